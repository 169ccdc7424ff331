//! Pages of one shape are put together from what they share and their values. A browser must find in them what it would
//! find in the same pages rendered and minified whole: on every page of a plan of twelve languages, of the fixture city
//! and of the borrowed texts.

use crate::page;
use crate::project::fixtures;
use keikaku::engines::minify;
use keikaku::pipeline::{self, Request};
use keikaku::stages::localise::Editions;
use keikaku::stages::render;
use std::collections::BTreeMap;
use std::path::Path;

/// Compares all pages of a project; says how many there were.
fn compare(root: &Path) -> usize {
    let prepared = pipeline::read(root, &Request::default());
    let content = prepared.content.expect("a plan");
    let mut diagnostics = prepared.diagnostics;
    assert!(
        !diagnostics.has_errors(),
        "{}",
        keikaku::report::Report::default().human(&diagnostics, &prepared.sources, false)
    );
    let assets: BTreeMap<String, String> = keikaku::stages::finish::assets(&prepared.sources, &content.plan)
        .into_iter()
        .map(|(key, asset)| (key, asset.path))
        .collect();
    let editions = Editions::new(&content.plan, &content.survey, assets);
    let press = render::press(&prepared.sources, &mut diagnostics).expect("a theme");
    assert_eq!(press.looking(), None, "the default theme only writes values");
    let mut pages = 0;
    let open = |language| {
        let words = |tag: &str| content.project.words(tag, &prepared.sources);
        editions.open(language, words).expect("words").expect("an edition")
    };
    let source = open(content.plan.source);
    for language in editions.published() {
        let edition = open(language).beside(&source);
        let renderer = pipeline::renderer(&edition, &press, &mut diagnostics).expect("a site");
        for page in content.plan.pages_of(language) {
            let page = edition.page(page, &mut diagnostics).expect("a page");
            let html = String::from_utf8(renderer.whole(&page, &mut diagnostics).expect("HTML")).expect("UTF-8");
            let whole = String::from_utf8(minify::whole(&html)).expect("UTF-8");
            let pieces = String::from_utf8(renderer.page(&page, &mut diagnostics).expect("HTML")).expect("UTF-8");
            assert!(!pieces.contains(['\u{1}', '\u{2}', '\u{3}']), "{}: a mark is left", page.file);
            assert!(page::tokens(&pieces) == page::tokens(&whole), "{}:\n{pieces}\n\n{whole}", page.file);
            // Whole pages have fewer quotes, nothing else.
            assert!(pieces.len() < html.len() && pieces.len() < whole.len() * 108 / 100, "{}", page.file);
            pages += 1;
        }
    }
    pages
}

#[test]
fn pages_of_pieces_are_pages_minified_whole() {
    let folder = tempfile::tempdir().expect("a folder");
    plans::write(plans::size("S").expect("a size"), folder.path()).expect("a plan");
    assert!(compare(folder.path()) > 600);
}

#[test]
fn pages_of_years_and_borrowed_texts_are_too() {
    for name in ["city", "borrowed", "two-levels"] {
        let folder = crate::project::project(&[&fixtures().join("site").join(name)]);
        assert!(compare(folder.path()) > 5, "{name}");
    }
}
