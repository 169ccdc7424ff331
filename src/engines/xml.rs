//! XML, read for whether it is XML at all: browsers show nothing of a file with a single mistake in it, and say so to nobody
//! who sees it as a picture on a page.
//!
//! 1. The parser stops at the first mistake; what follows it may be none once that one is mended.
//! 2. A drawing's outermost element is SVG's own: without its namespace it is an element that nobody knows how to draw.
//! 3. A document type may name a file of declarations. Nobody reads it, as browsers do not.

use roxmltree::{Document, Error, ParsingOptions, TextPos};
use std::ops::Range;

/// What browsers know as a drawing.
const SVG: &str = "http://www.w3.org/2000/svg";

/// What makes a text no XML, or no drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// An `&` that begins no reference.
    Ampersand,
    /// A name of a character that nothing declares.
    Entity,
    /// Two attributes of one name.
    Twice,
    /// A value without quotes.
    Unquoted,
    /// An attribute without a value.
    Valueless,
    /// A `<` in a value, or one that begins no tag.
    Less,
    /// Two attributes with nothing between them.
    Apart,
    /// A prefix that nothing declares.
    Prefix,
    /// A second outermost element.
    Second,
    /// A text before or behind the outermost element.
    Outside,
    /// No element at all.
    Empty,
    /// An outermost element that is not SVG's.
    Root,
    /// `<?xml` elsewhere than at the very beginning.
    Declaration,
    /// The declaration names another encoding than UTF-8.
    Encoding,
    /// Two hyphens in a comment.
    Comment,
    /// A character that no XML may hold.
    Character,
    /// Elements that are not closed one in another: `theme::markup` knows better where.
    Tags,
    /// The end of the file, in the middle of something.
    Cut,
    /// Anything else.
    Other,
}

/// The first mistake of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// What it is.
    pub kind: Kind,
    /// Its place.
    pub range: Range<usize>,
    /// The name of what is meant: an entity, an attribute, a prefix, an element.
    pub name: String,
}

/// What is wrong with a text in XML; `drawing` if it is to be SVG.
#[must_use]
pub fn mistake(text: &str, drawing: bool) -> Option<Mistake> {
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    if let Some(range) = encoding(text) {
        let name = text.get(range.clone()).unwrap_or_default().to_owned();
        return Some(Mistake { kind: Kind::Encoding, range, name });
    }
    match Document::parse_with_options(text, options) {
        Ok(document) => {
            let root = document.root_element();
            let name = root.tag_name();
            let is_svg = name.name() == "svg" && name.namespace() == Some(SVG);
            let start = root.range().start;
            let range = start..start + 1 + written(text, start + 1).len();
            (drawing && !is_svg).then(|| Mistake { kind: Kind::Root, range, name: written(text, start + 1).to_owned() })
        }
        // Browsers know the names of characters of XHTML by heart.
        Err(Error::UnknownEntityReference(..)) if !drawing && text.contains("//DTD XHTML ") => None,
        Err(error) => Some(found(text, &error)),
    }
}

/// Where a declaration names an encoding that the file is not in: texts are read as UTF-8.
fn encoding(text: &str) -> Option<Range<usize>> {
    let end = text.strip_prefix("<?xml")?.find("?>")?;
    let declaration = text.get(.."<?xml".len() + end)?;
    let name = declaration.find("encoding")? + "encoding".len();
    let quote = name + declaration.get(name..)?.find(['"', '\''])?;
    let length = declaration.get(quote + 1..)?.find(['"', '\''])?;
    let said = declaration.get(quote + 1..quote + 1 + length)?;
    let is_right = ["utf-8", "utf8", "us-ascii"].iter().any(|right| said.eq_ignore_ascii_case(right));
    (!is_right).then_some(quote + 1..quote + 1 + length)
}

