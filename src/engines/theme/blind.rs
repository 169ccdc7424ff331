//! Whether a template is blind: whether it decides by shapes and words alone, and only writes the values.
//!
//! Pages of one shape share what a blind theme renders (`shape`). A theme that looks into values is rendered page by page:
//! slower, and with the same result. So everything here that is not known to be blind is not.
//!
//! 1. A comparison, or `in`, has a number, `loop.…`, `true`, `false`, `none` on one side, or words ([`WORDS`]) on both, or a
//!    word and a text that is written there. `is` asks only whether something is there.
//! 2. Filters are those of [`FILTERS`], functions those that say messages.
//! 3. In brackets after a value stands a number, a word or a written text: no slice.
//! 4. What is called by the name of a word is one: a word itself, a written text, a number.
//!
//! [`WORDS`]: super::shape::WORDS

use super::shape::is_word;
use super::source::{Piece, Token, pieces, tokens};

/// Filters that do not look into a text: the first ones of a list, and what a template writes where nothing is.
/// `length` refuses tokens itself.
const FILTERS: [&str; 5] = ["default", "first", "last", "length", "safe"];
const FUNCTIONS: [&str; 3] = ["super", "t", "t_plain"];
/// What `is` may ask.
const TESTS: [&str; 3] = ["defined", "none", "undefined"];

/// The first code of a template that does more with a value than to write it.
pub fn look(template: &str) -> Option<&str> {
    pieces(template).into_iter().find_map(|piece| {
        let (range, is_tag) = match piece {
            Piece::Markup(_) => return None,
            Piece::Expression(range) => (range, false),
            Piece::Tag(range) => (range, true),
        };
        let blind = Code::new(&tokens(template, range.clone())).is_blind(is_tag);
        (!blind).then(|| template.get(range)).flatten()
    })
}

