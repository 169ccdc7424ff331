//! What follows from another problem is left out of the report, so that the cause is seen.
//!
//! 1. A file of the content that cannot be read: what others look for in it may be there. `plan.toml` lists what all
//!    others refer to. A mistake of grammar spoils the lines that it reaches: nothing else is said of what stands there,
//!    or of what is looked for and named there.
//! 2. A file of words that cannot be read: its language may have whatever is missing there. Of one that cannot be
//!    parsed, only the messages in its broken parts are lost. What is recorded of a text that is lost, or that the
//!    source lacks, is no record too many.
//! 3. A node or a language that must be renamed needs no words under its old name; nor are those that name it wrong.
//! 4. A value in which a character stands that cannot stand in a text is not refused a second time for what it says; nor
//!    is an id by which others name what must get another one.
//! 5. A name that is refused because another file has it is not refused a second time for its letters, and two names
//!    of one node are not its id standing twice.
//! 6. A text that shows a variable which it is not given: nobody else has to show it. While a text of the source lacks
//!    one, or has another error, no translation of it is out of date.
//! 7. An id that was changed in one place and not in the others: `renamed`.
//! 8. What one mistake makes many times over is said once, with how many there are: `repeated`.
//!
//! The cause is an error itself, so nothing is published because of what is left out here: where no error would be left,
//! nothing is left out.

mod causes;
mod places;
mod renamed;
mod repeated;

use crate::base::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::base::source::{Sources, Span};
use crate::engines::spelling::nearest;
use causes::Causes;
use places::{ids, language, message_of, mirrors, nodes, words};

/// Leaves out what follows from other problems.
pub fn derived(diagnostics: &mut Diagnostics, sources: &Sources) {
    hidden_twice(diagnostics);
    renamed::join(diagnostics, sources);
    let causes = Causes::of(diagnostics, sources);
    let follows = |diagnostic: &Diagnostic| causes.explain(diagnostic, sources);
    let is_cause = |diagnostic: &Diagnostic| diagnostic.severity == Severity::Error && !follows(diagnostic);
    if diagnostics.iter().any(is_cause) || !diagnostics.has_errors() {
        diagnostics.retain(|diagnostic| !follows(diagnostic));
    }
    diagnostics.sort();
    repeated::gather(diagnostics, sources);
}

/// A character that cannot stand in a text is found in its file, and once more in the value that it is in.
fn hidden_twice(diagnostics: &mut Diagnostics) {
    let of_characters = |found: &&Diagnostic| found.code == Code::ForbiddenCharacter;
    let all: Vec<Diagnostic> = diagnostics.iter().filter(of_characters).cloned().collect();
    diagnostics.retain(|found| {
        let inner = |other: &Diagnostic| {
            let spans = found.span.zip(other.span);
            let within = |(outer, inner)| contains(outer, inner) && outer != inner;
            other.arguments == found.arguments && spans.is_some_and(within)
        };
        found.code != Code::ForbiddenCharacter || !all.iter().any(inner)
    });
}

fn contains(outer: Span, inner: Span) -> bool {
    outer.file == inner.file && outer.start <= inner.start && inner.end <= outer.end
}

/// Whether one of these places lies within that of a problem.
fn is_around(diagnostic: &Diagnostic, places: &[Span]) -> bool {
    diagnostic.span.is_some_and(|outer| places.iter().any(|&inner| contains(outer, inner)))
}

