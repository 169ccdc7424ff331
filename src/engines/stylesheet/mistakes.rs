//! Style sheets, looked through for what is open and never closed, or closed and never opened: comments, strings, brackets.
//!
//! 1. Comments, strings and addresses are passed over as browsers pass over them, so that a bracket in one is none.
//! 2. A bracket closes the one that was opened last. Where that is another, a brace has more weight than what is in it:
//!    the rule is over, and what was open in it lacks its end.
//! 3. Of the braces that are open at the end, or around the one that is, the likeliest is named: the one whose block was
//!    closed by a brace that stands further out than its rule begins.
//! 4. No name is looked at: what a browser knows of properties is its own affair, and changes every year.

use super::{name_end, string, url};
use memchr::memrchr;
use std::ops::Range;

/// What is wrong with the grammar of a style sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mistake {
    /// A comment that nothing ends.
    Comment,
    /// A line that begins with `//`, which begins no comment.
    Line,
    /// A string that the line or the file ends.
    Text,
    /// A bracket that nothing closes.
    Open(char),
    /// A bracket or a `;` that closes nothing.
    Stray(char),
    /// A declaration that stands in no rule.
    Outside,
    /// An `@import` behind a rule.
    Late,
    /// A full-width sign, and the one that was meant.
    Wide(char),
}

/// A bracket on the way.
#[derive(Debug, Clone, Copy)]
struct Bracket {
    open: char,
    at: usize,
    /// How far its line is indented.
    indent: usize,
}

/// What no browser can read as it was meant, in the order of its places.
#[must_use]
pub fn mistakes(css: &str) -> Vec<(Mistake, Range<usize>)> {
    let mut walk = Walk { css, ..Walk::default() };
    let mut at = 0;
    while let Some(first) = css.get(at..).and_then(|rest| rest.chars().next()) {
        let end = walk.step(at, first);
        if let Some(found) = css.as_bytes().get(at..end).and_then(|passed| memrchr(b'\n', passed)) {
            walk.line = at + found + 1;
        }
        at = end;
    }
    walk.end();
    walk.found.sort_by_key(|(_, range)| range.start);
    walk.found
}

#[derive(Debug, Default)]
struct Walk<'a> {
    css: &'a str,
    /// Where the line begins that the walk is on.
    line: usize,
    open: Vec<Bracket>,
    /// The first brace whose block was closed by one that stands further out.
    likely: Option<Bracket>,
    /// Where what stands in no block begins, and whether an at-sign does.
    statement: Option<(usize, bool)>,
    /// Whether there was a block.
    ruled: bool,
    found: Vec<(Mistake, Range<usize>)>,
}

