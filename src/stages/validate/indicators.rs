//! Indicators: whether what is said of one fits together.
//!
//! 1. Baseline, results and targets are read ([`super::figures`]); `target` is the only one, `targets` has interim ones.
//! 2. Years: all of one kind, results and targets in order, no target before or in the baseline's year, no result before it.
//! 3. The final target lies where it is better, and figures on the way lie between baseline and final target.
//! 4. A share in percent that is below 0 or above 100 can be right, but is asked about.
//! 5. The verdict is reckoned.

use super::Ids;
use super::figures::{Stated, by_year, listed, stated, unit};
use super::reader::Reader;
use super::verdict::verdict;
use super::years::contradiction;
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::source::At;
use crate::engines::numbers::compare;
use crate::model::draft::Value;
use crate::model::plan::{Aim, Better, Figure, Goal, Indicator, NodeIndex, Plan, Year};
use std::cmp::Ordering;

/// What may stand for a target's figure.
const WORDS: [&str; 2] = ["maintain", "at-least-baseline"];

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
    let baseline = stated(entry, "baseline", &[], plan);
    let mut results = by_year(entry, "actuals", &[], plan);
    let mut targets = targets(entry, plan);
    let ordered = check_years(entry, baseline.as_ref(), &mut results, &mut targets);
    let last = targets.last();
    let goal = last.and_then(goal);
    let better = better(entry, goal.as_ref());
    // Which target is the final one is known by the years.
    if let (true, Some(better), Some(last), Some(goal)) = (ordered, better, last, &goal)
        && contradicts(better, goal, baseline.as_ref().and_then(|baseline| baseline.written))
    {
        let diagnostic = Diagnostic::at(Code::ContradictoryTarget, last.span)
            .with("better", better.name())
            .with("target", last.written.unwrap_or_default())
            .with("baseline", baseline.as_ref().and_then(|baseline| baseline.written).unwrap_or("missing"));
        entry.diagnostics.push(diagnostic);
    } else if let (true, Some(better), Some((last, interim))) = (ordered, better, targets.split_last()) {
        check_interim(entry, better, interim, baseline.as_ref(), last);
    }
    if unit.as_deref() == Some("percent") {
        for figure in baseline.iter().chain(&results).chain(&targets) {
            check_percent(entry, figure);
        }
    }
    if let (Some(survey), Some(count)) = (entry.value("survey"), entry.value("count")) {
        let diagnostic = Diagnostic::at(Code::ContradictoryKeys, count.span);
        let diagnostic = diagnostic.with("first", "survey").with("second", "count").and(survey.span, "other");
        entry.diagnostics.push(diagnostic);
    }
    let survey = listed(entry, "survey", "survey", &plan.surveys);
    let count = listed(entry, "count", "count", &plan.counts);
    let known = baseline.iter().chain(&results).filter(|figure| figure.written.is_some());
    let measured = known.filter_map(|figure| figure.year.clone()).collect();
    let actuals: Vec<Figure> = results.iter().filter_map(Stated::figure).collect();
    let mut aims: Vec<Aim> = targets.iter().filter_map(aim).collect();
    let target = aims.pop();
    let id = id.filter(|id| ids.take(id, &mut entry.diagnostics))?;
    let (baseline, target, better) = (baseline?.figure()?, target?, better?);
    let latest = actuals.iter().rev().find(|figure| figure.value.known().is_some());
    let judged = verdict(&baseline, &target, better, latest);
    Some(Indicator {
        id: id.value.to_owned(),
        span: id.span,
        node,
        unit: unit?,
        baseline,
        actuals,
        measured,
        interim: aims,
        target,
        better,
        survey,
        count,
        verdict: judged.ok(),
        unjudged: judged.err().flatten(),
    })
}

/// `target`, or `targets` with their years.
fn targets<'a>(entry: &mut Reader<'a>, plan: &Plan) -> Vec<Stated<'a>> {
    let many = entry.value("targets");
    let one = entry.value("target");
    if let (Some(one), Some(many)) = (one, many) {
        let diagnostic = Diagnostic::at(Code::ContradictoryKeys, many.span);
        let diagnostic = diagnostic.with("first", "target").with("second", "targets").and(one.span, "other");
        entry.diagnostics.push(diagnostic);
    }
    if many.is_none() {
        return stated(entry, "target", &WORDS, plan).into_iter().collect();
    }
    let targets = by_year(entry, "targets", &WORDS, plan);
    if many.is_some_and(|many| many.value.as_array().is_some_and(<[_]>::is_empty)) {
        entry.missing("targets");
    }
    targets
}

fn goal(target: &Stated<'_>) -> Option<Goal> {
    match (target.written, target.missing()) {
        (Some("maintain"), _) => Some(Goal::Maintain),
        (Some("at-least-baseline"), _) => Some(Goal::AtLeastBaseline),
        (Some(figure), _) => Some(Goal::Figure(figure.to_owned())),
        (None, reason) => reason.map(|reason| Goal::Missing(reason.to_owned())),
    }
}

fn aim(target: &Stated<'_>) -> Option<Aim> {
    let year = target.year.as_ref().map(|at| at.value);
    Some(Aim { goal: goal(target)?, year, status: target.status, note: target.note.clone() })
}

fn better(entry: &mut Reader<'_>, goal: Option<&Goal>) -> Option<Better> {
    let word = entry.word::<Better>("better");
    if word.is_some() || entry.value("better").is_some() {
        return word.map(|word| word.value);
    }
    // What is to be kept has only one direction; a word that cannot be read may have been meant so.
    if goal == Some(&Goal::Maintain) {
        return Some(Better::Steady);
    }
    if goal.is_none() && entry.value("target").is_some_and(is_word) {
        return None;
    }
    entry.missing_word("better", Better::ALL.map(Better::name));
    None
}

