//! What a mistake of Fluent's grammar is to the person who made it: its place, what is wrong, and what to do.
//!
//! The parser says what it expected; people wrote a full-width `＝`, indented with a tab, or forgot a brace above the
//! place where that is noticed.

use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::source::{FileId, Span, sign_name};
use fluent_syntax::parser::{self, ErrorKind, ParserError};
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
        let help = if named(line).is_some() { "help-edge" } else { "help-indent" };
        return diagnostic(place, "only spaces can indent a line", help);
    }
    if !indent.is_empty()
        && let Some((id, at, found)) = attribute(line)
    {
        let place = begin + at..begin + at + found.len_utf8();
        if let Some((found, meant)) = lookalike(text, place.start) {
            let problem = "a full-width character stands where one of Fluent's own belongs";
            return diagnostic(place, problem, "help-narrow").with("found", found).with("meant", meant);
        }
        // Where its name and sign are right, the mistake is in its text: that is read as if it were a message's.
        let message = text.get(begin + 1..slice.end).unwrap_or_default();
        let within = parser::parse(message).err().and_then(|(_, errors)| errors.into_iter().next());
        if let Some(error) = within.filter(|_| found == '=' && line.get(1..).and_then(named) == Some(id)) {
            let mut inner = syntax_error(file, message, &error);
            inner.span = inner.span.map(|at| Span::new(file, at.start + begin + 1..at.end + begin + 1));
            return inner;
        }
        return diagnostic(begin..line_end, "an attribute has a dot, its name and `=`", "help-attribute")
            .with("id", id);
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
    if let Some(place) = unclosed_quote(text, error) {
        return diagnostic(place, "the text between braces is never closed", "help-quote");
    }
    if let Some(brace) = unclosed_brace(text, begin..slice.end.max(line_end)) {
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
    let range = match &error.kind {
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => begin..line_end,
        ErrorKind::MissingValue => begin_of_line(text, start),
        _ => range,
    };
    let (problem, help) = of_kind(&error.kind, text, begin..start);
    diagnostic(range, &problem, help)
}

/// What is wrong and what to do, by what the parser says at the end of `read`, which begins with the entry.
#[expect(clippy::wildcard_enum_match_arm, reason = "most errors of the parser are said in its own words")]
fn of_kind(kind: &ErrorKind, text: &str, read: Range<usize>) -> (String, &'static str) {
    let before = text.get(..read.end).unwrap_or_default();
    let rest = text.get(read.end..).unwrap_or_default().lines().next().unwrap_or_default();
    let (problem, help) = match kind {
        ErrorKind::UnbalancedClosingBrace => ("this `}` closes nothing", "help-brace"),
        ErrorKind::ExpectedMessageField { entry_id } | ErrorKind::ExpectedTermField { entry_id } => {
            return (format!("`{entry_id}` has no text"), "help-empty");
        }
        ErrorKind::ExpectedToken('=') => match foreign(rest) {
            Some(found) => return (format!("{found} cannot stand in an id"), "help-id"),
            None if rest.starts_with('.') => ("there is no `=` behind the id", "help-own-line"),
            None => ("there is no `=` behind the id", "help"),
        },
        ErrorKind::MissingValue => ("this variant has no text", "help-variant"),
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => {
            ("a choice hangs on a variable, not on a text", "help-selector")
        }
        ErrorKind::TermAttributeAsPlaceable => ("an attribute of a term is not shown, only chosen by", "help-selector"),
        ErrorKind::ForbiddenCallee => ("words are given no functions", "help-callee"),
        ErrorKind::ExpectedLiteral => ("a term is given texts and numbers only", "help-given"),
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            return (lower_first(&kind.to_string()), "help-escape");
        }
        ErrorKind::ExpectedCharRange { .. } if read.is_empty() => {
            ("a message begins with its id, and that with a letter from a to z", "help")
        }
        ErrorKind::ExpectedCharRange { range } if range.contains('\n') => {
            ("each variant of a choice stands on a line of its own", "help-variants")
        }
        ErrorKind::ExpectedCharRange { .. } if before.ends_with(['$', '-']) => {
            ("a name belongs here, behind the sign of a variable or a term", "help-brace")
        }
        ErrorKind::ExpectedInlineExpression => ("between braces stands a variable, a message or a term", "help-brace"),
        kind => return (lower_first(&kind.to_string()), "help"),
    };
    (problem.to_owned(), help)
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

/// The last `{` in the range that has no `}` behind it in its own line or below. Texts between braces may hold some.
fn unclosed_brace(text: &str, range: Range<usize>) -> Option<usize> {
    let mut open = Vec::new();
    let mut quoted = false;
    for (offset, character) in text.get(range.clone())?.char_indices() {
        match character {
            '"' => quoted = !quoted && !open.is_empty(),
            '\n' => quoted = false,
            _ if quoted => {}
            '{' => open.push(range.start + offset),
            '}' => drop(open.pop()),
            _ => {}
        }
    }
    open.pop()
}

/// Where a text between braces begins that does not end in its line.
fn unclosed_quote(text: &str, error: &ParserError) -> Option<Range<usize>> {
    if !matches!(error.kind, ErrorKind::UnterminatedStringLiteral | ErrorKind::ExpectedToken('"')) {
        return None;
    }
    let before = text.get(..floor_char(text, error.pos.start))?;
    let quote = before.rfind('"')?;
    Some(quote..before.len())
}

/// The last line in front of a place in which something stands.
fn begin_of_line(text: &str, at: usize) -> Range<usize> {
    let before = text.get(..at).unwrap_or_default().trim_end();
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    let line = before.get(start..).unwrap_or_default();
    start + (line.len() - line.trim_start().len())..before.len()
}

/// A character of an id that none can have, if an `=` follows it: a letter of another script, or one that nobody sees.
fn foreign(rest: &str) -> Option<String> {
    let found = rest.chars().next().filter(|found| !found.is_ascii() && rest.contains('='))?;
    Some(sign_name(found))
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
