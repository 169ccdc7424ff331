//! An indicator in a few sentences: what is read aloud in place of its drawing.
//!
//! 1. The figure at the start, and its year; or that the plan names no year, or why there is no figure.
//! 2. The latest result, and its year; then, if the last one is missing, why.
//! 3. The goal, its year, and how far that is from the start.
//! 4. The verdict, or why there is none.

use super::super::builder::Builder;
use super::super::voice::{Said, Value};
use super::{figure, goal, reason, stated};
use crate::engines::numbers;
use crate::model::page::Text;
use crate::model::plan::{Amount, Figure, Goal, Indicator, UnitId};

/// The whole text.
pub fn sentence(builder: &mut Builder<'_>, indicator: &Indicator) -> Text {
    let dated = indicator.years().next().is_some();
    let mut whole = start(builder, indicator, dated);
    let mut others = results(builder, indicator, dated);
    others.push(aim(builder, indicator));
    if let Some(verdict) = indicator.verdict {
        others.push(builder.say(&UnitId::value(format!("verdict-about_{}", verdict.name())), &[]));
    }
    if let Some(why) = indicator.unjudged {
        others.push(builder.say(&UnitId::value(format!("unjudged_{}", why.name())), &[]));
    }
    for next in others {
        let parts = vec![("before", whole), ("after", next)];
        whole = builder.compose(&UnitId::value("sentence_join"), parts, Vec::new());
    }
    builder.plain_text(&whole)
}

fn start(builder: &mut Builder<'_>, indicator: &Indicator, dated: bool) -> Said {
    let case = match (&indicator.baseline.value, dated) {
        (Amount::Missing(_), _) => "missing",
        (Amount::Known(_), false) => "undated",
        (Amount::Known(_), true) => "dated",
    };
    let baseline = phrase(builder, &indicator.baseline, &indicator.unit);
    let parts = vec![("baseline", baseline)];
    builder.compose(&UnitId::value("sentence_start"), parts, vec![("case", Value::Key(case))])
}

fn results(builder: &mut Builder<'_>, indicator: &Indicator, dated: bool) -> Vec<Said> {
    let mut said = Vec::new();
    let unit = UnitId::value("sentence_result");
    if indicator.actuals.is_empty() && dated {
        said.push(builder.say(&unit, &[("case", Value::Key("none"))]));
    }
    let last = indicator.actuals.last().filter(|figure| figure.value.known().is_none());
    for (case, figure) in [("known", indicator.latest()), ("missing", last)] {
        if let Some(figure) = figure {
            let result = phrase(builder, figure, &indicator.unit);
            said.push(builder.compose(&unit, vec![("result", result)], vec![("case", Value::Key(case))]));
        }
    }
    said
}

/// The goal, and how far it is from the start.
fn aim(builder: &mut Builder<'_>, indicator: &Indicator) -> Said {
    let target = &indicator.target;
    let percent = indicator.unit == "percent";
    let dated = target.year.is_some();
    let keep = if dated { "maintain-dated" } else { "maintain" };
    let from = indicator.baseline.value.known();
    let (kind, difference) = match (&target.goal, from) {
        (Goal::Missing(_), _) => ("missing", None),
        (_, None) => ("reach", None),
        (Goal::Maintain, _) => (keep, None),
        (Goal::AtLeastBaseline, _) => (if dated { "at-least-dated" } else { "at-least" }, None),
        (Goal::Figure(written), Some(from)) => match numbers::difference(written, from) {
            None => ("reach", None),
            Some(difference) if !difference.contains(|digit: char| ('1'..='9').contains(&digit)) => (keep, None),
            Some(difference) => match difference.strip_prefix('-') {
                Some(reduced) => ("reduce", Some(reduced.to_owned())),
                None => ("raise", Some(difference)),
            },
        },
    };
    // A difference of percentages is said in points, so its number goes without a sign.
    let unsigned = difference.as_deref().filter(|_| percent).map(|written| builder.voice.decimal(written));
    let with_unit = difference.filter(|_| !percent).map(|written| figure(builder, &written, &indicator.unit));
    let bare = match &target.goal {
        Goal::Missing(id) => reason(builder, id),
        Goal::Figure(_) | Goal::Maintain | Goal::AtLeastBaseline => goal(builder, &target.goal, &indicator.unit),
    };
    let mut parts = vec![("target", stated(builder, bare, target.year, target.status))];
    parts.extend(target.year.map(|year| ("year", builder.say_year(year))));
    parts.extend(with_unit.map(|said| ("difference", said)));
    let mut others = vec![("kind", Value::Key(kind)), ("percent", Value::Key(if percent { "yes" } else { "no" }))];
    others.extend(unsigned.map(|number| ("difference", number)));
    builder.compose(&UnitId::value("sentence_goal"), parts, others)
}

/// A figure with its year, or why it is missing.
fn phrase(builder: &mut Builder<'_>, of: &Figure, unit: &str) -> Said {
    let bare = match &of.value {
        Amount::Known(written) => figure(builder, written, unit),
        Amount::Missing(id) => reason(builder, id),
    };
    stated(builder, bare, of.year, of.status)
}
