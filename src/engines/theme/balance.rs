//! Elements of templates that are opened and never closed, or the other way round, where that is certain. Browsers mend such
//! markup without a word, each page in a way that its author did not mean.
//!
//! 1. Templates become trees (`tree`), and those of each kind of page are put together (`compose`). What is open and closed
//!    there is followed along every way through the code: every arm of each `if`, each loop never, once and a few times.
//! 2. Which of these ways a page takes is not known: what is opened under one condition may be closed under the same one
//!    elsewhere. So there is a mistake only where every way leads to one.
//! 3. Then for each arm the ways that lead through it: if all fail, what stands in it is wrong whenever it is written.
//! 4. A page that cannot be followed, or on too many ways, is given the benefit of the doubt.
//! 5. Paragraphs end by themselves where another block begins. That one ends twice is told where no code is in between
//!    (`paragraph`).
//! 6. Some tags are wrong by themselves (`tags`). Where one lacks a quote, what follows it cannot be told, and no more is said.

mod compose;
mod items;
mod paragraph;
mod tags;
mod tree;

use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::source::Span;
use crate::engines::theme::Template;
use compose::{Composer, Crossed, Flat};
use std::collections::{BTreeMap, BTreeSet};
use tree::{Mark, Tree};

/// On how many ways a page is followed at once.
const WAYS: usize = 128;

/// How often a loop is gone through.
const TIMES: usize = 4;

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
    let mut found = BTreeMap::new();
    for page in pages {
        composer.crossed.clear();
        let flat = composer.page(page);
        let mut ways = vec![Vec::new()];
        arms(&flat, &mut Vec::new(), &mut ways);
        let (mut seen, mut strays) = (BTreeSet::new(), BTreeSet::new());
        for way in ways {
            let suspects = suspects(&flat, &way);
            let walk = |strays: &BTreeSet<Span>| {
                let (found, seen, strays) = (found.clone(), seen.clone(), strays.clone());
                let (crossed, suspects) = (composer.crossed.clone(), suspects.clone());
                let mut walk = Walk { found, seen, strays, suspects, crossed, ..Walk::default() };
                walk.page(&flat, &way);
                walk
            };
            let best = fewest(walk, &strays);
            (found, seen, strays) = (best.found, best.seen, best.strays);
        }
    }
    let own = templates.iter().filter(is_own).filter(|one| !broken.contains(one.name.as_str()));
    alone.into_iter().chain(own.flat_map(paragraph::mistakes)).chain(found.into_values()).collect()
}

/// Of the walks that take doubtful ends for strays, or for the ends of what stands around them, the one with the fewest
/// mistakes.
fn fewest<'t>(walk: impl Fn(&BTreeSet<Span>) -> Walk<'t>, strays: &BTreeSet<Span>) -> Walk<'t> {
    let mut best = walk(strays);
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

/// The arms of choices and the bodies of loops in which something of the project's stands: the way to each, by the places of
/// what it leads through and of the arm in it.
fn arms(parts: &[Flat<'_>], before: &mut Vec<(usize, usize)>, found: &mut Vec<Vec<(usize, usize)>>) {
    for (place, part) in parts.iter().enumerate() {
        let inside = match part {
            Flat::Choice(arms) => arms.as_slice(),
            Flat::Loop(body) => std::slice::from_ref(body),
            Flat::Open(_) | Flat::Close(_) | Flat::Maybe(_) | Flat::Unknown => continue,
        };
        for (number, arm) in inside.iter().enumerate() {
            before.push((place, number));
            if !marks(arm).is_empty() {
                found.push(before.clone());
            }
            arms(arm, before, found);
            before.pop();
        }
    }
}

/// The project's tags that stand in a part itself.
fn marks<'t>(parts: &[Flat<'t>]) -> Vec<&'t Mark> {
    let mark = |part: &Flat<'t>| match part {
        Flat::Open(mark) | Flat::Close(mark) => mark.own.then_some(*mark),
        Flat::Maybe(_) | Flat::Choice(_) | Flat::Loop(_) | Flat::Unknown => None,
    };
    parts.iter().filter_map(mark).collect()
}

