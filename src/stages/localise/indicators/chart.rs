//! The drawing for an indicator without years: the way from baseline to target on a scale from zero.
//!
//! It never shows how far the city has come: without years that is not known.

use super::super::builder::Builder;
use crate::model::page::Chart;
use crate::model::plan::Indicator;

/// The chart's width and height, and the room left at both ends for its marks.
const WIDTH: f64 = 240.0;
const HEIGHT: f64 = 28.0;
const MARGIN: f64 = 8.0;
/// Length and half the height of the arrow's head.
const HEAD: (f64, f64) = (7.0, 4.5);

/// The way from baseline to target, where both are numbers.
pub fn chart(builder: &Builder<'_>, indicator: &Indicator) -> Option<Chart> {
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
pub fn tenth(value: f64) -> f64 {
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
