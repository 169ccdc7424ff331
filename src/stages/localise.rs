//! What one reader reads: every page of an edition as a typed view.
//!
//! 1. `voice`: an edition's messages with its chain, and its numbers.
//! 2. `builder`: what every page is built with: texts, names, places in the printed plan, links.
//! 3. `frame`: the site and the head of a page; hreflang, canonical, switcher come from the survey.
//! 4. `making`: how the edition came about, as its records say.
//! 5. `nodes`, `indicators`, `lists`, `ask`: the pages of an edition; `beside`: a node with the source's words beside its own;
//!    `filter`: what rows of indicators can be chosen by.
//! 6. `words`: the glossary's words on a page.
//! 7. `data`: the same facts as records; `linked`: as data blocks inside pages.
//! 8. `search`: the same texts as documents that are found.
//! 9. `doors`: the pages without a language.
//!
//! Pages are built one at a time when they are asked for, so memory does not grow with the site.

mod ask;
mod beside;
mod builder;
mod data;
mod doors;
mod filter;
mod frame;
mod indicators;
mod linked;
mod lists;
mod making;
mod nodes;
mod search;
mod voice;
mod words;

use crate::base::cache::Cache;
use crate::base::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::engines::messages::{self, Bundle};
use crate::engines::{languages, qr};
use crate::model;
use crate::model::page::{self, Body, Code as QrCode, Listed, Page, Site, Text};
use crate::model::plan::{NodeIndex, PageId, Plan, UnitId};
use crate::model::search::Document;
use crate::model::survey::Survey;
use builder::Builder;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock, RwLock};
use voice::Lender;
pub use voice::{Value, Voice};
use words::Words;

/// All editions of a plan, none of them open.
#[derive(Debug)]
pub struct Editions<'a> {
    plan: &'a Plan,
    survey: &'a Survey,
    assets: BTreeMap<String, String>,
    /// A QR code for each node, by number, made when the first edition asks; none where the plan asks for none.
    codes: Vec<OnceLock<Option<QrCode>>>,
    /// By language, what a card says in the source's.
    cards: Vec<Text>,
}

/// One edition with its words.
#[derive(Debug)]
pub struct Edition<'a> {
    plan: &'a Plan,
    survey: &'a Survey,
    assets: &'a BTreeMap<String, String>,
    codes: &'a [OnceLock<Option<QrCode>>],
    cards: &'a [Text],
    language: usize,
    voice: Arc<Voice>,
    /// The source's edition, where it is to stand beside this one.
    source: Option<&'a Edition<'a>>,
    /// The home of each published edition, with its number, as this one's readers are told of it. Every page's switcher
    /// is made of them.
    homes: Vec<(usize, page::Edition)>,
    /// Rows of indicators by number, but for their definitions, whose links differ from page to page. Four pages show each.
    /// With each stands whether it has readings.
    rows: RwLock<BTreeMap<usize, (page::Indicator, bool)>>,
    /// Places in the printed plan, by node, field and number of the entry. Three pages show each, one soon after the other.
    citations: Cache<(NodeIndex, usize, Option<usize>), Option<Text>, 2048>,
    /// What nodes are called by, by level and number.
    steps: Cache<(usize, u32), Option<Text>, 1024>,
    /// Whether what stands around every page has readings.
    framed: bool,
    /// Units that its readers see as one.
    units: OnceLock<filter::Units>,
}

/// What is kept of an edition when it is dropped: what pages without a language show of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keepsake {
    /// The titles of the plan's nodes, in its order.
    titles: Vec<Text>,
    /// `not-found`, `not-found_text`, `not-found_home`.
    lost: [Text; 3],
}

/// A page that could not be built.
type Problem = String;

impl<'a> Editions<'a> {
    /// The editions of a plan. `assets` are the theme's published files by the names that templates use.
    #[must_use]
    pub fn new(plan: &'a Plan, survey: &'a Survey, assets: BTreeMap<String, String>) -> Self {
        let codes = plan.nodes.iter().filter(|_| plan.qr.is_some()).map(|_| OnceLock::new()).collect();
        Self { plan, survey, assets, codes, cards: Vec::new() }
    }

