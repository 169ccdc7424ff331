//! What readers ask: questions, the passages that answer them, whom to turn to, and a card to show.

use super::{Edition, Link, Name, Text};
use serde::Serialize;

/// Questions that readers come with, answered from what the plan says.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Ask {
    /// In the order of `plan.toml`.
    pub questions: Vec<Question>,
    /// Whom readers may turn to. They are never taken from the plan; where there are none, the plan names none either.
    pub contacts: Vec<Contact>,
    /// What a reader may show to someone who does not speak their language. The source's own edition has `doors` instead.
    pub card: Option<Card>,
    /// In the source's own edition: the other editions' pages with their cards.
    pub doors: Vec<Edition>,
}

/// A question and its answer.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Question {
    /// The id of its element: `question_<id>`.
    pub anchor: String,
    /// What is asked.
    pub name: Text,
    /// The answer.
    pub text: Text,
    /// What the answer rests on.
    pub passages: Vec<Passage>,
}

/// A passage that an answer rests on.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Passage {
    /// `text`, `node`, `word` or `indicator`.
    pub kind: &'static str,
    /// The node that it stands in, where that is not the one of the passage before; a node itself and a word of the glossary
    /// stand in none.
    pub within: Option<Link>,
    /// What it is called: its own title, or that of its field.
    pub name: Name,
    /// What it says: a text that has no title of its own, and an indicator's figures in a sentence.
    pub text: Option<Text>,
    /// Where it stands in the printed plan.
    pub citation: Option<Text>,
    /// Whose explanation of a word it is: `plan` or `editor`.
    pub origin: Option<&'static str>,
    /// Where it stands on this site, its element included.
    pub path: String,
    /// The id of its element there; empty where the page as a whole is meant.
    pub anchor: String,
    /// The same page in `site.original`, without the element.
    pub original: Option<String>,
}

/// Somebody to turn to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Contact {
    /// The id of its element: `contact_<id>`.
    pub anchor: String,
    /// What it is called.
    pub name: Text,
    /// The languages that are spoken there.
    pub languages: Vec<Spoken>,
    /// A telephone number, as people write it.
    pub telephone: Option<String>,
    /// The same as an address: `tel:…`.
    pub call: Option<String>,
    /// Its address on the web.
    pub website: Option<String>,
    /// Where it is.
    pub place: Option<Text>,
    /// When it is open.
    pub hours: Option<Text>,
    /// The day on which somebody saw that this is true, such as `2026-11-05`.
    pub checked: String,
    /// The same in a sentence.
    pub checked_text: Text,
}

/// A language that is spoken somewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Spoken {
    /// BCP 47 tag.
    pub tag: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The language's own name.
    pub name: String,
}

/// A card that says in two languages that somebody would like to talk in theirs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Card {
    /// In the source's language, for whoever is asked.
    pub source: CardSide,
    /// In the reader's, where the edition has words for it.
    pub own: Option<CardSide>,
}

/// One of a card's languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CardSide {
    /// BCP 47 tag.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The language's own name.
    pub name: String,
    /// What it says.
    pub text: Text,
}
