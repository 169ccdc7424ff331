//! Fluent files, read for their places and for the mistakes that Fluent itself lets pass.
//!
//! 1. The parser keeps what it understands and reports the rest as junk with its range.
//! 2. Its tree borrows from the text, so a slice's address gives its place.
//! 3. Each pattern becomes a [`UnitDraft`]: its text with slots for placeables, once for every variant, and what it uses.
//! 4. On the way: text lost after a line break, comments and messages stuck to a text, full-width braces, repeated
//!    attributes.
//! 5. `mistakes`: what a mistake of grammar is to the person who made it.

use super::mistakes::{is_in_conflict, meant, named, syntax_error};
use crate::base::diagnostic::{Code, Diagnostic, Diagnostics, forbidden};
use crate::base::source::{At, FileId, Span, is_forbidden};
use crate::engines::prose::slot;
use crate::model::draft::{GivenDraft, Line, MessageDraft, SelectDraft, UnitDraft, VariantDraft};
use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::ops::Range;

/// How deep braces may nest.
const DEEPEST: usize = 50;

/// Reads a file. What cannot be read is reported, the rest is returned.
pub fn parse(file: FileId, text: &str, diagnostics: &mut Diagnostics) -> Vec<MessageDraft> {
    if let Some(place) = too_deep(text) {
        let diagnostic = Diagnostic::at(Code::FluentSyntax, Span::new(file, place..place + 1));
        diagnostics.push(
            diagnostic
                .with("problem", "braces are nested too deeply")
                .with("lost", lost(text, &(0..text.len())))
                .help("help-brace"),
        );
        return Vec::new();
    }
    let (resource, errors) = match parser::parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    for error in errors.into_iter().filter(|error| !is_in_conflict(text, error)) {
        let lost = lost(text, &error.slice.clone().unwrap_or_else(|| error.pos.clone()));
        diagnostics.push(syntax_error(file, text, &error).with("lost", lost));
    }
    let mut reader = Reader { file, text, diagnostics };
    let mut messages = Vec::with_capacity(resource.body.len());
    for entry in &resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => {
                let id = reader.at(message.id.name, message.id.name.to_owned());
                (id, message.value.as_ref(), &message.attributes)
            }
            Entry::Term(term) => {
                let mut id = reader.at(term.id.name, format!("-{}", term.id.name));
                id.span.start = id.span.start.saturating_sub(1);
                (id, Some(&term.value), &term.attributes)
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => continue,
        };
        messages.push(MessageDraft {
            value: value.map(|pattern| reader.unit(pattern)),
            attributes: reader.attributes(attributes),
            id,
        });
    }
    messages
}

/// The first brace beyond what anyone writes: the parser walks nested braces by recursion.
pub(super) fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0usize;
    for (offset, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            // A new entry begins: what was left open above ends there.
            b'a'..=b'z' | b'-' if offset == 0 || text.as_bytes().get(offset - 1) == Some(&b'\n') => depth = 0,
            _ => {}
        }
        if depth > DEEPEST {
            return Some(offset);
        }
    }
    None
}

/// The ids of the messages that a broken part of a file holds or ends, parted by spaces: what follows from it is known
/// by them.
fn lost(text: &str, junk: &Range<usize>) -> String {
    let id = |line: &str| {
        let end = line.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).unwrap_or(line.len());
        line.get(..end).filter(|id| !id.is_empty()).map(str::to_owned)
    };
    // A part that is indented was meant as the rest of the message above.
    let above = text.get(..junk.start).unwrap_or_default().lines().rev().find_map(id);
    let inside = || text.get(junk.clone()).unwrap_or_default().lines();
    // An id in quotes, with spaces or dots in it, or behind a full-width space.
    let meant = inside().filter_map(|line| {
        let (id, _) = line.split_once(['=', ':', '＝', '：'])?;
        let parts = id.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'));
        Some(parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("_"))
    });
    above
        .into_iter()
        .chain(inside().filter_map(id))
        .chain(meant.filter(|id| !id.is_empty()))
        .collect::<Vec<_>>()
        .join(" ")
}

struct Reader<'a> {
    file: FileId,
    text: &'a str,
    diagnostics: &'a mut Diagnostics,
}

