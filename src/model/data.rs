//! What the data files say: the indicators of an edition as records, the columns of its tables, the state of its pages.
//!
//! 1. Machines get ids, and figures as the plan writes them; people get the same words as on the page.
//! 2. Texts are bare: no markup, no readings. A text that was taken from another edition is named in `borrowed`.
//! 3. What is not known is absent (`null`, an empty cell), never zero.

use super::plan::License;
use serde::Serialize;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The version of all data formats. It is raised when a reader of an older one would go wrong.
pub const SCHEMA: u32 = 1;

/// What stands for a licence where the plan has none.
pub const NOT_STATED: &str = "not-stated";

/// What a licence is in a data file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Terms {
    /// A licence.
    Stated(License),
    /// The word for none.
    NotStated(&'static str),
}

impl Terms {
    /// The plan's licence, or the word for none.
    #[must_use]
    pub fn of(license: Option<&License>) -> Self {
        license.map_or(Self::NotStated(NOT_STATED), |license| Self::Stated(license.clone()))
    }
}

/// What all data of one edition share.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Edition {
    /// [`SCHEMA`].
    pub schema: u32,
    /// BCP 47 tag of the edition.
    pub language: String,
    /// What the edition is: `official`, `reader` or `translation`.
    pub kind: &'static str,
    /// The plan's name.
    pub plan: Arc<str>,
    /// The city's name.
    pub city: Arc<str>,
    /// The page of all indicators.
    pub url: String,
    /// What others may do with the data.
    pub license: Terms,
    /// The same in words.
    pub license_text: Arc<str>,
    /// The heads of the table, in the order of [`Column::ALL`]: each once.
    #[serde(skip)]
    pub headers: Vec<Arc<str>>,
    /// What the columns hold, in the same order.
    #[serde(skip)]
    pub meanings: Vec<Arc<str>>,
    /// What the table is called, and what is in it.
    #[serde(skip)]
    pub title: String,
    /// What is in it.
    #[serde(skip)]
    pub description: Arc<str>,
}

/// An id with its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Named {
    /// The id, the same in every language.
    pub id: String,
    /// Its words.
    pub text: Arc<str>,
}

/// A node on the way to an indicator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Step {
    /// The node's id.
    pub id: String,
    /// Level and number.
    pub label: Option<Arc<str>>,
    /// Its name.
    pub name: Arc<str>,
}

/// An indicator with all its figures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Indicator {
    /// Its id.
    pub id: String,
    /// Its name, exactly as the plan has it.
    pub name: Arc<str>,
    /// An easier name, where the edition has one.
    pub easy_name: Option<Arc<str>>,
    /// What it measures and how.
    pub about: Arc<str>,
    /// Its page.
    pub url: String,
    /// From the top of the plan to the node that it belongs to.
    pub path: Vec<Step>,
    /// Its unit's id.
    pub unit: String,
    /// The unit as it is said, with `…` for the number.
    pub unit_text: Arc<str>,
    /// `higher`, `lower` or `steady`.
    pub better: &'static str,
    /// The same in words.
    pub better_text: Arc<str>,
    /// The survey that was asked.
    pub survey: Option<Named>,
    /// What was counted.
    pub count: Option<Named>,
    /// How far it has come by its latest result, where that can be said.
    pub verdict: Option<Named>,
    /// All of it in a sentence.
    pub sentence: Arc<str>,
    /// The figure at the start, results, targets: by kind, then by year.
    pub figures: Vec<Figure>,
    /// Texts that are shown in another language, since this edition does not have them yet: key, and language.
    pub borrowed: BTreeMap<String, String>,
}

/// A figure of an indicator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Figure {
    /// `baseline`, `actual`, `interim` or `target`.
    pub kind: &'static str,
    /// The same in words.
    pub kind_text: Arc<str>,
    /// The Western year, where the plan names one.
    pub year: Option<u16>,
    /// `calendar` or `fiscal`.
    pub year_kind: Option<&'static str>,
    /// The year in words.
    pub year_text: Option<Arc<str>>,
    /// A decimal as the plan writes it.
    pub value: Option<String>,
    /// What the page shows.
    pub value_text: Arc<str>,
    /// Of a target: `figure`, `maintain`, `at-least-baseline` or `missing`.
    pub target_kind: Option<&'static str>,
    /// `final` or `provisional`, where there is a figure or a goal.
    pub status: Option<&'static str>,
    /// Why there is no figure.
    pub missing: Option<Named>,
    /// What the plan says about it.
    pub note: Option<Named>,
    /// As [`Indicator::borrowed`].
    pub borrowed: BTreeMap<String, String>,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell<'a> {
    /// Words.
    Text(Cow<'a, str>),
    /// A number, exactly as it is written.
    Number(Cow<'a, str>),
    /// Nothing is known, or nothing is to be said.
    Empty,
}

impl<'a> Cell<'a> {
    /// Words, where there are any.
    #[must_use]
    pub fn text(text: Option<&'a str>) -> Self {
        text.map_or(Self::Empty, |text| Self::Text(Cow::Borrowed(text)))
    }
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// Words, or ids without a list.
    Words,
    /// An id.
    Id,
    /// One of these.
    OneOf(&'static [&'static str]),
    /// A year.
    Year,
    /// A decimal.
    Number,
}

/// A column of the tables of indicators.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// Its key, the same in every language.
    pub key: &'static str,
    /// What it holds.
    pub holds: Holds,
    /// Whether no cell is empty.
    pub required: bool,
}

impl Column {
    /// The columns, in their order: first what people read, then what only machines need.
    pub const ALL: [Self; 22] = [
        Self::new("indicator", Holds::Id, true),
        Self::new("name", Holds::Words, true),
        Self::new("place", Holds::Words, true),
        Self::new("kind", Holds::OneOf(&["baseline", "actual", "interim", "target"]), true),
        Self::new("kind_text", Holds::Words, true),
        Self::new("year", Holds::Year, false),
        Self::new("year_text", Holds::Words, false),
        Self::new("value", Holds::Number, false),
        Self::new("unit", Holds::Id, true),
        Self::new("unit_text", Holds::Words, false),
        Self::new("value_text", Holds::Words, true),
        Self::new("target_kind", Holds::OneOf(&["figure", "maintain", "at-least-baseline", "missing"]), false),
        Self::new("better", Holds::OneOf(&["higher", "lower", "steady"]), true),
        Self::new("better_text", Holds::Words, true),
        Self::new("status", Holds::OneOf(&["final", "provisional"]), false),
        Self::new("missing", Holds::Id, false),
        Self::new("note", Holds::Words, false),
        Self::new("source", Holds::Words, false),
        Self::new("year_kind", Holds::OneOf(&["calendar", "fiscal"]), false),
        Self::new("node", Holds::Id, true),
        Self::new("borrowed", Holds::Words, false),
        Self::new("license", Holds::Words, true),
    ];

    const fn new(key: &'static str, holds: Holds, required: bool) -> Self {
        Self { key, holds, required }
    }
}

/// A page of an edition that is not wholly in its language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PageState {
    /// Its path below the site's root.
    pub path: String,
    /// Whether it counts as translated.
    pub translated: bool,
    /// How many of its texts are shown in another language.
    pub borrowed: usize,
}
