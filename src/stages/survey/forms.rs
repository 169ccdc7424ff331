//! Variables and plural forms: what a text shows must be what its source shows, whatever the number.
//!
//! 1. A text shows the variables that the same text of the source shows; a unit shows its number in any case, or a
//!    figure would be lost. What the tool says itself is compared with the tool's own words in that language.
//! 2. Where a variant is chosen by a number, each variant shows it too, unless it stands for one number alone.
//! 3. The variants are those forms that the language has by the rules that choose them.

use super::index::Index;
use crate::base::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::base::source::Span;
use crate::engines::messages::plurals::{FORMS, Form, forms};
use crate::engines::spelling::nearest;
use crate::model::draft::{MessageDraft, SelectDraft, UnitDraft};
use std::collections::{BTreeMap, BTreeSet};

/// The variables that the texts of the source show, by message and attribute.
#[derive(Debug, Default)]
pub struct Shown(BTreeMap<(String, Option<String>), BTreeSet<String>>);

impl Shown {
    /// What the texts of the source show.
    pub fn of(index: &Index<'_>) -> Self {
        let mut shown = BTreeMap::new();
        for (&id, message) in &index.messages {
            for (attribute, unit) in message.units() {
                shown.insert((id.to_owned(), attribute.map(str::to_owned)), variables(unit));
            }
        }
        Self(shown)
    }
}

fn variables(unit: &UnitDraft) -> BTreeSet<String> {
    unit.variables.iter().map(|at| at.value.clone()).collect()
}

/// The variable that the program gives to a message of the plan.
pub fn own_variable(id: &str, attribute: Option<&str>) -> Option<&'static str> {
    match (id.split('_').next(), attribute) {
        (Some("level"), None) | (Some("field"), Some("citation")) => Some("number"),
        (Some("unit"), None) => Some("n"),
        _ => None,
    }
}

/// Checks the project's own messages of an edition. `source` is nothing where the edition is the source.
pub fn check(tag: &str, index: &Index<'_>, source: Option<&Shown>, diagnostics: &mut Diagnostics) {
    let mut known: Option<BTreeMap<&'static str, Form>> = None;
    for message in index.own() {
        let id = message.id.value.as_str();
        if id.starts_with('-') {
            continue;
        }
        for (attribute, unit) in message.units() {
            misspelled(unit, index, diagnostics);
            lost(message, attribute, unit, index, source, diagnostics);
            for select in &unit.selects {
                twice(tag, select, diagnostics);
                let is_plural = own_variable(id, attribute) == Some(select.variable.value.as_str())
                    || select
                        .variants
                        .iter()
                        .any(|variant| FORMS.iter().take(5).any(|form| variant.key.value == *form));
                if is_plural {
                    let known = known.get_or_insert_with(|| forms(tag));
                    plural(tag, select, unit, known, diagnostics);
                }
            }
        }
    }
}

/// Variables that the source shows and this text does not, and the other way round.
fn lost(
    message: &MessageDraft,
    attribute: Option<&str>,
    unit: &UnitDraft,
    index: &Index<'_>,
    source: Option<&Shown>,
    diagnostics: &mut Diagnostics,
) {
    let id = message.id.value.as_str();
    let own = own_variable(id, attribute).filter(|_| !index.is_tools(id));
    let here = variables(unit);
    let key = (id.to_owned(), attribute.map(str::to_owned));
    let there = match index.builtin(id) {
        Some(message) => message.unit(attribute).map(variables),
        // The tool gives some of its messages the same thing twice, as a number and as a name.
        None => source.filter(|_| !index.is_tools(id)).and_then(|shown| shown.0.get(&key)).cloned(),
    };
    let mut wanted = there.clone().unwrap_or_default();
    wanted.retain(|name| !unit.selectors.iter().any(|at| at.value == *name));
    // The name of a month may stand in place of its number.
    if unit.selectors.iter().any(|at| at.value == "name") {
        wanted.remove("month");
    }
    wanted.extend(own.filter(|&own| own == "n").map(str::to_owned));
    let mut report = |variable: &str, span: Span, case: &'static str, label: &'static str| {
        let name = attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"));
        let diagnostic = Diagnostic::at(Code::DifferentVariables, span)
            .with("variable", format!("${variable}"))
            .with("unit", name)
            .with("case", case);
        diagnostics.push(diagnostic.label(label).help(if case == "added" { "help-added" } else { "help" }));
    };
    // An empty text is missing, a variable that nothing gives is misspelled, and both are said to be so.
    let misspelled = |name: &String| there.is_some() && !wanted.contains(name) && own != Some(name.as_str());
    let known = unit.is_empty() || here.iter().any(misspelled);
    for variable in wanted.difference(&here).filter(|_| !known) {
        report(variable, unit.span, "lost", "label");
    }
    if let (Some(there), Some(own)) = (&there, own) {
        let added = unit.variables.iter().filter(|at| at.value == own && !there.contains(&at.value) && own != "n");
        for at in added.take(1) {
            report(&at.value, at.span, "added", "label-added");
        }
    }
}

