//! Figures as a reader of a language writes them. The only file that knows ICU4X's number formats.
//!
//! 1. A figure is a decimal as the plan writes it: ASCII digits with a point ([`is_decimal`]). It never becomes a
//!    binary fraction on its way to the page, so that `40.0` keeps its zero and nothing is rounded.
//! 2. Digits, grouping, decimal mark and percent sign come from CLDR, for the format locale of an edition, which may
//!    choose its digits (`ne-u-nu-latn`).
//! 3. [`compare`] and [`against_line`] judge exactly; [`difference`] reckons with whole numbers of the smallest decimal place; [`operands`] is the only place where
//!    a figure becomes a float, because Fluent selects plural forms by one.

use fixed_decimal::Decimal;
use icu_decimal::DecimalFormatter;
use icu_decimal::options::DecimalFormatterOptions;
use icu_experimental::dimension::percent::formatter::PercentFormatter;
use icu_experimental::dimension::percent::options::PercentFormatterOptions;
use std::cmp::Ordering;
use writeable::Writeable;

use super::languages::format_locale;

pub mod written;

/// The longest figure that is taken, in characters.
pub const LONGEST: usize = 30;

/// The marks inside the numbers of one CLDR locale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Marks {
    /// Between the thousands; a narrow space that does not break counts as one that does not break.
    pub group: char,
    /// In front of the decimals.
    pub point: char,
}

/// The number formats of one CLDR locale.
#[derive(Debug)]
pub struct Numbers {
    decimal: DecimalFormatter,
    percent: PercentFormatter<DecimalFormatter>,
}

impl Numbers {
    /// The formats of a locale such as `ja`, `es-419` or `ne-u-nu-latn`; `None` if its language, one of its parts or
    /// the digits that it asks for are unknown.
    #[must_use]
    pub fn new(locale: &str) -> Option<Self> {
        let locale = format_locale(locale)?;
        let decimal = DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default()).ok()?;
        let percent = PercentFormatter::try_new((&locale).into(), PercentFormatterOptions::default()).ok()?;

        // In place of digits that ICU4X does not have, it silently takes the language's own: English shows it.
        let name = locale.to_string();
        let asked = name.split_once("-nu-").map_or("latn", |(_, rest)| rest.split('-').next().unwrap_or_default());
        if asked != "latn" {
            let english = format_locale(&format!("en-u-nu-{asked}"))?;
            let digits = DecimalFormatter::try_new((&english).into(), DecimalFormatterOptions::default()).ok()?;
            if digits.format(&Decimal::from(1)).write_to_string() == "1" {
                return None;
            }
        }
        Some(Self { decimal, percent })
    }

    /// A decimal, with the decimals that were written. `None` if it is none.
    #[must_use]
    pub fn decimal(&self, written: &str) -> Option<String> {
        Some(self.decimal.format(&parsed(written)?).write_to_string().into_owned())
    }

    /// A decimal as so many percent. `None` if it is none.
    #[must_use]
    pub fn percent(&self, written: &str) -> Option<String> {
        let shown = self.percent.format(&parsed(written)?).write_to_string().into_owned();
        // ICU4X takes the sign of the language's other digits; in CLDR it belongs to these.
        let eastern = shown.contains(|c: char| matches!(c, '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}'));
        Some(if eastern { shown.replace('%', "\u{66a}") } else { shown })
    }

    /// What parts its thousands and its decimals.
    #[must_use]
    pub fn marks(&self) -> Marks {
        let shown = self.decimal("1234567.5").unwrap_or_default();
        let mut marks = shown.chars().filter(|&c| !c.is_numeric());
        let group = marks.next().map_or(',', |mark| if mark == '\u{202f}' { '\u{a0}' } else { mark });
        Marks { group, point: marks.next_back().unwrap_or('.') }
    }

    /// A whole number.
    #[must_use]
    pub fn integer(&self, number: usize) -> String {
        self.decimal.format(&Decimal::from(number)).write_to_string().into_owned()
    }
}

/// Whether a text is a decimal as the plan writes it: `-?digits(.digits)?`, no needless zero in front, no `-0`, at
/// most 30 characters.
#[must_use]
pub fn is_decimal(written: &str) -> bool {
    let unsigned = written.strip_prefix('-').unwrap_or(written);
    let (whole, decimals) = unsigned.split_once('.').map_or((unsigned, None), |(whole, rest)| (whole, Some(rest)));
    let are_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    written.len() <= LONGEST
        && are_digits(whole)
        && decimals.is_none_or(are_digits)
        && (whole == "0" || !whole.starts_with('0'))
        && (unsigned == written || unsigned.contains(|c: char| matches!(c, '1'..='9')))
}

