//! A node in two languages, side by side: rows of two cells, told apart by nothing but what they hold.

use super::{Link, Name, Text};
use serde::Serialize;

/// A node in the reader's language beside the source's.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Beside {
    /// The reader's side.
    pub own: Side,
    /// The source's side.
    pub source: Side,
    /// The node's page in the reader's language alone.
    pub path: String,
    /// The node's fields in the order of its level.
    pub fields: Vec<BesideField>,
    /// The node before it among its siblings, in two languages.
    pub previous: Option<Link>,
    /// The node after it among its siblings, in two languages.
    pub next: Option<Link>,
}

/// One of the two languages, and what stands above its column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Side {
    /// BCP 47 tag.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The language's own name.
    pub language: String,
    /// What the page is and how it is used, in a sentence.
    pub lead: Text,
    /// Level and number, such as `第2項`; pages have none.
    pub label: Option<Text>,
    /// The node's title.
    pub name: Name,
    /// The node's place in the printed plan. The reader's side has none where the source's says the same.
    pub citation: Option<Text>,
}

/// A field of the node.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BesideField {
    /// The id of its element: `<node>_vision`.
    pub anchor: String,
    /// Its rows, in order.
    pub rows: Vec<BesideRow>,
}

/// The same in two languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BesideRow {
    /// `heading`, `intro`, `entry` or `remark`.
    pub kind: &'static str,
    /// The number that people point at, the same in every language; entries alone have one.
    pub mark: Option<String>,
    /// The id of its element, where it has one of its own: `<node>_issues_participation`.
    pub anchor: Option<String>,
    /// The reader's side.
    pub own: BesideCell,
    /// The source's side.
    pub source: BesideCell,
}

/// One side of a row. What it does not have is absent.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct BesideCell {
    /// Level and number of a node that is named, such as `第2項`.
    pub label: Option<Text>,
    /// A heading, a title, a choice, a name.
    pub name: Option<Name>,
    /// A paragraph, or a figure, a period, an organisation.
    pub text: Option<Text>,
    /// An indicator's figures and what else is known of it; an edition's state.
    pub facts: Vec<BesideFact>,
    /// Its place in the printed plan. The reader's side has none where the source's says the same.
    pub citation: Option<Text>,
    /// Where its name leads; the source's side leads nowhere.
    pub path: Option<String>,
}

/// Something that is known, and what it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BesideFact {
    /// What it is: the figure at the start, say.
    pub term: Text,
    /// The figure with its year, or words.
    pub value: Text,
    /// What else is to be said about it.
    pub note: Option<Text>,
}
