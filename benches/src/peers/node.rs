//! The parts of the plan, as its files say them.

use crate::files;
use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use toml::{Table, Value};

/// A part of the plan, or a page beside it.
pub(super) struct Node {
    /// Its address, without the language.
    pub(super) path: String,
    pub(super) level: String,
    /// Its number, behind those of the parts that it belongs to.
    pub(super) trail: Vec<i64>,
    pub(super) settings: Table,
}

impl Node {
    /// All of them in the plan's order; pages beside it come last.
    pub(super) fn all(content: &Path, plan: &Table) -> io::Result<Vec<Self>> {
        let levels: Vec<&str> = tables(plan, "levels").map(|level| word(level, "id")).collect();
        let mut found = BTreeMap::new();
        for (file, text) in files(content)? {
            let path = file.trim_end_matches(".toml").trim_end_matches("/index").to_owned();
            found.insert(path, read(&text)?);
        }
        found.remove("plan");
        let number = |path: &str| found.get(path)?.get("number")?.as_integer();
        let mut nodes: Vec<Self> = Vec::new();
        for (path, settings) in &found {
            let ends = path.match_indices('/').map(|(end, _)| end).chain([path.len()]);
            let trail: Vec<i64> = ends.filter_map(|end| number(path.get(..end)?)).collect();
            let (path, level) = match path.strip_prefix("pages/") {
                Some(page) => (page, levels.last()),
                None => (path.as_str(), levels.get(trail.len() - 1)),
            };
            let level = level.map_or_else(String::new, ToString::to_string);
            nodes.push(Self { path: path.to_owned(), level, trail, settings: settings.clone() });
        }
        nodes.sort_by_key(|node| (!node.is_in_plan(), node.trail.clone()));
        Ok(nodes)
    }

    pub(super) fn id(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or_default()
    }

    pub(super) fn number(&self) -> i64 {
        self.trail.last().copied().unwrap_or_default()
    }

    pub(super) fn is_in_plan(&self) -> bool {
        self.level != "page"
    }

    /// Whether other parts belong to it.
    pub(super) fn is_branch(&self) -> bool {
        self.level == "chapter" || self.level == "section"
    }

    pub(super) fn indicators(&self) -> impl Iterator<Item = &Table> {
        tables(&self.settings, "indicators")
    }
}

pub(super) fn read(text: &str) -> io::Result<Table> {
    text.parse().map_err(io::Error::other)
}

pub(super) fn tables<'a>(table: &'a Table, key: &str) -> impl Iterator<Item = &'a Table> {
    table.get(key).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_table)
}

pub(super) fn words<'a>(table: &'a Table, key: &str) -> Vec<&'a str> {
    table.get(key).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect()
}

pub(super) fn word<'a>(table: &'a Table, key: &str) -> &'a str {
    table.get(key).and_then(Value::as_str).unwrap_or_default()
}
