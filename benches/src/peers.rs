//! The same plan as a site for Hugo and as a site for Zola, to be built side by side with keikaku's.
//!
//! 1. **Pages.** Every node's page in twelve languages, its page in two languages, every indicator's page, the lists of
//!    indicators, the glossary, the pages about the site, the home page and each chapter for printing, at keikaku's
//!    addresses. Hugo makes language tags lower case and needs `ja-hira` for `ja-simple`; Zola keeps the first language at
//!    the root, without its tag.
//! 2. **Texts.** Fluent's messages are formatted here, once, and are plain Markdown in the sites: a heading for each field,
//!    furigana and the glossary's links as HTML. Each paragraph's place in the printed plan is a short code.
//! 3. **The frame** is the default theme's: head with alternates, languages, menu, way, contents, figures, previous and
//!    next, words of the page, foot. Its words come through the peer's own translations, figures from front matter.
//! 4. **What the peers are spared:** checks, fallbacks and notices; charts and the sentence beside them; CSV, JSON and the
//!    manifest; filters of lists; rows beside each other in two languages; the pages `ask`, `data`, `go/` and `about` in two
//!    languages; where each word of the glossary is used; fingerprints of assets; readings in titles and names. Numbers and
//!    plurals, places in the plan, descriptions and order are worked out here. Zola's sections do not lead on to others,
//!    and its sitemap has no alternates.
//! 5. **What they do more:** two columns repeat each paragraph's place and its links; pages in two languages have alternates;
//!    Zola's links are whole addresses.
//!
//! Templates are in `benches/peers/`, written as a theme's author would: Hugo's cache what does not change from page to
//! page (`partialCached`); Zola has nothing of the kind. The plan is that of `whole`: no search, no codes, no feeds.

mod edition;
mod node;
mod page;

use crate::{LANGUAGES, put};
use edition::{Edition, own_name};
use node::{Node, tables, word, words};
use page::Page;
use std::path::Path;
use std::{fs, io};
use toml::{Table, Value};

/// A generator to compare with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Peer {
    /// Hugo 0.168.
    Hugo,
    /// Zola 0.22.
    Zola,
}

/// All of them.
pub const PEERS: [Peer; 2] = [Peer::Hugo, Peer::Zola];

impl Peer {
    /// What its program is called.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Hugo => "hugo",
            Self::Zola => "zola",
        }
    }

    /// What it calls a language. Hugo looks translations up by a parsed tag, and reads `ja-simple` as `ja`.
    fn tag(self, tag: &str) -> &str {
        if self == Self::Hugo && tag == "ja-simple" { "ja-hira" } else { tag }
    }

    /// Where the address of a language's pages begins.
    fn start(self, tag: &str) -> String {
        match self {
            Self::Hugo => format!("/plan/{}", self.tag(tag).to_lowercase()),
            Self::Zola if is_first(tag) => "/plan".to_owned(),
            Self::Zola => format!("/plan/{tag}"),
        }
    }

    /// What makes the site in the current folder into `out`, minified.
    #[must_use]
    pub fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Hugo => &["--minify", "--quiet", "--destination", "out"],
            Self::Zola => &["build", "--force", "--output-dir", "out"],
        }
    }
}

/// Writes the plan in the folder `plan` as this peer's site into `to`.
///
/// # Errors
/// If the plan cannot be read or the site cannot be written.
pub fn write(plan: &Path, peer: Peer, to: &Path) -> io::Result<()> {
    let content = plan.join("content");
    let settings = node::read(&fs::read_to_string(content.join("plan.toml"))?)?;
    let nodes = Node::all(&content, &settings)?;
    let real = crate::real();
    copy(&real.join("themes/default/assets"), &to.join("static/assets"))?;
    copy(&real.join("benches/peers").join(peer.name()), to)?;
    let site = Site { peer, to, settings: &settings, nodes: &nodes };
    let config = to.join(if peer == Peer::Hugo { "hugo.toml" } else { "config.toml" });
    let mut said = fs::read_to_string(&config)?;
    if peer == Peer::Zola {
        let names: Table = LANGUAGES.iter().map(|(tag, ..)| ((*tag).to_owned(), own_name(tag).into())).collect();
        said += &format!("\n[extra.names]\n{names}");
    }
    for (tag, ..) in LANGUAGES {
        let edition = Edition::open(plan, tag)?;
        said += &site.language(&edition)?;
        site.pages(&edition)?;
    }
    put(&config, &said)
}

/// Whether a language is the source, which the peers name nowhere in their files.
fn is_first(tag: &str) -> bool {
    LANGUAGES.first().is_some_and(|(first, ..)| *first == tag)
}

