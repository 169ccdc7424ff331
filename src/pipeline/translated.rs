//! `keikaku translated`: the stages that a record needs. The project is read and proved as for a build, then each
//! edition's records are changed, and nothing else.

use super::{Prepared, Request, read};
use crate::base::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::base::source::Sources;
use crate::model::record::Day;
use crate::stages::record::{self, Claim, Done};
use std::path::Path;

/// What is to be recorded, and for what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recording {
    /// Tags of the editions; none means all but the source.
    pub languages: Vec<String>,
    /// Ids of texts, or paths of files of words; none means everything.
    pub asked: Vec<String>,
    /// What is claimed.
    pub claim: Claim,
    /// Whether nothing is to be written.
    pub dry_run: bool,
    /// The last day on which something can have been done, if that is known.
    pub latest: Option<Day>,
}

/// What came of it.
#[derive(Debug)]
pub struct Recorded {
    /// The project's files, to draw problems.
    pub sources: Sources,
    /// Why nothing was recorded; nothing if all was.
    pub diagnostics: Diagnostics,
    /// One for each edition.
    pub done: Vec<Done>,
}

/// Records in the project in a folder that texts match their source.
#[must_use]
pub fn translated(root: &Path, recording: &Recording) -> Recorded {
    let request = Request { languages: recording.languages.clone(), ..Request::default() };
    let Prepared { sources, diagnostics: found, content } = read(root, &request);
    let mut diagnostics = Diagnostics::default();
    let Some(content) = content else {
        return Recorded { sources, diagnostics: found, done: Vec::new() };
    };
    let languages = &content.plan.languages;
    let source = languages.get(content.plan.source).map_or("", |language| language.tag.as_str());
    let wanted = |tag: &String| recording.languages.is_empty() && tag != source || recording.languages.contains(tag);
    let tags: Vec<String> = languages.iter().map(|language| language.tag.clone()).filter(wanted).collect();
    if tags.iter().any(|tag| tag == source) {
        let refused = Diagnostic::new(Code::NotTranslated).with("case", "source").with("tag", source);
        diagnostics.push(refused.help("help-source"));
    }
    for path in &recording.asked {
        let path = path.trim_start_matches("./");
        let of = path.strip_prefix("locales/").and_then(|rest| rest.split('/').next());
        if of.is_some_and(|of| !recording.languages.is_empty() && !recording.languages.iter().any(|tag| tag == of)) {
            let refused = Diagnostic::new(Code::NotTranslated).with("case", "file").with("unit", path);
            diagnostics.push(refused.with("tag", recording.languages.join("`, `")).help("help-file"));
        }
    }
    // What is wrong elsewhere is no matter of these words.
    let concerned = |path: &str| {
        let tags = tags.iter().map(String::as_str).chain([source]);
        ["locales".to_owned()].into_iter().chain(tags.map(|tag| format!("locales/{tag}"))).any(|folder| {
            path.strip_prefix(&folder)
                .is_some_and(|rest| rest.is_empty() || folder != "locales" && rest.starts_with('/'))
        })
    };
    for problem in found.iter().filter(|problem| problem.severity == Severity::Error) {
        let named = problem.arguments.iter().find(|(name, _)| *name == "path").map(|(_, path)| path.as_str());
        let path = problem.span.map(|span| sources.file(span.file).path.as_str()).or(named);
        // Without the source's words nobody can say what is recorded for nothing.
        let lacking = matches!(problem.code, Code::MissingMessage | Code::MissingFile);
        let unknown = lacking && recording.asked.is_empty();
        // And with any error nobody can say which texts are gone.
        let unknown = unknown || recording.claim == Claim::Gone;
        if path.is_some_and(concerned) || problem.code == Code::InvalidLanguage || unknown {
            diagnostics.push(problem.clone());
        }
    }
    if diagnostics.has_errors() {
        return Recorded { sources, diagnostics, done: Vec::new() };
    }
    let Recording { asked, claim, dry_run, latest, .. } = recording;
    // The words were forgotten when they had been looked through: they are few here, and read once more.
    let mut words = Sources::default();
    for tag in tags.iter().map(String::as_str).chain([source]) {
        content.project.locale(tag, &mut words, &mut Diagnostics::default());
    }
    let (changes, mut done) = record::changes(&words, source, &tags, asked, claim, *latest, &mut diagnostics);
    if !*dry_run && let Err(failed) = record::disk::write(root, &changes) {
        diagnostics.push(failed);
        done.clear();
    }
    Recorded { sources: words, diagnostics, done }
}
