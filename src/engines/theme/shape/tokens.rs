//! A view as the template engine takes it, with a token in the place of each value.
//!
//! The view is written by the serializer that is given, through one that changes nothing but its values: they get numbers in
//! the order in which [`Shape`](super::Shape) has them.

use super::{is_value, is_word};
use crate::engines::theme::skeleton::Token;
use crate::model::page::marks::OPEN_BLOCK;
use serde::ser::{self, Error as _, Impossible, Serialize, Serializer};
use std::cell::Cell;
use std::fmt::{self, Display};

/// A view, or a part of one, whose values are written as tokens.
pub(super) struct WithTokens<'a, T: ?Sized>(pub &'a T, pub &'a Numbers);

/// The tokens of a view.
pub(super) struct Numbers {
    token: fn(usize) -> Token,
    next: Cell<usize>,
    /// Whether what is written is a field's word.
    word: Cell<bool>,
}

impl Numbers {
    pub(super) fn new(token: fn(usize) -> Token) -> Self {
        Self { token, next: Cell::new(0), word: Cell::new(false) }
    }

    /// Does something with what a field of this name holds.
    fn within<R>(&self, field: &str, write: impl FnOnce() -> R) -> R {
        let outer = self.word.replace(is_word(field));
        let written = write();
        self.word.set(outer);
        written
    }
}

impl<T: Serialize + ?Sized> Serialize for WithTokens<'_, T> {
    fn serialize<S: Serializer>(&self, inner: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(Through { inner, numbers: self.1 })
    }
}

/// A serializer, or a part of one, that gets tokens in the place of values.
pub(super) struct Through<'a, S> {
    inner: S,
    numbers: &'a Numbers,
}

macro_rules! as_they_are {
    ($($method:ident($($name:ident: $kind:ty),*))*) => {
        $(fn $method(self, $($name: $kind),*) -> Result<S::Ok, S::Error> {
            self.inner.$method($($name),*)
        })*
    };
}

macro_rules! with_parts {
    ($($method:ident($($name:ident: $kind:ty),*) $part:ident)*) => {
        $(fn $method(self, $($name: $kind),*) -> Result<Through<'a, S::$part>, S::Error> {
            Ok(Through { inner: self.inner.$method($($name),*)?, numbers: self.numbers })
        })*
    };
}

macro_rules! unknown {
    ($($method:ident)*) => {
        $(fn $method(
            self,
            _: &'static str,
            _: u32,
            _: &'static str,
            _: usize,
        ) -> Result<Impossible<S::Ok, S::Error>, S::Error> {
            Err(S::Error::custom(super::Unknown))
        })*
    };
}

impl<'a, S: Serializer> Serializer for Through<'a, S> {
    type Ok = S::Ok;
    type Error = S::Error;
    type SerializeSeq = Through<'a, S::SerializeSeq>;
    type SerializeTuple = Through<'a, S::SerializeTuple>;
    type SerializeTupleStruct = Through<'a, S::SerializeTupleStruct>;
    type SerializeTupleVariant = Impossible<S::Ok, S::Error>;
    type SerializeMap = Entries<'a, S::SerializeMap>;
    type SerializeStruct = Through<'a, S::SerializeStruct>;
    type SerializeStructVariant = Impossible<S::Ok, S::Error>;

    as_they_are! {
        serialize_bool(value: bool)
        serialize_i8(value: i8)
        serialize_i16(value: i16)
        serialize_i32(value: i32)
        serialize_i64(value: i64)
        serialize_u8(value: u8)
        serialize_u16(value: u16)
        serialize_u32(value: u32)
        serialize_u64(value: u64)
        serialize_f32(value: f32)
        serialize_f64(value: f64)
        serialize_bytes(value: &[u8])
        serialize_none()
        serialize_unit()
        serialize_unit_struct(name: &'static str)
    }

    with_parts! {
        serialize_seq(length: Option<usize>) SerializeSeq
        serialize_tuple(length: usize) SerializeTuple
        serialize_tuple_struct(name: &'static str, length: usize) SerializeTupleStruct
        serialize_struct(name: &'static str, length: usize) SerializeStruct
    }

    fn serialize_map(self, length: Option<usize>) -> Result<Self::SerializeMap, S::Error> {
        Ok(Entries { inner: self.inner.serialize_map(length)?, numbers: self.numbers, key: String::new() })
    }

    fn serialize_char(self, value: char) -> Result<S::Ok, S::Error> {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, text: &str) -> Result<S::Ok, S::Error> {
        let Numbers { token, next, word } = self.numbers;
        if !is_value(text, word.get()) {
            return self.inner.serialize_str(text);
        }
        let number = next.replace(next.get() + 1);
        self.inner.serialize_str(&token(number).written(text.starts_with(OPEN_BLOCK)))
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<S::Ok, S::Error> {
        self.serialize_str(variant)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<S::Ok, S::Error> {
        self.inner.serialize_some(&WithTokens(value, self.numbers))
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, name: &'static str, value: &T) -> Result<S::Ok, S::Error> {
        self.inner.serialize_newtype_struct(name, &WithTokens(value, self.numbers))
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        index: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<S::Ok, S::Error> {
        let Self { inner, numbers } = self;
        let value = WithTokens(value, numbers);
        numbers.within(variant, || inner.serialize_newtype_variant(name, index, variant, &value))
    }

    unknown! { serialize_tuple_variant serialize_struct_variant }
}

macro_rules! lists {
    ($($kind:ident $method:ident)*) => {
        $(impl<S: ser::$kind> ser::$kind for Through<'_, S> {
            type Ok = S::Ok;
            type Error = S::Error;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), S::Error> {
                self.inner.$method(&WithTokens(value, self.numbers))
            }

            fn end(self) -> Result<S::Ok, S::Error> {
                self.inner.end()
            }
        })*
    };
}

lists! {
    SerializeSeq serialize_element
    SerializeTuple serialize_element
    SerializeTupleStruct serialize_field
}

impl<S: ser::SerializeStruct> ser::SerializeStruct for Through<'_, S> {
    type Ok = S::Ok;
    type Error = S::Error;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), S::Error> {
        let Self { inner, numbers } = self;
        numbers.within(name, || inner.serialize_field(name, &WithTokens(value, numbers)))
    }

    fn skip_field(&mut self, name: &'static str) -> Result<(), S::Error> {
        self.inner.skip_field(name)
    }

    fn end(self) -> Result<S::Ok, S::Error> {
        self.inner.end()
    }
}

/// The same of a map, whose keys are no values.
pub(super) struct Entries<'a, S> {
    inner: S,
    numbers: &'a Numbers,
    /// That of what comes next.
    key: String,
}

impl<S: ser::SerializeMap> ser::SerializeMap for Entries<'_, S> {
    type Ok = S::Ok;
    type Error = S::Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), S::Error> {
        self.key = Shown(key).to_string();
        self.inner.serialize_key(key)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), S::Error> {
        let Self { inner, numbers, key } = self;
        numbers.within(key, || inner.serialize_value(&WithTokens(value, numbers)))
    }

    fn end(self) -> Result<S::Ok, S::Error> {
        self.inner.end()
    }
}

/// What serde shows as a text.
struct Shown<'a, T: ?Sized>(&'a T);

impl<T: Serialize + ?Sized> Display for Shown<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.serialize(f)
    }
}
