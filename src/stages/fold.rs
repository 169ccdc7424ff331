//! What follows from another problem is left out of the report, so that the cause is seen.
//!
//! 1. A file of the content that cannot be read: what others look for in it may be there. `plan.toml` lists what all
//!    others refer to. A mistake of grammar spoils the lines that it reaches: nothing else is said of what stands there,
//!    or of what is looked for and named there.
//! 2. A file of words that cannot be read: its language may have whatever is missing there. Of one that cannot be
//!    parsed, only the messages in its broken parts are lost. What is recorded of a text that is lost, or that the
//!    source lacks, is no record too many.
//! 3. A node or a language that must be renamed needs no words under its old name.
//! 4. A name that is refused because another file has it is not refused a second time for its letters, and two names
//!    of one node are not its id standing twice.
//! 5. A text that shows a variable which it is not given: nobody else has to show it. While a text of the source lacks
//!    one, or has another error, no translation of it is out of date.
//! 6. What one mistake makes many times over is said once, with how many there are: `repeated`.
//!
//! The cause is an error itself, so nothing is published because of what is left out here: where no error would be left,
//! nothing is left out.

mod places;
mod repeated;

use crate::base::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::base::source::{FileId, Sources, Span};
use places::{language, message_at, message_of, mirrors, nodes, words};
use std::collections::{BTreeMap, BTreeSet};

/// Leaves out what follows from other problems.
pub fn derived(diagnostics: &mut Diagnostics, sources: &Sources) {
    let causes = Causes::of(diagnostics, sources);
    let follows = |diagnostic: &Diagnostic| causes.explain(diagnostic, sources);
    let is_cause = |diagnostic: &Diagnostic| diagnostic.severity == Severity::Error && !follows(diagnostic);
    if diagnostics.iter().any(is_cause) || !diagnostics.has_errors() {
        diagnostics.retain(|diagnostic| !follows(diagnostic));
    }
    diagnostics.sort();
    repeated::gather(diagnostics, sources);
}

/// What is broken itself.
#[derive(Debug, Default)]
struct Causes {
    /// Files that could not be read at all.
    unread: BTreeSet<String>,
    /// Nodes whose files have no place in the tree, with all below a folder that has none.
    placeless: BTreeSet<String>,
    /// What messages begin with whose ids must change, or that are asked for because of a mistake.
    families: BTreeSet<&'static str>,
    /// Lists that are written as one table: their files and keys.
    tables: BTreeSet<(String, String)>,
    /// Files with a line that is not TOML and of which nobody can say which key it has.
    keyless: BTreeSet<String>,
    /// What could be an id in lines that are not Fluent, with the language.
    fluent: BTreeSet<(String, String)>,
    /// Variables that are given to nobody, and where they stand: unit, variable, file.
    variables: BTreeSet<(String, String, String)>,
    /// Texts that have lost a variable: language and unit.
    lossy: BTreeSet<(String, String)>,
    /// Glossary words that texts use and the plan does not list.
    terms: BTreeSet<String>,
    /// Lines that are not TOML: their words by file and number.
    lines: BTreeMap<(String, usize), String>,
    /// Lines with a character that cannot stand in a text, which no parser takes either.
    hidden: BTreeSet<(String, usize)>,
    /// Languages of which a file could not be read.
    silent: BTreeSet<String>,
    /// Messages in parts of files that are not Fluent: language and id.
    lost: BTreeSet<(String, String)>,
    /// Files of words with a broken part that has no id: it may be of any message that is missing there.
    unnamed: BTreeSet<String>,
    /// Files of nodes with an error.
    refused: BTreeSet<String>,
    /// Messages with an error in their texts: language and id.
    faulty: BTreeSet<(String, String)>,
    /// Messages that the content needs and the source does not have.
    wanted: BTreeSet<String>,
    /// Files of words in which git has left both sides of a merge.
    conflicts: BTreeSet<String>,
    /// Nodes whose id must change, and with it those of their messages.
    renamed: BTreeSet<String>,
    /// Messages whose id must change with that of their indicator.
    renamed_messages: BTreeSet<String>,
    /// Fields that are misspelled where the plan lists them.
    misspelled: BTreeSet<String>,
    /// Whether a language of the plan must be renamed: its folder may have the right name already.
    renamed_language: bool,
    /// Whether a variable has become text by its braces.
    braces: bool,
    /// Where comments are stuck to a text: Markdown takes their mark for a heading's.
    comments: BTreeSet<(FileId, usize)>,
    /// Names that are one with another.
    twins: BTreeSet<String>,
}

