//! Which themes a site is made of: the one that the plan asks for, the one that it extends, and so on.
//!
//! 1. `theme.toml` says which: `extends = "default"`. A theme that does not say it extends `default`.
//! 2. So every chain ends in `default`, which the program always has; a theme that is not there, or a circle, ends it
//!    at once.

use crate::base::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::base::source::{At, FileId, Span};
use crate::engines::config;
use crate::engines::spelling::nearest;
use crate::model::draft::Value;

/// The theme that every other one extends in the end.
const GROUND: &str = "default";

/// What `theme.toml` knows.
const KEYS: [&str; 1] = ["extends"];

/// A theme that is asked for, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Its name.
    pub name: String,
    /// Where it is asked for; nowhere if it is the one that is meant where none is named.
    pub place: Option<Span>,
}

impl Default for Asked {
    fn default() -> Self {
        Self { name: GROUND.to_owned(), place: None }
    }
}

/// The themes from the plan's own down to `default`.
pub struct Chain {
    /// Their names.
    pub themes: Vec<String>,
    /// What is wrong with them.
    pub problems: Diagnostics,
}

/// Follows `extends`. `read` gives a theme's `theme.toml`, where it has one.
pub fn chain(asked: &Asked, known: &[String], read: &mut dyn FnMut(&str) -> Option<(FileId, String)>) -> Chain {
    let mut chain = Chain { themes: Vec::new(), problems: Diagnostics::default() };
    let mut next = Some(asked.clone());
    while let Some(theme) = next.take() {
        let problem = |code| Diagnostic { span: theme.place, ..Diagnostic::new(code) };
        if chain.themes.contains(&theme.name) {
            let way: Vec<&str> = chain.themes.iter().chain([&theme.name]).map(String::as_str).collect();
            chain.problems.push(problem(Code::ThemeCycle).with("way", way.join("` → `")));
            break;
        }
        if !is_name(&theme.name) {
            chain.problems.push(misnamed(&theme, known));
            break;
        }
        if theme.name != GROUND && !known.contains(&theme.name) {
            let nearest = nearest(&theme.name, known.iter().map(String::as_str).chain([GROUND]));
            let diagnostic = problem(Code::MissingFile)
                .with("path", format!("themes/{}", theme.name))
                .with("nearest", nearest.unwrap_or_default())
                .help(if nearest.is_some() { "help-theme-nearest" } else { "help-theme" });
            chain.problems.push(diagnostic);
            break;
        }
        let file = read(&theme.name);
        next = file.and_then(|(file, text)| extends(file, &text, &mut chain.problems));
        if next.is_none() && theme.name != GROUND && !chain.themes.iter().any(|known| known == GROUND) {
            next = Some(Asked { name: GROUND.to_owned(), place: theme.place });
        }
        chain.themes.push(theme.name);
    }
    if !chain.themes.iter().any(|theme| theme == GROUND) {
        chain.themes.push(GROUND.to_owned());
    }
    chain
}

/// What a `theme.toml` says.
fn extends(file: FileId, text: &str, problems: &mut Diagnostics) -> Option<Asked> {
    let table = config::parse(file, text, problems);
    let mut found = None;
    for (key, At { value, span }) in &table.entries {
        if key.value != "extends" {
            let nearest = nearest(&key.value, KEYS.into_iter());
            let diagnostic = Diagnostic::at(Code::UnknownKey, key.span)
                .with("key", &key.value)
                .with("nearest", nearest.unwrap_or_default())
                .with("known", KEYS.join("`, `"))
                .help(if nearest.is_some() { "help-nearest" } else { "help" });
            problems.push(diagnostic);
            continue;
        }
        match value {
            Value::String(name) if is_nearly_name(name) => {
                found = Some(Asked { name: name.clone(), place: Some(*span) });
            }
            Value::String(name) => {
                problems.push(Diagnostic::at(Code::InvalidId, *span).with("kind", "theme").with("id", name));
            }
            Value::Integer(_) | Value::Boolean(_) | Value::Other(_) | Value::Array(_) | Value::Table(_) => {
                let diagnostic = Diagnostic::at(Code::WrongType, *span)
                    .with("expected", "the name of a theme")
                    .with("found", value.type_name());
                problems.push(diagnostic);
            }
        }
    }
    found
}

/// A name that no theme can have: where only its capitals are wrong, the theme that is meant.
fn misnamed(theme: &Asked, known: &[String]) -> Diagnostic {
    let problem = |code| Diagnostic { span: theme.place, ..Diagnostic::new(code) };
    if known.contains(&theme.name) {
        return problem(Code::InvalidId).with("kind", "theme").with("id", &theme.name);
    }
    let mut known: Vec<&str> = known.iter().map(String::as_str).filter(|name| is_name(name)).collect();
    if !known.contains(&GROUND) {
        known.push(GROUND);
    }
    let small = theme.name.trim().to_lowercase();
    let near = known.iter().copied().find(|name| *name == small).or_else(|| nearest(&small, known.iter().copied()));
    problem(Code::BrokenReference)
        .with("kind", "theme")
        .with("id", &theme.name)
        .with("nearest", near.unwrap_or_default())
        .with("known", known.join("`, `"))
        .help(if near.is_some() { "help-nearest" } else { "help-known" })
}

/// Whether a name is an id but for its capitals and spaces around it.
#[must_use]
pub fn is_nearly_name(name: &str) -> bool {
    is_name(&name.trim().to_lowercase())
}

/// Whether a name is an id, and so cannot lead out of `themes/`.
fn is_name(name: &str) -> bool {
    let mut bytes = name.bytes();
    bytes.next().is_some_and(|byte| byte.is_ascii_lowercase())
        && bytes.all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}
