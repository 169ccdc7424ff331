//! What one mistake makes many times over is one problem: the first is said, with how many more there are.
//!
//! 1. An id that nothing has, wherever it is named; a glossary word that the plan does not list, whatever the language; a
//!    term or message that a language lacks: the first places are shown.
//! 2. Files one step deeper than the plan has levels.
//! 3. Messages of one file that stand in another too, ids of one file or folder: a copy of the whole, most often.
//! 4. Figures of years before the baseline's: it may be the baseline's year that is wrong.
//! 5. What is missing in a file of the content in which nothing stands.
//! 6. A message that nothing uses, and a record of one, whatever the language; all those of a node that is gone.

use super::places::language;
use crate::base::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::base::source::{Sources, Span};
use std::collections::{BTreeMap, BTreeSet};

/// How many places are shown beside the first.
const SHOWN: usize = 2;

/// How many problems there are at least before one mistake is taken for their cause: a copy of a file of words, of a file or
/// folder of ids, a baseline that comes too late.
const LEAST: [(Code, usize); 3] = [(Code::DuplicateMessage, 3), (Code::DuplicateId, 2), (Code::ContradictoryYears, 3)];

/// Codes of which one mistake makes many.
const GATHERED: &[Code] = &[
    Code::UnknownTerm,
    Code::UnknownUnit,
    Code::BrokenReference,
    Code::UnresolvedMessage,
    Code::UnusedMessage,
    Code::UnusedRecord,
    Code::FutureDate,
    Code::MisplacedFile,
    Code::DuplicateMessage,
    Code::DuplicateId,
    Code::ContradictoryYears,
    Code::FullWidthBrace,
];

/// A file of the content in which nothing stands lacks everything: that is one problem.
fn empty_files(diagnostics: &mut Diagnostics, sources: &Sources) {
    let is_empty = |span: Span| {
        let lines = sources.file(span.file).text.lines().map(str::trim);
        lines.into_iter().all(|line| line.is_empty() || line.starts_with('#'))
    };
    let of = |found: &Diagnostic| found.span.filter(|&span| found.code == Code::MissingKey && is_empty(span));
    let mut keys: BTreeMap<Span, Vec<String>> = BTreeMap::new();
    for found in diagnostics.iter() {
        if let Some(span) = of(found) {
            keys.entry(span).or_default().extend(found.argument("key").map(str::to_owned));
        }
    }
    let mut said = BTreeSet::new();
    diagnostics.retain(|found| of(found).is_none_or(|span| said.insert(span)));
    diagnostics.map(|found| match of(&found) {
        Some(span) => {
            let keys = keys.get(&span).map(|keys| keys.join("`, `")).unwrap_or_default();
            Diagnostic::at(Code::MissingKey, span).with("key", keys).help("help-empty")
        }
        None => found,
    });
}

/// Leaves the first of each kind, in the order in which the problems are.
pub fn gather(diagnostics: &mut Diagnostics, sources: &Sources) {
    empty_files(diagnostics, sources);
    let gone = Gone::of(diagnostics);
    let mut found: BTreeMap<Key, Vec<Diagnostic>> = BTreeMap::new();
    for diagnostic in diagnostics.iter() {
        if let Some(key) = key(diagnostic, &gone, sources) {
            found.entry(key).or_default().push(diagnostic.clone());
        }
    }
    found.retain(|(code, ..), all| LEAST.iter().all(|(known, least)| known != code || all.len() >= *least));
    diagnostics.retain(|diagnostic| {
        let all = key(diagnostic, &gone, sources).and_then(|key| found.get(&key));
        all.is_none_or(|all| all.first() == Some(diagnostic))
    });
    diagnostics.map(|diagnostic| {
        let key = key(&diagnostic, &gone, sources);
        let all = key.as_ref().and_then(|key| found.get(key)).map_or(&[][..], Vec::as_slice);
        said_once(diagnostic, all, key)
    });
}

/// Nodes whose own names nothing uses: all that is called after them is unused with them.
struct Gone(BTreeSet<(Code, String)>);

impl Gone {
    fn of(diagnostics: &Diagnostics) -> Self {
        let names = diagnostics.iter().filter_map(|found| Some((found.code, name(found)?.to_owned())));
        Self(names.filter(|(_, name)| !name.contains(['_', '.'])).collect())
    }

    /// What a message is called after: its node if that is gone, else itself.
    fn origin(&self, found: &Diagnostic) -> Option<String> {
        let message = name(found)?.split('.').next().unwrap_or_default();
        let node = message.split('_').next().unwrap_or_default();
        let is_gone = self.0.contains(&(found.code, node.to_owned()));
        Some(if is_gone { node } else { message }.to_owned())
    }
}

