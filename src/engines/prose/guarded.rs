//! The text as comrak gets it: a backslash before what must stay text, and the way back to places in the original.

use std::ops::Range;

use comrak::nodes::{NodeValue, Sourcepos};
use comrak::{Arena, Options, parse_document};
use memchr::{memchr2, memchr3};

use super::{Markup, Piece, Problem, ProblemKind, Stretch, add};

/// The text with a backslash before what must stay text.
pub(super) struct Guarded {
    pub(super) text: String,
    /// How many bytes at the beginning of the original are not in `text`.
    lead: usize,
    /// Where in `text` a backslash was put, ascending.
    inserted: Vec<usize>,
    /// Where lines begin in `text`.
    lines: Vec<usize>,
}

impl Guarded {
    pub(super) fn new(original: &str, problems: &mut Vec<Problem>) -> Self {
        let around = [' ', '\t', '\n', '\r'];
        let kept = original.trim_start_matches(around);
        let lead = original.len() - kept.len();
        let kept = kept.trim_end_matches(around);

        let mut to_escape = Vec::new();
        let is_one_line = memchr2(b'\n', b'\r', kept.as_bytes()).is_none();
        if is_one_line {
            to_escape.extend(list_number(kept));
            to_escape.extend(is_definition(kept).then_some(0));
        }
        for range in entities(kept) {
            to_escape.push(range.start);
            problems.push(Problem {
                kind: ProblemKind::RefusedMarkup(Markup::Entity),
                range: range.start + lead..range.end + lead,
            });
        }

        let mut text = String::with_capacity(kept.len() + to_escape.len());
        let mut inserted = Vec::with_capacity(to_escape.len());
        let mut done = 0;
        to_escape.sort_unstable();
        for at in to_escape {
            text.push_str(kept.get(done..at).unwrap_or_default());
            inserted.push(text.len());
            text.push('\\');
            done = at;
        }
        text.push_str(kept.get(done..).unwrap_or_default());
        let lines = if is_one_line { vec![0] } else { line_starts(&text) };
        Self { text, lead, inserted, lines }
    }

    /// Whether there could be anything but text here. The list is what Markdown gives a meaning to, within
    /// a line and at the beginning of a paragraph; a single line needs no more than that.
    pub(super) fn may_have_markup(&self) -> bool {
        has_any(&self.text, [b"\\`*", b"_[]", b"<\n\r"]) || self.may_begin_block()
    }

    /// Whether the text begins as a block may that is no paragraph.
    pub(super) fn may_begin_block(&self) -> bool {
        self.text.starts_with(['#', '>', '-', '+', '~', '=', '|', ':'])
    }

    /// The place in the original of a place in `text`.
    pub(super) fn original(&self, at: usize) -> usize {
        self.lead + at - self.inserted.partition_point(|&inserted| inserted < at)
    }

    /// The byte of `text` at comrak's line and column, both counted from 1.
    pub(super) fn offset(&self, line: usize, column: usize) -> usize {
        let start = self.lines.get(line.saturating_sub(1)).copied().unwrap_or(self.text.len());
        (start + column.saturating_sub(1)).min(self.text.len())
    }

    /// A part of the text as its author wrote it. What was refused is `verbatim`: no readings are looked for in it.
    pub(super) fn as_written(&self, range: Range<usize>, verbatim: bool, row: &mut Vec<Piece>) {
        let mut start = range.start;
        let inside = self.inserted.iter().copied().filter(|at| range.contains(at));
        for end in inside.chain([range.end]) {
            let text = self.text.get(start..end).unwrap_or_default().to_owned();
            add(row, Stretch { text, at: self.original(start), verbatim });
            start = end + 1;
        }
    }

    /// All of it.
    pub(super) fn whole(&self, verbatim: bool) -> Vec<Piece> {
        let mut row = Vec::new();
        self.as_written(0..self.text.len(), verbatim, &mut row);
        row
    }

    /// A node's place in `text`.
    pub(super) fn place(&self, place: Sourcepos) -> Range<usize> {
        let start = self.offset(place.start.line, place.start.column);
        start..self.offset(place.end.line, place.end.column + 1).max(start)
    }

    /// A node's place in the original.
    pub(super) fn range(&self, place: Sourcepos) -> Range<usize> {
        let Range { start, end } = self.place(place);
        self.original(start)..self.original(end)
    }
}

/// Whether a text has any of these bytes, none of which is part of another character. Every text is asked.
pub(super) fn has_any<const N: usize>(text: &str, signs: [&[u8; 3]; N]) -> bool {
    signs.into_iter().any(|&[one, two, three]| memchr3(one, two, three, text.as_bytes()).is_some())
}

/// Where the mark after a number at the beginning of a list stands: `1.` or `1)`.
fn list_number(text: &str) -> Option<usize> {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = text.len() - rest.len();
    (digits > 0 && rest.starts_with(['.', ')'])).then_some(digits)
}

/// Whether a text begins like the definition of a link, which Markdown takes out of the text.
fn is_definition(text: &str) -> bool {
    text.starts_with('[') && text.split_once(']').is_some_and(|(_, rest)| rest.starts_with(':'))
}

/// Where characters are written as HTML entities.
fn entities(text: &str) -> Vec<Range<usize>> {
    text.match_indices('&')
        .filter_map(|(at, _)| {
            let before = text.get(..at)?;
            let escaped = before.bytes().rev().take_while(|&byte| byte == b'\\').count() % 2 == 1;
            let rest = text.get(at + 1..)?;
            let length = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '#')?;
            let ends = rest.get(length..)?.starts_with(';');
            let range = at..at + length + 2;
            (!escaped && ends && length <= 32 && is_entity(text.get(range.clone())?)).then_some(range)
        })
        .collect()
}

/// Whether `&…;` is an entity: comrak has the list.
fn is_entity(candidate: &str) -> bool {
    let arena = Arena::new();
    let root = parse_document(&arena, candidate, &Options::default());
    root.descendants().any(|node| matches!(&node.data().value, NodeValue::Text(text) if text != candidate))
}

fn line_starts(text: &str) -> Vec<usize> {
    let bytes = text.as_bytes();
    let ends = bytes.iter().enumerate().filter(|&(at, &byte)| {
        byte == b'\n' || (byte == b'\r' && bytes.get(at + 1) != Some(&b'\n')) // as comrak counts them
    });
    std::iter::once(0).chain(ends.map(|(at, _)| at + 1)).collect()
}