/// The project's tags at the end of a way.
fn suspects<'t>(parts: &[Flat<'t>], way: &[(usize, usize)]) -> Vec<&'t Mark> {
    let Some((&(place, number), rest)) = way.split_first() else { return Vec::new() };
    let arm = match parts.get(place) {
        Some(Flat::Choice(arms)) => arms.get(number),
        Some(Flat::Loop(body)) => Some(body),
        Some(Flat::Open(_) | Flat::Close(_) | Flat::Maybe(_) | Flat::Unknown) | None => None,
    };
    let arm = arm.map(Vec::as_slice).unwrap_or_default();
    if rest.is_empty() { marks(arm) } else { suspects(arm, rest) }
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
            let same = |known: &Vec<&Mark>| {
                known.len() == way.len() && known.iter().zip(&way).all(|(one, it)| one.name == it.name)
            };
            if !self.ways.iter().any(same) {
                self.ways.push(way);
            }
        }
        if self.ways.len() > WAYS {
            return Self { ways: Vec::new(), unknown: true };
        }
        self
    }
}

/// A walk along the ways through a page.
#[derive(Debug, Default)]
struct Walk<'t> {
    found: BTreeMap<Span, Diagnostic>,
    /// Where ways through this page have failed: what fails on all of them is no fault of an arm.
    seen: BTreeSet<Span>,
    /// Tags that close nothing, by what was seen so far, and those that either do or leave open what is in what they close.
    strays: BTreeSet<Span>,
    doubtful: Vec<Span>,
    /// Tags of the project's in the arm that these ways lead through.
    suspects: Vec<&'t Mark>,
    crossed: Crossed<'t>,
    /// The elements that were given up, and those that are open where another was closed: one mistake is one problem.
    lost: Vec<&'t str>,
    meant: Vec<Span>,
}

impl<'t> Walk<'t> {
    fn page(&mut self, parts: &[Flat<'t>], way: &[(usize, usize)]) {
        let start = Open { ways: vec![Vec::new()], unknown: false };
        let end = self.along(parts, start, way, true);
        if !end.unknown && !end.ways.iter().any(Vec::is_empty) {
            for open in end.ways.first().into_iter().flatten() {
                self.not_closed(open, None);
            }
        }
    }

    /// Goes through parts on all ways, or on those that lead through an arm. Where all have failed, that is said and the walk
    /// goes on, if it `says` so; else nothing is left.
    fn along(&mut self, parts: &[Flat<'t>], mut open: Open<'t>, way: &[(usize, usize)], says: bool) -> Open<'t> {
        for (place, part) in parts.iter().enumerate() {
            if open.ways.is_empty() {
                return open;
            }
            let forced = way.split_first().filter(|((at, _), _)| *at == place).map(|((_, arm), rest)| (*arm, rest));
            open = match part {
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
                    if let Some((arm, rest)) = forced {
                        let arm = arms.get(arm).map(Vec::as_slice).unwrap_or_default();
                        self.along(arm, open, rest, says)
                    } else {
                        let mut all = Open::default();
                        for arm in arms {
                            all = all.and(self.along(arm, open.clone(), &[], false));
                        }
                        // Each arm fails: what stands in the first is said.
                        match arms.first() {
                            Some(first) if all.is_dead() && says => self.along(first, open, &[], true),
                            Some(_) | None => all,
                        }
                    }
                }
                Flat::Loop(body) => {
                    let never = if forced.is_some() { Open::default() } else { open.clone() };
                    let rest = forced.map_or(&[][..], |(_, rest)| rest);
                    let mut last = self.along(body, open, rest, says && forced.is_some());
                    let mut all = never.and(last.clone());
                    for _ in 1..TIMES {
                        last = self.along(body, last, &[], false);
                        all = all.and(last.clone());
                    }
                    all
                }
                Flat::Unknown => return Open { ways: Vec::new(), unknown: true },
            };
        }
        open
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
        let suspect = self.suspects.iter().find(near).or(Some(&open).filter(|open| open.own));
        match suspect.or_else(|| opened.rev().find(near)) {
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
        let suspect = self.suspects.iter().find(near).or(Some(&close).filter(|close| close.own));
        let Some(blamed) = suspect.or_else(|| closed.rev().find(near)) else { return };
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
