//! What Tera finds wrong with templates, as problems with places.
//!
//! 1. Tera gives up at the first template that it cannot parse, so each is parsed alone for the mistakes of all.
//! 2. Where a tag is not closed, it stumbles at the end of another one: the one that is open is named (`unclosed`).
//!    What is missing in a tag, or written as other languages have it, is said (`syntax`).
//! 3. What it says of unknown names it says as one text, drawn; the places are read from it.
//! 4. A template of the program's, or of a theme that is extended, fails because of one that takes a place there: that one is
//!    named, once (`blame`).
//! 5. Where it does not name what is not defined, it is asked again (`undefined`).
//! 6. Nor does it say where something was to be written that is no text: it is asked again (`whole`).
//! 7. What it says without a place (a template that extends nothing, a circle, a component that stands twice, one that
//!    calls itself without end) is looked for in the templates.

mod blame;
mod syntax;
mod unclosed;
mod undefined;
mod whole;

use super::Template;
use super::source::{Call, names};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::source::{FileId, Span};
use crate::engines::spelling::nearest;
use std::collections::{BTreeMap, BTreeSet};
use tera::{Error, ErrorKind, ReportError, Tera};
pub use undefined::UNDEFINED;
pub use whole::{WHOLE, escape, refused};

/// Tera's own filters, for a misspelled one: it does not tell their names.
const FILTERS: [&str; 37] = [
    "safe",
    "default",
    "upper",
    "lower",
    "wordcount",
    "escape",
    "escape_html",
    "escape_xml",
    "newlines_to_br",
    "pluralize",
    "trim",
    "trim_start",
    "trim_end",
    "replace",
    "capitalize",
    "title",
    "truncate",
    "indent",
    "str",
    "int",
    "float",
    "length",
    "reverse",
    "split",
    "abs",
    "round",
    "first",
    "last",
    "nth",
    "join",
    "sort",
    "unique",
    "get",
    "values",
    "keys",
    "pairs",
    "group_by",
];

/// Tera's own tests, likewise.
const TESTS: [&str; 17] = [
    "string",
    "number",
    "map",
    "bool",
    "array",
    "integer",
    "float",
    "none",
    "iterable",
    "defined",
    "undefined",
    "odd",
    "even",
    "divisible_by",
    "starting_with",
    "ending_with",
    "containing",
];

/// What can be called: Tera's own and the program's.
const FUNCTIONS: [&str; 5] = ["t", "t_plain", "range", "throw", "super"];

/// The blocks that a template lacks, by its name.
type Lacking<'a> = BTreeMap<&'a str, BTreeSet<&'a str>>;

/// The templates that belong together.
pub struct Templates<'a> {
    /// All that are known, by name.
    pub templates: &'a [Template],
    /// The themes, each extending the next.
    pub themes: &'a [String],
}

