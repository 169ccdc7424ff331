//! A node in two languages: each field once by the reader's words and once by the source's, then row by row side by side.
//!
//! 1. Both sides are made of the same plan, so they have the same rows in the same order, and one number for each.
//! 2. What is borrowed or out of date on the reader's side says so there; the source stands beside it.
//! 3. A place in the printed plan that both say alike is said once, on the source's side, where a clerk looks for it.
//! 4. Links to nodes stay in two languages. The source's side has none: its pages need not be on the site.

use super::builder::{Builder, Links};
use super::frame::{Description, described};
use super::indicators::{goal_line, line};
use super::nodes;
use super::voice::Value;
use super::words::Words;
use crate::engines::prose;
use crate::model::page::{
    Beside, BesideCell, BesideFact, BesideField, BesideRow, Edition, FieldContent, Link, Name, Side, Text, Unit,
};
use crate::model::plan::{Content, NodeIndex, PageId, UnitId, Year};

/// A node's page in two languages. `source` builds the same page from the source's words.
pub fn beside(own: &mut Builder<'_>, source: &mut Builder<'_>, index: NodeIndex) -> Option<Beside> {
    (own.links, source.words) = (Links::Beside, Words::nowhere());
    let node = own.plan.nodes.get(index)?;
    let mut fields = Vec::new();
    let mut marks = 1..;
    for (id, content) in &node.fields {
        let prefix = [&node.id, "_"].concat();
        let halves = halves(own, index, id, content).into_iter().zip(halves(source, index, id, content));
        let rows = halves.map(|(own, source)| BesideRow {
            kind: own.kind,
            mark: (own.kind == "entry").then(|| marks.next().unwrap_or_default().to_string()),
            anchor: own.anchor.map(|anchor| [&prefix, anchor.as_str()].concat()),
            own: BesideCell { citation: unlike(own.cell.citation, source.cell.citation.as_ref()), ..own.cell },
            source: BesideCell { path: None, ..source.cell },
        });
        let rows = rows.collect();
        fields.push(BesideField { anchor: [&prefix, id.as_str()].concat(), rows });
    }
    let (previous, next) = nodes::neighbours(own, index);
    let (mut reader, beside) = (side(own, index)?, side(source, index)?);
    own.readings.set(own.readings.get() || source.readings.get());
    reader.citation = unlike(reader.citation, beside.citation.as_ref());
    let path = own.href(PageId::Node(index));
    Some(Beside { own: reader, source: beside, path, fields, previous, next })
}

/// What the reader's side says, unless the source's says just that.
fn unlike(own: Option<Text>, source: Option<&Text>) -> Option<Text> {
    own.filter(|own| source.is_none_or(|source| source.html != own.html))
}

fn side(builder: &mut Builder<'_>, index: NodeIndex) -> Option<Side> {
    let language = builder.plan.languages.get(builder.language)?;
    let node = builder.plan.nodes.get(index)?;
    let place = builder.node_place(index);
    Some(Side {
        lang: language.tag.clone(),
        dir: language.dir,
        language: language.name.clone(),
        lead: builder.words("beside_lead", &[]),
        label: builder.step_label(node),
        name: builder.name(&UnitId::value(&node.id)),
        citation: place.map(|place| builder.plain_text(&place)),
    })
}

/// One side of a row.
struct Half {
    kind: &'static str,
    anchor: Option<String>,
    cell: BesideCell,
}

impl Half {
    fn new(kind: &'static str, cell: BesideCell) -> Self {
        Self { kind, anchor: None, cell }
    }

    fn entry(cell: BesideCell) -> Self {
        Self::new("entry", cell)
    }
}

/// One side of a field's rows.
fn halves(builder: &mut Builder<'_>, index: NodeIndex, id: &str, content: &Content) -> Vec<Half> {
    let Some(settings) = builder.plan.fields.get(id) else { return Vec::new() };
    let message = ["field_", id].concat();
    let mut halves = Vec::new();
    if settings.heading {
        let name = Some(builder.name(&UnitId::value(&message)));
        halves.push(Half::new("heading", BesideCell { name, ..BesideCell::default() }));
    }
    if settings.intro {
        halves.push(Half::new("intro", said(builder.label(&UnitId::attribute(&message, "intro"), &[]))));
    }
    if let Content::Indicators(numbers) = content {
        indicators(builder, numbers, &mut halves);
    } else if let Some(content) = nodes::content(builder, index, id, content) {
        entries(builder, id, content, &mut halves);
    }
    halves
}

/// A cell that only says this.
fn said(text: Text) -> BesideCell {
    BesideCell { text: Some(text), ..BesideCell::default() }
}

fn entries(builder: &mut Builder<'_>, field: &str, content: FieldContent, halves: &mut Vec<Half>) {
    // A field's only text has the field's own address.
    let unit = |unit: Unit| Half {
        anchor: Some(unit.anchor).filter(|anchor| anchor != field),
        ..Half::entry(BesideCell { citation: unit.citation, ..said(unit.text) })
    };
    match content {
        FieldContent::Text { unit: text } => halves.push(unit(text)),
        FieldContent::Paragraphs { units } | FieldContent::List { units } => halves.extend(units.into_iter().map(unit)),
        FieldContent::TitledList { entries } => halves.extend(entries.into_iter().map(|entry| Half {
            anchor: Some(entry.anchor),
            ..Half::entry(BesideCell { name: Some(entry.name), citation: entry.citation, ..said(entry.text) })
        })),
        FieldContent::Choice { choice, unit: more } => {
            let name = Some(Name::new(choice, None));
            let more = more.map_or_else(|| Half::entry(BesideCell::default()), unit);
            halves.push(Half { cell: BesideCell { name, ..more.cell }, ..more });
        }
        FieldContent::Quantity { value } | FieldContent::Period { value } | FieldContent::Organisation { value } => {
            halves.push(Half::entry(said(value)));
        }
        FieldContent::References { references } => halves.extend(references.into_iter().map(|reference| {
            let (citation, path) = (reference.citation, reference.path);
            Half::entry(BesideCell { name: Some(reference.name), citation, path, ..BesideCell::default() })
        })),
        FieldContent::Children { nodes } => {
            for node in nodes {
                below(node, halves);
            }
        }
        FieldContent::Editions { editions } => {
            halves.extend(editions.into_iter().map(|one| Half::entry(edition(builder, one))));
        }
        FieldContent::Indicators { .. } => {}
    }
}

