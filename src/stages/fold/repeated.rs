//! What one mistake makes many times over is one problem: the first is said, with how many more there are.
//!
//! 1. A glossary word that the plan does not list, whatever the language: the first places are shown.
//! 2. Files one step deeper than the plan has levels.
//! 3. Messages of one file that stand in another too: a copy of the whole file, most often.

use crate::base::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::base::source::Sources;
use std::collections::BTreeMap;

/// How many places are shown beside the first.
const SHOWN: usize = 2;

/// How many messages stand in two files before the files are taken for copies.
const COPIED: usize = 3;

/// Leaves the first of each kind, in the order in which the problems are.
pub fn gather(diagnostics: &mut Diagnostics, sources: &Sources) {
    let mut found: BTreeMap<Key, Vec<Diagnostic>> = BTreeMap::new();
    for diagnostic in diagnostics.iter() {
        if let Some(key) = key(diagnostic, sources) {
            found.entry(key).or_default().push(diagnostic.clone());
        }
    }
    found.retain(|(code, ..), all| *code != Code::DuplicateMessage || all.len() >= COPIED);
    diagnostics.retain(|diagnostic| {
        let all = key(diagnostic, sources).and_then(|key| found.get(&key));
        all.is_none_or(|all| all.first() == Some(diagnostic))
    });
    diagnostics.map(|diagnostic| {
        let key = key(&diagnostic, sources);
        let all = key.as_ref().and_then(|key| found.get(key)).map_or(&[][..], Vec::as_slice);
        said_once(diagnostic, all, key)
    });
}

/// What problems of one mistake share: their code, a name or two, and how bad they are. An edition that is hidden has
/// warnings where others have errors, and no error may go behind a warning.
type Key = (Code, Severity, String, String);

fn key(diagnostic: &Diagnostic, sources: &Sources) -> Option<Key> {
    let argument = |name| diagnostic.argument(name).unwrap_or_default().to_owned();
    let path = |span| sources.file(span).path.clone();
    let key = |one, other| Some((diagnostic.code, diagnostic.severity, one, other));
    match (diagnostic.code, diagnostic.span, diagnostic.related.first()) {
        (Code::UnknownTerm, ..) => key(argument("id"), String::new()),
        (Code::MisplacedFile, Some(_), _) if diagnostic.help == "help-depth" => key(argument("depth"), String::new()),
        (Code::DuplicateMessage, Some(here), Some((first, _))) if here.file != first.file => {
            key(path(here.file), path(first.file))
        }
        _ => None,
    }
}

fn said_once(first: Diagnostic, all: &[Diagnostic], key: Option<Key>) -> Diagnostic {
    let code = first.code;
    if ![Code::UnknownTerm, Code::MisplacedFile, Code::DuplicateMessage].contains(&code) {
        return first;
    }
    let others = all.len().saturating_sub(1);
    let number = |count: usize| if others == 0 { "none".to_owned() } else { count.to_string() };
    let first = first.with("all", number(all.len())).with("others", number(others));
    match key {
        Some((Code::DuplicateMessage, _, here, other)) if others > 0 => {
            first.with("path", here).with("other", other).help("help-file")
        }
        _ => {
            let places = all.iter().skip(1).filter(|_| code == Code::UnknownTerm);
            places.filter_map(|other| other.span).take(SHOWN).fold(first, |said, place| said.and(place, "also"))
        }
    }
}
