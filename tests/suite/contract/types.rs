//! The types of the views, read from their source: what is documented is what is compiled.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// A field of a view.
#[derive(Debug, Clone)]
pub struct Field {
    pub name: String,
    /// As it is written: `Option<Vec<Text>>`.
    pub written: String,
    pub doc: String,
    /// Its own fields stand beside the others, told apart by `kind`.
    pub flat: bool,
}

/// One of the shapes of a type that has several.
#[derive(Debug, Clone)]
pub struct Variant {
    /// The word that a template sees as `kind`.
    pub kind: String,
    pub doc: String,
    pub fields: Vec<Field>,
    /// The type inside, for a shape that is written `Home(Home)`.
    pub inside: Option<String>,
}

/// A view.
#[derive(Debug, Clone, Default)]
pub struct View {
    pub doc: String,
    pub fields: Vec<Field>,
    pub variants: Vec<Variant>,
}

/// What a field holds, as a template sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shape {
    /// `Text` for `Option<Vec<Text>>`.
    pub name: String,
    pub list: bool,
    pub map: bool,
    pub optional: bool,
}

/// All views by name, in the order in which they stand in the source.
pub fn views(root: &Path) -> Vec<(String, View)> {
    let mut files = vec![root.join("src/model/page.rs")];
    let mut more: Vec<PathBuf> = fs::read_dir(root.join("src/model/page"))
        .expect("the views' folder")
        .map(|entry| entry.expect("a file").path())
        .collect();
    more.sort();
    files.append(&mut more);
    files.push(root.join("src/stages/render.rs"));
    files.iter().flat_map(|path| read(&fs::read_to_string(path).expect("a view's source"))).collect()
}

fn read(source: &str) -> Vec<(String, View)> {
    let mut found: Vec<(String, View)> = Vec::new();
    let (mut doc, mut attributes) = (Vec::new(), String::new());
    let (mut open, mut is_enum) = (None::<usize>, false);
    // What is not given to templates is no view.
    let mut serialised = false;
    for line in source.lines() {
        let depth = line.len() - line.trim_start().len();
        let text = line.trim();
        if let Some(words) = text.strip_prefix("///") {
            doc.push(words.trim().to_owned());
            continue;
        }
        if text.starts_with("#[") {
            serialised |= text.contains("Serialize");
            attributes.push_str(text);
            continue;
        }
        let said = doc.join(" ");
        let name_of = |rest: &str| rest.split([' ', '(', '{', '<', ',']).next().unwrap_or_default().to_owned();
        let item = [("pub struct ", false), ("pub enum ", true)];
        if let Some((rest, kind)) = item.iter().find_map(|(word, kind)| Some((text.strip_prefix(word)?, *kind))) {
            open = (serialised && text.ends_with('{')).then(|| {
                found.push((name_of(rest), View { doc: said, ..View::default() }));
                is_enum = kind;
                found.len() - 1
            });
            serialised = false;
        } else if let Some((_, view)) = open.and_then(|open| found.get_mut(open)) {
            let field =
                text.strip_prefix("pub ").unwrap_or(text).strip_suffix(',').and_then(|text| text.split_once(": "));
            match (depth, is_enum, field) {
                (0, ..) if text == "}" => open = None,
                (4, false, Some((name, written))) if !attributes.contains("skip") || attributes.contains("skip_") => {
                    let flat = attributes.contains("flatten");
                    let (name, written) = (name.to_owned(), written.to_owned());
                    view.fields.push(Field { name, written, doc: said, flat });
                }
                (8, true, Some((name, written))) => {
                    let variant = view.variants.last_mut().expect("a field stands in a variant");
                    let (name, written) = (name.to_owned(), written.to_owned());
                    variant.fields.push(Field { name, written, doc: said, flat: false });
                }
                (4, true, _) if text.starts_with(char::is_uppercase) => {
                    let inside = text.split_once('(').and_then(|(_, rest)| rest.split_once(')')).map(|(name, _)| name);
                    let inside = inside.map(|name| shape(name).name);
                    view.variants.push(Variant { kind: kebab(&name_of(text)), doc: said, fields: Vec::new(), inside });
                }
                _ => {}
            }
        } else if !text.is_empty() {
            serialised = false;
        }
        doc.clear();
        attributes.clear();
    }
    found
}

fn kebab(name: &str) -> String {
    let mut kebab = String::new();
    for character in name.chars() {
        if character.is_uppercase() && !kebab.is_empty() {
            kebab.push('-');
        }
        kebab.extend(character.to_lowercase());
    }
    kebab
}

/// What a type is to a template.
pub fn shape(written: &str) -> Shape {
    let mut shape = Shape { name: written.to_owned(), list: false, map: false, optional: false };
    loop {
        let inside = |outer: &str| shape.name.strip_prefix(outer).and_then(|rest| rest.strip_suffix('>'));
        if let Some(inside) = inside("Option<") {
            // What is none inside of a list is no matter of the list itself.
            shape = Shape { name: inside.to_owned(), optional: shape.optional || !shape.list, ..shape };
        } else if let Some(inside) = inside("Vec<") {
            shape = Shape { name: inside.to_owned(), list: true, ..shape };
        } else if let Some(inside) = inside("Box<").or_else(|| inside("Arc<")) {
            shape = Shape { name: inside.to_owned(), ..shape };
        } else if let Some(inside) = inside("BTreeMap<String, ") {
            shape = Shape { name: inside.to_owned(), map: true, ..shape };
        } else {
            return shape;
        }
    }
}

/// What a template calls a value of this type.
pub fn words(written: &str, views: &BTreeMap<String, View>) -> String {
    let shape = shape(written);
    let one = match shape.name.as_str() {
        "String" | "&'static str" | "str" | "Arc<str>" | "&'static str>" => "text".to_owned(),
        "usize" | "u8" | "u16" | "u32" | "u64" | "i32" | "i64" | "f64" => "number".to_owned(),
        "bool" => "bool".to_owned(),
        name if views.contains_key(name) => format!("[{name}](#{})", name.to_lowercase()),
        name => panic!("the contract has no word for the type {name}"),
    };
    match (shape.list, shape.map, written.contains("Vec<Option<")) {
        (true, _, true) => format!("list of {one} or none"),
        (true, _, false) => format!("list of {one}"),
        (_, true, _) => format!("map of {one}"),
        _ => one,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_read_as_they_are_written() {
        let source = "/// A row.\n#[derive(Serialize)]\npub struct Row {\n    /// Its name,\n    /// in full.\n    pub name: Option<Text>,\n    #[serde(flatten)]\n    pub what: What,\n}\n\
                      #[derive(Serialize)]\npub enum What {\n    /// One.\n    TitledList {\n        /// Them.\n        units: Vec<Unit>,\n    },\n    Home(Box<Home>),\n}\n\
                      pub struct Hidden {\n    pub secret: String,\n}\n";
        let found = read(source);
        let names: Vec<&str> = found.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["Row", "What"]);
        let [(_, row), (_, what)] = found.as_slice() else { panic!("{found:?}") };
        assert_eq!((row.fields[0].doc.as_str(), row.fields[1].flat), ("Its name, in full.", true));
        assert_eq!(
            (what.variants[0].kind.as_str(), what.variants[0].fields[0].name.as_str()),
            ("titled-list", "units")
        );
        assert_eq!(what.variants[1].inside.as_deref(), Some("Home"));
        assert_eq!(
            shape("Option<Vec<Text>>"),
            Shape { name: "Text".to_owned(), list: true, map: false, optional: true }
        );
        assert!(!shape("Vec<Option<Text>>").optional);
    }
}