fn found(text: &str, error: &Error) -> Mistake {
    let at = place(text, error.pos());
    let rest = text.get(at..).unwrap_or_default();
    let one = rest.chars().next().map_or(0, char::len_utf8);
    let mistake = |kind, length: usize, name: &str| Mistake { kind, range: at..at + length, name: name.to_owned() };
    let word = written(text, at);
    match error {
        Error::MalformedEntityReference(_) => mistake(Kind::Ampersand, one, ""),
        Error::UnknownEntityReference(name, _) => mistake(Kind::Entity, name.len() + 2, name),
        Error::DuplicatedAttribute(..) | Error::DuplicatedNamespace(..) => mistake(Kind::Twice, word.len(), word),
        Error::InvalidChar2("a quote", ..) => mistake(Kind::Unquoted, value(rest).len().max(one), ""),
        Error::InvalidChar2("a whitespace", ..) if !text.starts_with("<!DOCTYPE") => mistake(Kind::Apart, one, ""),
        Error::InvalidChar(b'=', ..) => mistake(Kind::Valueless, one, ""),
        Error::InvalidChar(b'"' | b'\'', b'<', _) | Error::InvalidAttributeValue(_) => mistake(Kind::Less, one, ""),
        Error::InvalidName(_) if text.get(..at).is_some_and(|before| before.ends_with('<')) => {
            Mistake { kind: Kind::Less, range: at - 1..at, name: String::new() }
        }
        Error::UnknownNamespace(prefix, _) => mistake(Kind::Prefix, word.len(), prefix),
        Error::UnexpectedDeclaration(_) => mistake(Kind::Declaration, "<?xml".len(), ""),
        Error::InvalidComment(_) => {
            let inside = rest.get("<!--".len()..).and_then(|rest| rest.find("--")).unwrap_or_default();
            let at = at + "<!--".len() + inside;
            Mistake { kind: Kind::Comment, range: at..at + 2, name: String::new() }
        }
        Error::NonXmlChar(character, _) => mistake(Kind::Character, one, &format!("U+{:04X}", u32::from(*character))),
        Error::UnexpectedCloseTag(..) | Error::UnclosedRootNode => mistake(Kind::Tags, one, ""),
        Error::UnknownToken(_) if rest.starts_with("</") => mistake(Kind::Tags, one, ""),
        Error::UnknownToken(_) if rest.starts_with('<') && !written(text, at + 1).is_empty() => {
            mistake(Kind::Second, 1 + written(text, at + 1).len(), written(text, at + 1))
        }
        Error::UnknownToken(_) if !rest.starts_with('<') => {
            mistake(Kind::Outside, rest.find(['<', '\n']).unwrap_or(rest.len()), "")
        }
        Error::NoRootNode => mistake(Kind::Empty, 0, ""),
        Error::UnexpectedEndOfStream | Error::InvalidString("-->" | "]]>" | "?>", _) => cut(text),
        Error::InvalidXmlPrefixUri(_)
        | Error::UnexpectedXmlUri(_)
        | Error::UnexpectedXmlnsUri(_)
        | Error::InvalidElementNamePrefix(_)
        | Error::UnexpectedEntityCloseTag(_)
        | Error::EntityReferenceLoop(_)
        | Error::DtdDetected
        | Error::NodesLimitReached
        | Error::AttributesLimitReached
        | Error::NamespacesLimitReached
        | Error::InvalidName(_)
        | Error::InvalidChar(..)
        | Error::InvalidChar2(..)
        | Error::InvalidString(..)
        | Error::InvalidExternalID(_)
        | Error::EntityResolver(..)
        | Error::InvalidCharacterData(_)
        | Error::UnknownToken(_) => mistake(Kind::Other, one, ""),
    }
}

/// A file that ends in the middle: what was begun last. A comment or the like may hold many tags.
fn cut(text: &str) -> Mistake {
    let whole = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")].into_iter().find_map(|(begin, end)| {
        let at = text.rfind(end).unwrap_or_default();
        let behind = text.get(at..)?.find(begin)?;
        Some(at + behind..at + behind + begin.len())
    });
    let tag = || text.rfind('<').map(|at| at..at + 1 + written(text, at + 1).len());
    // Where all tags are whole, what is open is an element.
    let kind = if whole.is_none() && text.trim_end().ends_with('>') { Kind::Tags } else { Kind::Cut };
    Mistake { kind, range: whole.or_else(tag).unwrap_or(0..0), name: String::new() }
}

/// The name that begins at a place.
fn written(text: &str, at: usize) -> &str {
    let rest = text.get(at..).unwrap_or_default();
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, ':' | '_' | '-' | '.');
    rest.split(|c: char| !is_name(c)).next().unwrap_or_default()
}

/// A value that stands in no quotes.
fn value(rest: &str) -> &str {
    rest.split(|c: char| c.is_whitespace() || matches!(c, '>' | '/')).next().unwrap_or_default()
}

