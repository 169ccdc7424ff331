//! Indicators: rows of tables and their own pages, with each figure's year, status, reason and note.

mod chart;
mod course;
mod drawing;
mod sentence;

use super::builder::Builder;
use super::filter;
use super::voice::{Said, Value};
use crate::engines::numbers;
use crate::model::page::{Figure, Indicator, IndicatorPage, Link, Stage, Verdict};
use crate::model::plan::{self, Aim, Amount, Goal, PageId, Status, UnitId, Year};
use crate::model::prose::Inline;
use std::sync::PoisonError;

/// A figure with its unit, as a text.
pub fn figure(builder: &mut Builder<'_>, written: &str, unit: &str) -> Said {
    if unit == "percent" {
        return Said { inlines: vec![Inline::Text(builder.voice.percent(written))], link: 0, stale: false };
    }
    let number = builder.voice.decimal(written);
    builder.say(&UnitId::of("unit", unit), &[("n", number)])
}

/// A unit as it is said, with `…` for the number. Its form is that of many.
pub fn unit(builder: &mut Builder<'_>, unit: &str) -> Said {
    if unit == "percent" {
        let nothing = builder.voice.shown("0");
        let text = builder.voice.percent("0").replace(&nothing, "…");
        return Said { inlines: vec![Inline::Text(text)], link: 0, stale: false };
    }
    let number = Value::Number { written: "100".to_owned(), shown: "…".to_owned() };
    builder.say(&UnitId::of("unit", unit), &[("n", number)])
}

/// Why a figure is missing.
fn reason(builder: &mut Builder<'_>, id: &str) -> Said {
    builder.say(&UnitId::of("missing", id), &[])
}

/// That a figure is missing, and why.
fn missing(builder: &mut Builder<'_>, id: &str) -> Said {
    let reason = reason(builder, id);
    builder.compose(&UnitId::value("figure_missing"), vec![("reason", reason)], Vec::new())
}

/// What is to be reached.
fn goal(builder: &mut Builder<'_>, goal: &Goal, unit: &str) -> Said {
    match goal {
        Goal::Figure(written) => figure(builder, written, unit),
        Goal::Maintain => builder.say(&UnitId::value("target_maintain"), &[]),
        Goal::AtLeastBaseline => builder.say(&UnitId::value("target_at-least-baseline"), &[]),
        Goal::Missing(id) => missing(builder, id),
    }
}

/// With its year and its status behind it, in a line.
fn stated(builder: &mut Builder<'_>, bare: Said, year: Option<Year>, status: Status) -> Said {
    let state = match (year, status) {
        (None, Status::Final) => return bare,
        (Some(_), Status::Final) => "dated",
        (Some(_), Status::Provisional) => "provisional",
        (None, Status::Provisional) => "undated",
    };
    let mut parts = vec![("figure", bare)];
    parts.extend(year.map(|year| ("year", builder.say_year(year))));
    builder.compose(&UnitId::value("figure_stated"), parts, vec![("state", Value::Key(state))])
}

/// A baseline or a result in a line.
pub fn line(builder: &mut Builder<'_>, of: &plan::Figure, unit: &str) -> Said {
    let bare = match &of.value {
        Amount::Known(written) => figure(builder, written, unit),
        Amount::Missing(id) => missing(builder, id),
    };
    stated(builder, bare, of.year, of.status)
}

/// A target in a line.
pub fn goal_line(builder: &mut Builder<'_>, of: &Aim, unit: &str) -> Said {
    let bare = goal(builder, &of.goal, unit);
    stated(builder, bare, of.year, of.status)
}

/// A baseline or a result.
pub fn amount(builder: &mut Builder<'_>, of: &plan::Figure, unit: &str) -> Figure {
    let (said, missing) = match &of.value {
        Amount::Known(written) => (figure(builder, written, unit), false),
        Amount::Missing(id) => (missing(builder, id), true),
    };
    detailed(builder, &said, missing, (of.year, of.status, of.note.as_deref()))
}

/// A target.
pub fn aim(builder: &mut Builder<'_>, of: &Aim, unit: &str) -> Figure {
    let said = goal(builder, &of.goal, unit);
    let missing = matches!(of.goal, Goal::Missing(_));
    detailed(builder, &said, missing, (of.year, of.status, of.note.as_deref()))
}

fn detailed(
    builder: &mut Builder<'_>,
    said: &Said,
    missing: bool,
    (year, status, note): (Option<Year>, Status, Option<&str>),
) -> Figure {
    let year = year.map(|year| builder.say_year(year));
    Figure {
        text: builder.plain_text(said),
        missing,
        year: year.map(|said| builder.plain_text(&said)),
        provisional: status == Status::Provisional,
        note: note.map(|id| builder.label(&UnitId::of("note", id), &[])),
    }
}

/// How many rows are kept of an edition.
const KEPT: usize = 256;

/// A row of a table with what it measures.
pub fn defined_row(builder: &mut Builder<'_>, number: usize) -> Option<Indicator> {
    let row = row(builder, number)?;
    let about = builder.prose(&UnitId::attribute(&row.anchor, "about"));
    Some(Indicator { about: Some(about), ..row })
}

