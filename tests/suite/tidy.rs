//! The house's rules, held by reading the source.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The floors, from the ground up. A file may use its own floor and those below.
const FLOORS: [&[&str]; 6] =
    [&["base"], &["model"], &["engines"], &["stages"], &["pipeline", "report"], &["cli", "lib", "main"]];

/// Rooms on one floor that may not know each other.
const STRANGERS: &str = "stages";

/// The one place where each outside crate is imported. Serde's derives, clap's and what draws colours are everywhere.
const IMPORTS: [(&str, &str); 35] = [
    ("annotate_snippets", "engines/drawing"),
    ("chardetng", "engines/encoding"),
    ("comrak", "engines/prose/"),
    ("csv", "engines/csv"),
    ("encoding_rs", "engines/encoding"),
    ("fast_qr", "engines/qr"),
    ("fixed_decimal", "engines/numbers"),
    ("fluent", "engines/messages"),
    ("fluent_bundle", "engines/messages"),
    ("fluent_syntax", "engines/messages"),
    ("html5gum", "engines/minify"),
    ("icu_decimal", "engines/numbers"),
    ("icu_experimental", "engines/numbers"),
    ("icu_locale", "engines/languages"),
    ("memchr", "engines"),
    ("minify_html", "engines/minify"),
    ("oxc_allocator", "engines/script"),
    ("oxc_codegen", "engines/script"),
    ("oxc_parser", "engines/script"),
    ("oxc_semantic", "engines/script"),
    ("oxc_span", "engines/script"),
    ("pagefind", "engines/search"),
    ("rayon", "pipeline"),
    ("roxmltree", "engines/xml"),
    ("rustc_hash", ""),
    ("sha2", "engines/checksum"),
    ("strsim", "engines/spelling"),
    ("tera", "engines/theme"),
    ("tikv_jemallocator", "main"),
    ("tokio", "engines/search"),
    ("toml", "engines/config"),
    ("unic_langid", "engines/"),
    ("unicode_normalization", ""),
    ("walkdir", "stages/load"),
    ("writeable", "engines/numbers"),
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Files below a folder with this ending, relative to it, with their text.
fn files(folder: &str, ending: &str) -> Vec<(String, String)> {
    let start = root().join(folder);
    let mut found = Vec::new();
    let mut waiting = vec![start.clone()];
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            let entries = fs::read_dir(&path).expect("a folder");
            waiting.extend(entries.map(|entry| entry.expect("an entry").path()));
        } else if path.extension().is_some_and(|found| found == ending) {
            let name = path.strip_prefix(&start).expect("inside").to_str().expect("UTF-8").to_owned();
            found.push((name, fs::read_to_string(&path).expect("a text")));
        }
    }
    found.sort();
    found
}

fn floor_of(room: &str) -> Option<usize> {
    FLOORS.iter().position(|rooms| rooms.contains(&room))
}

/// What follows `crate::` anywhere in a file, as parts of a path.
fn uses(text: &str) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    for (_, rest) in text.match_indices("crate::").map(|(at, found)| text.split_at(at + found.len())) {
        let path: String = rest.chars().take_while(|c| c.is_alphanumeric() || matches!(c, '_' | ':')).collect();
        let parts: Vec<String> = path.split("::").filter(|part| !part.is_empty()).map(str::to_owned).collect();
        // `use crate::stages::{a, b}` names each of them.
        match rest.get(path.len()..).and_then(|rest| rest.strip_prefix('{')).and_then(|rest| rest.split('}').next()) {
            Some(list) => {
                for name in list.split(',') {
                    let name = name.trim().split("::").next().unwrap_or_default().to_owned();
                    found.push(parts.iter().cloned().chain([name]).collect());
                }
            }
            None => found.push(parts),
        }
    }
    found
}

#[test]
fn imports_run_down_only() {
    for (name, text) in files("src", "rs") {
        let own: Vec<&str> = name.trim_end_matches(".rs").split('/').collect();
        let floor = floor_of(own[0]).unwrap_or_else(|| panic!("{name} stands on no floor"));
        for path in uses(&text) {
            let Some(used) = path.first().and_then(|room| floor_of(room)) else { continue };
            assert!(used <= floor, "{name} reaches up to {}", path.join("::"));
            let siblings = own[0] == STRANGERS && path[0] == STRANGERS;
            assert!(!siblings || path.get(1).map(String::as_str) == own.get(1).copied(), "{name} knows {path:?}");
        }
    }
}

#[test]
fn each_outside_crate_is_imported_in_one_place() {
    for (name, text) in files("src", "rs") {
        for (outside, place) in IMPORTS {
            let imported = text.lines().map(str::trim_start).any(|line| {
                let path = line.strip_prefix("use ").or_else(|| line.strip_prefix("pub use "));
                path.is_some_and(|path| path.starts_with(&format!("{outside}::")))
            });
            assert!(!imported || name.starts_with(place), "{name} imports {outside}; {place} does");
        }
    }
}

#[test]
fn every_dependency_has_its_place() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).expect("Cargo.toml");
    let section =
        manifest.split("[dependencies]").nth(1).and_then(|rest| rest.split("\n[").next()).expect("dependencies");
    let everywhere = ["serde", "serde_json", "clap", "anstream", "rustix", "icu_provider"];
    for line in section.lines().filter(|line| line.contains(" = ")) {
        let name = line.split(' ').next().unwrap_or_default().replace('-', "_");
        let known = IMPORTS.iter().any(|(outside, _)| *outside == name) || everywhere.contains(&name.as_str());
        assert!(known, "{name} has no place");
        assert!(line.contains(" # ") || line.starts_with('#'), "{name}: say in a comment why it was chosen");
    }
}

