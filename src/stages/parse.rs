//! Sources become a draft: each file is given to the engine that reads its format.
//!
//! Nothing is proved here, and nothing is lost: a broken file yields its problems and what is left of it.

use crate::base::diagnostic::Diagnostics;
use crate::base::source::{At, FileId, Sources, Span};
use crate::engines::theme::source::{Call, names};
use crate::engines::{config, messages};
use crate::model::draft::{Draft, FileDraft, LocaleDraft, NodeDraft, SaidDraft};
use std::collections::{BTreeMap, BTreeSet};

/// Parses everything in `content/`; words are not looked at yet.
#[must_use]
pub fn content(sources: &Sources, diagnostics: &mut Diagnostics) -> Draft {
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
            _ => {}
        }
    }
    draft.nodes.sort_by(|a, b| a.path.cmp(&b.path));
    draft
}

/// Parses the words of one language.
#[must_use]
pub fn words(tag: &str, files: &[FileId], sources: &Sources, diagnostics: &mut Diagnostics) -> LocaleDraft {
    let mut locale = LocaleDraft { tag: tag.to_owned(), files: Vec::new() };
    for &file in files {
        let source = sources.file(file);
        // What `record/` holds is no text for readers.
        if source.path.split('/').nth(2) != Some("record") {
            let messages = messages::parse::parse(file, &source.text, diagnostics);
            locale.files.push(FileDraft { file, builtin: source.builtin, messages });
        }
    }
    locale
}

/// The program's own messages with the variables that it gives them.
#[must_use]
pub fn tool(sources: &Sources) -> BTreeMap<String, BTreeSet<String>> {
    let mut tool: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (file, source) in sources.iter().filter(|(_, source)| source.builtin) {
        for message in messages::parse::parse(file, &source.text, &mut Diagnostics::default()) {
            let units = message.units().map(|(_, unit)| unit);
            let variables = units.flat_map(|unit| unit.variables.iter().chain(&unit.selectors));
            let given: BTreeSet<String> = variables.map(|at| at.value.clone()).collect();
            tool.entry(message.id.value).or_default().extend(given);
        }
    }
    tool
}

/// What the program's own messages say in English.
#[must_use]
pub fn english(sources: &Sources) -> BTreeMap<String, String> {
    let files = sources.iter().filter(|(_, source)| source.builtin && source.path.starts_with("locales/en/"));
    let parsed = files.map(|(file, source)| messages::parse::parse(file, &source.text, &mut Diagnostics::default()));
    parsed.flatten().map(|message| (message.id.value.clone(), message.text())).collect()
}

/// Which messages the templates of the theme say, and of those that it extends.
#[must_use]
pub fn said(sources: &Sources) -> Vec<SaidDraft> {
    let templates = sources.iter().filter(|(_, source)| {
        let way = source.path.strip_prefix("themes/").and_then(|path| path.split_once("/templates/"));
        way.is_some_and(|(theme, _)| sources.themes.iter().any(|known| known == theme))
    });
    let said = templates.flat_map(|(file, source)| {
        let said = names(&source.text).into_iter().filter(|named| named.call == Call::Message);
        said.map(move |named| SaidDraft {
            id: At { value: named.name.to_owned(), span: Span::new(file, named.range) },
            given: named.arguments.into_iter().map(str::to_owned).collect(),
        })
    });
    said.collect()
}
