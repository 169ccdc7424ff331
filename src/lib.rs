//! `keikaku` builds a city's plan as a static site in every language that its people read.
//!
//! Read [`pipeline`] first: the stages in a row. Imports run down only:
//! `cli` → `pipeline` and `report` → `stages` → `engines` → `model` → `base`. A test holds these floors.
//!
//! - [`cli`]: arguments in, exit code out; [`report`]: the words and drawings of problems
//! - [`pipeline`]: the stages in a row
//! - [`stages`]: load, parse, validate, survey, localise, render, finish, write, and record; none knows another
//! - [`engines`]: one file for each outside crate: TOML, Fluent, Markdown, Tera, ICU4X, …
//! - [`model`]: the nouns between the stages: draft, plan, survey, page
//! - [`base`]: sources and places, diagnostics

pub mod base;
pub mod cli;
pub mod engines;
pub mod model;
pub mod pipeline;
pub mod report;
pub mod stages;
