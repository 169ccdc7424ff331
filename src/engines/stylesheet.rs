//! Style sheets, looked through for what they load: `url(…)`, `@import`, and strings where an image belongs
//! (`image-set("…")`). Own code: an engine for all of CSS would read much that nobody asks for.
//!
//! 1. Comments and other strings are passed over.
//! 2. Names and addresses may be written with escapes: both are read as browsers read them.
//! 3. What a custom property holds is seen if it is a `url(…)`; a string in one is not.

mod compact;
mod mistakes;

pub use compact::compact;
pub use mistakes::{Mistake, mistakes};

use std::ops::Range;

/// Functions in which a string is an address.
const IMAGES: [&str; 6] = ["image-set", "-webkit-image-set", "image", "cross-fade", "-webkit-cross-fade", "src"];

/// An address in a style sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// Where it is written.
    pub range: Range<usize>,
    /// What it says, without escapes.
    pub text: String,
}

/// What strings and addresses mean between an at-sign's word and the end of its rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rule {
    /// `@import`: the first one is loaded.
    Import,
    /// `@namespace`: they are names, and nothing is loaded.
    Namespace,
    /// Any other.
    Other,
}

/// The addresses in a style sheet, in their order.
#[must_use]
pub fn addresses(css: &str) -> Vec<Address> {
    let mut found = Vec::new();
    let mut at = 0;
    let mut rule = Rule::Other;
    // For each open bracket, whether a string in it is an address.
    let mut brackets: Vec<bool> = Vec::new();
    while let Some(rest) = css.get(at..).filter(|rest| !rest.is_empty()) {
        let first = rest.chars().next().unwrap_or_default();
        if rest.starts_with("/*") {
            at += rest.find("*/").map_or(rest.len(), |end| end + 2);
        } else if matches!(first, '"' | '\'') {
            let (inside, end) = string(css, at);
            if rule == Rule::Import || brackets.last() == Some(&true) {
                found.push(inside);
                rule = Rule::Other;
            }
            at = end;
        } else if first == '@' {
            let end = name_end(css, at + 1);
            rule = match css.get(at + 1..end).map(plain).unwrap_or_default().to_ascii_lowercase().as_str() {
                "import" => Rule::Import,
                "namespace" => Rule::Namespace,
                _ => Rule::Other,
            };
            at = end;
        } else if is_name(first) || first == '\\' {
            let end = name_end(css, at).max(at + 1);
            let name = css.get(at..end).map(plain).unwrap_or_default().to_ascii_lowercase();
            let is_function = css.get(end..).is_some_and(|rest| rest.starts_with('('));
            at = end;
            if is_function && name == "url" {
                let (inside, end) = url(css, at + 1);
                if rule != Rule::Namespace {
                    found.push(inside);
                    rule = Rule::Other;
                }
                at = end;
            } else if is_function {
                brackets.push(IMAGES.contains(&name.as_str()));
                at += 1;
            }
        } else {
            match first {
                '(' => brackets.push(false),
                ')' => drop(brackets.pop()),
                '{' | '}' => brackets.clear(),
                _ => {}
            }
            if matches!(first, ';' | '{' | '}') {
                rule = Rule::Other;
            }
            at += first.len_utf8();
        }
    }
    let address = |range: Range<usize>| Address { text: css.get(range.clone()).map(plain).unwrap_or_default(), range };
    found.into_iter().map(address).collect()
}

/// How another address is written in the place of one: it stays one, whatever is in it.
#[must_use]
pub fn written(css: &str, place: &Range<usize>, address: &str) -> String {
    let quote =
        css.get(..place.start).and_then(|before| before.chars().next_back()).filter(|c| matches!(c, '"' | '\''));
    let is_plain = |c: char| !(c.is_whitespace() || c.is_control() || matches!(c, '"' | '\'' | '(' | ')' | '\\'));
    if quote.is_none() && address.chars().all(is_plain) {
        return address.to_owned();
    }
    let mut out = String::with_capacity(address.len() + 2);
    for character in address.chars() {
        match character {
            '\\' | '"' | '\'' if character == '\\' || quote.unwrap_or('"') == character => {
                out.extend(['\\', character]);
            }
            // A line's end would end the string, even behind a backslash.
            _ if character.is_control() => {
                let escaped = format!("\\{:x} ", u32::from(character));
                out.push_str(&escaped);
            }
            _ => out.push(character),
        }
    }
    if quote.is_some() { out } else { format!("\"{out}\"") }
}

