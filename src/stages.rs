//! The stages, in the order of the pipeline. None knows another.

pub mod finish;
pub mod load;
pub mod localise;
pub mod parse;
pub mod render;
pub mod survey;
pub mod validate;
pub mod write;
