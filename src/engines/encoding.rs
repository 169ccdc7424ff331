//! Bytes that should be UTF-8: the text, or where they are not and what they look like instead.
//!
//! 1. UTF-16 and UTF-32 show themselves by a mark at the beginning or by the zero bytes of their ASCII; ISO-2022-JP by
//!    its escapes. All of these can pass for UTF-8, so they are looked for first.
//! 2. A file that is UTF-8 but for a few bytes is damaged, not written in another encoding.
//! 3. What is left is guessed from its bytes as Firefox does, with the language of its folder as a hint; a guess
//!    that cannot decode the file is none.

use chardetng::EncodingDetector;
use encoding_rs::{Encoding, GB18030, UTF_8, UTF_16BE, UTF_16LE};
use memchr::memchr;

/// Bytes that are not UTF-8.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotUtf8 {
    /// The first byte that does not belong.
    pub byte: u8,
    /// Its line, from 1.
    pub line: usize,
    /// Its place in the line in bytes, from 1.
    pub column: usize,
    /// What the file looks like.
    pub looks: Looks,
    /// The line as far as it can be shown, and where the byte stands in it; nothing where it cannot.
    pub excerpt: Option<(String, usize)>,
}

/// How many bytes of a line are shown behind the wrong one.
const SHOWN: usize = 200;

/// What a file that is not UTF-8 looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Looks {
    /// Another encoding, by the name that it is known by.
    Like(&'static str),
    /// UTF-8 with a few wrong bytes.
    Damaged,
    /// UTF-8 whose last character is cut off.
    CutOff,
    /// No text in any encoding that is known.
    Unknown,
}

/// The text of a file. `tag` is the language that it is probably written in.
///
/// # Errors
/// If the bytes are not UTF-8, or can hardly be meant as UTF-8.
pub fn text(bytes: Vec<u8>, tag: &str) -> Result<String, NotUtf8> {
    if let Some((at, name)) = wide(&bytes).or_else(|| escaped(&bytes)) {
        return Err(not_utf8(&bytes, at, Looks::Like(name)));
    }
    String::from_utf8(bytes).map_err(|error| {
        let utf8 = error.utf8_error();
        let bytes = error.as_bytes();
        let looks = match utf8.error_len() {
            _ if is_mostly_utf8(bytes) && utf8.error_len().is_none() => Looks::CutOff,
            _ if is_mostly_utf8(bytes) || is_shaped_like_utf8(bytes) => Looks::Damaged,
            _ => guess(bytes, tag).map_or(Looks::Unknown, Looks::Like),
        };
        not_utf8(bytes, utf8.valid_up_to(), looks)
    })
}

fn not_utf8(bytes: &[u8], at: usize, looks: Looks) -> NotUtf8 {
    let before = bytes.get(..at).unwrap_or_default();
    let after = |at: usize| bytes.get(at + 1).copied();
    let ends = before.iter().enumerate().filter(|&(at, &byte)| {
        byte == b'\n' || byte == b'\r' && after(at) != Some(b'\n') // as old systems end their lines
    });
    let (count, last) = ends.fold((0, None), |(count, _), (at, _)| (count + 1, Some(at)));
    let column = last.map_or(at, |last| at - last - 1) + 1;
    let excerpt = excerpt(bytes, at, last.map_or(0, |last| last + 1), looks);
    NotUtf8 { byte: bytes.get(at).copied().unwrap_or_default(), line: count + 1, column, looks, excerpt }
}

/// The line of a byte, read in the encoding that the file looks like.
fn excerpt(bytes: &[u8], at: usize, start: usize, looks: Looks) -> Option<(String, usize)> {
    let encoding = match looks {
        Looks::Like("UTF-16 (little-endian)") => UTF_16LE,
        Looks::Like("UTF-16 (big-endian)") => UTF_16BE,
        Looks::Like(name) => Encoding::for_label(name.as_bytes())?,
        Looks::Damaged | Looks::CutOff | Looks::Unknown => UTF_8,
    };
    let is_wide = encoding == UTF_16LE || encoding == UTF_16BE;
    let from = if is_wide { start } else { at };
    let rest = bytes.get(from..bytes.len().min(from + SHOWN))?;
    let (rest, _) = encoding.decode_with_bom_removal(rest);
    let rest = rest.split(['\n', '\r']).next().unwrap_or_default();
    let before = if is_wide { "" } else { std::str::from_utf8(bytes.get(start..at)?).ok()? };
    Some((format!("{before}{rest}"), before.len()))
}