impl Templates<'_> {
    /// The mistakes for which templates cannot be compiled; `error` is what Tera said of all of them together.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "Tera's list of errors is open, and the others have their words"
    )]
    pub fn all(&self, error: &Error) -> Vec<Diagnostic> {
        let broken = self.templates.iter().filter_map(|one| {
            let error = Tera::new().add_raw_template(&one.name, &one.text).err()?;
            matches!(error.kind(), ErrorKind::SyntaxError(_)).then(|| self.stopped("", &error))
        });
        let broken: Vec<Diagnostic> = broken.collect();
        if !broken.is_empty() {
            return broken;
        }
        let found = match error.kind() {
            ErrorKind::MissingParent { .. } => self.missing_parents(),
            ErrorKind::CircularExtend { tpl, inheritance_chain: chain } => {
                let way = chain.iter().map(String::as_str);
                self.circle(Call::Extends, &std::iter::once(tpl.as_str()).chain(way).collect::<Vec<_>>())
            }
            ErrorKind::CircularInclude { include_chain: chain, .. } => {
                let way: Vec<&str> = chain.iter().map(String::as_str).collect();
                self.circle(Call::Include, &way)
            }
            ErrorKind::Msg(text) if text.starts_with("error: ") => self.drawn(text),
            ErrorKind::Msg(text) => self.twice(text),
            _ => Vec::new(),
        };
        if found.is_empty() { vec![self.stopped("", error)] } else { found }
    }

    /// What stopped the page of a template, or the parsing of one.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "Tera's list of errors is open, and the others have their words"
    )]
    pub fn stopped(&self, page: &str, error: &Error) -> Diagnostic {
        match error.kind() {
            ErrorKind::SyntaxError(report) => {
                let is_open = ["Unknown tag", "Unexpected end of input"].contains(&report.message());
                let one = self.find(report.filename());
                let found = one.filter(|_| is_open).and_then(unclosed::first);
                let found = found.or_else(|| one.and_then(|one| syntax::meant(one, report)));
                found.unwrap_or_else(|| self.placed(report))
            }
            ErrorKind::RenderingError(report) => {
                self.blamed(page, report, &error.to_string()).unwrap_or_else(|| self.placed(report))
            }
            ErrorKind::Msg(text) if text.contains("recursion depth") => self.endless(),
            ErrorKind::Io(_) => whole::parts(Diagnostic::new(Code::Template), WHOLE),
            _ => Diagnostic::new(Code::Template).with("problem", error.to_string()),
        }
    }

    fn placed(&self, report: &ReportError) -> Diagnostic {
        let one = self.find(report.filename());
        if let Some(said) = one.and_then(|one| syntax::bare_id(one, report)) {
            return said;
        }
        let span = one.map(|one| Span::new(one.file, report.span().range.clone()));
        let before = one.and_then(|one| one.text.get(..report.span().range.start)).unwrap_or_default();
        hinted(Diagnostic { span, ..Diagnostic::new(Code::Template) }, report.message(), before)
    }

    /// The template of this whole name.
    fn find(&self, name: &str) -> Option<&Template> {
        self.templates.iter().find(|one| one.name == name)
    }

    /// Components call each other deeper than Tera goes, and it does not say which: those that lead back to themselves.
    fn endless(&self) -> Diagnostic {
        let mut bodies: BTreeMap<&str, (Span, BTreeSet<&str>)> = BTreeMap::new();
        for one in self.templates {
            let mut open = None;
            for named in names(&one.text) {
                match named.call {
                    Call::Component => {
                        open = Some(named.name);
                        bodies.insert(named.name, (Span::new(one.file, named.range), BTreeSet::new()));
                    }
                    Call::ComponentEnd => open = None,
                    Call::Use => {
                        if let Some((_, used)) = open.and_then(|open| bodies.get_mut(open)) {
                            used.insert(named.name);
                        }
                    }
                    Call::Extends | Call::Include | Call::Block | Call::Message => {}
                }
            }
        }
        let leads_back = |name: &str| {
            let mut seen = BTreeSet::new();
            let mut waiting = vec![name];
            while let Some((_, used)) = waiting.pop().and_then(|next| bodies.get(next)) {
                if used.contains(name) {
                    return true;
                }
                waiting.extend(used.iter().copied().filter(|used| bodies.contains_key(used) && seen.insert(*used)));
            }
            false
        };
        let circular: Vec<(&str, Span)> =
            bodies.iter().filter(|(name, _)| leads_back(name)).map(|(name, (span, _))| (*name, *span)).collect();
        // The project's files are read after the program's: what was written last is the likelier one.
        let place = circular.iter().map(|&(_, span)| span).max();
        let names: Vec<&str> = circular.iter().map(|&(name, _)| name).collect();
        let problem =
            format!("components call themselves more than 20 times deep; those that may: `{}`", names.join("`, `"));
        Diagnostic { span: place, ..Diagnostic::new(Code::Template) }.with("problem", problem).help("help-endless")
    }

    /// Whether a template of this name is there, in whatever theme.
    fn has(&self, name: &str) -> bool {
        self.resolve(name).is_some()
    }

    /// The template that a name means: the one of this whole name, else the first theme's.
    fn resolve(&self, name: &str) -> Option<&Template> {
        self.find(name).or_else(|| self.themes.iter().find_map(|theme| self.find(&format!("{theme}/{name}"))))
    }

    /// Every template's name, with and without its theme.
    fn names(&self) -> impl Iterator<Item = &str> {
        let bare = |name: &'_ str| name.split_once('/').map_or(0, |(theme, _)| theme.len() + 1);
        let full = self.templates.iter().map(|one| one.name.as_str());
        full.clone().chain(full.map(move |name| name.get(bare(name)..).unwrap_or_default()))
    }

    /// Every name that stands in this way in a template.
    fn calls(&self, call: Call) -> impl Iterator<Item = (&str, FileId, &str, Span)> {
        self.templates.iter().flat_map(move |one| {
            let found = names(&one.text).into_iter().filter(move |named| named.call == call);
            found.map(move |named| (one.name.as_str(), one.file, named.name, Span::new(one.file, named.range)))
        })
    }

    fn missing_parents(&self) -> Vec<Diagnostic> {
        let missing = self.calls(Call::Extends).filter(|(_, _, name, _)| !self.has(name));
        let missing = missing.map(|(_, _, name, span)| {
            let near = nearest(name, self.names()).map(str::to_owned);
            with_nearest(
                Diagnostic::at(Code::Template, span).with("problem", format!("there is no template `{name}`")),
                near,
            )
        });
        missing.collect()
    }

    /// A circle of templates, shown where the first of them calls the next.
    fn circle(&self, call: Call, way: &[&str]) -> Vec<Diagnostic> {
        // The way leads into the circle, and is no part of it.
        let start = way.last().and_then(|last| way.iter().position(|one| one == last)).unwrap_or_default();
        let way = way.get(start..).unwrap_or(way);
        let template = way.first().copied().unwrap_or_default();
        let problem = format!("templates call each other in a circle: `{}`", way.join("` → `"));
        let place = self.calls(call).find(|(name, ..)| *name == template).map(|(.., span)| span);
        let diagnostic = Diagnostic { span: place, ..Diagnostic::new(Code::Template) };
        vec![diagnostic.with("problem", problem).help("help-circle")]
    }

    /// Components of one theme that share a name.
    fn twice(&self, text: &str) -> Vec<Diagnostic> {
        let parts: Vec<&str> = text.split('`').collect();
        let ["Component ", name, " is defined in both ", ..] = parts.as_slice() else { return Vec::new() };
        let places: Vec<Span> = self
            .calls(Call::Component)
            .filter(|(template, _, component, _)| component == name && parts.contains(template))
            .map(|(.., span)| span)
            .collect();
        // The project's files are read after the program's: its own is the one to change.
        let (Some(&first), Some(&second)) = (places.iter().min(), places.iter().max()) else { return Vec::new() };
        let problem = format!("the component `{name}` stands in two files of one theme");
        vec![Diagnostic::at(Code::Template, second).with("problem", problem).and(first, "first").help("help-twice")]
    }

    /// Tera's drawn report of unknown names: `error: …`, ` --> name:line:column`, source, carets.
    fn drawn(&self, text: &str) -> Vec<Diagnostic> {
        let reports = text.strip_prefix("error: ").unwrap_or(text).split("\n\nerror: ");
        let mut lacking = BTreeMap::new();
        let mut found: Vec<Diagnostic> = reports.filter_map(|report| self.report(report, &mut lacking)).collect();
        found.extend(lacking.into_iter().filter_map(|(name, blocks)| self.lacking(self.find(name)?, &blocks)));
        found
    }

    /// One of them. A block that is missing where another template took a place is added to what that one lacks.
    fn report<'a>(&'a self, report: &'a str, lacking: &mut Lacking<'a>) -> Option<Diagnostic> {
        let (problem, place) = report.split_once('\n')?;
        let (one, span) = self.place(place.split_once("--> ")?.1)?;
        let diagnostic = Diagnostic::at(Code::Template, span);
        let wrong = problem.split('`').nth(1).unwrap_or_default();
        let components: Vec<&str> = self.calls(Call::Component).map(|(_, _, name, _)| name).collect();
        let near = match problem {
            _ if problem.starts_with("Unknown component") => nearest(wrong, components.into_iter()),
            _ if problem.starts_with("Unknown template") => nearest(wrong, self.names()),
            _ if problem.starts_with("Block") => {
                if let Some(parent) = self.overriding_parent(one) {
                    lacking.entry(&parent.name).or_default().insert(wrong);
                    return None;
                }
                let blocks: Vec<&str> = self.calls(Call::Block).map(|(_, _, name, _)| name).collect();
                nearest(wrong, blocks.into_iter().filter(|block| *block != wrong))
            }
            _ => return Some(hinted(diagnostic, problem, "")),
        };
        Some(with_nearest(diagnostic.with("problem", problem), near.map(str::to_owned)))
    }

    /// What Tera draws of a place: `name:line:column`, source, carets.
    fn place(&self, drawn: &str) -> Option<(&Template, Span)> {
        let mut lines = drawn.lines();
        let mut parts = lines.next()?.rsplitn(3, ':');
        let (column, line, name) = (parts.next()?, parts.next()?, parts.next()?);
        let (column, line): (usize, usize) = (column.parse().ok()?, line.parse().ok()?);
        let carets = lines.nth(2).map_or(1, |line| line.matches('^').count().max(1));
        let one = self.find(name)?;
        let begin: usize = one.text.split_inclusive('\n').take(line - 1).map(str::len).sum();
        let text = one.text.get(begin..)?;
        let place = |column: usize| text.char_indices().nth(column).map_or(text.len(), |(offset, _)| offset) + begin;
        Some((one, Span::new(one.file, place(column - 1)..place(column - 1 + carets))))
    }
}

