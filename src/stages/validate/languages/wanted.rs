//! Tags that `source` and `fallback` name and that no block of `[[languages]]` has: what a block's wrong tag was meant to be.
//!
//! 1. A tag that is none is taken for the wanted one that it suggests, or for the only one that is wanted.
//! 2. A tag of another language is taken for the only one that is wanted, if the numbers of its block are those of that one.
//! 3. A source that has no block, and from which others borrow, is there all the same: what is wrong with its words is said too.

use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::source::At;
use crate::engines::languages;
use crate::model::draft::Table;
use crate::model::plan::{EditionKind, Language};

/// What is named and not listed.
pub struct Wanted<'a> {
    tags: Vec<&'a str>,
    /// How many blocks have a tag that is none.
    invalid: usize,
    source: Option<&'a str>,
    /// Whether others name the source as theirs.
    lends: bool,
}

impl<'a> Wanted<'a> {
    /// Looks for them.
    pub fn of(tables: &[&'a Table], source: Option<&At<&'a str>>) -> Self {
        let listed: Vec<&str> = tables.iter().filter_map(|table| text(table, "tag")).collect();
        let lenders: Vec<&'a str> = tables.iter().flat_map(|table| texts(table, "fallback")).collect();
        let source = source.map(|source| source.value).filter(|tag| languages::facts(tag).is_ok());
        let mut tags: Vec<&str> = Vec::new();
        for &tag in source.iter().chain(&lenders) {
            if languages::facts(tag).is_ok() && !listed.contains(&tag) && !tags.contains(&tag) {
                tags.push(tag);
            }
        }
        let invalid = listed.iter().filter(|tag| languages::facts(tag).is_err()).count();
        Self { tags, invalid, source, lends: source.is_some_and(|source| lenders.contains(&source)) }
    }

    /// What a block's tag was meant to be, if it is another one.
    pub fn meant(&self, tag: &str, table: &Table) -> Option<&'a str> {
        let only = || if let [only] = self.tags.as_slice() { Some(*only) } else { None };
        if let Err(problem) = languages::facts(tag) {
            let suggested = self.tags.iter().copied().find(|wanted| problem.suggestion.as_deref() == Some(*wanted));
            return suggested.or_else(|| only().filter(|_| self.invalid == 1));
        }
        let format = text(table, "format").filter(|format| !languages::is_kin(tag, format))?;
        only().filter(|wanted| self.invalid == 0 && languages::is_kin(wanted, format))
    }

    /// The source, if no block has it and none was meant to.
    pub fn unlisted_source(&self, known: &[Language]) -> Option<&'a str> {
        let unlisted = |tag: &&str| self.tags.contains(tag) && !known.iter().any(|language| language.tag == *tag);
        self.source.filter(|_| self.lends).filter(unlisted)
    }
}

/// A tag that is no language's, or another's than is wanted.
pub fn mistaken(tag: &At<&str>, meant: &str) -> Diagnostic {
    let case = languages::facts(tag.value).err().map_or("other-language", |problem| problem.fault.name());
    Diagnostic::at(Code::InvalidLanguage, tag.span)
        .with("tag", tag.value)
        .with("case", case)
        .with("suggestion", meant)
        .help("help-suggestion")
}

/// A language of which nothing is known but its tag.
pub fn unlisted(tag: &str) -> Language {
    let facts = languages::facts(tag).ok();
    Language {
        tag: tag.to_owned(),
        name: facts.as_ref().and_then(|facts| facts.name).unwrap_or(tag).to_owned(),
        dir: facts.map_or("ltr", |facts| facts.dir),
        kind: EditionKind::Translation,
        format: languages::base(tag),
        fallback: Vec::new(),
        publish_at: 0,
        readings: false,
    }
}

fn text<'a>(table: &'a Table, key: &str) -> Option<&'a str> {
    table.entries.iter().find(|(name, _)| name.value == key)?.1.value.as_str()
}

fn texts<'a>(table: &'a Table, key: &str) -> Vec<&'a str> {
    let value = table.entries.iter().find(|(name, _)| name.value == key).and_then(|(_, value)| value.value.as_array());
    value.unwrap_or_default().iter().filter_map(|item| item.value.as_str()).collect()
}
