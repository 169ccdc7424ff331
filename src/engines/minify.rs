//! minify-html: spaces and quotes that a browser does not need.
//!
//! Minifying every page whole would take longer than all the rest, and most of each page was seen before. So:
//!
//! 1. A rendered page says by marks (`model::page::marks`) what came from a value. What is left, with a number in the
//!    place of each value, is the page's skeleton.
//! 2. Pages of one kind share their skeletons: each distinct one is minified once, and kept.
//! 3. A page is put together from the minified skeleton and its values, which are as short as they can be: texts and
//!    addresses, markup that `engines::prose` wrote, or pieces that went through here before ([`Minifier::piece`]).
//! 4. If minifying did anything to the numbers but leave each where it was, the page is minified whole.
//!
//! The options that break the standard stay off, and closing tags stay in: the Nu checker accepts the output.

use crate::model::page::marks::{CLOSE, OPEN, OPEN_BLOCK, unmarked};
use memchr::memchr3_iter;
use minify_html::{Cfg, minify};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;
use std::sync::{Arc, PoisonError, RwLock};

/// The largest skeleton that is kept, and how much of all of them, in bytes.
const LARGEST: usize = 64 * 1024;
const MOST: usize = 4 * 1024 * 1024;

/// Minifies pages that are alike.
#[derive(Debug, Default)]
pub struct Minifier {
    kept: RwLock<Kept>,
}

#[derive(Debug, Default)]
struct Kept {
    /// Minified skeletons by what they were made of; `None` where that cannot be put together.
    /// The length comes first, so that few of the long texts are compared.
    skeletons: BTreeMap<(usize, String), Option<Arc<Skeleton>>>,
    size: usize,
}

/// A minified skeleton: what stands before each value, and which value it is.
#[derive(Debug)]
struct Skeleton {
    text: String,
    gaps: Vec<Gap>,
}

/// The place of a value.
#[derive(Debug)]
struct Gap {
    range: Range<usize>,
    value: usize,
}

impl Minifier {
    /// A page without needless bytes and without marks.
    #[must_use]
    pub fn page(&self, marked: &str) -> Vec<u8> {
        self.assembled(marked).map_or_else(|| whole(&unmarked(marked)), String::into_bytes)
    }

    /// A part of a page, such as a row of a table, between marks that say it is done: one or several elements that are
    /// laid out as blocks. If it cannot be put together, it stays as it was and the page looks after it.
    #[must_use]
    pub fn piece(&self, marked: &str) -> String {
        let trimmed = marked.trim_ascii();
        match self.assembled(trimmed) {
            Some(piece) => format!("{OPEN_BLOCK}{piece}{CLOSE}"),
            None => marked.to_owned(),
        }
    }

    fn assembled(&self, marked: &str) -> Option<String> {
        let (skeleton, values) = split(marked)?;
        let skeleton = self.skeleton(skeleton, values.len())?;
        let mut page = String::with_capacity(marked.len());
        let mut from = 0;
        for Gap { range, value } in &skeleton.gaps {
            page.push_str(skeleton.text.get(from..range.start)?);
            push_unmarked(values.get(*value)?, &mut page);
            from = range.end;
        }
        page.push_str(skeleton.text.get(from..)?);
        Some(page)
    }

    fn skeleton(&self, text: String, values: usize) -> Option<Arc<Skeleton>> {
        let key = (text.len(), text);
        if let Some(known) = self.kept.read().unwrap_or_else(PoisonError::into_inner).skeletons.get(&key) {
            return known.clone();
        }
        let made = Skeleton::new(&key.1, values).map(Arc::new);
        if key.0 <= LARGEST {
            let mut kept = self.kept.write().unwrap_or_else(PoisonError::into_inner);
            if kept.size + key.0 <= MOST {
                kept.size += key.0;
                kept.skeletons.insert(key, made.clone());
            }
        }
        made
    }
}

impl Skeleton {
    fn new(marked: &str, values: usize) -> Option<Self> {
        let text = String::from_utf8(whole(&numbered(marked))).ok()?;
        let mut gaps = Vec::with_capacity(values);
        let mut seen = vec![false; values];
        let mut rest = 0;
        while let Some(found) = text.get(rest..)?.find(OPEN) {
            let open = rest + found;
            let length = text.get(open..)?.find(CLOSE)?;
            let inside = text.get(open + OPEN.len_utf8()..open + length)?;
            let value: usize = inside.trim_end().parse().ok()?;
            if std::mem::replace(seen.get_mut(value)?, true) {
                return None;
            }
            let mut range = open..open + length + CLOSE.len_utf8();
            // The paragraph that stood for a block goes with it.
            if text.get(..open)?.ends_with(BLOCK.0) && text.get(range.end..)?.starts_with(BLOCK.1) {
                range = range.start - BLOCK.0.len()..range.end + BLOCK.1.len();
            }
            rest = range.end;
            gaps.push(Gap { range, value });
        }
        seen.into_iter().all(|seen| seen).then_some(Self { text, gaps })
    }
}

