//! The figures that stand in a text, as its readers read them: what `numbers` writes, and what people write by hand.
//!
//! 1. What is no text is blanked out: what is inserted, the targets of links, and furigana where the language has it.
//! 2. Digits of any script are digits. Grouping and decimal marks are those of the edition's format ([`Marks`]); a point
//!    that can be no grouping is a decimal point everywhere (`CC BY 4.0`), and a chain such as 2026.11.5 is no decimal.
//! 3. A word or character behind a figure multiplies it: 1万5000, 15 thousand, 15만. Where words are not parted by
//!    spaces, it may also be the beginning of another word, and both are taken.
//! 4. A year of an era is also its year of the common calendar.
//! 5. Numerals in Chinese characters are read apart ([`numerals`]): they may be figures (二千人) or parts of words (一部).

use super::Marks;
use crate::model::prose::{SLOT_END, SLOT_START};
use std::ops::Range;

/// A figure in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// Where it stands.
    pub range: Range<usize>,
    /// Its value: a decimal without needless zeros. Several where it can be read in several ways.
    pub values: Vec<String>,
}

impl Figure {
    /// Whether it is a whole number that languages spell out in words: up to twelve, and no year.
    #[must_use]
    pub fn is_small(&self) -> bool {
        self.values.iter().all(|value| value.parse::<u8>().is_ok_and(|value| value <= 12))
    }

    /// Whether both can be read as the same number.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        self.values.iter().any(|value| other.values.contains(value))
    }
}

/// The zeros of Unicode's decimal digits, up to its supplementary planes.
const ZEROS: [u32; 37] = [
    0x30, 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50, 0xED0,
    0xF20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620,
    0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10,
];

/// What multiplies a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// A word, which ends where letters end.
    Word,
    /// A character that means nothing else behind a figure.
    Sign,
    /// Letters that may begin another word: 10만 is a hundred thousand, or only ten.
    Maybe,
}

/// What multiplies a figure by a power of ten.
const POWERS: [(&str, usize, Kind); 40] = [
    ("万", 4, Kind::Sign),
    ("萬", 4, Kind::Sign),
    ("億", 8, Kind::Sign),
    ("亿", 8, Kind::Sign),
    ("兆", 12, Kind::Sign),
    ("千", 3, Kind::Sign),
    ("百", 2, Kind::Sign),
    ("만", 4, Kind::Maybe),
    ("억", 8, Kind::Maybe),
    ("조", 12, Kind::Maybe),
    ("천", 3, Kind::Maybe),
    ("백", 2, Kind::Maybe),
    ("พัน", 3, Kind::Maybe),
    ("หมื่น", 4, Kind::Maybe),
    ("แสน", 5, Kind::Maybe),
    ("ล้าน", 6, Kind::Maybe),
    ("thousand", 3, Kind::Word),
    ("million", 6, Kind::Word),
    ("billion", 9, Kind::Word),
    ("mil", 3, Kind::Word),
    ("milhão", 6, Kind::Word),
    ("milhões", 6, Kind::Word),
    ("millón", 6, Kind::Word),
    ("millones", 6, Kind::Word),
    ("nghìn", 3, Kind::Word),
    ("ngàn", 3, Kind::Word),
    ("vạn", 4, Kind::Word),
    ("triệu", 6, Kind::Word),
    ("tỷ", 9, Kind::Word),
    ("tỉ", 9, Kind::Word),
    ("ribu", 3, Kind::Word),
    ("juta", 6, Kind::Word),
    ("miliar", 9, Kind::Word),
    ("libo", 3, Kind::Word),
    ("libong", 3, Kind::Word),
    ("milyon", 6, Kind::Word),
    ("milyong", 6, Kind::Word),
    ("हजार", 3, Kind::Word),
    ("लाख", 5, Kind::Word),
    ("करोड", 7, Kind::Word),
];

/// Names of eras, and what makes their years years of the common calendar.
const ERAS: [(&str, i32); 8] = [
    ("令和", 2018),
    ("平成", 1988),
    ("昭和", 1925),
    ("大正", 1911),
    ("明治", 1867),
    ("พ.ศ.", -543),
    ("พุทธศักราช", -543),
    ("民國", 1911),
];

/// The value of a digit of any script.
fn digit(character: char) -> Option<char> {
    let code = u32::from(character);
    // Nearly every character of a plan is known here.
    match code {
        0..0x660 => return character.is_ascii_digit().then_some(character),
        0x1C5A..0xA620 | 0xABFA..0xFF10 => return None,
        _ => {}
    }
    let above = ZEROS.partition_point(|&zero| zero <= code);
    char::from_digit(code - ZEROS.get(above.checked_sub(1)?)?, 10)
}

