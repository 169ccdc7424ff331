//! The page on which the site is searched.

use super::{Edition, Link, Text};
use serde::Serialize;

/// A form, and what there is without one: the plan's contents and the glossary's words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Search {
    /// The folder of the edition's index, ending in `/`.
    pub index: String,
    /// The ten digits as the edition writes them, from zero.
    pub digits: String,
    /// Where a reader may search as well if nothing is found: this page in the editions that lend texts to this one, in
    /// the source, and in others of the same language.
    pub others: Vec<Edition>,
    /// The top nodes with their children, as a tree.
    pub nodes: Vec<Link>,
    /// The glossary's words.
    pub words: Vec<FoundWord>,
}

/// A word of the glossary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FoundWord {
    /// The word.
    pub term: Text,
    /// Where it is explained.
    pub path: String,
}
