//! Style sheets, looked through for what they load: `url(…)` and `@import`. Own code: an engine for all of CSS would
//! read much that nobody asks for.
//!
//! Comments and other strings are passed over. `image-set("…")` without `url()` is not understood.

mod compact;

pub use compact::compact;

use std::ops::Range;

/// The addresses in a style sheet, in their order, each with its place.
#[must_use]
pub fn addresses(css: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    let mut import = false;
    while let Some(rest) = css.get(at..).filter(|rest| !rest.is_empty()) {
        let first = rest.chars().next().unwrap_or_default();
        let fresh = css.get(..at).and_then(|before| before.chars().next_back()).is_none_or(|c| !is_name(c));
        if rest.starts_with("/*") {
            at += rest.find("*/").map_or(rest.len(), |end| end + 2);
        } else if matches!(first, '"' | '\'') {
            let (inside, end) = string(css, at);
            if std::mem::take(&mut import) {
                found.push(inside);
            }
            at = end;
        } else if first == '@' && starts(rest, "@import") {
            import = true;
            at += "@import".len();
        } else if fresh && starts(rest, "url(") {
            import = false;
            let open = at + "url(".len();
            let start = open + css.get(open..).map_or(0, |rest| rest.len() - rest.trim_start().len());
            if css.get(start..).is_some_and(|rest| rest.starts_with(['"', '\''])) {
                let (inside, end) = string(css, start);
                found.push(inside);
                at = end;
            } else {
                let end = css.get(start..).and_then(|rest| rest.find(')')).map_or(css.len(), |end| start + end);
                let written = css.get(start..end).unwrap_or_default();
                found.push(start..start + written.trim_end().len());
                at = end;
            }
        } else {
            import &= first != ';';
            at += first.len_utf8();
        }
    }
    found
}

/// Where an address in a style sheet leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// To a place in the style sheet or page itself.
    Here,
    /// To a file of the theme: its name below `assets/`, and what follows it (`#mark`).
    Asset(String, String),
    /// To the root of the host, where the site may not be.
    Root,
}

/// Where an address leads that stands in the style sheet of this name and not on another host.
#[must_use]
pub fn target(sheet: &str, address: &str) -> Target {
    let address = address.trim();
    if address.starts_with('#') || address.is_empty() {
        return Target::Here;
    }
    if address.starts_with('/') {
        return Target::Root;
    }
    let end = address.find(['?', '#']).unwrap_or(address.len());
    let (path, rest) = address.split_at(end);
    let mut parts: Vec<&str> = sheet.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            // Above the theme's files there is nothing of its own: the name that is left is none of them.
            ".." => drop(parts.pop()),
            "." | "" => {}
            part => parts.push(part),
        }
    }
    Target::Asset(parts.join("/"), rest.to_owned())
}

fn is_name(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '-' | '_')
}

/// Whether a text begins with this word, in whatever case.
fn starts(text: &str, word: &str) -> bool {
    text.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word))
}

/// What stands in a string that opens here, and where it is over.
fn string(css: &str, open: usize) -> (Range<usize>, usize) {
    let mut characters = css.get(open..).unwrap_or_default().char_indices();
    let quote = characters.next().map(|(_, quote)| quote);
    while let Some((offset, character)) = characters.next() {
        if character == '\\' {
            characters.next();
        } else if Some(character) == quote || character == '\n' {
            return (open + 1..open + offset, open + offset + 1);
        }
    }
    ((open + 1).min(css.len())..css.len(), css.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(css: &str) -> Vec<&str> {
        addresses(css).into_iter().map(|range| &css[range]).collect()
    }

    #[test]
    fn what_is_loaded_is_found() {
        let css = "@import 'a.css'; @IMPORT url(\"b.css\") screen; /* url(no) */ a { content: \"url(no)\"; \
                   background: URL( img/c.svg ) } b { mask: url(#d); x-url(no): 1 }";
        assert_eq!(found(css), ["a.css", "b.css", "img/c.svg", "#d"]);
    }

    #[test]
    fn addresses_lead_from_their_style_sheet() {
        let asset = |name: &str, rest: &str| Target::Asset(name.to_owned(), rest.to_owned());
        assert_eq!(target("style.css", "img/a.svg#x"), asset("img/a.svg", "#x"));
        assert_eq!(target("css/style.css", "../img/./a.svg"), asset("img/a.svg", ""));
        assert_eq!(target("style.css", "/a.svg"), Target::Root);
        assert_eq!(target("style.css", "#a"), Target::Here);
    }

    #[test]
    fn an_open_end_is_no_end() {
        for css in ["url(", "url('", "@import", "@import \"", "/*", "\"\\", "'"] {
            let _ = found(css);
        }
        assert_eq!(found("a { b: url(x"), ["x"]);
    }
}
