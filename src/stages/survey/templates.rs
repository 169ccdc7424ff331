//! The messages that templates say: each is there, and is given what it needs.
//!
//! 1. The source must have all of them, since all other editions fall back on it.
//! 2. Where another edition lacks one of a theme's own, it is said to be missing there.

use super::index::Index;
use crate::base::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::engines::spelling::nearest;
use crate::model::draft::SaidDraft;
use crate::model::plan::Language;
use std::collections::BTreeSet;

/// Checks what templates say against the messages of one edition.
pub fn check(
    said: &[SaidDraft],
    index: &Index<'_>,
    language: &Language,
    is_source: bool,
    published: bool,
    diagnostics: &mut Diagnostics,
) {
    if is_source {
        // What is missing of the tool's own is said of all together.
        for call in said
            .iter()
            .filter(|call| !index.is_tools(&call.id.value) || index.messages.contains_key(call.id.value.as_str()))
        {
            in_source(call, index, diagnostics);
        }
    } else if published {
        let own: BTreeSet<&str> = said.iter().map(|call| call.id.value.as_str()).collect();
        for id in own
            .into_iter()
            .filter(|id| !index.is_tools(id) && index.is_in_source(id) && !index.messages.contains_key(id))
        {
            let path = format!("locales/{}/interface.ftl", language.tag);
            let warning = Diagnostic::new(Code::MissingTranslation).with("unit", id).with("tag", &language.tag);
            diagnostics.push(warning.with("others", "none").with("path", path));
        }
    }
}

fn in_source(call: &SaidDraft, source: &Index<'_>, diagnostics: &mut Diagnostics) {
    let id = call.id.value.as_str();
    let problem = |words: String| Diagnostic::at(Code::Template, call.id.span).with("problem", words);
    let Some(message) = source.messages.get(id).and_then(|message| message.unit(None)) else {
        // A term has its own way into a text.
        let known = source.messages.iter().filter(|(id, message)| !id.starts_with('-') && message.value.is_some());
        let nearest = nearest(id, known.map(|(id, _)| *id));
        let diagnostic = problem(format!("there is no message `{id}` in the source language"))
            .with("nearest", nearest.unwrap_or_default())
            .help(if nearest.is_some() { "help-nearest" } else { "help-message" })
            .with("id", id);
        diagnostics.push(diagnostic);
        return;
    };
    let needed = message.variables.iter().chain(&message.selectors).map(|variable| variable.value.as_str());
    let needed: BTreeSet<&str> = needed.collect();
    for name in needed.iter().filter(|name| !is_given(call, name)) {
        let names = needed.iter().copied().collect::<Vec<_>>().join("`, `");
        let words = match nearest(name, call.given.iter().map(String::as_str)) {
            Some(nearest) => format!("the message `{id}` is given `{nearest}` and not `{name}`"),
            None => format!("the message `{id}` is not given `{name}`"),
        };
        diagnostics.push(problem(words).with("id", id).with("names", names).help("help-given"));
    }
}

fn is_given(call: &SaidDraft, name: &str) -> bool {
    call.given.iter().any(|given| given == name)
}
