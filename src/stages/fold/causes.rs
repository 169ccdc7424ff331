//! What is broken itself: what may follow from each problem, noted once for all of them.

use super::places::{ids, language, message_at, message_of, nodes, words};
use crate::base::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::base::source::{FileId, Sources, Span};
use std::collections::{BTreeMap, BTreeSet};

/// What is broken itself.
#[derive(Debug, Default)]
pub struct Causes {
    /// Files that could not be read at all.
    pub unread: BTreeSet<String>,
    /// Nodes whose files have no place in the tree, with all below a folder that has none.
    pub placeless: BTreeSet<String>,
    /// Folders too many: nothing in them is on the level that it is written for.
    pub deepening: Vec<String>,
    /// Names of nodes' files that no node can have.
    pub misnamed_nodes: BTreeSet<String>,
    /// What messages begin with whose ids must change, or that are asked for because of a mistake.
    pub families: BTreeSet<&'static str>,
    /// Lists that are written as one table: their files and keys.
    pub tables: BTreeSet<(String, String)>,
    /// Files with a line that is not TOML and of which nobody can say which key it has.
    pub keyless: BTreeSet<String>,
    /// What could be an id in lines that are not Fluent, with the language.
    pub fluent: BTreeSet<(String, String)>,
    /// Variables that are given to nobody, and where they stand: unit, variable, file.
    pub variables: BTreeSet<(String, String, String)>,
    /// Texts that have lost a variable: language and unit.
    pub lossy: BTreeSet<(String, String)>,
    /// Glossary words that texts use and the plan does not list.
    pub terms: BTreeSet<String>,
    /// Lines that are not TOML: their words by file and number.
    pub lines: BTreeMap<(String, usize), String>,
    /// Lines with a character that cannot stand in a text, which no parser takes either.
    pub hidden: BTreeSet<(String, usize)>,
    /// Languages of which a file could not be read.
    pub silent: BTreeSet<String>,
    /// Messages in parts of files that are not Fluent: language and id.
    pub lost: BTreeSet<(String, String)>,
    /// Files of words with a broken part that has no id: it may be of any message that is missing there.
    pub unnamed: BTreeSet<String>,
    /// Files of nodes with an error.
    pub refused: BTreeSet<String>,
    /// What nodes lack for an error in their files: node and field; without a field, all of it.
    pub spoiled: BTreeSet<(String, String)>,
    /// Messages with an error in their texts: language and id.
    pub faulty: BTreeSet<(String, String)>,
    /// Messages that the content needs and the source does not have.
    pub wanted: BTreeSet<String>,
    /// Messages that an edition does not have: language and id.
    pub missing: BTreeSet<(String, String)>,
    /// Messages that are recorded and that an edition does not have: language and id.
    pub recorded: BTreeSet<(String, String)>,
    /// Messages and terms that are used and that an edition does not have: language and id.
    pub unresolved: BTreeSet<(String, String)>,
    /// Folders of words that must be renamed, by the language whose they become.
    pub misnamed: BTreeSet<String>,
    /// Files of words in which git has left both sides of a merge.
    pub conflicts: BTreeSet<String>,
    /// Nodes whose id must change, and with it those of their messages.
    pub renamed: BTreeSet<String>,
    /// Messages whose id must change with that of their indicator.
    pub renamed_messages: BTreeSet<String>,
    /// Fields that are misspelled where the plan lists them.
    pub misspelled: BTreeSet<String>,
    /// Whether a language of the plan must be renamed: its folder may have the right name already.
    pub renamed_language: bool,
    /// Lists of the plan that are misspelled, so that nobody finds what they list.
    pub misspelled_lists: BTreeSet<&'static str>,
    /// Kinds of which the plan lists one without its own id: what others name may be it.
    pub nameless: BTreeSet<String>,
    /// Files in which a variable has become text by its braces.
    pub braces: BTreeSet<String>,
    /// Fields of whose kind something is wrong: nobody knows what a node needs for them.
    pub kindless: BTreeSet<String>,
    /// Where a character stands that cannot stand in a text.
    pub characters: Vec<Span>,
    /// Where markup or a link is refused.
    pub markup: Vec<Span>,
    /// Messages that a template does not give what they show.
    pub ungiven: BTreeSet<String>,
    /// Ids of the plan's lists that must be changed.
    pub refused_ids: Vec<String>,
    /// Where comments are stuck to a text: Markdown takes their mark for a heading's.
    pub comments: BTreeSet<(FileId, usize)>,
    /// Names that are one with another.
    pub twins: BTreeSet<String>,
}

