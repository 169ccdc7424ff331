//! Hostile texts in every text field of a project: each is refused with its place, or stands on the pages as the words
//! that it is. No element, no attribute and no script comes of it, in pages, titles, drawings and the site map.

use crate::page;
use crate::project::project;
use crate::site::{build, text};
use keikaku::base::diagnostic::Severity;
use keikaku::pipeline::{self, Request};
use std::collections::BTreeMap;
use std::path::Path;

/// Where people write: a file, words in it, and what they become, with `%` where the hostile text goes.
const FIELDS: [(&str, &str, &str); 17] = [
    ("locales/en/plan.ftl", "plan = Plan of Kasumi", "plan = Plan % of Kasumi"),
    ("locales/en/plan.ftl", ".city = Kasumi", ".city = Kasumi %"),
    ("locales/en/plan.ftl", ".about = The plan of Kasumi.", ".about = The plan % of Kasumi."),
    ("locales/en/plan.ftl", "level_chapter = Chapter", "level_chapter = Chapter %"),
    ("locales/en/plan.ftl", "field_goal = Goal", "field_goal = Goal %"),
    ("locales/en/plan.ftl", ".citation = Goal", ".citation = Goal %"),
    ("locales/en/plan.ftl", "[one] { $n } person", "[one] { $n } person %"),
    ("locales/en/plan.ftl", "*[other] { $n } people", "*[other] { $n } people %"),
    ("locales/en/plan.ftl", "-jichikai = neighbourhood association", "-jichikai = neighbourhood association %"),
    ("locales/en/plan.ftl", ".text = A group of neighbours.", ".text = A group % of neighbours."),
    ("locales/en/river.ftl", "river = The river", "river = The % river"),
    ("locales/en/river.ftl", "river_goal = We look", "river_goal = We % look"),
    ("locales/en/river.ftl", "river_issues_floods = Heavy rain", "river_issues_floods = Heavy % rain"),
    ("locales/en/river.ftl", "indicator_anglers = Number", "indicator_anglers = Number %"),
    ("locales/en/river.ftl", ".about = Counted once", ".about = Counted % once"),
    ("locales/ja/river.ftl", "river = 川", "river = 川 %"),
    ("content/plan.toml", "tag = \"en\"\n", "tag = \"en\"\nname = 'English %'\n"),
];

/// Texts that are markup, a script's address or a break out of where they stand.
const REFUSED: [&str; 14] = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "\"><svg onload=alert(1)>",
    "</title><script>alert(1)</script>",
    "<!-- x -->",
    "&#60;script&#62;",
    "{\"<\"}script{\">\"}",
    "{\"\\u003C\"}b{\"\\u003E\"}",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt&#58;alert(1))",
    "[x](data:text/html,x)",
    "[x](//evil.example)",
    "[x](https://city.example@evil.example/)",
    "![x](https://evil.example/x.png)",
];

/// The same, written so that it is words.
const WORDS: [&str; 8] = [
    "\\<script>alert(1)\\</script>",
    "\\<img src=x onerror=alert(1)>",
    "\"'>\\<svg onload=alert(1)>",
    "\\</title>\\</textarea>\\<script>",
    "\\]\\]> --> \\<!--",
    "{\"{{\"} site {\"}}\"} {\"{%\"} include x {\"%}\"}",
    "=HYPERLINK(x) javascript:alert(1)",
    "${\"{\"}alert(1){\"}\"} \\&lt;b\\&gt;",
];

fn put(root: &Path, (path, from, to): (&str, &str, &str), hostile: &str) {
    let path = root.join(path);
    let old = std::fs::read_to_string(&path).expect("a file of the base");
    assert!(old.contains(from), "{from}");
    std::fs::write(path, old.replacen(from, &to.replace('%', hostile), 1)).expect("a file");
}