/// The figures of a text. `ruby` says that `《…》` behind a word is its reading.
#[must_use]
pub fn figures(text: &str, marks: Marks, ruby: bool) -> Vec<Figure> {
    // Most texts have none: these are the bytes that the digits of any script begin with.
    let may_have = text.bytes().any(|byte| byte.is_ascii_digit() || byte >= 0xd9);
    if !may_have || !text.contains(|c| digit(c).is_some()) {
        return Vec::new();
    }
    let text = without_markup(text, ruby);
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(first) = text.get(at..).and_then(|rest| rest.find(|c| digit(c).is_some())) {
        let start = at + first;
        let before = text.get(..start).unwrap_or_default().trim_end();
        let read = read(&text, start, marks);
        at = read.last().map_or(text.len(), |figure| figure.range.end);
        let offset = ERAS.iter().find(|(name, _)| before.ends_with(name)).map(|(_, offset)| *offset);
        found.extend(read.into_iter().map(|mut figure| {
            let year = figure.values.first().and_then(|value| value.parse::<i32>().ok());
            let year = offset.zip(year).and_then(|(offset, year)| offset.checked_add(year));
            figure.values.extend(year.map(|year| year.to_string()));
            figure
        }));
    }
    found
}

/// What is read from a place on: one figure, or the numbers of a chain.
fn read(text: &str, start: usize, marks: Marks) -> Vec<Figure> {
    let run = |from: usize| -> (String, usize) {
        let rest = text.get(from..).unwrap_or_default();
        let digits: String = rest.chars().map_while(digit).collect();
        let length = rest.chars().take_while(|&c| digit(c).is_some()).map(char::len_utf8).sum::<usize>();
        (digits, from + length)
    };
    let (first, end) = run(start);
    let wide = text.get(start..).is_some_and(|rest| rest.starts_with(|c: char| c >= '\u{ff10}'));
    let mark = |at: usize| {
        let character = text.get(at..)?.chars().next()?;
        let meant = match character {
            '．' if wide => '.',
            '，' if wide => ',',
            '\u{202f}' => '\u{a0}',
            other => other,
        };
        Some((meant, at + character.len_utf8()))
    };
    // The runs of digits that single points join.
    let mut chain = vec![(first.clone(), start..end)];
    while let Some(('.', from)) = mark(chain.last().map_or(end, |(_, range)| range.end)) {
        let (digits, to) = run(from);
        if digits.is_empty() {
            break;
        }
        chain.push((digits, from..to));
    }
    let grouped = marks.group == '.' && chain.iter().skip(1).all(|(digits, _)| digits.len() == 3);
    if chain.len() > 2 && !grouped {
        return chain.into_iter().map(|(digits, range)| Figure { range, values: vec![value(&digits, "")] }).collect();
    }

    let (mut whole, mut end) = (first, end);
    let mut decimals = String::new();
    while let Some((_, from)) = mark(end).filter(|(mark, _)| *mark == marks.group && whole.len() <= 36) {
        let (digits, to) = run(from);
        // India and Nepal group by two digits above the thousands.
        let more =
            digits.len() == 2 && mark(to).is_some_and(|(mark, from)| mark == marks.group && run(from).0.len() >= 2);
        if digits.len() != 3 && !more || whole == "0" || whole.len() > 3 && end - start == whole.len() {
            break;
        }
        whole.push_str(&digits);
        end = to;
    }
    if let Some((mark, from)) = mark(end) {
        let (digits, to) = run(from);
        let point = mark == marks.point || mark == '.' && digits.len() != 3;
        if point && !digits.is_empty() {
            (decimals, end) = (digits, to);
        }
    }
    let mut values = vec![value(&whole, &decimals)];
    if let Some((zeros, kind, after)) = power(text, end) {
        let (whole, decimals) = shifted(&whole, &decimals, zeros);
        let large = value(&whole, &decimals);
        if kind != Kind::Maybe {
            values.clear();
        }
        end = after;
        // 1万5000: what follows at once is less than the power, and is added.
        let rest = text.get(end..).unwrap_or_default();
        let next = end + usize::from(rest.starts_with(' '));
        let follows =
            kind != Kind::Word && text.get(next..).is_some_and(|rest| rest.starts_with(|c| digit(c).is_some()));
        let added = if follows { read(text, next, marks).into_iter().next() } else { None };
        let sum = added.as_ref().and_then(|added| sum(&large, added.values.first()?, zeros));
        if let (Some(sum), Some(added)) = (sum, added) {
            end = added.range.end;
            values.insert(0, sum);
        } else {
            values.insert(0, large);
        }
    }
    vec![Figure { range: start..end, values }]
}

