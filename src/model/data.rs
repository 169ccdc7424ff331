//! What the data files say: the indicators of an edition as records, the columns of its tables, the state of its pages.
//!
//! 1. Machines get ids, and figures as the plan writes them; people get the same words as on the page.
//! 2. Texts are bare: no markup, no readings. A text that was taken from another edition is named in `borrowed`.
//! 3. What is not known is absent (`null`, an empty cell), never zero.

use super::plan::License;
use serde::Serialize;
use std::collections::BTreeMap;

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
    pub plan: String,
    /// The city's name.
    pub city: String,
    /// The page of all indicators.
    pub url: String,
    /// What others may do with the data.
    pub license: Terms,
    /// The same in words.
    pub license_text: String,
    /// The heads of the table, in the order of [`Column::ALL`]: each once.
    #[serde(skip)]
    pub headers: Vec<String>,
    /// What the columns hold, in the same order.
    #[serde(skip)]
    pub meanings: Vec<String>,
    /// What the table is called, and what is in it.
    #[serde(skip)]
    pub title: String,
    /// What is in it.
    #[serde(skip)]
    pub description: String,
}

/// An id with its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Named {
    /// The id, the same in every language.
    pub id: String,
    /// Its words.
    pub text: String,
}

/// A node on the way to an indicator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Step {
    /// The node's id.
    pub id: String,
    /// Level and number.
    pub label: Option<String>,
    /// Its name.
    pub name: String,
}

/// An indicator with all its figures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Indicator {
    /// Its id.
    pub id: String,
    /// Its name, exactly as the plan has it.
    pub name: String,
    /// An easier name, where the edition has one.
    pub easy_name: Option<String>,
    /// What it measures and how.
    pub about: String,
    /// Its page.
    pub url: String,
    /// From the top of the plan to the node that it belongs to.
    pub path: Vec<Step>,
    /// Its unit's id.
    pub unit: String,
    /// The unit as it is said, with `…` for the number.
    pub unit_text: String,
    /// `higher`, `lower` or `steady`.
    pub better: &'static str,
    /// The same in words.
    pub better_text: String,
    /// The survey that was asked.
    pub survey: Option<Named>,
    /// What was counted.
    pub count: Option<Named>,
    /// How far it has come by its latest result, where that can be said.
    pub verdict: Option<Named>,
    /// All of it in a sentence.
    pub sentence: String,
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
    pub kind_text: String,
    /// The Western year, where the plan names one.
    pub year: Option<u16>,
    /// `calendar` or `fiscal`.
    pub year_kind: Option<&'static str>,
    /// The year in words.
    pub year_text: Option<String>,
    /// A decimal as the plan writes it.
    pub value: Option<String>,
    /// What the page shows.
    pub value_text: String,
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
pub enum Cell {
    /// Words.
    Text(String),
    /// A number, exactly as it is written.
    Number(String),
    /// Nothing is known, or nothing is to be said.
    Empty,
}

impl Cell {
    /// Words, where there are any.
    #[must_use]
    pub fn text(text: Option<&str>) -> Self {
        text.map_or(Self::Empty, |text| Self::Text(text.to_owned()))
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
