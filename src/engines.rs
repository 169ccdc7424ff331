//! One module for each outside engine; no other module imports its crate.

pub mod checksum;
pub mod config;
pub mod csv;
pub mod drawing;
pub mod encoding;
pub mod languages;
pub mod messages;
pub mod minify;
pub mod numbers;
pub mod prose;
pub mod qr;
pub mod record;
pub mod script;
pub mod search;
pub mod spelling;
pub mod stylesheet;
pub mod theme;
pub mod xml;
