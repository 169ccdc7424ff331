//! Tags that are taken, tags that are refused, and what is known of them.

use super::*;

fn fault(tag: &str) -> (TagFault, Option<String>) {
    match facts(tag) {
        Ok(facts) => panic!("{tag} is taken: {facts:?}"),
        Err(problem) => (problem.fault, problem.suggestion),
    }
}

#[test]
fn the_languages_of_the_plan() {
    for (tag, name) in names::NAMES {
        let facts = facts(tag).unwrap_or_else(|problem| panic!("{tag}: {problem:?}"));
        assert_eq!(facts.name, Some(*name));
        assert_eq!(facts.dir, if ["ar", "fa", "ur"].contains(tag) { "rtl" } else { "ltr" }, "{tag}");
    }
}

#[test]
fn other_languages_are_taken() {
    for (tag, dir) in [
        ("si", "ltr"),
        ("bn", "ltr"),
        ("hi", "ltr"),
        ("ps", "rtl"),
        ("ckb", "rtl"),
        ("he", "rtl"),
        ("dv", "rtl"),
        ("ug", "rtl"),
        ("az-Arab", "rtl"),
        ("pa-Arab", "rtl"),
        ("ur-Aran", "rtl"),
        ("ks-Deva", "ltr"),
        ("sr-Latn", "ltr"),
        ("ar-Latn", "ltr"),
        ("en-GB", "ltr"),
        ("en-AU", "ltr"),
        ("es-419", "ltr"),
        ("es-MX", "ltr"),
        ("pt-PT", "ltr"),
        ("zh", "ltr"),
        ("zh-Hant-HK", "ltr"),
        ("yue", "ltr"),
        ("ain", "ltr"),
        ("ryu", "ltr"),
        ("ja-Hira", "ltr"),
        ("ja-Latn-hepburn", "ltr"),
        ("ca-valencia", "ltr"),
        ("de-simple", "ltr"),
        ("mn-Mong", "ltr"),
        ("ja-JP", "ltr"),
    ] {
        assert_eq!(facts(tag).map(|facts| facts.dir), Ok(dir), "{tag}");
    }
}

#[test]
fn a_region_keeps_the_name_and_a_variant_does_not() {
    let name = |tag| facts(tag).map(|facts| facts.name);
    assert_eq!(name("en-GB"), Ok(Some("English")));
    assert_eq!(name("zh-Hant-TW"), Ok(Some("繁體中文")));
    assert_eq!(name("en-simple"), Ok(None));
    assert_eq!(name("pt-PT"), Ok(None));
    assert_eq!(name("si"), Ok(None));
}

#[test]
fn refused_with_what_was_meant() {
    use TagFault::{Malformed, NotCanonical, UnknownLanguage, UnknownRegion, UnknownScript, UnregisteredVariant};
    for (tag, expected, suggestion) in [
        ("jp", UnknownLanguage, "ja"),
        ("JP", UnknownLanguage, "ja"),
        ("jp-JP", UnknownLanguage, "ja"),
        ("cn", UnknownLanguage, "zh-Hans"),
        ("hk", UnknownLanguage, "zh-Hant"),
        ("vn", UnknownLanguage, "vi"),
        ("np", UnknownLanguage, "ne"),
        ("ph", UnknownLanguage, "fil"),
        ("mm", UnknownLanguage, "my"),
        ("ua", UnknownLanguage, "uk"),
        ("xx", UnknownLanguage, ""),
        ("und", UnknownLanguage, ""),
        ("mul", UnknownLanguage, ""),
        ("english", Malformed, "en"),
        ("Vietnamese", Malformed, "vi"),
        ("中国語", Malformed, "zh-Hans"),
        ("Tiếng Việt", Malformed, "vi"),
        ("fa ", Malformed, "fa"),
        ("esperanto", Malformed, ""),
        ("ja_JP", NotCanonical, "ja-JP"),
        ("ja-jp", NotCanonical, "ja-JP"),
        ("JA", NotCanonical, "ja"),
        ("en-UK", NotCanonical, "en-GB"),
        ("zh-CN", NotCanonical, "zh-Hans"),
        ("zh_cn", NotCanonical, "zh-Hans"),
        ("zh-TW", NotCanonical, "zh-Hant"),
        ("zh-HK", NotCanonical, "zh-Hant"),
        ("tw", NotCanonical, "zh-Hant"),
        ("zh-hans", NotCanonical, "zh-Hans"),
        ("tl", NotCanonical, "fil"),
        ("iw", NotCanonical, "he"),
        ("jpn", NotCanonical, "ja"),
        ("in", NotCanonical, "id"),
        ("pt-br", NotCanonical, "pt-BR"),
        ("ja-Simple", NotCanonical, "ja-simple"),
        ("ja-easy", UnknownScript, "ja-simple"),
        ("ja-Easy", UnknownScript, "ja-simple"),
        ("ja-Qaaa", UnknownScript, ""),
        ("en-QQ", UnknownRegion, "en"),
        ("en-ZZ", UnknownRegion, "en"),
        ("pt-BZR", Malformed, ""),
        ("ja-yasashii", UnregisteredVariant, "ja-simple"),
        ("ja-basic", UnregisteredVariant, "ja-simple"),
        ("pt-BR-foobar", UnregisteredVariant, "pt-BR"),
        ("", Malformed, ""),
        ("j", Malformed, ""),
        ("日本語", Malformed, "ja"),
        ("ja ", Malformed, "ja"),
        ("ja--JP", Malformed, ""),
        ("../ja", Malformed, ""),
        ("ja/", Malformed, ""),
        ("ne-u-nu-latn", Malformed, "ne"),
        ("ja-x-easy", Malformed, "ja"),
        ("i-klingon", Malformed, ""),
    ] {
        let suggestion = Some(suggestion.to_owned()).filter(|suggestion| !suggestion.is_empty());
        assert_eq!(fault(tag), (expected, suggestion), "{tag}");
    }
}

