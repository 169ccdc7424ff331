//! The drawing for an indicator without years: the way from baseline to target on a scale from zero.
//!
//! It never shows how far the city has come: without years that is not known. The goal is written above the scale, the
//! figure at the start below it, so that they stay apart however near they are.

use super::super::builder::Builder;
use super::drawing::{Labels, WIDTH, across, bare, is_mirrored, tenth, told};
use crate::engines::numbers;
use crate::model::page::Chart;
use crate::model::plan::Indicator;
use std::cmp::Ordering;

/// The chart's height, the scale's, the arrow's, and the lines of both labels.
const HEIGHT: f64 = 52.0;
const SCALE: f64 = 31.0;
const ARROW: f64 = 19.0;
const ABOVE: f64 = 10.0;
const BELOW: f64 = 49.0;
/// Length and half the height of the arrow's head.
const HEAD: (f64, f64) = (6.0, 4.0);

/// The way from baseline to target, where both are numbers.
pub fn chart(builder: &mut Builder<'_>, indicator: &Indicator) -> Option<Chart> {
    let (from_written, to_written) = (indicator.baseline.value.known()?, indicator.target.goal.figure()?);
    let (from, to) = (from_written.parse::<f64>().ok()?, to_written.parse::<f64>().ok()?);
    let percent = indicator.unit == "percent" && from.max(to) <= 100.0;
    let end = match from.max(to) {
        _ if percent => 100.0,
        // With both figures below zero, zero is the end.
        highest if highest <= 0.0 && from.min(to) < 0.0 => 0.0,
        highest => round_beyond(highest),
    };
    let start = if from.min(to) < 0.0 { -round_beyond(-from.min(to)) } else { 0.0 };
    let mirrored = is_mirrored(builder);
    let place = |value: f64| across((value - start) / (end - start), mirrored);
    let (baseline, target) = (place(from), place(to));
    // Figures too small or too large for a drawing have none.
    if !(baseline.is_finite() && target.is_finite()) || end <= start {
        return None;
    }
    let back = tenth(if target < baseline { target + HEAD.0 } else { target - HEAD.0 });
    let mut labels = Labels::default();
    let goal = told(builder, "chart_goal", to_written, &indicator.unit);
    labels.put("target", &goal, target, &[ABOVE], true);
    let first = told(builder, "chart_start", from_written, &indicator.unit);
    labels.put("baseline", &first, baseline, &[BELOW], true);
    let label = |value: f64| {
        let written = format!("{value}");
        if percent && value > 0.0 { bare(builder, &written, "percent") } else { builder.voice.shown(&written) }
    };
    let ends = [across(0.0, false), across(1.0, false)];
    let moves = numbers::compare(from_written, to_written) != Some(Ordering::Equal);
    Some(Chart {
        view_box: format!("0 0 {WIDTH} {HEIGHT}"),
        scale: format!("M{} {}v8m0-4H{}m0-4v8", ends[0], SCALE - 4.0, ends[1]),
        baseline: baseline.to_string(),
        y: SCALE.to_string(),
        goal: format!("M{target} {}v14", SCALE - 7.0),
        way: moves.then(|| format!("M{baseline} {ARROW}H{target}")),
        head: moves.then(|| format!("M{target} {ARROW}L{back} {}L{back} {}Z", ARROW - HEAD.1, ARROW + HEAD.1)),
        labels: labels.done(),
        start_label: label(start),
        end_label: label(end),
    })
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
