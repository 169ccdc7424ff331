//! Links and emphasis that have stayed text: an input method made their signs full-width, a translator's tool put spaces
//! between them, or a link names a definition, which no text can hold.

use memchr::memchr2;
use std::ops::Range;

use super::{Markup, Piece, Problem, ProblemKind, Stretch};
use crate::model::prose::SLOT_START;

/// Whether a text has a sign without which nothing is found. Few have one, and every text is looked at.
pub(super) fn may_be(text: &str) -> bool {
    // The full-width ones begin with this byte, as much of Japanese punctuation does.
    const WIDE: u8 = 0xef;
    memchr2(b':', WIDE, text.as_bytes()).is_some() && text.contains([':', '：', '＊'])
}

/// Where something was meant as a link or as emphasis, in a text in which no markup is left.
pub(super) fn find(text: &str) -> impl Iterator<Item = (Markup, Range<usize>)> {
    let addressed = if text.contains(':') || text.contains('：') { text } else { "" };
    let links = addressed.match_indices(['(', '（']).filter_map(|(at, opening)| address(text, at, opening.len()));
    let emphasis = text.contains('＊').then(|| emphasis(text)).flatten();
    links.map(|range| (Markup::BrokenLink, range)).chain(emphasis.map(|range| (Markup::BrokenEmphasis, range)))
}

/// An address after an opening parenthesis: `（glossary：`. Only our own schemes are no words of a sentence; others are
/// addresses of a link where brackets stand before them.
fn address(text: &str, at: usize, opening: usize) -> Option<Range<usize>> {
    let rest = text.get(at + opening..)?.trim_start();
    let scheme = rest.split(|c: char| !c.is_ascii_alphabetic()).next()?;
    let own = ["glossary", "lang"].iter().any(|own| scheme.eq_ignore_ascii_case(own));
    let other = ["http", "https", "mailto", "tel"].iter().any(|other| scheme.eq_ignore_ascii_case(other));
    let bracketed = text.get(..at)?.trim_end().ends_with([']', '］']);
    let after = rest.get(scheme.len()..)?.trim_start().strip_prefix([':', '：'])?;
    let leads = after.trim_start().starts_with(|c: char| c.is_ascii_alphanumeric() || c == '/' || c == '+');
    (leads && (own || other && bracketed)).then(|| at..text.len() - after.len())
}

/// The first of two pairs of full-width asterisks around words.
fn emphasis(text: &str) -> Option<Range<usize>> {
    const MARK: &str = "＊＊";
    let at = text.find(MARK)?;
    let inside = text.get(at + MARK.len()..)?;
    inside.find(MARK).is_some_and(|length| length > 0).then_some(at..at + MARK.len())
}

/// A character, its place, and whether it stands for itself.
#[derive(Clone, Copy)]
struct Glyph {
    character: char,
    at: usize,
    verbatim: bool,
}

/// Reports links that name a definition, `[words][name]` and `[words][]`. Numbers in brackets (`[1][2]`) are text.
pub(super) fn references(pieces: &[Piece], problems: &mut Vec<Problem>) {
    let is = |glyph: &Glyph, sign| glyph.character == sign && !glyph.verbatim;
    let stretches = pieces.iter().filter_map(|piece| match piece {
        Piece::Text(stretch) => Some(stretch),
        Piece::Open(_) | Piece::Close => None,
    });
    if !stretches.clone().any(|stretch| !stretch.verbatim && stretch.text.contains("][")) {
        return;
    }
    let glyphs = stretches.flat_map(|&Stretch { ref text, at, verbatim }| {
        text.char_indices().map(move |(from, character)| Glyph { character, at: at + from, verbatim })
    });
    let glyphs: Vec<Glyph> = glyphs.collect();
    let is_bracket = |glyph: &Glyph| is(glyph, '[') || is(glyph, ']');
    for (place, pair) in glyphs.windows(2).enumerate() {
        let [closing, opening] = pair else { continue };
        if !(is(closing, ']') && is(opening, '[') && opening.at == closing.at + 1) {
            continue;
        }
        let (before, after) = glyphs.split_at_checked(place + 1).unwrap_or_default();
        let (before, after) = (before.split_last(), after.split_first());
        let Some(((_, before), (_, after))) = before.zip(after) else { continue };
        let begins = before.iter().rposition(is_bracket).filter(|&at| before.get(at).is_some_and(|at| is(at, '[')));
        let ends = after.iter().position(is_bracket).filter(|&at| after.get(at).is_some_and(|at| is(at, ']')));
        let (Some(begins), Some(ends)) = (begins, ends) else { continue };
        let (first, second) = (before.get(begins..).unwrap_or_default(), after.get(..ends).unwrap_or_default());
        let has_words = |part: &[Glyph]| part.iter().any(|glyph| glyph.character.is_alphabetic());
        let has_argument = first.iter().any(|glyph| glyph.character == SLOT_START);
        if has_words(first) || has_argument && has_words(second) {
            let range = closing.at..opening.at + 1;
            problems.push(Problem { kind: ProblemKind::RefusedMarkup(Markup::BrokenLink), range });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engines::prose::parse;

    fn found(text: &str) -> Vec<(Markup, &str)> {
        find(text).filter_map(|(markup, range)| Some((markup, text.get(range)?))).collect()
    }

    #[test]
    fn what_an_input_method_or_a_tool_has_made_of_a_link() {
        for (text, expected) in [
            ("［藻場］(glossary:moba)です", "(glossary:"),
            ("［藻場］（glossary：moba）です", "（glossary："),
            ("［市］（https://city.lg.jp/）", "（https:"),
            ("the [ seagrass beds ] ( Glossary : moba ) grow", "( Glossary :"),
            ("[x] (mailto:a@b.jp)", "(mailto:"),
        ] {
            assert_eq!(found(text), [(Markup::BrokenLink, expected)], "{text}");
        }
        assert_eq!(found("＊＊藻場＊＊です"), [(Markup::BrokenEmphasis, "＊＊")]);
    }

    #[test]
    fn links_that_name_a_definition() {
        let problems = |text: &str| parse(text, false).1.into_iter().map(|found| (found.kind, found.range)).collect();
        let broken = |range| (ProblemKind::RefusedMarkup(Markup::BrokenLink), range);
        let found: Vec<Vec<_>> =
            ["see [beds][moba] here", "[beds][]", "[**beds** of grass][1]", "[\u{FDD0}0\u{FDD1}][moba]"]
                .into_iter()
                .map(problems)
                .collect();
        assert_eq!(found, [[broken(9..11)], [broken(5..7)], [broken(18..20)], [broken(8..10)]]);
        for text in [
            "[1][2] [3][]",
            "[beds] [moba]",
            "[beds]\\[moba]",
            "\\[beds\\][moba]",
            "[beds][moba",
            "beds][moba]",
            "[][]",
            "［目標］［指標］",
            "[beds](glossary:moba)[moba](glossary:moba)",
            "[\u{FDD0}0\u{FDD1}][\u{FDD0}1\u{FDD1}]",
        ] {
            assert_eq!(parse(text, false).1, [], "{text}");
        }
    }

    #[test]
    fn words_of_a_sentence() {
        for text in [
            "see (tel: 04-2964-1111)",
            "(https://city.lg.jp)",
            "［目標］（2030年）",
            "(a glossary: words)",
            "＊＊市",
            "＊＊＊＊",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }
}
