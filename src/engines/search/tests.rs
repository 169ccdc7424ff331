//! What is found, and that the same documents give the same files.

use super::words::Words;
use super::*;

/// A table that `search.js` is held to as well.
const TABLE: &str = include_str!("../../../tests/fixtures/search/words.tsv");

fn noted(text: &str) -> String {
    text.replace('｜', &BASE.to_string()).replace('《', &READING.to_string()).replace('》', &END.to_string())
}

fn plain(text: &str) -> String {
    let mut words = Words::default();
    words.plain(text);
    words.joined()
}

fn readings(text: &str) -> String {
    let mut words = Words::default();
    words.readings(text);
    words.joined()
}

#[test]
fn words_are_cut_as_the_table_says() {
    let rows = TABLE.lines().filter(|line| !line.starts_with('#'));
    let mut seen = 0;
    for row in rows {
        let mut cells = row.split('\t');
        let (text, index) = (cells.next().expect("a text"), cells.next().expect("its words"));
        assert_eq!(plain(text), index, "{text}");
        seen += 1;
    }
    assert!(seen > 20, "{seen} rows");
}

#[test]
fn a_reading_is_found_with_what_stands_beside_it() {
    let text = noted("この｜入間市《いるまし》は");
    assert_eq!(plain(&text), plain("この入間市は"));
    // the pairs of のいるましは: the ones that are no reading at all are not said twice
    let beside = plain("のいるましは");
    assert_eq!(readings(&text), beside.rsplit_once(' ').expect("pairs").0);
    assert_eq!(readings("入間市"), "");
}

#[test]
fn a_document_is_what_its_html_says() {
    let document = Document {
        path: "a/".to_owned(),
        rank: Rank::Name,
        titles: vec!["\"A\" & <b>".to_owned()],
        borrowed: None,
        place: vec!["Chapter 1".to_owned()],
        translated: false,
        passages: vec![Passage { anchor: "issues_x".to_owned(), text: "One".to_owned() }],
    };
    let html = html(&document);
    assert!(html.contains("data-pagefind-title=\"&quot;A&quot; &amp; &lt;b&gt;\""), "{html}");
    assert!(
        html.contains("<dd id=\"#issues_x\" data-pagefind-title=\"One\"></dd><dd data-pagefind-weight=\"1\">one</dd>")
    );
    assert!(html.contains("id=\"partly\""));
}

fn documents(count: usize) -> Vec<Document> {
    let words = ["市民", "共生", "自治会", "まちづくり", "人権", "交流", "活動", "情報", "相談", "意識"];
    let document = |number: usize| {
        let mut passage = |step: usize| {
            let text = (0..40).map(|place| words[(number * 7 + step * 3 + place * place) % words.len()]);
            Passage { anchor: format!("p_{step}"), text: text.collect::<Vec<_>>().join("、") }
        };
        let passages = (0..5).map(&mut passage).collect();
        let titles = vec![noted(&format!("｜入間市《いるまし》 {number}"))];
        let path = format!("{number}/");
        Document { path, rank: Rank::Name, titles, borrowed: None, place: Vec::new(), translated: true, passages }
    };
    (0..count).map(document).collect()
}

#[test]
fn the_same_documents_give_the_same_files() {
    let input = input(&documents(60));
    let several = vec![("ja".to_owned(), input.clone()), ("en".to_owned(), input.clone())];
    let first = indexes(several).expect("indexes");
    for _ in 0..3 {
        let again = indexes(vec![("ja".to_owned(), input.clone())]).expect("an index");
        assert!(again.first() == first.first(), "alone or beside others, the files are the same");
    }
}

#[test]
fn only_what_a_page_loads_is_kept() {
    let files = indexes(vec![("pt-BR".to_owned(), input(&documents(9)))]).expect("an index").remove(0);
    let names: Vec<&str> = files.iter().map(|(path, _)| path.as_str()).collect();
    let there = |name: &str| names.contains(&name);
    assert!(there("pagefind.js") && there("pagefind-entry.json") && there("wasm.pt-br.pagefind"), "{names:?}");
    assert!(!names.iter().any(|name| name.contains("ui") || name.contains("worker") || name.contains("highlight")));
    assert!(!there("wasm.unknown.pagefind"), "{names:?}");
    assert_eq!(names.iter().filter(|name| name.starts_with("fragment/")).count(), 9_usize.div_ceil(SHARED));
}

#[test]
fn an_edition_without_texts_has_an_index_too() {
    let files = indexes(vec![("ja".to_owned(), Vec::new())]).expect("an index").remove(0);
    assert!(files.iter().any(|(path, _)| path == "pagefind.js"));
}

#[test]
fn the_format_names_the_version_that_is_locked() {
    let lock = include_str!("../../../Cargo.lock");
    let version = lock.split("name = \"pagefind\"\nversion = \"").nth(1).and_then(|rest| rest.split('"').next());
    assert!(FORMAT.starts_with(&format!("pagefind {},", version.expect("a version"))), "{FORMAT}");
}
