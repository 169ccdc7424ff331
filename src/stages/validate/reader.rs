//! Reads a table key by key: every wrong type, missing key and unknown key is reported, none stops the reading.

use crate::base::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::base::source::{At, Span};
use crate::engines::spelling::nearest;
use crate::model::draft::{Table, Value};
use serde::de::value::{Error, StrDeserializer};
use serde::de::{DeserializeOwned, IntoDeserializer as _};
use std::collections::BTreeSet;

/// A table that is being read. Call [`Reader::finish`] when all keys have been asked for.
pub struct Reader<'a> {
    table: &'a Table,
    asked: Vec<String>,
    passed: Vec<String>,
    /// What was found wrong so far.
    pub diagnostics: Diagnostics,
}

impl<'a> Reader<'a> {
    /// Begins to read.
    pub fn new(table: &'a Table) -> Self {
        Self { table, asked: Vec::new(), passed: Vec::new(), diagnostics: Diagnostics::default() }
    }

    /// The table's place.
    pub fn span(&self) -> Span {
        self.table.span
    }

    /// Reports every key that was not asked for, with the nearest that was. One that stands in a table further below, where
    /// nobody asks for it, was meant for this table: TOML gives to the last header whatever follows it.
    ///
    /// A key that is near to none, where one alone is missing, is said to stand in its place.
    pub fn finish(mut self, diagnostics: &mut Diagnostics) {
        let mut misspelled = BTreeSet::new();
        let is_known = |key: &str| self.asked.iter().chain(&self.passed).any(|known| known == key);
        let unknown = self.table.entries.iter().map(|(key, _)| key).filter(|key| !is_known(&key.value));
        let unknown: Vec<_> =
            unknown.map(|key| (key, nearest(&key.value, self.asked.iter().map(String::as_str)))).collect();
        misspelled.extend(unknown.iter().filter_map(|(_, near)| *near));
        let instead = self.instead(unknown.iter().filter(|(_, near)| near.is_none()).count(), &misspelled, diagnostics);
        misspelled.extend(instead.as_deref());
        let unknown = unknown.into_iter().map(|(key, near)| {
            let help = match (near, &instead) {
                (Some(_), _) => "help-nearest",
                (None, Some(_)) => "help-instead",
                (None, None) => "help",
            };
            Diagnostic::at(Code::UnknownKey, key.span)
                .with("key", &key.value)
                .with("nearest", near.or(instead.as_deref()).unwrap_or_default())
                .with("known", self.asked.join("`, `"))
                .help(help)
        });
        self.diagnostics.append(unknown.collect());
        let own = |key: &str| self.table.entries.iter().any(|(name, _)| name.value == key);
        let (asked, mut strayed) = (&self.asked, BTreeSet::new());
        self.diagnostics.map(|other| match other.argument("key").map(str::to_owned) {
            Some(key) if other.code == Code::UnknownKey && asked.contains(&key) && !own(&key) => {
                strayed.insert(key);
                other.help("help-above")
            }
            _ => other,
        });
        misspelled.extend(strayed.iter().map(String::as_str));
        // What stands below a table that is none was meant to stand beside it.
        let is_wrong = |value: &At<Value>| {
            self.diagnostics.iter().any(|other| other.code == Code::WrongType && other.span == Some(value.span))
        };
        let tables = self.table.entries.iter().filter(|(_, value)| is_wrong(value));
        let below = tables.filter_map(|(_, value)| value.value.as_table()).flat_map(|table| &table.entries);
        misspelled.extend(below.map(|(key, _)| key.value.as_str()));
        // A key that is misspelled, or in another place, is there.
        if !misspelled.is_empty() {
            let is_there = |other: &Diagnostic| {
                other.code == Code::MissingKey
                    && other.span == Some(self.table.span)
                    && other.argument("key").is_some_and(|key| misspelled.contains(key))
            };
            self.diagnostics.retain(|other| !is_there(other));
            diagnostics.retain(|other| !is_there(other));
        }
        diagnostics.append(self.diagnostics);
    }

    /// The keys that were asked for.
    pub fn known(&self) -> Vec<String> {
        self.asked.clone()
    }

    /// The only key that is missing, where one alone is there that is near to none.
    fn instead(&self, far: usize, near: &BTreeSet<&str>, before: &Diagnostics) -> Option<String> {
        let missing = self
            .diagnostics
            .iter()
            .chain(before.iter())
            .filter(|other| other.code == Code::MissingKey && other.span == Some(self.table.span));
        let mut missing = missing.filter_map(|other| other.argument("key")).filter(|key| !near.contains(key));
        let only = missing.next().filter(|_| far == 1 && missing.next().is_none());
        only.map(str::to_owned)
    }

