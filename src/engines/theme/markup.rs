//! The markup of a theme, looked through for what the site's Content Security Policy would stop: without a word, in every
//! reader's browser; and where a server sends no such header, nothing would stop it.
//!
//! 1. A template's code is blanked out, so what is left is HTML with gaps; an address is judged by what stands before the
//!    first value in it.
//! 2. Only what is written as it is can be seen. What a template puts together is seen where it is rendered (`Kind::Page`),
//!    and what a script does is not: this is for those who err, not against those who hide.
//! 3. `literals`: so are the texts that code writes unescaped.
//! 4. A file of the theme's can be opened by itself, so drawings and documents are held to the same, except that styles
//!    may stand in a drawing. `closed`: elements of drawings are closed.

mod closed;
mod literals;

use super::misuse::ADDRESSES;
use super::source::{Piece, pieces};
use crate::engines::stylesheet;
pub use closed::{Unfit, unfit};
pub use literals::literals;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// What a value becomes.
pub(super) const VALUE: char = '\u{1}';
/// What a tag of a template and a comment become.
pub(super) const TAG: char = '\u{2}';

/// Links that make a browser load something.
const LOADING: [&str; 9] = [
    "stylesheet",
    "icon",
    "preload",
    "modulepreload",
    "prefetch",
    "preconnect",
    "dns-prefetch",
    "manifest",
    "apple-touch-icon",
];

/// Elements that load what their `href` says; of those of SVG, all but links.
const REFERRING: [&str; 13] = [
    "use",
    "image",
    "feimage",
    "script",
    "pattern",
    "lineargradient",
    "radialgradient",
    "filter",
    "textpath",
    "mpath",
    "tref",
    "cursor",
    "xml-stylesheet",
];

/// Elements for whose content the policy has no place.
const STOPPED: [&str; 6] = ["audio", "embed", "frame", "iframe", "object", "video"];

/// What kind of file markup stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A template.
    Template,
    /// A page that was rendered: what its template put together is seen, and where the site may stand is known.
    Page,
    /// A page of its own among the theme's files, in HTML.
    Document,
    /// A drawing or another file in XML.
    Drawing,
}

impl Kind {
    /// The kind of one of the theme's files, by its name; `None` if no markup is in it.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        match name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase().as_str() {
            "html" | "htm" | "shtml" => Some(Self::Document),
            "svg" | "xml" | "xhtml" | "xht" | "xsl" | "xslt" => Some(Self::Drawing),
            _ => None,
        }
    }
}

/// What is wrong with a piece of markup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Something is loaded from another host, or stands in its own address.
    Elsewhere,
    /// A style or a script stands in the page itself.
    Inline,
    /// An address begins at the root of the host, where the site may not be.
    Root,
    /// Every address of the page would begin elsewhere.
    Base,
    /// The page leads its readers on by itself.
    Refresh,
    /// A name stands for markup that is not seen here.
    Entity,
    /// It would hold what the policy has no place for: another page, a film.
    Stopped,
    /// A value stands in an attribute without quotes: what is behind a space in it would be another attribute.
    Unquoted,
}

/// Markup that no browser would honour.
#[must_use]
pub fn faults(text: &str, kind: Kind) -> Vec<(Fault, Range<usize>)> {
    let masked = if kind == Kind::Template { masked(text) } else { text.to_owned() };
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = masked.get(at..).and_then(|rest| rest.find('<')).map(|open| at + open) {
        let rest = masked.get(open + 1..).unwrap_or_default();
        if rest.starts_with("!--") {
            at = open + rest.find("-->").map_or(rest.len(), |end| end + 1);
            continue;
        }
        if rest.get(..7).is_some_and(|start| start.eq_ignore_ascii_case("!entity")) {
            found.push((Fault::Entity, open..open + 8));
        }
        if !rest.starts_with(|first: char| first.is_ascii_alphabetic() || first == '?') {
            at = open + 1;
            continue;
        }
        let (tag, end) = Tag::read(&masked, open);
        tag.judge(kind, &mut found);
        at = end;
        if matches!(tag.name.as_str(), "script" | "style") {
            at = masked.get(end..).and_then(|rest| rest.find("</")).map_or(masked.len(), |close| end + close);
            if kind == Kind::Drawing && tag.name == "style" {
                let css = masked.get(end..at).unwrap_or_default();
                let elsewhere =
                    stylesheet::addresses(css).into_iter().filter(|address| is_foreign(&address.text, kind));
                found.extend(elsewhere.map(|it| (Fault::Elsewhere, end + it.range.start..end + it.range.end)));
            }
        }
    }
    found
}

