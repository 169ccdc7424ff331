//! What is compiled into the program: the tool's own words in each language, and the default theme.
//!
//! A test holds these lists equal to the folders that they name.

macro_rules! files {
    ($include:ident, $($path:literal)*) => {
        &[$(($path, $include!(concat!(env!("CARGO_MANIFEST_DIR"), "/", $path)))),*]
    };
}

/// A file's path in the project, and its text.
type Text = (&'static str, &'static str);

/// The words of the frame and of figures, in each language.
pub const LOCALES: &[Text] = files!(include_str,
    "locales/en/beside.ftl"
    "locales/en/data.ftl"
    "locales/en/figures.ftl"
    "locales/en/interface.ftl"
    "locales/en/paper.ftl"
    "locales/en/search.ftl"
    "locales/es/beside.ftl"
    "locales/es/data.ftl"
    "locales/es/figures.ftl"
    "locales/es/interface.ftl"
    "locales/es/paper.ftl"
    "locales/es/search.ftl"
    "locales/fil/beside.ftl"
    "locales/fil/data.ftl"
    "locales/fil/figures.ftl"
    "locales/fil/interface.ftl"
    "locales/fil/paper.ftl"
    "locales/fil/search.ftl"
    "locales/id/beside.ftl"
    "locales/id/data.ftl"
    "locales/id/figures.ftl"
    "locales/id/interface.ftl"
    "locales/id/paper.ftl"
    "locales/id/search.ftl"
    "locales/ja/beside.ftl"
    "locales/ja/data.ftl"
    "locales/ja/figures.ftl"
    "locales/ja/interface.ftl"
    "locales/ja/paper.ftl"
    "locales/ja/search.ftl"
    "locales/ja-simple/beside.ftl"
    "locales/ja-simple/data.ftl"
    "locales/ja-simple/figures.ftl"
    "locales/ja-simple/interface.ftl"
    "locales/ja-simple/paper.ftl"
    "locales/ja-simple/search.ftl"
    "locales/ko/beside.ftl"
    "locales/ko/data.ftl"
    "locales/ko/figures.ftl"
    "locales/ko/interface.ftl"
    "locales/ko/paper.ftl"
    "locales/ko/search.ftl"
    "locales/ne/beside.ftl"
    "locales/ne/data.ftl"
    "locales/ne/figures.ftl"
    "locales/ne/interface.ftl"
    "locales/ne/paper.ftl"
    "locales/ne/search.ftl"
    "locales/pt-BR/beside.ftl"
    "locales/pt-BR/data.ftl"
    "locales/pt-BR/figures.ftl"
    "locales/pt-BR/interface.ftl"
    "locales/pt-BR/paper.ftl"
    "locales/pt-BR/search.ftl"
    "locales/th/beside.ftl"
    "locales/th/data.ftl"
    "locales/th/figures.ftl"
    "locales/th/interface.ftl"
    "locales/th/paper.ftl"
    "locales/th/search.ftl"
    "locales/vi/beside.ftl"
    "locales/vi/data.ftl"
    "locales/vi/figures.ftl"
    "locales/vi/interface.ftl"
    "locales/vi/paper.ftl"
    "locales/vi/search.ftl"
    "locales/zh-Hans/beside.ftl"
    "locales/zh-Hans/data.ftl"
    "locales/zh-Hans/figures.ftl"
    "locales/zh-Hans/interface.ftl"
    "locales/zh-Hans/paper.ftl"
    "locales/zh-Hans/search.ftl"
);

/// The default theme's templates.
pub const TEMPLATES: &[Text] = files!(include_str,
    "themes/default/templates/base.html"
    "themes/default/templates/beside.html"
    "themes/default/templates/choose.html"
    "themes/default/templates/data.html"
    "themes/default/templates/editions.html"
    "themes/default/templates/fields.html"
    "themes/default/templates/glossary-list.html"
    "themes/default/templates/glossary.html"
    "themes/default/templates/go.html"
    "themes/default/templates/home.html"
    "themes/default/templates/indicator-parts.html"
    "themes/default/templates/indicator.html"
    "themes/default/templates/indicators.html"
    "themes/default/templates/node.html"
    "themes/default/templates/not-found.html"
    "themes/default/templates/outline.html"
    "themes/default/templates/print.html"
    "themes/default/templates/search.html"
    "themes/default/templates/sitemap.xml"
    "themes/default/templates/words.html"
);

/// The default theme's published files: path in the project, and bytes.
pub const ASSETS: &[(&str, &[u8])] = files!(include_bytes,
    "themes/default/assets/beside.css"
    "themes/default/assets/favicon.svg"
    "themes/default/assets/leaf.css"
    "themes/default/assets/search.css"
    "themes/default/assets/search.js"
    "themes/default/assets/site.js"
    "themes/default/assets/style.css"
);
