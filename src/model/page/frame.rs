//! The site and the frame around a page: head, menu, switcher, links.

use super::{Name, Text, Words};
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The edition and what all its pages share.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Site {
    /// BCP 47 tag, for `lang`.
    pub lang: String,
    /// Language and region as Open Graph writes them: `pt_BR`.
    pub locale: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The language's own name.
    pub name: String,
    /// What stands between two sentences, and behind a colon: a space, or nothing where such marks bring their own room.
    #[serde(serialize_with = "super::marks::serialize_optional")]
    pub gap: &'static str,
    /// What the edition is: `official`, `reader` or `translation`.
    pub kind: &'static str,
    /// The source's tag: the language that the others are translated from.
    pub source: String,
    /// Whether this edition is the source.
    pub is_source: bool,
    /// The plan's name.
    pub title: Text,
    /// The city's name.
    pub city: Text,
    /// What this site is, in a sentence or two.
    pub about: Text,
    /// Whether any text of this edition may be borrowed or out of date: only then a text says so beside itself.
    pub noticed: bool,
    /// How this edition came about, where that is recorded.
    pub making: Option<Making>,
    /// Every edition of the site with its home, in the order of `plan.toml`: with the page's `rest` behind that, it is
    /// the same page there.
    pub editions: Vec<Edition>,
    /// The edition that this one is translated from, where the site has it; none for that edition itself.
    pub original: Option<Edition>,
    /// How much of the plan is translated in this edition, formatted: `100%`.
    pub share: String,
    /// Home, questions, indicators, glossary, search, print, data and the plan's pages, in this order and where there are any,
    /// with `home`, `ask`, `indicators`, `glossary`, `search`, `print`, `data` or the page's id as `id`.
    pub menu: Vec<MenuLink>,
    /// The fingerprinted files of the theme, by their plain names with `.` and `-` written `_`: `assets.style_css`. And,
    /// where the plan has indicators, the rules that are made for their filter: `assets.choices_css`.
    pub assets: BTreeMap<String, String>,
}

/// How an edition came about, counted over the plan's text units and said in the reader's words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Making {
    /// Units whose making is recorded.
    pub recorded: usize,
    /// Units of which nobody has recorded how they were made.
    pub unrecorded: usize,
    /// Recorded units that a machine translated.
    pub machine: usize,
    /// Recorded units that a person translated.
    pub person: usize,
    /// Recorded units that a person reviewed, and whose source has not changed since.
    pub reviewed: usize,
    /// Recorded units that a second machine pass compared with their source, and no person, and whose source has not
    /// changed since.
    pub compared: usize,
    /// Units whose source has changed since they were translated.
    pub stale: usize,
    /// The last day on which something was recorded, such as `2026-11-05`.
    pub latest: String,
    /// By whom it was translated: a machine, people, or both.
    pub made_text: Text,
    /// What was reviewed.
    pub review_text: Text,
    /// On what day something was last recorded.
    pub latest_text: Text,
    /// How many units have no record, where there are any.
    pub unrecorded_text: Option<Text>,
    /// How many units have a source that has changed, where there are any.
    pub stale_text: Option<Text>,
}

/// A link of the site's menu.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MenuLink {
    /// `home`, `ask`, `indicators`, `glossary`, `search`, `print`, `data`, or `page` for a page of the plan.
    pub kind: &'static str,
    /// The same, but for a page of the plan its id.
    pub id: String,
    /// What it is called.
    pub title: Text,
    /// Whether it is a page of the plan, such as the one about the site.
    pub is_page: bool,
    /// Where it leads.
    pub path: String,
}

