//! What the rows of a page of indicators can be chosen by: their section, their unit, which way is better.
//!
//! 1. Units that the edition says alike are one choice, under the trait of the first of them: where all of 件 is one word,
//!    nobody should have to choose between four.
//! 2. A section is chosen with what is below it.
//! 3. A kind of choices is offered if the page has several of it.

use super::builder::Builder;
use super::indicators;
use crate::model::page::filter::{DIGITS, better, both, section, unit};
use crate::model::page::{Choice, Choices, Filter, Indicator, IndicatorGroup, Text};
use crate::model::plan::{self, Better, NodeIndex, Plan};
use crate::model::prose::Inline;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What an edition's readers see of units: for each, the first one that is said alike.
pub type Units = BTreeMap<String, String>;

/// The units of the plan's indicators.
fn units<'a>(builder: &mut Builder<'a>) -> &'a Units {
    let edition = builder.edition;
    edition.units.get_or_init(|| {
        let mut first: BTreeMap<Arc<str>, String> = BTreeMap::new();
        let used: Vec<&str> = builder.plan.used_units().collect();
        let alike = used.into_iter().map(|id| {
            let words = label(builder, id).map(|text| text.plain).unwrap_or_default();
            (id.to_owned(), first.entry(words).or_insert_with(|| id.to_owned()).clone())
        });
        alike.collect()
    })
}

/// What a unit is called without a number; `None` for figures without a unit.
fn label(builder: &mut Builder<'_>, id: &str) -> Option<Text> {
    let mut said = indicators::unit(builder, id);
    // The place of the number is told only where words stand on both sides of it.
    if let Some(Inline::Text(text)) = said.inlines.first_mut()
        && let Some(rest) = text.strip_prefix('…')
    {
        *text = rest.trim_start().to_owned();
    }
    if let Some(Inline::Text(text)) = said.inlines.last_mut()
        && let Some(rest) = text.strip_suffix('…')
    {
        *text = rest.trim_end().to_owned();
    }
    Some(builder.plain_text(&said)).filter(|text| !text.plain.is_empty())
}

/// The traits of a row, but for its section.
pub fn row_traits(builder: &mut Builder<'_>, indicator: &plan::Indicator) -> String {
    let id = units(builder).get(&indicator.unit).unwrap_or(&indicator.unit);
    let way = indicator.better.name();
    [unit(id), better(way), both(id, way)].join(" ")
}

/// The traits of the last of these nodes, each of which has a group, and of those that it is below.
pub fn sections(plan: &Plan, nodes: &[NodeIndex]) -> String {
    let parent = |&index: &NodeIndex| plan.nodes.get(index).and_then(|node| node.parent);
    let above: BTreeSet<NodeIndex> = std::iter::successors(nodes.last().copied(), parent).collect();
    let mine = nodes.iter().enumerate().filter(|(_, index)| above.contains(index));
    mine.map(|(number, _)| section(number + 1)).collect::<Vec<_>>().join(" ")
}

/// The traits of these rows, each once.
pub fn group_traits(rows: &[Indicator]) -> String {
    once(rows.iter().map(|row| row.traits.as_str()))
}

fn once<'a>(lists: impl Iterator<Item = &'a str>) -> String {
    let all: BTreeSet<&str> = lists.flat_map(|list| list.split(' ')).collect();
    all.into_iter().collect::<Vec<_>>().join(" ")
}

/// The filter of a page with these groups.
pub fn filter(builder: &mut Builder<'_>, groups: &[IndicatorGroup]) -> Option<Filter> {
    let traits = once(groups.iter().map(|group| group.traits.as_str()));
    let all: BTreeSet<&str> = traits.split(' ').collect();
    // What is chosen with a section: its rows, and those of the sections below it.
    let with = |number: usize| {
        let section = section(number);
        let below = groups.iter().filter(move |group| group.sections.split(' ').any(|each| each == section));
        once(below.map(|group| group.traits.as_str()))
    };
    let choice = |value: String, text: Option<Text>| Choice { value, label: None, text, is_below: false, traits: None };
    let sections = groups.iter().map(|group| Choice {
        label: group.node.label.clone(),
        is_below: group.ancestors.len() > 1,
        traits: Some(with(group.number)),
        ..choice(section(group.number), Some(Text { html: group.node.name.html.clone(), ..Text::default() }))
    });
    let used: Vec<&str> = builder.plan.used_units().filter(|id| all.contains(unit(id).as_str())).collect();
    let of_units = used.into_iter().map(|id| choice(unit(id), label(builder, id))).collect();
    let ways = Better::ALL.map(Better::name).into_iter().filter(|way| all.contains(better(way).as_str()));
    let of_ways = ways.map(|way| choice(better(way), Some(builder.words(&format!("better_{way}"), &[])))).collect();
    let kinds = [("section", sections.collect::<Vec<_>>()), ("unit", of_units), ("better", of_ways)];
    let kinds = kinds.into_iter().filter(|(_, choices)| choices.len() > 1);
    let kinds: Vec<Choices> = kinds.map(|(kind, choices)| Choices { kind, choices }).collect();
    let zero = builder.voice.shown("0").chars().next();
    let judged = groups.iter().flat_map(|group| &group.rows).any(|row| row.verdict.is_some());
    (!kinds.is_empty()).then(|| Filter {
        groups: kinds,
        traits,
        digits: DIGITS.iter().find(|(digit, _)| Some(*digit) == zero).map_or("decimal", |(_, name)| name),
        locale: builder.plan.languages.get(builder.language).map_or("", |language| &language.format).to_owned(),
        judged,
    })
}