impl Causes {
    fn of(diagnostics: &Diagnostics, sources: &Sources) -> Self {
        let mut causes = Self::default();
        for diagnostic in diagnostics.iter() {
            let place = diagnostic.span.map(|span| sources.file(span.file).path.clone());
            if diagnostic.code == Code::WrongType && diagnostic.help == "help-blocks" {
                causes.tables.extend(place.clone().zip(diagnostic.argument("key").map(str::to_owned)));
            }
            if let (Severity::Error, Some(span), Some(tag)) =
                (diagnostic.severity, diagnostic.span, place.as_deref().and_then(language))
            {
                let message = message_at(&sources.file(span.file).text, span.start);
                causes.faulty.extend(message.map(|message| (tag.to_owned(), message.to_owned())));
            }
            if diagnostic.severity == Severity::Error {
                causes
                    .refused
                    .extend(place.clone().filter(|path| path.starts_with("content/") && path != "content/plan.toml"));
            }
            causes.see_file(diagnostic, place.clone(), sources);
            causes.see_plan(diagnostic, place.clone());
            causes.see_words(diagnostic, place, sources);
        }
        causes
    }

    /// Files that cannot be read or have no place, and lines that no parser takes.
    fn see_file(&mut self, diagnostic: &Diagnostic, place: Option<String>, sources: &Sources) {
        match (diagnostic.code, diagnostic.span, place) {
            (Code::UnreadableFile | Code::InvalidUtf8 | Code::NotAFile | Code::MisnamedFile, ..) => {
                let path = diagnostic.argument("path").unwrap_or_default();
                self.silent.extend(language(path).map(str::to_owned));
                self.unread.insert(path.to_owned());
            }
            (Code::TomlSyntax, Some(span), Some(path)) => {
                let reach = diagnostic.argument("reach").and_then(|reach| reach.split_once('-'));
                let place = sources.line_column(span).0;
                let number = |written: &str| written.parse().unwrap_or(place);
                let (first, last) = reach.map_or((place, place), |(from, to)| (number(from), number(to)));
                let lines = sources.file(span.file).text.lines().enumerate();
                for (number, line) in lines.skip(first - 1).take(last + 1 - first) {
                    let key = line.split_once('=').map_or("", |(key, _)| key.trim());
                    let is_bare = |c: char| c.is_ascii_alphanumeric() || "-_.\"".contains(c);
                    if key.is_empty() || !key.chars().all(is_bare) {
                        self.keyless.insert(path.clone());
                    }
                    self.lines.insert((path.clone(), number + 1), line.to_owned());
                }
            }
            (Code::ForbiddenCharacter, Some(span), Some(path)) => {
                self.hidden.insert((path, sources.line_column(span).0));
            }
            (Code::MissingFile, None, _) => {
                self.silent.extend(diagnostic.argument("path").and_then(language).map(str::to_owned));
            }
            (Code::MissingFile, Some(_), _) if diagnostic.help == "help-index" => {
                let folder = diagnostic.argument("path").unwrap_or_default().trim_end_matches("index.toml");
                self.placeless.extend(nodes(sources, folder));
            }
            (Code::MisplacedFile, Some(_), Some(path)) => self.placeless.extend(nodes(sources, &path)),
            (Code::DuplicateName, ..) => {
                let names = [diagnostic.argument("path"), diagnostic.argument("first")];
                self.twins.extend(names.into_iter().flatten().map(str::to_owned));
            }
            _ => {}
        }
    }

