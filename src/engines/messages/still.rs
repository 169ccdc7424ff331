//! Messages that always say the same, as nearly all of a plan's do: kept as what they say.
//!
//! Fluent keeps a tree of every message, ten times as large as its text, and formats it anew whenever it is said. So the
//! messages of an edition are parted:
//! 1. those that are nothing but text;
//! 2. those that use terms, and neither arguments nor other messages: Fluent says them once;
//! 3. all others, which are Fluent's, with the terms and with the messages that they refer to.

#![expect(clippy::disallowed_types, reason = "messages are looked up by their id; nobody walks through them")]

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::parser;
use rustc_hash::FxBuildHasher;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A message: its value, then its attributes by name.
#[derive(Debug)]
pub(super) struct Still {
    value: Option<Box<str>>,
    attributes: Box<[(Box<str>, Box<str>)]>,
}

/// The messages of an edition that always say the same.
#[derive(Debug, Default)]
pub(super) struct Stills(HashMap<Box<str>, Still, FxBuildHasher>);

/// The messages of an edition, parted.
#[derive(Debug, Default)]
pub(super) struct Parts {
    /// Those that are nothing but text.
    pub(super) stills: Stills,
    /// Those that are to be said once, as they are written, by their ids.
    pub(super) fixed: BTreeMap<String, String>,
    /// A file of all others.
    pub(super) moving: String,
}

/// Parts the messages of these files, of which a later one replaces what an earlier one says. What cannot be parsed is left
/// out. A text is not needed any more when the next one comes.
pub(super) fn part(texts: impl IntoIterator<Item = impl AsRef<str>>) -> Parts {
    let mut parts = Parts::default();
    let mut referred = BTreeSet::new();
    for text in texts {
        each(text.as_ref(), &mut |entry, written| match entry {
            Entry::Message(message) => parts.take(message, written, &mut referred),
            Entry::Term(term) => {
                let attributes = term.attributes.iter().map(|attribute| &attribute.value);
                let uses = Uses::of(std::iter::once(&term.value).chain(attributes));
                referred.extend(uses.messages.into_iter().map(str::to_owned));
                push(&mut parts.moving, written);
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
        });
    }
    let Parts { stills, fixed, moving } = &mut parts;
    for id in &referred {
        let still = || stills.get(id).map(|still| still.written(id));
        if let Some(written) = fixed.get(id).cloned().or_else(still) {
            push(moving, &written);
        }
    }
    parts
}

impl Parts {
    fn take(&mut self, message: &Message<&str>, written: &str, referred: &mut BTreeSet<String>) {
        let id = message.id.name;
        if let Some(still) = Still::of(message, &mut words) {
            self.fixed.remove(id);
            self.stills.0.insert(id.into(), still);
            return;
        }
        self.stills.0.remove(id);
        let attributes = message.attributes.iter().map(|attribute| &attribute.value);
        let Uses { arguments, messages } = Uses::of(message.value.iter().chain(attributes));
        if arguments || !messages.is_empty() {
            self.fixed.remove(id);
            referred.extend(messages.into_iter().map(str::to_owned));
            push(&mut self.moving, written);
        } else {
            self.fixed.insert(id.to_owned(), written.to_owned());
        }
    }
}

impl Stills {
    /// Adds messages that are to be said once; those that `say` cannot say come back as one file.
    pub(super) fn say(
        &mut self,
        fixed: &BTreeMap<String, String>,
        say: &mut dyn FnMut(&Pattern<&str>) -> Option<Box<str>>,
    ) -> String {
        let mut unsaid = String::new();
        for written in fixed.values() {
            each(written, &mut |entry, written| {
                let Entry::Message(message) = entry else { return };
                match Still::of(message, say) {
                    Some(still) => drop(self.0.insert(message.id.name.into(), still)),
                    None => push(&mut unsaid, written),
                }
            });
        }
        unsaid
    }

    /// A message, if it is one of these.
    pub(super) fn get(&self, message: &str) -> Option<&Still> {
        self.0.get(message)
    }
}

impl Still {
    /// What its value or one of its attributes says, if it has that.
    pub(super) fn says(&self, attribute: Option<&str>) -> Option<&str> {
        match attribute {
            None => self.value.as_deref(),
            Some(name) => self.attributes.iter().find(|(other, _)| **other == *name).map(|(_, text)| &**text),
        }
    }

    /// The message as Fluent reads it, with its texts in quotes.
    fn written(&self, id: &str) -> String {
        let quoted = |text: &str| {
            let escaped = text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\u000A");
            ["{\"", &escaped, "\"}"].concat()
        };
        let mut written = [id, " = ", &self.value.as_deref().map(quoted).unwrap_or_default(), "\n"].concat();
        for (name, text) in &self.attributes {
            written.extend(["    .", name, " = ", &quoted(text), "\n"]);
        }
        written
    }

    /// A message, if `say` can say all of it.
    fn of(message: &Message<&str>, say: &mut dyn FnMut(&Pattern<&str>) -> Option<Box<str>>) -> Option<Self> {
        let value = match &message.value {
            Some(pattern) => Some(say(pattern)?),
            None => None,
        };
        let attributes = message.attributes.iter().map(|it| Some((it.id.name.into(), say(&it.value)?)));
        Some(Self { value, attributes: attributes.collect::<Option<_>>()? })
    }
}

/// The text of a pattern that has nothing else.
fn words(pattern: &Pattern<&str>) -> Option<Box<str>> {
    let parts = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => Some(*value),
        PatternElement::Placeable { .. } => None,
    });
    parts.collect::<Option<String>>().map(String::into_boxed_str)
}

