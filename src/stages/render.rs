//! A page's view becomes HTML through the theme, and the pages together a site map.

use crate::base::diagnostic::{Diagnostic, Diagnostics};
use crate::base::source::Sources;
use crate::engines::theme::{Press, Printer, Template, Theme, Views, Words};
use crate::model::page::{Body, Page, Site};
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The templates of pages.
const PAGES: [&str; 13] = [
    "ask.html",
    "beside.html",
    "choose.html",
    "data.html",
    "glossary.html",
    "go.html",
    "home.html",
    "indicator.html",
    "indicators.html",
    "node.html",
    "not-found.html",
    "print.html",
    "search.html",
];

/// Compiles the theme without words, where the project has templates of its own, and looks whether their elements are
/// closed: its mistakes come in the same run as those of the content.
pub fn check(sources: &Sources, diagnostics: &mut Diagnostics) {
    let own = |path: &str| path.strip_prefix("themes/").is_some_and(|path| path.contains("/templates/"));
    if sources.iter().any(|(_, source)| !source.builtin && own(&source.path)) {
        let silent: Words = Arc::new(|id, _| Err(format!("nothing says `{id}`")));
        let mistakes = Theme::new(&templates(sources), &sources.themes, &silent).map(|theme| theme.unbalanced(&PAGES));
        diagnostics.append(mistakes.unwrap_or_else(|mistakes| mistakes).into_iter().collect());
    }
}

/// Compiles the project's theme for all editions. Mistakes are reported.
#[must_use]
pub fn press(sources: &Sources, diagnostics: &mut Diagnostics) -> Option<Arc<Press>> {
    match Press::new(&templates(sources), &sources.themes) {
        Ok(press) => Some(Arc::new(press)),
        Err(mistakes) => {
            diagnostics.append(mistakes.into_iter().collect());
            None
        }
    }
}

/// A theme that speaks one edition's words, ready to render that edition's pages.
#[derive(Debug)]
pub struct Renderer {
    printer: Printer,
}

impl Renderer {
    /// The theme with one edition's words.
    #[must_use]
    pub fn new(press: &Arc<Press>, words: &Words, site: &Site) -> Self {
        Self { printer: press.printer(site, words) }
    }

    /// Renders a page, without needless bytes. Mistakes are reported with the page's address.
    #[must_use]
    pub fn page(&self, page: &Page, diagnostics: &mut Diagnostics) -> Option<Vec<u8>> {
        report(self.with_views(page, Use::Published), &page.head.path, diagnostics)
    }

    /// Renders a page from end to end, whatever it shares with others, and with all that its templates write.
    #[must_use]
    pub fn whole(&self, page: &Page, diagnostics: &mut Diagnostics) -> Option<Vec<u8>> {
        report(self.with_views(page, Use::Whole), &page.head.path, diagnostics)
    }

    fn with_views(&self, page: &Page, of: Use) -> Result<Vec<u8>, Box<Diagnostic>> {
        match &page.body {
            Body::Home(body) => self.print(page, "home", body, of),
            Body::Ask(body) => self.print(page, "ask", body, of),
            Body::Node(body) => self.print(page, "node", body, of),
            Body::Beside(body) => self.print(page, "beside", body, of),
            Body::Indicators(body) => self.print(page, "indicators", body, of),
            Body::Indicator(body) => self.print(page, "indicator", body, of),
            Body::Data(body) => self.print(page, "data", body, of),
            Body::Glossary(body) => self.print(page, "glossary", body, of),
            Body::Search(body) => self.print(page, "search", body, of),
            Body::Print(body) => self.print(page, "print", body, of),
            Body::Choose(body) => self.print(page, "choose", body, of),
            Body::Go(body) => self.print(page, "go", body, of),
            Body::NotFound(body) => self.print(page, "not_found", body, of),
        }
    }

    fn print(
        &self,
        page: &Page,
        name: &'static str,
        body: &impl Serialize,
        of: Use,
    ) -> Result<Vec<u8>, Box<Diagnostic>> {
        let template = format!("{}.html", page.head.kind);
        debug_assert!(PAGES.contains(&template.as_str()), "{template} is looked through");
        let views = Views { template: &template, head: &page.head, name, body };
        match of {
            Use::Published => self.printer.page(&views),
            Use::Whole => self.printer.whole(&views).map(String::into_bytes),
        }
    }
}

/// What a page is rendered for.
#[derive(Debug, Clone, Copy)]
enum Use {
    Published,
    Whole,
}

fn report<T>(rendered: Result<T, Box<Diagnostic>>, address: &str, diagnostics: &mut Diagnostics) -> Option<T> {
    rendered.map_err(|diagnostic| diagnostics.push(diagnostic.affecting(address))).ok()
}

/// The templates of the theme and of those that it extends, by name; a project's file replaces the program's.
fn templates(sources: &Sources) -> Vec<Template> {
    let mut found: BTreeMap<String, Template> = BTreeMap::new();
    // From the theme that is extended by all others up, so that what is replaced is known before what replaces it.
    for theme in sources.themes.iter().rev() {
        let folder = format!("themes/{theme}/templates/");
        for (file, source) in sources.iter() {
            let Some(bare) = source.path.strip_prefix(&folder) else { continue };
            let name = format!("{theme}/{bare}");
            let mut below = sources.themes.iter().skip_while(|known| known != &theme);
            let replaced = below.find_map(|theme| found.get(&format!("{theme}/{bare}")));
            let replaced = replaced.map(|replaced| Arc::clone(&replaced.text));
            let text = Arc::from(source.text.as_str());
            found.insert(name.clone(), Template { name, file, text, builtin: source.builtin, replaced });
        }
    }
    found.into_values().collect()
}
