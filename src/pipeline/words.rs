//! `keikaku words`: the tool's own words, put where a translator finds them. Nothing that is there is touched.

use crate::base::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::engines::languages;
use crate::stages::{load, record};
use std::path::Path;

/// What came of it.
#[derive(Debug, Default)]
pub struct Words {
    /// Why nothing was written.
    pub diagnostics: Diagnostics,
    /// Whether the tool speaks the language: there is nothing to translate.
    pub spoken: bool,
    /// The language that is to be translated from.
    pub from: &'static str,
    /// The files that were written.
    pub written: Vec<String>,
    /// The files that were there before.
    pub kept: Vec<String>,
}

/// Puts the tool's words for a language into the project in a folder.
#[must_use]
pub fn words(root: &Path, tag: &str) -> Words {
    let mut words = Words::default();
    if let Err(problem) = languages::facts(tag) {
        let (case, suggestion) = problem.parts();
        let refused = Diagnostic::new(Code::InvalidLanguage)
            .with("tag", tag)
            .with("case", case)
            .help(if suggestion.is_some() { "help-suggestion" } else { "help" })
            .with("suggestion", suggestion.unwrap_or_default());
        words.diagnostics.push(refused);
        return words;
    }
    let Some((from, files)) = load::words_to_translate(tag) else { return Words { spoken: true, ..words } };
    words.from = from;
    let (kept, new): (Vec<_>, Vec<_>) = files.into_iter().partition(|(path, _)| load::is_taken(&root.join(path)));
    let changes: Vec<record::Change> = new.into_iter().map(|(path, text)| (path, Some(text.to_owned()))).collect();
    words.kept = kept.into_iter().map(|(path, _)| path).collect();
    match record::disk::write(root, &changes) {
        Ok(()) => words.written = changes.into_iter().map(|(path, _)| path).collect(),
        Err(failed) => words.diagnostics.push(failed),
    }
    words
}
