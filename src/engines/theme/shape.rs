//! What a template may decide by, told apart from what it only writes.
//!
//! 1. Lists, what is absent, numbers, `true` and `false`, and words of which there are a few ([`WORDS`]) make the shape of
//!    a view. Every other text is a value: it is written, and not looked into (`blind`).
//! 2. So two views of one shape become one skeleton: [`tokens`] puts a token in the place of each value, and what is
//!    rendered then is the same but for the values.
//! 3. [`Shape::of`] walks a typed view, [`tokens`] the same view as the template engine holds it: in the same order, so that a
//!    value's number is its place among the values.

use super::skeleton::Token;
use crate::model::page::marks::{CLOSE, OPEN, OPEN_BLOCK};
use serde::ser::{self, Serialize};
use std::fmt::Display;
use tera::Value;

/// Fields that hold one of a few words, or a number that is one, which templates compare.
pub const WORDS: [&str; 9] = ["better", "depth", "dir", "format", "kind", "level", "origin", "tag", "untranslated"];

/// Whether the texts of a field are words.
pub fn is_word(field: &str) -> bool {
    WORDS.contains(&field)
}

/// A view's shape, and its values in order.
#[derive(Debug, Default)]
pub struct Shape {
    /// Equal for views that a template cannot tell apart but for their values.
    pub key: Vec<u8>,
    text: String,
    ends: Vec<usize>,
    word: bool,
}

impl Shape {
    /// The shape of a view; `None` if it holds what no view holds, such as bytes.
    pub fn of(view: &impl Serialize) -> Option<Self> {
        // As much as most pages need.
        let (key, text, ends) =
            (Vec::with_capacity(8 << 10), String::with_capacity(32 << 10), Vec::with_capacity(1 << 10));
        let mut shape = Self { key, text, ends, word: false };
        view.serialize(&mut shape).ok()?;
        Some(shape)
    }

    /// How many values there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// How many bytes all values have.
    pub fn size(&self) -> usize {
        self.text.len()
    }

    /// A value by its number.
    pub fn value(&self, number: usize) -> Option<&str> {
        let start = number.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).copied())?;
        self.text.get(start..*self.ends.get(number)?)
    }

    fn push(&mut self, tag: u8, bytes: &[u8]) {
        self.key.push(tag);
        self.key.extend_from_slice(bytes);
    }

    fn word(&mut self, word: &str) {
        self.push(b'w', &word.len().to_le_bytes());
        self.key.extend_from_slice(word.as_bytes());
    }

    fn text(&mut self, text: &str) {
        if self.word {
            self.word(text);
        } else if text.is_empty() {
            self.key.push(b'e');
        } else {
            self.key.push(b's');
            self.text.push_str(unmarked(text));
            self.ends.push(self.text.len());
        }
    }

    /// Walks what a field of this name holds.
    fn field(&mut self, name: &str, value: &(impl Serialize + ?Sized)) -> Result<(), Unknown> {
        let outer = std::mem::replace(&mut self.word, is_word(name));
        value.serialize(&mut *self)?;
        self.word = outer;
        Ok(())
    }
}

/// What stands between marks.
fn unmarked(text: &str) -> &str {
    text.strip_prefix([OPEN, OPEN_BLOCK]).and_then(|text| text.strip_suffix(CLOSE)).unwrap_or(text)
}

/// A view in which tokens stand for the values; `next` is the number of the first.
pub fn tokens(view: Value, token: fn(usize) -> Token, next: &mut usize) -> Value {
    replaced(view, false, token, next)
}

fn replaced(value: Value, word: bool, token: fn(usize) -> Token, next: &mut usize) -> Value {
    if let Some(text) = value.as_str() {
        if word || text.is_empty() {
            return value;
        }
        let number = *next;
        *next += 1;
        return Value::normal_string(&token(number).written(text.starts_with(OPEN_BLOCK)));
    }
    if let Some(list) = value.as_array().map(<[Value]>::to_vec) {
        drop(value); // so that each item is nobody else's, and need not be copied
        return Value::from(list.into_iter().map(|one| replaced(one, word, token, next)).collect::<Vec<_>>());
    }
    if value.is_map() {
        let mut map = value.into_map().unwrap_or_default();
        for (key, value) in &mut map {
            let word = key.as_str().is_some_and(is_word);
            *value = replaced(std::mem::replace(value, Value::none()), word, token, next);
        }
        return Value::from(map);
    }
    value
}

/// What no view holds.
#[derive(Debug)]
pub struct Unknown;

impl Display for Unknown {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a view holds what no view holds")
    }
}

impl std::error::Error for Unknown {}

impl ser::Error for Unknown {
    fn custom<T: Display>(_: T) -> Self {
        Self
    }
}

macro_rules! numbers {
    ($($method:ident $kind:ty),*) => {
        $(fn $method(self, value: $kind) -> Result<(), Unknown> {
            self.push(b'0', &value.to_le_bytes());
            Ok(())
        })*
    };
}

