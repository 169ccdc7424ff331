//! What is true: the plan, with every reference, figure and language proved.
//!
//! 1. Nodes stand in one list in reading order (a node before its children), and point at each other by number.
//! 2. Words are absent: the plan knows the ids of its texts ([`UnitId`]), never what they say.
//! 3. What a page shows is said here ([`Plan::page_units`]), so that counting, hreflang and rendering cannot differ.

mod ask;
mod figures;
mod license;
mod nodes;
mod site;
mod units;

use crate::base::source::Span;
pub use ask::{Contact, Passage, Question, Spoken};
pub use figures::{Aim, Amount, Better, Figure, Goal, Indicator, Status, Unjudged, Verdict, Year};
pub use license::License;
pub use nodes::{Content, Node, Target};
pub use site::{BaseUrl, EditionKind, Field, FieldKind, Language, Level, Origin, OutlineEntry, Place, Step, Term};
use std::collections::{BTreeMap, BTreeSet};

/// A message's value or one of its attributes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
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

    /// The message of a member of a family: `unit_people`.
    #[must_use]
    pub fn of(family: &str, id: &str) -> Self {
        Self::value([family, "_", id].concat())
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

/// Places in the content by the message that they ask for: `unit_people`.
pub type Origins = BTreeMap<String, Span>;

/// A node's number in [`Plan::nodes`].
pub type NodeIndex = usize;

/// A plan and its site.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// Where the site will stand: absolute, ending in `/`.
    pub base_url: BaseUrl,
    /// Where the plan asks for a QR code of each node's address without a language, if it does.
    pub qr: Option<Span>,
    /// What others may do with the plan's data; `None` where the plan does not say.
    pub license: Option<License>,
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
    /// Ids of units, surveys, counts, organisations, reasons, notes: their words are needed too.
    pub units: Vec<String>,
    /// Surveys that were asked.
    pub surveys: Vec<String>,
    /// What was counted.
    pub counts: Vec<String>,
    /// Who is responsible for something.
    pub organisations: Vec<String>,
    /// Reasons why a figure is missing.
    pub missing: Vec<String>,
    /// What is to be said about single figures.
    pub notes: Vec<String>,
    /// The tree, pages last, in reading order.
    pub nodes: Vec<Node>,
    /// All indicators, in reading order.
    pub indicators: Vec<Indicator>,
    /// Whether the site can be searched: the command line says it.
    pub searched: bool,
    /// What readers ask; where there is nothing, there is no page of it.
    pub questions: Vec<Question>,
    /// Whom readers may turn to.
    pub contacts: Vec<Contact>,
    /// Where `plan.toml` asks for a message.
    pub origins: Origins,
}

/// A page that every edition has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PageId {
    /// `<tag>/`
    Home,
    /// `<tag>/ask/`, where the plan lists questions
    Ask,
    /// A node's page.
    Node(NodeIndex),
    /// `<tag>/beside/<node>/<node>/…`: a node beside the source, in every edition but the source's
    Beside(NodeIndex),
    /// `<tag>/indicators/`
    Indicators,
    /// `<tag>/indicators/<id>/`
    Indicator(usize),
    /// `<tag>/data/`
    Data,
    /// `<tag>/glossary/`
    Glossary,
    /// `<tag>/search/`, where the site can be searched
    Search,
    /// `<tag>/print/`
    Print,
    /// `<tag>/print/<node>/`, where the plan has several top nodes
    PrintPart(NodeIndex),
    /// `<tag>/indicators/in/<node>/`, where the plan has several top nodes and too many indicators for one page
    IndicatorsPart(NodeIndex),
}

