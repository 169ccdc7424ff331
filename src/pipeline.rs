//! The stages in a row. Read this first.
//!
//! ```text
//!  content/ locales/ themes/
//!         │ load       the only reader of the disk
//!      Sources
//!         │ parse      TOML and Fluent, with places
//!       Draft          what the files say
//!         │ validate
//!       Plan           what is true
//!         │ survey     what each edition has, what is wrong in its words: one language is read, looked through, dropped
//!      Survey
//!         │ localise   an edition is opened beside the source's, its pages are made one by one, on all cores, and it
//!         │            is dropped
//!       Page           what one reader reads
//!         │ render     the theme
//!         │ data       the same facts for machines
//!         │ search     an index of each edition
//!         │ finish     fingerprints
//!       Sink           staging folder · memory · nothing
//! ```
//!
//! Between [`prepare`] and [`publish`] stands the gate: with an error in the content, nothing is rendered.

mod timings;
pub mod translated;
pub mod words;

use crate::base::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::base::source::Sources;
use crate::engines::languages;
use crate::engines::theme::{Press, Words};
use crate::model::draft::Draft;
use crate::model::output::Sink;
use crate::model::page::Page;
use crate::model::plan::{BaseUrl, PageId, Plan};
use crate::model::record::Day;
use crate::model::survey::Survey;
use crate::stages::load::{self, Asked, Project};
use crate::stages::localise::{self, Edition, Editions};
use crate::stages::render::Renderer;
use crate::stages::search::Search;
use crate::stages::survey::{Known, Surveyor};
use crate::stages::{affected, data, finish, fold, inspect, parse, render, validate};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;
pub use timings::{Spent, Stage, Timings};

/// What is to be built, apart from the files.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// Tags of the editions to build, as if `plan.toml` listed only these; none means all.
    pub languages: Vec<String>,
    /// Where the site will stand, in place of the plan's `base_url`.
    pub base_url: Option<String>,
    /// Whether the site can be searched.
    pub search: Searching,
    /// The last day on which something can have been done: what is said to have been done later is warned of. Without it,
    /// nothing is; what is built never depends on it.
    pub latest: Option<Day>,
    /// Where the time goes, if that is asked.
    pub timings: Timings,
}

/// Whether a site can be searched.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Searching {
    /// It cannot: there is no page for it, and no link to one.
    #[default]
    Off,
    /// It has the pages, and no index: enough to find what is wrong with them.
    Pages,
    /// It can.
    On,
}

/// A project that was read and proved.
#[derive(Debug)]
pub struct Prepared {
    /// Its files. Words whose texts have no problem are forgotten: they are read again for their edition's pages.
    pub sources: Sources,
    /// What is wrong with it.
    pub diagnostics: Diagnostics,
    /// What it says, if there is a plan at all.
    pub content: Option<Content>,
}

/// A plan, what each edition has of it, and where its words are.
#[derive(Debug)]
pub struct Content {
    /// Where the files come from.
    pub project: Project,
    /// What is true.
    pub plan: Plan,
    /// What each edition has.
    pub survey: Survey,
    /// Whether the editions are to be indexed for searching.
    pub indexed: bool,
    /// Where the time goes, if that is asked.
    pub timings: Timings,
}

/// Reads and proves the project in a folder.
#[must_use]
pub fn read(root: &Path, request: &Request) -> Prepared {
    prove(Project::Folder(root.to_owned()), request)
}

/// Proves a project whose files are given: the program's own words and theme are added to them.
#[must_use]
pub fn prepare(given: Sources, request: &Request) -> Prepared {
    prove(Project::Given(given), request)
}

