//! What each edition has: a small table from which come hreflang, `noindex`, switcher, sitemap and status.
//!
//! Units are known by their place in one sorted list, so that an edition's row is a list of yes and no: with hundreds
//! of chapters in a dozen languages the table is all that stays of the words.

use super::plan::{PageId, Plan, UnitId};
use super::record::Provenance;
use std::collections::{BTreeMap, BTreeSet};

/// What share of a page's units, by characters of the source, makes it a translated page.
const TRANSLATED_PERCENT: usize = 90;

/// The state of all editions, in the order of the plan's languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Survey {
    /// Every unit that the plan needs, sorted.
    units: Vec<UnitId>,
    /// How many characters each unit has in the source.
    weights: Vec<usize>,
    /// One for each language.
    pub editions: Vec<EditionState>,
    /// In which languages each page is translated.
    pages: BTreeMap<PageId, Vec<bool>>,
}

/// What one edition has.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EditionState {
    /// For each unit, whether it is there in the edition's own language.
    has: Vec<bool>,
    /// Units and terms whose source text has changed since they were translated. They count as translated.
    pub stale: BTreeSet<UnitId>,
    /// How the plan's units in this edition came about, counted from its records.
    pub provenance: Provenance,
    /// How much of the plan that is, in percent of the source's characters, rounded down.
    pub share: usize,
    /// Whether it is built and listed.
    pub published: bool,
    /// Whether it has all of the tool's own words.
    pub speaks: bool,
    /// Whether any text of it may have to come from the languages that lend to it.
    pub borrows: bool,
}

impl EditionState {
    /// How many units are missing.
    #[must_use]
    pub fn missing(&self) -> usize {
        self.has.iter().filter(|&&there| !there).count()
    }

    /// Whether nothing is missing.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.has.iter().all(|&there| there)
    }
}

impl Survey {
    /// How many units the plan needs.
    #[must_use]
    pub fn total(&self) -> usize {
        self.units.len()
    }

    /// A survey of these units in so many languages, each of which has nothing yet.
    #[must_use]
    pub fn new(mut units: Vec<UnitId>, languages: usize) -> Self {
        units.sort();
        let (weights, has) = (vec![0; units.len()], vec![false; units.len()]);
        let edition = EditionState { has, ..EditionState::default() };
        Self { units, weights, editions: vec![edition; languages], pages: BTreeMap::new() }
    }

    /// Notes what each unit weighs.
    pub fn weigh(&mut self, weight: impl FnMut(&UnitId) -> usize) {
        self.weights = self.units.iter().map(weight).collect();
    }

    /// What an edition has, and how much of the plan that is.
    #[must_use]
    pub fn state(&self, has: impl FnMut(&UnitId) -> bool) -> EditionState {
        let has: Vec<bool> = self.units.iter().map(has).collect();
        let weights = || has.iter().zip(&self.weights);
        let there: usize = weights().filter(|&(&there, _)| there).map(|(_, weight)| weight).sum();
        let all: usize = self.weights.iter().sum();
        EditionState { share: (there * 100).checked_div(all).unwrap_or(100), has, ..EditionState::default() }
    }

    /// Works out which pages are translated, once all editions are there.
    pub fn judge_pages(&mut self, plan: &Plan) {
        let mut pages = BTreeMap::new();
        for page in plan.pages() {
            let units: Vec<usize> = plan.page_units(page).iter().filter_map(|unit| self.number(unit)).collect();
            let title = plan.title_unit(page).map(|unit| self.number(&unit));
            let all: usize = units.iter().filter_map(|&unit| self.weights.get(unit)).sum();
            let translated = self.editions.iter().map(|edition| {
                let has = |unit: usize| edition.has.get(unit) == Some(&true);
                let there: usize =
                    units.iter().filter(|&&unit| has(unit)).filter_map(|&unit| self.weights.get(unit)).sum();
                // A page without a text of the plan is made of the tool's words.
                (edition.speaks || !units.is_empty())
                    && title.is_none_or(|title| title.is_some_and(has))
                    && there * 100 >= all * TRANSLATED_PERCENT
            });
            pages.insert(page, translated.collect());
        }
        self.pages = pages;
    }

    /// Every unit that the plan needs, sorted.
    #[must_use]
    pub fn units(&self) -> &[UnitId] {
        &self.units
    }

    /// The unit of the plan that is this message or this attribute of it.
    #[must_use]
    pub fn unit(&self, message: &str, attribute: Option<&str>) -> Option<&UnitId> {
        let order = |unit: &UnitId| (unit.message.as_str(), unit.attribute).cmp(&(message, attribute));
        self.units.get(self.units.binary_search_by(order).ok()?)
    }

    fn number(&self, unit: &UnitId) -> Option<usize> {
        self.units.binary_search(unit).ok()
    }

    /// Whether an edition has a unit in its own language.
    #[must_use]
    pub fn has(&self, language: usize, unit: &UnitId) -> bool {
        let row = self.editions.get(language).map(|edition| &edition.has);
        self.number(unit).is_some_and(|number| row.is_some_and(|row| row.get(number) == Some(&true)))
    }

    /// Whether it is one of the plan's units, and none of the tool's.
    #[must_use]
    pub fn knows(&self, unit: &UnitId) -> bool {
        self.number(unit).is_some()
    }

    /// Whether the plan asks for a message or for one of its attributes.
    #[must_use]
    pub fn asks_for(&self, message: &str) -> bool {
        let first = self.units.partition_point(|unit| unit.message.as_str() < message);
        self.units.get(first).is_some_and(|unit| unit.message == message)
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
    pub fn is_translated(&self, language: usize, page: PageId) -> bool {
        self.translations(page).get(language) == Some(&true)
    }

    /// The same for all languages, by number.
    #[must_use]
    pub fn translations(&self, page: PageId) -> &[bool] {
        self.pages.get(&page).map_or(&[], Vec::as_slice)
    }
}
