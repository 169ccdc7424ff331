//! The draft is proved: what comes out holds only references that exist, figures that are numbers, languages
//! that are known, and one page for each address.
//!
//! 1. `site`: `plan.toml`, its lists and outline; `languages`: its editions.
//! 2. `tree`: the nodes, their levels and fields, their paths.
//! 3. `figures` and `years`: what a figure says; `indicators`: whether what is said of one fits together; `verdict`: how
//!    far it has come.
//! 4. `license`: what others may do with the data.
//! 5. `ask`: what readers ask, and whom they may turn to.
//! 6. `codes`: whether every address fits its QR code, once it is known where the site will stand.
//! 7. `days`: whether contacts were seen to be right on a day that has come, where it is known what day it is.
//!
//! Every problem is reported; what is wrong is left out and the rest goes on, so that one run says everything.

mod ask;
mod codes;
mod days;
mod figures;
mod indicators;
mod languages;
mod license;
mod reader;
mod site;
mod tree;
mod verdict;
mod years;

use crate::base::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::base::source::{At, Span};
use crate::engines::languages as tags;
use crate::engines::spelling::nearest;
use crate::model::draft::Draft;
use crate::model::plan::{Origins, Plan};
pub use codes::codes;
pub use days::days;
use std::collections::BTreeMap;

/// Proves the draft. `None` if there is no plan at all; with errors reported, what is returned is incomplete.
#[must_use]
pub fn plan(draft: &Draft, diagnostics: &mut Diagnostics) -> Option<Plan> {
    let table = draft.plan.as_ref()?;
    let mut plan = site::plan(table, diagnostics)?;
    site::place_ids(&mut plan, diagnostics);
    tree::nodes(&mut plan.value, draft, diagnostics);
    site::outline(&mut plan, diagnostics);
    ask::ask(&mut plan.value, table, diagnostics);
    reader::move_above(table, &plan.keys, diagnostics);
    Some(plan.value)
}

/// The ids of one kind of thing: each well-formed and given once.
#[derive(Debug)]
struct Ids {
    kind: &'static str,
    known: BTreeMap<String, Span>,
}

impl Ids {
    fn new(kind: &'static str) -> Self {
        Self { kind, known: BTreeMap::new() }
    }

    /// Notes which messages these ids ask for: `<family>_<id>`.
    fn note(&self, family: &str, origins: &mut Origins) {
        origins.extend(self.known.iter().map(|(id, &span)| (format!("{family}_{id}"), span)));
    }

    /// Takes an id; says whether it may be used.
    fn take(&mut self, id: &At<&str>, diagnostics: &mut Diagnostics) -> bool {
        if !is_id(id.value) {
            diagnostics.push(invalid_id(id, self.kind));
            return false;
        }
        if ["node", "indicator"].contains(&self.kind) && is_device(id.value) {
            let diagnostic = Diagnostic::at(Code::InvalidId, id.span).with("kind", self.kind).with("id", id.value);
            diagnostics.push(diagnostic.label("label-taken").help("help-device"));
        }
        if let Some(&first) = self.known.get(id.value) {
            let diagnostic = Diagnostic::at(Code::DuplicateId, id.span)
                .with("kind", self.kind)
                .with("id", id.value)
                .and(first, "first");
            // What stands twice in a list of ids is one thing; what has an id of its own is two.
            let listed =
                ["field in this level", "text in this list", "reference in this list", "choice"].contains(&self.kind);
            diagnostics.push(diagnostic.help(if listed { "help-list" } else { "help" }));
            return false;
        }
        self.known.insert(id.value.to_owned(), id.span);
        true
    }
}

/// `[a-z][a-z0-9-]*`: safe in addresses, in Fluent and on every file system.
fn is_id(id: &str) -> bool {
    let mut bytes = id.bytes();
    bytes.next().is_some_and(|first| first.is_ascii_lowercase())
        && bytes.all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        && id.len() <= LONGEST
}

/// How long an id may be: it becomes part of an address and of a file's name.
const LONGEST: usize = 100;

/// An id that is none.
fn invalid_id(id: &At<&str>, kind: &'static str) -> Diagnostic {
    let diagnostic = Diagnostic::at(Code::InvalidId, id.span)
        .with("kind", kind)
        .with("id", id.value)
        .with("found", id.value.chars().count().to_string())
        .with("most", LONGEST.to_string());
    let shorter: String = id.value.chars().take(LONGEST).collect();
    if shorter != id.value && is_id(&shorter) {
        return diagnostic.label("label-length").help("help-length");
    }
    diagnostic
}

/// A name of something that stands elsewhere, and that could be no id of it: what is meant, if only its capitals are wrong.
fn misnamed(id: &At<&str>, kind: &'static str) -> Diagnostic {
    let meant = id.value.trim().to_lowercase();
    if is_id(&meant) { broken(id, kind, [meant.as_str()].into_iter()) } else { invalid_id(id, kind) }
}

/// Names that Windows keeps for devices: no file or folder of the site can have them there.
fn is_device(id: &str) -> bool {
    let numbered = ["com", "lpt"].iter().any(|name| {
        id.strip_prefix(name).is_some_and(|rest| rest.len() == 1 && rest.bytes().all(|byte| byte.is_ascii_digit()))
    });
    numbered || ["con", "prn", "aux", "nul"].contains(&id)
}

/// How many ids are named where the right one is not known.
const NAMED: usize = 12;

/// A reference to something of this kind that is not there.
fn broken<'a>(id: &At<&str>, kind: &'static str, known: impl Iterator<Item = &'a str>) -> Diagnostic {
    let known: Vec<&str> = known.collect();
    let nearest = match kind {
        // Tags are too short for a letter to be a slip.
        "language" => known.iter().copied().find(|known| {
            let language = |tag: &str| tags::base_language(tag.trim()).to_lowercase();
            language(known) == language(id.value)
                || tags::region_language(&language(id.value)).is_some_and(|tag| language(known) == tag)
        }),
        _ => nearest(id.value, known.iter().copied()),
    };
    let list = match kind {
        "survey" => "surveys",
        "count" => "counts",
        "organisation" => "organisations",
        "note" => "notes",
        "reason" => "missing",
        "field" => "fields",
        "level" => "levels",
        _ => "",
    };
    let few = (1..=NAMED).contains(&known.len());
    let help = match (nearest, list) {
        (Some(_), _) => "help-nearest",
        (None, "") if few => "help-known",
        (None, list) if few && !list.is_empty() && is_id(id.value) => "help-list",
        (None, list) if known.is_empty() && !list.is_empty() && is_id(id.value) => "help-list-empty",
        (None, _) => "help",
    };
    Diagnostic::at(Code::BrokenReference, id.span)
        .with("kind", kind)
        .with("id", id.value)
        .with("nearest", nearest.unwrap_or_default())
        .with("list", list)
        .with("known", if few { known.join("`, `") } else { String::new() })
        .help(help)
}
