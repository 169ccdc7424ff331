//! Tera: a theme's templates.
//!
//! 1. `t` and `t_plain` say the tool's messages: `t` as safe markup, made by `engines::prose`, `t_plain` as text, which Tera
//!    escapes. A component sees neither the page nor what is global, so a [`Theme`] that says them at once belongs to one
//!    edition.
//! 2. A [`Press`] belongs to all editions. It renders each shape of page (`shape`) once, with tokens in the place of values and
//!    of what `t` says, minifies it element by element (`pieces`), and keeps it as a skeleton (`skeleton`); a page is a skeleton
//!    with its values. That needs a theme that does not look into values (`blind`); pages of others are rendered one by one.
//! 3. A template's name is `<theme>/<name>`. A bare name is looked for in the theme, then in the one that it extends,
//!    and so on; so files replace each other by name, and `{% extends "default/base.html" %}` reaches the replaced one.
//!    A component is taken from the first theme that has it, in whatever file.
//! 4. A template's mistake has a place in its file, when it is compiled and when it is rendered: see `mistakes`. Elements that
//!    are open and never closed are found without rendering: see `balance`.

mod balance;
mod blind;
mod calls;
pub mod markup;
mod mistakes;
pub mod misuse;
mod pieces;
mod press;
mod shape;
mod skeleton;
pub mod source;

use crate::base::diagnostic::Diagnostic;
use crate::base::source::FileId;
use crate::model::page::Text;
use calls::{Call, Calls};
use mistakes::Templates;
pub use press::{Press, Printer, Views};
use serde::Serialize;
pub use shape::WORDS;
use std::sync::Arc;
use tera::{Context, Error, Kwargs, State, Tera, TeraResult, Value};

/// Says one of the tool's messages: id, arguments by name.
pub type Words = Arc<dyn Fn(&str, &[(String, String)]) -> Result<Text, String> + Send + Sync>;

/// A template.
#[derive(Debug, Clone)]
pub struct Template {
    /// Its name, with its theme's in front.
    pub name: String,
    /// Its file.
    pub file: FileId,
    /// What stands in it.
    pub text: Arc<str>,
    /// Whether it is one of the program's.
    pub builtin: bool,
    /// The text whose place it takes: of the same name in the theme that is extended, or in the program.
    pub replaced: Option<Arc<str>>,
}

/// A value that templates can read. It is made once and shared by reference.
#[derive(Debug, Clone)]
pub struct View(Value);

impl View {
    /// What a typed view holds, as templates see it.
    #[must_use]
    pub fn new(view: &impl Serialize) -> Self {
        Self(Value::from_serializable(view))
    }
}

/// How a theme says the tool's messages.
enum Speech {
    /// In one edition's words.
    Now(Words),
    /// By a token: which message it is, is kept.
    Later(Arc<Calls>),
}

/// Compiled templates.
#[derive(Debug)]
pub struct Theme {
    tera: Tera,
    templates: Vec<Template>,
    themes: Vec<String>,
}

impl Theme {
    /// Compiles the templates of these themes, each extending the next, for one edition's words.
    ///
    /// # Errors
    /// The mistakes that Tera finds.
    pub fn new(templates: &[Template], themes: &[String], words: &Words) -> Result<Self, Vec<Diagnostic>> {
        Self::compile(templates, themes, &Speech::Now(Arc::clone(words)))
    }

    fn compile(templates: &[Template], themes: &[String], speech: &Speech) -> Result<Self, Vec<Diagnostic>> {
        let mut theme = Self { tera: Tera::new(), templates: templates.to_vec(), themes: themes.to_vec() };
        let prefixes = themes.iter().map(|theme| format!("{theme}/"));
        theme.tera.set_fallback_prefixes(prefixes).map_err(|error| vec![theme.known().stopped("", &error)])?;
        theme.tera.register_filter("safe", safe);
        theme.tera.set_escape_fn(mistakes::escape);
        for (function, plain) in [("t", false), ("t_plain", true)] {
            match speech {
                Speech::Now(words) => {
                    let words = Arc::clone(words);
                    let say = move |kwargs: Kwargs, _: &State<'_>| say(&words, plain, &kwargs);
                    theme.tera.register_function(function, say);
                }
                Speech::Later(calls) => {
                    let calls = Arc::clone(calls);
                    let say = move |kwargs: Kwargs, _: &State<'_>| say_later(&calls, plain, &kwargs);
                    theme.tera.register_function(function, say);
                    theme.tera.register_filter("length", length);
                }
            }
        }
        match theme.tera.add_raw_templates(templates.iter().map(|one| (&one.name, &one.text))) {
            Ok(()) => Ok(theme),
            Err(error) => Err(theme.known().all(&error)),
        }
    }

