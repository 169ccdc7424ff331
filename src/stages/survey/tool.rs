//! The tool's own words in an edition: those that it lacks are said at once, for a translator gets them all at once.
//!
//! 1. A language that the tool does not speak has those that the city gives it. The source must have all of them; another
//!    edition borrows what it lacks.
//! 2. What still stands there as the tool says it in English has been put there to be translated, and was not.

use super::index::{Index, Known};
use crate::base::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::engines::languages;
use crate::model::draft::MessageDraft;
use crate::model::plan::Plan;
use std::collections::BTreeSet;

/// How many missing messages are named.
const NAMED: usize = 5;

/// With fewer spaces, a text may be the same in both languages.
const SPACES: usize = 2;

/// The tool's messages that an edition lacks.
#[derive(Debug, Clone, Default)]
pub struct Lacking {
    ids: BTreeSet<String>,
    /// How many there are at all.
    all: usize,
    /// Those of the project's own that are English.
    english: Vec<String>,
}

impl Lacking {
    /// Those of one edition.
    pub fn of(tag: &str, index: &Index<'_>, known: Known<'_>) -> Self {
        // English has what every language must have; some have more.
        let missing = known.english.keys().filter(|id| !index.messages.contains_key(id.as_str()));
        let mut lacking = Self { ids: missing.cloned().collect(), all: known.english.len(), english: Vec::new() };
        let is_english = |message: &&&MessageDraft| {
            let said = known.english.get(&message.id.value).filter(|said| said.matches(' ').count() >= SPACES);
            said.is_some_and(|said| *said == message.text())
        };
        if languages::base_language(tag) != "en" {
            lacking.english = index.own().iter().filter(is_english).map(|message| message.id.value.clone()).collect();
        }
        lacking
    }

    /// Whether it has them all.
    pub fn is_none(&self) -> bool {
        self.ids.is_empty()
    }

    /// Says it of an edition. `others` are the same of all.
    pub fn report(&self, plan: &Plan, number: usize, others: &[Self], diagnostics: &mut Diagnostics) {
        let Some(language) = plan.languages.get(number) else { return };
        let problem = |case, count: usize| {
            Diagnostic::new(Code::MissingWords)
                .with("tag", &language.tag)
                .with("case", case)
                .with("count", count.to_string())
                .with("all", self.all.to_string())
        };
        if !self.english.is_empty() {
            let named: Vec<&str> = self.english.iter().map(String::as_str).take(NAMED).collect();
            let english = problem("english", self.english.len()).with("named", named.join("`, `"));
            let more = if self.english.len() > NAMED { "yes" } else { "no" };
            diagnostics.push(english.with("more", more).help("help-english"));
        }
        if self.is_none() {
            return;
        }
        let named: Vec<&str> = self.ids.iter().map(String::as_str).take(NAMED).collect();
        let is_source = number == plan.source;
        let diagnostic = problem(if is_source { "source" } else { "other" }, self.ids.len())
            .with("lenders", self.lenders(plan, number, others).join("`, `"))
            .with("ids", self.ids.iter().map(String::as_str).collect::<Vec<_>>().join(" "))
            .with("named", named.join("`, `"))
            .with("more", if self.ids.len() > NAMED { "yes" } else { "no" })
            .help(if self.ids.len() == self.all { "help" } else { "help-some" });
        let severity = if is_source { Severity::Error } else { Severity::Warning };
        diagnostics.push(Diagnostic { severity, ..diagnostic });
    }

    /// The languages from which an edition gets what it lacks.
    fn lenders<'a>(&self, plan: &'a Plan, number: usize, others: &[Self]) -> Vec<&'a str> {
        let lends = |lender: &usize, id: &String| others.get(*lender).is_some_and(|other| !other.ids.contains(id));
        let fallback = plan.languages.get(number).map_or(&[][..], |language| &language.fallback);
        let lenders: BTreeSet<usize> =
            self.ids.iter().filter_map(|id| fallback.iter().find(|lender| lends(lender, id))).copied().collect();
        let lenders = fallback.iter().filter(|lender| lenders.contains(lender));
        lenders.filter_map(|&lender| plan.languages.get(lender)).map(|language| language.tag.as_str()).collect()
    }
}