/// Hands out each entry of a file, with its part of the text.
fn each<'t>(text: &'t str, take: &mut dyn FnMut(&Entry<&'t str>, &'t str)) {
    let (Ok(resource) | Err((resource, _))) = parser::parse_runtime(text);
    // The tree borrows from the text, so that a slice's address gives its place. The sign before a term's name is its own.
    let place = |slice: &str, before: usize| (slice.as_ptr() as usize).wrapping_sub(text.as_ptr() as usize + before);
    let start = |entry: &Entry<&str>| match entry {
        Entry::Message(message) => place(message.id.name, 0),
        Entry::Term(term) => place(term.id.name, 1),
        Entry::Junk { content } => place(content, 0),
        Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => text.len(),
    };
    let starts: Vec<usize> = resource.body.iter().map(start).chain([text.len()]).collect();
    for (entry, range) in resource.body.iter().zip(starts.windows(2)) {
        if let &[start, end] = range {
            take(entry, text.get(start..end).unwrap_or_default());
        }
    }
}

fn push(file: &mut String, written: &str) {
    file.push_str(written);
    file.push('\n');
}

/// What patterns need, apart from terms.
#[derive(Debug, Default)]
struct Uses<'t> {
    arguments: bool,
    messages: Vec<&'t str>,
}

impl<'t> Uses<'t> {
    fn of<'p>(patterns: impl Iterator<Item = &'p Pattern<&'t str>>) -> Self
    where
        't: 'p,
    {
        let mut uses = Self::default();
        patterns.for_each(|pattern| uses.pattern(pattern));
        uses
    }

    fn pattern(&mut self, pattern: &Pattern<&'t str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&'t str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'t str>) {
        match inline {
            InlineExpression::VariableReference { .. } => self.arguments = true,
            InlineExpression::MessageReference { id, .. } => self.messages.push(id.name),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::TermReference { arguments: Some(arguments), .. }
            | InlineExpression::FunctionReference { arguments, .. } => {
                let CallArguments { positional, named } = arguments;
                positional.iter().chain(named.iter().map(|it| &it.value)).for_each(|inline| self.inline(inline));
            }
            InlineExpression::TermReference { arguments: None, .. }
            | InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. } => {}
        }
    }
}
