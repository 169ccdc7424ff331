//! What an edition's search can find: one document for each page, and for each word of the glossary.
//!
//! A text stands here with its readings, between characters that Unicode has for them and that no project's text may
//! hold (`base::source::is_forbidden`): [`BASE`], the word, [`READING`], its reading, [`END`]. `search.js` reads the
//! same notation.

use super::prose::{Inline, visit};
use serde::Serialize;

/// Before a word that has a reading.
pub const BASE: char = '\u{FFF9}';
/// Between a word and its reading.
pub const READING: char = '\u{FFFA}';
/// After a reading.
pub const END: char = '\u{FFFB}';

/// A page or a word of the glossary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Document {
    /// Its address below the edition's, unique: `connections/`, `glossary/#jichikai`.
    pub path: String,
    /// How much a word of its titles counts.
    pub rank: Rank,
    /// What it is called: first the name that is shown. None is borrowed from another edition.
    pub titles: Vec<String>,
    /// The name that is shown and not found where the edition has none of its own: a text, and its language.
    pub borrowed: Option<(String, String)>,
    /// Where it stands, from the top, without readings.
    pub place: Vec<String>,
    /// Whether its page is translated; if not, what is found on it is only a part of it.
    pub translated: bool,
    /// Its texts, in order. None is borrowed.
    pub passages: Vec<Passage>,
}

/// How much a document's titles count beside its texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Rank {
    /// A node of the plan or an indicator.
    Name,
    /// A word of the glossary.
    Term,
    /// A page that holds what others hold.
    List,
}

/// A text with its address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Passage {
    /// The id of its element; nothing where it has none of its own.
    pub anchor: String,
    /// The text, with its readings.
    pub text: String,
}

/// A text in the notation of this module.
#[must_use]
pub fn noted(inlines: &[Inline]) -> String {
    let mut out = String::new();
    visit(inlines, &mut |inline| match inline {
        Inline::Text(text) => out.push_str(text),
        Inline::Ruby { base, reading } => {
            out.push(BASE);
            out.push_str(base);
            out.push(READING);
            out.push_str(reading);
            out.push(END);
        }
        Inline::Slot(_)
        | Inline::Emphasis(_)
        | Inline::Strong(_)
        | Inline::Link { .. }
        | Inline::Term { .. }
        | Inline::Foreign { .. } => {}
    });
    out
}
