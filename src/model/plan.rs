//! What is true: the plan, with every reference, figure and language proved.
//!
//! 1. Nodes stand in one list in reading order (a node before its children), and point at each other by number.
//! 2. Words are absent: the plan knows the ids of its texts ([`UnitId`]), never what they say.
//! 3. What a page shows is said here ([`Plan::page_units`]), so that counting, hreflang and rendering cannot differ.

mod units;

use crate::base::source::{At, Span};
use serde::Deserialize;
use std::collections::BTreeMap;

/// A message's value or one of its attributes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct UnitId {
    /// The message, such as `multicultural-coexistence_vision`.
    pub message: String,
    /// The attribute, such as `text`.
    pub attribute: Option<&'static str>,
}

impl UnitId {
    /// A message's value.
    #[must_use]
    pub fn value(message: impl Into<String>) -> Self {
        Self { message: message.into(), attribute: None }
    }

    /// A message's attribute.
    #[must_use]
    pub fn attribute(message: impl Into<String>, attribute: &'static str) -> Self {
        Self { message: message.into(), attribute: Some(attribute) }
    }
}

impl std::fmt::Display for UnitId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message)?;
        self.attribute.map_or(Ok(()), |attribute| write!(f, ".{attribute}"))
    }
}

/// A node's number in [`Plan::nodes`].
pub type NodeIndex = usize;

/// A plan and its site.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// Where the site will stand: absolute, ending in `/`.
    pub base_url: BaseUrl,
    /// The theme's folder name.
    pub theme: String,
    /// The editions, in the order of `plan.toml`; the source is one of them.
    pub languages: Vec<Language>,
    /// The source's number in `languages`.
    pub source: usize,
    /// Levels by id.
    pub levels: BTreeMap<String, Level>,
    /// Fields by id.
    pub fields: BTreeMap<String, Field>,
    /// The printed plan from cover to cover; an entry stands after the one that it is within.
    pub outline: Vec<OutlineEntry>,
    /// Places in the printed plan that are not on the site.
    pub references: Vec<Place>,
    /// Words that are explained.
    pub glossary: Vec<Term>,
    /// Ids of units, surveys, counts, organisations: their words are needed too.
    pub units: Vec<String>,
    /// Surveys that were asked.
    pub surveys: Vec<String>,
    /// What was counted.
    pub counts: Vec<String>,
    /// Who is responsible for something.
    pub organisations: Vec<String>,
    /// The tree, pages last, in reading order.
    pub nodes: Vec<Node>,
    /// All indicators, in reading order.
    pub indicators: Vec<Indicator>,
}

/// An absolute address in two parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BaseUrl {
    /// `https://example.lg.jp`
    pub origin: String,
    /// `/plan/`: begins and ends with `/`.
    pub path: String,
}

impl BaseUrl {
    /// Reads an absolute `http` or `https` address without user, query or fragment; a missing `/` at its end is added.
    #[must_use]
    pub fn parse(written: &str) -> Option<Self> {
        let scheme = ["https://", "http://"].into_iter().find(|scheme| written.starts_with(scheme))?;
        let rest = written.get(scheme.len()..)?;
        let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        let plain = |text: &str, others: &str| {
            text.chars().all(|character| character.is_ascii_alphanumeric() || others.contains(character))
        };
        let clean = !path.contains("//") && !path.split('/').any(|segment| segment == "." || segment == "..");
        if host.is_empty() || !plain(host, ".-:[]") || !plain(path, "/._~%-") || !clean {
            return None;
        }
        let path = if path.ends_with('/') { path.to_owned() } else { format!("{path}/") };
        Some(Self { origin: format!("{scheme}{host}"), path })
    }

    /// The absolute address of a path below the site's root.
    #[must_use]
    pub fn join(&self, path: &str) -> String {
        format!("{}{}{path}", self.origin, self.path)
    }
}

/// What an edition is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum EditionKind {
    /// The official text itself.
    Official,
    /// The plan's points in other words.
    Reader,
    /// A translation of another edition.
    Translation,
}

impl EditionKind {
    /// The word that themes see.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Official => "official",
            Self::Reader => "reader",
            Self::Translation => "translation",
        }
    }
}

/// An edition's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language {
    /// BCP 47.
    pub tag: String,
    /// Its own name.
    pub name: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// What the edition is.
    pub kind: EditionKind,
    /// CLDR locale for numbers.
    pub format: String,
    /// Languages that lend a text that is missing, by number in [`Plan::languages`], in this order.
    pub fallback: Vec<usize>,
    /// Hidden until so many percent are translated.
    pub publish_at: u8,
}

