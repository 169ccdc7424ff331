//! The row of pieces folded into the tree; readings and slots are found in its text on the way.
//!
//! 1. Characters between two marks are a run. Nothing is looked for across the border of a run, so base and
//!    reading always stand together.
//! 2. A slot is taken out of a run wherever it stands.
//! 3. Where readings are written, `《` takes as its base the Han characters in front of it, or everything from
//!    `｜`; the reading is what stands before `》`.
//! 4. Whatever does not fit is reported and stays text as it was written.
//!
//! That a reading repeats the kana after it is not reported: `殻《から》から` is right, and only a dictionary can tell.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

use super::target::Target;
use super::{Glyph, Mark, Piece, Problem, ProblemKind};
use crate::engines::languages::is_japanese;
use crate::model::prose::{Inline, SLOT_END, SLOT_START, is_han, is_variation_selector, push};

/// What readings are written with.
pub(super) const SIGNS: [char; 3] = ['｜', '《', '》'];

/// What is wrong with a reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RubyFault {
    /// No Han character stands in front of `《`, or nothing between `｜` and `《`.
    NoBase,
    /// Nothing between `《` and `》`.
    EmptyReading,
    /// A reading with something else than kana in it.
    ReadingNotKana,
    /// `《` without `》`.
    Unclosed,
    /// `》` without `《`.
    Unopened,
    /// `《` inside a reading.
    Nested,
    /// Markup or an argument between the beginning of the base and the end of the reading.
    Split,
    /// `｜` without `《`.
    UnusedBar,
}

impl RubyFault {
    /// The name that a message selects on.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::NoBase => "no-base",
            Self::EmptyReading => "empty-reading",
            Self::ReadingNotKana => "reading-not-kana",
            Self::Unclosed => "unclosed",
            Self::Unopened => "unopened",
            Self::Nested => "nested",
            Self::Split => "split",
            Self::UnusedBar => "unused-bar",
        }
    }
}

/// An open mark: what stands in it so far, and whether readings are written in it.
struct Level<'a> {
    mark: &'a Mark,
    children: Vec<Inline>,
    ruby: bool,
}

pub(super) fn fold(pieces: &[Piece], ruby: bool, problems: &mut Vec<Problem>) -> Vec<Inline> {
    let mut reader = Reader { before: None, split: None, problems };
    let mut open: Vec<Level<'_>> = Vec::new();
    let mut current = Level { mark: &Mark::Nothing, children: Vec::new(), ruby };
    let mut run: Vec<Glyph> = Vec::with_capacity(pieces.len());
    for (index, piece) in pieces.iter().enumerate() {
        if let Piece::Glyph(glyph) = piece {
            run.push(*glyph);
            continue;
        }
        reader.read(&run, &mut current, pieces.get(index..).unwrap_or_default());
        run.clear();
        match piece {
            Piece::Glyph(_) => {}
            Piece::Open(mark) => {
                let ruby = match mark {
                    Mark::To(Target::Foreign(lang)) => is_japanese(lang),
                    Mark::Nothing | Mark::Emphasis | Mark::Strong | Mark::To(_) => current.ruby,
                };
                open.push(std::mem::replace(&mut current, Level { mark, children: Vec::new(), ruby }));
            }
            Piece::Close => {
                if let Some(outer) = open.pop() {
                    let Level { mark, children, .. } = std::mem::replace(&mut current, outer);
                    close(mark, children, &mut current.children);
                }
            }
        }
    }
    reader.read(&run, &mut current, &[]);
    current.children
}

fn close(mark: &Mark, children: Vec<Inline>, siblings: &mut Vec<Inline>) {
    let inline = match mark {
        Mark::Nothing => {
            for child in children {
                push(siblings, child);
            }
            return;
        }
        Mark::Emphasis => Inline::Emphasis(children),
        Mark::Strong => Inline::Strong(children),
        Mark::To(Target::Outside(url)) => Inline::Link { url: url.clone(), children },
        Mark::To(Target::Term(id)) => Inline::Term { id: id.clone(), children },
        Mark::To(Target::Foreign(lang)) => Inline::Foreign { lang: lang.clone(), children },
    };
    siblings.push(inline);
}