/// The elements of each page with the names of their attributes, and where each leads.
fn shapes(files: &BTreeMap<String, Vec<u8>>) -> BTreeMap<String, Vec<String>> {
    let pages = files.iter().filter(|(path, _)| path.ends_with(".html"));
    pages
        .map(|(path, bytes)| {
            let shape = page::elements(text(bytes)).into_iter().map(|element| {
                let names: Vec<&str> = element.attributes.keys().map(String::as_str).collect();
                let address = ["href", "src", "action"].iter().find_map(|name| element.attribute(name));
                // The theme's files are named by their content.
                format!("{} {} {}", element.name, names.join(" "), address.unwrap_or_default())
            });
            (path.clone(), shape.collect())
        })
        .collect()
}

/// The same elements on the same pages; says on which page not.
fn assert_same(found: &BTreeMap<String, Vec<String>>, clean: &BTreeMap<String, Vec<String>>, hostile: &str) {
    assert!(found.keys().eq(clean.keys()), "{hostile} has made or taken a page");
    for (path, shape) in found {
        let other = shape.iter().zip(&clean[path]).find(|(one, other)| one != other);
        assert!(*shape == clean[path], "{hostile} has become something else in {path}: {other:?}");
    }
}

#[test]
fn hostile_texts_are_refused_with_their_place() {
    for hostile in REFUSED {
        let folder = project(&[]);
        let fields = || FIELDS.into_iter().filter(|(path, ..)| path.ends_with(".ftl"));
        for field in fields() {
            put(folder.path(), field, hostile);
        }
        let prepared = pipeline::read(folder.path(), &Request::default());
        let sources = &prepared.sources;
        let errors = prepared.diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
        let places: Vec<(&str, usize)> = errors
            .filter_map(|diagnostic| diagnostic.span)
            .map(|span| (sources.file(span.file).path.as_str(), sources.line_column(span).0))
            .collect();
        for (path, _, to) in fields() {
            let (_, file) = sources.find(path).expect("a file of the base");
            let written = to.replace('%', hostile);
            let line = file.text.lines().position(|line| line.contains(&written)).expect("the line") + 1;
            assert!(places.contains(&(path, line)), "{hostile} in {path}, line {line}, is not refused");
        }
    }
}

#[test]
fn hostile_words_stay_words_in_every_field_at_once() {
    let fill = |hostile: &str| {
        let folder = project(&[]);
        for field in FIELDS {
            let plain = field.0.ends_with(".toml");
            // TOML is no Markdown: what is written is what is meant.
            put(folder.path(), field, &if plain { hostile.replace(['\\', '\''], "") } else { hostile.to_owned() });
        }
        build(folder.path(), &Request::default())
    };
    let clean = shapes(&fill("words"));
    assert!(clean.len() > 10, "there are pages to compare with");
    for hostile in WORDS {
        let files = fill(hostile);
        assert_same(&shapes(&files), &clean, hostile);
        for (path, bytes) in &files {
            if path.ends_with(".xml") || path.ends_with(".svg") {
                let text = text(bytes);
                assert!(!text.contains("<script") && !text.contains("onload="), "{path}: {hostile}");
            }
            if path.ends_with(".json") {
                serde_json::from_slice::<serde_json::Value>(bytes).expect("a data file is JSON");
            }
        }
    }
}

#[test]
fn hostile_names_and_addresses_of_the_plan_are_refused_or_words() {
    for hostile in REFUSED.into_iter().filter(|hostile| !hostile.contains('{')) {
        let folder = project(&[]);
        let url = ("content/plan.toml", "https://kasumi.example/plan/", "https://kasumi.example/%/");
        put(folder.path(), url, &hostile.replace('"', ""));
        let prepared = pipeline::read(folder.path(), &Request::default());
        assert!(prepared.diagnostics.has_errors(), "{hostile} in an address");
    }
    let build = |name: &str| {
        let folder = project(&[]);
        put(folder.path(), FIELDS[16], name);
        build(folder.path(), &Request::default())
    };
    let clean = shapes(&build("words"));
    for hostile in REFUSED {
        assert_same(&shapes(&build(hostile)), &clean, hostile);
    }
}
