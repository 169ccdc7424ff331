//! What each edition has: a small table from which come hreflang, `noindex`, switcher, sitemap and status.

use super::plan::{PageId, Plan, UnitId};
use super::record::Provenance;
use std::collections::{BTreeMap, BTreeSet};

/// What share of a page's units, by characters of the source, makes it a translated page.
const TRANSLATED_PERCENT: usize = 90;

/// The state of all editions, in the order of the plan's languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Survey {
    /// How many characters each unit has in the source.
    pub weights: BTreeMap<UnitId, usize>,
    /// One for each language.
    pub editions: Vec<EditionState>,
}

/// What one edition has.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EditionState {
    /// Units in the edition's own language.
    pub has: BTreeSet<UnitId>,
    /// Units and terms whose source text has changed since they were translated. They count as translated.
    pub stale: BTreeSet<UnitId>,
    /// How the plan's units in this edition came about, counted from its records.
    pub provenance: Provenance,
    /// How much of the plan that is, in percent of the source's characters, rounded down.
    pub share: usize,
    /// Whether it is built and listed.
    pub published: bool,
}

impl Survey {
    /// Whether an edition has a unit in its own language.
    #[must_use]
    pub fn has(&self, language: usize, unit: &UnitId) -> bool {
        self.editions.get(language).is_some_and(|edition| edition.has.contains(unit))
    }

    /// Whether the source of an edition's own unit has changed since it was translated.
    #[must_use]
    pub fn is_stale(&self, language: usize, unit: &UnitId) -> bool {
        self.editions.get(language).is_some_and(|edition| edition.stale.contains(unit))
    }

    /// Whether an edition is built and listed.
    #[must_use]
    pub fn is_published(&self, language: usize) -> bool {
        self.editions.get(language).is_some_and(|edition| edition.published)
    }

    /// The edition that pages without a language speak, and that readers of other languages are sent to: the source,
    /// or the first that is built if the source is not.
    #[must_use]
    pub fn leading(&self, plan: &Plan) -> usize {
        if self.is_published(plan.source) {
            return plan.source;
        }
        (0..self.editions.len()).find(|&number| self.is_published(number)).unwrap_or(plan.source)
    }

    /// Whether a page is translated: its title, and most of its units.
    #[must_use]
    pub fn is_translated(&self, plan: &Plan, language: usize, page: PageId) -> bool {
        let titled = plan.title_unit(page).is_none_or(|unit| self.has(language, &unit));
        let (there, all) = self.count(language, &plan.page_units(page));
        titled && there * 100 >= all * TRANSLATED_PERCENT
    }

    /// Characters of the source that an edition has, and of all these units.
    #[must_use]
    pub fn count(&self, language: usize, units: &[UnitId]) -> (usize, usize) {
        let weight = |unit: &&UnitId| self.weights.get(*unit).copied().unwrap_or_default();
        let there = units.iter().filter(|unit| self.has(language, unit)).map(|unit| weight(&unit)).sum();
        (there, units.iter().map(|unit| weight(&unit)).sum())
    }
}
