//! The filter of indicators: its rules are made for the plan, whatever plan that is.

use crate::page;
use crate::project::{fixtures, project};
use crate::site::{build, text};
use keikaku::pipeline::Request;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

fn rules(files: &BTreeMap<String, Vec<u8>>) -> &str {
    let (_, bytes) = files.iter().find(|(path, _)| path.starts_with("assets/choices.")).expect("rules");
    text(bytes)
}

/// Checks every page with a filter: each choice, and each unit with each direction, has its rule. Says how many pages there
/// were.
fn check(files: &BTreeMap<String, Vec<u8>>) -> usize {
    let rules = rules(files);
    let mut pages = 0;
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let elements = page::elements(text(bytes));
        let values = |kind: &str| -> Vec<&str> {
            let inputs = elements.iter().filter(|element| element.name == "input");
            let inputs = inputs.filter(|input| input.attribute("name") == Some(kind));
            inputs.filter_map(|input| input.attribute("value")).filter(|value| *value != "all").collect()
        };
        let (sections, units, ways) = (values("section"), values("unit"), values("better"));
        for value in sections.iter().chain(&units).chain(&ways) {
            let rule = format!("main:has([value={value}]:checked) [data-is]:not([data-is~={value}])");
            assert!(rules.contains(&rule), "{path}: no rule for {value}");
        }
        for unit in &units {
            for way in &ways {
                let both = format!("{unit}_{}", way.trim_start_matches("better_"));
                let rule =
                    format!("[value={unit}]:checked):has([value={way}]:checked) [data-is]:not([data-is~={both}])");
                assert!(rules.contains(&rule), "{path}: no rule for {unit} with {way}");
            }
        }
        pages += usize::from(!sections.is_empty());
    }
    pages
}

#[test]
fn every_choice_has_its_rule() {
    assert_eq!(check(&build(Path::new(env!("CARGO_MANIFEST_DIR")), &Request::default())), 12);
    assert_eq!(check(&build(project(&[&fixtures().join("site/city")]).path(), &Request::default())), 4);
}

#[test]
fn a_plan_with_more_sections_than_a_page_may_list_has_rules_for_each_page() {
    let folder = project(&[&fixtures().join("site/city")]);
    let (mut ids, mut words) = (Vec::new(), String::new());
    for number in 0..320 {
        let id = format!("more-{number}");
        let chapter = if number % 2 == 0 { "nature/shore" } else { "movement/streets" };
        let item = format!(
            "number = {}\nissues = [\"x\"]\noffice = \"shore-office\"\n[[indicators]]\nid = \"count-{number}\"\nunit = \"people\"\nbaseline = \"1\"\ntarget = \"2\"\nbetter = \"higher\"\n",
            number + 10
        );
        fs::write(folder.path().join(format!("content/{chapter}/{id}.toml")), item).expect("an item");
        for message in
            [id.clone(), format!("{id}_vision"), format!("{id}_issues_x"), format!("indicator_count-{number}")]
        {
            let about = if message.starts_with("indicator_") { "\n    .about = b" } else { "" };
            writeln!(words, "{message} = a{about}").expect("a string");
        }
        ids.push(id);
    }
    fs::write(folder.path().join("locales/ja/more.ftl"), &words).expect("words");
    let request = Request { languages: vec!["ja".to_owned()], ..Request::default() };
    let files = build(folder.path(), &request);
    assert_eq!(check(&files), 3, "one page for each chapter");
    let sections: BTreeSet<&str> =
        rules(&files).split("[data-is~=section_").skip(1).filter_map(|rest| rest.split(']').next()).collect();
    assert_eq!(sections.len(), 162, "as many as the longest page has, and no more");
}
