//! The data files: what a spreadsheet, a program and a search engine get, against the content and against the pages.

use crate::page::{self, Element};
use crate::project::{fixtures, folders, project};
use crate::site::{build, real, text};
use csv::{ReaderBuilder, StringRecord};
use keikaku::model::data::{Column, Holds};
use keikaku::pipeline::Request;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;
use std::sync::OnceLock;

type Site = BTreeMap<String, Vec<u8>>;

/// The real site and those of the fixtures, by name.
fn sites() -> &'static [(String, Site)] {
    static BUILT: OnceLock<Vec<(String, Site)>> = OnceLock::new();
    BUILT.get_or_init(build_all)
}

fn build_all() -> Vec<(String, Site)> {
    let mut sites = vec![("real".to_owned(), build(real(), &Request::default()))];
    for layer in folders(&fixtures().join("site")).into_iter().chain([fixtures().join("edges")]) {
        let name = layer.file_name().and_then(|name| name.to_str()).expect("a name").to_owned();
        sites.push((name, build(project(&[&layer]).path(), &Request::default())));
    }
    sites
}

/// A table as a spreadsheet reads it: its head and its rows, each by key.
struct Table {
    head: Vec<String>,
    rows: Vec<BTreeMap<&'static str, String>>,
}

fn table(site: &Site, path: &str) -> Table {
    let written = text(site.get(path).unwrap_or_else(|| panic!("{path} is there")));
    let body = written.strip_prefix('\u{feff}').unwrap_or_else(|| panic!("{path} begins with its mark"));
    assert!(!body.contains('\u{feff}'), "{path} has one mark");
    assert!(body.ends_with("\r\n"), "{path} ends its last line");
    assert_eq!(body.matches('\n').count(), body.matches("\r\n").count(), "{path} has CRLF alone");
    let mut reader = ReaderBuilder::new().flexible(false).from_reader(body.as_bytes());
    let head: Vec<String> = reader.headers().expect("a head").iter().map(str::to_owned).collect();
    assert_eq!(head.len(), Column::ALL.len(), "{path} has all columns");
    let rows = reader.records().map(|record| by_key(&record.expect("a row as wide as its head")));
    Table { head, rows: rows.collect() }
}

fn by_key(record: &StringRecord) -> BTreeMap<&'static str, String> {
    Column::ALL.iter().map(|column| column.key).zip(record.iter().map(str::to_owned)).collect()
}

fn json(site: &Site, path: &str) -> Value {
    let bytes = site.get(path).unwrap_or_else(|| panic!("{path} is there"));
    assert!(!bytes.starts_with("\u{feff}".as_bytes()), "{path} has no mark");
    serde_json::from_slice(bytes).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn strings<'a>(value: &'a Value, key: &str) -> Vec<&'a str> {
    let entries = value.as_array().expect("a list").iter();
    entries.map(|entry| entry[key].as_str().expect("a text")).collect()
}

/// The editions of a site that were built.
fn tags(site: &Site) -> Vec<String> {
    strings(&json(site, "plan.json")["languages"], "tag").into_iter().map(str::to_owned).collect()
}

/// Indicators and editions of every site that has both.
fn each(mut look: impl FnMut(&str, &Site, &str, &[Value])) {
    let mut seen = 0;
    for (name, site) in sites() {
        let plan = json(site, "plan.json");
        let indicators = plan["indicators"].as_array().expect("a list");
        for tag in tags(site).iter().filter(|_| !indicators.is_empty()) {
            look(name, site, tag, indicators);
            seen += 1;
        }
    }
    assert!(seen >= 7, "editions were looked at: {seen}");
}

/// A text cell without what makes it harmless.
fn as_written(cell: &str) -> &str {
    cell.strip_prefix('\'').unwrap_or(cell)
}

