//! An edition's data: its records, and the page that describes them.
//!
//! 1. A record takes its words from where the page takes them, and its figures from the plan as they are written.
//! 2. What was taken from another edition is noted by the key of the text.

use super::builder::Builder;
use super::indicators;
use crate::model::data::{Column, Edition, Figure, Indicator, Named, SCHEMA, Step, Terms};
use crate::model::page::{self, DataFile, Text};
use crate::model::plan::{self, Aim, Amount, Goal, PageId, Status, UnitId, Year};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What all data of an edition share.
pub fn edition(builder: &mut Builder<'_>) -> Edition {
    let language = builder.plan.languages.get(builder.language);
    let columns = || Column::ALL.iter().map(|column| column_message(column.key));
    let license_text = match &builder.plan.license {
        Some(plan::License { name, url: Some(url), .. }) => format!("{name} ({url})").into(),
        Some(plan::License { name, url: None, .. }) => name.as_str().into(),
        None => builder.words("data_license-none", &[]).plain,
    };
    let plan = builder.label(&UnitId::value("plan"), &[]).plain;
    let title = builder.words("title_indicators", &[]).plain;
    Edition {
        schema: SCHEMA,
        language: builder.tag.to_owned(),
        kind: language.map_or("", |language| language.kind.name()),
        title: format!("{title} – {plan}"),
        plan,
        city: builder.label(&UnitId::attribute("plan", "city"), &[]).plain,
        url: builder.plan.base_url.join(&builder.href(PageId::Indicators)),
        license: Terms::of(builder.plan.license.as_ref()),
        license_text,
        headers: columns().map(|message| builder.words(&message, &[]).plain).collect(),
        meanings: columns().map(|message| builder.label(&UnitId::attribute(message, "text"), &[]).plain).collect(),
        description: builder.words("description_indicators", &[]).plain,
    }
}

/// The message with a column's head, and in its `.text` what it holds.
fn column_message(key: &str) -> String {
    format!("data_column-{}", key.replace('_', "-"))
}

/// The texts of a record that are another edition's.
#[derive(Default)]
struct Bare(BTreeMap<String, String>);

impl Bare {
    /// A text without markup; if it is borrowed, that is noted.
    fn take(&mut self, key: &str, text: Text) -> Arc<str> {
        if let Some(tag) = text.lang {
            self.0.insert(key.to_owned(), tag);
        }
        text.plain
    }

    fn named(&mut self, key: &str, id: &str, text: Text) -> Named {
        Named { id: id.to_owned(), text: self.take(key, text) }
    }
}

/// An indicator as a record.
pub fn record(builder: &mut Builder<'_>, number: usize) -> Option<Indicator> {
    let indicator = builder.plan.indicators.get(number)?;
    let view = indicators::defined_row(builder, number)?;
    let mut bare = Bare::default();
    let source = |bare: &mut Bare, key: &str, id: &Option<String>, text: Option<Text>| {
        id.as_ref().zip(text).map(|(id, text)| bare.named(key, id, text))
    };
    let survey = source(&mut bare, "survey", &indicator.survey, view.survey.clone());
    let count = source(&mut bare, "count", &indicator.count, view.count.clone());
    let figures = figures(builder, indicator);
    Some(Indicator {
        id: indicator.id.clone(),
        name: bare.take("name", view.name.exact),
        easy_name: view.name.easy.map(|easy| bare.take("easy_name", easy)),
        about: bare.take("about", view.about.unwrap_or_default()),
        url: builder.plan.base_url.join(&view.path),
        path: path(builder, indicator.node, &mut bare),
        unit: indicator.unit.clone(),
        unit_text: {
            let said = indicators::unit(builder, &indicator.unit);
            let text = builder.plain_text(&said);
            if *text.plain == *"…" { Arc::default() } else { bare.take("unit_text", text) }
        },
        better: indicator.better.name(),
        better_text: bare.take("better_text", view.better_text),
        survey,
        count,
        sentence: bare.take("sentence", view.sentence),
        verdict: view.verdict.map(|verdict| bare.named("verdict", verdict.kind, verdict.text)),
        figures,
        borrowed: bare.0,
    })
}

