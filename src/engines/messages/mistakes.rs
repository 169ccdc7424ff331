//! What a mistake of Fluent's grammar is to the person who made it: its place, what is wrong, and what to do.
//!
//! The parser says what it expected; people wrote a full-width `＝`, indented with a tab, or forgot a brace above the
//! place where that is noticed.

use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::source::{FileId, Span};
use fluent_syntax::parser::{ErrorKind, ParserError};
use std::ops::Range;

/// A syntax error, at the place that a person would look at.
#[expect(clippy::wildcard_enum_match_arm, reason = "most errors of the parser are said in its own words")]
pub(super) fn syntax_error(file: FileId, text: &str, error: &ParserError) -> Diagnostic {
    let slice = error.slice.clone().unwrap_or_else(|| error.pos.clone());
    let junk = text.get(slice.clone()).unwrap_or_default();
    let first = junk.trim_start();
    let begin = slice.start + (junk.len() - first.len());
    let line_end = begin + first.find('\n').unwrap_or(first.len());
    let line = text.get(begin..line_end).unwrap_or_default();
    let before = text.get(..begin).unwrap_or_default();
    let indent = before.rsplit('\n').next().unwrap_or_default();
    let diagnostic = |range: Range<usize>, problem: &str, help: &'static str| {
        let unnamed = indent.is_empty() && named(line).is_none();
        Diagnostic::at(Code::FluentSyntax, Span::new(file, range))
            .with("problem", problem)
            .with("unnamed", if unnamed { "yes" } else { "no" })
            .help(help)
    };
    if indent.contains(['\t', '\u{3000}', '\u{a0}']) {
        let place = begin - indent.len()..begin;
        return diagnostic(place, "only spaces can indent a line", "help-indent");
    }
    if !indent.is_empty()
        && let Some((id, at, found)) = attribute(line)
    {
        let place = begin + at..begin + at + found.len_utf8();
        return if let Some((found, meant)) = lookalike(text, place.start) {
            let problem = "a full-width character stands where one of Fluent's own belongs";
            diagnostic(place, problem, "help-narrow").with("found", found).with("meant", meant)
        } else {
            diagnostic(begin..line_end, "an attribute has a dot, its name and `=`", "help-attribute").with("id", id)
        };
    }
    // An indented line that begins like syntax was meant as the rest of the text above.
    if !indent.is_empty()
        && let Some(mark) = line.chars().next().filter(|c| "[*.}".contains(*c))
    {
        return Diagnostic::at(Code::LostText, Span::new(file, begin..line_end)).with("mark", mark);
    }
    if matches!(error.kind, ErrorKind::MissingDefaultVariant | ErrorKind::MultipleDefaultVariants) {
        let at = text.get(begin..).and_then(|rest| rest.find('{')).map_or(begin, |at| begin + at);
        return diagnostic(at..at + 1, "one variant of this choice must be the default one", "help-default");
    }
    if let Some(brace) = unclosed_brace(text, begin..error.pos.start.max(line_end)) {
        return diagnostic(brace..brace + 1, "this `{` is never closed", "help-brace");
    }
    let start = floor_char(text, error.pos.start.clamp(slice.start, slice.end));
    let length = text.get(start..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    // A line end is invisible: point at the line that misses something.
    let at_line_end = text.get(start..).is_none_or(|rest| rest.is_empty() || rest.starts_with('\n'));
    let range = if at_line_end { begin..line_end } else { start..start + length };
    if let Some((found, meant)) = lookalike(text, start) {
        let narrow =
            diagnostic(range, "a full-width character stands where one of Fluent's own belongs", "help-narrow");
        return narrow.with("found", found).with("meant", meant);
    }
    if line.starts_with("<<<<<<< ") {
        let problem = "two branches were merged, and git could not decide between them";
        return diagnostic(begin..line_end, problem, "help-conflict").with("conflict", "yes");
    }
    if ["//", "<!--", "/*", ";", "--"].iter().any(|mark| line.starts_with(mark)) || line.starts_with('#') {
        return diagnostic(begin..line_end, "this is no comment", "help-comment");
    }
    match &error.kind {
        ErrorKind::UnbalancedClosingBrace => diagnostic(range, "this `}` closes nothing", "help-brace"),
        ErrorKind::ExpectedMessageField { entry_id } | ErrorKind::ExpectedTermField { entry_id } => {
            diagnostic(begin..line_end, &format!("`{entry_id}` has no text"), "help-empty")
        }
        ErrorKind::ExpectedToken('=') => diagnostic(range, "there is no `=` behind the id", "help"),
        ErrorKind::ExpectedCharRange { .. } if start == begin => {
            diagnostic(range, "a message begins with its id, and that with a letter from a to z", "help")
        }
        ErrorKind::ExpectedCharRange { range: expected } if expected.contains('\n') => {
            diagnostic(range, "each variant of a choice stands on a line of its own", "help-variants")
        }
        ErrorKind::ExpectedCharRange { .. } if text.get(..start).is_some_and(|before| before.ends_with(['$', '-'])) => {
            diagnostic(range, "a name belongs here, behind the sign of a variable or a term", "help-brace")
        }
        ErrorKind::ExpectedInlineExpression => {
            diagnostic(range, "between braces stands a variable, a message or a term", "help-brace")
        }
        kind => diagnostic(range, &lower_first(&kind.to_string()), "help"),
    }
}

