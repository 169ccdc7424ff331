//! The command line: one function for each command. An exit code comes out; only `report` puts words together.

mod commands;
mod deny;
mod translated;

use crate::pipeline::Searching;
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;
use std::process::ExitCode;

/// Builds a city's plan as a static site in every language that its people read.
///
/// A project has three folders: `content/` says what the plan is (TOML: structure and figures, no prose),
/// `locales/` how it is said (Fluent: one folder for each language), `themes/` how it looks (Tera).
/// The site comes out in `public/`: complete, or not at all.
#[derive(Debug, Parser)]
#[command(
    name = "keikaku",
    version,
    after_help = "Exit codes: 0 done, 1 problems in the content, 2 could not run.

Examples:
  keikaku build                                 build all editions into public/
  keikaku build --language ja --language en     only these two
  keikaku check --format json                   all problems, for a machine
  keikaku check --deny stale,missing            and no edition is behind the source
  keikaku translated --language en --how person --by NAME --on 2026-11-05 river_goal
                                                record that this text matches its source
  keikaku words de                              what the tool says, to be translated into German
  keikaku explain unknown-unit                  what a problem means"
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Build the site: the whole new one, or the old one stays byte for byte
    Build {
        #[command(flatten)]
        project: Project,
        /// The folder to build into, in place of `public` in the project; what others put there is carried over
        #[arg(long, value_name = "FOLDER")]
        out: Option<PathBuf>,
        /// Build without the search: no index, no page for it
        #[arg(long)]
        no_search: bool,
        /// Say where the time goes: CPU time by stage, on stderr
        #[arg(long)]
        timings: bool,
    },
    /// Report all problems at once, with file, line and remedy, and write nothing
    Check {
        #[command(flatten)]
        project: Project,
    },
    /// Record that translations match their source: how they were made, by whom and when
    Translated(translated::Arguments),
    /// Put the tool's own words into `locales/`, to be translated into a language that it does not speak
    Words {
        /// The language, as `plan.toml` lists it
        tag: String,
        /// The project's folder, the one with `content/` in it
        #[arg(long, value_name = "FOLDER", default_value = ".")]
        root: PathBuf,
    },
    /// Say what a problem's code means and how it is mended; without a code, list all codes
    Explain {
        /// The code in brackets, such as `unknown-unit`
        code: Option<String>,
    },
}

/// What is to be built, and how it is said.
#[derive(Debug, Args)]
struct Project {
    /// The project's folder, the one with `content/` in it
    #[arg(long, value_name = "FOLDER", default_value = ".")]
    root: PathBuf,
    /// Where the site will stand, in place of the plan's `base_url`
    #[arg(long, value_name = "ADDRESS")]
    base_url: Option<String>,
    /// Build only this edition; may be given several times. Texts are still borrowed from the source
    #[arg(long = "language", value_name = "TAG", num_args = 1..)]
    languages: Vec<String>,
    /// Warnings that are to be errors: a code, its first word (`stale`, `missing`, `unused`), or `all`
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    deny: Vec<String>,
    /// How problems are reported: drawn for people, or as one JSON document
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Human,
    Json,
}

/// Runs the program.
#[must_use]
pub fn run() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help and version are no errors; a closed pipe is nobody's either.
            drop(error.print());
            return ExitCode::from(if error.use_stderr() { 2 } else { 0 });
        }
    };
    match arguments.command {
        Command::Build { project, out, no_search, timings } => {
            let search = if no_search { Searching::Off } else { Searching::On };
            commands::build(&project, out.as_deref(), search, timings)
        }
        Command::Check { project } => commands::check(&project),
        Command::Translated(arguments) => translated::run(arguments),
        Command::Words { tag, root } => commands::words(&root, &tag),
        Command::Explain { code } => commands::explain(code.as_deref()),
    }
}