/// A node that is listed, then those below it.
fn below(node: Link, halves: &mut Vec<Half>) {
    let Link { label, name, path, children } = node;
    halves.push(Half::entry(BesideCell { label, name: Some(name), path: Some(path), ..BesideCell::default() }));
    for child in children {
        below(child, halves);
    }
}

fn edition(builder: &mut Builder<'_>, of: Edition) -> BesideCell {
    // Tags and directions are proved and hold no markup.
    let mut html = format!("<span lang=\"{}\" dir=\"{}\">", of.tag, of.dir);
    prose::escape(&of.name, &mut html);
    html.push_str("</span>");
    let name = Name::new(Text { html: html.into(), plain: of.name.into(), ..Text::default() }, None);
    let what = BesideFact {
        term: builder.words("edition_what", &[]),
        value: builder.words(&format!("edition-kind_{}", of.kind), &[]),
        note: None,
    };
    let mut share = String::new();
    prose::escape(&of.share, &mut share);
    let share = BesideFact {
        term: builder.words("edition_share", &[]),
        value: Text { html: share.into(), plain: of.share.into(), ..Text::default() },
        note: None,
    };
    BesideCell { name: Some(name), facts: vec![what, share], path: Some(of.path), ..BesideCell::default() }
}

fn indicators(builder: &mut Builder<'_>, numbers: &[usize], halves: &mut Vec<Half>) {
    let mut dated = false;
    for &number in numbers {
        let Some(indicator) = builder.plan.indicators.get(number) else { continue };
        dated |= indicator.years().next().is_some();
        let message = ["indicator_", &indicator.id].concat();
        let cell = BesideCell {
            name: Some(builder.name(&UnitId::value(&message))),
            facts: facts(builder, number),
            path: Some(builder.href(PageId::Indicator(number))),
            ..said(builder.prose(&UnitId::attribute(&message, "about")))
        };
        halves.push(Half { anchor: Some(message), ..Half::entry(cell) });
        let why = indicator.unjudged.map(|why| UnitId::of("unjudged", why.name()));
        halves.extend(why.map(|why| Half::new("remark", said(builder.label(&why, &[])))));
    }
    if !dated {
        halves.push(Half::new("remark", said(builder.words("table_no-years", &[]))));
    }
}

/// All figures of an indicator in the order of their years, which way is better, how far it has come, where it is from.
fn facts(builder: &mut Builder<'_>, number: usize) -> Vec<BesideFact> {
    let Some(indicator) = builder.plan.indicators.get(number) else { return Vec::new() };
    let unit = &indicator.unit;
    let mut figures = Vec::new();
    let mut figure = |builder: &mut Builder<'_>, at, term, said, note: &Option<String>| {
        let note = note.as_ref().map(|id| builder.label(&UnitId::of("note", id), &[]));
        figures.push((at, BesideFact { term: builder.words(term, &[]), value: builder.plain_text(&said), note }));
    };
    let at = |year: Option<Year>, without: u16| year.map_or(without, |year| year.number);
    // A start without a year is the first, a goal without one the last.
    let (baseline, target) = (&indicator.baseline, &indicator.target);
    let start = line(builder, baseline, unit);
    figure(builder, at(baseline.year, 0), "table_baseline", start, &baseline.note);
    for result in &indicator.actuals {
        let said = line(builder, result, unit);
        figure(builder, at(result.year, u16::MAX), "stage_result", said, &result.note);
    }
    for (term, aim) in indicator.interim.iter().map(|aim| ("stage_interim", aim)).chain([("table_target", target)]) {
        let said = goal_line(builder, aim, unit);
        figure(builder, at(aim.year, u16::MAX), term, said, &aim.note);
    }
    figures.sort_by_key(|&(at, _)| at);
    let mut facts: Vec<BesideFact> = figures.into_iter().map(|(_, fact)| fact).collect();
    let mut fact = |builder: &mut Builder<'_>, term: &str, value: &UnitId, note: Option<&UnitId>| {
        let term = builder.words(term, &[]);
        let (value, note) = (builder.label(value, &[]), note.map(|unit| builder.label(unit, &[])));
        facts.push(BesideFact { term, value, note });
    };
    fact(builder, "table_better", &UnitId::of("better", indicator.better.name()), None);
    if let Some(verdict) = indicator.verdict {
        let about = UnitId::of("verdict-about", verdict.name());
        fact(builder, "table_verdict", &UnitId::of("verdict", verdict.name()), Some(&about));
    }
    if let Some(survey) = &indicator.survey {
        fact(builder, "table_survey", &UnitId::of("survey", survey), None);
    }
    if let Some(count) = &indicator.count {
        fact(builder, "table_count", &UnitId::of("count", count), None);
    }
    facts
}

/// The page's title, and what it is, for those who see no page.
pub fn title(builder: &mut Builder<'_>, name: &str) -> (Text, Description) {
    let title = builder.words("title_beside", &[("title", Value::plain(name))]);
    (title, described(builder.words("description_beside", &[])))
}
