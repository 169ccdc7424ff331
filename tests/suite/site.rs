//! Whole sites: each folder of `fixtures/site/` is one, laid over `fixtures/base/`. Snapshots show its paths and, for
//! each page, what stands in `<main>`, tag by tag. Where all of them would be too many, a file `SHOW` lists those.

use crate::page;
use crate::project::{fixtures, folders, project};
use keikaku::base::diagnostic::Diagnostics;
use keikaku::base::source::Sources;
use keikaku::model::output::Memory;
use keikaku::pipeline::{self, Request};
use keikaku::report::Report;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

/// Builds a project in memory; warnings are allowed, errors are not.
pub fn build(root: &Path, request: &Request) -> BTreeMap<String, Vec<u8>> {
    let mut prepared = pipeline::read(root, request);
    let mut diagnostics: Diagnostics = std::mem::take(&mut prepared.diagnostics);
    let memory = Memory::default();
    if let Some(content) = prepared.content.as_ref().filter(|_| !diagnostics.has_errors()) {
        pipeline::publish(content, &prepared.sources, &memory, &mut |_, _| {}, &mut diagnostics);
    }
    let drawn = Report::default().human(&diagnostics, &prepared.sources, false);
    assert!(!diagnostics.has_errors(), "{drawn}");
    memory.into_files()
}

pub fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("pages are UTF-8")
}

/// The real project.
pub fn real() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn every_fixture_site_is_as_it_was() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(fixtures().join("site"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    for fixture in folders(&fixtures().join("site")) {
        let name = fixture.file_name().and_then(|name| name.to_str()).expect("a name").to_owned();
        let folder = project(&[&fixture]);
        let files = build(folder.path(), &Request::default());
        let mut shown = String::new();
        for path in files.keys() {
            // The theme's files are named by their content, which is no matter of this snapshot.
            if !path.starts_with("assets/") {
                writeln!(shown, "{path}").expect("a string");
            }
        }
        let listed = std::fs::read_to_string(fixture.join("SHOW")).ok();
        let is_shown = |path: &str| listed.as_ref().is_none_or(|listed| listed.lines().any(|line| line == path));
        let pages = files.iter().filter(|(path, _)| path.ends_with(".html") || path.ends_with(".xml"));
        for (path, bytes) in pages.filter(|(path, _)| is_shown(path)) {
            let page = text(bytes);
            let main = page.find("<main").zip(page.find("</main>"));
            let main = main.map_or(page, |(start, end)| &page[start..end]);
            write!(shown, "\n=== {path}\n{}\n", main.replace("><", ">\n<")).expect("a string");
        }
        settings.bind(|| insta::assert_snapshot!(name.as_str(), shown));
    }
}

#[test]
fn no_text_becomes_markup() {
    let folder = project(&[&fixtures().join("site/borrowed")]);
    let files = build(folder.path(), &Request::default());
    let mut shown = 0;
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
        for element in page::elements(text(bytes)) {
            assert_ne!(element.name, "img", "{path}");
            let data = element.attribute("type") == Some("application/ld+json");
            assert!(element.name != "script" || element.attribute("src").is_some() || data, "{path} has a script");
            let handler = element.attributes.keys().find(|name| name.starts_with("on"));
            assert_eq!(handler, None, "{path} has a handler in <{}>", element.name);
            if element.name == "title" {
                shown += element.text.matches("</title><script>alert(1)").count();
            }
        }
    }
    assert!(shown >= 2, "the hostile name is a title as it is written: {shown} times");
    let map = text(&files["sitemap.xml"]);
    assert!(!map.contains("<script") && !map.contains("<img"));
}

#[test]
fn a_project_of_literals_gives_the_site_of_the_same_files() {
    let folder = project(&[]);
    let paths = ["content/plan.toml", "content/river.toml", "locales/en/plan.ftl", "locales/en/river.ftl"];
    let paths = paths.into_iter().chain(["locales/ja/plan.ftl", "locales/ja/river.ftl"]);
    let texts: Vec<(&str, String)> =
        paths.map(|path| (path, std::fs::read_to_string(folder.path().join(path)).expect("a file"))).collect();
    let sources = Sources::from_texts(texts.iter().map(|(path, text)| (*path, text.as_str())));
    let prepared = pipeline::prepare(sources, &Request::default());
    let mut diagnostics = prepared.diagnostics.clone();
    let memory = Memory::default();
    let content = prepared.content.as_ref().expect("a plan");
    pipeline::publish(content, &prepared.sources, &memory, &mut |_, _| {}, &mut diagnostics);
    assert_eq!(Report::default().human(&diagnostics, &prepared.sources, false), "");
    assert!(memory.into_files() == build(folder.path(), &Request::default()), "the disk adds something of its own");
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let [first, second] = [(); 2].map(|()| build(real(), &Request::default()));
    assert!(first == second, "two builds of the same files differ");
}

