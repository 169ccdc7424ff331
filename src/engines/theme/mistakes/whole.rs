//! What is no text and is written as if it were one: `{{ page.title }}`, where `{{ page.title.plain }}` is meant.
//!
//! Tera writes all that such a value holds, names and all. So `escape` refuses what looks like that, as our filter and our
//! functions do. Tera does not say where `escape` refused: the page is rendered once more from templates in which all that
//! is written by its name alone goes through the filter.

use super::super::source::{Piece, pieces};
use super::Templates;
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::source::{FileId, Span};
use std::io::{self, Write};
use std::ops::Range;
use tera::{Error, ErrorKind, Value};

/// How what is said of such a value begins.
pub const WHOLE: &str = "what is to be written here is no text";
const FILTER: &str = " | safe";

/// What is wrong with writing this value, if anything is.
pub fn refused(value: &Value) -> Option<String> {
    if let Some(map) = value.as_map() {
        let fields: Vec<String> = map.keys().map(|field| format!("`{field}`")).collect();
        return Some(format!("{WHOLE}: it has {}", fields.join(", ")));
    }
    value.is_array().then(|| format!("{WHOLE}, but a list"))
}

/// Tera's escaping, of texts alone.
pub fn escape(text: &str, out: &mut dyn Write) -> io::Result<()> {
    if is_whole(text) { Err(io::Error::other(WHOLE)) } else { tera::escape_html(text, out) }
}

/// Whether this is how Tera writes a value with fields, or a list of them: `{"html": …}`.
fn is_whole(text: &str) -> bool {
    let Some(rest) = text.trim_start_matches('[').strip_prefix("{\"") else { return false };
    let rest = rest.trim_start_matches(|c: char| c.is_ascii_lowercase() || c == '_');
    rest.starts_with("\": ") && text.ends_with(['}', ']'])
}

/// Templates in which all that is written by its name alone goes through the filter.
pub struct Probe {
    /// Their names and texts.
    pub templates: Vec<(String, String)>,
    /// What is written so: where the filter stands in the new text, and its own place.
    written: Vec<(String, usize, Span)>,
}

impl Templates<'_> {
    /// How to find out what was to be written whole, if that is what stopped a page.
    pub fn whole(&self, error: &Error) -> Option<Probe> {
        if !matches!(error.kind(), ErrorKind::Io(_)) {
            return None;
        }
        let mut probe = Probe { templates: Vec::new(), written: Vec::new() };
        for one in self.templates {
            probe.add(&one.name, one.file, &one.text);
        }
        Some(probe)
    }
}

impl Probe {
    fn add(&mut self, name: &str, file: FileId, template: &str) {
        let mut text = String::new();
        let mut from = 0;
        for written in pieces(template).into_iter().filter_map(|piece| alone(template, piece)) {
            text.push_str(template.get(from..written.end).unwrap_or_default());
            from = written.end;
            text.push_str(FILTER);
            self.written.push((name.to_owned(), text.len(), Span::new(file, written)));
        }
        text.push_str(template.get(from..).unwrap_or_default());
        self.templates.push((name.to_owned(), text));
    }

    /// The mistake with its place, from what Tera says of these templates.
    pub fn named(&self, error: &Error) -> Option<Diagnostic> {
        let ErrorKind::RenderingError(report) = error.kind() else { return None };
        let (name, end) = (report.filename(), report.span().range.end);
        let (.., span) = self.written.iter().find(|(template, filter, _)| template == name && *filter == end)?;
        Some(parts(Diagnostic::at(Code::Template, *span), report.message()))
    }
}

/// Says what is wrong, and what to write instead.
pub fn parts(diagnostic: Diagnostic, problem: &str) -> Diagnostic {
    diagnostic.with("problem", problem).help("help-parts")
}

/// The place of a value that is written by its name alone.
fn alone(template: &str, piece: Piece) -> Option<Range<usize>> {
    let Piece::Expression(code) = piece else { return None };
    let inside = template.get(code.clone())?;
    let value = inside.trim_matches(['-', ' ', '\n', '\r', '\t']);
    let start = code.start + inside.find(value)?;
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '?' | '[' | ']');
    (!value.is_empty() && value.chars().all(is_name)).then(|| start..start + value.len())
}

#[cfg(test)]
mod tests {
    use super::is_whole;

    #[test]
    fn only_what_has_fields_is_whole() {
        for text in ["{\"html\": \"x\"}", "{\"exact\": {\"html\": \"x\"}}", "[{\"label\": , \"name\": \"x\"}]"] {
            assert!(is_whole(text), "{text}");
        }
        for text in ["", "{", "{\"", "{\"quoted\"}", "[x]", "{\"html\": not closed", "a {\"html\": \"x\"}"] {
            assert!(!is_whole(text), "{text}");
        }
    }
}