/// The address of a `url(` whose inside begins here, and where to go on: before its bracket.
fn url(css: &str, open: usize) -> (Range<usize>, usize) {
    let start = open + css.get(open..).map_or(0, |rest| rest.len() - rest.trim_start().len());
    if css.get(start..).is_some_and(|rest| rest.starts_with(['"', '\''])) {
        let (inside, end) = string(css, start);
        // The bracket behind it closes one that was not counted.
        let bracket = css.get(end..).and_then(|rest| rest.find(')'));
        return (inside, bracket.map_or(css.len(), |bracket| end + bracket + 1));
    }
    let mut escaped = false;
    let end = css.get(start..).unwrap_or_default().find(|character| {
        let is_end = character == ')' && !escaped;
        escaped = character == '\\' && !escaped;
        is_end
    });
    let end = end.map_or(css.len(), |end| start + end);
    let written = css.get(start..end).unwrap_or_default();
    (start..start + written.trim_end().len(), (end + 1).min(css.len()))
}

/// Where a name ends that may have escapes.
fn name_end(css: &str, start: usize) -> usize {
    let mut at = start;
    while let Some(next) = css.get(at..).and_then(|rest| rest.chars().next()) {
        if next == '\\' {
            at += escape(css.get(at..).unwrap_or_default()).1;
        } else if is_name(next) {
            at += next.len_utf8();
        } else {
            break;
        }
    }
    at
}

/// The character that an escape stands for, and how long it is.
fn escape(text: &str) -> (Option<char>, usize) {
    let digits = text.chars().skip(1).take(6).take_while(char::is_ascii_hexdigit).count();
    let Some(number) = text.get(1..=digits).filter(|digits| !digits.is_empty()) else {
        let next = text.chars().nth(1);
        // A line break after a backslash is none.
        return (next.filter(|&next| next != '\n'), 1 + next.map_or(0, char::len_utf8));
    };
    // One white space ends an escape of digits, and belongs to it.
    let end = text.get(1 + digits..).and_then(|rest| rest.chars().next()).filter(char::is_ascii_whitespace);
    let meant = u32::from_str_radix(number, 16).ok().and_then(char::from_u32);
    (Some(meant.unwrap_or(char::REPLACEMENT_CHARACTER)), 1 + digits + end.map_or(0, char::len_utf8))
}

/// A text without its escapes.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(backslash) = rest.find('\\') {
        out.push_str(rest.get(..backslash).unwrap_or_default());
        rest = rest.get(backslash..).unwrap_or_default();
        let (meant, length) = escape(rest);
        out.extend(meant);
        rest = rest.get(length..).unwrap_or_default();
    }
    out.push_str(rest);
    out
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

    fn found(css: &str) -> Vec<String> {
        let all = addresses(css);
        assert!(all.iter().all(|address| css.get(address.range.clone()).is_some()), "{css}");
        all.into_iter().map(|address| address.text).collect()
    }

    #[test]
    fn what_is_loaded_is_found() {
        let css = "@import 'a.css'; @IMPORT url(\"b.css\") screen; /* url(no) */ a { content: \"url(no)\"; \
                   background: URL( img/c.svg ) } b { mask: url(#d); x-url(no): 1 }";
        assert_eq!(found(css), ["a.css", "b.css", "img/c.svg", "#d"]);
    }

    #[test]
    fn what_is_loaded_is_found_in_any_spelling() {
        let css = "@\\69mport 'a'; a { b: u\\72l(https://c) u\\000052 L( 'h\\74 tps://d' ); e: image-set(\"f\" type('no') 1x, \
                   url(g) 2x) 'no'; h: -WEBKIT-image-set('i' 1x), src('j') } @namespace x url(http://no); @namespace 'no'; \
                   @import/**/\"k\" supports(x: 'no'); l { m: url(n\\)o) }";
        assert_eq!(found(css), ["a", "https://c", "https://d", "f", "g", "i", "j", "k", "n)o"]);
    }

    #[test]
    fn an_address_in_the_place_of_another_stays_one() {
        for css in ["a { b: url(x) }", "a { b: url( 'x' ) }", "a { b: url(\"x\") }", "@import 'x';"] {
            for address in ["y.svg", "my map(1).svg", "c'd.svg", "e\"f\\g.svg", "h\ni) .svg#j"] {
                let place = addresses(css).remove(0).range;
                let mut out = css.to_owned();
                out.replace_range(place.clone(), &written(css, &place, address));
                assert_eq!(found(&out), [address], "{out}");
                assert_eq!(mistakes(&out), [], "{out}");
            }
        }
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
        for css in
            ["url(", "url('", "url('a'", "@import", "@import \"", "/*", "\"\\", "'", "\\", "a\\", "@\\", "\\1", "é\\é("]
        {
            let _ = found(css);
        }
        assert_eq!(found("a { b: url(x"), ["x"]);
    }
}
