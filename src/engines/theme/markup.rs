//! A template's markup, looked through for what the site's Content Security Policy would stop: without a word, in
//! every reader's browser.
//!
//! 1. Code is blanked out, so what is left is HTML with gaps; an address is judged by what stands before its first gap.
//! 2. Only what is written as it is can be seen; what a template puts together from values is not.

use super::source::{Piece, pieces};
use std::collections::BTreeMap;
use std::ops::Range;

/// What code becomes.
const GAP: char = '\u{1}';

/// Links that make a browser load something.
const LOADING: [&str; 9] = [
    "stylesheet",
    "icon",
    "preload",
    "modulepreload",
    "prefetch",
    "preconnect",
    "dns-prefetch",
    "manifest",
    "apple-touch-icon",
];

/// What is wrong with a piece of markup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Something is loaded from another host, or stands in its own address.
    Elsewhere,
    /// A style or a script stands in the page itself.
    Inline,
}

/// Markup that no browser would honour.
#[must_use]
pub fn faults(template: &str) -> Vec<(Fault, Range<usize>)> {
    let mut masked = String::with_capacity(template.len());
    for piece in pieces(template) {
        if let Piece::Markup(range) = piece {
            masked.extend(std::iter::repeat_n(GAP, range.start.saturating_sub(masked.len())));
            masked.push_str(template.get(range).unwrap_or_default());
        }
    }
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = masked.get(at..).and_then(|rest| rest.find('<')).map(|open| at + open) {
        let rest = masked.get(open + 1..).unwrap_or_default();
        if rest.starts_with("!--") {
            at = open + rest.find("-->").map_or(rest.len(), |end| end + 1);
            continue;
        }
        if !rest.starts_with(|first: char| first.is_ascii_alphabetic()) {
            at = open + 1;
            continue;
        }
        let (tag, end) = Tag::read(&masked, open);
        tag.judge(&mut found);
        at = end;
        if matches!(tag.name, "script" | "style") {
            at = masked.get(at..).and_then(|rest| rest.find("</")).map_or(masked.len(), |close| at + close);
        }
    }
    found
}

/// Whether a browser would look for an address on another host, or in the address itself.
#[must_use]
pub fn is_elsewhere(address: &str) -> bool {
    let address = address.trim_start();
    let scheme = address.split_once(':').map(|(scheme, _)| scheme);
    let is_scheme = |scheme: &str| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
    };
    address.starts_with("//") || scheme.is_some_and(is_scheme)
}

struct Tag<'a> {
    name: &'a str,
    range: Range<usize>,
    attributes: BTreeMap<&'a str, (&'a str, Range<usize>)>,
}

impl<'a> Tag<'a> {
    /// The tag that opens here, and where it ends.
    fn read(text: &'a str, open: usize) -> (Self, usize) {
        let until = |from: usize, ends: &dyn Fn(char) -> bool| {
            text.get(from..).and_then(|rest| rest.find(ends)).map_or(text.len(), |end| from + end)
        };
        let is_break = |c: char| c.is_whitespace() || matches!(c, '>' | '/' | GAP);
        let name_end = until(open + 1, &is_break);
        let name = text.get(open + 1..name_end).unwrap_or_default();
        let mut tag = Self { name, range: open..name_end, attributes: BTreeMap::new() };
        let mut at = name_end;
        loop {
            at = until(at, &|c| !(c.is_whitespace() || matches!(c, '/' | GAP)));
            if text.get(at..).is_none_or(|rest| rest.is_empty() || rest.starts_with('>')) {
                return (tag, (at + 1).min(text.len()));
            }
            let end = until(at + 1, &|c| is_break(c) || c == '=').max(at + 1);
            let name = text.get(at..end).unwrap_or_default();
            let mut value = end..end;
            let mut next = end;
            if text.get(end..).is_some_and(|rest| rest.starts_with('=')) {
                let start = end + 1;
                value = match text.get(start..).and_then(|rest| rest.chars().next()) {
                    Some(quote @ ('"' | '\'')) => start + 1..until(start + 1, &|c| c == quote),
                    _ => start..until(start, &|c| c.is_whitespace() || c == '>'),
                };
                next = if value.start > start { (value.end + 1).min(text.len()) } else { value.end };
            }
            tag.attributes.entry(name).or_insert((text.get(value.clone()).unwrap_or_default(), value));
            at = next;
        }
    }

