//! The page on which an edition is searched, and what a search finds: its own texts, none that it borrows.

use super::builder::Builder;
use super::frame::ancestors;
use crate::engines::languages;
use crate::model::page::{FoundWord, Link, Name, Search, Text};
use crate::model::plan::{Content, NodeIndex, PageId, UnitId};
use crate::model::search::{Document, Passage, Rank, noted};

/// The page with the form.
pub fn page(builder: &mut Builder<'_>) -> Option<Search> {
    let plan = builder.plan;
    let depth = plan.home_depth();
    let roots: Vec<NodeIndex> = plan.roots().collect();
    let glossary = builder.href(PageId::Glossary);
    let words = plan
        .glossary
        .iter()
        .map(|term| FoundWord { term: builder.glossary_word(&term.id), path: format!("{glossary}#{}", term.id) });
    let words = words.collect();
    let own = plan.languages.get(builder.language)?;
    let is_other = |number: usize| {
        let akin = |tag: &str| languages::base_language(tag) == languages::base_language(&own.tag);
        own.fallback.contains(&number)
            || number == plan.source
            || plan.languages.get(number).is_some_and(|other| akin(&other.tag))
    };
    let numbers: Vec<usize> = builder.edition.homes.iter().map(|&(number, _)| number).collect();
    let pages = builder.page_editions(PageId::Search).into_iter().zip(numbers);
    let others = pages.filter(|&(_, number)| number != builder.language && is_other(number)).map(|(page, _)| page);
    Some(Search {
        index: format!("{}/pagefind/", builder.tag),
        digits: (0..10).map(|digit| builder.voice.shown(&digit.to_string())).collect(),
        others: others.collect(),
        nodes: roots.iter().filter_map(|&root| builder.tree(root, depth)).collect(),
        words,
    })
}

/// What is found of a page.
pub fn documents(builder: Builder<'_>, page: PageId) -> Vec<Document> {
    let translated = builder.edition.survey.is_translated(builder.language, page);
    let mut maker = Maker { builder, page, translated };
    match page {
        PageId::Home => vec![maker.home()],
        PageId::Node(index) => maker.node(index).into_iter().collect(),
        PageId::Indicator(number) => maker.indicator(number).into_iter().collect(),
        PageId::Glossary => maker.glossary(),
        PageId::Indicators => vec![maker.list("indicators")],
        PageId::Ask => vec![maker.ask()],
        PageId::Data => vec![maker.list("data")],
        PageId::Print => vec![maker.list("print")],
        PageId::Beside(_) | PageId::IndicatorsPart(_) | PageId::PrintPart(_) | PageId::Search => Vec::new(),
    }
}

struct Maker<'a> {
    builder: Builder<'a>,
    page: PageId,
    translated: bool,
}

