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
//!
//! The cause is an error itself, so nothing is published because of what is left out here.

use crate::base::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::base::source::{FileId, Sources, Span};
use std::collections::{BTreeMap, BTreeSet};

/// Leaves out what follows from other problems.
pub fn derived(diagnostics: &mut Diagnostics, sources: &Sources) {
    let causes = Causes::of(diagnostics, sources);
    diagnostics.retain(|diagnostic| !causes.explain(diagnostic, sources));
}

/// What is broken itself.
#[derive(Debug, Default)]
struct Causes {
    /// Files that could not be read at all.
    unread: BTreeSet<String>,
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
            match (diagnostic.code, diagnostic.span, place) {
                (Code::UnreadableFile | Code::InvalidUtf8 | Code::NotAFile | Code::MisnamedFile, ..) => {
                    let path = diagnostic.argument("path").unwrap_or_default();
                    causes.silent.extend(language(path).map(str::to_owned));
                    causes.unread.insert(path.to_owned());
                }
                (Code::TomlSyntax, Some(span), Some(path)) => {
                    let reach = diagnostic.argument("reach").and_then(|reach| reach.split_once('-'));
                    let place = sources.line_column(span).0;
                    let number = |written: &str| written.parse().unwrap_or(place);
                    let (first, last) = reach.map_or((place, place), |(from, to)| (number(from), number(to)));
                    let lines = sources.file(span.file).text.lines().enumerate();
                    for (number, line) in lines.skip(first - 1).take(last + 1 - first) {
                        causes.lines.insert((path.clone(), number + 1), line.to_owned());
                    }
                }
                (Code::ForbiddenCharacter, Some(span), Some(path)) => {
                    causes.hidden.insert((path, sources.line_column(span).0));
                }
                (Code::FluentSyntax | Code::LostText, _, Some(path)) => {
                    if diagnostic.argument("conflict") == Some("yes") {
                        causes.conflicts.insert(path.clone());
                    }
                    if diagnostic.argument("unnamed") == Some("yes") {
                        causes.unnamed.insert(path.clone());
                    }
                    let tag = language(&path).unwrap_or_default().to_owned();
                    let ids = diagnostic.argument("lost").unwrap_or_default();
                    causes.lost.extend(ids.split(' ').map(|id| (tag.clone(), id.to_owned())));
                }
                (Code::MissingMessage, ..) => causes.wanted.extend(diagnostic.argument("unit").map(message_of)),
                (Code::InvalidId, ..) if diagnostic.argument("kind") == Some("node") => {
                    causes.renamed.extend(diagnostic.argument("id").map(str::to_owned));
                }
                (Code::InvalidId, ..) if diagnostic.argument("kind") == Some("indicator") => {
                    causes.renamed_messages.extend(diagnostic.argument("id").map(|id| format!("indicator_{id}")));
                }
                // A folder that must be renamed has the words of the language whose name it gets.
                (Code::InvalidLanguage, None, _) => {
                    causes.silent.extend(diagnostic.argument("suggestion").map(str::to_owned));
                }
                (Code::BrokenReference, ..) if diagnostic.argument("kind") == Some("field") => {
                    causes.misspelled.extend(diagnostic.argument("nearest").map(str::to_owned));
                }
                // Without the list of languages, every folder of words seems to be one too many.
                (Code::UnknownKey | Code::MissingKey | Code::WrongType, _, Some(path))
                    if path == "content/plan.toml"
                        && ["key", "nearest"].iter().any(|name| diagnostic.argument(name) == Some("languages")) =>
                {
                    causes.renamed_language = true;
                }
                (Code::InvalidLanguage, _, Some(path)) if path == "content/plan.toml" => {
                    causes.silent.extend(diagnostic.argument("tag").map(str::to_owned));
                    causes.renamed_language = true;
                }
                (Code::FullWidthBrace, ..) => causes.braces = true,
                (Code::StuckComment, Some(span), _) => {
                    causes.comments.insert((span.file, span.start));
                }
                (Code::DuplicateAddress, ..) => {
                    let id = diagnostic.argument("address").map(|address| address.trim_end_matches('/').to_owned());
                    causes.renamed.extend(id);
                }
                (Code::DuplicateName, ..) => {
                    let names = [diagnostic.argument("path"), diagnostic.argument("first")];
                    causes.twins.extend(names.into_iter().flatten().map(str::to_owned));
                }
                _ => {}
            }
        }
        causes
    }

    /// Whether a problem may come from one of these.
    #[expect(clippy::wildcard_enum_match_arm, reason = "most problems follow from nothing else")]
    fn explain(&self, diagnostic: &Diagnostic, sources: &Sources) -> bool {
        let path = |span: Span| sources.file(span.file).path.as_str();
        let file = diagnostic.span.map(path).unwrap_or_default();
        let argument = |name| diagnostic.argument(name).unwrap_or_default();
        let plan_is_broken = self.unread.contains("content/plan.toml");
        match diagnostic.code {
            Code::MissingFile => self.unread.iter().any(|unread| argument("path").starts_with(unread.as_str())),
            Code::TomlSyntax => diagnostic
                .span
                .is_some_and(|span| self.hidden.contains(&(file.to_owned(), sources.line_column(span).0))),
            Code::MissingKey => plan_is_broken || self.is_named(file, argument("key")),
            Code::EmptyPlan => self.unread.iter().any(|path| path.starts_with("content")),
            Code::BrokenReference => {
                let unread =
                    |path: &String| path.split('/').any(|part| part.trim_end_matches(".toml") == argument("id"));
                plan_is_broken
                    || self.unread.iter().any(unread)
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
            Code::MissingMessage | Code::MissingTranslation => {
                let tag = argument("tag");
                let message = &message_of(argument("unit"));
                let renamed = message.split('_').next().is_some_and(|node| self.renamed.contains(node))
                    || self.renamed_messages.contains(message);
                let lost = self.is_lost(tag, message) || self.unnamed.contains(argument("path"));
                renamed || plan_is_broken || lost || self.on_broken_line(diagnostic, sources)
            }
            Code::UnresolvedMessage => {
                language(file).is_some_and(|tag| self.is_lost(tag, &message_of(argument("id"))))
            }
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
                let node = argument("message").split(['_', '.']).next().unwrap_or_default();
                self.wanted.contains(node)
            }
            Code::HiddenEdition => self.silent.contains(argument("tag")),
            Code::DuplicateMessage => self.conflicts.contains(file),
            Code::StaleTranslation => !self.conflicts.is_empty(),
            Code::RefusedMarkup => diagnostic.span.is_some_and(|span| self.comments.contains(&(span.file, span.start))),
            Code::DifferentVariables => argument("case") == "added" && self.braces,
            Code::InvalidId | Code::DuplicateId => self.is_twin(file) || self.on_broken_line(diagnostic, sources),
            code if code.severity() == Severity::Error && code != Code::ForbiddenCharacter => {
                self.on_broken_line(diagnostic, sources)
            }
            _ => false,
        }
    }

    fn is_lost(&self, tag: &str, message: &str) -> bool {
        self.silent.contains(tag)
            || self.silent.contains("")
            || self.lost.contains(&(tag.to_owned(), message.to_owned()))
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
        let is_part = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
        let mut lines = self.lines.iter().filter(|((path, _), _)| path == file).map(|(_, line)| line);
        !word.is_empty() && lines.any(|line| line.split(|c: char| !is_part(c)).any(|part| part == word))
    }
}

/// The message that a unit is part of.
fn message_of(unit: &str) -> String {
    unit.split('.').next().unwrap_or_default().to_owned()
}

/// The language whose words a file holds; of `locales` itself, all of them.
fn language(path: &str) -> Option<&str> {
    let rest = path.strip_prefix("locales")?;
    rest.strip_prefix('/').map_or(Some(""), |rest| rest.split('/').next())
}
