//! What a template may decide by, told apart from what it only writes.
//!
//! 1. Lists, what is absent, numbers, `true` and `false`, and words of which there are a few ([`WORDS`]) make the shape of
//!    a view. Every other text is a value: it is written, and not looked into (`blind`).
//! 2. So two views of one shape become one skeleton: a token stands in the place of each value, and what is rendered then
//!    is the same but for the values.
//! 3. A walk of a typed view makes its shape and its values, whose numbers are their places in it. Where its skeleton is not
//!    known, another makes the view as the template engine holds it, with a token for each (`tokens`).

mod tokens;

use super::View;
use super::skeleton::Token;
use crate::model::page::marks::{CLOSE, OPEN, OPEN_BLOCK};
use serde::ser::{self, Serialize};
use std::fmt::Display;
use tokens::{Numbers, WithTokens};

/// Fields that hold one of a few words, or a number that is one, which templates compare.
pub const WORDS: [&str; 9] = ["better", "depth", "dir", "format", "kind", "level", "origin", "tag", "untranslated"];

/// Whether the texts of a field are words.
pub fn is_word(field: &str) -> bool {
    // Every field of every view is asked for, and few names are so long.
    WORDS.iter().any(|word| word.len() == field.len() && *word == field)
}

/// Whether a text is a value; of a field that holds words, it is none.
fn is_value(text: &str, word: bool) -> bool {
    !word && !text.is_empty()
}

/// A view with tokens in the place of its values.
pub fn with_tokens(view: &impl Serialize, token: fn(usize) -> Token) -> View {
    View::new(&WithTokens(view, &Numbers::new(token)))
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
        let mut shape = Self {
            // As much as most pages need.
            key: Vec::with_capacity(8 << 10),
            text: String::with_capacity(32 << 10),
            ends: Vec::with_capacity(1 << 10),
            word: false,
        };
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
        if is_value(text, self.word) {
            self.key.push(b's');
            self.text.push_str(unmarked(text));
            self.ends.push(self.text.len());
        } else if self.word {
            self.word(text);
        } else {
            self.key.push(b'e');
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
        let shape = &mut *self.shape;
        let start = shape.key.len() + 1 + size_of::<usize>();
        let outer = std::mem::replace(&mut shape.word, true);
        key.serialize(&mut *shape)?;
        shape.word = outer;
        self.key.clear();
        self.key.push_str(&String::from_utf8_lossy(shape.key.get(start..).unwrap_or_default()));
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
mod tests;
