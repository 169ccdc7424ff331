//! The indicators of one edition as CSV and JSON.
//!
//! 1. A table is long: a row is a figure, so that years, statuses and missing values fit, and no column is a year.
//! 2. JSON says the same, indicator by indicator, and what does not fit a row: the definition, the whole in a sentence.

use super::{Lines, line};
use crate::base::diagnostic::Diagnostic;
use crate::engines::{checksum, csv};
use crate::model::data::{Cell, Column, Edition, Figure, Indicator, Named, Terms};
use crate::model::output::{Pieces, Sink};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A table that was published, for the package.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resource {
    /// Its edition.
    pub edition: Edition,
    /// Its path below the site's root.
    pub path: String,
    /// How long it is.
    pub bytes: usize,
    /// Its SHA-256.
    pub sha256: String,
    /// The ids that stand in its columns of ids, by the column's key.
    pub ids: Vec<(&'static str, BTreeSet<String>)>,
}

/// The files of an edition.
#[derive(Debug)]
pub struct Files {
    edition: Edition,
    /// The first line of each table.
    head: Vec<u8>,
    /// What each tree begins with.
    opening: Lines,
}

/// The two files of all indicators in the making. They are long and written as they come.
pub struct Tables<'s> {
    table: Box<dyn Pieces + 's>,
    tree: Box<dyn Pieces + 's>,
    lines: Lines,
    path: String,
    bytes: usize,
    checksum: checksum::Running,
    ids: Ids,
    /// How many indicators are there, and those that have come before their turn.
    done: usize,
    waiting: BTreeMap<usize, Kept>,
}

/// What an indicator adds to the files of all of them.
#[derive(Debug)]
pub struct Kept {
    rows: Vec<u8>,
    line: String,
    ids: Ids,
}

#[derive(Debug, Default)]
struct Ids {
    units: BTreeSet<String>,
    reasons: BTreeSet<String>,
}

impl Files {
    /// Begins an edition. Its heads are made such that each is a column's own name.
    #[must_use]
    pub fn new(mut edition: Edition) -> Self {
        let mut heads: Vec<String> = Vec::new();
        for (column, head) in Column::ALL.iter().zip(&edition.headers) {
            let head = csv::harmless(head.trim()).into_owned();
            let taken = head.is_empty() || heads.iter().any(|known| known.to_lowercase() == head.to_lowercase());
            heads.push(if taken { format!("{head} ({})", column.key).trim_start().to_owned() } else { head });
        }
        let head = csv::head(&heads);
        edition.headers = heads.into_iter().map(Arc::from).collect();
        let mut opening = Lines::new();
        opening.values(&edition);
        Self { edition, head, opening }
    }

    /// Begins the files of all indicators.
    ///
    /// # Errors
    /// The sink's.
    pub fn tables<'s>(&self, sink: &'s dyn Sink) -> Result<Tables<'s>, Diagnostic> {
        let stem = format!("{}/indicators", self.edition.language);
        let mut lines = self.opening.clone();
        lines.begin("indicators");
        let (path, tree) = (format!("{stem}.csv"), sink.open(&format!("{stem}.json"))?);
        let (table, ids, checksum) = (sink.open(&path)?, Ids::default(), checksum::Running::default());
        let (done, waiting) = (0, BTreeMap::new());
        let mut tables = Tables { table, tree, lines, path, bytes: 0, checksum, ids, done, waiting };
        tables.add(&self.head)?;
        Ok(tables)
    }

    /// The edition, when nothing more is to be written of it.
    #[must_use]
    pub fn into_edition(self) -> Edition {
        self.edition
    }

    /// Publishes an indicator's own two files; what comes back belongs to those of all, in the plan's order.
    ///
    /// # Errors
    /// The sink's.
    pub fn put(&self, indicator: &Indicator, sink: &dyn Sink) -> Result<Kept, Diagnostic> {
        let (rows, line) = (csv::rows(rows(indicator, &self.edition)), line(indicator));
        let stem = [&self.edition.language, "/indicators/", &indicator.id].concat();
        sink.put(&[&stem, ".csv"].concat(), &[self.head.as_slice(), &rows].concat())?;
        let mut lines = self.opening.clone();
        lines.key("indicator");
        lines.push(&[&line]);
        sink.put(&[&stem, ".json"].concat(), &lines.bytes())?;
        let reasons = indicator.figures.iter().filter_map(|figure| Some(figure.missing.as_ref()?.id.clone()));
        let ids = Ids { units: BTreeSet::from([indicator.unit.clone()]), reasons: reasons.collect() };
        Ok(Kept { rows, line, ids })
    }
}

