//! The editions of the real plan, held against each other and against their languages, as many as `plan.toml` lists.
//!
//! Each text is judged by the language that its nearest `lang` names, attributes included. A page of an edition has texts
//! of that edition, of Japanese where it is said to be Japanese, and names of languages; nothing else. What may stand in
//! it nevertheless is written in `editions/words.toml`.
//!
//! `KEIKAKU_ROOT` may name another project folder, as for the tests in a browser: so editions are tried before they come.

use crate::page;
use crate::site::{build, text};
use html5gum::emitters::default::{DefaultEmitter, Token};
use html5gum::{HtmlString, Tokenizer};
use keikaku::engines::messages::written::written;
use keikaku::model::plan::Plan;
use keikaku::pipeline::{self, Request};
use keikaku::report::Report;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use unicode_normalization::{UnicodeNormalization as _, is_nfc};

/// What may stand in an edition although it is not of its language, and what betrays English.
#[derive(Deserialize)]
struct Words {
    phrases: Vec<String>,
    latin: Vec<String>,
    also: BTreeMap<String, Vec<String>>,
    english: Vec<String>,
    own: BTreeMap<String, Vec<String>>,
    simplified: String,
}

static WORDS: LazyLock<Words> =
    LazyLock::new(|| toml::from_str(include_str!("editions/words.toml")).expect("a list of words"));
static SITE: LazyLock<BTreeMap<String, Vec<u8>>> = LazyLock::new(|| build(&root(), &Request::default()));

fn root() -> PathBuf {
    std::env::var_os("KEIKAKU_ROOT").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from)
}

fn plan() -> Plan {
    pipeline::read(&root(), &Request::default()).content.expect("a plan").plan
}

/// A text of a page: a piece between tags, or an attribute that is read out.
struct Said {
    language: String,
    text: String,
    /// The element that it stands in.
    element: String,
}

/// Every text of a page with the language that it says to be in. What stands in `<code>` is for machines.
fn said(page: &str) -> Vec<Said> {
    let text = |written: &HtmlString| String::from_utf8_lossy(written).into_owned();
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let mut open: Vec<(String, String)> = Vec::new();
    let mut all = Vec::new();
    for token in Tokenizer::new_with_emitter(page, emitter) {
        match token.expect("a string can be read") {
            Token::StartTag(tag) => {
                let name = text(&tag.name);
                let attributes: BTreeMap<String, String> =
                    tag.attributes.iter().map(|(name, value)| (text(name), text(value))).collect();
                let around = open.last().map(|(_, language)| language.clone()).unwrap_or_default();
                let language = attributes.get("lang").cloned().unwrap_or(around);
                let is_read = |key: &str| {
                    let of = attributes.get("name").or_else(|| attributes.get("property")).map_or("", String::as_str);
                    match key {
                        "title" | "alt" | "aria-label" | "aria-description" | "placeholder" => true,
                        "content" => ["description", "og:title", "og:description", "og:site_name"].contains(&of),
                        _ => false,
                    }
                };
                for (key, value) in attributes.iter().filter(|(key, _)| is_read(key)) {
                    let element = format!("{name} {key}");
                    all.push(Said { language: language.clone(), text: value.clone(), element });
                }
                let void = ["br", "hr", "img", "input", "link", "meta"].contains(&name.as_str());
                if !tag.self_closing && !void {
                    open.push((name, language));
                }
            }
            Token::EndTag(_) => drop(open.pop()),
            Token::String(characters) => {
                let machine = open.iter().any(|(name, _)| ["script", "style", "code"].contains(&name.as_str()));
                if let Some((name, language)) = open.last().filter(|_| !machine) {
                    let (language, element) = (language.clone(), name.clone());
                    all.push(Said { language, text: text(&characters.value), element });
                }
            }
            Token::Doctype(_) | Token::Comment(_) | Token::Error(_) => {}
        }
    }
    all
}

/// The pages of an edition, by their path.
fn pages<'a>(tag: &str) -> impl Iterator<Item = (&'a str, &'a str)> + use<'a> {
    let folder = format!("{tag}/");
    SITE.iter()
        .filter(move |(path, _)| path.starts_with(&folder) && path.ends_with(".html"))
        .map(|(path, bytes)| (path.as_str(), text(bytes)))
}

/// Problems, each with how often it is there and the first place.
#[derive(Default)]
struct Problems(BTreeMap<String, (usize, String)>);

impl Problems {
    fn add(&mut self, problem: String, place: &str) {
        self.0.entry(problem).or_insert_with(|| (0, place.to_owned())).0 += 1;
    }