    /// Says what cards say in the source's language, where the plan has questions: no edition has the source's words. `texts`
    /// are those of [`Editions::open`].
    ///
    /// # Errors
    /// Those of `texts`.
    pub fn say_cards(
        &mut self,
        texts: impl Fn(&str) -> Result<Vec<String>, Diagnostic>,
        diagnostics: &mut Diagnostics,
    ) -> Result<(), Diagnostic> {
        if self.plan.has_questions() {
            let source = self.open(self.plan.source, texts)?;
            self.cards = source.map(|source| source.cards(diagnostics)).unwrap_or_default();
        }
        Ok(())
    }

    /// The numbers of the editions that are built.
    pub fn published(&self) -> impl Iterator<Item = usize> {
        (0..self.plan.languages.len()).filter(|&number| self.survey.is_published(number))
    }

    /// Opens an edition. `texts` gives the Fluent files of a language, the tool's first; the languages of its chain are
    /// read only if it needs them.
    ///
    /// # Errors
    /// Those of `texts`.
    pub fn open(
        &self,
        language: usize,
        texts: impl Fn(&str) -> Result<Vec<String>, Diagnostic>,
    ) -> Result<Option<Edition<'_>>, Diagnostic> {
        let Some(own) = self.plan.languages.get(language) else { return Ok(None) };
        let words = Bundle::new(&own.tag, texts(&own.tag)?);
        let mut chain = vec![Lender { number: language, language: own, bundle: words, kept: BTreeSet::new() }];
        let borrows = self.survey.editions.get(language).is_some_and(|edition| edition.borrows);
        for &number in own.fallback.iter().filter(|_| borrows) {
            let Some(lender) = self.plan.languages.get(number) else { continue };
            let words = texts(&lender.tag)?;
            let kept = if languages::is_simple(&lender.tag) && !languages::is_kin(&own.tag, &lender.tag) {
                self.tools_words(&words)
            } else {
                BTreeSet::new()
            };
            chain.push(Lender { number, language: lender, bundle: Bundle::new(&lender.tag, words), kept });
        }
        let Some(voice) = Voice::new(chain) else { return Ok(None) };
        let (plan, survey, assets, cards) = (self.plan, self.survey, &self.assets, self.cards.as_slice());
        let mut edition = Edition {
            plan,
            survey,
            assets,
            codes: &self.codes,
            cards,
            language,
            voice: Arc::new(voice),
            source: None,
            homes: Vec::new(),
            rows: RwLock::default(),
            citations: Cache::default(),
            steps: Cache::default(),
            framed: false,
            units: OnceLock::new(),
        };
        edition.homes = self.published().filter_map(|number| frame::home(&edition, number)).collect();
        edition.framed = frame::has_readings(&edition);
        Ok(Some(edition))
    }

    /// The tool's messages among these. What an edition in easy words says of itself is true of no other language.
    fn tools_words(&self, texts: &[String]) -> BTreeSet<String> {
        texts.iter().flat_map(|text| messages::ids(text)).filter(|id| !self.survey.asks_for(id)).collect()
    }
}

impl<'a> Edition<'a> {
    /// The same with the source's edition, which its pages in two languages need.
    #[must_use]
    pub fn beside(self, source: &'a Edition<'a>) -> Self {
        Self { source: Some(source), ..self }
    }
}

