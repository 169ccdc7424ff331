//! Themes that extend others: which file is whose.

use crate::page;
use crate::project::{fixtures, project, real_with_theme};
use crate::site::{build, real, text};
use keikaku::pipeline::Request;
use std::collections::BTreeMap;

#[test]
fn a_theme_replaces_what_it_has_and_leaves_the_rest() {
    let folder = real_with_theme("contrast");
    let own = build(folder.path(), &Request::default());
    let plain = build(real(), &Request::default());
    let asset = |files: &BTreeMap<String, Vec<u8>>, stem: &str| {
        let name = files.keys().find(|path| path.starts_with(&format!("assets/{stem}."))).cloned();
        name.unwrap_or_else(|| panic!("there is no asset {stem}"))
    };
    let added = asset(&own, "contrast");
    for stem in ["style", "site", "favicon"] {
        let name = asset(&own, stem);
        assert!(own[&name] == plain[&name], "{name} is the default theme's");
    }
    assert!(!plain.contains_key(&added), "the default theme has no such file");
    let mut pages = 0;
    for (path, bytes) in own.iter().filter(|(path, _)| path.ends_with(".html")) {
        let elements = page::elements(text(bytes));
        let links = elements.iter().filter(|element| element.name == "link");
        let links = links.filter_map(|element| element.attribute("href"));
        let sheets: Vec<&str> = links.filter(|href| href.ends_with(".css")).collect();
        let [first, second] = sheets.as_slice() else { panic!("{path} has {sheets:?}") };
        assert!(first.contains("assets/style.") && second.ends_with(&added), "{path}: its own comes last: {sheets:?}");
        let main = |bytes: &[u8]| text(bytes).split_once("<main").map(|(_, rest)| rest.to_owned());
        assert!(main(bytes).is_some() && main(bytes) == main(&plain[path]), "{path}: the rest is the default theme's");
        pages += 1;
    }
    assert_eq!(pages, plain.keys().filter(|path| path.ends_with(".html")).count());
    assert!(pages > 50);
}

#[test]
fn a_chain_is_gone_through_from_its_top() {
    let folder = project(&[&fixtures().join("chain")]);
    let files = build(folder.path(), &Request::default());
    let glossary = text(&files["en/glossary/index.html"]);
    assert!(glossary.contains("<p class=top>top</p>"), "a block of the top theme: {glossary}");
    assert!(glossary.contains("<p class=middle>middle</p>"), "which keeps that of the theme in the middle");
    assert!(glossary.contains("<b class=mine>"), "a component of the middle takes the place of the default one");
    assert!(glossary.contains("<i class=both>top</i>"), "of two the top one counts, though the file has another name");
    let css: Vec<&String> = files.keys().filter(|path| path.ends_with(".css")).collect();
    let [sheet] = css.as_slice() else { panic!("{css:?}") };
    assert_eq!(text(&files[*sheet]).trim(), "body { color: red }");
}
