//! The stages, in the order of the pipeline. None knows another.

pub mod load;
pub mod parse;
pub mod validate;
pub mod survey;
pub mod localise;
pub mod render;
pub mod finish;
pub mod write;