impl Maker<'_> {
    /// A text of the edition's own; nothing where it borrows it. What cannot be said is reported by the page.
    fn own(&self, unit: &UnitId) -> Option<String> {
        let said = self.builder.voice.say(unit, &[]).ok()?;
        (said.link == 0).then(|| noted(&said.inlines)).filter(|text| !text.is_empty())
    }

    fn passage(&self, anchor: &str, unit: &UnitId) -> Option<Passage> {
        Some(Passage { anchor: anchor.to_owned(), text: self.own(unit)? })
    }

    /// A document without passages, called by a unit and its easier form.
    fn document(&mut self, rank: Rank, title: &UnitId, place: Vec<String>) -> Document {
        let easy = UnitId::attribute(&title.message, "easy");
        let titles: Vec<String> = [&easy, title].into_iter().filter_map(|unit| self.own(unit)).collect();
        let shown = self.builder.label(title, &[]);
        let borrowed = shown.lang.filter(|_| titles.is_empty()).map(|lang| (shown.plain.to_string(), lang));
        let path = match self.builder.plan.page_path(self.page) {
            home if home.is_empty() => "./".to_owned(),
            path => path,
        };
        Document { path, rank, titles, borrowed, place, translated: self.translated, passages: Vec::new() }
    }

    fn home(&mut self) -> Document {
        let mut document = self.document(Rank::List, &UnitId::value("plan"), Vec::new());
        let about = ["city", "about"].map(|attribute| UnitId::attribute("plan", attribute));
        let outline = self.builder.plan.outline.iter().filter(|entry| entry.titled && entry.node.is_none());
        let outline = outline.map(|entry| UnitId::of("outline", &entry.id));
        document.passages = about.into_iter().chain(outline).filter_map(|unit| self.passage("", &unit)).collect();
        document
    }

    fn list(&mut self, id: &str) -> Document {
        let mut document = self.document(Rank::List, &UnitId::of("title", id), Vec::new());
        document.passages.extend(self.passage("", &UnitId::of("description", id)));
        document
    }

    /// The page of questions, with what is asked and answered.
    fn ask(&mut self) -> Document {
        let mut document = self.list("ask");
        for question in &self.builder.plan.questions {
            let anchor = format!("question_{}", question.id);
            let units = [UnitId::value(&anchor), UnitId::attribute(&anchor, "text")];
            document.passages.extend(units.iter().filter_map(|unit| self.passage(&anchor, unit)));
        }
        document
    }

    fn node(&mut self, index: NodeIndex) -> Option<Document> {
        let node = self.builder.plan.nodes.get(index)?;
        let place = ancestors(&mut self.builder, index).iter().map(called).collect();
        let mut document = self.document(Rank::Name, &UnitId::value(&node.id), place);
        for (field, content) in &node.fields {
            self.field(&node.id, field, content, &mut document.passages);
        }
        Some(document)
    }

    fn field(&self, node: &str, field: &str, content: &Content, passages: &mut Vec<Passage>) {
        let message = format!("{node}_{field}");
        let own = UnitId::value(&message);
        match content {
            Content::Text => passages.extend(self.passage(field, &own)),
            Content::Choice { choice, text } => {
                passages.extend(self.passage(field, &UnitId::value(format!("choice_{field}_{choice}"))));
                passages.extend(Some(own).filter(|_| *text).and_then(|own| self.passage(field, &own)));
            }
            Content::Organisation(id) => passages.extend(self.passage(field, &UnitId::of("organisation", id))),
            Content::Paragraphs(ids) | Content::List(ids) | Content::TitledList(ids) => {
                for id in ids {
                    let unit = UnitId::value(format!("{message}_{id}"));
                    let anchor = format!("{field}_{id}");
                    passages.extend(self.passage(&anchor, &unit));
                    if matches!(content, Content::TitledList(_)) {
                        let attributes = ["easy", "text"].map(|name| UnitId::attribute(&unit.message, name));
                        passages.extend(attributes.iter().filter_map(|unit| self.passage(&anchor, unit)));
                    }
                }
            }
            // Figures are found by what they say of, and the rest has documents of its own.
            Content::Quantity { .. }
            | Content::Period { .. }
            | Content::Indicators(_)
            | Content::References(_)
            | Content::Children
            | Content::Editions => {}
        }
    }

    fn indicator(&mut self, number: usize) -> Option<Document> {
        let plan = self.builder.plan;
        let indicator = plan.indicators.get(number)?;
        let mut place: Vec<String> = ancestors(&mut self.builder, indicator.node).iter().map(called).collect();
        place.extend(self.builder.link(indicator.node).as_ref().map(called));
        let unit = UnitId::of("indicator", &indicator.id);
        let mut document = self.document(Rank::Name, &unit, place);
        let about = UnitId::attribute(&unit.message, "about");
        let survey = indicator.survey.as_ref().map(|id| UnitId::of("survey", id));
        let count = indicator.count.as_ref().map(|id| UnitId::of("count", id));
        let units = [Some(about), survey, count].into_iter().flatten();
        document.passages = units.filter_map(|unit| self.passage("", &unit)).collect();
        Some(document)
    }

    /// The list itself, and each word.
    fn glossary(&mut self) -> Vec<Document> {
        let list = self.list("glossary");
        let place = self.builder.words("title_glossary", &[]).plain.to_string();
        let (path, mut documents) = (list.path.clone(), vec![list]);
        for term in &self.builder.plan.glossary {
            let unit = UnitId::of("glossary", &term.id);
            let mut document = self.document(Rank::Term, &unit, vec![place.clone()]);
            document.path = format!("{path}#{}", term.id);
            document.passages.extend(self.passage("", &UnitId::attribute(&unit.message, "text")));
            documents.push(document);
        }
        documents
    }
}

/// Label and name in a line.
fn called(link: &Link) -> String {
    let Name { exact, easy, .. } = &link.name;
    let name = easy.as_ref().unwrap_or(exact);
    let parts = link.label.iter().chain([name]).map(|Text { plain, .. }| &**plain);
    parts.collect::<Vec<_>>().join(" ")
}