/// A level of the tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Level {
    /// Its fields, in order.
    pub fields: Vec<At<String>>,
    /// Whether its nodes are called by level and number.
    pub numbered: bool,
    /// The depth that has it by itself: 0 for the first level of `plan.toml`. Pages have none.
    pub depth: Option<usize>,
}

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FieldKind {
    /// One paragraph.
    Text,
    /// Several paragraphs, each with an id.
    Paragraphs,
    /// An unordered list of ids.
    List,
    /// A list whose entries have a title and a text.
    TitledList,
    /// One of the field's `choices`.
    Choice,
    /// A figure and its unit.
    Quantity,
    /// From one year to another.
    Period,
    /// One of the plan's organisations.
    Organisation,
    /// A table of indicators.
    Indicators,
    /// Nodes, or places of the printed plan.
    References,
    /// The node's own children.
    Children,
    /// The site's editions and their state.
    Editions,
}

/// A field of a level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// What it holds.
    pub kind: FieldKind,
    /// What a `choice` may be.
    pub choices: Vec<String>,
    /// Whether a node may go without.
    pub optional: bool,
    /// Whether it has a heading.
    pub heading: bool,
    /// Whether its texts are cited by their place in the printed plan.
    pub citation: bool,
}

/// A part or chapter of the printed plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutlineEntry {
    /// Its id.
    pub id: String,
    /// The entry that it stands in.
    pub within: Option<usize>,
    /// Level and number, where it has them.
    pub step: Option<Step>,
    /// Whether its title is known.
    pub titled: bool,
    /// The node that holds it.
    pub node: Option<NodeIndex>,
}

/// A level and a number: `第2項`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The level's id.
    pub level: String,
    /// The number within it.
    pub number: u32,
}

/// A place of the printed plan that is not on the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Its id.
    pub id: String,
    /// The outline's entry that it stands in.
    pub within: Option<usize>,
    /// The way from there.
    pub path: Vec<Step>,
}

/// Whose explanation of a word it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Origin {
    /// The plan's own.
    Plan,
    /// The editor's.
    Editor,
}

impl Origin {
    /// The word that themes see.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Editor => "editor",
        }
    }
}

/// A word that is explained.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Its id: the Fluent term is `-id`, the explanation `glossary_id.text`.
    pub id: String,
    /// Whose explanation it is.
    pub origin: Origin,
}

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
    /// Numbers in [`Plan::indicators`].
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
    /// A number in [`Plan::references`].
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

/// A page that every edition has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PageId {
    /// `<tag>/`
    Home,
    /// A node's page.
    Node(NodeIndex),
    /// `<tag>/indicators/`
    Indicators,
    /// `<tag>/indicators/<id>/`
    Indicator(usize),
    /// `<tag>/glossary/`
    Glossary,
    /// `<tag>/print/`
    Print,
    /// `<tag>/print/<node>/`, where the plan has several top nodes
    PrintPart(NodeIndex),
}

impl Plan {
    /// The source edition.
    #[must_use]
    pub fn source_language(&self) -> Option<&Language> {
        self.languages.get(self.source)
    }

    /// The nodes of the plan without parents, and no pages.
    pub fn roots(&self) -> impl Iterator<Item = NodeIndex> {
        self.nodes.iter().enumerate().filter(|(_, node)| node.parent.is_none() && !node.is_page).map(|(index, _)| index)
    }

    /// The pages of the site that are not nodes of the plan.
    pub fn site_pages(&self) -> impl Iterator<Item = NodeIndex> {
        self.nodes.iter().enumerate().filter(|(_, node)| node.is_page).map(|(index, _)| index)
    }

    /// Every page that each edition has, in the order of the site.
    #[must_use]
    pub fn pages(&self) -> Vec<PageId> {
        let mut pages = vec![PageId::Home];
        pages.extend((0..self.nodes.len()).map(PageId::Node));
        pages.push(PageId::Indicators);
        pages.extend((0..self.indicators.len()).map(PageId::Indicator));
        pages.push(PageId::Glossary);
        pages.push(PageId::Print);
        if self.roots().count() > 1 {
            pages.extend(self.roots().map(PageId::PrintPart));
        }
        pages
    }

    /// A page's path below its edition's.
    #[must_use]
    pub fn page_path(&self, page: PageId) -> String {
        let node_path = |index: NodeIndex| self.nodes.get(index).map_or("", |node| node.path.as_str());
        match page {
            PageId::Home => String::new(),
            PageId::Node(index) => node_path(index).to_owned(),
            PageId::Indicators => "indicators/".to_owned(),
            PageId::Indicator(index) => {
                let id = self.indicators.get(index).map_or("", |indicator| indicator.id.as_str());
                format!("indicators/{id}/")
            }
            PageId::Glossary => "glossary/".to_owned(),
            PageId::Print => "print/".to_owned(),
            PageId::PrintPart(index) => format!("print/{}", node_path(index)),
        }
    }

    /// The node and all below it, in reading order.
    #[must_use]
    pub fn subtree(&self, index: NodeIndex) -> Vec<NodeIndex> {
        let mut found = vec![index];
        for &child in self.nodes.get(index).map_or(&[][..], |node| &node.children) {
            found.extend(self.subtree(child));
        }
        found
    }
}