fn prove(project: Project, request: &Request) -> Prepared {
    let timings = request.timings.clone();
    let mut diagnostics = Diagnostics::default();
    let mut sources = timings.of(Stage::Load, || project.content(&mut diagnostics));
    let mut draft = timings.of(Stage::Parse, || parse::content(&sources, &mut diagnostics));
    let own = load::all_words();
    draft.tool = timings.of(Stage::Parse, || parse::tool(&own));
    draft.english = timings.of(Stage::Parse, || parse::english(&own));
    timings.of(Stage::Load, || project.theme(&asked_theme(&draft), &mut sources, &mut diagnostics));
    let said = parse::said(&sources);

    let source = source_tag(&draft);
    let words = |tag: &str, sources: &mut Sources, diagnostics: &mut Diagnostics| {
        let files = timings.of(Stage::Load, || project.locale(tag, sources, diagnostics));
        let locale = timings.of(Stage::Parse, || parse::words(tag, &files, sources, diagnostics));
        (files, locale)
    };
    let first = source.as_deref().map(|tag| words(tag, &mut sources, &mut diagnostics));
    draft.source_messages = first.iter().flat_map(|(_, locale)| locale.ids()).collect();
    let plan = timings.of(Stage::Validate, || validate::plan(&draft, &mut diagnostics)).map(|mut plan| {
        apply(request, &mut plan, &mut diagnostics);
        validate::codes(&plan, &mut diagnostics);
        validate::days(&plan, request.latest, &mut diagnostics);
        plan
    });
    let complete = !diagnostics.has_errors();
    let mut tags = project.tags(&mut diagnostics);
    let recorded = project.has_records(&tags);
    let Draft { tool, english, source_messages, .. } = &draft;
    let known = Known { tool, english, source: source_messages, said: &said, latest: request.latest };
    let mut surveyor = plan.as_ref().map(|plan| Surveyor::new(plan, known, &request.languages, complete, recorded));
    // The source first: what each unit weighs is known from it. Then one language after the other, and each is dropped
    // before the next one is read.
    let mut first = first;
    tags.extend(plan.iter().flat_map(|plan| &plan.languages).map(|language| language.tag.clone()));
    let mut seen = BTreeSet::new();
    for tag in source.iter().chain(&tags).filter(|&tag| seen.insert(tag)) {
        let (files, locale) = first.take().unwrap_or_else(|| words(tag, &mut sources, &mut diagnostics));
        if let Some(surveyor) = &mut surveyor {
            timings.of(Stage::Survey, || surveyor.locale(&locale, &sources, &mut diagnostics));
        }
        sources.forget(&files, &diagnostics.files());
    }
    let survey = surveyor.map(|it| timings.of(Stage::Survey, || it.finish(&sources, &mut diagnostics)));
    inspect::theme(&sources, &mut diagnostics);
    render::check(&sources, &mut diagnostics);
    fold::derived(&mut diagnostics, &sources);
    affected::addresses(plan.as_ref(), &draft, &sources, &mut diagnostics);
    diagnostics.sort();
    let content = plan.zip(survey).map(|(plan, survey)| Content {
        project,
        plan,
        survey,
        indexed: request.search == Searching::On,
        timings,
    });
    Prepared { sources, diagnostics, content }
}

/// The theme that the plan asks for; which one must be known before the plan is proved.
fn asked_theme(draft: &Draft) -> Asked {
    let entries = draft.plan.iter().flat_map(|table| &table.entries);
    let theme = entries
        .filter(|(key, _)| key.value == "theme")
        .find_map(|(_, value)| Some(Asked { name: value.value.as_str()?.to_owned(), place: Some(value.span) }));
    // `validate` says what is wrong with a name that is no id; it must not lead out of `themes/` before.
    theme.filter(|theme| load::is_name(&theme.name)).unwrap_or_default()
}

