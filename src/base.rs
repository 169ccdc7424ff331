//! What every floor stands on.

pub mod cache;
pub mod diagnostic;
pub mod source;
