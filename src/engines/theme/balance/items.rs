//! The tags and comments of a template. What stands in a script, a style, a title or a form's field belongs to its tag: no tag
//! begins there. An element whose name is made by code (`<h{{ level }}>`) has its code as its name.

use super::super::markup::{TAG, Tag, VALUE, masked};
use std::ops::Range;

/// Elements in which `<` begins no tag.
pub const RAW: [&str; 6] = ["iframe", "noembed", "script", "style", "textarea", "title"];

/// A stretch of markup that is one thing.
#[derive(Debug)]
pub struct Item {
    pub kind: Kind,
    /// The element's name.
    pub name: String,
    /// Whether code makes a part of the name.
    pub made: bool,
    /// The tag without its attributes.
    pub shown: Range<usize>,
    /// All that belongs to it, to the end of the tag, or to the end of what stands in it.
    pub whole: Range<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Open,
    Close,
    Closed,
    Comment,
    /// A comment or a script without an end.
    Endless,
}

/// The tags and comments of a template, in their order.
pub fn items(template: &str) -> Vec<Item> {
    let masked = masked(template);
    let mut items = Vec::new();
    let mut at = 0;
    while let Some(open) = masked.get(at..).and_then(|rest| rest.find('<')).map(|open| at + open) {
        let rest = masked.get(open + 1..).unwrap_or_default();
        if rest.starts_with("!--") {
            let end = rest.find("-->").map(|end| open + end + 4);
            let (kind, end) = end.map_or((Kind::Endless, masked.len()), |end| (Kind::Comment, end));
            let name = String::new();
            items.push(Item { kind, name, made: false, shown: open..open + 4, whole: open..end });
            at = end;
            continue;
        }
        let close = usize::from(rest.starts_with('/'));
        let is_name = |first: char| first.is_ascii_alphabetic() || matches!(first, VALUE | TAG);
        if !rest.get(close..).is_some_and(|name| name.starts_with(is_name)) {
            at = open + 1;
            continue;
        }
        let mut item = tag(template, &masked, open, open + close);
        at = item.whole.end;
        if item.kind == Kind::Open && RAW.contains(&item.name.as_str()) {
            let end = end_of_raw(&masked, at, &item.name);
            item.kind = if end.is_some() { Kind::Open } else { Kind::Endless };
            at = end.unwrap_or(masked.len());
            item.whole.end = at;
        }
        items.push(item);
    }
    items
}

/// The tag that opens here; `before` stands before its name.
fn tag(template: &str, masked: &str, open: usize, before: usize) -> Item {
    let (tag, end) = Tag::read(masked, before);
    let after = masked.get(tag.range.end..).unwrap_or_default();
    let next = after.trim_start_matches([VALUE, TAG]);
    // `<h{{ level }}>`, and `<p{% if x %}…`, where what follows says whether it is a part of the name.
    let made = after.starts_with([VALUE, TAG])
        && (tag.name.is_empty()
            || after.trim_start_matches(TAG).starts_with(VALUE)
            || next.starts_with(|c: char| c.is_alphanumeric() || c == '-'));
    let (name, name_end) = if made {
        let length = after.find(|c: char| c.is_whitespace() || matches!(c, '>' | '/')).unwrap_or(after.len());
        let end = tag.range.end + length;
        (template.get(before + 1..end).unwrap_or_default().to_owned(), end)
    } else {
        (tag.name.clone(), tag.range.end)
    };
    let is_closed = masked.get(..end).is_some_and(|tag| tag.ends_with("/>"));
    let kind = match () {
        () if before > open => Kind::Close,
        () if is_closed => Kind::Closed,
        () => Kind::Open,
    };
    let whole = masked.get(end.saturating_sub(1)..end) == Some(">");
    let kind = if whole { kind } else { Kind::Endless };
    let shown_end =
        if masked.get(name_end..).is_some_and(|rest| rest.starts_with('>')) { name_end + 1 } else { name_end };
    Item { kind, name, made, shown: open..shown_end, whole: open..end }
}

fn end_of_raw(masked: &str, from: usize, name: &str) -> Option<usize> {
    let mut at = from;
    loop {
        at += masked.get(at..)?.find("</")?;
        let rest = masked.get(at + 2..)?;
        if rest.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name)) {
            return Some(at);
        }
        at += 2;
    }
}
