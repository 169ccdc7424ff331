//! Whole sites: each folder of `fixtures/site/` is one, laid over `fixtures/base/`. Snapshots show its paths and, for
//! each page, what stands in `<main>`, tag by tag.

use crate::project::{fixtures, folders, project};
use keikaku::base::diagnostic::Diagnostics;
use keikaku::model::output::Memory;
use keikaku::pipeline::{self, Request};
use keikaku::report::Report;
use scraper::{Html, Selector};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

/// Builds a project in memory; warnings are allowed, errors are not.
fn build(root: &Path, request: &Request) -> BTreeMap<String, Vec<u8>> {
    let mut prepared = pipeline::read(root, request);
    let mut diagnostics: Diagnostics = std::mem::take(&mut prepared.diagnostics);
    let mut memory = Memory::default();
    if let Some(content) = prepared.content.as_ref().filter(|_| !diagnostics.has_errors()) {
        pipeline::publish(content, &prepared.sources, &mut memory, &mut |_, _| {}, &mut diagnostics);
    }
    let drawn = Report::default().human(&diagnostics, &prepared.sources, false);
    assert!(!diagnostics.has_errors(), "{drawn}");
    memory.0
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("pages are UTF-8")
}

/// The real project.
fn real() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn every_fixture_site_is_as_it_was() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(fixtures().join("site"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    for fixture in folders(&fixtures().join("site")) {
        let name = fixture.file_name().and_then(|name| name.to_str()).expect("a name").to_owned();
        let folder = project(&[&fixture]);
        let files = build(folder.path(), &Request::default());
        let mut shown = String::new();
        for path in files.keys() {
            // The theme's files are named by their content, which is no matter of this snapshot.
            if !path.starts_with("assets/") {
                writeln!(shown, "{path}").expect("a string");
            }
        }
        for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".html") || path.ends_with(".xml")) {
            let page = text(bytes);
            let main = page.find("<main").zip(page.find("</main>"));
            let main = main.map_or(page, |(start, end)| &page[start..end]);
            write!(shown, "\n=== {path}\n{}\n", main.replace("><", ">\n<")).expect("a string");
        }
        settings.bind(|| insta::assert_snapshot!(name.as_str(), shown));
    }
}

#[test]
fn no_text_becomes_markup() {
    let folder = project(&[&fixtures().join("site/borrowed")]);
    let files = build(folder.path(), &Request::default());
    let mut shown = 0;
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let page = Html::parse_document(text(bytes));
        for element in page.tree.values().filter_map(|node| node.as_element()) {
            let name = element.name();
            assert!(name != "img" && name != "svg" || element.attr("onload").is_none(), "{path} has <{name}>");
            assert!(name != "script" || element.attr("src").is_some(), "{path} has a script of its own");
            let handler = element.attrs().find(|(name, _)| name.starts_with("on"));
            assert_eq!(handler, None, "{path} has a handler in <{name}>");
        }
        let title = page.select(&Selector::parse("title").expect("a selector")).next().expect("a title");
        shown += title.text().collect::<String>().matches("</title><script>alert(1)").count();
        assert_eq!(page.select(&Selector::parse("img").expect("a selector")).count(), 0, "{path}");
    }
    assert!(shown >= 2, "the hostile name is a title as it is written: {shown} times");
    let map = text(&files["sitemap.xml"]);
    assert!(!map.contains("<script") && !map.contains("<img"));
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let [first, second] = [(); 2].map(|()| build(real(), &Request::default()));
    assert_eq!(first, second);
}

#[test]
fn every_figure_of_the_plan_stands_in_the_tables() {
    let files = build(real(), &Request::default());
    let figures = [
        "12.2%",
        "10.0%",
        "80.6%",
        "90.0%",
        "44.9%",
        "50.0%",
        "44.0%",
        "55.0%",
        "1,856人",
        "2,000人",
        "7件",
        "33.8%",
        "40.0%",
        "20.1%",
        "30%",
        "0件",
        "2件",
        "12.0%",
        "20.0%",
        "1,946人",
        "現状値以上",
        "14.1%",
        "72.4%",
        "80.0%",
        "65.7%",
        "1,162人",
        "1,300人",
        "延370人",
        "現状維持",
        "3回",
        "4回",
        "32.7%",
        "35.0%",
        "13.8%",
        "15.0%",
        "48人",
        "60人",
        "45.7%",
        "0.146",
        "0.184",
        "0.145",
        "0.168",
        "41,383世帯",
        "年3棟",
        "年4棟",
        "199件",
        "170件",
        "98団体",
        "100団体",
        "98人",
        "1,000人",
        "0.025",
        "0.075",
        "87,570人",
        "175,000人",
        "139人",
        "150人",
        "9人",
        "12人",
        "4件",
        "5件",
    ];
    let page = text(&files["ja/indicators/index.html"]);
    for figure in figures {
        assert!(page.contains(&format!("> {figure}<")), "{figure} is missing");
    }
    for tag in ["ja", "ja-simple", "en"] {
        let page = text(&files[&format!("{tag}/indicators/index.html")]);
        assert_eq!(page.matches("<tr id=indicator_").count(), 34, "rows in {tag}");
    }
}

#[test]
fn every_edition_of_the_plan_is_complete() {
    let prepared = pipeline::read(real(), &Request::default());
    let drawn = Report::default().human(&prepared.diagnostics, &prepared.sources, false);
    assert_eq!(drawn, "");
    let content = prepared.content.expect("a plan");
    let shares: Vec<usize> = content.survey.editions.iter().map(|edition| edition.share).collect();
    assert_eq!(shares, [100, 100, 100]);
}

#[test]
fn only_the_chosen_editions_are_built() {
    let request = Request { languages: vec!["en".to_owned()], base_url: Some("https://x.example/a".to_owned()) };
    let files = build(real(), &request);
    assert!(files.keys().any(|path| path.starts_with("en/")));
    assert!(!files.keys().any(|path| path.starts_with("ja/")));
    let home = text(&files["en/index.html"]);
    assert!(home.contains("https://x.example/a/en/"), "the address of the command line is used");
    assert!(!home.contains("hreflang=ja"), "an edition that is not built is not promised");
}
