//! Messages that templates say, kept for later: which one, and what it is given.

use super::Words;
use super::skeleton::{Skeleton, Value, Values};
use crate::base::cache::Cache;
use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

/// A message that a template says.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Call {
    /// Whether it is said without markup: `t_plain`.
    pub plain: bool,
    /// The message.
    pub id: String,
    /// What it is given by name; the texts may hold tokens.
    pub arguments: Vec<(String, String)>,
}

/// A call whose arguments were looked through for tokens; `None` where they hold something else.
type Known = Arc<(Call, Option<Vec<Skeleton>>)>;

/// All calls that templates have made, each with its number.
#[derive(Debug, Default)]
pub struct Calls {
    known: RwLock<(BTreeMap<Call, usize>, Vec<Known>)>,
}

impl Calls {
    /// The number of a call.
    pub fn number(&self, call: Call) -> usize {
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(&number) = known.0.get(&call) {
            return number;
        }
        let number = known.1.len();
        let arguments = call.arguments.iter().map(|(_, text)| Skeleton::of(text)).collect();
        known.1.push(Arc::new((call.clone(), arguments)));
        known.0.insert(call, number);
        number
    }

    fn get(&self, number: usize) -> Option<Known> {
        self.known.read().unwrap_or_else(PoisonError::into_inner).1.get(number).cloned()
    }
}

/// Why a call is not said at once.
enum Unsaid {
    /// It cannot be said.
    Failed(String),
    /// It has arguments, which differ from page to page.
    Given(Known),
}

/// Says calls in one edition's words. What is said without arguments is the same on every page.
pub struct Speaker {
    words: Words,
    said: Cache<usize, Arc<str>, 1024>,
}

impl Speaker {
    /// A speaker of these words.
    pub fn new(words: Words) -> Self {
        Self { words, said: Cache::default() }
    }

    /// What a call says. `values` are what stands for the tokens in its arguments.
    ///
    /// # Errors
    /// Why it cannot be said.
    pub fn say<'a>(&self, calls: &Calls, number: usize, values: &Values<'_>) -> Result<Value<'a>, String> {
        let say = |call: &Call, arguments: &[(String, String)]| {
            (self.words)(&call.id, arguments).map(|text| if call.plain { text.plain } else { text.html })
        };
        // Nearly all have no arguments and were said before: which call it is, is asked only then.
        let said = self.said.try_get(&number, |_| {
            let known = calls.get(number).ok_or(Unsaid::Failed("an unknown call".to_owned()))?;
            if known.0.arguments.is_empty() {
                say(&known.0, &[]).map_err(Unsaid::Failed)
            } else {
                Err(Unsaid::Given(known))
            }
        });
        let known = match said {
            Ok(said) => return Ok(Value::Said(Arc::clone(&said))),
            Err(Unsaid::Failed(problem)) => return Err(problem),
            Err(Unsaid::Given(known)) => known,
        };
        let (call, arguments) = known.as_ref();
        let mut given = Vec::with_capacity(call.arguments.len());
        for ((name, _), text) in call.arguments.iter().zip(arguments.as_ref().ok_or("a mark that is no token")?) {
            let mut value = String::new();
            text.fill(&mut value, values)?;
            given.push((name.clone(), value));
        }
        Ok(Value::Said(say(call, &given)?))
    }
}
