//! Readings: what is read, what is refused, and where.

use super::super::{Problem, ProblemKind, parse, slot};
use super::RubyFault::{self, EmptyReading, Nested, NoBase, ReadingNotKana, Split, Unclosed, Unopened, UnusedBar};
use crate::model::prose::Inline;

fn ruby(base: &str, reading: &str) -> Inline {
    Inline::Ruby { base: base.to_owned(), reading: reading.to_owned() }
}

fn text(text: &str) -> Inline {
    Inline::Text(text.to_owned())
}

/// The tree of a text that has nothing wrong in it.
fn good(source: &str) -> Vec<Inline> {
    let (tree, problems) = parse(source, true);
    assert_eq!(problems, [], "{source}");
    tree
}

/// The faults of a text, each with the part that is to blame; nothing of it may have become a ruby.
fn faults(source: &str) -> Vec<(RubyFault, &str)> {
    let (tree, problems) = parse(source, true);
    crate::model::prose::visit(&tree, &mut |inline| {
        assert!(!matches!(inline, Inline::Ruby { .. }), "{source}: {inline:?}");
    });
    problems
        .into_iter()
        .map(|Problem { kind, range }| match kind {
            ProblemKind::InvalidRuby(fault) => (fault, &source[range]),
            other @ (ProblemKind::RefusedLink { .. }
            | ProblemKind::UnknownLanguage { .. }
            | ProblemKind::RefusedMarkup(_)) => {
                panic!("{source}: {other:?}")
            }
        })
        .collect()
}

#[test]
fn a_reading_belongs_to_the_han_characters_before_it() {
    assert_eq!(good("漢字《かんじ》"), [ruby("漢字", "かんじ")]);
    assert_eq!(good("この漢字《かんじ》は"), [text("この"), ruby("漢字", "かんじ"), text("は")]);
    assert_eq!(good("入間市《いるまし》協働《きょうどう》"), [ruby("入間市", "いるまし"), ruby("協働", "きょうどう")]);
    assert_eq!(good("A人《ひと》"), [text("A"), ruby("人", "ひと")]);
    assert_eq!(good("年3棟《とう》"), [text("年3"), ruby("棟", "とう")]);
    assert_eq!(good("時々《ときどき》"), [ruby("時々", "ときどき")]);
    assert_eq!(good("一ヶ月《いっかげつ》"), [ruby("一ヶ月", "いっかげつ")]);
    assert_eq!(good("〆切《しめきり》"), [ruby("〆切", "しめきり")]);
    assert_eq!(good("𠮷野《よしの》"), [ruby("𠮷野", "よしの")]);
    assert_eq!(good("﨑《さき》"), [ruby("﨑", "さき")]);
    assert_eq!(good("葛\u{E0100}城《かつらぎ》"), [ruby("葛\u{E0100}城", "かつらぎ")]);
    assert_eq!(good("辻\u{FE00}《つじ》"), [ruby("辻\u{FE00}", "つじ")]);
}

#[test]
fn a_bar_begins_the_base() {
    assert_eq!(good("この｜担い手《にないて》は"), [text("この"), ruby("担い手", "にないて"), text("は")]);
    assert_eq!(good("年｜3棟《さんとう》"), [text("年"), ruby("3棟", "さんとう")]);
    assert_eq!(good("｜DV《ディー・ブイ》"), [ruby("DV", "ディー・ブイ")]);
    assert_eq!(good("入間市｜自治会《じちかい》"), [text("入間市"), ruby("自治会", "じちかい")]);
    assert_eq!(good("｜担\\*手《にないて》"), [ruby("担*手", "にないて")]);
}

#[test]
fn readings_are_kana() {
    for reading in ["かんじ", "カンジ", "サービス", "ヴァイオリン", "こゝろ", "ディー・ブイ"] {
        assert_eq!(good(&format!("漢字《{reading}》")), [ruby("漢字", reading)]);
    }
    assert_eq!(good("蛾《か\u{3099}》"), [ruby("蛾", "が")]);
    for reading in
        ["kanji", "漢字", "かん じ", " かんじ", "かん\u{3000}じ", "ｶﾝｼﾞ", "1", "<b>かんじ", "。", "🙂", "かん、じ"]
    {
        let source = format!("この漢字《{reading}》は");
        let (_, problems) = parse(&source, true);
        let blamed = format!("漢字《{reading}》");
        assert!(
            problems.iter().any(|problem| problem.kind == ProblemKind::InvalidRuby(ReadingNotKana)
                && source[problem.range.clone()] == blamed)
                || reading.contains('<'),
            "{source}: {problems:?}"
        );
        assert!(!problems.is_empty());
    }
}

