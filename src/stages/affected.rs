//! Which address a problem spoils, said of every problem by its place.
//!
//! 1. In `content/`, a node's file is its page: below a field's key the field's element, below an indicator's the
//!    indicator's page. What `plan.toml` says is everywhere, but for a language's block. A file with a problem is parsed once
//!    more for that: what all files said is not kept so long.
//! 2. In `locales/`, the message is found whose text the place is in; its id says where it is shown.
//! 3. A theme is everywhere.
//!
//! An address that begins with `/` begins at the site's root; any other one is there in every edition.

use crate::base::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::base::source::{FileId, Sources, Span};
use crate::engines::config;
use crate::model::draft::{Table, Value};
use crate::model::plan::Plan;
use std::collections::BTreeMap;

/// The whole site.
const EVERYWHERE: &str = "/";

/// Gives each problem its address, where it has none and where one can be said.
pub fn addresses(plan: Option<&Plan>, sources: &Sources, diagnostics: &mut Diagnostics) {
    let mut tables: BTreeMap<FileId, Table> = BTreeMap::new();
    diagnostics.map(|diagnostic| {
        let place = diagnostic.span.map(|span| (span, sources.file(span.file).path.as_str()));
        let edition = match (place, diagnostic.code) {
            (Some((_, path)), _) => edition(path),
            (None, Code::MissingTranslation | Code::MissingWords | Code::HiddenEdition) => diagnostic.argument("tag"),
            (None, _) => None,
        };
        if let Some(address) = &diagnostic.address {
            let whole = edition.map(|tag| format!("/{tag}/{address}"));
            return Diagnostic { address: whole.or(diagnostic.address.clone()), ..diagnostic };
        }
        let address = match place {
            Some((span @ Span { file, .. }, path)) if path.starts_with("content/") => {
                let parse = || config::parse(file, &sources.file(file).text, &mut Diagnostics::default());
                let table = tables.entry(file).or_insert_with(parse);
                Some(if path == "content/plan.toml" { in_plan(table, span) } else { in_node(table, span, &node(path)) })
            }
            Some((span, path)) => edition.map_or_else(
                || Some(EVERYWHERE.to_owned()),
                |tag| {
                    let text = &sources.file(span.file).text;
                    // Where a line is broken, what it was meant as is known by its own beginning alone.
                    let broken = diagnostic.code == Code::FluentSyntax;
                    let id = if broken { first_word(text, span.start) } else { None };
                    let id = id.or_else(|| message(text, span.start));
                    let id = id.filter(|_| !path.contains("/record/"));
                    Some(in_words(plan, tag, id))
                },
            ),
            None => edition.map(|tag| format!("/{tag}/")).or_else(|| diagnostic.argument("path").and_then(of_path)),
        };
        // What stands right in `content/` and is no node has no page of its own.
        let nowhere = |address: &String| address.is_empty() || address.starts_with('#');
        let address = address.map(|address| if nowhere(&address) { EVERYWHERE.to_owned() } else { address });
        Diagnostic { address, ..diagnostic }
    });
}

/// The edition that a file of words belongs to.
fn edition(path: &str) -> Option<&str> {
    path.strip_prefix("locales/")?.split_once('/').map(|(tag, _)| tag)
}

/// The address of a whole file.
fn of_path(path: &str) -> Option<String> {
    let whole = ["content", "content/plan.toml", "locales", "themes"].contains(&path);
    if whole || path.starts_with("themes/") || path.starts_with("assets/") {
        return Some(EVERYWHERE.to_owned());
    }
    if path.starts_with("content/") {
        return Some(node(path));
    }
    path.strip_prefix("locales/").map(|rest| format!("/{}/", rest.split('/').next().unwrap_or_default()))
}

/// The address of a node's file: its folders and its name; a page of the site stands right in its edition.
fn node(path: &str) -> String {
    let below = path.strip_prefix("content/").unwrap_or(path);
    let below = below.strip_prefix("pages/").unwrap_or(below);
    let (folder, name) = below.rsplit_once('/').map_or(("", below), |(folder, name)| (folder, name));
    let stem = name.split(['.', '．']).next().unwrap_or_default();
    let stem = if stem == "index" { "" } else { stem };
    [folder, stem].iter().filter(|part| !part.is_empty()).fold(String::new(), |way, part| way + part + "/")
}

