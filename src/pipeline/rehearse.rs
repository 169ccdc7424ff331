//! Templates are tried on a small plan of the program's own while the project's cannot be rendered, so that a name which
//! they misspell is said in the same run as the mistakes of the content.
//!
//! 1. The small plan has every kind of page and of field. It gets the project's theme, and a message for each that only
//!    the theme says.
//! 2. Its pages go nowhere. Of what goes wrong, only names are said that no view has: what else fails may do so because
//!    this plan is another one.
//! 3. The first such name ends a page. What shows it is blanked out, and the pages are tried again, for the next ones.
//! 4. Their places are those of the same files among the project's.

use super::publish::pages;
use super::{Prepared, Request, Searching, prove};
use crate::base::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::base::source::{FileId, SourceFile, Sources, Span};
use crate::model::output::Nothing;
use crate::stages::load::{self, Project};
use crate::stages::parse;
use std::collections::BTreeMap;

/// The files of the small plan.
const FILES: [(&str, &str); 5] = [
    ("content/plan.toml", include_str!("rehearse/plan.toml")),
    ("content/town/index.toml", include_str!("rehearse/town.toml")),
    ("content/town/water.toml", include_str!("rehearse/water.toml")),
    ("content/pages/about.toml", include_str!("rehearse/about.toml")),
    ("locales/en/plan.ftl", include_str!("rehearse/words.ftl")),
];

/// How a problem begins that is about a name.
const NAMES: [&str; 2] = ["Field `", "Variable `"];

/// How often the pages are tried: each time all names are found that come first on a page.
const ROUNDS: usize = 8;

/// Tries the project's own templates, where it has some and cannot be rendered.
pub fn rehearse(prepared: &mut Prepared) {
    if prepared.diagnostics.has_errors() {
        prepared.diagnostics.append(names(&prepared.sources));
        prepared.diagnostics.sort();
    }
}

/// Whether a problem is that a template names what is not there.
pub fn is_name(problem: &Diagnostic) -> bool {
    let words = problem.argument("problem").unwrap_or_default();
    problem.code == Code::Template && NAMES.iter().any(|begin| words.starts_with(begin))
}

/// The names in a project's own templates that no view has.
pub fn names(sources: &Sources) -> Diagnostics {
    let mut own: BTreeMap<String, (FileId, String)> = BTreeMap::new();
    for (file, source) in sources.iter().filter(|(_, file)| !file.builtin && is_template(file)) {
        own.insert(source.path.clone(), (file, source.text.clone()));
    }
    let mut said: BTreeMap<Span, Diagnostic> = BTreeMap::new();
    let rounds = if own.is_empty() { 0 } else { ROUNDS };
    for _ in 0..rounds {
        let before = said.len();
        let (small, found) = tried(sources, &own);
        for problem in found.iter().filter(|problem| is_name(problem)) {
            let path = |span: Span| small.file(span.file).path.as_str();
            let place = |span: Span| Some(Span { file: own.get(path(span))?.0, ..span });
            let Some((at, span)) = problem.span.and_then(|at| Some((at, place(at)?))) else { continue };
            let related = problem.related.iter().filter_map(|&(at, label)| Some((place(at)?, label))).collect();
            let whole = Diagnostic { span: Some(span), related, ..problem.clone() }.affecting("/");
            if said.insert(span, whole).is_none()
                && let Some((_, text)) = own.get_mut(path(at))
            {
                blank(text, span);
            }
        }
        if said.len() == before {
            break;
        }
    }
    said.into_values().collect()
}

/// The small plan's pages with these templates: its files, and what went wrong.
fn tried(sources: &Sources, own: &BTreeMap<String, (FileId, String)>) -> (Sources, Diagnostics) {
    let request = Request { search: Searching::Pages, ..Request::default() };
    let Prepared { sources, content, .. } = prove(Project::Given(small(sources, own)), &request);
    let mut found = Diagnostics::default();
    if let Some(content) = content {
        pages(&content, &sources, &Nothing::default(), &mut |_, _| {}, &mut found);
    }
    (sources, found)
}

