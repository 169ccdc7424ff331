//! One mistake in a text is one problem.
//!
//! 1. Marks that have stayed text and stand in one row are one mistake, however long it is; of many that are spread over a
//!    text the first are enough.
//! 2. An entity in the address of a link: where the address would be refused without it, the address is the mistake, else
//!    the entity is.

use std::collections::BTreeMap;
use std::ops::Range;

use super::target::target;
use super::{Markup, Problem, ProblemKind};

/// How many of one kind of mark are reported in a text.
const FEW: usize = 3;

/// Leaves each mistake once. The problems are in the order of their places.
pub(super) fn once(text: &str, problems: &mut Vec<Problem>) {
    if problems.len() < 2 {
        return;
    }
    addresses(text, problems);
    marks(problems);
}

fn marks(problems: &mut Vec<Problem>) {
    let mut left: BTreeMap<Markup, (usize, usize)> = BTreeMap::new();
    let mut kept: Vec<Problem> = Vec::with_capacity(problems.len());
    for problem in problems.drain(..) {
        let ProblemKind::RefusedMarkup(markup @ (Markup::BrokenLink | Markup::BrokenEmphasis | Markup::Footnote)) =
            problem.kind
        else {
            kept.push(problem);
            continue;
        };
        let (count, end) = left.entry(markup).or_default();
        let in_row = *count > 0 && problem.range.start <= *end;
        *end = problem.range.end.max(*end);
        if !in_row {
            *count += 1;
            if *count <= FEW {
                kept.push(problem);
            }
        }
    }
    *problems = kept;
}

fn addresses(text: &str, problems: &mut Vec<Problem>) {
    let is_entity = |problem: &Problem| problem.kind == ProblemKind::RefusedMarkup(Markup::Entity);
    let entities: Vec<Range<usize>> =
        problems.iter().filter(|found| is_entity(found)).map(|found| found.range.clone()).collect();
    let within = |outer: &Range<usize>, inner: &Range<usize>| outer.start <= inner.start && inner.end <= outer.end;
    let mut refused = Vec::new();
    problems.retain_mut(|problem| {
        let Some(address) = address(text, problem) else { return true };
        let ProblemKind::RefusedLink { url } = &mut problem.kind else { return true };
        if !entities.iter().any(|entity| within(&address, entity)) {
            return true;
        }
        // The backslash in front of the entity is ours, not the author's.
        *url = url.replace('\\', "");
        let is_refused = target(url).is_err();
        refused.extend(is_refused.then_some(address));
        is_refused
    });
    problems.retain(|problem| !is_entity(problem) || !refused.iter().any(|address| within(address, &problem.range)));
}

/// Where the address of a link stands that is refused.
fn address(text: &str, problem: &Problem) -> Option<Range<usize>> {
    let ProblemKind::RefusedLink { .. } = problem.kind else { return None };
    let Range { start, end } = problem.range;
    let source = text.get(start..end)?;
    let begins = if source.starts_with('<') { 0 } else { source.rfind("](")? };
    Some(start + begins..end)
}

#[cfg(test)]
mod tests {
    use crate::engines::prose::{Markup, ProblemKind, parse};

    fn found(text: &str) -> Vec<String> {
        let name = |kind: &ProblemKind| match kind {
            ProblemKind::RefusedMarkup(markup) => markup.name().to_owned(),
            ProblemKind::RefusedLink { url } => url.clone(),
            ProblemKind::UnknownLanguage { tag, .. } => tag.clone(),
            ProblemKind::InvalidRuby(fault) => fault.name().to_owned(),
        };
        parse(text, false).1.iter().map(|problem| name(&problem.kind)).collect()
    }

    #[test]
    fn marks_in_a_row_are_one_mistake() {
        let link = Markup::BrokenLink.name();
        assert_eq!(found(&"[".repeat(5000)), [link]);
        assert_eq!(found("a [[b]] c [[d]]"), [link; 2]);
        assert_eq!(found(&"[[a ".repeat(5000)), [link; 3]);
        assert_eq!(found(&"*".repeat(5000)).len(), 1);
        assert_eq!(found("[[a ** b"), [link, Markup::BrokenEmphasis.name()]);
    }

    #[test]
    fn an_entity_in_an_address_is_not_said_twice() {
        assert_eq!(found("[a](JaVaScRiPt&#58;alert(1))"), ["JaVaScRiPt:alert(1)"]);
        assert_eq!(found("[a](java&#115;cript:x) [b](https&#58;//a.jp)"), ["javascript:x", "entity"]);
        assert_eq!(found("[a &amp; b](javascript:x)"), ["javascript:x", "entity"]);
        assert_eq!(found("[a](https://a.jp/?b=1&amp;c=2)"), ["entity"]);
        assert_eq!(found("[a](https://a.j&#112;)"), ["entity"]);
        assert_eq!(found("<javascript:x&amp;y>").len(), 1);
        assert_eq!(found("&amp; [a](javascript:x)"), ["entity", "javascript:x"]);
    }
}
