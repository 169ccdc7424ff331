//! Each edition's words are looked through once: what is there, what is missing, what is wrong.
//!
//! 1. `index`: the messages of an edition by id, the city's in place of the tool's.
//! 2. `missing`: every unit that the plan needs is looked for; the source must have all of them.
//! 3. `texts`: every text is parsed as a reader would get it, with its places.
//! 4. `figures`: every figure in a sentence of the source stands in its translation, and no other.
//! 5. `stale`: what each text was translated from is compared with what the source says today.
//! 6. `tool`: what an edition lacks of the tool's own words is said at once.
//! 7. An edition that is not far enough is hidden, and what is wrong in it only warned of.

mod figures;
mod forms;
mod index;
mod missing;
mod stale;
mod templates;
mod texts;
mod tool;

use crate::base::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::base::source::Sources;
use crate::engines::languages;
use crate::engines::spelling::nearest;
use crate::model::draft::LocaleDraft;
use crate::model::plan::{Language, Plan};
use crate::model::survey::{EditionState, Survey};
use index::Index;
pub use index::{Known, Tool};
use std::collections::BTreeSet;
use tool::Lacking;

/// Looks the editions through, the source first, then the others in any order.
#[derive(Debug)]
pub struct Surveyor<'a> {
    plan: &'a Plan,
    known: Known<'a>,
    /// Tags of the editions to build; none means all.
    chosen: &'a [String],
    /// With parts of the content left out for their errors, nobody can say what is unused.
    complete: bool,
    /// Whether there is a record of any translation, and the source's texts, if there is.
    recorded: bool,
    source: stale::SourceTexts,
    survey: Survey,
    /// The figures in the source's texts.
    figures: figures::SourceFigures,
    /// The variables that the source's texts show.
    shown: forms::Shown,
    /// By language, the messages that neither the plan nor the tool asks for: a theme may.
    others: Vec<BTreeSet<String>>,
    /// By language, whether it has every message that the plan and the tool ask for.
    whole: Vec<bool>,
    /// By language, which of the tool's messages it lacks.
    lacking: Vec<Lacking>,
}

/// What was seen in one edition's words.
#[derive(Debug)]
pub struct Looked {
    /// The edition's number.
    number: usize,
    edition: EditionState,
    others: BTreeSet<String>,
    whole: bool,
    lacking: Lacking,
}

impl<'a> Surveyor<'a> {
    /// Begins the survey of a plan. `complete` says that nothing of the content had to be left out, `recorded` that any
    /// translation is recorded.
    #[must_use]
    pub fn new(plan: &'a Plan, known: Known<'a>, chosen: &'a [String], complete: bool, recorded: bool) -> Self {
        let survey = Survey::new(plan.units(), plan.languages.len());
        let (others, whole) = (vec![BTreeSet::new(); plan.languages.len()], vec![false; plan.languages.len()]);
        let source = stale::SourceTexts::default();
        let (shown, figures) = (forms::Shown::default(), figures::SourceFigures::default());
        let lacking = vec![Lacking::default(); plan.languages.len()];
        Self { plan, known, chosen, complete, recorded, source, survey, figures, shown, others, whole, lacking }
    }

    /// Looks the source's words through, which all others are held against.
    pub fn source(&mut self, locale: &LocaleDraft, sources: &Sources, diagnostics: &mut Diagnostics) {
        let Some(language) = self.plan.source_language().filter(|language| language.tag == locale.tag) else { return };
        if locale.files.iter().all(|file| file.builtin) {
            let path = format!("locales/{}", locale.tag);
            diagnostics.push(Diagnostic::new(Code::MissingFile).with("path", path).help("help-words"));
        }
        let index = Index::new(locale, self.known, diagnostics);
        self.survey.weigh(|unit| index.unit(unit).map_or(0, |text| text.weight));
        if self.recorded {
            self.source = stale::SourceTexts::new(self.plan, sources);
        }
        let looked = self.look(self.plan.source, language, &index, sources, diagnostics);
        self.shown = forms::Shown::of(&index);
        self.figures = figures::SourceFigures::of(language, &index, sources);
        self.take(looked);
    }