    fn none(&self) {
        let lines: Vec<String> =
            self.0.iter().map(|(problem, (count, place))| format!("{problem} ({count} ×, {place})")).collect();
        assert!(lines.is_empty(), "{} problems:\n{}", lines.len(), lines.join("\n"));
    }
}

/// The script of a letter, as far as the plan's languages need it.
fn script(letter: char) -> &'static str {
    match letter {
        '\u{3041}'..='\u{309f}' | '\u{30a1}'..='\u{30fa}' | '\u{30fd}'..='\u{30ff}' | '\u{ff66}'..='\u{ff9f}' => "kana",
        '々' | '〆' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' => "Han",
        '\u{1100}'..='\u{11ff}' | '\u{3131}'..='\u{318e}' | '\u{ac00}'..='\u{d7a3}' => "Hangul",
        '\u{e00}'..='\u{e7f}' => "Thai",
        '\u{900}'..='\u{97f}' => "Devanagari",
        'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => "Latin",
        other if other.is_alphabetic() && !"ªºー".contains(other) => "another script",
        _ => "",
    }
}

/// The scripts that a language is written in.
fn scripts(tag: &str) -> &'static [&'static str] {
    match tag.split('-').next().unwrap_or_default() {
        "ja" => &["kana", "Han"],
        "zh" => &["Han"],
        "ko" => &["Hangul"],
        "th" => &["Thai"],
        "ne" => &["Devanagari"],
        _ => &["Latin"],
    }
}

/// The words of a text in Latin letters, without addresses and names of files and keys: those have a mark inside.
fn latin(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(script(c) == "Latin" || c.is_numeric() || "-’'./_{}$:@".contains(c)))
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric() && !"{}$/".contains(c)))
        .filter(|word| {
            word.starts_with(|c: char| script(c) == "Latin") && !word.contains(['.', '/', '_', '{', '$', ':'])
        })
}

/// What is wrong with a text in a language.
fn strangers(tag: &str, text: &str) -> Vec<String> {
    let own = scripts(tag);
    let mut wrong = BTreeSet::new();
    for letter in text.chars() {
        let script = script(letter);
        if !script.is_empty() && script != "Latin" && !own.contains(&script) {
            wrong.insert(format!("{script} in {tag}: “{}”", text.trim()));
        }
    }
    let also = WORDS.also.get(tag);
    let is_listed = |word: &str| {
        let mut listed = WORDS.latin.iter().chain(also.into_iter().flatten());
        listed.any(|known| known == word) || word.chars().count() == 1
    };
    let is_own = |word: &String| WORDS.own.get(tag).is_some_and(|own| own.contains(word));
    let text = WORDS.phrases.iter().fold(text.to_owned(), |text, phrase| text.replace(phrase.as_str(), ""));
    for word in latin(&text) {
        let lower = word.to_lowercase();
        let strange = if own == ["Latin"] {
            tag != "en" && WORDS.english.contains(&lower) && !is_own(&lower)
        } else {
            !is_listed(word)
        };
        if strange {
            wrong.insert(format!("`{word}` in {tag}: “{}”", text.trim().chars().take(90).collect::<String>()));
        }
    }
    wrong.into_iter().collect()
}

#[test]
fn no_language_leaks_into_another_edition() {
    let plan = plan();
    let names: BTreeSet<&str> = plan.languages.iter().map(|language| language.name.as_str()).collect();
    let mut problems = Problems::default();
    let source = plan.source_language().map(|language| language.tag.as_str());
    for language in &plan.languages {
        let tag = language.tag.as_str();
        for (path, page) in pages(tag) {
            for Said { language, text, element } in said(page) {
                let place = format!("{path}, in <{element}>");
                let known = names.contains(text.trim()) || WORDS.phrases.iter().any(|phrase| phrase == text.trim());
                if language != tag && Some(language.as_str()) != source && !known {
                    problems.add(format!("a text in `{language}`: “{}”", text.trim()), &place);
                }
                for wrong in strangers(&language, &text) {
                    problems.add(wrong, &place);
                }
            }
        }
    }
    problems.none();
}

#[test]
fn leaks_are_found() {
    for (tag, text) in [
        ("ko", "市의 계획"),
        ("ko", "the plan"),
        ("vi", "計画"),
        ("vi", "kế hoạch of thành phố"),
        ("th", "ไทย 한국어"),
        ("zh-Hans", "计画の"),
        ("ne", "Iruma शहर"),
        ("es", "Ciudad with todos"),
        ("en", "市"),
        ("fil", "ang plano и"),
        ("ja", "日本語ไทย"),
    ] {
        assert!(!strangers(tag, text).is_empty(), "{text} in {tag}");
    }
    for (tag, text) in [
        ("ko", "CSV 파일"),
        ("es", "has leído la página"),
        ("en", "the plan"),
        ("ja-simple", "NPOの 計画"),
        ("zh-Hans", "2036年，人口"),
        ("vi", "Tiếng Việt"),
    ] {
        assert!(strangers(tag, text).is_empty(), "{text} in {tag}: {:?}", strangers(tag, text));
    }
    let page = "<p lang=ko title='the'>가<b lang=ja>市</b>나<code>the</code></p>";
    let all = said(page);
    let found: Vec<(&str, &str)> = all.iter().map(|said| (said.language.as_str(), said.text.as_str())).collect();
    assert_eq!(found, [("ko", "the"), ("ko", "가"), ("ja", "市"), ("ko", "나")]);
}

