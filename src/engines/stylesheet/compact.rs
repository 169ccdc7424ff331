//! Style sheets without what only their authors need: comments, breaks, indents. No rule is read, changed or moved.
//!
//! Strings, `url(…)` and escapes are copied as they stand; a comment that begins with `/*!` stays, for a licence may ask
//! for it. White space goes where the grammar needs none on either side, and is one space elsewhere: around `:`, `+` and
//! `(` it can mean something.

/// A style sheet that says the same in fewer bytes.
#[must_use]
pub fn compact(css: &str) -> String {
    let mut out = Compacted { text: String::with_capacity(css.len()), ..Compacted::default() };
    let mut at = 0;
    while let Some(rest) = css.get(at..).filter(|rest| !rest.is_empty()) {
        let first = rest.chars().next().unwrap_or_default();
        at += if rest.starts_with("/*") {
            let end = rest.get(2..).and_then(|rest| rest.find("*/")).map_or(rest.len(), |end| end + 4);
            if rest.starts_with("/*!") {
                out.copy(rest.get(..end).unwrap_or_default());
            } else {
                out.comment = true;
            }
            end
        } else if first.is_ascii_whitespace() {
            out.space = true;
            1
        } else if let Some(length) = verbatim(css, at) {
            out.copy(rest.get(..length).unwrap_or_default());
            length
        } else {
            out.put(first);
            first.len_utf8()
        };
    }
    out.text
}

/// How many bytes from here on are copied as they stand: a string, an address, an escape.
fn verbatim(css: &str, at: usize) -> Option<usize> {
    let rest = css.get(at..)?;
    let fresh = css.get(..at)?.chars().next_back().is_none_or(|before| !super::is_name(before));
    if rest.starts_with(['"', '\'']) {
        Some(super::string(css, at).1 - at)
    } else if fresh && super::starts(rest, "url(") {
        let inside = rest.get("url(".len()..)?;
        let open = "url(".len() + inside.len() - inside.trim_start().len();
        // A quoted address is a string like any other; this one ends at its bracket, if no escape is before that.
        let quoted = rest.get(open..)?.starts_with(['"', '\'']);
        if quoted { Some(open) } else { closing(rest, open) }
    } else if rest.starts_with('\\') {
        let digits = rest.chars().skip(1).take(6).take_while(char::is_ascii_hexdigit).count();
        let escaped = 1 + if digits > 0 { digits } else { rest.chars().nth(1).map_or(0, char::len_utf8) };
        // One white space ends an escape of digits, and belongs to it.
        let end = rest.get(escaped..)?.chars().next().filter(|end| digits > 0 && end.is_ascii_whitespace());
        Some(escaped + end.map_or(0, char::len_utf8))
    } else {
        None
    }
}

/// Where an address without quotes is over: after its bracket.
fn closing(text: &str, from: usize) -> Option<usize> {
    let mut escaped = false;
    for (offset, character) in text.get(from..)?.char_indices() {
        match character {
            ')' if !escaped => return Some(from + offset + 1),
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    Some(text.len())
}

/// What is written so far, and what was passed over since.
#[derive(Default)]
struct Compacted {
    text: String,
    /// The last character, if it is of the grammar and not of a string or an escape.
    last: Option<char>,
    space: bool,
    comment: bool,
}

impl Compacted {
    /// A character of the grammar.
    fn put(&mut self, next: char) {
        // An empty custom property (`--x: ;`) keeps its space or its semicolon: older browsers need one.
        if next == '}' && self.last == Some(';') && !self.text.ends_with(":;") && !self.text.ends_with(": ;") {
            self.text.pop();
        }
        self.between(Some(next));
        self.text.push(next);
        self.last = Some(next);
    }

    /// What stands as it is.
    fn copy(&mut self, text: &str) {
        self.between(None);
        self.text.push_str(text);
        self.last = None;
    }

    /// The space that is needed before what comes next, or what keeps two words apart where a comment did.
    fn between(&mut self, next: Option<char>) {
        let (space, comment) = (std::mem::take(&mut self.space), std::mem::take(&mut self.comment));
        let after = self.text.is_empty() || matches!(self.last, Some('{' | '}' | ';' | ','));
        let before = match next {
            Some(';' | '}') => self.last != Some(':'),
            Some('{' | ',') => true,
            _ => self.last == Some(':'),
        };
        if after || before {
            return;
        }
        if space {
            self.text.push(' ');
        } else if comment {
            self.text.push_str("/**/");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::compact;

    #[test]
    fn what_only_authors_need_is_gone() {
        let css = "/* Colours */\n:root {\n  --paper: #fff; /* white */\n}\n\na:hover,\na:focus { color: red; }\n\n\
                   @media (min-width: 48rem) and (x: y) {\n  p > a  b { margin: 0 auto }\n}\n";
        let short =
            ":root{--paper:#fff}a:hover,a:focus{color:red}@media (min-width:48rem) and (x:y){p > a b{margin:0 auto}}";
        assert_eq!(compact(css), short);
        assert_eq!(compact(short), short);
    }

    #[test]
    fn what_has_a_meaning_stays() {
        for css in [
            "a :hover{}",
            "a/**/b{}",
            "a{width:calc(1px + 2px)}",
            "a{content:\"a  /* b */ ;}\";x:'\\'  {'}",
            "a{b:url( x  /*y\\) z );c:d}",
            "a{b:url(\"x  y\")}",
            ".\\31 23{}.a\\; b{}.a\\;}",
            "a{--x: ;--y: }",
            "/*! (c)  A city */a{}",
            "& + &{}",
            "@import url(a.css) screen;",
        ] {
            assert_eq!(compact(css), css);
        }
        assert_eq!(compact("a{--x:;}"), "a{--x:;}");
    }

    #[test]
    fn an_open_end_is_no_end() {
        for css in ["a{b:url(", "\"", "/*", "/*/", "\\", "a{b:url('", "\\1", "/*!", "é/*"] {
            assert_eq!(compact(css).trim_end(), css.trim_end_matches("/*/").trim_end_matches("/*"));
        }
    }
}