/// From the top of the plan to the indicator's node.
fn path(builder: &mut Builder<'_>, node: usize, bare: &mut Bare) -> Vec<Step> {
    let above: Vec<usize> = std::iter::successors(Some(node), |&index| builder.plan.nodes.get(index)?.parent).collect();
    let steps = above.into_iter().rev().filter_map(|index| {
        let node = builder.plan.nodes.get(index)?;
        let link = builder.link(index)?;
        Some(Step {
            id: node.id.clone(),
            label: link.label.map(|label| bare.take("path", label)),
            name: bare.take("path", link.name.exact),
        })
    });
    steps.collect()
}

/// What a figure is, beside what the page shows of it.
struct Facts<'a> {
    kind: &'static str,
    value: Option<&'a str>,
    missing: Option<&'a str>,
    target_kind: Option<&'static str>,
    year: Option<Year>,
    status: Status,
    note: Option<&'a str>,
}

/// The figure at the start, results, targets.
fn figures(builder: &mut Builder<'_>, indicator: &plan::Indicator) -> Vec<Figure> {
    let mut figures = vec![result(builder, indicator, "baseline", &indicator.baseline)];
    figures.extend(indicator.actuals.iter().map(|actual| result(builder, indicator, "actual", actual)));
    figures.extend(indicator.interim.iter().map(|aim| target(builder, indicator, "interim", aim)));
    figures.push(target(builder, indicator, "target", &indicator.target));
    figures
}

fn result(builder: &mut Builder<'_>, of: &plan::Indicator, kind: &'static str, figure: &plan::Figure) -> Figure {
    let missing = match &figure.value {
        Amount::Known(_) => None,
        Amount::Missing(reason) => Some(reason.as_str()),
    };
    let facts = Facts {
        kind,
        value: figure.value.known(),
        missing,
        target_kind: None,
        year: figure.year,
        status: figure.status,
        note: figure.note.as_deref(),
    };
    let view = indicators::amount(builder, figure, &of.unit);
    one(builder, &facts, view)
}

fn target(builder: &mut Builder<'_>, of: &plan::Indicator, kind: &'static str, aim: &Aim) -> Figure {
    let missing = match &aim.goal {
        Goal::Missing(reason) => Some(reason.as_str()),
        Goal::Figure(_) | Goal::Maintain | Goal::AtLeastBaseline => None,
    };
    let facts = Facts {
        kind,
        value: aim.goal.figure(),
        missing,
        target_kind: Some(aim.goal.kind()),
        year: aim.year,
        status: aim.status,
        note: aim.note.as_deref(),
    };
    let view = indicators::aim(builder, aim, &of.unit);
    one(builder, &facts, view)
}

fn one(builder: &mut Builder<'_>, facts: &Facts<'_>, view: page::Figure) -> Figure {
    let mut bare = Bare::default();
    let missing = facts.missing.map(|id| {
        let text = builder.label(&UnitId::of("missing", id), &[]);
        bare.named("missing", id, text)
    });
    Figure {
        kind: facts.kind,
        kind_text: bare.take("kind_text", builder.words(&word_message("kind", facts.kind), &[])),
        year: facts.year.map(|year| year.number),
        year_kind: facts.year.map(|year| if year.fiscal { "fiscal" } else { "calendar" }),
        year_text: view.year.map(|year| bare.take("year_text", year)),
        value: facts.value.map(str::to_owned),
        value_text: bare.take("value_text", view.text),
        target_kind: facts.target_kind,
        status: facts.missing.is_none().then(|| facts.status.name()),
        missing,
        note: facts.note.zip(view.note).map(|(id, text)| bare.named("note", id, text)),
        borrowed: bare.0,
    }
}

/// The files that hold what a page shows.
pub fn files(builder: &Builder<'_>, page: PageId) -> Vec<DataFile> {
    let stem = match page {
        PageId::Indicators => [builder.tag, "/indicators"].concat(),
        PageId::Indicator(number) => match builder.plan.indicators.get(number) {
            Some(indicator) => [builder.tag, "/indicators/", &indicator.id].concat(),
            None => return Vec::new(),
        },
        PageId::Home
        | PageId::Ask
        | PageId::Node(_)
        | PageId::Beside(_)
        | PageId::IndicatorsPart(_)
        | PageId::Data
        | PageId::Glossary
        | PageId::Search
        | PageId::Print
        | PageId::PrintPart(_) => {
            return Vec::new();
        }
    };
    vec![
        DataFile { name: "CSV", media: "text/csv", path: [&stem, ".csv"].concat() },
        DataFile { name: "JSON", media: "application/json", path: [&stem, ".json"].concat() },
    ]
}

