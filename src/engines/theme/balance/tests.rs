//! What is said of templates, and of which nothing.

use super::*;
use crate::base::source::Sources;
use std::sync::Arc;

const BASE: &str = "<!doctype html><html><body><header>{% block top %}<b>a</b>{% endblock %}</header>
    <main><div class=\"wide\">{% block before %}{% endblock %}{% block main %}{% endblock main %}{% block after %}{% endblock %}</div></main>{% block foot %}{% endblock foot %}</body></html>";

/// What is wrong with a page of the project's, in a theme that extends one with a base and this page.
fn found(own: &[(&str, &str)]) -> Vec<String> {
    let page = "{% extends \"base.html\" %}{% block main %}<p>x{% endblock main %}";
    let builtin = [("default/base.html", BASE), ("default/page.html", page)];
    let all: Vec<(String, &str, bool)> = builtin
        .iter()
        .map(|&(name, text)| (name.to_owned(), text, true))
        .chain(own.iter().map(|&(name, text)| (format!("own/{name}"), text, false)))
        .collect();
    let sources = Sources::from_texts(all.iter().map(|(name, text, _)| (name.as_str(), *text)));
    let templates: Vec<Template> = sources
        .iter()
        .map(|(file, source)| Template {
            name: source.path.clone(),
            file,
            text: Arc::from(source.text.as_str()),
            builtin: source.path.starts_with("default/"),
            replaced: None,
        })
        .collect();
    let themes = ["own".to_owned(), "default".to_owned()];
    let mistakes = mistakes(&templates, &themes, &["page.html"]);
    let shown = |one: &Diagnostic| {
        let span = one.span.expect("a place");
        let text = &sources.file(span.file).text;
        let line = text.get(..span.start).expect("a start").matches('\n').count() + 1;
        format!("{line} {} {}", one.argument("case").expect("a case"), text.get(span.start..span.end).expect("a place"))
    };
    mistakes.iter().map(shown).collect()
}

/// The same of what stands in the page's block.
fn block(text: &str) -> Vec<String> {
    found(&[("page.html", &format!("{{% extends \"base.html\" %}}{{% block main %}}{text}{{% endblock main %}}"))])
}

