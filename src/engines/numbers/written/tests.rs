//! Figures as people write them.

use super::*;
use crate::engines::numbers::Numbers;

/// The first reading of each figure.
fn of(locale: &str, text: &str) -> Vec<String> {
    let marks = Numbers::new(locale).expect("formats").marks();
    figures(text, marks, locale == "ja").into_iter().map(|figure| figure.values[0].clone()).collect()
}

#[test]
fn marks_are_those_of_the_format() {
    for (locale, text, expected) in [
        ("ja", "87,570人のうち12.20%です。2,3人。", &["87570", "12.2", "2", "3"][..]),
        ("vi", "87.570 người, 12,2%. 1.234.567,5", &["87570", "12.2", "1234567.5"]),
        ("uk", "87\u{a0}570 і 87\u{202f}571, 12,2%", &["87570", "87571", "12.2"]),
        ("ne-u-nu-latn", "12,34,567 र 1,000", &["1234567", "1000"]),
        ("en", "1,000, 2,000 and 3, 400; 100,20", &["1000", "2000", "3", "400", "100", "20"]),
        // What can be no grouping is a decimal: names have points in every language.
        ("pt-BR", "CC BY 4.0, 33.8 e 33.800", &["4", "33.8", "33800"]),
        ("en", "on 2026.11.05 or 5-11-2026, v1.2.3", &["2026", "11", "5", "5", "11", "2026", "1", "2", "3"]),
        ("fa", "۸۷٬۵۷۰ نفر، ۱۲٫۲٪", &["87570", "12.2"]),
    ] {
        assert_eq!(of(locale, text), expected, "{text}");
    }
}

#[test]
fn digits_of_every_script() {
    for zero in ZEROS {
        let digits: String = (zero..zero + 10).map(|code| char::from_u32(code).expect("a character")).collect();
        assert!(digits.chars().all(char::is_numeric), "{zero:x}");
        assert_eq!(of("en", &digits), ["123456789"], "{digits}");
    }
    assert_eq!(of("ja", "４５．０％と１，２００人と１，２です"), ["45", "1200", "1", "2"]);
    assert_eq!(of("th", "๒๕๖๘"), ["2568"]);
}

#[test]
fn multipliers_and_eras() {
    for (locale, text, expected) in [
        ("ja", "1万5000人、8万7,570人、3億円、1.5万人", &["15000", "87570", "300000000", "15000"][..]),
        ("en", "15 thousand, 1.5 million; 3 millions", &["15000", "1500000", "3"]),
        ("es-419", "15 mil personas, 3 mileurista", &["15000", "3"]),
        ("ko", "8만 7,570명", &["87570"]),
        ("ja", "\u{fdd0}3\u{fdd1}人", &[]),
    ] {
        assert_eq!(of(locale, text), expected, "{text}");
    }
    let marks = Numbers::new("ja").expect("formats").marks();
    assert_eq!(figures("令和《れいわ》7年", marks, true)[0].values, ["7", "2025"]);
    assert_eq!(figures("10만", marks, false)[0].values, ["100000", "10"]);
    assert_eq!(figures("พ.ศ. 2568", marks, false)[0].values, ["2568", "2025"]);
}

#[test]
fn what_is_not_read_is_no_figure() {
    assert_eq!(of("ja", "[1つ](https://example.org/2024)と2日《ふつか3》"), ["1", "2"]);
    assert_eq!(of("zh-Hans", "《2030》"), ["2030"]);
    let marks = Numbers::new("ja").expect("formats").marks();
    assert_eq!(figures("あ[1](x)2", marks, true)[1].range, 9..10);
}

#[test]
fn numerals_in_chinese_characters() {
    for (text, expected) in [
        ("二〇二五年", &["2025"][..]),
        ("二千二十五人と三万五千", &["2025", "35000"]),
        ("十人、十二、百", &["10", "12", "100"]),
        ("令和元年", &["1", "2019"]),
        ("一部の二《三》", &["1", "2"]),
    ] {
        assert_eq!(numerals(text, true), expected, "{text}");
    }
    assert!(numerals(&"九".repeat(60), true).is_empty(), "too long for a number");
}

#[test]
fn what_is_spelled_out() {
    let marks = Numbers::new("ja").expect("formats").marks();
    let small = |text: &str| figures(text, marks, true).iter().all(Figure::is_small);
    assert!(small("12、0、05") && !small("13") && !small("1.5") && !small("1000") && !small("令和7年"));
}
