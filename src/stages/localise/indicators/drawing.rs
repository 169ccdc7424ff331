//! What the drawings share: lengths to a tenth, mirrored where text runs from right to left, and labels that stay inside,
//! do not lie on each other and are not crossed by a line where there is any room for them beside it.

use super::super::builder::Builder;
use crate::model::page::{Label, Mark};
use crate::model::plan::UnitId;

/// The width of a drawing, and the room left at both ends for its marks.
pub const WIDTH: f64 = 160.0;
pub const MARGIN: f64 = 8.0;
/// The height of a label's letters, and how far they hang below its line, for type of 11 units.
const TALL: (f64, f64) = (9.0, 3.0);

/// To a tenth: finer than any screen shows, and the same on every machine.
pub fn tenth(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

/// Where a share of the way from the beginning to the end stands, from left to right.
pub fn across(share: f64, mirrored: bool) -> f64 {
    let x = tenth(MARGIN + (WIDTH - 2.0 * MARGIN) * share);
    if mirrored { tenth(WIDTH - x) } else { x }
}

/// Whether the edition's text runs from right to left.
pub fn is_mirrored(builder: &Builder<'_>) -> bool {
    builder.plan.languages.get(builder.language).is_some_and(|language| language.dir == "rtl")
}

/// A figure as an axis has it: its number, with a percent sign where it is a share.
pub fn bare(builder: &Builder<'_>, written: &str, unit: &str) -> String {
    if unit == "percent" { builder.voice.percent(written) } else { builder.voice.shown(written) }
}

/// A figure behind a short word for what it is.
pub fn told(builder: &mut Builder<'_>, message: &str, written: &str, unit: &str) -> String {
    let figure = super::Value::plain(bare(builder, written, unit));
    let said = builder.say(&UnitId::value(message), &[("figure", figure)]);
    builder.plain_text(&said).plain.to_string()
}

/// A mark in the drawing, and in its legend.
pub fn mark(kind: &'static str, x: f64, y: f64) -> Mark {
    let at = |dx: f64, dy: f64| format!("M{} {}", tenth(x + dx), tenth(y + dy));
    let path = match kind {
        "baseline" => at(-3.5, -3.5) + "h7v7h-7z",
        "interim" => at(0.0, -5.0) + "l5 5-5 5-5-5z",
        "target" => at(0.0, -5.5) + "l5.5 5.5-5.5 5.5-5.5-5.5z",
        "missing" => at(-3.0, -3.0) + "l6 6m0-6-6 6",
        _ => at(-3.5, 0.0) + "a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z",
    };
    Mark { kind, path }
}

/// Left, top, right, bottom.
type Box = [f64; 4];

/// From a point to another: x, y, x, y.
pub type Way = [f64; 4];

/// Labels, each put where there is room for it.
#[derive(Debug, Default)]
pub struct Labels {
    placed: Vec<Label>,
    taken: Vec<Box>,
    marks: Vec<Box>,
    ways: Vec<Way>,
}

impl Labels {
    /// Keeps the place of a mark free.
    pub fn avoid(&mut self, x: f64, y: f64) {
        self.marks.push([x - 4.0, y - 4.0, x + 4.0, y + 4.0]);
    }

    /// Keeps free what a line crosses, as far as possible.
    pub fn beside(&mut self, way: Way) {
        self.ways.push(way);
    }

    /// Puts a label with its middle over or under `x`, as near as the drawing's sides allow, on the first of these lines
    /// on which it is in nothing's way; or else on the first on which no more than a line crosses it. One that `must` be
    /// there may lie on marks, if it has to; never on other labels.
    pub fn put(&mut self, kind: &'static str, text: &str, x: f64, lines: &[f64], must: bool) {
        // The goal is written bold.
        let half = width(text) / 2.0 * if kind == "target" { 1.1 } else { 1.0 };
        let middle = if half * 2.0 < WIDTH { tenth(x.clamp(half, WIDTH - half)) } else { WIDTH / 2.0 };
        let place = |y: f64| [middle - half, y - TALL.0, middle + half, y + TALL.1];
        let clear = |y: &f64| [&self.taken, &self.marks].into_iter().flatten().all(|other| !meet(place(*y), *other));
        let free = |y: &f64| clear(y) && !self.ways.iter().any(|way| crosses(*way, place(*y)));
        let bearable = |y: &f64| must && self.taken.iter().all(|other| !meet(place(*y), *other));
        let first = |fits: &dyn Fn(&f64) -> bool| lines.iter().copied().find(|y| fits(y));
        let found = first(&free).or_else(|| first(&clear)).or_else(|| first(&bearable));
        if let Some(y) = found {
            // A figure of the scale begins where lines begin.
            let x = if kind == "level" { x } else { middle };
            self.taken.push(place(y));
            self.placed.push(Label { kind, text: text.to_owned(), x: x.to_string(), y: tenth(y).to_string() });
        }
    }

    /// All that were put.
    pub fn done(self) -> Vec<Label> {
        self.placed
    }
}

/// Whether two places have anything in common.
fn meet([left, top, right, bottom]: Box, [l, t, r, b]: Box) -> bool {
    left < r && l < right && top < b && t < bottom
}

/// Whether a line passes through a place: the part of it that is left between the place's sides is looked for between top
/// and bottom.
fn crosses([x1, y1, x2, y2]: Way, [left, top, right, bottom]: Box) -> bool {
    let (mut from, mut to) = (0.0_f64, 1.0_f64);
    for (start, length, low, high) in [(x1, x2 - x1, left, right), (y1, y2 - y1, top, bottom)] {
        if length == 0.0 {
            if start <= low || start >= high {
                return false;
            }
            continue;
        }
        let (one, other) = ((low - start) / length, (high - start) / length);
        (from, to) = (from.max(one.min(other)), to.min(one.max(other)));
    }
    from < to
}

/// How wide a text is about, in type of 11 units: a character of Chinese, Japanese or Korean is a square.
fn width(text: &str) -> f64 {
    let each = |character: char| match character {
        '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ff60}' => 11.0,
        ' ' | '.' | ',' | 'i' | 'l' | 't' | 'j' | 'r' | '\u{a0}' => 3.6,
        '%' => 9.5,
        _ => 6.5,
    };
    text.chars().map(each).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_stay_inside_and_apart() {
        let mut labels = Labels::default();
        labels.avoid(30.0, 20.0);
        labels.put("baseline", "Start 33.8%", 2.0, &[20.0, 40.0], true);
        labels.put("target", "Goal 40.0%", 20.0, &[40.0, 60.0], true);
        labels.put("result", "35.0%", 12.0, &[40.0, 60.0], true);
        labels.put("result", "35.0%", 12.0, &[20.0], false);
        labels.put("result", "35.0%", 140.0, &[20.0, 60.0], false);
        labels.put("result", "35.0%", 30.0, &[20.0], true);
        let placed = labels.done();
        let lines: Vec<&str> = placed.iter().map(|label| label.y.as_str()).collect();
        assert_eq!(lines, ["40", "60", "20", "20"], "not over marks unless it must, and never over labels");
        for label in placed {
            let (x, half) = (label.x.parse::<f64>().expect("a number"), width(&label.text) / 2.0);
            assert!(x - half > -0.1 && x + half < WIDTH + 0.1, "{label:?}");
        }
    }

    #[test]
    fn labels_stay_beside_lines_where_they_can() {
        let put = |lines: &[f64]| {
            let mut labels = Labels::default();
            labels.beside([0.0, 30.0, 160.0, 30.0]);
            labels.put("result", "35.0%", 80.0, lines, false);
            labels.done().first().map(|label| label.y.clone())
        };
        assert_eq!(put(&[32.0, 50.0]).as_deref(), Some("50"));
        assert_eq!(put(&[32.0, 35.0]).as_deref(), Some("32"), "but rather there than nowhere");
    }

    #[test]
    fn lines_cross_what_they_pass_through() {
        let place = [10.0, 10.0, 20.0, 20.0];
        for (way, expected) in [
            ([0.0, 15.0, 30.0, 15.0], true),
            ([15.0, 0.0, 15.0, 30.0], true),
            ([0.0, 0.0, 30.0, 30.0], true),
            ([12.0, 12.0, 13.0, 18.0], true),
            ([0.0, 15.0, 9.0, 15.0], false),
            ([0.0, 20.0, 30.0, 20.0], false),
            ([0.0, 25.0, 25.0, 0.0], true),
            ([0.0, 19.0, 19.0, 0.0], false),
            ([15.0, 15.0, 15.0, 15.0], true),
        ] {
            assert_eq!(crosses(way, place), expected, "{way:?}");
        }
    }

    #[test]
    fn places_are_mirrored() {
        let places = |mirrored| [0.0, 0.25, 1.0].map(|share| across(share, mirrored).to_string());
        assert_eq!(places(false), ["8", "44", "152"]);
        assert_eq!(places(true), ["152", "116", "8"]);
    }
}
