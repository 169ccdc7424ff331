//! A page's markup taken apart into elements, so that each distinct one is minified once.
//!
//! 1. What minify-html does to an element depends on nothing around it: on spaces the parent decides by its own name, closing
//!    tags are kept. So an element that stands in a page is minified alone, with a number in the place of each token and
//!    of each element within it; in the page an empty one of its name holds its place.
//! 2. Numbers begin anew in each element: the header of a page, an entry of a list have the same text on pages of all
//!    shapes.
//! 3. If that did anything to the numbers but leave each where it was, there is no skeleton, and pages of this shape are
//!    rendered and minified whole. A page whose elements are not written with both tags is minified in one piece.

use super::skeleton::{Skeleton, Token, split};
use crate::base::cache::Cache;
use crate::engines::minify;
use crate::model::page::marks::{CLOSE, OPEN, OPEN_BLOCK};
use memchr::{memchr, memchr3};
use std::sync::Arc;

/// Elements that are minified alone: those that come again.
const ELEMENTS: [&str; 17] = [
    "article", "details", "dl", "figure", "footer", "form", "head", "header", "li", "main", "nav", "ol", "section",
    "table", "tbody", "tr", "ul",
];
/// Elements in which `<` may mean something else, or spaces do.
const OPAQUE: [&str; 7] = ["pre", "script", "style", "svg", "template", "textarea", "title"];
/// The attribute of what holds a place. No template gives an element an attribute of this name.
const PLACE: &str = " keikaku>";

/// Elements that were minified, by what was rendered.
#[derive(Debug, Default)]
pub struct Pieces {
    known: Cache<String, Option<Piece>, 4096>,
}

/// An element without needless bytes, with gaps.
#[derive(Debug)]
struct Piece {
    text: String,
    /// Where there is a gap, and the number of what stands in it, ascending by place.
    gaps: Vec<(usize, usize)>,
}

/// An element on the way: its text so far, and what is left out of it.
#[derive(Debug)]
struct Open<'a> {
    name: &'a str,
    text: String,
    holes: Vec<Hole<'a>>,
}

impl<'a> Open<'a> {
    /// An element of this name, with as much room as most need.
    fn new(name: &'a str) -> Self {
        Self { name, text: String::with_capacity(1 << 10), holes: Vec::with_capacity(1 << 3) }
    }
}

#[derive(Debug)]
enum Hole<'a> {
    /// A token, whether it was escaped, and whether it stands for a block.
    Token(Token, bool, bool),
    Element(Element<'a>),
}

#[derive(Debug)]
struct Element<'a> {
    name: &'a str,
    piece: Arc<Option<Piece>>,
    holes: Vec<Hole<'a>>,
}

impl Pieces {
    /// What pages share that were rendered with the same tokens; `None` if it cannot be told.
    pub fn skeleton(&self, page: &str) -> Option<Skeleton> {
        let root = self.apart(page).or_else(|| {
            let mut whole = Open::new("");
            whole.take(page)?;
            self.close(whole)
        })?;
        let mut skeleton = Skeleton::default();
        root.write(&mut skeleton)?;
        skeleton.shrink();
        Some(skeleton)
    }

