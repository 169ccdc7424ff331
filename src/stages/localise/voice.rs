//! One edition's voice: its messages, then those of its chain, and its numbers.
//!
//! 1. A message is formatted by the first edition of the chain that has it.
//! 2. It is parsed as text of that edition's language, and then its arguments are put in.
//! 3. What comes out remembers which edition it is from, so that it can be marked.

use crate::base::cache::Cache;
use crate::engines::languages;
use crate::engines::messages::{Argument, Bundle};
use crate::engines::numbers::{self, Numbers};
use crate::engines::prose::{self, TermLink};
use crate::model::page::Text;
use crate::model::plan::{Language, UnitId};
use crate::model::prose::{Inline, fill, plain, terms};
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What a message is given.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A text of the reader's language that may hold ruby or emphasis.
    Text(Vec<Inline>),
    /// What was said before.
    Said(Said),
    /// A decimal as written, and as shown.
    Number {
        /// As written.
        written: String,
        /// As shown.
        shown: String,
    },
    /// A word that selects a variant.
    Key(&'static str),
}

impl Value {
    /// A text without markup.
    pub fn plain(text: impl Into<String>) -> Self {
        Self::Text(vec![Inline::Text(text.into())])
    }
}

/// A message, said: its text, and whose it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Said {
    /// The text.
    pub inlines: Vec<Inline>,
    /// The number in [`Voice::chain`] of the edition that it is from: 0 is the reader's own.
    pub link: usize,
    /// Whether its source has changed since it was translated.
    pub stale: bool,
}

/// An edition of a chain.
#[derive(Debug)]
pub struct ChainLink {
    /// Its number among the plan's languages.
    pub language: usize,
    /// Its tag.
    pub tag: String,
    /// The language's own name.
    name: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Whether its texts may hold ruby.
    japanese: bool,
    bundle: Bundle,
    /// Messages that it does not lend.
    kept: BTreeSet<String>,
    /// Messages that were said with arguments, still with slots, by what was [`asked`]: the same few are filled again and
    /// again.
    patterns: Cache<String, Vec<Inline>, 1024>,
}

/// Why a message cannot be said.
enum Unsaid {
    /// The edition does not have it.
    Absent,
    /// Fluent's problem.
    Problem(String),
}

impl ChainLink {
    /// The tree of a message, with slots for these values.
    fn tree(&self, unit: &UnitId, values: &[(&str, Value)]) -> Result<Vec<Inline>, Unsaid> {
        let formatted = self.bundle.format(&unit.message, unit.attribute, &arguments(values)).ok_or(Unsaid::Absent)?;
        match formatted.problems.first() {
            Some(problem) => Err(Unsaid::Problem(format!("`{unit}` in `{}`: {problem}", self.tag))),
            None => Ok(prose::parse(&formatted.text, self.japanese).0),
        }
    }
}

/// An edition whose words are opened: the reader's own, or one of its chain.
#[derive(Debug)]
pub struct Lender<'a> {
    /// Its number among the plan's languages.
    pub number: usize,
    /// Its language.
    pub language: &'a Language,
    /// Its messages.
    pub bundle: Bundle,
    /// Those that it does not lend.
    pub kept: BTreeSet<String>,
}

/// One edition's words.
#[derive(Debug)]
pub struct Voice {
    /// The edition, then those that lend it what it does not have.
    pub chain: Vec<ChainLink>,
    numbers: Numbers,
    /// Names; of the source also its texts, which stand beside each of the other editions. Those of twenty chapters fit.
    labels: Cache<UnitId, Label, 6144>,
    own_labels: Cache<UnitId, Option<Text>, 4096>,
    /// Paragraphs: a node's page, the one beside the source, and the one for printing show the same ones, one soon after the
    /// other.
    paragraphs: Cache<UnitId, Paragraph, 1024>,
}

/// A message without arguments that may hold words of the glossary.
#[derive(Debug)]
pub enum Paragraph {
    /// It holds some: where they lead differs from page to page.
    Linked(Said),
    /// It holds none, and is the same on every page.
    Still(Label),
}

/// A message without arguments and without links, as names are: they stand on many pages.
#[derive(Debug)]
pub struct Label {
    /// The text.
    pub text: Text,
    /// The number in [`Voice::chain`] of the edition that it is from.
    pub link: usize,
}

