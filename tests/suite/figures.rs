//! Years, results, targets and verdicts, as the invented city of `fixtures/site/city/` has them.

use crate::page::{self, Element};
use crate::project::{fixtures, project};
use crate::site::{build, text};
use keikaku::pipeline::Request;
use std::collections::BTreeMap;
use std::path::Path;

const TAGS: [&str; 4] = ["ja", "ja-simple", "en", "fa"];

fn city() -> BTreeMap<String, Vec<u8>> {
    let folder = project(&[&fixtures().join("site/city")]);
    build(folder.path(), &Request::default())
}

/// The words of an indicator's row on the page of all indicators, and the elements in it.
fn row<'a>(page: &'a [Element], id: &str) -> Vec<&'a Element> {
    let (_, row) = page::inside(page, &format!("indicator_{id}")).unwrap_or_else(|| panic!("no row of {id}"));
    row
}

fn with_class<'a>(row: &[&'a Element], class: &str) -> Vec<&'a str> {
    row.iter().filter(|element| element.has_class(class)).map(|element| element.text.trim()).collect()
}

#[test]
fn every_indicator_has_the_verdict_that_its_figures_give() {
    let files = city();
    for (id, verdict, words) in [
        ("reading-daily", "on-course", "On course"),
        ("tablets-repaired", "", ""),
        ("library-visits", "behind", "Behind"),
        ("road-accidents", "achieved", "Goal reached"),
        ("footpaths", "", ""),
        ("bus-lines", "kept", "Kept"),
        ("bus-satisfaction", "not-kept", "Not kept"),
        ("bus-stops", "", ""),
        ("shoreline-change", "on-course", "On course"),
        ("bathing-beaches", "", ""),
        ("seagrass-beds", "", ""),
        ("plastic-on-beaches", "", ""),
    ] {
        for tag in TAGS {
            let page = page::elements(text(&files[&format!("{tag}/indicators/index.html")]));
            let row = row(&page, id);
            let said = with_class(&row, "verdict");
            assert_eq!(said.len(), usize::from(!verdict.is_empty()), "{tag}: {id}: {said:?}");
            let marked = with_class(&row, &format!("verdict-{verdict}"));
            assert_eq!(marked, said, "{tag}: {id} has another verdict than its words");
            assert!(said.iter().all(|said| !said.is_empty()), "{tag}: {id} has a verdict without words");
            if tag == "en" && !verdict.is_empty() {
                assert_eq!(said, [words], "{id}");
            }
        }
    }
}

#[test]
fn what_is_missing_says_why_and_is_never_a_number() {
    let files = city();
    let page = page::elements(text(&files["en/indicators/index.html"]));
    let seagrass = row(&page, "seagrass-beds");
    let lacking = with_class(&seagrass, "lacking");
    assert_eq!(lacking, ["No figure: not surveyed"]);
    let plastic = row(&page, "plastic-on-beaches");
    let lacking = with_class(&plastic, "lacking");
    assert_eq!(lacking, ["No figure: not surveyed", "No figure: to be set in the next plan"]);
    assert!(!plastic.iter().any(|element| element.name == "title"), "one figure is no way");
    let history = page::elements(text(&files["en/indicators/reading-daily/index.html"]));
    let rows: Vec<&str> = history.iter().filter(|element| element.name == "tr").map(|row| row.text.as_str()).collect();
    assert_eq!(rows.len(), 8, "a head and seven figures: {rows:?}");
    assert!(rows[3].contains("2022") && rows[3].contains("No figure: not surveyed"), "{rows:?}");
    assert!(rows[5].contains("38.5%") && rows[5].contains("provisional") && rows[5].contains("September"), "{rows:?}");
}

#[test]
fn drawings_hold_only_numbers_and_always_have_words() {
    let files = city();
    let mut drawings = 0;
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let elements = page::elements(text(bytes));
        for element in &elements {
            assert!(element.attribute("style").is_none(), "{path}: a style in <{}>", element.name);
            for name in ["d", "cx", "cy", "r", "x", "y", "viewbox", "viewBox"] {
                let value = element.attribute(name).unwrap_or_default();
                assert!(!value.contains("NaN") && !value.contains("inf"), "{path}: {name}={value}");
                assert!(value.is_empty() || value.contains(|c: char| c.is_ascii_digit()), "{path}: {name}={value}");
            }
            if element.attribute("role") == Some("img") {
                if element.attribute("aria-label").is_some_and(|name| name.len() > 20) {
                    continue;
                }
                drawings += 1;
                let title = element.attribute("aria-labelledby").expect("a drawing has words");
                let words = elements.iter().find(|other| other.attribute("id") == Some(title)).expect("its title");
                assert!(words.text.len() > 20, "{path}: {}", words.text);
            }
        }
    }
    assert!(drawings > 50, "{drawings} drawings");
}

#[test]
fn that_the_plan_names_no_year_is_said_only_where_it_names_none() {
    let said = "The plan does not say which years";
    let city = city();
    let pages = city.iter().filter(|(path, _)| path.starts_with("en/") && path.ends_with(".html"));
    for (path, bytes) in pages {
        assert!(!text(bytes).contains(said), "{path}: some indicator of each table has years");
    }
    let page = page::elements(text(&city["en/movement/streets/road-safety/index.html"]));
    let undated = row(&page, "footpaths");
    let title = undated.iter().find(|element| element.name == "title").expect("a drawing");
    assert!(title.text.contains("the plan names no year"), "{}", title.text);
    assert_eq!(with_class(&undated, "when"), ["no year given"]);
    let dated = row(&page, "road-accidents");
    let title = dated.iter().find(|element| element.name == "title").expect("a drawing");
    assert!(!title.text.contains("names no year"), "{}", title.text);
    for part in ["199 cases (2020)", "158 cases (2024)", "160 cases (2030)", "39 cases", "goal is reached"] {
        assert!(title.text.contains(part), "{part} in {}", title.text);
    }
    let real = build(Path::new(env!("CARGO_MANIFEST_DIR")), &Request::default());
    assert!(text(&real["en/indicators/index.html"]).contains(said));
}

#[test]
fn figures_and_years_have_the_digits_of_their_language() {
    let files = city();
    let page = page::elements(text(&files["fa/indicators/index.html"]));
    let mut seen = 0;
    for element in &page {
        if ["figure", "when", "ends", "levels", "history"].iter().any(|class| element.has_class(class)) {
            assert!(!element.text.contains(|c: char| c.is_ascii_digit()), "{}", element.text);
            seen += element.text.matches('۲').count();
        }
    }
    assert!(seen > 50, "native digits are there");
}
