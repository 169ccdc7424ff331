//! What helps to read: the box for readings, and the words of the glossary at the foot of the pages that use them.

use crate::page::{self, Element};
use crate::project::{fixtures, project};
use crate::site::{build, real, text};
use keikaku::pipeline::Request;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

fn city() -> BTreeMap<String, Vec<u8>> {
    build(project(&[&fixtures().join("site/city")]).path(), &Request::default())
}

/// The box for readings of a page: the name under which a choice is kept, and whether it is ticked at first.
fn readings(page: &[Element]) -> Option<(&str, bool)> {
    let element = page.iter().find(|element| element.attribute("id") == Some("readings"))?;
    Some((element.attribute("name")?, element.attributes.contains_key("checked")))
}

#[test]
fn readings_are_shown_at_first_where_readers_may_need_them() {
    let site = city();
    for (path, wanted) in [
        ("ja/nature/shore/index.html", Some(("readings-ja", false))),
        ("ja-simple/nature/shore/index.html", Some(("readings-ja-simple", true))),
        // No word of these has a reading.
        ("ja/movement/index.html", None),
        ("en/nature/shore/index.html", None),
        // Here it stands over a link of the edition that has it, and there is nothing to choose.
        ("go/shore/index.html", None),
    ] {
        let page = page::elements(text(&site[path]));
        assert_eq!(readings(&page), wanted, "{path}");
        let scripts = page.iter().filter_map(|element| element.attribute("src"));
        let loads = scripts.filter(|src| src.contains("assets/readings.")).count();
        assert_eq!(loads, usize::from(wanted.is_some()), "{path} loads what it needs");
    }
    // A Japanese word in another language.
    let borrowed = build(project(&[&fixtures().join("site/borrowed")]).path(), &Request::default());
    assert_eq!(
        readings(&page::elements(text(&borrowed["fa/glossary/index.html"]))),
        Some(("readings-fa", true)),
        "an edition in another language"
    );
}

#[test]
fn an_edition_may_say_whether_readings_are_shown_at_first() {
    let folder = project(&[&fixtures().join("site/city")]);
    let path = folder.path().join("content/plan.toml");
    let plan = fs::read_to_string(&path).expect("the plan");
    let plan = plan.replace("tag = \"ja\"\n", "tag = \"ja\"\nreadings = true\n");
    let plan = plan.replace("tag = \"ja-simple\"\n", "tag = \"ja-simple\"\nreadings = false\n");
    fs::write(&path, plan).expect("a copy");
    let site = build(folder.path(), &Request::default());
    for (tag, wanted) in [("ja", ("readings-ja", true)), ("ja-simple", ("readings-ja-simple", false))] {
        let page = page::elements(text(&site[&format!("{tag}/nature/shore/index.html")]));
        assert_eq!(readings(&page), Some(wanted), "{tag}");
    }
}

/// The ids in a page, and the places on it to which links of this class lead.
fn led<'a>(page: &'a [Element], class: &str) -> (BTreeSet<&'a str>, Vec<&'a str>) {
    let ids = page.iter().filter_map(|element| element.attribute("id")).collect();
    let links = page.iter().filter(|element| element.has_class(class));
    (ids, links.filter_map(|link| link.attribute("href")).collect())
}

#[test]
fn every_glossary_word_is_explained_on_the_page_that_uses_it() {
    let mut explained = 0;
    for site in [city(), build(real(), &Request::default())] {
        for (path, bytes) in site.iter().filter(|(path, _)| path.ends_with("index.html")) {
            let page = page::elements(text(bytes));
            let (ids, links) = led(&page, "term");
            let foot = page.iter().position(|element| element.has_class("words"));
            let below = foot.map(|foot| page::below(&page, foot)).unwrap_or_default();
            let entries = below.iter().filter_map(|element| element.attribute("id")?.strip_prefix("_word-"));
            let entries: BTreeSet<&str> = entries.collect();
            let mut used = BTreeSet::new();
            for link in page.iter().filter(|element| element.has_class("term")) {
                used.extend(link.attribute("id").and_then(|id| id.strip_prefix("_use-")));
            }
            assert_eq!(used, entries, "{path}: the words at the foot are those of the page");
            for entry in &entries {
                let leads =
                    |to: &str| below.iter().filter_map(|link| link.attribute("href")).any(|href| href.ends_with(to));
                assert!(leads(&format!("#_use-{entry}")), "{path}: from {entry} back into the text");
                assert!(leads(&format!("glossary/#{entry}")), "{path}: from {entry} to the glossary");
            }
            explained += entries.len();
            for link in links {
                if let Some(id) = link.strip_prefix('#') {
                    assert!(ids.contains(id), "{path}: {link} leads nowhere");
                } else {
                    // Only a word in an explanation, and only where the page does not use that word.
                    let (_, word) = link.rsplit_once('#').expect("a word");
                    assert!(!entries.contains(word) && !entries.is_empty(), "{path}: {link}");
                }
            }
            let lists_all = path.ends_with("/glossary/index.html") || path.contains("/print/");
            assert!(foot.is_none() || !lists_all, "{path} has the whole glossary anyway");
        }
    }
    assert!(explained > 300, "{explained}");
}
