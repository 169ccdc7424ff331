//! One edition's voice: its messages, then those of its chain, and its numbers.
//!
//! 1. A message is formatted by the first edition of the chain that has it.
//! 2. It is parsed as text of that edition's language, and then its arguments are put in.
//! 3. What comes out remembers which edition it is from, so that it can be marked.

use crate::engines::messages::{Argument, Bundle};
use crate::engines::numbers::{self, Numbers};
use crate::engines::{languages, prose};
use crate::model::page::Text;
use crate::model::plan::{Language, UnitId};
use crate::model::prose::{Inline, fill, plain};
use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hasher as _};
use std::sync::{PoisonError, RwLock};

/// What a message is given.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A text that may hold ruby or emphasis.
    Text(Vec<Inline>),
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
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Whether its texts may hold ruby.
    japanese: bool,
    bundle: Bundle,
    /// Texts that were parsed, still with slots: names, labels and sentences stand on many pages.
    /// By a hash first, since many begin alike.
    parsed: RwLock<BTreeMap<(u64, String), Vec<Inline>>>,
}

/// How many parsed texts are kept of an edition.
const KEPT: usize = 4096;

impl ChainLink {
    /// The tree of a text of this edition.
    fn parsed(&self, text: String) -> Vec<Inline> {
        let mut hasher = DefaultHasher::new();
        hasher.write(text.as_bytes());
        let key = (hasher.finish(), text);
        if let Some(known) = self.parsed.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return known.clone();
        }
        let (inlines, _) = prose::parse(&key.1, self.japanese);
        let mut parsed = self.parsed.write().unwrap_or_else(PoisonError::into_inner);
        if parsed.len() >= KEPT {
            parsed.clear();
        }
        parsed.insert(key, inlines.clone());
        inlines
    }
}

/// One edition's words.
#[derive(Debug)]
pub struct Voice {
    /// The edition, then those that lend it what it does not have.
    pub chain: Vec<ChainLink>,
    numbers: Numbers,
}

impl Voice {
    /// The voice of the first of these languages; the others lend it what it does not have, in this order.
    /// `None` if its numbers have no format, which `validate` has reported.
    #[must_use]
    pub fn new(chain: Vec<(usize, &Language, Bundle)>) -> Option<Self> {
        let (_, own, _) = chain.first()?;
        let numbers = Numbers::new(&own.format)?;
        let chain = chain.into_iter().map(|(number, language, bundle)| ChainLink {
            language: number,
            tag: language.tag.clone(),
            dir: language.dir,
            japanese: languages::is_japanese(&language.tag),
            bundle,
            parsed: RwLock::default(),
        });
        Some(Self { chain: chain.collect(), numbers })
    }

    /// Says a message.
    ///
    /// # Errors
    /// Fluent's: an unknown reference, a cycle; or that no edition has it.
    pub fn say(&self, unit: &UnitId, values: &[(&str, Value)]) -> Result<Said, String> {
        let arguments = arguments(values);
        let arguments: Vec<(&str, Argument<'_>)> =
            values.iter().zip(&arguments).map(|((name, _), &argument)| (*name, argument)).collect();
        for (number, link) in self.chain.iter().enumerate() {
            let Some(formatted) = link.bundle.format(&unit.message, unit.attribute, &arguments) else { continue };
            if let Some(problem) = formatted.problems.first() {
                return Err(format!("`{unit}` in `{}`: {problem}", link.tag));
            }
            let slots: Vec<Vec<Inline>> = values.iter().map(|(_, value)| shown(value)).collect();
            return Ok(Said { inlines: fill(link.parsed(formatted.text), &slots), link: number, stale: false });
        }
        Err(format!("no edition has the message `{unit}`"))
    }

    /// Says a message only if the edition itself has it.
    #[must_use]
    pub fn own(&self, unit: &UnitId) -> Option<Said> {
        self.say(unit, &[]).ok().filter(|said| said.link == 0)
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
    pub fn text(&self, said: &Said, term_link: &mut dyn FnMut(&str) -> Option<String>) -> Text {
        let mut html = String::new();
        prose::html(&said.inlines, term_link, &mut html);
        let borrowed = (said.link > 0).then(|| self.chain.get(said.link)).flatten();
        if let Some(ChainLink { tag, dir, .. }) = borrowed {
            // Tags and directions come from the plan's proved languages and hold no markup.
            html = format!("<span class=\"borrowed\" lang=\"{tag}\" dir=\"{dir}\">{html}</span>");
        }
        Text {
            html,
            plain: plain(&said.inlines),
            lang: borrowed.map(|link| link.tag.clone()),
            dir: borrowed.map(|link| link.dir),
            stale: said.stale,
        }
    }
}

/// Each value with its place among the slots.
fn arguments<'a>(values: &[(&str, Value)]) -> Vec<Argument<'a>> {
    values
        .iter()
        .enumerate()
        .map(|(slot, (_, value))| match value {
            Value::Text(_) => Argument::Slot(slot),
            Value::Key(key) => Argument::Key(key),
            Value::Number { written, .. } => {
                let (value, decimals) = numbers::operands(written).unwrap_or((0.0, 0));
                Argument::Number { slot, value, decimals }
            }
        })
        .collect()
}

/// What stands in a value's slot.
fn shown(value: &Value) -> Vec<Inline> {
    match value {
        Value::Text(inlines) => inlines.clone(),
        Value::Number { shown, .. } => vec![Inline::Text(shown.clone())],
        Value::Key(_) => Vec::new(),
    }
}
