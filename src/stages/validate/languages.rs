//! `[[languages]]`: each known by a good tag and listed once, with its name, its numbers and those who lend to it.

mod wanted;

use super::broken;
use super::reader::Reader;
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::source::At;
use crate::engines::languages::{self, TagProblem};
use crate::engines::numbers::Numbers;
use crate::model::plan::{EditionKind, Language};
use wanted::{Wanted, mistaken, unlisted};

/// Reads the list. `source` is the tag of the source language, which lends to all others in the end.
pub fn languages<'a>(reader: &mut Reader<'a>, source: Option<&At<&'a str>>) -> Vec<Language> {
    let mut result: Vec<Language> = Vec::new();
    let mut fallbacks = Vec::new();
    let tables = reader.tables("languages");
    if tables.is_empty() {
        reader.missing_tables("languages");
    }
    let is_listed = !tables.is_empty();
    let wanted = Wanted::of(&tables, source);
    for table in tables {
        let mut entry = Reader::new(table);
        let written = entry.required_string("tag");
        let meant = written.as_ref().and_then(|tag| wanted.meant(tag.value, table));
        // What was meant is taken for it, so that the rest is looked at.
        let tag = written.as_ref().map(|tag| At { value: meant.unwrap_or(tag.value), span: tag.span });
        let kind = entry.required_word::<EditionKind>("kind");
        let name = entry.string("name");
        let dir = entry.string("dir");
        let format = entry.string("format");
        let fallback = entry.strings("fallback");
        let publish_at = entry.number("publish_at", 0..=100).map_or(0, |percent| percent.value);
        let readings = entry.flag("readings", tag.as_ref().is_none_or(|tag| shows_readings(tag.value)));
        if let Some(tag) = tag {
            let facts = languages::facts(tag.value);
            if let Some((written, meant)) = written.zip(meant) {
                entry.diagnostics.push(mistaken(&written, meant));
            } else if let Err(problem) = &facts {
                entry.diagnostics.push(invalid_language(&tag, problem));
            } else if let Some(first) = result.iter().find(|known| languages::is_same(&known.tag, tag.value)) {
                let (case, help) = if first.tag == tag.value { ("twice", "help-twice") } else { ("same", "help-same") };
                let diagnostic = Diagnostic::at(Code::InvalidLanguage, tag.span)
                    .with("tag", tag.value)
                    .with("case", case)
                    .with("suggestion", &first.tag);
                entry.diagnostics.push(diagnostic.help(help));
            }
            let facts = facts.ok();
            let is_blank = |name: &str| name.chars().all(|c| c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200d}'));
            if let Some(name) = name.as_ref().filter(|name| is_blank(name.value)) {
                let diagnostic = Diagnostic::at(Code::WrongType, name.span)
                    .with("expected", "the name that its speakers call it by")
                    .with("found", "an empty text");
                entry.diagnostics.push(diagnostic);
            }
            let name = name.map(|name| name.value).or(facts.as_ref().and_then(|facts| facts.name));
            if name.is_none() && facts.is_some() {
                let code = languages::region_language(tag.value);
                let missing = Diagnostic::at(Code::MissingKey, entry.span())
                    .with("key", "name")
                    .with("tag", tag.value)
                    .with("nearest", code.as_deref().unwrap_or_default());
                entry.diagnostics.push(missing.help(if code.is_some() { "help-name-region" } else { "help-name" }));
            }
            let dir = direction(dir.as_ref(), tag.value, facts.as_ref().map(|facts| facts.dir), &mut entry);
            let format_locale = format.as_ref().map_or_else(|| languages::base(tag.value), |at| at.value.to_owned());
            if Numbers::new(&format_locale).is_none() && facts.is_some() {
                let span = format.as_ref().map_or(tag.span, |at| at.span);
                let diagnostic = Diagnostic::at(Code::InvalidLanguage, span)
                    .with("tag", format_locale.as_str())
                    .with("case", "format")
                    .help("help-format");
                entry.diagnostics.push(diagnostic);
            } else if let Some(format) =
                format.filter(|format| facts.is_some() && !formats_alike(tag.value, format.value))
            {
                let diagnostic = Diagnostic::at(Code::InvalidLanguage, format.span)
                    .with("tag", format.value)
                    .with("case", "other-format")
                    .with("suggestion", languages::base(tag.value))
                    .label("label-format")
                    .help("help-suggestion");
                entry.diagnostics.push(diagnostic);
            }
            result.push(Language {
                tag: tag.value.to_owned(),
                name: name.unwrap_or(tag.value).to_owned(),
                dir,
                kind: kind.map_or(EditionKind::Translation, |kind| kind.value),
                format: format_locale,
                fallback: Vec::new(),
                publish_at: u8::try_from(publish_at).unwrap_or(100),
                readings,
            });
            fallbacks.push(fallback.unwrap_or_default());
        }
        entry.finish(&mut reader.diagnostics);
    }
    let is_unlisted = is_listed && source.is_some_and(|source| result.iter().all(|known| known.tag != source.value));
    let lends = wanted.unlisted_source(&result);
    if let Some(source) = source.filter(|_| is_unlisted) {
        let unlisted = broken(source, "language", result.iter().map(|language| language.tag.as_str()));
        reader.diagnostics.push(if lends.is_some() { unlisted.help("help-language") } else { unlisted });
    }
    if let Some(tag) = lends {
        result.push(unlisted(tag));
        fallbacks.push(Vec::new());
    }
    let tags: Vec<String> = result.iter().map(|language| language.tag.clone()).collect();
    let number = |tag: &At<&str>| tags.iter().position(|known| known == tag.value);
    let source_number = source.and_then(number);
    chains(&mut result, fallbacks, source_number, reader);
    result
}

