//! A page's view becomes HTML through the theme, and the pages together a site map.

use crate::base::diagnostic::{Diagnostic, Diagnostics};
use crate::base::source::Sources;
use crate::engines::minify::Minifier;
use crate::engines::theme::{Template, Theme, View, Words};
use crate::model::page::marks::unmarked;
use crate::model::page::{Body, Listed, Page, Site};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Compiles the theme without words, where the project has templates of its own: its mistakes come in the same run as
/// those of the content.
pub fn check(sources: &Sources, diagnostics: &mut Diagnostics) {
    let own = |path: &str| path.strip_prefix("themes/").is_some_and(|path| path.contains("/templates/"));
    if sources.iter().any(|(_, source)| !source.builtin && own(&source.path)) {
        let silent: Words = Arc::new(|id, _| Err(format!("nothing says `{id}`")));
        if let Err(mistakes) = Theme::new(&templates(sources), &sources.themes, &silent, &Arc::default()) {
            diagnostics.append(mistakes.into_iter().collect());
        }
    }
}

/// A theme that speaks one edition's words, ready to render that edition's pages.
#[derive(Debug)]
pub struct Renderer {
    theme: Theme,
    site: View,
    /// Knows the skeletons of pages: those of all editions are much alike.
    minifier: Arc<Minifier>,
}

impl Renderer {
    /// Compiles the project's theme. `minifier` is the same for all editions. Mistakes are reported.
    #[must_use]
    pub fn new(
        sources: &Sources,
        words: &Words,
        site: &Site,
        minifier: &Arc<Minifier>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Self> {
        match Theme::new(&templates(sources), &sources.themes, words, minifier) {
            Ok(theme) => Some(Self { theme, site: View::new(site), minifier: Arc::clone(minifier) }),
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

    /// What is left of a rendered page when needless bytes are taken out.
    #[must_use]
    pub fn minified(&self, page: &str) -> Vec<u8> {
        self.minifier.page(page)
    }

    /// Renders the site map of these pages.
    #[must_use]
    pub fn site_map(&self, entries: &[Listed], diagnostics: &mut Diagnostics) -> Option<String> {
        let rendered = self.theme.render("sitemap.xml", &[("entries", View::new(&entries))]);
        report(rendered, "sitemap.xml", diagnostics).map(|text| unmarked(&text))
    }
}

fn report(rendered: Result<String, Box<Diagnostic>>, address: &str, diagnostics: &mut Diagnostics) -> Option<String> {
    rendered.map_err(|diagnostic| diagnostics.push(diagnostic.affecting(address))).ok()
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
