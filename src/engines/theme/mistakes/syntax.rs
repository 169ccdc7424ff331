//! Mistakes of syntax of which it can be told what was meant: a sign that is missing, or one of another language.

use super::super::source::{Piece, Token, pieces, tokens};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::source::Span;
use crate::engines::theme::Template;
use std::ops::Range;
use tera::ReportError;

/// What is missing or to be written otherwise, if that can be told.
pub fn meant(one: &Template, report: &ReportError) -> Option<Diagnostic> {
    let range = report.span().range.clone();
    if let Some((quote, place)) = open_quote(&one.text, range.start) {
        let said = Diagnostic::at(Code::Template, Span::new(one.file, place));
        return Some(said.with("problem", "this quote is not closed").with("sign", quote).help("help-write"));
    }
    let problem = report.message();
    let at = |range| Diagnostic::at(Code::Template, Span::new(one.file, range)).with("problem", problem);
    let said = at(range.clone());
    if let Some((sign, instead)) = foreign(&one.text, &range, problem) {
        // Tera may stumble at its second half.
        let here = one.text.get(range.start..)?;
        let start = if here.starts_with(sign) { range.start } else { range.start + 1 - sign.len() };
        return Some(at(start..start + sign.len()).with("sign", sign).with("instead", instead).help("help-instead"));
    }
    if problem.starts_with("Expected \"string\" or {expression} but found ") {
        let name = one.text.get(range)?;
        return Some(said.with("sign", name).with("instead", format!("{{{name}}}")).help("help-instead"));
    }
    if one.text.get(..range.start)?.ends_with('{') && one.text.get(range.start..)?.starts_with('{') {
        return Some(said.help("help-inner"));
    }
    if problem == "Found string but expected identifier." {
        return Some(said.help("help-argument"));
    }
    let missing = match problem {
        "unexpected end of raw block" => Some("{% endraw %}"),
        _ if problem.starts_with("String opened with") => problem.split('`').nth(1),
        _ if ["Found `}}` but", "Found `%}` but", "Found `>` but"].iter().any(|begin| problem.starts_with(begin)) => {
            open_bracket(&one.text, range.start)
        }
        _ => None,
    };
    missing.map(|sign| said.with("sign", sign).help("help-write"))
}

/// A message's id without its quotes: Tera takes it for a name, and says of the whole call that it is not defined.
pub fn bare_id(one: &Template, report: &ReportError) -> Option<Diagnostic> {
    if !report.message().contains("`undefined`") {
        return None;
    }
    let tokens = tokens(&one.text, report.span().range.start..one.text.len());
    let [Token::Word(called, _), Token::Mark('('), rest @ ..] = tokens.as_slice() else { return None };
    let inside = rest.split(|token| *token == Token::Mark(')')).next().unwrap_or_default();
    let id = inside.split(|token| *token == Token::Mark(',')).find_map(|given| match given {
        [Token::Word("id", _), Token::Mark('='), Token::Word(id, place)] => Some((*id, place.clone())),
        _ => None,
    });
    let (id, place) = id.filter(|_| ["t", "t_plain"].contains(called))?;
    let said = Diagnostic::at(Code::Template, Span::new(one.file, place));
    Some(said.with("problem", format!("Variable `{id}` is not defined")).with("id", id).help("help-quotes"))
}

/// The last text in quotes before a place that goes on behind the end of its code: its quote, and it as far as that end.
fn open_quote(text: &str, until: usize) -> Option<(&str, Range<usize>)> {
    let mut found = None;
    for piece in pieces(text) {
        let (code, close) = match piece {
            Piece::Markup(_) => continue,
            Piece::Expression(code) => (code, "}}"),
            Piece::Tag(code) => (code, "%}"),
        };
        for token in tokens(text, code) {
            let Token::Text(inside, place) = token else { continue };
            let start = place.start - 1;
            if let Some(end) = inside.find(close).filter(|_| start <= until) {
                let end = inside.get(..end).map_or(0, |inside| inside.trim_end().len());
                found = text.get(start..place.start).map(|quote| (quote, start..place.start + end));
            }
        }
    }
    found
}

