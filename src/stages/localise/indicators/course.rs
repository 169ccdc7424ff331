//! The drawing for an indicator with years: the way that it has taken, and the straight line to its goal.
//!
//! 1. From left to right stand the years, from the first to the last that any figure has.
//! 2. The scale ends at round numbers around all figures; it begins at zero where that costs no more than half of it.
//! 3. The way leads through baseline and results. Where a figure is missing it has a gap, never a zero.
//! 4. The straight line leads from the baseline to the final target; where the baseline is to be kept, it is level.
//! 5. The figures at both ends and the latest result are written beside their marks, on the side away from the line if
//!    there is room; where a line would cross one there, on the other side, or a little further away. The scale's own
//!    figures stand where the years begin.
//! 6. Figures too large, too small or too near each other for a drawing have none: nothing is drawn by half.

use super::super::builder::Builder;
use super::drawing::{Labels, WIDTH, Way, across, bare, is_mirrored, mark, tenth, told};
use crate::model::page::{Course, Label};
use crate::model::plan::{Amount, Goal, Indicator, Status, Year};

/// The drawing's height, and the room above and below for what is written there.
const HEIGHT: f64 = 96.0;
const MARGIN: (f64, f64) = (17.0, 21.0);
/// How far above and below its mark a figure is written.
const ABOVE: f64 = -8.0;
const BELOW: f64 = 16.0;
/// How much further away it may be, where something is in its way.
const AWAY: [f64; 5] = [0.0, 4.0, 8.0, 12.0, 16.0];

/// The drawing, with its labels.
pub fn course(builder: &mut Builder<'_>, indicator: &Indicator) -> Option<Course> {
    let drawing = Drawing::new(indicator, is_mirrored(builder))?;
    let labels = labels(builder, indicator, &drawing);
    let fiscal = indicator.years().any(|year| year.fiscal);
    let mut year = |number| {
        let said = builder.say_year(Year { number, fiscal });
        builder.plain_text(&said)
    };
    let (ceiling, floor) = (MARGIN.0, HEIGHT - MARGIN.1);
    let points = drawing.points.iter().map(|&(kind, x, y)| mark(kind, x, y));
    let gaps = drawing.gaps.iter().map(|&x| mark("missing", x, floor));
    let marks: Vec<_> = gaps.chain(points).collect();
    let kinds = ["baseline", "result", "provisional", "interim", "target", "missing"];
    let used = kinds.into_iter().filter(|kind| marks.iter().any(|mark| mark.kind == *kind));
    Some(Course {
        view_box: format!("0 0 {WIDTH} {HEIGHT}"),
        scale: format!("M0 {ceiling}H{WIDTH}M0 {floor}H{WIDTH}"),
        first_year: year(drawing.first),
        last_year: year(drawing.last),
        line: drawing.line,
        way: drawing.way,
        legend: used.map(|kind| mark(kind, 8.0, 8.0)).collect(),
        marks,
        labels,
    })
}

/// What is written beside the marks.
fn labels(builder: &mut Builder<'_>, indicator: &Indicator, drawing: &Drawing) -> Vec<Label> {
    let unit = &indicator.unit;
    let begin = if is_mirrored(builder) { WIDTH } else { 0.0 };
    let levels = [drawing.scale.high_label(), drawing.scale.low_label()].map(|level| bare(builder, &level, unit));
    let goal = indicator.target.goal.figure().map(|goal| told(builder, "chart_goal", goal, unit));
    let start = indicator.baseline.value.known().map(|start| told(builder, "chart_start", start, unit));
    let latest = indicator.latest().and_then(|latest| latest.value.known()).map(|latest| bare(builder, latest, unit));
    arranged(drawing, begin, &levels, [goal, start, latest])
}

