//! The tree as phrasing content, written once, on one line.
//!
//! 1. Every character of text and of attributes is escaped for both places alike.
//! 2. A link inside a link (an argument can bring one) is written as its words, since HTML has no such thing.
//! 3. Words of another language carry `dir` with their `lang`, whatever the page's is, so that each run
//!    keeps its own order of characters.
//! 4. A reading has no brackets (`rp`) for browsers that know no ruby: there has been none for ten years, and in an
//!    edition with a reading on every word they would be half of all elements.

use crate::engines::languages::facts;
use crate::model::prose::Inline;

/// Where a glossary word leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermLink {
    /// The address of its explanation.
    pub href: String,
    /// The link's own id, if the explanation leads back to it.
    pub id: Option<String>,
}

/// Writes the tree to `out`. `term_link` says where a glossary word leads, or that it leads nowhere here. Slots
/// that were not filled leave nothing.
pub fn html(inlines: &[Inline], term_link: &mut dyn FnMut(&str) -> Option<TermLink>, out: &mut String) {
    write(inlines, term_link, false, out);
}

fn write(inlines: &[Inline], term_link: &mut dyn FnMut(&str) -> Option<TermLink>, in_link: bool, out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) => escape(text, out),
            Inline::Slot(_) => {}
            Inline::Emphasis(children) => {
                out.push_str("<em>");
                write(children, term_link, in_link, out);
                out.push_str("</em>");
            }
            Inline::Strong(children) => {
                out.push_str("<strong>");
                write(children, term_link, in_link, out);
                out.push_str("</strong>");
            }
            Inline::Link { children, .. } if in_link => write(children, term_link, true, out),
            Inline::Link { url, children } => {
                out.push_str("<a href=\"");
                escape(url, out);
                out.push_str("\" rel=\"noreferrer\">");
                write(children, term_link, true, out);
                out.push_str("</a>");
            }
            Inline::Term { id, children } => match term_link(id).filter(|_| !in_link) {
                Some(TermLink { href, id }) => {
                    out.push_str("<a class=\"term\" href=\"");
                    escape(&href, out);
                    if let Some(id) = id {
                        out.push_str("\" id=\"");
                        escape(&id, out);
                    }
                    out.push_str("\">");
                    write(children, term_link, true, out);
                    out.push_str("</a>");
                }
                None => write(children, term_link, in_link, out),
            },
            Inline::Foreign { lang, children } => {
                let dir = facts(lang).map_or("auto", |facts| facts.dir);
                out.push_str("<span lang=\"");
                escape(lang, out);
                out.push_str("\" dir=\"");
                out.push_str(dir);
                out.push_str("\">");
                write(children, term_link, in_link, out);
                out.push_str("</span>");
            }
            Inline::Ruby { base, reading } => {
                out.push_str("<ruby>");
                escape(base, out);
                out.push_str("<rt>");
                escape(reading, out);
                out.push_str("</rt></ruby>");
            }
        }
    }
}

/// Whether any word of a text that was written here has a reading.
#[must_use]
pub fn has_readings(html: &str) -> bool {
    html.contains("<ruby>")
}

/// What is written for what has a meaning in HTML.
const SIGNS: [(u8, &str); 5] = [(b'&', "&amp;"), (b'<', "&lt;"), (b'>', "&gt;"), (b'"', "&quot;"), (b'\'', "&#39;")];

/// Bytes that are looked at together.
const ROW: usize = 16;

/// Writes a text so that it means itself, between tags and in quotes.
pub fn escape(text: &str, out: &mut String) {
    let bytes = text.as_bytes();
    // Most texts have no sign, and that is told fastest row by row. What is behind the last whole row is in another one.
    let is_plain = match bytes.last_chunk() {
        Some(last) => !bytes.as_chunks().0.iter().any(has_sign) && !has_sign(last),
        None => bytes.iter().all(|&byte| written(byte).is_none()),
    };
    if is_plain {
        return out.push_str(text);
    }
    let mut done = 0;
    for (row, start) in bytes.chunks(ROW).zip((0..).step_by(ROW)) {
        if <&[u8; ROW]>::try_from(row).is_ok_and(|row| !has_sign(row)) {
            continue;
        }
        for (&byte, at) in row.iter().zip(start..) {
            if let Some(written) = written(byte) {
                out.extend([text.get(done..at).unwrap_or_default(), written]);
                done = at + 1;
            }
        }
    }
    out.push_str(text.get(done..).unwrap_or_default());
}