/// A file of the theme that is not there, by its key. One of the same ending whose name is near is likely meant; else
/// it must be put there. That all others are listed would help nobody.
fn asset(diagnostic: Diagnostic, problem: &str, key: &str) -> Diagnostic {
    let keys: Vec<&str> =
        problem.split_once("Available fields: ").map(|(_, list)| list.split(", ").collect()).unwrap_or_default();
    let (stem, ending) = key.rsplit_once('_').unwrap_or((key, ""));
    let stems = keys.iter().filter_map(|known| known.strip_suffix(ending)?.strip_suffix('_'));
    let near = match nearest(stem, stems) {
        Some(near) => Some(format!("{near}_{ending}")),
        None if keys.iter().any(|known| known.rsplit('_').next() == Some(ending)) => None,
        None => nearest(key, keys.into_iter()).map(str::to_owned),
    };
    let file = if ending.is_empty() { key.to_owned() } else { format!("{stem}.{ending}") };
    let diagnostic =
        diagnostic.with("problem", format!("the theme has no file with the key `{key}`")).with("file", file);
    match near {
        Some(near) => diagnostic.with("nearest", near).help("help-nearest"),
        None => diagnostic.help("help-asset"),
    }
}

/// A mistake in Tera's words, with the nearest name that is known; `before` is what stands before its place.
fn hinted(diagnostic: Diagnostic, problem: &str, before: &str) -> Diagnostic {
    let wrong = problem.split('`').nth(1).unwrap_or_default();
    let near = |known: &[&str]| nearest(wrong, known.iter().copied()).map(str::to_owned);
    let listed = |mark: &str| {
        let names: Vec<&str> = problem.split_once(mark).map(|(_, list)| list.split(", ").collect()).unwrap_or_default();
        near(&names)
    };
    if let Some(sign) = unended(problem) {
        return diagnostic.with("problem", problem).with("sign", sign).help("help-write");
    }
    let in_assets = before.ends_with("site.assets.");
    let near = match problem {
        _ if problem.starts_with(WHOLE) => return whole::parts(diagnostic, problem),
        _ if problem.starts_with("Unknown filter") => near(&FILTERS),
        _ if problem.starts_with("Unknown test") => near(&TESTS),
        _ if problem.starts_with("Unknown function") => near(&FUNCTIONS),
        _ if problem.starts_with("Unknown argument") => {
            // `wrong`, then after the words between them each that is known.
            let names: Vec<&str> = problem.split('`').skip(3).step_by(2).collect();
            near(&names)
        }
        _ if problem.starts_with("Field") && in_assets => return asset(diagnostic, problem, wrong),
        // Where no fields are listed, there are none: it is asked of nothing, or of a plain value.
        _ if problem.starts_with("Field") && !problem.contains("Available fields: ") => {
            return diagnostic.with("problem", problem).with("field", wrong).help("help-none");
        }
        _ if problem.starts_with("Field") => listed("Available fields: "),
        _ if problem.starts_with("Variable") => listed("Available variables: "),
        _ => None,
    };
    with_nearest(diagnostic.with("problem", problem), near)
}

