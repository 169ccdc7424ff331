//! Which translations were made from another source text than today's.
//!
//! 1. The source's texts are read in the form that records keep, and only if there is a record at all.
//! 2. An edition's records are read file by file: of each, a flag and a count are kept, and no text.
//! 3. A unit is stale if its recorded source text is not today's. A unit without a record is not: nobody knows.
//! 4. A term is a unit of its own: a changed term is stale itself, the messages that use it are not.

use super::index::Index;
use crate::base::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::base::source::{FileId, SourceFile, Sources, Span};
use crate::engines::messages::written::written;
use crate::engines::{record, spelling};
use crate::model::plan::{Language, Plan, UnitId};
use crate::model::record::{Day, Entry, How, Provenance};
use crate::model::survey::Survey;
use std::collections::{BTreeMap, BTreeSet};

/// How many texts a command names one by one.
const NAMED: usize = 6;

/// The source's texts by the ids of their units.
#[derive(Debug, Default)]
pub struct SourceTexts {
    tag: String,
    texts: BTreeMap<String, String>,
}

impl SourceTexts {
    /// Reads them, while the source's files are there.
    pub fn new(plan: &Plan, sources: &Sources) -> Self {
        let tag = plan.source_language().map(|language| language.tag.clone()).unwrap_or_default();
        let mut texts = BTreeMap::new();
        let folder = format!("locales/{tag}/");
        // The program's own files come first, so a city's words replace them.
        for (_, file) in sources.iter().filter(|(_, file)| file.path.starts_with(&folder) && record_of(file).is_none())
        {
            texts.extend(written(&file.text).into_iter().map(|unit| (unit.id(), unit.text)));
        }
        Self { tag, texts }
    }
}

/// What an edition's records say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tracked {
    /// Units, and terms by their values, whose source has changed since they were translated.
    pub stale: BTreeSet<UnitId>,
    /// How the plan's units came about.
    pub provenance: Provenance,
}

/// An edition, and what its records are held against.
pub struct Look<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The edition.
    pub language: &'a Language,
    /// Whether it is published: what is hidden is not warned of.
    pub published: bool,
    /// Its messages.
    pub index: &'a Index<'a>,
    /// The plan's units.
    pub survey: &'a Survey,
    /// The source's texts.
    pub source: &'a SourceTexts,
    /// The last day on which something can have been done, if that is known.
    pub latest: Option<Day>,
}

