//! The site: its address and editions; the plan's levels, fields, outline and glossary.

use super::NodeIndex;
use crate::base::source::At;
use serde::Deserialize;

/// An absolute address in two parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BaseUrl {
    /// `https://example.lg.jp`
    pub origin: String,
    /// `/plan/`: begins and ends with `/`.
    pub path: String,
}

impl BaseUrl {
    /// Reads an absolute `http` or `https` address without user, query or fragment; a missing `/` at its end is added.
    ///
    /// # Errors
    /// What is wrong with it: `scheme`, `space`, `query`, `user`, `letters` (of the host), `host` or `path`.
    pub fn parse(written: &str) -> Result<Self, &'static str> {
        let parts = written.split_once("://").map(|(scheme, rest)| (scheme.to_ascii_lowercase(), rest));
        let Some((scheme, rest)) = parts.filter(|(scheme, _)| ["http", "https"].contains(&scheme.as_str())) else {
            return Err("scheme");
        };
        let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        let path = if path.ends_with('/') { path.to_owned() } else { format!("{path}/") };
        let faults = [
            ("space", written.contains(char::is_whitespace)),
            ("query", written.contains(['?', '#'])),
            ("user", host.contains('@')),
            ("letters", !host.is_ascii()),
            ("host", !is_host(host)),
            ("path", !is_path(&path)),
        ];
        faults.into_iter().find(|(_, found)| *found).map_or_else(
            || Ok(Self { origin: format!("{scheme}://{}", host.to_ascii_lowercase()), path }),
            |(fault, _)| Err(fault),
        )
    }

    /// The absolute address of a path below the site's root.
    #[must_use]
    pub fn join(&self, path: &str) -> String {
        [&self.origin, &self.path, path].concat()
    }
}

/// A host name of labels, and a port where there is one. Addresses in brackets are no place for a city's site.
fn is_host(host: &str) -> bool {
    let (name, port) = host.split_once(':').map_or((host, None), |(name, port)| (name, Some(port)));
    let is_label = |label: &str| {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        !label.is_empty() && label.bytes().all(plain) && !label.starts_with('-') && !label.ends_with('-')
    };
    name.split('.').all(is_label) && port.is_none_or(|port| port.parse::<u16>().is_ok_and(|port| port > 0))
}

/// Segments of letters, digits and marks that need no encoding, none of them empty or leading upwards.
fn is_path(path: &str) -> bool {
    let is_segment = |segment: &str| {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"._~-+".contains(&byte);
        !segment.is_empty() && segment.bytes().all(plain) && segment.bytes().any(|byte| byte != b'.')
    };
    let inside = path.strip_prefix('/').and_then(|path| path.strip_suffix('/'));
    path == "/" || inside.is_some_and(|inside| inside.split('/').all(is_segment))
}

/// What an edition is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum EditionKind {
    /// The official text itself.
    Official,
    /// The plan's points in other words.
    Reader,
    /// A translation of another edition.
    Translation,
}

impl EditionKind {
    /// The word that themes see.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Official => "official",
            Self::Reader => "reader",
            Self::Translation => "translation",
        }
    }
}

/// An edition's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language {
    /// BCP 47.
    pub tag: String,
    /// Its own name.
    pub name: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// What the edition is.
    pub kind: EditionKind,
    /// CLDR locale for numbers.
    pub format: String,
    /// Languages that lend a text that is missing, by number in `Plan::languages`, in this order.
    pub fallback: Vec<usize>,
    /// Hidden until so many percent are translated.
    pub publish_at: u8,
    /// Whether readings (furigana) that its texts give are shown until the reader chooses otherwise.
    pub readings: bool,
}

/// A level of the tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Level {
    /// Its fields, in order.
    pub fields: Vec<At<String>>,
    /// Whether its nodes are called by level and number.
    pub numbered: bool,
    /// The depth that has it by itself: 0 for the first level of `plan.toml`. Pages have none.
    pub depth: Option<usize>,
}

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FieldKind {
    /// One paragraph.
    Text,
    /// Several paragraphs, each with an id.
    Paragraphs,
    /// An unordered list of ids.
    List,
    /// A list whose entries have a title and a text.
    TitledList,
    /// One of the field's `choices`.
    Choice,
    /// A figure and its unit.
    Quantity,
    /// From one year to another.
    Period,
    /// One of the plan's organisations.
    Organisation,
    /// A table of indicators.
    Indicators,
    /// Nodes, or places of the printed plan.
    References,
    /// The node's own children.
    Children,
    /// The site's editions and their state.
    Editions,
}

/// A field of a level.
#[expect(clippy::struct_excessive_bools, reason = "four independent keys of `[[fields]]`")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// What it holds.
    pub kind: FieldKind,
    /// What a `choice` may be.
    pub choices: Vec<String>,
    /// Whether a node may go without.
    pub optional: bool,
    /// Whether it has a heading.
    pub heading: bool,
    /// Whether a sentence under the heading says what its texts are: `field_<id>.intro`.
    pub intro: bool,
    /// Whether its texts are cited by their place in the printed plan.
    pub citation: bool,
}

/// A part or chapter of the printed plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutlineEntry {
    /// Its id.
    pub id: String,
    /// The entry that it stands in.
    pub within: Option<usize>,
    /// Level and number, where it has them.
    pub step: Option<Step>,
    /// Whether its title is known.
    pub titled: bool,
    /// The node that holds it.
    pub node: Option<NodeIndex>,
}

/// A level and a number: `第2項`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The level's id.
    pub level: String,
    /// The number within it.
    pub number: u32,
}

/// A place of the printed plan that is not on the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Its id.
    pub id: String,
    /// The outline's entry that it stands in.
    pub within: Option<usize>,
    /// The way from there.
    pub path: Vec<Step>,
}

/// Whose explanation of a word it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Origin {
    /// The plan's own.
    Plan,
    /// The editor's.
    Editor,
}

impl Origin {
    /// The word that themes see.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Editor => "editor",
        }
    }
}

/// A word that is explained.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Its id: the Fluent term is `-id`, the explanation `glossary_id.text`.
    pub id: String,
    /// Whose explanation it is.
    pub origin: Origin,
}

#[cfg(test)]
mod tests {
    use super::BaseUrl;

    #[test]
    fn addresses_of_sites() {
        for written in
            ["https://www.example.lg.jp/plan/", "http://localhost:8000", "HTTPS://a.jp/a+b/", "https://xn--wgv71a.jp"]
        {
            assert!(BaseUrl::parse(written).is_ok(), "{written}");
        }
    }

    #[test]
    fn addresses_that_are_none() {
        for written in [
            "",
            "/plan/",
            "//a.jp/",
            "ftp://a.jp/",
            "https://",
            "https://:80",
            "https://.",
            "https://a..jp",
            "https://a.jp:99999",
            "https://a@b.jp/",
            "https://a.jp/?x",
            "https://a.jp/#x",
            "https://a.jp//b/",
            "https://a.jp/../",
            "https://a.jp/%2e%2e/",
            "https://計画.jp/",
            "https://[x/",
            "https://-a.jp/",
            "javascript://a.jp/",
        ] {
            assert!(BaseUrl::parse(written).is_err(), "{written}");
        }
    }
}
