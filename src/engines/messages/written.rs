//! A text as it is written, in one normal form: what a record keeps of a source text and compares later.
//!
//! 1. White space and line breaks become single spaces, characters are composed (NFC).
//! 2. Placeables stay as they are written; terms and messages are not expanded, so that a changed term is a change of
//!    its own unit and of no other.
//! 3. Comments are no part of a text.

use super::parse::too_deep;
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;
use unicode_normalization::UnicodeNormalization as _;

/// A text unit of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The message, a term with its `-`.
    pub message: String,
    /// The attribute.
    pub attribute: Option<String>,
    /// The text; empty where a reader would see nothing.
    pub text: String,
}

impl Written {
    /// The unit's id: `message`, `message.attribute`, `-term`.
    #[must_use]
    pub fn id(&self) -> String {
        match &self.attribute {
            None => self.message.clone(),
            Some(attribute) => format!("{}.{attribute}", self.message),
        }
    }
}

/// All units of a file, in its order. What cannot be read is left out: `parse` has reported it.
#[must_use]
pub fn written(text: &str) -> Vec<Written> {
    if too_deep(text).is_some() {
        return Vec::new();
    }
    let (Ok(resource) | Err((resource, _))) = parser::parse(text);
    let mut units = Vec::new();
    for entry in &resource.body {
        let (message, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => continue,
        };
        let value = value.map(|pattern| (None, pattern));
        let attributes = attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value));
        units.extend(value.into_iter().chain(attributes).map(|(attribute, pattern)| Written {
            message: message.clone(),
            attribute: attribute.map(str::to_owned),
            text: normal(pattern),
        }));
    }
    units
}

/// A pattern in its normal form.
fn normal(pattern: &Pattern<&str>) -> String {
    let mut text = String::new();
    write_pattern(pattern, &mut text);
    text.split_whitespace().collect::<Vec<_>>().join(" ").nfc().collect()
}

fn write_pattern(pattern: &Pattern<&str>, out: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => out.push_str(value),
            PatternElement::Placeable { expression } => write_placeable(expression, out),
        }
    }
}

fn write_placeable(expression: &Expression<&str>, out: &mut String) {
    out.push_str("{ ");
    match expression {
        Expression::Inline(inline) => write_inline(inline, out),
        Expression::Select { selector, variants } => {
            write_inline(selector, out);
            out.push_str(" ->");
            for variant in variants {
                let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) = &variant.key;
                out.push_str(if variant.default { " *[" } else { " [" });
                out.push_str(key);
                out.push_str("] ");
                write_pattern(&variant.value, out);
            }
        }
    }
    out.push_str(" }");
}

fn write_inline(inline: &InlineExpression<&str>, out: &mut String) {
    match inline {
        InlineExpression::StringLiteral { value } => out.extend(["\"", value, "\""]),
        InlineExpression::NumberLiteral { value } => out.push_str(value),
        InlineExpression::FunctionReference { id, arguments } => {
            out.push_str(id.name);
            write_arguments(arguments, out);
        }
        InlineExpression::MessageReference { id, attribute } => {
            out.push_str(id.name);
            out.extend(attribute.iter().flat_map(|attribute| [".", attribute.name]));
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            out.extend(["-", id.name]);
            out.extend(attribute.iter().flat_map(|attribute| [".", attribute.name]));
            if let Some(arguments) = arguments {
                write_arguments(arguments, out);
            }
        }
        InlineExpression::VariableReference { id } => out.extend(["$", id.name]),
        InlineExpression::Placeable { expression } => write_placeable(expression, out),
    }
}

fn write_arguments(arguments: &CallArguments<&str>, out: &mut String) {
    let mut written = Vec::new();
    for argument in &arguments.positional {
        let mut text = String::new();
        write_inline(argument, &mut text);
        written.push(text);
    }
    for argument in &arguments.named {
        let mut text = format!("{}: ", argument.name.name);
        write_inline(&argument.value, &mut text);
        written.push(text);
    }
    out.extend(["(", &written.join(", "), ")"]);
}

#[cfg(test)]
mod tests {
    use super::written;

    fn texts(file: &str) -> Vec<(String, String)> {
        written(file).into_iter().map(|unit| (unit.id(), unit.text)).collect()
    }

    #[test]
    fn values_attributes_and_terms_are_units() {
        let file = "# a comment\na = A\n    .text = B\n-c = C\n    .case = D\n";
        let expected = [("a", "A"), ("a.text", "B"), ("-c", "C"), ("-c.case", "D")];
        assert_eq!(texts(file), expected.map(|(id, text)| (id.to_owned(), text.to_owned())));
    }

    #[test]
    fn how_a_text_is_laid_out_is_no_change() {
        let one = "n = { $n ->\n    [one] { $n } person\n   *[other] { $n }  people\n}\n";
        let other = "# counted\nn =\n    {$n  ->\n        [one] {$n} person\n        *[other] {$n} people\n    }\n\n";
        assert_eq!(texts(one), texts(other));
        assert_eq!(texts(one)[0].1, "{ $n -> [one] { $n } person *[other] { $n } people }");
    }

    #[test]
    fn placeables_stay_as_they_are_written() {
        let file = "a = { -term(case: \"of\") } { b.text } { \"{\" } { NUMBER($n, digits: 1) } { { $x } }\n";
        let expected = "{ -term(case: \"of\") } { b.text } { \"{\" } { NUMBER($n, digits: 1) } { { $x } }";
        assert_eq!(texts(file)[0].1, expected);
    }

    #[test]
    fn characters_are_composed() {
        assert_eq!(texts("a = か\u{3099}\n"), texts("a = が\n"));
    }

    #[test]
    fn what_is_broken_is_left_out() {
        assert_eq!(texts("a {\nb = B\n"), [("b".to_owned(), "B".to_owned())]);
        assert_eq!(texts(&format!("a = {}\n", "{".repeat(200))), []);
    }
}
