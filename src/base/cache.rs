//! Values that are dear to make and asked for again and again, from all threads.
//!
//! 1. A value depends on its key alone, so it does not matter which thread has made it.
//! 2. A cache that is full (`MOST` values) is emptied: what is still asked for comes back.

#![expect(clippy::disallowed_types, reason = "nobody walks through a cache, so that its order is seen nowhere")]

use rustc_hash::FxBuildHasher;
use std::borrow::Borrow;
use std::collections::HashMap;
use std::convert::Infallible;
use std::hash::Hash;
use std::sync::{Arc, PoisonError, RwLock};

/// At most `MOST` values by what they are made from.
#[derive(Debug)]
pub struct Cache<K, V, const MOST: usize> {
    kept: RwLock<HashMap<K, Arc<V>, FxBuildHasher>>,
}

impl<K, V, const MOST: usize> Default for Cache<K, V, MOST> {
    fn default() -> Self {
        Self { kept: RwLock::default() }
    }
}

impl<K: Hash + Eq, V, const MOST: usize> Cache<K, V, MOST> {
    /// The value of a key, made if it is not there.
    pub fn get<Q>(&self, key: &Q, make: impl FnOnce(&Q) -> V) -> Arc<V>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ToOwned<Owned = K> + ?Sized,
    {
        match self.try_get(key, |key| Ok::<V, Infallible>(make(key))) {
            Ok(value) => value,
            Err(never) => match never {},
        }
    }

    /// The value of a key, made if it is not there; a failure is not kept.
    ///
    /// # Errors
    /// Those of `make`.
    pub fn try_get<Q, E>(&self, key: &Q, make: impl FnOnce(&Q) -> Result<V, E>) -> Result<Arc<V>, E>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ToOwned<Owned = K> + ?Sized,
    {
        if let Some(known) = self.kept.read().unwrap_or_else(PoisonError::into_inner).get(key) {
            return Ok(Arc::clone(known));
        }
        let value = Arc::new(make(key)?);
        let mut kept = self.kept.write().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= MOST {
            kept.clear();
        }
        kept.insert(key.to_owned(), Arc::clone(&value));
        Ok(value)
    }
}

#[cfg(test)]
mod tests {
    use super::Cache;

    #[test]
    fn a_value_is_made_once_and_a_failure_is_not_kept() {
        let cache: Cache<String, usize, 2> = Cache::default();
        assert!(cache.try_get("a", |_| Err("no")).is_err());
        assert_eq!(*cache.get("a", str::len), 1);
        assert_eq!(*cache.get("a", |_| unreachable!("it is there")), 1);
    }

    #[test]
    fn a_full_cache_begins_anew() {
        let cache: Cache<usize, usize, 2> = Cache::default();
        for number in 0..5 {
            assert_eq!(*cache.get(&number, |&number| number * 2), number * 2);
        }
        assert!(cache.kept.read().expect("a lock").len() <= 2);
    }
}
