//! annotate-snippets: a problem drawn under its source, carets right under full-width text.

use crate::base::diagnostic::Severity;
use crate::base::source::{FileId, Sources, Span, printable};
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use std::collections::BTreeMap;
use std::ops::Range;

/// What is to be drawn.
#[derive(Debug)]
pub struct Drawing<'a> {
    /// Error or warning.
    pub severity: Severity,
    /// Shown in brackets.
    pub code: &'a str,
    /// What is wrong.
    pub title: String,
    /// The file, where it has no text with places.
    pub file: Option<Whole>,
    /// The place, with its label.
    pub primary: Option<(Span, Option<String>)>,
    /// Other places, with their labels.
    pub related: Vec<(Span, Option<String>)>,
    /// Under the source.
    pub notes: Vec<Note>,
}

/// A file without a text that places can be in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Whole {
    /// Its path.
    pub path: String,
    /// Line and column, where they are known.
    pub place: Option<(usize, usize)>,
    /// The line as far as it can be shown, where in it the place is, and its label.
    pub excerpt: Option<(String, usize, Option<String>)>,
}

/// A line under the source.
#[derive(Debug)]
pub enum Note {
    /// Which page is affected.
    Affects(String),
    /// What to do next.
    Help(String),
}

/// What is needed of each file: the lines from the first place to the last one. Nobody reads the rest to draw them.
fn windows(drawing: &Drawing<'_>, sources: &Sources) -> BTreeMap<FileId, Range<usize>> {
    let mut windows: BTreeMap<FileId, Range<usize>> = BTreeMap::new();
    for (span, _) in drawing.primary.iter().chain(&drawing.related) {
        let file = sources.file(span.file);
        let start = file.line_start(file.line(span.start));
        let end = file.line_start(file.line(span.end) + 1);
        let window = windows.entry(span.file).or_insert(start..end);
        *window = window.start.min(start)..window.end.max(end);
    }
    windows
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
    let windows = windows(drawing, sources);
    let paths: BTreeMap<FileId, String> = windows.keys().map(|&id| (id, printable(&sources.file(id).path))).collect();
    for (kind, (span, label)) in primary.chain(related) {
        let file = sources.file(span.file);
        let window = windows.get(&span.file).cloned().unwrap_or(0..file.text.len());
        let snippet = files.remove(&span.file).unwrap_or_else(|| {
            order.push(span.file);
            let text = file.text.get(window.clone()).unwrap_or_default();
            let path = paths.get(&span.file).map(String::as_str);
            Snippet::source(text).line_start(file.line(window.start)).path(path)
        });
        let mut annotation = kind.span(span.start - window.start..span.end.max(span.start) - window.start);
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
    if let Some(Whole { path, place, excerpt }) = &drawing.file {
        if let (Some((line, at, label)), Some((number, _))) = (excerpt, place) {
            let end = line.get(*at..).and_then(|rest| rest.chars().next()).map_or(line.len(), |c| at + c.len_utf8());
            let mut annotation = AnnotationKind::Primary.span(*at..end);
            if let Some(label) = label {
                annotation = annotation.label(label.as_str());
            }
            let snippet = Snippet::source(line.as_str()).line_start(*number).path(path.as_str());
            group = group.element(snippet.annotation(annotation));
        } else {
            let mut origin = Origin::path(path.as_str());
            if let Some((line, column)) = place {
                origin = origin.line(*line).char_column(*column);
            }
            group = group.element(origin);
        }
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
