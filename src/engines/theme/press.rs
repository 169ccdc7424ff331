//! Pages of a theme, made of skeletons where the theme allows it.

use super::blind::look;
use super::calls::{Calls, Speaker};
use super::markup::{self, Fault, Kind};
use super::pieces::Pieces;
use super::shape::{Shape, with_tokens};
use super::skeleton::{Skeleton, Token, Value};
use super::{Speech, Template, Theme, View, Words};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::source::Span;
use crate::engines::minify;
use crate::model::page::marks::unmarked;
use rustc_hash::FxBuildHasher;
use serde::Serialize;
use std::collections::BTreeMap;
use std::hash::BuildHasher as _;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

/// How many bytes of skeletons are kept, keys included: with more, they are forgotten, and those that are still needed
/// come back.
const MOST: usize = 5 * 1024 * 1024;

/// A theme for all editions of a site.
#[derive(Debug)]
pub struct Press {
    templates: Vec<Template>,
    themes: Vec<String>,
    looking: Option<String>,
    /// The theme that writes tokens; `None` if it looks into values.
    blind: Option<Theme>,
    calls: Arc<Calls>,
    pieces: Pieces,
    kept: RwLock<Kept>,
}

#[derive(Debug, Default)]
struct Kept {
    /// `None` where pages of a shape cannot be put together.
    skeletons: BTreeMap<(u64, Vec<u8>), Option<Arc<Skeleton>>>,
    size: usize,
}

/// What a page shows: its head, and its body under the name by which templates know it.
#[derive(Debug)]
pub struct Views<'a, Head, Body> {
    /// The template.
    pub template: &'a str,
    /// `page`
    pub head: &'a Head,
    /// The body's name.
    pub name: &'static str,
    /// The body.
    pub body: &'a Body,
}

impl Press {
    /// Compiles the templates of these themes, each extending the next.
    ///
    /// # Errors
    /// The mistakes that Tera finds.
    pub fn new(templates: &[Template], themes: &[String]) -> Result<Self, Vec<Diagnostic>> {
        let calls = Arc::<Calls>::default();
        let theme = Theme::compile(templates, themes, &Speech::Later(Arc::clone(&calls)))?;
        let looking = templates.iter().find_map(|one| Some(format!("{}: {}", one.name, look(&one.text)?)));
        let blind = looking.is_none().then_some(theme);
        Ok(Self {
            templates: templates.to_vec(),
            themes: themes.to_vec(),
            looking,
            blind,
            calls,
            pieces: Pieces::default(),
            kept: RwLock::default(),
        })
    }

    /// The first code that looks into a value, with its template's name: because of it, no two pages share what is
    /// rendered.
    #[must_use]
    pub fn looking(&self) -> Option<&str> {
        self.looking.as_deref()
    }

    /// The press with one edition's words.
    #[must_use]
    pub fn printer(self: &Arc<Self>, site: &impl Serialize, words: &Words) -> Printer {
        Printer {
            press: Arc::clone(self),
            site: View::new(site),
            shape: Shape::of(site).map(|shape| (shape, with_tokens(site, Token::Site))),
            words: Arc::clone(words),
            speaker: Speaker::new(Arc::clone(words)),
            theme: OnceLock::new(),
        }
    }

    /// What the site's policy has no place for in a page that the project's own templates have put together.
    fn fault<'a>(&self, page: &'a str) -> Option<(Fault, &'a str)> {
        let (fault, range) = self.own().next().and_then(|_| markup::faults(page, Kind::Page).into_iter().next())?;
        Some((fault, page.get(range).unwrap_or_default()))
    }

    /// The same as a problem of the page's template, or of another of the project's that may have put it there.
    fn refused(&self, template: &str, fault: Fault, written: &str) -> Diagnostic {
        let is_it = |one: &&Template| one.name.rsplit('/').next() == Some(template);
        let place = self.own().find(is_it).or_else(|| self.own().next());
        let span = place.map(|one| Span::new(one.file, 0..one.text.lines().next().map_or(0, str::len)));
        let case = match fault {
            Fault::Elsewhere => "elsewhere",
            Fault::Base => "base",
            Fault::Refresh => "refresh",
            Fault::Stopped => "stopped",
            Fault::Inline | Fault::Root | Fault::Entity | Fault::Unquoted => "inline",
        };
        let url: String = written.chars().take(80).collect();
        let refused = Diagnostic::new(Code::RefusedResource).with("case", case).with("url", url);
        Diagnostic { span, ..refused }.label("label-made").help("help-made")
    }

    /// The templates of the project.
    fn own(&self) -> impl Iterator<Item = &Template> {
        self.templates.iter().filter(|one| !one.builtin)
    }

    /// The skeleton of a key, made if it is not there.
    fn skeleton(&self, key: Vec<u8>, make: impl FnOnce() -> Option<Skeleton>) -> Option<Arc<Skeleton>> {
        let key = (FxBuildHasher.hash_one(&key), key);
        if let Some(known) = self.kept.read().unwrap_or_else(PoisonError::into_inner).skeletons.get(&key) {
            return known.clone();
        }
        let skeleton = make().map(Arc::new);
        let size = key.1.len() + skeleton.as_ref().map_or(0, |skeleton| skeleton.size());
        let mut kept = self.kept.write().unwrap_or_else(PoisonError::into_inner);
        if kept.size + size > MOST {
            *kept = Kept::default();
        }
        if size <= MOST && !kept.skeletons.contains_key(&key) {
            kept.size += size;
            kept.skeletons.insert(key, skeleton.clone());
        }
        skeleton
    }
}

