//! TOML, read into the model's own tree.
//!
//! 1. A mistake of grammar is reported and what it spoils is taken out, until the rest can be read: one file may yield
//!    several mistakes and still a table.
//! 2. `mistakes`: what a mistake is to the person who made it, and what it spoils.
//! 3. Every key and value keeps its place, which deserialising into structs would lose for missing and unknown keys.

mod mistakes;

use crate::base::diagnostic::{Code, Diagnostic, Diagnostics, forbidden};
use crate::base::source::{At, FileId, Span, forbidden_in, is_forbidden};
use crate::model::draft::{Table, Value};
use std::borrow::Cow;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// How many mistakes of grammar are reported of one file: what has more of them is hardly meant as TOML, and each is found
/// by reading the whole file once more.
const MOST: usize = 50;

/// Reads a file. What cannot be read is reported, the rest is returned.
pub fn parse(file: FileId, text: &str, diagnostics: &mut Diagnostics) -> Table {
    let span = Span::new(file, 0..0);
    let mut left = visible(text);
    for round in 1.. {
        let (table, errors) = DeTable::parse_recoverable(&left);
        let Some(error) = errors.into_iter().next().filter(|_| round <= MOST) else {
            return table_of(file, span, table.into_inner(), diagnostics);
        };
        let mistake = mistakes::mistake(&left, error.span().unwrap_or(0..0), error.message());
        let reach = if round == MOST { 0..text.len() } else { mistake.reach };
        let mut diagnostic = Diagnostic::at(Code::TomlSyntax, Span::new(file, mistake.range))
            .with("problem", mistake.problem.unwrap_or(error.message()))
            .with("reach", format!("{}-{}", line(text, reach.start), line(text, reach.end)))
            .help(mistake.help);
        diagnostic.arguments.extend(mistake.arguments);
        diagnostic.related.extend(mistake.first.map(|first| (Span::new(file, first), "first")));
        diagnostics.push(diagnostic);
        let without = blank(&left, reach);
        left = Cow::Owned(without);
    }
    Table { span, entries: Vec::new() }
}

/// Whether a text is TOML to the letter and has this key at its top.
#[must_use]
pub fn has_key(text: &str, key: &str) -> bool {
    DeTable::parse(text).is_ok_and(|table| table.get_ref().contains_key(key))
}

/// The text with spaces in place of characters that nobody sees, in lines up to their first quotation mark: in front of a key
/// or at a header they would spoil all that is below. `load` refuses them.
fn visible(text: &str) -> Cow<'_, str> {
    if forbidden_in(text).next().is_none() {
        return Cow::Borrowed(text);
    }
    let shown = text.split_inclusive('\n').flat_map(|line| {
        let (bare, rest) = line.split_at(line.find(['"', '\'']).unwrap_or(line.len()));
        let width = |found: char| if is_forbidden(found) { (' ', found.len_utf8()) } else { (found, 1) };
        let bare = bare.chars().map(width).flat_map(|(found, count)| std::iter::repeat_n(found, count));
        bare.chain(rest.chars())
    });
    Cow::Owned(shown.collect())
}

/// The line of a place, from 1.
fn line(text: &str, at: usize) -> usize {
    text.get(..at).unwrap_or(text).matches('\n').count() + 1
}

/// The text with spaces in place of what cannot be read, so that all places stay where they are.
fn blank(text: &str, reach: Range<usize>) -> String {
    let [before, within, after] = [0..reach.start, reach.clone(), reach.end..text.len()].map(|range| text.get(range));
    let blanks = within.unwrap_or_default().bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' });
    before.unwrap_or_default().chars().chain(blanks).chain(after.unwrap_or_default().chars()).collect()
}

fn table_of(file: FileId, span: Span, table: DeTable<'_>, diagnostics: &mut Diagnostics) -> Table {
    let mut entries: Vec<_> = table
        .into_iter()
        .map(|(key, value)| {
            let key = At { span: Span::new(file, key.span()), value: key.into_inner().into_owned() };
            (key, value_of(file, value, diagnostics))
        })
        .collect();
    // The parser sorts by name; people read from top to bottom.
    entries.sort_by_key(|(key, _)| key.span);
    Table { span, entries }
}

fn value_of(file: FileId, value: Spanned<DeValue<'_>>, diagnostics: &mut Diagnostics) -> At<Value> {
    let span = Span::new(file, value.span());
    let value = match value.into_inner() {
        DeValue::String(text) => {
            for character in text.chars().filter(|&character| is_forbidden(character)) {
                diagnostics.push(forbidden(span, character));
            }
            Value::String(text.into_owned())
        }
        DeValue::Integer(integer) => match i64::from_str_radix(integer.as_str(), integer.radix()) {
            Ok(number) => Value::Integer(number),
            Err(_) => Value::Other(integer.to_string()),
        },
        DeValue::Boolean(boolean) => Value::Boolean(boolean),
        DeValue::Float(float) => Value::Other(float.to_string()),
        DeValue::Datetime(date) => Value::Other(date.to_string()),
        DeValue::Array(array) => {
            Value::Array(array.into_iter().map(|value| value_of(file, value, diagnostics)).collect())
        }
        DeValue::Table(table) => Value::Table(table_of(file, span, table, diagnostics)),
    };
    At { value, span }
}
