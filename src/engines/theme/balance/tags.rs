//! What is wrong with a tag or a comment by itself, whatever stands around it.
//!
//! 1. A comment, and an element in which `<` begins no tag, takes all that follows if it does not end: it must end in its file.
//! 2. `/` at the end of a tag closes nothing in HTML. It does in a drawing; so a name that a drawing may have too is left alone
//!    unless an element that only HTML has stands around it.
//! 3. A name of an attribute holds no quote and no `<`: where one does, an earlier quote or the end of the tag is missing. What
//!    follows is not what it seems to be, so nothing else is said of it. Where code in the tag decides what is written, that
//!    must be so whether it writes as much as it can or as little.

use super::super::markup::{TAG, masked};
use super::super::source::{Piece, Token, pieces, tokens};
use super::items::{Item, Kind, RAW, items};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::source::Span;
use crate::engines::theme::Template;

/// Elements with an end that HTML alone has.
const HTML: [&str; 79] = [
    "abbr",
    "address",
    "article",
    "aside",
    "b",
    "bdi",
    "bdo",
    "blockquote",
    "body",
    "button",
    "caption",
    "cite",
    "code",
    "colgroup",
    "data",
    "datalist",
    "dd",
    "del",
    "details",
    "dfn",
    "dialog",
    "div",
    "dl",
    "dt",
    "em",
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
    "head",
    "header",
    "hgroup",
    "html",
    "i",
    "ins",
    "kbd",
    "label",
    "legend",
    "li",
    "main",
    "map",
    "mark",
    "menu",
    "nav",
    "ol",
    "optgroup",
    "option",
    "output",
    "p",
    "pre",
    "q",
    "rp",
    "rt",
    "ruby",
    "s",
    "samp",
    "section",
    "small",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "textarea",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul",
];

/// Those that drawings have too.
const SHARED: [&str; 8] = ["a", "audio", "canvas", "iframe", "script", "style", "title", "video"];

/// Those of a template, and whether its tags cannot be told apart.
pub fn mistakes(template: &Template) -> (Vec<Diagnostic>, bool) {
    let (text, masked) = (&*template.text, masked(&template.text));
    let mut found = Vec::new();
    let (mut drawings, mut around) = (0_usize, Vec::new());
    for item in items(text) {
        let name = item.name.as_str();
        let problem = |case| {
            let problem = Diagnostic::at(Code::MarkupSyntax, Span::new(template.file, item.shown.clone()));
            problem.with("case", case).with("name", name).affecting("/")
        };
        let is_comment = masked.get(item.whole.start..).is_some_and(|rest| rest.starts_with("<!--"));
        if is_comment {
            let rest = text.get(item.whole.start..).unwrap_or_default();
            if item.kind == Kind::Endless && !rest.contains("-->") && !rest.contains("--!>") {
                found.push(problem("comment").label("label-comment").help("help-comment"));
            }
            continue;
        }
        let is_end = text.get(item.whole.start..).is_some_and(|rest| rest.starts_with("</"));
        if !is_end && is_broken(text, &masked, &item) {
            found.push(problem("quote").label("label-quote").help("help-quote"));
            return (found, true);
        }
        match item.kind {
            Kind::Endless if !item.made && is_swallowing(text, &masked, &item) => {
                found.push(problem("open").label("label-text"));
            }
            Kind::Closed if !item.made && drawings == 0 => {
                let is_html = HTML.contains(&name) || SHARED.contains(&name) && !around.is_empty();
                found.extend(is_html.then(|| problem("closed").label("label-closed").help("help-closed")));
            }
            Kind::Open if matches!(name, "svg" | "math") => drawings += 1,
            Kind::Close if matches!(name, "svg" | "math") => drawings = drawings.saturating_sub(1),
            Kind::Open if HTML.contains(&name) => around.push(item.name.clone()),
            Kind::Close => {
                if let Some(place) = around.iter().rposition(|open| open == name) {
                    around.truncate(place);
                }
            }
            Kind::Open | Kind::Closed | Kind::Comment | Kind::Endless => {}
        }
    }
    (found, false)
}