/// A press that speaks one edition's words.
pub struct Printer {
    press: Arc<Press>,
    site: View,
    /// The site's shape, and the site with tokens in the place of its values.
    shape: Option<(Shape, View)>,
    words: Words,
    speaker: Speaker,
    /// For pages that are rendered one by one.
    theme: OnceLock<Result<Theme, Vec<Diagnostic>>>,
}

impl std::fmt::Debug for Printer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Printer").field("site", &self.site).finish_non_exhaustive()
    }
}

impl Printer {
    /// A page without needless bytes.
    ///
    /// # Errors
    /// The mistake that stopped it, with its place.
    pub fn page<Head: Serialize, Body: Serialize>(
        &self,
        views: &Views<'_, Head, Body>,
    ) -> Result<Vec<u8>, Box<Diagnostic>> {
        if let Some(page) = self.assembled(views) {
            return Ok(page);
        }
        let page = self.whole(views)?;
        match self.press.fault(&page) {
            Some((fault, written)) => Err(Box::new(self.press.refused(views.template, fault, written))),
            None => Ok(minify::whole(&page)),
        }
    }

    /// A page as the theme renders it.
    ///
    /// # Errors
    /// The mistake that stopped it, with its place.
    pub fn whole<Head: Serialize, Body: Serialize>(
        &self,
        views: &Views<'_, Head, Body>,
    ) -> Result<String, Box<Diagnostic>> {
        let body = (views.name, View::new(views.body));
        self.render(views.template, &[("site", self.site.clone()), ("page", View::new(views.head)), body])
    }

    /// What a template makes of these values.
    ///
    /// # Errors
    /// The mistake that stopped it, with its place.
    pub fn render(&self, template: &str, views: &[(&'static str, View)]) -> Result<String, Box<Diagnostic>> {
        let theme = self.theme.get_or_init(|| Theme::new(&self.press.templates, &self.press.themes, &self.words));
        match theme {
            Ok(theme) => theme.render(template, views).map(unmarked),
            // Not to be expected: the press has compiled the same templates.
            Err(mistakes) => {
                Err(Box::new(mistakes.first().cloned().unwrap_or_else(|| Diagnostic::new(Code::Template))))
            }
        }
    }

    /// A page put together from its skeleton; `None` if that cannot be done.
    fn assembled<Head: Serialize, Body: Serialize>(&self, views: &Views<'_, Head, Body>) -> Option<Vec<u8>> {
        let theme = self.press.blind.as_ref()?;
        let (site, tokens) = self.shape.as_ref()?;
        let (head, body) = (Shape::of(views.head)?, Shape::of(views.body)?);
        let key = [views.template.as_bytes(), &[0], &site.key, &head.key, &body.key].concat();
        let skeleton = self.press.skeleton(key, || {
            let [head, body] = [with_tokens(views.head, Token::Page), with_tokens(views.body, Token::Body)];
            let page = [("site", tokens.clone()), ("page", head), (views.name, body)];
            // What goes wrong is said when the page is rendered whole.
            let rendered = theme.render(views.template, &page).ok()?;
            if self.press.fault(&rendered).is_some() {
                return None;
            }
            self.press.pieces.skeleton(&rendered)
        })?;
        let mut page = String::with_capacity(skeleton.size() + head.size() + body.size());
        skeleton.fill(&mut page, &|token| self.value(token, [site, &head, &body])).ok()?;
        Some(page.into_bytes())
    }

    /// What stands for a token.
    fn value<'v>(&self, token: Token, shapes: [&'v Shape; 3]) -> Result<Value<'v>, String> {
        let [site, head, body] = shapes;
        let value = match token {
            Token::Site(number) => site.value(number),
            Token::Page(number) => head.value(number),
            Token::Body(number) => body.value(number),
            Token::Call(number) => {
                return self.speaker.say(&self.press.calls, number, &|token| self.value(token, shapes));
            }
        };
        Ok(Value::Kept(value.ok_or("a token without a value")?))
    }
}
