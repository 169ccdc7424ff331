//! Every test that needs no browser, in one binary.

#![expect(
    clippy::case_sensitive_file_extension_comparisons,
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test makes and reads files of its own, and ends where something is not as it must be"
)]

mod beside;
mod causes;
mod check;
mod cli;
mod contract;
mod data;
mod editions;
mod figures;
mod filter;
mod hostile;
mod notices;
mod page;
mod pieces;
mod project;
mod reader;
mod readme;
mod search;
mod site;
mod themes;
mod tidy;
mod translated;
mod write;
