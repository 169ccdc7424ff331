//! What pages of one shape share: the markup between their values, minified once.
//!
//! 1. A page is rendered with a [`Token`] in the place of each value and of each message. A `<` in it shows afterwards
//!    whether Tera has escaped it, and how often.
//! 2. What was rendered is minified (`pieces`).
//! 3. A page is the skeleton's text with its values in the gaps. They are as short as they can be: texts and addresses, and
//!    markup that `engines::prose` wrote.

use crate::engines::prose;
use crate::model::page::marks::{CLOSE, OPEN, OPEN_BLOCK};
use memchr::{memchr, memchr2};
use std::sync::Arc;

/// What stands in the place of something that is written later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Token {
    /// A value of the site, by its number.
    Site(usize),
    /// A value of the page's head.
    Page(usize),
    /// A value of the page's body.
    Body(usize),
    /// A message that is said.
    Call(usize),
}

impl Token {
    /// The token as a text. `block` is for whole elements that are laid out as blocks: spaces beside them are none.
    pub fn written(self, block: bool) -> String {
        let (letter, number) = match self {
            Self::Site(number) => ('s', number),
            Self::Page(number) => ('p', number),
            Self::Body(number) => ('b', number),
            Self::Call(number) => ('c', number),
        };
        let mut written = String::with_capacity(16);
        written.extend([if block { OPEN_BLOCK } else { OPEN }, letter]);
        written.push_str(&number.to_string());
        written.extend(['<', CLOSE]);
        written
    }

    /// Reads what stands between the marks of a token; also whether it was escaped.
    fn read(inside: &str) -> Option<(Self, bool)> {
        let (rest, escaped) = match inside.strip_suffix('<') {
            Some(rest) => (rest, false),
            None => (inside.strip_suffix("&lt;")?, true),
        };
        let number = rest.get(1..)?.parse().ok()?;
        let token = match rest.as_bytes().first()? {
            b's' => Self::Site(number),
            b'p' => Self::Page(number),
            b'b' => Self::Body(number),
            b'c' => Self::Call(number),
            _ => return None,
        };
        Some((token, escaped))
    }
}

/// What stands for a token.
#[derive(Debug)]
pub enum Value<'a> {
    /// A value of a view.
    Kept(&'a str),
    /// What a call says.
    Said(Arc<str>),
}

/// What stands for each token, as it is.
pub type Values<'a> = dyn Fn(Token) -> Result<Value<'a>, String> + 'a;

/// A text with gaps.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Skeleton {
    text: String,
    gaps: Vec<Gap>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Gap {
    at: usize,
    token: Token,
    escaped: bool,
}

impl Skeleton {
    /// A text with tokens in it, as it is; `None` if it holds marks that are no token.
    pub fn of(text: &str) -> Option<Self> {
        let mut skeleton = Self::default();
        split(text, |before, token| {
            skeleton.push(before);
            if let Some((_, (token, escaped))) = token {
                skeleton.gap(token, escaped);
            }
        })?;
        Some(skeleton)
    }

    /// Adds text.
    pub(super) fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Adds a gap.
    pub(super) fn gap(&mut self, token: Token, escaped: bool) {
        self.gaps.push(Gap { at: self.text.len(), token, escaped });
    }

    /// Gives back the room that nothing stands in.
    pub(super) fn shrink(&mut self) {
        self.text.shrink_to_fit();
        self.gaps.shrink_to_fit();
    }

    /// How many bytes it takes.
    pub fn size(&self) -> usize {
        self.text.len() + self.gaps.len() * size_of::<Gap>()
    }

    /// Writes the text with its gaps filled.
    ///
    /// # Errors
    /// Those of `values`.
    pub fn fill(&self, out: &mut String, values: &Values<'_>) -> Result<(), String> {
        let mut from = 0;
        for &Gap { at, token, escaped } in &self.gaps {
            out.push_str(self.text.get(from..at).unwrap_or_default());
            from = at;
            let value = values(token)?;
            let text = match &value {
                Value::Kept(text) => *text,
                Value::Said(text) => &**text,
            };
            if escaped {
                prose::escape(text, out);
            } else {
                out.push_str(text);
            }
        }
        out.push_str(self.text.get(from..).unwrap_or_default());
        Ok(())
    }
}

/// Whether a token stands for a block; the token; whether it was escaped.
pub(super) type Found = (bool, (Token, bool));

/// Calls `see` for each stretch of text, with the token that follows it; `None` if a mark is no token's.
pub(super) fn split(text: &str, mut see: impl FnMut(&str, Option<Found>)) -> Option<()> {
    let mut rest = text;
    while let Some(open) = memchr2(OPEN as u8, OPEN_BLOCK as u8, rest.as_bytes()) {
        let length = memchr(CLOSE as u8, rest.get(open..)?.as_bytes())?;
        let block = rest.get(open..)?.starts_with(OPEN_BLOCK);
        let token = Token::read(rest.get(open + 1..open + length)?)?;
        see(rest.get(..open)?, Some((block, token)));
        rest = rest.get(open + length + 1..)?;
    }
    see(rest, None);
    Some(())
}