/// A template of the same length without its code.
pub(super) fn masked(template: &str) -> String {
    let mut masked = String::with_capacity(template.len());
    for piece in pieces(template) {
        match piece {
            Piece::Markup(range) => {
                masked.extend(std::iter::repeat_n(TAG, range.start.saturating_sub(masked.len())));
                masked.push_str(template.get(range).unwrap_or_default());
            }
            Piece::Expression(range) => {
                masked.extend(std::iter::repeat_n(TAG, range.start.saturating_sub(masked.len())));
                masked.extend(std::iter::repeat_n(VALUE, range.len()));
            }
            Piece::Tag(_) => {}
        }
    }
    masked
}

/// Whether a browser would look for an address on another host, or in the address itself.
#[must_use]
pub fn is_elsewhere(address: &str) -> bool {
    let address = as_read(address);
    let scheme = address.split_once(':').map(|(scheme, _)| scheme);
    let is_scheme = |scheme: &str| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
    };
    address.starts_with("//") || scheme.is_some_and(is_scheme)
}

/// The same, but that a drawing may hold pictures.
fn is_foreign(address: &str, kind: Kind) -> bool {
    let is_picture = kind == Kind::Drawing && as_read(address).to_ascii_lowercase().starts_with("data:image/");
    is_elsewhere(address) && !is_picture
}

/// An address as browsers read it: without breaks and tabs, wherever they stand, and with `\` for `/`.
fn as_read(address: &str) -> String {
    let address = address.trim_start_matches(|c: char| c <= ' ' && c != VALUE && c != TAG);
    address.chars().filter(|c| !matches!(c, '\t' | '\n' | '\r')).map(|c| if c == '\\' { '/' } else { c }).collect()
}

/// What an attribute says: without references to characters.
fn decoded(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    let mut rest = value;
    while let Some(open) = rest.find('&') {
        out.push_str(rest.get(..open).unwrap_or_default());
        rest = rest.get(open..).unwrap_or_default();
        let inside = rest.get(1..).unwrap_or_default();
        let length = inside.find(|c: char| !(c.is_ascii_alphanumeric() || c == '#')).unwrap_or(inside.len());
        let name = inside.get(..length).unwrap_or_default();
        let number = match name.strip_prefix("#x").or_else(|| name.strip_prefix("#X")) {
            Some(digits) => u32::from_str_radix(digits, 16).ok(),
            None => name.strip_prefix('#').and_then(|digits| digits.parse().ok()),
        };
        let meant = number.and_then(char::from_u32).or(match name {
            "colon" => Some(':'),
            "sol" => Some('/'),
            "bsol" => Some('\\'),
            "Tab" => Some('\t'),
            "NewLine" => Some('\n'),
            "lpar" => Some('('),
            _ => None,
        });
        let Some(meant) = meant else {
            out.push('&');
            rest = inside;
            continue;
        };
        out.push(meant);
        let inside = inside.get(length..).unwrap_or_default();
        rest = inside.strip_prefix(';').unwrap_or(inside);
    }
    out.push_str(rest);
    out
}

/// A tag of markup.
pub(super) struct Tag {
    /// In small letters, without a prefix.
    pub(super) name: String,
    /// Up to its attributes.
    pub(super) range: Range<usize>,
    /// By name, in small letters: what they say, and where.
    attributes: BTreeMap<String, (String, Range<usize>)>,
    /// Those whose values have no quotes.
    bare: BTreeSet<String>,
}

impl Tag {
    /// The tag that opens here, and where it ends.
    pub(super) fn read(text: &str, open: usize) -> (Self, usize) {
        let until = |from: usize, ends: &dyn Fn(char) -> bool| {
            text.get(from..).and_then(|rest| rest.find(ends)).map_or(text.len(), |end| from + end)
        };
        let is_break = |c: char| c.is_whitespace() || matches!(c, '>' | '/' | VALUE | TAG);
        let name_end = until(open + 1, &is_break);
        let name = text.get(open + 1..name_end).unwrap_or_default().trim_start_matches('?').to_ascii_lowercase();
        let name = name.rsplit(':').next().unwrap_or_default().to_owned();
        let mut tag = Self { name, range: open..name_end, attributes: BTreeMap::new(), bare: BTreeSet::new() };
        let mut at = name_end;
        loop {
            at = until(at, &|c| !(c.is_whitespace() || matches!(c, '/' | VALUE | TAG)));
            if text.get(at..).is_none_or(|rest| rest.is_empty() || rest.starts_with('>')) {
                return (tag, (at + 1).min(text.len()));
            }
            let end = until(at + 1, &|c| is_break(c) || c == '=').max(at + 1);
            let name = text.get(at..end).unwrap_or_default().to_ascii_lowercase();
            let mut value = end..end;
            let mut next = end;
            let equals = until(end, &|c| !c.is_whitespace());
            if text.get(equals..).is_some_and(|rest| rest.starts_with('=')) {
                let start = until(equals + 1, &|c| !c.is_whitespace());
                value = match text.get(start..).and_then(|rest| rest.chars().next()) {
                    Some(quote @ ('"' | '\'')) => start + 1..until(start + 1, &|c| c == quote),
                    _ => start..until(start, &|c| c.is_whitespace() || c == '>'),
                };
                next = if value.start > start { (value.end + 1).min(text.len()) } else { value.end };
                tag.bare.extend((value.start == start).then(|| name.clone()));
            }
            tag.attributes.entry(name).or_insert((text.get(value.clone()).map(decoded).unwrap_or_default(), value));
            at = next;
        }
    }