/// Puts spaces in the place of the expression that a place is in; code that is more than one shown value stays.
fn blank(text: &mut String, place: Span) {
    let before = text.get(..place.start).and_then(|before| before.rfind("{{"));
    let after = text.get(place.end..).and_then(|after| after.find("}}")).map(|end| place.end + end + 2);
    let (Some(start), Some(end)) = (before, after) else { return };
    let Some(code) = text.get(start..end).filter(|code| !code.contains("{%") && code.matches("{{").count() == 1) else {
        return;
    };
    let spaces: String = code.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }).collect();
    text.replace_range(start..end, &spaces);
}

/// The small plan with the theme of a project.
fn small(sources: &Sources, own: &BTreeMap<String, (FileId, String)>) -> Sources {
    let theme = sources.themes.first().map_or("default", String::as_str);
    let mut files: BTreeMap<&str, String> = FILES.iter().map(|&(path, text)| (path, text.to_owned())).collect();
    if let Some(plan) = files.get_mut("content/plan.toml") {
        plan.insert_str(0, &format!("theme = \"{theme}\"\n"));
    }
    files.insert("locales/en/interface.ftl", own_words(sources));
    let mut small = Sources::from_texts(files.iter().map(|(path, text)| (*path, text.as_str())));
    let is_other = |file: &SourceFile| !file.builtin && file.path.starts_with("themes/") && !is_template(file);
    for (_, file) in sources.iter().filter(|(_, file)| is_other(file)) {
        small.add(file.clone());
    }
    for (path, (_, text)) in own {
        small.add(SourceFile::new(path.clone(), text.clone()));
    }
    small.assets.clone_from(&sources.assets);
    small
}

/// A message for each that templates say and the program does not have: it shows all that it is given.
fn own_words(sources: &Sources) -> String {
    let known = parse::english(&load::all_words());
    let said = parse::said(sources).into_iter().filter(|call| !known.contains_key(&call.id.value));
    let said: BTreeMap<String, Vec<String>> = said.map(|call| (call.id.value, call.given)).collect();
    let line = |(id, given): (&String, &Vec<String>)| {
        let shown: Vec<String> = given.iter().map(|name| format!("{{ ${name} }}")).collect();
        format!("{id} = {id} {}", shown.join(" "))
    };
    said.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn is_template(file: &SourceFile) -> bool {
    file.path.starts_with("themes/") && file.path.contains("/templates/")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::diagnostic::Severity;
    use crate::model::output::Memory;

    #[test]
    fn the_small_plan_is_sound_and_has_every_kind_of_page() {
        let request = Request { search: Searching::Pages, ..Request::default() };
        let small = prove(Project::Given(small(&Sources::default(), &BTreeMap::new())), &request);
        let errors = small.diagnostics.iter().filter(|found| found.severity == Severity::Error);
        assert_eq!(errors.collect::<Vec<_>>(), Vec::<&Diagnostic>::new());
        let (content, sink) = (small.content.expect("a plan"), Memory::default());
        let mut found = Diagnostics::default();
        pages(&content, &small.sources, &sink, &mut |_, _| {}, &mut found);
        assert_eq!(found.iter().collect::<Vec<_>>(), Vec::<&Diagnostic>::new());
        let files = sink.into_files();
        for page in
            ["index", "404", "go/town/index", "en/index", "en/town/water/index", "en/about/index", "en/ask/index"]
        {
            assert!(files.contains_key(&format!("{page}.html")), "{page}");
        }
        for page in ["indicators", "indicators/users", "data", "glossary", "search", "print"] {
            assert!(files.contains_key(&format!("ja/{page}/index.html")), "{page}");
        }
        assert!(files.contains_key("ja/beside/town/index.html"));
    }

    #[test]
    fn what_shows_a_name_is_blanked_out() {
        for (text, left) in [
            ("a {{ wrong.c }} {{ d }}", "a {{ d }}"),
            ("{{ a }} {{ t(id=\"x\", y=wrong) }}", "{{ a }}"),
            ("{% if wrong %}{{ c }}{% endif %}", "{% if wrong %}{{ c }}{% endif %}"),
            ("{{ a }}{% if wrong %}{{ c }}", "{{ a }}{% if wrong %}{{ c }}"),
        ] {
            let file = Sources::from_texts([("x", text)]).iter().next().map(|(file, _)| file).expect("a file");
            let at = text.find("wrong").expect("the name");
            let mut blanked = text.to_owned();
            blank(&mut blanked, Span::new(file, at..at + 5));
            assert_eq!(blanked.len(), text.len());
            assert_eq!(blanked.split_whitespace().collect::<Vec<_>>().join(" "), left);
        }
    }
}