    fn judge(&self, found: &mut Vec<(Fault, Range<usize>)>) {
        let literal = |name: &str| self.attributes.get(name).map(|(value, _)| *value);
        let is_data = literal("type").is_some_and(|kind| kind.contains("json"));
        if self.name == "style" || self.name == "script" && !self.attributes.contains_key("src") && !is_data {
            found.push((Fault::Inline, self.range.clone()));
        }
        let loads = literal("rel").is_some_and(|rel| rel.split(' ').any(|word| LOADING.contains(&word)));
        for (name, (value, range)) in &self.attributes {
            let before = |text: &str| text.split(GAP).next().unwrap_or_default().to_owned();
            let is_loaded = match *name {
                "src" | "poster" | "srcset" | "imagesrcset" | "action" | "formaction" => true,
                "data" => self.name == "object",
                "href" if self.name == "link" => loads,
                "href" | "xlink:href" => matches!(self.name, "use" | "image" | "feImage" | "script"),
                _ => false,
            };
            let one = if name.ends_with("srcset") { ", " } else { "\n" };
            let elsewhere = value.split(one).any(|one| is_elsewhere(&before(one)));
            let script = before(value).trim_start().to_ascii_lowercase().starts_with("javascript:");
            let handler = name.len() > 2 && name.starts_with("on");
            if handler || *name == "style" || script {
                let start = range.start.saturating_sub(name.len() + 2);
                found.push((Fault::Inline, start.max(self.range.start)..range.end));
            } else if is_loaded && elsewhere {
                found.push((Fault::Elsewhere, range.clone()));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(template: &str) -> Vec<(Fault, &str)> {
        faults(template).into_iter().map(|(fault, range)| (fault, &template[range])).collect()
    }

    #[test]
    fn what_is_loaded_from_elsewhere_is_found() {
        let template = r#"<!-- <img src="http://no"> --><link rel="stylesheet" href="https://a.example/x.css">
            <link rel="canonical" href="https://b.example/"><a href="https://c.example/">c</a>
            <img alt='>' src=//d.example/{{ x }}><img srcset="{{ page.base }}a.png 1x, http://e.example/b.png 2x">
            <script src="{{ page.base }}{{ "http://f" }}"></script><img src="{{ page.base }}x.png">"#;
        let all: Vec<&str> = found(template).iter().map(|(_, text)| *text).collect();
        assert_eq!(
            all,
            ["https://a.example/x.css", "//d.example/{{ x }}", "{{ page.base }}a.png 1x, http://e.example/b.png 2x"]
        );
    }

    #[test]
    fn styles_and_scripts_in_the_page_are_found() {
        let template = r#"<p style="color: red" onclick="go()">{% if a %}<style>b { }</style>{% endif %}
            <script>1 < 2</script><script type="application/ld+json">{{ x }}</script><a href="javascript:go()">a</a>"#;
        let all: Vec<(Fault, &str)> = found(template);
        assert!(all.iter().all(|(fault, _)| *fault == Fault::Inline), "{all:?}");
        let texts: Vec<&str> = all.iter().map(|(_, text)| *text).collect();
        assert_eq!(texts, ["onclick=\"go()", "style=\"color: red", "<style", "<script", "href=\"javascript:go()"]);
    }

    #[test]
    fn an_open_end_is_no_end() {
        for template in ["<", "<a", "<a b", "<a b=", "<a b='", "<a {{", "<a =", "<script", "<img src"] {
            let _ = found(template);
        }
    }
}