/// What stands at the foot of a page.
fn foot(page: &str) -> String {
    let elements = page::elements(page);
    elements.into_iter().find(|element| element.name == "footer").map(|footer| footer.text).unwrap_or_default()
}

#[test]
fn editions_say_how_they_were_made_and_claim_no_more() {
    let folder = project(&[&fixtures().join("site/borrowed")]);
    let files = build(folder.path(), &Request::default());
    let english = foot(text(&files["en/river/index.html"]));
    for said in [
        "Parts of the translation were made by machine, parts by people.",
        // One of the two texts that were reviewed has another source today.
        "Texts reviewed by someone who did not write them: 1 of 19.",
        "Last compared with the original: 14 March 2026",
        "Texts whose original has changed since: 4",
        "Texts of which it is not recorded how they were made: 13",
    ] {
        assert!(english.contains(said), "{said} is missing: {english}");
    }
    let persian = foot(text(&files["fa/river/index.html"]));
    assert!(persian.contains("No person has reviewed it yet."), "a review of another text counts no more: {persian}");
    assert!(!foot(text(&files["ja/river/index.html"])).contains("machine"), "the source is no translation");
    let plain = build(project(&[]).path(), &Request::default());
    assert!(!foot(text(&plain["en/river/index.html"])).contains("reviewed"), "nothing is claimed without a record");
}

#[test]
fn the_real_editions_claim_no_review() {
    let files = build(real(), &Request::default());
    let english = foot(text(&files["en/connections/index.html"]));
    for said in ["The translation was made by machine.", " has reviewed it yet.", "30 November 2026"] {
        assert!(english.contains(said), "{said} is missing: {english}");
    }
    assert!(!english.contains("was reviewed by someone"), "{english}");
    let simple = text(&files["ja-simple/connections/index.html"]);
    assert!(simple.contains("<time datetime=\"2026-11-30\">"), "a machine can read the day");
    let easy = foot(simple);
    for said in ["コンピューターが 書かきました。", "2026年ねん11月がつ30日にち"] {
        assert!(easy.contains(said), "{said} is missing: {easy}");
    }
}

#[test]
fn every_borrowed_text_of_a_page_says_so_beside_itself() {
    let folder = project(&[&fixtures().join("site/borrowed")]);
    let files = build(folder.path(), &Request::default());
    let page = page::elements(text(&files["fa/hills/index.html"]));
    for anchor in ["issues_oaks", "indicator_walkers", "indicator_litter"] {
        let (_, inside) = page::inside(&page, anchor).unwrap_or_else(|| panic!("no {anchor}"));
        let marked =
            inside.iter().any(|element| element.has_class("borrowed") && element.attribute("lang") == Some("ja"));
        assert!(marked, "{anchor} has its own language");
        let said = inside.iter().filter(|element| element.has_class("aside"));
        assert!(said.count() > 0, "{anchor} says that it is borrowed");
    }
    let stale = page::elements(text(&files["en/river/index.html"]));
    let (_, goal) = page::inside(&stale, "goal").expect("a goal");
    let link = goal.iter().filter(|element| element.attribute("href") == Some("../../ja/river/#goal"));
    assert!(link.count() > 0, "a stale paragraph leads to the same one in the source");
}

#[test]
fn names_around_the_texts_that_are_borrowed_are_counted_apart() {
    let folder = project(&[&fixtures().join("site/borrowed")]);
    let files = build(folder.path(), &Request::default());
    let said = |path: &str| -> Vec<String> {
        let page = page::elements(text(&files[path]));
        page.into_iter().filter(|element| element.has_class("notice")).map(|element| element.text).collect()
    };
    // The river's own texts are there; the link to the next part has a name that no Persian edition has.
    let around = said("fa/river/index.html");
    assert!(around.iter().any(|said| said.starts_with("Names around") && said.contains(": \u{6f1}.")), "{around:?}");
    assert!(said("en/river/index.html").iter().all(|said| !said.starts_with("Names around")));
    assert!(said("ja/river/index.html").is_empty());
}

