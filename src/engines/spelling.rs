//! The nearest known word, for a word that is not known.

/// The known word that was probably meant: few letters away for its length.
#[must_use]
pub fn nearest<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    within(word, 1 + word.chars().count() / 4, known)
}

/// The known word that was meant beyond doubt: a letter or two away. For words that many places use, where a wrong guess
/// would be followed many times.
#[must_use]
pub fn surely<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    within(word, 1 + word.chars().count() / 8, known)
}

fn within<'a>(word: &str, most: usize, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let length = word.chars().count();
    // As many letters as one is longer are away at least.
    let alike = known.filter(|candidate| candidate.chars().count().abs_diff(length) <= most);
    let scored = alike.map(|candidate| (strsim::damerau_levenshtein(word, candidate), candidate));
    scored.filter(|&(distance, _)| distance < length && distance <= most).min().map(|(_, candidate)| candidate)
}
