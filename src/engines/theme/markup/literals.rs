//! Markup in the texts that a template's code writes as they are: `{{ "<script>…" | safe }}`, `{% set mark = "<b style=…>" %}`.
//!
//! 1. A text counts where it is marked as `safe`, or given a name; what a filter looks for (`from="<script"`) does not.
//! 2. What is only attributes is judged as if it stood in a tag.

use super::{Fault, Kind, Range, faults};
use crate::engines::theme::source::{Piece, Token, pieces, tokens};

/// What no attribute can be without.
const ATTRIBUTE: [&str; 2] = ["=\"", "='"];
/// What attributes are put behind.
const OPEN: &str = "<b ";

/// What is wrong in the texts of a template's code.
#[must_use]
pub fn literals(template: &str) -> Vec<(Fault, Range<usize>)> {
    let mut found = Vec::new();
    for piece in pieces(template) {
        let (range, is_tag) = match piece {
            Piece::Markup(_) => continue,
            Piece::Expression(range) => (range, false),
            Piece::Tag(range) => (range, true),
        };
        let tokens = tokens(template, range);
        let is_word = |token: &Token<'_>, word: &str| matches!(token, Token::Word(found, _) if *found == word);
        let sets = is_tag && tokens.first().is_some_and(|first| is_word(first, "set"));
        if !sets && !tokens.iter().any(|token| is_word(token, "safe")) {
            continue;
        }
        let mut before: [Option<&Token<'_>>; 2] = [None, None];
        for token in &tokens {
            let [name, mark] = before;
            before = [mark, Some(token)];
            let sought = mark == Some(&Token::Mark('=')) && name.is_some_and(|name| is_word(name, "from"));
            if let Token::Text(text, range) = token
                && !sought
            {
                found.extend(judged(text).into_iter().map(|(fault, _)| (fault, range.clone())));
            }
        }
    }
    found
}

fn judged(text: &str) -> Vec<(Fault, Range<usize>)> {
    if text.contains('<') {
        return faults(text, Kind::Document);
    }
    let attributes = ATTRIBUTE.iter().any(|mark| text.contains(mark));
    if attributes { faults(&format!("{OPEN}{text}>"), Kind::Document) } else { Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(template: &str) -> Vec<Fault> {
        literals(template).into_iter().map(|(fault, _)| fault).collect()
    }

    #[test]
    fn what_code_writes_as_it_is_is_judged() {
        for template in [
            r#"{{ "<script>alert(1)</script>" | safe }}"#,
            r#"{{ "<p onclick='x()'>" | safe }}"#,
            r#"{% set mark = '<b style="color: red">' %}"#,
            r#"{% set more = 'onclick="x()"' %}"#,
            r#"{{ ("<a href='javascript:x()'>" ~ title) | safe }}"#,
        ] {
            assert_eq!(found(template), [Fault::Inline], "{template}");
        }
        assert_eq!(found(r#"{{ "<img src='https://x.example/a.png'>" | safe }}"#), [Fault::Elsewhere]);
    }

    #[test]
    fn what_is_text_is_left_alone() {
        for template in [
            r#"{{ "<script>" }}"#,
            r"{{ page.title.html | safe }}",
            r#"{{ text | replace(from="<script", to="") | safe }}"#,
            r#"{% set id = "_table_" ~ row.anchor %}{% if kind == "<script>" %}{% endif %}"#,
            r#"{{ "<a class='x' href='#y'>" | safe }}"#,
        ] {
            assert_eq!(found(template), [], "{template}");
        }
    }
}
