//! Each edition's words are looked through once: what is there, what is missing, what is wrong.
//!
//! 1. `index`: the messages of an edition by id, the city's in place of the tool's.
//! 2. Every unit that the plan needs is looked for; the source must have all of them.
//! 3. `texts`: every text is parsed as a reader would get it, with its places.
//! 4. `stale`: what each text was translated from is compared with what the source says today.
//! 5. An edition that is not far enough is hidden, and what is wrong in it only warned of.

mod index;
mod stale;
mod texts;

use crate::base::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::base::source::{Sources, Span};
use crate::engines::spelling::nearest;
use crate::model::draft::Draft;
use crate::model::plan::{Plan, UnitId};
use crate::model::survey::{EditionState, Survey};
use index::Index;
use std::collections::{BTreeMap, BTreeSet};

/// Looks all editions through. `chosen` are the tags to build; none means all.
#[must_use]
pub fn survey(
    plan: &Plan,
    draft: &Draft,
    sources: &Sources,
    chosen: &[String],
    diagnostics: &mut Diagnostics,
) -> Survey {
    let needed = plan.units();
    // With parts of the content left out for their errors, nobody can say what is unused.
    let complete = !diagnostics.has_errors();
    let indexes: Vec<Index<'_>> =
        plan.languages.iter().map(|language| Index::new(draft, &language.tag, diagnostics)).collect();
    let mut survey = Survey { weights: BTreeMap::new(), editions: Vec::new() };
    if let Some(source) = indexes.get(plan.source) {
        let weight = |unit: &UnitId| source.unit(unit).map_or(0, |text| text.weight);
        survey.weights = needed.iter().map(|unit| (unit.clone(), weight(unit))).collect();
    }
    let source = stale::SourceTexts::new(plan, sources);
    for (number, (language, index)) in plan.languages.iter().zip(&indexes).enumerate() {
        let has: BTreeSet<UnitId> = needed.iter().filter(|unit| index.unit(unit).is_some()).cloned().collect();
        survey.editions.push(EditionState { has, published: true, ..EditionState::default() });
        let (there, all) = survey.count(number, &needed);
        let share = (there * 100).checked_div(all).unwrap_or(100);
        let wanted = chosen.is_empty() || chosen.contains(&language.tag);
        let ready = number == plan.source || share >= usize::from(language.publish_at);
        if let Some(edition) = survey.editions.get_mut(number) {
            edition.share = share;
            edition.published = wanted && ready;
        }
        if wanted && !ready {
            let hidden = Diagnostic::new(Code::HiddenEdition)
                .with("tag", &language.tag)
                .with("share", share.to_string())
                .with("needed", language.publish_at.to_string());
            diagnostics.push(hidden);
        }
        let published = survey.is_published(number);
        let look = stale::Look { plan, language, published, index, needed: &needed, source: &source };
        let tracked = look.through(sources, diagnostics);
        if let Some(edition) = survey.editions.get_mut(number) {
            (edition.stale, edition.provenance) = (tracked.stale, tracked.provenance);
        }
        report_missing(plan, number, &survey, &needed, diagnostics);
        if complete {
            index.report_unused(&needed, diagnostics);
        }
        texts::check(plan, language, index, diagnostics);
    }
    report_unlisted(plan, draft, diagnostics);
    soften(plan, sources, &survey, diagnostics);
    survey
}

/// Units that the plan needs and an edition does not have: an error in the source, a warning elsewhere.
fn report_missing(plan: &Plan, language: usize, survey: &Survey, needed: &[UnitId], diagnostics: &mut Diagnostics) {
    let is_source = language == plan.source;
    let tag = plan.languages.get(language).map_or("", |language| language.tag.as_str());
    if !is_source && !survey.is_published(language) {
        return;
    }
    for unit in needed.iter().filter(|unit| !survey.has(language, unit)) {
        let (place, address) = owner(plan, unit);
        let code = if is_source { Code::MissingMessage } else { Code::MissingTranslation };
        let mut diagnostic = Diagnostic::new(code).with("unit", unit.to_string()).with("tag", tag);
        // A missing translation is looked for in the translator's files, not in the plan's.
        diagnostic.span = place.filter(|_| is_source);
        diagnostic.address = address;
        diagnostics.push(diagnostic);
    }
}

/// A folder of words that no edition reads: a translator's work would vanish without a word.
fn report_unlisted(plan: &Plan, draft: &Draft, diagnostics: &mut Diagnostics) {
    let listed = |tag: &str| plan.languages.iter().any(|language| language.tag == tag);
    for locale in draft.locales.iter().filter(|locale| !listed(&locale.tag)) {
        if locale.files.iter().any(|file| !file.builtin) {
            let nearest = nearest(&locale.tag, plan.languages.iter().map(|language| language.tag.as_str()));
            let warning = Diagnostic::new(Code::UnlistedLanguage)
                .with("path", format!("locales/{}", locale.tag))
                .with("tag", &locale.tag)
                .with("nearest", nearest.unwrap_or_default())
                .help(if nearest.is_some() { "help-nearest" } else { "help" });
            diagnostics.push(warning);
        }
    }
}

/// Where the content asks for a unit, and the address of its page.
fn owner(plan: &Plan, unit: &UnitId) -> (Option<Span>, Option<String>) {
    let mut parts = unit.message.splitn(2, '_');
    let (first, rest) = (parts.next().unwrap_or_default(), parts.next());
    if first == "indicator"
        && let Some(indicator) = plan.indicators.iter().find(|indicator| rest == Some(indicator.id.as_str()))
    {
        return (Some(indicator.span), Some(format!("indicators/{}/", indicator.id)));
    }
    if let Some(&span) = plan.origins.get(&unit.message) {
        return (Some(span), None);
    }
    let node = plan.nodes.iter().find(|node| node.id == first);
    let address = node.map(|node| rest.map_or(node.path.clone(), |anchor| format!("{}#{anchor}", node.path)));
    (node.map(|node| node.span), address)
}

/// What is wrong in an edition that is not published spoils nothing: it counts as missing there.
fn soften(plan: &Plan, sources: &Sources, survey: &Survey, diagnostics: &mut Diagnostics) {
    let hidden: Vec<String> = (0..)
        .zip(&plan.languages)
        .filter(|&(number, _)| number != plan.source && !survey.is_published(number))
        // A text that is borrowed by a published edition is published.
        .filter(|&(number, _)| {
            !plan
                .languages
                .iter()
                .enumerate()
                .any(|(other, language)| survey.is_published(other) && language.fallback.contains(&number))
        })
        .map(|(_, language)| format!("locales/{}/", language.tag))
        .collect();
    diagnostics.map(|diagnostic| match diagnostic.span {
        Some(span) if hidden.iter().any(|folder| sources.file(span.file).path.starts_with(folder)) => {
            diagnostic.downgraded()
        }
        _ => diagnostic,
    });
}
