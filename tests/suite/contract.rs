//! What a theme may use: `themes/CONTRACT.md` says what the types say, and what the types say is what templates get.
//!
//! 1. The parts of the file that are made from the source are made anew and compared. `KEIKAKU_CONTRACT=write` writes
//!    them: `KEIKAKU_CONTRACT=write cargo test --test suite contract`.
//! 2. A theme of this test's own writes down everything that it is given, on the real plan and on the fixtures; each
//!    of it must be in the contract, and what the contract promises must be there.

mod templates;
mod types;

use crate::page;
use crate::project::{fixtures, folders, project, real_with_theme};
use crate::site::{build, text};
use keikaku::engines::theme::WORDS;
use keikaku::pipeline::{Request, Searching};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use types::{Field, View, shape, views, words};

/// Views that are given under a name of their own, beside the one of the page's kind.
const ALWAYS: [(&str, &str); 2] = [("site", "Site"), ("page", "Head")];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|_| panic!("{path} can be read"))
}

/// The kinds of pages: kind, name in a template, type, and which pages they are.
fn pages(views: &BTreeMap<String, View>) -> Vec<(String, String, String, String)> {
    let body = &views["Body"];
    let page = |variant: &types::Variant| {
        let inside = variant.inside.clone().expect("a body is a view");
        (variant.kind.clone(), variant.kind.replace('-', "_"), inside, variant.doc.clone())
    };
    body.variants.iter().map(page).collect()
}

/// A doc comment in a cell of a table.
fn cell(doc: &str) -> String {
    doc.replace("[`", "`").replace("`]", "`").replace('|', "\\|")
}

fn row(out: &mut String, cells: &[&str]) {
    writeln!(out, "| {} |", cells.join(" | ")).expect("a string");
}

fn fields(out: &mut String, fields: &[Field], views: &BTreeMap<String, View>) {
    for field in fields.iter().filter(|field| !field.flat) {
        assert!(!field.doc.is_empty(), "{} has no doc", field.name);
        let absent = if shape(&field.written).optional { "or none" } else { "" };
        row(out, &[&format!("`{}`", field.name), &words(&field.written, views), absent, &cell(&field.doc)]);
    }
}

fn view_tables(order: &[(String, View)], views: &BTreeMap<String, View>) -> String {
    let mut out = String::new();
    for (name, view) in order.iter().filter(|(name, _)| name != "Body") {
        // Shapes that stand flat in another view are told there.
        if view.fields.is_empty() {
            continue;
        }
        write!(out, "### {name}\n\n{}\n\n| field | type | | what it is |\n|---|---|---|---|\n", cell(&view.doc))
            .expect("a string");
        fields(&mut out, &view.fields, views);
        for flat in view.fields.iter().filter(|field| field.flat) {
            let kinds = &views[&shape(&flat.written).name];
            row(&mut out, &["`kind`", "text", "", &format!("{} One of the words below.", cell(&flat.doc))]);
            out.push_str(
                "\nBy `kind` it has more fields:\n\n| `kind` | field | type | | what it is |\n|---|---|---|---|---|\n",
            );
            for variant in &kinds.variants {
                let mut rows = String::new();
                fields(&mut rows, &variant.fields, views);
                if rows.is_empty() {
                    row(&mut out, &[&format!("`{}`", variant.kind), "", "", "", &cell(&variant.doc)]);
                }
                for line in rows.lines() {
                    writeln!(out, "| `{}` {line}", variant.kind).expect("a string");
                }
            }
        }
        out.push('\n');
    }
    out
}

/// The tool's files of words, in the order in which they are compiled into it.
fn word_files() -> Vec<String> {
    let source = read("src/stages/load/builtin.rs");
    let paths = source.split('"').skip(1).step_by(2).filter_map(|path| path.strip_prefix("locales/en/"));
    paths.map(str::to_owned).collect()
}

