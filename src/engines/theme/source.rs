//! A template's own text, looked through for the names in it. Tera keeps them to itself.
//!
//! 1. The text is cut into markup and code (`{{ … }}`, `{% … %}`); comments are left out, and what stands in `raw` is markup.
//! 2. In code, strings are told from the rest, so that a name in a string is none.
//! 3. Only names that are written as they are can be found: `t(id=of.id)` has none.

use memchr::memchr_iter;
use std::ops::Range;

/// How a name stands in a template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Call {
    /// `{% extends "name" %}`
    Extends,
    /// `{% include "name" %}`
    Include,
    /// `{% block name %}`
    Block,
    /// `{% component name(…) %}`
    Component,
    /// `{% endcomponent %}`
    ComponentEnd,
    /// `<name … />` in code.
    Use,
    /// `t(id="name", …)` or `t_plain(…)`
    Message,
}

/// A name in a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named<'a> {
    /// How it stands there.
    pub call: Call,
    /// The name.
    pub name: &'a str,
    /// Its place.
    pub range: Range<usize>,
    /// The names of what a message is given.
    pub arguments: Vec<&'a str>,
}

/// A stretch of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// What is written to the page.
    Markup(Range<usize>),
    /// What stands between `{{` and `}}`.
    Expression(Range<usize>),
    /// What stands between `{%` and `%}`.
    Tag(Range<usize>),
}

/// A template's text in pieces.
#[must_use]
pub fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut at = 0;
    let mut raw = false;
    while at < text.len() {
        let start = opening(text, at);
        if start > at {
            pieces.push(Piece::Markup(at..start));
        }
        let (close, comment) = match text.get(start..start + 2) {
            Some("{{") => ("}}", false),
            Some("{%") => ("%}", false),
            Some(_) => ("#}", true),
            None => break,
        };
        // In `raw`, quotes and comments are text: only its end is looked for.
        if raw && !is_end_of_raw(text, start) {
            pieces.push(Piece::Markup(start..start + 2));
            at = start + 2;
            continue;
        }
        let end = end_of(text, start + 2, close, comment);
        at = end + 2;
        if comment {
            continue;
        }
        let inside = start + 2..end;
        let word = text.get(inside.clone()).unwrap_or_default().trim_matches(['-', ' ', '\n', '\t']);
        match (close, word) {
            ("%}", "raw") => raw = true,
            ("%}", "endraw") => raw = false,
            ("%}", _) => pieces.push(Piece::Tag(inside)),
            _ => pieces.push(Piece::Expression(inside)),
        }
    }
    pieces
}

/// Where the next code or comment begins from a place on, or the text ends.
fn opening(text: &str, from: usize) -> usize {
    let bytes = text.as_bytes();
    let mut places = memchr_iter(b'{', bytes.get(from..).unwrap_or_default()).map(|found| from + found);
    places.find(|at| matches!(bytes.get(at + 1), Some(b'{' | b'%' | b'#'))).unwrap_or(text.len())
}

/// Whether `endraw` is the tag that opens here.
fn is_end_of_raw(text: &str, open: usize) -> bool {
    let inside = text.get(open..).and_then(|rest| rest.strip_prefix("{%"));
    inside.is_some_and(|inside| inside.trim_start_matches('-').trim_start().starts_with("endraw"))
}

/// Where code or a comment ends: at its mark outside of strings, or with the text.
fn end_of(text: &str, from: usize, close: &str, comment: bool) -> usize {
    let mut quote = None;
    for (offset, character) in text.get(from..).unwrap_or_default().char_indices() {
        match quote {
            Some(open) if character == open => quote = None,
            None if !comment && matches!(character, '"' | '\'' | '`') => quote = Some(character),
            None if text.get(from + offset..).is_some_and(|rest| rest.starts_with(close)) => return from + offset,
            Some(_) | None => {}
        }
    }
    text.len()
}

/// The names in a template, in their order.
#[must_use]
pub fn names(text: &str) -> Vec<Named<'_>> {
    let mut found = Vec::new();
    for piece in pieces(text) {
        let (range, is_tag) = match piece {
            Piece::Markup(_) => continue,
            Piece::Expression(range) => (range, false),
            Piece::Tag(range) => (range, true),
        };
        let tokens = tokens(text, range);
        let opens = |word: &str| is_tag && matches!(tokens.first(), Some(Token::Word(found, _)) if *found == word);
        let second = tokens.get(1);
        found.extend(match () {
            () if opens("extends") => named(Call::Extends, second),
            () if opens("include") => named(Call::Include, second),
            () if opens("block") => named(Call::Block, second),
            () if opens("component") => named(Call::Component, second),
            () if opens("endcomponent") => named(Call::ComponentEnd, second.or(tokens.first())),
            () if matches!(tokens.first(), Some(Token::Mark('<'))) => named(Call::Use, second),
            () => None,
        });
        found.extend(messages(&tokens));
    }
    found
}

