//! What a template sees: one typed view for each kind of page.
//!
//! 1. Every page has [`Site`] (the same for all pages of an edition) as `site`, [`Head`] as `page`,
//!    and one more value of [`Body`], named after the page's kind.
//! 2. All `path`s are relative to the root of `public/`; a template writes `{{ page.base }}{{ x.path }}`.
//! 3. [`Text::html`] is the only markup: it is made by `engines::prose` from parsed text, with every
//!    character escaped. Everything else is escaped by the template engine.
//! 4. Absent on purpose: dates of the build, the machine, anything that differs between two builds.

mod ask;
mod beside;
mod data;
pub mod filter;
mod frame;
mod indicators;
pub mod marks;
mod search;

pub use ask::{Ask, Card, CardSide, Contact, Passage, Question, Spoken};
pub use beside::{Beside, BesideCell, BesideFact, BesideField, BesideRow, Side};
pub use data::{Column, ColumnWord, Data, File, License};
pub use filter::{Choice, Choices, Filter};
pub use frame::{Alternate, DataFile, Edition, Head, Link, Listed, Making, MenuLink, Readings, Site};
pub use indicators::{
    Chart, Course, Figure, Indicator, IndicatorGroup, IndicatorPage, Indicators, Label, Mark, Stage, Verdict,
};
pub use search::{FoundWord, Search};
use serde::Serialize;
use std::sync::Arc;

/// A piece of text, for an element and for places that take no markup. Many pages show the same, and share it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Text {
    /// Phrasing content: text, emphasis, links, ruby; in a `span` with its own language where it was borrowed.
    pub html: Arc<str>,
    /// The same without markup and without readings: for titles, attributes and metadata.
    pub plain: Arc<str>,
    /// The language, where it is not the page's: the text was taken from another edition.
    pub lang: Option<String>,
    /// That language's own name, where `lang` is given.
    pub language: Option<String>,
    /// `ltr` or `rtl`, where `lang` is given.
    pub dir: Option<&'static str>,
    /// Whether the source text has changed since this one was translated from it.
    pub stale: bool,
}

/// A name of the plan, with an easier one where the edition gives it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Name {
    /// The plan's own name, exactly.
    pub exact: Text,
    /// An easier name, to be shown first, the exact one under it.
    pub easy: Option<Text>,
    /// The easier one where there is one, else the exact one: markup for a line with room for one name.
    pub html: Arc<str>,
}

impl Name {
    /// An exact name, and an easier one if there is one.
    #[must_use]
    pub fn new(exact: Text, easy: Option<Text>) -> Self {
        let html = Arc::clone(&easy.as_ref().unwrap_or(&exact).html);
        Self { exact, easy, html }
    }
}

/// A text unit with its address and its place in the printed plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Unit {
    /// The id of its element, the same in every language: `issues_participation`.
    pub anchor: String,
    /// What it says.
    pub text: Text,
    /// Where it stands in the printed plan, where the plan says so: `第4編 第1章 第1節 第2項 課題 3`.
    pub citation: Option<Text>,
}

/// A page, ready to be rendered.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// Its file below `public/`, such as `ja/connections/index.html`.
    pub file: String,
    /// What its head and frame need.
    pub head: Head,
    /// What it shows.
    pub body: Body,
}

impl Page {
    /// Whether it shows a node once more, beside the source.
    #[must_use]
    pub fn is_beside(&self) -> bool {
        matches!(self.body, Body::Beside(_))
    }
}

/// What is shown between the frame's header and footer.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Body {
    /// `/<tag>/`
    Home(Home),
    /// `/<tag>/ask/`
    Ask(Box<Ask>),
    /// A chapter, a section, an item, a page: every node of the tree.
    Node(Box<Node>),
    /// `/<tag>/beside/<node>/<node>/…`: the same beside the source, in every edition but the source's
    Beside(Box<Beside>),
    /// `/<tag>/indicators/`
    Indicators(Indicators),
    /// `/<tag>/indicators/<id>/`
    Indicator(Box<IndicatorPage>),
    /// `/<tag>/data/`
    Data(Box<Data>),
    /// `/<tag>/glossary/`
    Glossary(Glossary),
    /// `/<tag>/search/`, where the site can be searched
    Search(Search),
    /// `/<tag>/print/` and, where the plan has several top nodes, `/<tag>/print/<node>/`
    Print(Print),
    /// `/`
    Choose(Choose),
    /// `/go/<node>/`
    Go(Go),
    /// `/404.html`
    NotFound(NotFound),
}

/// The plan's home in one language.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Home {
    /// The top nodes with their children, as a tree.
    pub nodes: Vec<Link>,
    /// The first text of each top node (its goal), in the same order.
    pub leads: Vec<Option<Unit>>,
    /// The printed plan from cover to cover.
    pub outline: Vec<OutlineEntry>,
    /// How many indicators the site has, formatted.
    pub indicator_count: Text,
    /// All editions with their state.
    pub editions: Vec<Edition>,
}

/// A part or chapter of the printed plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OutlineEntry {
    /// `第4編`
    pub label: Option<Text>,
    /// Its title, where it is known.
    pub title: Option<Text>,
    /// Its page, where it is on this site.
    pub path: Option<String>,
    /// What stands inside it.
    pub entries: Vec<OutlineEntry>,
}