/// Whether words stand where a figure does.
fn is_word(value: &At<Value>) -> bool {
    let figure = value.value.as_table().and_then(|table| table.entries.iter().find(|(key, _)| key.value == "value"));
    let written = figure.map_or(value, |(_, figure)| figure).value.as_str();
    written.is_some_and(|written| !written.contains(char::is_numeric) && !written.trim().is_empty())
}

/// Years of one kind and in order: says whether those of the targets are. Results and targets are sorted by them; not, if
/// years are of two kinds.
fn check_years(
    entry: &mut Reader<'_>,
    baseline: Option<&Stated<'_>>,
    results: &mut [Stated<'_>],
    targets: &mut [Stated<'_>],
) -> bool {
    let years = baseline.into_iter().chain(results.iter()).chain(targets.iter());
    let years: Vec<At<Year>> = years.filter_map(|figure| figure.year.clone()).collect();
    if let Some(first) = years.first()
        && let Some(other) = years.iter().find(|year| year.value.fiscal != first.value.fiscal)
    {
        // Years of two kinds have no order, so nothing else is said about them.
        entry.diagnostics.push(contradiction("mixed", other, first, "first"));
        return false;
    }
    let start = baseline.and_then(|baseline| baseline.year.as_ref());
    // A target whose year cannot be read may be the final one.
    let mut ordered = targets.len() < 2 || targets.iter().all(|target| target.year.is_some());
    for (list, case) in [(&*results, "result"), (&*targets, "target")] {
        for year in list.iter().filter_map(|figure| figure.year.as_ref()) {
            let after = start.filter(|start| match case {
                "result" => year.value.number < start.value.number,
                _ => year.value.number <= start.value.number,
            });
            if let Some(start) = after {
                ordered &= case != "target";
                entry.diagnostics.push(contradiction(case, year, start, "baseline"));
            }
        }
    }
    for twice in [sorted(results), sorted(targets)] {
        for (first, second) in twice {
            entry.diagnostics.push(contradiction("twice", &second, &first, "first"));
        }
    }
    ordered
}

/// Sorts by year; the years that stand twice.
fn sorted(list: &mut [Stated<'_>]) -> Vec<(At<Year>, At<Year>)> {
    list.sort_by_key(|figure| figure.year.as_ref().map(|at| at.value.number));
    let years: Vec<&At<Year>> = list.iter().filter_map(|figure| figure.year.as_ref()).collect();
    let pairs =
        years.windows(2).filter_map(|pair| if let [first, second] = pair { Some((*first, *second)) } else { None });
    let twice = pairs.filter(|(first, second)| first.value == second.value);
    twice.map(|(first, second)| (first.clone(), second.clone())).collect()
}

/// Whether the target lies in the direction that is not better.
fn contradicts(better: Better, goal: &Goal, baseline: Option<&str>) -> bool {
    match (better, goal) {
        (Better::Steady, Goal::Maintain) | (Better::Higher, Goal::AtLeastBaseline) | (_, Goal::Missing(_)) => false,
        (_, Goal::Maintain | Goal::AtLeastBaseline) => true,
        (better, Goal::Figure(target)) => {
            let order = baseline.and_then(|baseline| compare(target, baseline));
            match better {
                Better::Higher => order == Some(Ordering::Less),
                Better::Lower => order == Some(Ordering::Greater),
                Better::Steady => order.is_some_and(|order| order != Ordering::Equal),
            }
        }
    }
}

/// Figures on the way: none is worse than the baseline, and none so much better than the final target that the way there
/// would lead back. Words such as "maintain" may stand for the first years of any plan.
fn check_interim(
    entry: &mut Reader<'_>,
    better: Better,
    interim: &[Stated<'_>],
    baseline: Option<&Stated<'_>>,
    last: &Stated<'_>,
) {
    let start = baseline.and_then(|baseline| baseline.written);
    for target in interim {
        let Some(written) = target.written else { continue };
        let order = |other: Option<&str>| other.and_then(|other| compare(written, other));
        let (short, beyond) = match better {
            Better::Higher => (order(start) == Some(Ordering::Less), order(last.written) == Some(Ordering::Greater)),
            Better::Lower => (order(start) == Some(Ordering::Greater), order(last.written) == Some(Ordering::Less)),
            Better::Steady => (order(start).is_some_and(|order| order != Ordering::Equal), false),
        };
        let diagnostic = Diagnostic::at(Code::ContradictoryTarget, target.span)
            .with("better", better.name())
            .with("target", written);
        if short {
            entry.diagnostics.push(diagnostic.with("baseline", start.unwrap_or_default()));
        } else if beyond {
            let diagnostic = diagnostic.with("final", last.written.unwrap_or_default());
            entry.diagnostics.push(diagnostic.label("label-final").help("help-final"));
        }
    }
}

fn check_percent(entry: &mut Reader<'_>, figure: &Stated<'_>) {
    let Some(written) = figure.written else { return };
    let above = compare(written, "100") == Some(Ordering::Greater);
    if above || compare(written, "0") == Some(Ordering::Less) {
        let diagnostic = Diagnostic::at(Code::UnlikelyPercentage, figure.span)
            .with("figure", written)
            .with("case", if above { "above" } else { "below" });
        entry.diagnostics.push(diagnostic);
    }
}
