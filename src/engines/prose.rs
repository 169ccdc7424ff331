//! One text unit as a tree, and the tree as HTML. The only place that knows comrak.
//!
//! A unit is one paragraph of inline Markdown: emphasis, strong, links. It comes formatted by Fluent, each
//! argument as a [`slot`], so that an argument enters after Markdown is parsed and never is markup.
//!
//! 1. Spaces, tabs and line ends around the text are no part of it.
//! 2. What must stay text gets a backslash (`Guarded`): HTML entities, which are reported, since a character is
//!    written as itself (`&#x202E;` would carry in what a reader of the source cannot see; `{"\u00A0"}` is Fluent's
//!    way); and, in a text of one line, what looks like the number of a list (`1. …`) or the definition of a link
//!    (`[note]: …`), since neither can mean anything there.
//! 3. comrak parses it, unless it holds no character that Markdown knows, or no markup but plain `links`. A text that is anything but one
//!    paragraph is reported, block by block, and shown as it was written.
//! 4. The paragraph becomes a row of `Piece`s: stretches of text with their places, and where markup opens and closes.
//!    Links pass `target` or lose their link and keep their words; HTML, images, code and the like are reported
//!    and keep their characters. Marks that stay behind as text (`**`, `](`, `][`) are reported too: they are a slip.
//! 5. A line break inside the paragraph is dropped between characters that are written without spaces and is a
//!    space elsewhere.
//! 6. `ruby` folds the row into the tree, and finds readings and slots in its text on the way.
//! 7. What one mistake makes many times over is left `once`.
//!
//! There always is a tree; with problems it is the best one can show. Absent from it: whatever the list in
//! `model::prose` says, and nesting deeper than `DEEPEST`.

mod guarded;
mod html;
mod links;
mod once;
mod pieces;
mod ruby;
mod stray;
mod target;

use std::collections::BTreeSet;
use std::ops::Range;

use self::guarded::Guarded;
pub use self::html::{TermLink, escape, has_readings, html};
pub use self::ruby::RubyFault;
use self::target::Target;
pub use self::target::{has_web_scheme, is_web_address};
use super::languages::TagProblem;
pub use crate::model::prose::slot;
use crate::model::prose::{self, Inline};

/// How deep emphasis may nest: the tree is walked by recursion.
const DEEPEST: usize = 16;

/// The glossary words that a text without problems uses. Most texts need not be parsed to know them.
#[must_use]
pub fn terms(text: &str, ruby: bool) -> BTreeSet<String> {
    const SCHEME: &str = "glossary";
    let plain = |at: usize| {
        let id = text.get(at + SCHEME.len()..)?.strip_prefix(':')?;
        let id = id.get(..id.find(|c: char| !c.is_ascii_alphanumeric() && c != '-')?)?;
        let ends = text.get(at + SCHEME.len() + 1 + id.len()..)?.starts_with(')');
        (ends && text.get(..at)?.ends_with("](")).then(|| id.to_owned())
    };
    let written = text.match_indices(SCHEME).map(|(at, _)| plain(at)).collect::<Option<BTreeSet<String>>>();
    // Nothing else can take the meaning from a link.
    written.filter(|ids| ids.is_empty() || !text.contains(['\\', '`', '<'])).unwrap_or_else(|| {
        let (inlines, _) = parse(text, ruby);
        prose::terms(&inlines).into_iter().map(str::to_owned).collect()
    })
}

/// What is wrong in a unit, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// What is wrong.
    pub kind: ProblemKind,
    /// Bytes of the text that was parsed.
    pub range: Range<usize>,
}

/// What is wrong in a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProblemKind {
    /// Markup that a unit cannot hold.
    RefusedMarkup(Markup),
    /// A link that leads nowhere, or where no link may lead.
    RefusedLink {
        /// The address as written, escapes undone.
        url: String,
    },
    /// Words marked with a language tag that is not one.
    UnknownLanguage {
        /// The tag as written.
        tag: String,
        /// What is wrong with it.
        problem: TagProblem,
    },
    /// Furigana that would go wrong.
    InvalidRuby(RubyFault),
}