    /// The page as a tree of elements; `None` if one of them lacks a tag.
    fn apart<'a>(&self, page: &'a str) -> Option<Element<'a>> {
        let mut above: Vec<Open<'a>> = Vec::new();
        let mut open = Open::new("");
        let [mut done, mut at] = [0; 2];
        while let Some(found) = memchr3(b'<', OPEN as u8, OPEN_BLOCK as u8, page.as_bytes().get(at..)?) {
            at += found;
            let rest = page.get(at..)?;
            if !rest.starts_with('<') {
                at += memchr(CLOSE as u8, rest.as_bytes())? + 1;
            } else if rest.starts_with("<!--") {
                at += rest.find("-->")? + 3;
            } else if let Some(name) = rest.strip_prefix("</").and_then(|name| known(name, &ELEMENTS)) {
                at += memchr(b'>', rest.as_bytes())? + 1;
                open.take(page.get(done..at)?)?;
                done = at;
                let outer = above.pop().filter(|_| open.name == name)?;
                let element = self.close(std::mem::replace(&mut open, outer))?;
                open.leave_out(Hole::Element(element));
            } else if let Some(name) = known(rest.get(1..)?, &ELEMENTS) {
                open.take(page.get(done..at)?)?;
                done = at;
                above.push(std::mem::replace(&mut open, Open::new(name)));
                at += tag_length(rest)?;
            } else if let Some(name) = known(rest.get(1..)?, &OPAQUE) {
                at += tag_length(rest)?;
                at += page.get(at..)?.find(&format!("</{name}"))?;
                at += 1;
            } else {
                at += 1;
                if rest.get(1..)?.starts_with(|first: char| first.is_ascii_alphabetic()) {
                    at += tag_length(rest)? - 1;
                }
            }
        }
        open.take(page.get(done..)?)?;
        if above.is_empty() { self.close(open) } else { None }
    }

    fn close<'a>(&self, open: Open<'a>) -> Option<Element<'a>> {
        let Open { name, text, holes } = open;
        let piece = self.known.get(text.as_str(), |text| Piece::new(text, &holes));
        piece.is_some().then_some(Element { name, piece, holes })
    }
}

/// The one of these elements that a tag names.
fn known(tag: &str, elements: &[&'static str]) -> Option<&'static str> {
    let length = tag.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'-').count();
    let name = tag.get(..length)?;
    elements.iter().copied().find(|known| known.len() == length && *known == name)
}

/// How many bytes a tag has. A token in it holds neither quotes nor `>`.
fn tag_length(tag: &str) -> Option<usize> {
    let mut at = 0;
    loop {
        at += memchr3(b'>', b'"', b'\'', tag.as_bytes().get(at..)?)?;
        let found = *tag.as_bytes().get(at)?;
        at += 1;
        if found == b'>' {
            return Some(at);
        }
        at += memchr(found, tag.as_bytes().get(at..)?)? + 1;
    }
}

impl<'a> Open<'a> {
    /// Takes rendered text, with a number in the place of each token.
    fn take(&mut self, text: &str) -> Option<()> {
        split(text, |before, token| {
            self.text.push_str(before);
            if let Some((block, (token, escaped))) = token {
                self.leave_out(Hole::Token(token, escaped, block));
            }
        })
    }

    fn leave_out(&mut self, hole: Hole<'a>) {
        if let Some(name) = hole.place() {
            self.text.extend(["<", name, PLACE]);
        }
        self.text.push(OPEN);
        // The space makes minify-html keep the quotes of an attribute.
        self.text.extend([self.holes.len().to_string().as_str(), " "]);
        self.text.push(CLOSE);
        if let Some(name) = hole.place() {
            self.text.extend(["</", name, ">"]);
        }
        self.holes.push(hole);
    }
}

impl Hole<'_> {
    /// The element that holds its place.
    fn place(&self) -> Option<&str> {
        match self {
            Self::Token(.., block) => block.then_some("p"),
            Self::Element(element) => Some(element.name),
        }
    }
}

