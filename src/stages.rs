//! The stages, one module each. None knows another; `pipeline` has their order.

pub mod affected;
pub mod data;
pub mod finish;
pub mod fold;
pub mod inspect;
pub mod load;
pub mod localise;
pub mod parse;
pub mod record;
pub mod render;
pub mod search;
pub mod survey;
pub mod validate;
pub mod write;
