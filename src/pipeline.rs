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
//!         │ survey     what each edition has, what is wrong in its words
//!      Survey
//!         │ localise   one page of one edition at a time
//!       Page           what one reader reads
//!         │ render     the theme
//!         │ finish     minified, fingerprinted
//!       Sink           staging folder · memory · nothing
//! ```
//!
//! Between [`prepare`] and [`publish`] stands the gate: with an error in the content, nothing is rendered.

pub mod translated;

use crate::base::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::base::source::Sources;
use crate::engines::theme::Words;
use crate::model::draft::Draft;
use crate::model::output::Sink;
use crate::model::page::Page;
use crate::model::plan::{BaseUrl, Plan};
use crate::model::survey::Survey;
use crate::stages::load::Asked;
use crate::stages::localise::Editions;
use crate::stages::render::{MapEntry, Renderer};
use crate::stages::{finish, load, localise, parse, survey, validate};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

/// What is to be built, apart from the files.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Request {
    /// Tags of the editions to build, as if `plan.toml` listed only these; none means all.
    pub languages: Vec<String>,
    /// Where the site will stand, in place of the plan's `base_url`.
    pub base_url: Option<String>,
}

/// A project that was read and proved.
#[derive(Debug)]
pub struct Prepared {
    /// Its files.
    pub sources: Sources,
    /// What is wrong with it.
    pub diagnostics: Diagnostics,
    /// What it says, if there is a plan at all.
    pub content: Option<Content>,
}

/// A plan, its words, and what each edition has of them.
#[derive(Debug)]
pub struct Content {
    /// What the files say.
    pub draft: Draft,
    /// What is true.
    pub plan: Plan,
    /// What each edition has.
    pub survey: Survey,
}

/// Reads and proves the project in a folder.
#[must_use]
pub fn read(root: &Path, request: &Request) -> Prepared {
    let mut diagnostics = Diagnostics::default();
    let mut sources = load::project(root, &mut diagnostics);
    let draft = parse::draft(&sources, &mut diagnostics);
    load::theme(root, &asked_theme(&draft), &mut sources, &mut diagnostics);
    prove(sources, draft, request, diagnostics)
}

/// Proves a project whose files are given: the program's own words and theme are added to them.
#[must_use]
pub fn prepare(given: Sources, request: &Request) -> Prepared {
    let mut diagnostics = Diagnostics::default();
    let mut sources = load::with_builtin(given);
    let draft = parse::draft(&sources, &mut diagnostics);
    load::given_theme(&asked_theme(&draft), &mut sources, &mut diagnostics);
    prove(sources, draft, request, diagnostics)
}

fn prove(sources: Sources, draft: Draft, request: &Request, mut diagnostics: Diagnostics) -> Prepared {
    let Some(mut plan) = validate::plan(&draft, &mut diagnostics) else {
        return Prepared { sources, diagnostics, content: None };
    };
    apply(request, &mut plan, &mut diagnostics);
    let survey = survey::survey(&plan, &draft, &sources, &request.languages, &mut diagnostics);
    diagnostics.sort();
    Prepared { sources, diagnostics, content: Some(Content { draft, plan, survey }) }
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

/// What the command line says in place of `plan.toml`.
fn apply(request: &Request, plan: &mut Plan, diagnostics: &mut Diagnostics) {
    for tag in &request.languages {
        if !plan.languages.iter().any(|language| language.tag == *tag) {
            let known: Vec<&str> = plan.languages.iter().map(|language| language.tag.as_str()).collect();
            let diagnostic = Diagnostic::new(Code::InvalidLanguage)
                .with("tag", tag)
                .with("case", "not-listed")
                .with("suggestion", known.join("`, `"))
                .help("help-listed");
            diagnostics.push(diagnostic);
        }
    }
    if let Some(written) = &request.base_url {
        match BaseUrl::parse(written) {
            Some(url) => plan.base_url = url,
            None => diagnostics.push(Diagnostic::new(Code::InvalidBaseUrl).with("url", written)),
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
pub fn publish(
    content: &Content,
    sources: &Sources,
    sink: &mut dyn Sink,
    progress: &mut dyn FnMut(usize, usize),
    diagnostics: &mut Diagnostics,
) -> Published {
    match try_publish(content, sources, sink, progress, diagnostics) {
        Ok(published) => published,
        Err(refused) => {
            diagnostics.push(refused);
            Published::default()
        }
    }
}

fn try_publish(
    content: &Content,
    sources: &Sources,
    sink: &mut dyn Sink,
    progress: &mut dyn FnMut(usize, usize),
    diagnostics: &mut Diagnostics,
) -> Result<Published, Diagnostic> {
    let Content { draft, plan, survey } = content;
    let assets = finish::assets(sources);
    let names: BTreeMap<String, String> = assets.iter().map(|(key, asset)| (key.clone(), asset.path.clone())).collect();
    for asset in assets.values() {
        sink.put(&asset.path, &asset.bytes)?;
    }
    let editions = Editions::new(plan, survey, draft, sources, names);
    let pages = plan.pages();
    let all = pages.len() * editions.published().count();
    let mut published = Published { pages: 0, editions: editions.published().count() };
    let mut map = Vec::new();
    let mut put = |page: &Page, renderer: &Renderer, diagnostics: &mut Diagnostics| -> Result<(), Diagnostic> {
        if let Some(html) = renderer.page(page, diagnostics) {
            sink.put(&page.file, &finish::page(&html))?;
        }
        map.extend(MapEntry::of(page));
        Ok(())
    };
    for language in editions.published() {
        let Some(renderer) = renderer(&editions, language, sources, diagnostics) else { continue };
        let doors = if language == survey.leading(plan) { editions.doors(diagnostics) } else { Vec::new() };
        for page in doors {
            put(&page, &renderer, diagnostics)?;
        }
        for &page in &pages {
            if let Some(page) = editions.page(language, page, diagnostics) {
                put(&page, &renderer, diagnostics)?;
            }
            published.pages += 1;
            progress(published.pages, all);
        }
    }
    map.sort_by(|one: &MapEntry, other| one.href.cmp(&other.href));
    if let Some(renderer) = renderer(&editions, survey.leading(plan), sources, diagnostics)
        && let Some(text) = renderer.site_map(&map, diagnostics)
    {
        sink.put("sitemap.xml", text.as_bytes())?;
    }
    sink.put("robots.txt", finish::robots(&plan.base_url.join("sitemap.xml")).as_bytes())?;
    diagnostics.sort();
    Ok(published)
}

/// An edition's theme, with its words.
fn renderer(
    editions: &Editions<'_>,
    language: usize,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> Option<Renderer> {
    let voice = editions.voice(language)?;
    let words: Words = Arc::new(move |id, arguments| {
        let values: Vec<(&str, localise::Value)> =
            arguments.iter().map(|(name, value)| (name.as_str(), localise::Value::plain(value.as_str()))).collect();
        localise::words(&voice, id, &values)
    });
    let site = editions.site(language, diagnostics)?;
    Renderer::new(sources, &words, &site, diagnostics)
}
