//! Indicators: rows of tables, their own pages, and the geometry of their charts.
//!
//! A chart shows the way from baseline to target on a scale from zero. It never shows how far the city has come:
//! no result is known.

use super::builder::Builder;
use super::voice::{Said, Value};
use crate::engines::numbers;
use crate::model::page::{Chart, Indicator, IndicatorPage, Link, Text};
use crate::model::plan::{self, Amount, Goal, PageId, UnitId};
use crate::model::prose::Inline;

/// The chart's width and height, and the room left at both ends for its marks.
const WIDTH: f64 = 240.0;
const HEIGHT: f64 = 28.0;
const MARGIN: f64 = 8.0;
/// Length and half the height of the arrow's head.
const HEAD: (f64, f64) = (7.0, 4.5);

/// A figure with its unit, as a text.
pub fn figure(builder: &mut Builder<'_>, written: &str, unit: &str) -> Said {
    if unit == "percent" {
        return Said { inlines: vec![Inline::Text(builder.voice.percent(written))], link: 0 };
    }
    let number = builder.voice.decimal(written);
    builder.say(&UnitId::of("unit", unit), &[("n", number)])
}

/// A row of a table.
pub fn row(builder: &mut Builder<'_>, number: usize) -> Option<Indicator> {
    let indicator = builder.plan.indicators.get(number)?;
    let message = format!("indicator_{}", indicator.id);
    let baseline = match &indicator.baseline.value {
        Amount::Known(written) => figure(builder, written, &indicator.unit),
        Amount::Missing(reason) => builder.say(&UnitId::of("missing", reason), &[]),
    };
    let target = match &indicator.target.goal {
        Goal::Missing(reason) => builder.say(&UnitId::of("missing", reason), &[]),
        Goal::Figure(written) => figure(builder, written, &indicator.unit),
        Goal::Maintain => builder.say(&UnitId::value("target_maintain"), &[]),
        Goal::AtLeastBaseline => builder.say(&UnitId::value("target_at-least-baseline"), &[]),
    };
    let source = |prefix: &str, id: &Option<String>| id.as_ref().map(|id| UnitId::value(format!("{prefix}_{id}")));
    let survey = source("survey", &indicator.survey).map(|unit| builder.label(&unit, &[]));
    let count = source("count", &indicator.count).map(|unit| builder.label(&unit, &[]));
    let better = indicator.better.name();
    Some(Indicator {
        id: indicator.id.clone(),
        anchor: format!("indicator_{}", indicator.id),
        path: builder.href(PageId::Indicator(number)),
        name: builder.name(&UnitId::value(&message)),
        about: builder.prose(&UnitId::attribute(&message, "about")),
        survey,
        count,
        better,
        better_text: builder.words(&format!("better_{better}"), &[]),
        chart: chart(builder, indicator),
        sentence: sentence(builder, indicator, baseline.clone(), target.clone()),
        baseline: builder.plain_text(&baseline),
        target: builder.plain_text(&target),
    })
}

/// The row in a sentence.
fn sentence(builder: &mut Builder<'_>, indicator: &plan::Indicator, baseline: Said, target: Said) -> Text {
    let percent = indicator.unit == "percent";
    let from = indicator.baseline.value.known().unwrap_or_default();
    let (kind, difference) = match &indicator.target.goal {
        Goal::Missing(_) => ("reach", None),
        Goal::Maintain => ("maintain", None),
        Goal::AtLeastBaseline => ("at-least", None),
        Goal::Figure(written) => match numbers::difference(written, from) {
            None => ("reach", None),
            Some(difference) if !difference.contains(|digit: char| ('1'..='9').contains(&digit)) => ("maintain", None),
            Some(difference) => match difference.strip_prefix('-') {
                Some(reduced) => ("reduce", Some(reduced.to_owned())),
                None => ("raise", Some(difference)),
            },
        },
    };
    // A difference of percentages is said in points, so its number goes without a sign.
    let unsigned = difference.as_deref().filter(|_| percent).map(|written| builder.voice.decimal(written));
    let with_unit = difference.filter(|_| !percent).map(|written| figure(builder, &written, &indicator.unit));
    let mut parts = vec![("baseline", baseline), ("target", target)];
    parts.extend(with_unit.map(|said| ("difference", said)));
    let mut others = vec![("kind", Value::Key(kind)), ("percent", Value::Key(if percent { "yes" } else { "no" }))];
    others.extend(unsigned.map(|number| ("difference", number)));
    let said = builder.compose(&UnitId::value("indicator_sentence"), parts, others);
    builder.plain_text(&said)
}

