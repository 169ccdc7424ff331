//! Every text of an edition, looked at as a reader would get it: markup, furigana, links, references, variables.

use super::index::Index;
use crate::base::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::base::source::Span;
use crate::engines::prose::{Problem, ProblemKind};
use crate::engines::spelling::nearest;
use crate::engines::{languages, prose};
use crate::model::draft::{Line, UnitDraft};
use crate::model::plan::{Language, Plan};
use crate::model::prose::{Inline, terms};
use std::collections::BTreeSet;

/// Checks all messages of an edition.
pub fn check(plan: &Plan, language: &Language, index: &Index<'_>, diagnostics: &mut Diagnostics) {
    let used = index.used();
    let japanese = languages::is_japanese(&language.tag);
    let joined = languages::joins_without_spaces(&language.tag);
    for (&id, message) in &index.messages {
        if let Some(cycle) = index.cycle(id) {
            let diagnostic = Diagnostic::at(Code::UnresolvedMessage, message.id.span)
                .with("what", "cycle")
                .with("id", cycle.join("` → `"))
                .help("help-formatting");
            diagnostics.push(diagnostic);
        }
        for (attribute, unit) in message.units() {
            let mut check = Check { plan, index, diagnostics };
            check.references(unit);
            check.variables(id, attribute, unit);
            for line in &unit.lines {
                if let Some(place) = line.broken.filter(|_| joined) {
                    check.diagnostics.push(Diagnostic::at(Code::BrokenLine, place));
                }
                check.line(line, japanese, used.contains(id));
            }
        }
    }
}

fn diagnostic(problem: &Problem, span: Span) -> Diagnostic {
    match &problem.kind {
        ProblemKind::RefusedMarkup(markup) => Diagnostic::at(Code::RefusedMarkup, span).with("case", markup.name()),
        ProblemKind::RefusedLink { url } => Diagnostic::at(Code::RefusedLink, span).with("url", url),
        ProblemKind::InvalidRuby(fault) => Diagnostic::at(Code::InvalidRuby, span).with("case", fault.name()),
        ProblemKind::UnknownLanguage { tag, problem } => {
            let suggestion = problem.suggestion.clone().unwrap_or_default();
            Diagnostic::at(Code::InvalidLanguage, span)
                .with("tag", tag)
                .with("case", problem.fault.name())
                .help(if suggestion.is_empty() { "help" } else { "help-suggestion" })
                .with("suggestion", suggestion)
        }
    }
}

struct Check<'a> {
    plan: &'a Plan,
    index: &'a Index<'a>,
    diagnostics: &'a mut Diagnostics,
}

impl Check<'_> {
    /// A message or term that is used must be there, in this very language.
    fn references(&mut self, unit: &UnitDraft) {
        for used in &unit.uses {
            if !self.index.messages.contains_key(used.value.as_str()) {
                let known = self.index.messages.keys().copied();
                let nearest = nearest(&used.value, known);
                let diagnostic = Diagnostic::at(Code::UnresolvedMessage, used.span)
                    .with("what", if used.value.starts_with('-') { "term" } else { "message" })
                    .with("id", &used.value)
                    .with("nearest", nearest.unwrap_or_default())
                    .help(if nearest.is_some() { "help-nearest" } else { "help" });
                self.diagnostics.push(diagnostic);
            }
        }
    }

    /// The plan's own words are given only what their kind is given.
    fn variables(&mut self, id: &str, attribute: Option<&str>, unit: &UnitDraft) {
        let needed = self.plan.units();
        if !needed.iter().any(|known| known.message == id && known.attribute == attribute) {
            return;
        }
        let given = match (id.split('_').next(), attribute) {
            (Some("level"), None) | (Some("field"), Some("citation")) => "number",
            (Some("unit"), None) => "n",
            _ => "",
        };
        for variable in unit.variables.iter().filter(|variable| variable.value != given) {
            let diagnostic = Diagnostic::at(Code::UnresolvedMessage, variable.span)
                .with("what", "variable")
                .with("id", format!("${}", variable.value))
                .with("nearest", if given.is_empty() { String::new() } else { format!("${given}") })
                .help(if given.is_empty() { "help-variable" } else { "help-nearest" });
            self.diagnostics.push(diagnostic);
        }
    }

    fn line(&mut self, line: &Line, japanese: bool, inside_others: bool) {
        let (inlines, problems) = prose::parse(&line.text, japanese);
        for problem in &problems {
            self.diagnostics.push(diagnostic(problem, line.span(&problem.range)));
        }
        if japanese && inside_others {
            self.unmarked_ruby(line);
        }
        self.terms(line, &inlines);
    }

    /// Ruby of a text that stands inside others must say where its base begins: what is in front of it there is unknown.
    fn unmarked_ruby(&mut self, line: &Line) {
        let mut marked = false;
        for (offset, character) in line.text.char_indices() {
            match character {
                '｜' => marked = true,
                '《' if !marked => {
                    let place = line.span(&(offset..offset + character.len_utf8()));
                    self.diagnostics.push(Diagnostic::at(Code::InvalidRuby, place).with("case", "unmarked"));
                }
                '》' => marked = false,
                _ => {}
            }
        }
    }

    fn terms(&mut self, line: &Line, inlines: &[Inline]) {
        let mut seen = BTreeSet::new();
        for id in terms(inlines) {
            if self.plan.glossary.iter().any(|term| term.id == id) || !seen.insert(id) {
                continue;
            }
            let place = line.text.find(&format!("glossary:{id}")).unwrap_or_default();
            let span: Span = line.span(&(place..place + "glossary:".len() + id.len()));
            let nearest = nearest(id, self.plan.glossary.iter().map(|term| term.id.as_str()));
            let diagnostic = Diagnostic::at(Code::UnknownTerm, span)
                .with("id", id)
                .with("nearest", nearest.unwrap_or_default())
                .help(if nearest.is_some() { "help-nearest" } else { "help" });
            self.diagnostics.push(diagnostic);
        }
    }
}