/// Whether an error is in the second or third mark of a conflict that git has left, whose first mark is said.
pub(super) fn is_in_conflict(text: &str, error: &ParserError) -> bool {
    let slice = error.slice.clone().unwrap_or_else(|| error.pos.clone());
    let junk = text.get(slice.clone()).unwrap_or_default().trim_start();
    let before = text.get(..slice.start).unwrap_or_default();
    ["||||||| ", "=======", ">>>>>>> "].iter().any(|mark| junk.starts_with(mark))
        && (before.starts_with("<<<<<<< ") || before.contains("\n<<<<<<< "))
}

/// The id that a line begins with, if `=` follows it: a message, a term or an attribute's name.
pub(super) fn named(line: &str) -> Option<&str> {
    let id = line.split_once('=')?.0.trim_end();
    is_id(id).then_some(id)
}

fn is_id(id: &str) -> bool {
    let name = id.strip_prefix('-').unwrap_or(id);
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

/// The name of an attribute that is written with another sign in the place of `=`, or with a space behind its dot; and that
/// sign, with its place in the line.
fn attribute(line: &str) -> Option<(&str, usize, char)> {
    let name = line.strip_prefix('.')?.trim_start();
    let length = name.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_')))?;
    let id = name.get(..length).filter(|id| id.starts_with(|c: char| c.is_ascii_alphabetic()))?;
    let rest = name.get(length..)?.trim_start();
    let sign = rest.chars().next().filter(|sign| "=＝:：".contains(*sign))?;
    Some((id, line.len() - rest.len(), sign))
}

/// The id that an indented line begins with, if it was meant as a message or an attribute: with `=`, in any width, behind it,
/// and with the dot in front of it missing, or another sign in its place.
pub(super) fn meant(line: &str) -> Option<&str> {
    let line = line.strip_prefix(|c: char| !c.is_alphanumeric() && c != '-').map_or(line, str::trim_start);
    let id = line.split_once(['=', '＝'])?.0.trim_end();
    is_id(id).then_some(id)
}

/// A full-width character at a place, or behind spaces there, that looks like one of Fluent's own.
fn lookalike(text: &str, at: usize) -> Option<(char, char)> {
    let pairs =
        [('＝', '='), ('＄', '$'), ('｝', '}'), ('｛', '{'), ('－', '-'), ('．', '.'), ('［', '['), ('］', ']')];
    let found = text.get(at..)?.trim_start_matches(' ').chars().next()?;
    let letter = u32::from(found).checked_sub(0xFEE0).and_then(char::from_u32).filter(char::is_ascii_alphabetic);
    letter.map(|meant| (found, meant)).or_else(|| pairs.into_iter().find(|(wide, _)| *wide == found))
}

/// The last `{` in the range that has no `}` behind it in its own line or below.
fn unclosed_brace(text: &str, range: Range<usize>) -> Option<usize> {
    let mut open = Vec::new();
    for (offset, character) in text.get(range.clone())?.char_indices() {
        match character {
            '{' => open.push(range.start + offset),
            '}' => drop(open.pop()),
            _ => {}
        }
    }
    open.pop()
}

fn floor_char(text: &str, mut offset: usize) -> usize {
    offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}
