//! `fast_qr`: an address as a QR code, and the code as one path.
//!
//! 1. Error correction M: what a fold or a stain hides, up to some 15 %, is recovered.
//! 2. Each run of dark modules in a row is a stroke, one unit wide; from one to the next the pen moves. Written
//!    relatively that compresses to a fifth: the code of an ordinary address is some 350 bytes of a page on its way.
//! 3. Four light modules around it belong to the code: without them scanners do not find it.

use crate::model::page::Code;
use fast_qr::{ECL, Module, QRBuilder};
use std::fmt::Write as _;

/// The longest address in bytes: that of version 13. Longer ones make modules too fine for paper, and a drawing of more
/// than 1.5 KB compressed.
pub const LONGEST: usize = 331;

/// Light modules on each side.
const QUIET: usize = 4;

/// CSS pixels for a module: as many device pixels on any screen, so that edges stay sharp.
const SCALE: usize = 2;

/// The code of an address; `None` where it does not fit into one.
#[must_use]
pub fn code(address: &str) -> Option<Code> {
    let matrix = QRBuilder::new(address).ecl(ECL::M).build().ok().filter(|_| address.len() <= LONGEST)?;
    let rows: Vec<&[Module]> = (0..matrix.size).map(|row| &matrix[row]).collect();
    let side = matrix.size + 2 * QUIET;
    Some(Code { side, size: side * SCALE, path: path(&rows) })
}

/// The strokes, from the left to the right and from the top down.
fn path(rows: &[&[Module]]) -> String {
    let mut path = String::new();
    // Where the pen is: column and row.
    let (mut x, mut y) = (0, 0);
    for (row, modules) in rows.iter().enumerate() {
        let mut column = 0;
        for run in modules.chunk_by(|one, next| one.value() == next.value()) {
            if run.first().is_some_and(|module| module.value()) {
                let moved = if path.is_empty() {
                    write!(path, "M{} {}.5", column + QUIET, row + QUIET)
                } else {
                    write!(path, "m{} {}", column.cast_signed() - x, row - y)
                };
                // Writing to a string cannot fail.
                let _ = moved.and_then(|()| write!(path, "h{}", run.len()));
                (x, y) = ((column + run.len()).cast_signed(), row);
            }
            column += run.len();
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The modules that a path draws.
    fn drawn(code: &Code) -> Vec<Vec<bool>> {
        let mut modules = vec![vec![false; code.side]; code.side];
        let (mut x, mut y) = (0i64, 0i64);
        for stroke in code.path.split(['M', 'm']).filter(|stroke| !stroke.is_empty()) {
            let (place, length) = stroke.split_once('h').expect("a stroke");
            let (column, row) = place.split_once(' ').expect("two numbers");
            x += column.parse::<i64>().expect("a column");
            y += row.trim_end_matches(".5").parse::<i64>().expect("a row");
            for _ in 0..length.parse::<usize>().expect("a length") {
                modules[usize::try_from(y).expect("inside")][usize::try_from(x).expect("inside")] = true;
                x += 1;
            }
        }
        modules
    }

    fn read(code: &Code) -> (String, rqrr::MetaData) {
        const PIXELS: usize = 3;
        let modules = drawn(code);
        let dark = |x: usize, y: usize| if modules[y / PIXELS][x / PIXELS] { 0 } else { 255 };
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(code.side * PIXELS, code.side * PIXELS, dark);
        let grids = image.detect_grids();
        let (meta, text) = grids.first().expect("a code").decode().expect("a code that can be read");
        (text, meta)
    }

    #[test]
    fn what_is_drawn_is_read() {
        for address in [
            "http://localhost/go/a/".to_owned(),
            "https://example.lg.jp/plan/go/multicultural-coexistence/".to_owned(),
            "https://xn--wgv71a119e.xn--q9jyb4c.jp:8080/shisei/keikaku/sogo-keikaku/go/human-rights/".to_owned(),
        ] {
            let (text, meta) = read(&code(&address).expect("a code"));
            assert_eq!(text, address);
            // The standard's number for M.
            assert_eq!(meta.ecc_level, 0);
        }
    }

    #[test]
    fn every_length_is_read() {
        for length in (20..=LONGEST).step_by(7).chain([LONGEST]) {
            let address = format!("https://a.jp/{}", "go-2/".repeat(LONGEST))[..length].to_owned();
            assert_eq!(read(&code(&address).expect("a code")).0, address);
        }
    }

    #[test]
    fn a_quiet_zone_is_kept_and_no_more() {
        let code = code("https://example.lg.jp/plan/go/a/").expect("a code");
        let modules = drawn(&code);
        let dark = |x: usize, y: usize| modules[y][x];
        let inside = QUIET..code.side - QUIET;
        for y in 0..code.side {
            for x in 0..code.side {
                assert!(!dark(x, y) || (inside.contains(&x) && inside.contains(&y)), "{x} {y}");
            }
        }
        assert!(dark(QUIET, QUIET) && dark(code.side - QUIET - 1, QUIET) && dark(QUIET, code.side - QUIET - 1));
    }

    #[test]
    fn what_does_not_fit_has_no_code() {
        assert_eq!(code(&"a".repeat(LONGEST + 1)), None);
    }
}
