//! What `keikaku translated` records: that texts match their source, how they were made, by whom and when.
//!
//! 1. The words are read as they are written: an edition's own files, and the source's in the form that records keep.
//! 2. `choose`: what the command names becomes units. One that is unknown or not translated refuses the whole run.
//! 3. Each edition's records are read and changed in memory; an entry stands in the file that mirrors its unit's. One
//!    that says more than the claim stays, unless its unit is named by its id.
//! 4. `disk`: the changed files are written, and no others. Words are never touched.

mod choose;
pub mod disk;

use crate::base::diagnostic::Diagnostics;
use crate::base::source::{SourceFile, Sources};
use crate::engines::messages::written::written;
use crate::engines::record;
use crate::model::record::{Day, Entry, Made, RecordFile};
use std::collections::BTreeMap;

/// What is to be recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Claim {
    /// That translations match their source.
    Made(Made),
    /// That a changed source text means what it meant before, and why.
    SameMeaning(String),
    /// That entries whose text is gone are needed no more.
    Gone,
}

/// A file to be written, or, without a text, to be removed; its path is relative to the project's root.
pub type Change = (String, Option<String>);

/// What was done, or would be, in one edition.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Done {
    /// The edition.
    pub tag: String,
    /// Units whose entries are new or differ from before, or are left out if their text is gone.
    pub changed: Vec<String>,
    /// Entries that stay as they are.
    pub unchanged: usize,
    /// Units that have no entry to change.
    pub absent: usize,
    /// The files that change.
    pub files: Vec<String>,
}

/// An edition's texts: unit ids with the file that each stands in.
type Places = BTreeMap<String, String>;

/// Units that are to be recorded, and whether they were named by their ids.
type Chosen = BTreeMap<String, bool>;

/// The texts of a project, as far as records need them.
#[derive(Debug)]
struct Texts {
    source_tag: String,
    /// The source's texts in their normal form, by the ids of their units.
    source: BTreeMap<String, String>,
    /// The source's own files.
    source_places: Places,
}

/// Works out what changes. Nothing does if anything was refused, which is reported.
#[must_use]
pub fn changes(
    sources: &Sources,
    source_tag: &str,
    tags: &[String],
    asked: &[String],
    claim: &Claim,
    latest: Option<Day>,
    diagnostics: &mut Diagnostics,
) -> (Vec<Change>, Vec<Done>) {
    let mut source = BTreeMap::new();
    for (_, file) in words(sources, source_tag) {
        source.extend(written(&file.text).into_iter().map(|unit| (unit.id(), unit.text)));
    }
    let texts = Texts { source_tag: source_tag.to_owned(), source, source_places: places(sources, source_tag) };
    let mut refused = Diagnostics::default();
    let (mut files, mut all) = (Vec::new(), Vec::new());
    for tag in tags {
        let places = places(sources, tag);
        let chosen = match claim {
            Claim::Made(_) => choose::translated(&texts, tag, &places, asked, &mut refused),
            Claim::SameMeaning(_) => choose::of_source(&texts, asked, &mut refused),
            Claim::Gone => Chosen::new(),
        };
        let mut records = Records::read(sources, tag, latest, &mut refused);
        let mut done = Done { tag: tag.clone(), ..Done::default() };
        match claim {
            Claim::Made(made) => {
                if asked.is_empty() {
                    records.tidy(&places);
                }
                records.record(&texts, &places, &chosen, made, &mut done);
            }
            Claim::SameMeaning(reason) => records.same_meaning(&texts, &chosen, reason, &mut done),
            Claim::Gone => records.prune(&texts, &places, &mut done),
        }
        let changed = records.changed();
        done.files = changed.iter().map(|(path, _)| path.clone()).collect();
        files.extend(changed);
        all.push(done);
    }
    refused.sort();
    if refused.has_errors() {
        diagnostics.append(refused);
        return (Vec::new(), Vec::new());
    }
    (files, all)
}

/// An edition's files of words, the program's own first.
fn words<'a>(sources: &'a Sources, tag: &str) -> impl Iterator<Item = (&'a str, &'a SourceFile)> {
    let folder = format!("locales/{tag}/");
    sources.iter().filter_map(move |(_, file)| {
        let inside = file.path.strip_prefix(folder.as_str())?;
        (!inside.starts_with("record/")).then_some((inside, file))
    })
}

/// Where each of an edition's own texts stands. What the program brings along is not the city's translation.
fn places(sources: &Sources, tag: &str) -> Places {
    let mut places = Places::new();
    for (inside, file) in words(sources, tag).filter(|(_, file)| !file.builtin) {
        let units = written(&file.text).into_iter().filter(|unit| !unit.text.is_empty());
        places.extend(units.map(|unit| (unit.id(), inside.to_owned())));
    }
    places
}

/// The records of one edition.
struct Records {
    /// Each file as it is on the disk, by path.
    before: BTreeMap<String, String>,
    /// What it is to hold.
    files: BTreeMap<String, RecordFile>,
    folder: String,
    /// The last day on which something can have been done, if that is known.
    latest: Option<Day>,
}

