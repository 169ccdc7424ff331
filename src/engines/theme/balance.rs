//! Elements of templates that are opened and never closed, or the other way round, where that is certain. Browsers mend such
//! markup without a word, each page in a way that its author did not mean.
//!
//! 1. Templates become trees (`tree`), and those of each kind of page are put together (`compose`). What is open and closed
//!    there is followed along every way through the code: every arm of each `if`, each loop never, once and a few times.
//! 2. Which of these ways a page takes is not known: what is opened under one condition may be closed under the same one
//!    elsewhere. So there is a mistake only where every way leads to one.
//! 3. What stands in an arm or in a loop, and what it leaves open there, may be closed in any other, on this page or on
//!    another that the same template makes. So it is a mistake only if no tag is left anywhere that could close it (`left`).
//! 4. A page that cannot be followed, or on too many ways, is given the benefit of the doubt.
//! 5. Paragraphs end by themselves where another block begins. That one ends twice is told where no code is in between
//!    (`paragraph`).
//! 6. Some tags are wrong by themselves (`tags`). Where one lacks a quote, what follows it cannot be told, and no more is said.

mod compose;
mod items;
mod left;
mod paragraph;
mod tags;
mod tree;

use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::source::Span;
use crate::engines::theme::Template;
use compose::{Composer, Crossed, Flat};
use left::Left;
use std::collections::{BTreeMap, BTreeSet};
use tree::{Mark, Tree};

/// On how many ways a page is followed at once.
const WAYS: usize = 128;

/// How often a loop is gone through.
const TIMES: usize = 4;

/// How many parts are gone through before a page is too long to be followed.
const STEPS: usize = 100_000;

/// How many ends that may be strays are tried as such, for each way.
const DOUBTS: usize = 8;

/// The mistakes in the project's own templates, on pages made with these.
pub fn mistakes(templates: &[Template], themes: &[String], pages: &[&str]) -> Vec<Diagnostic> {
    let is_own = |one: &&Template| !one.builtin && one.name.rsplit('.').next() == Some("html");
    let (mut alone, mut broken) = (Vec::new(), BTreeSet::new());
    for one in templates.iter().filter(is_own) {
        let (mistakes, is_broken) = tags::mistakes(one);
        alone.extend(mistakes);
        broken.extend(is_broken.then_some(one.name.as_str()));
    }
    let tree = |one: &Template| if broken.contains(one.name.as_str()) { Tree::unknown() } else { tree::tree(one) };
    let trees: Vec<(&str, Tree)> = templates.iter().map(|one| (one.name.as_str(), tree(one))).collect();
    let by_name = trees.iter().map(|(name, tree)| (*name, tree)).collect();
    let mut composer = Composer::new(by_name, themes);
    let mut left = Left::default();
    let compose = |page: &&str| {
        composer.crossed.clear();
        let parts = composer.page(page);
        left.page(&parts);
        (parts, composer.crossed.clone())
    };
    let pages: Vec<_> = pages.iter().map(compose).collect();
    let mut found: BTreeMap<Span, Diagnostic> =
        left.mistakes().into_iter().filter_map(|problem| Some((problem.span?, problem))).collect();
    // What is known to be wrong hides nothing else.
    let lonely: BTreeSet<Span> = found.keys().copied().collect();
    for (parts, crossed) in &pages {
        let walk = |strays: &BTreeSet<Span>| {
            let (strays, crossed) = (strays.clone(), crossed.clone());
            let mut walk = Walk { lonely: lonely.clone(), strays, crossed, ..Walk::default() };
            walk.page(parts);
            walk
        };
        for (span, problem) in fewest(walk).found {
            found.entry(span).or_insert(problem);
        }
    }
    let own = templates.iter().filter(is_own).filter(|one| !broken.contains(one.name.as_str()));
    alone.into_iter().chain(own.flat_map(paragraph::mistakes)).chain(found.into_values()).collect()
}

/// Of the walks that take doubtful ends for strays, or for the ends of what stands around them, the one with the fewest
/// mistakes.
fn fewest<'t>(walk: impl Fn(&BTreeSet<Span>) -> Walk<'t>) -> Walk<'t> {
    let mut best = walk(&BTreeSet::new());
    for doubtful in best.doubtful.clone().into_iter().take(DOUBTS) {
        let mut more = best.strays.clone();
        more.insert(doubtful);
        let other = walk(&more);
        if other.found.len() < best.found.len() {
            best = other;
        }
    }
    best
}

