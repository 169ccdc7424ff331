//! A page's view becomes HTML through the theme, and the pages together a site map.

use crate::base::diagnostic::{Diagnostic, Diagnostics};
use crate::base::source::Sources;
use crate::engines::theme::{Template, Theme, View, Words};
use crate::model::page::{Alternate, Body, Page, Site};
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Compiles the theme without words, where the project has templates of its own: its mistakes come in the same run as
/// those of the content.
pub fn check(sources: &Sources, diagnostics: &mut Diagnostics) {
    let own = |path: &str| path.strip_prefix("themes/").is_some_and(|path| path.contains("/templates/"));
    if sources.iter().any(|(_, source)| !source.builtin && own(&source.path)) {
        let silent: Words = Arc::new(|id, _| Err(format!("nothing says `{id}`")));
        if let Err(mistakes) = Theme::new(&templates(sources), &sources.themes, &silent) {
            diagnostics.append(mistakes.into_iter().collect());
        }
    }
}

/// A theme that speaks one edition's words, ready to render that edition's pages.
#[derive(Debug)]
pub struct Renderer {
    theme: Theme,
    site: View,
}

impl Renderer {
    /// Compiles the project's theme. Mistakes are reported.
    #[must_use]
    pub fn new(sources: &Sources, words: &Words, site: &Site, diagnostics: &mut Diagnostics) -> Option<Self> {
        match Theme::new(&templates(sources), &sources.themes, words) {
            Ok(theme) => Some(Self { theme, site: View::new(site) }),
            Err(mistakes) => {
                diagnostics.append(mistakes.into_iter().collect());
                None
            }
        }
    }

    /// Renders a page. Mistakes are reported with the page's address.
    #[must_use]
    pub fn page(&self, page: &Page, diagnostics: &mut Diagnostics) -> Option<String> {
        let body = match &page.body {
            Body::Home(body) => ("home", View::new(body)),
            Body::Node(body) => ("node", View::new(body)),
            Body::Indicators(body) => ("indicators", View::new(body)),
            Body::Indicator(body) => ("indicator", View::new(body)),
            Body::Data(body) => ("data", View::new(body)),
            Body::Glossary(body) => ("glossary", View::new(body)),
            Body::Print(body) => ("print", View::new(body)),
            Body::Choose(body) => ("choose", View::new(body)),
            Body::Go(body) => ("go", View::new(body)),
            Body::NotFound(body) => ("not_found", View::new(body)),
        };
        let template = format!("{}.html", page.head.kind);
        let views = [("site", self.site.clone()), ("page", View::new(&page.head)), body];
        report(self.theme.render(&template, &views), &page.head.path, diagnostics)
    }

    /// Renders the site map of these pages.
    #[must_use]
    pub fn site_map(&self, entries: &[MapEntry], diagnostics: &mut Diagnostics) -> Option<String> {
        let rendered = self.theme.render("sitemap.xml", &[("entries", View::new(&entries))]);
        report(rendered, "sitemap.xml", diagnostics)
    }
}

fn report(rendered: Result<String, Box<Diagnostic>>, address: &str, diagnostics: &mut Diagnostics) -> Option<String> {
    rendered.map_err(|diagnostic| diagnostics.push(diagnostic.affecting(address))).ok()
}

/// A page of the site map.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MapEntry {
    /// Its absolute address.
    pub href: String,
    /// The same page in the languages in which it is translated.
    pub alternates: Vec<Alternate>,
}

impl MapEntry {
    /// A page's entry; pages that search engines are asked not to list have none.
    #[must_use]
    pub fn of(page: &Page) -> Option<Self> {
        let listed = !page.head.noindex;
        listed.then(|| Self { href: page.head.canonical.clone(), alternates: page.head.alternates.clone() })
    }
}

/// The templates of the theme and of those that it extends, by name; a project's file replaces the program's.
fn templates(sources: &Sources) -> Vec<Template<'_>> {
    let mut found: BTreeMap<String, Template<'_>> = BTreeMap::new();
    for (file, source) in sources.iter() {
        let segments: Vec<&str> = source.path.splitn(4, '/').collect();
        if let ["themes", theme, "templates", name] = segments.as_slice()
            && sources.themes.iter().any(|known| known == theme)
        {
            let name = format!("{theme}/{name}");
            found.insert(name.clone(), (name, file, &source.text));
        }
    }
    found.into_values().collect()
}