/// The files without a language, and what says what is in them.
const NEUTRAL: [(&str, &str); 6] = [
    ("plan.json", "data_file-plan"),
    ("plan.schema.json", "data_file-schema"),
    ("datapackage.json", "data_file-package"),
    ("status.json", "data_file-status"),
    ("status.schema.json", "data_file-status-schema"),
    ("manifest.json", "data_file-manifest"),
];

/// What holds for the files, and whether it is about tables.
const RULES: [(&str, bool); 7] = [
    ("data_rule-figures", false),
    ("data_rule-missing", false),
    ("data_rule-texts", true),
    ("data_rule-borrowed", true),
    ("data_rule-csv", true),
    ("data_rule-quote", true),
    ("data_rule-version", false),
];

/// The page for those who reuse the data.
pub fn page(builder: &mut Builder<'_>) -> page::Data {
    let mut files = Vec::new();
    let mut columns = Vec::new();
    if !builder.plan.indicators.is_empty() {
        let tag = builder.tag;
        for (message, stem, one) in [
            ("data_file-all", format!("{tag}/indicators"), false),
            ("data_file-one", format!("{tag}/indicators/{{id}}"), true),
        ] {
            for (format, media, ending) in [("CSV", "text/csv", "csv"), ("JSON", "application/json", "json")] {
                files.push(file(builder, message, format, media, &format!("{stem}.{ending}"), !one));
            }
        }
        columns = Column::ALL.iter().map(|column| describe(builder, column)).collect();
    }
    for (path, message) in NEUTRAL {
        let there = path != "datapackage.json" || !builder.plan.indicators.is_empty();
        if there {
            files.push(file(builder, message, "JSON", "application/json", path, true));
        }
    }
    let license = builder.plan.license.as_ref();
    page::Data {
        license: license.map(|license| page::License { name: license.name.clone(), url: license.url.clone() }),
        files,
        rules: RULES
            .iter()
            .filter(|(_, tables)| !tables || !columns.is_empty())
            .map(|(rule, _)| builder.words(rule, &[]))
            .collect(),
        columns,
        editions: builder.page_editions(PageId::Data),
    }
}

fn file(
    builder: &mut Builder<'_>,
    message: &str,
    format: &'static str,
    media: &'static str,
    path: &str,
    linked: bool,
) -> page::File {
    page::File {
        title: builder.words(message, &[]),
        about: builder.label(&UnitId::attribute(message, "text"), &[]),
        format,
        media,
        address: builder.plan.base_url.join(path),
        path: linked.then(|| path.to_owned()),
    }
}

fn describe(builder: &mut Builder<'_>, column: &Column) -> page::Column {
    let message = column_message(column.key);
    let crate::model::data::Holds::OneOf(words) = column.holds else {
        return described(builder, column, &message, Vec::new());
    };
    let words = words.iter().map(|word| {
        let text = builder.words(&word_message(column.key, word), &[]);
        page::ColumnWord { word, text }
    });
    let words = words.collect();
    described(builder, column, &message, words)
}

fn described(builder: &mut Builder<'_>, column: &Column, message: &str, words: Vec<page::ColumnWord>) -> page::Column {
    page::Column {
        key: column.key,
        name: builder.words(message, &[]),
        about: builder.label(&UnitId::attribute(message, "text"), &[]),
        words,
    }
}

/// The message that says what a word for machines means.
fn word_message(key: &str, word: &str) -> String {
    match (key, word) {
        ("kind", "baseline") => "table_baseline".to_owned(),
        ("kind", "target") => "table_target".to_owned(),
        ("kind", "interim") => "stage_interim".to_owned(),
        ("kind", _) => "stage_result".to_owned(),
        ("target_kind", "maintain" | "at-least-baseline") => format!("target_{word}"),
        ("target_kind", "figure") => "data_target-figure".to_owned(),
        ("target_kind", _) => "data_target-missing".to_owned(),
        ("better", _) => format!("better_{word}"),
        ("status", _) => format!("data_status-{word}"),
        _ => format!("data_year-{word}"),
    }
}
