//! Figures: what an indicator was at the start, what it is to become, and what it was found to be in between.
//!
//! 1. A figure is a decimal as it is written, or it is missing and says why. It is never zero because nobody knows it.
//! 2. All years of one indicator are of one kind; results and targets ascend, and no year stands twice in either.
//! 3. The verdict is reckoned once, by `validate`, so that pages and data files cannot differ.

use super::NodeIndex;
use crate::base::source::{At, Span};
use crate::model::record::{Day, YEARS};
use serde::Deserialize;

/// A year, as the plan counts it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Year {
    /// The Western year.
    pub number: u16,
    /// Whether it is a fiscal year: `fy2025`.
    pub fiscal: bool,
}

impl Year {
    /// Reads `2025` and `fy2025`.
    #[must_use]
    pub fn parse(written: &str) -> Option<Self> {
        let digits = written.strip_prefix("fy").unwrap_or(written);
        let four_digits = digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit());
        let number = digits.parse().ok().filter(|year| four_digits && YEARS.contains(year))?;
        Some(Self { number, fiscal: digits.len() < written.len() })
    }

    /// Whether it has begun on a day: a fiscal year does so in April.
    #[must_use]
    pub fn has_begun(self, on: Day) -> bool {
        (on.year, on.month) >= (self.number, if self.fiscal { 4 } else { 1 })
    }
}

/// As the plan writes it.
impl std::fmt::Display for Year {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}{}", if self.fiscal { "fy" } else { "" }, self.number)
    }
}

/// Which way is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Better {
    /// More is better.
    Higher,
    /// Less is better.
    Lower,
    /// It is to stay as it is.
    Steady,
}

impl Better {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Higher, Self::Lower, Self::Steady];

    /// The word that themes and messages see.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Higher => "higher",
            Self::Lower => "lower",
            Self::Steady => "steady",
        }
    }
}

/// Whether a figure may still change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Status {
    /// It stands.
    #[default]
    Final,
    /// It may still be corrected.
    Provisional,
}

impl Status {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Final, Self::Provisional];

    /// The word that files, themes and messages use.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Final => "final",
            Self::Provisional => "provisional",
        }
    }
}

/// A decimal, or the reason why there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Amount {
    /// A decimal as written: `40.0` keeps its zero.
    Known(String),
    /// The id of a reason in `Plan::missing`.
    Missing(String),
}

impl Amount {
    /// The decimal, if it is known.
    #[must_use]
    pub fn known(&self) -> Option<&str> {
        match self {
            Self::Known(written) => Some(written),
            Self::Missing(_) => None,
        }
    }
}

/// A figure, and what is known about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// The decimal, or why there is none.
    pub value: Amount,
    /// The year it belongs to. A result always has one.
    pub year: Option<Year>,
    /// Whether it may still change.
    pub status: Status,
    /// The id of a note in `Plan::notes`.
    pub note: Option<String>,
}

/// What is to be reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Goal {
    /// A figure, a decimal as written.
    Figure(String),
    /// 現状維持
    Maintain,
    /// 現状値以上
    AtLeastBaseline,
    /// Not set yet: the id of a reason in `Plan::missing`.
    Missing(String),
}

impl Goal {
    /// The word that files and messages use: `figure`, `maintain`, `at-least-baseline`, `missing`.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Figure(_) => "figure",
            Self::Maintain => "maintain",
            Self::AtLeastBaseline => "at-least-baseline",
            Self::Missing(_) => "missing",
        }
    }

    /// The decimal, if it is one.
    #[must_use]
    pub fn figure(&self) -> Option<&str> {
        match self {
            Self::Figure(written) => Some(written),
            Self::Maintain | Self::AtLeastBaseline | Self::Missing(_) => None,
        }
    }
}

/// A goal, and what is known about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aim {
    /// What is to be reached.
    pub goal: Goal,
    /// By when. An interim target always has a year.
    pub year: Option<Year>,
    /// Whether it may still change.
    pub status: Status,
    /// The id of a note in `Plan::notes`.
    pub note: Option<String>,
}

