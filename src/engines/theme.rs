//! Tera: a theme's templates for one edition.
//!
//! 1. There is one [`Theme`] for each edition: its functions `t` and `t_plain` own that edition's words, since a
//!    component sees neither the page nor what is global.
//! 2. `t` gives safe markup, made by `engines::prose`; `t_plain` gives text, which Tera escapes. Both, and every value
//!    that Tera escapes, come between marks, so that `engines::minify` can tell a page's skeleton from its values.
//!    The filter `piece` minifies a part that many pages share, such as a row of a table.
//! 3. A template's name is `<theme>/<name>`. A bare name is looked for in the theme, then in the one that it extends,
//!    and so on; so files replace each other by name, and `{% extends "default/base.html" %}` reaches the replaced one.
//!    A component is taken from the first theme that has it, in whatever file.
//! 4. A template's mistake has a place in its file, when it is compiled and when it is rendered: see `mistakes`.

pub mod markup;
mod mistakes;
pub mod source;

use super::minify::Minifier;
use crate::base::diagnostic::Diagnostic;
use crate::base::source::FileId;
use crate::model::page::Text;
use crate::model::page::marks::{self, CLOSE, OPEN};
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};
use tera::{Context, Error, Kwargs, State, Tera, TeraResult, Value};

/// Says one of the tool's messages: id, arguments by name.
pub type Words = Arc<dyn Fn(&str, &[(String, String)]) -> Result<Text, String> + Send + Sync>;

/// A template: its name, with its theme's in front, its file and its text.
pub type Template<'a> = (String, FileId, &'a str);

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

/// Templates, compiled for one edition.
#[derive(Debug)]
pub struct Theme {
    tera: Tera,
    templates: Vec<(String, FileId, String)>,
}

impl Theme {
    /// Compiles the templates of these themes, each extending the next.
    ///
    /// # Errors
    /// The mistakes that Tera finds.
    pub fn new(
        templates: &[Template<'_>],
        themes: &[String],
        words: &Words,
        minifier: &Arc<Minifier>,
    ) -> Result<Self, Vec<Diagnostic>> {
        let own = templates.iter().map(|(name, file, text)| (name.clone(), *file, (*text).to_owned())).collect();
        let mut theme = Self { tera: Tera::new(), templates: own };
        let prefixes = themes.iter().map(|theme| format!("{theme}/"));
        theme.tera.set_fallback_prefixes(prefixes).map_err(|error| vec![theme.diagnostic(&error)])?;
        let html = Speaker::new(words, |text| Value::safe_string(&marks::marked(&text.html)));
        theme.tera.register_function("t", move |kwargs: Kwargs, _: &State<'_>| html.say(&kwargs));
        let plain = Speaker::new(words, |text| Value::normal_string(&text.plain));
        theme.tera.register_function("t_plain", move |kwargs: Kwargs, _: &State<'_>| plain.say(&kwargs));
        let minifier = Arc::clone(minifier);
        theme.tera.register_filter("piece", move |text: &str, _: Kwargs, _: &State<'_>| {
            Value::safe_string(&minifier.piece(text))
        });
        theme.tera.set_escape_fn(escape);
        match theme.tera.add_raw_templates(templates.iter().map(|(name, _, text)| (name, text))) {
            Ok(()) => Ok(theme),
            Err(error) => Err(mistakes::all(templates, themes, &error)),
        }
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
        self.tera.render(name, &context).map_err(|error| Box::new(self.diagnostic(&error)))
    }

    fn diagnostic(&self, error: &Error) -> Diagnostic {
        let templates = self.templates.iter().map(|(name, file, text)| (name.clone(), *file, text.as_str()));
        mistakes::rendering(&templates.collect::<Vec<_>>(), error)
    }
}

/// Writes a value with what HTML means by some characters undone, between marks (`model::page::marks`).
fn escape(text: &str, to: &mut dyn std::io::Write) -> std::io::Result<()> {
    if text.is_empty() {
        return Ok(());
    }
    to.write_all(OPEN.encode_utf8(&mut [0; 4]).as_bytes())?;
    tera::escape_html(text, to)?;
    to.write_all(CLOSE.encode_utf8(&mut [0; 4]).as_bytes())
}

/// One of the functions that say messages. What is said without arguments is the same on every page.
struct Speaker {
    words: Words,
    shown: fn(&Text) -> Value,
    said: RwLock<BTreeMap<String, Value>>,
}

impl Speaker {
    fn new(words: &Words, shown: fn(&Text) -> Value) -> Self {
        Self { words: Arc::clone(words), shown, said: RwLock::default() }
    }

    fn say(&self, kwargs: &Kwargs) -> TeraResult<Value> {
        let id = kwargs.must_get::<&str>("id")?;
        if kwargs.iter().count() > 1 {
            return say(&self.words, id, kwargs).map(|text| (self.shown)(&text));
        }
        if let Some(said) = self.said.read().unwrap_or_else(PoisonError::into_inner).get(id) {
            return Ok(said.clone());
        }
        let value = (self.shown)(&say(&self.words, id, kwargs)?);
        self.said.write().unwrap_or_else(PoisonError::into_inner).insert(id.to_owned(), value.clone());
        Ok(value)
    }
}

fn say(words: &Words, id: &str, kwargs: &Kwargs) -> TeraResult<Text> {
    let arguments: Vec<(String, String)> = kwargs
        .iter()
        .filter_map(|(name, value)| Some((name.as_str()?.to_owned(), value.to_string())))
        .filter(|(name, _)| name != "id")
        .collect();
    words(id, &arguments).map_err(Error::message)
}
