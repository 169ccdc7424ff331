//! Units that the plan needs and an edition does not have: an error in the source, a warning elsewhere. One thing that is
//! gone is one problem, however many texts it had.
//!
//! 1. A message that is not there is said once, with its attributes.
//! 2. Where a whole file of words is not there, the file is missing; where it is there, and none of its texts, that is said once.
//! 3. Where a node has no words at all, that is said once, with what belongs to it; so it is of a translation.

use super::index::Index;
use crate::base::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::base::source::{Sources, Span};
use crate::model::plan::{Language, Plan, UnitId};
use std::collections::{BTreeMap, BTreeSet};

/// How many texts are named.
const NAMED: usize = 30;

/// An edition, and what is looked for in it.
pub struct Look<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The edition.
    pub language: &'a Language,
    /// Whether it is the source's.
    pub is_source: bool,
    /// The plan's units.
    pub needed: &'a [UnitId],
    /// The edition's messages.
    pub index: &'a Index<'a>,
    /// The files.
    pub sources: &'a Sources,
}

/// A message that lacks something, with the attributes that it lacks.
struct Lack<'a> {
    unit: &'a UnitId,
    /// Whether it is there, and lacks only this attribute.
    attribute_only: bool,
    attributes: Vec<&'static str>,
    place: Option<Span>,
    address: Option<String>,
    /// The file where its words belong.
    path: String,
}

impl<'a> Look<'a> {
    /// Reports what the edition lacks.
    pub fn report(&self, diagnostics: &mut Diagnostics) {
        let is_source = self.is_source;
        let lacks = self.lacks();
        let mut groups: BTreeMap<String, Vec<&Lack<'_>>> = BTreeMap::new();
        // A translation of which nothing is there lacks its folder, and no single file.
        let no_words = !is_source && self.index.own().is_empty();
        let (gone, empty) = (self.gone_files(&lacks), self.empty_nodes(&lacks));
        for (number, lack) in lacks.iter().enumerate() {
            let node = node_of(lack.unit);
            let key = match () {
                () if no_words => String::new(),
                () if gone.contains(lack.path.as_str()) => lack.path.clone(),
                () if empty.contains(node) => format!("{node} "),
                () => format!(" {number}"),
            };
            groups.entry(key).or_default().push(lack);
        }
        for group in groups.values() {
            let [first, ..] = group.as_slice() else { continue };
            let is_there = self.sources.iter().any(|(_, file)| file.path == first.path);
            let is_gone = gone.contains(first.path.as_str()) && !is_there;
            let code = match (is_source, is_gone) {
                (true, true) => Code::MissingFile,
                (true, false) => Code::MissingMessage,
                (false, _) => Code::MissingTranslation,
            };
            let help = match group.len() {
                _ if is_gone => "help-texts",
                _ if gone.contains(first.path.as_str()) => "help-texts-empty",
                1 if first.attribute_only => "help-attribute",
                1 => "help",
                _ => "help-group",
            };
            let mut lacking = self.diagnostic(code, group, is_source).help(help);
            if no_words {
                lacking.arguments.retain(|(name, _)| *name != "path");
                lacking = lacking.with("path", format!("locales/{}", self.language.tag)).help("help-folder");
                lacking.address = None;
            }
            diagnostics.push(lacking);
        }
    }

    fn diagnostic(&self, code: Code, group: &[&Lack<'_>], is_source: bool) -> Diagnostic {
        let tag = &self.language.tag;
        let Some(first) = group.first() else { return Diagnostic::new(code) };
        let others = group.len().saturating_sub(1);
        // A message that is not there lacks its attributes too.
        let units = group.iter().flat_map(|lack| {
            let of = |name: &&str| format!("{}.{name}", lack.unit.message);
            std::iter::once(lack.unit.to_string()).chain(lack.attributes.iter().map(of).collect::<Vec<_>>())
        });
        let mut names: Vec<String> = units.collect();
        let all = names.len();
        names.truncate(NAMED);
        let ids: BTreeSet<&str> = group.iter().map(|lack| lack.unit.message.as_str()).collect();
        let count = |count: usize| if count == 0 { "none".to_owned() } else { count.to_string() };
        let with: Vec<String> = first.attributes.iter().map(|name| format!(".{name}")).collect();
        let mut diagnostic = Diagnostic::new(code)
            .with("unit", first.unit.to_string())
            .with("message", &first.unit.message)
            .with("attribute", first.unit.attribute.unwrap_or_default())
            .with("with", if with.is_empty() { "none".to_owned() } else { with.join("`, `") })
            .with("tag", tag)
            .with("path", &first.path)
            .with("ids", ids.into_iter().collect::<Vec<_>>().join(","))
            .with("all", all.to_string())
            .with("others", count(others))
            .with("names", names.join("`, `"))
            .with("more", count(all - names.len()));
        // A missing translation is looked for in the translator's files, not in the plan's.
        diagnostic.span = first.place.filter(|_| is_source);
        diagnostic.address.clone_from(&first.address);
        diagnostic
    }

    /// The units that are missing, those of one message together.
    fn lacks(&self) -> Vec<Lack<'a>> {
        let mut lacks: Vec<Lack<'a>> = Vec::new();
        let mut known: BTreeMap<&str, usize> = BTreeMap::new();
        for unit in self.needed.iter().filter(|unit| self.index.unit(unit).is_none()) {
            let attribute_only = unit.attribute.is_some() && self.index.messages.contains_key(unit.message.as_str());
            let above = known.get(unit.message.as_str()).filter(|_| !attribute_only);
            if let (Some(attribute), Some(first)) = (unit.attribute, above.and_then(|&at| lacks.get_mut(at))) {
                first.attributes.push(attribute);
                continue;
            }
            let (place, address) = self.plan.owner(&unit.message);
            known.insert(&unit.message, lacks.len());
            let path = self.path(unit, place, attribute_only);
            lacks.push(Lack { unit, attribute_only, attributes: Vec::new(), place, address, path });
        }
        lacks
    }