/// The scale's upper and lower figure, and those of the goal, the start and the latest result: where the line rises, the
/// start below it and the goal above, else the other way round.
fn arranged(drawing: &Drawing, begin: f64, levels: &[String; 2], figures: [Option<String>; 3]) -> Vec<Label> {
    let point = |kinds: &[&str]| drawing.points.iter().rev().find(|(kind, ..)| kinds.contains(kind)).copied();
    let (start, goal) = (point(&["baseline"]), point(&["target"]));
    let rises = start.zip(goal).is_some_and(|((_, _, from), (_, _, to))| to < from);
    let lines = |y: f64, below: bool| {
        let each = |away: f64| {
            let (over, under) = (y + ABOVE - away, y + BELOW + away);
            if below { [under, over] } else { [over, under] }
        };
        AWAY.into_iter().flat_map(each).filter(|line| (0.0..HEIGHT).contains(line)).collect::<Vec<_>>()
    };
    let mut labels = Labels::default();
    for (level, y) in levels.iter().zip([MARGIN.0 - 3.0, HEIGHT - MARGIN.1 + 11.0]) {
        labels.put("level", level, begin, &[y], true);
    }
    let gaps = drawing.gaps.iter().map(|&x| (x, HEIGHT - MARGIN.1));
    for (x, y) in gaps.chain(drawing.points.iter().map(|&(_, x, y)| (x, y))) {
        labels.avoid(x, y);
    }
    drawing.ways.iter().for_each(|&way| labels.beside(way));
    let latest = point(&["result", "provisional"]);
    let places = [("target", goal, !rises), ("baseline", start, rises), ("result", latest, !rises)];
    for ((kind, place, below), text) in places.into_iter().zip(figures) {
        if let Some(((_, x, y), text)) = place.zip(text) {
            labels.put(kind, &text, x, &lines(y, below), kind != "result");
        }
    }
    labels.done()
}

/// The geometry.
#[derive(Debug)]
struct Drawing {
    first: u16,
    last: u16,
    scale: Scale,
    line: Option<String>,
    way: Option<String>,
    /// All stretches of both.
    ways: Vec<Way>,
    /// Kind and place of each figure.
    points: Vec<(&'static str, f64, f64)>,
    gaps: Vec<f64>,
}

/// A figure that has a year: its kind, the year, and the figure if it is known.
type Point = (&'static str, u16, Option<f64>);

impl Drawing {
    fn new(indicator: &Indicator, mirrored: bool) -> Option<Self> {
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
        let across = |year: u16| across(f64::from(year - first) / f64::from(last - first), mirrored);
        let down = |value: f64| {
            tenth(MARGIN.0 + (HEIGHT - MARGIN.0 - MARGIN.1) * (scale.high - value) / (scale.high - scale.low))
        };
        let point = |&(kind, year, value): &Point| Some((kind, across(year), down(value?)));
        let points: Vec<_> = aims.iter().chain(&measured).filter_map(point).collect();
        if points.iter().any(|(_, x, y)| !x.is_finite() || !y.is_finite()) {
            return None;
        }
        let line = line.map(|[from, to]| [across(from.0), down(from.1), across(to.0), down(to.1)]);
        let mut ways: Vec<Way> = line.into_iter().collect();
        let line = line.map(|[x1, y1, x2, y2]| format!("M{x1} {y1}L{x2} {y2}"));
        let runs = measured.split(|(_, _, value)| value.is_none()).filter(|run| run.len() > 1);
        let runs: Vec<Vec<_>> = runs.map(|run| run.iter().filter_map(point).collect()).collect();
        for pair in runs.iter().flat_map(|run| run.windows(2)) {
            if let [(_, x1, y1), (_, x2, y2)] = pair {
                ways.push([*x1, *y1, *x2, *y2]);
            }
        }
        let path: String = runs.into_iter().map(|run| path(run.into_iter())).collect();
        let gaps = measured.iter().filter(|(kind, _, value)| *kind != "baseline" && value.is_none());
        let gaps = gaps.map(|&(_, year, _)| across(year)).collect();
        Some(Self { first, last, scale, line, way: (!path.is_empty()).then_some(path), ways, points, gaps })
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

/// `M…L…L…` through points.
fn path(points: impl Iterator<Item = (&'static str, f64, f64)>) -> String {
    let step = |(number, (_, x, y))| format!("{}{x} {y}", if number == 0 { 'M' } else { 'L' });
    points.enumerate().map(step).collect()
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
