//! What the default theme's templates have, each with the comment right above it: so what is said of it stays true.

use super::types::{View, shape};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// Something that a template has.
struct Part {
    /// What the tag says behind its first word: `text(of: map)`.
    written: String,
    doc: String,
    /// What stands behind the tag.
    rest: String,
}

/// Every tag that begins with this word.
fn parts(source: &str, word: &str) -> Vec<Part> {
    let mut found = Vec::new();
    for (at, _) in source.match_indices("{%") {
        let (before, tag) = source.split_at(at);
        let (tag, rest) = tag[2..].split_once("%}").expect("a tag ends");
        let Some(written) = tag.trim_matches(['-', ' ']).strip_prefix(word).and_then(|rest| rest.strip_prefix(' '))
        else {
            continue;
        };
        let comment = before.trim_end().strip_suffix("-#}").and_then(|before| before.rsplit_once("{#-"));
        // A blank line between them: the comment is the file's.
        let is_above = before.trim_end_matches(' ').ends_with("-#}\n");
        let doc = comment.filter(|_| is_above).map(|(_, doc)| doc.split_whitespace().collect::<Vec<_>>().join(" "));
        found.push(Part { written: written.trim().to_owned(), doc: doc.unwrap_or_default(), rest: rest.to_owned() });
    }
    found
}

/// The default theme's templates by name.
pub fn sources(root: &Path) -> BTreeMap<String, String> {
    let entries = fs::read_dir(root.join("themes/default/templates")).expect("the default theme");
    let paths = entries.map(|entry| entry.expect("a file").path());
    let named = paths.map(|path| {
        let name = path.file_name().and_then(|name| name.to_str()).expect("a name").to_owned();
        (name, fs::read_to_string(&path).expect("a template"))
    });
    named.collect()
}

/// What a comment says, with links to the views that it names.
fn linked(doc: &str, views: &BTreeMap<String, View>) -> String {
    let mut out = doc.to_owned();
    for name in views.keys() {
        for before in ["`: ", "`: list of ", " of the ", " of a ", " of an "] {
            for after in ['.', ';', ',', ' '] {
                let link = format!("{before}[{name}](#{}){after}", name.to_lowercase());
                out = out.replace(&format!("{before}{name}{after}"), &link);
            }
        }
    }
    out
}

/// The default theme's templates, each with its blocks and components.
pub fn list(root: &Path, views: &BTreeMap<String, View>) -> String {
    let mut out = String::new();
    for (name, source) in sources(root) {
        let blocks = parts(&source, "block");
        let extends = parts(&source, "extends");
        write!(out, "- `{name}`").expect("a string");
        for extended in &extends {
            write!(out, "; extends `{}`", extended.written.trim_matches('"')).expect("a string");
        }
        if !extends.is_empty() && !blocks.is_empty() {
            let names: Vec<String> = blocks.iter().map(|block| format!("`{}`", block.written)).collect();
            write!(out, "; blocks {}", names.join(", ")).expect("a string");
        }
        out.push('\n');
        for block in blocks.iter().filter(|_| extends.is_empty()) {
            assert!(!block.doc.is_empty(), "{name}: say above the block `{}` what it is for", block.written);
            writeln!(out, "  - block `{}`: {}", block.written, linked(&block.doc, views)).expect("a string");
        }
        for component in parts(&source, "component") {
            assert!(!component.doc.is_empty(), "{name}: say above `{}` what it draws", component.written);
            check(&name, &component, views);
            writeln!(out, "  - `{}`: {}", component.written, linked(&component.doc, views)).expect("a string");
        }
    }
    out
}

/// What `base.html` sets.
pub fn set(root: &Path, views: &BTreeMap<String, View>) -> String {
    let mut out = String::new();
    for part in parts(&sources(root)["base.html"], "set") {
        let (name, value) = part.written.split_once('=').expect("a value");
        assert!(!part.doc.is_empty(), "base.html: say above `{name}` what it is");
        for key in value.split('"').skip(1).step_by(2).filter(|_| value.trim().starts_with('{')) {
            assert!(part.doc.contains(&format!("`{key}`")), "base.html: say above `{name}` what its `{key}` is");
        }
        writeln!(out, "- `{}`: {}", name.trim(), linked(&part.doc, views)).expect("a string");
    }
    out
}

/// A component says of each map and list which view that is, and asks it only for what that view has.
fn check(template: &str, component: &Part, views: &BTreeMap<String, View>) {
    let (name, given) = component.written.split_once('(').expect("what it is given");
    let (body, _) = component.rest.split_once("endcomponent").expect("its end");
    for one in given.trim_end_matches(')').split(", ") {
        let (argument, kind) = one.split_once(": ").unwrap_or((one.split(' ').next().unwrap_or(one), "map"));
        // What `base.html` sets is the same for all.
        if argument == "frame" || argument == "sections" || !matches!(kind, "map" | "array") {
            continue;
        }
        let said = component.doc.split_once(&format!("`{argument}`: ")).map(|(_, rest)| rest);
        let said = said.unwrap_or_else(|| panic!("{template}: say above `{name}` which view `{argument}` is"));
        let word = said.trim_start_matches("list of ").split(['.', ';', ',', ' ']).next().unwrap_or_default();
        let view = views.get(word).unwrap_or_else(|| panic!("{template}: `{name}` says of `{argument}`: {word}"));
        let asked = if kind == "array" { looped(body, argument) } else { vec![argument.to_owned()] };
        for field in asked.iter().flat_map(|asked| fields(body, asked)) {
            let flat = view.fields.iter().filter(|field| field.flat).map(|field| &views[&shape(&field.written).name]);
            let shapes: Vec<_> = flat.flat_map(|view| &view.variants).collect();
            let own = view.fields.iter().any(|known| known.name == field) || field == "kind" && !shapes.is_empty();
            let in_shape = || shapes.iter().any(|shape| shape.fields.iter().any(|known| known.name == field));
            assert!(own || in_shape(), "{template}: `{name}` asks `{argument}` for `{field}`, which {word} has not");
        }
    }
}

/// The names under which what is in a list is looped over.
fn looped(body: &str, list: &str) -> Vec<String> {
    let loops = body.split("for ").skip(1).filter_map(|rest| rest.split_once(" in "));
    let of_list = loops.filter(|(_, rest)| rest.split([' ', '%', ']', '-']).next() == Some(list));
    of_list.map(|(name, _)| name.to_owned()).collect()
}

/// The fields that a value is asked for.
fn fields<'a>(body: &'a str, value: &str) -> Vec<&'a str> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut found = Vec::new();
    for (at, _) in body.match_indices(value) {
        let (before, rest) = body.split_at(at);
        let rest = &rest[value.len()..];
        let asked = rest.strip_prefix("?.").or_else(|| rest.strip_prefix('.'));
        if let Some(asked) = asked.filter(|_| !before.ends_with(|c| is_part(c) || c == '.')) {
            found.push(asked.split(|c| !is_part(c)).next().unwrap_or_default());
        }
    }
    found
}
