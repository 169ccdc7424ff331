//! What pages of one shape share: the markup between their values, minified once.
//!
//! 1. A page is rendered with a [`Token`] in the place of each value and of each message. A `<` in it shows afterwards
//!    whether Tera has escaped it, and how often.
//! 2. What was rendered, with a number in the place of each token, is minified. If that did anything to the numbers but
//!    leave each where it was, there is no skeleton, and pages of this shape are rendered and minified whole.
//! 3. A page is the skeleton's text with its values in the gaps. They are as short as they can be: texts and addresses, and
//!    markup that `engines::prose` wrote.

use super::super::minify;
use crate::model::page::marks::{CLOSE, OPEN, OPEN_BLOCK};
use memchr::{memchr, memchr2};

/// What stands in the place of something that is written later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Token {
    /// A value of the site, by its number.
    Site(usize),
    /// A value of the page's head.
    Page(usize),
    /// A value of the page's body.
    Body(usize),
    /// A message that is said.
    Call(usize),
}

impl Token {
    /// The token as a text. `block` is for whole elements that are laid out as blocks: spaces beside them are none.
    pub fn written(self, block: bool) -> String {
        let (letter, number) = match self {
            Self::Site(number) => ('s', number),
            Self::Page(number) => ('p', number),
            Self::Body(number) => ('b', number),
            Self::Call(number) => ('c', number),
        };
        format!("{}{letter}{number}<{CLOSE}", if block { OPEN_BLOCK } else { OPEN })
    }

    /// Reads what stands between the marks of a token; also whether it was escaped.
    fn read(inside: &str) -> Option<(Self, bool)> {
        let (rest, escaped) = match inside.strip_suffix('<') {
            Some(rest) => (rest, false),
            None => (inside.strip_suffix("&lt;")?, true),
        };
        let number = rest.get(1..)?.parse().ok()?;
        let token = match rest.as_bytes().first()? {
            b's' => Self::Site(number),
            b'p' => Self::Page(number),
            b'b' => Self::Body(number),
            b'c' => Self::Call(number),
            _ => return None,
        };
        Some((token, escaped))
    }
}

/// Writes what stands for a token, as it is.
pub type Write<'a> = dyn FnMut(Token, &mut Vec<u8>) -> Result<(), String> + 'a;

/// A text with gaps.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Skeleton {
    text: String,
    gaps: Vec<Gap>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Gap {
    at: usize,
    token: Token,
    escaped: bool,
}

impl Skeleton {
    /// A text with tokens in it, as it is; `None` if it holds marks that are no token.
    pub fn of(text: &str) -> Option<Self> {
        let mut skeleton = Self::default();
        split(text, |before, token| {
            skeleton.text.push_str(before);
            if let Some((_, (token, escaped))) = token {
                skeleton.gaps.push(Gap { at: skeleton.text.len(), token, escaped });
            }
        })?;
        Some(skeleton)
    }

    /// A page that was rendered with tokens, minified.
    pub fn minified(page: &str) -> Option<Self> {
        let mut numbered = String::with_capacity(page.len() + page.len() / 4);
        let mut tokens = Vec::new();
        split(page, |before, token| {
            numbered.push_str(before);
            if let Some((block, token)) = token {
                // The space makes minify-html keep the quotes of an attribute.
                let number = tokens.len();
                let (open, close) = if block { BLOCK } else { ("", "") };
                numbered.extend([
                    open,
                    OPEN.encode_utf8(&mut [0; 4]),
                    &number.to_string(),
                    " ",
                    CLOSE.encode_utf8(&mut [0; 4]),
                    close,
                ]);
                tokens.push((token, false));
            }
        })?;
        let text = String::from_utf8(minify::whole(&numbered)).ok()?;
        let mut skeleton = Self::default();
        let mut rest = text.as_str();
        while let Some(open) = memchr(OPEN as u8, rest.as_bytes()) {
            let before = rest.get(..open)?;
            let length = memchr(CLOSE as u8, rest.get(open..)?.as_bytes())?;
            let inside = rest.get(open + 1..open + length)?;
            rest = rest.get(open + length + 1..)?;
            let number: usize = inside.trim_end().parse().ok()?;
            let ((token, escaped), seen) = tokens.get_mut(number)?;
            if std::mem::replace(seen, true) {
                return None;
            }
            // The paragraph that stood for a block goes with it.
            let block = before.strip_suffix(BLOCK.0).zip(rest.strip_prefix(BLOCK.1));
            skeleton.text.push_str(block.map_or(before, |(before, _)| before));
            rest = block.map_or(rest, |(_, after)| after);
            skeleton.gaps.push(Gap { at: skeleton.text.len(), token: *token, escaped: *escaped });
        }
        skeleton.text.push_str(rest);
        skeleton.text.shrink_to_fit();
        skeleton.gaps.shrink_to_fit();
        tokens.iter().all(|(_, seen)| *seen).then_some(skeleton)
    }