    /// Notes keys that another reader of the same table has read.
    pub fn know<const N: usize>(&mut self, keys: [&str; N]) {
        self.asked.extend(keys.map(str::to_owned));
    }

    /// Notes a key of which nothing can be said, for what is wrong in another place.
    pub fn pass(&mut self, key: &str) {
        self.passed.push(key.to_owned());
    }

    /// A key's value, of whatever type.
    pub fn value(&mut self, key: &str) -> Option<&'a At<Value>> {
        if !self.asked.iter().any(|asked| asked == key) {
            self.asked.push(key.to_owned());
        }
        self.table.entries.iter().find(|(name, _)| name.value == key).map(|(_, value)| value)
    }

    /// Reports that a key must be there, and if it holds a list, something in that.
    pub fn missing(&mut self, key: &str) {
        let empty = self.value(key).filter(|value| value.value.as_array().is_some_and(<[_]>::is_empty));
        let missing = match empty {
            Some(value) => Diagnostic::at(Code::MissingKey, value.span).label("label-list").help("help-list"),
            None => Diagnostic::at(Code::MissingKey, self.table.span),
        };
        self.diagnostics.push(missing.with("key", key));
    }

    /// Reports that a key must be there which is one of these words.
    pub fn missing_word<'w>(&mut self, key: &str, known: impl IntoIterator<Item = &'w str>) {
        let known: Vec<&str> = known.into_iter().collect();
        let diagnostic = Diagnostic::at(Code::MissingKey, self.table.span).with("key", key);
        self.diagnostics.push(match known.as_slice() {
            [one] => diagnostic.with("known", format!("`{one}`")).help("help-word"),
            [first @ .., last] if first.len() < super::NAMED => {
                diagnostic.with("known", format!("`{}` or `{last}`", first.join("`, `"))).help("help-word")
            }
            _ => diagnostic,
        });
    }

    /// Reports that a list of tables must be there, unless something else stands in its place.
    pub fn missing_tables(&mut self, key: &str) {
        if self.value(key).is_some_and(|value| value.value.as_array().is_none_or(|items| !items.is_empty())) {
            return;
        }
        let diagnostic = Diagnostic::at(Code::MissingKey, self.table.span).with("key", key).help("help-tables");
        self.diagnostics.push(diagnostic);
    }

    /// Reports a value of the wrong type.
    pub fn wrong(&mut self, value: &At<Value>, expected: &str) {
        self.diagnostics.push(mistyped(value, expected));
    }

    /// What was found, or a report that something else was expected.
    fn expect<T>(&mut self, value: &At<Value>, found: Option<T>, expected: &str) -> Option<T> {
        if found.is_none() {
            self.wrong(value, expected);
        }
        found
    }

    /// Whether the key is there and holds no list: that has been reported.
    pub fn is_wrong(&mut self, key: &str) -> bool {
        self.value(key).is_some_and(|value| value.value.as_array().is_none())
    }

    /// A string, if the key is there.
    pub fn string(&mut self, key: &str) -> Option<At<&'a str>> {
        let value = self.value(key)?;
        let Some(text) = value.value.as_str() else {
            self.diagnostics.push(mistyped(value, "a string").with("key", key));
            return None;
        };
        Some(At { value: text, span: value.span })
    }

    /// A string that must be there.
    pub fn required_string(&mut self, key: &str) -> Option<At<&'a str>> {
        if self.table.entries.iter().all(|(name, _)| name.value != key) {
            self.missing(key);
        }
        self.string(key)
    }

    /// One of the words of an enum, if the key is there.
    pub fn word<T: DeserializeOwned>(&mut self, key: &str) -> Option<At<T>> {
        let At { value, span } = self.string(key)?;
        let read = |word: &str| {
            let word: StrDeserializer<'_, Error> = word.into_deserializer();
            T::deserialize(word)
        };
        match read(value) {
            Ok(value) => Some(At { value, span }),
            Err(error) => {
                let problem = error.to_string();
                let known = known_words(&problem);
                let nearest = nearest(&value.to_lowercase(), known.iter().copied());
                let expected = format!("{}`{}`", if known.len() > 1 { "one of " } else { "" }, known.join("`, `"));
                let diagnostic = Diagnostic::at(Code::WrongType, span)
                    .with("expected", expected)
                    .with("found", format!("`{value}`"))
                    .with("nearest", nearest.unwrap_or_default())
                    .help(if nearest.is_some() { "help-nearest" } else { "help" });
                self.diagnostics.push(diagnostic);
                // What was nearly said is taken for it, so that the rest is looked at.
                nearest.and_then(|near| read(near).ok()).map(|value| At { value, span })
            }
        }
    }

    /// One of the words of an enum that must be there.
    pub fn required_word<T: DeserializeOwned>(&mut self, key: &str) -> Option<At<T>> {
        if self.table.entries.iter().all(|(name, _)| name.value != key) {
            let none: StrDeserializer<'_, Error> = "".into_deserializer();
            let problem = T::deserialize(none).err().map(|error| error.to_string()).unwrap_or_default();
            self.missing_word(key, known_words(&problem));
        }
        self.word(key)
    }

    /// A whole number within the bounds, if the key is there.
    pub fn number(&mut self, key: &str, bounds: std::ops::RangeInclusive<u32>) -> Option<At<u32>> {
        let value = self.value(key)?;
        let number = if let Value::Integer(number) = value.value { u32::try_from(number).ok() } else { None };
        let expected = format!("a whole number from {} to {}", bounds.start(), bounds.end());
        let Some(number) = number.filter(|number| bounds.contains(number)) else {
            let written = if let Value::Integer(number) = value.value { Some(format!("`{number}`")) } else { None };
            let found = written.unwrap_or_else(|| value.value.type_name().to_owned());
            let diagnostic =
                Diagnostic::at(Code::WrongType, value.span).with("expected", expected).with("found", found);
            self.diagnostics.push(diagnostic);
            return None;
        };
        Some(At { value: number, span: value.span })
    }

    /// `true` or `false`; what the format says where the key is absent.
    pub fn flag(&mut self, key: &str, default: bool) -> bool {
        match self.value(key) {
            None => default,
            Some(At { value: Value::Boolean(flag), .. }) => *flag,
            Some(value) => {
                self.wrong(value, "`true` or `false`");
                default
            }
        }
    }

    /// A list of strings, if the key is there.
    pub fn strings(&mut self, key: &str) -> Option<Vec<At<&'a str>>> {
        let value = self.value(key)?;
        let items = self.expect(value, value.value.as_array(), "a list of strings")?;
        let mut strings = Vec::new();
        for item in items {
            let text = self.expect(item, item.value.as_str(), "a string");
            strings.extend(text.map(|text| At { value: text, span: item.span }));
        }
        Some(strings)
    }

    /// A list of tables; none if the key is absent.
    pub fn tables(&mut self, key: &str) -> Vec<&'a Table> {
        let Some(value) = self.value(key) else { return Vec::new() };
        if value.value.as_table().is_some() {
            let diagnostic = Diagnostic::at(Code::WrongType, value.span)
                .with("expected", "a list of tables")
                .with("found", value.value.type_name())
                .with("key", key);
            self.diagnostics.push(diagnostic.help("help-blocks"));
            return Vec::new();
        }
        let items = self.expect(value, value.value.as_array(), "a list of tables").unwrap_or_default();
        let mut tables = Vec::new();
        for item in items {
            tables.extend(self.expect(item, item.value.as_table(), "a table"));
        }
        tables
    }

    /// A table, if the key is there; `shape` is how it is written.
    pub fn table(&mut self, key: &str, shape: &str) -> Option<&'a Table> {
        let value = self.value(key)?;
        self.expect(value, value.value.as_table(), &format!("a table such as `{shape}`"))
    }
}