/// The first decimal less the second, exactly, with as many decimals as the longer of them. `None` if one is no
/// decimal, or if both together need more than 38 digits.
#[must_use]
pub fn difference(first: &str, second: &str) -> Option<String> {
    if !is_decimal(first) || !is_decimal(second) {
        return None;
    }
    let places = decimals(first).max(decimals(second));
    let difference = scaled(first, places)?.checked_sub(scaled(second, places)?)?;
    let sign = if difference < 0 { "-" } else { "" };
    let digits = format!("{:0>width$}", difference.unsigned_abs(), width = places + 1);
    let (whole, rest) = digits.split_at_checked(digits.len() - places)?;
    Some(if rest.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{rest}") })
}

/// Which of two decimals is greater, exactly, however long they are. `None` if one is no decimal.
#[must_use]
pub fn compare(first: &str, second: &str) -> Option<Ordering> {
    if !is_decimal(first) || !is_decimal(second) {
        return None;
    }
    Some(match (first.strip_prefix('-'), second.strip_prefix('-')) {
        (None, None) => magnitude(first).cmp(&magnitude(second)),
        (Some(first), Some(second)) => magnitude(second).cmp(&magnitude(first)),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
    })
}

/// What orders decimals without a sign: how many digits stand in front of the point, these, and those behind it.
fn magnitude(unsigned: &str) -> (usize, &str, &str) {
    let (whole, decimals) = unsigned.split_once('.').unwrap_or((unsigned, ""));
    (whole.len(), whole, decimals.trim_end_matches('0'))
}

/// Where a value stands beside a straight line: on it (`Equal`), above it (`Greater`) or below it (`Less`), exactly.
/// The line leads `from` one decimal `to` another in `steps`; the value is held against its place after `step` of them.
/// `None` if one is no decimal, if the figures need too many digits to reckon with, or if `step` is beyond the line.
#[must_use]
pub fn against_line(value: &str, (from, to): (&str, &str), (step, steps): (u16, u16)) -> Option<Ordering> {
    if step > steps || steps == 0 || ![value, from, to].into_iter().all(is_decimal) {
        return None;
    }
    let places = [value, from, to].into_iter().map(decimals).max()?;
    let [value, from, to] = [scaled(value, places)?, scaled(from, places)?, scaled(to, places)?];
    // value ⋚ from + (to - from) · step / steps, without the division.
    let reached = value.checked_sub(from)?.checked_mul(steps.into())?;
    let wanted = to.checked_sub(from)?.checked_mul(step.into())?;
    Some(reached.cmp(&wanted))
}

/// What selects a plural form: the value, and how many decimals are shown. `None` if it is no decimal.
#[must_use]
pub fn operands(written: &str) -> Option<(f64, usize)> {
    let value = is_decimal(written).then(|| written.parse().ok()).flatten()?;
    Some((value, decimals(written)))
}

fn parsed(written: &str) -> Option<Decimal> {
    is_decimal(written).then(|| written.parse().ok()).flatten()
}

fn decimals(written: &str) -> usize {
    written.split_once('.').map_or(0, |(_, decimals)| decimals.len())
}

/// A decimal as a whole number of its last place, with zeros up to `places` decimals.
fn scaled(written: &str, places: usize) -> Option<i128> {
    let zeros = "0".repeat(places - decimals(written));
    (written.replace('.', "") + &zeros).parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(locale: &str) -> Numbers {
        Numbers::new(locale).unwrap_or_else(|| panic!("{locale} has formats"))
    }

    #[test]
    fn as_each_language_writes_them() {
        for (locale, whole, share) in [
            ("ja", "87,570", "12.2%"),
            ("ja-simple", "87,570", "12.2%"),
            ("en", "87,570", "12.2%"),
            ("zh-Hans", "87,570", "12.2%"),
            ("vi", "87.570", "12,2%"),
            ("fil", "87,570", "12.2%"),
            ("ko", "87,570", "12.2%"),
            ("ne-u-nu-latn", "87,570", "12.2%"),
            ("ne", "८७,५७०", "१२.२%"),
            ("en-u-nu-deva", "८७,५७०", "१२.२%"),
            ("id", "87.570", "12,2%"),
            ("pt-BR", "87.570", "12,2%"),
            ("es-419", "87,570", "12.2%"),
            ("es", "87.570", "12,2\u{A0}%"),
            ("th", "87,570", "12.2%"),
            ("th-u-ca-gregory", "87,570", "12.2%"),
            ("zh-Hant", "87,570", "12.2%"),
            ("my-u-nu-latn", "87,570", "12.2%"),
            ("my", "၈၇,၅၇၀", "၁၂.၂%"),
            ("km", "87,570", "12.2%"),
            ("mn", "87,570", "12.2%"),
            ("tr", "87.570", "%12,2"),
            ("uk", "87\u{A0}570", "12,2%"),
            ("fa", "۸۷٬۵۷۰", "۱۲٫۲٪"),
            ("fa-u-nu-latn", "87,570", "12.2%"),
            ("ur", "87,570", "12.2٪"),
        ] {
            let numbers = numbers(locale);
            assert_eq!(numbers.decimal("87570").as_deref(), Some(whole), "{locale}");
            assert_eq!(numbers.percent("12.2").as_deref(), Some(share), "{locale}");
            assert_eq!(numbers.integer(87570), whole, "{locale}");
        }
    }

    #[test]
    fn decimals_stay_as_written() {
        let numbers = numbers("en");
        for (written, shown) in [
            ("40.0", "40.0"),
            ("0.10", "0.10"),
            ("-1234.50", "-1,234.50"),
            ("0", "0"),
            ("0.1000000000000000000000000001", "0.1000000000000000000000000001"),
            ("123456789012345678901234567890", "123,456,789,012,345,678,901,234,567,890"),
        ] {
            assert_eq!(numbers.decimal(written).as_deref(), Some(shown));
            assert_eq!(numbers.percent(written), Some(format!("{shown}%")));
        }
        assert_eq!(numbers.decimal("1e3"), None);
        assert_eq!(numbers.percent("NaN"), None);
        assert_eq!(numbers.integer(0), "0");
    }

    #[test]
    fn unknown_locales_have_no_formats() {
        for locale in [
            "",
            "jp",
            "xx",
            "ja_",
            "日本",
            "ja-u-nu-foo",
            "fa-u-nu-latin",
            "ja-u-nu-native",
            "und",
            "ja-x-y",
            "ja-t-en",
            "en-QQ",
        ] {
            assert!(Numbers::new(locale).is_none(), "{locale}");
        }
    }

    #[test]
    fn what_is_a_decimal() {
        for written in ["0", "7", "33.8", "40.0", "-5", "-0.5", "0.05", "87570", "100000000000000000000000000.12"] {
            assert!(is_decimal(written), "{written}");
        }
        for written in [
            "",
            "-",
            ".",
            ".5",
            "5.",
            "1.2.3",
            "1,000",
            "1,23",
            "1.234,5",
            "007",
            "00.5",
            "--5",
            "+5",
            " 5",
            "5 ",
            "5%",
            "１２３",
            "٣",
            "1e400",
            "NaN",
            "inf",
            "-0",
            "-0.0",
            "0x1",
            "未定",
            "−5",
            "1_000",
            "1234567890123456789012345678901",
        ] {
            assert!(!is_decimal(written), "{written}");
            assert_eq!(operands(written), None);
        }
    }

    #[test]
    fn differences_are_exact() {
        for (first, second, expected) in [
            ("40.0", "33.8", "6.2"),
            ("33.8", "40", "-6.2"),
            ("0.3", "0.1", "0.2"),
            ("1000", "98", "902"),
            ("-1.5", "1.25", "-2.75"),
            ("5", "5.00", "0.00"),
            ("0.05", "0.1", "-0.05"),
            ("123456789012345678901234567890", "1", "123456789012345678901234567889"),
        ] {
            assert_eq!(difference(first, second).as_deref(), Some(expected), "{first} - {second}");
        }
        assert_eq!(difference("1", "x"), None);
        assert_eq!(difference("123456789012345678901234567890", "0.000000000000000000000000001"), None);
    }

    #[test]
    fn comparisons_are_exact() {
        for (first, second, expected) in [
            ("0.3", "0.30", Ordering::Equal),
            ("9.9", "10", Ordering::Less),
            ("-2", "1", Ordering::Less),
            ("-2", "-10", Ordering::Greater),
            ("0", "-0.1", Ordering::Greater),
            ("100000000000000000000000000.12", "100000000000000000000000000.11", Ordering::Greater),
            ("123456789012345678901234567890", "0.0000000000000000000000000001", Ordering::Greater),
        ] {
            assert_eq!(compare(first, second), Some(expected), "{first} {second}");
            assert_eq!(compare(second, first), Some(expected.reverse()), "{second} {first}");
        }
        assert_eq!(compare("1", "NaN"), None);
    }

    #[test]
    fn lines_are_straight_and_exact() {
        // A third of the way from 0 to 1 is no decimal.
        assert_eq!(against_line("0.3333", ("0", "1"), (1, 3)), Some(Ordering::Less));
        assert_eq!(against_line("0.3334", ("0", "1"), (1, 3)), Some(Ordering::Greater));
        // 0.1 + 0.2 is 0.3 here.
        assert_eq!(against_line("0.3", ("0.1", "0.5"), (1, 2)), Some(Ordering::Equal));
        assert_eq!(against_line("40", ("50.0", "30.0"), (2, 4)), Some(Ordering::Equal));
        assert_eq!(against_line("-1", ("-2", "2"), (0, 4)), Some(Ordering::Greater));
        assert_eq!(against_line("5", ("0", "4"), (4, 4)), Some(Ordering::Greater));
        assert_eq!(against_line("5", ("0", "4"), (5, 4)), None);
        assert_eq!(against_line("5", ("0", "4"), (0, 0)), None);
        assert_eq!(against_line("x", ("0", "4"), (1, 4)), None);
        let long = "123456789012345678901234567890";
        assert_eq!(against_line(long, ("0", long), (1, 4)), Some(Ordering::Greater));
        assert_eq!(against_line(long, ("0.0000000000000000000000000001", long), (1, 4)), None);
    }

    #[test]
    fn what_selects_plurals() {
        assert_eq!(operands("1"), Some((1.0, 0)));
        assert_eq!(operands("1.0"), Some((1.0, 1)));
        assert_eq!(operands("-33.85"), Some((-33.85, 2)));
    }

    #[test]
    fn formats_are_shared_between_threads() {
        fn shared<T: Send + Sync>(_: &T) {}
        shared(&numbers("ja"));
    }
}