#[test]
fn faults_and_their_places() {
    for (source, expected) in [
        ("《かんじ》", vec![(NoBase, "《かんじ》")]),
        ("かな《かな》", vec![(NoBase, "《かな》")]),
        ("食べる《たべる》", vec![(NoBase, "《たべる》")]),
        ("漢字 《かんじ》", vec![(NoBase, "《かんじ》")]),
        ("か\u{E0100}《か》", vec![(NoBase, "《か》")]),
        ("｜《かんじ》", vec![(NoBase, "｜《かんじ》")]),
        ("｜ 《かんじ》", vec![(NoBase, "｜ 《かんじ》")]),
        ("この漢字《》は", vec![(EmptyReading, "漢字《》")]),
        ("漢字《かんじ", vec![(Unclosed, "漢字《")]),
        ("漢字《かんじ｜字《じ", vec![(Unclosed, "漢字《"), (Unclosed, "｜字《")]),
        ("漢字》かんじ", vec![(Unopened, "》")]),
        ("漢字《かん《じ》》は", vec![(Nested, "漢字《かん《じ》》")]),
        ("漢字《かん《じ", vec![(Nested, "漢字《かん《")]),
        ("漢｜字", vec![(UnusedBar, "｜")]),
        ("漢｜字》", vec![(UnusedBar, "｜"), (Unopened, "》")]),
        ("**漢字**《かんじ》", vec![(Split, "《かんじ》")]),
        ("漢字**《かんじ》**", vec![(Split, "《かんじ》")]),
        ("漢字《かん**じ**》", vec![(Split, "《かん")]),
        ("｜**担い手**《にないて》", vec![(Split, "｜")]),
        ("**｜担い手**は《にないて》", vec![(Split, "｜担い手")]),
        ("[漢字](glossary:a)《かんじ》", vec![(Split, "《かんじ》")]),
    ] {
        assert_eq!(faults(source), expected, "{source}");
    }
}

#[test]
fn a_slot_is_no_part_of_a_ruby() {
    let source = format!("｜{}人《にん》", slot(0));
    assert_eq!(faults(&source), [(Split, source.as_str())]);
    let source = format!("漢字《{}》", slot(0));
    assert_eq!(faults(&source), [(Split, source.as_str())]);
    let source = format!("{}《よみ》", slot(0));
    assert_eq!(faults(&source), [(NoBase, "《よみ》")]);
    assert_eq!(good(&format!("{}人《にん》", slot(3))), [Inline::Slot(3), ruby("人", "にん")]);
}

#[test]
fn after_a_fault_the_next_ruby_is_read() {
    let (tree, problems) = parse("食べる《たべる》人《ひと》", true);
    assert_eq!(tree, [text("食べる《たべる》"), ruby("人", "ひと")]);
    assert_eq!(problems.len(), 1);
}

#[test]
fn elsewhere_the_signs_are_text() {
    let source = "《红楼梦》｜《漢字》》";
    assert_eq!(parse(source, false), (vec![text(source)], vec![]));
}

#[test]
fn the_language_of_the_words_decides() {
    let foreign = |lang: &str, children| vec![Inline::Foreign { lang: lang.to_owned(), children }];
    let (tree, problems) = parse("[自治会《じちかい》](lang:ja)", false);
    assert_eq!((tree, problems), (foreign("ja", vec![ruby("自治会", "じちかい")]), vec![]));
    let (tree, problems) = parse("[《红楼梦》](lang:zh-Hans)", true);
    assert_eq!((tree, problems), (foreign("zh-Hans", vec![text("《红楼梦》")]), vec![]));
}

#[test]
fn readings_stand_inside_markup() {
    assert_eq!(good("**漢字《かんじ》**です"), [Inline::Strong(vec![ruby("漢字", "かんじ")]), text("です")]);
    assert_eq!(
        good("[自治会《じちかい》](glossary:jichikai)に"),
        [Inline::Term { id: "jichikai".to_owned(), children: vec![ruby("自治会", "じちかい")] }, text("に")]
    );
}
