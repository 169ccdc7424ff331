//! Units as trees: what is markup, what is text, what is refused, and where.

use super::Markup::{
    Autolink, Break, BrokenEmphasis, BrokenLink, Code, Definition, Entity, Footnote, Heading, Html, Image, LinkTitle,
    List, Nesting, Paragraphs, Quote, Rule, Table,
};
use super::guarded::Guarded;
use super::pieces::{join_lines, pieces};
use super::{Markup, Piece, Problem, ProblemKind, TermLink, html, parse, ruby, slot, terms};
use crate::model::prose::{Inline, fill, plain};
use std::collections::BTreeSet;

fn text(text: &str) -> Inline {
    Inline::Text(text.to_owned())
}

fn strong(children: Vec<Inline>) -> Inline {
    Inline::Strong(children)
}

fn link(url: &str, words: &str) -> Inline {
    Inline::Link { url: url.to_owned(), children: vec![text(words)] }
}

fn good(source: &str) -> Vec<Inline> {
    let (tree, problems) = parse(source, false);
    assert_eq!(problems, [], "{source}");
    tree
}

/// The refused markup with its places, and what is shown in spite of it.
fn refused(source: &str) -> (Vec<(Markup, &str)>, String) {
    let (tree, problems) = parse(source, false);
    let found = problems.into_iter().map(|Problem { kind, range }| match kind {
        ProblemKind::RefusedMarkup(markup) => (markup, &source[range]),
        other @ (ProblemKind::RefusedLink { .. }
        | ProblemKind::UnknownLanguage { .. }
        | ProblemKind::InvalidRuby(_)) => {
            panic!("{source}: {other:?}")
        }
    });
    (found.collect(), plain(&tree))
}

#[test]
fn emphasis_strong_and_links() {
    assert_eq!(
        good("**強**と*弱*と[語](https://a.jp)"),
        [
            strong(vec![text("強")]),
            text("と"),
            Inline::Emphasis(vec![text("弱")]),
            text("と"),
            link("https://a.jp", "語"),
        ]
    );
    assert_eq!(good("**「強調」**です"), [strong(vec![text("「強調」")]), text("です")]);
    assert_eq!(good("これは**「強調」**です").len(), 3);
    assert_eq!(good("<https://example.jp/a?b=c>"), [link("https://example.jp/a?b=c", "https://example.jp/a?b=c")]);
    assert_eq!(
        good("[a **b**](glossary:x)"),
        [Inline::Term { id: "x".to_owned(), children: vec![text("a "), strong(vec![text("b")])] }]
    );
}

#[test]
fn plain_text_stays_plain() {
    for source in [
        "",
        "a < b > c & \"d\" 'e' — R&D; AT&T",
        "&nosuch; &; &#; 5 * 3 = 15, a_b_c, snake_case",
        "1. はじめに",
        "2) b",
        "2024.",
        "[注]: これは説明です",
        "[note]: https://example.jp",
        "!important",
        "#1",
        "-5 %",
        "+81 4",
        "~ 5 ~",
        "50%～60%",
        "価格: $5 {{ x }} {% y %} ${z} :smile: ^a^ ==b== ~~c~~",
        "https://example.jp/ と info@example.jp",
        "[1] [a] [b] [1][2]",
        "\u{3000}字下げ\u{3000}",
        "\u{A0}nbsp\u{A0}",
    ] {
        let (tree, problems) = parse(source, true);
        assert_eq!(problems, [], "{source}");
        assert_eq!(plain(&tree), source);
        assert!(tree.iter().all(|inline| matches!(inline, Inline::Text(_))), "{tree:?}");
    }
    assert_eq!(good("1\\. \\*a\\* \\[b\\](c) \\&amp; \\<b>"), [text("1. *a* [b](c) &amp; <b>")]);
    assert_eq!(good("  \n a \t\n"), [text("a")]);
    assert_eq!(good("1. **a**"), [text("1. "), strong(vec![text("a")])]);
}

