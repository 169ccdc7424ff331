//! Records of translations as TOML: read with their places, written so that two branches merge.
//!
//! ```toml
//! made = { how = "machine", by = "…", on = "2026-11-05" }      all entries below, unless one says otherwise
//!
//! [unit."river_goal"]                                          by id; a block of its own for each
//! source = "川を守ります。"                                       the source text, as it was
//!
//! [unit."river_issues_fish"]
//! source = "魚が減りました。"
//! made = { how = "person", by = "…", on = "2026-11-09", reviewed = true }
//! same-meaning = "…"                                           why a later source text means the same
//! ```
//!
//! `reviewed = true`: a person who did not write it compared it with its source. `reviewed = "machine"`: a second pass of
//! a machine did.
//!
//! A block's header is a line that no other block has, so a change of one unit never touches its neighbours' lines.

use super::{config, spelling};
use crate::base::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::base::source::{At, FileId, Span};
use crate::model::draft::{Table, Value};
use crate::model::record::{Day, Entry, How, Made, RecordFile};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Where each unit's entry stands.
pub type Places = BTreeMap<String, Place>;

/// Where an entry stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// Its unit's id.
    pub id: Span,
    /// The day on which it was made, which may stand once for all entries of the file.
    pub day: Span,
}

/// Reads a file. Mistakes are reported, and the entries that have none are returned.
pub fn parse(file: FileId, text: &str, diagnostics: &mut Diagnostics) -> (RecordFile, Places) {
    let table = config::parse(file, text, diagnostics);
    let mut reader = Reader { diagnostics, unmade: false };
    let stands = get(&table, "made");
    let made = stands.and_then(|value| reader.made(value));
    let made = made.as_ref();
    let common = Common { stands: stands.is_some() || is_misspelled(&table, "made"), made };
    reader.known(&table, &["made", "unit"]);
    let units = get(&table, "unit").and_then(|value| reader.table(value));
    let (mut entries, mut places) = (Vec::new(), Places::new());
    for (id, value) in units.iter().flat_map(|units| &units.entries) {
        let entry = reader.entry(id, value, common);
        let day = entry.as_ref().map_or(id.span, |(_, day)| *day);
        places.insert(id.value.clone(), Place { id: id.span, day });
        entries.extend(entry.map(|(entry, _)| entry));
    }
    entries.sort_by(|one, other| one.unit.cmp(&other.unit));
    (RecordFile { made: made.map(|(made, _)| made.clone()), entries }, places)
}

/// What holds for all entries of a file: whether it stands there, and what it says if it is sound.
#[derive(Clone, Copy)]
struct Common<'a> {
    stands: bool,
    made: Option<&'a (Made, Span)>,
}

/// Whether a key is there, but for its letters.
fn is_misspelled(table: &Table, key: &'static str) -> bool {
    table
        .entries
        .iter()
        .any(|(name, _)| name.value != key && spelling::nearest(&name.value, [key].into_iter()).is_some())
}

struct Reader<'a> {
    diagnostics: &'a mut Diagnostics,
    /// Whether it was said that something is of nobody's making: what is missing is the line for all.
    unmade: bool,
}

impl Reader<'_> {
    fn entry(&mut self, id: &At<String>, value: &At<Value>, common: Common<'_>) -> Option<(Entry, Span)> {
        let table = self.table(value)?;
        self.known(table, &["source", "made", "same-meaning"]);
        let place = id.span;
        let source = self.needed(table, "source", place).and_then(|value| self.text(value));
        let made = match get(table, "made") {
            Some(value) => self.made(value),
            None if common.stands => common.made.cloned(),
            None => {
                if !std::mem::replace(&mut self.unmade, true) {
                    self.missing("made", place);
                }
                None
            }
        };
        let same_meaning = get(table, "same-meaning").and_then(|value| self.text(value));
        let (made, day) = made?;
        Some((Entry { unit: id.value.clone(), source: source?, made, same_meaning }, day))
    }

    /// How something was made, and where the day stands.
    fn made(&mut self, value: &At<Value>) -> Option<(Made, Span)> {
        let table = self.table(value)?;
        self.known(table, &["how", "by", "on", "reviewed"]);
        let how = self.needed(table, "how", value.span).and_then(|value| {
            let how = match value.value.as_str() {
                Some("machine") => Some(How::Machine),
                Some("person") => Some(How::Person),
                _ => None,
            };
            self.expect(value, how, "`\"machine\"` or `\"person\"`")
        });
        let by = self.needed(table, "by", value.span).and_then(|value| {
            let name = self.text(value)?;
            let found = (!name.trim().is_empty()).then_some(name);
            self.expect(value, found, "the name of who made it")
        });
        let on = self.needed(table, "on", value.span).and_then(|value| {
            // A date without quotes is TOML's own.
            let written = if let Value::String(text) | Value::Other(text) = &value.value { text.as_str() } else { "" };
            let day = Day::parse(written);
            if day.is_none() {
                self.diagnostics
                    .push(Diagnostic::at(Code::InvalidDate, value.span).with("date", written).with("case", "day"));
            }
            Some((day?, value.span))
        });
        let reviewed = match get(table, "reviewed") {
            None => Some(None),
            Some(At { value: Value::Boolean(reviewed), .. }) => Some(reviewed.then_some(How::Person)),
            Some(value) if value.value.as_str() == Some(How::Machine.name()) => Some(Some(How::Machine)),
            Some(value) => self.expect(value, None, "`true`, `false` or `\"machine\"`"),
        };
        let (on, place) = on?;
        Some((Made { how: how?, by: by?, on, reviewed: reviewed? }, place))
    }

    fn needed<'t>(&mut self, table: &'t Table, key: &'static str, place: Span) -> Option<&'t At<Value>> {
        let value = get(table, key);
        if value.is_none() && !is_misspelled(table, key) {
            self.missing(key, place);
        }
        value
    }

    fn missing(&mut self, key: &'static str, place: Span) {
        self.diagnostics.push(Diagnostic::at(Code::MissingKey, place).with("key", key));
    }

    fn text(&mut self, value: &At<Value>) -> Option<String> {
        self.expect(value, value.value.as_str().map(str::to_owned), "a string")
    }

    fn table<'t>(&mut self, value: &'t At<Value>) -> Option<&'t Table> {
        self.expect(value, value.value.as_table(), "a table")
    }

    fn expect<T>(&mut self, value: &At<Value>, found: Option<T>, expected: &str) -> Option<T> {
        if found.is_none() {
            let written = value
                .value
                .as_str()
                .map(|text| if text.trim().is_empty() { "an empty text".to_owned() } else { format!("`{text}`") });
            let diagnostic = Diagnostic::at(Code::WrongType, value.span)
                .with("expected", expected)
                .with("found", written.unwrap_or_else(|| value.value.type_name().to_owned()));
            self.diagnostics.push(diagnostic);
        }
        found
    }

    fn known(&mut self, table: &Table, known: &[&'static str]) {
        for (key, _) in table.entries.iter().filter(|(key, _)| !known.contains(&key.value.as_str())) {
            let nearest = spelling::nearest(&key.value, known.iter().copied());
            let diagnostic = Diagnostic::at(Code::UnknownKey, key.span)
                .with("key", &key.value)
                .with("known", known.join("`, `"))
                .with("nearest", nearest.unwrap_or_default())
                .help(if nearest.is_some() { "help-nearest" } else { "help" });
            self.diagnostics.push(diagnostic);
        }
    }
}

