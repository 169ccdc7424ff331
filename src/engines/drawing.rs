//! annotate-snippets: a problem drawn under its source, carets right under full-width text.

use crate::base::diagnostic::Severity;
use crate::base::source::{FileId, Sources, Span};
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use std::collections::BTreeMap;

/// What is to be drawn.
#[derive(Debug)]
pub struct Drawing<'a> {
    /// Error or warning.
    pub severity: Severity,
    /// Shown in brackets.
    pub code: &'a str,
    /// What is wrong.
    pub title: String,
    /// The file, line and column, where its text cannot be shown.
    pub file: Option<(String, Option<(usize, usize)>)>,
    /// The place, with its label.
    pub primary: Option<(Span, Option<String>)>,
    /// Other places, with their labels.
    pub related: Vec<(Span, Option<String>)>,
    /// Under the source.
    pub notes: Vec<Note>,
}

/// A line under the source.
#[derive(Debug)]
pub enum Note {
    /// Which page is affected.
    Affects(String),
    /// What to do next.
    Help(String),
}

/// Draws a problem, with colours for a terminal or without.
#[must_use]
pub fn draw(drawing: &Drawing<'_>, sources: &Sources, colour: bool) -> String {
    let level = match drawing.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = Group::with_title(level.primary_title(drawing.title.as_str()).id(drawing.code));
    let mut files: BTreeMap<FileId, Snippet<'_, annotate_snippets::Annotation<'_>>> = BTreeMap::new();
    let mut order = Vec::new();
    let primary = drawing.primary.iter().map(|place| (AnnotationKind::Primary, place));
    let related = drawing.related.iter().map(|place| (AnnotationKind::Context, place));
    for (kind, (span, label)) in primary.chain(related) {
        let file = sources.file(span.file);
        let snippet = files.remove(&span.file).unwrap_or_else(|| {
            order.push(span.file);
            Snippet::source(file.text.as_str()).path(file.path.as_str())
        });
        let mut annotation = kind.span(span.start..span.end);
        if let Some(label) = label {
            annotation = annotation.label(label.as_str());
        }
        files.insert(span.file, snippet.annotation(annotation));
    }
    for file in order {
        if let Some(snippet) = files.remove(&file) {
            group = group.element(snippet);
        }
    }
    if let Some((path, place)) = &drawing.file {
        let mut origin = Origin::path(path.as_str());
        if let Some((line, column)) = place {
            origin = origin.line(*line).char_column(*column);
        }
        group = group.element(origin);
    }
    for note in &drawing.notes {
        group = match note {
            Note::Affects(text) => group.element(Level::NOTE.message(text.as_str())),
            Note::Help(text) => group.element(Level::HELP.message(text.as_str())),
        };
    }
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    renderer.render(&[group])
}