impl Walk<'_> {
    /// Looks at what begins here, and says where to go on.
    fn step(&mut self, at: usize, first: char) -> usize {
        let rest = self.css.get(at..).unwrap_or_default();
        if rest.starts_with("/*") {
            return match rest.get(2..).and_then(|inside| inside.find("*/")) {
                Some(end) => at + end + 4,
                None => self.lost(Mistake::Comment, at..at + 2),
            };
        }
        if rest.starts_with("//") && self.begins_line(at) {
            let end = at + rest.find('\n').unwrap_or(rest.len());
            self.found.push((Mistake::Line, at..at + 2));
            return end;
        }
        if let Some(meant) = narrow(first) {
            let end = at + first.len_utf8();
            self.found.push((Mistake::Wide(meant), at..end));
            self.order(at, meant);
            self.bracket(at, meant);
            return end;
        }
        self.order(at, first);
        match first {
            '"' | '\'' => {
                let (inside, end) = string(self.css, at);
                if !self.css.get(inside.end..).is_some_and(|rest| rest.starts_with(first)) {
                    self.broken(at..inside.end);
                }
                end
            }
            _ if super::is_name(first) || first == '\\' => {
                let end = name_end(self.css, at).max(at + 1);
                let is_url = self.css.get(at..end).map(super::plain).unwrap_or_default().eq_ignore_ascii_case("url");
                let inside = self.css.get(end..).and_then(|rest| rest.strip_prefix('(')).filter(|_| is_url);
                // A quoted address is a string like any other.
                match inside.map(str::trim_start) {
                    Some(inside) if !inside.starts_with(['"', '\'']) => self.address(end),
                    Some(_) | None => end,
                }
            }
            _ => {
                self.bracket(at, first);
                at + first.len_utf8()
            }
        }
    }

    /// Looks for what would stand in a block, and for what must not stand behind one.
    fn order(&mut self, at: usize, first: char) {
        let is_import = first == '@' && self.css.get(at..).is_some_and(|rest| super::starts(rest, "@import"));
        if is_import && (self.ruled || !self.open.is_empty()) {
            self.found.push((Mistake::Late, at..at + "@import".len()));
        }
        if !self.open.is_empty() || first.is_whitespace() {
            return;
        }
        match first {
            ';' => match self.statement.take() {
                None => self.found.push((Mistake::Stray(';'), at..at + 1)),
                Some((start, false)) => self.found.push((Mistake::Outside, start..at + 1)),
                Some((_, true)) => {}
            },
            '{' => (self.statement, self.ruled) = (None, true),
            '}' => self.statement = None,
            _ => drop(self.statement.get_or_insert((at, first == '@'))),
        }
    }

    /// Whether only space stands before on this line, and no bracket of a value is open.
    fn begins_line(&self, at: usize) -> bool {
        let line = self.css.get(self.line..at).unwrap_or_default();
        line.trim().is_empty() && self.open.last().is_none_or(|bracket| bracket.open == '{')
    }

    /// A string that its line ends. The brackets in it were meant to stand behind it: else each would be said too.
    fn broken(&mut self, text: Range<usize>) {
        let line = self.css.get(text.clone()).map_or("", str::trim_end);
        self.found.push((Mistake::Text, text.start..text.start + line.len()));
        for (offset, character) in line.char_indices() {
            self.bracket(text.start + offset, character);
        }
    }

    fn bracket(&mut self, at: usize, character: char) {
        match character {
            '(' | '[' | '{' => self.open.push(Bracket { open: character, at, indent: self.indent() }),
            ')' | ']' | '}' => self.close(at, character),
            _ => {}
        }
    }

    /// An address without quotes, whose bracket opens here: it reaches to the next one that closes.
    fn address(&mut self, open: usize) -> usize {
        let (inside, end) = url(self.css, open + 1);
        if self.css.get(inside.end..).is_some_and(|rest| rest.trim_start().starts_with(')')) {
            end
        } else {
            self.lost(Mistake::Open('('), open..open + 1)
        }
    }

    /// What has no end takes all that follows with it: nothing is said of that.
    fn lost(&mut self, mistake: Mistake, range: Range<usize>) -> usize {
        self.found.push((mistake, range));
        self.open.clear();
        self.css.len()
    }

    fn close(&mut self, at: usize, close: char) {
        let open = match close {
            ')' => '(',
            ']' => '[',
            _ => '{',
        };
        let Some(place) = self.open.iter().rposition(|bracket| bracket.open == open) else {
            // What stands before it was meant to stand in a block.
            if close == '}' {
                self.found.pop_if(|(mistake, _)| *mistake == Mistake::Outside);
            }
            self.found.push((Mistake::Stray(close), at..at + 1));
            return;
        };
        let within = self.open.split_off(place);
        let Some((bracket, inner)) = within.split_first() else { return };
        if close != '}' && inner.iter().any(|bracket| bracket.open == '{') {
            self.open.extend(within);
            self.found.push((Mistake::Stray(close), at..at + 1));
            return;
        }
        self.found.extend(inner.iter().map(|one| (Mistake::Open(one.open), one.at..one.at + 1)));
        // A brace that stands alone on its line is written below the beginning of its rule.
        let line = self.css.get(self.line..at).unwrap_or_default();
        if close == '}' && line.trim().is_empty() && self.indent() < bracket.indent {
            self.likely = self.likely.or(Some(*bracket));
        }
    }

    /// What is open where the file ends.
    fn end(&mut self) {
        let mut open = std::mem::take(&mut self.open);
        if let (Some(likely), Some(last)) = (self.likely, open.last_mut()) {
            *last = likely;
        }
        self.found.extend(open.into_iter().map(|one| (Mistake::Open(one.open), one.at..one.at + 1)));
    }

    /// How far the line is indented that the walk is on.
    fn indent(&self) -> usize {
        let line = self.css.as_bytes().get(self.line..).unwrap_or_default();
        line.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count()
    }
}

