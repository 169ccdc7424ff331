//! TOML, read into the model's own tree.
//!
//! 1. The parser recovers, so one file may yield several syntax errors and still a table.
//! 2. Every key and value keeps its place, which deserialising into structs would lose for missing and unknown keys.

use crate::base::diagnostic::{Code, Diagnostic, Diagnostics, forbidden};
use crate::base::source::{At, FileId, Span, is_forbidden};
use crate::model::draft::{Table, Value};
use std::collections::BTreeSet;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// How many mistakes of grammar are reported of one file: a bracket that is not closed makes one of every line below it.
const MOST: usize = 3;

/// Reads a file. What cannot be read is reported, the rest is returned.
pub fn parse(file: FileId, text: &str, diagnostics: &mut Diagnostics) -> Table {
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut lines = BTreeSet::new();
    for error in errors {
        let range = error.span().unwrap_or(0..0);
        // What else is wrong in a line follows from its first mistake.
        let line = text.get(..range.start).unwrap_or_default().matches('\n').count();
        if lines.len() >= MOST || !lines.insert(line) {
            continue;
        }
        let diagnostic = Diagnostic::at(Code::TomlSyntax, Span::new(file, range)).with("problem", error.message());
        diagnostics.push(diagnostic);
    }
    let span = Span::new(file, 0..0);
    table_of(file, span, table.into_inner(), diagnostics)
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
