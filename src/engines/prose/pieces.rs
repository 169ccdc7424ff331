//! What comrak found, as a row of pieces; what a unit cannot hold is reported here.

use std::ops::Range;

use comrak::arena_tree::NodeEdge;
use comrak::nodes::{NodeLink, NodeValue, Sourcepos};
use comrak::{Arena, Options, parse_document};
use memchr::{memchr2, memchr3};

use super::guarded::Guarded;
use super::links;
use super::stray;
use super::target::{self, Target};
use super::{DEEPEST, Mark, Markup, Piece, Problem, ProblemKind, Stretch, add};
use crate::model::prose::{SLOT_END, SLOT_START, is_han, is_variation_selector};

fn options() -> Options<'static> {
    let mut options = Options::default();
    options.extension.cjk_friendly_emphasis = true;
    options.extension.table = true; // to be refused by name
    options.parse.escaped_char_spans = true; // characters of the tree are characters of the text, one by one
    options
}

/// The pieces of the one paragraph that the text is, or nothing where it is something else.
pub(super) fn pieces(guarded: &Guarded, problems: &mut Vec<Problem>) -> Option<Vec<Piece>> {
    let pieces = links::pieces(guarded).or_else(|| from_comrak(guarded, problems))?;
    stray_marks(&pieces, problems);
    stray_words(&pieces, problems);
    Some(pieces)
}

/// The same, as comrak finds them.
pub(super) fn from_comrak(guarded: &Guarded, problems: &mut Vec<Problem>) -> Option<Vec<Piece>> {
    let arena = Arena::new();
    let root = parse_document(&arena, &guarded.text, &options());

    let mut paragraph = None;
    let mut whole = true;
    for block in root.children() {
        let data = block.data();
        let is_paragraph = matches!(data.value, NodeValue::Paragraph);
        let markup = block_markup(&data.value, paragraph.is_some());
        // comrak counts lines from what a definition has left
        let moved = is_paragraph
            && guarded.text.starts_with('[')
            && block.last_child().is_some_and(|last| last.data().sourcepos.end.line < data.sourcepos.end.line);
        if moved {
            let range = guarded.original(0)..guarded.original(guarded.text.len());
            problems.push(Problem { kind: ProblemKind::RefusedMarkup(Markup::Definition), range });
            return None;
        }
        if let Some(markup) = markup {
            let range = guarded.range(data.sourcepos);
            problems.push(Problem { kind: ProblemKind::RefusedMarkup(markup), range });
            whole = false;
        }
        paragraph = paragraph.or(is_paragraph.then_some(block));
    }
    if !whole {
        return None;
    }
    let Some(paragraph) = paragraph else {
        if !guarded.text.is_empty() {
            let range = guarded.original(0)..guarded.original(guarded.text.len());
            problems.push(Problem { kind: ProblemKind::RefusedMarkup(Markup::Definition), range });
        }
        return None;
    };

    let mut row = Row {
        guarded,
        problems,
        pieces: Vec::with_capacity(guarded.text.chars().count()),
        depth: 0,
        in_autolink: false,
    };
    for edge in paragraph.traverse() {
        match edge {
            NodeEdge::Start(node) => {
                let escaped = node.parent().is_some_and(|parent| matches!(parent.data().value, NodeValue::Escaped));
                let data = node.data();
                row.start(&data.value, data.sourcepos, escaped, node.first_child().is_some());
            }
            NodeEdge::End(node) => row.end(&node.data().value),
        }
    }
    Some(row.pieces)
}

/// What a block is called where only one paragraph may stand; nothing for that paragraph.
#[expect(clippy::wildcard_enum_match_arm, reason = "blocks of extensions that are off have no name of their own")]
fn block_markup(value: &NodeValue, after_paragraph: bool) -> Option<Markup> {
    match value {
        NodeValue::Paragraph => after_paragraph.then_some(Markup::Paragraphs),
        NodeValue::Heading(_) => Some(Markup::Heading),
        NodeValue::List(_) => Some(Markup::List),
        NodeValue::BlockQuote => Some(Markup::Quote),
        NodeValue::CodeBlock(_) => Some(Markup::Code),
        NodeValue::HtmlBlock(_) => Some(Markup::Html),
        NodeValue::Table(_) => Some(Markup::Table),
        NodeValue::ThematicBreak => Some(Markup::Rule),
        _ => Some(Markup::Other),
    }
}

/// The row of pieces while it is being made.
struct Row<'a> {
    guarded: &'a Guarded,
    problems: &'a mut Vec<Problem>,
    pieces: Vec<Piece>,
    /// How many marks are open.
    depth: usize,
    /// Whether the text of an autolink comes next; it is already there.
    in_autolink: bool,
}