    /// Looks the words of a folder through, after the source's; `None` if no edition reads them. They are needed no more
    /// then.
    #[must_use]
    pub fn locale(&self, locale: &LocaleDraft, sources: &Sources, diagnostics: &mut Diagnostics) -> Option<Looked> {
        let found = self.plan.languages.iter().enumerate().find(|(_, language)| language.tag == locale.tag);
        let Some((number, language)) = found else {
            self.unlisted(locale, diagnostics);
            return None;
        };
        let index = Index::new(locale, self.known, diagnostics);
        let looked = self.look(number, language, &index, sources, diagnostics);
        figures::check(self.plan, language, &index, &self.figures, diagnostics);
        Some(looked)
    }

    fn look(
        &self,
        number: usize,
        language: &Language,
        index: &Index<'_>,
        sources: &Sources,
        diagnostics: &mut Diagnostics,
    ) -> Looked {
        let plan = self.plan;
        let is_source = number == plan.source;
        let mut edition = self.survey.state(|unit| index.unit(unit).is_some());
        let lacking = Lacking::of(&language.tag, index, self.known);
        let wanted = self.chosen.is_empty() || self.chosen.contains(&language.tag);
        let ready = is_source || edition.share >= usize::from(language.publish_at);
        (edition.speaks, edition.published) = (lacking.is_none(), wanted && ready);
        if wanted && !ready {
            let hidden = Diagnostic::new(Code::HiddenEdition)
                .with("tag", &language.tag)
                .with("share", edition.share.to_string())
                .with("needed", language.publish_at.to_string());
            let mut lacks = Diagnostics::default();
            missing::Look { plan, language, is_source, needed: self.survey.units(), index, sources }.report(&mut lacks);
            diagnostics.push(with_lost(hidden, &lacks, sources));
        }
        let published = edition.published;
        let (survey, source, latest) = (&self.survey, &self.source, self.known.latest);
        let look = stale::Look { plan, language, published, index, survey, source, latest };
        let tracked = look.through(sources, diagnostics);
        (edition.stale, edition.provenance) = (tracked.stale, tracked.provenance);
        if is_source || published {
            missing::Look { plan, language, is_source, needed: survey.units(), index, sources }.report(diagnostics);
        }
        index.report_unused(plan, survey, self.complete, diagnostics);
        texts::check(plan, language, (index, survey), diagnostics);
        forms::check(&language.tag, index, (!is_source).then_some(&self.shown), diagnostics);
        templates::check(self.known.said, index, language, is_source, published, diagnostics);
        Looked {
            number,
            others: index.others(survey),
            whole: edition.is_complete() && edition.speaks,
            lacking,
            edition,
        }
    }

    /// Takes what was seen in a language's words.
    pub fn take(&mut self, looked: Looked) {
        let Looked { number, edition, others, whole, lacking } = looked;
        if let Some(kept) = self.survey.editions.get_mut(number) {
            *kept = edition;
        }
        if let (Some(kept), Some(all)) = (self.others.get_mut(number), self.whole.get_mut(number)) {
            (*kept, *all) = (others, whole);
        }
        if let Some(kept) = self.lacking.get_mut(number) {
            *kept = lacking;
        }
    }

    /// The survey, after every listed language was looked through.
    #[must_use]
    pub fn finish(mut self, sources: &Sources, diagnostics: &mut Diagnostics) -> Survey {
        self.survey.judge_pages(self.plan);
        for (number, language) in self.plan.languages.iter().enumerate() {
            let others = |number: usize| self.others.get(number).into_iter().flatten();
            let lent = language.fallback.iter().flat_map(|&lender| others(lender));
            let own: BTreeSet<&String> = others(number).collect();
            let borrows = self.whole.get(number) != Some(&true) || lent.into_iter().any(|id| !own.contains(id));
            if let Some(edition) = self.survey.editions.get_mut(number) {
                edition.borrows = borrows;
            }
        }
        for (number, lacking) in self.lacking.iter().enumerate() {
            if number == self.plan.source || self.survey.is_published(number) {
                lacking.report(self.plan, number, &self.lacking, diagnostics);
            }
        }
        soften(self.plan, sources, &self.survey, diagnostics);
        self.survey
    }