fn named<'a>(call: Call, token: Option<&Token<'a>>) -> Option<Named<'a>> {
    let (name, range) = token.and_then(Token::name)?;
    Some(Named { call, name, range, arguments: Vec::new() })
}

/// What code is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Token<'a> {
    /// A name, a number, an operator that is a word.
    Word(&'a str, Range<usize>),
    /// A text in quotes.
    Text(&'a str, Range<usize>),
    /// Any other character that means something.
    Mark(char),
}

impl<'a> Token<'a> {
    /// Whether it is this word.
    #[must_use]
    pub fn is_word(&self, word: &str) -> bool {
        matches!(self, Self::Word(found, _) if *found == word)
    }

    fn name(&self) -> Option<(&'a str, Range<usize>)> {
        match self {
            Self::Word(name, range) | Self::Text(name, range) => Some((name, range.clone())),
            Self::Mark(_) => None,
        }
    }
}

/// The code in this range of a template, cut into what it is made of.
#[must_use]
pub fn tokens(text: &str, range: Range<usize>) -> Vec<Token<'_>> {
    let code = text.get(range.clone()).unwrap_or_default();
    let is_word = |character: char| character.is_alphanumeric() || character == '_';
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(character) = code.get(at..).and_then(|rest| rest.chars().next()) {
        let rest = code.get(at..).unwrap_or_default();
        let start = range.start + at;
        if is_word(character) {
            let length = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
            tokens.push(Token::Word(rest.get(..length).unwrap_or_default(), start..start + length));
            at += length;
        } else if matches!(character, '"' | '\'' | '`') {
            let inside = rest.get(1..).unwrap_or_default();
            let length = inside.find(character).unwrap_or(inside.len());
            tokens.push(Token::Text(inside.get(..length).unwrap_or_default(), start + 1..start + 1 + length));
            at += length + 2;
        } else {
            if !(character.is_whitespace() || character == '-' && tokens.is_empty()) {
                tokens.push(Token::Mark(character));
            }
            at += character.len_utf8();
        }
    }
    tokens
}

/// The messages that code says: `t` and `t_plain` with an `id` that is written as it is.
fn messages<'a>(tokens: &[Token<'a>]) -> Vec<Named<'a>> {
    let mut found = Vec::new();
    for (number, pair) in tokens.windows(2).enumerate() {
        let [Token::Word("t" | "t_plain", _), Token::Mark('(')] = pair else { continue };
        let mut depth = 0_usize;
        let mut named: Option<Named<'a>> = None;
        let mut arguments = Vec::new();
        let inside = tokens.get(number + 1..).unwrap_or_default();
        for (place, token) in inside.iter().enumerate() {
            match token {
                Token::Mark('(' | '[' | '{') => depth += 1,
                Token::Mark(')' | ']' | '}') => depth = depth.saturating_sub(1),
                Token::Word(word, _) if depth == 1 => {
                    let after = inside.get(place + 1..).unwrap_or_default();
                    match after {
                        [Token::Mark('='), Token::Text(name, range), Token::Mark(',' | ')'), ..] if *word == "id" => {
                            let range = range.clone();
                            named = Some(Named { call: Call::Message, name, range, arguments: Vec::new() });
                        }
                        [Token::Mark('='), Token::Mark('='), ..] => {}
                        [Token::Mark('='), ..] if *word != "id" => arguments.push(*word),
                        _ => {}
                    }
                }
                Token::Mark(_) | Token::Word(..) | Token::Text(..) => {}
            }
            if depth == 0 {
                break;
            }
        }
        found.extend(named.map(|named| Named { arguments, ..named }));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(Call, &str)> {
        names(text).into_iter().map(|named| (named.call, named.name)).collect()
    }

    #[test]
    fn names_are_found_where_they_stand_for_something() {
        let text = r#"{# {% extends "no" %} #}{%- extends "a/b.html" -%}{% block main -%}{{ <text of={x} /> }}
            {% raw %}{{ t(id="no") }}{% endraw %}{% component one(a: map) %}{{ "t(id='no')" }}{% endcomponent one %}"#;
        assert_eq!(
            found(text),
            [
                (Call::Extends, "a/b.html"),
                (Call::Block, "main"),
                (Call::Use, "text"),
                (Call::Component, "one"),
                (Call::ComponentEnd, "one")
            ]
        );
    }

    #[test]
    fn a_message_has_its_place_and_what_it_is_given() {
        let text = r#"{% if t_plain(n=count(of=[1, 2]), id="home_count", word="}}") == "x" %}{{ t(id="a" ~ b) }}"#;
        let names = names(text);
        let [message] = names.as_slice() else { panic!("{names:?}") };
        assert_eq!((message.name, &text[message.range.clone()]), ("home_count", "home_count"));
        assert_eq!(message.arguments, ["n", "word"]);
    }

    #[test]
    fn an_open_end_is_no_end() {
        for text in ["{{", "{% extends", "{# x", "{{ \"", "{{ t(id=", "a{"] {
            let _ = names(text);
        }
    }
}