/// A row of a table.
pub fn row(builder: &mut Builder<'_>, number: usize) -> Option<Indicator> {
    let rows = &builder.edition.rows;
    let known = rows.read().unwrap_or_else(PoisonError::into_inner).get(&number).cloned();
    if let Some((known, readings)) = known {
        builder.readings.set(builder.readings.get() || readings);
        return Some(known);
    }
    let problems = builder.problems.len();
    let others = builder.readings.replace(false);
    let made = new_row(builder, number)?;
    let readings = builder.readings.replace(others);
    builder.readings.set(others || readings);
    // What a page borrows is counted while it is said, and what is wrong is told of each page.
    if !builder.edition.is_noticed() && builder.problems.len() == problems {
        let mut rows = rows.write().unwrap_or_else(PoisonError::into_inner);
        if rows.len() >= KEPT {
            rows.clear();
        }
        rows.insert(number, (made.clone(), readings));
    }
    Some(made)
}

fn new_row(builder: &mut Builder<'_>, number: usize) -> Option<Indicator> {
    let indicator = builder.plan.indicators.get(number)?;
    let message = ["indicator_", &indicator.id].concat();
    let source = |prefix: &str, id: &Option<String>| id.as_ref().map(|id| UnitId::of(prefix, id));
    let survey = source("survey", &indicator.survey).map(|unit| builder.label(&unit, &[]));
    let count = source("count", &indicator.count).map(|unit| builder.label(&unit, &[]));
    let better = indicator.better.name();
    let course = course::course(builder, indicator);
    Some(Indicator {
        id: indicator.id.clone(),
        anchor: message.clone(),
        path: builder.href(PageId::Indicator(number)),
        name: builder.name(&UnitId::value(&message)),
        about: None,
        survey,
        count,
        baseline: amount(builder, &indicator.baseline, &indicator.unit),
        target: aim(builder, &indicator.target, &indicator.unit),
        latest: indicator.latest().or(indicator.actuals.last()).map(|latest| amount(builder, latest, &indicator.unit)),
        verdict: indicator.verdict.map(|verdict| Verdict {
            kind: verdict.name(),
            text: builder.label(&UnitId::of("verdict", verdict.name()), &[]),
            about: builder.label(&UnitId::of("verdict-about", verdict.name()), &[]),
        }),
        unjudged: indicator.unjudged.map(|why| builder.label(&UnitId::of("unjudged", why.name()), &[])),
        history: history(builder, indicator),
        measured: !indicator.actuals.is_empty(),
        dated: indicator.years().next().is_some(),
        better,
        better_text: builder.label(&UnitId::of("better", better), &[]),
        chart: if course.is_none() { chart::chart(builder, indicator) } else { None },
        course,
        sentence: sentence::sentence(builder, indicator),
        traits: filter::row_traits(builder, indicator),
        change: change(indicator),
    })
}

/// How far the goal is from the start.
fn change(indicator: &plan::Indicator) -> Option<String> {
    let difference = numbers::difference(indicator.target.goal.figure()?, indicator.baseline.value.known()?)?;
    Some(difference.trim_start_matches('-').to_owned())
}

/// All figures by year, where the row itself does not say everything.
fn history(builder: &mut Builder<'_>, indicator: &plan::Indicator) -> Vec<Stage> {
    let ends = indicator.baseline.note.is_some() || indicator.target.note.is_some();
    if indicator.actuals.is_empty() && indicator.interim.is_empty() && !ends {
        return Vec::new();
    }
    let unit = &indicator.unit;
    let mut stages =
        vec![(indicator.baseline.year, Stage { kind: "baseline", figure: amount(builder, &indicator.baseline, unit) })];
    let results = indicator.actuals.iter();
    stages.extend(results.map(|result| (result.year, Stage { kind: "result", figure: amount(builder, result, unit) })));
    let interim = indicator.interim.iter();
    stages.extend(interim.map(|target| (target.year, Stage { kind: "interim", figure: aim(builder, target, unit) })));
    stages.push((indicator.target.year, Stage { kind: "target", figure: aim(builder, &indicator.target, unit) }));
    // A start without a year is the first, a goal without one the last.
    stages.sort_by_key(|(year, stage)| {
        year.map_or(if stage.kind == "baseline" { 0 } else { u16::MAX }, |year| year.number)
    });
    stages.into_iter().map(|(_, stage)| stage).collect()
}

/// One indicator's page.
pub fn page(builder: &mut Builder<'_>, number: usize) -> Option<IndicatorPage> {
    let node = builder.plan.indicators.get(number)?.node;
    let indicator = defined_row(builder, number)?;
    let previous = number.checked_sub(1).and_then(|number| link(builder, number));
    let next = link(builder, number + 1);
    Some(IndicatorPage { indicator, node: builder.link(node)?, previous, next })
}

fn link(builder: &mut Builder<'_>, number: usize) -> Option<Link> {
    let id = &builder.plan.indicators.get(number)?.id;
    Some(Link {
        label: None,
        name: builder.name(&UnitId::of("indicator", id)),
        path: builder.href(PageId::Indicator(number)),
        children: Vec::new(),
    })
}