/// Does for tables that were read after their file's first one what [`Reader::finish`] does for the others: a key that is
/// unknown there, and known above the first header, was meant for above.
pub fn move_above(table: &Table, known: &[String], diagnostics: &mut Diagnostics) {
    let own = |key: &str| table.entries.iter().any(|(name, _)| name.value == key);
    let mut strayed = BTreeSet::new();
    diagnostics.map(|other| match other.argument("key").map(str::to_owned) {
        Some(key)
            if other.code == Code::UnknownKey
                && other.span.is_some_and(|span| span.file == table.span.file)
                && known.contains(&key)
                && !own(&key) =>
        {
            strayed.insert(key);
            other.help("help-above")
        }
        _ => other,
    });
    diagnostics.retain(|other| {
        let is_there = other.argument("key").is_some_and(|key| strayed.contains(key));
        !(other.code == Code::MissingKey && other.span == Some(table.span) && is_there)
    });
}

/// The words of an enum: serde lists them behind the one that it found.
fn known_words(problem: &str) -> Vec<&str> {
    let (_, known) = problem.split_once("expected").unwrap_or_default();
    known.split('`').skip(1).step_by(2).collect()
}

/// A value of the wrong type.
fn mistyped(value: &At<Value>, expected: &str) -> Diagnostic {
    Diagnostic::at(Code::WrongType, value.span).with("expected", expected).with("found", value.value.type_name())
}