impl Causes {
    /// Whether a problem may come from one of these.
    #[expect(clippy::wildcard_enum_match_arm, reason = "most problems follow from nothing else")]
    fn explain(&self, diagnostic: &Diagnostic, sources: &Sources) -> bool {
        let path = |span: Span| sources.file(span.file).path.as_str();
        let file = diagnostic.span.map(path).unwrap_or_default();
        let argument = |name| diagnostic.argument(name).unwrap_or_default();
        let by_level = [Code::MisplacedFile, Code::MissingKey, Code::MissingMessage, Code::UnknownKey];
        let is_deep = self.deepening.iter().any(|folder| file.starts_with(folder));
        let unknown_levels = self.misspelled_lists.contains("levels");
        let of_node = file.starts_with("content/") && file != "content/plan.toml";
        if by_level.contains(&diagnostic.code) && (is_deep || of_node && unknown_levels)
            || unknown_levels && diagnostic.code == Code::UnusedMessage
        {
            return true;
        }
        let plan_is_broken = !self.misspelled_lists.is_empty() || self.unread.contains("content/plan.toml");
        match diagnostic.code {
            Code::MissingFile => {
                let path = argument("path");
                let is_near = |unread: &String| {
                    path.to_lowercase().starts_with(&unread.to_lowercase().replace("/_index", "/index"))
                        || unread.strip_prefix(path).is_some_and(|rest| rest.starts_with('/'))
                };
                let of_words = diagnostic.argument("ids").is_some();
                of_words && self.explain_lack(diagnostic)
                    || self.misnamed.contains(path)
                    || self.unread.iter().any(is_near)
            }
            Code::TomlSyntax | Code::FluentSyntax => {
                let listed = diagnostic.help == "help-blocks"
                    && self.tables.contains(&(file.to_owned(), argument("name").to_owned()));
                listed || self.is_hidden(diagnostic, sources)
            }
            Code::MissingKey => {
                plan_is_broken
                    || self.kindless.contains(argument("key"))
                    || self.is_named(file, argument("key"))
                    || self.keyless.contains(file)
            }
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
                    || self.nameless.iter().any(|kind| argument("kind").contains(kind.as_str()))
                    || self.renamed_language && argument("kind") == "language"
                    || self.must_change(id)
                    || self.is_misnamed(node)
                    || is_around(diagnostic, &self.characters)
                    || self.unread.iter().any(unread)
                    || self.placeless.contains(node)
                    || self.is_spoiled(node, id.split('_').nth(1))
                    || node == "indicator" && !self.placeless.is_empty()
                    || id.strip_prefix("indicator_").is_some_and(|id| self.has_refused(sources, id))
                    || id.strip_prefix("glossary_").is_some_and(|word| self.terms.contains(word))
                    || self.is_named("content/plan.toml", argument("id"))
                    || id.split('_').nth(1).is_some_and(|field| self.is_named("content/plan.toml", field))
                    || self.on_broken_line(diagnostic, sources)
            }
            Code::UnlistedLanguage if self.renamed_language => true,
            Code::UnknownUnit | Code::UnknownTerm | Code::UnlistedLanguage => {
                let name = ["unit", "id", "tag"].into_iter().find_map(|name| diagnostic.argument(name));
                let kind = if diagnostic.code == Code::UnknownUnit { "unit" } else { "glossary word" };
                plan_is_broken
                    || self.nameless.contains(kind)
                    || name.is_some_and(|name| self.is_named("content/plan.toml", name) || self.must_change(name))
                    || is_around(diagnostic, &self.characters)
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
            Code::MisplacedFile => {
                let is_deep = diagnostic.help == "help-depth";
                self.unread.contains(argument("path")) || is_deep && self.is_named("content/plan.toml", "levels")
            }
            // A name that is the tool's, and its address with it.
            Code::DuplicateAddress => nodes(sources, file).iter().any(|node| self.misnamed_nodes.contains(node)),
            Code::InvalidLanguage | Code::MisnamedFile if self.is_twin(argument("path")) => true,
            // The folder may be right, and the tag that it is held against wrong.
            Code::InvalidLanguage
                if self.renamed_language && argument("case") == "same" && !file.ends_with("plan.toml") =>
            {
                true
            }
            code => {
                let stopped = code.severity() == Severity::Error && code != Code::ForbiddenCharacter;
                let of_value = [Code::WrongType, Code::InvalidFigure, Code::InvalidYear, Code::InvalidDate];
                let of_value = of_value.contains(&code) || [Code::RefusedLink, Code::InvalidLanguage].contains(&code);
                of_value && is_around(diagnostic, &self.characters)
                    || self.explain_words(diagnostic, file)
                    || stopped && self.on_broken_line(diagnostic, sources)
            }
        }
    }

