//! Marks around what a value gave to a page, so that the page's skeleton and its values can be told apart.
//!
//! Both are characters that no text of a project may hold (`base::source::is_forbidden`), and no page holds them in
//! the end: `engines::minify` takes them out.

use serde::Serializer;

/// Where something begins that is as it should be already.
pub const OPEN: char = '\u{1}';
/// Where it ends.
pub const CLOSE: char = '\u{2}';
/// As [`OPEN`], for whole elements that are laid out as blocks: spaces beside them are none.
pub const OPEN_BLOCK: char = '\u{3}';

/// A value between its marks; nothing stays nothing.
#[must_use]
pub fn marked(value: &str) -> String {
    if value.is_empty() { String::new() } else { format!("{OPEN}{value}{CLOSE}") }
}

/// A text without marks.
#[must_use]
pub fn unmarked(text: &str) -> String {
    text.replace([OPEN, CLOSE, OPEN_BLOCK], "")
}

/// Writes a whole element, where there is one, between the marks of a block.
///
/// # Errors
/// The serialiser's.
pub fn serialize_block<S: Serializer>(value: &Option<String>, serializer: S) -> Result<S::Ok, S::Error> {
    let marked = value.as_ref().map(|value| format!("{OPEN_BLOCK}{value}{CLOSE}"));
    serde::Serialize::serialize(&marked, serializer)
}

/// Writes whole elements between the marks of a block.
///
/// # Errors
/// The serialiser's.
pub fn serialize_markup<S: Serializer>(value: &str, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&format!("{OPEN_BLOCK}{value}{CLOSE}"))
}

/// Writes a value between its marks.
///
/// # Errors
/// The serialiser's.
pub fn serialize<S: Serializer>(value: &str, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&marked(value))
}
