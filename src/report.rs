//! The only printer: diagnostics as a person or a machine reads them.
//!
//! 1. A diagnostic's words come from `report/en.ftl`, by its code.
//! 2. For people it is drawn under its source with `annotate-snippets`; for machines it is one JSON document.
//! 3. Warnings of one kind are folded after the first few, denied ones too, and errors after some hundreds.
//! 4. `editions`: what each edition has, as a table.

mod editions;

use crate::base::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::base::source::{Sources, Span, printable, sign_name};
use crate::engines::drawing::{self, Drawing, Note, Whole};
use crate::engines::messages::{Argument, Bundle};
use serde::Serialize;
use std::collections::BTreeMap;

/// How many warnings of one code are drawn, and how many errors: nobody reads more of them in one go.
const SHOWN: [usize; 2] = [5, 200];

/// How many problems of a code are drawn.
fn most(code: Code) -> usize {
    let [warnings, errors] = SHOWN;
    if code.severity() == Severity::Error { errors } else { warnings }
}

/// How many characters of a value are said in a title, and how many elsewhere: a value may be a whole file.
const SAID: [usize; 2] = [400, 2000];

/// The arguments that hold what a person has written and what can only be ASCII.
const IN_ASCII: [(Code, &str); 8] = [
    (Code::BrokenReference, "id"),
    (Code::InvalidDate, "date"),
    (Code::InvalidFigure, "figure"),
    (Code::InvalidId, "id"),
    (Code::InvalidLanguage, "tag"),
    (Code::InvalidYear, "year"),
    (Code::UnknownTerm, "id"),
    (Code::UnknownUnit, "unit"),
];

/// The words of all diagnostics.
#[derive(Debug)]
pub struct Report {
    bundle: Bundle,
}

impl Default for Report {
    fn default() -> Self {
        Self { bundle: Bundle::new("en", [include_str!("report/en.ftl")]) }
    }
}

/// A diagnostic for machines.
#[derive(Debug, Serialize)]
struct Row {
    code: &'static str,
    severity: &'static str,
    message: String,
    #[serde(flatten)]
    place: Option<Place>,
    label: Option<String>,
    help: Option<String>,
    address: Option<String>,
}

/// A place for machines: lines and columns are counted from 1, columns in characters.
#[derive(Debug, Serialize)]
struct Place {
    file: String,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

/// The whole report for machines.
#[derive(Debug, Serialize)]
struct Document {
    errors: usize,
    warnings: usize,
    diagnostics: Vec<Row>,
}

impl Report {
    /// All problems, drawn; ends with a line that counts them. Nothing if there are none.
    #[must_use]
    pub fn human(&self, diagnostics: &Diagnostics, sources: &Sources, colour: bool) -> String {
        let mut drawn = String::new();
        let mut folded: BTreeMap<Code, usize> = BTreeMap::new();
        for diagnostic in diagnostics.iter() {
            let seen = folded.entry(diagnostic.code).or_default();
            *seen += 1;
            if *seen <= most(diagnostic.code) {
                drawn.push_str(&self.draw(diagnostic, sources, colour));
                drawn.push_str("\n\n");
            }
        }
        for (code, seen) in folded {
            if seen > most(code) {
                let count = (seen - most(code)).to_string();
                let line = self.say("report-more", None, &[("count", &count), ("code", code.name())]);
                drawn += &line.unwrap_or_default();
                drawn += "\n\n";
            }
        }
        if !drawn.is_empty() {
            let [errors, warnings] = [Severity::Error, Severity::Warning].map(|severity| diagnostics.count(severity));
            let form = |count| if count == 1 { "one" } else { "other" };
            let counts = [
                ("errors", errors.to_string()),
                ("errors-form", form(errors).to_owned()),
                ("warnings", warnings.to_string()),
                ("warnings-form", form(warnings).to_owned()),
            ];
            let counts: Vec<(&str, &str)> = counts.iter().map(|(name, value)| (*name, value.as_str())).collect();
            drawn.push_str(&self.say("report-count", None, &counts).unwrap_or_default());
            drawn.push('\n');
        }
        drawn
    }

    /// All problems as one JSON document.
    #[must_use]
    pub fn json(&self, diagnostics: &Diagnostics, sources: &Sources) -> String {
        let document = Document {
            errors: diagnostics.count(Severity::Error),
            warnings: diagnostics.count(Severity::Warning),
            diagnostics: diagnostics.iter().map(|diagnostic| self.row(diagnostic, sources)).collect(),
        };
        serde_json::to_string_pretty(&document).unwrap_or_default() + "\n"
    }

    /// What a code means and how it is mended; `None` if there is no such code.
    #[must_use]
    pub fn explain(&self, name: &str) -> Option<String> {
        let code = Code::ALL.iter().find(|code| code.name() == name)?;
        let text = self.say(code.name(), Some("explain"), &[])?;
        let severity = severity_name(code.severity());
        Some(format!("{severity}[{}]\n\n{text}\n", code.name()))
    }

