//! What comrak found, as a row of pieces; what a unit cannot hold is reported here.

use std::ops::Range;

use comrak::arena_tree::NodeEdge;
use comrak::nodes::{NodeLink, NodeValue, Sourcepos};
use comrak::{Arena, Options, parse_document};

use super::guarded::Guarded;
use super::stray;
use super::target::{self, Target};
use super::{DEEPEST, Glyph, Mark, Markup, Piece, Problem, ProblemKind};
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
    let Row { pieces, .. } = row;
    stray_marks(&pieces, problems);
    stray_words(&pieces, problems);
    Some(pieces)
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
                    self.pieces.extend(self.guarded.as_written(start + 1..end.saturating_sub(1), false));
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
        let guarded = self.guarded;
        let start = guarded.offset(place.start.line, place.start.column);
        let glyphs = text.char_indices().map(|(at, character)| (start + at, character));
        self.pieces.extend(glyphs.map(|(at, character)| {
            Piece::Glyph(Glyph { character, at: guarded.original(at.min(guarded.text.len())), verbatim })
        }));
    }

    fn as_written(&mut self, place: Sourcepos) {
        self.pieces.extend(self.guarded.as_written(self.guarded.place(place), true));
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
    let mut reported_until = 0;
    for pair in pieces.windows(2) {
        let [Piece::Glyph(first), Piece::Glyph(second)] = pair else { continue };
        if first.verbatim || second.verbatim || second.at != first.at + 1 || first.at < reported_until {
            continue;
        }
        let markup = match (first.character, second.character) {
            (']', '(' | '（') | ('[', '[') => Markup::BrokenLink,
            ('*', '*') => Markup::BrokenEmphasis,
            ('[', '^') => Markup::Footnote,
            _ => continue,
        };
        reported_until = first.at + 2;
        problems.push(Problem { kind: ProblemKind::RefusedMarkup(markup), range: first.at..reported_until });
    }
}

/// Reports what was meant as a link or as emphasis and has stayed text, so that it would be read with its marks.
fn stray_words(pieces: &[Piece], problems: &mut Vec<Problem>) {
    let may_be = |piece: &Piece| matches!(piece, Piece::Glyph(glyph) if stray::SIGNS.contains(&glyph.character));
    if !pieces.iter().any(may_be) {
        return;
    }
    let mut text = String::new();
    let mut places = Vec::new();
    for piece in pieces {
        if let Piece::Glyph(glyph) = piece {
            places.push((text.len(), glyph.at));
            text.push(glyph.character);
        } else {
            text.push('\n');
        }
    }
    for (markup, range) in stray::find(&text) {
        let place = |at: usize| places.iter().find(|(place, _)| *place == at).map(|&(_, at)| at);
        let Some(start) = place(range.start) else { continue };
        let end = start + range.len();
        if problems.iter().all(|known| known.range.end < start || known.range.start > end) {
            problems.push(Problem { kind: ProblemKind::RefusedMarkup(markup), range: start..end });
        }
    }
}

/// Drops each line break between characters that are written without spaces, and makes it a space elsewhere.
pub(super) fn join_lines(pieces: Vec<Piece>) -> Vec<Piece> {
    let breaks = |piece: &Piece| matches!(piece, Piece::Glyph(glyph) if matches!(glyph.character, '\n' | '\r'));
    if !pieces.iter().any(breaks) {
        return pieces;
    }
    let mut before: Option<char> = None;
    let mut kept = Vec::with_capacity(pieces.len());
    let mut rest = pieces.into_iter();
    while let Some(piece) = rest.next() {
        match piece {
            Piece::Glyph(glyph) if matches!(glyph.character, '\n' | '\r') => {
                let after = rest.as_slice().iter().find_map(|piece| match piece {
                    Piece::Glyph(glyph) => Some(glyph.character),
                    Piece::Open(_) | Piece::Close => None,
                });
                let joined = before.is_some_and(is_unspaced) && after.is_none_or(is_unspaced_or_break);
                if !joined && before != Some(' ') {
                    kept.push(Piece::Glyph(Glyph { character: ' ', ..glyph }));
                    before = Some(' ');
                }
            }
            Piece::Glyph(glyph) => {
                before = Some(glyph.character);
                kept.push(piece);
            }
            Piece::Open(_) | Piece::Close => kept.push(piece),
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
