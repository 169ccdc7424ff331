//! What each command does.

use super::deny::denied;
use super::{Format, Project};
use crate::base::diagnostic::{Code, Diagnostics, Severity};
use crate::base::source::Sources;
use crate::model::output::Nothing;
use crate::model::record::Day;
use crate::pipeline::words::Words;
use crate::pipeline::{self, Content, Prepared, Request, Searching, Spent, Stage, Timings};
use crate::report::Report;
use crate::stages::write::{Staging, Written};
use std::io::{IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

/// The whole new site, or the old one.
pub fn build(project: &Project, out: Option<&Path>, search: Searching, timed: bool) -> ExitCode {
    if !is_there(&project.root) {
        return ExitCode::from(2);
    }
    let Some(denied) = denied(&project.deny) else { return ExitCode::from(2) };
    let timings = if timed { Timings::on() } else { Timings::default() };
    let request = Request { timings: timings.clone(), search, ..request(project) };
    let Prepared { sources, mut diagnostics, content } = pipeline::read(&project.root, &request);
    diagnostics.deny(&denied);
    let table = editions(content.as_ref());
    let out = out.map_or_else(|| project.root.join("public"), PathBuf::from);
    let mut written = None;
    if let Some(content) = content.filter(|_| !diagnostics.has_errors()) {
        match Staging::begin(&project.root, &out, home().as_deref()) {
            Err(refused) => diagnostics.push(refused),
            Ok(staging) => {
                let mut line = StatusLine::new();
                pipeline::publish(
                    &content,
                    &sources,
                    &staging,
                    &mut |done, all| line.show(done, all),
                    &mut diagnostics,
                );
                line.clear();
                diagnostics.deny(&denied);
                if !diagnostics.has_errors() {
                    match timings.of(Stage::Publish, || staging.finish()) {
                        Ok(done) => written = Some(done),
                        Err(failed) => diagnostics.push(failed),
                    }
                }
            }
        }
    }
    print_report(project.format, &diagnostics, &sources);
    err(&table);
    if let Some(written) = written {
        summarise(&written, &out);
        err(&spent(&timings));
    }
    exit_code(&diagnostics)
}

/// All problems, nothing written.
pub fn check(project: &Project) -> ExitCode {
    if !is_there(&project.root) {
        return ExitCode::from(2);
    }
    let Some(denied) = denied(&project.deny) else { return ExitCode::from(2) };
    let Prepared { sources, mut diagnostics, content } =
        pipeline::read(&project.root, &Request { search: Searching::Pages, latest: latest(), ..request(project) });
    diagnostics.deny(&denied);
    let table = editions(content.as_ref());
    let sound = !diagnostics.has_errors();
    if let Some(content) = content.filter(|_| sound) {
        let mut line = StatusLine::new();
        pipeline::publish(
            &content,
            &sources,
            &Nothing::default(),
            &mut |done, all| line.show(done, all),
            &mut diagnostics,
        );
        line.clear();
    }
    diagnostics.deny(&denied);
    print_report(project.format, &diagnostics, &sources);
    let has_templates = || {
        let mut own = sources.iter().filter(|(_, file)| !file.builtin && file.path.starts_with("themes/"));
        own.any(|(_, file)| file.path.contains("/templates/"))
    };
    if !sound && project.format == Format::Human && has_templates() {
        err(&format!("{}\n", Report::default().say("report-unrendered", None, &[]).unwrap_or_default()));
    }
    err(&table);
    exit_code(&diagnostics)
}

/// The last day that has begun anywhere, by this machine's clock, and one to spare: nothing can have been done later.
pub fn latest() -> Option<Day> {
    #[expect(
        clippy::disallowed_methods,
        reason = "what is said to have been done is warned of; nothing that is built depends on it"
    )]
    let now = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
    Day::after_1970(now.as_secs() / (24 * 60 * 60) + 1)
}

/// The tool's own words, where a translator finds them.
pub fn words(root: &Path, tag: &str) -> ExitCode {
    if !is_there(root) {
        return ExitCode::from(2);
    }
    let Words { diagnostics, spoken, from, written, kept } = pipeline::words::words(root, tag);
    let report = Report::default();
    err(&report.human(&diagnostics, &Sources::default(), true));
    let say = |case: &str, path: &str| {
        let arguments = [("tag", tag), ("from", from), ("case", case), ("path", path)];
        out(&format!("{}\n", report.say("report-words", None, &arguments).unwrap_or_default()));
    };
    if spoken {
        say("spoken", "");
    }
    for path in &written {
        say("written", path);
    }
    for path in &kept {
        say("kept", path);
    }
    exit_code(&diagnostics)
}