impl Row<'_> {
    #[expect(clippy::wildcard_enum_match_arm, reason = "inlines of extensions that are off are refused together")]
    fn start(&mut self, value: &NodeValue, place: Sourcepos, escaped: bool, has_children: bool) {
        match value {
            NodeValue::Paragraph | NodeValue::Escaped => {}
            NodeValue::Text(_) if self.in_autolink => {}
            NodeValue::Text(text) => self.characters(text, place, escaped),
            NodeValue::SoftBreak => self.characters("\n", place, false),
            NodeValue::LineBreak => {
                // two spaces at the end of a line are an accident, a backslash is not
                let at = self.guarded.offset(place.start.line, place.start.column);
                if self.guarded.text.get(at..).is_some_and(|rest| rest.starts_with('\\')) {
                    self.refuse(Markup::Break, place);
                }
                self.characters("\n", place, false);
            }
            NodeValue::Emph => self.open(Mark::Emphasis, place),
            NodeValue::Strong => self.open(Mark::Strong, place),
            NodeValue::Link(link) => {
                let mark = self.link(link, place, has_children);
                self.open(mark, place);
                // in angle brackets a backslash guards nothing, so that comrak's text is not the author's
                let Range { start, end } = self.guarded.place(place);
                self.in_autolink = self.guarded.text.get(start..).is_some_and(|source| source.starts_with('<'));
                if self.in_autolink {
                    self.guarded.as_written(start + 1..end.saturating_sub(1), false, &mut self.pieces);
                }
            }
            NodeValue::Image(_) => {
                self.refuse(Markup::Image, place);
                self.open(Mark::Nothing, place);
            }
            NodeValue::HtmlInline(tag) => {
                // The end of an element follows from its beginning.
                let known = self.problems.iter().any(|known| known.kind == ProblemKind::RefusedMarkup(Markup::Html));
                if !(known && tag.starts_with("</")) {
                    self.refuse(Markup::Html, place);
                }
                self.as_written(place);
            }
            NodeValue::Code(_) => {
                self.refuse(Markup::Code, place);
                self.as_written(place);
            }
            _ => {
                self.refuse(Markup::Other, place);
                self.open(Mark::Nothing, place);
            }
        }
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "the counterpart of `start`: all others are containers")]
    fn end(&mut self, value: &NodeValue) {
        match value {
            NodeValue::Paragraph
            | NodeValue::Escaped
            | NodeValue::Text(_)
            | NodeValue::SoftBreak
            | NodeValue::LineBreak
            | NodeValue::HtmlInline(_)
            | NodeValue::Code(_) => {}
            _ => {
                self.in_autolink = false;
                self.depth -= 1;
                self.pieces.push(Piece::Close);
            }
        }
    }

    fn refuse(&mut self, markup: Markup, place: Sourcepos) {
        self.problem(ProblemKind::RefusedMarkup(markup), place);
    }

    fn problem(&mut self, kind: ProblemKind, place: Sourcepos) {
        let range = self.guarded.range(place);
        self.problems.push(Problem { kind, range });
    }

    fn open(&mut self, mark: Mark, place: Sourcepos) {
        self.depth += 1;
        if self.depth == DEEPEST + 1 {
            self.refuse(Markup::Nesting, place);
        }
        self.pieces.push(Piece::Open(if self.depth > DEEPEST { Mark::Nothing } else { mark }));
    }

    fn characters(&mut self, text: &str, place: Sourcepos, verbatim: bool) {
        let at = self.guarded.offset(place.start.line, place.start.column);
        add(&mut self.pieces, Stretch { text: text.to_owned(), at: self.guarded.original(at), verbatim });
    }

    fn as_written(&mut self, place: Sourcepos) {
        self.guarded.as_written(self.guarded.place(place), true, &mut self.pieces);
    }

    fn link(&mut self, link: &NodeLink, place: Sourcepos, has_words: bool) -> Mark {
        if !link.title.is_empty() {
            self.refuse(Markup::LinkTitle, place);
        }
        let at = self.guarded.offset(place.start.line, place.start.column);
        let source = self.guarded.text.get(at..).unwrap_or_default();
        let autolink = source.strip_prefix('<');
        match target::target(&link.url) {
            Ok(target) if has_words => {
                let is_shown = matches!(&target, Target::Outside(_))
                    && autolink.is_some_and(|source| source.starts_with(link.url.as_str()));
                if autolink.is_some() && !is_shown {
                    self.refuse(Markup::Autolink, place);
                    return Mark::Nothing;
                }
                Mark::To(target)
            }
            Ok(_) | Err(None) => {
                self.problem(ProblemKind::RefusedLink { url: shown(&link.url) }, place);
                Mark::Nothing
            }
            Err(Some((tag, problem))) => {
                self.problem(ProblemKind::UnknownLanguage { tag, problem }, place);
                Mark::Nothing
            }
        }
    }
}

/// An address for a message: arguments as `{ }`, nothing that a terminal would obey.
fn shown(url: &str) -> String {
    let mut out = String::new();
    let mut in_slot = false;
    for character in url.chars() {
        match character {
            SLOT_START => in_slot = true,
            SLOT_END if in_slot => {
                out.push_str("{ }");
                in_slot = false;
            }
            _ if in_slot => {}
            _ if target::is_hidden(character) => out.push('\u{FFFD}'),
            _ => out.push(character),
        }
    }
    out
}

