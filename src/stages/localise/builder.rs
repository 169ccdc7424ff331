//! What every page is built with. A builder belongs to one page and remembers what the page has shown.

use super::voice::{Paragraph, Said, Value, Voice};
use super::words::Words;
use super::{Edition, Problem};
use crate::base::cache::Cache;
use crate::engines::prose::{self, TermLink};
use crate::model::page::{self, Link, Name, Text, Unit};
use crate::model::plan::{Node, NodeIndex, PageId, Plan, Step, UnitId, Year};
use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::hash::Hash;

/// Where a page's links to nodes lead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Links {
    /// To the node's page.
    Alone,
    /// To the node beside the source.
    Beside,
}

/// One page in the making.
pub struct Builder<'a> {
    /// The page's edition.
    pub edition: &'a Edition<'a>,
    /// The plan.
    pub plan: &'a Plan,
    /// The edition's number.
    pub language: usize,
    /// Its tag.
    pub tag: &'a str,
    /// Its words.
    pub voice: &'a Voice,
    /// The page's path: `ja/connections/`.
    pub path: String,
    /// What leads from the page to the root.
    pub base: String,
    /// Where its links lead.
    pub links: Links,
    /// The page's own units that were borrowed from other editions; what stands in the frame is not the page's own.
    pub borrowed: BTreeSet<UnitId>,
    /// The plan's units around those that were borrowed too: names of the menu and of the way to the page, levels and
    /// fields, places in the printed plan.
    pub around: BTreeSet<UnitId>,
    /// The units that the page shows as its own, where any may be borrowed.
    pub own_units: BTreeSet<UnitId>,
    /// The page's own units whose source has changed since they were translated.
    pub stale: BTreeSet<UnitId>,
    /// Messages that could not be said.
    pub problems: Vec<Problem>,
    /// The glossary words that the page has used.
    pub words: Words,
    /// Whether a word of the page has a reading.
    pub readings: Cell<bool>,
    /// Places of nodes that were asked for.
    places: BTreeMap<NodeIndex, Option<Said>>,
}

impl<'a> Builder<'a> {
    /// A page at this path.
    pub fn new(edition: &'a Edition<'a>, path: String) -> Option<Self> {
        Some(Self {
            edition,
            plan: edition.plan,
            language: edition.language,
            tag: &edition.plan.languages.get(edition.language)?.tag,
            voice: &edition.voice,
            base: "../".repeat(path.matches('/').count()),
            path,
            links: Links::Alone,
            borrowed: BTreeSet::new(),
            around: BTreeSet::new(),
            stale: BTreeSet::new(),
            own_units: BTreeSet::new(),
            problems: Vec::new(),
            words: Words::default(),
            readings: Cell::new(false),
            places: BTreeMap::new(),
        })
    }

    /// Says a message; nothing, and a problem, if it cannot be said.
    pub fn say(&mut self, unit: &UnitId, values: &[(&str, Value)]) -> Said {
        match self.voice.say(unit, values) {
            Ok(mut said) => {
                said.stale = self.note(said.link, unit);
                said
            }
            Err(problem) => {
                self.problems.push(problem);
                Said { inlines: Vec::new(), link: 0, stale: false }
            }
        }
    }

    /// Notes that the page shows a unit of this edition of the chain; whether the unit is out of date.
    fn note(&mut self, link: usize, unit: &UnitId) -> bool {
        let stale = self.is_stale(link, unit);
        if (link > 0 || stale) && self.own_units.contains(unit) {
            if link > 0 {
                self.borrowed.insert(unit.clone());
            }
            if stale {
                self.stale.insert(unit.clone());
            }
        } else if link > 0 && self.edition.survey.knows(unit) {
            self.around.insert(unit.clone());
        }
        stale
    }

