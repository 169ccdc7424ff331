//! Fluent: messages of one language, formatted.
//!
//! 1. A [`Bundle`] holds the messages of one edition; what comes later replaces what was there, so that a city's words
//!    replace the tool's. Messages that always say the same are kept as that (`still`), the others by Fluent.
//! 2. An argument enters as a slot (`engines::prose`), never as text: it is put in after the text has been parsed
//!    as Markdown, so it can never become markup. A number also carries what selects the plural form.
//! 3. Fluent returns errors beside a text; they are returned with it and never dropped.
//!
//! `parse` reads the same files for their places; this module never sees a broken one that was not reported.

mod mistakes;
pub mod parse;
pub mod plurals;
mod still;
pub mod written;

use self::still::{Parts, Stills, part};
use super::prose::slot;
use fluent::types::FluentNumberOptions;
use fluent::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_bundle::concurrent::FluentBundle;
use fluent_syntax::ast::{Entry, Pattern};
use std::borrow::Cow;
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
pub struct Formatted<'a> {
    /// The text.
    pub text: Cow<'a, str>,
    /// What Fluent found wrong while formatting: unknown references, cycles.
    pub problems: Vec<String>,
}

/// The messages of one edition.
pub struct Bundle {
    stills: Stills,
    inner: FluentBundle<FluentResource>,
}

impl std::fmt::Debug for Bundle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Bundle").field("locales", &self.inner.locales).finish_non_exhaustive()
    }
}

impl Bundle {
    /// The messages of these files, of which a later one replaces what an earlier one says. What cannot be parsed is left
    /// out. Plural forms are those of `tag`; of no language if the tag cannot be parsed, which `validate` has reported.
    #[must_use]
    pub fn new(tag: &str, texts: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        let language = tag.parse::<LanguageIdentifier>().unwrap_or_default();
        let mut inner = FluentBundle::new_concurrent(vec![language]);
        // Isolation marks break copying and searching; `<bdi>` and `dir` do their work in HTML.
        inner.set_use_isolating(false);
        inner.set_formatter(Some(|value, _| match value {
            FluentValue::Number(number) => Some(match number.options.minimum_integer_digits {
                Some(number) => slot(number),
                None => format!("{NUMBER_START}{}{NUMBER_END}", number.as_string()),
            }),
            FluentValue::String(_) | FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => None,
        }));
        let add = |inner: &mut FluentBundle<FluentResource>, text: String| {
            inner.add_resource_overriding(FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource));
        };
        let Parts { mut stills, fixed, moving } = part(texts);
        add(&mut inner, moving);
        let unsaid = stills.say(&fixed, &mut |pattern| {
            let said = say(&inner, pattern, &[]);
            said.problems.is_empty().then(|| said.text.into())
        });
        // Whoever asks for one of these is told what is wrong with it.
        add(&mut inner, unsaid);
        Self { stills, inner }
    }

    /// Whether there is a message with this attribute.
    #[must_use]
    pub fn has(&self, message: &str, attribute: &str) -> bool {
        match self.stills.get(message) {
            Some(still) => still.says(Some(attribute)).is_some(),
            None => self.inner.get_message(message).is_some_and(|message| message.get_attribute(attribute).is_some()),
        }
    }

    /// Formats a message's value or one of its attributes; `None` if there is none.
    #[must_use]
    pub fn format(
        &self,
        message: &str,
        attribute: Option<&str>,
        arguments: &[(&str, Argument<'_>)],
    ) -> Option<Formatted<'_>> {
        if let Some(still) = self.stills.get(message) {
            return Some(Formatted { text: Cow::Borrowed(still.says(attribute)?), problems: Vec::new() });
        }
        let message = self.inner.get_message(message)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        Some(say(&self.inner, pattern, arguments))
    }
}