#[test]
fn what_is_sound_is_left_alone() {
    for text in [
        "<ul><li>a<li>b</ul><p>c<p>d<br><img src=\"x\"><table><tr><td>e<th>f</table><dl><dt>g<dd>h</dl><input>",
        "<!-- <div> --><script src=\"a\">\"<div>\"</script><textarea><div></textarea><a title=\"<div>\">b</a>",
        "{% if a %}<div>{% endif %}b{% if a %}</div>{% endif %}",
        "{% if a %}<div class=\"b\">{% else %}<section>{% endif %}c{% if a %}</div>{% else %}</section>{% endif %}",
        "{% if a %}<a href=\"b\">{% elif c %}<a>{% else %}<a class=\"d\">{% endif %}e</a>",
        "{% for a in b %}{% if loop.first %}<div>{% endif %}c{% if loop.last %}</div>{% endif %}{% endfor %}",
        "{% for a in b %}<ul><li>{{ a }}{% endfor %}{% for a in b %}</ul>{% endfor %}",
        "{% for a in [1, 2, 3] %}<i>{% endfor %}b</i></i></i>",
        "<div>{% for a in b %}{% if c %}</div><div>{% endif %}{{ a }}{% else %}<b>d</b>{% endfor %}</div>",
        "<h{{ level }} class=\"a\">b</h{{ level }}><{{ tag }}>c</{{ tag }}><{% if a %}ul{% else %}ol{% endif %}><li>b</{% if a %}ul{% else %}ol{% endif %}>",
        "<div{% if a %} class=\"b\"{% endif %}{{ c }}>d</div><p{{ a }}>b</p><em {{ a }}>b</em><section{{ a }}>b</section>",
        "<nav{% if a %} title=\"b\"><b>c</b>{% else %} title=\"{{ d }}\">{% endif %}e</nav><a{% if b %}>{% endif %}c</a>",
        "<svg><path d=\"a\"/><g><circle r=\"1\" /></g><title>b</title><a/></svg>{% if a %}<path/><a/>{% endif %}",
        "{% raw %}<div>{{ x }}{% endraw %}</div>{# <div> #}",
        "<a href=\"{% if a %}b\"{% else %}c\"{% endif %} {{ d }} e='<f>\"'{% if g %} title=\"'h\"{% endif %} i=/j/>k</a>",
        "{% if a %}<a href=\"b{% else %}<a href=\"c{% endif %}\" class=\"d\">e</a>",
        "{% if a %}<title>b{% else %}<title>c{% endif %}</title><textarea>{% include \"x\" %}</textarea><!-- a > b -->",
        "{% set a = \"<div>\" %}{{ a | safe }}</div>",
        "{% set a %}<div>{% endset %}{{ a | safe }}</div>",
        "{% for a in b %}<div>{% if c %}</div>{% break %}{% endif %}</div>{% endfor %}",
        "</div><div>{# the base's #}",
        "<p>a {{ b }}</p>{% if c %}<p>{% endif %}d</p><p><button><span>e</span></button></p><p>a<svg><g></g></svg></p>",
        "a < b <c>d</c> & 3 <4",
        "{% for x in [1, 2, 3] %}{% if not loop.first %}</section>{% endif %}<section>{{ x }}{% endfor %}</section>",
        "{% for x in y %}{% if loop.index0 > 0 %}</div>{% endif %}<div>x{% if loop.last %}</div>{% endif %}{% endfor %}",
        "{% if x %}{% for y in z %}{% if not loop.first %}</section>{% endif %}<section>{% endfor %}</section>{% endif %}",
        "{% for a in [1, 2, 3, 4, 5, 6] %}<i>{% endfor %}x</i></i></i></i></i></i>",
        "{% set a %}<p class=\"x\">{% endset %}<div>{{ a | safe }}x</p></div>",
        "{% set a = \"<p>\" %}<div>{{ a | safe }}x</p></div>",
    ] {
        assert_eq!(block(text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn what_is_opened_in_one_place_may_be_closed_in_another() {
    let page = |blocks: &str| format!("{{% extends \"base.html\" %}}{blocks}");
    for own in [
        vec![(
            "page.html",
            page("{% block before %}<nav><ul>{% endblock %}{% block after %}</ul></nav>{% endblock %}"),
        )],
        vec![
            ("page.html", page("{% block main %}{% include \"a.html\" %}x{% include \"b.html\" %}{% endblock %}")),
            ("a.html", "<section>".to_owned()),
            ("b.html", "</section>".to_owned()),
        ],
        vec![
            ("page.html", page("{% block main %}{{ <a /> }}x{{ <b c={d} /> }}{% endblock %}")),
            (
                "words.html",
                "{% component a() %}<div>{% endcomponent %}{% component b(c) %}</div>{% endcomponent b %}".to_owned(),
            ),
        ],
        vec![(
            "page.html",
            page("{% block top %}<i>{{ super() }}</i>{% endblock %}{% block foot %}</body></html>{% endblock %}"),
        )],
        vec![
            ("page.html", page("{% block main %}{% <a> %}<b>x</b>{% </a> %}{% endblock %}")),
            ("words.html", "{% component a() %}<div>{{ body }}{{ <a /> }}</div>{% endcomponent %}".to_owned()),
        ],
        vec![("lost.html", "<div>".to_owned())],
        vec![
            ("page.html", page("{% block main %}{{ <a wrap={true} /> }}x</div>{{ <a wrap={false} /> }}{% endblock %}")),
            ("words.html", "{% component a(wrap) %}{% if wrap %}<div>{% endif %}{% endcomponent a %}".to_owned()),
        ],
    ] {
        let own: Vec<(&str, &str)> = own.iter().map(|(name, text)| (*name, text.as_str())).collect();
        assert_eq!(found(&own), Vec::<String>::new(), "{own:?}");
    }
}

#[test]
fn what_is_never_closed_or_never_opened_is_found() {
    let mut failed = Vec::new();
    for (text, expected) in [
        ("<div>\n<section>a</div>", vec!["2 open <section>"]),
        ("<div>\n<span>a", vec!["1 open <div>", "2 open <span>"]),
        ("a</section>", vec!["1 stray </section>"]),
        ("<div>\na</section>\n</div>", vec!["2 stray </section>"]),
        ("<div>\na</section>", vec!["2 stray </section>"]),
        ("<b><i>a</b></i>", vec!["1 open <i>"]),
        ("<h2>a</h3>", vec!["1 stray </h3>"]),
        ("{% if a %}\n<div>{% endif %}b", vec!["2 open <div>"]),
        ("{% if a %}<div>b</div>\n</div>{% endif %}c", vec!["2 stray </div>"]),
        ("{% if a %}{% if b %}\n<div class=\"c\">{% endif %}{% endif %}", vec!["2 open <div"]),
        ("{% for a in b %}\n<section>{% endfor %}", vec!["2 open <section>"]),
        (
            "{% for a in b %}<div>{% if c %}\n</span>{% endif %}</div>{% else %}</div>{% endfor %}",
            vec!["2 stray </span>", "2 stray </div>"],
        ),
        ("<div>\n<dl>\na</div>\n</dl></div>", vec!["3 stray </div>"]),
        ("<ul>\n{% if a %}<li>b</div>{% endif %}</ul>", vec!["2 stray </div>"]),
        ("</main>", vec!["1 stray </main>"]),
        ("<p>a<ul><li>{{ b }}</ul></p>", vec!["1 stray </p>"]),
        ("<p>a</p>b</p>", vec!["1 stray </p>"]),
    ] {
        failed.extend((block(text) != expected).then(|| (text, block(text), expected)));
    }
    assert!(failed.is_empty(), "{failed:#?}");
}

#[test]
fn what_a_tag_lacks_is_found() {
    let mut failed = Vec::new();
    for (text, expected) in [
        ("<title>a", vec!["1 open <title>"]),
        ("<div>\n<script src=\"a\">b</div>", vec!["2 open <script"]),
        ("<textarea>{% if a %}b{% endif %}</div>", vec!["1 open <textarea>"]),
        ("<!-- a <p>", vec!["1 comment <!--"]),
        ("<div class=\"x\"/>a\n<span/><br/>", vec!["1 closed <div", "2 closed <span"]),
        ("<p><script src=\"x\"/></p>", vec!["1 closed <script"]),
        ("<div><a href=\"{{ page.base }}>x</a><p class=\"y\">z</p>", vec!["1 quote <a"]),
        ("<p class=\"a>x</p><p>b</p><p class=\"c\">d</p>", vec!["1 quote <p"]),
        ("<p class=\"a\"<b>x</b></p>", vec!["1 quote <p"]),
        ("<p x < 3</p>", vec!["1 quote <p"]),
        ("<a b='", vec!["1 quote <a"]),
        ("<a class=\"b{% if c %} d{% endif %}>e</a><p class=\"f\">", vec!["1 quote <a"]),
        ("{% if a %}<a b=\"c>d</a><p e=\"f\">g</p>{% endif %}", vec!["1 quote <a"]),
    ] {
        failed.extend((block(text) != expected).then(|| (text, block(text), expected)));
    }
    assert!(failed.is_empty(), "{failed:#?}");
}

#[test]
fn an_open_end_is_no_end() {
    for text in ["<", "<a", "</", "<{", "<div{% if a", "<a {{", "{% if a %}", "{% endif %}"] {
        assert_eq!(found(&[("page.html", text)]), Vec::<String>::new(), "{text}");
    }
}
