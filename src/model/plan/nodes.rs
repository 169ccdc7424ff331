//! The nodes of the tree, what their fields hold, and their indicators.

use super::NodeIndex;
use crate::base::source::Span;
use serde::Deserialize;

/// A node of the tree, or a page.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// Unique in the plan.
    pub id: String,
    /// Where its id is given: the whole file.
    pub span: Span,
    /// The level's id.
    pub level: String,
    /// Its number among its siblings.
    pub number: u32,
    /// 0 at the top.
    pub depth: usize,
    /// Whether it is a page of the site, not of the plan.
    pub is_page: bool,
    /// The node above.
    pub parent: Option<NodeIndex>,
    /// The nodes below, by number.
    pub children: Vec<NodeIndex>,
    /// Its path below the edition's, ending in `/`.
    pub path: String,
    /// Its fields, in the level's order.
    pub fields: Vec<(String, Content)>,
}

/// What a node's field holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// One paragraph: `<node>_<field>`.
    Text,
    /// Ids of paragraphs: `<node>_<field>_<id>`.
    Paragraphs(Vec<String>),
    /// Ids of entries.
    List(Vec<String>),
    /// Ids of entries with a title and `.text`.
    TitledList(Vec<String>),
    /// The choice, and whether `<node>_<field>` says more.
    Choice {
        /// The choice's id.
        choice: String,
        /// Whether a text says more.
        text: bool,
    },
    /// A figure.
    Quantity {
        /// A decimal as written.
        value: String,
        /// Its unit.
        unit: String,
    },
    /// From one year to another.
    Period {
        /// The first year.
        from: Year,
        /// The last year.
        to: Year,
    },
    /// An organisation's id.
    Organisation(String),
    /// Numbers in `Plan::indicators`.
    Indicators(Vec<usize>),
    /// Other nodes or places.
    References(Vec<Target>),
    /// The node's children.
    Children,
    /// The site's editions.
    Editions,
}

/// What a reference leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// A node.
    Node(NodeIndex),
    /// A number in `Plan::references`.
    Place(usize),
}

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
        let number = digits.parse().ok().filter(|year| four_digits && (1868..=2200).contains(year))?;
        Some(Self { number, fiscal: digits.len() < written.len() })
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

/// What is to be reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Goal {
    /// A figure, a decimal as written.
    Figure(String),
    /// 現状維持
    Maintain,
    /// 現状値以上
    AtLeastBaseline,
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
    /// A decimal as written: `40.0` keeps its zero.
    pub baseline: String,
    /// What is to be reached.
    pub target: Goal,
    /// Which way is better.
    pub better: Better,
    /// The survey that was asked, where the plan says it.
    pub survey: Option<String>,
    /// What was counted, where the figure is a count.
    pub count: Option<String>,
}