    /// How many bytes it takes.
    pub fn size(&self) -> usize {
        self.text.len() + self.gaps.len() * size_of::<Gap>()
    }

    /// Writes the text with its gaps filled.
    ///
    /// # Errors
    /// Those of `write`.
    pub fn fill(&self, out: &mut Vec<u8>, write: &mut Write<'_>) -> Result<(), String> {
        let mut from = 0;
        let mut plain = Vec::new();
        for &Gap { at, token, escaped } in &self.gaps {
            out.extend_from_slice(self.text.as_bytes().get(from..at).unwrap_or_default());
            from = at;
            if escaped {
                plain.clear();
                write(token, &mut plain)?;
                // Writing to memory does not fail, and what is written is text.
                drop(tera::escape_html(&String::from_utf8_lossy(&plain), out));
            } else {
                write(token, out)?;
            }
        }
        out.extend_from_slice(self.text.as_bytes().get(from..).unwrap_or_default());
        Ok(())
    }
}

/// What stands for a block while a page is minified. No template gives a paragraph an attribute of this name.
const BLOCK: (&str, &str) = ("<p keikaku>", "</p>");

/// Whether a token stands for a block; the token; whether it was escaped.
type Found = (bool, (Token, bool));

/// Calls `see` for each stretch of text, with the token that follows it.
fn split(text: &str, mut see: impl FnMut(&str, Option<Found>)) -> Option<()> {
    let mut rest = text;
    while let Some(open) = memchr2(OPEN as u8, OPEN_BLOCK as u8, rest.as_bytes()) {
        let length = memchr(CLOSE as u8, rest.get(open..)?.as_bytes())?;
        let block = rest.get(open..)?.starts_with(OPEN_BLOCK);
        let token = Token::read(rest.get(open + 1..open + length)?)?;
        see(rest.get(..open)?, Some((block, token)));
        rest = rest.get(open + length + 1..)?;
    }
    see(rest, None);
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(skeleton: &Skeleton) -> String {
        let mut out = Vec::new();
        let mut write = |token: Token, out: &mut Vec<u8>| {
            out.extend_from_slice(match token {
                Token::Body(0) => b"a & <b>b</b>".as_slice(),
                Token::Call(7) => b"<i>call</i>",
                Token::Site(_) | Token::Page(_) | Token::Body(_) | Token::Call(_) => b"x y",
            });
            Ok(())
        };
        skeleton.fill(&mut out, &mut write).expect("written");
        String::from_utf8(out).expect("UTF-8")
    }

    fn token(token: Token) -> String {
        token.written(false)
    }

    #[test]
    fn values_come_back_to_their_places() {
        let [value, call, other] = [Token::Body(0), Token::Call(7), Token::Site(12)].map(token);
        let escaped = value.replace('<', "&lt;");
        let page = format!("<ul>\n  <li  class=\"{other}\"> {value}\n<li title='{escaped}'>{call}, {escaped}</ul>");
        let skeleton = Skeleton::minified(&page).expect("a skeleton");
        let expected = "<ul><li class=\"x y\">a & <b>b</b><li title=\"a &amp; &lt;b&gt;b&lt;/b&gt;\"><i>call</i>, a &amp; &lt;b&gt;b&lt;/b&gt;</ul>";
        assert_eq!(filled(&skeleton), expected);
        assert_eq!(
            filled(&Skeleton::of(&format!(" {call} and {escaped}")).expect("tokens")),
            " <i>call</i> and a &amp; &lt;b&gt;b&lt;/b&gt;"
        );
    }

    #[test]
    fn a_block_leaves_no_space_around_it() {
        let page = format!("<ul>\n  {}\n  {}\n</ul>", Token::Call(7).written(true), Token::Page(1).written(true));
        assert_eq!(filled(&Skeleton::minified(&page).expect("a skeleton")), "<ul><i>call</i>x y</ul>");
    }

    #[test]
    fn what_cannot_be_put_together_is_no_skeleton() {
        let one = token(Token::Body(1));
        // A comment, which vanishes; half a token; a token that was escaped twice.
        for page in [format!("<p><!-- {one} -->  a</p>"), format!("<p>{OPEN}b1</p>"), one.replace('<', "&amp;lt;")] {
            assert_eq!(Skeleton::minified(&page), None, "{page}");
        }
    }
}