/// Reports marks that have stayed text.
fn stray_marks(pieces: &[Piece], problems: &mut Vec<Problem>) {
    for piece in pieces {
        let Piece::Text(Stretch { text, at, verbatim: false }) = piece else { continue };
        let mut from = 0;
        while let Some(first) = text.as_bytes().get(from..).and_then(|rest| memchr3(b'[', b']', b'*', rest)) {
            let mut pair = text.get(from + first..).unwrap_or_default().chars();
            let (mark, second) = (pair.next(), pair.next());
            let markup = match (mark, second) {
                (Some(']'), Some('(' | '（')) | (Some('['), Some('[')) => Some(Markup::BrokenLink),
                (Some('*'), Some('*')) => Some(Markup::BrokenEmphasis),
                (Some('['), Some('^')) => Some(Markup::Footnote),
                _ => None,
            };
            let start = at + from + first;
            from += first + 1;
            if let Some(markup) = markup {
                problems.push(Problem { kind: ProblemKind::RefusedMarkup(markup), range: start..start + 2 });
                from += second.map_or(0, char::len_utf8);
            }
        }
    }
}

/// Reports what was meant as a link or as emphasis and has stayed text, so that it would be read with its marks.
fn stray_words(pieces: &[Piece], problems: &mut Vec<Problem>) {
    let may_be = |piece: &Piece| matches!(piece, Piece::Text(stretch) if stray::may_be(&stretch.text));
    if !pieces.iter().any(may_be) {
        return;
    }
    let mut text = String::new();
    let mut places = Vec::new();
    for piece in pieces {
        if let Piece::Text(stretch) = piece {
            places.push((text.len()..text.len() + stretch.text.len(), stretch.at));
            text.push_str(&stretch.text);
        } else {
            text.push('\n');
        }
    }
    for (markup, range) in stray::find(&text) {
        let place = places.iter().find(|(place, _)| place.contains(&range.start));
        let Some(start) = place.map(|(place, at)| at + range.start - place.start) else { continue };
        let end = start + range.len();
        if problems.iter().all(|known| known.range.end < start || known.range.start > end) {
            problems.push(Problem { kind: ProblemKind::RefusedMarkup(markup), range: start..end });
        }
    }
}

/// Drops each line break between characters that are written without spaces, and makes it a space elsewhere.
pub(super) fn join_lines(pieces: Vec<Piece>) -> Vec<Piece> {
    const BREAKS: [char; 2] = ['\n', '\r'];
    let breaks = |piece: &Piece| matches!(piece, Piece::Text(stretch) if memchr2(b'\n', b'\r', stretch.text.as_bytes()).is_some());
    if !pieces.iter().any(breaks) {
        return pieces;
    }
    let mut before: Option<char> = None;
    let mut kept = Vec::with_capacity(pieces.len());
    let mut rest = pieces.into_iter();
    while let Some(piece) = rest.next() {
        let Piece::Text(Stretch { text, at, verbatim }) = piece else {
            kept.push(piece);
            continue;
        };
        let behind = rest.as_slice().iter().find_map(|piece| match piece {
            Piece::Text(stretch) => stretch.text.chars().next(),
            Piece::Open(_) | Piece::Close => None,
        });
        let mut from = 0;
        for line in text.split_inclusive(BREAKS) {
            let words = line.trim_end_matches(BREAKS);
            before = words.chars().next_back().or(before);
            add(&mut kept, Stretch { text: words.to_owned(), at: at + from, verbatim });
            from += line.len();
            let after = text.get(from..).and_then(|rest| rest.chars().next()).or(behind);
            let joined = before.is_some_and(is_unspaced) && after.is_none_or(is_unspaced_or_break);
            if words.len() < line.len() && !joined && before != Some(' ') {
                add(&mut kept, Stretch { text: " ".to_owned(), at: at + from - 1, verbatim });
                before = Some(' ');
            }
        }
    }
    kept
}

fn is_unspaced_or_break(character: char) -> bool {
    is_unspaced(character) || matches!(character, '\n' | '\r')
}

/// Whether a character belongs to Chinese or Japanese text, punctuation included. Korean is written with spaces.
fn is_unspaced(character: char) -> bool {
    is_han(character)
        || is_variation_selector(character)
        || matches!(character,
            '\u{3000}'..='\u{312F}' | '\u{31A0}'..='\u{33FF}' // punctuation, kana, bopomofo, enclosed
            | '\u{FE30}'..='\u{FE4F}' | '\u{FF01}'..='\u{FF9F}' | '\u{FFE0}'..='\u{FFE6}' // full and half width forms
            | '\u{1AFF0}'..='\u{1B16F}' | '\u{1F200}'..='\u{1F2FF}' // kana, enclosed
        )
}
