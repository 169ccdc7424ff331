//! The messages of one edition by id, and which of them nothing uses.

use crate::base::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::engines::spelling::{nearest, surely};
use crate::model::draft::{LocaleDraft, MessageDraft, SaidDraft, UnitDraft};
use crate::model::plan::{Plan, UnitId};
use crate::model::record::Day;
use crate::model::survey::Survey;
use std::collections::{BTreeMap, BTreeSet};

/// An attribute that a name may have in any edition: an easier name, shown first.
const EASY: &str = "easy";

/// How many missing texts a message without a use is compared with.
const NAMED: usize = 1000;

/// How many parts Fluent puts together to one text before it gives up.
pub const LARGEST: usize = 100;

/// Messages that cannot be put together.
pub struct Tangles<'a> {
    /// Ways from a message back to itself.
    pub cycles: Vec<Vec<&'a str>>,
    /// Messages that unfold into too many parts.
    pub large: Vec<&'a str>,
}

/// Messages that the tool itself knows, with the variables that it gives them.
pub type Tool = BTreeMap<String, BTreeSet<String>>;

/// What is known of messages beside the plan.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    /// The tool's own.
    pub tool: &'a Tool,
    /// What those say in English.
    pub english: &'a BTreeMap<String, String>,
    /// The ids of the source language's.
    pub source: &'a BTreeSet<String>,
    /// Those that templates say.
    pub said: &'a [SaidDraft],
    /// The last day on which something can have been done, if that is known.
    pub latest: Option<Day>,
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
    /// The tool's messages of this language, by id.
    builtin: BTreeMap<&'a str, &'a MessageDraft>,
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
        let builtin =
            builtin.iter().flat_map(|file| &file.messages).map(|message| (message.id.value.as_str(), message));
        Self { messages, known, said, own, builtin: builtin.collect() }
    }

    /// A unit, if the edition has it.
    pub fn unit(&self, id: &UnitId) -> Option<&'a UnitDraft> {
        let unit = self.messages.get(id.message.as_str())?.unit(id.attribute)?;
        (!unit.is_empty()).then_some(unit)
    }

    /// The project's own messages, in their order.
    pub fn own(&self) -> &[&'a MessageDraft] {
        &self.own
    }

    /// The tool's own message of this id in this language, whether the project replaces it or not.
    pub fn builtin(&self, id: &str) -> Option<&'a MessageDraft> {
        self.builtin.get(id).copied()
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

    /// The ways of messages through what they use back to themselves, and the messages that unfold into more parts than
    /// Fluent puts together. Each message is looked at once.
    pub fn tangles(&self) -> Tangles<'a> {
        let mut found = Tangles { cycles: Vec::new(), large: Vec::new() };
        let mut sizes: BTreeMap<&str, usize> = BTreeMap::new();
        let mut swollen: BTreeSet<&str> = BTreeSet::new();
        // Most messages use no others.
        let is_alone = |message: &MessageDraft| {
            message.units().all(|(_, unit)| unit.uses.is_empty() && unit.variables.len() <= LARGEST)
        };
        for (&start, _) in self.messages.iter().filter(|(_, message)| !is_alone(message)) {
            let mut way: Vec<(&str, Vec<&str>)> = Vec::new();
            let mut next = Some(start).filter(|start| !sizes.contains_key(start));
            loop {
                if let Some(id) = next.take() {
                    way.push((id, self.uses(id)));
                }
                let Some((id, rest)) = way.last_mut() else { break };
                let id = *id;
                match rest.pop() {
                    Some(used) if way.iter().any(|(known, _)| *known == used) => {
                        let cycle = way.iter().map(|(id, _)| *id).skip_while(|id| *id != used);
                        found.cycles.push(cycle.chain([used]).collect());
                    }
                    Some(used) => next = Some(used).filter(|used| !sizes.contains_key(used)),
                    None => {
                        let size = self.size(id, &sizes);
                        // What uses it is too large as well, for the same reason.
                        let by_others = self.uses(id).iter().any(|used| swollen.contains(used));
                        if size > LARGEST && !by_others {
                            found.large.push(id);
                        }
                        if size > LARGEST || by_others {
                            swollen.insert(id);
                        }
                        sizes.insert(id, if size > LARGEST { 0 } else { size });
                        way.pop();
                    }
                }
            }
        }
        found
    }

    /// What the texts of a message use.
    fn uses(&self, id: &str) -> Vec<&'a str> {
        let Some(message) = self.messages.get(id).copied() else { return Vec::new() };
        message.units().flat_map(|(_, unit)| unit.used_messages()).collect()
    }

    /// How many parts a message has, with those of what it uses.
    fn size(&self, id: &str, sizes: &BTreeMap<&str, usize>) -> usize {
        let Some(message) = self.messages.get(id) else { return 0 };
        let units = message.units().map(|(_, unit)| {
            let used = unit.used_messages().map(|used| 1 + sizes.get(used).copied().unwrap_or_default());
            used.sum::<usize>() + unit.variables.len()
        });
        units.max().unwrap_or_default()
    }

    /// Every message and term that another one uses.
    pub fn used(&self) -> BTreeSet<&'a str> {
        let units = self.messages.values().flat_map(|message| message.units());
        units.flat_map(|(_, unit)| unit.used_messages()).collect()
    }

    /// The project's own messages that the plan does not need. Terms are used inside their own language alone.
    pub fn others(&self, survey: &Survey) -> BTreeSet<String> {
        let ids = self.own.iter().map(|message| message.id.value.as_str());
        ids.filter(|id| !id.starts_with('-') && !survey.asks_for(id)).map(ToOwned::to_owned).collect()
    }

    /// Reports the project's messages and attributes that no page can show. Where parts of the content are left out for
    /// their errors, one that is not called nearly as what is missing is doubtful.
    pub fn report_unused(&self, plan: &Plan, survey: &Survey, complete: bool, diagnostics: &mut Diagnostics) {
        let used = self.used();
        // What is missing may be there under a name that is almost the right one.
        let is_missing = |unit: &&UnitId| {
            self.messages.get(unit.message.as_str()).is_none_or(|found| found.unit(unit.attribute).is_none())
        };
        let missing = survey.units().iter().filter(is_missing);
        let missing: Vec<String> = missing.map(ToString::to_string).take(NAMED).collect();
        let mut report = |name: String, span| {
            let nearest = nearest(&name, missing.iter().map(String::as_str)).unwrap_or_default().to_owned();
            // Every tag is near another one.
            let may_be_tools = nearest.is_empty() && !name.starts_with("language_");
            let tools = surely(&name, self.known.tool.keys().map(String::as_str)).filter(|_| may_be_tools);
            let doubtful = if nearest.is_empty() && !complete { "yes" } else { "no" };
            let help = match tools {
                Some(_) => "help-tool",
                None if nearest.is_empty() => "help",
                None => "help-nearest",
            };
            let warning = Diagnostic::at(Code::UnusedMessage, span).with("message", &name).with("nearest", nearest);
            let warning = warning.with("tools", tools.unwrap_or_default());
            diagnostics.push(warning.with("doubtful", doubtful).help(help));
        };
        for message in &self.own {
            let id = message.id.value.as_str();
            let names_language = id
                .strip_prefix("language_")
                .is_some_and(|tag| plan.languages.iter().any(|language| language.tag == tag));
            if used.contains(id) || self.is_tools(id) || self.said.contains_key(id) || names_language {
                continue;
            }
            if message.value.is_some() && survey.unit(id, None).is_none() {
                report(id.to_owned(), message.id.span);
                continue;
            }
            for (attribute, _) in &message.attributes {
                let name = attribute.value.as_str();
                if name != EASY && survey.unit(id, Some(name)).is_none() {
                    report(format!("{id}.{name}"), attribute.span);
                }
            }
        }
    }
}
