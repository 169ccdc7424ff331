//! Home, all indicators, the glossary, the page for printing.

use super::builder::Builder;
use super::frame::ancestors;
use super::{filter, indicators as rows, nodes};
use crate::model::page::{
    Field, FieldContent, Glossary, GlossaryEntry, Home, Indicator, IndicatorGroup, Indicators, Link, OutlineEntry,
    Print, Text, Unit,
};
use crate::model::plan::{Content, NodeIndex, PageId, UnitId};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The most nodes that a word of the glossary names as using it.
const MOST_USES: usize = 50;

/// The plan's home.
pub fn home(builder: &mut Builder<'_>) -> Home {
    let roots: Vec<NodeIndex> = builder.plan.roots().collect();
    let depth = builder.plan.home_depth();
    let leads = roots.iter().map(|&root| lead(builder, root)).collect();
    Home {
        nodes: roots.iter().filter_map(|&root| builder.tree(root, depth)).collect(),
        leads,
        outline: outline(builder, None),
        indicator_count: count(builder, builder.plan.indicators.len()),
        editions: builder.page_editions(PageId::Home),
    }
}

fn count(builder: &Builder<'_>, number: usize) -> Text {
    let shown: Arc<str> = builder.voice.shown(&number.to_string()).into();
    Text { html: Arc::clone(&shown), plain: shown, ..Text::default() }
}

/// The first text of a node.
fn lead(builder: &mut Builder<'_>, index: NodeIndex) -> Option<Unit> {
    let node = builder.plan.nodes.get(index)?;
    let (field, _) = node.fields.iter().find(|(_, content)| *content == Content::Text)?;
    let unit = UnitId::of(&node.id, field);
    let citation = builder.citation(index, field, None);
    Some(builder.unit(unit.message.clone(), &unit, citation))
}

fn outline(builder: &mut Builder<'_>, within: Option<usize>) -> Vec<OutlineEntry> {
    let plan = builder.plan;
    let here = plan.outline.iter().enumerate().filter(|(_, entry)| entry.within == within);
    here.map(|(number, entry)| {
        let link = entry.node.and_then(|index| builder.link(index));
        let step = entry.step.as_ref().map(|step| {
            let said = builder.say_step(step);
            builder.plain_text(&said)
        });
        let named = entry.titled && entry.node.is_none();
        let title = named.then(|| builder.label(&UnitId::of("outline", &entry.id), &[]));
        let (label, title, path) = match link {
            Some(link) => (link.label, Some(link.name.exact), Some(link.path)),
            None => (step, title, None),
        };
        OutlineEntry { label, title, path, entries: outline(builder, Some(number)) }
    })
    .collect()
}

/// All indicators, by the node that has them; or those of one top node; or, where they are too many, links to the top
/// nodes' own pages of them.
pub fn indicators(builder: &mut Builder<'_>, part: Option<NodeIndex>) -> Option<Indicators> {
    let plan = builder.plan;
    let (mut groups, mut listed) = (Vec::new(), Vec::new());
    let nodes: Vec<NodeIndex> = match part {
        Some(root) => plan.subtree(root),
        None if plan.splits_indicators() => Vec::new(),
        None => (0..plan.nodes.len()).collect(),
    };
    let mut parts = Vec::new();
    if part.is_none() && plan.splits_indicators() {
        for root in plan.roots().filter(|&root| !plan.indicators_below(root).is_empty()) {
            let path = builder.href(PageId::IndicatorsPart(root));
            parts.push(Link { path, ..builder.link(root)? });
        }
    }
    let counted = part.map_or(plan.indicators.len(), |root| plan.indicators_below(root).len());
    for index in nodes {
        let node = plan.nodes.get(index)?;
        let numbers = node
            .fields
            .iter()
            .filter_map(|(_, content)| if let Content::Indicators(numbers) = content { Some(numbers) } else { None });
        let numbers: Vec<usize> = numbers.flatten().copied().collect();
        if numbers.is_empty() {
            continue;
        }
        let (ancestors, node) = (ancestors(builder, index), builder.link(index)?);
        let rows: Vec<_> = numbers.into_iter().filter_map(|number| rows::row(builder, number)).collect();
        let (measured, dated) = (rows.iter().any(|row| row.measured), rows.iter().any(|row| row.dated));
        listed.push(index);
        let (number, sections) = (listed.len(), filter::sections(plan, &listed));
        let traits = filter::group_traits(&rows);
        groups.push(IndicatorGroup { number, sections, traits, ancestors, node, rows, measured, dated });
    }
    // Where nothing is listed, nothing is said of years.
    let dated = groups.iter().any(|group| group.dated) || groups.is_empty();
    let measured = groups.iter().any(|group| group.measured);
    let detailed = groups.iter().flat_map(|group| &group.rows).any(Indicator::is_detailed);
    let filter = filter::filter(builder, &groups);
    Some(Indicators { count: count(builder, counted), dated, parts, groups, measured, detailed, filter })
}