/// The plan's indicators as they are printed: id, baseline, target in Japanese.
const FIGURES: [(&str, &str, &str); 34] = [
    ("discrimination-felt", "12.2%", "10.0%"),
    ("sexual-minority-terms-known", "80.6%", "90.0%"),
    ("foreign-residents-in-jichikai", "44.9%", "50.0%"),
    ("peace-declaration-known", "44.0%", "55.0%"),
    ("human-rights-lecture-participants", "1,856人", "2,000人"),
    ("sexual-minority-consultations", "7件", "現状維持"),
    ("consultation-desk-awareness", "33.8%", "40.0%"),
    ("city-magazine-awareness", "20.1%", "30%"),
    ("easy-japanese-publications", "0件", "2件"),
    ("international-volunteers", "12.0%", "20.0%"),
    ("peace-event-participants", "1,946人", "現状値以上"),
    ("equal-status-felt", "14.1%", "20.0%"),
    ("fixed-roles-rejected", "72.4%", "80.0%"),
    ("leave-hard-to-take", "65.7%", "50.0%"),
    ("gender-equality-course-participants", "1,162人", "1,300人"),
    ("womens-consultations", "延370人", "現状維持"),
    ("joint-events-held", "3回", "4回"),
    ("women-in-councils", "32.7%", "35.0%"),
    ("women-in-management", "13.8%", "15.0%"),
    ("employment-course-participants", "48人", "60人"),
    ("community-participation", "45.7%", "50.0%"),
    ("solidarity-satisfaction", "0.146", "0.184"),
    ("community-support-satisfaction", "0.145", "0.168"),
    ("jichikai-households", "41,383世帯", "現状維持"),
    ("meeting-places-improved", "年3棟", "年4棟"),
    ("requests-to-jichikai", "199件", "170件"),
    ("centre-registered-groups", "98団体", "100団体"),
    ("centre-course-participants", "98人", "1,000人"),
    ("international-exchange-satisfaction", "0.025", "0.075"),
    ("shared-facility-users", "87,570人", "175,000人"),
    ("sado-lodging-users", "139人", "150人"),
    ("wolfratshausen-applicants", "9人", "12人"),
    ("disaster-agreements", "4件", "5件"),
    ("cooperation-studies", "0件", "2件"),
];

/// The digits, marks and percent signs of a text: what no language changes here.
fn figure(text: &str) -> String {
    text.chars().filter(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | '%')).collect()
}

#[test]
fn every_figure_of_the_plan_stands_in_its_row_in_every_edition() {
    let files = build(real(), &Request::default());
    for tag in ["ja", "ja-simple", "en"] {
        let page = page::elements(text(&files[&format!("{tag}/indicators/index.html")]));
        for (id, baseline, target) in FIGURES {
            let (_, row) =
                page::inside(&page, &format!("indicator_{id}")).unwrap_or_else(|| panic!("{tag} has no row of {id}"));
            let cells = row.iter().filter(|element| element.name == "td" && element.has_class("figure"));
            let shown: Vec<&str> = cells.map(|cell| cell.text.as_str()).collect();
            let [start, goal] = shown.as_slice() else { panic!("{tag}: {id} has {shown:?}") };
            if tag == "ja" {
                assert!(start.ends_with(baseline) && goal.ends_with(target), "{id}: {start}, {goal}");
            }
            assert_eq!((figure(start), figure(goal)), (figure(baseline), figure(target)), "{tag}: {id}");
        }
        let rows = page.iter().filter(|element| element.name == "tr" && element.attribute("id").is_some());
        assert_eq!(rows.count(), FIGURES.len(), "rows in {tag}");
    }
}

/// Where a link leads within the site: a path and a fragment. `None` leads out of it.
fn target(from: &str, base: &str, href: &str) -> Option<(String, String)> {
    let (path, fragment) = href.split_once('#').unwrap_or((href, ""));
    // The 404 page is shown at any depth, so its links begin at the root of the host.
    let from_root = base.find("://").and_then(|at| base[at + 3..].find('/').map(|slash| &base[at + 3 + slash..]));
    let inside = path.strip_prefix(base).or_else(|| path.strip_prefix(from_root?));
    if path.contains(':') && inside.is_none() {
        return None;
    }
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut parts: Vec<&str> = if inside.is_some() { Vec::new() } else { folder.split('/').collect() };
    for part in inside.unwrap_or(path).split('/') {
        match part {
            ".." => drop(parts.pop()),
            "." | "" => {}
            part => parts.push(part),
        }
    }
    let mut path = if path.is_empty() { from.to_owned() } else { parts.join("/").trim_start_matches('/').to_owned() };
    if !path.rsplit('/').next().is_some_and(|name| name.contains('.')) {
        let folder = path.trim_end_matches('/');
        path = if folder.is_empty() { "index.html".to_owned() } else { format!("{folder}/index.html") };
    }
    Some((path, fragment.to_owned()))
}

