//! Which units a command's arguments name: a message (with its attributes), one attribute, a term with or without its
//! `-`, a file of words. Nothing named means everything that can be recorded.

use super::{Chosen, Places, Texts};
use crate::base::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::engines::spelling::nearest;
use std::collections::BTreeSet;

/// An attribute that an edition may have or not, whatever the source has: an easier name.
const OPTIONAL: &str = "easy";

/// The units of an edition that are to be recorded.
pub fn translated(
    texts: &Texts,
    tag: &str,
    places: &Places,
    asked: &[String],
    diagnostics: &mut Diagnostics,
) -> Chosen {
    if asked.is_empty() {
        let units = places.keys().filter(|unit| texts.source.contains_key(*unit));
        return units.map(|unit| (unit.clone(), false)).collect();
    }
    let mut chosen = Chosen::new();
    for asked in asked {
        if let Some(path) = path_of(asked) {
            for unit in of_file(texts, tag, places, path, diagnostics) {
                chosen.entry(unit).or_insert(false);
            }
            continue;
        }
        let wanted = named(texts.source.keys(), asked);
        if wanted.is_empty() {
            match named(places.keys(), asked).into_iter().next() {
                Some(unit) => diagnostics.push(missing(&unit, tag, "no-source").help("help-no-source")),
                None => diagnostics.push(unknown(texts, asked)),
            }
        }
        for unit in wanted {
            let (message, attribute) = unit.split_once('.').unwrap_or((&unit, ""));
            let optional = attribute == OPTIONAL || message.starts_with('-') && !attribute.is_empty();
            if places.contains_key(&unit) {
                chosen.insert(unit, true);
            } else if !optional || asked.contains('.') {
                diagnostics.push(missing(&unit, tag, "other"));
            }
        }
    }
    chosen
}

/// The units of the source that are named.
pub fn of_source(texts: &Texts, asked: &[String], diagnostics: &mut Diagnostics) -> Chosen {
    let mut chosen = Chosen::new();
    for asked in asked {
        let units = named(texts.source.keys(), asked);
        if units.is_empty() {
            diagnostics.push(unknown(texts, asked));
        }
        chosen.extend(units.into_iter().map(|unit| (unit, true)));
    }
    chosen
}

/// The translated units of a file: one of this edition's, or one of the source's.
fn of_file(texts: &Texts, tag: &str, places: &Places, path: &str, diagnostics: &mut Diagnostics) -> Vec<String> {
    let mut parts = path.splitn(3, '/');
    let (folder, of, inside) = (parts.next(), parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let from = if of == tag { places } else { &texts.source_places };
    if folder != Some("locales") || of != tag && of != texts.source_tag || !from.values().any(|file| file == inside) {
        let known: BTreeSet<String> = places.values().map(|file| format!("locales/{tag}/{file}")).collect();
        diagnostics.push(unknown_in(path, tag, nearest(path, known.iter().map(String::as_str))));
        return Vec::new();
    }
    let units = from.iter().filter(|(_, file)| *file == inside).map(|(unit, _)| unit);
    units.filter(|unit| places.contains_key(*unit) && texts.source.contains_key(*unit)).cloned().collect()
}

/// An argument that is a path, as it stands in the project.
fn path_of(asked: &str) -> Option<&str> {
    let path = asked.strip_prefix("./").unwrap_or(asked);
    path.contains('/').then_some(path)
}

/// The units that an id names.
fn named<'a>(units: impl Iterator<Item = &'a String>, asked: &str) -> Vec<String> {
    let covers = |unit: &str, id: &str| {
        unit.strip_prefix(id).is_some_and(|rest| rest.is_empty() || !id.contains('.') && rest.starts_with('.'))
    };
    let term = format!("-{asked}");
    units.filter(|unit| covers(unit, asked) || covers(unit, &term)).cloned().collect()
}

fn missing(unit: &str, tag: &str, case: &'static str) -> Diagnostic {
    Diagnostic::new(Code::NotTranslated).with("unit", unit).with("tag", tag).with("case", case)
}

fn unknown(texts: &Texts, asked: &str) -> Diagnostic {
    unknown_in(asked, &texts.source_tag, nearest(asked, texts.source.keys().map(String::as_str)))
}

fn unknown_in(asked: &str, tag: &str, nearest: Option<&str>) -> Diagnostic {
    Diagnostic::new(Code::UnknownText)
        .with("unit", asked)
        .with("tag", tag)
        .with("nearest", nearest.unwrap_or_default())
        .help(if nearest.is_some() { "help-nearest" } else { "help" })
}