/// The source's tag, which must be known before the plan is proved: a choice may have a text, if there is one.
fn source_tag(draft: &Draft) -> Option<String> {
    let entries = draft.plan.iter().flat_map(|table| &table.entries);
    let tag = entries.filter(|(key, _)| key.value == "source").find_map(|(_, value)| value.value.as_str());
    // As above: it must not lead out of `locales/`.
    tag.filter(|tag| tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')).map(str::to_owned)
}

/// What the command line says in place of `plan.toml`.
fn apply(request: &Request, plan: &mut Plan, diagnostics: &mut Diagnostics) {
    plan.searched = request.search != Searching::Off;
    for tag in &request.languages {
        if !plan.languages.iter().any(|language| language.tag == *tag) {
            let known: Vec<&str> = plan.languages.iter().map(|language| language.tag.as_str()).collect();
            let suggestion = languages::facts(tag).err().and_then(|problem| problem.suggestion);
            let meant = known
                .iter()
                .copied()
                .find(|known| known.eq_ignore_ascii_case(tag) || suggestion.as_deref() == Some(*known));
            let diagnostic = Diagnostic::new(Code::InvalidLanguage)
                .with("tag", tag)
                .with("case", "not-listed")
                .with("suggestion", meant.map_or_else(|| known.join("`, `"), str::to_owned))
                .help(if meant.is_some() { "help-suggestion" } else { "help-listed" });
            diagnostics.push(diagnostic);
        }
    }
    if let Some(written) = &request.base_url {
        match BaseUrl::parse(written) {
            Ok(url) => plan.base_url = url,
            Err(case) => {
                diagnostics.push(Diagnostic::new(Code::InvalidBaseUrl).with("url", written).with("case", case));
            }
        }
    }
}

/// What was published.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Published {
    /// Pages.
    pub pages: usize,
    /// Editions.
    pub editions: usize,
}

/// Renders every page of a proved project into a sink, and says after each how many are done, and of how many.
/// What goes wrong is reported; a sink that refuses a file ends the work.
///
/// One edition after the other is read, rendered on all cores and dropped; the source's alone stays. The pages without a language come last, with
/// the edition that they speak.
pub fn publish(
    content: &Content,
    sources: &Sources,
    sink: &dyn Sink,
    progress: &mut dyn FnMut(usize, usize),
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
    diagnostics.sort();
    published
}

/// How many pages are rendered between two looks at the progress: enough to keep all cores at work.
const BATCH: usize = 256;

fn try_publish(
    content: &Content,
    sources: &Sources,
    sink: &dyn Sink,
    progress: &mut dyn FnMut(usize, usize),
    diagnostics: &mut Diagnostics,
) -> Result<Published, Diagnostic> {
    let Content { project, plan, survey, indexed, timings } = content;
    let assets = timings.of(Stage::Finish, || finish::assets(sources, plan));
    let names: BTreeMap<String, String> = assets.iter().map(|(key, asset)| (key.clone(), asset.path.clone())).collect();
    for asset in assets.values() {
        sink.put(&asset.path, &asset.bytes)?;
    }
    let mut editions = Editions::new(plan, survey, names);
    timings.of(Stage::Localise, || editions.say_cards(|tag| project.words(tag, sources), diagnostics))?;
    let leading = survey.leading(plan);
    let mut languages: Vec<usize> = editions.published().collect();
    languages.sort_by_key(|&language| language == leading);
    let all = languages.iter().map(|&language| plan.pages_of(language).len()).sum();
    let mut published = Published { pages: 0, editions: languages.len() };
    let mut keepsakes = BTreeMap::new();
    let mut status = data::Status::default();
    let mut tables = BTreeMap::new();
    let mut search = Search::default();
    let Some(press) = render::press(sources, diagnostics) else { return Ok(Published::default()) };
    let open = |language| timings.of(Stage::Localise, || editions.open(language, |tag| project.words(tag, sources)));
    // The source stays open: it stands beside each of the others.
    let source = open(plan.source)?;
    for language in languages {
        let opened;
        let edition = if language == plan.source {
            source.as_ref()
        } else {
            opened = open(language)?.zip(source.as_ref()).map(|(edition, source)| edition.beside(source));
            opened.as_ref()
        };
        let Some(edition) = edition else { continue };
        let pages = plan.pages_of(language);
        let Some(renderer) = renderer(edition, &press, diagnostics) else { continue };
        for batch in pages.chunks(BATCH) {
            let page = |&page: &PageId| {
                let mut diagnostics = Diagnostics::default();
                let page = timings.of(Stage::Localise, || edition.page(page, &mut diagnostics));
                let state = page.as_ref().filter(|page| !page.is_beside()).map(|page| data::state(&page.head));
                put(page, &renderer, sink, timings, diagnostics).map(|problems| (state, problems))
            };
            for done in batch.par_iter().map(page).collect::<Vec<_>>() {
                let (state, problems) = done?;
                if let Some(state) = state {
                    status.see(language, state);
                }
                diagnostics.append(problems);
            }
            published.pages += batch.len();
            progress(published.pages, all);
        }
        if *indexed {
            let found = || pages.par_iter().map(|&page| edition.documents(page)).collect::<Vec<_>>().concat();
            timings.of_all(Stage::Search, || search.add(edition.tag(), found(), sink))?;
        }
        let table = timings.of_all(Stage::Data, || put_data(plan, edition, sink, diagnostics))?;
        tables.extend(table.map(|table| (language, table)));
        keepsakes.extend(edition.keepsake(diagnostics).map(|keepsake| (language, keepsake)));
        if language == leading {
            for door in edition.doors(&keepsakes, diagnostics) {
                diagnostics.append(put(Some(door), &renderer, sink, timings, Diagnostics::default())?);
            }
            timings.of(Stage::Finish, || put_site_map(plan, edition, sink))?;
        }
    }
    timings.of_all(Stage::Search, || search.finish(sink))?;
    sink.put("robots.txt", finish::robots(&plan.base_url.join("sitemap.xml")).as_bytes())?;
    sink.put("plan.json", &data::plan(plan, survey))?;
    sink.put("plan.schema.json", data::PLAN_SCHEMA.as_bytes())?;
    sink.put("status.json", &status.file(plan, survey))?;
    if let Some(package) = data::package(plan, leading, &tables) {
        sink.put("datapackage.json", &package)?;
    }
    Ok(published)
}

