//! Sources become a draft: each file is given to the engine that reads its format.
//!
//! Nothing is proved here, and nothing is lost: a broken file yields its problems and what is left of it.

use crate::base::diagnostic::Diagnostics;
use crate::base::source::Sources;
use crate::engines::{config, messages};
use crate::model::draft::{Draft, FileDraft, LocaleDraft, NodeDraft};

/// Parses everything in `content/` and `locales/`.
#[must_use]
pub fn draft(sources: &Sources, diagnostics: &mut Diagnostics) -> Draft {
    let mut draft = Draft::default();
    for (file, source) in sources.iter() {
        let segments: Vec<&str> = source.path.split('/').collect();
        match segments.as_slice() {
            ["content", "plan.toml"] => draft.plan = Some(config::parse(file, &source.text, diagnostics)),
            ["content", folders @ .., name] => {
                let stem = name.strip_suffix(".toml").unwrap_or(name);
                let mut path: Vec<String> = folders.iter().map(|&folder| folder.to_owned()).collect();
                if stem != "index" {
                    path.push(stem.to_owned());
                }
                let mut table = config::parse(file, &source.text, diagnostics);
                table.span.end = source.text.find('\n').unwrap_or(source.text.len());
                draft.nodes.push(NodeDraft { path, table });
            }
            // What `record/` holds is no text for readers.
            ["locales", _, "record", ..] => {}
            ["locales", tag, ..] => {
                let messages = messages::parse::parse(file, &source.text, diagnostics);
                let words = FileDraft { file, builtin: source.builtin, messages };
                match draft.locales.iter_mut().find(|locale| locale.tag == *tag) {
                    Some(locale) => locale.files.push(words),
                    None => draft.locales.push(LocaleDraft { tag: (*tag).to_owned(), files: vec![words] }),
                }
            }
            _ => {}
        }
    }
    draft.nodes.sort_by(|a, b| a.path.cmp(&b.path));
    draft
}