#[test]
fn refused_markup_is_shown_as_text() {
    for (source, expected, shown) in [
        ("a <b>x</b>", vec![(Html, "<b>")], "a <b>x</b>"),
        ("a </b>", vec![(Html, "</b>")], "a </b>"),
        ("a<!-- c -->b", vec![(Html, "<!-- c -->")], "a<!-- c -->b"),
        ("<script>alert(1)</script>", vec![(Html, "<script>alert(1)</script>")], "<script>alert(1)</script>"),
        ("<div>\n**a**\n</div>", vec![(Html, "<div>\n**a**\n</div>")], "<div> **a** </div>"),
        ("語 &amp; &#x202E;", vec![(Entity, "&amp;"), (Entity, "&#x202E;")], "語 &amp; &#x202E;"),
        ("x ![絵 **b**](a.png) y", vec![(Image, "![絵 **b**](a.png)")], "x 絵 b y"),
        ("# 見出し", vec![(Heading, "# 見出し")], "# 見出し"),
        ("見出し\n---", vec![(Heading, "見出し\n---")], "見出し ---"),
        ("- a", vec![(List, "- a")], "- a"),
        ("+ 3", vec![(List, "+ 3")], "+ 3"),
        ("1. a\n2. b", vec![(List, "1. a\n2. b")], "1. a 2. b"),
        ("a\n\n- b", vec![(List, "- b")], "a - b"),
        ("> 引用", vec![(Quote, "> 引用")], "> 引用"),
        ("a `b` c", vec![(Code, "`b`")], "a `b` c"),
        ("```\nx\n```", vec![(Code, "```\nx\n```")], "``` x ```"),
        ("|a|b|\n|-|-|\n|c|d|", vec![(Table, "|a|b|\n|-|-|\n|c|d|")], "|a|b| |-|-| |c|d|"),
        ("---", vec![(Rule, "---")], "---"),
        ("語\n\n字", vec![(Paragraphs, "字")], "語字"),
        ("a\\\nb", vec![(Break, "\\\n")], "a b"),
        ("語[a](https://a.jp \"t\")", vec![(LinkTitle, "[a](https://a.jp \"t\")")], "語a"),
        ("<info@example.jp>へ", vec![(Autolink, "<info@example.jp>")], "info@example.jpへ"),
        ("[a][b]と[c][]", vec![(BrokenLink, "]["), (BrokenLink, "][")], "[a][b]と[c][]"),
        ("<lang:ja>", vec![(Autolink, "<lang:ja>")], "lang:ja"),
        ("[a]: https://a.jp\nb [a]", vec![(Definition, "[a]: https://a.jp\nb [a]")], "[a]: https://a.jp b [a]"),
        ("[a]: /b\n[c]: /d", vec![(Definition, "[a]: /b\n[c]: /d")], "[a]: /b [c]: /d"),
        ("語[^1]", vec![(Footnote, "[^")], "語[^1]"),
        ("[a](https://a.jp/b c)", vec![(BrokenLink, "](")], "[a](https://a.jp/b c)"),
        ("[a [b](glossary:c) d](https://a.jp)", vec![(BrokenLink, "](")], "[a b d](https://a.jp)"),
        ("** 強 **です", vec![(BrokenEmphasis, "**"), (BrokenEmphasis, "**")], "** 強 **です"),
        ("語 **強", vec![(BrokenEmphasis, "**")], "語 **強"),
    ] {
        let (found, seen) = refused(source);
        assert_eq!((found, seen.as_str()), (expected, shown), "{source:?}");
    }
}

#[test]
fn refused_links_keep_their_words() {
    for (source, url) in [
        ("語[a](javascript:alert(1))", "javascript:alert(1)"),
        ("語[a](</a b>)", "/a b"),
        ("語[a]()", ""),
        ("語[](https://a.jp)", "https://a.jp"),
        ("語<javascript:alert(1)>", "javascript:alert(1)"),
        ("語[a](java\\script:x)", "java\\script:x"),
        ("語[a](<java\tscript:x>)", "java\u{FFFD}script:x"),
        ("語[a](https://a.jp@b.jp)", "https://a.jp@b.jp"),
        ("語[a](glossary:A)", "glossary:A"),
    ] {
        let (tree, problems) = parse(source, false);
        let expected = Problem { kind: ProblemKind::RefusedLink { url: url.to_owned() }, range: 3..source.len() };
        assert_eq!(problems, [expected], "{source}");
        assert_eq!(tree.len(), 1, "{tree:?}");
        assert!(matches!(tree.first(), Some(Inline::Text(_))));
    }
    let (_, problems) = parse("[a](JaVaScRiPt&#58;alert(1))", false);
    assert_eq!(problems.len(), 1, "{problems:?}");
    let source = format!("[a](https://a.jp/{})", slot(0));
    let (tree, problems) = parse(&source, false);
    assert_eq!(tree, [text("a")]);
    assert!(
        matches!(problems.as_slice(), [Problem { kind: ProblemKind::RefusedLink { url }, .. }] if url == "https://a.jp/{ }")
    );
}

