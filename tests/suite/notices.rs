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
