//! What readers ask: questions, each with the passages of the plan that answer it, and whom they may turn to.
//!
//! A plan says what a city intends and is no list of its services, so contacts are a list of their own: each with the
//! day on which somebody saw that it was true.

use super::{Content, NodeIndex, Plan, UnitId};
use crate::base::source::At;
use crate::model::record::Day;

/// A question that readers come with. Its words are `question_<id>`, the answer's `.text`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Unique among the questions.
    pub id: String,
    /// What the answer rests on, in the order of the file; never empty.
    pub passages: Vec<Passage>,
}

/// A place of the site that an answer rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Passage {
    /// A node as a whole.
    Node(NodeIndex),
    /// A field of a node, or one text of its list.
    Field {
        /// The node.
        node: NodeIndex,
        /// The field's id.
        field: String,
        /// The text's place in the field's list.
        entry: Option<usize>,
    },
    /// A number in `Plan::glossary`.
    Word(usize),
    /// A number in `Plan::indicators`.
    Indicator(usize),
}

/// Somebody to turn to. Its words are `contact_<id>`, with `.place` and `.hours` where it has them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// Unique among the contacts.
    pub id: String,
    /// The languages that are spoken there.
    pub languages: Vec<Spoken>,
    /// A telephone number, as it is written.
    pub telephone: Option<String>,
    /// An `http` or `https` address.
    pub website: Option<String>,
    /// Whether a text says where it is.
    pub place: bool,
    /// Whether a text says when it is open.
    pub hours: bool,
    /// The day on which somebody saw that all this was true.
    pub checked: At<Day>,
}

/// A language that is spoken somewhere; the site need not have an edition in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoken {
    /// BCP 47.
    pub tag: String,
    /// Its own name.
    pub name: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
}

impl Plan {
    /// Whether there is a page of questions.
    #[must_use]
    pub fn has_questions(&self) -> bool {
        !self.questions.is_empty()
    }

    /// The words of questions, answers and contacts.
    #[must_use]
    pub fn ask_units(&self) -> Vec<UnitId> {
        let questions = self.questions.iter().map(|question| format!("question_{}", question.id));
        let mut units: Vec<UnitId> =
            questions.flat_map(|message| [UnitId::value(&message), UnitId::attribute(message, "text")]).collect();
        for contact in &self.contacts {
            let message = format!("contact_{}", contact.id);
            units.push(UnitId::value(&message));
            let parts = [("place", contact.place), ("hours", contact.hours)];
            let parts = parts.into_iter().filter(|(_, there)| *there);
            units.extend(parts.map(|(part, _)| UnitId::attribute(message.clone(), part)));
        }
        units
    }

    /// What the page of questions shows of a passage: its name first, then its text, if it has no title of its own.
    #[must_use]
    pub fn passage_units(&self, passage: &Passage) -> Vec<UnitId> {
        match passage {
            Passage::Node(index) => self.nodes.get(*index).map(|node| UnitId::value(&node.id)).into_iter().collect(),
            Passage::Field { node, field, entry } => self.field_passage_units(*node, field, *entry),
            Passage::Word(number) => {
                self.glossary.get(*number).map(|term| UnitId::of("glossary", &term.id)).into_iter().collect()
            }
            Passage::Indicator(number) => {
                let indicator = self.indicators.get(*number);
                indicator.map(|indicator| UnitId::of("indicator", &indicator.id)).into_iter().collect()
            }
        }
    }

    fn field_passage_units(&self, node: NodeIndex, field: &str, entry: Option<usize>) -> Vec<UnitId> {
        let Some((node, content)) = self.nodes.get(node).and_then(|node| {
            let (_, content) = node.fields.iter().find(|(id, _)| id == field)?;
            Some((node, content))
        }) else {
            return Vec::new();
        };
        let message = format!("{}_{field}", node.id);
        let has_heading = self.fields.get(field).is_some_and(|field| field.heading);
        let heading = if has_heading { UnitId::of("field", field) } else { UnitId::value(&node.id) };
        match (content, entry) {
            (Content::Text | Content::Choice { text: true, .. }, None) => vec![heading, UnitId::value(message)],
            (Content::Paragraphs(ids) | Content::List(ids), Some(number)) => {
                let text = ids.get(number).map(|id| UnitId::value(format!("{message}_{id}")));
                std::iter::once(heading).chain(text).collect()
            }
            (Content::TitledList(ids), Some(number)) => {
                ids.get(number).map(|id| UnitId::value(format!("{message}_{id}"))).into_iter().collect()
            }
            _ => vec![heading],
        }
    }

    /// The id of a passage's element on its page.
    #[must_use]
    pub fn passage_anchor(&self, passage: &Passage) -> Option<String> {
        match passage {
            Passage::Node(_) | Passage::Indicator(_) => None,
            Passage::Field { field, entry: None, .. } => Some(field.clone()),
            Passage::Field { node, field, entry: Some(number) } => {
                let (_, content) = self.nodes.get(*node)?.fields.iter().find(|(id, _)| id == field)?;
                let (Content::Paragraphs(ids) | Content::List(ids) | Content::TitledList(ids)) = content else {
                    return None;
                };
                ids.get(*number).map(|id| format!("{field}_{id}"))
            }
            Passage::Word(number) => self.glossary.get(*number).map(|term| term.id.clone()),
        }
    }
}
