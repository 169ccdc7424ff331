//! A view as the template engine holds it, put together value by value.

use crate::engines::theme::skeleton::Token;
use tera::value::Key;
use tera::{Map, Value};

/// A view with tokens, in the making.
#[derive(Debug)]
pub(super) struct Tree {
    pub(super) token: fn(usize) -> Token,
    pub(super) open: Vec<Open>,
    /// What was closed last; in the end, the whole.
    pub(super) done: Value,
}

/// What is open in a [`Tree`].
#[derive(Debug)]
pub(super) enum Open {
    List(Vec<Value>),
    /// With the key of what comes next.
    Map(Map, Key<'static>),
}

impl Tree {
    pub(super) fn put(&mut self, value: Value) {
        match self.open.last_mut() {
            Some(Open::List(list)) => list.push(value),
            Some(Open::Map(map, key)) => {
                map.insert(key.clone(), value);
            }
            None => self.done = value,
        }
    }

    pub(super) fn close(&mut self) {
        match self.open.pop() {
            Some(Open::List(list)) => self.put(Value::from(list)),
            Some(Open::Map(map, _)) => self.put(Value::from(map)),
            None => {}
        }
    }
}

impl Open {
    pub(super) fn list(length: usize) -> Self {
        Self::List(Vec::with_capacity(length))
    }

    /// A map before its first key.
    pub(super) fn map(length: usize) -> Self {
        Self::Map(Map::with_capacity(length), Key::Str(""))
    }
}
