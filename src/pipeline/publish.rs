//! A proved project's pages, files and indexes, into a sink.
//!
//! 1. Editions are opened in groups: of a small plan as many as keep all cores at work, of a large one each by itself, so that
//!    no more than its words and the source's are in memory.
//! 2. What comes in an order, such as the search that learns readings from one edition for the next, is done after each
//!    group. The pages without a language come last, with the edition that they speak.

use super::rehearse::{is_name, names};
use super::{Content, Stage, renderer};
use crate::base::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::base::source::Sources;
use crate::engines::theme::Press;
use crate::model::data::PageState;
use crate::model::output::Sink;
use crate::model::page::Page;
use crate::model::plan::{PageId, Plan};
use crate::model::search::Document;
use crate::stages::localise::{Edition, Editions, Keepsake};
use crate::stages::render::Renderer;
use crate::stages::search::Search;
use crate::stages::{data, finish, render};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

/// What was published.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Published {
    /// Pages.
    pub pages: usize,
    /// Editions.
    pub editions: usize,
}

/// How many pages are done, and of how many.
type Progress<'a> = dyn FnMut(usize, usize) + Send + 'a;

/// Renders every page of a proved project into a sink, and says after each few how many are done, and of how many.
/// What goes wrong is reported; a sink that refuses a file ends the work.
pub fn publish(
    content: &Content,
    sources: &Sources,
    sink: &dyn Sink,
    progress: &mut Progress<'_>,
    diagnostics: &mut Diagnostics,
) -> Published {
    let mut found = Diagnostics::default();
    let published = pages(content, sources, sink, progress, &mut found);
    // The first name that is not there ends a page: those behind it are looked for too.
    if found.iter().any(is_name) {
        found.append(names(sources));
    }
    // One place of a template may spoil many pages, each with other values about it.
    found.sort();
    let mut seen = BTreeSet::new();
    found.retain(|problem| problem.code != Code::Template || problem.span.is_none_or(|span| seen.insert(span)));
    diagnostics.append(found);
    diagnostics.sort();
    published
}

/// The same, without another look at what goes wrong.
pub(super) fn pages(
    content: &Content,
    sources: &Sources,
    sink: &dyn Sink,
    progress: &mut Progress<'_>,
    diagnostics: &mut Diagnostics,
) -> Published {
    let mut found = Diagnostics::default();
    let published = try_publish(content, sources, sink, progress, &mut found).unwrap_or_else(|refused| {
        found.push(refused);
        Published::default()
    });
    // What a page or a file is called here, it is called from the site's root.
    found.map(|problem| match &problem.address {
        Some(address) if !address.starts_with('/') => {
            let whole = format!("/{}", address.strip_suffix("index.html").unwrap_or(address));
            problem.affecting(whole)
        }
        _ => problem,
    });
    diagnostics.append(found);
    published
}

/// How many pages are rendered between two looks at the progress: enough to keep all cores at work.
const BATCH: usize = 256;