impl Voice {
    /// The voice of the first of these languages; the others lend it what it does not have, in this order.
    /// `None` if its numbers have no format, which `validate` has reported.
    #[must_use]
    pub fn new(chain: Vec<Lender<'_>>) -> Option<Self> {
        let own = chain.first()?.language;
        let numbers = Numbers::new(&own.format)?;
        let chain = chain.into_iter().map(|Lender { number, language, bundle, kept }| ChainLink {
            language: number,
            tag: language.tag.clone(),
            name: language.name.clone(),
            dir: language.dir,
            japanese: languages::is_japanese(&language.tag),
            bundle,
            kept,
            patterns: Cache::default(),
        });
        Some(Self {
            chain: chain.collect(),
            numbers,
            labels: Cache::default(),
            own_labels: Cache::default(),
            paragraphs: Cache::default(),
        })
    }

    /// Says a message.
    ///
    /// # Errors
    /// Fluent's: an unknown reference, a cycle; or that no edition has it.
    pub fn say(&self, unit: &UnitId, values: &[(&str, Value)]) -> Result<Said, String> {
        for link in 0..self.chain.len() {
            if let Some(inlines) = self.say_in(link, unit, values)? {
                return Ok(Said { inlines, link, stale: false });
            }
        }
        Err(format!("no edition has the message `{unit}`"))
    }

    /// Says a message in the words of this edition of the chain, if it has it.
    fn say_in(&self, number: usize, unit: &UnitId, values: &[(&str, Value)]) -> Result<Option<Vec<Inline>>, String> {
        let Some(link) = self.chain.get(number) else { return Ok(None) };
        if link.kept.contains(&unit.message) {
            return Ok(None);
        }
        let said = if values.is_empty() {
            link.tree(unit, values)
        } else {
            let pattern = link.patterns.try_get(&asked(unit, values), |_| link.tree(unit, values));
            pattern.map(|pattern| {
                let slots: Vec<Cow<'_, [Inline]>> = values.iter().map(|(_, value)| self.slot(value, number)).collect();
                fill(&pattern, &slots)
            })
        };
        match said {
            Ok(inlines) => Ok(Some(inlines)),
            Err(Unsaid::Absent) => Ok(None),
            Err(Unsaid::Problem(problem)) => Err(problem),
        }
    }

