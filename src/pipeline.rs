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
//!         │ survey     what each edition has, what is wrong in its words: of a large plan, they are dropped then
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
//! Between [`prepare`] and [`publish`] stands the gate: with an error in the content, nothing is rendered but a small plan of
//! the program's own, for the mistakes of the project's templates (`rehearse`).

mod publish;
mod rehearse;
mod timings;
pub mod translated;
pub mod words;

use crate::base::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::base::source::{FileId, Sources};
use crate::engines::languages;
use crate::engines::theme::{Press, Words};
use crate::model::draft::{Draft, LocaleDraft, SaidDraft};
use crate::model::plan::{BaseUrl, Plan};
use crate::model::record::Day;
use crate::model::survey::Survey;
use crate::stages::load::{self, Asked, Project};
use crate::stages::localise::{self, Edition};
use crate::stages::render::Renderer;
use crate::stages::survey::{Known, Surveyor};
use crate::stages::{affected, fold, inspect, parse, render, validate};
pub use publish::{Published, publish};
use rayon::prelude::*;
use std::collections::BTreeSet;
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
    /// Its files. Of a large plan, words without a problem are forgotten: they are read again for their edition's pages.
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
    let mut prepared = prove(Project::Folder(root.to_owned()), request);
    rehearse::rehearse(&mut prepared);
    prepared
}

/// Proves a project whose files are given: the program's own words and theme are added to them.
#[must_use]
pub fn prepare(given: Sources, request: &Request) -> Prepared {
    prove(Project::Given(given), request)
}

/// How many bytes of words are looked through at the same time, at the least: of a small plan all languages, of a large one
/// each by itself, so that no more than one's words are in memory.
const TOGETHER: usize = 1024 * 1024;

fn prove(project: Project, request: &Request) -> Prepared {
    let timings = request.timings.clone();
    let mut diagnostics = Diagnostics::default();
    let own = load::all_words();
    let tool = || timings.of(Stage::Parse, || (parse::tool(&own), parse::english(&own)));
    let ((tool, english), read) = rayon::join(tool, || Read::new(&project, &timings, &mut diagnostics));
    let Read { mut sources, mut draft, said, first } = read;
    (draft.tool, draft.english) = (tool, english);
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
    // What the content said is in the plan now, and makes room for words.
    draft.nodes = Vec::new();
    let Draft { tool, english, source_messages, .. } = &draft;
    let known = Known { tool, english, source: source_messages, said: &said, latest: request.latest };
    let mut surveyor = plan.as_ref().map(|plan| Surveyor::new(plan, known, &request.languages, complete, recorded));
    tags.extend(plan.iter().flat_map(|plan| &plan.languages).map(|language| language.tag.clone()));
    // The source first: the others are held against it. Beside it, the theme, which has no words.
    let theme = || {
        let mut found = Diagnostics::default();
        inspect::theme(&sources, &mut found);
        render::check(&sources, &mut found);
        found
    };
    let mut source = || {
        if let Some((surveyor, (_, locale))) = surveyor.as_mut().zip(first.as_ref()) {
            timings.of(Stage::Survey, || surveyor.source(locale, &sources, &mut diagnostics));
        }
    };
    let (about_theme, ()) = rayon::join(theme, &mut source);
    let (mut held, mut seen) = (Held::default(), BTreeSet::new());
    // What they say is forgotten with them.
    if let Some((files, locale)) = first {
        held.add(files, &mut sources, &diagnostics.files());
        seen.insert(locale.tag);
    }
    let mut others = tags.iter().filter(|&tag| seen.insert(tag.clone())).peekable();
    while others.peek().is_some() {
        let (mut group, mut size) = (Vec::new(), 0);
        while let Some(tag) = others.next_if(|_| size < TOGETHER) {
            let files = timings.of(Stage::Load, || project.locale(tag, &mut sources, &mut diagnostics));
            size += sources.size(&files);
            group.push((tag, files));
        }
        let look = |(tag, files): &(&String, Vec<FileId>)| {
            let mut diagnostics = Diagnostics::default();
            let locale = timings.of(Stage::Parse, || parse::words(tag, files, &sources, &mut diagnostics));
            let look = |surveyor: &Surveyor<'_>| {
                timings.of(Stage::Survey, || surveyor.locale(&locale, &sources, &mut diagnostics))
            };
            (surveyor.as_ref().and_then(look), diagnostics)
        };
        for (looked, problems) in group.par_iter().map(look).collect::<Vec<_>>() {
            if let Some((surveyor, looked)) = surveyor.as_mut().zip(looked) {
                surveyor.take(looked);
            }
            diagnostics.append(problems);
        }
        let named = diagnostics.files();
        for (_, files) in group {
            held.add(files, &mut sources, &named);
        }
    }
    let survey = surveyor.map(|it| timings.of(Stage::Survey, || it.finish(&sources, &mut diagnostics)));
    diagnostics.append(about_theme);
    fold::derived(&mut diagnostics, &sources);
    affected::addresses(plan.as_ref(), &sources, &mut diagnostics);
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

/// Words that were looked through, and are still in memory.
#[derive(Default)]
struct Held {
    files: Vec<FileId>,
    size: usize,
}

impl Held {
    /// How many bytes of them stay in memory for the pages. Of a plan with more, those without a problem are forgotten, and
    /// read again.
    const MOST: usize = 4 * 1024 * 1024;

    /// Of the files, `named` have a problem, and are still to be shown.
    fn add(&mut self, files: Vec<FileId>, sources: &mut Sources, named: &BTreeSet<FileId>) {
        self.size += sources.size(&files);
        self.files.extend(files);
        if self.size > Self::MOST {
            sources.forget(&self.files, named);
            self.files.clear();
        }
    }
}

/// What is read before a plan can be proved.
struct Read {
    sources: Sources,
    draft: Draft,
    /// What the theme's templates say.
    said: Vec<SaidDraft>,
    /// The source's files of words, and what they say.
    first: Option<(Vec<FileId>, LocaleDraft)>,
}

impl Read {
    fn new(project: &Project, timings: &Timings, diagnostics: &mut Diagnostics) -> Self {
        let mut sources = timings.of(Stage::Load, || project.content(diagnostics));
        let draft = timings.of(Stage::Parse, || parse::content(&sources, diagnostics));
        timings.of(Stage::Load, || project.theme(&asked_theme(&draft), &mut sources, diagnostics));
        let said = parse::said(&sources);
        let first = source_tag(&draft).map(|tag| {
            let files = timings.of(Stage::Load, || project.locale(&tag, &mut sources, diagnostics));
            let locale = timings.of(Stage::Parse, || parse::words(&tag, &files, &sources, diagnostics));
            (files, locale)
        });
        Self { sources, draft, said, first }
    }
}

/// The theme that the plan asks for; which one must be known before the plan is proved.
fn asked_theme(draft: &Draft) -> Asked {
    let entries = draft.plan.iter().flat_map(|table| &table.entries);
    let theme = entries
        .filter(|(key, _)| key.value == "theme")
        .find_map(|(_, value)| Some(Asked { name: value.value.as_str()?.to_owned(), place: Some(value.span) }));
    // `validate` says what is wrong with a name that is no id; it must not lead out of `themes/` before.
    theme.filter(|theme| load::is_nearly_name(&theme.name)).unwrap_or_default()
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
