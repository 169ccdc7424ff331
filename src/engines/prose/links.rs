//! Texts whose only markup is links to words of the glossary and marks of a language: most of those that have any.
//!
//! 1. Such a text is one line, in which nothing but whole links, `[words](glossary:id)`, has a meaning in Markdown.
//! 2. Its pieces are what `pieces` makes of comrak's tree, found without one. Where there is any doubt there are none,
//!    and comrak is asked.

use super::guarded::{Guarded, has_any};
use super::target::{self, Target};
use super::{Mark, Piece, Stretch, add};
use memchr::memchr2;

/// The pieces of a text without any other markup.
pub(super) fn pieces(guarded: &Guarded) -> Option<Vec<Piece>> {
    let text = guarded.text.as_str();
    let means_more = has_any(text, [b"\\`*", b"_<\n", b"\r\t\0"]);
    if means_more || guarded.may_begin_block() {
        return None;
    }
    let mut row = Vec::new();
    let put = |row: &mut Vec<Piece>, from: usize, text: &str| {
        add(row, Stretch { text: text.to_owned(), at: guarded.original(from), verbatim: false });
    };
    let mut done = 0;
    while let Some(length) = memchr2(b'[', b']', text.as_bytes().get(done..)?) {
        let (before, link) = text.get(done..)?.split_at_checked(length)?;
        let (words, rest) = link.strip_prefix('[')?.split_once(']')?;
        let (url, _) = rest.strip_prefix('(')?.split_once(')')?;
        if before.ends_with('!') || words.is_empty() || words.contains('[') || !url.bytes().all(is_plain) {
            return None;
        }
        let target = target::target(url).ok().filter(|target| !matches!(target, Target::Outside(_)))?;
        put(&mut row, done, before);
        row.push(Piece::Open(Mark::To(target)));
        put(&mut row, done + length + 1, words);
        row.push(Piece::Close);
        done += length + words.len() + url.len() + "[](".len() + ")".len();
    }
    put(&mut row, done, text.get(done..)?);
    Some(row)
}

/// Whether a byte of an address stands for itself in Markdown.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b':' | b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guarded(text: &str) -> Guarded {
        Guarded::new(text, &mut Vec::new())
    }

    #[test]
    fn they_are_what_comrak_finds() {
        let parts = [
            "[自治会](glossary:jichikai)",
            "[a b](lang:en)",
            "[(x)](glossary:a)",
            "[a]",
            "[a](b)",
            "[a](glossary:b c)",
            "[](glossary:a)",
            "[a [b](glossary:c)](glossary:d)",
            "[a](https://example.jp)",
            "[a](glossary:a \"b\")",
            "!",
            "語、",
            " ",
            "  x",
            "&",
            "&amp;",
            "~~",
            "*a*",
            "\u{a0}",
            "(",
            ")",
            "]",
            "1. ",
            "- ",
            ": ",
            "http://example.jp ",
            "《ご》",
        ];
        let mut found = 0;
        // Every row of three parts.
        for number in 0..parts.len().pow(3) {
            let part = |place: u32| parts.get(number / parts.len().pow(place) % parts.len()).copied().expect("a part");
            let text = [part(0), part(1), part(2)].concat();
            let guarded = guarded(&text);
            let Some(own) = pieces(&guarded).filter(|_| guarded.may_have_markup()) else { continue };
            found += 1;
            let mut problems = Vec::new();
            let theirs = super::super::pieces::from_comrak(&guarded, &mut problems).expect("a paragraph");
            assert_eq!((format!("{own:?}"), problems), (format!("{theirs:?}"), Vec::new()), "{text:?}");
        }
        assert!(found > 1600, "{found}");
    }

    #[test]
    fn what_is_more_is_left_to_comrak() {
        for text in [
            "*a* [b](glossary:c)",
            "![a](glossary:b)",
            "[a](glossary:b",
            "[a][b]",
            "[x](https://a.jp)",
            "# [a](glossary:b)",
        ] {
            assert!(pieces(&guarded(text)).is_none(), "{text}");
        }
        assert!(pieces(&guarded(" [a](glossary:b) c")).is_some());
    }
}