/// What a code means; all codes without one.
pub fn explain(code: Option<&str>) -> ExitCode {
    let report = Report::default();
    let Some(code) = code else {
        let codes: Vec<&str> = Code::ALL.iter().map(|code| code.name()).collect();
        out(&format!("{}\n", codes.join("\n")));
        return ExitCode::SUCCESS;
    };
    let name = code.rsplit_once('[').map_or(code, |(_, name)| name.trim_end_matches(']'));
    if let Some(text) = report.explain(name) {
        out(&text);
        return ExitCode::SUCCESS;
    }
    let nearest = crate::engines::spelling::nearest(name, Code::ALL.iter().map(|code| code.name()));
    let hint = nearest
        .map_or_else(|| "`keikaku explain` lists all codes".to_owned(), |nearest| format!("did you mean `{nearest}`?"));
    err(&format!("error: there is no code `{name}`; {hint}\n"));
    ExitCode::from(2)
}

/// Whether there is a folder to work in; says so if there is none.
#[expect(clippy::disallowed_methods, reason = "asked before there is a project to load")]
pub(super) fn is_there(root: &Path) -> bool {
    let there = root.is_dir();
    if !there {
        err(&format!("error: there is no folder `{}`; name the project's folder with `--root`\n", root.display()));
    }
    there
}

/// What each edition has, as a table; nothing without a plan.
fn editions(content: Option<&Content>) -> String {
    content.map(|content| Report::default().editions(&content.plan, &content.survey)).unwrap_or_default()
}

fn request(project: &Project) -> Request {
    Request { languages: project.languages.clone(), base_url: project.base_url.clone(), ..Request::default() }
}

/// The home folder, which is never written to as a whole.
#[expect(clippy::disallowed_methods, reason = "the one place that asks: a guard for the output folder needs it")]
fn home() -> Option<PathBuf> {
    std::env::var_os("HOME").map(PathBuf::from)
}

fn print_report(format: Format, diagnostics: &Diagnostics, sources: &Sources) {
    let report = Report::default();
    match format {
        Format::Human => err(&report.human(diagnostics, sources, true)),
        Format::Json => out(&report.json(diagnostics, sources)),
    }
}

/// Where the time went, in milliseconds; nothing if nobody asked.
fn spent(timings: &Timings) -> String {
    let Some(Spent { stages, cpu, wall }) = timings.spent() else { return String::new() };
    let listed: f64 = stages.iter().map(|(_, spent)| spent).sum();
    let mut lines: Vec<String> =
        stages.iter().map(|(stage, spent)| format!("{:>10} {spent:>9.1} ms", stage.name())).collect();
    lines.push(format!("{:>10} {:>9.1} ms", "the rest", (cpu - listed).max(0.0)));
    lines.push(format!("{:>10} {cpu:>9.1} ms CPU, {wall:.1} ms on the clock", "together"));
    format!("{}\n", lines.join("\n"))
}

fn summarise(written: &Written, out: &Path) {
    let Written { pages, bytes, carried, vanished } = written;
    let kib = bytes.div_ceil(1024);
    let mut lines = vec![format!("{pages} pages, {kib} KiB, in {}", out.display())];
    if *carried > 0 {
        lines.push(format!("files that others put there, carried over: {carried}"));
    }
    lines.extend(vanished.iter().map(|path| format!("gone since the last build: {path}")));
    err(&format!("{}\n", lines.join("\n")));
}

/// 0 clean, 1 problems in the content, 2 could not run.
pub(super) fn exit_code(diagnostics: &Diagnostics) -> ExitCode {
    let stopped =
        |code| matches!(code, Code::RefusedOutput | Code::OccupiedPath | Code::WriteFailed | Code::OutputBusy);
    let mut errors = diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error).peekable();
    if errors.peek().is_none() {
        return ExitCode::SUCCESS;
    }
    ExitCode::from(if errors.any(|error| stopped(error.code)) { 2 } else { 1 })
}

/// How far the build is: one line on stderr that is written over, and only on a terminal.
struct StatusLine {
    on: bool,
    shown: usize,
}

impl StatusLine {
    fn new() -> Self {
        Self { on: std::io::stderr().is_terminal(), shown: 0 }
    }

    fn show(&mut self, done: usize, all: usize) {
        let percent = (done * 100).checked_div(all).unwrap_or(100);
        if self.on && percent != self.shown {
            self.shown = percent;
            err(&format!("\rbuilding: {done} of {all} pages"));
        }
    }

    fn clear(&self) {
        if self.on {
            err("\r\u{1b}[K");
        }
    }
}

/// Writes to stdout; a reader that has gone away is no failure of the build.
pub(super) fn out(text: &str) {
    drop(anstream::stdout().write_all(text.as_bytes()));
}

/// Writes to stderr, coloured only where it is a terminal.
pub(super) fn err(text: &str) {
    drop(anstream::stderr().write_all(text.as_bytes()));
}