/// What Fluent makes of a pattern.
fn say<'b>(
    bundle: &'b FluentBundle<FluentResource>,
    pattern: &'b Pattern<&'b str>,
    arguments: &[(&str, Argument<'_>)],
) -> Formatted<'b> {
    let numbers = Numbers::of(arguments);
    let values: Option<FluentArgs<'_>> = (!arguments.is_empty())
        .then(|| arguments.iter().map(|&(name, argument)| (name, numbers.value_of(argument))).collect());
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, values.as_ref(), &mut errors);
    let text = if text.contains(NUMBER_START) { numbers.placed(&text) } else { text.into_owned() };
    let problems = errors.iter().map(problem).collect();
    Formatted { text: Cow::Owned(text), problems }
}

/// The ids of a file's messages.
#[must_use]
pub fn ids(text: &str) -> Vec<String> {
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
    let ids = resource.entries().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        Entry::Term(_)
        | Entry::Comment(_)
        | Entry::GroupComment(_)
        | Entry::ResourceComment(_)
        | Entry::Junk { .. } => None,
    });
    ids.collect()
}

/// A resolver error in its own words; the outer error only adds a heading to them.
fn problem(error: &FluentError) -> String {
    match error {
        FluentError::ResolverError(inner) => inner.to_string(),
        FluentError::Overriding { .. } | FluentError::ParserError(_) => error.to_string(),
    }
}

/// Before a number that Fluent writes, and after it. Noncharacters, as around slots.
const NUMBER_START: char = '\u{FDD2}';
const NUMBER_END: char = '\u{FDD3}';

/// The numbers among the arguments, as Fluent writes them, with their slots.
///
/// A variant `[0]` is chosen only by a number that is given exactly as the variant's key is read, without options that a
/// slot could travel in. So Fluent writes the number, and its slot is put in place of that afterwards. Two numbers that
/// are written alike, and yet may be shown in two ways, do carry their slots: plural forms choose by them as before.
struct Numbers(Vec<(String, usize)>);

impl Numbers {
    fn of(arguments: &[(&str, Argument<'_>)]) -> Self {
        let mut numbers: Vec<(String, usize)> = Vec::new();
        for (_, argument) in arguments {
            if let Argument::Number { slot, value, decimals } = *argument {
                numbers.push((number(value, decimals, None).as_string().into_owned(), slot));
            }
        }
        let alike = |written: &str| numbers.iter().filter(|(other, _)| other == written).count() > 1;
        Self(numbers.iter().filter(|(written, _)| !alike(written)).cloned().collect())
    }

    fn value_of<'a>(&self, argument: Argument<'a>) -> FluentValue<'a> {
        match argument {
            Argument::Slot(n) => FluentValue::from(slot(n)),
            Argument::Key(key) => FluentValue::from(key),
            Argument::Number { slot, value, decimals } => {
                let alone = self.0.iter().any(|(_, number)| *number == slot);
                FluentValue::Number(number(value, decimals, (!alone).then_some(slot)))
            }
        }
    }

    /// The text with slots in place of the numbers that were given; a number that the text itself says stays.
    fn placed(&self, text: &str) -> String {
        let mut placed = String::with_capacity(text.len());
        let mut parts = text.split(NUMBER_START);
        placed.push_str(parts.next().unwrap_or_default());
        for part in parts {
            let (written, rest) = part.split_once(NUMBER_END).unwrap_or((part, ""));
            let given = self.0.iter().find(|(number, _)| number == written);
            placed.push_str(&given.map_or_else(|| written.to_owned(), |(_, number)| slot(*number)));
            placed.push_str(rest);
        }
        placed
    }
}

/// A number for Fluent. The plural rules look at written decimals only through its option; the integer digits are not
/// used by them and can carry a slot to the formatter, which cannot be a closure.
fn number(value: f64, decimals: usize, slot: Option<usize>) -> fluent::types::FluentNumber {
    let minimum_fraction_digits = (decimals > 0).then_some(decimals);
    let options =
        FluentNumberOptions { minimum_fraction_digits, minimum_integer_digits: slot, ..FluentNumberOptions::default() };
    fluent::types::FluentNumber { value, options }
}

