//! Tera: a theme's templates for one edition.
//!
//! 1. There is one [`Theme`] for each edition: its functions `t` and `t_plain` own that edition's words, since a
//!    component sees neither the page nor what is global.
//! 2. `t` gives safe markup, made by `engines::prose`; `t_plain` gives text, which Tera escapes.
//! 3. A template's name is `<theme>/<name>`. A bare name is looked for in the theme, then in the one that it extends,
//!    and so on; so files replace each other by name, and `{% extends "default/base.html" %}` reaches the replaced one.
//!    A component is taken from the first theme that has it, in whatever file.
//! 4. A template's mistake has a place in its file, when it is compiled and when it is rendered: see `mistakes`.

pub mod markup;
mod mistakes;
pub mod source;

use crate::base::diagnostic::Diagnostic;
use crate::base::source::FileId;
use crate::model::page::Text;
use serde::Serialize;
use std::sync::Arc;
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
    pub fn new(templates: &[Template<'_>], themes: &[String], words: &Words) -> Result<Self, Vec<Diagnostic>> {
        let own = templates.iter().map(|(name, file, text)| (name.clone(), *file, (*text).to_owned())).collect();
        let mut theme = Self { tera: Tera::new(), templates: own };
        let prefixes = themes.iter().map(|theme| format!("{theme}/"));
        theme.tera.set_fallback_prefixes(prefixes).map_err(|error| vec![theme.diagnostic(&error)])?;
        let (html, plain) = (Arc::clone(words), Arc::clone(words));
        theme.tera.register_function("t", move |kwargs: Kwargs, _: &State<'_>| {
            say(&html, &kwargs).map(|text| Value::safe_string(&marked(&text)))
        });
        theme.tera.register_function("t_plain", move |kwargs: Kwargs, _: &State<'_>| {
            say(&plain, &kwargs).map(|text| Value::normal_string(&text.plain))
        });
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

fn say(words: &Words, kwargs: &Kwargs) -> TeraResult<Text> {
    let id = kwargs.must_get::<&str>("id")?;
    let arguments: Vec<(String, String)> = kwargs
        .iter()
        .filter_map(|(name, value)| Some((name.as_str()?.to_owned(), value.to_string())))
        .filter(|(name, _)| name != "id")
        .collect();
    words(id, &arguments).map_err(Error::message)
}

/// A borrowed text carries its own language.
fn marked(text: &Text) -> String {
    match (&text.lang, text.dir) {
        // Tags and directions come from the plan's proved languages and hold no markup.
        (Some(lang), Some(dir)) => format!("<span lang=\"{lang}\" dir=\"{dir}\">{}</span>", text.html),
        _ => text.html.clone(),
    }
}