/// Whether an element that holds only text has no end, not even in a text that code may write.
fn is_swallowing(text: &str, masked: &str, item: &Item) -> bool {
    let is_tag_whole = attributes(masked, item.shown.start, true) == Some(false);
    let rest = text.get(item.shown.end..).unwrap_or_default().to_ascii_lowercase();
    is_tag_whole && RAW.contains(&item.name.as_str()) && !rest.contains(&format!("</{}", item.name))
}

/// Whether a quote or the end of a tag is missing, on whatever way through its code.
fn is_broken(text: &str, masked: &str, item: &Item) -> bool {
    let start = item.shown.start;
    let breaks = |most| {
        let way = way(text, masked, start, most);
        way.is_some_and(|(way, is_whole)| attributes(&way, start, is_whole) == Some(true))
    };
    attributes(masked, start, true) == Some(true) && breaks(true) && breaks(false)
}

/// A masked template in which, from a place on, only the first arm of each `if` and each loop's body are left, or only the
/// last arm and nothing of loops. It ends where code ends that began before; whether it does not is told too.
fn way(text: &str, masked: &str, from: usize, most: bool) -> Option<(String, bool)> {
    let mut out = masked.get(..from)?.to_owned();
    // For each `if` and loop that is open, whether what stands here is written.
    let mut open: Vec<bool> = Vec::new();
    for code in pieces(text) {
        let Piece::Tag(range) = code else { continue };
        if range.start < from {
            continue;
        }
        let stretch = masked.get(out.len()..).map(|rest| rest.get(..range.end - out.len()).unwrap_or(rest))?;
        if open.iter().all(|written| *written) {
            out.push_str(stretch);
        } else {
            out.extend(std::iter::repeat_n(TAG, stretch.len()));
        }
        match tokens(text, range.clone()).first() {
            Some(Token::Word("if" | "for", _)) => open.push(most),
            Some(Token::Word("elif" | "else" | "endif" | "endfor", _)) if open.is_empty() => return Some((out, false)),
            Some(Token::Word("elif", _)) => *open.last_mut()? = false,
            Some(Token::Word("else", _)) => *open.last_mut()? = !most,
            Some(Token::Word("endif" | "endfor", _)) => drop(open.pop()),
            _ => {}
        }
    }
    if open.is_empty() {
        out.push_str(masked.get(out.len()..)?);
    }
    Some((out, true))
}

/// Reads the attributes of a tag: whether one has a name that none can have or, if the text is whole, a value without an end;
/// `None` if the tag does not end.
fn attributes(masked: &str, start: usize, is_whole: bool) -> Option<bool> {
    let rest = masked.get(start + 1..)?;
    let mut rest = rest.get(rest.find(|c: char| c.is_ascii_whitespace() || matches!(c, '/' | '>'))?..)?;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        if rest.is_empty() || rest.starts_with('>') {
            return (!rest.is_empty()).then_some(false);
        }
        let end = |c: char| c.is_ascii_whitespace() || matches!(c, '/' | '>' | '=');
        // An equals sign at the beginning is a part of the name.
        let length = rest.char_indices().find(|&(at, c)| at > 0 && end(c)).map_or(rest.len(), |(at, _)| at);
        let (name, after) = rest.split_at(length);
        if name.contains(['"', '\'', '<']) {
            return Some(true);
        }
        rest = after;
        let Some(value) = rest.trim_start().strip_prefix('=').map(str::trim_start) else { continue };
        let quote = value.chars().next().filter(|first| matches!(first, '"' | '\''));
        rest = match quote {
            Some(quote) => match value.get(1..)?.split_once(quote) {
                Some((_, after)) => after,
                None => return is_whole.then_some(true),
            },
            None => value.get(value.find(|c: char| c.is_ascii_whitespace() || c == '>')?..)?,
        };
    }
}
