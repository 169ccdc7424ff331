//! The nouns between the stages.

pub mod data;
pub mod draft;
pub mod output;
pub mod page;
pub mod plan;
pub mod prose;
pub mod record;
pub mod search;
pub mod survey;
