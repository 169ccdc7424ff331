//! Search: an index for each edition, made from its own texts, the same in every build, and taken over where nothing
//! that it was made from has changed.

use crate::project::{fixtures, project};
use crate::site::{build, text};
use keikaku::base::diagnostic::Diagnostics;
use keikaku::pipeline::{self, Request, Searching};
use keikaku::stages::write::Staging;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

fn searched() -> Request {
    Request { search: Searching::On, ..Request::default() }
}

/// The files below each edition's `pagefind/`, with their bytes.
fn indexes(files: &BTreeMap<String, Vec<u8>>) -> BTreeMap<&str, &Vec<u8>> {
    files.iter().filter(|(path, _)| path.contains("/pagefind/")).map(|(path, bytes)| (path.as_str(), bytes)).collect()
}

#[test]
fn without_search_there_is_no_trace_of_it() {
    let folder = project(&[]);
    let plain = build(folder.path(), &Request::default());
    assert!(!plain.keys().any(|path| path.contains("search/") || path.contains("pagefind")));
    let linked = plain.iter().find(|(path, page)| path.ends_with(".html") && text(page).contains("/search/"));
    assert_eq!(linked.map(|(path, _)| path), None, "a link to the search");

    let pages = build(folder.path(), &Request { search: Searching::Pages, ..Request::default() });
    assert!(pages.contains_key("ja/search/index.html") && !pages.keys().any(|path| path.contains("pagefind")));
    let files = build(folder.path(), &searched());
    for tag in ["en", "ja"] {
        for name in ["pagefind.js", "pagefind-entry.json", "input.sha256"] {
            assert!(files.contains_key(&format!("{tag}/pagefind/{name}")), "{tag}: {name}");
        }
    }
    // The page for paper has no menu.
    let of_editions = |path: &str| path.ends_with(".html") && path.contains('/') && !path.contains("print/");
    let of_editions = |path: &str| of_editions(path) && !path.starts_with("go/");
    for (path, page) in files.iter().filter(|(path, _)| of_editions(path)) {
        let page = text(page);
        assert!(page.contains("search/"), "{path} leads to no search");
        let is_search = path.ends_with("/search/index.html");
        assert_eq!(page.contains("search.") && page.contains("pagefind"), is_search, "{path} loads");
    }
}

#[test]
fn an_index_is_the_same_in_every_build() {
    let folder = project(&[]);
    let [first, second] = [(); 2].map(|()| build(folder.path(), &searched()));
    assert!(first == second, "two builds differ");
    let one = build(folder.path(), &Request { languages: vec!["en".to_owned()], ..searched() });
    for (path, bytes) in indexes(&one) {
        assert!(first.get(path) == Some(bytes), "{path} is another if the edition is built alone");
    }
}

#[test]
fn what_is_borrowed_is_not_found() {
    let folder = project(&[&fixtures().join("site/borrowed")]);
    let files = build(folder.path(), &searched());
    let shown = files.iter().filter(|(path, _)| path.starts_with("fa/pagefind/fragment/"));
    assert!(shown.count() > 0, "the edition that borrows has an index");
}

/// Builds into a folder on the disk.
fn write(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut prepared = pipeline::read(root, &searched());
    let mut diagnostics: Diagnostics = std::mem::take(&mut prepared.diagnostics);
    let out = root.join("public");
    let staging = Staging::begin(root, &out, None).expect("a place for the site");
    let content = prepared.content.as_ref().expect("a plan");
    pipeline::publish(content, &prepared.sources, &staging, &mut |_, _| {}, &mut diagnostics);
    assert!(!diagnostics.has_errors(), "{diagnostics:?}");
    staging.finish().expect("it is published");
    read(&out, &out)
}

fn read(folder: &Path, root: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(read(&path, root));
        } else {
            let name = path.strip_prefix(root).expect("inside").to_str().expect("UTF-8").to_owned();
            found.insert(name, fs::read(&path).expect("a file"));
        }
    }
    found
}

/// Changes a published file, and, if asked, what the manifest says of it.
fn tamper(root: &Path, path: &str, with_manifest: bool) {
    let file = root.join("public").join(path);
    let old = fs::read(&file).expect("a file");
    let new = [old.as_slice(), b"!"].concat();
    fs::write(&file, &new).expect("it is changed");
    if with_manifest {
        use keikaku::engines::checksum::sha256;
        let manifest = root.join("public/manifest.json");
        let said = fs::read_to_string(&manifest).expect("a manifest");
        let line = |bytes: &[u8]| format!("\"size\": {}, \"sha256\": \"{}\"", bytes.len(), sha256(bytes));
        let changed = said.replace(&line(&old), &line(&new));
        assert_ne!(said, changed, "the manifest lists {path}");
        fs::write(manifest, changed).expect("it is changed");
    }
}

fn entry(tag: &str) -> String {
    format!("{tag}/pagefind/pagefind-entry.json")
}

#[test]
fn an_index_is_taken_over_while_its_input_is_the_same() {
    let folder: TempDir = project(&[]);
    let root = folder.path();
    let first = write(root);
    assert!(write(root) == first, "taken over, a site is what it was");

    // What is changed and accounted for is taken over: so it was not made anew.
    tamper(root, &entry("en"), true);
    let kept = write(root);
    assert_eq!(kept[&entry("en")].last(), Some(&b'!'), "the index was made anew");
    assert!(kept[&entry("ja")] == first[&entry("ja")]);

    // A changed text makes that edition's index anew, and with it what was changed by hand.
    let words = root.join("locales/en/river.ftl");
    let said = fs::read_to_string(&words).expect("words");
    fs::write(&words, said.replace("river", "riverbank").replace("River", "Riverbank")).expect("they are changed");
    let changed = write(root);
    assert_ne!(changed[&entry("en")].last(), Some(&b'!'), "an old index was taken over");
    assert_ne!(changed["en/pagefind/input.sha256"], first["en/pagefind/input.sha256"]);
    assert_eq!(changed["ja/pagefind/input.sha256"], first["ja/pagefind/input.sha256"]);
    fs::write(&words, said).expect("they are changed back");
    assert!(write(root) == first, "made anew, it is what it was");
}

#[test]
fn an_index_that_was_changed_is_not_taken_over() {
    let folder: TempDir = project(&[]);
    let root = folder.path();
    let first = write(root);
    tamper(root, &entry("en"), false);
    assert!(write(root) == first, "a file that is not as the manifest says");
    fs::remove_file(root.join("public").join(entry("ja"))).expect("it was there");
    assert!(write(root) == first, "a file that is missing");
    fs::write(root.join("public/en/pagefind/input.sha256"), "0\n").expect("it is changed");
    assert!(write(root) == first, "a hash that is not as the manifest says");
    fs::write(root.join("public/en/pagefind/note.txt"), "mine").expect("a stranger's file");
    let with = write(root);
    assert_eq!(with.get("en/pagefind/note.txt").map(Vec::as_slice), Some(&b"mine"[..]), "others' files stay");
}