fn get<'t>(table: &'t Table, key: &str) -> Option<&'t At<Value>> {
    table.entries.iter().find(|(name, _)| name.value == key).map(|(_, value)| value)
}

/// Writes a file: the entries by id, each in a block of its own.
#[must_use]
pub fn write(record: &RecordFile) -> String {
    let mut text = String::from(
        "# The source text that each translation was made from. Written by `keikaku translated`; not to be edited by hand.\n",
    );
    if let Some(made) = &record.made {
        let _ = writeln!(text, "made = {}", made_text(made));
    }
    let mut entries: Vec<&Entry> = record.entries.iter().collect();
    entries.sort_by(|one, other| one.unit.cmp(&other.unit));
    for entry in entries {
        let _ = writeln!(text, "\n[unit.{}]\nsource = {}", quoted(&entry.unit), quoted(&entry.source));
        if record.made.as_ref() != Some(&entry.made) {
            let _ = writeln!(text, "made = {}", made_text(&entry.made));
        }
        if let Some(reason) = &entry.same_meaning {
            let _ = writeln!(text, "same-meaning = {}", quoted(reason));
        }
    }
    text
}

fn made_text(made: &Made) -> String {
    let reviewed = match made.reviewed {
        Some(How::Person) => ", reviewed = true",
        Some(How::Machine) => ", reviewed = \"machine\"",
        None => "",
    };
    format!("{{ how = \"{}\", by = {}, on = \"{}\"{reviewed} }}", made.how.name(), quoted(&made.by), made.on)
}

/// A basic string of TOML.
fn quoted(text: &str) -> String {
    let mut quoted = String::from('"');
    for character in text.chars() {
        match character {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            character if character.is_control() => {
                let _ = write!(quoted, "\\u{:04X}", u32::from(character));
            }
            character => quoted.push(character),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::{parse, write};
    use crate::base::diagnostic::Diagnostics;
    use crate::base::source::{SourceFile, Sources};
    use crate::model::record::{Day, Entry, How, Made, RecordFile};

    #[test]
    fn what_is_written_is_read_again() {
        let mut sources = Sources::default();
        let file = sources.add(SourceFile::new("r.toml", ""));
        let made = |how, by: &str, reviewed| Made {
            how,
            by: by.to_owned(),
            on: Day { year: 2026, month: 11, day: 5 },
            reviewed,
        };
        let entry = |id: &str, source: &str, made: Made, same_meaning: Option<&str>| Entry {
            unit: id.to_owned(),
            source: source.to_owned(),
            made,
            same_meaning: same_meaning.map(str::to_owned),
        };
        let common = made(How::Machine, "m \"x\" \\ \t", None);
        let record = RecordFile {
            made: Some(common.clone()),
            entries: vec![
                entry("-term", "自治会", common.clone(), None),
                entry("made", "{ \"{\" }", common, Some("a misprint")),
                entry("x.text", "A\\B", made(How::Person, "P", Some(How::Person)), None),
                entry("x.title", "A", made(How::Machine, "M", Some(How::Machine)), None),
            ],
        };
        let text = write(&record);
        let mut diagnostics = Diagnostics::default();
        let (read, places) = parse(file, &text, &mut diagnostics);
        assert_eq!(diagnostics, Diagnostics::default());
        assert_eq!(places.len(), 4);
        assert_eq!(read, record);
        assert_eq!(write(&read), text);
    }
}