    /// A folder of words that no edition reads: a translator's work would vanish without a word.
    fn unlisted(&self, locale: &LocaleDraft, diagnostics: &mut Diagnostics) {
        if locale.files.iter().all(|file| file.builtin) {
            return;
        }
        let path = format!("locales/{}", locale.tag);
        let problem = languages::facts(&locale.tag).err();
        let suggestion = problem.as_ref().and_then(|problem| problem.suggestion.as_deref());
        // The plan's own tag for this language, whatever else would be right.
        let good = if problem.is_some() { suggestion } else { Some(locale.tag.as_str()) };
        let same = |language: &&Language| good.is_some_and(|good| languages::is_same(good, &language.tag));
        let listed = self.plan.languages.iter().find(same).map(|language| language.tag.as_str());
        if problem.is_some() || listed.is_some() {
            let diagnostic = Diagnostic::new(Code::InvalidLanguage)
                .with("path", path)
                .with("tag", &locale.tag)
                .with("case", problem.as_ref().map_or("same", |problem| problem.fault.name()))
                .with("suggestion", listed.or(suggestion).unwrap_or_default());
            diagnostics.push(diagnostic.help(match (listed, suggestion) {
                (Some(_), _) => "help-folder",
                (None, Some(_)) => "help-folder-unlisted",
                (None, None) => "help",
            }));
            return;
        }
        // Most tags are two letters, and nearly all of them near to another one.
        let tags = self.plan.languages.iter().map(|language| language.tag.as_str()).filter(|tag| tag.len() > 3);
        let nearest = nearest(&locale.tag, tags);
        let warning = Diagnostic::new(Code::UnlistedLanguage)
            .with("path", path)
            .with("tag", &locale.tag)
            .with("nearest", nearest.unwrap_or_default())
            .help(if nearest.is_some() { "help-nearest" } else { "help" });
        diagnostics.push(warning);
    }
}

/// An edition that is hidden because files of words are gone or emptied that were translated once: `record/` tells of them.
fn with_lost(hidden: Diagnostic, lacks: &Diagnostics, sources: &Sources) -> Diagnostic {
    let folder = format!("locales/{}", hidden.argument("tag").unwrap_or_default());
    let recorded = |found: &&Diagnostic| {
        let path = found.argument("path").filter(|_| found.help.starts_with("help-texts")).unwrap_or_default();
        let file = path.strip_prefix(&format!("{folder}/")).and_then(|file| file.strip_suffix(".ftl"));
        file.is_some_and(|file| sources.find(&format!("{folder}/record/{file}.toml")).is_some())
    };
    let lost: Vec<&Diagnostic> = lacks.iter().filter(recorded).collect();
    let all = |name: &str, between: &str| {
        lost.iter().filter_map(|found| found.argument(name)).collect::<Vec<_>>().join(between)
    };
    if lost.is_empty() {
        return hidden;
    }
    let emptied = lost.iter().all(|found| found.help == "help-texts-empty");
    let hidden = hidden.with("paths", all("path", "`, `")).with("ids", all("ids", ","));
    hidden.help(if emptied { "help-emptied" } else { "help-gone" })
}

/// What is wrong in an edition that is not published spoils nothing: it counts as missing there. But a mistake of grammar
/// stays one: it may be because of it that the edition is not published.
fn soften(plan: &Plan, sources: &Sources, survey: &Survey, diagnostics: &mut Diagnostics) {
    let hidden: Vec<String> = (0..)
        .zip(&plan.languages)
        .filter(|&(number, _)| number != plan.source && !survey.is_published(number))
        // A text that is borrowed by a published edition is published.
        .filter(|&(number, _)| {
            !plan
                .languages
                .iter()
                .enumerate()
                .any(|(other, language)| survey.is_published(other) && language.fallback.contains(&number))
        })
        .map(|(_, language)| format!("locales/{}/", language.tag))
        .collect();
    diagnostics.map(|diagnostic| match diagnostic.span {
        Some(span)
            if diagnostic.code != Code::FluentSyntax
                && hidden.iter().any(|folder| sources.file(span.file).path.starts_with(folder)) =>
        {
            diagnostic.downgraded()
        }
        _ => diagnostic,
    });
}
