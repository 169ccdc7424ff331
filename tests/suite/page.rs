//! A page as a browser reads it: its elements, their attributes and texts. The tokenizer is the standard's; since pages
//! keep their closing tags, elements nest as they are written.

use html5gum::emitters::default::{DefaultEmitter, Token};
use html5gum::{HtmlString, Tokenizer};
use std::collections::BTreeMap;

/// Elements that have no content and no closing tag.
const VOID: [&str; 6] = ["br", "hr", "img", "input", "link", "meta"];

/// An element of a page.
#[derive(Debug, Default)]
pub struct Element {
    pub name: String,
    pub attributes: BTreeMap<String, String>,
    /// All text in it, readings and hidden text included.
    pub text: String,
    /// The same without readings.
    pub plain: String,
    /// The numbers of the elements that it stands in.
    above: Vec<usize>,
}

impl Element {
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).map(String::as_str)
    }

    pub fn has_class(&self, class: &str) -> bool {
        self.attribute("class").is_some_and(|classes| classes.split(' ').any(|known| known == class))
    }
}

/// What a browser reads from end to end: each tag with its attributes in order, and the texts between them.
pub fn tokens(page: &str) -> Vec<String> {
    let text = |written: &HtmlString| String::from_utf8_lossy(written).into_owned();
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let mut tokens: Vec<String> = Vec::new();
    let mut between = String::new();
    for token in Tokenizer::new_with_emitter(page, emitter) {
        let tag = match token.expect("a string can be read") {
            Token::StartTag(tag) => {
                let attributes: BTreeMap<String, String> =
                    tag.attributes.iter().map(|(name, value)| (text(name), text(value))).collect();
                format!("<{} {attributes:?}>", text(&tag.name))
            }
            Token::EndTag(tag) => format!("</{}>", text(&tag.name)),
            Token::String(characters) => {
                between.push_str(&text(&characters.value));
                continue;
            }
            Token::Doctype(_) => "<!doctype>".to_owned(),
            Token::Comment(_) => "<!-- -->".to_owned(),
            Token::Error(_) => continue,
        };
        tokens.extend([std::mem::take(&mut between), tag]);
    }
    tokens.push(between);
    tokens
}

/// The elements of a page in the order of their opening tags.
pub fn elements(page: &str) -> Vec<Element> {
    let text = |written: &HtmlString| String::from_utf8_lossy(written).into_owned();
    let mut emitter = DefaultEmitter::default();
    // So that what stands in `<title>` and `<script>` is text.
    emitter.naively_switch_states(true);
    let mut elements: Vec<Element> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for token in Tokenizer::new_with_emitter(page, emitter) {
        match token.expect("a string can be read") {
            Token::StartTag(tag) => {
                let attributes = tag.attributes.iter().map(|(name, value)| (text(name), text(value)));
                let element = Element {
                    name: text(&tag.name),
                    attributes: attributes.collect(),
                    above: open.clone(),
                    ..Element::default()
                };
                if !tag.self_closing && !VOID.contains(&element.name.as_str()) {
                    open.push(elements.len());
                }
                elements.push(element);
            }
            Token::EndTag(tag) => {
                let last = open.pop().and_then(|last| elements.get(last)).map(|element| element.name.clone());
                assert_eq!(last, Some(text(&tag.name)), "elements nest as they are written");
            }
            Token::String(characters) => {
                let reading = open.iter().any(|&number| elements[number].name == "rt");
                for &number in &open {
                    elements[number].text.push_str(&text(&characters));
                    if !reading {
                        elements[number].plain.push_str(&text(&characters));
                    }
                }
            }
            Token::Comment(_) | Token::Doctype(_) => {}
            Token::Error(error) => panic!("not HTML: {error:?}"),
        }
    }
    assert!(open.is_empty(), "every element is closed");
    elements
}

/// The element with this id, and the elements in it.
pub fn inside<'a>(elements: &'a [Element], id: &str) -> Option<(&'a Element, Vec<&'a Element>)> {
    let number = elements.iter().position(|element| element.attribute("id") == Some(id))?;
    Some((&elements[number], below(elements, number)))
}

/// The elements in the element of this number.
pub fn below(elements: &[Element], number: usize) -> Vec<&Element> {
    elements.iter().filter(|element| element.above.contains(&number)).collect()
}

/// The language that the element of this number is said to be in, by itself or by what it stands in.
pub fn language(elements: &[Element], number: usize) -> &str {
    let around = elements[number].above.iter().rev().copied();
    let said = std::iter::once(number).chain(around).find_map(|number| elements[number].attribute("lang"));
    said.expect("a page says its language")
}