/// The tool's messages: id, the variables that it is given with the words that they may be, and what it says in English.
fn messages() -> String {
    let mut out = "| message | given | in English |\n|---|---|---|\n".to_owned();
    for file in word_files() {
        let source = read(&format!("locales/en/{file}"));
        let mut found: Vec<(String, String, String)> = Vec::new();
        let mut comment = Vec::new();
        for line in source.lines() {
            if let Some(words) = line.strip_prefix("# ") {
                comment.push(words);
                continue;
            }
            match line.split_once(" = ").filter(|_| line.starts_with(|first: char| first.is_ascii_lowercase())) {
                Some((id, value)) => found.push((id.to_owned(), value.to_owned(), comment.join(" "))),
                None if line.starts_with('#') => {}
                None => found.last_mut().into_iter().for_each(|(_, value, _)| value.extend(["\n", line])),
            }
            comment.clear();
        }
        for (id, value, comment) in found {
            let given = value.split('$').skip(1).map(variable);
            let given: BTreeSet<&str> = given.collect();
            let given: Vec<String> = given.into_iter().map(|name| as_given(name, &value)).collect();
            let first = value.lines().next().unwrap_or_default();
            // What it says depends on what it is given; the comment above says how.
            let chosen = if comment.is_empty() { "(by what it is given)" } else { &comment };
            let said = if first.contains("->") { chosen } else { first };
            row(&mut out, &[&format!("`{id}`"), &given.join(", "), &cell(said)]);
        }
    }
    out
}

/// The name at the beginning of a text.
fn variable(text: &str) -> &str {
    text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).next().unwrap_or_default()
}

/// A variable, with the words among which a message chooses by it.
fn as_given(name: &str, message: &str) -> String {
    let mut words: Vec<String> = Vec::new();
    for (_, rest) in message.match_indices(&format!("${name} ->")).map(|(at, found)| message.split_at(at + found.len()))
    {
        let mut depth = 0;
        for line in rest.lines() {
            let key = line.trim().trim_start_matches('*').strip_prefix('[').and_then(|key| key.split(']').next());
            if depth == 0
                && let Some(key) = key.map(|key| format!("`{key}`")).filter(|key| !words.contains(key))
            {
                words.push(key);
            }
            depth += line.matches('{').count();
            let closed = line.matches('}').count();
            if closed > depth {
                break;
            }
            depth -= closed;
        }
    }
    // Forms of a number are no words that it is given.
    words.retain(|word| !["`zero`", "`one`", "`two`", "`few`", "`many`", "`other`"].contains(&word.as_str()));
    if words.is_empty() { format!("`{name}`") } else { format!("`{name}` ({})", words.join(", ")) }
}

fn assets() -> String {
    let mut names: Vec<String> = fs::read_dir(root().join("themes/default/assets"))
        .expect("the default theme")
        .map(|entry| entry.expect("a file").file_name().into_string().expect("a name"))
        .collect();
    names.sort();
    let line = |name: &String| format!("- `site.assets.{}`: `assets/{name}`\n", name.replace(['.', '-', '/'], "_"));
    names.iter().map(line).collect()
}

/// The ids that a plan's node, page or field may not have, from where they are refused.
fn reserved() -> String {
    let list = |path: &str, constant: &str| -> Vec<String> {
        let source = read(path);
        let rest = source.split_once(&format!("const {constant}")).and_then(|(_, rest)| rest.split_once("= ["));
        let list = rest.and_then(|(_, rest)| rest.split_once(']')).map(|(list, _)| list.to_owned());
        list.expect("the list").split('"').skip(1).step_by(2).map(|id| format!("`{id}`")).collect()
    };
    let nodes = list("src/stages/validate/tree.rs", "RESERVED_IDS").join(", ");
    let top = list("src/stages/validate/tree.rs", "RESERVED_PATHS").join(", ");
    let frame = list("src/stages/validate/site.rs", "FRAME_IDS").join(", ");
    format!("- of nodes and pages: {nodes}\n- of top nodes and pages: {top}\n- of fields: {frame}\n")
}

fn made() -> Vec<(&'static str, String)> {
    let order = views(root());
    let views: BTreeMap<String, View> = order.iter().cloned().collect();
    let mut kinds =
        "| `page.kind` | template | the view, and its name in it | which pages |\n|---|---|---|---|\n".to_owned();
    for (kind, name, view, doc) in pages(&views) {
        let link = format!("`{name}`: [{view}](#{})", view.to_lowercase());
        row(&mut kinds, &[&format!("`{kind}`"), &format!("`{kind}.html`"), &link, &cell(&doc)]);
    }
    vec![
        ("pages", kinds),
        ("views", view_tables(&order, &views)),
        ("messages", messages()),
        ("templates", templates::list(root(), &views)),
        ("set", templates::set(root(), &views)),
        ("assets", assets()),
        ("ids", reserved()),
    ]
}

