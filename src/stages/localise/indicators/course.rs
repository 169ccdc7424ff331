//! The drawing for an indicator with years: the way that it has taken, and the straight line to its goal.
//!
//! 1. From left to right stand the years, from the first to the last that any figure has.
//! 2. The scale ends at round numbers around all figures; it begins at zero where that costs no more than half of it.
//! 3. The way leads through baseline and results. Where a figure is missing it has a gap, never a zero.
//! 4. The straight line leads from the baseline to the final target; where the baseline is to be kept, it is level.
//! 5. Figures too large, too small or too near each other for a drawing have none: nothing is drawn by half.

use super::super::builder::Builder;
use super::chart::tenth;
use crate::model::page::{Course, Mark};
use crate::model::plan::{Amount, Goal, Indicator, Status, Year};

/// The drawing's width and height, and the room left on all sides for its marks.
const WIDTH: f64 = 240.0;
const HEIGHT: f64 = 88.0;
const MARGIN: f64 = 8.0;

/// The drawing, with its labels.
pub fn course(builder: &mut Builder<'_>, indicator: &Indicator) -> Option<Course> {
    let drawing = Drawing::new(indicator)?;
    let label = |written: &str| {
        if indicator.unit == "percent" { builder.voice.percent(written) } else { builder.voice.shown(written) }
    };
    let (low_label, high_label) = (label(&drawing.scale.low_label()), label(&drawing.scale.high_label()));
    let fiscal = indicator.years().any(|year| year.fiscal);
    let mut year = |number| {
        let said = builder.say_year(Year { number, fiscal });
        builder.plain_text(&said)
    };
    let mut legend = Vec::new();
    for kind in ["baseline", "result", "provisional", "interim", "target"] {
        legend.extend(drawing.marks.iter().any(|mark| mark.kind == kind).then_some(kind));
    }
    legend.extend((!drawing.gaps.is_empty()).then_some("missing"));
    let (ceiling, floor, end) = (MARGIN, HEIGHT - MARGIN, WIDTH);
    Some(Course {
        width: WIDTH,
        height: HEIGHT,
        scale: format!("M0 {ceiling}H{end}M0 {floor}H{end}"),
        first_year: year(drawing.first),
        last_year: year(drawing.last),
        line: drawing.line,
        way: drawing.way,
        marks: drawing.marks,
        gaps: drawing.gaps,
        floor,
        high_label,
        low_label,
        legend,
    })
}

/// The geometry.
#[derive(Debug)]
struct Drawing {
    first: u16,
    last: u16,
    scale: Scale,
    line: Option<String>,
    way: Option<String>,
    marks: Vec<Mark>,
    gaps: Vec<f64>,
}