/// Reads run after run.
struct Reader<'a> {
    /// The last character of the runs before.
    before: Option<char>,
    /// The mark that belongs to a ruby already reported as split: it is not reported again.
    split: Option<char>,
    problems: &'a mut Vec<Problem>,
}

impl Reader<'_> {
    /// One run. `rest` is the row from the mark that ends it.
    fn read(&mut self, run: &[Glyph], level: &mut Level<'_>, rest: &[Piece]) {
        let mut done = 0;
        let mut at = 0;
        while let Some(glyph) = run.get(at) {
            if !level.ruby || !is_sign(glyph) {
                at += 1;
                continue;
            }
            let split = self.split.take();
            at = match annotation(run, done, at, self.before, rest) {
                Ok(found) => {
                    plain(text(run, done..found.glyphs.start), &mut level.children);
                    level.children.push(Inline::Ruby { base: found.base, reading: found.reading });
                    found.glyphs.end
                }
                Err(fault) => {
                    plain(text(run, done..fault.glyphs.end), &mut level.children);
                    self.split = fault.awaits;
                    if split != Some(glyph.character) {
                        self.report(fault.kind, run.get(fault.glyphs.clone()).unwrap_or_default());
                    }
                    fault.glyphs.end
                }
            };
            done = at;
        }
        plain(text(run, done..run.len()), &mut level.children);
        self.before = run.last().map(|glyph| glyph.character).or(self.before);
    }

    fn report(&mut self, kind: RubyFault, glyphs: &[Glyph]) {
        if let (Some(first), Some(last)) = (glyphs.first(), glyphs.last()) {
            let range = first.at..last.at + last.character.len_utf8();
            self.problems.push(Problem { kind: ProblemKind::InvalidRuby(kind), range });
        }
    }
}

/// A base with its reading.
struct Annotation {
    base: String,
    reading: String,
    /// From the base, or its `｜`, to `》`.
    glyphs: Range<usize>,
}

/// A sign that is out of place.
struct Fault {
    kind: RubyFault,
    /// What is to blame; to its end the run is text.
    glyphs: Range<usize>,
    /// The sign in a later run that belongs to it.
    awaits: Option<char>,
}

/// What begins with the sign at `at` of a run whose glyphs before `done` are used up.
fn annotation(
    run: &[Glyph],
    done: usize,
    at: usize,
    before: Option<char>,
    rest: &[Piece],
) -> Result<Annotation, Fault> {
    let fault = |kind, glyphs| Err(Fault { kind, glyphs, awaits: None });
    let split = |sign| Err(Fault { kind: RubyFault::Split, glyphs: at..run.len(), awaits: Some(sign) });

    let (base, opening) = match sign_at(run, at) {
        Some('｜') => match next_sign(run, at + 1) {
            Some((next, '《')) => (at + 1..next, next),
            None if next_in(rest) == Some('《') => return split('《'),
            Some(_) | None => return fault(RubyFault::UnusedBar, at..at + 1),
        },
        Some('《') => (base_start(run, done, at)..at, at),
        Some(_) | None => return fault(RubyFault::Unopened, at..at + 1),
    };
    let start = base.start.min(at);
    let closing = match next_sign(run, opening + 1) {
        Some((next, '》')) => next,
        Some((next, '《')) => return fault(RubyFault::Nested, start..nest_end(run, next)),
        None if next_in(rest) == Some('》') => return split('》'),
        Some(_) | None => return fault(RubyFault::Unclosed, start..opening + 1),
    };
    let whole = start..closing + 1;

    if base.is_empty() {
        // `**漢字**《かんじ》`: what stands before the run was meant
        let meant = opening == 0 && before.is_some();
        return fault(if meant { RubyFault::Split } else { RubyFault::NoBase }, whole);
    }
    let base = text(run, base);
    let mut reading = text(run, opening + 1..closing);
    // No other letters of a reading have parts.
    if reading.contains(['\u{3099}', '\u{309A}']) {
        reading = reading.nfc().collect();
    }
    if base.trim().is_empty() {
        return fault(RubyFault::NoBase, whole);
    }
    if base.contains(SLOT_START) || reading.contains(SLOT_START) {
        return fault(RubyFault::Split, whole);
    }
    if reading.is_empty() {
        return fault(RubyFault::EmptyReading, whole);
    }
    if !reading.chars().all(is_reading) {
        return fault(RubyFault::ReadingNotKana, whole);
    }
    Ok(Annotation { base, reading, glyphs: whole })
}

