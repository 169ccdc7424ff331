//! A node in two languages: every kind of field, from right to left beside from left to right, borrowed and not.

use crate::page::{self, Element};
use crate::project::{fixtures, project};
use crate::site::{build, real, text};
use keikaku::pipeline::Request;
use std::collections::BTreeMap;
use std::fmt::Write as _;

fn two_levels() -> BTreeMap<String, Vec<u8>> {
    let layers = [fixtures().join("site/two-levels"), fixtures().join("beside")];
    build(project(&[&layers[0], &layers[1]]).path(), &Request::default())
}

#[test]
fn every_kind_of_field_stands_in_two_languages() {
    let files = two_levels();
    let mut shown = String::new();
    for (path, bytes) in files.iter().filter(|(path, _)| path.contains("/beside/")) {
        let page = text(bytes);
        let main = page.find("<main").zip(page.find("</main>")).map_or(page, |(start, end)| &page[start..end]);
        write!(shown, "\n=== {path}\n{}\n", main.replace("><", ">\n<")).expect("a string");
    }
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(fixtures());
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("beside", shown));
}

#[test]
fn the_source_has_no_page_beside_itself_and_every_other_edition_has_all() {
    let files = two_levels();
    let of = |tag: &str| files.keys().filter(|path| path.starts_with(&format!("{tag}/beside/"))).count();
    assert_eq!((of("en"), of("fa")), (0, 5));
    let node = text(&files["en/works/bridge/index.html"]);
    assert!(!node.contains("beside/"), "nothing leads to a page that is not there");
    assert!(!text(&files["sitemap.xml"]).contains("beside/") && !text(&files["status.json"]).contains("beside/"));
}

/// The rows of a page in two languages by their numbers: the two cells of each.
fn rows(page: &[Element]) -> BTreeMap<String, (String, String)> {
    let numbers = (0..page.len()).filter(|&number| page[number].name == "tr");
    let rows = numbers.filter_map(|number| {
        let inside = page::below(page, number);
        let mark = inside.iter().find(|element| element.attribute("scope") == Some("row"))?.plain.clone();
        let cells: Vec<String> =
            inside.iter().filter(|element| element.name == "td").map(|element| element.plain.clone()).collect();
        let [own, source] = <[String; 2]>::try_from(cells).expect("two cells");
        Some((mark, (own, source)))
    });
    rows.collect()
}

#[test]
fn a_number_is_the_same_text_in_every_language() {
    let files = build(real(), &Request::default());
    let path = "beside/connections/human-rights/multicultural-coexistence/index.html";
    let page = |tag: &str| rows(&page::elements(text(&files[&format!("{tag}/{path}")])));
    let english = page("en");
    assert_eq!(english.len(), 16);
    let (own, source) = &english["4"];
    assert!(
        source.contains("自治会の活動を中心とした") && source.ends_with("第4編 第1章 第1節 第2項 課題 1"),
        "{source}"
    );
    assert!(own.ends_with("Issue 1"), "{own}");
    let (own, source) = &english["12"];
    assert!(own.contains("33.8%") && own.contains("40.0%") && source.contains("目標値40.0%"), "{own} {source}");
    for tag in ["ja-simple", "zh-Hans", "ne", "th"] {
        let source = |rows: &BTreeMap<String, (String, String)>| -> Vec<String> {
            rows.values().map(|(_, source)| source.clone()).collect()
        };
        assert_eq!(source(&page(tag)), source(&english), "{tag}");
    }
}

#[test]
fn results_and_years_stand_on_both_sides() {
    let folder = project(&[&fixtures().join("site/city")]);
    let files = build(folder.path(), &Request::default());
    let page = page::elements(text(&files["fa/beside/childhood/learning/schools/index.html"]));
    let html = page.iter().find(|element| element.name == "html").expect("a page");
    assert_eq!(html.attribute("dir"), Some("rtl"));
    let facts = |element: &Element| element.text.clone();
    let cells: Vec<&Element> = page.iter().filter(|element| element.name == "td").collect();
    assert!(cells.iter().any(|cell| cell.attribute("dir") == Some("rtl") && cell.attribute("lang") == Some("fa")));
    let japanese: String =
        cells.iter().filter(|cell| cell.attribute("lang") == Some("ja")).map(|cell| facts(cell)).collect();
    assert!(japanese.contains("実績値") && japanese.contains("年度"), "{japanese}");
    assert!(
        cells
            .iter()
            .filter(|cell| cell.attribute("lang") == Some("ja"))
            .all(|cell| cell.attribute("dir") == Some("ltr"))
    );
}