#[test]
fn the_contract_says_what_the_source_says() {
    let path = root().join("themes/CONTRACT.md");
    let mut contract = read("themes/CONTRACT.md");
    for (name, made) in made() {
        let (begin, end) = (format!("<!-- made from the source: {name} -->\n"), "<!-- end -->");
        let start =
            contract.find(&begin).unwrap_or_else(|| panic!("the contract has no place for {name}")) + begin.len();
        let stop = start + contract[start..].find(end).expect("its end");
        contract.replace_range(start..stop, &format!("\n{}\n\n", made.trim()));
    }
    if std::env::var("KEIKAKU_CONTRACT").is_ok_and(|word| word == "write") {
        fs::write(&path, &contract).expect("the contract");
    }
    let old = read("themes/CONTRACT.md");
    let differs = old.lines().zip(contract.lines()).find(|(old, new)| old != new);
    assert!(
        old == contract,
        "themes/CONTRACT.md is not what the source says: {differs:?}; \
         `KEIKAKU_CONTRACT=write cargo test --test suite contract` writes it anew"
    );
}

#[test]
fn the_contracts_base_has_all_that_a_page_needs() {
    let contract = read("themes/CONTRACT.md");
    let (_, rest) = contract.split_once("### A theme from nothing").expect("its section");
    let base = rest.split("```jinja\n").nth(1).and_then(|rest| rest.split("```").next()).expect("its template");
    let folder = real_with_theme("contrast");
    fs::write(folder.path().join("themes/contrast/templates/base.html"), base).expect("a template");
    let files = build(folder.path(), &Request::default());
    assert!(files.iter().filter(|(path, _)| path.ends_with(".html")).count() > 50);
    let page = text(&files["en/connections/human-rights/index.html"]);
    let links = page::elements(page).into_iter().filter_map(|element| element.attribute("href").map(str::to_owned));
    let ids: BTreeSet<String> =
        page::elements(page).iter().filter_map(|element| element.attribute("id").map(str::to_owned)).collect();
    let here: Vec<String> = links.filter_map(|href| href.strip_prefix('#').map(str::to_owned)).collect();
    assert!(here.iter().any(|id| id.starts_with("_word-")), "a word is explained: {here:?}");
    assert!(here.iter().all(|id| ids.contains(id)), "no link leads nowhere: {here:?}");
}

/// Writes `dump` and a template for each kind of page into a project's themes.
fn dumping(folder: &Path, pages: &[(String, String, String, String)]) {
    let templates = folder.join("themes/dump/templates");
    fs::create_dir_all(&templates).expect("a folder");
    let component = r#"{% component dump(of, at: string) %}{% if of is map %}{% for key, value in of %}{% set here = at ~ "." ~ key %}<i title="{{ here }}"></i>{{ <dump of={value} at={here} /> }}{% endfor %}{% elif of is array %}{% for value in of %}{% set kind = "" %}{% if value is map and value.kind is defined %}{% set kind = value.kind %}{% endif %}{{ <dump of={value} at={at ~ "[" ~ kind ~ "]"} /> }}{% endfor %}{% endif %}{% endcomponent dump %}"#;
    let say = |name: &str| format!("{{{{ <dump of={{{name}}} at=\"{name}\" /> }}}}");
    fs::write(templates.join("dump.html"), component).expect("a template");
    for (kind, name, ..) in pages {
        let all: String = ALWAYS.iter().map(|(name, _)| say(name)).collect();
        fs::write(templates.join(format!("{kind}.html")), all + &say(name)).expect("a template");
    }
    let path = folder.join("content/plan.toml");
    let plan = fs::read_to_string(&path).expect("the plan");
    let lines = plan.lines().filter(|line| !line.starts_with("theme = "));
    let plan: Vec<&str> = std::iter::once("theme = \"dump\"").chain(lines).collect();
    fs::write(path, plan.join("\n")).expect("the plan");
}

