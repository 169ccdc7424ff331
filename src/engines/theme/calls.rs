//! Messages that templates say, kept for later: which one, and what it is given.

use super::Words;
use super::skeleton::{Skeleton, Write};
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

/// Says calls in one edition's words. What is said without arguments is the same on every page.
pub struct Speaker {
    words: Words,
    said: Cache<usize, String, 1024>,
}

impl Speaker {
    /// A speaker of these words.
    pub fn new(words: Words) -> Self {
        Self { words, said: Cache::default() }
    }

    /// Writes what a call says. `write` writes what stands for the tokens in its arguments.
    ///
    /// # Errors
    /// Why it cannot be said.
    pub fn say(&self, calls: &Calls, number: usize, out: &mut Vec<u8>, write: &mut Write<'_>) -> Result<(), String> {
        let say = |call: &Call, arguments: &[(String, String)]| {
            (self.words)(&call.id, arguments).map(|text| if call.plain { text.plain } else { text.html })
        };
        let known = calls.get(number).ok_or("an unknown call")?;
        let (call, arguments) = known.as_ref();
        if call.arguments.is_empty() {
            let said = self.said.try_get(&number, |_| say(call, &[]))?;
            out.extend_from_slice(said.as_bytes());
            return Ok(());
        }
        let mut given = Vec::with_capacity(call.arguments.len());
        for ((name, _), text) in call.arguments.iter().zip(arguments.as_ref().ok_or("a mark that is no token")?) {
            let mut value = Vec::new();
            text.fill(&mut value, write)?;
            given.push((name.clone(), String::from_utf8_lossy(&value).into_owned()));
        }
        out.extend_from_slice(say(call, &given)?.as_bytes());
        Ok(())
    }
}
