//! Indicators: rows, groups, their own pages, and the geometry of their charts.

use super::{Filter, Link, Name, Text};
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
    /// What it measures and how; absent from the list of all indicators.
    pub about: Option<Text>,
    /// The survey that was asked, where there is one.
    pub survey: Option<Text>,
    /// What was counted, where the figure is a count.
    pub count: Option<Text>,
    /// The figure at the start.
    pub baseline: Figure,
    /// What is finally to be reached: a figure, or the words for "maintain" and "at least the baseline".
    pub target: Figure,
    /// The latest result that is not missing; where all are, the last one.
    pub latest: Option<Figure>,
    /// How far the indicator has come, where the plan gives ground to say so.
    pub verdict: Option<Verdict>,
    /// Why there is no verdict, in a sentence, where a result is known and the plan gives no ground for one.
    pub unjudged: Option<Text>,
    /// Start, results, interim goals and goal, by year; empty where there is no more to say than `baseline` and `target` do.
    pub history: Vec<Stage>,
    /// Whether it has results, even if all of them are missing.
    pub measured: bool,
    /// Whether the plan names a year for any of its figures.
    pub dated: bool,
    /// `higher`, `lower` or `steady`.
    pub better: &'static str,
    /// The same in words.
    pub better_text: Text,
    /// The way from baseline to target, where both are numbers and `course` is absent.
    pub chart: Option<Chart>,
    /// The way over the years, where at least two figures have years.
    pub course: Option<Course>,
    /// The whole row in a sentence, the chart's text equivalent.
    pub sentence: Text,
    /// What it can be chosen by, with spaces between: `unit_people better_higher unit_people_higher`.
    pub traits: String,
    /// How far the goal is from the start, where both are numbers: a decimal for machines, without a sign.
    pub change: Option<String>,
}

impl Indicator {
    /// Whether more is known than a figure at the start and one to be reached.
    #[must_use]
    pub fn is_detailed(&self) -> bool {
        self.dated || !self.history.is_empty() || self.baseline.provisional || self.target.provisional
    }
}

/// A figure with what is known about it.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Figure {
    /// The figure with its unit, the words for a goal that is no number, or that it is missing, and why.
    pub text: Text,
    /// Whether it is missing.
    pub missing: bool,
    /// The year that it belongs to.
    pub year: Option<Text>,
    /// Whether it may still be corrected.
    pub provisional: bool,
    /// What else is to be said about it.
    pub note: Option<Text>,
}

/// A figure's place in the history of its indicator.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Stage {
    /// `baseline`, `result`, `interim` or `target`.
    pub kind: &'static str,
    /// The figure.
    pub figure: Figure,
}

/// How far an indicator has come.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Verdict {
    /// `achieved`, `on-course`, `behind`, `kept` or `not-kept`.
    pub kind: &'static str,
    /// The same in a word or two.
    pub text: Text,
    /// What it means, in a sentence.
    pub about: Text,
}

/// The way over the years, drawn in the direction of the edition's text. All lengths are ready to be written into an SVG
/// with this `view_box`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Course {
    /// `0 0 {width} {height}`
    pub view_box: String,
    /// `M…H…M…H…` of the scale's upper and lower end.
    pub scale: String,
    /// `M…L…` of the straight line from baseline to final target; level, where the baseline is to be kept.
    pub line: Option<String>,
    /// `M…L…M…L…` through baseline and results, with a gap where a figure is missing.
    pub way: Option<String>,
    /// The figures, in the order in which they are to be drawn, and where a result is missing.
    pub marks: Vec<Mark>,
    /// The scale's upper and lower value, the figure at the start, the latest result and the goal, as far as there is room.
    pub labels: Vec<Label>,
    /// The first year.
    pub first_year: Text,
    /// The last year.
    pub last_year: Text,
    /// One of each kind of marks that there are, for a legend of drawings of 16 by 16.
    pub legend: Vec<Mark>,
}

/// A figure in a drawing, or that there is none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Mark {
    /// `baseline`, `result`, `provisional`, `interim`, `target` or `missing`.
    pub kind: &'static str,
    /// The path of its outline.
    pub path: String,
}

/// A figure written into a drawing, its letters standing on `y`, its middle at `x`; a level begins there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Label {
    /// `baseline`, `result`, `target` or `level`.
    pub kind: &'static str,
    /// A short word and the figure, or the figure alone.
    pub text: String,
    /// From left to right.
    pub x: String,
    /// From the top downwards.
    pub y: String,
}

/// A line with a scale, drawn in the direction of the edition's text. All lengths are ready to be written into an SVG
/// with this `view_box`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Chart {
    /// `0 0 {width} {height}`
    pub view_box: String,
    /// The path of the scale and its ends (100 for percent, else a round number beyond both figures).
    pub scale: String,
    /// The baseline's place on the scale.
    pub baseline: String,
    /// The height of the scale.
    pub y: String,
    /// The path of the mark across the scale, at the target.
    pub goal: String,
    /// `M…H…` from baseline to target, above the scale; none where they are equal.
    pub way: Option<String>,
    /// `M…L…L…Z` of the arrow's head, at the target and pointing away from the baseline.
    pub head: Option<String>,
    /// The figure at the start and the goal.
    pub labels: Vec<Label>,
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
    /// Whether the plan names a year for any of their figures.
    pub dated: bool,
    /// Where there are too many for one page: a link to the page of each top node's indicators. There are no groups then.
    pub parts: Vec<Link>,
    /// One group for each node that has indicators.
    pub groups: Vec<IndicatorGroup>,
    /// Whether any of them has a result.
    pub measured: bool,
    /// Whether any of them has years, results, a verdict or more figures than start and goal.
    pub detailed: bool,
    /// What its rows can be chosen by, where there is anything to choose.
    pub filter: Option<Filter>,
}

/// The indicators of one node.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct IndicatorGroup {
    /// Its number on the page, counted from 1.
    pub number: usize,
    /// The traits of its own number and of the groups whose nodes it is below: `section_1 section_3`.
    pub sections: String,
    /// What its rows can be chosen by beside that, each once, with spaces between.
    pub traits: String,
    /// The node's ancestors, from the top.
    pub ancestors: Vec<Link>,
    /// The node.
    pub node: Link,
    /// Its indicators.
    pub rows: Vec<Indicator>,
    /// Whether any of them has a result.
    pub measured: bool,
    /// Whether the plan names a year for any of their figures.
    pub dated: bool,
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