    fn judge(&self, kind: Kind, found: &mut Vec<(Fault, Range<usize>)>) {
        if let Some(fault) = self.is_out_of_place(kind) {
            // Whatever else is wrong with it goes with it.
            return found.push((fault, self.range.clone()));
        }
        let says = |name: &str| self.attributes.get(name).map(|(value, _)| value.to_ascii_lowercase());
        match self.name.as_str() {
            "base" => found.push((Fault::Base, self.range.clone())),
            "meta" if says("http-equiv").is_some_and(|name| name.trim() == "refresh") => {
                found.push((Fault::Refresh, self.range.clone()));
            }
            _ => {}
        }
        for (name, (value, range)) in &self.attributes {
            if let Some(fault) = self.fault(name, value, kind) {
                // What stands in the page is shown with its name.
                let start =
                    if fault == Fault::Inline { range.start.saturating_sub(name.len() + 2) } else { range.start };
                found.push((fault, start.max(self.range.start)..range.end));
            } else if kind == Kind::Template && self.bare.contains(name) && value.contains(VALUE) {
                found.push((Fault::Unquoted, range.clone()));
            }
        }
    }

    /// Why an element cannot stand here at all.
    fn is_out_of_place(&self, kind: Kind) -> Option<Fault> {
        let is_data = self.attributes.get("type").is_some_and(|(kind, _)| kind.to_ascii_lowercase().contains("json"));
        let is_loaded = ["src", "href", "xlink:href"].iter().any(|name| self.attributes.contains_key(*name));
        match self.name.as_str() {
            "style" => (kind != Kind::Drawing).then_some(Fault::Inline),
            "script" => {
                let may_load = matches!(kind, Kind::Template | Kind::Page);
                (!(is_data || is_loaded && may_load)).then_some(Fault::Inline)
            }
            name => STOPPED.contains(&name).then_some(Fault::Stopped),
        }
    }

    /// What is wrong with an attribute.
    fn fault(&self, name: &str, value: &str, kind: Kind) -> Option<Fault> {
        let rel = self.attributes.get("rel").map(|(rel, _)| rel.to_ascii_lowercase()).unwrap_or_default();
        let is_address = ADDRESSES.contains(&name)
            || matches!(name, "to" | "from" | "by" | "values") && matches!(self.name.as_str(), "animate" | "set");
        let is_loaded = match name {
            "href" | "xlink:href" if self.name == "link" => rel.split_whitespace().any(|word| LOADING.contains(&word)),
            "href" | "xlink:href" => REFERRING.contains(&self.name.as_str()),
            _ => is_address,
        };
        let separators: &[char] = match name {
            "srcset" | "imagesrcset" => &[','],
            "values" => &[';'],
            "ping" => &[' ', '\n', '\t'],
            _ => &[],
        };
        // Each address that begins with what is written, whatever a tag of the template chooses.
        let before = |one: &str| one.split(VALUE).next().unwrap_or_default().to_owned();
        let branches: Vec<String> =
            value.split(separators).flat_map(|one| before(one).split(TAG).map(as_read).collect::<Vec<_>>()).collect();
        let is_script = |one: &String| {
            let one = one.to_ascii_lowercase();
            one.starts_with("javascript:") || one.starts_with("vbscript:") || one.starts_with("data:text/html")
        };
        let handler = name.len() > 2 && name.starts_with("on");
        let in_style = || stylesheet::addresses(value).into_iter().any(|address| is_foreign(&address.text, kind));
        if handler
            || name == "srcdoc"
            || name == "style" && kind != Kind::Drawing
            || is_address && branches.iter().any(is_script)
        {
            Some(Fault::Inline)
        } else if is_loaded && branches.iter().any(|one| is_foreign(one.trim_start(), kind))
            || !is_address && in_style()
        {
            Some(Fault::Elsewhere)
        } else if is_address
            && kind != Kind::Page
            && branches.iter().any(|one| one.trim_start().starts_with('/') && !one.trim_start().starts_with("//"))
        {
            Some(Fault::Root)
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests;