impl<'a> ser::Serializer for &'a mut Shape {
    type Ok = ();
    type Error = Unknown;
    type SerializeSeq = Walk<'a>;
    type SerializeTuple = Walk<'a>;
    type SerializeTupleStruct = Walk<'a>;
    type SerializeTupleVariant = Walk<'a>;
    type SerializeMap = Walk<'a>;
    type SerializeStruct = Walk<'a>;
    type SerializeStructVariant = Walk<'a>;

    numbers!(serialize_i8 i8, serialize_i16 i16, serialize_i32 i32, serialize_i64 i64, serialize_u8 u8, serialize_u16 u16,
        serialize_u32 u32, serialize_u64 u64, serialize_f32 f32, serialize_f64 f64);

    fn serialize_bool(self, value: bool) -> Result<(), Unknown> {
        self.key.push(if value { b't' } else { b'f' });
        Ok(())
    }

    fn serialize_char(self, value: char) -> Result<(), Unknown> {
        self.text(value.encode_utf8(&mut [0; 4]));
        Ok(())
    }

    fn serialize_str(self, text: &str) -> Result<(), Unknown> {
        self.text(text);
        Ok(())
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<(), Unknown> {
        Err(Unknown)
    }

    fn serialize_none(self) -> Result<(), Unknown> {
        self.key.push(b'n');
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Unknown> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Unknown> {
        self.serialize_none()
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Unknown> {
        self.serialize_none()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), Unknown> {
        self.text(variant);
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), Unknown> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Unknown> {
        self.word(variant);
        self.field(variant, value)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Walk<'a>, Unknown> {
        Ok(Walk::new(self, b'['))
    }

    fn serialize_tuple(self, _: usize) -> Result<Walk<'a>, Unknown> {
        Ok(Walk::new(self, b'['))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Walk<'a>, Unknown> {
        Ok(Walk::new(self, b'['))
    }

    fn serialize_tuple_variant(self, _: &'static str, _: u32, _: &'static str, _: usize) -> Result<Walk<'a>, Unknown> {
        Err(Unknown)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Walk<'a>, Unknown> {
        Ok(Walk::new(self, b'{'))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Walk<'a>, Unknown> {
        Ok(Walk::new(self, b'('))
    }

    fn serialize_struct_variant(self, _: &'static str, _: u32, _: &'static str, _: usize) -> Result<Walk<'a>, Unknown> {
        Err(Unknown)
    }
}

/// A list, a map or a struct on the way.
pub struct Walk<'a> {
    shape: &'a mut Shape,
    key: String,
}

impl<'a> Walk<'a> {
    fn new(shape: &'a mut Shape, opening: u8) -> Self {
        shape.key.push(opening);
        Self { shape, key: String::new() }
    }

    fn close(self) {
        self.shape.key.push(b')');
    }
}

macro_rules! lists {
    ($($kind:ident $method:ident),*) => {
        $(impl ser::$kind for Walk<'_> {
            type Ok = ();
            type Error = Unknown;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unknown> {
                value.serialize(&mut *self.shape)
            }

            fn end(self) -> Result<(), Unknown> {
                self.close();
                Ok(())
            }
        })*
    };
}

lists!(SerializeSeq serialize_element, SerializeTuple serialize_element, SerializeTupleStruct serialize_field,
    SerializeTupleVariant serialize_field);

macro_rules! structs {
    ($($kind:ident),*) => {
        $(impl ser::$kind for Walk<'_> {
            type Ok = ();
            type Error = Unknown;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Unknown> {
                self.shape.field(name, value)
            }

            fn skip_field(&mut self, _: &'static str) -> Result<(), Unknown> {
                self.shape.key.push(b'-');
                Ok(())
            }

            fn end(self) -> Result<(), Unknown> {
                self.close();
                Ok(())
            }
        })*
    };
}

structs!(SerializeStruct, SerializeStructVariant);

impl ser::SerializeMap for Walk<'_> {
    type Ok = ();
    type Error = Unknown;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Unknown> {
        // A key is no value: which keys there are is a matter of shape.
        let mut name = Shape { word: true, ..Shape::default() };
        key.serialize(&mut name)?;
        let words = name.key.get(1 + size_of::<usize>()..).unwrap_or_default();
        self.key = String::from_utf8_lossy(words).into_owned();
        self.shape.key.append(&mut name.key);
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unknown> {
        self.shape.field(&self.key, value)
    }

    fn end(self) -> Result<(), Unknown> {
        self.close();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Serialize;

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
        let mut next = 0;
        let with_tokens = tokens(Value::from_serializable(&view), Token::Body, &mut next);
        assert_eq!(next, shape.len());
        let shown = |path: &str| with_tokens.get_from_path(path).expect("a value").to_string();
        assert_eq!(shown("kind"), "node");
        assert_eq!(shown("title"), Token::Body(0).written(false));
        assert_eq!(shown("texts.1"), "");
        assert_eq!(shown("texts.2"), Token::Body(3).written(false));
    }
}