    /// Whether the source of a unit has changed since the edition of this link of the chain translated it.
    fn is_stale(&self, link: usize, unit: &UnitId) -> bool {
        self.voice.chain.get(link).is_some_and(|link| self.edition.survey.is_stale(link.language, unit))
    }

    /// A word of the glossary. It is made of the term of its name, so it is as old as that.
    pub fn glossary_word(&mut self, id: &str) -> Text {
        let unit = UnitId::of("glossary", id);
        let mut said = self.say(&unit, &[]);
        if !said.stale && self.is_stale(said.link, &UnitId::value(["-", id].concat())) {
            said.stale = true;
            self.stale.insert(unit);
        }
        self.plain_text(&said)
    }

    /// A text in which the first use of each glossary word is a link.
    pub fn prose(&mut self, unit: &UnitId) -> Text {
        if self.words.lead_nowhere() {
            // Without links a text is the same on every page, as the source's is beside each of the other editions.
            return self.label(unit, &[]);
        }
        let mut words = std::mem::take(&mut self.words);
        let text = self.paragraph(unit, &mut |id| words.link(id));
        self.words = words;
        text
    }

    /// A text whose glossary words lead where `link` says.
    pub fn paragraph(&mut self, unit: &UnitId, link: &mut dyn FnMut(&str) -> Option<TermLink>) -> Text {
        match self.voice.paragraph(unit) {
            Ok(paragraph) => {
                let (link, text) = match paragraph.as_ref() {
                    Paragraph::Linked(said) => (said.link, self.voice.text(said, link)),
                    Paragraph::Still(label) => (label.link, label.text.clone()),
                };
                Text { stale: self.note(link, unit), ..self.seen(text) }
            }
            Err(problem) => {
                self.problems.push(problem);
                Text::default()
            }
        }
    }

    /// A text that the page shows.
    pub fn seen(&self, text: Text) -> Text {
        self.readings.set(self.readings.get() || prose::has_readings(&text.html));
        text
    }

    /// The box for readings, if the page or its frame has any.
    pub fn readings(&self) -> Option<page::Readings> {
        let language = self.plan.languages.get(self.language)?;
        let there = self.readings.get() || self.edition.framed;
        there.then(|| page::Readings { shown: language.readings, name: ["readings-", self.tag].concat() })
    }

    /// A text without links, as names and labels are.
    pub fn label(&mut self, unit: &UnitId, values: &[(&str, Value)]) -> Text {
        if !values.is_empty() {
            let said = self.say(unit, values);
            return self.plain_text(&said);
        }
        match self.voice.label(unit) {
            Ok(label) => Text { stale: self.note(label.link, unit), ..self.seen(label.text.clone()) },
            Err(problem) => {
                self.problems.push(problem);
                Text::default()
            }
        }
    }

    /// A text without links, only if the edition itself has it.
    fn own_label(&self, unit: &UnitId) -> Option<Text> {
        self.voice.own_label(unit).map(|text| self.seen(text))
    }

    /// One of the tool's messages.
    pub fn words(&mut self, id: &str, values: &[(&str, Value)]) -> Text {
        self.label(&UnitId::value(id), values)
    }

    /// A name with its easier form, where the edition gives one.
    pub fn name(&mut self, unit: &UnitId) -> Name {
        const EASY: &str = "easy";
        let exact = self.label(unit, &[]);
        // Few editions have any.
        let has_easy = self.voice.has_own(&unit.message, EASY);
        Name::new(exact, has_easy.then(|| self.own_label(&UnitId::attribute(&unit.message, EASY))).flatten())
    }

    /// A page of this edition.
    pub fn href(&self, page: PageId) -> String {
        [self.tag, "/", &self.plan.page_path(page)].concat()
    }

    /// Where a link to a node leads.
    pub fn node_href(&self, index: NodeIndex) -> String {
        self.href(if self.links == Links::Beside { PageId::Beside(index) } else { PageId::Node(index) })
    }