impl Edition<'_> {
    /// Whether any text of it may be borrowed or out of date.
    fn is_noticed(&self) -> bool {
        let stale = self.survey.editions.get(self.language).is_some_and(|edition| !edition.stale.is_empty());
        stale || self.voice.chain.len() > 1
    }

    /// The QR code of a node's address without a language, where the plan asks for it. It is the same in every edition.
    fn code(&self, index: NodeIndex) -> Option<QrCode> {
        let made = self.codes.get(index)?.get_or_init(|| {
            let address = self.plan.base_url.join(&self.plan.nodes.get(index)?.go_path()?);
            qr::code(&address)
        });
        made.clone()
    }

    /// Its tag.
    #[must_use]
    pub fn tag(&self) -> &str {
        self.plan.languages.get(self.language).map_or("", |language| language.tag.as_str())
    }

    /// Its words, for the theme.
    #[must_use]
    pub fn voice(&self) -> Arc<Voice> {
        Arc::clone(&self.voice)
    }

    /// What all its pages share.
    #[must_use]
    pub fn site(&self, diagnostics: &mut Diagnostics) -> Option<Site> {
        let mut builder = Builder::new(self, String::new())?;
        let site = frame::site(&mut builder);
        report(&builder, diagnostics);
        site
    }

    /// One of its pages; `None` if it could not be built, which is reported.
    #[must_use]
    pub fn page(&self, page: PageId, diagnostics: &mut Diagnostics) -> Option<Page> {
        let tag = &self.plan.languages.get(self.language)?.tag;
        let path = [tag, "/", self.plan.page_path(page).as_str()].concat();
        let mut builder = Builder::new(self, path)?;
        builder.words = Words::of(page);
        // Where nothing is borrowed or out of date, nobody asks which units are the page's own.
        let stale = self.survey.editions.get(self.language).is_some_and(|edition| !edition.stale.is_empty());
        if stale || self.voice.chain.len() > 1 {
            builder.own_units = self.plan.page_units(page).into_iter().collect();
        }
        let body = match page {
            PageId::Home => Some(Body::Home(lists::home(&mut builder))),
            PageId::Ask => Some(Body::Ask(Box::new(ask::ask(&mut builder)))),
            PageId::Node(index) => nodes::node(&mut builder, index, None).map(|node| Body::Node(Box::new(node))),
            PageId::Beside(index) => {
                let mut source = Builder::new(self.source?, builder.path.clone())?;
                let beside = beside::beside(&mut builder, &mut source, index);
                report(&source, diagnostics);
                beside.map(|beside| Body::Beside(Box::new(beside)))
            }
            PageId::Indicators => lists::indicators(&mut builder, None).map(Body::Indicators),
            PageId::IndicatorsPart(index) => lists::indicators(&mut builder, Some(index)).map(Body::Indicators),
            PageId::Indicator(index) => {
                indicators::page(&mut builder, index).map(|page| Body::Indicator(Box::new(page)))
            }
            PageId::Data => Some(Body::Data(Box::new(data::page(&mut builder)))),
            PageId::Glossary => Some(Body::Glossary(lists::glossary(&mut builder))),
            PageId::Search => search::page(&mut builder).map(Body::Search),
            PageId::Print => lists::print(&mut builder, None).map(Body::Print),
            PageId::PrintPart(index) => lists::print(&mut builder, Some(index)).map(Body::Print),
        };
        let page = body.and_then(|body| {
            let mut head = frame::head(&mut builder, page, &body)?;
            head.linked_data = linked::of(&mut builder, page, &body, &head);
            Some(Page { file: [&head.path, "index.html"].concat(), head, body })
        });
        report(&builder, diagnostics);
        page
    }

    /// What a search finds of one of its pages.
    #[must_use]
    pub fn documents(&self, page: PageId) -> Vec<Document> {
        Builder::new(self, String::new()).map(|builder| search::documents(builder, page)).unwrap_or_default()
    }

    /// What cards say in its language, to readers of each of the plan's.
    fn cards(&self, diagnostics: &mut Diagnostics) -> Vec<Text> {
        let Some(mut builder) = Builder::new(self, String::new()) else { return Vec::new() };
        let cards = ask::cards(&mut builder);
        report(&builder, diagnostics);
        cards
    }

    /// What all its data share.
    #[must_use]
    pub fn data(&self, diagnostics: &mut Diagnostics) -> Option<model::data::Edition> {
        let mut builder = Builder::new(self, String::new())?;
        let edition = data::edition(&mut builder);
        report(&builder, diagnostics);
        Some(edition)
    }

    /// An indicator as a record of its data.
    #[must_use]
    pub fn record(&self, number: usize, diagnostics: &mut Diagnostics) -> Option<model::data::Indicator> {
        let path = format!("{}/indicators.json", self.plan.languages.get(self.language)?.tag);
        let mut builder = Builder::new(self, path)?;
        let record = data::record(&mut builder, number);
        report(&builder, diagnostics);
        record
    }

    /// What pages without a language show of it.
    #[must_use]
    pub fn keepsake(&self, diagnostics: &mut Diagnostics) -> Option<Keepsake> {
        let mut builder = Builder::new(self, String::new())?;
        let titles = self.plan.nodes.iter().map(|node| builder.label(&UnitId::value(&node.id), &[])).collect();
        let lost = [
            builder.words("not-found", &[]),
            builder.words("not-found_text", &[]),
            builder.words("not-found_home", &[]),
        ];
        report(&builder, diagnostics);
        Some(Keepsake { titles, lost })
    }

    /// Every page that search engines may list: the choice of a language, and what is translated of each edition.
    pub fn listed(&self) -> impl Iterator<Item = Listed<'_>> {
        let (plan, survey) = (self.plan, self.survey);
        let pages = plan.pages();
        let leading = plan.languages.get(survey.leading(plan)).map_or("", |language| language.tag.as_str());
        let entry = move |href: &str, page: PageId| {
            let in_leading = plan.base_url.join(&[leading, "/", &plan.page_path(page)].concat());
            Listed { href: plan.base_url.join(href), alternates: frame::alternates(self, page, &in_leading) }
        };
        let numbers: Vec<usize> = self.homes.iter().map(|&(number, _)| number).collect();
        let of_editions = numbers.into_iter().flat_map(move |number| {
            let pages: Vec<PageId> = pages.iter().copied().filter(|&page| survey.is_translated(number, page)).collect();
            let tag = plan.languages.get(number).map_or("", |language| language.tag.as_str());
            pages.into_iter().map(move |page| entry(&[tag, "/", &plan.page_path(page)].concat(), page))
        });
        std::iter::once(entry("", PageId::Home)).chain(of_editions)
    }

    /// The pages without a language: each node's address, the choice, the page for what is not found.
    /// Their frame is this edition's; `keepsakes` are those of all published editions, by number.
    #[must_use]
    pub fn doors(&self, keepsakes: &BTreeMap<usize, Keepsake>, diagnostics: &mut Diagnostics) -> Vec<Page> {
        let nodes = (0..self.plan.nodes.len())
            .filter(|&index| self.plan.nodes.get(index).is_some_and(|node| !node.is_page))
            .filter_map(|index| doors::go(self, index, keepsakes, diagnostics));
        let nodes: Vec<Page> = nodes.collect();
        let ends = [doors::choose(self, diagnostics), doors::not_found(self, keepsakes, diagnostics)];
        nodes.into_iter().chain(ends.into_iter().flatten()).collect()
    }
}

fn report(builder: &Builder<'_>, diagnostics: &mut Diagnostics) {
    for problem in &builder.problems {
        diagnostics.push(
            Diagnostic::new(Code::UnresolvedMessage)
                .with("what", "formatting")
                .with("id", problem)
                .help("help-formatting")
                .affecting(format!("/{}", builder.path)),
        );
    }
}

/// A message of the tool, said for a template.
///
/// # Errors
/// No edition has it, or it cannot be formatted.
pub fn words(voice: &Voice, id: &str, values: &[(&str, Value)]) -> Result<Text, Problem> {
    let (message, attribute) = (id, None);
    let said = voice.say(&UnitId { message: message.to_owned(), attribute }, values)?;
    Ok(voice.text(&said, &mut |_| None))
}