#[test]
fn a_wrong_language_keeps_the_words() {
    let (tree, problems) = parse("[語](lang:jp)", false);
    assert_eq!(tree, [text("語")]);
    assert!(
        matches!(problems.as_slice(), [Problem { kind: ProblemKind::UnknownLanguage { tag, .. }, .. }] if tag == "jp")
    );
}

#[test]
fn arguments_never_become_markup() {
    let hostile = "**a** <b> [x](javascript:y) 漢《かん》 # 1.";
    let (tree, problems) = parse(&format!("{}: **{}**です", slot(0), slot(12)), true);
    assert_eq!(problems, []);
    assert_eq!(tree, [Inline::Slot(0), text(": "), strong(vec![Inline::Slot(12)]), text("です")]);
    let slots: Vec<_> = (0..13).map(|_| vec![text(hostile)]).collect();
    assert_eq!(plain(&fill(&tree, &slots)), format!("{hostile}: {hostile}です"));
}

#[test]
fn a_slot_at_the_beginning_is_no_list_and_survives_refusal() {
    assert_eq!(good(&format!("{}. foo", slot(1))), [Inline::Slot(1), text(". foo")]);
    assert_eq!(good(&format!("**「{}」**です", slot(1))).len(), 2);
    let (tree, problems) = parse(&format!("# {}件", slot(1)), false);
    assert_eq!(tree, [text("# "), Inline::Slot(1), text("件")]);
    assert_eq!(problems.len(), 1);
    assert_eq!(good("a\u{FDD0}b\u{FDD1}\u{FDD1}c\u{FDD0}"), [text("abc")]);
}

#[test]
fn line_breaks() {
    for (source, shown) in [
        ("漢字\nかな", "漢字かな"),
        ("終わり。\nはじめ", "終わり。はじめ"),
        ("漢字\r\nかな", "漢字かな"),
        ("漢字  \nかな", "漢字かな"),
        ("word\nword", "word word"),
        ("漢字\nword", "漢字 word"),
        ("word\n漢字", "word 漢字"),
        ("한국\n어", "한국 어"),
        ("ไทย\nไทย", "ไทย ไทย"),
        ("**漢字**\n*かな*", "漢字かな"),
        ("葛\u{E0100}\n城", "葛\u{E0100}城"),
    ] {
        assert_eq!(plain(&good(source)), shown, "{source:?}");
    }
}

#[test]
fn nesting_has_an_end() {
    let deep = format!("{}x{}", "*a **b ".repeat(5000), "b** a*".repeat(5000));
    let (tree, problems) = parse(&deep, false);
    assert!(problems.iter().any(|problem| problem.kind == ProblemKind::RefusedMarkup(Nesting)));
    assert!(plain(&tree).contains('x'));
    for hostile in ["[", "![", "[a](", "*a **a ", "> ", "<", "`a``b", "&amp;", "《", "｜漢", "漢《", "<a x='"] {
        let (tree, _) = parse(&hostile.repeat(3000), true);
        assert!(!tree.is_empty());
    }
}

/// A small generator, so that the same texts are made every time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % sides
    }
}

const PARTS: &[&str] = &[
    "漢",
    "字",
    "か",
    "a",
    " ",
    "  ",
    "\n",
    "*",
    "**",
    "_",
    "[",
    "]",
    "](",
    "(",
    ")",
    "\\",
    "`",
    "<",
    ">",
    "<b>",
    "&",
    "&amp;",
    ";",
    "#",
    "- ",
    "1. ",
    "!",
    "《",
    "》",
    "｜",
    "かんじ",
    "https://a.jp",
    "glossary:x",
    "lang:ja",
    "[字](https://a.jp)",
    "[か](glossary:x)",
    "[漢](lang:ja)",
    "漢《かん》",
    "*か*",
    "**字**",
    "「",
    "」",
    "|",
    "\u{FDD0}0\u{FDD1}",
    "\"",
    "é",
    "𠮷",
    "\t",
    ":",
    "~",
    "=",
    "^",
    "\u{FDD0}",
];

fn random(dice: &mut Dice) -> String {
    (0..=dice.roll(14)).map(|_| PARTS[dice.roll(PARTS.len())]).collect()
}

