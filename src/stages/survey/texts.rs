//! Every text of an edition, looked at as a reader would get it: markup, furigana, links, references, variables.

use super::forms::own_variable;
use super::index::{Index, LARGEST, Tangles};
use crate::base::diagnostic::{Code, Diagnostic, Diagnostics, forbidden};
use crate::base::source::Span;
use crate::engines::prose::{Problem, ProblemKind, RubyFault};
use crate::engines::spelling::{nearest, surely};
use crate::engines::{languages, prose};
use crate::model::draft::{Line, UnitDraft};
use crate::model::plan::{Language, Plan};
use crate::model::prose::{Inline, terms};
use crate::model::survey::Survey;
use std::collections::BTreeSet;

/// How many bytes a text may have: a paragraph of several pages. Looking for markup in more takes long.
const LONGEST: usize = 20_000;

/// How deep terms in terms are followed.
const NESTED: usize = 5;

/// Checks all messages of an edition.
pub fn check(plan: &Plan, language: &Language, (index, survey): (&Index<'_>, &Survey), diagnostics: &mut Diagnostics) {
    let used = index.used();
    let asked = |id: &str| survey.asks_for(id) || used.contains(id);
    let japanese = languages::is_japanese(&language.tag);
    let is_source = plan.source_language().is_some_and(|source| source.tag == language.tag);
    let may_be_left = !is_source && !languages::has_kana(&language.tag);
    let joined = languages::joins_without_spaces(&language.tag);
    let hidden = !languages::has_joiners(&language.tag);
    let place = |id: &str| index.messages.get(id).map(|message| message.id.span);
    let Tangles { cycles, large } = index.tangles();
    for cycle in cycles {
        let diagnostic = Diagnostic::new(Code::UnresolvedMessage).with("what", "cycle").with("id", cycle.join("` → `"));
        let span = cycle.first().and_then(|id| place(id));
        diagnostics.push(Diagnostic { span, ..diagnostic }.label("label-cycle").help("help-formatting"));
    }
    for id in large {
        let diagnostic = Diagnostic::new(Code::TooLarge).with("case", "parts").with("limit", LARGEST.to_string());
        diagnostics.push(Diagnostic { span: place(id), ..diagnostic });
    }
    for (&id, message) in &index.messages {
        for (attribute, unit) in message.units() {
            let mut check = Check { plan, index, asked: &asked, diagnostics };
            check.references(id, attribute, unit);
            check.labels(unit);
            check.variables(id, attribute, unit);
            if may_be_left && !index.is_tools(id) {
                check.left(&language.tag, id, attribute, unit);
            }
            for line in &unit.lines {
                if let Some(place) = line.broken.filter(|_| joined) {
                    check.diagnostics.push(Diagnostic::at(Code::BrokenLine, place));
                }
                if hidden {
                    check.hidden(line);
                }
                check.line(line, japanese, used.contains(id));
                if is_name(id, attribute) {
                    check.unlinked(line, japanese);
                }
            }
        }
    }
}

fn diagnostic(problem: &Problem, span: Span) -> Diagnostic {
    match &problem.kind {
        ProblemKind::RefusedMarkup(markup) => {
            let help = match markup.name() {
                "html" => "help-html",
                "entity" => "help-entity",
                "autolink" => "help-autolink",
                "broken-link" => "help-link",
                "broken-emphasis" => "help-emphasis",
                _ => "help",
            };
            Diagnostic::at(Code::RefusedMarkup, span).with("case", markup.name()).help(help)
        }
        ProblemKind::RefusedLink { url } => {
            let refused = Diagnostic::at(Code::RefusedLink, span).with("url", url);
            // An address that is good leads from nothing.
            if prose::is_web_address(url) {
                refused.help("help-empty")
            } else if prose::has_web_scheme(url) {
                refused.help("help-host")
            } else {
                refused
            }
        }
        ProblemKind::InvalidRuby(fault) => {
            let help = match fault {
                RubyFault::NarrowBar => "help-bar",
                RubyFault::OtherBrackets => "help-brackets",
                RubyFault::NoBase
                | RubyFault::EmptyReading
                | RubyFault::ReadingNotKana
                | RubyFault::Unclosed
                | RubyFault::Unopened
                | RubyFault::Nested
                | RubyFault::Split
                | RubyFault::UnusedBar => "help",
            };
            Diagnostic::at(Code::InvalidRuby, span).with("case", fault.name()).help(help)
        }
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

/// Whether a text is the words of links themselves: a name of a node, of an indicator, of what the plan lists.
fn is_name(id: &str, attribute: Option<&str>) -> bool {
    let of_list = ["field", "glossary", "indicator", "level", "outline", "question"];
    attribute.is_none_or(|attribute| attribute == "easy")
        && !id.starts_with('-')
        && id.split_once('_').is_none_or(|(family, _)| of_list.contains(&family))
}

/// A unit as it is named.
fn name_of(id: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"))
}

struct Check<'a> {
    plan: &'a Plan,
    index: &'a Index<'a>,
    /// Messages that the plan or other messages use.
    asked: &'a dyn Fn(&str) -> bool,
    diagnostics: &'a mut Diagnostics,
}

impl Check<'_> {
    /// What is used must be there, in this very language.
    fn references(&mut self, of: &str, own: Option<&str>, unit: &UnitDraft) {
        for used in &unit.uses {
            let (id, attribute) =
                used.value.split_once('.').map_or((used.value.as_str(), None), |(id, name)| (id, Some(name)));
            if self.index.messages.get(id).is_some_and(|message| message.unit(attribute).is_some()) {
                continue;
            }
            let what = match (id.starts_with('-'), id.ends_with("()"), attribute) {
                (true, ..) => "term",
                (_, true, _) => "function",
                (.., Some(_)) => "attribute",
                (.., None) => "message",
            };
            // A variable without its `$`.
            let is_variable = attribute.is_none() && self.is_given(of, own, id);
            let known = self.index.messages.keys().copied().filter(|known| *known != id);
            let nearest = if what == "term" { surely(id, known) } else { nearest(id, known) };
            let diagnostic = Diagnostic::at(Code::UnresolvedMessage, used.span)
                .with("what", what)
                .with("id", &used.value)
                .with("unit", name_of(of, own))
                .with("nearest", nearest.unwrap_or_default())
                .help(match (what, nearest) {
                    _ if is_variable => "help-dollar",
                    ("function", _) => "help-function",
                    (_, Some(_)) => "help-nearest",
                    (_, None) => "help",
                });
            self.diagnostics.push(diagnostic);
        }
    }

    /// A link whose words come from a term ends at the first bracket of the term's own.
    fn labels(&mut self, unit: &UnitDraft) {
        for used in &unit.uses {
            if !self.has_brackets(&used.value, 0) {
                continue;
            }
            let line = unit.lines.iter().find(|line| line.origins.iter().any(|&(_, at)| at == used.span.start));
            let Some(line) = line else { continue };
            let slot = line.origins.iter().find(|&&(_, at)| at == used.span.start).map_or(0, |&(offset, _)| offset);
            let (before, after) = line.text.split_at_checked(slot).unwrap_or((&line.text, ""));
            let opens = before.rfind('[').is_some_and(|open| before.rfind(']').is_none_or(|close| close < open));
            if opens && after.split_once(']').is_some_and(|(_, rest)| rest.starts_with('(')) {
                let broken = Diagnostic::at(Code::RefusedMarkup, used.span).with("case", "broken-link");
                self.diagnostics.push(broken.with("id", &used.value).help("help-term"));
            }
        }
    }

    /// Whether a message holds a bracket that is not escaped, itself or in what it is made of.
    fn has_brackets(&self, used: &str, depth: usize) -> bool {
        let (id, attribute) = used.split_once('.').map_or((used, None), |(id, name)| (id, Some(name)));
        let Some(unit) = self.index.messages.get(id).and_then(|message| message.unit(attribute)) else { return false };
        let is_open = |text: &str| {
            text.match_indices(['[', ']']).any(|(at, _)| {
                let before = text.get(..at).unwrap_or_default();
                before.bytes().rev().take_while(|&byte| byte == b'\\').count() % 2 == 0
            })
        };
        // What is used many times is looked at once.
        let inner: BTreeSet<&str> = unit.uses.iter().map(|used| used.value.as_str()).collect();
        unit.lines.iter().any(|line| is_open(&line.text))
            || depth < NESTED && inner.into_iter().any(|used| self.has_brackets(used, depth + 1))
    }

    /// A text is given only what its kind is given; a term's parameters select, and are not shown.
    fn variables(&mut self, id: &str, attribute: Option<&str>, unit: &UnitDraft) {
        let is_term = id.starts_with('-');
        let own = own_variable(id, attribute);
        // Nobody says it, perhaps but the templates of a theme that is not used now: that it is unused is said elsewhere.
        if !is_term && own.is_none() && self.index.given(id).is_none() && !(self.asked)(id) {
            return;
        }
        let selectors = unit.selectors.iter().filter(|_| !is_term);
        for variable in unit.variables.iter().chain(selectors) {
            if self.is_given(id, attribute, &variable.value) {
                continue;
            }
            let diagnostic = Diagnostic::at(Code::UnresolvedMessage, variable.span)
                .with("what", "variable")
                .with("id", format!("${}", variable.value))
                .with("unit", name_of(id, attribute))
                .with("nearest", own.map_or_else(String::new, |own| format!("${own}")))
                .help(if own.is_some() { "help-nearest" } else { "help-variable" });
            self.diagnostics.push(diagnostic);
        }
    }

    /// Whether a text is given a variable of this name.
    fn is_given(&self, id: &str, attribute: Option<&str>, name: &str) -> bool {
        let tool = self.index.given(id);
        own_variable(id, attribute) == Some(name) || tool.is_some_and(|given| given.contains(name))
    }

    /// A name that holds a link.
    fn unlinked(&mut self, line: &Line, japanese: bool) {
        fn has_link(inlines: &[Inline]) -> bool {
            inlines.iter().any(|inline| matches!(inline, Inline::Link { .. }) || has_link(inline.children()))
        }
        // Most names have no sign of one.
        if line.text.contains(['[', '<']) && has_link(&prose::parse(&line.text, japanese).0) {
            let linked = Diagnostic::at(Code::RefusedMarkup, line.span(&(0..line.text.len())));
            self.diagnostics.push(linked.with("case", "name-link").help("help-name"));
        }
    }

    /// A text that is Japanese still.
    fn left(&mut self, tag: &str, id: &str, attribute: Option<&str>, unit: &UnitDraft) {
        if unit.lines.iter().any(|line| languages::is_japanese_text(&line.text)) {
            let left = Diagnostic::at(Code::LeftText, unit.span).with("unit", name_of(id, attribute)).with("tag", tag);
            self.diagnostics.push(Diagnostic { address: self.plan.owner(id).1, ..left });
        }
    }

    /// Characters that nobody sees, in a language that does not need them. Between pictures one of them joins two to one.
    fn hidden(&mut self, line: &Line) {
        let mut before = ' ';
        for (offset, character) in line.text.char_indices() {
            let joins =
                character == '\u{200d}' && matches!(before, '\u{2190}'..='\u{2bff}' | '\u{fe0f}' | '\u{1f000}'..);
            if matches!(character, '\u{200b}'..='\u{200d}') && !joins {
                let place = line.span(&(offset..offset + character.len_utf8()));
                self.diagnostics.push(forbidden(place, character));
            }
            before = character;
        }
    }

    fn line(&mut self, line: &Line, japanese: bool, inside_others: bool) {
        if line.text.len() > LONGEST {
            let place = line.span(&(0..line.text.chars().take(20).map(char::len_utf8).sum()));
            let diagnostic =
                Diagnostic::at(Code::TooLarge, place).with("case", "text").with("limit", LONGEST.to_string());
            self.diagnostics.push(diagnostic.help("help-text"));
            return;
        }
        let (inlines, problems) = prose::parse(&line.text, japanese);
        for problem in &problems {
            let span = line.span(&problem.range);
            let url = if let ProblemKind::RefusedLink { url } = &problem.kind { url } else { "" };
            let word = url.strip_prefix("glossary:").filter(|word| !word.is_empty());
            let is_known = |word: &str| self.plan.glossary.iter().any(|term| term.id == word);
            let found = match word {
                Some(word) if is_known(word) => {
                    Diagnostic::at(Code::RefusedMarkup, span).with("case", "broken-link").help("help-words")
                }
                Some(word) => self.unknown_term(word, span),
                None => diagnostic(problem, span),
            };
            self.diagnostics.push(found);
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
            let unknown = self.unknown_term(id, span);
            self.diagnostics.push(unknown);
        }
    }

    /// A glossary word that the plan does not list, or by a name that none can have.
    fn unknown_term(&self, id: &str, span: Span) -> Diagnostic {
        let nearest = surely(&id.to_lowercase(), self.plan.glossary.iter().map(|term| term.id.as_str()));
        Diagnostic::at(Code::UnknownTerm, span).with("id", id).with("nearest", nearest.unwrap_or_default()).help(
            match nearest {
                Some(_) => "help-nearest",
                None if id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-') => {
                    "help"
                }
                None => "help-letters",
            },
        )
    }
}