/// Where a place in a node's file is shown.
fn in_node(table: &Table, span: Span, page: &str) -> String {
    let above = |at: Span| at.start <= span.start;
    // A header is the place of its table, and its name the key.
    let entry = table.entries.iter().rfind(|(key, value)| above(key.span) || above(value.span));
    let Some((key, value)) = entry.filter(|(key, _)| !["number", "level"].contains(&key.value.as_str())) else {
        return page.to_owned();
    };
    let items = value.value.as_array().unwrap_or_default();
    let item = items.iter().rfind(|item| above(item.span)).and_then(|item| item.value.as_table());
    match item.map(|item| id(item)) {
        Some(Some(indicator)) => format!("indicators/{indicator}/"),
        Some(None) => page.to_owned(),
        None => format!("{page}#{}", key.value),
    }
}

/// Where a place in `plan.toml` is shown.
fn in_plan(table: &Table, span: Span) -> String {
    let languages = table.entries.iter().filter(|(key, _)| key.value == "languages");
    let blocks = languages.flat_map(|(_, value)| value.value.as_array().unwrap_or_default());
    let block = blocks.filter_map(|block| block.value.as_table()).find(|block| {
        let values = block.entries.iter().map(|(_, value)| value.span);
        let ends = values.chain([block.span]).map(|span| span.end).max().unwrap_or_default();
        block.span.start <= span.start && span.start < ends
    });
    let tag = block.and_then(|block| block.entries.iter().find(|(key, _)| key.value == "tag"));
    match tag.and_then(|(_, tag)| tag.value.as_str()).filter(|tag| is_plain(tag)) {
        Some(tag) => format!("/{tag}/"),
        None => EVERYWHERE.to_owned(),
    }
}

/// Where a place in a file of words is shown.
fn in_words(plan: Option<&Plan>, tag: &str, id: Option<&str>) -> String {
    let address = id.and_then(|id| {
        let term = id.strip_prefix('-').map(|term| format!("glossary_{term}"));
        plan?.owner(term.as_deref().unwrap_or(id)).1
    });
    format!("/{tag}/{}", address.unwrap_or_default())
}

/// What the line of a place begins with, if it is not indented.
fn first_word(text: &str, at: usize) -> Option<&str> {
    let start = text.get(..at)?.rfind('\n').map_or(0, |end| end + 1);
    let line = text.get(start..)?;
    let end = line.find(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '_'))).unwrap_or(line.len());
    (!line.starts_with(char::is_whitespace)).then(|| line.get(..end)).flatten()
}

/// The id of the message whose text a place is in: that of the last line above it that begins with one.
fn message(text: &str, at: usize) -> Option<&str> {
    let end = text.get(at..)?.find('\n').map_or(text.len(), |end| at + end);
    text.get(..end)?.rsplit('\n').find_map(|line| {
        let (id, _) = line.split_once('=')?;
        let id = id.trim_end();
        let plain = id.strip_prefix('-').unwrap_or(id);
        is_plain(plain).then_some(id)
    })
}

/// The id that a table has.
fn id(table: &Table) -> Option<&str> {
    let entry = table.entries.iter().find(|(key, _)| key.value == "id");
    entry
        .and_then(|(_, value)| if let Value::String(id) = &value.value { Some(id.as_str()) } else { None })
        .filter(|id| is_plain(id))
}

/// Whether a name is made of letters, digits, `-` and `_`, and can be part of an address.
fn is_plain(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_have_the_addresses_of_their_pages() {
        for (path, address) in [
            ("content/river.toml", Some("river/")),
            ("content/town/index.toml", Some("town/")),
            ("content/town/hall.TOML", Some("town/hall/")),
            ("content/pages/about.toml", Some("about/")),
            ("content/town", Some("town/")),
            ("content/plan.toml", Some("/")),
            ("content", Some("/")),
            ("locales", Some("/")),
            ("locales/vi", Some("/vi/")),
            ("locales/vi/river.ftl", Some("/vi/")),
            ("themes/x/theme.toml", Some("/")),
            ("public/x", None),
        ] {
            assert_eq!(of_path(path).as_deref(), address, "{path}");
        }
    }

    #[test]
    fn a_place_in_words_is_in_the_message_above() {
        let text = "# x = y\nriver = The river\n    .text = a = b\n\n-jichikai = x\n";
        let at = |words: &str| message(text, text.find(words).expect("the words"));
        assert_eq!(at("The"), Some("river"));
        assert_eq!(at("a = b"), Some("river"));
        assert_eq!(at("-jichikai"), Some("-jichikai"));
        assert_eq!(at("x = y"), None);
    }
}
