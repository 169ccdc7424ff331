//! The nearest known word, for a word that is not known.

/// The known word that was probably meant: few letters away for its length.
#[must_use]
pub fn nearest<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let scored = known.map(|candidate| (strsim::damerau_levenshtein(word, candidate), candidate));
    let length = word.chars().count();
    scored
        .filter(|&(distance, _)| distance < length && distance <= 1 + length / 4)
        .min()
        .map(|(_, candidate)| candidate)
}
