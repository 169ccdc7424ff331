//! The messages of one edition by id, and which of them nothing uses.

use crate::base::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::draft::{LocaleDraft, MessageDraft, SaidDraft, UnitDraft};
use crate::model::plan::UnitId;
use std::collections::{BTreeMap, BTreeSet};

/// An attribute that a name may have in any edition: an easier name, shown first.
const EASY: &str = "easy";

/// Messages that the tool itself knows, with the variables that it gives them.
pub type Tool = BTreeMap<String, BTreeSet<String>>;

/// What is known of messages beside the plan.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    /// The tool's own.
    pub tool: &'a Tool,
    /// The ids of the source language's.
    pub source: &'a BTreeSet<String>,
    /// Those that templates say.
    pub said: &'a [SaidDraft],
}

/// The messages of one edition.
pub struct Index<'a> {
    /// By id, terms with their `-`.
    pub messages: BTreeMap<&'a str, &'a MessageDraft>,
    known: Known<'a>,
    /// What each message is given by the templates that say it.
    said: BTreeMap<&'a str, BTreeSet<String>>,
    /// Messages from the project's own files, in their order.
    own: Vec<&'a MessageDraft>,
}

impl<'a> Index<'a> {
    /// Gathers an edition's messages; one that stands twice in the project's files is reported.
    pub fn new(locale: &'a LocaleDraft, known: Known<'a>, diagnostics: &mut Diagnostics) -> Self {
        let (builtin, own): (Vec<_>, Vec<_>) = locale.files.iter().partition(|file| file.builtin);
        let mut messages: BTreeMap<&str, &MessageDraft> = BTreeMap::new();
        messages
            .extend(builtin.iter().flat_map(|file| &file.messages).map(|message| (message.id.value.as_str(), message)));
        let own: Vec<&MessageDraft> = own.iter().flat_map(|file| &file.messages).collect();
        let mut seen: BTreeMap<&str, &MessageDraft> = BTreeMap::new();
        for &message in &own {
            let id = message.id.value.as_str();
            if let Some(first) = seen.get(id) {
                let diagnostic = Diagnostic::at(Code::DuplicateMessage, message.id.span)
                    .with("message", id)
                    .and(first.id.span, "first");
                diagnostics.push(diagnostic);
            } else {
                seen.insert(id, message);
            }
            messages.insert(id, message);
        }
        // Fluent keeps both under one name, and whichever comes last hides the other.
        for (&id, message) in &messages {
            let bare = id.strip_prefix('-').and_then(|bare| messages.get(bare));
            if let Some(other) = bare {
                let diagnostic = Diagnostic::at(Code::DuplicateMessage, message.id.span)
                    .with("message", id)
                    .and(other.id.span, "first")
                    .help("help-term");
                diagnostics.push(diagnostic);
            }
        }
        let mut said: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        for call in known.said {
            said.entry(call.id.value.as_str()).or_default().extend(call.given.iter().cloned());
        }
        Self { messages, known, said, own }
    }

    /// A unit, if the edition has it.
    pub fn unit(&self, id: &UnitId) -> Option<&'a UnitDraft> {
        let unit = self.messages.get(id.message.as_str())?.unit(id.attribute)?;
        (!unit.is_empty()).then_some(unit)
    }

    /// The variables that the tool gives to a message of its own, or a template to one of a theme; `None` if it is none
    /// of them.
    pub fn given(&self, id: &str) -> Option<&BTreeSet<String>> {
        self.known.tool.get(id).or_else(|| self.said.get(id))
    }

    /// Whether the source language has a message.
    pub fn is_in_source(&self, id: &str) -> bool {
        self.known.source.contains(id)
    }

    /// Whether a message is one of the tool's own.
    pub fn is_tools(&self, id: &str) -> bool {
        self.known.tool.contains_key(id)
    }

    /// The way from a message through what it uses back to itself, if there is one.
    pub fn cycle(&self, id: &'a str) -> Option<Vec<&'a str>> {
        let mut seen = BTreeSet::new();
        let mut waiting = vec![vec![id]];
        while let Some(way) = waiting.pop() {
            let uses = way.last().and_then(|last| self.messages.get(last)).map(|message| message.units());
            for used in uses.into_iter().flatten().flat_map(|(_, unit)| unit.used_messages()) {
                if used == id || seen.insert(used) {
                    let next: Vec<&str> = way.iter().copied().chain([used]).collect();
                    if used == id {
                        return Some(next);
                    }
                    waiting.push(next);
                }
            }
        }
        None
    }

    /// Every message and term that another one uses.
    pub fn used(&self) -> BTreeSet<&'a str> {
        let units = self.messages.values().flat_map(|message| message.units());
        units.flat_map(|(_, unit)| unit.used_messages()).collect()
    }

    /// The project's own messages that the plan does not need. Terms are used inside their own language alone.
    pub fn others(&self, needed: &[UnitId]) -> BTreeSet<String> {
        let needed: BTreeSet<&str> = needed.iter().map(|unit| unit.message.as_str()).collect();
        let ids = self.own.iter().map(|message| message.id.value.as_str());
        ids.filter(|id| !id.starts_with('-') && !needed.contains(id)).map(ToOwned::to_owned).collect()
    }

    /// Reports the project's messages and attributes that no page can show.
    pub fn report_unused(&self, needed: &[UnitId], diagnostics: &mut Diagnostics) {
        let needed: BTreeSet<(&str, Option<&str>)> =
            needed.iter().map(|unit| (unit.message.as_str(), unit.attribute)).collect();
        let used = self.used();
        let mut report = |name: String, span| {
            diagnostics.push(Diagnostic::at(Code::UnusedMessage, span).with("message", name));
        };
        for message in &self.own {
            let id = message.id.value.as_str();
            if used.contains(id) || self.is_tools(id) || self.said.contains_key(id) {
                continue;
            }
            if message.value.is_some() && !needed.contains(&(id, None)) {
                report(id.to_owned(), message.id.span);
                continue;
            }
            for (attribute, _) in &message.attributes {
                let name = attribute.value.as_str();
                if name != EASY && !needed.contains(&(id, Some(name))) {
                    report(format!("{id}.{name}"), attribute.span);
                }
            }
        }
    }
}
