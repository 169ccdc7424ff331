//! The filter of a page of indicators, which works without script: radio buttons, and a style sheet with a rule for each.
//!
//! 1. A choice has a *trait*: a word such as `section_3`, `unit_people` or `better_higher`. Ids of a plan hold no `_`, so
//!    no two kinds of traits can be confused.
//! 2. What can be hidden (a row, its group, the group's link) lists its traits; so do a section's radio button and the
//!    form, which stand for the rows below them.
//! 3. `stages::finish` writes the rules, once for all pages and editions of a plan.

use super::Text;
use serde::Serialize;

/// What the rows of a page can be chosen by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Filter {
    /// By what: only what makes a difference on this page.
    pub groups: Vec<Choices>,
    /// All traits that rows of this page have, with spaces between them, for the form's `data-has`.
    pub traits: String,
    /// What the edition's digits are called as a CSS counter style: `decimal`, `persian`.
    pub digits: &'static str,
    /// The CLDR locale that a script sorts and counts by.
    pub locale: String,
    /// Whether any row says how far it has come.
    pub judged: bool,
}

/// The choices of one kind, of which one is made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Choices {
    /// `section`, `unit` or `better`; the group's name.
    pub kind: &'static str,
    /// In the order of the plan.
    pub choices: Vec<Choice>,
}

/// A radio button.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// Its trait: `unit_people`.
    pub value: String,
    /// Level and number of a section that has them.
    pub label: Option<Text>,
    /// What it is called; none for a figure without a unit.
    pub text: Option<Text>,
    /// Whether it is below another choice in the plan.
    pub is_below: bool,
    /// For a section: all traits that its rows have, and those below it, for the radio button's `data-has`.
    pub traits: Option<String>,
}

/// Of the group of this number on its page, counted from 1.
#[must_use]
pub fn section(number: usize) -> String {
    format!("section_{number}")
}

/// Of a unit.
#[must_use]
pub fn unit(id: &str) -> String {
    ["unit_", id].concat()
}

/// Of a direction.
#[must_use]
pub fn better(name: &str) -> String {
    ["better_", name].concat()
}

/// Of a row that has both: a group may have rows of either and none of both.
#[must_use]
pub fn both(unit: &str, better: &str) -> String {
    ["unit_", unit, "_", better].concat()
}

/// Digits that CSS can count with: their zero, and the name of the counter style.
pub const DIGITS: [(char, &str); 17] = [
    ('\u{660}', "arabic-indic"),
    ('\u{6f0}', "persian"),
    ('\u{966}', "devanagari"),
    ('\u{9e6}', "bengali"),
    ('\u{a66}', "gurmukhi"),
    ('\u{ae6}', "gujarati"),
    ('\u{b66}', "oriya"),
    ('\u{be6}', "tamil"),
    ('\u{c66}', "telugu"),
    ('\u{ce6}', "kannada"),
    ('\u{d66}', "malayalam"),
    ('\u{e50}', "thai"),
    ('\u{ed0}', "lao"),
    ('\u{f20}', "tibetan"),
    ('\u{1040}', "myanmar"),
    ('\u{17e0}', "khmer"),
    ('\u{1810}', "mongolian"),
];