impl Look<'_> {
    /// Reads an edition's records and reports what is stale in it.
    pub fn through(&self, sources: &Sources, diagnostics: &mut Diagnostics) -> Tracked {
        let mut tracked = Tracked::default();
        let records: Vec<(FileId, &SourceFile)> =
            sources.iter().filter(|(_, file)| record_of(file) == Some(self.language.tag.as_str())).collect();
        let mut seen = BTreeMap::new();
        for (id, source) in records {
            if self.language.tag == self.source.tag {
                let warning = Diagnostic::new(Code::UnusedRecord).with("case", "source").with("path", &source.path);
                diagnostics.push(warning.with("tag", &self.source.tag).help("help-source"));
                continue;
            }
            let (file, places) = record::parse(id, &source.text, diagnostics);
            // One line of a file may say it of all its texts.
            let mut early: BTreeMap<Span, Vec<Entry>> = BTreeMap::new();
            for entry in file.entries {
                let Some(&record::Place { id: place, day }) = places.get(&entry.unit) else { continue };
                if self.latest.is_some_and(|latest| entry.made.on > latest) {
                    early.entry(day).or_default().push(entry.clone());
                }
                if let Some(first) = seen.insert(entry.unit.clone(), place) {
                    let twice = Diagnostic::at(Code::DuplicateId, place).and(first, "first");
                    diagnostics.push(twice.with("kind", "record of").with("id", &entry.unit).help("help-record"));
                    continue;
                }
                self.entry(&entry, place, &mut tracked, diagnostics);
            }
            diagnostics.append(early.iter().filter_map(|(&day, all)| self.early(day, all, &source.path)).collect());
        }
        let there = self.survey.units().iter().filter(|unit| self.index.unit(unit).is_some()).count();
        if self.language.tag != self.source.tag {
            tracked.provenance.unrecorded = there.saturating_sub(tracked.provenance.recorded);
        }
        tracked
    }

    fn entry(&self, entry: &Entry, place: Span, tracked: &mut Tracked, diagnostics: &mut Diagnostics) {
        let id = entry.unit.as_str();
        let (message, attribute) = id.split_once('.').map_or((id, None), |(message, name)| (message, Some(name)));
        let unit = self.index.messages.get(message).and_then(|message| message.unit(attribute));
        let unit = unit.filter(|unit| !unit.is_empty());
        let (Some(unit), Some(new)) = (unit, self.source.texts.get(id)) else {
            self.unused(entry, place, unit.is_none(), diagnostics);
            return;
        };
        let stale = *new != entry.source;
        let known = self.survey.unit(message, attribute);
        if known.is_some() {
            tracked.provenance.count(&entry.made, stale);
        }
        if !stale {
            return;
        }
        let flagged = known.cloned().or_else(|| attribute.is_none().then(|| UnitId::value(message)));
        let address = flagged.as_ref().and_then(|unit| self.plan.owner(&unit.message).1);
        tracked.stale.extend(flagged);
        if self.published {
            let mut warning = Diagnostic::at(Code::StaleTranslation, unit.span)
                .with("unit", id)
                .with("name", id.trim_start_matches('-'))
                .with("tag", &self.language.tag)
                .with("source", &self.source.tag)
                .with("old", &entry.source)
                .with("new", new);
            warning.address = address;
            diagnostics.push(warning);
        }
    }

    /// What is said to have been made on a day that has not come, with the command that records it anew: it names few texts
    /// one by one, and many by the file of their words.
    fn early(&self, day: Span, all: &[Entry], path: &str) -> Option<Diagnostic> {
        let made = &all.first()?.made;
        let reviewed = match made.reviewed {
            None => "no",
            Some(How::Machine) => "machine",
            Some(How::Person) => "person",
        };
        let ids: Vec<&str> = all.iter().map(|entry| entry.unit.trim_start_matches('-')).collect();
        let words = path.replacen("/record/", "/", 1).replace(".toml", ".ftl");
        let named = if ids.len() > NAMED { words } else { ids.join(" ") };
        let said = Diagnostic::at(Code::FutureDate, day).with("case", "day").with("date", made.on.to_string());
        let said = said.with("tag", &self.language.tag).with("how", made.how.name()).with("by", &made.by);
        Some(said.with("reviewed", reviewed).with("ids", named))
    }

    fn unused(&self, entry: &Entry, place: Span, here: bool, diagnostics: &mut Diagnostics) {
        if self.source.tag.is_empty() {
            return; // `plan.toml` names no source that it lists, which is said there
        }
        let id = entry.unit.as_str();
        // A record's right name is one that the source has.
        let known =
            self.index.messages.keys().copied().filter(|known| *known != id && self.source.texts.contains_key(*known));
        let nearest = if here { spelling::nearest(id, known) } else { None };
        let warning = Diagnostic::at(Code::UnusedRecord, place)
            .with("case", if here { "other" } else { "no-source" })
            .with("unit", id)
            .with("tag", &self.language.tag)
            .with("source", &self.source.tag)
            .with("nearest", nearest.unwrap_or_default())
            .help(if nearest.is_some() { "help-nearest" } else { "help" });
        diagnostics.push(warning);
    }
}

/// The tag of the edition whose record a file is part of.
fn record_of(file: &SourceFile) -> Option<&str> {
    let mut parts = file.path.split('/');
    let tag = parts.next().filter(|first| *first == "locales").and_then(|_| parts.next());
    tag.filter(|_| parts.next() == Some("record") && parts.next().is_some())
}
