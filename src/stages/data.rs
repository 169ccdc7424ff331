//! What is published for machines: tables, trees of facts, and what describes them.
//!
//! 1. `edition`: the indicators of one edition as CSV and JSON, all and each; they are written as they come.
//! 2. `plan`: the plan without a word of any language, with the schema that it keeps to.
//! 3. `status`: what each edition has, with its schema.
//! 4. `package`: a Frictionless Data Package of the editions' tables.
//!
//! Same input, same bytes: keys stand in a fixed order, and there is no date.

mod edition;
mod package;
mod plan;
mod status;

pub use edition::{Files, Kept, Resource, Tables};
pub use package::package;
pub use plan::{SCHEMA as PLAN_SCHEMA, plan};
pub use status::{SCHEMA as STATUS_SCHEMA, Status, state};

use serde::Serialize;

/// One value on one line.
fn line(value: &impl Serialize) -> String {
    // The model's types have text keys alone, so that nothing in them is no JSON.
    serde_json::to_string(value).unwrap_or_default()
}

/// An object, written down as its parts come: one line for each key, and one for each entry of a list.
#[derive(Debug, Clone)]
struct Lines {
    text: String,
}

impl Lines {
    fn new() -> Self {
        Self { text: "{".to_owned() }
    }

    fn push(&mut self, parts: &[&str]) {
        self.text.extend(parts.iter().copied());
    }

    fn key(&mut self, key: &str) {
        let comma = if self.text.ends_with('{') { "" } else { "," };
        self.push(&[comma, "\n\"", key, "\": "]);
    }

    fn value(&mut self, key: &str, value: &impl Serialize) {
        self.key(key);
        self.text.push_str(&line(value));
    }

    /// Every key of a value that is an object.
    fn values(&mut self, object: &impl Serialize) {
        let written = line(object);
        let inside = written.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).unwrap_or_default();
        let comma = if self.text.ends_with('{') || inside.is_empty() { "" } else { "," };
        self.push(&[comma, "\n", inside]);
    }

    fn list<T: Serialize>(&mut self, key: &str, entries: impl Iterator<Item = T>) {
        self.begin(key);
        for entry in entries {
            self.entry(&line(&entry));
        }
        self.end();
    }

    /// Begins a list whose entries come one by one.
    fn begin(&mut self, key: &str) {
        self.key(key);
        self.text.push('[');
    }

    /// An entry of the list that has begun, as it is written.
    fn entry(&mut self, entry: &str) {
        self.push(&[if self.text.ends_with('[') { "\n" } else { ",\n" }, entry]);
    }

    /// What was written since this was asked last.
    fn taken(&mut self) -> String {
        std::mem::take(&mut self.text)
    }

    /// Ends the list.
    fn end(&mut self) {
        self.text.push_str("\n]");
    }

    fn bytes(mut self) -> Vec<u8> {
        self.text.push_str("\n}\n");
        self.text.into_bytes()
    }
}