    /// Mistakes in the plan and in its nodes.
    fn see_plan(&mut self, diagnostic: &Diagnostic, place: Option<String>) {
        match (diagnostic.code, diagnostic.span, place) {
            (Code::BrokenReference, ..) if diagnostic.argument("kind") == Some("node") => {
                self.families.insert("outline_");
            }
            (Code::InvalidId, ..) if diagnostic.argument("kind") == Some("node") => {
                self.renamed.extend(diagnostic.argument("id").map(str::to_owned));
            }
            (Code::InvalidId, ..) if diagnostic.argument("kind") == Some("indicator") => {
                self.renamed_messages.extend(diagnostic.argument("id").map(|id| format!("indicator_{id}")));
            }
            // A folder that must be renamed has the words of the language whose name it gets.
            (Code::InvalidLanguage, None, _) => {
                self.silent.extend(diagnostic.argument("suggestion").map(str::to_owned));
            }
            (Code::BrokenReference, ..) if diagnostic.argument("kind") == Some("field") => {
                self.misspelled.extend(diagnostic.argument("nearest").map(str::to_owned));
            }
            // Without the list of languages, every folder of words seems to be one too many.
            (Code::UnknownKey | Code::MissingKey | Code::WrongType, _, Some(path))
                if path == "content/plan.toml"
                    && ["key", "nearest"].iter().any(|name| diagnostic.argument(name) == Some("languages")) =>
            {
                self.renamed_language = true;
            }
            (Code::InvalidLanguage, _, Some(path)) if path == "content/plan.toml" => {
                self.silent.extend(diagnostic.argument("tag").map(str::to_owned));
                self.renamed_language = true;
            }
            (Code::InvalidId | Code::DuplicateId, ..) if diagnostic.argument("kind") == Some("level") => {
                self.families.insert("level_");
            }
            (Code::DuplicateAddress, ..) => {
                let id = diagnostic.argument("address").map(|address| address.trim_end_matches('/').to_owned());
                self.renamed.extend(id);
            }
            _ => {}
        }
    }

    /// Mistakes in words.
    fn see_words(&mut self, diagnostic: &Diagnostic, place: Option<String>, sources: &Sources) {
        match (diagnostic.code, diagnostic.span, place) {
            (Code::FluentSyntax | Code::LostText, _, Some(path)) => {
                if diagnostic.argument("conflict") == Some("yes") {
                    self.conflicts.insert(path.clone());
                }
                if diagnostic.argument("unnamed") == Some("yes") {
                    self.unnamed.insert(path.clone());
                }
                let tag = language(&path).unwrap_or_default().to_owned();
                if let Some(span) = diagnostic.span {
                    let file = sources.file(span.file);
                    let line = file.line(span.start);
                    let line = file.text.get(file.line_start(line)..file.line_start(line + 1)).unwrap_or_default();
                    self.fluent.extend(words(line).map(|word| (tag.clone(), word.to_owned())));
                }
                let ids = diagnostic.argument("lost").unwrap_or_default();
                self.lost.extend(ids.split(' ').map(|id| (tag.clone(), id.to_owned())));
            }
            (Code::UnresolvedMessage, _, Some(path))
                if diagnostic.argument("what") == Some("variable") || diagnostic.help == "help-dollar" =>
            {
                let variable = diagnostic.argument("id").map(|id| format!("${}", id.trim_start_matches('$')));
                let unit = diagnostic.argument("unit").unwrap_or_default().to_owned();
                self.variables.extend(variable.map(|variable| (unit, variable, path)));
            }
            (Code::DifferentVariables, _, Some(path)) => {
                let unit = diagnostic.argument("unit").unwrap_or_default().to_owned();
                self.lossy.extend(language(&path).map(|tag| (tag.to_owned(), unit)));
            }
            (Code::UnknownTerm, ..) if diagnostic.severity == Severity::Error => {
                self.terms.extend(diagnostic.argument("id").map(str::to_owned));
            }
            (Code::MissingMessage, ..) => self.wanted.extend(diagnostic.argument("unit").map(message_of)),
            (Code::FullWidthBrace, ..) => self.braces = true,
            (Code::StuckComment, Some(span), _) => {
                self.comments.insert((span.file, span.start));
            }
            _ => {}
        }
    }