impl Piece {
    fn new(text: &str, holes: &[Hole<'_>]) -> Option<Self> {
        let text = String::from_utf8(minify::whole(text)).ok()?;
        let mut piece = Self { text: String::with_capacity(text.len()), gaps: Vec::with_capacity(holes.len()) };
        let mut seen = vec![false; holes.len()];
        let mut rest = text.as_str();
        while let Some(open) = memchr(OPEN as u8, rest.as_bytes()) {
            let mut before = rest.get(..open)?;
            let length = memchr(CLOSE as u8, rest.get(open..)?.as_bytes())?;
            let number: usize = rest.get(open + 1..open + length)?.trim_end().parse().ok()?;
            rest = rest.get(open + length + 1..)?;
            if std::mem::replace(seen.get_mut(number)?, true) {
                return None;
            }
            // What held the place goes; of a block in an attribute there is no more than the number.
            if let Some(name) = holes.get(number)?.place()
                && let Some(outer) = before.strip_suffix(PLACE).and_then(|it| it.strip_suffix(name)?.strip_suffix('<'))
                && let Some(after) = rest.strip_prefix("</").and_then(|it| it.strip_prefix(name)?.strip_prefix('>'))
            {
                (before, rest) = (outer, after);
            }
            piece.text.push_str(before);
            piece.gaps.push((piece.text.len(), number));
        }
        piece.text.push_str(rest);
        seen.iter().all(|seen| *seen).then_some(piece)
    }
}

impl Element<'_> {
    fn write(&self, skeleton: &mut Skeleton) -> Option<()> {
        let piece = self.piece.as_ref().as_ref()?;
        let mut from = 0;
        for &(at, number) in &piece.gaps {
            skeleton.push(piece.text.get(from..at)?);
            from = at;
            match self.holes.get(number)? {
                Hole::Token(token, escaped, _) => skeleton.gap(*token, *escaped),
                Hole::Element(element) => element.write(skeleton)?,
            }
        }
        skeleton.push(piece.text.get(from..)?);
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::skeleton::Value;
    use super::*;

    fn filled(skeleton: &Skeleton) -> String {
        let mut out = String::new();
        let value = |token: Token| {
            Ok(Value::Kept(match token {
                Token::Body(0) => "a & <b>b</b>",
                Token::Call(7) => "<i>call</i>",
                Token::Site(_) | Token::Page(_) | Token::Body(_) | Token::Call(_) => "x y",
            }))
        };
        skeleton.fill(&mut out, &value).expect("written");
        out
    }

    fn token(token: Token) -> String {
        token.written(false)
    }

    #[test]
    fn values_come_back_to_their_places() {
        let [value, call, other] = [Token::Body(0), Token::Call(7), Token::Site(12)].map(token);
        let escaped = value.replace('<', "&lt;");
        let page = format!("<ul>\n  <li  class=\"{other}\"> {value}\n<li title='{escaped}'>{call}, {escaped}</ul>");
        let skeleton = Pieces::default().skeleton(&page).expect("a skeleton");
        let expected = "<ul><li class=\"x y\">a & <b>b</b><li title=\"a &amp; &lt;b&gt;b&lt;/b&gt;\"><i>call</i>, a &amp; &lt;b&gt;b&lt;/b&gt;</ul>";
        assert_eq!(filled(&skeleton), expected);
        assert_eq!(
            filled(&Skeleton::of(&format!(" {call} and {escaped}")).expect("tokens")),
            " <i>call</i> and a &amp; &lt;b&gt;b&lt;/b&gt;"
        );
    }

    #[test]
    fn an_element_is_minified_once_wherever_it_stands() {
        let pieces = Pieces::default();
        let entry = |text: &str| format!("<li title='a > b'>\n  <b>x</b>  {text}\n</li>");
        let list = |tokens: &[Token]| {
            let entries: String = tokens.iter().map(|&it| entry(&token(it)) + "\n").collect();
            format!("<ul>\n{entries}</ul>\n")
        };
        let page = format!(
            "<main>\n{}<textarea>a <ul>  b</textarea>\n{}</main>",
            list(&[Token::Body(0)]),
            list(&[Token::Call(7)])
        );
        let one = |text: &str| format!("<ul><li title=\"a > b\"><b>x</b> {text}</li></ul>");
        let expected =
            format!("<main>{}<textarea>a <ul>  b</textarea>{}</main>", one("a & <b>b</b>"), one("<i>call</i>"));
        assert_eq!(filled(&pieces.skeleton(&page).expect("a skeleton")), expected);
        pieces.known.get(entry("\u{1}0 \u{2}").as_str(), |_| unreachable!("it is known"));
    }

    #[test]
    fn a_block_leaves_no_space_around_it() {
        let page = format!("<ul>\n  {}\n  {}\n</ul>", Token::Call(7).written(true), Token::Page(1).written(true));
        assert_eq!(filled(&Pieces::default().skeleton(&page).expect("a skeleton")), "<ul><i>call</i>x y</ul>");
    }

    #[test]
    fn what_cannot_be_put_together_is_no_skeleton() {
        let one = token(Token::Body(1));
        // A comment, which vanishes; half a token; a token that was escaped twice.
        for page in [format!("<p><!-- {one} -->  a</p>"), format!("<p>{OPEN}b1</p>"), one.replace('<', "&amp;lt;")] {
            assert_eq!(Pieces::default().skeleton(&page), None, "{page}");
        }
    }
}