/// What multiplies the figure that ends here: its zeros, of what kind it is, and where it ends.
fn power(text: &str, end: usize) -> Option<(usize, Kind, usize)> {
    let rest = text.get(end..)?;
    let rest = rest.trim_start_matches([' ', '\u{a0}']);
    let start = text.len() - rest.len();
    POWERS.iter().find_map(|&(word, zeros, kind)| {
        let after = rest.strip_prefix(word)?;
        let parted = start > end;
        let fits = match kind {
            Kind::Word => !after.starts_with(char::is_alphabetic),
            Kind::Sign | Kind::Maybe => !parted,
        };
        fits.then_some((zeros, kind, start + word.len()))
    })
}

/// A decimal times a power of ten: its whole part and its decimals.
fn shifted(whole: &str, decimals: &str, zeros: usize) -> (String, String) {
    let mut decimals = decimals.chars();
    let moved: String = (0..zeros).map(|_| decimals.next().unwrap_or('0')).collect();
    (format!("{whole}{moved}"), decimals.collect())
}

/// A large number and what stands behind its unit, if that is less than the unit.
fn sum(large: &str, rest: &str, zeros: usize) -> Option<String> {
    let less = rest.len() <= zeros && !rest.contains('.');
    let sum = large.parse::<u128>().ok()?.checked_add(rest.parse::<u128>().ok()?)?;
    less.then(|| sum.to_string())
}

/// A decimal without needless zeros.
fn value(whole: &str, decimals: &str) -> String {
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    match decimals.trim_end_matches('0') {
        "" => whole.to_owned(),
        decimals => format!("{whole}.{decimals}"),
    }
}

/// The text with spaces in place of what its readers do not read, so that places stay.
fn without_markup(text: &str, ruby: bool) -> String {
    let mut rest = text;
    let mut read = String::with_capacity(text.len());
    while let Some(from) = rest.find(|c| matches!(c, ']' | SLOT_START) || ruby && c == '《') {
        let (before, inside) = rest.split_at_checked(from).unwrap_or((rest, ""));
        read.push_str(before);
        let close = match inside.chars().next() {
            Some(SLOT_START) => SLOT_END,
            Some('《') => '》',
            _ if inside.starts_with("](") => ')',
            _ => ']', // stands for itself
        };
        let length = inside.find(close).map_or(inside.len(), |at| at + close.len_utf8());
        if close == ']' {
            read.push(close);
        } else {
            read.push_str(&" ".repeat(length));
        }
        rest = inside.get(length..).unwrap_or_default();
    }
    read + rest
}

/// The values of a text's numerals in Chinese characters, years of eras among them.
#[must_use]
pub fn numerals(text: &str, ruby: bool) -> Vec<String> {
    // Chinese characters begin with these bytes.
    if !text.bytes().any(|byte| byte >= 0xe3) || !text.contains(|c| numeral(c).is_some()) {
        return Vec::new();
    }
    let text = without_markup(text, ruby);
    let mut values = Vec::new();
    let mut rest = text.as_str();
    while let Some(start) = rest.find(|c| numeral(c).is_some()) {
        let (before, from) = rest.split_at_checked(start).unwrap_or(("", ""));
        let characters: Vec<u128> = from.chars().map_while(numeral).collect();
        let length: usize = from.chars().take(characters.len()).map(char::len_utf8).sum();
        if let Some(number) = reckoned(&characters) {
            let era = ERAS.iter().find(|(name, _)| before.trim_end().ends_with(name));
            values.push(number.to_string());
            values.extend(
                era.map(|(_, offset)| i128::try_from(number).unwrap_or_default() + i128::from(*offset))
                    .map(|year| year.to_string()),
            );
        }
        rest = from.get(length..).unwrap_or_default();
    }
    values
}

/// The value of a character: below ten a digit, else what multiplies.
fn numeral(character: char) -> Option<u128> {
    Some(match character {
        '〇' | '零' => 0,
        '一' | '元' => 1,
        '二' | '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        '万' | '萬' => 10_000,
        '億' | '亿' => 100_000_000,
        _ => return None,
    })
}

/// 二〇二五, or 二千二十五.
fn reckoned(characters: &[u128]) -> Option<u128> {
    if characters.iter().all(|&value| value < 10) {
        return characters.iter().try_fold(0u128, |sum, value| sum.checked_mul(10)?.checked_add(*value));
    }
    let (mut total, mut below, mut last) = (0u128, 0u128, None);
    for &value in characters {
        match value {
            0..10 => last = Some(value),
            10..10_000 => below = below.checked_add(last.take().unwrap_or(1).checked_mul(value)?)?,
            _ => {
                let part = below.checked_add(last.take().unwrap_or(0))?.max(1);
                total = total.checked_add(part.checked_mul(value)?)?;
                below = 0;
            }
        }
    }
    total.checked_add(below)?.checked_add(last.unwrap_or(0))
}

#[cfg(test)]
mod tests;