    /// A link to a node, without its children.
    pub fn link(&mut self, index: NodeIndex) -> Option<Link> {
        let node = self.plan.nodes.get(index)?;
        Some(Link {
            label: self.step_label(node),
            name: self.name(&UnitId::value(&node.id)),
            path: self.node_href(index),
            children: Vec::new(),
        })
    }

    /// A link to a node with what is below it, down to a depth of the plan.
    pub fn tree(&mut self, index: NodeIndex, depth: usize) -> Option<Link> {
        let mut link = self.link(index)?;
        let node = self.plan.nodes.get(index)?;
        if node.depth < depth {
            link.children = node.children.iter().filter_map(|&child| self.tree(child, depth)).collect();
        }
        Some(link)
    }

    /// Level and number of a node, if its level is called by number.
    pub fn step_label(&mut self, node: &Node) -> Option<Text> {
        let step = step(self.plan, node)?;
        let level = self.plan.levels.keys().position(|level| *level == step.level)?;
        self.once(&self.edition.steps, (level, step.number), |builder| {
            let said = builder.say_step(&step);
            Some(builder.plain_text(&said))
        })
    }

    /// A text that other pages of the edition show alike. Where any may be borrowed or out of date it is made anew, since
    /// what is noted then is the page's own.
    fn once<K: Copy + Eq + Hash, const MOST: usize>(
        &mut self,
        kept: &Cache<K, Option<Text>, MOST>,
        key: K,
        make: impl FnOnce(&mut Self) -> Option<Text>,
    ) -> Option<Text> {
        if self.edition.is_noticed() {
            return make(self);
        }
        let known = kept.try_get(&key, |_| {
            let before = self.problems.len();
            let text = make(self);
            if self.problems.len() == before { Ok(text) } else { Err(text) }
        });
        match known {
            Ok(known) => known.as_ref().clone().map(|text| self.seen(text)),
            Err(without) => without,
        }
    }

    /// A level and a number: `第2項`.
    pub fn say_step(&mut self, step: &Step) -> Said {
        let number = self.voice.integer(usize::try_from(step.number).unwrap_or_default());
        self.say(&UnitId::of("level", &step.level), &[("number", number)])
    }

    /// A year, calendar or fiscal.
    pub fn say_year(&mut self, year: Year) -> Said {
        let message = if year.fiscal { "year_fiscal" } else { "year_calendar" };
        let number = Value::plain(self.voice.year(year.number));
        self.say(&UnitId::value(message), &[("year", number)])
    }

    /// A node's place in the printed plan. Pages of the site have none. Every paragraph of a node asks for it.
    pub fn node_place(&mut self, index: NodeIndex) -> Option<Said> {
        if let Some(known) = self.places.get(&index) {
            return known.clone();
        }
        let place = self.find_place(index);
        self.places.insert(index, place.clone());
        place
    }

    fn find_place(&mut self, index: NodeIndex) -> Option<Said> {
        let node = self.plan.nodes.get(index).filter(|node| !node.is_page)?;
        let above = match node.parent {
            Some(parent) => self.node_place(parent),
            None => self
                .plan
                .outline
                .iter()
                .find(|entry| entry.node == Some(index))
                .and_then(|entry| entry.within)
                .and_then(|entry| self.outline_place(entry)),
        };
        match step(self.plan, node) {
            Some(step) => {
                let here = self.say_step(&step);
                Some(self.join(above, here))
            }
            None => above,
        }
    }

    /// A place of the outline.
    pub fn outline_place(&mut self, index: usize) -> Option<Said> {
        let entry = self.plan.outline.get(index)?;
        let above = entry.within.and_then(|within| self.outline_place(within));
        let here = match (&entry.step, entry.titled) {
            (Some(step), _) => self.say_step(step),
            (None, true) => self.say(&UnitId::of("outline", &entry.id), &[]),
            (None, false) => return above,
        };
        Some(self.join(above, here))
    }