/// The parser says lines, and columns in characters.
fn place(text: &str, position: TextPos) -> usize {
    let count = |number: u32| usize::try_from(number.saturating_sub(1)).unwrap_or_default();
    let lines = text.split_inclusive('\n');
    let start: usize = lines.clone().take(count(position.row)).map(str::len).sum();
    let line = text.get(start..).unwrap_or_default();
    start + line.char_indices().nth(count(position.col)).map_or(line.len(), |(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(inner: &str) -> Option<(Kind, String)> {
        let text = format!("<svg xmlns=\"http://www.w3.org/2000/svg\">\n<g>é{inner}</g></svg>");
        mistake(&text, true).map(|found| (found.kind, text.get(found.range).unwrap_or("?").to_owned()))
    }

    #[test]
    fn each_mistake_is_known_with_its_place() {
        for (inner, kind, place) in [
            ("<title>A & B</title>", Kind::Ampersand, "&"),
            ("<a title='A & B'/>", Kind::Ampersand, "&"),
            ("<a href='?a=1&b=2'/>", Kind::Ampersand, "&"),
            ("A&nbsp;B", Kind::Entity, "&nbsp;"),
            ("<a title='A&nbsp;B'/>", Kind::Entity, "&nbsp;"),
            ("<path d='' fill='x' d=''/>", Kind::Twice, "d"),
            ("<path d=M0/>", Kind::Unquoted, "M0"),
            ("<path hidden />", Kind::Valueless, "/"),
            ("<path d='a<b'/>", Kind::Less, "<"),
            ("1 < 2", Kind::Less, "<"),
            ("<path d=''fill=''/>", Kind::Apart, "f"),
            ("<use xlink:href='#a'/>", Kind::Prefix, "xlink:href"),
            ("<sodipodi:namedview/>", Kind::Prefix, "sodipodi:namedview"),
            ("<!-- a -- b -->", Kind::Comment, "--"),
            ("<!-- a --->", Kind::Comment, "--"),
            ("\u{1}", Kind::Character, "\u{1}"),
            ("<path>", Kind::Tags, "<"),
            ("<?xml version='1.0'?>", Kind::Declaration, "<?xml"),
            ("]]>", Kind::Other, "<"),
        ] {
            assert_eq!(said(inner), Some((kind, place.to_owned())), "{inner}");
        }
        assert_eq!(said("<path/>"), None);
    }

    #[test]
    fn whole_files() {
        let root = "<svg xmlns='http://www.w3.org/2000/svg'/>";
        let said = |text: &str| mistake(text, true).map(|found| (found.kind, found.range));
        assert_eq!(said(""), Some((Kind::Empty, 0..0)));
        assert_eq!(said("<!-- nothing -->\n"), Some((Kind::Empty, 0..0)));
        assert_eq!(said("<svg/>"), Some((Kind::Root, 0..4)));
        assert_eq!(said("<html xmlns='http://www.w3.org/1999/xhtml'/>"), Some((Kind::Root, 0..5)));
        assert_eq!(said(&format!("\n<?xml version='1.0'?>{root}")), Some((Kind::Declaration, 1..6)));
        let declared = format!("<?xml version='1.0' encoding='Shift_JIS'?>\n{root}");
        assert_eq!(said(&declared), Some((Kind::Encoding, 30..39)));
        assert_eq!(said(&declared.replace("Shift_JIS", "utf-8")), None);
        assert_eq!(said(&format!("{root}\n<g/>")), Some((Kind::Second, 42..44)));
        assert_eq!(said(&format!("{root}</svg>")), Some((Kind::Tags, 41..42)));
        assert_eq!(said(&format!("a\n{root}")), Some((Kind::Outside, 0..1)));
        assert_eq!(said(&format!("{root}x")), Some((Kind::Outside, 41..42)));
        assert_eq!(said("<svg><!-- <g>"), Some((Kind::Cut, 5..9)));
        assert_eq!(said("<svg><path d='"), Some((Kind::Cut, 5..10)));
        assert_eq!(said("<svg><g>").map(|found| found.0), Some(Kind::Tags));
        assert_eq!(mistake("<rss/>", false), None);
        let xhtml = "<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN' 'x'><html>&nbsp;</html>";
        assert_eq!(mistake(xhtml, false), None);
    }

    #[test]
    fn what_drawing_programs_write_is_sound() {
        for text in [
            include_str!("../../themes/default/assets/favicon.svg"),
            "\u{feff}<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n<!-- Created with Inkscape -->\n<svg\n   width=\"10mm\"\n   sodipodi:docname=\"a.svg\"\n   xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\"\n   xmlns:sodipodi=\"http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd\"\n   xmlns=\"http://www.w3.org/2000/svg\"\n   xmlns:svg=\"http://www.w3.org/2000/svg\"><sodipodi:namedview id=\"n\" inkscape:zoom=\"1\"/><svg:g/></svg>\n",
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!-- Generator: Adobe Illustrator -->\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\" [\n\t<!ENTITY ns_svg \"http://www.w3.org/2000/svg\">\n\t<!ENTITY ns_ai \"http://ns.adobe.com/AdobeIllustrator/10.0/\">\n]>\n<svg version=\"1.1\" xmlns:x=\"&ns_ai;\" xmlns=\"&ns_svg;\" xml:space=\"preserve\" x:a=\"1\"><style type=\"text/css\"><![CDATA[ a > b { } <&> ]]></style></svg>",
            "<!DOCTYPE svg [<!ELEMENT svg ANY> <!ATTLIST svg a CDATA #IMPLIED> <!-- <g> --> <?x y?>]><?xml-stylesheet href='a.css'?><v:svg xmlns:v='http://www.w3.org/2000/svg'>&lt;&amp;&#160;&#xA0;</v:svg><!-- end -->\n",
        ] {
            assert_eq!(mistake(text, true), None, "{text}");
        }
    }
}