fn is_sign(glyph: &Glyph) -> bool {
    !glyph.verbatim && SIGNS.contains(&glyph.character)
}

fn sign_at(run: &[Glyph], at: usize) -> Option<char> {
    run.get(at).filter(|glyph| is_sign(glyph)).map(|glyph| glyph.character)
}

fn next_sign(run: &[Glyph], from: usize) -> Option<(usize, char)> {
    (from..run.len()).find_map(|at| sign_at(run, at).map(|sign| (at, sign)))
}

/// The first sign of what follows the run.
fn next_in(rest: &[Piece]) -> Option<char> {
    rest.iter().find_map(|piece| match piece {
        Piece::Glyph(glyph) => is_sign(glyph).then_some(glyph.character),
        Piece::Open(_) | Piece::Close => None,
    })
}

/// Where a nest ends whose inner `《` stands at `inner`: after the `》` of both, or as many as there are.
fn nest_end(run: &[Glyph], inner: usize) -> usize {
    let mut end = inner + 1;
    for _ in 0..2 {
        match next_sign(run, end) {
            Some((at, '》')) => end = at + 1,
            Some(_) | None => break,
        }
    }
    end
}

/// Where the Han characters in front of `at` begin. A variation selector belongs to the one before it.
fn base_start(run: &[Glyph], done: usize, at: usize) -> usize {
    let before = run.get(done..at).unwrap_or_default().iter().rev();
    let taken = before.take_while(|glyph| is_han(glyph.character) || is_variation_selector(glyph.character)).count();
    let mut start = at - taken;
    while run.get(start).is_some_and(|glyph| start < at && is_variation_selector(glyph.character)) {
        start += 1;
    }
    start
}

/// Kana as readings are written with; the combining marks are those of letters that have no composed form.
fn is_reading(character: char) -> bool {
    matches!(character,
        '\u{3041}'..='\u{3096}' | '\u{3099}' | '\u{309A}' | 'ゝ' | 'ゞ' | '\u{30A1}'..='\u{30FA}' | '・' | 'ー' | 'ヽ' | 'ヾ')
}

fn text(run: &[Glyph], glyphs: Range<usize>) -> String {
    let letters = || letters(run, glyphs.clone());
    let mut text = String::with_capacity(letters().map(char::len_utf8).sum());
    text.extend(letters());
    text
}

fn letters(run: &[Glyph], glyphs: Range<usize>) -> impl Iterator<Item = char> {
    run.get(glyphs).unwrap_or_default().iter().map(|glyph| glyph.character)
}

/// Adds characters as text, slots as slots. Half a slot is nothing: only a broken caller writes one.
pub(super) fn plain(text: String, out: &mut Vec<Inline>) {
    if !text.contains(SLOT_START) && !text.contains(SLOT_END) {
        return push(out, Inline::Text(text));
    }
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once([SLOT_START, SLOT_END]) {
        push(out, Inline::Text(before.to_owned()));
        let begins = rest.get(before.len()..).is_some_and(|sign| sign.starts_with(SLOT_START));
        let slot = after.split_once(SLOT_END).filter(|_| begins);
        rest = after;
        if let Some((Ok(number), behind)) = slot.map(|(digits, behind)| (digits.parse(), behind)) {
            push(out, Inline::Slot(number));
            rest = behind;
        }
    }
    push(out, Inline::Text(rest.to_owned()));
}

#[cfg(test)]
mod tests;