    /// Whether a problem may come from one of these.
    #[expect(clippy::wildcard_enum_match_arm, reason = "most problems follow from nothing else")]
    fn explain(&self, diagnostic: &Diagnostic, sources: &Sources) -> bool {
        let path = |span: Span| sources.file(span.file).path.as_str();
        let file = diagnostic.span.map(path).unwrap_or_default();
        let argument = |name| diagnostic.argument(name).unwrap_or_default();
        let plan_is_broken = self.unread.contains("content/plan.toml");
        match diagnostic.code {
            Code::MissingFile => {
                let path = argument("path");
                let is_near = |unread: &String| {
                    path.to_lowercase().starts_with(&unread.to_lowercase())
                        || unread.strip_prefix(path).is_some_and(|rest| rest.starts_with('/'))
                };
                self.unread.iter().any(is_near)
            }
            Code::TomlSyntax | Code::FluentSyntax => {
                let listed = diagnostic.help == "help-blocks"
                    && self.tables.contains(&(file.to_owned(), argument("name").to_owned()));
                listed || self.is_hidden(diagnostic, sources)
            }
            Code::MissingKey => plan_is_broken || self.is_named(file, argument("key")) || self.keyless.contains(file),
            Code::EmptyPlan => self.unread.iter().any(|path| path.starts_with("content")),
            Code::BrokenReference => {
                // A text is named after its node; which node has an indicator, its file alone says.
                let id = argument("id");
                let node = id.split('_').next().unwrap_or_default();
                let unread = |path: &String| {
                    path.split('/').any(|part| part.trim_end_matches(".toml") == node)
                        || node == "indicator" && path.starts_with("content/")
                };
                plan_is_broken
                    || self.unread.iter().any(unread)
                    || self.placeless.contains(node)
                    || node == "indicator" && !self.placeless.is_empty()
                    || id.strip_prefix("indicator_").is_some_and(|id| self.has_refused(sources, id))
                    || id.strip_prefix("glossary_").is_some_and(|word| self.terms.contains(word))
                    || self.is_named("content/plan.toml", argument("id"))
                    || self.on_broken_line(diagnostic, sources)
            }
            Code::UnlistedLanguage if self.renamed_language => true,
            Code::UnknownUnit | Code::UnknownTerm | Code::UnlistedLanguage => {
                let name = ["unit", "term", "tag"].into_iter().find_map(|name| diagnostic.argument(name));
                plan_is_broken
                    || name.is_some_and(|name| self.is_named("content/plan.toml", name))
                    || self.on_broken_line(diagnostic, sources)
            }
            Code::UnknownKey => {
                let in_plan = file == "content/plan.toml";
                let elsewhere = plan_is_broken
                    || self.misspelled.contains(argument("key"))
                    || self.is_named("content/plan.toml", argument("key"));
                !in_plan && elsewhere || self.on_broken_line(diagnostic, sources)
            }
            Code::InvalidId | Code::DuplicateId => {
                self.is_twin(file) || self.is_hidden(diagnostic, sources) || self.on_broken_line(diagnostic, sources)
            }
            code => {
                let stopped = code.severity() == Severity::Error && code != Code::ForbiddenCharacter;
                self.explain_words(diagnostic, file) || stopped && self.on_broken_line(diagnostic, sources)
            }
        }
    }

