//! Every test that needs no browser, in one binary.

mod check;
mod cli;
mod project;
mod site;
mod tidy;
mod write;
