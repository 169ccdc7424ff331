//! What one reader reads: every page of an edition as a typed view.
//!
//! 1. `voice`: an edition's messages with its chain, and its numbers.
//! 2. `builder`: what every page is built with: texts, names, places in the printed plan, links.
//! 3. `frame`: the site and the head of a page; hreflang, canonical, switcher come from the survey.
//! 4. `nodes`, `indicators`, `lists`: the pages of an edition.
//! 5. `doors`: the pages without a language.
//!
//! Pages are built one at a time when they are asked for, so memory does not grow with the site.

mod builder;
mod doors;
mod frame;
mod indicators;
mod lists;
mod nodes;
mod voice;

use crate::base::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::base::source::Sources;
use crate::engines::messages::Bundle;
use crate::model::draft::Draft;
use crate::model::page::{Body, Page, Site, Text};
use crate::model::plan::{Language, PageId, Plan, UnitId};
use crate::model::survey::Survey;
use builder::Builder;
use std::collections::BTreeMap;
use std::sync::Arc;
pub use voice::{Value, Voice};

/// All editions of a plan.
#[derive(Debug)]
pub struct Editions<'a> {
    plan: &'a Plan,
    survey: &'a Survey,
    voices: Vec<Arc<Voice>>,
    assets: BTreeMap<String, String>,
}

/// A page that could not be built.
type Problem = String;

impl<'a> Editions<'a> {
    /// Reads every edition's messages. `assets` are the theme's published files by the names that templates use.
    #[must_use]
    pub fn new(
        plan: &'a Plan,
        survey: &'a Survey,
        draft: &Draft,
        sources: &Sources,
        assets: BTreeMap<String, String>,
    ) -> Self {
        let bundles: Vec<Arc<Bundle>> =
            plan.languages.iter().map(|language| Arc::new(bundle(language, draft, sources))).collect();
        let voices = (0..plan.languages.len()).filter_map(|number| Voice::new(plan, number, &bundles));
        Self { plan, survey, voices: voices.map(Arc::new).collect(), assets }
    }

    /// The numbers of the editions that are built.
    pub fn published(&self) -> impl Iterator<Item = usize> {
        (0..self.voices.len()).filter(|&number| self.survey.is_published(number))
    }

    /// An edition's words, for the theme.
    #[must_use]
    pub fn voice(&self, language: usize) -> Option<Arc<Voice>> {
        self.voices.get(language).cloned()
    }

    /// What all pages of an edition share.
    #[must_use]
    pub fn site(&self, language: usize, diagnostics: &mut Diagnostics) -> Option<Site> {
        let mut builder = Builder::new(self, language, String::new())?;
        let site = frame::site(&mut builder);
        report(&builder, diagnostics);
        site
    }

    /// A page of an edition; `None` if it could not be built, which is reported.
    #[must_use]
    pub fn page(&self, language: usize, page: PageId, diagnostics: &mut Diagnostics) -> Option<Page> {
        let tag = &self.plan.languages.get(language)?.tag;
        let path = format!("{tag}/{}", self.plan.page_path(page));
        let own_units = self.plan.page_units(page).into_iter().collect();
        let mut builder = Builder::with_units(self, language, path, own_units)?;
        let body = match page {
            PageId::Home => Some(Body::Home(lists::home(&mut builder))),
            PageId::Node(index) => nodes::node(&mut builder, index, None).map(|node| Body::Node(Box::new(node))),
            PageId::Indicators => lists::indicators(&mut builder).map(Body::Indicators),
            PageId::Indicator(index) => {
                indicators::page(&mut builder, index).map(|page| Body::Indicator(Box::new(page)))
            }
            PageId::Glossary => Some(Body::Glossary(lists::glossary(&mut builder))),
            PageId::Print => lists::print(&mut builder, None).map(Body::Print),
            PageId::PrintPart(index) => lists::print(&mut builder, Some(index)).map(Body::Print),
        };
        let page = body.and_then(|body| {
            let head = frame::head(&mut builder, page, &body)?;
            Some(Page { file: format!("{}index.html", head.path), head, body })
        });
        report(&builder, diagnostics);
        page
    }

    /// The pages without a language: the choice, each node's address, the page for what is not found.
    /// Their frame is the source's.
    #[must_use]
    pub fn doors(&self, diagnostics: &mut Diagnostics) -> Vec<Page> {
        let nodes = (0..self.plan.nodes.len())
            .filter(|&index| self.plan.nodes.get(index).is_some_and(|node| !node.is_page))
            .filter_map(|index| doors::go(self, index, diagnostics));
        let nodes: Vec<Page> = nodes.collect();
        let ends = [doors::choose(self, diagnostics), doors::not_found(self, diagnostics)];
        nodes.into_iter().chain(ends.into_iter().flatten()).collect()
    }
}

/// An edition's messages: the tool's, then the city's in their place.
fn bundle(language: &Language, draft: &Draft, sources: &Sources) -> Bundle {
    let mut bundle = Bundle::new(&language.tag);
    let locale = draft.locales.iter().find(|locale| locale.tag == language.tag);
    let files = || locale.into_iter().flat_map(|locale| &locale.files);
    for file in files().filter(|file| file.builtin).chain(files().filter(|file| !file.builtin)) {
        bundle.add(&sources.file(file.file).text);
    }
    bundle
}

fn report(builder: &Builder<'_>, diagnostics: &mut Diagnostics) {
    for problem in &builder.problems {
        diagnostics.push(
            Diagnostic::new(Code::UnresolvedMessage)
                .with("what", "formatting")
                .with("id", problem)
                .help("help-formatting")
                .affecting(&builder.path),
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