/// A node of the tree.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Node {
    /// The node's id, unique in the plan.
    pub id: String,
    /// The level's id.
    pub level: String,
    /// 0 at the top of the tree.
    pub depth: usize,
    /// Level and number, such as `第2項`; pages have none.
    pub label: Option<Text>,
    /// The title.
    pub name: Name,
    /// Its own path.
    pub path: String,
    /// Its path without a language; pages have none.
    pub go_path: Option<String>,
    /// The same as an absolute address, for leaflets.
    pub go_address: Option<String>,
    /// That address as a QR code, where the plan asks for it.
    pub qr: Option<Code>,
    /// Where it stands in the printed plan.
    pub citation: Option<Text>,
    /// In the order of its level.
    pub fields: Vec<Field>,
    /// The node before it among its siblings.
    pub previous: Option<Link>,
    /// The node after it among its siblings.
    pub next: Option<Link>,
}

/// A QR code as a drawing: dark modules as strokes, one unit wide, and the light ones around them that scanners need.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Code {
    /// Modules on each side, the light ones around it included: the drawing's `viewBox` is `0 0 side side`.
    pub side: usize,
    /// Its size on the screen and on paper in CSS pixels: two for a module, half a millimetre.
    pub size: usize,
    /// The strokes: the `d` of a path.
    pub path: String,
}

/// A field of a node.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Field {
    /// The field's id.
    pub id: String,
    /// The id of its element: `vision`, or `<node>_vision` on a print page.
    pub anchor: String,
    /// Its heading, where it has one.
    pub title: Option<Name>,
    /// A sentence that says what its texts are: what a city plans, say, and not what it offers.
    pub intro: Option<Text>,
    /// What it holds.
    #[serde(flatten)]
    pub content: FieldContent,
}

/// What a field holds, told apart by `kind`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum FieldContent {
    /// One paragraph.
    Text {
        /// The paragraph.
        unit: Unit,
    },
    /// Several paragraphs.
    Paragraphs {
        /// The texts, in order.
        units: Vec<Unit>,
    },
    /// An unordered list.
    List {
        /// The texts, in order.
        units: Vec<Unit>,
    },
    /// A list whose entries have titles.
    TitledList {
        /// The entries, in order.
        entries: Vec<TitledUnit>,
    },
    /// One of a few, with a text where the plan says more.
    Choice {
        /// What was chosen.
        choice: Text,
        /// What the plan says of it.
        unit: Option<Unit>,
    },
    /// A figure with its unit.
    Quantity {
        /// What is shown.
        value: Text,
    },
    /// From one year to another.
    Period {
        /// What is shown.
        value: Text,
    },
    /// Who is responsible.
    Organisation {
        /// What is shown.
        value: Text,
    },
    /// Links to other nodes and to places of the printed plan.
    References {
        /// Where they lead.
        references: Vec<Reference>,
    },
    /// A table of indicators.
    Indicators {
        /// One for each indicator.
        rows: Vec<Indicator>,
        /// Whether any of them has a result.
        measured: bool,
        /// Whether the plan names a year for any of their figures.
        dated: bool,
        /// Whether any of them has years, results, a verdict or more figures than start and goal.
        detailed: bool,
    },
    /// The node's children.
    Children {
        /// The children, with theirs.
        nodes: Vec<Link>,
    },
    /// The site's editions and how much of each is translated.
    Editions {
        /// One for each.
        editions: Vec<Edition>,
    },
}

/// An entry of a titled list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TitledUnit {
    /// The id of its element.
    pub anchor: String,
    /// Its title.
    pub name: Name,
    /// Its text.
    pub text: Text,
    /// Where it stands in the printed plan.
    pub citation: Option<Text>,
}

/// A reference to another place of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Reference {
    /// What it is called.
    pub name: Name,
    /// Where it stands in the printed plan.
    pub citation: Option<Text>,
    /// Its page, where it is on this site.
    pub path: Option<String>,
}

/// Words explained.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Glossary {
    /// In the order of `plan.toml`.
    pub entries: Vec<GlossaryEntry>,
}

/// A word explained.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GlossaryEntry {
    /// The word's id, and the id of its element in the glossary.
    pub id: String,
    /// The id of its element on this page.
    pub anchor: String,
    /// At a page's foot: the id of the link in the text that leads here.
    pub back: Option<String>,
    /// The word.
    pub term: Text,
    /// What it means.
    pub text: Text,
    /// Whose explanation it is: `plan` or `editor`.
    pub origin: &'static str,
    /// The nodes that use it.
    pub used_in: Vec<Link>,
}

/// The glossary's words that a page's texts use, explained at its foot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Words {
    /// In the order in which the page uses them.
    pub entries: Vec<GlossaryEntry>,
    /// The glossary.
    pub path: String,
    /// The same page in `site.original`.
    pub original: Option<String>,
}

/// A top node with everything in it, on one page. Empty where `parts` are given.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Print {
    /// Where the plan has several top nodes: a link to the print page of each.
    pub parts: Vec<Link>,
    /// The nodes from the top downwards, in reading order.
    pub nodes: Vec<Node>,
    /// The glossary, whole.
    pub glossary: Vec<GlossaryEntry>,
}

/// The choice of a language. Its frame is in the source language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Choose {
    /// All editions, with their homes.
    pub editions: Vec<Edition>,
}

/// A node without a language. Its frame is in the source language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Go {
    /// The node's page in each edition.
    pub editions: Vec<Edition>,
}

/// Nothing found, said in every language. Its frame is in the source language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NotFound {
    /// One for each edition.
    pub notices: Vec<Notice>,
}

/// The words of the 404 page in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Notice {
    /// The edition, with its home.
    pub edition: Edition,
    /// `not-found` of that language.
    pub title: Text,
    /// `not-found_text` of that language.
    pub text: Text,
    /// `not-found_home` of that language: the words of the link to its home.
    pub home: Text,
}