/// The way from baseline to target, where both are numbers.
fn chart(builder: &Builder<'_>, indicator: &plan::Indicator) -> Option<Chart> {
    let from = indicator.baseline.value.known()?.parse::<f64>().ok()?;
    let to = indicator.target.goal.figure()?.parse::<f64>().ok()?;
    let percent = indicator.unit == "percent" && from.max(to) <= 100.0;
    let end = match from.max(to) {
        _ if percent => 100.0,
        // With both figures below zero, zero is the end.
        highest if highest <= 0.0 && from.min(to) < 0.0 => 0.0,
        highest => round_beyond(highest),
    };
    let start = if from.min(to) < 0.0 { -round_beyond(-from.min(to)) } else { 0.0 };
    let place = |value: f64| tenth(MARGIN + (WIDTH - 2.0 * MARGIN) * (value - start) / (end - start));
    let (baseline, target, y) = (place(from), place(to), HEIGHT / 2.0);
    // Figures too small or too large for a drawing have none.
    if !(baseline.is_finite() && target.is_finite()) || end <= start {
        return None;
    }
    let back = if to < from { HEAD.0 } else { -HEAD.0 };
    let head =
        format!("M{target} {y}L{} {}L{} {}Z", tenth(target + back), y - HEAD.1, tenth(target + back), y + HEAD.1);
    let label = |value: f64| {
        let written = format!("{value}");
        if percent && value > 0.0 { builder.voice.percent(&written) } else { builder.voice.shown(&written) }
    };
    Some(Chart {
        width: WIDTH,
        height: HEIGHT,
        scale_start: MARGIN,
        scale_end: WIDTH - MARGIN,
        baseline,
        target,
        y,
        head,
        start_label: label(start),
        end_label: label(end),
    })
}

/// To a tenth: finer than any screen shows, and the same on every machine.
fn tenth(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

/// The next of 1, 2, 2.5, 5, 10 … times a power of ten that leaves some room beyond the value.
fn round_beyond(value: f64) -> f64 {
    let wanted = if value > 0.0 { value * 1.05 } else { 1.0 };
    let power = 10f64.powf(wanted.log10().floor());
    let steps = [1.0, 2.0, 2.5, 5.0, 10.0];
    let step = steps.into_iter().find(|step| step * power >= wanted).unwrap_or(10.0);
    // Powers below one are not exact: written with few digits and read again, they are.
    format!("{:.2e}", step * power).parse().unwrap_or(value)
}

/// One indicator's page.
pub fn page(builder: &mut Builder<'_>, number: usize) -> Option<IndicatorPage> {
    let node = builder.plan.indicators.get(number)?.node;
    let indicator = row(builder, number)?;
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

#[cfg(test)]
mod tests {
    use super::round_beyond;

    #[test]
    fn scales_end_at_round_numbers() {
        let ends: Vec<f64> = [0.075, 0.184, 2.0, 12.0, 98.0, 1300.0, 175_000.0].map(round_beyond).to_vec();
        assert_eq!(ends, [0.1, 0.2, 2.5, 20.0, 200.0, 2000.0, 200_000.0]);
    }

    #[test]
    fn a_scale_of_nothing_is_still_a_scale() {
        assert!((round_beyond(0.0) - 1.0).abs() < f64::EPSILON);
    }
}