    /// The same for problems of words.
    #[expect(clippy::wildcard_enum_match_arm, reason = "as above")]
    fn explain_words(&self, diagnostic: &Diagnostic, file: &str) -> bool {
        let argument = |name| diagnostic.argument(name).unwrap_or_default();
        match diagnostic.code {
            Code::MissingMessage | Code::MissingTranslation => {
                let tag = argument("tag");
                let message = &message_of(argument("unit"));
                let renamed = message.split('_').next().is_some_and(|node| self.renamed.contains(node))
                    || self.renamed_messages.contains(message);
                let lost =
                    self.is_lost(tag, message) || self.unnamed.iter().any(|path| mirrors(argument("path"), path));
                let translated = diagnostic.code == Code::MissingTranslation && self.wanted.contains(message);
                let family = self.families.iter().any(|family| message.starts_with(family));
                translated || family || renamed || lost || self.unread.contains("content/plan.toml")
            }
            Code::MissingWords => {
                let ids = argument("ids");
                !ids.is_empty() && ids.split(' ').all(|id| self.is_lost(argument("tag"), id))
            }
            Code::UnresolvedMessage => language(file).is_some_and(|tag| self.is_lost(tag, &message_of(argument("id")))),
            Code::UnusedRecord => {
                let message = &message_of(argument("unit"));
                let is_broken = |tag| self.unnamed.iter().any(|path| language(path) == Some(tag));
                let lost = |tag| self.is_lost(tag, message) || is_broken(tag);
                // A node without its name has lost its other texts with it, those that it can do without too.
                let node = message.split('_').next().unwrap_or_default();
                let wanted = self.wanted.contains(message) || self.wanted.contains(node);
                wanted || [argument("tag"), argument("source")].into_iter().any(lost)
            }
            Code::UnusedMessage => {
                let message = message_of(argument("message"));
                let node = message.split('_').next().unwrap_or_default();
                let word = message.strip_prefix("glossary_").is_some_and(|word| self.terms.contains(word));
                word || self.wanted.contains(node)
                    || self.fluent.contains(&(language(file).unwrap_or_default().to_owned(), message))
            }
            Code::HiddenEdition => self.silent.contains(argument("tag")),
            Code::DuplicateMessage => self.conflicts.contains(file),
            Code::StaleTranslation => {
                let shown = |(unit, variable, _): &(String, String, String)| {
                    unit == argument("unit") && argument("new").contains(variable.as_str())
                };
                let lossy = self.lossy.contains(&(argument("source").to_owned(), argument("unit").to_owned()));
                lossy
                    || !self.conflicts.is_empty()
                    || self.variables.iter().any(shown)
                    || self.is_source_faulty(diagnostic)
            }
            Code::FigureDiffers => self.is_source_faulty(diagnostic),
            Code::RefusedMarkup => diagnostic.span.is_some_and(|span| self.comments.contains(&(span.file, span.start))),
            Code::DifferentVariables => {
                let given_to_nobody = |(unit, variable, path): &(String, String, String)| {
                    unit == argument("unit") && (path == file || variable == argument("variable"))
                };
                argument("case") == "added" && self.braces || self.variables.iter().any(given_to_nobody)
            }
            _ => false,
        }
    }

    /// Whether something of this id stands in a node's file with an error, for which the plan may be without it.
    fn has_refused(&self, sources: &Sources, id: &str) -> bool {
        let written = format!("id=\"{id}\"");
        let is_id = |line: &str| line.split_whitespace().collect::<String>().starts_with(&written);
        let mut files = sources.iter().filter(|(_, file)| self.refused.contains(&file.path));
        files.any(|(_, file)| file.text.lines().any(is_id))
    }

    /// Whether the text that a translation is compared with must be corrected: it may become what it was.
    fn is_source_faulty(&self, diagnostic: &Diagnostic) -> bool {
        let argument = |name| diagnostic.argument(name).unwrap_or_default();
        self.faulty.contains(&(argument("source").to_owned(), message_of(argument("unit"))))
    }

    fn is_lost(&self, tag: &str, message: &str) -> bool {
        self.silent.contains(tag)
            || self.silent.contains("")
            || self.lost.contains(&(tag.to_owned(), message.to_owned()))
    }

    /// Whether a character that cannot stand in a text stands in the line.
    fn is_hidden(&self, diagnostic: &Diagnostic, sources: &Sources) -> bool {
        diagnostic.span.is_some_and(|span| {
            let place = (sources.file(span.file).path.clone(), sources.line_column(span).0);
            self.hidden.contains(&place)
        })
    }

    fn is_twin(&self, file: &str) -> bool {
        self.twins
            .iter()
            .any(|twin| file.strip_prefix(twin.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')))
    }

    fn on_broken_line(&self, diagnostic: &Diagnostic, sources: &Sources) -> bool {
        !self.lines.is_empty()
            && diagnostic.span.is_some_and(|span| {
                let file = &sources.file(span.file).path;
                self.lines.contains_key(&(file.clone(), sources.line_column(span).0))
            })
    }

    /// Whether a line of a file that is not TOML has this word.
    fn is_named(&self, file: &str, word: &str) -> bool {
        let mut lines = self.lines.iter().filter(|((path, _), _)| path == file).map(|(_, line)| line);
        !word.is_empty() && lines.any(|line| words(line).any(|part| part == word))
    }
}