/// The most rows or links that one page lists of the whole plan: a page does not grow with it.
const MOST_LISTED: usize = 300;

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

    /// Whether the indicators of each top node have a page of their own.
    #[must_use]
    pub fn splits_indicators(&self) -> bool {
        self.indicators.len() > MOST_LISTED && self.roots().count() > 1
    }

    /// The indicators of a node and of all below it.
    #[must_use]
    pub fn indicators_below(&self, index: NodeIndex) -> Vec<usize> {
        let contents = self.subtree(index).into_iter().filter_map(|index| self.nodes.get(index));
        let contents = contents.flat_map(|node| &node.fields);
        let numbers = contents
            .filter_map(|(_, content)| if let Content::Indicators(numbers) = content { Some(numbers) } else { None });
        numbers.flatten().copied().collect()
    }

    /// The units of all indicators: percent first, then in the order of `plan.toml`.
    pub fn used_units(&self) -> impl Iterator<Item = &str> {
        let used: BTreeSet<&str> = self.indicators.iter().map(|indicator| indicator.unit.as_str()).collect();
        std::iter::once("percent").chain(self.units.iter().map(String::as_str)).filter(move |unit| used.contains(unit))
    }

    /// How deep the home page lists the tree: the top nodes, and what is below them as far as it is not too much.
    #[must_use]
    pub fn home_depth(&self) -> usize {
        let listed = |depth: usize| self.nodes.iter().filter(|node| !node.is_page && node.depth <= depth).count();
        let deepest = self.nodes.iter().map(|node| node.depth).max().unwrap_or_default();
        (1..=deepest).take_while(|&depth| listed(depth) <= MOST_LISTED).last().unwrap_or_default()
    }

    /// Every page that each edition has. What shows the same texts stands together: they are made one after the other.
    #[must_use]
    pub fn pages(&self) -> Vec<PageId> {
        let mut pages = vec![PageId::Home];
        let several = self.roots().count() > 1;
        for top in self.roots().chain(self.site_pages()) {
            let indicators = self.indicators_below(top);
            let is_part = several && self.nodes.get(top).is_some_and(|node| !node.is_page);
            pages.extend(self.subtree(top).into_iter().map(PageId::Node));
            if is_part && self.splits_indicators() && !indicators.is_empty() {
                pages.push(PageId::IndicatorsPart(top));
            }
            if is_part {
                pages.push(PageId::PrintPart(top));
            }
            pages.extend(indicators.into_iter().map(PageId::Indicator));
        }
        if self.has_questions() {
            pages.push(PageId::Ask);
        }
        if !self.indicators.is_empty() {
            pages.push(PageId::Indicators);
        }
        pages.push(PageId::Data);
        if !self.glossary.is_empty() {
            pages.push(PageId::Glossary);
        }
        if self.searched {
            pages.push(PageId::Search);
        }
        pages.push(PageId::Print);
        pages
    }

    /// Every page that an edition has.
    #[must_use]
    pub fn pages_of(&self, language: usize) -> Vec<PageId> {
        let mut pages = Vec::new();
        for page in self.pages() {
            pages.push(page);
            if let PageId::Node(index) = page
                && language != self.source
            {
                pages.push(PageId::Beside(index));
            }
        }
        pages
    }

    /// A page's path below its edition's.
    #[must_use]
    pub fn page_path(&self, page: PageId) -> String {
        let node_path = |index: NodeIndex| self.nodes.get(index).map_or("", |node| node.path.as_str());
        match page {
            PageId::Home => String::new(),
            PageId::Ask => "ask/".to_owned(),
            PageId::Node(index) => node_path(index).to_owned(),
            PageId::Beside(index) => ["beside/", node_path(index)].concat(),
            PageId::Indicators => "indicators/".to_owned(),
            PageId::Indicator(index) => {
                let id = self.indicators.get(index).map_or("", |indicator| indicator.id.as_str());
                ["indicators/", id, "/"].concat()
            }
            PageId::Data => "data/".to_owned(),
            PageId::Glossary => "glossary/".to_owned(),
            PageId::IndicatorsPart(index) => ["indicators/in/", node_path(index)].concat(),
            PageId::Search => "search/".to_owned(),
            PageId::Print => "print/".to_owned(),
            PageId::PrintPart(index) => ["print/", node_path(index)].concat(),
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