#[cfg(test)]
mod tests {
    use super::{Argument, Bundle};
    use crate::engines::prose::slot;

    fn said(bundle: &Bundle, arguments: &[(&str, Argument<'_>)]) -> String {
        bundle.format("m", None, arguments).expect("a message").text.into_owned()
    }

    #[test]
    fn a_variant_for_one_number_is_chosen_by_it_alone() {
        let bundle = Bundle::new(
            "pt-BR",
            [
                "m = { $n ->\n    [0] { $n } zero\n    [1.0] { $n } exact\n    [one] { $n } one\n   *[other] { $n } other { 7 }\n}\n",
            ],
        );
        for (value, decimals, expected) in
            [(0.0, 0, "zero"), (1.0, 1, "exact"), (1.0, 0, "one"), (0.0, 1, "one"), (2.0, 0, "other 7")]
        {
            let argument = Argument::Number { slot: 3, value, decimals };
            assert_eq!(said(&bundle, &[("n", argument)]), format!("{} {expected}", slot(3)), "{value} {decimals}");
        }
    }

    #[test]
    fn numbers_that_are_written_alike_keep_their_slots() {
        let bundle = Bundle::new("en", ["m = { $a } of { $b }, { $c }\n"]);
        let number = |slot, value| Argument::Number { slot, value, decimals: 0 };
        let arguments = [("a", number(0, 5.0)), ("b", number(1, 5.0)), ("c", number(2, 12000.0))];
        assert_eq!(said(&bundle, &arguments), format!("{} of {}, {}", slot(0), slot(1), slot(2)));
    }

    #[test]
    fn a_later_file_replaces_an_earlier_one_whatever_its_messages_are_made_of() {
        let first =
            "-w = word\na = text\n    and more\nb = { -w }\nc = see { a }, { d.e }\nd = x\n    .e = attribute\n";
        let say = |texts: &[&str], message: &str, attribute| {
            let bundle = Bundle::new("en", texts);
            let said = bundle.format(message, attribute, &[])?;
            Some((said.text.into_owned(), said.problems))
        };
        let said = |text: &str| Some((text.to_owned(), Vec::new()));
        assert_eq!(say(&[first], "a", None), said("text\nand more"));
        assert_eq!(say(&[first], "b", None), said("word"));
        assert_eq!(say(&[first], "c", None), said("see text\nand more, attribute"));
        assert_eq!(say(&[first], "d", Some("e")), said("attribute"));
        assert_eq!(say(&[first], "d", Some("f")), None);
        assert_eq!(say(&[first, "d = y\n"], "d", Some("e")), None, "a message is replaced as a whole");
        let quotes = "a = say \"x\" \\ y\nb = so: { a }\n";
        assert_eq!(say(&[quotes], "b", None), said("so: say \"x\" \\ y"));
        // Text in place of a message with placeables, and the other way round.
        let second = "a = { -w }s\n# a remark\nb = text\nbroken\n";
        assert_eq!(say(&[first, second], "a", None), said("words"));
        assert_eq!(say(&[first, second], "b", None), said("text"));
        assert_eq!(say(&[first, second], "c", None), said("see words, attribute"));
        assert_eq!(say(&[second, first], "c", None), said("see text\nand more, attribute"));
        // A term that comes later, or in another file.
        assert_eq!(say(&[first, "-w = world"], "b", None), said("world"));
        assert_eq!(say(&["b = { -w } { 7 }", first], "b", None), said("word"));
        assert_eq!(say(&["b = { -w } { 7 }", "-w = w"], "b", None), said("w 7"));
        // What is referred to and not there is Fluent's to report.
        assert_eq!(say(&["c = { a }"], "c", None).map(|(_, problems)| problems.len()), Some(1));
        assert_eq!(say(&["c = { -a }"], "c", None).map(|(_, problems)| problems.len()), Some(1));
        assert_eq!(say(&["c = { $a }", "c = { -a }", "-a = text"], "c", None), said("text"));
    }
}
