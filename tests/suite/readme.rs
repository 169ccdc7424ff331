//! The project that the README makes, file by file: what a newcomer copies works.

use crate::site::{build, real, text};
use keikaku::pipeline::{self, Request};
use keikaku::report::Report;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// Adds the files of a section to a project: each block of code whose first line is a comment with a path.
fn add(section: &str, folder: &Path) {
    let readme = fs::read_to_string(real().join("README.md")).expect("the README");
    let (_, rest) = readme.split_once(&format!("\n### {section}\n")).expect("the section");
    let section = rest.split("\n### ").next().unwrap_or_default();
    for block in section.split("\n```").skip(1).step_by(2) {
        let Some((path, text)) = block.split_once("\n# ").and_then(|(_, rest)| rest.split_once('\n')) else { continue };
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        let before = fs::read_to_string(&path).unwrap_or_default();
        fs::write(&path, format!("{before}{text}\n\n")).expect("a file");
    }
}

fn problems(folder: &Path) -> String {
    let prepared = pipeline::read(folder, &Request::default());
    Report::default().human(&prepared.diagnostics, &prepared.sources, false)
}

#[test]
fn what_the_readme_begins_with_is_a_site() {
    let folder = TempDir::new().expect("a folder");
    add("Start a project of your own", folder.path());
    assert_eq!(problems(folder.path()), "");
    let least = build(folder.path(), &Request::default());
    assert!(least.contains_key("en/water/index.html"));
    let is_table = |path: &String| path.ends_with(".csv") || path == "datapackage.json";
    assert!(!least.keys().any(is_table), "without indicators there are no tables");
    for path in ["en/index.html", "en/water/index.html", "en/data/index.html"] {
        let page = text(&least[path]);
        let choice = ["class=languages", "class=editions", "Choose a language"].map(|part| page.contains(part));
        assert_eq!(choice, [false; 3], "{path}: in one language there is nothing to choose");
    }
    add("List surveys, words and the printed plan", folder.path());
    assert_eq!(problems(folder.path()), "");
    let more = build(folder.path(), &Request::default());
    assert!(more.keys().any(is_table) && more.contains_key("en/roads/repair/index.html"));
}