/// What a term is given under a name, or in a word, that it has but for its letters: it would show its default form. One
/// that the term does not have at all may be another language's.
fn misspelled(unit: &UnitDraft, index: &Index<'_>, diagnostics: &mut Diagnostics) {
    for given in &unit.given {
        let term = index.messages.get(given.term.as_str()).and_then(|term| term.unit(None));
        let selects = || term.into_iter().flat_map(|term| &term.selects);
        let by_name = selects().filter(|select| select.variable.value == given.name.value);
        let words: Vec<&str> =
            by_name.flat_map(|select| &select.variants).map(|variant| variant.key.value.as_str()).collect();
        let (at, known) = if words.is_empty() {
            (&given.name, selects().map(|select| select.variable.value.as_str()).collect())
        } else {
            (&given.text, words)
        };
        let meant = nearest(&at.value, known.iter().copied()).filter(|_| !known.contains(&at.value.as_str()));
        if let Some(meant) = meant {
            let problem = Diagnostic::at(Code::UnresolvedMessage, at.span).with("what", "form").with("id", &at.value);
            diagnostics.push(
                problem.with("term", &given.term).with("nearest", meant).label("label-form").help("help-nearest"),
            );
        }
    }
}

/// A variant that stands twice: whichever comes last would never be seen.
fn twice(tag: &str, select: &SelectDraft, diagnostics: &mut Diagnostics) {
    let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
    for variant in &select.variants {
        if let Some(first) = seen.insert(&variant.key.value, variant.key.span) {
            let diagnostic = Diagnostic::at(Code::PluralForm, variant.key.span).with("case", "twice").with("tag", tag);
            let diagnostic = diagnostic.with("form", &variant.key.value).and(first, "first");
            diagnostics.push(diagnostic.label("label-twice").help("help-twice"));
        }
    }
}

fn plural(
    tag: &str,
    select: &SelectDraft,
    unit: &UnitDraft,
    forms: &BTreeMap<&'static str, Form>,
    diagnostics: &mut Diagnostics,
) {
    let names = || forms.keys().copied();
    let all: Vec<&str> = FORMS.into_iter().filter(|form| forms.contains_key(form)).collect();
    let report = |span: Span, case: &'static str, form: &str| {
        Diagnostic::at(Code::PluralForm, span)
            .with("tag", tag)
            .with("form", form)
            .with("forms", all.join("`, `"))
            .with("case", case)
    };
    let mut wrong = Vec::new();
    for variant in select.variants.iter().filter(|variant| !variant.is_number) {
        let form = variant.key.value.as_str();
        if !forms.contains_key(form) {
            let nearest = nearest(form, names());
            let case = if FORMS.contains(&form) { "never" } else { "unknown" };
            let diagnostic = report(variant.key.span, case, form).with("nearest", nearest.unwrap_or_default());
            let help = if nearest.is_some() && case == "unknown" { "help-nearest" } else { "help" };
            wrong.push(diagnostic.help(help));
        }
    }
    let meant = |key: &str| if FORMS.contains(&key) { None } else { nearest(key, names()) };
    let has = |form: &str| {
        let mut keys = select.variants.iter().map(|variant| variant.key.value.as_str());
        keys.any(|key| key == form || meant(key) == Some(form))
    };
    let exact = |number: f64| {
        let mut numbers = select.variants.iter().filter(|variant| variant.is_number);
        numbers.any(|variant| variant.key.value.parse::<f64>().is_ok_and(|value| (value - number).abs() < f64::EPSILON))
    };
    let lacks = |(form, about): &(&&str, &Form)| !has(form) && !about.alone.is_some_and(exact) && **form != "other";
    let missing = forms.iter().filter(|(_, about)| about.everyday).filter(lacks).map(|(form, _)| *form);
    let missing: Vec<&str> = missing.collect();
    match (wrong.as_mut_slice(), missing.as_slice()) {
        (_, []) => {}
        // One form stands in another one's place.
        ([wrong], [missing]) if wrong.help == "help" => {
            wrong.arguments.retain(|(name, _)| *name != "nearest");
            *wrong = wrong.clone().with("nearest", *missing).help("help-nearest");
        }
        (_, missing) => {
            let (case, help) =
                if missing.len() == 1 { ("missing", "help-missing") } else { ("several", "help-several") };
            let missing = report(select.variable.span, case, &missing.join("`, `"));
            diagnostics.push(missing.label("label-missing").help(help));
        }
    }
    diagnostics.append(wrong.into_iter().collect());
    // A number that is shown in some variants and in no other place must be shown in all.
    let inside: usize = select
        .variants
        .iter()
        .flat_map(|variant| &variant.shows)
        .filter(|name| **name == select.variable.value)
        .count();
    let everywhere = unit.variables.iter().filter(|at| at.value == select.variable.value).count();
    if inside == 0 || everywhere > inside {
        return;
    }
    for variant in select.variants.iter().filter(|variant| !variant.shows.contains(&select.variable.value)) {
        // A variable that no other variant shows is misspelled, and said to be so.
        let others = || select.variants.iter().filter(|other| !std::ptr::eq(*other, variant));
        if variant.shows.iter().any(|name| others().all(|other| !other.shows.contains(name))) {
            continue;
        }
        let alone = variant.is_number || forms.get(variant.key.value.as_str()).is_some_and(|form| form.alone.is_some());
        if !alone && (variant.is_number || forms.contains_key(variant.key.value.as_str())) {
            let diagnostic = Diagnostic::at(Code::DifferentVariables, variant.key.span)
                .with("variable", format!("${}", select.variable.value))
                .with("unit", variant.key.value.as_str())
                .with("case", "variant");
            diagnostics.push(diagnostic.label("label-variant"));
        }
    }
}
