//! What is published: pages minified, the theme's files under names that change with their content.

use crate::base::source::Sources;
use crate::engines::{checksum, minify};
use std::collections::BTreeMap;

/// A theme's file, ready to be published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublishedAsset {
    /// Its path below `public/`: `assets/style.0f3a….css`.
    pub path: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// The theme's files by the names that templates use: `style.css` is `style_css`.
#[must_use]
pub fn assets(sources: &Sources) -> BTreeMap<String, PublishedAsset> {
    let published = sources.assets.iter().map(|asset| {
        let key = asset.name.replace(['.', '-', '/'], "_");
        (key, PublishedAsset { path: fingerprinted(&asset.name, &asset.bytes), bytes: asset.bytes.clone() })
    });
    published.collect()
}

/// A page's bytes.
#[must_use]
pub fn page(html: &str) -> Vec<u8> {
    minify::html(html)
}

/// What robots are told: everything may be read, and where the site map is.
#[must_use]
pub fn robots(site_map: &str) -> String {
    format!("User-agent: *\nAllow: /\n\nSitemap: {site_map}\n")
}

/// A name with the first 64 bits of its content's SHA-256 before the ending.
fn fingerprinted(name: &str, bytes: &[u8]) -> String {
    let checksum = checksum::sha256(bytes);
    let hash = checksum.get(..16).unwrap_or(&checksum);
    match name.rsplit_once('.') {
        Some((stem, ending)) => format!("assets/{stem}.{hash}.{ending}"),
        None => format!("assets/{name}.{hash}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_changes_with_its_content() {
        assert_eq!(fingerprinted("style.css", b"a{}"), fingerprinted("style.css", b"a{}"));
        assert_ne!(fingerprinted("style.css", b"a{}"), fingerprinted("style.css", b"b{}"));
        assert!(fingerprinted("img/mark.svg", b"").starts_with("assets/img/mark."));
        assert!(fingerprinted("LICENSE", b"").starts_with("assets/LICENSE."));
    }
}
