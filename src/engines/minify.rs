//! minify-html: spaces and quotes that a browser does not need.
//!
//! 1. Minifying every page would take longer than all the rest: pages of one shape share their markup, which is minified
//!    once (`theme::pieces`).
//! 2. The options that break the standard stay off, and closing tags stay in: the Nu checker accepts the output.
//! 3. minify-html has a parser of its own, which closes some elements elsewhere than a browser does, and drops a few
//!    attributes that mean something. So what it wrote is read by the standard's rules and held against what it was
//!    given: where a tag, an attribute or a word is not the same, the markup stays as it was.

use html5gum::emitters::default::{DefaultEmitter, Token};
use html5gum::{HtmlString, Tokenizer};
use minify_html::{Cfg, minify};
use std::collections::BTreeMap;

/// A page without needless bytes, looked at from end to end.
#[must_use]
pub fn whole(page: &str) -> Vec<u8> {
    let configuration = Cfg { keep_closing_tags: true, keep_html_and_head_opening_tags: true, ..Cfg::default() };
    let minified = minify(page.as_bytes(), &configuration);
    let is_same = std::str::from_utf8(&minified).is_ok_and(|minified| parts(page) == parts(minified));
    if is_same { minified } else { page.as_bytes().to_vec() }
}

/// Elements that have no end.
const VOID: [&str; 13] =
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

/// What an attribute says by itself, so that it may be left out.
const NEEDLESS: [(&str, &str); 7] = [
    ("class", ""),
    ("media", "all"),
    ("method", "get"),
    ("style", ""),
    ("type", "text/css"),
    ("type", "text/javascript"),
    ("type", "text"),
];

/// What a browser reads.
#[derive(Debug, PartialEq, Eq)]
enum Part {
    /// A tag that opens an element, with its attributes.
    Open(String, BTreeMap<String, String>),
    /// A tag that closes one.
    Close(String),
    /// Characters between two tags, but for spaces.
    Text(String),
}

fn parts(page: &str) -> Vec<Part> {
    let text = |written: &HtmlString| String::from_utf8_lossy(written).into_owned();
    let mut emitter = DefaultEmitter::default();
    // What stands in `<title>` and `<script>` is text.
    emitter.naively_switch_states(true);
    let mut parts = Vec::new();
    for token in Tokenizer::new_with_emitter(page, emitter).flatten() {
        match token {
            Token::StartTag(tag) => {
                let name = text(&tag.name);
                // In SVG that is the end as well; elsewhere it is a mistake, and whoever makes it sees it.
                let closes = tag.self_closing && !VOID.contains(&name.as_str());
                let attributes = tag.attributes.iter().filter_map(|(name, value)| said(text(name), &text(value)));
                parts.push(Part::Open(name.clone(), attributes.collect()));
                parts.extend(closes.then_some(Part::Close(name)));
            }
            Token::EndTag(tag) => parts.push(Part::Close(text(&tag.name))),
            Token::String(characters) => {
                let words: String = text(&characters).split_ascii_whitespace().collect();
                match parts.last_mut() {
                    Some(Part::Text(before)) => before.push_str(&words),
                    _ if words.is_empty() => {}
                    _ => parts.push(Part::Text(words)),
                }
            }
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    parts
}

/// An attribute as it is compared: spaces around and between words do not count, nor the value of one that is only there or
/// not. `None` if it says nothing.
fn said(name: String, value: &str) -> Option<(String, String)> {
    // The numbers of `<meta name=viewport>` need no spaces between them.
    let gap = if name == "content" { "" } else { " " };
    let value = value.split_ascii_whitespace().collect::<Vec<_>>().join(gap);
    let value = if value.eq_ignore_ascii_case(&name) { String::new() } else { value };
    let needless = NEEDLESS.iter().any(|(known, default)| *known == name && value.eq_ignore_ascii_case(default));
    (!needless).then_some((name, value))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(page: &str) -> String {
        String::from_utf8(whole(page)).expect("UTF-8")
    }

    #[test]
    fn what_a_browser_does_not_need_goes() {
        let page = "<ul class=\"a  b\" hidden=\"hidden\">\n  <li>\n    a <b>b</b>\n  <li>\n    c\n</ul>\n<!-- x -->\n<svg><path d=\"M0 0\"/></svg>";
        assert_eq!(shown(page), "<ul class=\"a b\" hidden><li>a <b>b</b><li>c</ul><svg><path d=\"M0 0\"/></svg>");
    }

    #[test]
    fn what_would_be_lost_stays() {
        for page in [
            "<ul><li><p>a</ul><p>b</p>",
            "<div><ul><li><p>a</ul></div><p>after</p>",
            "<table><tr><td>1</table><p>after</p>",
            "<table><tbody><tr><td>1</td></table><p>after</p>",
            "<select><optgroup label=a><option>1<option>2</select><p>after</p>",
            "<template><tr><td>x</template><p>after</p>",
            "<p>x<math><mi>x</mi><mspace/><mi>y</mi></math> after</p>",
            "<div hidden=\"until-found\">x</div>",
            "<input type=radio value=\"\">",
            "<p lang=\"\">x</p>",
        ] {
            assert_eq!(parts(&shown(page)), parts(page), "{page}");
        }
    }
}