fn try_publish(
    content: &Content,
    sources: &Sources,
    sink: &dyn Sink,
    progress: &mut Progress<'_>,
    diagnostics: &mut Diagnostics,
) -> Result<Published, Diagnostic> {
    let Content { project, plan, survey, timings, .. } = content;
    let mut problems = Diagnostics::default();
    let (press, editions) = rayon::join(
        || timings.of(Stage::Render, || render::press(sources, &mut problems)),
        || {
            let assets = timings.of(Stage::Finish, || finish::assets(sources, plan));
            for asset in assets.values() {
                sink.put(&asset.path, &asset.bytes)?;
            }
            let names = assets.into_iter().map(|(key, asset)| (key, asset.path)).collect();
            let mut editions = Editions::new(plan, survey, names);
            timings.of(Stage::Localise, || editions.say_cards(|tag| project.words(tag, sources), diagnostics))?;
            Ok(editions)
        },
    );
    diagnostics.append(problems);
    let (Some(press), editions) = (press, editions?) else { return Ok(Published::default()) };
    let leading = survey.leading(plan);
    let mut languages: Vec<usize> = editions.published().collect();
    languages.sort_by_key(|&language| language == leading);
    let pages = |language: &usize| plan.pages_of(*language).len();
    let all = Published { pages: languages.iter().map(pages).sum(), editions: languages.len() };
    let mut work = Work {
        content,
        sources,
        sink,
        press,
        editions: &editions,
        source: None,
        progress: Mutex::new((0, all.pages, progress)),
    };
    // The source stays open: it stands beside each of the others.
    let source = work.open(plan.source)?;
    work.source = source.as_ref();
    let (mut status, mut search) = (data::Status::default(), Search::default());
    let (mut tables, mut keepsakes, mut last) = (BTreeMap::new(), BTreeMap::new(), None);
    for group in groups(&languages, pages) {
        let edition = |&language: &usize| {
            let mut problems = Diagnostics::default();
            (work.edition(language, &mut problems), problems)
        };
        let (made, problems): (Vec<_>, Vec<_>) = group.par_iter().map(edition).unzip();
        for found in problems {
            diagnostics.append(found);
        }
        for (&language, done) in group.iter().zip(made) {
            let Some(Done { opened, renderer, states, documents, table, keepsake }) = done? else { continue };
            for state in states {
                status.see(language, state);
            }
            tables.extend(table.map(|table| (language, table)));
            keepsakes.extend(keepsake.map(|keepsake| (language, keepsake)));
            let Some(edition) = opened.as_ref().or(work.source) else { continue };
            if let Some(documents) = documents {
                timings.of_all(Stage::Search, || search.add(edition.tag(), documents, sink))?;
            }
            if language == leading {
                last = Some((opened, renderer));
            }
        }
    }
    timings.of_all(Stage::Search, || search.finish(sink))?;
    if let Some((opened, renderer)) = last
        && let Some(edition) = opened.as_ref().or(work.source)
    {
        let doors = edition.doors(&keepsakes, diagnostics);
        let put = |door: Page| work.put(Some(door), &renderer, Diagnostics::default());
        let (map, doors) = rayon::join(
            || timings.of(Stage::Finish, || put_site_map(plan, edition, sink)),
            || doors.into_par_iter().map(put).collect::<Result<Vec<_>, _>>(),
        );
        map?;
        for found in doors? {
            diagnostics.append(found);
        }
    }
    sink.put("robots.txt", finish::robots(&plan.base_url.join("sitemap.xml")).as_bytes())?;
    sink.put("plan.json", &data::plan(plan, survey))?;
    sink.put("plan.schema.json", data::PLAN_SCHEMA.as_bytes())?;
    sink.put("status.json", &status.file(plan, survey))?;
    sink.put("status.schema.json", data::STATUS_SCHEMA.as_bytes())?;
    if let Some(package) = data::package(plan, leading, &tables) {
        sink.put("datapackage.json", &package)?;
    }
    Ok(all)
}

/// Editions in groups that have a batch of pages.
fn groups(languages: &[usize], pages: impl Fn(&usize) -> usize) -> impl Iterator<Item = &[usize]> {
    let mut held = 0;
    languages.chunk_by(move |language, _| {
        held += pages(language);
        let more = held < BATCH;
        held = if more { held } else { 0 };
        more
    })
}

/// What all editions are made with.
struct Work<'a, 'p> {
    content: &'a Content,
    sources: &'a Sources,
    sink: &'a dyn Sink,
    press: Arc<Press>,
    editions: &'a Editions<'a>,
    /// The source's edition.
    source: Option<&'a Edition<'a>>,
    /// How many pages are done, of how many, and who is told.
    progress: Mutex<(usize, usize, &'a mut Progress<'p>)>,
}

/// An edition whose pages are done.
struct Done<'a> {
    /// The edition, if it is not the source's.
    opened: Option<Edition<'a>>,
    renderer: Renderer,
    states: Vec<PageState>,
    /// What is to be found in it, where that is asked.
    documents: Option<Vec<Document>>,
    table: Option<data::Resource>,
    keepsake: Option<Keepsake>,
}

