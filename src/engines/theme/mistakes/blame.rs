//! Whose mistake it is, where a template fails because of another one: a file of the program has none that a city could
//! mend, and one that takes a place in it can break all the others.
//!
//! 1. A template outranks those of the themes that its own extends, and, in one theme, the project's the program's. Only
//!    one that outranks the one that fails can be to blame.
//! 2. What a template lacks of the one whose place it takes (blocks that others fill, what it sets for them) is said
//!    of it, all at once.
//! 3. A component that is not called as it takes what it is given is to blame itself; any other mistake, where it was
//!    called.

use super::super::source::{Call, Piece, Token, names, pieces, tokens};
use super::Templates;
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::source::Span;
use crate::engines::theme::Template;
use std::collections::BTreeSet;
use tera::ReportError;

impl Templates<'_> {
    /// The mistake that stopped a page, said of the template that is to blame; `None` if that is the one that fails.
    pub(super) fn blamed(&self, page: &str, report: &ReportError, drawn: &str) -> Option<Diagnostic> {
        let failing = self.find(report.filename())?;
        let fails = Span::new(failing.file, report.span().range.clone());
        let problem = report.message();
        let words = tokens(&failing.text, report.span().range.clone()).into_iter().filter_map(|token| match token {
            Token::Word(word, _) => Some(word),
            Token::Text(..) | Token::Mark(_) => None,
        });
        let words: Vec<&str> = words.collect();
        if let Some(parent) = self.overriding(self.resolve(page)?, failing) {
            let unset = self.unset(parent);
            let field = problem.strip_prefix("Field `").and_then(|rest| rest.split('`').next());
            let is_key = |set: &String| set.split_once('.').is_some_and(|(_, key)| Some(key) == field);
            if words.iter().any(|word| unset.contains(*word)) || unset.iter().any(is_key) {
                return self.lacking(parent, &BTreeSet::new());
            }
        }
        let is_given = ["Argument", "Implicit argument", "Component argument", "Unknown argument"];
        if is_given.iter().any(|start| problem.starts_with(start)) {
            let called = *words.first()?;
            let defined = self.calls(Call::Component).filter(|(_, _, name, _)| *name == called);
            let defined = defined.filter_map(|(template, _, _, span)| Some((self.find(template)?, span)));
            let (_, span) =
                defined.filter(|(one, _)| self.outranks(one, failing)).min_by_key(|(one, _)| self.rank(one))?;
            let problem = format!("other templates call `{called}`, and not as this component takes it: {problem}");
            return Some(Diagnostic::at(Code::Template, span).with("problem", problem).and(fails, "fails"));
        }
        let mut calls = drawn.split("\n\nnote: called from ").skip(1).filter_map(|note| self.place(note));
        let (_, span) = calls.find(|(one, _)| self.outranks(one, failing))?;
        // No name is suggested: the one that is wrong stands where it fails.
        Some(Diagnostic::at(Code::Template, span).with("problem", problem).and(fails, "fails"))
    }

    /// What a template lacks of the one whose place it takes: these blocks, and all that it does not set.
    pub(super) fn lacking(&self, one: &Template, blocks: &BTreeSet<&str>) -> Option<Diagnostic> {
        let listed = |names: Vec<&str>| format!("`{}`", names.join("`, `"));
        let unset = self.unset(one);
        let mut lacks = Vec::new();
        if !blocks.is_empty() {
            lacks.push(format!("lacks the blocks {}", listed(blocks.iter().copied().collect())));
        }
        if !unset.is_empty() {
            lacks.push(format!("does not set {}", listed(unset.iter().map(String::as_str).collect())));
        }
        let problem = format!("other templates extend this one, which {}", lacks.join(" and "));
        let first_line = one.text.lines().next().map_or(0, str::len);
        let diagnostic = Diagnostic::at(Code::Template, Span::new(one.file, 0..first_line)).with("problem", problem);
        let (theme, bare) = one.name.split_once('/')?;
        let below = self.themes.iter().skip_while(|known| *known != theme).skip(1);
        let extended = below.map(|theme| format!("{theme}/{bare}")).find(|name: &String| self.find(name).is_some());
        let help = if extended.is_some() { "help-lacking" } else { "help-lacking-own" };
        Some(diagnostic.with("extended", extended.unwrap_or_default()).label("label-lacking").help(help))
    }

    /// The parent that took the place of another one before the eyes of this template.
    pub(super) fn overriding_parent(&self, one: &Template) -> Option<&Template> {
        self.overriding(one, one)
    }

    /// Among a template and those that it extends, the last that took a place and outranks the one that fails: what stood
    /// behind it is cut off.
    fn overriding(&self, from: &Template, failing: &Template) -> Option<&Template> {
        let line = self.line(from);
        line.into_iter().rfind(|one| one.replaced.is_some() && self.outranks(one, failing))
    }

    /// A template, the one that it extends, and so on.
    fn line(&self, from: &Template) -> Vec<&Template> {
        let mut line: Vec<&Template> = self.find(&from.name).into_iter().collect();
        while let Some(parent) = line.last().and_then(|one| {
            let extends = names(&one.text).into_iter().find(|named| named.call == Call::Extends)?;
            self.resolve(extends.name)
        }) {
            if line.iter().any(|known| known.name == parent.name) {
                break;
            }
            line.push(parent);
        }
        line
    }

    fn outranks(&self, one: &Template, other: &Template) -> bool {
        self.rank(one) < self.rank(other)
    }

    fn rank(&self, one: &Template) -> (Option<usize>, bool) {
        let theme = one.name.split('/').next().unwrap_or_default();
        (self.themes.iter().position(|known| known == theme), one.builtin)
    }

    /// What a template does not set, of all that the one set whose place it takes.
    fn unset(&self, one: &Template) -> BTreeSet<String> {
        let own: BTreeSet<String> = self.line(one).iter().flat_map(|one| set(&one.text)).collect();
        let mut unset: BTreeSet<String> = one.replaced.iter().flat_map(|text| set(text)).collect();
        unset.retain(|name| !own.contains(name));
        let whole = unset.clone();
        // Of a map that is not there at all, the keys need not be named.
        unset.retain(|name| name.split_once('.').is_none_or(|(map, _)| !whole.contains(map)));
        unset
    }
}

/// What a template sets: `name`, and for each key of a map that is written there, `name.key`.
fn set(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for piece in pieces(text) {
        let Piece::Tag(range) = piece else { continue };
        let tokens = tokens(text, range);
        let [Token::Word("set", _), Token::Word(name, _), rest @ ..] = tokens.as_slice() else { continue };
        found.push((*name).to_owned());
        if let [Token::Mark('='), Token::Mark('{'), ..] = rest {
            let keys = rest.windows(2).filter_map(|pair| match pair {
                [Token::Text(key, _), Token::Mark(':')] => Some(format!("{name}.{key}")),
                _ => None,
            });
            found.extend(keys);
        }
    }
    found
}
