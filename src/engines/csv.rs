//! CSV by the rules of RFC 4180, as spreadsheets want it: UTF-8 with a byte order mark, CRLF, a head.
//!
//! 1. A text that a spreadsheet would take for a formula gets a `'` in front, which spreadsheets hide or show, and never
//!    reckon with. So does what they would take for one after spaces were cut off or full-width letters narrowed.
//! 2. A number is written as it is: a minus is no formula.

use crate::model::data::Cell;
use csv::{Terminator, Writer, WriterBuilder};
use std::borrow::Cow;

/// Spreadsheets know by it that the file is UTF-8.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// The begin of a file: mark and head. Rows follow it.
#[must_use]
pub fn head<T: AsRef<str>>(names: &[T]) -> Vec<u8> {
    let mut writer = writer(BYTE_ORDER_MARK.to_vec());
    write(&mut writer, names.iter().map(|name| Cow::Borrowed(name.as_ref())));
    bytes(writer)
}

/// Rows, each as wide as the head.
#[must_use]
pub fn rows<'a>(rows: impl IntoIterator<Item = Vec<Cell<'a>>>) -> Vec<u8> {
    let mut writer = writer(Vec::new());
    for row in rows {
        let cells = row.iter().map(|cell| match cell {
            Cell::Text(text) => harmless(text),
            Cell::Number(number) => Cow::Borrowed(&**number),
            Cell::Empty => Cow::Borrowed(""),
        });
        write(&mut writer, cells);
    }
    bytes(writer)
}

fn writer(start: Vec<u8>) -> Writer<Vec<u8>> {
    WriterBuilder::new().terminator(Terminator::CRLF).from_writer(start)
}

fn write<'a>(writer: &mut Writer<Vec<u8>>, cells: impl Iterator<Item = Cow<'a, str>>) {
    let cells: Vec<Cow<'_, str>> = cells.collect();
    let written = writer.write_record(cells.iter().map(|cell| cell.as_bytes()));
    debug_assert!(written.is_ok(), "a row as wide as the first, written to memory");
}

fn bytes(writer: Writer<Vec<u8>>) -> Vec<u8> {
    // Memory takes whatever is written, so there is nothing to report.
    writer.into_inner().unwrap_or_default()
}

/// A text that no spreadsheet takes for a formula.
#[must_use]
pub fn harmless(text: &str) -> Cow<'_, str> {
    let unseen =
        |c: char| c.is_whitespace() || c.is_control() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}');
    let begins = text.trim_start_matches(unseen).starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
    if begins || text.starts_with(['\t', '\r', '\n']) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(cell: Cell<'_>) -> String {
        let text = String::from_utf8(rows([vec![cell]])).expect("UTF-8");
        text.strip_suffix("\r\n").expect("a line").to_owned()
    }

    #[test]
    fn a_file_begins_with_its_mark_and_its_head() {
        assert_eq!(head(&["a", "b, c"]), "\u{feff}a,\"b, c\"\r\n".as_bytes());
    }

    #[test]
    fn what_looks_like_a_formula_is_harmless() {
        for text in [
            "=1+1",
            "+81",
            "-1",
            "@A1",
            "\tx",
            "\rx",
            "  =1",
            "\u{3000}＝1",
            "＋1",
            "－1",
            "＠x",
            "\u{a0}-x",
            "\u{200b}=1",
        ] {
            assert_eq!(harmless(text), format!("'{text}"));
        }
        for text in ["", "1-1", "a=b", "'=1", "−1", "人", "…人", "12.2%"] {
            assert_eq!(harmless(text), text);
        }
    }

    #[test]
    fn numbers_are_never_touched() {
        assert_eq!(written(Cell::Number("-40.0".into())), "-40.0");
        assert_eq!(written(Cell::Text("-40.0".into())), "'-40.0");
        assert_eq!(written(Cell::Empty), "\"\"");
    }

    #[test]
    fn commas_quotes_and_line_ends_stay_in_their_cell() {
        assert_eq!(written(Cell::Text("a,\"b\"\r\n=c".into())), "\"a,\"\"b\"\"\r\n=c\"");
    }
}