/// What can be open at a place.
#[derive(Debug, Clone, Default)]
struct Open<'t> {
    /// On each way, from the outermost element on.
    ways: Vec<Vec<&'t Mark>>,
    /// Whether there is a way on which that cannot be told.
    unknown: bool,
}

impl Open<'_> {
    fn is_dead(&self) -> bool {
        self.ways.is_empty() && !self.unknown
    }

    fn and(mut self, other: Self) -> Self {
        self.unknown |= other.unknown;
        for way in other.ways {
            if !self.ways.iter().any(|known| is_same(known, &way)) {
                self.ways.push(way);
            }
        }
        if self.ways.len() > WAYS {
            return Self { ways: Vec::new(), unknown: true };
        }
        self
    }
}

/// Whether the same is open on two ways.
fn is_same(one: &[&Mark], other: &[&Mark]) -> bool {
    one.len() == other.len() && one.iter().zip(other).all(|(one, other)| one.name == other.name)
}

/// A walk along the ways through a page.
#[derive(Debug, Default)]
struct Walk<'t> {
    found: BTreeMap<Span, Diagnostic>,
    /// Tags that nothing could belong to: they are taken as not there.
    lonely: BTreeSet<Span>,
    /// Where this page has failed.
    seen: BTreeSet<Span>,
    /// Tags that close nothing, by what was seen so far, and those that either do or leave open what is in what they close.
    strays: BTreeSet<Span>,
    doubtful: Vec<Span>,
    crossed: Crossed<'t>,
    /// The elements that were given up, and those that are open where another was closed: one mistake is one problem.
    lost: Vec<&'t str>,
    meant: Vec<Span>,
    /// How many parts were gone through.
    steps: usize,
}

impl<'t> Walk<'t> {
    fn page(&mut self, parts: &[Flat<'t>]) {
        let start = Open { ways: vec![Vec::new()], unknown: false };
        let end = self.along(parts, start, true);
        if !end.unknown && !end.ways.iter().any(Vec::is_empty) {
            for open in end.ways.first().into_iter().flatten() {
                self.not_closed(open, None);
            }
        }
    }

    /// Goes through parts on all ways. Where all have failed, that is said and the walk goes on, if it `says` so; else nothing
    /// is left.
    fn along(&mut self, parts: &[Flat<'t>], mut open: Open<'t>, says: bool) -> Open<'t> {
        for part in parts {
            if open.ways.is_empty() {
                return open;
            }
            self.steps += 1;
            if self.steps > STEPS {
                return Open { ways: Vec::new(), unknown: true };
            }
            open = match part {
                Flat::Open(mark) | Flat::Close(mark) if self.lonely.contains(&mark.span) => open,
                Flat::Open(mark) => {
                    open.ways.iter_mut().for_each(|way| way.push(mark));
                    open
                }
                Flat::Maybe(mark) => {
                    let mut more = open.clone();
                    more.ways.iter_mut().for_each(|way| way.push(mark));
                    open.and(more)
                }
                Flat::Close(mark) => self.close(open, mark, says),
                Flat::Choice(arms) => {
                    let mut all = Open::default();
                    for arm in arms {
                        all = all.and(self.along(arm, open.clone(), false));
                    }
                    // Each arm fails: what stands in the first is said.
                    match arms.first() {
                        Some(first) if all.is_dead() && says => self.along(first, open, true),
                        Some(_) | None => all,
                    }
                }
                Flat::Loop(body) => self.round(body, open),
                Flat::Unknown => return Open { ways: Vec::new(), unknown: true },
            };
        }
        open
    }

    /// Goes through a loop never, once and a few times. Where each round leaves something else open, what more of them would
    /// bring is not known.
    fn round(&mut self, body: &[Flat<'t>], open: Open<'t>) -> Open<'t> {
        let mut last = self.along(body, open.clone(), false);
        let changes = !last.ways.iter().any(|way| open.ways.iter().any(|before| is_same(before, way)));
        let mut all = open.and(last.clone());
        for _ in 1..TIMES {
            let before = all.ways.len();
            last = self.along(body, last, false);
            all = all.and(last.clone());
            if all.ways.len() == before {
                return all;
            }
        }
        all.unknown |= changes;
        all
    }

    fn close(&mut self, open: Open<'t>, mark: &'t Mark, says: bool) -> Open<'t> {
        let mut left = Open { ways: Vec::new(), unknown: open.unknown };
        let mut closed = Vec::new();
        for way in &open.ways {
            match way.split_last() {
                Some((last, rest)) => match last.fits(mark) {
                    Some(true) => {
                        closed.push((*last, mark));
                        left = left.and(Open { ways: vec![rest.to_vec()], unknown: false });
                    }
                    Some(false) => {}
                    None => left.unknown = true,
                },
                None => left.unknown |= mark.made,
            }
        }
        if !left.is_dead() {
            self.crossed.extend(closed.into_iter().filter(|(open, close)| says && open.own != close.own));
            return left;
        }
        if !says {
            return left;
        }
        let is_stray = self.strays.contains(&mark.span);
        let within = |way: &[&Mark]| way.iter().rposition(|open| !is_stray && open.fits(mark) == Some(true));
        if let Some(way) = open.ways.first() {
            match within(way) {
                Some(place) => {
                    self.doubtful.push(mark.span);
                    way.iter().skip(place + 1).rev().for_each(|open| self.not_closed(open, Some(mark)));
                    let closed = way.get(place).filter(|open| open.own != mark.own);
                    self.crossed.extend(closed.map(|open| (*open, mark)));
                }
                None => self.not_open(mark, way.last().copied()),
            }
        }
        for way in open.ways {
            let rest = within(&way).and_then(|place| way.get(..place)).map_or(way.clone(), <[_]>::to_vec);
            left = left.and(Open { ways: vec![rest], unknown: false });
        }
        left
    }