/// The message that nothing uses, or that is recorded for nothing.
fn name(found: &Diagnostic) -> Option<&str> {
    if found.code == Code::UnusedMessage {
        return found.argument("message");
    }
    found.argument("unit").filter(|_| found.code == Code::UnusedRecord)
}

/// What problems of one mistake share: their code, a name or two, and how bad they are. An edition that is hidden has
/// warnings where others have errors, and no error may go behind a warning.
type Key = (Code, Severity, String, String);

fn key(diagnostic: &Diagnostic, gone: &Gone, sources: &Sources) -> Option<Key> {
    let argument = |name| diagnostic.argument(name).unwrap_or_default().to_owned();
    let path = |span: Span| sources.file(span.file).path.as_str();
    let key = |one, other| Some((diagnostic.code, diagnostic.severity, one, other));
    match (diagnostic.code, diagnostic.span, diagnostic.related.first()) {
        (Code::UnknownTerm, ..) => key(argument("id"), String::new()),
        (Code::FutureDate, ..) => key(argument("date"), diagnostic.help.to_owned()),
        (Code::UnknownUnit, ..) => key(argument("unit"), String::new()),
        (Code::BrokenReference, ..) => key(argument("id"), argument("kind")),
        (Code::UnresolvedMessage, Some(here), _) if ["term", "message"].contains(&argument("what").as_str()) => {
            key(argument("id"), language(path(here))?.to_owned())
        }
        (Code::UnusedRecord, Some(here), _) if argument("case") == "other" && argument("nearest").is_empty() => {
            key(path(here).to_owned(), "other".to_owned())
        }
        (Code::UnusedMessage | Code::UnusedRecord, ..) => key(gone.origin(diagnostic)?, String::new()),
        (Code::MisplacedFile, Some(_), _) if diagnostic.help == "help-depth" => key(argument("depth"), String::new()),
        (Code::DuplicateMessage, Some(here), Some((first, _))) if here.file != first.file => {
            key(path(here).to_owned(), path(*first).to_owned())
        }
        // Both braces of a pair.
        (Code::FullWidthBrace, Some(here), _) => key(path(here).to_owned(), sources.line_column(here).0.to_string()),
        (Code::ContradictoryYears, Some(here), Some((baseline, "baseline"))) => {
            key(path(here).to_owned(), baseline.start.to_string())
        }
        (Code::DuplicateId, Some(here), Some((first, _))) if here.file != first.file => {
            let (here, first) = apart(path(here), path(*first));
            key(here.to_owned(), first.to_owned())
        }
        _ => None,
    }
}

/// Two paths without what they end in alike: of two copies of a folder, the folders.
fn apart<'a>(mut one: &'a str, mut other: &'a str) -> (&'a str, &'a str) {
    while let (Some((above, name)), Some((above_other, name_other))) = (one.rsplit_once('/'), other.rsplit_once('/'))
        && name == name_other
    {
        (one, other) = (above, above_other);
    }
    (one, other)
}

fn said_once(first: Diagnostic, all: &[Diagnostic], key: Option<Key>) -> Diagnostic {
    let code = first.code;
    if !GATHERED.contains(&code) {
        return first;
    }
    let others = all.len().saturating_sub(1);
    let number = |count: usize| if others == 0 { "none".to_owned() } else { count.to_string() };
    if first.argument("named").is_some() {
        return first.with("all", number(0)).with("others", "none");
    }
    let first = first.with("all", number(all.len())).with("others", number(others));
    match (code, key) {
        (Code::DuplicateMessage, Some((_, _, here, other))) if others > 0 => {
            first.with("path", here).with("other", other).help("help-file")
        }
        (Code::DuplicateId, Some((_, _, here, other))) if others > 0 => {
            first.with("path", here).with("other", other).help("help-copy")
        }
        (Code::ContradictoryYears, Some(_)) if others > 0 => at_baseline(first, all),
        (
            Code::ContradictoryYears
            | Code::DuplicateId
            | Code::DuplicateMessage
            | Code::FullWidthBrace
            | Code::MisplacedFile
            | Code::UnusedRecord,
            _,
        ) => first,
        _ => {
            let places = all.iter().skip(1).filter_map(|other| other.span);
            places.take(SHOWN).fold(first, |said, place| said.and(place, "also"))
        }
    }
}

/// Years before the baseline's, said at the baseline.
fn at_baseline(first: Diagnostic, all: &[Diagnostic]) -> Diagnostic {
    let Some(&(baseline, _)) = first.related.first() else { return first };
    let year = first.argument("other").unwrap_or_default();
    let said = Diagnostic::at(Code::ContradictoryYears, baseline).with("case", "baseline").with("year", year);
    let places = all.iter().filter_map(|other| other.span).take(1 + SHOWN);
    let said = Diagnostic { address: first.address, ..said.with("all", all.len().to_string()) };
    places.fold(said, |said, place| said.and(place, "also"))
}