/// Whether numbers in this format are the language's own; one whose numbers nobody knows may borrow another's.
fn formats_alike(tag: &str, format: &str) -> bool {
    languages::is_kin(tag, format) || Numbers::new(&languages::base(tag)).is_none()
}

/// The direction of an edition: that of its script, which nobody can turn round by mistake.
fn direction(
    written: Option<&At<&str>>,
    tag: &str,
    known: Option<&'static str>,
    entry: &mut Reader<'_>,
) -> &'static str {
    let Some(At { value, span }) = written else { return known.unwrap_or("ltr") };
    let expected = match known {
        Some(known) if known != *value => format!("`{known}` for `{tag}`"),
        None if !["ltr", "rtl"].contains(value) => "`ltr` or `rtl`".to_owned(),
        Some(known) => return known,
        None => return if *value == "rtl" { "rtl" } else { "ltr" },
    };
    let diagnostic =
        Diagnostic::at(Code::WrongType, *span).with("expected", expected).with("found", format!("`{value}`"));
    entry.diagnostics.push(diagnostic);
    known.unwrap_or("ltr")
}

/// Whether readings are shown at first in an edition that does not say so. Readers of Japanese know its characters;
/// those of easy Japanese may not, nor those of another language in which a Japanese word stands.
fn shows_readings(tag: &str) -> bool {
    !languages::is_japanese(tag) || languages::is_simple(tag)
}

/// From whom each edition borrows, in this order, and from the source in the end.
fn chains(
    languages: &mut [Language],
    fallbacks: Vec<Vec<At<&str>>>,
    source_number: Option<usize>,
    reader: &mut Reader<'_>,
) {
    let tags: Vec<String> = languages.iter().map(|language| language.tag.clone()).collect();
    let number = |tag: &At<&str>| tags.iter().position(|known| known == tag.value);
    for (index, (language, fallback)) in languages.iter_mut().zip(fallbacks).enumerate() {
        for tag in fallback {
            match number(&tag) {
                Some(other) if language.fallback.contains(&other) => {
                    let diagnostic = Diagnostic::at(Code::DuplicateId, tag.span)
                        .with("kind", "language of this fallback")
                        .with("id", tag.value);
                    reader.diagnostics.push(diagnostic.help("help-list"));
                }
                Some(_) if source_number == Some(index) => {
                    let diagnostic = Diagnostic::at(Code::WrongType, tag.span)
                        .with("expected", "an empty list in the source language")
                        .with("found", format!("`{}`", tag.value));
                    reader.diagnostics.push(diagnostic);
                }
                Some(other) if other == index => {
                    let diagnostic = Diagnostic::at(Code::WrongType, tag.span)
                        .with("expected", "another language")
                        .with("found", format!("`{}` itself", tag.value));
                    reader.diagnostics.push(diagnostic.help("help-fallback"));
                }
                Some(other) => language.fallback.push(other),
                None => {
                    let others = tags.iter().map(String::as_str).filter(|known| *known != language.tag);
                    reader.diagnostics.push(broken(&tag, "language", others));
                }
            }
        }
        // Whatever a chain leaves open, the source has it.
        if let Some(source) = source_number.filter(|&source| source != index && !language.fallback.contains(&source)) {
            language.fallback.push(source);
        }
    }
}

/// A tag that is refused.
pub fn invalid_language(tag: &At<&str>, problem: &TagProblem) -> Diagnostic {
    let (case, suggestion) = problem.parts();
    Diagnostic::at(Code::InvalidLanguage, tag.span)
        .with("tag", tag.value)
        .with("case", case)
        .with("suggestion", suggestion.clone().unwrap_or_default())
        .help(if suggestion.is_some() { "help-suggestion" } else { "help" })
}