/// Encodings of two and four bytes: by their mark, or by what a text without one is made of.
fn wide(bytes: &[u8]) -> Option<(usize, &'static str)> {
    let marked = [
        (&[0xff, 0xfe, 0, 0][..], "UTF-32 (little-endian)"),
        (&[0, 0, 0xfe, 0xff][..], "UTF-32 (big-endian)"),
        (&[0xff, 0xfe][..], "UTF-16 (little-endian)"),
        (&[0xfe, 0xff][..], "UTF-16 (big-endian)"),
    ];
    if let Some((_, name)) = marked.iter().find(|(mark, _)| bytes.starts_with(mark)) {
        return Some((0, name));
    }
    let zero = memchr(0, bytes)?;
    let sound = |encoding: &'static Encoding| {
        let (text, broken) = encoding.decode_without_bom_handling(bytes);
        let plain = text.chars().filter(|&character| is_plain(character)).count();
        !broken && plain > 0 && plain * 10 >= text.chars().count() * 9
    };
    let names = [(UTF_16LE, "UTF-16 (little-endian)"), (UTF_16BE, "UTF-16 (big-endian)")];
    let place = if std::str::from_utf8(bytes).is_ok() { zero } else { 0 };
    names.into_iter().find(|(encoding, _)| sound(encoding)).map(|(_, name)| (place, name))
}

/// Whether a character is what plans are written with: ASCII, Latin letters, kana, kanji and their punctuation.
fn is_plain(character: char) -> bool {
    matches!(character, '\n' | '\r' | '\t' | ' '..='~' | '\u{a0}'..='\u{24f}' | '\u{2010}'..='\u{203b}'
        | '\u{3000}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}' | '\u{ff01}'..='\u{ff9f}')
}

/// ISO-2022-JP: ASCII with escapes that switch to kanji.
fn escaped(bytes: &[u8]) -> Option<(usize, &'static str)> {
    memchr(0x1b, bytes)?;
    let escape = bytes.windows(3).position(|three| matches!(three, b"\x1b$B" | b"\x1b$@" | b"\x1b(J"))?;
    bytes.is_ascii().then_some((escape, "ISO-2022-JP"))
}

/// Whether most of what is not ASCII is sound UTF-8.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let broken = text.chars().filter(|&character| character == '\u{fffd}').count();
    let sound = text.chars().filter(|&character| !character.is_ascii() && character != '\u{fffd}').count();
    sound >= broken * 3
}

/// Whether everything that is not ASCII has the shape of UTF-8, if not its values: a program has written halves of
/// characters (surrogates), or more bytes than a character needs.
fn is_shaped_like_utf8(bytes: &[u8]) -> bool {
    let mut left = 0;
    for &byte in bytes {
        left = match (byte, left) {
            (0x80..=0xbf, 1..) => left - 1,
            (0..=0x7f, 0) => 0,
            (0xc0..=0xdf, 0) => 1,
            (0xe0..=0xef, 0) => 2,
            (0xf0..=0xf7, 0) => 3,
            _ => return false,
        };
    }
    left == 0
}

