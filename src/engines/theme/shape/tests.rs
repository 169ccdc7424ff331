//! Shapes and tokens of views.

use super::*;
use serde::Serialize;
use std::collections::BTreeMap;
use tera::Value;

#[derive(Serialize)]
struct Page<'a> {
    kind: &'a str,
    title: &'a str,
    note: Option<&'a str>,
    #[serde(flatten)]
    content: Content<'a>,
}

#[derive(Serialize)]
#[serde(tag = "level", rename_all = "kebab-case")]
enum Content<'a> {
    One { count: usize, texts: Vec<&'a str> },
    Two { open: bool },
}

fn page<'a>(texts: &[&'a str]) -> Page<'a> {
    Page { kind: "node", title: "a", note: None, content: Content::One { count: 1, texts: texts.to_vec() } }
}

fn key(page: &Page<'_>) -> Vec<u8> {
    Shape::of(page).expect("a view").key
}

#[test]
fn values_are_no_part_of_the_shape_and_all_else_is() {
    let one = page(&["x", "y"]);
    assert_eq!(key(&one), key(&Page { title: "other", ..page(&["1", "2"]) }));
    let others = [
        page(&["x"]),
        page(&["x", ""]),
        Page { kind: "home", ..page(&["x", "y"]) },
        Page { title: "", ..page(&["x", "y"]) },
        Page { note: Some("n"), ..page(&["x", "y"]) },
        Page { content: Content::One { count: 2, texts: vec!["x", "y"] }, ..page(&[]) },
        Page { content: Content::Two { open: true }, ..page(&[]) },
        Page { content: Content::Two { open: false }, ..page(&[]) },
    ];
    for (number, other) in others.iter().enumerate() {
        assert_ne!(key(&one), key(other), "{number}");
    }
}

#[test]
fn a_value_stands_where_its_token_does() {
    let view = Page { note: Some("n"), ..page(&["x", "", "y"]) };
    let shape = Shape::of(&view).expect("a view");
    let values: Vec<&str> = (0..shape.len()).filter_map(|number| shape.value(number)).collect();
    assert_eq!(values, ["a", "n", "x", "y"]);
    let View(with_tokens) = with_tokens(&view, Token::Body);
    let shown = |path: &str| with_tokens.get_from_path(path).expect("a value").to_string();
    assert_eq!(shown("kind"), "node");
    assert_eq!(shown("title"), Token::Body(0).written(false));
    assert_eq!(shown("texts.1"), "");
    assert_eq!(shown("texts.2"), Token::Body(3).written(false));
}

#[test]
fn all_but_the_values_is_as_the_template_engine_takes_it() {
    #[derive(Serialize)]
    struct All<'a> {
        depth: u8,
        small: i8,
        share: f64,
        open: bool,
        none: Option<&'a str>,
        pair: (u16, ()),
        kinds: BTreeMap<&'a str, Kind<'a>>,
        #[serde(flatten)]
        content: Content<'a>,
    }
    #[derive(Serialize)]
    enum Kind<'a> {
        One(&'a str),
    }
    let kinds = BTreeMap::from([("kind", Kind::One("")), ("level", Kind::One(""))]);
    let content = Content::One { count: 2, texts: vec!["", ""] };
    let view = All { depth: 1, small: -1, share: 0.5, open: true, none: None, pair: (7, ()), kinds, content };
    let View(with_tokens) = with_tokens(&view, Token::Body);
    let expected = Value::from_serializable(&view).to_string();
    assert_eq!(with_tokens.to_string().replace(&Token::Body(0).written(false), "one"), expected);
}