/// What is the same on the pages of all editions: headings by their level, ids, rows, and values for machines.
fn shape(page: &str) -> Vec<String> {
    let elements = page::elements(page);
    let main = elements.iter().position(|element| element.name == "main").expect("a main");
    // Which words a text marks for the glossary is its own affair, and so is what stands at the page's foot.
    let foot = elements.iter().position(|element| element.has_class("words"));
    let foot = foot.map(|foot| page::below(&elements, foot)).unwrap_or_default();
    let inside = page::below(&elements, main).into_iter();
    let inside = inside.filter(|element| !element.has_class("term") && !element.has_class("words"));
    let mut shape = Vec::new();
    for element in inside.filter(|element| !foot.iter().any(|word| std::ptr::eq(*word, *element))) {
        let heading = element.name.len() == 2 && element.name.starts_with('h') && element.name != "hr";
        if heading || ["tr", "th", "td", "dt", "dd", "svg"].contains(&element.name.as_str()) {
            shape.push(format!("<{}>", element.name));
        }
        if let Some(id) = element.attribute("id") {
            shape.push(format!("#{id}"));
        }
        // A language may say several units alike; they are one choice there.
        let unit = element.attribute("name") == Some("unit");
        for key in ["value", "datetime"].into_iter().filter(|_| !unit) {
            shape.extend(element.attribute(key).map(|value| format!("{key}={value}")));
        }
        // A path is the drawing of a figure.
        shape.extend(element.attribute("d").map(|drawn| format!("d={drawn}")));
    }
    shape
}

/// Whether a path below an edition's is that of a page beside the source.
fn is_beside(page: &(&str, &str)) -> bool {
    page.0.starts_with("/beside/")
}

#[test]
fn every_edition_has_the_same_headings_ids_rows_and_figures() {
    let plan = plan();
    let source = plan.source_language().expect("a source").tag.clone();
    let mut problems = Problems::default();
    let mut wanted: BTreeMap<&str, Vec<String>> =
        pages(&source).map(|(path, page)| (path.trim_start_matches(&source), shape(page))).collect();
    // The source has no page beside itself: there the others are held against the first of them.
    let first = plan.languages.iter().find(|language| language.tag != source).expect("another language");
    let besides: Vec<_> =
        pages(&first.tag).map(|(path, page)| (&path[first.tag.len()..], page)).filter(is_beside).collect();
    assert!(!besides.is_empty(), "{} has no page beside {source}", first.tag);
    wanted.extend(besides.into_iter().map(|(path, page)| (path, shape(page))));
    assert!(wanted.values().any(|shape| shape.iter().any(|part| part == "<tr>")), "no page has a table");
    for language in &plan.languages {
        let found: BTreeMap<&str, Vec<String>> =
            pages(&language.tag).map(|(path, page)| (&path[language.tag.len()..], shape(page))).collect();
        let here: Vec<&str> = found.keys().copied().collect();
        let there = wanted.keys().copied().filter(|path| language.tag != source || !is_beside(&(path, "")));
        assert_eq!(here, there.collect::<Vec<_>>(), "{} has the pages of {source}", language.tag);
        for (path, shape) in &found {
            let other = &wanted[path];
            let ends = "its end".to_owned();
            let length = shape.len().max(other.len());
            let part = |of: &Vec<String>, number: usize| of.get(number).unwrap_or(&ends).clone();
            let parts = (0..length).map(|number| (part(shape, number), part(other, number)));
            if let Some((one, other)) = parts.into_iter().find(|(one, other)| one != other) {
                problems.add(format!("`{one}` where {source} has `{other}`"), &format!("{}{path}", language.tag));
            }
        }
    }
    problems.none();
}

/// The files below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[test]
fn every_text_is_composed() {
    let found = ["locales", "content"].map(|folder| files(&root().join(folder))).concat();
    assert!(found.len() > 20, "{found:?}");
    let mut problems = Problems::default();
    for path in found {
        let text = std::fs::read_to_string(&path).expect("a text");
        for (line, text) in text.lines().enumerate().filter(|(_, line)| !is_nfc(line)) {
            problems
                .add(format!("line {}: “{}”", line + 1, text.nfc().collect::<String>()), &path.display().to_string());
        }
    }
    for (path, bytes) in SITE.iter().filter(|(path, _)| path.ends_with(".html") || path.ends_with(".json")) {
        if !is_nfc(text(bytes)) {
            problems.add("not composed".to_owned(), path);
        }
    }
    problems.none();
}

