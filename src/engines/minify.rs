//! minify-html: spaces and quotes that a browser does not need.
//!
//! The options that break the standard stay off, and closing tags stay in: the Nu checker accepts the output.

use minify_html::{Cfg, minify};

/// A page without needless bytes.
#[must_use]
pub fn html(page: &str) -> Vec<u8> {
    let configuration = Cfg { keep_closing_tags: true, keep_html_and_head_opening_tags: true, ..Cfg::default() };
    minify(page.as_bytes(), &configuration)
}