/// What `<head>` and the frame around a page need.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Head {
    /// `home`, `ask`, `node`, `beside`, `indicators`, `indicator`, `data`, `glossary`, `search`, `print`, `choose`, `go` or
    /// `not-found`.
    pub kind: &'static str,
    /// The page's own path, such as `ja/connections/`.
    pub path: String,
    /// What leads from the page to the root of `public/`: `../../`, or nothing at the root itself.
    pub base: String,
    /// The part of `path` that is the same in every edition, such as `connections/`; nothing for a home.
    pub rest: String,
    /// The same page in `site.original`; of a page beside the source, the node's page there.
    pub original: Option<String>,
    /// Of a node's page, the same beside the source; the source's pages have none.
    pub beside: Option<String>,
    /// The same up to a paragraph's id, which follows: `vi/beside/connections/#connections_`.
    pub beside_at: Option<String>,
    /// The tags of the editions in which the page is not translated.
    pub untranslated: Vec<String>,
    /// The page's title.
    pub title: Text,
    /// Its own address, absolute: paper says where it came from.
    pub address: String,
    /// For the meta element, without markup.
    pub description: Arc<str>,
    /// Its language, where it is not the page's.
    pub description_lang: Option<String>,
    /// The address that search engines should keep, absolute.
    pub canonical: String,
    /// Whether search engines are asked not to list the page: it is not translated.
    pub noindex: bool,
    /// What search engines and feeds are told in `<head>`, ready as `<link>` elements: the canonical address, each
    /// edition in which the page is truly translated (`x-default` last), and the page's figures as files.
    #[serde(serialize_with = "super::marks::serialize_markup")]
    pub links: String,
    /// The place in `site.menu` of the link that leads to the page, counted from 0.
    pub entry: Option<usize>,
    /// From home to the parent.
    pub breadcrumbs: Vec<Link>,
    /// How many text units of the page are shown in another language than the page's.
    pub borrowed: usize,
    /// The same, formatted.
    pub borrowed_text: String,
    /// How many names around those are shown in another language too: of the site, its menu and the way to the page, of
    /// levels, fields and places in the printed plan.
    pub around: usize,
    /// The same, formatted.
    pub around_text: String,
    /// How many text units of the page have a source that has changed since they were translated.
    pub stale: usize,
    /// The same, formatted.
    pub stale_text: String,
    /// The glossary's words that the page uses; none on pages that list them anyway.
    pub words: Option<Words>,
    /// The box that shows and hides readings (furigana), if there are any on the page or around it.
    pub readings: Option<Readings>,
    /// The page's figures as files; none on most pages.
    pub files: Vec<DataFile>,
    /// The page's figures for search engines, as a whole `<script>` element that is made safe already.
    #[serde(serialize_with = "super::marks::serialize_block")]
    pub linked_data: Option<String>,
}

/// The box that shows and hides readings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Readings {
    /// Whether they are shown until the reader chooses.
    pub shown: bool,
    /// The name under which a choice is kept: each edition has its own, for what is right in one is not in another.
    pub name: String,
}

/// A page's figures as a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DataFile {
    /// `CSV` or `JSON`.
    pub name: &'static str,
    /// Its media type.
    pub media: &'static str,
    /// Where it stands.
    pub path: String,
}

/// A `link rel="alternate"`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alternate<'a> {
    /// A language tag or `x-default`.
    pub hreflang: &'a str,
    /// Absolute address.
    pub href: String,
}

/// A page of the site map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed<'a> {
    /// Its absolute address.
    pub href: String,
    /// The same page in the languages in which it is translated.
    pub alternates: Vec<Alternate<'a>>,
}

/// A page in one of the editions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Edition {
    /// BCP 47 tag.
    pub tag: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The language's own name.
    pub name: String,
    /// The language's name in the language of a page without a language of its own (`choose`, `go`), where that is
    /// another one.
    pub source_name: Option<Text>,
    /// What the edition is: `official`, `reader` or `translation`.
    pub kind: &'static str,
    /// The page there.
    pub path: String,
    /// `true` for the edition that is being read, else `false`: a text, for the attribute `aria-current`.
    pub aria_current: &'static str,
    /// Whether that page is translated.
    pub translated: bool,
    /// How much of the plan is translated, formatted for the reader: `100%`.
    pub share: String,
    /// On a `go` page, the node's title there.
    pub title: Option<Text>,
}

/// A link to a page of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Link {
    /// Level and number, such as `第2項`.
    pub label: Option<Text>,
    /// The page's name.
    pub name: Name,
    /// Where it leads.
    pub path: String,
    /// Its children, where the view lists a tree.
    pub children: Vec<Link>,
}