impl Records {
    /// Reads them; a file with a mistake could lose entries when it is written again, so it refuses the run.
    fn read(sources: &Sources, tag: &str, latest: Option<Day>, diagnostics: &mut Diagnostics) -> Self {
        let folder = format!("locales/{tag}/record/");
        let mut records = Self { before: BTreeMap::new(), files: BTreeMap::new(), folder, latest };
        for (id, file) in sources.iter().filter(|(_, file)| file.path.starts_with(&records.folder)) {
            records.before.insert(file.path.clone(), file.text.clone());
            records.files.insert(file.path.clone(), record::parse(id, &file.text, diagnostics).0);
        }
        records
    }

    /// The file that holds the record of a unit in this file of words.
    fn path(&self, words: &str) -> String {
        format!("{}{}.toml", self.folder, words.trim_end_matches(".ftl"))
    }

    /// Takes the entry of a unit out, wherever it stands.
    fn take(&mut self, unit: &str) -> Option<(String, Entry)> {
        self.files.iter_mut().find_map(|(path, file)| {
            let number = file.entries.iter().position(|entry| entry.unit == unit)?;
            Some((path.clone(), file.entries.remove(number)))
        })
    }

    fn put(&mut self, path: String, entry: Entry) {
        self.files.entry(path).or_default().entries.push(entry);
    }

    /// Moves entries to the file that mirrors their words. One whose words are not there stays where it is.
    fn tidy(&mut self, places: &Places) {
        let entries: Vec<(String, String)> = self
            .files
            .iter()
            .flat_map(|(path, file)| file.entries.iter().map(|entry| (path.clone(), entry.unit.clone())))
            .collect();
        for (path, unit) in entries {
            let place = places.get(&unit).map(|words| self.path(words)).filter(|place| *place != path);
            if let Some(place) = place
                && let Some((_, entry)) = self.take(&unit)
            {
                self.put(place, entry);
            }
        }
    }

    /// Leaves out entries whose text is gone.
    fn prune(&mut self, texts: &Texts, places: &Places, done: &mut Done) {
        for file in self.files.values_mut() {
            file.entries.retain(|Entry { unit, .. }| {
                let stays = places.contains_key(unit) && texts.source.contains_key(unit);
                if stays {
                    done.unchanged += 1;
                } else {
                    done.changed.push(unit.clone());
                }
                stays
            });
        }
    }

    fn record(&mut self, texts: &Texts, places: &Places, chosen: &Chosen, made: &Made, done: &mut Done) {
        for (unit, &named) in chosen {
            let (Some(source), Some(words)) = (texts.source.get(unit), places.get(unit)) else { continue };
            let place = self.path(words);
            let old = self.take(unit);
            // Who records all texts does not mean to take back what somebody else has said of one of them. What the
            // translation was is not recorded, so whether it is the same is not known.
            let stays =
                |old: &Entry| old.source == *source && old.made.says_as_much_as(made) && !self.is_early(old, made);
            let kept = old.as_ref().filter(|(_, old)| !named && stays(old));
            let entry = kept.map_or_else(
                || Entry { unit: unit.clone(), source: source.clone(), made: made.clone(), same_meaning: None },
                |(_, old)| old.clone(),
            );
            if old.is_some_and(|(path, old)| path == place && old == entry) {
                done.unchanged += 1;
            } else {
                done.changed.push(unit.clone());
            }
            let latest = self.latest;
            let file = self.files.entry(place).or_default();
            // A day that has not come was never true, so it need not stay for what others hold of it.
            file.made.take_if(|made| latest.is_some_and(|latest| made.on > latest) && *made != entry.made);
            // What holds for a whole file is said once, when it is new, and never changed: see `RecordFile`.
            if file.made.is_none() && file.entries.iter().all(|other| other.made == entry.made) {
                file.made = Some(entry.made.clone());
            }
            file.entries.push(entry);
        }
    }

    /// Whether an entry is to be recorded anew for its day alone: it has not come, and nothing else of what the same
    /// person or machine has said would be lost.
    fn is_early(&self, old: &Entry, made: &Made) -> bool {
        let is_same = (old.made.how, &old.made.by, old.made.reviewed) == (made.how, &made.by, made.reviewed);
        is_same && self.latest.is_some_and(|latest| old.made.on > latest)
    }

    fn same_meaning(&mut self, texts: &Texts, chosen: &Chosen, reason: &str, done: &mut Done) {
        for unit in chosen.keys() {
            let Some(source) = texts.source.get(unit) else { continue };
            let entries = self.files.values_mut().flat_map(|file| &mut file.entries);
            match entries.into_iter().find(|entry| entry.unit == *unit) {
                None => done.absent += 1,
                Some(entry) if entry.source == *source => done.unchanged += 1,
                Some(entry) => {
                    entry.source.clone_from(source);
                    entry.same_meaning = Some(reason.to_owned());
                    done.changed.push(unit.clone());
                }
            }
        }
    }

    /// The files whose text differs from before. A file without entries goes.
    fn changed(&self) -> Vec<Change> {
        let mut changed = Vec::new();
        for (path, file) in &self.files {
            let text = (!file.entries.is_empty()).then(|| record::write(file));
            if text.as_ref() != self.before.get(path) {
                changed.push((path.clone(), text));
            }
        }
        changed
    }
}