    /// The same for problems of words.
    #[expect(clippy::wildcard_enum_match_arm, reason = "as above")]
    fn explain_words(&self, diagnostic: &Diagnostic, file: &str) -> bool {
        let argument = |name| diagnostic.argument(name).unwrap_or_default();
        match diagnostic.code {
            Code::MissingMessage | Code::MissingTranslation => self.explain_lack(diagnostic),
            Code::MissingWords => {
                let ids = argument("ids");
                !ids.is_empty() && ids.split(' ').all(|id| self.is_lost(argument("tag"), id))
            }
            Code::UnresolvedMessage => language(file).is_some_and(|tag| {
                // A file of glossary words has their terms too.
                let id = &message_of(argument("id"));
                let entry = id.strip_prefix('-').map(|term| format!("glossary_{term}")).unwrap_or_default();
                let with_entry = self.wanted.contains(&entry) || self.missing.contains(&(tag.to_owned(), entry));
                // In a hidden edition a record tells that the term was there.
                let hidden = diagnostic.severity == Severity::Warning;
                let ungiven = argument("what") == "variable" && self.ungiven.contains(argument("unit"));
                ungiven
                    || with_entry
                    || hidden && self.recorded.contains(&(tag.to_owned(), id.clone()))
                    || self.is_lost(tag, id)
            }),
            Code::UnusedRecord => {
                let message = &message_of(argument("unit"));
                let is_broken = |tag| self.unnamed.iter().any(|path| language(path) == Some(tag));
                let lost = |tag| self.is_lost(tag, message) || is_broken(tag);
                // A node without its name has lost its other texts with it, those that it can do without too.
                let node = message.split('_').next().unwrap_or_default();
                let entry = message.strip_prefix('-').map(|term| format!("glossary_{term}")).unwrap_or_default();
                let wanted = [message, node, entry.as_str()].iter().any(|id| self.wanted.contains(*id));
                let gone = |tag: &str| {
                    let of = |id: &str| (tag.to_owned(), id.to_owned());
                    let lacks = |id: &&str| self.missing.contains(&of(id));
                    [message.as_str(), entry.as_str()].iter().any(lacks) || self.unresolved.contains(&of(message))
                };
                let missing = gone(argument("tag")) || gone(argument("source"));
                wanted || missing || [argument("tag"), argument("source")].into_iter().any(lost)
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
            Code::FigureDiffers => {
                let within = |outer: &Span| diagnostic.span.is_some_and(|inner| contains(*outer, inner));
                self.is_source_faulty(diagnostic) || self.markup.iter().any(within)
            }
            Code::RefusedMarkup => diagnostic.span.is_some_and(|span| self.comments.contains(&(span.file, span.start))),
            Code::DifferentVariables => {
                let given_to_nobody = |(unit, variable, path): &(String, String, String)| {
                    unit == argument("unit") && (path == file || variable == argument("variable"))
                };
                // A variant is called by its form.
                let in_variant = |(_, variable, path): &(String, String, String)| {
                    argument("case") == "variant" && path == file && variable == argument("variable")
                };
                let in_braces = match argument("case") {
                    "variant" => self.braces.contains(file),
                    "added" => !self.braces.is_empty(),
                    _ => false,
                };
                let node = argument("unit").split(['_', '.']).next().unwrap_or_default();
                in_braces
                    || self.renamed.contains(node)
                    || self.variables.iter().any(|it| given_to_nobody(it) || in_variant(it))
            }
            _ => false,
        }
    }

    /// Whether all the words that are missing may be lost, or asked for by mistake.
    fn explain_lack(&self, diagnostic: &Diagnostic) -> bool {
        let argument = |name| diagnostic.argument(name).unwrap_or_default();
        let tag = argument("tag");
        let is_lost = |message: &String| {
            let renamed = message.split('_').next().is_some_and(|node| self.renamed.contains(node))
                || self.renamed_messages.contains(message);
            let lost = self.is_lost(tag, message) || self.unnamed.iter().any(|path| mirrors(argument("path"), path));
            let translated = diagnostic.code == Code::MissingTranslation && self.wanted.contains(message);
            let family = self.families.iter().any(|family| message.starts_with(family));
            translated || family || renamed || lost || self.unread.contains("content/plan.toml")
        };
        ids(diagnostic).iter().all(is_lost)
    }

    /// Whether a name may be that of an entry of the plan whose id is refused.
    fn must_change(&self, name: &str) -> bool {
        let bare = |id: &str| -> String {
            let letters = id.chars().filter(char::is_ascii_alphanumeric);
            letters.map(|letter| letter.to_ascii_lowercase()).collect()
        };
        self.refused_ids.iter().any(|id| id == name || !bare(id).is_empty() && bare(id) == bare(name))
    }

    /// Whether a node's file may be the one whose name is refused: a letter has another form in it, or more stands behind
    /// it, as in the names of copies.
    fn is_misnamed(&self, node: &str) -> bool {
        let is_behind = |name: &str| {
            let rest = name.strip_prefix(node);
            rest.is_some_and(|rest| {
                rest.starts_with(|c: char| !c.is_ascii_lowercase() && !c.is_ascii_digit() && c != '-')
            })
        };
        let names = &self.misnamed_nodes;
        !node.is_empty()
            && (names.iter().any(|name| is_behind(name)) || nearest(node, names.iter().map(String::as_str)).is_some())
    }

    /// Whether a node may lack a text because of a mistake in its file.
    fn is_spoiled(&self, node: &str, field: Option<&str>) -> bool {
        if node == "indicator" && self.spoiled.iter().any(|(_, field)| field == "indicators") {
            return true;
        }
        [Some(""), field].into_iter().flatten().any(|field| self.spoiled.contains(&(node.to_owned(), field.to_owned())))
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
