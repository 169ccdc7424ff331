//! The glossary's words on a page: where the links in its texts lead, and what stands at its foot.
//!
//! 1. The first use of each word on a page is a link, which leads to where this page explains the word.
//! 2. On the glossary's own page and on pages for printing that is the word's entry in the list there.
//! 3. Everywhere else it is the foot, where the words that the page uses are explained in the order of their first use,
//!    each with a way back to it.
//! 4. A word in such an explanation leads to its entry at the foot if the page uses it, else to the glossary. It adds no
//!    entry: what a page explains is what its own texts say.

use super::builder::Builder;
use crate::engines::prose::TermLink;
use crate::model::page::{self, GlossaryEntry};
use crate::model::plan::{PageId, UnitId};
use std::collections::BTreeSet;

/// Where a page explains words.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Place {
    /// In a list that is all of the page.
    Whole,
    /// In a list behind the text, with all words of the glossary.
    Behind,
    /// At its foot, and only those that it uses.
    #[default]
    Foot,
    /// Nowhere: it is the source's side of a page of another edition.
    Nowhere,
}

/// The words that a page has used so far.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    place: Place,
    used: Vec<String>,
    known: BTreeSet<String>,
}

impl Words {
    /// The words of a page that has used none yet.
    pub fn of(page: PageId) -> Self {
        let place = match page {
            PageId::Glossary => Place::Whole,
            PageId::Print | PageId::PrintPart(_) => Place::Behind,
            PageId::Home
            | PageId::Ask
            | PageId::Node(_)
            | PageId::Beside(_)
            | PageId::Indicators
            | PageId::IndicatorsPart(_)
            | PageId::Indicator(_)
            | PageId::Search
            | PageId::Data => Place::Foot,
        };
        Self { place, ..Self::default() }
    }

    /// The words of texts that explain none.
    pub fn nowhere() -> Self {
        Self { place: Place::Nowhere, ..Self::default() }
    }

    /// Whether no word leads anywhere.
    pub fn lead_nowhere(&self) -> bool {
        self.place == Place::Nowhere
    }

    /// Where a word in a text leads, if it is the page's first use of it.
    pub fn link(&mut self, id: &str) -> Option<TermLink> {
        if self.lead_nowhere() || !self.known.insert(id.to_owned()) {
            return None;
        }
        self.used.push(id.to_owned());
        let back = (self.place == Place::Foot).then(|| back(id));
        Some(TermLink { href: ["#", &self.anchor(id)].concat(), id: back })
    }

    /// The id of a word's entry. Ids of a node's texts may be called like a word, but none begins with `_`.
    pub fn anchor(&self, id: &str) -> String {
        if self.place == Place::Whole { id.to_owned() } else { ["_word-", id].concat() }
    }
}

/// The id of the first use of a word.
fn back(id: &str) -> String {
    ["_use-", id].concat()
}

/// What stands at the foot of a page whose texts are made.
pub fn foot(builder: &mut Builder<'_>) -> Option<page::Words> {
    if builder.words.place != Place::Foot || builder.words.used.is_empty() {
        return None;
    }
    let used = builder.words.used.clone();
    if builder.edition.is_noticed() {
        let units = used.iter().map(|id| UnitId::of("glossary", id));
        builder.own_units.extend(units.flat_map(|unit| [UnitId::attribute(&unit.message, "text"), unit]));
    }
    let entries = used.iter().filter_map(|id| entry(builder, id)).collect();
    let path = builder.href(PageId::Glossary);
    let original = builder.in_original(PageId::Glossary);
    Some(page::Words { entries, path, original })
}

fn entry(builder: &mut Builder<'_>, id: &str) -> Option<GlossaryEntry> {
    let origin = builder.plan.glossary.iter().find(|term| term.id == id)?.origin.name();
    let glossary = [builder.base.as_str(), &builder.href(PageId::Glossary)].concat();
    let mut linked = BTreeSet::from([id.to_owned()]);
    let words = std::mem::take(&mut builder.words);
    let text = builder.paragraph(&UnitId::attribute(["glossary_", id].concat(), "text"), &mut |other| {
        let page = if words.known.contains(other) { "" } else { glossary.as_str() };
        let anchor = if page.is_empty() { words.anchor(other) } else { other.to_owned() };
        linked.insert(other.to_owned()).then(|| TermLink { href: [page, "#", &anchor].concat(), id: None })
    });
    builder.words = words;
    Some(GlossaryEntry {
        id: id.to_owned(),
        anchor: builder.words.anchor(id),
        back: Some(back(id)),
        term: builder.glossary_word(id),
        text,
        origin,
        used_in: Vec::new(),
    })
}
