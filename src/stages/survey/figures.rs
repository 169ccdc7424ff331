//! Figures in sentences: a translation says those of its source, and no others.
//!
//! 1. Of each text of the source its figures are kept, and what they may be in other words: numerals in Chinese
//!    characters, figures inside the terms that it uses.
//! 2. A translation's figures are held against them by value. As many figures on both sides pair off one by one; else a
//!    figure may be said twice or once.
//! 3. A whole number that languages spell out ([`Figure::is_small`]) is not looked for. Where it stands in digits it must be
//!    one of the source's; where as many of them stand in digits on both sides, they pair off as well. Only the tool's own
//!    words, which every language says in its own way, are not asked for that.

use super::index::Index;
use crate::base::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::base::source::{Sources, Span};
use crate::engines::languages;
use crate::engines::numbers::written::{Figure, figures, numerals};
use crate::engines::numbers::{Marks, Numbers};
use crate::model::draft::UnitDraft;
use crate::model::plan::{Language, Plan, UnitId};
use std::collections::{BTreeMap, BTreeSet};

/// What the texts of the source say in numbers. Texts without any are not kept.
#[derive(Debug, Default)]
pub struct SourceFigures {
    tag: String,
    texts: BTreeMap<(String, Option<String>), Said>,
    /// The units that have no number.
    without: BTreeSet<(String, Option<String>)>,
}

/// The numbers of a text.
#[derive(Debug, Default)]
struct Said {
    figures: Vec<Found>,
    /// What may stand in a translation as a figure and need not.
    possible: Vec<String>,
    /// The text, to be quoted.
    text: String,
}

/// A figure, and where it is.
#[derive(Debug)]
struct Found {
    figure: Figure,
    written: String,
    span: Span,
}

/// How an edition writes numbers.
struct Style {
    marks: Marks,
    ruby: bool,
}

impl Style {
    fn of(language: &Language) -> Option<Self> {
        let marks = Numbers::new(&language.format)?.marks();
        Some(Self { marks, ruby: languages::is_japanese(&language.tag) })
    }

    fn numbers(&self, unit: &UnitDraft) -> Said {
        let mut said = Said::default();
        for line in &unit.lines {
            for figure in figures(&line.text, self.marks, self.ruby) {
                let written = line.text.get(figure.range.clone()).unwrap_or_default().to_owned();
                said.figures.push(Found { span: line.span(&figure.range), written, figure });
            }
            said.possible.extend(numerals(&line.text, self.ruby));
        }
        said
    }

    /// The numbers of a text, with those that the terms and messages in it say as possible ones.
    fn read(&self, unit: &UnitDraft, index: &Index<'_>) -> Said {
        let mut said = self.numbers(unit);
        for used in unit.used_messages().filter_map(|used| index.messages.get(used)) {
            for (_, inner) in used.units() {
                let inner = self.numbers(inner);
                said.possible.extend(inner.possible);
                said.possible.extend(inner.figures.into_iter().flat_map(|found| found.figure.values));
            }
        }
        said
    }
}

impl SourceFigures {
    /// Reads them.
    pub fn of(language: &Language, index: &Index<'_>, sources: &Sources) -> Self {
        let mut all = Self { tag: language.tag.clone(), ..Self::default() };
        let Some(style) = Style::of(language) else { return all };
        for (&id, message) in &index.messages {
            for (attribute, unit) in message.units() {
                let key = (id.to_owned(), attribute.map(str::to_owned));
                let mut said = style.read(unit, index);
                if said.figures.is_empty() && said.possible.is_empty() {
                    all.without.insert(key);
                } else {
                    let text = &sources.file(unit.span.file).text;
                    let text = text.get(unit.span.start..unit.span.end).unwrap_or_default();
                    said.text = text.split_whitespace().collect::<Vec<_>>().join(" ");
                    // Kept until the last edition is looked through.
                    said.possible.sort_unstable();
                    said.possible.dedup();
                    said.possible.shrink_to_fit();
                    said.figures.shrink_to_fit();
                    all.texts.insert(key, said);
                }
            }
        }
        all
    }
}

