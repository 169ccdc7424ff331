//! What a figure says: a decimal in quotes, kept as it is written, or a table with its year and what else is known.

use super::reader::Reader;
use super::years::{required_year, year};
use super::{NAMED, broken, is_id};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::source::{At, Span};
use crate::engines::numbers;
use crate::engines::spelling::nearest;
use crate::model::draft::{Table, Value};
use crate::model::plan::{Amount, Content, Figure, Plan, Status, Year};
use unicode_normalization::UnicodeNormalization as _;

/// A figure as the file states it; what is wrong with it has been reported.
pub struct Stated<'a> {
    /// The decimal or the word, if it is known.
    pub written: Option<&'a str>,
    /// Why it is not known.
    missing: Option<String>,
    /// Its year, with the place of it.
    pub year: Option<At<Year>>,
    /// Whether it may still change.
    pub status: Status,
    /// The id of its note.
    pub note: Option<String>,
    /// Where it stands.
    pub span: Span,
}

impl Stated<'_> {
    /// Why there is no figure.
    pub fn missing(&self) -> Option<&str> {
        self.missing.as_deref()
    }

    /// As a figure of the plan. `None` if it says neither a decimal nor a reason.
    pub fn figure(&self) -> Option<Figure> {
        let known = self.written.map(|written| Amount::Known(written.to_owned()));
        let value = known.or_else(|| self.missing.clone().map(Amount::Missing))?;
        Some(Figure {
            value,
            year: self.year.as_ref().map(|at| at.value),
            status: self.status,
            note: self.note.clone(),
        })
    }
}

/// A figure that must be there: a decimal, one of the words that may stand for it, or a table.
pub fn stated<'a>(entry: &mut Reader<'a>, key: &'static str, words: &[&str], plan: &Plan) -> Option<Stated<'a>> {
    let Some(value) = entry.value(key) else {
        entry.missing(key);
        return None;
    };
    if let Value::Table(table) = &value.value {
        return Some(details(entry, table, words, plan, false));
    }
    let written = written(entry, value, words)?;
    let (missing, note) = (None, None);
    Some(Stated { written: Some(written), missing, year: None, status: Status::Final, note, span: value.span })
}

/// A list of figures, each a table with its year; none if the key is absent.
pub fn by_year<'a>(entry: &mut Reader<'a>, key: &'static str, words: &[&str], plan: &Plan) -> Vec<Stated<'a>> {
    let tables = entry.tables(key);
    tables.into_iter().map(|table| details(entry, table, words, plan, true)).collect()
}

/// `{ value = "35.1", year = "fy2025", status = "provisional", note = "id" }`, or `missing = "reason"` for `value`.
fn details<'a>(above: &mut Reader<'a>, table: &'a Table, words: &[&str], plan: &Plan, needs_year: bool) -> Stated<'a> {
    let mut entry = Reader::new(table);
    let value = entry.value("value");
    let missing = entry.value("missing");
    let text = value.and_then(|value| written(&mut entry, value, words));
    let reason = listed(&mut entry, "missing", "reason", &plan.missing);
    let year = if needs_year { required_year(&mut entry, "year") } else { year(&mut entry, "year") };
    let status = entry.string("status");
    let note = listed(&mut entry, "note", "note", &plan.notes);
    match (value, missing) {
        (Some(value), Some(missing)) => {
            let diagnostic = Diagnostic::at(Code::ContradictoryKeys, missing.span);
            entry
                .diagnostics
                .push(diagnostic.with("first", "value").with("second", "missing").and(value.span, "other"));
        }
        (None, None) => {
            let diagnostic = Diagnostic::at(Code::MissingKey, table.span).with("key", "value");
            entry.diagnostics.push(diagnostic.help("help-figure"));
        }
        (Some(_), None) | (None, Some(_)) => {}
    }
    if let (Some(missing), Some(status)) = (missing.filter(|_| value.is_none()), &status) {
        let diagnostic = Diagnostic::at(Code::ContradictoryKeys, status.span);
        entry.diagnostics.push(diagnostic.with("first", "missing").with("second", "status").and(missing.span, "other"));
    }
    let known = status.as_ref().and_then(|status| Status::ALL.into_iter().find(|one| one.name() == status.value));
    if let Some(status) = status.filter(|_| known.is_none()) {
        entry.diagnostics.push(broken(&status, "status", Status::ALL.into_iter().map(Status::name)));
    }
    entry.finish(&mut above.diagnostics);
    let span = value.or(missing).map_or(table.span, |value| value.span);
    Stated { written: text, missing: reason, year, status: known.unwrap_or_default(), note, span }
}