/// What stands for a block while a skeleton is minified. No template gives a paragraph an attribute of this
/// name.
const BLOCK: (&str, &str) = ("<p keikaku>", "</p>");

/// A skeleton with a number in the place of each value. The space makes minify-html keep the quotes of an attribute.
fn numbered(skeleton: &str) -> String {
    let mut text = String::with_capacity(skeleton.len() * 2);
    let mut number = 0;
    for character in skeleton.chars() {
        match character {
            OPEN => drop(write!(text, "{OPEN}{number} {CLOSE}")),
            OPEN_BLOCK => drop(write!(text, "{}{OPEN}{number} {CLOSE}{}", BLOCK.0, BLOCK.1)),
            _ => {
                text.push(character);
                continue;
            }
        }
        number += 1;
    }
    text
}

/// The skeleton, with a mark in the place of each value, and the values; `None` if the marks do not match.
fn split(marked: &str) -> Option<(String, Vec<&str>)> {
    let mut skeleton = String::with_capacity(marked.len() / 2);
    let mut values = Vec::new();
    let (mut depth, mut from) = (0usize, 0);
    for (at, mark) in marks(marked) {
        match mark {
            OPEN | OPEN_BLOCK => {
                if depth == 0 {
                    skeleton.push_str(marked.get(from..at)?);
                    skeleton.push(mark);
                    from = at + 1;
                }
                depth += 1;
            }
            CLOSE => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    values.push(marked.get(from..at)?);
                    from = at + 1;
                }
            }
            _ => {}
        }
    }
    skeleton.push_str(marked.get(from..)?);
    (depth == 0).then_some((skeleton, values))
}

/// A value may hold marks itself, where a template has made it of others.
fn push_unmarked(value: &str, page: &mut String) {
    let mut from = 0;
    for (at, _) in marks(value) {
        page.push_str(value.get(from..at).unwrap_or_default());
        from = at + 1;
    }
    page.push_str(value.get(from..).unwrap_or_default());
}

/// Where marks stand in a text, and which. They are single bytes, and no part of a longer character.
fn marks(text: &str) -> impl Iterator<Item = (usize, char)> {
    let places = memchr3_iter(OPEN as u8, CLOSE as u8, OPEN_BLOCK as u8, text.as_bytes());
    places.filter_map(|at| Some((at, char::from(*text.as_bytes().get(at)?))))
}

/// A page without needless bytes, looked at from end to end.
#[must_use]
pub fn whole(page: &str) -> Vec<u8> {
    let configuration = Cfg { keep_closing_tags: true, keep_html_and_head_opening_tags: true, ..Cfg::default() };
    minify(page.as_bytes(), &configuration)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::page::marks::marked;

    fn page(minifier: &Minifier, marked: &str) -> String {
        String::from_utf8(minifier.page(marked)).expect("UTF-8")
    }

    #[test]
    fn values_come_back_to_their_places() {
        let minifier = Minifier::default();
        for (class, text) in [("a", "x &amp; y"), ("b c", "<b>z</b>")] {
            let template = format!("<ul>\n  <li  class=\"{}\"> {}\n</ul>", marked(class), marked(text));
            assert_eq!(page(&minifier, &template), format!("<ul><li class=\"{class}\">{text}</ul>"));
        }
        assert_eq!(minifier.kept.read().expect("a lock").skeletons.len(), 1, "one skeleton for both");
    }

    #[test]
    fn a_piece_leaves_no_space_around_it() {
        let minifier = Minifier::default();
        let row = |text: &str| minifier.piece(&format!("\n <tr>\n  <td> {} </td>\n </tr>\n", marked(text)));
        let table = format!("<table>\n <tbody>\n {}\n {}\n </tbody>\n</table>", row("1"), row("2"));
        let expected = "<table><tbody><tr><td>1</td></tr><tr><td>2</td></tr></tbody></table>";
        assert_eq!(page(&minifier, &table), expected);
        assert_eq!(whole(&unmarked(&table)), expected.as_bytes());
    }

    #[test]
    fn what_cannot_be_put_together_is_minified_whole() {
        let minifier = Minifier::default();
        // A value that is an attribute's name; marks that do not match; a mark inside a comment, which vanishes.
        for text in [
            format!("<p {}=\"x\">  a</p>", marked("lang")),
            format!("<p>  {OPEN}a</p>"),
            format!("<p><!-- {} -->  a</p>", marked("b")),
        ] {
            assert_eq!(page(&minifier, &text).into_bytes(), whole(&unmarked(&text)), "{text}");
        }
    }
}