/// A sign of another language, and the one that Tera has for it.
fn foreign<'a>(text: &'a str, place: &Range<usize>, problem: &str) -> Option<(&'a str, &'static str)> {
    let (before, here) = text.split_at_checked(place.start)?;
    let ends = ["expected %}.", "expected }}."].iter().any(|end| problem.ends_with(end));
    Some(match () {
        () if here.starts_with("&&") => ("&&", "and"),
        () if here.starts_with("||") || here.starts_with('|') && before.ends_with('|') => ("||", "or"),
        () if here.starts_with('!') && !here.starts_with("!=") => ("!", "not"),
        () if here.starts_with('=') && ends => ("=", "=="),
        () if here.starts_with('?') => ("?", "{% if … %}…{% else %}…{% endif %}"),
        () if problem.starts_with("Components with body content") => (">", "/>"),
        () if problem.ends_with("expected in.") => (text.get(place.clone())?, "in"),
        () => return None,
    })
}

/// What closes the innermost bracket that is open in the code around a place.
fn open_bracket(text: &str, place: usize) -> Option<&'static str> {
    let code = pieces(text).into_iter().find_map(|piece| match piece {
        Piece::Expression(code) | Piece::Tag(code) => (code.start..=code.end).contains(&place).then_some(code),
        Piece::Markup(_) => None,
    })?;
    let mut open = Vec::new();
    for token in tokens(text, code.start..place) {
        match token {
            Token::Mark('(') => open.push(")"),
            Token::Mark('[') => open.push("]"),
            Token::Mark('{') => open.push("}"),
            Token::Mark(')' | ']' | '}') => drop(open.pop()),
            Token::Mark(_) | Token::Word(..) | Token::Text(..) => {}
        }
    }
    open.pop()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::source::{SourceFile, Sources};
    use tera::{ErrorKind, Tera};

    #[test]
    fn what_is_meant_is_told() {
        for (text, place, help, written) in [
            ("{% raw %}a", "{%", "help-write", "{% endraw %}"),
            ("{% if x = 1 %}{% endif %}", "=", "help-instead", "=="),
            ("{{ a = b }}", "=", "help-instead", "=="),
            ("{% if a && b %}{% endif %}", "&&", "help-instead", "and"),
            ("{% if a || b %}{% endif %}", "||", "help-instead", "or"),
            ("{% if !a %}{% endif %}", "!", "help-instead", "not"),
            ("{% for a of b %}{% endfor %}", "of", "help-instead", "in"),
            ("{{ a ? b : c }}", "?", "help-instead", "{% if … %}…{% else %}…{% endif %}"),
            ("{{ <x a={b}> }}", ">", "help-instead", "/>"),
            ("{{ <x a=b /> }}", "b", "help-instead", "{b}"),
            ("{{ <x a={b /> }}", ">", "help-write", "}"),
            ("{{ t(id=\"a\" }}", "}}", "help-write", ")"),
            ("{% set a = [1, (2) %}", "%}", "help-write", "]"),
            ("{{ t(id=\"a }} \"b\" {{ c }}", "\"a", "help-write", "\""),
            ("{{ 'a }}", "'a", "help-write", "'"),
            ("{{ t(\"a\") }}", "\"a\"", "help-argument", ""),
            ("{% if {{ a }} %}{% endif %}", "{", "help-inner", ""),
        ] {
            let error = Tera::new().add_raw_template("x", text).expect_err(text);
            let ErrorKind::SyntaxError(report) = error.kind() else { panic!("{text}: {error}") };
            let mut sources = Sources::default();
            let file = sources.add(SourceFile::new("x".to_owned(), text.to_owned()));
            let one = Template { name: "x".to_owned(), text: text.into(), file, builtin: false, replaced: None };
            let said = meant(&one, report).unwrap_or_else(|| panic!("{text}: {}", report.message()));
            let span = said.span.expect("a place");
            assert_eq!((said.help, &text[span.start..span.end]), (help, place), "{text}: {}", report.message());
            let told = said.argument(if help == "help-instead" { "instead" } else { "sign" });
            assert_eq!(told.unwrap_or_default(), written, "{text}");
        }
    }
}
