//! The rules that make the filter of indicators work without script, for the radio buttons that pages of this plan have.
//!
//! 1. A choice hides whatever lists its traits in `data-is`, and not this one: rows, groups whose rows are all hidden, links
//!    to such groups. A group may have rows of the unit and rows of the direction, but none of both: hence a rule for each
//!    two of these.
//! 2. Where what is chosen has no row at all, or none in the chosen section (`data-has`), `main` gets two properties by which
//!    the theme says so.
//! 3. A browser that does not know `:has()` shows everything, and no filter.

use crate::model::page::filter::{DIGITS, better, both, section, unit};
use crate::model::plan::{Better, Content, Node, Plan};

/// The style sheet; nothing where the plan has no indicators.
pub fn rules(plan: &Plan) -> Option<String> {
    if plan.indicators.is_empty() {
        return None;
    }
    let sections = (1..=most_groups(plan)).map(|number| hide(&[section(number)], &section(number)));
    let ways = Better::ALL.map(Better::name);
    let units = plan.used_units().flat_map(|id| {
        let pairs = ways.map(|way| limit(&[unit(id), better(way)], &both(id, way)));
        std::iter::once(limit(&[unit(id)], &unit(id))).chain(pairs)
    });
    let each_way = ways.map(|way| limit(&[better(way)], &better(way)));
    let digits = DIGITS.map(|(_, name)| format!("[data-digits={name}]{{--digits:{name}}}\n"));
    let rules: String = sections.chain(units).chain(each_way).chain(digits).collect();
    Some(format!("@supports selector(:has(*)) {{\n{rules}}}\n"))
}

/// The most groups that a page of indicators has.
fn most_groups(plan: &Plan) -> usize {
    let with_indicators = |node: &Node| {
        node.fields.iter().any(|(_, content)| matches!(content, Content::Indicators(numbers) if !numbers.is_empty()))
    };
    if plan.splits_indicators() {
        let below = |root| plan.subtree(root).into_iter().filter_map(|index| plan.nodes.get(index));
        return plan.roots().map(|root| below(root).filter(|node| with_indicators(node)).count()).max().unwrap_or(0);
    }
    plan.nodes.iter().filter(|node| with_indicators(node)).count()
}

/// `main`, while all of these are chosen.
fn chosen(values: &[String]) -> String {
    values.iter().fold("main".to_owned(), |selector, value| format!("{selector}:has([value={value}]:checked)"))
}

/// While these are chosen, what has not the trait is not seen. A theme may keep its place (`--unseen`).
fn hide(values: &[String], wanted: &str) -> String {
    let unseen = "{display:var(--unseen,none);visibility:hidden}";
    format!("{} [data-is]:not([data-is~={wanted}]){unseen}\n", chosen(values))
}

/// And if nothing has it, the theme is told by `--none` and `--some`, which are otherwise not set.
fn limit(values: &[String], wanted: &str) -> String {
    let lacking = format!(":has(:is(form,:checked)[data-has]:not([data-has~={wanted}]))");
    format!("{}{}{lacking}{{--none:block;--some:hidden}}\n", hide(values, wanted), chosen(values))
}
