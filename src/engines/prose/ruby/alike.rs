//! What a keyboard gives for the signs of readings, and what looks like them.

use std::ops::Range;

use super::{is_han, is_reading, is_variation_selector};

/// What looks like `《`; those that are made of two are found by one.
pub(super) const OPENING: [char; 5] = ['≪', '«', '⟪', '<', '＜'];

/// Brackets that look like `《》`.
const PAIRS: [(&str, &str); 5] = [("≪", "≫"), ("«", "»"), ("⟪", "⟫"), ("<<", ">>"), ("＜＜", "＞＞")];

/// Where a `|` of ASCII stands in front of a base that runs up to the end: only Han and kana are behind it.
pub(super) fn bar(before: &str) -> Option<usize> {
    let base = before.trim_end_matches(|c| is_han(c) || is_reading(c) || is_variation_selector(c));
    (base.len() < before.len() && base.ends_with('|')).then(|| base.len() - 1)
}

/// Words with readings in brackets that look like `《》`: kana alone stand in them, and Han in front of them. Nothing else
/// is written so.
pub(super) fn brackets(text: &str) -> impl Iterator<Item = Range<usize>> {
    let is_any = text.contains(OPENING);
    let pairs = PAIRS.into_iter().filter(move |_| is_any);
    pairs.flat_map(move |(opening, closing)| {
        text.match_indices(opening).filter_map(move |(at, _)| {
            let (before, behind) = (text.get(..at)?, text.get(at + opening.len()..)?);
            let (reading, _) = behind.split_once(closing)?;
            let base = before.trim_end_matches(|c| is_han(c) || is_variation_selector(c)).len();
            let is_one = base < at && !reading.is_empty() && reading.chars().all(is_reading);
            is_one.then(|| base..at + opening.len() + reading.len() + closing.len())
        })
    })
}

#[cfg(test)]
mod tests {
    use super::super::RubyFault;
    use crate::engines::prose::{ProblemKind, parse};

    fn found(text: &str, ruby: bool) -> Vec<(ProblemKind, &str)> {
        parse(text, ruby).1.into_iter().map(|it| (it.kind, text.get(it.range).unwrap_or("?"))).collect()
    }

    #[test]
    fn what_a_keyboard_gives() {
        let bar = ProblemKind::InvalidRuby(RubyFault::NarrowBar);
        let brackets = ProblemKind::InvalidRuby(RubyFault::OtherBrackets);
        for (text, kind, place) in [
            ("町の|お寺《おてら》です", &bar, "|お寺《おてら》"),
            ("|かな《カナ》", &bar, "|かな《カナ》"),
            ("道路≪どうろ≫です", &brackets, "道路≪どうろ≫"),
            ("道路<<どうろ>>です", &brackets, "道路<<どうろ>>"),
            ("道路＜＜どうろ＞＞です", &brackets, "道路＜＜どうろ＞＞"),
            ("道路«どうろ»です", &brackets, "道路«どうろ»"),
            ("**道路≪どうろ≫**です", &brackets, "道路≪どうろ≫"),
        ] {
            assert_eq!(found(text, true), [(kind.clone(), place)], "{text}");
            assert_eq!(found(text, false), [], "{text}");
        }
        let two = found("川《かわ》と道路≪どうろ≫", true);
        assert_eq!(two, [(brackets, "道路≪どうろ≫")]);
    }

    #[test]
    fn what_is_no_reading() {
        for text in ["A | 川《かわ》", "a|b 川《かわ》", "≪どうろ≫", "道路≪交通≫", "1 ≪ 2", "道路≪≫", "町\\|川《かわ》"]
        {
            assert_eq!(found(text, true), [], "{text}");
        }
    }
}
