//! A page of a peer's site: front matter and Markdown.

use super::node::Node;
use toml::{Table, Value};

/// A page while it is written.
pub(super) struct Page {
    pub(super) template: &'static str,
    pub(super) title: String,
    pub(super) about: String,
    pub(super) weight: i64,
    pub(super) words: Vec<String>,
    pub(super) params: Table,
    pub(super) body: String,
}

impl Page {
    pub(super) fn new(template: &'static str, title: &str, about: &str) -> Self {
        let (title, about) = (title.to_owned(), plain(about));
        Self { template, title, about, weight: 1, words: Vec::new(), params: Table::new(), body: String::new() }
    }

    pub(super) fn set(&mut self, key: &str, value: impl Into<Value>) -> &mut Self {
        self.params.insert(key.to_owned(), value.into());
        self
    }

    /// The same, as a page of this node.
    pub(super) fn of(mut self, node: &Node) -> Self {
        self.set("of", node.path.as_str()).set("branch", node.is_branch());
        self
    }

    /// A text of the plan as Markdown: the glossary's words are links where they are first used.
    pub(super) fn text(&mut self, text: &str) -> String {
        let linked = links(text, |label, to| match to.split_once(':') {
            Some(("glossary", id)) if self.words.iter().any(|word| word == id) => label.to_owned(),
            Some(("glossary", id)) => {
                self.words.push(id.to_owned());
                format!(r##"<a class="term" href="#_word-{id}" id="_use-{id}">{label}</a>"##)
            }
            Some(("lang", tag)) => format!(r#"<span lang="{tag}" dir="ltr">{label}</span>"#),
            _ => format!("[{label}]({to})"),
        });
        readings(&linked, |base, reading| format!("<ruby>{base}<rt>{reading}</rt></ruby>"))
    }
}

/// A text without links and readings.
pub(super) fn plain(text: &str) -> String {
    readings(&links(text, |label, _| label.to_owned()), |base, _| base.to_owned())
}

/// The text with something else in place of each `[label](to)`.
fn links(text: &str, mut each: impl FnMut(&str, &str) -> String) -> String {
    let mut said = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("](")
        && let Some((before, label)) = before.rsplit_once('[')
        && let Some((to, after)) = after.split_once(')')
    {
        said.push_str(before);
        said.push_str(&each(label, to));
        rest = after;
    }
    said + rest
}

/// The text with something else in place of each `漢字《かんじ》` and `｜word《reading》`.
fn readings(text: &str, each: impl Fn(&str, &str) -> String) -> String {
    let is_kanji = |character: char| matches!(character, '々' | '〆' | '\u{3400}'..='\u{9fff}');
    let mut said = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('《')
        && let Some((reading, after)) = after.split_once('》')
    {
        let (before, base) =
            before.rsplit_once('｜').unwrap_or_else(|| before.split_at(before.trim_end_matches(is_kanji).len()));
        said.push_str(before);
        said.push_str(&each(base, reading));
        rest = after;
    }
    said + rest
}