/// A stretch of code.
struct Code<'a>(&'a [Token<'a>]);

impl<'a> Code<'a> {
    fn new(tokens: &'a [Token<'a>]) -> Self {
        // `-%}` takes away the spaces that follow.
        Self(tokens.strip_suffix(&[Token::Mark('-')]).unwrap_or(tokens))
    }

    fn is_blind(&self, is_tag: bool) -> bool {
        let first = self.word(0).filter(|_| is_tag);
        // What a component takes says nothing of what it is given.
        first == Some("component")
            || (first != Some("filter") && (0..self.0.len()).all(|at| self.is_blind_at(at, first == Some("for"))))
    }

    fn is_blind_at(&self, at: usize, in_for: bool) -> bool {
        match self.0.get(at) {
            Some(Token::Mark('|')) => self.word(at + 1).is_some_and(|filter| FILTERS.contains(&filter)),
            Some(Token::Mark('=')) if self.is_mark(at + 1, '=') => self.compares(at, at + 2),
            Some(Token::Mark('!')) => self.is_mark(at + 1, '=') && self.compares(at, at + 2),
            Some(Token::Mark('='))
                if at > 0 && matches!(self.0.get(at - 1), Some(Token::Mark('=' | '!' | '<' | '>'))) =>
            {
                true
            }
            Some(Token::Mark('=')) => {
                self.word(at.wrapping_sub(1)).is_none_or(|name| !is_word(name) || self.names(at + 1))
            }
            Some(Token::Mark(':')) => {
                self.text(at.wrapping_sub(1)).is_none_or(|name| !is_word(name) || self.names(at + 1))
            }
            // A component's tag, at its ends.
            Some(Token::Mark('<')) if at == 0 => true,
            Some(Token::Mark('>')) if at > 0 && (self.is_mark(at - 1, '/') || at + 1 == self.0.len()) => true,
            Some(Token::Mark('<' | '>')) => {
                let right = if self.is_mark(at + 1, '=') { at + 2 } else { at + 1 };
                self.is_number_before(at) || self.is_number_after(right)
            }
            Some(Token::Mark('[')) if at > 0 && self.is_value_end(at - 1) => self.indexes(at + 1),
            Some(Token::Word(word, _)) if self.is_mark(at + 1, '(') => FUNCTIONS.contains(word) || is_operator(word),
            Some(Token::Word("in", _)) if self.is_loop(at, in_for) => {
                let name = self.word(at - 1);
                name.is_none_or(|name| !is_word(name) || self.names(at + 1))
            }
            Some(Token::Word("in", _)) => self.compares(at, at + 1),
            Some(Token::Word("is", _)) if at > 0 && !self.is_mark(at - 1, '.') => {
                let test = if self.word(at + 1) == Some("not") { at + 2 } else { at + 1 };
                self.word(test).is_some_and(|test| TESTS.contains(&test))
            }
            Some(Token::Mark(_) | Token::Word(..) | Token::Text(..)) | None => true,
        }
    }

    fn word(&self, at: usize) -> Option<&'a str> {
        match self.0.get(at) {
            Some(Token::Word(word, _)) => Some(word),
            Some(Token::Text(..) | Token::Mark(_)) | None => None,
        }
    }

    fn text(&self, at: usize) -> Option<&'a str> {
        match self.0.get(at) {
            Some(Token::Text(text, _)) => Some(text),
            Some(Token::Word(..) | Token::Mark(_)) | None => None,
        }
    }

    fn is_mark(&self, at: usize, mark: char) -> bool {
        matches!(self.0.get(at), Some(Token::Mark(found)) if *found == mark)
    }

    /// Whether a value may end here, so that a bracket after it asks for a part of it.
    fn is_value_end(&self, at: usize) -> bool {
        match self.0.get(at) {
            Some(Token::Word(word, _)) => !is_operator(word),
            Some(Token::Text(..) | Token::Mark(']' | ')' | '}')) => true,
            Some(Token::Mark(_)) | None => false,
        }
    }

    /// `for x in`, `for key, x in`: in a tag, or in brackets.
    fn is_loop(&self, at: usize, in_for: bool) -> bool {
        let begins = |at: usize| self.word(at) == Some("for") && (at > 0 || in_for);
        at >= 2 && (begins(at - 2) || at >= 4 && self.is_mark(at - 2, ',') && begins(at - 4))
    }

    /// A comparison whose left side ends before `left`, and whose right side begins at `right`.
    fn compares(&self, left: usize, right: usize) -> bool {
        let (left, right) = (self.side_before(left), self.side_after(right));
        let text = |side| matches!(side, Side::Word | Side::Text);
        let words = text(left) && text(right) && (left == Side::Word || right == Side::Word);
        words || left == Side::Number || right == Side::Number
    }

    fn is_number_before(&self, at: usize) -> bool {
        self.side_before(at) == Side::Number
    }

    fn is_number_after(&self, at: usize) -> bool {
        self.side_after(at) == Side::Number
    }

    fn side_before(&self, end: usize) -> Side {
        let Some(last) = end.checked_sub(1) else { return Side::Other };
        let mut start = last;
        while start >= 2 && self.is_mark(start - 1, '.') {
            start -= if self.is_mark(start - 2, '?') { 3 } else { 2 }.min(start);
        }
        // What is put together of several is none of them.
        let joined = |mark: &char| matches!(mark, '~' | '+' | '-' | '*' | '/' | '%' | '|' | '.' | ')' | ']' | '?');
        if start > 0 && matches!(self.0.get(start - 1), Some(Token::Mark(mark)) if joined(mark)) {
            return Side::Other;
        }
        match self.0.get(last) {
            Some(Token::Text(..)) => Side::Text,
            Some(Token::Word(word, _)) => Side::of(word, start < last && self.word(start) == Some("loop")),
            Some(Token::Mark(_)) | None => Side::Other,
        }
    }

    fn side_after(&self, start: usize) -> Side {
        if self.text(start).is_some() {
            return if self.ends(start + 1) { Side::Text } else { Side::Other };
        }
        let Some(first) = self.word(start) else { return Side::Other };
        let mut at = start;
        loop {
            let dot = if self.is_mark(at + 1, '?') { at + 2 } else { at + 1 };
            if !self.is_mark(dot, '.') || self.word(dot + 1).is_none() {
                break;
            }
            at = dot + 1;
        }
        match self.word(at) {
            Some(word) if self.ends(at + 1) => Side::of(word, first == "loop" && at > start),
            _ => Side::Other,
        }
    }

    /// Whether an operand ends here: nothing is asked of it any more.
    fn ends(&self, at: usize) -> bool {
        !matches!(self.0.get(at), Some(Token::Mark('.' | '[' | '(' | '|' | '~' | '?')))
    }

    /// What stands in brackets.
    fn indexes(&self, start: usize) -> bool {
        let side = self.side_after(start);
        let mut end = start;
        while self.0.get(end).is_some() && !self.is_mark(end, ']') {
            if self.is_mark(end, ':') {
                return false;
            }
            end += 1;
        }
        side != Side::Other
    }

    /// Whether what begins here may be called by the name of a word: a written text, numbers, words.
    fn names(&self, start: usize) -> bool {
        let start = if self.is_mark(start, '{') { start + 1 } else { start };
        let mut at = start;
        loop {
            let end = match self.0.get(at) {
                Some(Token::Text(..)) => at + 1,
                Some(Token::Word(..)) => {
                    let mut end = at + 1;
                    while self.is_mark(end, '.') || self.is_mark(end, '?') {
                        end += if self.is_mark(end, '?') { 3 } else { 2 };
                    }
                    let of_loop = self.word(at) == Some("loop");
                    if !self.word(end - 1).is_some_and(|word| Side::of(word, of_loop) != Side::Other) {
                        return false;
                    }
                    end
                }
                Some(Token::Mark(_)) | None => return false,
            };
            match self.0.get(end) {
                Some(Token::Mark('+' | '-')) => at = end + 1,
                next => {
                    let done = matches!(next, None | Some(Token::Word(..) | Token::Mark('}' | ',' | ']' | '/' | '>')));
                    return done && !matches!(next, Some(Token::Word("or" | "and" | "if" | "is" | "in", _)));
                }
            }
        }
    }
}

