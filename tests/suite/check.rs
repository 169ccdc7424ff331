//! Broken projects: each folder of `fixtures/check/` is one, laid over `fixtures/base/`. It is named after the code that
//! it shows, with `--` and a word where a code has several cases. The snapshot is what a person sees.

use crate::project::{fixtures, folders, project};
use keikaku::base::diagnostic::{Code, Diagnostic, Diagnostics};
use keikaku::base::source::{SourceFile, Sources};
use keikaku::engines::messages;
use keikaku::model::output::Nothing;
use keikaku::model::record::Day;
use keikaku::pipeline::{self, Prepared, Request};
use keikaku::report::Report;
use std::path::Path;

/// Codes that only the writer's tests can show, since they are about the output and not about the project; one that
/// needs a file of some megabytes; and what is wrong in the arguments of a command.
const ELSEWHERE: [Code; 7] = [
    Code::RefusedOutput,
    Code::OccupiedPath,
    Code::WriteFailed,
    Code::OutputBusy,
    Code::UnreadableFile,
    Code::UnknownText,
    Code::NotTranslated,
];

fn problems(root: &Path) -> (Prepared, Diagnostics) {
    let latest = Some(Day { year: 2030, month: 1, day: 1 });
    let mut prepared = pipeline::read(root, &Request { latest, ..Request::default() });
    let mut diagnostics = std::mem::take(&mut prepared.diagnostics);
    if !diagnostics.has_errors()
        && let Some(content) = &prepared.content
    {
        pipeline::publish(content, &prepared.sources, &Nothing::default(), &mut |_, _| {}, &mut diagnostics);
    }
    (prepared, diagnostics)
}

#[test]
fn every_broken_project_is_drawn() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(fixtures().join("check"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let mut faults = Vec::new();
    for fixture in folders(&fixtures().join("check")) {
        let name = fixture.file_name().and_then(|name| name.to_str()).expect("a name").to_owned();
        let code = name.split("--").next().unwrap_or_default();
        let folder = project(&[&fixture]);
        let (prepared, diagnostics) = problems(folder.path());
        let drawn = Report::default().human(&diagnostics, &prepared.sources, false);
        if !drawn.contains(&format!("[{code}]")) {
            faults.push(format!("{name} does not show its code:\n{drawn}"));
        }
        let others = diagnostics.iter().any(|diagnostic| diagnostic.code.name() != code);
        if others != fixture.join("ALSO").exists() {
            faults.push(format!("{name}: a file ALSO says whether other codes are shown too:\n{drawn}"));
        }
        if drawn.contains("{$") {
            faults.push(format!("{name}: an argument is missing:\n{drawn}"));
        }
        settings.bind(|| insta::assert_snapshot!(name.as_str(), drawn));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}

#[test]
fn the_base_has_no_problem() {
    let folder = project(&[]);
    let (prepared, diagnostics) = problems(folder.path());
    let drawn = Report::default().human(&diagnostics, &prepared.sources, false);
    assert_eq!(drawn, "");
}

#[test]
fn every_code_has_a_fixture() {
    let shown: Vec<String> = folders(&fixtures().join("check"))
        .iter()
        .filter_map(|folder| folder.file_name()?.to_str()?.split("--").next().map(str::to_owned))
        .collect();
    for code in Code::ALL.iter().filter(|code| !ELSEWHERE.contains(code)) {
        assert!(shown.iter().any(|name| name == code.name()), "no fixture shows {}", code.name());
    }
}

#[test]
fn every_code_is_explained() {
    for code in Code::ALL {
        let text = Report::default().explain(code.name()).unwrap_or_default();
        assert!(text.len() > 80, "{} is not explained", code.name());
    }
}

#[test]
fn the_words_of_the_report_are_sound() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/report/en.ftl");
    let text = std::fs::read_to_string(path).expect("the report's words");
    let mut sources = Sources::default();
    let file = sources.add(SourceFile::new("en.ftl", text));
    let mut diagnostics = Diagnostics::default();
    let messages = messages::parse::parse(file, &sources.file(file).text, &mut diagnostics);
    assert_eq!(Report::default().human(&diagnostics, &sources, false), "");
    for message in messages {
        let id = message.id.value;
        let known = Code::ALL.iter().any(|code| code.name() == id) || id.starts_with("report-");
        assert!(known, "{id} belongs to no code");
    }
}

#[test]
fn one_more_is_said_as_one() {
    let said = |others: &str| {
        let lacking = Diagnostic::new(Code::MissingTranslation).with("unit", "river").with("tag", "en");
        let lacking = lacking.with("others", others).with("path", "locales/en/river.ftl");
        Report::default().human(&std::iter::once(lacking).collect(), &Sources::default(), false)
    };
    assert!(said("1").contains("`river` and 1 more text are not translated"), "{}", said("1"));
    assert!(said("2").contains("`river` and 2 more texts are not translated"), "{}", said("2"));
}

#[test]
fn all_problems_come_in_one_run() {
    let check = fixtures().join("check");
    let layers = ["unknown-unit", "broken-reference", "refused-link"].map(|name| check.join(name));
    let layers: Vec<&Path> = layers.iter().map(std::path::PathBuf::as_path).collect();
    let folder = project(&layers);
    let (_, diagnostics) = problems(folder.path());
    for code in [Code::UnknownUnit, Code::BrokenReference, Code::RefusedLink] {
        assert!(diagnostics.iter().any(|diagnostic| diagnostic.code == code), "{} is missing", code.name());
    }
}