/// What people write where a figure is not known.
const UNKNOWN: [&str; 17] =
    ["", "-", "–", "—", "―", "ー", "−", "…", "?", "n/a", "na", "nan", "tbd", "未定", "不明", "なし", "未調査"];

/// A decimal, or one of the words that may stand for it.
fn written<'a>(entry: &mut Reader<'_>, value: &'a At<Value>, words: &[&str]) -> Option<&'a str> {
    let found = match &value.value {
        Value::String(text) if words.contains(&text.as_str()) || numbers::is_decimal(text) => return Some(text),
        Value::String(text) | Value::Other(text) => text.clone(),
        Value::Integer(number) => number.to_string(),
        Value::Boolean(_) | Value::Array(_) | Value::Table(_) => {
            entry.wrong(value, "a figure in quotes");
            return None;
        }
    };
    let unquoted = !matches!(value.value, Value::String(_));
    let nearest = nearest(&found.to_lowercase(), words.iter().copied()).map(str::to_owned);
    let nearest = nearest.or_else(|| meant(&found).filter(|meant| *meant != found));
    let help = match nearest {
        Some(_) => "help-nearest",
        None if unquoted && numbers::is_decimal(&found) => "help-quotes",
        None if found.len() > numbers::LONGEST && found.bytes().all(|byte| b"-.0123456789".contains(&byte)) => {
            "help-long"
        }
        None if UNKNOWN.contains(&found.trim().to_lowercase().as_str()) => "help-missing",
        None if !words.is_empty() && !found.contains(char::is_numeric) => "help-words",
        None => "help",
    };
    let diagnostic = Diagnostic::at(Code::InvalidFigure, value.span)
        .with("figure", &found)
        .with("most", numbers::LONGEST.to_string())
        .with("words", words.join("`, `"))
        .with("nearest", nearest.unwrap_or_default())
        .help(help);
    entry.diagnostics.push(diagnostic);
    None
}

/// The decimal that was probably meant: in full-width digits, with a unit, grouping, a needless sign or zero. What
/// could be read in two ways, such as `1.234`, is not guessed at.
fn meant(written: &str) -> Option<String> {
    let narrow: String = written.chars().map(narrow).filter(|c| !c.is_whitespace()).collect();
    let unsigned = narrow.trim_start_matches('+');
    let (sign, rest) = unsigned.strip_prefix('-').map_or(("", unsigned), |rest| ("-", rest));
    let digits = rest.find(|c: char| !c.is_ascii_digit() && !matches!(c, ',' | '.')).unwrap_or(rest.len());
    let (number, unit) = rest.split_at_checked(digits)?;
    // What follows is a unit, not a factor (万), a power of ten or another number.
    let is_unit = |c: char| c.is_alphabetic() && !c.is_ascii_alphabetic() && !"百千万億兆".contains(c) || c == '%';
    let (whole, decimals) = number.split_once('.').unwrap_or((number, "0"));
    let groups: Vec<&str> = whole.split(',').collect();
    let grouped = groups.iter().skip(1).all(|group| group.len() == 3) && groups.first().is_some_and(|g| g.len() <= 3);
    if !unit.chars().all(is_unit) || unit.chars().count() > 3 || groups.len() > 1 && !grouped {
        return None;
    }
    let whole = groups.concat();
    let whole = Some(whole.trim_start_matches('0')).filter(|whole| !whole.is_empty()).unwrap_or("0");
    let decimals = if number.contains('.') && !decimals.is_empty() { format!(".{decimals}") } else { String::new() };
    // Zero has no sign.
    let is_zero = !format!("{whole}{decimals}").contains(|c: char| matches!(c, '1'..='9'));
    let found = format!("{}{whole}{decimals}", if is_zero { "" } else { sign });
    (number.contains(|c: char| c.is_ascii_digit()) && numbers::is_decimal(&found)).then_some(found)
}