/// Words explained.
pub fn glossary(builder: &mut Builder<'_>) -> Glossary {
    let uses = uses(builder);
    Glossary { entries: entries(builder, &uses) }
}

fn entries(builder: &mut Builder<'_>, uses: &BTreeMap<String, Vec<NodeIndex>>) -> Vec<GlossaryEntry> {
    let plan = builder.plan;
    plan.glossary
        .iter()
        .map(|term| {
            let message = ["glossary_", &term.id].concat();
            let nodes = few(builder, uses.get(&term.id).map_or(&[][..], Vec::as_slice));
            let used_in: Vec<Link> = nodes.iter().filter_map(|&index| builder.link(index)).collect();
            GlossaryEntry {
                id: term.id.clone(),
                anchor: builder.words.anchor(&term.id),
                back: None,
                term: builder.glossary_word(&term.id),
                text: builder.prose(&UnitId::attribute(&message, "text")),
                origin: term.origin.name(),
                used_in,
            }
        })
        .collect()
}

/// These nodes; where they are many, the top nodes that they are below; nothing, where even those are: the word is all
/// over the plan then.
fn few(builder: &Builder<'_>, nodes: &[NodeIndex]) -> Vec<NodeIndex> {
    if nodes.len() <= MOST_USES {
        return nodes.to_vec();
    }
    let parent = |&index: &NodeIndex| builder.plan.nodes.get(index).and_then(|node| node.parent);
    let root = |&index: &NodeIndex| std::iter::successors(Some(index), parent).last().unwrap_or(index);
    let roots: BTreeSet<NodeIndex> = nodes.iter().map(root).collect();
    if roots.len() <= MOST_USES { roots.into_iter().collect() } else { Vec::new() }
}

/// In which nodes each glossary word is marked, as this edition's readers see it.
fn uses(builder: &Builder<'_>) -> BTreeMap<String, Vec<NodeIndex>> {
    let mut uses: BTreeMap<String, Vec<NodeIndex>> = BTreeMap::new();
    for index in 0..builder.plan.nodes.len() {
        let mut here = BTreeSet::new();
        for unit in builder.plan.page_units(PageId::Node(index)) {
            here.extend(builder.voice.terms(&unit));
        }
        for id in here {
            uses.entry(id).or_default().push(index);
        }
    }
    uses
}

/// Everything on one page, or, where the plan has several top nodes, one of them, or links to all of them.
pub fn print(builder: &mut Builder<'_>, part: Option<NodeIndex>) -> Option<Print> {
    let roots: Vec<NodeIndex> = builder.plan.roots().collect();
    let root = match (part, roots.as_slice()) {
        (Some(part), _) => part,
        (None, [only]) => *only,
        (None, _) => {
            let link = |&root| {
                let mut link = builder.link(root)?;
                link.path = builder.href(PageId::PrintPart(root));
                Some(link)
            };
            return Some(Print {
                parts: roots.iter().filter_map(link).collect(),
                nodes: Vec::new(),
                glossary: Vec::new(),
            });
        }
    };
    let mut printed = Vec::new();
    for index in builder.plan.subtree(root) {
        let prefix = [&builder.plan.nodes.get(index)?.id, "_"].concat();
        let mut node = nodes::node(builder, index, Some(&prefix))?;
        node.fields.retain(has_content);
        printed.push(node);
    }
    let glossary = entries(builder, &BTreeMap::new());
    Some(Print { parts: Vec::new(), nodes: printed, glossary })
}

fn has_content(field: &Field) -> bool {
    !matches!(field.content, FieldContent::Children { .. } | FieldContent::Editions { .. })
}
