//! Indicators: rows, groups, their own pages, and the geometry of their charts.

use super::{Link, Name, Text};
use serde::Serialize;

/// An indicator: a row of a table.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Indicator {
    /// The indicator's id, unique in the plan.
    pub id: String,
    /// The id of its element: `indicator_<id>`.
    pub anchor: String,
    /// Its own page.
    pub path: String,
    /// Its name.
    pub name: Name,
    /// What it measures and how.
    pub about: Text,
    /// The survey that was asked, where there is one.
    pub survey: Option<Text>,
    /// What was counted, where the figure is a count.
    pub count: Option<Text>,
    /// The figure at the start, with its unit.
    pub baseline: Text,
    /// The figure to be reached with its unit, or the words for "maintain" and "at least the baseline".
    pub target: Text,
    /// `higher`, `lower` or `steady`.
    pub better: &'static str,
    /// The same in words.
    pub better_text: Text,
    /// The way from baseline to target, where both are numbers.
    pub chart: Option<Chart>,
    /// The whole row in a sentence, the chart's text equivalent.
    pub sentence: Text,
}

/// A line with a scale, drawn from left to right (a theme mirrors it where text runs from right to left).
/// Lengths are in user units of an SVG with `viewBox="0 0 {width} {height}"`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Chart {
    /// The drawing's width.
    pub width: f64,
    /// The drawing's height.
    pub height: f64,
    /// Where the scale begins.
    pub scale_start: f64,
    /// Where the scale ends (100 for percent, else a round number beyond both figures).
    pub scale_end: f64,
    /// The baseline's place.
    pub baseline: f64,
    /// The target's place.
    pub target: f64,
    /// Height of the scale's line.
    pub y: f64,
    /// `M…L…L…Z` of the arrow's head, at the target and pointing away from the baseline.
    pub head: String,
    /// The scale's first value, formatted: zero, unless a figure is below it.
    pub start_label: String,
    /// The scale's last value, formatted.
    pub end_label: String,
}

/// All indicators of the plan.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Indicators {
    /// How many there are, formatted.
    pub count: Text,
    /// One group for each node that has indicators.
    pub groups: Vec<IndicatorGroup>,
}

/// The indicators of one node.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct IndicatorGroup {
    /// The node's ancestors, from the top.
    pub ancestors: Vec<Link>,
    /// The node.
    pub node: Link,
    /// Its indicators.
    pub rows: Vec<Indicator>,
}

/// One indicator's page.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct IndicatorPage {
    /// The indicator.
    pub indicator: Indicator,
    /// The node that it belongs to.
    pub node: Link,
    /// The indicator before it in the plan.
    pub previous: Option<Link>,
    /// The indicator after it in the plan.
    pub next: Option<Link>,
}
