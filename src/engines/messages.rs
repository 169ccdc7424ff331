//! Fluent: messages of one language, formatted.
//!
//! 1. A [`Bundle`] holds the messages of one edition; what is added later replaces what was there, so that a
//!    city's words replace the tool's.
//! 2. An argument enters as a slot (`engines::prose`), never as text: it is put in after the text has been parsed
//!    as Markdown, so it can never become markup. A number also carries what selects the plural form.
//! 3. Fluent returns errors beside a text; they are returned with it and never dropped.
//!
//! `parse` reads the same files for their places; this module never sees a broken one that was not reported.

pub mod parse;
pub mod plurals;
pub mod written;

use super::prose::slot;
use fluent::types::FluentNumberOptions;
use fluent::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_bundle::concurrent::FluentBundle;
use unic_langid::LanguageIdentifier;

/// What a message is given.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Argument<'a> {
    /// A text, named by its slot.
    Slot(usize),
    /// A number, for the plural form.
    Number {
        /// The slot of its formatted text.
        slot: usize,
        /// Its value.
        value: f64,
        /// How many decimals are written.
        decimals: usize,
    },
    /// A word that selects a variant and is not meant to be read.
    Key(&'a str),
}

/// A formatted unit: text with slots, and what went wrong in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Formatted {
    /// The text.
    pub text: String,
    /// What Fluent found wrong while formatting: unknown references, cycles.
    pub problems: Vec<String>,
}

/// The messages of one edition.
pub struct Bundle {
    inner: FluentBundle<FluentResource>,
}

impl std::fmt::Debug for Bundle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Bundle").field("locales", &self.inner.locales).finish_non_exhaustive()
    }
}

impl Bundle {
    /// An empty bundle whose plural forms are those of `tag`; of no language if the tag cannot be parsed,
    /// which `validate` has reported.
    #[must_use]
    pub fn new(tag: &str) -> Self {
        let language = tag.parse::<LanguageIdentifier>().unwrap_or_default();
        let mut inner = FluentBundle::new_concurrent(vec![language]);
        // Isolation marks break copying and searching; `<bdi>` and `dir` do their work in HTML.
        inner.set_use_isolating(false);
        inner.set_formatter(Some(|value, _| match value {
            FluentValue::Number(number) => number.options.minimum_integer_digits.map(slot),
            FluentValue::String(_) | FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => None,
        }));
        Self { inner }
    }

    /// Adds a file's messages, replacing those with the same ids. What cannot be parsed is left out.
    pub fn add(&mut self, text: &str) {
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
        self.inner.add_resource_overriding(resource);
    }

    /// Formats a message's value or one of its attributes; `None` if there is none.
    #[must_use]
    pub fn format(
        &self,
        message: &str,
        attribute: Option<&str>,
        arguments: &[(&str, Argument<'_>)],
    ) -> Option<Formatted> {
        let message = self.inner.get_message(message)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let arguments: Option<FluentArgs<'_>> = (!arguments.is_empty())
            .then(|| arguments.iter().map(|&(name, argument)| (name, value_of(argument))).collect());
        let mut errors = Vec::new();
        let text = self.inner.format_pattern(pattern, arguments.as_ref(), &mut errors).into_owned();
        let problems = errors.iter().map(problem).collect();
        Some(Formatted { text, problems })
    }
}

/// A resolver error in its own words; the outer error only adds a heading to them.
fn problem(error: &FluentError) -> String {
    match error {
        FluentError::ResolverError(inner) => inner.to_string(),
        FluentError::Overriding { .. } | FluentError::ParserError(_) => error.to_string(),
    }
}

fn value_of(argument: Argument<'_>) -> FluentValue<'_> {
    match argument {
        Argument::Slot(n) => FluentValue::from(slot(n)),
        Argument::Key(key) => FluentValue::from(key),
        Argument::Number { slot, value, decimals } => FluentValue::Number(fluent::types::FluentNumber {
            value,
            options: FluentNumberOptions {
                // The plural rules look at written decimals only through this option; the integer digits are not
                // used by them and carry the slot to the formatter, which cannot be a closure.
                minimum_fraction_digits: Some(decimals),
                minimum_integer_digits: Some(slot),
                ..FluentNumberOptions::default()
            },
        }),
    }
}
