//! `status.json`: what each edition has of the plan, and which pages are not wholly in their language.

use super::Lines;
use crate::model::data::{PageState, SCHEMA as VERSION};
use crate::model::page::Head;
use crate::model::plan::{Language, Plan};
use crate::model::record;
use crate::model::survey::{EditionState, Survey};
use serde::Serialize;
use std::collections::BTreeMap;

/// The JSON Schema that `status.json` keeps to.
pub const SCHEMA: &str = include_str!("status.schema.json");

/// The state of the pages by the number of their edition, gathered as they are built. A page of which there is nothing to say is only counted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Status {
    pages: BTreeMap<usize, Pages>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Pages {
    all: usize,
    translated: usize,
    others: Vec<PageState>,
}

/// An edition's line.
#[derive(Debug, Serialize)]
struct Line<'a> {
    tag: &'a str,
    name: &'a str,
    dir: &'static str,
    kind: &'static str,
    source: bool,
    published: bool,
    publish_at: u8,
    share: usize,
    units: Units,
    provenance: Option<Provenance>,
    pages: Option<PagesLine<'a>>,
}

#[derive(Debug, Serialize)]
struct Units {
    total: usize,
    translated: usize,
    missing: usize,
    /// Of the translated: those whose source has changed since.
    stale: usize,
}

/// How the translated units came about, as far as it is recorded.
#[derive(Debug, Serialize)]
struct Provenance {
    recorded: usize,
    unrecorded: usize,
    machine: usize,
    person: usize,
    reviewed: usize,
    compared: usize,
    latest: Option<String>,
}

#[derive(Debug, Serialize)]
struct PagesLine<'a> {
    total: usize,
    translated: usize,
    /// Every other page is translated and borrows nothing.
    incomplete: &'a [PageState],
}

/// The state of an edition's page.
#[must_use]
pub fn state(head: &Head) -> PageState {
    PageState { path: head.path.clone(), translated: !head.noindex, borrowed: head.borrowed }
}

impl Status {
    /// Notes the state of a page of the edition with this number.
    pub fn see(&mut self, language: usize, state: PageState) {
        let pages = self.pages.entry(language).or_default();
        pages.all += 1;
        pages.translated += usize::from(state.translated);
        if !state.translated || state.borrowed > 0 {
            pages.others.push(state);
        }
    }

    /// The file.
    #[must_use]
    pub fn file(mut self, plan: &Plan, survey: &Survey) -> Vec<u8> {
        for pages in self.pages.values_mut() {
            pages.others.sort_by(|one, other| one.path.cmp(&other.path));
        }
        let mut lines = Lines::new();
        lines.value("$schema", &"status.schema.json");
        lines.value("schema", &VERSION);
        lines.value("source", &plan.source_language().map(|language| &language.tag));
        let editions = plan.languages.iter().enumerate();
        lines.list("editions", editions.map(|(number, language)| self.line(plan, survey, number, language)));
        lines.bytes()
    }

    fn line<'a>(&'a self, plan: &Plan, survey: &Survey, number: usize, language: &'a Language) -> Line<'a> {
        let total = survey.total();
        let edition = survey.editions.get(number);
        let missing = edition.map_or(total, EditionState::missing);
        let stale = edition.map_or(0, |edition| edition.stale.iter().filter(|unit| survey.has(number, unit)).count());
        let pages = self.pages.get(&number).map(|pages| PagesLine {
            total: pages.all,
            translated: pages.translated,
            incomplete: &pages.others,
        });
        Line {
            tag: &language.tag,
            name: &language.name,
            dir: language.dir,
            kind: language.kind.name(),
            source: number == plan.source,
            published: survey.is_published(number),
            publish_at: language.publish_at,
            share: edition.map_or(0, |edition| edition.share),
            units: Units { total, translated: total.saturating_sub(missing), missing, stale },
            provenance: edition.filter(|_| number != plan.source).map(|edition| provenance(&edition.provenance)),
            pages,
        }
    }
}

fn provenance(counted: &record::Provenance) -> Provenance {
    let record::Provenance { recorded, unrecorded, machine, person, reviewed, compared, latest } = *counted;
    Provenance { recorded, unrecorded, machine, person, reviewed, compared, latest: latest.map(|day| day.to_string()) }
}