    /// It belongs to its message, or else to the other words of its node, or else into the file that mirrors the content's.
    fn path(&self, unit: &UnitId, place: Option<Span>, attribute_only: bool) -> String {
        let own = self.index.messages.get(unit.message.as_str()).filter(|_| attribute_only);
        let there = own.or_else(|| self.index.messages.get(node_of(unit)));
        let there = there.map(|message| self.sources.file(message.id.span.file)).filter(|file| !file.builtin);
        there.map_or_else(|| self.mirror(unit, place), |file| file.path.clone())
    }

    fn mirror(&self, unit: &UnitId, place: Option<Span>) -> String {
        let tag = &self.language.tag;
        let asked = place.map_or("content/plan.toml", |place| self.sources.file(place.file).path.as_str());
        format!("locales/{tag}/{}.ftl", mirror(asked, &unit.message))
    }

    /// The files that are not there or have no words, and of whose texts, two at least, none is anywhere else.
    fn gone_files(&self, lacks: &[Lack<'_>]) -> BTreeSet<String> {
        let mut missing: BTreeMap<&str, usize> = BTreeMap::new();
        for lack in lacks.iter().filter(|lack| !lack.attribute_only) {
            *missing.entry(&lack.path).or_default() += 1;
        }
        let own = self.index.own().iter().map(|message| self.sources.file(message.id.span.file).path.as_str());
        let own: BTreeSet<&str> = own.collect();
        missing.retain(|path, count| *count > 1 && !own.contains(*path));
        if missing.is_empty() {
            return BTreeSet::new();
        }
        // A text of such a file that stands in another is not gone, so the file may never have been there.
        let there = self.needed.iter().filter(|unit| self.index.unit(unit).is_some());
        let elsewhere: BTreeSet<String> =
            there.map(|unit| self.mirror(unit, self.plan.owner(&unit.message).0)).collect();
        missing.into_keys().filter(|path| !elsewhere.contains(*path)).map(str::to_owned).collect()
    }

    /// The nodes without any words, though they need several.
    fn empty_nodes(&self, lacks: &[Lack<'a>]) -> BTreeSet<&'a str> {
        let whole = lacks.iter().filter(|lack| lack.unit.attribute.is_none());
        let mut missing: BTreeMap<&str, usize> = BTreeMap::new();
        for lack in whole {
            *missing.entry(node_of(lack.unit)).or_default() += 1;
        }
        let nodes: BTreeSet<&str> = self.plan.nodes.iter().map(|node| node.id.as_str()).collect();
        missing.retain(|node, count| *count > 1 && nodes.contains(node));
        let there = self.needed.iter().filter(|unit| self.index.unit(unit).is_some());
        for unit in there {
            missing.remove(node_of(unit));
        }
        missing.into_keys().collect()
    }
}

/// What a message's id begins with: its node, if it has one.
fn node_of(unit: &UnitId) -> &str {
    unit.message.split('_').next().unwrap_or_default()
}

/// The file of words that mirrors a file of the content: that of the folder which a node's file stands in.
fn mirror<'a>(content: &'a str, message: &str) -> &'a str {
    let below = content.strip_prefix("content/").unwrap_or(content);
    let file = below.strip_suffix("/index.toml").or_else(|| Some(below.rsplit_once('/')?.0));
    match file.unwrap_or_else(|| below.trim_end_matches(".toml")) {
        "plan" if message.starts_with("glossary_") => "glossary",
        "plan" if ["question_", "contact_"].iter().any(|family| message.starts_with(family)) => "questions",
        file => file,
    }
}
