//! What every floor stands on.

pub mod diagnostic;
pub mod source;