    /// An element that is open where the page ends, or what it stands in.
    fn not_closed(&mut self, open: &'t Mark, end: Option<&'t Mark>) {
        self.lost.push(&open.name);
        if self.meant.contains(&open.span) || !self.seen.insert(open.span) {
            return;
        }
        let near = |one: &&&'t Mark| one.own && one.name == open.name;
        let opened = self.crossed.iter().map(|(open, _)| open);
        match Some(&open).filter(|open| open.own).or_else(|| opened.rev().find(near)) {
            Some(blamed) if self.meant.contains(&blamed.span) => {}
            Some(blamed) => {
                let problem =
                    Diagnostic::at(Code::MarkupSyntax, blamed.span).with("case", "open").with("name", &open.name);
                let end = end.filter(|end| end.own && end.span.file == blamed.span.file);
                let problem = end.iter().fold(problem, |problem, end| problem.and(end.span, "end"));
                self.found.entry(blamed.span).or_insert(problem.affecting("/"));
            }
            None => {
                if let Some(end) = end.filter(|end| end.own) {
                    self.not_open(end, None);
                }
            }
        }
    }

    /// A tag that closes nothing; `top` is open there.
    fn not_open(&mut self, close: &'t Mark, top: Option<&'t Mark>) {
        if let Some(place) = self.lost.iter().position(|lost| *lost == close.name) {
            self.lost.remove(place);
            return;
        }
        if !self.seen.insert(close.span) {
            return;
        }
        let near = |one: &&&'t Mark| one.own && one.name == close.name;
        let closed = self.crossed.iter().map(|(_, close)| close);
        let own = Some(&close).filter(|close| close.own);
        let Some(blamed) = own.or_else(|| closed.rev().find(near)) else { return };
        let problem = Diagnostic::at(Code::MarkupSyntax, blamed.span).with("case", "stray").with("name", &close.name);
        let top = top.filter(|top| top.own && top.span.file == blamed.span.file && blamed.span == close.span);
        let problem = match top {
            Some(top) => problem.and(top.span, "open").with("top", &top.name).help("help-other"),
            None => problem.help("help-stray"),
        };
        self.meant.extend(top.map(|top| top.span));
        self.found.entry(blamed.span).or_insert(problem.label("label-stray").affecting("/"));
    }
}

#[cfg(test)]
mod tests;