/// Every link within a site leads somewhere, and every element has an id of its own.
fn assert_whole(files: &BTreeMap<String, Vec<u8>>, base: &str) {
    let mut ids: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let mut links = Vec::new();
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let known = ids.entry(path).or_default();
        for element in page::elements(text(bytes)) {
            if let Some(id) = element.attribute("id") {
                assert!(known.insert(id.to_owned()), "{path} has the id {id} twice");
            }
            let addresses = ["href", "src"].into_iter().filter_map(|name| element.attribute(name));
            links.extend(addresses.filter_map(|href| Some((path, href.to_owned(), target(path, base, href)?))));
        }
    }
    assert!(links.len() > 100, "a site has links");
    for (path, href, (file, fragment)) in links {
        // The writer makes the manifest, of what it has written.
        let there = files.contains_key(&file) || file == "manifest.json";
        assert!(there, "{path} links to {href}, which is not there ({file})");
        let there = fragment.is_empty() || ids.get(file.as_str()).is_some_and(|known| known.contains(&fragment));
        assert!(there, "{path} links to {href}, which has no such element");
    }
}

#[test]
fn every_link_leads_somewhere() {
    assert_whole(&build(real(), &Request::default()), "https://example.lg.jp/plan/");
    let one = Request { languages: vec!["en".to_owned()], base_url: None, ..Request::default() };
    assert_whole(&build(real(), &one), "https://example.lg.jp/plan/");
    let sites = [
        ("borrowed", "https://kasumi.example/plan/"),
        ("city", "https://shiosato.example/plan/"),
        ("two-levels", "http://localhost/"),
    ];
    for (name, base) in sites {
        let folder = project(&[&fixtures().join("site").join(name)]);
        assert_whole(&build(folder.path(), &Request::default()), base);
    }
}

#[test]
fn figures_at_the_edges_are_drawn_or_not() {
    let folder = project(&[&fixtures().join("edges")]);
    let files = build(folder.path(), &Request::default());
    let page = text(&files["en/river/index.html"]);
    for wrong in ["inf", "NaN", "{$", ": people", ": 0 people"] {
        assert!(!page.contains(wrong), "{wrong} on a page");
    }
    let elements = page::elements(page);
    let (_, row) = page::inside(&elements, "indicator_below").expect("a row");
    let ends: String = row.iter().filter(|element| element.has_class("ends")).map(|ends| ends.text.as_str()).collect();
    assert!(ends.contains("25") && ends.contains('0'), "a scale below zero says where it begins: {ends}");
}

#[test]
fn only_the_chosen_editions_are_built() {
    let request = Request {
        languages: vec!["en".to_owned()],
        base_url: Some("https://x.example/a".to_owned()),
        ..Request::default()
    };
    let files = build(real(), &request);
    assert!(files.keys().any(|path| path.starts_with("en/")));
    assert!(!files.keys().any(|path| path.starts_with("ja/")));
    let home = text(&files["en/index.html"]);
    assert!(home.contains("https://x.example/a/en/"), "the address of the command line is used");
    assert!(!home.contains("hreflang=ja"), "an edition that is not built is not promised");
}

#[test]
fn an_edition_without_the_tools_words_takes_none_of_easy_japanese_and_claims_no_page_of_them() {
    let folder = project(&[]);
    let plan = folder.path().join("content/plan.toml");
    let text = std::fs::read_to_string(&plan).expect("a plan");
    let editions = "[[languages]]\ntag = \"ja-simple\"\nkind = \"reader\"\nfallback = [\"ja\"]\n\n[[languages]]\ntag = \"bn\"\nname = \"বাংলা\"\nkind = \"translation\"\nfallback = [\"ja-simple\", \"ja\"]\n\n[[levels]]";
    std::fs::write(&plan, text.replacen("[[levels]]", editions, 1)).expect("a plan");
    let files = build(folder.path(), &Request::default());
    let menu = |tag: &str| {
        let page = page::elements(self::text(&files[&format!("{tag}/index.html")]));
        let links =
            page.iter().filter(|element| element.attribute("href").is_some_and(|href| href.ends_with("glossary/")));
        links.map(|element| element.text.clone()).next().expect("a link")
    };
    assert_eq!(menu("bn"), menu("ja"));
    assert_ne!(menu("ja-simple"), menu("ja"));
    for (tag, claimed) in [("bn", false), ("ja-simple", true)] {
        let page = self::text(&files[&format!("{tag}/data/index.html")]);
        assert_eq!(page.contains("noindex"), !claimed, "{tag}");
    }
}