/// Markup that a unit cannot hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Markup {
    /// A tag, a comment or a block of HTML.
    Html,
    /// `&amp;`, `&#39;`: a character written as HTML.
    Entity,
    /// An image.
    Image,
    /// `# …`, or a line of `=` or `-` under a text.
    Heading,
    /// A list.
    List,
    /// `> …`
    Quote,
    /// Backticks, or an indented block.
    Code,
    /// A table.
    Table,
    /// A line of `-`, `*` or `_`.
    Rule,
    /// Several paragraphs.
    Paragraphs,
    /// A line break asked for with a backslash.
    Break,
    /// `[word](address "title")`
    LinkTitle,
    /// `<info@example.jp>`: an address in angle brackets that is not whole, so that its link differs from what is shown.
    Autolink,
    /// `[name]: address`
    Definition,
    /// `[^1]`
    Footnote,
    /// `](` that has become text: a space in the address, or a link inside a link; `][`, since there are no definitions.
    BrokenLink,
    /// `**` that has become text: a space on its inner side, or its other half is missing.
    BrokenEmphasis,
    /// Emphasis in emphasis in emphasis …
    Nesting,
    /// Anything else.
    Other,
}

impl Markup {
    /// The name that a message selects on.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Entity => "entity",
            Self::Image => "image",
            Self::Heading => "heading",
            Self::List => "list",
            Self::Quote => "quote",
            Self::Code => "code",
            Self::Table => "table",
            Self::Rule => "rule",
            Self::Paragraphs => "paragraphs",
            Self::Break => "break",
            Self::LinkTitle => "link-title",
            Self::Autolink => "autolink",
            Self::Definition => "definition",
            Self::Footnote => "footnote",
            Self::BrokenLink => "broken-link",
            Self::BrokenEmphasis => "broken-emphasis",
            Self::Nesting => "nesting",
            Self::Other => "other",
        }
    }
}

/// The tree of a unit, and what is wrong in it, in the order of its places. `ruby` says whether readings are
/// written in this language; inside `[…](lang:…)` that language decides.
#[must_use]
pub fn parse(text: &str, ruby: bool) -> (Vec<Inline>, Vec<Problem>) {
    let mut problems = Vec::new();
    let guarded = Guarded::new(text, &mut problems);
    let found = if guarded.may_have_markup() {
        let found = pieces::pieces(&guarded, &mut problems);
        if let Some(found) = &found {
            stray::references(found, &mut problems);
        }
        found.unwrap_or_else(|| guarded.whole(true))
    } else {
        problems.extend(stray::find(&guarded.text).map(|(markup, Range { start, end })| Problem {
            kind: ProblemKind::RefusedMarkup(markup),
            range: guarded.original(start)..guarded.original(end),
        }));
        if !(ruby && ruby::may_be(&guarded.text)) {
            // most units: nothing in them but text
            let mut tree = Vec::new();
            ruby::plain(guarded.text, &mut tree);
            return (tree, problems);
        }
        guarded.whole(false)
    };
    let pieces = pieces::join_lines(found);
    let tree = ruby::fold(&pieces, ruby, &mut problems);
    for Problem { range, .. } in &mut problems {
        // comrak loses count after a link with a line break in its address
        let start = text.floor_char_boundary(range.start);
        *range = start..text.ceil_char_boundary(range.end.max(start));
    }
    problems.sort_by_key(|problem| (problem.range.start, problem.range.end));
    once::once(text, &mut problems);
    (tree, problems)
}

/// A part of a paragraph, in reading order.
#[derive(Debug)]
enum Piece {
    Text(Stretch),
    Open(Mark),
    Close,
}

/// Characters that stand in the text that was handed in as they stand here.
#[derive(Debug)]
struct Stretch {
    text: String,
    /// The first byte there.
    at: usize,
    /// They stand for themselves: they were escaped, or belong to markup that was refused.
    verbatim: bool,
}

/// Adds characters to a row, to those before them if they stand right behind them.
fn add(row: &mut Vec<Piece>, stretch: Stretch) {
    match row.last_mut() {
        Some(Piece::Text(last)) if last.verbatim == stretch.verbatim && last.at + last.text.len() == stretch.at => {
            last.text.push_str(&stretch.text);
        }
        _ if stretch.text.is_empty() => {}
        _ => row.push(Piece::Text(stretch)),
    }
}

/// A kind of markup. `Nothing` is where markup was refused and its words are kept.
#[derive(Debug)]
enum Mark {
    Nothing,
    Emphasis,
    Strong,
    To(Target),
}

#[cfg(test)]
mod tests;