/// The list that a key was meant to be, of those of which the rest of the content names things.
fn list(found: &Diagnostic) -> Option<&'static str> {
    let lists = [
        "contacts",
        "fields",
        "glossary",
        "levels",
        "missing",
        "notes",
        "organisations",
        "outline",
        "questions",
        "references",
        "surveys",
        "units",
    ];
    let name = if found.code == Code::UnknownKey { "nearest" } else { "key" };
    let meant = found.argument(name)?;
    lists.into_iter().find(|list| *list == meant)
}

/// The kind of what the plan lists without an id, by the header of its list.
fn nameless(found: &Diagnostic, place: Option<&str>, sources: &Sources) -> Option<String> {
    let is_id = found.code == Code::MissingKey && found.argument("key") == Some("id");
    let span = found.span.filter(|_| is_id && place == Some("content/plan.toml"))?;
    let header = sources.file(span.file).text.get(span.start..)?.lines().next()?;
    match header.split('#').next().unwrap_or_default().trim().trim_matches(['[', ']', ' ']) {
        "glossary" => Some("glossary word".to_owned()),
        list => list.strip_suffix('s').map(str::to_owned),
    }
}

impl Causes {
    /// Those among these problems.
    pub fn of(diagnostics: &Diagnostics, sources: &Sources) -> Self {
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
            causes.see_node(diagnostic, place.as_deref(), sources);
            causes.see_file(diagnostic, place.clone(), sources);
            causes.see_plan(diagnostic, place.clone());
            // A problem of the plan's list says of which field it is.
            causes.kindless.extend(diagnostic.argument("of_field").map(str::to_owned));
            causes.nameless.extend(nameless(diagnostic, place.as_deref(), sources));
            causes.see_words(diagnostic, place, sources);
        }
        causes
    }

    /// What a node's file has not, because of a mistake in it: others may name it.
    fn see_node(&mut self, diagnostic: &Diagnostic, place: Option<&str>, sources: &Sources) {
        let (Some(span), Some(path), Severity::Error) = (diagnostic.span, place, diagnostic.severity) else { return };
        if !path.starts_with("content/") || path == "content/plan.toml" {
            return;
        }
        let stem = path.trim_end_matches(".toml").trim_end_matches("/index").rsplit('/').next().unwrap_or_default();
        let argument = |name| diagnostic.argument(name).unwrap_or_default();
        // Below a field's name, what is wrong is wrong in that field.
        let above = sources.file(span.file).text.get(..span.end).unwrap_or_default();
        let keys = above.lines().rev().filter_map(|line| line.split_once('=')).map(|(key, _)| key.trim());
        let key = keys.into_iter().find(|key| key.starts_with(|c: char| c.is_ascii_lowercase())).unwrap_or_default();
        let whole = diagnostic.code == Code::TomlSyntax || argument("kind") == "level";
        let fields = if whole { [""; 3] } else { [key, argument("key"), argument("nearest")] };
        let fields = fields.into_iter().filter(|field| whole || !field.is_empty());
        self.spoiled.extend(fields.map(|field| (stem.to_owned(), field.to_owned())));
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
                self.characters.push(span);
                self.hidden.insert((path, sources.line_column(span).0));
            }
            (Code::MissingFile, ..) if diagnostic.help.starts_with("help-texts") => self.wanted.extend(ids(diagnostic)),
            (Code::MissingFile, None, _) => {
                self.silent.extend(diagnostic.argument("path").and_then(language).map(str::to_owned));
            }
            (Code::MissingFile, Some(_), _) if ["help-index", "help-folder"].contains(&diagnostic.help) => {
                let folder = diagnostic.argument("path").unwrap_or_default().trim_end_matches("index.toml");
                self.placeless.extend(nodes(sources, folder));
                if diagnostic.help == "help-folder" {
                    self.deepening.push(folder.to_owned());
                }
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
                self.misnamed_nodes.extend(diagnostic.argument("id").map(str::to_owned));
                self.renamed.extend(diagnostic.argument("id").map(str::to_owned));
            }
            (Code::InvalidId, ..) if diagnostic.argument("kind") == Some("indicator") => {
                self.renamed_messages.extend(diagnostic.argument("id").map(|id| format!("indicator_{id}")));
            }
            // A folder that must be renamed has the words of the language whose name it gets.
            (Code::InvalidLanguage, None, _) => {
                self.silent.extend(diagnostic.argument("suggestion").map(str::to_owned));
                self.misnamed.extend(diagnostic.argument("suggestion").map(|tag| format!("locales/{tag}")));
            }
            (Code::BrokenReference, ..) if diagnostic.argument("kind") == Some("field") => {
                self.misspelled.extend(diagnostic.argument("nearest").map(str::to_owned));
            }
            // Without the list of languages, every folder of words seems to be one too many.
            (Code::UnknownKey | Code::MissingKey | Code::WrongType, _, Some(path))
                if path == "content/plan.toml"
                    && ["key", "nearest"].iter().any(|name| {
                        diagnostic.argument(name).is_some_and(|key| ["languages", "tag"].contains(&key))
                    }) =>
            {
                self.renamed_language = true;
            }
            (Code::UnknownKey | Code::WrongType, _, Some(path))
                if path == "content/plan.toml"
                    && (diagnostic.code == Code::UnknownKey || diagnostic.help == "help-blocks") =>
            {
                self.misspelled_lists.extend(list(diagnostic));
            }
            // One of the two was meant to be another.
            (Code::DuplicateId, _, Some(path))
                if path == "content/plan.toml" && diagnostic.argument("kind") != Some("level") =>
            {
                self.nameless.extend(diagnostic.argument("kind").map(str::to_owned));
            }
            (Code::InvalidLanguage, _, Some(path)) if path == "content/plan.toml" => {
                self.silent.extend(diagnostic.argument("tag").map(str::to_owned));
                self.renamed_language = true;
            }
            (Code::InvalidId | Code::DuplicateId, ..) if diagnostic.argument("kind") == Some("level") => {
                self.families.insert("level_");
            }
            (Code::InvalidId, _, Some(path)) if path == "content/plan.toml" => {
                let id = diagnostic.argument("id").unwrap_or_default();
                self.refused_ids.push(id.to_owned());
                if diagnostic.argument("kind") == Some("glossary word") {
                    self.renamed_messages.insert(format!("glossary_{id}"));
                }
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
            (Code::UnresolvedMessage, _, Some(path)) if diagnostic.severity == Severity::Error => {
                let id = diagnostic.argument("id").map(message_of);
                self.unresolved.extend(language(&path).map(str::to_owned).zip(id));
            }
            (Code::DifferentVariables, _, Some(path)) => {
                let unit = diagnostic.argument("unit").unwrap_or_default().to_owned();
                self.lossy.extend(language(&path).map(|tag| (tag.to_owned(), unit)));
            }
            (Code::UnknownTerm, ..) if diagnostic.severity == Severity::Error => {
                self.terms.extend(diagnostic.argument("id").map(str::to_owned));
            }
            (Code::MissingMessage, ..) => self.wanted.extend(ids(diagnostic)),
            (Code::UnusedRecord, ..) if diagnostic.argument("case") == Some("other") => {
                let tag = diagnostic.argument("tag").unwrap_or_default();
                self.recorded.extend(diagnostic.argument("unit").map(|unit| (tag.to_owned(), message_of(unit))));
            }
            (Code::MissingTranslation | Code::HiddenEdition, ..) => {
                let tag = diagnostic.argument("tag").unwrap_or_default();
                self.missing.extend(ids(diagnostic).into_iter().map(|id| (tag.to_owned(), id)));
            }
            (Code::FullWidthBrace, _, Some(path)) => drop(self.braces.insert(path)),
            (Code::RefusedMarkup | Code::RefusedLink, Some(span), _) => self.markup.push(span),
            (Code::Template, ..) if diagnostic.help == "help-given" => {
                self.ungiven.extend(diagnostic.argument("id").map(str::to_owned));
            }
            (Code::StuckComment, Some(span), _) => {
                self.comments.insert((span.file, span.start));
            }
            _ => {}
        }
    }
}
