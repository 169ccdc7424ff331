//! The words of a text, as they are found. `search.js` cuts a query in the same way, and `words.tsv` in
//! `tests/fixtures/search/` holds both to one table.
//!
//! 1. A text is folded: compatibility forms (NFKC), small letters, hiragana for katakana, plain letters for a few that
//!    have no decomposition. Joiners and variation selectors are passed over. Marks on letters are Pagefind's to fold.
//! 2. Letters and digits that stand together are a word.
//! 3. In scripts that are written without spaces (and in Korean, whose words grow endings and join), no dictionary
//!    cuts: each character is found with the one after it, as a pair. A space between two does not part them: easy
//!    Japanese has spaces where Japanese has none. A query is the pairs of its characters.
//! 4. A pair is written in hexadecimal digits, so that no dictionary of Pagefind's or of a browser's cuts it again. The
//!    last character of a run stands alone, and a query of one character is the beginning of a pair.

use super::parts;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// Words of a text, with spaces between them.
#[derive(Debug, Default)]
pub struct Words(Vec<String>);

/// A character of a text that is found.
#[derive(Clone, Copy)]
struct Letter {
    folded: char,
    kind: Kind,
    /// Whether it is of a reading.
    read: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// Of a word.
    Letter,
    /// Found as the first or second of a pair.
    Pair,
    Space,
    /// Punctuation.
    Break,
}

impl Words {
    /// Adds the words of a text without its readings.
    pub fn plain(&mut self, noted: &str) {
        let letters = parts(noted).flat_map(|(text, _)| letters(text, false));
        self.cut(&letters.collect::<Vec<_>>(), false);
    }

    /// Adds the words of a text's readings, with the characters beside them.
    pub fn readings(&mut self, noted: &str) {
        let letters = parts(noted).flat_map(|(text, reading)| letters(reading.unwrap_or(text), reading.is_some()));
        let letters: Vec<Letter> = letters.collect();
        if letters.iter().any(|letter| letter.read) {
            self.cut(&letters, true);
        }
    }

    /// All of them.
    pub fn joined(&self) -> String {
        self.0.join(" ")
    }

    fn cut(&mut self, letters: &[Letter], only_read: bool) {
        let mut word = String::new();
        for (at, letter) in letters.iter().enumerate() {
            if letter.kind == Kind::Letter {
                if !only_read {
                    word.push(letter.folded);
                }
                continue;
            }
            self.0.extend((!word.is_empty()).then(|| std::mem::take(&mut word)));
            if letter.kind == Kind::Pair {
                let after = letters.get(at + 1..).unwrap_or_default();
                let next = after.iter().find(|next| next.kind != Kind::Space).filter(|next| next.kind == Kind::Pair);
                if !only_read || letter.read || next.is_some_and(|next| next.read) {
                    self.0.push(pair(letter.folded, next.map(|next| next.folded)));
                }
            }
        }
        self.0.extend((!word.is_empty()).then_some(word));
    }
}

/// A pair, or the last character of a run.
fn pair(first: char, second: Option<char>) -> String {
    let hex = |letter: char| format!("{:04x}", u32::from(letter));
    hex(first) + &second.map(hex).unwrap_or_default()
}

fn letters(text: &str, read: bool) -> impl Iterator<Item = Letter> {
    let folded = text.nfkc().flat_map(char::to_lowercase).filter(|&letter| !is_passed_over(letter)).map(plain);
    folded.map(move |folded| Letter { folded, kind: kind(folded), read })
}

/// Joiners, soft hyphens, variation selectors.
fn is_passed_over(letter: char) -> bool {
    matches!(letter, '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}')
}

/// The letter that people type for another one.
fn plain(letter: char) -> char {
    match letter {
        'đ' => 'd',
        'ø' => 'o',
        'ł' => 'l',
        'ı' => 'i',
        'ي' | 'ى' => 'ی',
        'ك' => 'ک',
        'ァ'..='ヶ' => char::from_u32(u32::from(letter) - 0x60).unwrap_or(letter),
        other => other,
    }
}

fn kind(letter: char) -> Kind {
    if letter.is_whitespace() {
        Kind::Space
    } else if !letter.is_alphanumeric() && !is_combining_mark(letter) {
        Kind::Break
    } else if is_paired(letter) {
        Kind::Pair
    } else {
        Kind::Letter
    }
}

/// Thai, Lao, Burmese, Khmer, kana, Chinese characters, Hangul.
fn is_paired(letter: char) -> bool {
    matches!(letter,
        '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}'
        | '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}'
        | '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}' | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{3FFFF}')
}
