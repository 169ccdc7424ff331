//! Years: read in one form only, and what was probably meant where they are written in another.

use super::reader::Reader;
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::source::At;
use crate::model::draft::{Table, Value};
use crate::model::plan::{Content, Year};

/// Eras by their names and letters, and the Western year before their first.
const ERAS: [(&str, char, u16, u16); 5] = [
    ("令和", 'R', 2018, 99),
    ("平成", 'H', 1988, 31),
    ("昭和", 'S', 1925, 64),
    ("大正", 'T', 1911, 15),
    ("明治", 'M', 1867, 45),
];

/// A year, if the key is there.
pub fn year(entry: &mut Reader<'_>, key: &str) -> Option<At<Year>> {
    let value = entry.value(key)?;
    let (written, quoted) = match &value.value {
        Value::String(text) => (text.clone(), true),
        Value::Integer(number) => (number.to_string(), false),
        Value::Other(text) => (text.clone(), false),
        Value::Boolean(_) | Value::Array(_) | Value::Table(_) => {
            entry.wrong(value, "a year in quotes");
            return None;
        }
    };
    if let Some(year) = Year::parse(&written).filter(|_| quoted) {
        return Some(At { value: year, span: value.span });
    }
    let meant = meant(&written);
    let digits = written.trim_start_matches("fy");
    let is_far =
        digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit()) && Year::parse(&written).is_none();
    let diagnostic = Diagnostic::at(Code::InvalidYear, value.span)
        .with("year", &written)
        .with("nearest", meant.as_ref().map(Year::to_string).unwrap_or_default())
        .help(match meant {
            Some(meant) if meant.to_string() == written => "help-quotes",
            Some(Year { fiscal: true, .. }) => "help-nearest",
            Some(_) => "help-calendar",
            None if is_far => "help-range",
            None => "help",
        })
        .label(if is_far { "label-range" } else { "label" });
    entry.diagnostics.push(diagnostic);
    None
}

/// A year that must be there.
pub fn required_year(entry: &mut Reader<'_>, key: &str) -> Option<At<Year>> {
    if entry.value(key).is_none() {
        entry.missing(key);
    }
    year(entry, key)
}

/// The year that was probably meant: with an era, full-width digits, a month, in capitals.
fn meant(written: &str) -> Option<Year> {
    let text: String = written.chars().filter(|c| !c.is_whitespace()).map(ascii).collect();
    let text = text.to_ascii_uppercase();
    let (text, fiscal) = ["FY", "年度"]
        .iter()
        .fold((text.clone(), false), |(text, fiscal), mark| (text.replace(mark, ""), fiscal || text.contains(mark)));
    let text = text.trim_end_matches('年');
    let number = ERAS.iter().find_map(|&(name, letter, before, last)| {
        let rest = text.strip_prefix(name).or_else(|| text.strip_prefix(letter))?;
        let rest = rest.trim_start_matches('.');
        let number = if rest == "元" { 1 } else { rest.parse().ok()? };
        (1..=last).contains(&number).then_some(before + number)
    });
    // What follows a year of four digits is a month and a day, which figures do not have.
    let (digits, rest) = text.split_at(text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len()));
    let dated = rest.is_empty() || rest.starts_with(['-', '/', '.', '年']);
    let number = number.or_else(|| digits.parse().ok().filter(|_| digits.len() == 4 && dated))?;
    Year::parse(&format!("{}{number}", if fiscal { "fy" } else { "" }))
}

/// Full-width letters and digits as ASCII.
fn ascii(character: char) -> char {
    let narrow = u32::from(character).checked_sub(0xFEE0).filter(|code| (0x21..=0x7E).contains(code));
    narrow.and_then(char::from_u32).unwrap_or(character)
}

/// Reports that two years do not go together.
pub fn contradiction(case: &'static str, later: &At<Year>, earlier: &At<Year>, label: &'static str) -> Diagnostic {
    Diagnostic::at(Code::ContradictoryYears, later.span)
        .with("case", case)
        .with("year", later.value.to_string())
        .with("other", earlier.value.to_string())
        .and(earlier.span, label)
}

/// `{ from = "fy2024", to = "fy2027" }`
pub fn period(reader: &mut Reader<'_>, key: &str) -> Option<Content> {
    let table: &Table = reader.table(key, "{ from = \"fy2025\", to = \"fy2029\" }")?;
    let mut entry = Reader::new(table);
    let (from, to) = (required_year(&mut entry, "from"), required_year(&mut entry, "to"));
    if let (Some(from), Some(to)) = (&from, &to)
        && to.value.number < from.value.number
    {
        entry.diagnostics.push(contradiction("period", to, from, "first"));
    }
    entry.finish(&mut reader.diagnostics);
    Some(Content::Period { from: from?.value, to: to?.value })
}

#[cfg(test)]
mod tests {
    use super::meant;

    #[test]
    fn what_was_meant_is_guessed_only_where_it_is_plain() {
        for (written, expected) in [
            ("令和7", Some("2025")),
            ("令和７年度", Some("fy2025")),
            ("令和元年", Some("2019")),
            ("R7", Some("2025")),
            ("H30年度", Some("fy2018")),
            ("2025年度", Some("fy2025")),
            ("2025年", Some("2025")),
            ("２０２５", Some("2025")),
            ("FY2025", Some("fy2025")),
            ("fy 2025", Some("fy2025")),
            ("2025-04", Some("2025")),
            ("2025-04-01", Some("2025")),
            ("2025年4月", Some("2025")),
            ("平成32", None),
            ("令和0", None),
            ("fy1", None),
            ("fy25", None),
            ("25", None),
            ("20255", None),
            ("1600", None),
            ("未定", None),
            ("", None),
        ] {
            assert_eq!(meant(written).map(|year| year.to_string()).as_deref(), expected, "{written}");
        }
    }
}
