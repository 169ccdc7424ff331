//! Tags in arms of choices and in loops that nothing anywhere could close, or open.
//!
//! 1. Among the same code an end belongs to the last beginning of its name. What is over is left.
//! 2. What is left may belong to anything else that is left, in whatever arm and on whatever page: that depends on values.
//! 3. So a tag is a mistake if nothing is left that could belong to it. On a page that holds what is not known, none is.

use super::compose::Flat;
use super::tree::Mark;
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::source::Span;
use std::collections::{BTreeMap, BTreeSet};

/// What is left on all pages.
#[derive(Debug, Default)]
pub struct Left<'t> {
    /// By name, whether anything is left that opens such an element, and that closes one.
    opens: BTreeSet<&'t str>,
    closes: BTreeSet<&'t str>,
    /// Whether code makes the name of anything that is left.
    made: bool,
    /// The project's own in arms and loops, with whether they open.
    suspects: BTreeMap<Span, (&'t Mark, bool)>,
    /// Those of them that stand on a page with something that is not known.
    spared: BTreeSet<Span>,
}

impl<'t> Left<'t> {
    /// Takes what is left on a page.
    pub fn page(&mut self, parts: &[Flat<'t>]) {
        let mut found = Vec::new();
        let unknown = self.gather(parts, false, &mut found);
        self.spared.extend(found.iter().filter(|_| unknown).map(|(mark, _)| mark.span));
        self.suspects.extend(found.into_iter().map(|(mark, opens)| (mark.span, (mark, opens))));
    }

    /// The same of parts of it; whether anything in them is not known.
    fn gather(&mut self, parts: &[Flat<'t>], inside: bool, found: &mut Vec<(&'t Mark, bool)>) -> bool {
        let (mut open, mut left): (Vec<&'t Mark>, Vec<(&'t Mark, bool)>) = (Vec::new(), Vec::new());
        let mut unknown = false;
        for part in parts {
            match part {
                Flat::Open(mark) => open.push(mark),
                Flat::Maybe(mark) => drop(self.opens.insert(&mark.name)),
                Flat::Close(mark) => match open.iter().rposition(|open| open.fits(mark) == Some(true)) {
                    Some(place) => drop(open.remove(place)),
                    None => left.push((mark, false)),
                },
                Flat::Choice(arms) => arms.iter().for_each(|arm| unknown |= self.gather(arm, true, found)),
                Flat::Loop(body) => unknown |= self.gather(body, true, found),
                Flat::Unknown => unknown = true,
            }
        }
        left.extend(open.into_iter().map(|mark| (mark, true)));
        for &(mark, opens) in &left {
            self.made |= mark.made;
            let names = if opens { &mut self.opens } else { &mut self.closes };
            names.insert(&mark.name);
        }
        found.extend(left.into_iter().filter(|(mark, _)| inside && mark.own));
        unknown
    }

    /// The tags that nothing could belong to.
    pub fn mistakes(self) -> Vec<Diagnostic> {
        let Self { opens, closes, made, suspects, spared } = self;
        let lonely = suspects.into_values().filter(|(mark, is_open)| {
            let others = if *is_open { &closes } else { &opens };
            !made && !others.contains(mark.name.as_str()) && !spared.contains(&mark.span)
        });
        let problems = lonely.map(|(mark, is_open)| {
            let problem = Diagnostic::at(Code::MarkupSyntax, mark.span).with("name", &mark.name).affecting("/");
            if is_open {
                problem.with("case", "open")
            } else {
                problem.with("case", "stray").label("label-stray").help("help-stray")
            }
        });
        problems.collect()
    }
}
