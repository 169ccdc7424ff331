//! Figures: indicators, quantities, periods. A figure is a decimal in quotes, kept as it is written.

use super::reader::Reader;
use super::{Ids, broken};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::source::At;
use crate::engines::numbers;
use crate::engines::spelling::nearest;
use crate::model::draft::{Table, Value};
use crate::model::plan::{Better, Content, Goal, Indicator, NodeIndex, Plan, Year};

/// Reads a list of indicators into the plan; their numbers there. `None` if the node's file lists none.
pub fn indicators(
    reader: &mut Reader<'_>,
    key: &str,
    node: NodeIndex,
    plan: &mut Plan,
    ids: &mut Ids,
) -> Option<Vec<usize>> {
    let tables = reader.tables(key);
    let mut numbers = Vec::new();
    for table in &tables {
        let mut entry = Reader::new(table);
        if let Some(indicator) = indicator(&mut entry, node, plan, ids) {
            numbers.push(plan.indicators.len());
            plan.indicators.push(indicator);
        }
        entry.finish(&mut reader.diagnostics);
    }
    (!tables.is_empty()).then_some(numbers)
}

fn indicator(entry: &mut Reader<'_>, node: NodeIndex, plan: &Plan, ids: &mut Ids) -> Option<Indicator> {
    let id = entry.required_string("id");
    let unit = unit(entry, plan);
    let baseline = figure(entry, "baseline", &[]);
    let target = figure(entry, "target", &["maintain", "at-least-baseline"]);
    let goal = target.as_ref().map(|target| match target.value {
        "maintain" => Goal::Maintain,
        "at-least-baseline" => Goal::AtLeastBaseline,
        figure => Goal::Figure(figure.to_owned()),
    });
    let better = match (entry.word::<Better>("better"), &goal) {
        (Some(better), _) => Some(better.value),
        // What is to be kept has only one direction.
        (None, Some(Goal::Maintain)) if entry.value("better").is_none() => Some(Better::Steady),
        (None, _) => {
            if entry.value("better").is_none() {
                entry.missing("better");
            }
            None
        }
    };
    if let (Some(better), Some(target), Some(goal), Some(baseline)) = (better, &target, &goal, &baseline)
        && contradicts(better, goal, baseline.value)
    {
        let diagnostic = Diagnostic::at(Code::ContradictoryTarget, target.span)
            .with("better", better.name())
            .with("target", target.value)
            .with("baseline", baseline.value);
        entry.diagnostics.push(diagnostic);
    }
    let survey = listed(entry, "survey", &plan.surveys);
    let count = listed(entry, "count", &plan.counts);
    let id = id.filter(|id| ids.take(id, &mut entry.diagnostics))?;
    Some(Indicator {
        id: id.value.to_owned(),
        span: id.span,
        node,
        unit: unit?,
        baseline: baseline?.value.to_owned(),
        target: goal?,
        better: better?,
        survey,
        count,
    })
}

/// Whether the target lies in the direction that is not better.
fn contradicts(better: Better, goal: &Goal, baseline: &str) -> bool {
    match (better, goal) {
        (Better::Steady, Goal::Maintain) | (Better::Higher, Goal::AtLeastBaseline) => false,
        (_, Goal::Maintain | Goal::AtLeastBaseline) => true,
        (better, Goal::Figure(target)) => {
            let value = |written: &str| written.parse::<f64>().unwrap_or_default();
            let (from, to) = (value(baseline), value(target));
            match better {
                Better::Higher => to < from,
                Better::Lower => to > from,
                Better::Steady => (to - from).abs() > f64::EPSILON,
            }
        }
    }
}

/// A decimal, or one of the words that may stand for it.
fn figure<'a>(entry: &mut Reader<'a>, key: &'static str, words: &[&str]) -> Option<At<&'a str>> {
    let value = entry.value(key);
    let Some(value) = value else {
        entry.missing(key);
        return None;
    };
    let found = match &value.value {
        Value::String(text) if words.contains(&text.as_str()) || numbers::is_decimal(text) => {
            return Some(At { value: text.as_str(), span: value.span });
        }
        Value::String(text) | Value::Other(text) => text.clone(),
        Value::Integer(number) => number.to_string(),
        Value::Boolean(_) | Value::Array(_) | Value::Table(_) => {
            entry.wrong(value, "a figure in quotes");
            return None;
        }
    };
    let unquoted = !matches!(value.value, Value::String(_));
    let nearest = nearest(&found, words.iter().copied());
    let help = match nearest {
        Some(_) => "help-nearest",
        None if unquoted => "help-quotes",
        None => "help",
    };
    let diagnostic = Diagnostic::at(Code::InvalidFigure, value.span)
        .with("figure", &found)
        .with("nearest", nearest.unwrap_or_default())
        .help(help);
    entry.diagnostics.push(diagnostic);
    None
}

fn unit(entry: &mut Reader<'_>, plan: &Plan) -> Option<String> {
    let unit = entry.required_string("unit")?;
    let known = || plan.units.iter().map(String::as_str).chain(["percent"]);
    if known().any(|known| known == unit.value) {
        return Some(unit.value.to_owned());
    }
    let nearest = nearest(unit.value, known());
    let diagnostic = Diagnostic::at(Code::UnknownUnit, unit.span)
        .with("unit", unit.value)
        .with("nearest", nearest.unwrap_or_default())
        .help(if nearest.is_some() { "help-nearest" } else { "help" });
    entry.diagnostics.push(diagnostic);
    None
}

fn listed(entry: &mut Reader<'_>, key: &'static str, known: &[String]) -> Option<String> {
    let id = entry.string(key)?;
    if known.iter().any(|known| known == id.value) {
        return Some(id.value.to_owned());
    }
    entry.diagnostics.push(broken(&id, key, known.iter().map(String::as_str)));
    None
}

/// `{ value = "1200", unit = "thousand-yen" }`
pub fn quantity(reader: &mut Reader<'_>, key: &str, plan: &Plan) -> Option<Content> {
    let table: &Table = reader.table(key)?;
    let mut entry = Reader::new(table);
    let value = figure(&mut entry, "value", &[]);
    let unit = unit(&mut entry, plan);
    entry.finish(&mut reader.diagnostics);
    Some(Content::Quantity { value: value?.value.to_owned(), unit: unit? })
}

/// `{ from = "fy2024", to = "fy2027" }`
pub fn period(reader: &mut Reader<'_>, key: &str) -> Option<Content> {
    let table: &Table = reader.table(key)?;
    let mut entry = Reader::new(table);
    let mut year = |key| {
        let written = entry.required_string(key)?;
        let year = Year::parse(written.value);
        if year.is_none() {
            let diagnostic = Diagnostic::at(Code::WrongType, written.span)
                .with("expected", "a year such as `2025` or `fy2025`")
                .with("found", format!("`{}`", written.value));
            entry.diagnostics.push(diagnostic);
        }
        year.map(|year| (year, written.span))
    };
    let (from, to) = (year("from"), year("to"));
    if let (Some((from, _)), Some((to, span))) = (from, to)
        && to.number < from.number
    {
        let diagnostic = Diagnostic::at(Code::WrongType, span)
            .with("expected", format!("a year not before {}", from.number))
            .with("found", format!("`{}`", to.number));
        entry.diagnostics.push(diagnostic);
    }
    entry.finish(&mut reader.diagnostics);
    Some(Content::Period { from: from?.0, to: to?.0 })
}
