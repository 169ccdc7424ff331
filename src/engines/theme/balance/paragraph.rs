//! Paragraphs that end twice: `</p>` where none can be open. A browser makes an empty one of it.
//!
//! 1. A paragraph is closed by its end, and by the beginning of a block.
//! 2. After that, until the next one begins, none is open. A value leaves none open, but a tag of code, a component and what
//!    stands in another template may; and within a cell, a button or a drawing a paragraph around it is out of reach: after
//!    these nothing is known.

use super::items::{Item, Kind, items};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::source::Span;
use crate::engines::theme::Template;
use crate::engines::theme::source::{Piece, Token, pieces, tokens};

/// Blocks whose beginning closes a paragraph.
const BLOCKS: [&str; 39] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "center",
    "details",
    "dialog",
    "dir",
    "div",
    "dl",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hgroup",
    "hr",
    "listing",
    "main",
    "menu",
    "nav",
    "ol",
    "p",
    "pre",
    "search",
    "section",
    "summary",
    "ul",
    "xmp",
    "dd",
    "dt",
    "li",
];

/// Elements in a paragraph that say nothing of it.
const WORDS: [&str; 32] = [
    "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "dfn", "em", "i", "img", "input", "kbd", "label",
    "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
];

/// What is known of the paragraph.
#[derive(Debug, Clone, Copy)]
enum State {
    Unknown,
    Open,
    /// By the end of another, or by the beginning of this block.
    Closed(Option<Span>),
}

/// Those of a template.
pub fn mistakes(template: &Template) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut codes = pieces(&template.text)
        .into_iter()
        .filter_map(|piece| match piece {
            Piece::Expression(range) if is_value(&tokens(&template.text, range.clone())) => None,
            Piece::Expression(range) | Piece::Tag(range) => Some(range.start),
            Piece::Markup(_) => None,
        })
        .peekable();
    let mut state = State::Unknown;
    for item in items(&template.text) {
        while codes.next_if(|code| *code < item.whole.start).is_some() {
            state = State::Unknown;
        }
        // Code within a tag is a part of it.
        while codes.next_if(|code| *code < item.whole.end).is_some() {}
        let span = Span::new(template.file, item.shown.clone());
        if let (State::Closed(by), Kind::Close, "p") = (state, item.kind, item.name.as_str()) {
            let problem = Diagnostic::at(Code::MarkupSyntax, span).with("case", "stray").with("name", "p");
            let problem = by.into_iter().fold(problem, |problem, by| problem.and(by, "block"));
            found.push(problem.label("label-paragraph").help("help-paragraph").affecting("/"));
        }
        state = after(state, &item, span);
    }
    found
}

/// Whether code writes a value, and nothing that stands in a template. A name without a field may be set there.
fn is_value(tokens: &[Token<'_>]) -> bool {
    let (is_field, is_safe) =
        (tokens.contains(&Token::Mark('.')), tokens.iter().any(|it| matches!(it, Token::Word("safe", _))));
    if is_safe && !is_field {
        return false;
    }
    let is_other = |token: &Token<'_>| match token {
        Token::Word(word, _) => ["body", "super"].contains(word),
        Token::Text(text, _) => text.contains('<'),
        Token::Mark(_) => false,
    };
    tokens.first() != Some(&Token::Mark('<')) && !tokens.iter().any(is_other)
}

fn after(state: State, item: &Item, span: Span) -> State {
    let name = item.name.as_str();
    match (item.kind, state) {
        _ if item.made => State::Unknown,
        (Kind::Comment, _) => state,
        (Kind::Open, _) if name == "p" => State::Open,
        (Kind::Close, _) if name == "p" => State::Closed(None),
        (Kind::Open, State::Open) if BLOCKS.contains(&name) => State::Closed(Some(span)),
        // What stands in a block that began after a paragraph's end has none around it, and neither has what follows it.
        (Kind::Open | Kind::Close, State::Closed(_)) if BLOCKS.contains(&name) => state,
        (Kind::Open, State::Unknown) if BLOCKS.contains(&name) => State::Closed(None),
        _ if WORDS.contains(&name) => state,
        (Kind::Open | Kind::Close | Kind::Closed | Kind::Endless, _) => State::Unknown,
    }
}
