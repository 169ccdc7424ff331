//! The row of pieces folded into the tree; readings and slots are found in its text on the way.
//!
//! 1. Characters between two marks are a run. Nothing is looked for across the border of a run, so base and
//!    reading always stand together.
//! 2. A slot is taken out of a run wherever it stands.
//! 3. Where readings are written, `《` takes as its base the Han characters in front of it, or everything from
//!    `｜`; the reading is what stands before `》`.
//! 4. Whatever does not fit is reported and stays text as it was written.
//! 5. `alike`: so is what only looks like these signs, where a reading alone can be meant.
//!
//! That a reading repeats the kana after it is not reported: `殻《から》から` is right, and only a dictionary can tell.

mod alike;

use memchr::memchr;
use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

use super::target::Target;
use super::{Mark, Piece, Problem, ProblemKind, Stretch};
use crate::engines::languages::is_japanese;
use crate::model::prose::{Inline, SLOT_END, SLOT_START, is_han, is_variation_selector, push};

/// What readings are written with.
const SIGNS: [char; 3] = ['｜', '《', '》'];

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
    /// The `|` of ASCII for `｜`.
    NarrowBar,
    /// Brackets that look like `《》`.
    OtherBrackets,
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
            Self::NarrowBar => "narrow-bar",
            Self::OtherBrackets => "other-brackets",
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
    let mut run = Run::default();
    for (index, piece) in pieces.iter().enumerate() {
        if let Piece::Text(stretch) = piece {
            run.add(stretch);
            continue;
        }
        reader.read(&run, &mut current, pieces.get(index..).unwrap_or_default());
        run.clear();
        match piece {
            Piece::Text(_) => {}
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
    fn read(&mut self, run: &Run, level: &mut Level<'_>, rest: &[Piece]) {
        let mut done = 0;
        while level.ruby
            && let Some((at, sign)) = run.next_sign(done)
        {
            let split = self.split.take();
            done = match annotation(run, done, (at, sign), self.before, rest) {
                Ok(found) => {
                    plain(run.text(done..found.range.start).to_owned(), &mut level.children);
                    level.children.push(Inline::Ruby { base: found.base, reading: found.reading });
                    found.range.end
                }
                Err(fault) => {
                    plain(run.text(done..fault.range.end).to_owned(), &mut level.children);
                    self.split = fault.awaits;
                    if split != Some(sign) {
                        let kind = ProblemKind::InvalidRuby(fault.kind);
                        self.problems.push(Problem { kind, range: run.places(&fault.range) });
                    }
                    fault.range.end
                }
            };
        }
        if level.ruby {
            let found = alike::brackets(&run.text).filter(|range| run.is_markup(range.start));
            self.problems.extend(found.map(|range| Problem {
                kind: ProblemKind::InvalidRuby(RubyFault::OtherBrackets),
                range: run.places(&range),
            }));
        }
        plain(run.text(done..run.text.len()).to_owned(), &mut level.children);
        self.before = run.text.chars().next_back().or(self.before);
    }
}

/// The text between two marks, from stretches that need not stand together in the text that was handed in.
#[derive(Debug, Default)]
struct Run {
    text: String,
    /// Where each stretch begins here, where there, and whether it stands for itself.
    stretches: Vec<(usize, usize, bool)>,
}

impl Run {
    fn add(&mut self, stretch: &Stretch) {
        self.stretches.push((self.text.len(), stretch.at, stretch.verbatim));
        self.text.push_str(&stretch.text);
    }

    fn clear(&mut self) {
        self.text.clear();
        self.stretches.clear();
    }

    fn text(&self, range: Range<usize>) -> &str {
        self.text.get(range).unwrap_or_default()
    }

    fn stretch(&self, at: usize) -> Option<(usize, usize, bool)> {
        let behind = self.stretches.partition_point(|&(start, ..)| start <= at);
        self.stretches.get(behind.checked_sub(1)?).copied()
    }

    /// Where a part stands in the text that was handed in.
    fn places(&self, range: &Range<usize>) -> Range<usize> {
        let place = |at: usize| self.stretch(at).map_or(at, |(start, there, _)| there + at - start);
        let last = self.text(range.clone()).chars().next_back().map_or(0, char::len_utf8);
        place(range.start)..place(range.end - last) + last
    }

    /// Whether what stands at a place may be a sign: it was not escaped.
    fn is_markup(&self, at: usize) -> bool {
        self.stretch(at).is_some_and(|(.., verbatim)| !verbatim)
    }

    /// The next sign from a place on.
    fn next_sign(&self, from: usize) -> Option<(usize, char)> {
        let found = self.text.get(from..)?.match_indices(SIGNS).map(|(at, sign)| (from + at, sign));
        let mut signs = found.filter(|&(at, _)| self.is_markup(at));
        signs.next().and_then(|(at, sign)| Some((at, sign.chars().next()?)))
    }
}

/// Whether a text has a sign of readings, or what looks like one.
pub(super) fn may_be(text: &str) -> bool {
    text.contains(|c| SIGNS.contains(&c) || alike::OPENING.contains(&c))
}

/// A base with its reading.
struct Annotation {
    base: String,
    reading: String,
    /// From the base, or its `｜`, to `》`.
    range: Range<usize>,
}

/// A sign that is out of place.
struct Fault {
    kind: RubyFault,
    /// What is to blame; to its end the run is text.
    range: Range<usize>,
    /// The sign in a later run that belongs to it.
    awaits: Option<char>,
}

/// What begins with a sign of a run that is used up to `done`.
fn annotation(
    run: &Run,
    done: usize,
    (at, sign): (usize, char),
    before: Option<char>,
    rest: &[Piece],
) -> Result<Annotation, Fault> {
    let fault = |kind, range| Err(Fault { kind, range, awaits: None });
    let split = |sign| Err(Fault { kind: RubyFault::Split, range: at..run.text.len(), awaits: Some(sign) });
    let after = at + sign.len_utf8();

    let (base, opening) = match sign {
        '｜' => match run.next_sign(after) {
            Some((next, '《')) => (after..next, next),
            None if next_in(rest) == Some('《') => return split('《'),
            Some(_) | None => return fault(RubyFault::UnusedBar, at..after),
        },
        '《' => (base_start(run, done, at)..at, at),
        _ => return fault(RubyFault::Unopened, at..after),
    };
    let start = base.start.min(at);
    let inner = opening + '《'.len_utf8();
    let closing = match run.next_sign(inner) {
        Some((next, '》')) => next,
        Some((next, '《')) => return fault(RubyFault::Nested, start..nest_end(run, next)),
        None if next_in(rest) == Some('》') => return split('》'),
        Some(_) | None => return fault(RubyFault::Unclosed, start..inner),
    };
    let whole = start..closing + '》'.len_utf8();
    let bar = if sign == '《' { alike::bar(run.text(done..at)) } else { None };
    if let Some(bar) = bar.map(|bar| done + bar).filter(|&bar| run.is_markup(bar)) {
        return fault(RubyFault::NarrowBar, bar..whole.end);
    }

    if base.is_empty() {
        // `**漢字**《かんじ》`: what stands before the run was meant
        let meant = opening == 0 && before.is_some();
        return fault(if meant { RubyFault::Split } else { RubyFault::NoBase }, whole);
    }
    let base = run.text(base).to_owned();
    let mut reading = run.text(inner..closing).to_owned();
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
    Ok(Annotation { base, reading, range: whole })
}

/// The first sign of what follows the run.
fn next_in(rest: &[Piece]) -> Option<char> {
    rest.iter().find_map(|piece| match piece {
        Piece::Text(Stretch { text, verbatim: false, .. }) => text.chars().find(|sign| SIGNS.contains(sign)),
        Piece::Text(_) | Piece::Open(_) | Piece::Close => None,
    })
}

/// Where a nest ends whose inner `《` stands at `inner`: after the `》` of both, or as many as there are.
fn nest_end(run: &Run, inner: usize) -> usize {
    let mut end = inner + '《'.len_utf8();
    for _ in 0..2 {
        match run.next_sign(end) {
            Some((at, '》')) => end = at + '》'.len_utf8(),
            Some(_) | None => break,
        }
    }
    end
}

/// Where the Han characters in front of `at` begin. A variation selector belongs to the one before it.
fn base_start(run: &Run, done: usize, at: usize) -> usize {
    let before = run.text(done..at);
    let base = before.trim_end_matches(|c| is_han(c) || is_variation_selector(c)).len();
    let base = before.get(base..).unwrap_or_default().trim_start_matches(is_variation_selector);
    at - base.len()
}

/// Kana as readings are written with; the combining marks are those of letters that have no composed form.
fn is_reading(character: char) -> bool {
    matches!(character,
        '\u{3041}'..='\u{3096}' | '\u{3099}' | '\u{309A}' | 'ゝ' | 'ゞ' | '\u{30A1}'..='\u{30FA}' | '・' | 'ー' | 'ヽ' | 'ヾ')
}

/// Adds characters as text, slots as slots. Half a slot is nothing: only a broken caller writes one.
pub(super) fn plain(text: String, out: &mut Vec<Inline>) {
    // The byte that both begin with, which most texts do not have at all.
    const FIRST: u8 = 0xef;
    if memchr(FIRST, text.as_bytes()).is_none() || !text.contains([SLOT_START, SLOT_END]) {
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