impl Tables<'_> {
    fn add(&mut self, rows: &[u8]) -> Result<(), Diagnostic> {
        self.bytes += rows.len();
        self.checksum.add(rows);
        self.table.add(rows)
    }

    /// Adds the indicator of this number, when its turn has come; that of each number comes once.
    ///
    /// # Errors
    /// The sink's.
    pub fn keep(&mut self, number: usize, kept: Kept) -> Result<(), Diagnostic> {
        self.waiting.insert(number, kept);
        while let Some(kept) = self.waiting.remove(&self.done) {
            self.done += 1;
            self.add(&kept.rows)?;
            self.lines.entry(&kept.line);
            self.tree.add(self.lines.taken().as_bytes())?;
            self.ids.units.extend(kept.ids.units);
            self.ids.reasons.extend(kept.ids.reasons);
        }
        Ok(())
    }

    /// Ends both files.
    ///
    /// # Errors
    /// The sink's.
    pub fn finish(self, edition: Edition) -> Result<Resource, Diagnostic> {
        let Self { table, mut tree, mut lines, path, bytes, checksum, ids, .. } = self;
        lines.end();
        tree.add(&lines.bytes())?;
        tree.finish()?;
        table.finish()?;
        let sha256 = checksum::hex(&checksum.digest());
        Ok(Resource { edition, path, bytes, sha256, ids: vec![("unit", ids.units), ("missing", ids.reasons)] })
    }
}

/// One row for each figure.
fn rows<'a>(indicator: &'a Indicator, edition: &'a Edition) -> impl Iterator<Item = Vec<Cell<'a>>> {
    let row = |figure| Column::ALL.iter().map(|column| cell(column.key, indicator, figure, edition)).collect();
    indicator.figures.iter().map(row)
}

fn cell<'a>(key: &str, indicator: &'a Indicator, figure: &'a Figure, edition: &'a Edition) -> Cell<'a> {
    let text = |text: &'a str| Cell::text(Some(text).filter(|text| !text.is_empty()));
    let made = |text: String| if text.is_empty() { Cell::Empty } else { Cell::Text(text.into()) };
    let id = |named: &'a Option<Named>| Cell::text(named.as_ref().map(|named| named.id.as_str()));
    let words = |named: &'a Option<Named>| Cell::text(named.as_ref().map(|named| &*named.text));
    match key {
        "indicator" => text(&indicator.id),
        "name" => text(&indicator.name),
        "place" => made(place(indicator)),
        "kind" => text(figure.kind),
        "kind_text" => text(&figure.kind_text),
        "year" => figure.year.map_or(Cell::Empty, |year| Cell::Number(year.to_string().into())),
        "year_text" => Cell::text(figure.year_text.as_deref()),
        "value" => figure.value.as_deref().map_or(Cell::Empty, |value| Cell::Number(value.into())),
        "unit" => text(&indicator.unit),
        "unit_text" => text(&indicator.unit_text),
        "value_text" => text(&figure.value_text),
        "target_kind" => Cell::text(figure.target_kind),
        "better" => text(indicator.better),
        "better_text" => text(&indicator.better_text),
        "status" => Cell::text(figure.status),
        "missing" => id(&figure.missing),
        "note" => words(&figure.note),
        "source" => words(if indicator.survey.is_some() { &indicator.survey } else { &indicator.count }),
        "year_kind" => Cell::text(figure.year_kind),
        "node" => Cell::text(indicator.path.last().map(|step| step.id.as_str())),
        "borrowed" => made(borrowed(indicator, figure)),
        "license" => match &edition.license {
            Terms::Stated(license) => text(license.url.as_deref().unwrap_or(&license.name)),
            Terms::NotStated(_) => text(&edition.license_text),
        },
        _ => Cell::Empty,
    }
}

/// The names on the way to the indicator.
fn place(indicator: &Indicator) -> String {
    let steps = indicator.path.iter().map(|step| match &step.label {
        Some(label) => [label, " ", &step.name].concat(),
        None => step.name.to_string(),
    });
    steps.collect::<Vec<_>>().join(" / ")
}

/// The languages of a row's texts that are not its edition's, each once. What only JSON says does not count.
fn borrowed(indicator: &Indicator, figure: &Figure) -> String {
    let in_row = indicator.borrowed.iter().filter(|(key, _)| !["about", "sentence", "verdict"].contains(&key.as_str()));
    let tags: BTreeSet<&str> = in_row.chain(&figure.borrowed).map(|(_, tag)| tag.as_str()).collect();
    tags.into_iter().collect::<Vec<_>>().join(" ")
}