/// The indicators of an edition as files.
fn put_data(
    plan: &Plan,
    edition: &Edition<'_>,
    sink: &dyn Sink,
    diagnostics: &mut Diagnostics,
) -> Result<Option<data::Resource>, Diagnostic> {
    let shared = edition.data(diagnostics).filter(|_| !plan.indicators.is_empty());
    let Some(files) = shared.map(data::Files::new) else { return Ok(None) };
    let mut tables = files.tables(sink)?;
    let numbers: Vec<usize> = (0..plan.indicators.len()).collect();
    for batch in numbers.chunks(BATCH) {
        let one = |&number: &usize| {
            let mut diagnostics = Diagnostics::default();
            let record = edition.record(number, &mut diagnostics);
            record.map(|record| files.put(&record, sink)).transpose().map(|kept| (kept, diagnostics))
        };
        for done in batch.par_iter().map(one).collect::<Vec<_>>() {
            let (kept, problems) = done?;
            if let Some(kept) = kept {
                tables.keep(kept)?;
            }
            diagnostics.append(problems);
        }
    }
    tables.finish(files.into_edition()).map(Some)
}

/// Renders a page into the sink; what goes wrong with it joins what went wrong before.
fn put(
    page: Option<Page>,
    renderer: &Renderer,
    sink: &dyn Sink,
    timings: &Timings,
    mut diagnostics: Diagnostics,
) -> Result<Diagnostics, Diagnostic> {
    let Some(page) = page else { return Ok(diagnostics) };
    if let Some(bytes) = timings.of(Stage::Render, || renderer.page(&page, &mut diagnostics)) {
        timings.of(Stage::Write, || sink.put(&page.file, &bytes))?;
    }
    Ok(diagnostics)
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

/// A theme, with an edition's words.
#[must_use]
pub fn renderer(edition: &Edition<'_>, press: &Arc<Press>, diagnostics: &mut Diagnostics) -> Option<Renderer> {
    let voice = edition.voice();
    let words: Words = Arc::new(move |id, arguments| {
        let values: Vec<(&str, localise::Value)> =
            arguments.iter().map(|(name, value)| (name.as_str(), localise::Value::plain(value.as_str()))).collect();
        localise::words(&voice, id, &values)
    });
    Some(Renderer::new(press, &words, &edition.site(diagnostics)?))
}