fn guess(bytes: &[u8], tag: &str) -> Option<&'static str> {
    // the detector knows languages by the countries that their addresses end with
    let country: Option<&[u8]> = match tag.split('-').next().unwrap_or_default() {
        "ja" => Some(b"jp"),
        "zh" if tag.contains("Hant") => Some(b"tw"),
        "zh" => Some(b"cn"),
        "ko" => Some(b"kr"),
        "vi" => Some(b"vn"),
        "th" => Some(b"th"),
        "fa" => Some(b"ir"),
        "tr" => Some(b"tr"),
        "uk" => Some(b"ua"),
        "es" => Some(b"es"),
        "pt" => Some(b"br"),
        "fr" => Some(b"fr"),
        "de" => Some(b"de"),
        "it" => Some(b"it"),
        _ => None,
    };
    let mut detector = EncodingDetector::new();
    detector.feed(bytes, true);
    // The hint misleads where a file came from another country: a text of many Chinese characters can be told without it.
    let fits = |encoding: &&'static Encoding| !encoding.decode_without_bom_handling(bytes).1;
    let chinese = |encoding: &&'static Encoding| {
        let (text, broken) = encoding.decode_without_bom_handling(bytes);
        let count = |test: fn(char) -> bool| text.chars().filter(|&character| test(character)).count();
        !broken && count(is_plain) * 10 >= text.chars().count() * 9
    };
    let hinted = Some(detector.guess(country, false)).filter(fits);
    let free = || Some(detector.guess(None, false)).filter(fits);
    hinted.or_else(free).or_else(|| Some(GB18030).filter(chinese)).map(Encoding::name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use encoding_rs::{EUC_JP, ISO_2022_JP, SHIFT_JIS, WINDOWS_1252};

    const WORDS: &str = "river = 川\nriver_goal = 川を守ります。\n";

    fn looks(bytes: Vec<u8>, tag: &str) -> (Looks, usize, usize) {
        let fault = text(bytes, tag).expect_err("this is not UTF-8");
        (fault.looks, fault.line, fault.column)
    }

    #[test]
    fn utf_8_is_read() {
        assert_eq!(text(WORDS.as_bytes().to_vec(), "ja").as_deref(), Ok(WORDS));
        assert_eq!(text(Vec::new(), "ja").as_deref(), Ok(""));
        assert_eq!(text(b"a \0 b".to_vec(), "en").as_deref(), Ok("a \0 b"));
    }

    #[test]
    fn japanese_encodings_are_named() {
        for (encoding, place) in [(SHIFT_JIS, (1, 9)), (EUC_JP, (1, 9)), (ISO_2022_JP, (1, 9))] {
            let bytes = encoding.encode(WORDS).0.into_owned();
            assert_eq!(looks(bytes, "ja"), (Looks::Like(encoding.name()), place.0, place.1), "{}", encoding.name());
        }
    }

    #[test]
    fn wide_encodings_are_named_with_and_without_their_mark() {
        for words in [WORDS, "number = 1\nunit = \"people\"\n", "川 = 山\n"] {
            let little: Vec<u8> = words.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let big: Vec<u8> = words.encode_utf16().flat_map(u16::to_be_bytes).collect();
            for (mark, bytes, name) in
                [([0xff, 0xfe], little, "UTF-16 (little-endian)"), ([0xfe, 0xff], big, "UTF-16 (big-endian)")]
            {
                assert_eq!(looks(bytes.clone(), "ja").0, Looks::Like(name), "{words}");
                assert_eq!(looks([mark.to_vec(), bytes].concat(), "ja"), (Looks::Like(name), 1, 1), "{words}");
            }
        }
    }

    #[test]
    fn western_text_is_named() {
        let bytes = WINDOWS_1252.encode("cafe = Café à la rivière\n").0.into_owned();
        assert_eq!(looks(bytes, "en"), (Looks::Like("windows-1252"), 1, 11));
    }

    #[test]
    fn spanish_is_western() {
        let bytes = WINDOWS_1252.encode("jichikai = Asociación de vecinos\nriver = El río y la niñez\n").0.into_owned();
        assert_eq!(looks(bytes, "es").0, Looks::Like("windows-1252"));
    }

    #[test]
    fn chinese_in_a_japanese_folder_is_named() {
        let bytes = GB18030.encode("river = 河流\nriver_goal = 我们保护河流和居民的生活环境。𠮷\n").0.into_owned();
        let (found, ..) = looks(bytes, "ja");
        assert!([Looks::Like("gb18030"), Looks::Like("GBK")].contains(&found), "{found:?}");
    }

    #[test]
    fn what_has_the_shape_of_utf_8_is_damaged() {
        assert_eq!(looks(b"a = \xed\xa0\xbd\xed\xb8\x80\n".to_vec(), "ja").0, Looks::Damaged);
        assert_eq!(looks(b"a = \xc0\xaf\n".to_vec(), "en").0, Looks::Damaged);
    }

    #[test]
    fn damage_is_not_another_encoding() {
        let damaged = [WORDS.as_bytes(), b"x = \xff\n"].concat();
        assert_eq!(looks(damaged, "ja"), (Looks::Damaged, 3, 5));
        let cut = [WORDS.as_bytes(), b"x = \xe3\x81"].concat();
        assert_eq!(looks(cut, "ja"), (Looks::CutOff, 3, 5));
        assert_eq!(looks(b"a\rb\r\nc\xff\xff".to_vec(), "ja").1, 3);
    }
}
