//! What is published: the theme's files without what only their authors need, under names that change with their content.

mod filter;

use crate::base::source::{Asset, Sources};
use crate::engines::stylesheet::{self, Address, Target};
use crate::engines::{checksum, script};
use crate::model::page::{Alternate, Listed};
use crate::model::plan::Plan;
use std::collections::BTreeMap;
use std::ops::Range;

/// A theme's file, ready to be published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublishedAsset {
    /// Its path below `public/`: `assets/style.0f3a….css`.
    pub path: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// The theme's files by the names that templates use: `style.css` is `style_css`. Addresses in style sheets, and what
/// scripts import, lead to the published names. With them, where the plan has indicators, the rules of their filter
/// (`choices.css`), unless the theme has a file of that name.
#[must_use]
pub fn assets(sources: &Sources, plan: &Plan) -> BTreeMap<String, PublishedAsset> {
    let assets = &sources.assets;
    let rules = filter::rules(plan).map(|css| {
        let path = fingerprinted("choices.css", css.as_bytes());
        ("choices_css".to_owned(), PublishedAsset { path, bytes: css.into_bytes() })
    });
    let publish = |asset: &Asset| (asset.key(), published(asset, assets, &mut Vec::new()));
    rules.into_iter().chain(assets.iter().map(publish)).collect()
}

/// A file under its new name. `way` are the style sheets or scripts that lead to it: in a circle, one address stays as it is.
fn published<'a>(asset: &'a Asset, assets: &'a [Asset], way: &mut Vec<&'a str>) -> PublishedAsset {
    let text = std::str::from_utf8(&asset.bytes).ok();
    let mut led = |text, addresses, written| leading(asset, text, addresses, written, assets, way);
    let bytes = match (asset.name.rsplit('.').next(), text) {
        (Some("css"), Some(css)) => {
            stylesheet::compact(&led(css, stylesheet::addresses(css), stylesheet::written)).into_bytes()
        }
        (Some("js" | "mjs"), Some(text)) => {
            script::compact(&led(text, script::addresses(text), script::written)).into_bytes()
        }
        _ => asset.bytes.clone(),
    };
    PublishedAsset { path: fingerprinted(&asset.name, &bytes), bytes }
}

/// How an address is written in the place of another one in a text.
type Written = fn(&str, &Range<usize>, &str) -> String;

/// A file's text whose addresses lead to the published names.
fn leading<'a>(
    asset: &'a Asset,
    text: &str,
    addresses: Vec<Address>,
    written: Written,
    assets: &'a [Asset],
    way: &mut Vec<&'a str>,
) -> String {
    let mut out = text.to_owned();
    way.push(&asset.name);
    for address in addresses.into_iter().rev() {
        let Target::Asset(name, rest) = stylesheet::target(&asset.name, &address.text) else { continue };
        let wanted = assets.iter().find(|known| known.name == name && !way.contains(&known.name.as_str()));
        if let Some(wanted) = wanted {
            let path = published(wanted, assets, way).path;
            let up = "../".repeat(asset.name.matches('/').count());
            let path = format!("{up}{}{rest}", path.trim_start_matches("assets/"));
            out.replace_range(address.range.clone(), &written(text, &address.range, &path));
        }
    }
    way.pop();
    out
}

/// What every site map begins with, and the list of them. No template makes one: the form is not a theme's to choose.
const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
const SITE_MAP: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// The site map of these pages, each with the languages in which it is translated. Addresses are made of a proved base URL
/// and of names of ours: nothing in them means anything in XML.
#[must_use]
pub fn site_map<'a>(pages: impl Iterator<Item = Listed<'a>>) -> String {
    let mut map = format!("{XML}<urlset xmlns=\"{SITE_MAP}\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
    for Listed { href, alternates } in pages {
        map.extend(["<url>\n<loc>", &href, "</loc>\n"]);
        for Alternate { hreflang, href } in &alternates {
            map.extend(["<xhtml:link rel=\"alternate\" hreflang=\"", hreflang, "\" href=\"", href, "\"/>\n"]);
        }
        map.push_str("</url>\n");
    }
    map.push_str("</urlset>\n");
    map
}

/// The list of several site maps.
#[must_use]
pub fn site_map_index(addresses: &[String]) -> String {
    let entries: Vec<String> =
        addresses.iter().map(|address| format!("<sitemap><loc>{address}</loc></sitemap>\n")).collect();
    format!("{XML}<sitemapindex xmlns=\"{SITE_MAP}\">\n{}</sitemapindex>\n", entries.concat())
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

    fn asset(name: &str, text: &str) -> Asset {
        Asset { name: name.to_owned(), path: name.to_owned(), bytes: text.as_bytes().to_vec() }
    }

    #[test]
    fn style_sheets_lead_to_published_names() {
        let all = [
            asset("css/a.css", "@import \"b.css\"; a { background: url(../img/c.svg#x) } b { mask: url('no.svg') }"),
            asset("css/b.css", "b { c: url(../img/c.svg) }"),
            asset("img/c.svg", "<svg/>"),
        ];
        let [css, other, svg] = [0, 1, 2].map(|number| published(&all[number], &all, &mut Vec::new()));
        let text = String::from_utf8(css.bytes).expect("text");
        let name = svg.path.trim_start_matches("assets/");
        assert!(text.contains(&format!("url(../{name}#x)")) && text.contains("url('no.svg')"), "{text}");
        let imported = text.split('"').nth(1).expect("an import");
        assert!(imported.starts_with("../css/b.") && imported != "b.css", "{text}");
        assert_eq!(
            imported,
            format!("../{}", other.path.trim_start_matches("assets/")),
            "the name that it is published under"
        );
    }

    #[test]
    fn scripts_import_published_names() {
        let all = [
            asset("a.js", "import { b } from './js/b.mjs';\nimport('./a.js'); import 'c.js';\nb(\"./js/b.mjs\");"),
            asset("js/b.mjs", "import \"../c.js\"; export const b = alert;"),
            asset("c.js", "export {};"),
        ];
        let [first, second, third] = [0, 1, 2].map(|number| published(&all[number], &all, &mut Vec::new()));
        let name = |asset: &PublishedAsset| asset.path.trim_start_matches("assets/").to_owned();
        let text = |asset: PublishedAsset| String::from_utf8(asset.bytes).expect("text");
        assert_eq!(text(second.clone()), format!("import\"../{}\";export const b=alert;", name(&third)));
        let expected =
            format!("import{{b}}from\"./{}\";import(`./a.js`);import\"c.js\";b(`./js/b.mjs`);", name(&second));
        assert_eq!(text(first), expected, "what is no import, or leads in a circle, stays");
    }

    #[test]
    fn a_name_changes_with_its_content() {
        assert_eq!(fingerprinted("style.css", b"a{}"), fingerprinted("style.css", b"a{}"));
        assert_ne!(fingerprinted("style.css", b"a{}"), fingerprinted("style.css", b"b{}"));
        assert!(fingerprinted("img/mark.svg", b"").starts_with("assets/img/mark."));
        assert!(fingerprinted("LICENSE", b"").starts_with("assets/LICENSE."));
    }
}