#[test]
fn every_indicator_stands_in_every_file() {
    each(|name, site, tag, indicators| {
        let ids: Vec<&str> = indicators.iter().map(|indicator| indicator["id"].as_str().expect("an id")).collect();
        let all = table(site, &format!("{tag}/indicators.csv"));
        let mut heads = BTreeSet::new();
        assert!(all.head.iter().all(|head| !head.is_empty() && heads.insert(head)), "{name}/{tag}: {:?}", all.head);
        let together = json(site, &format!("{tag}/indicators.json"));
        assert_eq!(strings(&together["indicators"], "id"), ids, "{name}/{tag}");
        let mut rows = Vec::new();
        for (id, record) in ids.iter().zip(together["indicators"].as_array().expect("a list")) {
            let own = table(site, &format!("{tag}/indicators/{id}.csv"));
            assert!(!own.rows.is_empty() && own.rows.iter().all(|row| row["indicator"] == *id), "{name}/{tag}: {id}");
            assert_eq!(own.head, all.head);
            rows.extend(own.rows);
            let own = json(site, &format!("{tag}/indicators/{id}.json"));
            assert_eq!(own["indicator"], *record, "{name}/{tag}: {id}");
            for key in ["schema", "language", "plan", "city", "license", "license_text", "url"] {
                assert_eq!(own[key], together[key], "{name}/{tag}: {key}");
            }
        }
        assert_eq!(all.rows, rows, "{name}/{tag}: the whole is its parts");
    });
}

#[test]
fn figures_are_as_the_content_writes_them() {
    let (_, site) = &sites()[0];
    let mut written: BTreeMap<String, (String, String)> = BTreeMap::new();
    let mut waiting = vec![real().join("content")];
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            waiting.extend(std::fs::read_dir(&path).expect("content").map(|entry| entry.expect("a file").path()));
        } else if path.extension().is_some_and(|ending| ending == "toml") {
            let content: toml::Table = std::fs::read_to_string(&path).expect("a file").parse().expect("TOML");
            for indicator in content.get("indicators").and_then(toml::Value::as_array).into_iter().flatten() {
                let get = |key: &str| indicator.get(key).and_then(toml::Value::as_str).expect("a string").to_owned();
                written.insert(get("id"), (get("baseline"), get("target")));
            }
        }
    }
    assert_eq!(written.len(), 34);
    for tag in tags(site) {
        let rows = table(site, &format!("{tag}/indicators.csv")).rows;
        assert_eq!(rows.len(), 2 * written.len(), "a start and a goal for each");
        for (id, (baseline, target)) in &written {
            let row = |kind| rows.iter().find(|row| row["indicator"] == *id && row["kind"] == kind).expect("a row");
            assert_eq!(row("baseline")["value"], *baseline, "{tag}: {id}");
            let goal = row("target");
            let in_words = ["maintain", "at-least-baseline"].contains(&target.as_str());
            assert_eq!(goal["value"], if in_words { "" } else { target }, "{tag}: {id}");
            assert_eq!(goal["target_kind"], if in_words { target } else { "figure" }, "{tag}: {id}");
        }
    }
}

#[test]
fn words_are_those_of_the_page() {
    each(|name, site, tag, indicators| {
        for indicator in indicators {
            let id = indicator["id"].as_str().expect("an id");
            let rows = table(site, &format!("{tag}/indicators/{id}.csv")).rows;
            let elements = page::elements(text(&site[&format!("{tag}/indicators/{id}/index.html")]));
            let cells = elements.iter().filter(|element| element.has_class("figure"));
            let cells = cells.map(|cell| cell.plain.split_whitespace().collect::<Vec<_>>().join(" "));
            let cells: Vec<String> = cells.collect();
            for row in &rows {
                let words = as_written(&row["value_text"]);
                assert!(
                    cells.iter().any(|cell| cell.contains(words)),
                    "{name}/{tag}: {id} shows {cells:?}, its data say {words}"
                );
            }
        }
    });
}