/// How far an indicator has come, by its latest result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// The result is at the final target or beyond it.
    Achieved,
    /// It is at the straight line from baseline to final target or beyond it.
    OnCourse,
    /// It is short of that line.
    Behind,
    /// What was to be kept is not worse than at the start.
    Kept,
    /// What was to be kept is worse than at the start.
    NotKept,
}

impl Verdict {
    /// The word that themes, messages and data files see.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Achieved => "achieved",
            Self::OnCourse => "on-course",
            Self::Behind => "behind",
            Self::Kept => "kept",
            Self::NotKept => "not-kept",
        }
    }
}

/// Why there is no verdict on a result that is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unjudged {
    /// The plan does not name the years that the way would be reckoned by.
    Undated,
    /// There is no figure for the start.
    Unstarted,
    /// Baseline and target are equal figures.
    Equal,
    /// It is only to be kept and has changed, and the plan names no direction.
    Changed,
}

impl Unjudged {
    /// The word that messages see.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Undated => "undated",
            Self::Unstarted => "unstarted",
            Self::Equal => "equal",
            Self::Changed => "changed",
        }
    }
}

/// An indicator.
#[derive(Debug, Clone, PartialEq)]
pub struct Indicator {
    /// Unique in the plan.
    pub id: String,
    /// Where its id is given.
    pub span: Span,
    /// The node that has it.
    pub node: NodeIndex,
    /// `percent`, or one of the plan's units.
    pub unit: String,
    /// The figure at the start.
    pub baseline: Figure,
    /// Results, by year.
    pub actuals: Vec<Figure>,
    /// The years of the figures that are known to have been measured, where they stand.
    pub measured: Vec<At<Year>>,
    /// Interim targets, by year.
    pub interim: Vec<Aim>,
    /// The final target.
    pub target: Aim,
    /// Which way is better.
    pub better: Better,
    /// The survey that was asked, where the plan says it.
    pub survey: Option<String>,
    /// What was counted, where the figure is a count.
    pub count: Option<String>,
    /// How far it has come. `None` where the plan gives no ground to say so: without years, without a result, where
    /// baseline and target are equal, or where it names no direction.
    pub verdict: Option<Verdict>,
    /// Why a known result has no verdict. Where its goal is missing, or the result itself, that says enough.
    pub unjudged: Option<Unjudged>,
}

impl Indicator {
    /// Interim targets and the final one, by year.
    pub fn targets(&self) -> impl Iterator<Item = &Aim> {
        self.interim.iter().chain([&self.target])
    }

    /// The latest result that is not missing: what the verdict is about.
    #[must_use]
    pub fn latest(&self) -> Option<&Figure> {
        self.actuals.iter().rev().find(|figure| figure.value.known().is_some())
    }

    /// Every year that the plan names for it.
    pub fn years(&self) -> impl Iterator<Item = Year> {
        let aims = self.targets().map(|aim| aim.year);
        [self.baseline.year].into_iter().chain(self.actuals.iter().map(|figure| figure.year)).chain(aims).flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::{Day, Year};

    #[test]
    fn fiscal_years_begin_in_april() {
        let begun = |year: &str, on: &str| Some(Year::parse(year)?.has_begun(Day::parse(on)?));
        for (year, day, expected) in [
            ("2025", "2024-12-31", false),
            ("2025", "2025-01-01", true),
            ("fy2025", "2025-03-31", false),
            ("fy2025", "2025-04-01", true),
            ("fy2025", "2026-01-01", true),
        ] {
            assert_eq!(begun(year, day), Some(expected), "{year} on {day}");
        }
    }

    #[test]
    fn years_read_as_they_are_written() {
        for written in ["2025", "fy2025", "1868", "fy2200"] {
            assert_eq!(Year::parse(written).map(|year| year.to_string()).as_deref(), Some(written));
        }
        for written in ["fy1", "25", "FY2025", "2025-04", "令和7年度", "２０２５", "1867", "2201", "fy 2025", "", "fy"]
        {
            assert_eq!(Year::parse(written), None, "{written}");
        }
    }
}