#[test]
fn a_suggestion_is_a_good_tag() {
    for first in 'a'..='z' {
        for second in 'a'..='z' {
            for tag in [format!("{first}{second}"), format!("{first}{second}-XK"), format!("zh-{first}{second}")] {
                if let Err(TagProblem { suggestion: Some(suggestion), .. }) = facts(&tag) {
                    assert!(facts(&suggestion).is_ok(), "{tag}: {suggestion}");
                }
            }
        }
    }
}

#[test]
fn lists_are_sorted() {
    assert!(names::NAMES.is_sorted_by_key(|(tag, _)| tag));
    for list in [UNSPACED, STYLES, AREAS, VARIANTS] {
        assert!(list.is_sorted());
    }
}

#[test]
fn bases() {
    assert_eq!(base("ja-simple"), "ja");
    assert_eq!(base("pt-BR"), "pt-BR");
    assert_eq!(base("zh-Hans"), "zh-Hans");
    assert_eq!(base_language("pt-BR"), "pt");
    assert!(is_japanese("ja") && is_japanese("ja-simple") && is_japanese("JA_jp"));
    assert!(!is_japanese("jam") && !is_japanese("zh-Hans") && !is_japanese(""));
    assert!(is_simple("ja-simple") && is_simple("ja-Jpan-JP-simple") && !is_simple("ja") && !is_simple("simple"));
}

#[test]
fn languages_without_spaces() {
    for tag in ["ja", "ja-simple", "zh-Hans", "zh-Hant", "zh", "yue", "th", "km", "lo", "my", "shn", "bo", "dz"] {
        assert!(joins_without_spaces(tag), "{tag}");
    }
    for tag in ["ko", "vi", "en", "ne", "mn", "ja-Latn", "zh-Latn-pinyin", "fa", "xx", "", "uk", "id", "km-Latn"] {
        assert!(!joins_without_spaces(tag), "{tag}");
    }
}

#[test]
fn marks_with_room_of_their_own() {
    for tag in ["ja", "ja-simple", "zh-Hans", "zh-Hant", "yue"] {
        assert!(has_wide_marks(tag), "{tag}");
    }
    for tag in ["ko", "th", "vi", "en", "ja-Latn", "fa", "xx", ""] {
        assert!(!has_wide_marks(tag), "{tag}");
    }
}

#[test]
fn a_region_is_found_where_the_tag_has_none() {
    for (tag, expected) in
        [("ja-simple", "ja_JP"), ("zh-Hans", "zh_CN"), ("zh-Hant", "zh_TW"), ("pt-BR", "pt_BR"), ("vi", "vi_VN")]
    {
        assert_eq!(with_region(tag), expected);
    }
}

#[test]
fn a_text_that_was_left_in_japanese_is_told() {
    for (text, is_japanese) in [
        ("魚が減りました。", true),
        ("わかった", true),
        ("Later: 魚が減りました。", true),
        ("Fish are fewer (さかな) in the river.", false),
        ("多文化共生社会", false),
        ("地区・公園", false),
        ("[ことば](lang:ja)", false),
        ("", false),
    ] {
        assert_eq!(is_japanese_text(text), is_japanese, "{text}");
    }
    for (tag, has) in
        [("ja", true), ("ja-simple", true), ("ain", true), ("zh-Hans", false), ("en", false), ("ko", false)]
    {
        assert_eq!(has_kana(tag), has, "{tag}");
    }
}