fn is_operator(word: &str) -> bool {
    matches!(word, "and" | "or" | "not" | "if" | "elif" | "else" | "in" | "set")
}

/// One side of a comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    /// A number, `true`, `false`, `none`, a count of the loop: never a text.
    Number,
    /// One of a few words.
    Word,
    /// A text that is written in the template.
    Text,
    /// Anything else.
    Other,
}

impl Side {
    fn of(word: &str, of_loop: bool) -> Self {
        match word {
            "true" | "false" | "none" => Self::Number,
            _ if of_loop || word.starts_with(|first: char| first.is_ascii_digit()) => Self::Number,
            _ if is_word(word) => Self::Word,
            _ => Self::Other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_that_only_write_are_blind() {
        for template in [
            "plain <b>text</b> with == and | in it",
            r#"{% extends "base.html" %}{% block main -%}{{ super() }}{{ page.title.html | safe }}{% endblock main %}"#,
            r#"{% if page.kind == "home" and not page.noindex %}{{ t(id="a", n=page.title.plain) }}{% endif %}"#,
            r#"{% if "x" != of.kind or entry.tag in page.untranslated %}{% endif %}{{ page.base or "./" }}"#,
            r#"{% set a = [x for x in site.menu if x.kind == "home"] | first %}{{ a?.path }}"#,
            "{% if groups | length > 1 %}{{ home.leads[loop.index0] }}{{ names[of.tag] }}{{ rows[0].anchor }}{% endif %}",
            "{{ <heading level={level + 1} label={none} name={row.name} /> }}{{ <mark kind={mark.kind} x={mark.x} /> }}",
            r#"{% for mark in course.legend %}{{ <stage kind={mark.kind} /> }}{{ <stage kind="missing" /> }}{% endfor %}"#,
            "{% component chart(row: map, kind: string, of = none) %}{% endcomponent chart %}",
            r#"{{ "_table_" ~ rows[0].anchor }}{% if x is defined %}{% endif %}{% if page.borrowed > 0 %}{% endif %}"#,
            r#"{% set frame = {"base": page.base, "paper": true} %}{% if loop.index0 == page.entry %}{% endif %}"#,
            "{{ filter.traits }}{{ component }}",
            "{% if x <= 3 %}{% elif 3 >= y %}{% endif %}{% for key, x in names %}{% endfor %}",
        ] {
            assert_eq!(look(template), None);
        }
    }

    #[test]
    fn templates_that_look_into_values_are_not() {
        for template in [
            "{% if entry.path == page.path %}{% endif %}",
            r#"{% if page.title.plain == "x" %}{% endif %}"#,
            r#"{% if "x" == of.kind | upper %}{% endif %}"#,
            r#"{% if (of.kind ~ of.name) == "x" %}{% endif %}"#,
            r#"{% if of.name ~ of.kind == "x" %}{% endif %}"#,
            r#"{% if of.name ~ 1 == "x1" %}{% endif %}"#,
            r#"{% if "x" == of.kind ~ of.name %}{% endif %}"#,
            r#"{% if t(id="a") == "x" %}{% endif %}"#,
            "{% if page.title.plain in words %}{% endif %}",
            r#"{% if "x" in page.title.plain %}{% endif %}"#,
            r#"{% if page.title.plain is starting_with("x") %}{% endif %}"#,
            "{% if a.plain < b.plain %}{% endif %}",
            "{{ page.title.plain | upper }}",
            "{{ page.title.plain[0:3] }}",
            "{{ names[page.title.plain] }}",
            "{{ words[of.kind ~ of.id] }}",
            "{% filter upper %}{{ x }}{% endfilter %}",
            "{% set kind = row.id %}{% if kind == 'x' %}{% endif %}",
            "{% for kind in names %}{% endfor %}",
            "{{ [x for x in menu if x.id == 'home'] | first }}",
            "{{ <mark kind={row.id} /> }}",
            "{{ <mark kind={row.kind or row.id} /> }}",
            r#"{% set a = {"kind": row.id} %}"#,
            "{% if range(end=3) %}{% endif %}",
        ] {
            assert!(look(template).is_some(), "{template}");
        }
    }
}