/// Copies a folder as it is.
fn copy(from: &Path, to: &Path) -> io::Result<()> {
    for entry in walkdir::WalkDir::new(from) {
        let entry = entry?;
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(from).map_err(io::Error::other)?;
            put(&to.join(path), &fs::read_to_string(entry.path())?)?;
        }
    }
    Ok(())
}

/// A site while it is written.
struct Site<'a> {
    peer: Peer,
    to: &'a Path,
    settings: &'a Table,
    nodes: &'a [Node],
}

impl Site<'_> {
    /// Writes a language's words for the frame and its glossary; returns what the peer's settings say of it.
    fn language(&self, edition: &Edition<'_>) -> io::Result<String> {
        let tag = edition.tag;
        for entry in tables(self.settings, "glossary") {
            let id = word(entry, "id");
            let mut page = Page::new("", "", "");
            let text = page.text(&edition.say(&format!("glossary_{id}.text"), &[]));
            page.set("name", edition.plain(&format!("glossary_{id}"))).set("text", text);
            page.set("origin", word(entry, "origin"));
            put(&self.to.join(format!("data/glossary/{tag}/{id}.toml")), &page.params.to_string())?;
        }
        let (key, name, words) = (self.peer.tag(tag), own_name(tag), edition.frame());
        if self.peer == Peer::Hugo {
            put(&self.to.join(format!("i18n/{key}.toml")), &words.to_string())?;
            let weight = LANGUAGES.iter().position(|(other, ..)| *other == tag).unwrap_or_default() + 1;
            return Ok(format!("\n[languages.{key}]\nlocale = \"{tag}\"\nlabel = \"{name}\"\nweight = {weight}\n"));
        }
        let table = if is_first(tag) { String::new() } else { format!("languages.{tag}.") };
        Ok(format!("\n[{table}translations]\n{words}"))
    }

    fn pages(&self, edition: &Edition<'_>) -> io::Result<()> {
        self.put(edition, "", true, Page::new("home", &edition.plain("plan"), &edition.say("plan.about", &[])))?;
        for (path, branch, template) in
            [("indicators", true, "chapters"), ("print", true, "chapters"), ("glossary", false, "glossary")]
        {
            let about = edition.say(&format!("description_{path}"), &[]);
            let mut page = Page::new(template, &edition.plain(&format!("title_{path}")), &about);
            if template == "glossary" {
                page.words = tables(self.settings, "glossary").map(|entry| word(entry, "id").to_owned()).collect();
            }
            self.put(edition, path, branch, page)?;
        }
        for hidden in ["beside", "indicators/in"] {
            self.put(edition, hidden, true, Page::new("", "", ""))?;
        }
        let mut weight = 0;
        for node in self.nodes {
            let mut own = self.node(edition, node);
            if node.is_in_plan() && !is_first(edition.tag) {
                let title = edition.say("title_beside", &[("title", &own.title)]);
                let beside = Page::new("beside", &title, &own.about).of(node);
                self.put(edition, &format!("beside/{}", node.path), false, beside)?;
            }
            if node.level == "chapter" {
                let within =
                    self.nodes.iter().filter(|other| other.is_in_plan() && other.trail.first() == node.trail.first());
                let all: Vec<&str> = within.flat_map(Node::indicators).map(|one| word(one, "id")).collect();
                let mut list = Page::new("list", &own.title, &edition.say("description_indicators", &[]));
                list.set("indicators", all);
                self.put(edition, &format!("indicators/in/{}", node.path), false, list)?;
                let print = Page::new("print", &own.title, &own.about).of(node);
                self.put(edition, &format!("print/{}", node.path), false, print)?;
            }
            for indicator in node.indicators() {
                weight += 1;
                let id = word(indicator, "id");
                let about = edition.say(&format!("indicator_{id}.about"), &[]);
                let mut page = Page::new("indicator", &edition.plain(&format!("indicator_{id}")), &about).of(node);
                page.body = page.text(&about);
                own.text(&about); // its words are those of the node's page, too
                page.weight = weight;
                for figure in ["baseline", "target"] {
                    page.set(figure, edition.figure(word(indicator, "unit"), word(indicator, figure)));
                }
                let origin = if indicator.contains_key("survey") { "survey" } else { "count" };
                page.set("origin", origin)
                    .set("from", word(indicator, origin))
                    .set("better", word(indicator, "better"));
                self.put(edition, &format!("indicators/{id}"), false, page)?;
            }
            own.set("indicators", node.indicators().map(|one| word(one, "id")).collect::<Vec<_>>());
            self.put(edition, &node.path, node.is_branch(), own)?;
        }
        Ok(())
    }

    /// A node's page: the fields of its level, in order, as Markdown.
    fn node(&self, edition: &Edition<'_>, node: &Node) -> Page {
        let mut page = Page::new("node", &edition.plain(node.id()), "");
        page.weight = node.number();
        page.set("level", node.level.as_str());
        if node.is_in_plan() {
            page.set("number", node.number().to_string()).set("place", edition.place(node, None));
        }
        let level = tables(self.settings, "levels").find(|level| word(level, "id") == node.level);
        for name in level.map(|level| words(level, "fields")).unwrap_or_default() {
            if let Some(field) = tables(self.settings, "fields").find(|field| word(field, "id") == name) {
                self.field(edition, node, field, &mut page);
            }
        }
        page
    }

    /// A heading, and each text with its place in the printed plan. What is made of other pages is the template's.
    fn field(&self, edition: &Edition<'_>, node: &Node, field: &Table, page: &mut Page) {
        let (name, kind) = (word(field, "id"), word(field, "kind"));
        let entries: Vec<(String, &str)> = match kind {
            "text" | "choice" => vec![(name.to_owned(), word(&node.settings, name))],
            "children" | "indicators" | "editions" => return,
            _ => words(&node.settings, name).into_iter().map(|entry| (format!("{name}_{entry}"), entry)).collect(),
        };
        if entries.is_empty() {
            return;
        }
        if field.get("heading") != Some(&false.into()) {
            page.body += &format!("## {} {{#{name}}}\n\n", edition.plain(&format!("field_{name}")));
        }
        page.body += &(edition.plain(&format!("field_{name}.intro")) + "\n\n");
        for ((unit, entry), number) in entries.iter().zip(1..) {
            let message = format!("{}_{unit}", node.id());
            let (start, message) = match kind {
                "list" => ("- ".to_owned(), message),
                "titled-list" => (format!("### {} {{#_{unit}}}\n\n", edition.plain(&message)), message + ".text"),
                "choice" => (format!("**{}**\n\n", edition.plain(&format!("choice_{name}_{entry}"))), message),
                _ => (String::new(), message),
            };
            let text = match kind {
                "references" => self.reference(edition, entry),
                _ => page.text(&edition.say(&message, &[])),
            };
            if page.about.is_empty() {
                page.about = edition.plain(&message);
            }
            page.body += &format!("{start}{text}\n\n");
            if field.contains_key("citation") {
                let place = edition.place(node, Some((name, number)));
                let indent = if kind == "list" { "  " } else { "" };
                page.body += &match self.peer {
                    Peer::Hugo => format!("{indent}{{{{< cite id=\"{unit}\" place=\"{place}\" >}}}}\n\n"),
                    Peer::Zola => format!("{indent}{{{{ cite(id=\"{unit}\", place=\"{place}\") }}}}\n\n"),
                };
            }
        }
    }

    /// A link to another part of the plan; what is not on the site is only named.
    fn reference(&self, edition: &Edition<'_>, to: &str) -> String {
        let Some(node) = self.nodes.iter().find(|node| node.id() == to) else {
            return format!("- {}", edition.plain(&format!("reference_{to}")));
        };
        let (start, title) = (self.peer.start(edition.tag), edition.plain(to));
        format!("- [{title}]({start}/{}/) {}", node.path, edition.place(node, None))
    }

    /// Writes a page; one without a template is not shown, and only holds others.
    fn put(&self, edition: &Edition<'_>, path: &str, branch: bool, mut page: Page) -> io::Result<()> {
        let words = std::mem::take(&mut page.words);
        page.set("path", path).set("words", words);
        let hidden = page.template.is_empty();
        let mut front = Table::new();
        let mut set = |key: &str, value: Value| front.insert(key.to_owned(), value);
        match self.peer {
            Peer::Hugo if hidden => set("build", Table::from_iter([("render".to_owned(), "never".into())]).into()),
            Peer::Hugo => set("layout", page.template.into()),
            Peer::Zola if hidden => set("render", false.into()),
            Peer::Zola => set("template", format!("{}.html", page.template).into()),
        };
        if self.peer == Peer::Zola && branch {
            set("sort_by", "weight".into());
        }
        set("title", page.title.into());
        set("description", page.about.chars().take(160).collect::<String>().into());
        set("weight", page.weight.into());
        set(if self.peer == Peer::Hugo { "params" } else { "extra" }, page.params.into());
        let tag = self.peer.tag(edition.tag);
        let language = if is_first(tag) { String::new() } else { format!(".{tag}") };
        let file = if branch { format!("{path}/_index{language}.md") } else { format!("{path}{language}.md") };
        put(&self.to.join("content").join(file.trim_start_matches('/')), &format!("+++\n{front}+++\n\n{}", page.body))
    }
}