    fn row(&self, diagnostic: &Diagnostic, sources: &Sources) -> Row {
        let place = |span: Span| {
            let (line, column) = sources.line_column(span);
            let (end_line, end_column) = sources.line_column(Span { start: span.end, ..span });
            Place { file: sources.file(span.file).path.clone(), line, column, end_line, end_column }
        };
        let whole_file = file_of(diagnostic).map(|Whole { path: file, place, .. }| {
            let (line, column) = place.unwrap_or((1, 1));
            Place { file, line, column, end_line: line, end_column: column }
        });
        Row {
            code: diagnostic.code.name(),
            severity: severity_name(diagnostic.severity),
            message: self.words(diagnostic, None).unwrap_or_default(),
            place: diagnostic.span.map(place).or(whole_file),
            label: diagnostic.span.and_then(|_| self.words(diagnostic, Some(diagnostic.label))),
            help: self.help(diagnostic),
            address: diagnostic.address.clone(),
        }
    }

    fn draw(&self, diagnostic: &Diagnostic, sources: &Sources, colour: bool) -> String {
        let affects = diagnostic.address.as_deref().and_then(|address| {
            let scope = match address {
                "/" => "site",
                _ if address.starts_with('/') => "edition",
                _ => "page",
            };
            self.say("report-affects", None, &[("address", &printable(address)), ("scope", scope)])
        });
        let help = self.help(diagnostic);
        let notes = [affects.map(Note::Affects), help.map(Note::Help)].into_iter().flatten().collect();
        let related = diagnostic.related.iter().map(|&(span, label)| (span, self.words(diagnostic, Some(label))));
        let primary = diagnostic.span.map(|span| (span, self.words(diagnostic, Some(diagnostic.label))));
        drawing::draw(
            &Drawing {
                severity: diagnostic.severity,
                code: diagnostic.code.name(),
                title: self.words(diagnostic, None).unwrap_or_default(),
                file: file_of(diagnostic).map(|file| self.labelled(file, diagnostic)),
                primary,
                related: related.collect(),
                notes,
            },
            sources,
            colour,
        )
    }

    /// With the label of the line that can be shown of it.
    fn labelled(&self, mut file: Whole, diagnostic: &Diagnostic) -> Whole {
        if let Some((_, _, label)) = &mut file.excerpt {
            *label = self.words(diagnostic, Some(diagnostic.label));
        }
        file
    }

    /// What to do next; it names a sign that is taken for one of ASCII, or not seen at all.
    fn help(&self, diagnostic: &Diagnostic) -> Option<String> {
        let help = self.words(diagnostic, Some(diagnostic.help))?;
        let written = IN_ASCII.iter().filter(|(code, _)| *code == diagnostic.code);
        let sign = written.filter_map(|(_, name)| diagnostic.argument(name)).find_map(foreign);
        Some(
            sign.and_then(|sign| self.say("report-foreign", None, &[("help", &help), ("sign", &sign)])).unwrap_or(help),
        )
    }

    fn words(&self, diagnostic: &Diagnostic, attribute: Option<&str>) -> Option<String> {
        let [title, elsewhere] = SAID;
        let most = if attribute.is_none() { title } else { elsewhere };
        let arguments: Vec<(&str, String)> =
            diagnostic.arguments.iter().map(|(name, value)| (*name, cut(value, most))).collect();
        let mut arguments: Vec<(&str, &str)> = arguments.iter().map(|(name, value)| (*name, value.as_str())).collect();
        // All arguments are words: how many others there are has its form beside it.
        let is_one = diagnostic.argument("others") == Some("1");
        arguments.push(("others_form", if is_one { "one" } else { "other" }));
        self.say(diagnostic.code.name(), attribute, &arguments)
    }

    /// One of the report's messages.
    #[must_use]
    pub fn say(&self, message: &str, attribute: Option<&str>, arguments: &[(&str, &str)]) -> Option<String> {
        let arguments: Vec<(&str, Argument<'_>)> =
            arguments.iter().map(|&(name, value)| (name, Argument::Key(value))).collect();
        self.bundle.format(message, attribute, &arguments).map(|formatted| formatted.text.into_owned())
    }
}

/// The file that a problem without a place in a text is about, with line and column where they are known.
fn file_of(diagnostic: &Diagnostic) -> Option<Whole> {
    let number = |name: &str| diagnostic.argument(name).and_then(|value| value.parse().ok());
    let path = diagnostic.argument("path").filter(|_| diagnostic.span.is_none())?;
    let path = printable(path);
    let excerpt = diagnostic.argument("excerpt").zip(number("at")).map(|(line, at)| (line.to_owned(), at, None));
    Some(Whole { path, place: number("line").zip(number("column")), excerpt })
}

/// The sign of a value that is not ASCII, while others are. Of a word in another script, or a letter of ours that nobody
/// takes for one of ASCII, nobody has to be told.
fn foreign(value: &str) -> Option<String> {
    let has_ascii = value.chars().any(|character| character.is_ascii_alphanumeric());
    let is_plain = |character: &char| character.is_ascii() || matches!(character, '\u{3040}'..='\u{d7ff}');
    value.chars().find(|character| has_ascii && !is_plain(character)).map(sign_name)
}

/// A value as it is said: its beginning, if it is too long to be read, and on one line, or it would forge others.
fn cut(value: &str, most: usize) -> String {
    let plain = |c: char| if c.is_control() { char::REPLACEMENT_CHARACTER } else { c };
    let said = value.chars().take(most).map(plain);
    said.chain(value.chars().nth(most).map(|_| '…')).collect()
}

fn severity_name(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}
