//! Marks in what templates write, so that what a value gives can be told apart from a page's skeleton
//! (`engines::theme::skeleton`).
//!
//! They are characters that no text of a project may hold (`base::source::is_forbidden`), and no page holds them in the end.

use serde::Serializer;

/// Where something begins that is written later.
pub const OPEN: char = '\u{1}';
/// Where it ends.
pub const CLOSE: char = '\u{2}';
/// As [`OPEN`], for whole elements that are laid out as blocks: spaces beside them are none.
pub const OPEN_BLOCK: char = '\u{3}';

/// A text without marks.
#[must_use]
pub fn unmarked(mut text: String) -> String {
    text.retain(|character| !matches!(character, OPEN | CLOSE | OPEN_BLOCK));
    text
}

/// A text between marks.
fn marked(open: char, value: &str) -> String {
    let mut marked = String::with_capacity(value.len() + 2);
    marked.push(open);
    marked.push_str(value);
    marked.push(CLOSE);
    marked
}

/// Writes a whole element, where there is one, between the marks of a block.
///
/// # Errors
/// The serialiser's.
pub fn serialize_block<S: Serializer>(value: &Option<String>, serializer: S) -> Result<S::Ok, S::Error> {
    let marked = value.as_ref().map(|value| marked(OPEN_BLOCK, value));
    serde::Serialize::serialize(&marked, serializer)
}

/// Writes whole elements between the marks of a block.
///
/// # Errors
/// The serialiser's.
pub fn serialize_markup<S: Serializer>(value: &str, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&marked(OPEN_BLOCK, value))
}

/// Writes a text that may be empty between marks, so that pages with and without it have one shape: templates write it and
/// do not ask for it.
///
/// # Errors
/// The serialiser's.
pub fn serialize_optional<S: Serializer>(value: &str, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&marked(OPEN, value))
}
