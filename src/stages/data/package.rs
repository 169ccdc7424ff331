//! `datapackage.json`: a Frictionless Data Package. Each edition's table is a resource with its schema, so that a program
//! reads the columns by their localised names and knows their types.

use super::edition::Resource;
use crate::model::data::{Column, Edition, Holds, Terms};
use crate::model::plan::Plan;
use crate::model::record::YEARS;
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The package.
#[derive(Debug, Serialize)]
struct Package<'a> {
    profile: &'static str,
    name: &'static str,
    title: &'a str,
    description: String,
    homepage: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    licenses: Option<[License<'a>; 1]>,
    contributors: [Contributor<'a>; 1],
    resources: Vec<TableResource<'a>>,
}

#[derive(Debug, Serialize)]
struct License<'a> {
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<&'a str>,
    title: &'a str,
}

#[derive(Debug, Serialize)]
struct Contributor<'a> {
    title: &'a str,
    role: &'static str,
}

#[derive(Debug, Serialize)]
struct TableResource<'a> {
    profile: &'static str,
    name: String,
    path: &'a str,
    title: &'a str,
    description: &'a str,
    format: &'static str,
    mediatype: &'static str,
    encoding: &'static str,
    bytes: usize,
    hash: String,
    dialect: Value,
    schema: Schema,
}

#[derive(Debug, Serialize)]
struct Schema {
    fields: Vec<Field>,
    #[serde(rename = "missingValues")]
    missing_values: [&'static str; 1],
}

/// The description of these tables, by the number of their edition. It speaks the leading edition's language.
#[must_use]
pub fn package(plan: &Plan, leading: usize, resources: &BTreeMap<usize, Resource>) -> Option<Vec<u8>> {
    let Edition { plan: title, city, description, license, license_text, .. } = &resources.get(&leading)?.edition;
    let package = Package {
        profile: "tabular-data-package",
        name: "plan",
        title,
        description: format!("{description} {license_text}"),
        homepage: plan.base_url.join(""),
        licenses: licenses(license),
        contributors: [Contributor { title: city, role: "author" }],
        resources: resources.values().map(resource).collect(),
    };
    let mut text = serde_json::to_vec_pretty(&package).unwrap_or_default();
    text.push(b'\n');
    Some(text)
}

/// The package's own form of a licence; it has none for "not stated", so that then the key is absent.
fn licenses(terms: &Terms) -> Option<[License<'_>; 1]> {
    let Terms::Stated(license) = terms else { return None };
    // A name is an identifier here; what the plan calls its licence need not be one.
    let plain = |c: &char| c.is_ascii_alphanumeric() || "-._".contains(*c);
    let slug: String = license.name.chars().filter(plain).collect();
    let name = license.id.clone().unwrap_or(if slug.is_empty() { "other".to_owned() } else { slug });
    Some([License { name, path: license.url.as_deref(), title: &license.name }])
}

fn resource(resource: &Resource) -> TableResource<'_> {
    let Resource { edition, path, bytes, sha256, ids, .. } = resource;
    TableResource {
        profile: "tabular-data-resource",
        name: format!("indicators-{}", edition.language.to_lowercase()),
        path,
        title: &edition.title,
        description: &edition.description,
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        bytes: *bytes,
        hash: format!("sha256:{sha256}"),
        dialect: json!({ "delimiter": ",", "lineTerminator": "\r\n", "quoteChar": "\"", "doubleQuote": true, "header": true }),
        schema: Schema { fields: fields(edition, ids), missing_values: [""] },
    }
}

fn fields(edition: &Edition, ids: &[(&'static str, BTreeSet<String>)]) -> Vec<Field> {
    let columns = Column::ALL.iter().zip(&edition.headers).zip(&edition.meanings);
    let fields = columns.map(|((column, name), meaning)| {
        let mut constraints = Map::new();
        if column.required {
            constraints.insert("required".to_owned(), json!(true));
        }
        let kind = match column.holds {
            Holds::Words => "string",
            Holds::Id => {
                if let Some((_, ids)) = ids.iter().find(|(key, ids)| *key == column.key && !ids.is_empty()) {
                    constraints.insert("enum".to_owned(), json!(ids));
                } else {
                    constraints.insert("pattern".to_owned(), json!("[a-z][a-z0-9-]*"));
                }
                "string"
            }
            Holds::OneOf(words) => {
                constraints.insert("enum".to_owned(), json!(words));
                "string"
            }
            Holds::Year => {
                constraints.insert("minimum".to_owned(), json!(YEARS.start()));
                constraints.insert("maximum".to_owned(), json!(YEARS.end()));
                "integer"
            }
            Holds::Number => "number",
        };
        Field { name: Arc::clone(name), title: column.key, kind, description: Arc::clone(meaning), constraints }
    });
    fields.collect()
}

/// A column. Its name is its head, its title the key that is the same in every language.
#[derive(Debug, Serialize)]
struct Field {
    name: Arc<str>,
    title: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
    description: Arc<str>,
    #[serde(skip_serializing_if = "Map::is_empty")]
    constraints: Map<String, Value>,
}