/// Whether any byte of a row is a sign: asked of all at once, sign by sign.
fn has_sign(row: &[u8; ROW]) -> bool {
    let is = |sign: u8| row.iter().fold(0, |found, &byte| found | u8::from(byte == sign));
    SIGNS.iter().fold(0, |found, &(sign, _)| found | is(sign)) > 0
}

fn written(byte: u8) -> Option<&'static str> {
    SIGNS.iter().find(|(sign, _)| *sign == byte).map(|(_, written)| *written)
}

#[cfg(test)]
mod tests {
    use super::super::parse;
    use super::*;

    fn shown(text: &str) -> String {
        let (tree, problems) = parse(text, true);
        assert_eq!(problems, [], "{text}");
        let mut out = String::new();
        let link =
            |id: &str| TermLink { href: format!("../glossary/#{id}\"&"), id: (id == "b").then(|| "_\"b".to_owned()) };
        html(&tree, &mut |id| (id != "unlinked").then(|| link(id)), &mut out);
        out
    }

    #[test]
    fn everything() {
        assert_eq!(shown("**強**と*弱*"), "<strong>強</strong>と<em>弱</em>");
        assert_eq!(
            shown("[市《し》のページ](https://example.jp/?a=1&b='x')"),
            "<a href=\"https://example.jp/?a=1&amp;b=&#39;x&#39;\" rel=\"noreferrer\">\
             <ruby>市<rt>し</rt></ruby>のページ</a>"
        );
        assert_eq!(
            shown("[自治会](glossary:jichikai)と[区](glossary:unlinked)"),
            "<a class=\"term\" href=\"../glossary/#jichikai&quot;&amp;\">自治会</a>と区"
        );
        assert_eq!(
            shown("[a](glossary:b)"),
            "<a class=\"term\" href=\"../glossary/#b&quot;&amp;\" id=\"_&quot;b\">a</a>"
        );
        assert!(has_readings(&shown("[市《し》](lang:ja)")) && !has_readings(&shown("市 \\<ruby>")));
        assert_eq!(shown("[سلام](lang:ar)"), "<span lang=\"ar\" dir=\"rtl\">سلام</span>");
        assert_eq!(shown("[Plan](lang:en)"), "<span lang=\"en\" dir=\"ltr\">Plan</span>");
        assert_eq!(shown("a < b > c & \"d\" 'e'"), "a &lt; b &gt; c &amp; &quot;d&quot; &#39;e&#39;");
    }

    #[test]
    fn a_sign_is_written_wherever_it_stands() {
        for length in 1..3 * ROW {
            let text = "x".repeat(length);
            for at in 0..length {
                for (sign, written) in SIGNS {
                    let (before, after) = text.split_at(at);
                    let after = after.get(1..).expect("a character");
                    let mut out = String::new();
                    escape(&[before, &char::from(sign).to_string(), after].concat(), &mut out);
                    assert_eq!(out, [before, written, after].concat());
                }
            }
            let mut out = String::new();
            escape(&text, &mut out);
            assert_eq!(out, text);
        }
    }

    #[test]
    fn no_link_in_a_link() {
        let word = |id: &str| Inline::Term { id: id.to_owned(), children: vec![Inline::Text("x".to_owned())] };
        let outer = Inline::Link { url: "https://a.jp".to_owned(), children: vec![word("a"), word("b")] };
        let tree = [Inline::Term { id: "c".to_owned(), children: vec![outer] }];
        let mut out = String::new();
        html(&tree, &mut |id| Some(TermLink { href: format!("#{id}"), id: None }), &mut out);
        assert_eq!(out, "<a class=\"term\" href=\"#c\">xx</a>");
    }
}
