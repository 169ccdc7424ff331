//! The page for those who reuse the data: which files there are, what is in them, and under which licence.

use super::{Edition, Text};
use serde::Serialize;

/// The page about the data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Data {
    /// The licence; where the plan states none, `None`.
    pub license: Option<License>,
    /// The files of this language and those without one.
    pub files: Vec<File>,
    /// The columns of the tables. None where the plan has no indicators.
    pub columns: Vec<Column>,
    /// What holds for all files, sentence by sentence.
    pub rules: Vec<Text>,
    /// The editions, each with its own page about the data.
    pub editions: Vec<Edition>,
}

/// A licence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct License {
    /// What it is called.
    pub name: String,
    /// Where it stands: an absolute `http` or `https` address.
    pub url: Option<String>,
}

/// A file of the data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct File {
    /// What it is.
    pub title: Text,
    /// What is in it.
    pub about: Text,
    /// `CSV` or `JSON`.
    pub format: &'static str,
    /// Its media type.
    pub media: &'static str,
    /// Its absolute address; `{id}` stands for an indicator's id.
    pub address: String,
    /// Where it stands; files of which there is one for each indicator have none.
    pub path: Option<String>,
}

/// A column of the tables.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Column {
    /// The column's key, the same in every language.
    pub key: &'static str,
    /// Its head.
    pub name: Text,
    /// What it holds.
    pub about: Text,
    /// What may stand in it, where that is a list.
    pub words: Vec<ColumnWord>,
}

/// A word for machines, and what it means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ColumnWord {
    /// As it stands in the file.
    pub word: &'static str,
    /// What it means.
    pub text: Text,
}