impl Reader<'_> {
    /// The place of a slice of the text.
    fn range(&self, slice: &str) -> Range<usize> {
        let start = (slice.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        start..start + slice.len()
    }

    fn at<T>(&self, slice: &str, value: T) -> At<T> {
        At { value, span: Span::new(self.file, self.range(slice)) }
    }

    fn attributes(&mut self, attributes: &[Attribute<&str>]) -> Vec<(At<String>, UnitDraft)> {
        let mut result: Vec<(At<String>, UnitDraft)> = Vec::with_capacity(attributes.len());
        for attribute in attributes {
            let name = self.at(attribute.id.name, attribute.id.name.to_owned());
            if let Some((first, _)) = result.iter().find(|(other, _)| other.value == name.value) {
                let diagnostic = Diagnostic::at(Code::DuplicateAttribute, name.span)
                    .with("attribute", &name.value)
                    .and(first.span, "first");
                self.diagnostics.push(diagnostic);
            }
            let unit = self.unit(&attribute.value);
            result.push((name, unit));
        }
        result
    }

    fn unit(&mut self, pattern: &Pattern<&str>) -> UnitDraft {
        let mut found = Found::default();
        self.pattern(pattern, &mut found);
        // There are as many units as a plan has texts, and nearly all are short.
        found.lines.shrink_to_fit();
        found.variables.shrink_to_fit();
        found.uses.shrink_to_fit();
        let weight = found.lines.first().map_or(0, |line| line.text.chars().count());
        UnitDraft {
            span: Span::new(self.file, found.range.unwrap_or_default()),
            weight,
            lines: found.lines,
            variables: found.variables,
            selectors: found.selectors,
            selects: found.selects,
            uses: found.uses,
            given: found.given,
        }
    }

    fn pattern(&mut self, pattern: &Pattern<&str>, found: &mut Found) {
        let origins = Vec::with_capacity(pattern.elements.len());
        let mut line = Line { text: String::new(), origins, file: self.file, broken: None };
        let mut slots = 0;
        let mut swallowed = false;
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    let range = self.range(value);
                    found.cover(&range);
                    swallowed |= self.check_swallowed(value, range.start);
                    self.check_text(value, range.start);
                    if let Some(offset) = value.find('\n') {
                        let place = range.start + offset;
                        line.broken.get_or_insert(Span::new(self.file, place..place + 1));
                    }
                    line.origins.push((line.text.len(), range.start));
                    line.text.push_str(value);
                }
                PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::StringLiteral { value }),
                } => {
                    let range = self.range(value);
                    found.cover(&range);
                    let meant = unescape_unicode_to_string(value);
                    for character in meant.chars().filter(|&character| is_forbidden(character)) {
                        self.diagnostics.push(forbidden(Span::new(self.file, range.clone()), character));
                    }
                    line.origins.push((line.text.len(), range.start));
                    line.text.push_str(&meant);
                }
                PatternElement::Placeable { expression } => {
                    let before = found.range.clone();
                    found.range = None;
                    self.expression(expression, found);
                    let start = found.range.as_ref().map_or(0, |range| range.start);
                    found.cover_option(before);
                    line.origins.push((line.text.len(), start));
                    line.text.push_str(&slot(slots));
                    slots += 1;
                }
            }
        }
        if swallowed {
            line.broken = None;
        }
        found.lines.insert(0, line);
    }

    fn expression(&mut self, expression: &Expression<&str>, found: &mut Found) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, found),
            Expression::Select { selector, variants } => {
                if let InlineExpression::VariableReference { id } = selector {
                    found.selectors.push(self.at(id.name, id.name.to_owned()));
                    found.cover(&self.range(id.name));
                } else {
                    self.inline(selector, found);
                }
                let mut read = Vec::new();
                for variant in variants {
                    let (key, is_number) = match &variant.key {
                        VariantKey::Identifier { name } => (name, false),
                        VariantKey::NumberLiteral { value } => (value, true),
                    };
                    found.cover(&self.range(key));
                    let before = found.variables.len();
                    self.pattern(&variant.value, found);
                    let shows = found.variables.iter().skip(before).map(|at| at.value.clone()).collect();
                    read.push(VariantDraft { key: self.at(key, (*key).to_owned()), is_number, shows });
                }
                if let Some(variable) = selecting(selector) {
                    let variable = self.at(variable, variable.to_owned());
                    found.selects.push(SelectDraft { variable, variants: read });
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, found: &mut Found) {
        let name = match inline {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => value,
            InlineExpression::FunctionReference { id, arguments } => {
                for argument in &arguments.positional {
                    self.inline(argument, found);
                }
                found.uses.push(self.at(id.name, format!("{}()", id.name)));
                id.name
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map_or_else(String::new, |name| format!(".{}", name.name));
                found.uses.push(self.at(id.name, format!("{}{attribute}", id.name)));
                id.name
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                for argument in arguments.iter().flat_map(|given| &given.named) {
                    if let InlineExpression::StringLiteral { value } = &argument.value {
                        let name = self.at(argument.name.name, argument.name.name.to_owned());
                        let text = self.at(value, (*value).to_owned());
                        found.given.push(GivenDraft { term: format!("-{}", id.name), name, text });
                    }
                    self.check_given(&argument.value);
                }
                found.uses.push(self.at(id.name, format!("-{}", id.name)));
                id.name
            }
            InlineExpression::VariableReference { id } => {
                found.variables.push(self.at(id.name, id.name.to_owned()));
                id.name
            }
            InlineExpression::Placeable { expression } => return self.expression(expression, found),
        };
        found.cover(&self.range(name));
    }

    /// What a term is given must be written there: the parser takes a word without quotes for a message's id.
    fn check_given(&mut self, value: &InlineExpression<&str>) {
        let (InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. }
        | InlineExpression::VariableReference { id }
        | InlineExpression::FunctionReference { id, .. }) = value
        else {
            return;
        };
        let given = Diagnostic::at(Code::FluentSyntax, Span::new(self.file, self.range(id.name)));
        self.diagnostics.push(given.with("problem", "a term is given texts and numbers only").help("help-given"));
    }

    /// A message or an attribute that is indented, or has lost its dot: to Fluent it is the next line of the text above.
    /// Whether there is one.
    fn check_swallowed(&mut self, text: &str, start: usize) -> bool {
        let before = self.text.get(..start).unwrap_or_default();
        let above = before.trim_end_matches([' ', '\t']);
        let Some(id) = meant(text).filter(|_| above.len() < before.len() && above.ends_with('\n')) else {
            return false;
        };
        // What stands here may be the message's own.
        let message =
            above.lines().rev().find(|line| !line.starts_with([' ', '\t'])).and_then(named).unwrap_or_default();
        let place = start + text.find(id).unwrap_or_default();
        let diagnostic = Diagnostic::at(Code::FluentSyntax, Span::new(self.file, place..place + id.len()))
            .with("problem", "this line is part of the text above")
            .with("lost", format!("{id} {message}").trim_end())
            .with("id", id)
            .label("label-swallowed")
            .help("help-swallowed");
        self.diagnostics.push(diagnostic);
        true
    }

    /// Mistakes that are text to Fluent.
    fn check_text(&mut self, text: &str, start: usize) {
        let line_start = start == 0 || self.text.as_bytes().get(start - 1).is_some_and(|byte| b" \n".contains(byte));
        for (offset, character) in text.char_indices() {
            let place = start + offset;
            let here = Span::new(self.file, place..place + character.len_utf8());
            match character {
                '｛' | '｝' => self.diagnostics.push(Diagnostic::at(Code::FullWidthBrace, here)),
                '#' => {
                    let before = text.get(..offset).unwrap_or_default();
                    let after = text.get(offset + 1..).unwrap_or_default();
                    let alone = before.is_empty() && line_start || before.ends_with([' ', '\n', '　']);
                    if alone && after.starts_with([' ', '#']) {
                        let end = after.find('\n').unwrap_or(after.len());
                        let comment = Span::new(self.file, place..place + 1 + end);
                        self.diagnostics.push(Diagnostic::at(Code::StuckComment, comment));
                        return;
                    }
                }
                _ => {}
            }
        }
    }
}

/// The variable that a selector reads.
fn selecting<'a>(selector: &InlineExpression<&'a str>) -> Option<&'a str> {
    if let InlineExpression::VariableReference { id } = selector { Some(id.name) } else { None }
}

/// What a pattern holds, gathered on the way through it.
#[derive(Default)]
struct Found {
    lines: Vec<Line>,
    variables: Vec<At<String>>,
    selectors: Vec<At<String>>,
    selects: Vec<SelectDraft>,
    uses: Vec<At<String>>,
    given: Vec<GivenDraft>,
    range: Option<Range<usize>>,
}

impl Found {
    fn cover(&mut self, range: &Range<usize>) {
        let covered = self.range.take().map_or(range.clone(), |old| old.start.min(range.start)..old.end.max(range.end));
        self.range = Some(covered);
    }

    fn cover_option(&mut self, range: Option<Range<usize>>) {
        if let Some(range) = range {
            self.cover(&range);
        }
    }
}