/// What a spreadsheet may take for a formula, or for one after it has cut off what nobody sees.
fn is_formula(cell: &str) -> bool {
    let seen = cell.trim_start_matches(|c: char| c.is_whitespace() || c.is_control() || c == '\u{200b}');
    cell.starts_with(['\t', '\r']) || seen.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

#[test]
fn no_cell_is_a_formula_and_no_number_is_touched() {
    let (mut made_harmless, mut below_zero) = (0, 0);
    each(|name, site, tag, indicators| {
        let all = table(site, &format!("{tag}/indicators.csv"));
        assert!(!all.head.iter().any(|head| is_formula(head)));
        for row in &all.rows {
            for column in Column::ALL {
                let cell = &row[column.key];
                if matches!(column.holds, Holds::Number | Holds::Year) {
                    assert!(cell.is_empty() || cell.parse::<f64>().is_ok(), "{name}/{tag}: {cell}");
                    below_zero += usize::from(cell.starts_with('-'));
                } else {
                    assert!(!is_formula(cell), "{name}/{tag}: {cell}");
                    made_harmless += usize::from(cell.strip_prefix('\'').is_some_and(is_formula));
                }
            }
        }
        let records = json(site, &format!("{tag}/indicators.json"));
        for (indicator, record) in indicators.iter().zip(records["indicators"].as_array().expect("a list")) {
            let name_there = record["name"].as_str().expect("a name");
            assert!(!name_there.starts_with('\''), "JSON needs no apostrophe: {name_there}");
            assert_eq!(indicator["baseline"]["value"], record["figures"][0]["value"]);
        }
    });
    assert!(made_harmless >= 4, "hostile texts are among the fixtures: {made_harmless}");
    assert!(below_zero >= 1, "figures below zero are among the fixtures: {below_zero}");
}

#[test]
fn search_engines_get_data_that_is_inert() {
    each(|name, site, tag, indicators| {
        let ids = indicators.iter().map(|indicator| indicator["id"].as_str().expect("an id"));
        let pages = ids.map(|id| (format!("{tag}/indicators/{id}/"), Some(id)));
        for (path, id) in pages.chain([(format!("{tag}/indicators/"), None)]) {
            let elements = page::elements(text(&site[&format!("{path}index.html")]));
            let scripts: Vec<&Element> = elements.iter().filter(|element| element.name == "script").collect();
            let blocks: Vec<&&Element> =
                scripts.iter().filter(|script| script.attribute("type") == Some("application/ld+json")).collect();
            let own = scripts.iter().filter(|script| script.attribute("src").is_some()).count();
            assert_eq!(
                scripts.len(),
                own + 1,
                "{name}: {path} has the theme's scripts and the data block, and no more"
            );
            let [block] = blocks.as_slice() else { panic!("{name}: {path} has {} data blocks", blocks.len()) };
            assert!(!block.text.contains(['<', '>', '&', '\u{2028}', '\u{2029}']), "{name}: {path}: {}", block.text);
            let data: Value = serde_json::from_str(&block.text).expect("JSON");
            assert_eq!(data["@type"], "Dataset");
            assert_eq!(data["inLanguage"], tag);
            assert!(data["url"].as_str().is_some_and(|url| url.ends_with(&path)), "{path}");
            let measured = data["variableMeasured"].as_array().expect("what is measured");
            assert_eq!(measured.len(), id.map_or(indicators.len(), |_| 1));
            let records = json(site, &format!("{tag}/indicators.json"));
            for entry in measured {
                let records = records["indicators"].as_array().expect("a list");
                let record = records.iter().find(|record| record["id"] == entry["propertyID"]).expect("its record");
                // What it measures stands on its own page.
                let about = if id.is_some() { &record["about"] } else { &Value::Null };
                assert_eq!((&entry["name"], &entry["description"]), (&record["name"], about));
            }
            let stated = json(site, "plan.json")["license"].is_object();
            assert_eq!(data["license"].is_string(), stated, "{name}: {path}: a licence only where one is stated");
            for file in data["distribution"].as_array().expect("files") {
                let address = file["contentUrl"].as_str().expect("an address");
                let base = json(site, "plan.json")["base_url"].as_str().expect("an address").to_owned();
                assert!(site.contains_key(address.strip_prefix(&base).expect("inside")), "{address} is there");
            }
            let named: BTreeSet<&str> = elements
                .iter()
                .filter(|element| element.name == "link" && element.attribute("rel") == Some("alternate"))
                .filter_map(|element| element.attribute("type"))
                .collect();
            assert_eq!(named, BTreeSet::from(["application/json", "text/csv"]), "{name}: {path}");
        }
    });
}

#[test]
fn a_licence_is_said_everywhere_or_said_to_be_absent() {
    each(|name, site, tag, _| {
        let license = json(site, "plan.json")["license"].clone();
        let all = json(site, &format!("{tag}/indicators.json"));
        assert_eq!(all["license"], license);
        let words = all["license_text"].as_str().expect("words");
        let in_rows = license["url"].as_str().unwrap_or(words);
        assert!(!in_rows.is_empty());
        let rows = table(site, &format!("{tag}/indicators.csv")).rows;
        assert!(rows.iter().all(|row| row["license"] == in_rows), "{name}/{tag}");
        let package = json(site, "datapackage.json");
        let about = page::elements(text(&site[&format!("{tag}/data/index.html")]));
        let (_, said) = page::inside(&about, "license").expect("the page says it");
        if license.is_object() {
            assert_eq!(package["licenses"][0]["path"], license["url"]);
            let link = said.iter().find(|element| element.name == "a").expect("a link");
            assert_eq!(link.attribute("href"), license["url"].as_str());
        } else {
            assert_eq!(license, "not-stated", "{name}");
            assert_eq!(package["licenses"], Value::Null);
            assert!(package["description"].as_str().is_some_and(|text| !text.is_empty()));
            assert!(said.iter().all(|element| element.name != "a"), "{name}/{tag}: no licence is invented");
        }
    });
}

#[test]
fn the_page_about_the_data_names_files_that_are_there_and_every_column() {
    each(|name, site, tag, _| {
        let about = page::elements(text(&site[&format!("{tag}/data/index.html")]));
        let (files, within) = page::inside(&about, "files").expect("a list of files");
        for path in
            ["plan.json", "plan.schema.json", "datapackage.json", "status.json", "status.schema.json", "indicators.csv"]
        {
            assert!(files.text.contains(path), "{name}/{tag}: {path}");
        }
        assert_eq!(within.iter().filter(|element| element.name == "a").count(), 8, "{name}/{tag}");
        let (columns, within) = page::inside(&about, "columns").expect("a list of columns");
        let keys: Vec<&str> =
            within.iter().filter(|element| element.name == "code").map(|code| code.text.as_str()).collect();
        for column in Column::ALL {
            assert!(keys.contains(&column.key), "{name}/{tag}: {}", column.key);
            if let Holds::OneOf(words) = column.holds {
                assert!(words.iter().all(|word| keys.contains(word)), "{name}/{tag}: {words:?}");
            }
        }
        for head in table(site, &format!("{tag}/indicators.csv")).head {
            assert!(columns.plain.contains(&head), "{name}/{tag}: {head}");
        }
    });
}

#[test]
fn data_are_as_they_were() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(fixtures().join("site"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    for (name, site) in sites().iter().filter(|(name, _)| !["real", "edges"].contains(&name.as_str())) {
        let mut shown = String::new();
        let mut show = |path: &str| {
            if let Some(bytes) = site.get(path) {
                let file = text(bytes).trim_start_matches('\u{feff}').replace("\r\n", "\n");
                write!(shown, "=== {path}\n{file}\n").expect("a string");
            }
        };
        ["status.json", "plan.json"].into_iter().for_each(&mut show);
        for tag in tags(site) {
            show(&format!("{tag}/indicators.csv"));
        }
        settings.bind(|| insta::assert_snapshot!(format!("{name}--data"), shown));
    }
}

#[test]
fn schemas_name_their_versions() {
    let (_, site) = &sites()[0];
    for name in ["plan", "status"] {
        let (schema, file) = (json(site, &format!("{name}.schema.json")), json(site, &format!("{name}.json")));
        let id = schema["$id"].as_str().expect("an id");
        assert_eq!(id, format!("urn:keikaku:{name}:{}", file["schema"]));
        assert!(site.contains_key(file["$schema"].as_str().expect("where the schema stands")));
        assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("src/stages/data/{name}.schema.json")).is_file());
    }
}