/// Everything that templates are given in this project, as ways to it: `node.fields[text].unit.text.html`.
fn given(folder: &Path, pages: &[(String, String, String, String)], request: &Request) -> BTreeSet<String> {
    dumping(folder, pages);
    let files = build(folder, request);
    let files = files.iter().filter(|(path, _)| path.ends_with(".html"));
    let elements = files.flat_map(|(_, bytes)| page::elements(text(bytes)));
    elements.filter_map(|element| element.attribute("title").map(str::to_owned)).collect()
}

/// The view and the field that a way ends with.
fn resolve<'a>(way: &str, start: &str, views: &'a BTreeMap<String, View>) -> Result<(&'a str, String), String> {
    let mut parts = way.split('.').skip(1);
    let mut kind = way.split('.').next().and_then(kind_of);
    let mut at = start.to_owned();
    let mut last = None;
    while let Some(part) = parts.next() {
        let name = part.split('[').next().unwrap_or_default();
        let (key, view) = views.get_key_value(&at).ok_or_else(|| format!("{way}: {at} is no view"))?;
        let flat = view.fields.iter().filter(|field| field.flat).map(|field| &views[&shape(&field.written).name]);
        let shapes: Vec<&types::Variant> = flat.chain([view]).flat_map(|view| &view.variants).collect();
        last = Some((key.as_str(), name.to_owned()));
        if name == "kind" && !shapes.is_empty() {
            continue;
        }
        let of_kind = shapes.iter().filter(|variant| kind.as_ref().is_none_or(|kind| *kind == variant.kind));
        let mut known = view.fields.iter().chain(of_kind.flat_map(|variant| &variant.fields));
        let field = known.find(|field| field.name == name && !field.flat);
        let field = field.ok_or_else(|| format!("{way}: the contract's {at} has no `{name}`"))?;
        let shape = shape(&field.written);
        if shape.map {
            parts.next();
        }
        kind = kind_of(part);
        at = shape.name;
    }
    last.ok_or_else(|| format!("{way} ends nowhere"))
}

fn kind_of(part: &str) -> Option<String> {
    part.split_once('[').map(|(_, rest)| rest.trim_end_matches(']').to_owned()).filter(|kind| !kind.is_empty())
}

#[test]
fn the_contract_lists_the_words_that_templates_may_compare() {
    let contract = read("themes/CONTRACT.md");
    let said = contract.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains(&WORDS.map(|word| format!("`{word}`")).join(", ")), "they are {WORDS:?}");
}

#[test]
fn templates_get_what_the_contract_says() {
    let views: BTreeMap<String, View> = views(root()).into_iter().collect();
    let pages = pages(&views);
    let mut roots: BTreeMap<&str, &str> = ALWAYS.into_iter().collect();
    roots.extend(pages.iter().map(|(_, name, view, _)| (name.as_str(), view.as_str())));
    let real = real_with_theme("dump");
    let all = Request { search: Searching::Pages, ..Request::default() };
    let one = Request { languages: vec!["en".to_owned()], ..all.clone() };
    let mut ways = given(real.path(), &pages, &one);
    for fixture in folders(&fixtures().join("site")).iter().chain([&fixtures().join("edges")]) {
        ways.extend(given(project(&[fixture]).path(), &pages, &all));
    }
    assert!(ways.len() > 300, "{} ways", ways.len());
    let mut seen: BTreeSet<(&str, String)> = BTreeSet::new();
    for way in &ways {
        let name = way.split(['.', '[']).next().unwrap_or_default();
        let start = roots.get(name).unwrap_or_else(|| panic!("{way} begins with what the contract does not name"));
        seen.insert(resolve(way, start, &views).unwrap_or_else(|fault| panic!("{fault}")));
    }
    for view in roots.values() {
        assert!(seen.iter().any(|(known, _)| known == view), "no page has a {view}");
    }
    for (name, view) in &views {
        let is_seen = seen.iter().any(|(known, _)| known == name);
        for field in view.fields.iter().filter(|field| is_seen && !field.flat) {
            assert!(seen.contains(&(name.as_str(), field.name.clone())), "nothing has `{}` of {name}", field.name);
        }
        // Of a view that has several shapes, each is on some page.
        for flat in view.fields.iter().filter(|field| is_seen && field.flat) {
            for variant in &views[&shape(&flat.written).name].variants {
                let is_there = ways.iter().any(|way| way.contains(&format!("[{}].", variant.kind)));
                assert!(is_there, "no {name} is of the kind `{}`", variant.kind);
            }
        }
    }
}
