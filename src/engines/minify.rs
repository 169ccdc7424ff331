//! minify-html: spaces and quotes that a browser does not need.
//!
//! Minifying every page would take longer than all the rest: pages of one shape share their markup, which is minified once
//! (`theme::pieces`).
//!
//! The options that break the standard stay off, and closing tags stay in: the Nu checker accepts the output.

use minify_html::{Cfg, minify};

/// A page without needless bytes, looked at from end to end.
#[must_use]
pub fn whole(page: &str) -> Vec<u8> {
    let configuration = Cfg { keep_closing_tags: true, keep_html_and_head_opening_tags: true, ..Cfg::default() };
    minify(page.as_bytes(), &configuration)
}
