//! Markup that no browser would honour, and markup that is left alone.

use super::*;

fn found(template: &str) -> Vec<(Fault, &str)> {
    faults(template, Kind::Template).into_iter().map(|(fault, range)| (fault, &template[range])).collect()
}

#[test]
fn what_is_loaded_from_elsewhere_is_found() {
    let template = r#"<!-- <img src="http://no"> --><link rel="stylesheet" href="https://a.example/x.css">
        <link rel="canonical" href="https://b.example/"><a href="https://c.example/">c</a>
        <img alt='>' src=//d.example/{{ x }}><img srcset="{{ page.base }}a.png 1x, http://e.example/b.png 2x">
        <script src="{{ page.base }}{{ "http://f" }}"></script><img src="{{ page.base }}x.png">"#;
    let all: Vec<&str> = found(template).iter().map(|(_, text)| *text).collect();
    assert_eq!(
        all,
        ["https://a.example/x.css", "//d.example/{{ x }}", "{{ page.base }}a.png 1x, http://e.example/b.png 2x"]
    );
}

#[test]
fn styles_and_scripts_in_the_page_are_found() {
    let template = r#"<p style="color: red" onclick="go()">{% if a %}<style>b { }</style>{% endif %}
        <script>1 < 2</script><script type="application/ld+json">{{ x }}</script><a href="javascript:go()">a</a>"#;
    let all: Vec<(Fault, &str)> = found(template);
    assert!(all.iter().all(|(fault, _)| *fault == Fault::Inline), "{all:?}");
    let texts: Vec<&str> = all.iter().map(|(_, text)| *text).collect();
    assert_eq!(texts, ["onclick=\"go()", "style=\"color: red", "<style", "<script", "href=\"javascript:go()"]);
}

#[test]
fn no_spelling_hides_anything() {
    let template = r#"<IMG SRC = 'HTTPS://a'><img src="&#104;ttps&colon;//b"><img src="\\c/d"><img src="ht
tps://e"><input formaction=//f><svg><path fill="URL( 'https://g' )"/><set to="//h"/></svg>{% raw %}<SCRIPT>"{%</script>
        {% endraw %}<a HREF="java&Tab;script:i()">i</a><iframe srcdoc="j"></iframe><a href="{{ "x" }}//k">k</a>"#;
    let all: Vec<&str> = found(template).iter().map(|(_, text)| *text).collect();
    let expected = [
        "HTTPS://a",
        "&#104;ttps&colon;//b",
        "\\\\c/d",
        "ht\ntps://e",
        "//f",
        "URL( 'https://g' )",
        "//h",
        "<SCRIPT",
        "HREF=\"java&Tab;script:i()",
        "<iframe",
    ];
    assert_eq!(all, expected);
}

#[test]
fn what_the_policy_has_no_place_for_is_found() {
    let template =
        r#"<iframe src="{{ page.base }}a"></iframe><VIDEO src="b"></VIDEO><a href="VBScript:c">c</a><img src="d">"#;
    let expected = [(Fault::Stopped, "<iframe"), (Fault::Stopped, "<VIDEO"), (Fault::Inline, "href=\"VBScript:c")];
    assert_eq!(found(template), expected);
    let document = "<script src=\"a.js\"></script>";
    assert_eq!(faults(document, Kind::Document), [(Fault::Inline, 0..7)]);
    let foreign = "<script src=\"https://a\"></script>";
    assert_eq!(faults(foreign, Kind::Document), [(Fault::Inline, 0..7)], "one mistake is one problem");
    assert_eq!(found(foreign), [(Fault::Elsewhere, "https://a")]);
}

#[test]
fn a_page_stays_where_it_is() {
    let template = r#"<base href="/x/"><meta HTTP-EQUIV=Refresh content="5"><meta http-equiv="x" content="y">
        <a href="/agua/">a</a><a href="{{ page.base }}/b">b</a><a href="{% if c %}/c{% endif %}">c</a><a href="d/">d</a>"#;
    let all = found(template);
    let root = [(Fault::Root, "/x/"), (Fault::Root, "/agua/"), (Fault::Root, "{% if c %}/c{% endif %}")];
    assert_eq!(all, [(Fault::Base, "<base"), root[0], (Fault::Refresh, "<meta"), root[1], root[2]]);
}

#[test]
fn a_page_is_held_to_the_same() {
    let page = r#"<!DOCTYPE html><link rel=canonical href=https://a/><script src=/x/b.js></script><a href=/x/c>{{ d }}</a>
        <script type=application/ld+json>{"e": "<p style=f>"}</script><img src=g><a href=https://h>h</a><p class=i>"#;
    assert_eq!(faults(page, Kind::Page), []);
    let page = "<script>a</script><p onclick='b' style='c'>{{ <img src=https://d><a href='javascript:e'>f</a> }}";
    let all: Vec<&str> = faults(page, Kind::Page).into_iter().map(|(_, range)| &page[range]).collect();
    assert_eq!(all, ["<script", "onclick='b", "style='c", "https://d", "href='javascript:e"]);
}

#[test]
fn values_stand_in_quotes() {
    let template = r#"<p class={{ a }} id=b title="{{ c }}" lang='{{ d }}' {{ e }}>{{ f }}</p><a href={{ g }}x>h</a>"#;
    assert_eq!(found(template), [(Fault::Unquoted, "{{ a }}"), (Fault::Unquoted, "{{ g }}x")]);
}

#[test]
fn a_drawing_may_have_styles_and_pictures_of_its_own() {
    let drawing = r##"<?xml-stylesheet href="https://a"?><!DOCTYPE svg [<!ENTITY b "">]><svg xmlns="http://c" onload="d()">
        <style>e { fill: url(#f); mask: url(https://g) }</style><image xlink:href="data:image/png;base64,h"/>
        <svg:image href="//i"/><a href="https://j" style="k: l">{{ m }}</a><script href="n.js"/><use href="#o"/></svg>"##;
    let all: Vec<&str> = faults(drawing, Kind::Drawing).into_iter().map(|(_, range)| &drawing[range]).collect();
    assert_eq!(all, ["https://a", "<!ENTITY", "onload=\"d()", "https://g", "//i", "<script"]);
}

#[test]
fn an_open_end_is_no_end() {
    for template in ["<", "<a", "<a b", "<a b=", "<a b='", "<a {{", "<a =", "<script", "<img src"] {
        let _ = found(template);
    }
}