#[test]
fn files_are_small_open_with_their_doc_and_leave_nothing_open() {
    for folder in ["src", "tests/suite"] {
        for (name, text) in files(folder, "rs") {
            assert!(text.starts_with("//! "), "{folder}/{name} does not open with its doc");
            assert!(text.lines().count() <= 450, "{folder}/{name} has {} lines", text.lines().count());
            assert!(!name.ends_with("mod.rs"), "{folder}/{name}");
            // Spelt in two parts, so that this file does not find itself.
            for mark in
                [["TO", "DO"], ["FIX", "ME"], ["unimple", "mented!("], ["to", "do!("]].map(|parts| parts.concat())
            {
                assert!(!text.contains(&mark), "{folder}/{name} has a {mark}");
            }
        }
    }
}

/// The ids of the messages in a Fluent file.
fn messages(text: &str) -> BTreeSet<&str> {
    let lines = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()));
    lines.filter_map(|line| line.split_once(" =")).map(|(id, _)| id).collect()
}

/// The tool's own words of one language.
fn words(tag: &str) -> BTreeSet<String> {
    let files = ["ask", "beside", "data", "interface", "figures", "paper", "reader", "rows", "search"];
    let files = files.map(|name| root().join(format!("locales/{tag}/{name}.ftl")));
    let texts = files.map(|path| fs::read_to_string(path).expect("the tool's words"));
    texts.iter().flat_map(|text| messages(text)).map(str::to_owned).collect()
}

#[test]
fn every_word_of_the_tool_is_used_and_every_word_that_is_used_exists() {
    let templates: String = files("themes/default/templates", "html").into_iter().map(|(_, text)| text).collect();
    let code: String = files("src/stages", "rs").into_iter().map(|(_, text)| text).collect();
    let known = words("en");
    for id in &known {
        let family = id.split('_').next().unwrap_or_default();
        let used = templates.contains(&format!("id=\"{id}\""))
            || code.contains(&format!("\"{id}\""))
            || code.contains(&format!("\"{family}_{{"))
            || code.contains(&format!("of(\"{family}\""))
            || id.split_once('-').is_some_and(|(stem, _)| code.contains(&format!("\"{stem}-{{")));
        assert!(used, "nothing uses `{id}`");
    }
    for call in ["t(id=\"", "t_plain(id=\""] {
        for (at, _) in templates.match_indices(call) {
            let id = templates[at + call.len()..].split('"').next().unwrap_or_default();
            assert!(known.contains(id), "a template uses `{id}`, which is no word of the tool");
        }
    }
}

#[test]
fn every_language_has_all_words_of_the_tool() {
    let names: BTreeSet<String> = words("ja").into_iter().filter(|id| id.starts_with("language_")).collect();
    let all: BTreeSet<String> = words("ja").difference(&names).cloned().collect();
    for folder in fs::read_dir(root().join("locales")).expect("locales") {
        let tag = folder.expect("a folder").file_name().into_string().expect("a tag");
        let own: BTreeSet<String> = words(&tag).difference(&names).cloned().collect();
        assert_eq!(own, all, "the tool's words in {tag}");
    }
}

#[test]
fn what_is_compiled_in_is_what_the_folders_hold() {
    let listed = fs::read_to_string(root().join("src/stages/load/builtin.rs")).expect("the lists");
    let mut paths: BTreeMap<PathBuf, bool> = BTreeMap::new();
    for folder in ["themes/default/templates", "themes/default/assets"] {
        for entry in fs::read_dir(root().join(folder)).expect("the theme") {
            paths.insert(Path::new(folder).join(entry.expect("a file").file_name()), true);
        }
    }
    for folder in fs::read_dir(root().join("locales")).expect("locales") {
        let tag = folder.expect("a folder").file_name();
        for name in [
            "ask.ftl",
            "beside.ftl",
            "data.ftl",
            "figures.ftl",
            "interface.ftl",
            "paper.ftl",
            "reader.ftl",
            "rows.ftl",
            "search.ftl",
        ] {
            paths.insert(Path::new("locales").join(&tag).join(name), true);
        }
    }
    for path in paths.keys() {
        assert!(listed.contains(&format!("\"{}\"", path.display())), "{} is not compiled in", path.display());
    }
    let entries = listed.lines().filter(|line| line.trim_start().starts_with('"')).count();
    assert_eq!(entries, paths.len(), "a file is listed that is not there");
}

#[test]
fn no_path_of_one_machine_is_written_down() {
    for folder in ["src", "tests/suite", "content", "locales", "themes"] {
        for ending in ["rs", "toml", "ftl", "html", "css", "js", "md"] {
            for (name, text) in files(folder, ending) {
                // In parts, so that this file does not find itself.
                for mark in [["/ho", "me/"], ["/ro", "ot/"], ["/Us", "ers/"]].map(|parts| parts.concat()) {
                    assert!(!text.contains(&mark), "{folder}/{name} names {mark}");
                }
            }
        }
    }
}