    /// What stands in a value's slot in words of this edition of the chain. Words of another language among them keep their
    /// own direction.
    fn slot<'v>(&self, value: &'v Value, around: usize) -> Cow<'v, [Inline]> {
        let (inlines, own) = match value {
            Value::Text(inlines) => (Cow::Borrowed(inlines.as_slice()), 0),
            Value::Said(said) => (Cow::Borrowed(said.inlines.as_slice()), said.link),
            Value::Number { shown, .. } => (Cow::Owned(vec![Inline::Text(shown.clone())]), 0),
            Value::Key(_) => return Cow::Borrowed(&[]),
        };
        let tag = |link: usize| self.chain.get(link).map_or("", |link| link.tag.as_str());
        if inlines.is_empty() || languages::base_language(tag(own)) == languages::base_language(tag(around)) {
            return inlines;
        }
        Cow::Owned(vec![Inline::Foreign { lang: tag(own).to_owned(), children: inlines.into_owned() }])
    }

    /// Says a message that needs no arguments.
    ///
    /// # Errors
    /// Those of [`Voice::say`].
    pub fn paragraph(&self, unit: &UnitId) -> Result<Arc<Paragraph>, String> {
        self.paragraphs.try_get(unit, |unit| {
            let said = self.say(unit, &[])?;
            let linked = !terms(&said.inlines).is_empty();
            Ok(if linked { Paragraph::Linked(said) } else { Paragraph::Still(self.still(&said)) })
        })
    }

    /// Says a message that needs no arguments, without links.
    ///
    /// # Errors
    /// Those of [`Voice::say`].
    pub fn label(&self, unit: &UnitId) -> Result<Arc<Label>, String> {
        self.labels.try_get(unit, |unit| {
            let said = self.say(unit, &[])?;
            Ok(self.still(&said))
        })
    }

    fn still(&self, said: &Said) -> Label {
        Label { text: self.text(said, &mut |_| None), link: said.link }
    }

    /// Whether the edition itself has a message with this attribute.
    #[must_use]
    pub fn has_own(&self, message: &str, attribute: &str) -> bool {
        self.chain.first().is_some_and(|own| own.bundle.has(message, attribute))
    }

    /// A message without links, only if the edition itself has it.
    #[must_use]
    pub fn own_label(&self, unit: &UnitId) -> Option<Text> {
        let label = self.own_labels.get(unit, |unit| {
            let inlines = self.say_in(0, unit, &[]).ok().flatten()?;
            Some(self.text(&Said { inlines, link: 0, stale: false }, &mut |_| None))
        });
        label.as_ref().clone()
    }

    /// The glossary words of a message that needs no arguments; none if it cannot be said.
    #[must_use]
    pub fn terms(&self, unit: &UnitId) -> BTreeSet<String> {
        let said = self.chain.iter().find_map(|link| {
            let formatted = link.bundle.format(&unit.message, unit.attribute, &[])?;
            Some((formatted.text, link.japanese))
        });
        said.map_or_else(BTreeSet::new, |(text, japanese)| prose::terms(&text, japanese))
    }

    /// A whole number as a value for a message.
    #[must_use]
    pub fn integer(&self, number: usize) -> Value {
        Value::Number { written: number.to_string(), shown: self.numbers.integer(number) }
    }

    /// A decimal as a value for a message.
    #[must_use]
    pub fn decimal(&self, written: &str) -> Value {
        Value::Number { written: written.to_owned(), shown: self.shown(written) }
    }

    /// A decimal as shown.
    #[must_use]
    pub fn shown(&self, written: &str) -> String {
        self.numbers.decimal(written).unwrap_or_else(|| written.to_owned())
    }

    /// A year in the language's digits. It is a name, not an amount: no grouping, and no plural.
    #[must_use]
    pub fn year(&self, number: u16) -> String {
        number.to_string().chars().map(|digit| self.shown(&digit.to_string())).collect()
    }

    /// A share in percent.
    #[must_use]
    pub fn percent(&self, written: &str) -> String {
        self.numbers.percent(written).unwrap_or_else(|| format!("{written}%"))
    }

    /// A text for a template. `term_link` says where a glossary word leads, if it is to be a link.
    #[must_use]
    pub fn text(&self, said: &Said, term_link: &mut dyn FnMut(&str) -> Option<TermLink>) -> Text {
        let plain: Arc<str> = plain(&said.inlines).into();
        let mut html = String::with_capacity(plain.len() * 2);
        prose::html(&said.inlines, term_link, &mut html);
        let borrowed = (said.link > 0).then(|| self.chain.get(said.link)).flatten();
        if let Some(ChainLink { tag, dir, .. }) = borrowed {
            // Tags and directions come from the plan's proved languages and hold no markup.
            html = format!("<span class=\"borrowed\" lang=\"{tag}\" dir=\"{dir}\">{html}</span>");
        }
        Text {
            html: if html == *plain { Arc::clone(&plain) } else { html.into() },
            plain,
            lang: borrowed.map(|link| link.tag.clone()),
            language: borrowed.map(|link| link.name.clone()),
            dir: borrowed.map(|link| link.dir),
            stale: said.stale,
        }
    }
}

/// All that Fluent sees of a message that is asked for: of a value that only fills a slot, nothing but its name.
fn asked(unit: &UnitId, values: &[(&str, Value)]) -> String {
    let mut asked = String::with_capacity(64);
    asked.extend([unit.message.as_str(), ".", unit.attribute.unwrap_or_default()]);
    for (name, value) in values {
        let (kind, seen) = match value {
            Value::Text(_) | Value::Said(_) => ("", ""),
            Value::Number { written, .. } => ("=", written.as_str()),
            Value::Key(key) => (":", *key),
        };
        asked.extend(["\0", name, kind, seen]);
    }
    asked
}

/// Each value with its place among the slots.
fn arguments<'a>(values: &[(&'a str, Value)]) -> Vec<(&'a str, Argument<'a>)> {
    let argument = |slot, value: &Value| match value {
        Value::Text(_) | Value::Said(_) => Argument::Slot(slot),
        Value::Key(key) => Argument::Key(key),
        Value::Number { written, .. } => {
            let (value, decimals) = numbers::operands(written).unwrap_or((0.0, 0));
            Argument::Number { slot, value, decimals }
        }
    };
    values.iter().enumerate().map(|(slot, (name, value))| (*name, argument(slot, value))).collect()
}
