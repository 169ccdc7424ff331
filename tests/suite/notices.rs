//! What readers are told of texts that are borrowed or out of date.

use crate::page::{self, Element};
use crate::project::{fixtures, project};
use crate::site::{build, text};
use keikaku::pipeline::Request;
use std::fmt::Write as _;
use std::fs;

/// The city, whose Persian edition was made from other Japanese texts than there are now: of these units of a file.
fn outdated(file: &str, units: &[&str]) -> tempfile::TempDir {
    let folder = project(&[&fixtures().join("site/city")]);
    let mut record = "made = { how = \"person\", by = \"A. Translator\", on = \"2026-06-05\" }\n".to_owned();
    for unit in units {
        writeln!(record, "\n[unit.\"{unit}\"]\nsource = \"前の文章です。\"").expect("a string");
    }
    fs::write(folder.path().join(format!("locales/fa/record/{file}.toml")), record).expect("a record");
    folder
}

/// Where what is said of texts that are out of date leads.
fn leads(page: &[Element]) -> Vec<&str> {
    let asides = page.iter().enumerate().filter(|(_, element)| element.has_class("aside"));
    asides.flat_map(|(number, _)| page::below(page, number)).filter_map(|link| link.attribute("href")).collect()
}

#[test]
fn a_stale_passage_under_an_answer_leads_to_the_same_passage_in_the_source() {
    let folder = outdated("movement", &["buses_issues_drivers", "movement_goal", "indicator_bus-lines"]);
    let site = build(folder.path(), &Request::default());
    assert_eq!(
        leads(&page::elements(text(&site["fa/ask/index.html"]))),
        [
            "../../ja/movement/streets/buses/#issues_drivers",
            "../../ja/indicators/bus-lines/",
            "../../ja/movement/#goal",
        ]
    );
    for (path, id) in [("ja/movement/streets/buses/index.html", "issues_drivers"), ("ja/movement/index.html", "goal")] {
        let there = page::elements(text(&site[path]));
        assert!(page::inside(&there, id).is_some(), "{path} has no {id}");
    }
}

#[test]
fn what_is_told_of_an_indicator_is_told_once() {
    // What it measures is out of date in the fixture already.
    let folder = outdated("plan", &["note_half-year", "survey_residents"]);
    let site = build(folder.path(), &Request::default());
    let page = page::elements(text(&site["fa/indicators/reading-daily/index.html"]));
    assert_eq!(leads(&page), ["../../../ja/indicators/reading-daily/"]);
    let page = page::elements(text(&site["fa/childhood/learning/schools/index.html"]));
    assert_eq!(leads(&page), ["../../../../ja/childhood/learning/schools/#indicator_reading-daily"]);
}

/// What an element says in an attribute, and a title in its text.
fn attributes(element: &Element) -> Vec<&str> {
    let named = ["name", "property"].into_iter().find_map(|name| element.attribute(name));
    let described = ["description", "og:title", "og:description", "og:site_name"];
    let content = named.filter(|name| described.contains(name)).and_then(|_| element.attribute("content"));
    let said = ["aria-label", "title", "alt", "placeholder"].into_iter().filter_map(|name| element.attribute(name));
    let title = (element.name == "title").then_some(element.text.as_str());
    said.chain(content).chain(title).collect()
}

#[test]
fn what_is_said_in_attributes_is_in_the_language_of_its_element() {
    let mut seen = [0; 3];
    for fixture in ["borrowed", "city"] {
        let folder = project(&[&fixtures().join("site").join(fixture)]);
        let site = build(folder.path(), &Request::default());
        for (path, bytes) in site.iter().filter(|(path, _)| path.starts_with("fa/") && path.ends_with(".html")) {
            let page = page::elements(text(bytes));
            for (number, element) in page.iter().enumerate() {
                for said in attributes(element).into_iter().filter(|said| said.contains(char::is_alphabetic)) {
                    let (letter, own) = match page::language(&page, number) {
                        "fa" => (0, '\u{600}'..='\u{6ff}'),
                        "en" => (1, 'A'..='z'),
                        "ja" | "ja-simple" => (2, '\u{3040}'..='\u{9fff}'),
                        other => panic!("{path}: {other}"),
                    };
                    assert!(said.contains(|c| own.contains(&c)), "{path}: {said} in <{}>", element.name);
                    seen[letter] += 1;
                }
            }
        }
    }
    assert!(seen.iter().all(|&seen| seen > 0), "Persian, English and Japanese are seen: {seen:?}");
}