    /// One step further into the printed plan.
    pub fn join(&mut self, above: Option<Said>, here: Said) -> Said {
        let Some(above) = above else { return here };
        self.compose(&UnitId::value("citation_step"), vec![("before", above), ("step", here)], Vec::new())
    }

    /// Says a message about other texts. The whole is marked as borrowed if any of its parts is.
    pub fn compose(&mut self, unit: &UnitId, parts: Vec<(&str, Said)>, others: Vec<(&str, Value)>) -> Said {
        let link = parts.iter().map(|(_, part)| part.link).max().unwrap_or_default();
        let parts = parts.into_iter().map(|(name, part)| (name, Value::Said(part)));
        let values: Vec<(&str, Value)> = parts.chain(others).collect();
        let said = self.say(unit, &values);
        Said { link: said.link.max(link), ..said }
    }

    /// What was said, without links.
    pub fn plain_text(&self, said: &Said) -> Text {
        self.seen(self.voice.text(said, &mut |_| None))
    }

    /// The place of a node's field in the printed plan, or of the entry of this number in it.
    pub fn citation(&mut self, node: NodeIndex, field: &str, number: Option<usize>) -> Option<Text> {
        if !self.plan.fields.get(field).is_some_and(|field| field.citation) {
            return None;
        }
        let position = self.plan.nodes.get(node)?.fields.iter().position(|(id, _)| id == field)?;
        self.once(&self.edition.citations, (node, position, number), |builder| {
            let above = builder.node_place(node)?;
            let values: Vec<(&str, Value)> =
                number.map(|number| ("number", builder.voice.integer(number))).into_iter().collect();
            let here = builder.say(&UnitId::attribute(["field_", field].concat(), "citation"), &values);
            let place = builder.join(Some(above), here);
            Some(builder.plain_text(&place))
        })
    }

    /// A text unit with its address and place.
    pub fn unit(&mut self, anchor: String, unit: &UnitId, citation: Option<Text>) -> Unit {
        Unit { anchor, text: self.prose(unit), citation }
    }

    /// The home of the edition that this one is translated from, where the site has it.
    pub fn original(&self) -> Option<&'a page::Edition> {
        let source = self.plan.source;
        let homes = &self.edition.homes;
        homes.iter().find(|&&(number, _)| number == source && number != self.language).map(|(_, home)| home)
    }

    /// A page of that edition.
    pub fn in_original(&self, page: PageId) -> Option<String> {
        self.original().map(|home| [home.path.as_str(), &self.plan.page_path(page)].concat())
    }

    /// A page in each published edition, for the switcher and for tables of editions.
    pub fn page_editions(&self, page: PageId) -> Vec<page::Edition> {
        let path = self.plan.page_path(page);
        let editions = self.edition.homes.iter().map(|(number, home)| page::Edition {
            path: [&home.path, path.as_str()].concat(),
            translated: self.edition.survey.is_translated(*number, page),
            ..home.clone()
        });
        editions.collect()
    }

    /// The same for a page without a language, with each edition's name in this one's language, and with the title that
    /// `title` gives for the edition of a number.
    pub fn page_doors(&self, page: PageId, mut title: impl FnMut(usize) -> Option<Text>) -> Vec<page::Edition> {
        let numbers = self.edition.homes.iter().map(|&(number, _)| number);
        let doors = self.page_editions(page).into_iter().zip(numbers).map(|(edition, number)| {
            let name = UnitId::of("language", &edition.tag);
            let source_name = (number != self.language).then(|| self.own_label(&name)).flatten();
            page::Edition { source_name, title: title(number), ..edition }
        });
        doors.collect()
    }
}

/// Level and number of a node, if its level is called by number.
fn step(plan: &Plan, node: &Node) -> Option<Step> {
    let numbered = plan.levels.get(&node.level).is_some_and(|level| level.numbered);
    numbered.then(|| Step { level: node.level.clone(), number: node.number })
}
