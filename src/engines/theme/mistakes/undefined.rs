//! Which name is not defined, where Tera only says that something is not: in a loop, before a filter, given to a component.
//!
//! Tera tells the name, and those that are known, where a value is written. So the page is rendered once more from a template
//! that writes the same value right before, where all that is known there is known.

use super::super::source::{Piece, Token, pieces, tokens};
use super::{Templates, hinted};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::source::Span;
use crate::engines::theme::Template;
use std::ops::Range;
use tera::{Error, ErrorKind};

/// What our filters say of a value that is not defined.
pub const UNDEFINED: &str = "a value of the type `undefined` cannot be shown";

/// A template that writes what is not defined.
pub struct Probe<'a> {
    /// The one that failed.
    pub template: &'a Template,
    /// Its text, with more in it.
    pub text: String,
    /// The value, where it stands.
    value: Range<usize>,
}

impl Templates<'_> {
    /// How to find out what is not defined, if that is what stopped a page, and no other template is to blame.
    pub fn undefined(&self, page: &str, error: &Error) -> Option<Probe<'_>> {
        let ErrorKind::RenderingError(report) = error.kind() else { return None };
        if !report.message().contains("`undefined`") || self.blamed(page, report, &error.to_string()).is_some() {
            return None;
        }
        let template = self.find(report.filename())?;
        let range = report.span().range.clone();
        let value = match report.message().strip_prefix("Component argument `") {
            Some(rest) => argument(&template.text, range, rest.split('`').next()?)?,
            None if report.message() == UNDEFINED => before_filter(&template.text, range.start)?,
            None => path(&template.text, range.start).or_else(|| id(&template.text, range.start))?,
        };
        let code = pieces(&template.text).into_iter().find_map(|piece| match piece {
            Piece::Expression(code) | Piece::Tag(code) => code.contains(&value.start).then_some(code),
            Piece::Markup(_) => None,
        })?;
        let mut text = template.text.to_string();
        text.insert_str(code.start.checked_sub(2)?, &format!("{{{{ {} }}}}", template.text.get(value.clone())?));
        Some(Probe { template, text, value })
    }
}

impl Probe<'_> {
    /// The mistake with its name, from what Tera says of this.
    pub fn named(&self, error: &Error) -> Option<Diagnostic> {
        let ErrorKind::RenderingError(report) = error.kind() else { return None };
        let problem = report.message();
        if report.filename() != self.template.name
            || !(problem.starts_with("Field `") || problem.starts_with("Variable `"))
        {
            return None;
        }
        let wrong = problem.split('`').nth(1)?;
        let words = tokens(&self.template.text, self.value.clone());
        let place = words.iter().find_map(|token| match token {
            Token::Word(word, place) => (*word == wrong).then(|| place.clone()),
            Token::Text(..) | Token::Mark(_) => None,
        })?;
        let before = self.template.text.get(..place.start)?;
        let span = Span::new(self.template.file, place);
        Some(hinted(Diagnostic::at(Code::Template, span), problem, before))
    }
}

fn is_part(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '_' | '.')
}

/// The names with points between them that begin here.
fn path(text: &str, start: usize) -> Option<Range<usize>> {
    let rest = text.get(start..)?;
    let length = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
    // What is called is a function: it is what it is given.
    (length > 0 && !rest.get(length..)?.starts_with('(')).then(|| start..start + length)
}

/// The names with points between them that a function which is called here is given as `id`.
fn id(text: &str, call: usize) -> Option<Range<usize>> {
    let tokens = tokens(text, call..text.len());
    let inside = tokens.split(|token| *token == Token::Mark(')')).next()?;
    inside.windows(4).find_map(|given| match given {
        [Token::Word("id", _), Token::Mark('='), Token::Word(_, value), Token::Mark('.')] => path(text, value.start),
        _ => None,
    })
}

/// The names with points between them that a filter is asked of.
fn before_filter(text: &str, filter: usize) -> Option<Range<usize>> {
    let value = text.get(..filter)?.trim_end().strip_suffix('|')?.trim_end();
    let start = value.trim_end_matches(is_part).len();
    (start < value.len()).then_some(start..value.len())
}

/// What a component is given under a name.
fn argument(text: &str, call: Range<usize>, name: &str) -> Option<Range<usize>> {
    let tokens = tokens(text, call);
    tokens.windows(4).find_map(|given| match given {
        [Token::Word(word, _), Token::Mark('='), Token::Mark('{'), Token::Word(_, value)] if *word == name => {
            path(text, value.start)
        }
        _ => None,
    })
}