/// The sign that a full-width one was meant to be. Letters and digits of that width are names like any others.
fn narrow(character: char) -> Option<char> {
    let common = match character {
        '\u{3000}' => ' ',
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(character) - 0xfee0)?,
        _ => return None,
    };
    (!common.is_ascii_alphanumeric()).then_some(common)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(css: &str) -> Vec<(Mistake, &str)> {
        mistakes(css).into_iter().map(|(mistake, range)| (mistake, css.get(range).expect("a place"))).collect()
    }

    #[test]
    fn what_is_sound_is_left_alone() {
        for css in [
            "/* } */ a { content: \"}\\\"{\"; b: '(' } @media (min-width: 1px) { a { &:hover { c: d } } }",
            "a[href=\"}\"]:not(.b, [c]) { d: url( x}y{\\)z ) url(\"}\") URL(a'b); --e: {f: [g(h)]}; --i:; }",
            "@import url(a.css); .\\{ { } .a\\} { } .\\31 \\\"x { } @charset \"utf-8\"; <!-- a { } -->",
            "a { b: \"c\\\nd\" } e { f: calc((1px + 2px) * 3) } /**/ /*/ } */ u\\72l(x) { }",
            "a { b: url(\n//c/d.svg\n) } /*\n// e\n*/ f { g: h(i\n// j\n) }",
            "\\75rl(a}b) { } @media x { @font-face { src: url( \"a)}\" ) } }",
            "@charset \"utf-8\"; @layer a, b; @import \"c.css\"; @import url(d.css) layer(b); .題１ { content: \"：；\" } /* ； */",
            "",
            include_str!("../../../themes/default/assets/style.css"),
        ] {
            assert_eq!(found(css), [], "{css}");
        }
    }

    #[test]
    fn what_is_open_or_stray_is_found() {
        use Mistake::{Comment, Late, Line, Open, Outside, Stray, Text, Wide};
        let wide = |sign: &'static str| (Wide(sign.chars().next().and_then(narrow).expect("a wide sign")), sign);
        for (css, expected) in [
            ("a { b: c\n\nd { e: f }", vec![(Open('{'), "{")]),
            ("a { } } b { }", vec![(Stray('}'), "}")]),
            ("a { b: c(d; } e { }", vec![(Open('('), "(")]),
            ("a { b: c) }", vec![(Stray(')'), ")")]),
            ("a { b: \"c; }\nd { }", vec![(Text, "\"c; }")]),
            ("a { } /* b { }", vec![(Comment, "/*")]),
            ("a { b: url(c; }", vec![(Open('('), "(")]),
            ("// don't {\na { b: c }\n  // d", vec![(Line, "//"), (Line, "//")]),
            ("a { b: 'c", vec![(Open('{'), "{"), (Text, "'c")]),
            ("a:not(b { c: d } e { f: g }", vec![(Open('('), "(")]),
            ("a { b: c }; d { e: f }", vec![(Stray(';'), ";")]),
            ("a { b: c }\nd: e;\nf { }", vec![(Outside, "d: e;")]),
            ("a\n  b: c;\n}", vec![(Stray('}'), "}")]),
            ("a { } @import \"b.css\"; @IMPORT url(c.css);", vec![(Late, "@import"), (Late, "@IMPORT")]),
            ("a ｛ b：c（1）；　d: e }", ["｛", "：", "（", "）", "；", "　"].map(wide).to_vec()),
        ] {
            assert_eq!(found(css), expected, "{css}");
        }
    }

    #[test]
    fn the_likeliest_brace_is_named() {
        let css = "@media x {\n  a {\n    b: c;\n  d {\n    e: f;\n  }\n}\n";
        let at = |css: &str| mistakes(css).first().map(|(_, range)| range.start);
        assert_eq!(at(css), css.find("a {").map(|at| at + 2));
        let css = "a {\n  b: c;\n\nd {\n  e: f;\n}\n";
        assert_eq!(at(css), css.find('{'));
    }

    #[test]
    fn an_open_end_is_no_end() {
        for css in ["url(", "url('", "\"\\", "\\", "a\\", "é\\é(", "/*", "/*/", "'", "{", "((", "url(\\"] {
            assert_eq!(mistakes(css).is_empty(), ["\\", "a\\"].contains(&css), "{css}");
        }
    }
}
