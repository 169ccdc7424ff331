//! Themes that extend others: which file is whose.

use crate::page;
use crate::project::{fixtures, project, real_with_theme};
use crate::site::{build, real, text};
use keikaku::engines::theme::markup::{self, Kind};
use keikaku::pipeline::{self, Request};
use keikaku::report::Report;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

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
        let [first, .., last] = sheets.as_slice() else { panic!("{path} has {sheets:?}") };
        assert!(first.contains("assets/style.") && last.ends_with(&added), "{path}: its own comes last: {sheets:?}");
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
    let prepared = pipeline::read(folder.path(), &Request::default());
    assert_eq!(
        Report::default().human(&prepared.diagnostics, &prepared.sources, false),
        "",
        "nothing is said to be unused"
    );
    let files = build(folder.path(), &Request::default());
    let glossary = text(&files["en/glossary/index.html"]);
    assert!(glossary.contains("<p class=top>top</p>"), "a block of the top theme: {glossary}");
    assert!(glossary.contains("<p class=middle>middle</p>"), "which keeps that of the theme in the middle");
    assert!(glossary.contains("<b class=mine>"), "a component of the middle takes the place of the default one");
    assert!(glossary.contains("<i class=both>top</i>"), "of two the top one counts, though the file has another name");
    assert!(glossary.contains("<u>Welcome to Kasumi</u>"), "words of the theme's own");
    let sheet = files.keys().find(|path| path.starts_with("assets/style.")).expect("a style sheet");
    assert_eq!(text(&files[sheet]).trim(), "body{color:red}");
}

#[test]
fn the_themes_of_this_repository_keep_their_own_rules() {
    let root = real().join("themes");
    for theme in ["default", "contrast"] {
        for folder in ["templates", "assets"] {
            for entry in fs::read_dir(root.join(theme).join(folder)).expect("a folder of the theme") {
                let path = entry.expect("a file").path();
                let name = path.file_name().and_then(|name| name.to_str()).expect("a name");
                let kind = if folder == "templates" { Some(Kind::Template) } else { Kind::of(name) };
                let Some(kind) = kind else { continue };
                let source = fs::read_to_string(&path).expect("a text");
                assert_eq!(markup::faults(&source, kind), [], "{}", path.display());
            }
        }
    }
}

#[test]
fn templates_that_are_sound_are_left_alone() {
    let folder = project(&[]);
    let own = folder.path().join("themes/default/templates");
    fs::create_dir_all(&own).expect("a folder");
    for entry in fs::read_dir(real().join("themes/default/templates")).expect("the default theme") {
        let path = entry.expect("a template").path();
        fs::copy(&path, own.join(path.file_name().expect("a name"))).expect("copied");
    }
    let prepared = pipeline::read(folder.path(), &Request::default());
    assert_eq!(Report::default().human(&prepared.diagnostics, &prepared.sources, false), "");
}

#[test]
fn the_policy_is_written_the_same_in_both_documents() {
    let policy = |path: &str| {
        let source = fs::read_to_string(real().join(path)).expect("a document");
        let line = source.lines().find(|line| line.starts_with("Content-Security-Policy: ")).map(str::to_owned);
        line.unwrap_or_else(|| panic!("{path} has no policy"))
    };
    assert_eq!(policy("README.md"), policy("themes/CONTRACT.md"));
}

#[test]
fn the_properties_that_themes_may_set_are_those_of_the_style_sheet() {
    let sheet = fs::read_to_string(real().join("themes/default/assets/style.css")).expect("the style sheet");
    let readme = fs::read_to_string(real().join("themes/default/README.md")).expect("its description");
    let own = fs::read_to_string(real().join("themes/contrast/assets/contrast.css")).expect("a style sheet");
    let set = |sheet: &str| -> BTreeSet<String> {
        let lines = sheet.lines().filter_map(|line| line.trim().strip_prefix("--")?.split_once(':'));
        lines.map(|(name, _)| format!("--{name}")).collect()
    };
    let known = set(&sheet);
    assert!(known.len() > 10);
    for name in &known {
        assert!(readme.contains(&format!("`{name}`")), "{name} is not described");
    }
    assert!(set(&own).is_subset(&known), "a property that nothing uses: {:?}", set(&own));
}