/// What code or a comment was to end with, where another bracket or nothing stands.
fn unended(problem: &str) -> Option<&'static str> {
    let words = problem.replace('`', "");
    let (found, expected) = words.split_once(" but expected ").unwrap_or((&words, ""));
    match expected.trim_end_matches('.') {
        "}}" if found.ends_with('}') => Some("}}"),
        "%}" if found.ends_with('}') => Some("%}"),
        "" if found.starts_with("Closing comment tag") => Some("#}"),
        _ => None,
    }
}

fn with_nearest(diagnostic: Diagnostic, near: Option<String>) -> Diagnostic {
    match near {
        Some(near) => diagnostic.with("nearest", near).help("help-nearest"),
        None => diagnostic,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_no_end_is_told_its_end() {
        for (source, sign) in [("{{ x }", "}}"), ("{% if x }a", "%}"), ("{# x", "#}"), ("{% if x }}", "%}")] {
            let error = Tera::new().add_raw_template("x", source).expect_err(source);
            let ErrorKind::SyntaxError(report) = error.kind() else { panic!("{source}: {error}") };
            assert_eq!(unended(report.message()), Some(sign), "{source}: {}", report.message());
        }
    }

    #[test]
    fn what_is_suggested_is_there() {
        let calls = FILTERS.map(|name| format!("{{{{ x | {name} }}}}"));
        let asks = TESTS.map(|name| format!("{{% if x is {name} %}}{{% endif %}}"));
        for source in calls.iter().chain(&asks) {
            assert!(Tera::new().add_raw_template("x", source).is_ok(), "{source}");
        }
        assert!(Tera::new().add_raw_template("x", "{{ x | none_of_them }}").is_err());
    }
}