impl<'a> Work<'a, '_> {
    fn open(&self, language: usize) -> Result<Option<Edition<'a>>, Diagnostic> {
        let Content { project, timings, .. } = self.content;
        timings.of(Stage::Localise, || self.editions.open(language, |tag| project.words(tag, self.sources)))
    }

    /// An edition's pages and files; `None` if it cannot be opened, which is reported. So is what went wrong before a sink
    /// refuses a file.
    fn edition(&self, language: usize, problems: &mut Diagnostics) -> Result<Option<Done<'a>>, Diagnostic> {
        let Content { plan, indexed, timings, .. } = self.content;
        let opened = if language == plan.source {
            None
        } else {
            self.open(language)?.zip(self.source).map(|(edition, source)| edition.beside(source))
        };
        let own = if language == plan.source { self.source } else { opened.as_ref() };
        let Some(edition) = own else { return Ok(None) };
        let Some(renderer) = renderer(edition, &self.press, problems) else { return Ok(None) };
        let pages = plan.pages_of(language);
        let mut states = Vec::with_capacity(pages.len());
        let shared = timings.of(Stage::Data, || edition.data(problems)).filter(|_| !plan.indicators.is_empty());
        let files = shared.map(data::Files::new);
        let mut tables = files.as_ref().map(|files| files.tables(self.sink)).transpose()?;
        for batch in pages.chunks(BATCH) {
            let page = |&id: &PageId| {
                let mut problems = Diagnostics::default();
                let page = timings.of(Stage::Localise, || edition.page(id, &mut problems));
                let state = page.as_ref().filter(|page| !page.is_beside()).map(|page| data::state(&page.head));
                let mut problems = self.put(page, &renderer, problems)?;
                let kept = match (id, &files) {
                    (PageId::Indicator(number), Some(files)) => {
                        self.data(edition, number, files, &mut problems)?.map(|kept| (number, kept))
                    }
                    _ => None,
                };
                Ok((state, kept, problems))
            };
            for done in batch.par_iter().map(page).collect::<Vec<_>>() {
                let (state, kept, found) = done?;
                states.extend(state);
                problems.append(found);
                if let Some((tables, (number, kept))) = tables.as_mut().zip(kept) {
                    timings.of(Stage::Data, || tables.keep(number, kept))?;
                }
            }
            let mut progress = self.progress.lock().unwrap_or_else(PoisonError::into_inner);
            let (done, all, tell) = &mut *progress;
            *done += batch.len();
            tell(*done, *all);
        }
        let found = |&page: &PageId| timings.of(Stage::Search, || edition.documents(page));
        let documents = indexed.then(|| pages.par_iter().map(found).collect::<Vec<_>>().concat());
        let finish = |(files, tables): (data::Files, data::Tables<'_>)| tables.finish(files.into_edition());
        let table = timings.of(Stage::Data, || files.zip(tables).map(finish).transpose())?;
        let keepsake = edition.keepsake(problems);
        Ok(Some(Done { opened, renderer, states, documents, table, keepsake }))
    }

    /// An indicator's own files. They are made with its page, whose texts are still at hand then.
    fn data(
        &self,
        edition: &Edition<'_>,
        number: usize,
        files: &data::Files,
        problems: &mut Diagnostics,
    ) -> Result<Option<data::Kept>, Diagnostic> {
        self.content.timings.of(Stage::Data, || {
            let record = edition.record(number, problems);
            record.map(|record| files.put(&record, self.sink)).transpose()
        })
    }

    /// Renders a page into the sink; what goes wrong with it joins what went wrong before.
    fn put(
        &self,
        page: Option<Page>,
        renderer: &Renderer,
        mut problems: Diagnostics,
    ) -> Result<Diagnostics, Diagnostic> {
        let Some(page) = page else { return Ok(problems) };
        let timings = &self.content.timings;
        if let Some(bytes) = timings.of(Stage::Render, || renderer.page(&page, &mut problems)) {
            timings.of(Stage::Write, || self.sink.put(&page.file, &bytes))?;
        }
        Ok(problems)
    }
}

/// The most addresses in one site map: it may hold 50,000, but is made in memory.
const MAPPED: usize = 2000;

/// Every page that search engines may list, in one site map or in several and a list of them.
fn put_site_map(plan: &Plan, edition: &Edition<'_>, sink: &dyn Sink) -> Result<(), Diagnostic> {
    let mut pages = edition.listed().peekable();
    let mut addresses: Vec<String> = Vec::new();
    while pages.peek().is_some() {
        let map = finish::site_map(pages.by_ref().take(MAPPED));
        if addresses.is_empty() && pages.peek().is_none() {
            return sink.put("sitemap.xml", map.as_bytes());
        }
        let path = format!("sitemap-{}.xml", addresses.len() + 1);
        sink.put(&path, map.as_bytes())?;
        addresses.push(plan.base_url.join(&path));
    }
    sink.put("sitemap.xml", finish::site_map_index(&addresses).as_bytes())
}