/// A figure that has a year: its kind, the year, and the figure if it is known.
type Point = (&'static str, u16, Option<f64>);

impl Drawing {
    fn new(indicator: &Indicator) -> Option<Self> {
        let measured = measured(indicator)?;
        let mut aims = Vec::new();
        for (aim, kind) in indicator.interim.iter().map(|aim| (aim, "interim")).chain([(&indicator.target, "target")]) {
            if let (Some(written), Some(year)) = (aim.goal.figure(), aim.year) {
                aims.push((kind, year.number, Some(value(written)?)));
            }
        }
        let line = straight(indicator, &measured, &aims);
        let ends = line.iter().flatten().map(|&(year, _)| year);
        let years: Vec<u16> = measured.iter().chain(&aims).map(|&(_, year, _)| year).chain(ends).collect();
        let (first, last) = (years.iter().copied().min()?, years.iter().copied().max()?);
        let values: Vec<f64> = measured.iter().chain(&aims).filter_map(|&(_, _, value)| value).collect();
        // A single figure is no way.
        if first == last || (values.len() < 2 && line.is_none()) {
            return None;
        }
        let scale = Scale::around(&values, indicator.unit == "percent")?;
        let across = |year: u16| {
            let share = f64::from(year - first) / f64::from(last - first);
            tenth(MARGIN + (WIDTH - 2.0 * MARGIN) * share)
        };
        let down =
            |value: f64| tenth(MARGIN + (HEIGHT - 2.0 * MARGIN) * (scale.high - value) / (scale.high - scale.low));
        let mark = |&(kind, year, value): &Point| Some(Mark { kind, x: across(year), y: down(value?) });
        let marks: Vec<Mark> = aims.iter().chain(&measured).filter_map(mark).collect();
        if marks.iter().any(|mark| !mark.x.is_finite() || !mark.y.is_finite()) {
            return None;
        }
        let line =
            line.map(|[from, to]| format!("M{} {}L{} {}", across(from.0), down(from.1), across(to.0), down(to.1)));
        let runs = measured.split(|(_, _, value)| value.is_none()).filter(|run| run.len() > 1);
        let path: String = runs.map(|run| path(run.iter().filter_map(mark))).collect();
        let gaps = measured.iter().filter(|(kind, _, value)| *kind != "baseline" && value.is_none());
        let gaps = gaps.map(|&(_, year, _)| across(year)).collect();
        Some(Self { first, last, scale, line, way: (!path.is_empty()).then_some(path), marks, gaps })
    }
}

/// Baseline and results that have years. `None` if one of them cannot be drawn.
fn measured(indicator: &Indicator) -> Option<Vec<Point>> {
    let mut points = Vec::new();
    let results = indicator
        .actuals
        .iter()
        .map(|figure| (figure, if figure.status == Status::Provisional { "provisional" } else { "result" }));
    for (figure, kind) in [(&indicator.baseline, "baseline")].into_iter().chain(results) {
        let Some(year) = figure.year else { continue };
        let known = match &figure.value {
            Amount::Known(written) => Some(value(written)?),
            Amount::Missing(_) => None,
        };
        points.push((kind, year.number, known));
    }
    Some(points)
}

/// Both ends of the straight line, by year and figure.
fn straight(indicator: &Indicator, measured: &[Point], aims: &[Point]) -> Option<[(u16, f64); 2]> {
    let &(_, start, from) = measured.first().filter(|(kind, ..)| *kind == "baseline")?;
    let from = from?;
    let (end, to) = match indicator.target.goal {
        Goal::Figure(_) => {
            let &(_, end, to) = aims.last().filter(|(kind, ..)| *kind == "target")?;
            (end, to?)
        }
        Goal::Maintain | Goal::AtLeastBaseline => {
            let last = measured.iter().map(|&(_, year, _)| year).max()?;
            (indicator.target.year.map_or(last, |year| year.number.max(last)), from)
        }
        Goal::Missing(_) => return None,
    };
    (end > start).then_some([(start, from), (end, to)])
}

/// `M…L…L…` through marks.
fn path(marks: impl Iterator<Item = Mark>) -> String {
    let step = |(number, mark): (usize, Mark)| format!("{}{} {}", if number == 0 { 'M' } else { 'L' }, mark.x, mark.y);
    marks.enumerate().map(step).collect()
}

/// A decimal as a length; `None` if floats cannot hold it well enough to draw it.
fn value(written: &str) -> Option<f64> {
    written.parse::<f64>().ok().filter(|value| value.abs() < 1e12 && (*value == 0.0 || value.abs() >= 1e-6))
}

/// The figures at both ends of the scale.
#[derive(Debug)]
struct Scale {
    low: f64,
    high: f64,
    /// Decimals of both.
    places: usize,
}

impl Scale {
    fn around(values: &[f64], percent: bool) -> Option<Self> {
        let (min, max) = (values.iter().copied().reduce(f64::min)?, values.iter().copied().reduce(f64::max)?);
        let from_zero = min >= 0.0 && min <= max / 2.0;
        let base = if from_zero { 0.0 } else { min };
        let spread = if max > base { max - base } else { max.abs().max(1.0) / 5.0 };
        // Not more than four steps, each of 1, 2, 2.5 or 5 times a power of ten.
        let wanted = spread / 4.0;
        let power = wanted.log10().floor();
        let unit = 10f64.powf(power);
        let factor = [1.0, 2.0, 2.5, 5.0].into_iter().find(|factor| factor * unit >= wanted).unwrap_or(10.0);
        let step = factor * unit;
        let (mut low, mut high) = ((base / step).floor() * step, (max / step).ceil() * step);
        if high <= low {
            (low, high) = (low - step, high + step);
        }
        // What cannot be is not on the scale.
        if min >= 0.0 {
            low = low.max(0.0);
        }
        if percent && max <= 100.0 {
            high = high.min(100.0);
        }
        let places = (0..=12).find(|&places| {
            let scaled = step * 10f64.powi(places);
            (scaled - scaled.round()).abs() < 1e-6
        })?;
        let scale = Self { low, high, places: usize::try_from(places).ok()? };
        (low.is_finite() && high.is_finite() && high > low).then_some(scale)
    }

    fn low_label(&self) -> String {
        self.label(self.low)
    }

    fn high_label(&self) -> String {
        self.label(self.high)
    }

    fn label(&self, value: f64) -> String {
        let written = format!("{value:.*}", self.places);
        let short = if written.contains('.') { written.trim_end_matches('0').trim_end_matches('.') } else { &written };
        if short == "-0" { "0".to_owned() } else { short.to_owned() }
    }
}

#[cfg(test)]
mod tests;