/// A full-width character as ASCII, and any of the signs that look like a minus as one.
fn narrow(character: char) -> char {
    match character {
        '−' | '－' | '‐' | '–' | '△' | '▲' => '-',
        _ => std::iter::once(character).nfkc().next().unwrap_or(character),
    }
}

/// `percent`, or one of the plan's units.
pub fn unit(entry: &mut Reader<'_>, plan: &Plan) -> Option<String> {
    let known = || plan.units.iter().map(String::as_str).chain(["percent"]);
    if entry.value("unit").is_none() {
        entry.missing_word("unit", known());
    }
    let unit = entry.string("unit")?;
    if known().any(|known| known == unit.value) {
        return Some(unit.value.to_owned());
    }
    let is_percent = ["%", "％", "パーセント", "percentage", "pct"].contains(&unit.value);
    let nearest = if is_percent { Some("percent") } else { nearest(unit.value, known()) };
    let diagnostic = Diagnostic::at(Code::UnknownUnit, unit.span)
        .with("unit", unit.value)
        .with("nearest", nearest.unwrap_or_default())
        .with("known", known().take(NAMED).collect::<Vec<_>>().join("`, `"))
        .help(match nearest {
            Some(_) => "help-nearest",
            None if is_id(unit.value) => "help",
            None => "help-known",
        });
    entry.diagnostics.push(diagnostic);
    None
}

/// The id of one of a list of the plan, if the key is there.
pub fn listed(entry: &mut Reader<'_>, key: &'static str, kind: &'static str, known: &[String]) -> Option<String> {
    let id = entry.string(key)?;
    if known.iter().any(|known| known == id.value) {
        return Some(id.value.to_owned());
    }
    entry.diagnostics.push(broken(&id, kind, known.iter().map(String::as_str)));
    None
}

/// `{ value = "1200", unit = "thousand-yen" }`
pub fn quantity(reader: &mut Reader<'_>, key: &str, plan: &Plan) -> Option<Content> {
    let mut entry = Reader::new(reader.table(key, "{ value = \"1250\", unit = \"people\" }")?);
    let value = entry.value("value");
    if value.is_none() {
        entry.missing("value");
    }
    let value = value.and_then(|value| written(&mut entry, value, &[]));
    let unit = unit(&mut entry, plan);
    entry.finish(&mut reader.diagnostics);
    Some(Content::Quantity { value: value?.to_owned(), unit: unit? })
}

#[cfg(test)]
mod tests {
    use super::meant;

    #[test]
    fn what_was_meant_is_guessed_only_where_it_is_plain() {
        for (written, expected) in [
            ("１２００", Some("1200")),
            ("1,200", Some("1200")),
            ("１，２００人", Some("1200")),
            ("33.8%", Some("33.8")),
            ("３３．８％", Some("33.8")),
            ("−5", Some("-5")),
            ("△1,200", Some("-1200")),
            ("+1200", Some("1200")),
            (" 1200 ", Some("1200")),
            ("1200.", Some("1200")),
            (".5", Some("0.5")),
            ("007", Some("7")),
            ("-0", Some("0")),
            ("1.234,5", None),
            ("1,23", None),
            ("1e400", None),
            ("約1200", None),
            ("3万人", None),
            ("=1+1", None),
            ("12-15", None),
            ("", None),
            ("-", None),
            ("NaN", None),
        ] {
            assert_eq!(meant(written).as_deref(), expected, "{written}");
        }
    }
}