    /// What is wrong with the elements of the project's own templates, on pages made with these.
    #[must_use]
    pub fn unbalanced(&self, pages: &[&str]) -> Vec<Diagnostic> {
        balance::mistakes(&self.templates, &self.themes, pages)
    }

    /// Renders a template with these values by name.
    ///
    /// # Errors
    /// The mistake that stopped it, with its place.
    pub fn render(&self, name: &str, views: &[(&'static str, View)]) -> Result<String, Box<Diagnostic>> {
        let mut context = Context::new();
        for (name, View(value)) in views {
            context.insert_value(*name, value.clone());
        }
        self.tera.render(name, &context).map_err(|error| {
            let known = self.known();
            let again = |templates: &[(String, String)]| {
                let mut tera = self.tera.clone();
                tera.add_raw_templates(templates.iter().map(|(name, text)| (name, text))).ok()?;
                tera.render(name, &context).err()
            };
            let undefined = known.undefined(name, &error).and_then(|probe| {
                let template = (probe.template.name.clone(), probe.text.clone());
                probe.named(&again(&[template])?)
            });
            let named =
                undefined.or_else(|| known.whole(&error).and_then(|probe| probe.named(&again(&probe.templates)?)));
            Box::new(named.unwrap_or_else(|| known.stopped(name, &error)))
        })
    }

    fn known(&self) -> Templates<'_> {
        Templates { templates: &self.templates, themes: &self.themes }
    }
}

/// What a message is given, by name.
fn arguments(kwargs: &Kwargs) -> TeraResult<Vec<(String, String)>> {
    let named = kwargs.iter().filter_map(|(name, value)| Some((name.as_str()?.to_owned(), value)));
    let given = named.filter(|(name, _)| name != "id").map(|(name, value)| match mistakes::refused(value) {
        Some(problem) => Err(Error::message(problem)),
        None => Ok((name, value.to_string())),
    });
    given.collect()
}

fn shown(text: &str, plain: bool) -> Value {
    if plain { Value::normal_string(text) } else { Value::safe_string(text) }
}

fn say(words: &Words, plain: bool, kwargs: &Kwargs) -> TeraResult<Value> {
    let text = words(kwargs.must_get::<&str>("id")?, &arguments(kwargs)?).map_err(Error::message)?;
    Ok(shown(if plain { &text.plain } else { &text.html }, plain))
}

fn say_later(calls: &Calls, plain: bool, kwargs: &Kwargs) -> TeraResult<Value> {
    let id = kwargs.must_get::<&str>("id")?.to_owned();
    let number = calls.number(Call { plain, id, arguments: arguments(kwargs)? });
    Ok(shown(&skeleton::Token::Call(number).written(false), plain))
}

/// Tera's filter, but that what is not defined is a mistake here as it is without a filter, and so is what is no text.
fn safe(value: &Value, _: Kwargs, _: &State<'_>) -> TeraResult<Value> {
    if value.is_undefined() {
        return Err(Error::message(mistakes::UNDEFINED));
    }
    if let Some(problem) = mistakes::refused(value) {
        return Err(Error::message(problem));
    }
    Ok(Value::safe_string(&value.to_string()))
}

/// Tera's filter, but for texts: a token is not as long as what it stands for.
fn length(value: &Value, _: Kwargs, _: &State<'_>) -> TeraResult<usize> {
    match value.len() {
        Some(length) if !value.is_string() => Ok(length),
        _ => Err(Error::message("a text's length is not known yet")),
    }
}