/// Where a line may end inside a word of easy Japanese: between its kana and furigana that it goes on with.
fn torn(text: &str) -> Option<&str> {
    let is_kana = |c: char| script(c) == "kana";
    let ends = ["方《かた》", "目《め》", "金《かね》"];
    let mut found = ends.into_iter().flat_map(|end| text.match_indices(end));
    found.find_map(|(at, end)| text[..at].ends_with(is_kana).then_some(end))
}

#[test]
fn in_easy_japanese_no_word_is_torn_at_a_lines_end() {
    assert!(torn("考《かんが》え方《かた》").is_some() && torn("｜考え方《かんがえかた》の 方《かた》").is_none());
    let mut problems = Problems::default();
    for path in
        files(&root().join("locales/ja-simple")).iter().filter(|path| path.extension().is_some_and(|end| end == "ftl"))
    {
        for (line, text) in std::fs::read_to_string(path).expect("a text").lines().enumerate() {
            if let Some(end) = torn(text) {
                problems
                    .add(format!("line {}: …{end} (begin the word with ｜)", line + 1), &path.display().to_string());
            }
        }
    }
    problems.none();
}

/// Whether GB 2312 has a character: the standard of Simplified Chinese, which has no other form of a character.
fn is_simplified(letter: char) -> bool {
    let text = letter.to_string();
    let (bytes, _, failed) = encoding_rs::GBK.encode(&text);
    // Its characters are the rows B0 to F7 of GBK, in the columns from A1 on.
    !failed && matches!(bytes.as_ref(), [0xb0..=0xf7, 0xa1..=0xfe])
}

#[test]
fn simplified_chinese_has_no_character_of_another_form() {
    for letter in "为说产国简边发图应务".chars() {
        assert!(is_simplified(letter), "{letter}");
    }
    // Traditional, and Japanese.
    for letter in "為說產國簡邊發圖應務発図広対働売読辺込円々".chars() {
        assert!(!is_simplified(letter), "{letter}");
    }
    let mut problems = Problems::default();
    for language in plan().languages.iter().filter(|language| language.tag == "zh-Hans") {
        for (path, page) in pages(&language.tag) {
            for Said { language, text, element } in said(page).into_iter().filter(|said| said.language == "zh-Hans") {
                for letter in text.chars().filter(|&letter| script(letter) == "Han") {
                    if !is_simplified(letter) && !WORDS.simplified.contains(letter) {
                        let place = format!("{path}, in <{element}>");
                        problems.add(format!("{letter} in {language}: “{}”", text.trim()), &place);
                    }
                }
            }
        }
    }
    problems.none();
}

/// The units in an edition's own files; each language has the terms that it needs.
fn units(tag: &str) -> BTreeSet<String> {
    let files =
        files(&root().join("locales").join(tag)).into_iter().filter(|path| path.extension() == Some("ftl".as_ref()));
    let units = files.flat_map(|path| written(&std::fs::read_to_string(path).expect("words")));
    let units = units.filter(|unit| !unit.text.is_empty());
    // What a language is called is asked of the source alone.
    units.map(|unit| unit.id()).filter(|id| !id.starts_with('-') && !id.starts_with("language_")).collect()
}

#[test]
fn every_edition_of_the_plan_is_complete() {
    let prepared = pipeline::read(&root(), &Request::default());
    let drawn = Report::default().human(&prepared.diagnostics, &prepared.sources, false);
    assert_eq!(drawn, "");
    let content = prepared.content.expect("a plan");
    let all = units(&content.plan.source_language().expect("a source").tag);
    assert!(all.len() > content.survey.total(), "more than the plan's");
    for (language, edition) in content.plan.languages.iter().zip(&content.survey.editions) {
        let tag = &language.tag;
        assert_eq!((edition.share, edition.missing()), (100, 0), "{tag}");
        // The words of the tool and of its pages too, which the plan does not count.
        let own = units(tag);
        let lacking: Vec<&String> = all.difference(&own).collect();
        assert!(lacking.is_empty(), "{tag} lacks {lacking:?}");
        let made = edition.provenance;
        let recorded = if *tag == content.plan.languages[content.plan.source].tag { 0 } else { content.survey.total() };
        assert_eq!((made.recorded, made.unrecorded, edition.stale.len()), (recorded, 0, 0), "records of {tag}");
    }
}
