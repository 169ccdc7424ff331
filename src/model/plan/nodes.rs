//! The nodes of the tree, and what their fields hold.

use super::{NodeIndex, Year};
use crate::base::source::Span;

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

impl Node {
    /// Its path without a language, for leaflets; a page of the site has none.
    #[must_use]
    pub fn go_path(&self) -> Option<String> {
        (!self.is_page).then(|| format!("go/{}/", self.id))
    }
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