#[test]
fn any_text_yields_a_tree_and_places_inside_it() {
    let mut dice = Dice(7);
    for _ in 0..5_000 {
        let source = random(&mut dice);
        let (tree, problems) = parse(&source, dice.roll(2) == 0);
        for problem in &problems {
            assert!(source.get(problem.range.clone()).is_some(), "{source:?} {problem:?}");
        }
        let texts_apart = tree.windows(2).all(|pair| !matches!(pair, [Inline::Text(_), Inline::Text(_)]));
        assert!(texts_apart, "{source:?} {tree:?}");
    }
}

#[test]
fn each_character_knows_its_place() {
    let mut dice = Dice(11);
    for _ in 0..5_000 {
        let source = random(&mut dice).replace('\n', "");
        let guarded = Guarded::new(&source, &mut Vec::new());
        for piece in pieces(&guarded, &mut Vec::new()).unwrap_or_else(|| guarded.whole(true)) {
            let Piece::Text(stretch) = piece else { continue };
            assert!(source[stretch.at..].starts_with(&stretch.text), "{source:?} {stretch:?}");
        }
    }
}

#[test]
fn text_without_markup_needs_no_parser() {
    let mut dice = Dice(13);
    let mut compared = 0;
    for _ in 0..10_000 {
        let source = random(&mut dice);
        let guarded = Guarded::new(&source, &mut Vec::new());
        if guarded.may_have_markup() {
            continue;
        }
        compared += 1;
        let mut problems = Vec::new();
        let row = join_lines(pieces(&guarded, &mut problems).unwrap_or_default());
        let tree = ruby::fold(&row, true, &mut problems);
        problems.sort_by_key(|problem| (problem.range.start, problem.range.end));
        assert_eq!((tree, problems), parse(&source, true), "{source:?}");
    }
    assert!(compared > 500, "{compared}");
}

#[test]
fn whatever_is_written_no_markup_comes_out_but_ours() {
    let own = [
        "<em>",
        "</em>",
        "<strong>",
        "</strong>",
        "<ruby>",
        "</ruby>",
        "<rt>",
        "</rt>",
        "</a>",
        "</span>",
        "<a class=\"term\" href=\"#x\">",
        "<span lang=\"ja\" dir=\"ltr\">",
    ];
    let mut dice = Dice(17);
    let mut linked = 0;
    for _ in 0..10_000 {
        let source = random(&mut dice);
        let (tree, _) = parse(&source, true);
        let tree = fill(&tree, &[parse(&random(&mut dice), true).0]);
        let mut out = String::new();
        html(&tree, &mut |id| Some(TermLink { href: format!("#{id}"), id: None }), &mut out);
        linked += usize::from(out.contains("<a "));
        let depth = out.match_indices("<a ").count();
        assert_eq!(depth, out.match_indices("</a>").count(), "{source:?}: {out}");
        while let Some((before, (address, after))) = out
            .split_once("<a href=\"https://a.jp")
            .and_then(|(before, rest)| Some((before, rest.split_once("\" rel=\"noreferrer\">")?)))
        {
            out = format!("{before}{address}{after}");
        }
        for tag in own {
            out = out.replace(tag, "");
        }
        for entity in ["&amp;", "&lt;", "&gt;", "&quot;", "&#39;"] {
            out = out.replace(entity, "");
        }
        assert!(!out.contains(['<', '>', '&', '"', '\'']), "{source:?}: {out}");
        assert!(!out.contains(['\u{FDD0}', '\u{FDD1}']), "{source:?}");
    }
    assert!(linked > 1000, "{linked}");
}

#[test]
fn terms_are_those_of_the_tree() {
    let texts = [
        "plain",
        "the glossary: words",
        "a [word](glossary:jichikai) and [another](glossary:kyo-do), [again](glossary:jichikai)",
        "[自治会《じちかい》](glossary:jichikai)",
        "a \\[word](glossary:jichikai)",
        "a [word](<glossary:jichikai>)",
        "a [word]( glossary:jichikai )",
        "[glossary](https://example.jp/glossary)",
        "**[word](glossary:a)**",
        "[other](lang:ja)",
    ];
    for text in texts {
        let (tree, _) = parse(text, true);
        let used: BTreeSet<&str> = crate::model::prose::terms(&tree).into_iter().collect();
        assert!(terms(text, true).iter().eq(used), "{text}");
    }
    assert_eq!(terms(texts[2], true).len(), 2);
}