/// Checks the project's own messages of an edition that is not the source.
pub fn check(
    plan: &Plan,
    language: &Language,
    index: &Index<'_>,
    source: &SourceFigures,
    diagnostics: &mut Diagnostics,
) {
    let Some(style) = Style::of(language) else { return };
    let nothing = Said::default();
    for message in index.own() {
        for (attribute, unit) in message.units().filter(|(_, unit)| !unit.is_empty()) {
            let id = message.id.value.as_str();
            let key = (id.to_owned(), attribute.map(str::to_owned));
            let there = source.texts.get(&key).or_else(|| source.without.contains(&key).then_some(&nothing));
            let Some(there) = there else { continue };
            let here = style.read(unit, index);
            let differences = Differences::of(&here, there, unit, index.is_tools(id));
            for mut diagnostic in differences.diagnostics(unit) {
                let name = attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"));
                diagnostic = diagnostic.with("unit", name).with("tag", &language.tag).with("source", &source.tag);
                let help = if there.text.is_empty() { "help-no-figure" } else { "help" };
                diagnostic = diagnostic.with("text", &there.text).help(help);
                let known = UnitId { message: id.to_owned(), attribute: None };
                diagnostic.address = plan.owner(&known.message).1;
                diagnostics.push(diagnostic);
            }
        }
    }
}

/// What one side says and the other does not.
struct Differences<'a> {
    lost: Vec<&'a Found>,
    added: Vec<&'a Found>,
}

impl<'a> Differences<'a> {
    fn of(here: &'a Said, there: &'a Said, unit: &UnitDraft, tools: bool) -> Self {
        let large = |said: &'a Said| said.figures.iter().filter(|found| !found.figure.is_small());
        let paired = large(here).count() == large(there).count();
        let mut lost = missing(large(there), &here.figures, paired);
        lost.retain(|found| !found.figure.values.iter().any(|value| here.possible.contains(value)));
        let mut added = missing(large(here), &there.figures, paired);
        // A text that chooses by numbers writes them where it chooses: `[1] one person`.
        let chosen: BTreeSet<&str> =
            unit.selects.iter().flat_map(|select| &select.variants).map(|variant| variant.key.value.as_str()).collect();
        let spelled = !tools && unit.selects.is_empty();
        let small = |said: &'a Said| said.figures.iter().filter(|found| found.figure.is_small());
        if spelled && small(here).count() == small(there).count() {
            let lost_here = missing(small(there), &here.figures, true);
            let is_possible = |found: &&Found| found.figure.values.iter().any(|value| here.possible.contains(value));
            lost.extend(lost_here.into_iter().filter(|found| !is_possible(found)));
            added.extend(missing(small(here), &there.figures, true));
        } else if spelled {
            added.extend(small(here).filter(|found| !there.figures.iter().any(|other| other.figure.is(&found.figure))));
        }
        added.retain(|found| {
            let mut values = found.figure.values.iter();
            !values.any(|value| there.possible.contains(value) || chosen.contains(value.as_str()))
        });
        Self { lost, added }
    }

    fn diagnostics(&self, unit: &UnitDraft) -> Vec<Diagnostic> {
        let at = |span: Span, case: &'static str, figure: &str, wanted: &str| {
            let diagnostic = Diagnostic::at(Code::FigureDiffers, span).with("case", case);
            diagnostic.with("figure", figure).with("wanted", wanted)
        };
        if let ([lost], [added]) = (self.lost.as_slice(), self.added.as_slice()) {
            // Digits that look the same can be another number: each language has its own marks.
            let same = added.written == lost.written;
            let value = |found: &Found| found.figure.values.first().cloned().unwrap_or_default();
            let difference = at(added.span, if same { "value" } else { "instead" }, &added.written, &lost.written);
            let difference = difference.with("here", value(added)).with("there", value(lost));
            return vec![difference.label("label-figure")];
        }
        let lost = self.lost.iter().map(|found| at(unit.span, "lost", "", &found.written));
        let added = self.added.iter().map(|found| at(found.span, "added", &found.written, "").label("label-figure"));
        lost.chain(added).collect()
    }
}

/// The figures that the others do not have; `paired`: each of them stands for one.
fn missing<'a>(figures: impl Iterator<Item = &'a Found>, others: &'a [Found], paired: bool) -> Vec<&'a Found> {
    let mut others: Vec<&Found> = others.iter().collect();
    let mut missing = Vec::new();
    for found in figures {
        match others.iter().position(|other| other.figure.is(&found.figure)) {
            Some(at) if paired => drop(others.swap_remove(at)),
            Some(_) => {}
            None => missing.push(found),
        }
    }
    missing
}
