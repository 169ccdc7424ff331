//! `keikaku translated`: its arguments, and what it says.

use super::commands::{err, exit_code, is_there, latest, out};
use crate::base::diagnostic::Diagnostics;
use crate::model::record::{Day, How, Made};
use crate::pipeline::translated::{Recorded, Recording, translated};
use crate::report::Report;
use crate::stages::record::{Claim, Done};
use clap::{Args, ValueEnum};
use std::path::PathBuf;
use std::process::ExitCode;

/// What is recorded, and for which texts.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Texts by their ids (`river_goal` with its attributes, `river_goal.text`, a term such as `jichikai`), or files of
    /// words (`locales/en/river.ftl`); without any, all that the editions have
    #[arg(value_name = "IDS", required_if_eq("same_meaning", "true"), conflicts_with = "prune")]
    ids: Vec<String>,
    /// The project's folder, the one with `content/` in it
    #[arg(long, value_name = "FOLDER", default_value = ".")]
    root: PathBuf,
    /// Record for this edition; may be given several times. Without it, for every edition but the source
    #[arg(long = "language", value_name = "TAG", num_args = 1, conflicts_with = "same_meaning")]
    languages: Vec<String>,
    /// Who translated: a machine or a person
    #[arg(long, value_enum, required_unless_present_any = ["same_meaning", "prune"], conflicts_with_all = ["same_meaning", "prune"])]
    how: Option<Maker>,
    /// By whom. The name stands in the project's files: ask first
    #[arg(long, value_name = "NAME", value_parser = name, required_unless_present_any = ["same_meaning", "prune"], conflicts_with_all = ["same_meaning", "prune"])]
    by: Option<String>,
    /// On what day, as 2026-11-05
    #[arg(long, value_name = "DATE", value_parser = day, required_unless_present_any = ["same_meaning", "prune"], conflicts_with_all = ["same_meaning", "prune"])]
    on: Option<Day>,
    /// Somebody who did not write the translation has compared it with the source: a person, or, with
    /// `--reviewed=machine`, a second pass of a machine
    #[arg(
        long,
        value_enum,
        value_name = "BY",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "person",
        conflicts_with_all = ["same_meaning", "prune"]
    )]
    reviewed: Option<Maker>,
    /// The source texts have changed without a change of meaning, a corrected misprint say: for all editions at once
    #[arg(long, requires = "reason")]
    same_meaning: bool,
    /// Why the meaning is the same; it is kept in the records
    #[arg(long, value_name = "TEXT", value_parser = name, requires = "same_meaning")]
    reason: Option<String>,
    /// Delete the records whose text is gone from the edition or from the source, and change nothing else
    #[arg(long, conflicts_with = "same_meaning")]
    prune: bool,
    /// Say what would be recorded, each text by its id, and write nothing
    #[arg(long)]
    dry_run: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Maker {
    Machine,
    Person,
}

fn day(written: &str) -> Result<Day, String> {
    let day = Day::parse(written).ok_or_else(|| "a day of the calendar belongs here, such as 2026-11-05".to_owned())?;
    let is_future = latest().is_some_and(|latest| day > latest);
    if is_future { Err("this day has not come yet".to_owned()) } else { Ok(day) }
}

fn name(written: &str) -> Result<String, String> {
    let text = written.trim();
    let sound = !text.is_empty() && !text.chars().any(crate::base::source::is_forbidden);
    sound.then(|| text.to_owned()).ok_or_else(|| "it must say something, in visible characters".to_owned())
}

/// Records that texts match their source.
pub fn run(arguments: Arguments) -> ExitCode {
    let Arguments { ids, root, languages, how, by, on, reviewed, reason, prune, dry_run, .. } = arguments;
    if !is_there(&root) {
        return ExitCode::from(2);
    }
    let [how, reviewed] =
        [how, reviewed].map(|who| who.map(|who| if who == Maker::Machine { How::Machine } else { How::Person }));
    let claim = match (how, by, on, reason) {
        (Some(how), Some(by), Some(on), _) => Claim::Made(Made { how, by, on, reviewed }),
        _ if prune => Claim::Gone,
        (.., reason) => Claim::SameMeaning(reason.unwrap_or_default()),
    };
    // A shell completes the path of a file from where it stands, which may be outside of the project.
    let inside = |id: String| {
        let path = std::path::Path::new(&id).strip_prefix(&root).ok().and_then(|path| path.to_str()).map(str::to_owned);
        path.filter(|path| path.contains('/')).unwrap_or(id)
    };
    let asked = ids.into_iter().map(inside).collect();
    let message = match claim {
        Claim::Made(_) => "report-recorded",
        Claim::SameMeaning(_) => "report-same",
        Claim::Gone => "report-pruned",
    };
    let recording = Recording { languages, asked, claim, dry_run, latest: latest() };
    let Recorded { sources, diagnostics, done } = translated(&root, &recording);
    say(&diagnostics, &sources, &done, message, dry_run);
    exit_code(&diagnostics)
}

fn say(diagnostics: &Diagnostics, sources: &crate::base::source::Sources, done: &[Done], message: &str, dry: bool) {
    let report = Report::default();
    err(&report.human(diagnostics, sources, true));
    for done in done {
        let counts = [done.changed.len(), done.unchanged, done.absent].map(|count| count.to_string());
        let files = match done.files.as_slice() {
            [] => "none".to_owned(),
            [one] => one.clone(),
            many => format!("{} files", many.len()),
        };
        let [changed, unchanged, absent] = &counts;
        let arguments = [
            ("tag", done.tag.as_str()),
            ("dry", if dry { "yes" } else { "no" }),
            ("changed", changed),
            ("unchanged", unchanged),
            ("absent", absent),
            ("files", &files),
        ];
        let line = report.say(message, None, &arguments);
        out(&format!("{}\n", line.unwrap_or_default()));
        for unit in done.changed.iter().filter(|_| dry) {
            out(&format!("    {unit}\n"));
        }
    }
}
