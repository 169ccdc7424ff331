//! Tags that belong together: Tera stumbles where one that is open meets the end of another, and calls that one unknown.

use super::super::source::{Piece, Token, pieces, tokens};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::source::Span;
use crate::engines::spelling::nearest;
use crate::engines::theme::Template;
use std::ops::Range;

/// Tags that are closed by one of their name with `end` before it.
const OPENING: [&str; 7] = ["block", "component", "filter", "for", "if", "set", "set_global"];

/// All others, and those that close.
const OTHERS: [&str; 13] = [
    "break",
    "continue",
    "elif",
    "else",
    "endblock",
    "endcomponent",
    "endfilter",
    "endfor",
    "endif",
    "endset",
    "extends",
    "include",
    "raw",
];

/// A tag that is open.
struct Open<'a> {
    /// What it is called: a component's own name, where it has content.
    name: &'a str,
    range: Range<usize>,
    is_component: bool,
}

impl Open<'_> {
    fn written(&self) -> String {
        if self.is_component { format!("<{}>", self.name) } else { self.name.to_owned() }
    }

    fn closing(&self) -> String {
        if self.is_component {
            format!("</{}>", self.name)
        } else {
            format!("end{}", self.name.trim_end_matches("_global"))
        }
    }

    fn not_closed(&self, one: &Template) -> Diagnostic {
        Diagnostic::at(Code::Template, Span::new(one.file, self.range.clone()))
            .with("problem", format!("this `{}` is not closed", self.written()))
            .with("close", self.closing())
            .help("help-unclosed")
    }
}

/// The first tag of a template that is not closed, or that closes or is nothing.
pub fn first(one: &Template) -> Option<Diagnostic> {
    let mut open: Vec<Open<'_>> = Vec::new();
    for piece in pieces(&one.text) {
        let Piece::Tag(range) = piece else { continue };
        let tokens = tokens(&one.text, range);
        // `-%}` takes away the spaces that follow.
        let tokens = tokens.strip_suffix(&[Token::Mark('-')]).unwrap_or(&tokens);
        let (name, place, is_component, closes) = match tokens {
            [Token::Word("end", place), Token::Word(name, end), ..] if OPENING.contains(name) => {
                let span = Span::new(one.file, place.start..end.end);
                let diagnostic =
                    Diagnostic::at(Code::Template, span).with("problem", format!("unknown tag `end {name}`"));
                let meant = format!("{{% end{} %}}", name.trim_end_matches("_global"));
                return Some(super::with_nearest(diagnostic, Some(meant)));
            }
            [Token::Word(word, place), ..] if word.starts_with("end") => (*word, place, false, true),
            [Token::Word("else" | "elif", place), ..] => {
                if let Some(top) = open.last().filter(|top| top.is_component || !matches!(top.name, "if" | "for")) {
                    return Some(top.not_closed(one).and(Span::new(one.file, place.clone()), "unclosed"));
                }
                continue;
            }
            [Token::Word("set" | "set_global", _), _, Token::Mark('='), ..] => continue,
            [Token::Word(word, place), ..] => (*word, place, false, false),
            [Token::Mark('<'), Token::Mark('/'), Token::Word(word, place), ..] => (*word, place, true, true),
            [Token::Mark('<'), Token::Word(word, place), .., last, Token::Mark('>')] if *last != Token::Mark('/') => {
                (*word, place, true, false)
            }
            [Token::Mark('<'), Token::Word(word, place), Token::Mark('>')] => (*word, place, true, false),
            _ => continue,
        };
        let place = place.clone();
        if !closes && (is_component || OPENING.contains(&name)) {
            open.push(Open { name, range: place, is_component });
            continue;
        }
        let span = Span::new(one.file, place);
        let known = OPENING.into_iter().chain(OTHERS);
        if !is_component && known.clone().all(|known| known != name) {
            let near = nearest(name, known).map(str::to_owned);
            let diagnostic = Diagnostic::at(Code::Template, span).with("problem", format!("unknown tag `{name}`"));
            if name == "macro" {
                return Some(diagnostic.help("help-component"));
            }
            return Some(super::with_nearest(diagnostic, near));
        }
        if !closes {
            continue;
        }
        let is_closed = |top: &Open<'_>| {
            let wanted = top.closing();
            top.is_component == is_component && (is_component && top.name == name || !is_component && wanted == name)
        };
        match open.last() {
            Some(top) if is_closed(top) => drop(open.pop()),
            Some(top) if open.iter().any(is_closed) => return Some(top.not_closed(one).and(span, "unclosed")),
            _ => {
                let diagnostic = Diagnostic::at(Code::Template, span);
                return Some(
                    diagnostic.with("problem", format!("`{name}` closes nothing that is open")).help("help-not-open"),
                );
            }
        }
    }
    open.last().map(|top| top.not_closed(one))
}
