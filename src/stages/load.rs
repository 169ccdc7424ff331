//! The only reader of the disk.
//!
//! 1. No folder and no file is reached through a link. A file is opened once and must be a regular one: what was
//!    checked is what is read.
//! 2. Text is UTF-8 without a byte order mark, with `\n` line ends, and without characters that hide or break text.
//! 3. Order is the order of paths, never the disk's.
//! 4. The program's own words and theme come first, the project's files of the same name replace them.
//!
//! Files that editors and systems leave behind (hidden files, `~$…`, `Thumbs.db`) are passed over.

#![expect(clippy::disallowed_methods, reason = "the one stage that looks at the disk")]

pub mod builtin;
mod names;
mod project;
mod themes;

use crate::base::diagnostic::{Code, Diagnostic, Diagnostics, forbidden};
use crate::base::source::{Asset, FileId, SourceFile, Sources, Span, forbidden_in};
use crate::engines::config;
use crate::engines::encoding::{self, Looks};
use crate::engines::theme::markup;
use names::Ending;
pub use project::{Project, all_words, is_taken, words_to_translate};
use std::collections::BTreeSet;
use std::io::Read as _;
use std::ops::Range;
use std::path::Path;
pub use themes::{Asked, is_nearly_name};
use walkdir::{DirEntry, WalkDir};

/// The largest file that is read, in bytes. A plan's files are some kilobytes each.
const LARGEST: u64 = 8 * 1024 * 1024;

/// Endings of notes for people, which may stand beside what is read.
const NOTES: [&str; 2] = ["md", "txt"];

/// Whether a path is one of `locales/<tag>/record/`, where translations are recorded and no words stand.
fn is_record(path: &str) -> bool {
    let mut parts = path.split('/');
    parts.next() == Some("locales") && parts.nth(1) == Some("record") && parts.next().is_some()
}

/// A path in the project, and what a walk met there.
type Found = (String, DirEntry);

struct Disk<'a> {
    root: &'a Path,
    sources: &'a mut Sources,
    diagnostics: &'a mut Diagnostics,
}

/// Characters with their places, those that stand side by side as one.
fn runs(characters: impl Iterator<Item = (usize, char)>) -> Vec<(Range<usize>, char)> {
    let mut runs: Vec<(Range<usize>, char)> = Vec::new();
    for (start, character) in characters {
        let end = start + character.len_utf8();
        match runs.last_mut() {
            Some((run, same)) if *same == character && run.end == start => run.end = end,
            _ => runs.push((start..end, character)),
        }
    }
    runs
}

/// The bytes of a file, which must be one: a pipe would wait for ever, and a link may lead anywhere.
fn read(entry: &DirEntry) -> std::io::Result<Vec<u8>> {
    use rustix::fs::{Mode, OFlags};
    let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let file = std::fs::File::from(rustix::fs::open(entry.path(), flags, Mode::empty())?);
    if !file.metadata()?.is_file() {
        return Err(std::io::Error::other("it is not a regular file"));
    }
    let mut bytes = Vec::new();
    file.take(LARGEST + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LARGEST {
        return Err(std::io::Error::other(format!("it is larger than {} MiB", LARGEST / 1024 / 1024)));
    }
    Ok(bytes)
}

/// Whether a file is written as that of a node, whatever its name. Notes that only quote one are none.
fn is_of_node(entry: &DirEntry) -> bool {
    let text = read(entry).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    text.is_some_and(|text| config::has_key(&text, "number"))
}

impl Disk<'_> {
    /// Reads all files with one of these endings below a folder as text.
    fn folder(&mut self, folder: &str, endings: &[&str]) {
        let (folders, entries) = self.sorted(folder);
        for twin in names::twins(entries.iter().map(|(path, _)| path.as_str())) {
            self.diagnostics.push(twin);
        }
        if folder == "content" {
            self.empty_folders(&folders, &entries);
        }
        let names: BTreeSet<String> = entries.iter().map(|(path, _)| path.clone()).collect();
        for (path, entry) in entries {
            // Whatever its ending, what is no file may lead out of the project.
            if !self.is_regular(&path, &entry) {
                continue;
            }
            let endings = if is_record(&path) { &["toml"] } else { endings };
            // Notes for people may stand beside what is read; anything else was meant to be read.
            let is_node = || folder == "content" && !names.contains(&names::read_as(&path)) && is_of_node(&entry);
            let lost = match names::ending(&path, endings) {
                Ending::Read => None,
                Ending::Misnamed => Some(Code::MisnamedFile),
                Ending::Note | Ending::Other if is_node() => Some(Code::MisnamedFile),
                Ending::Note => continue,
                Ending::Other => Some(Code::IgnoredFile),
            };
            if let Some(name) = names::index(&path).filter(|_| folder == "content" && lost.is_none()) {
                let misnamed = Diagnostic::new(Code::MisnamedFile).with("case", "index").with("path", name);
                self.diagnostics.push(misnamed.help("help-index"));
                continue;
            }
            if let Some(code) = lost {
                // Words among the structure, or structure among the words.
                let help = match path.rsplit('.').next() {
                    Some("ftl") if folder == "content" => "help-words",
                    Some("toml") if folder.starts_with("locales/") => "help-content",
                    _ => "help",
                };
                let lost = Diagnostic::new(code).with("path", path).with("ending", endings.join("` or `."));
                self.diagnostics.push(lost.with("case", "ending").help(help));
                continue;
            }
            if let Some(bytes) = self.bytes(&path, &entry)
                && let Some(text) = self.text(&path, bytes)
            {
                // The program's own copy of the same file says nothing more.
                let own = builtin::LOCALES.iter().chain(builtin::TEMPLATES);
                if own.into_iter().any(|&(known, own)| known == path && own == text) {
                    continue;
                }
                let runs = runs(forbidden_in(&text));
                let file = self.sources.add(SourceFile::new(path, text));
                self.forbid(file, runs);
            }
        }
    }

    /// The paths of what stands right in a folder, notes for people left out, each with a `/` at its end.
    fn folders(&mut self, folder: &str) -> Vec<String> {
        let mut found = Vec::new();
        for (path, entry) in self.walk(folder, 1).into_iter().filter(|(_, entry)| entry.depth() == 1) {
            let ending = entry.path().extension().and_then(|found| found.to_str()).unwrap_or_default();
            if entry.file_type().is_file() && !NOTES.contains(&ending) {
                self.diagnostics.push(Diagnostic::new(Code::MisplacedFile).with("path", path).help("help-words"));
            } else if !NOTES.contains(&ending) {
                found.push(format!("{path}/"));
            }
        }
        for twin in names::twins(found.iter().map(|path| path.trim_end_matches('/'))) {
            self.diagnostics.push(twin);
        }
        found
    }

    fn assets(&mut self, folder: &str) {
        let entries = self.entries(folder);
        for twin in names::twins(entries.iter().map(|(path, _)| path.as_str())) {
            self.diagnostics.push(twin);
        }
        for (path, entry) in entries {
            if let Some(bytes) = self.bytes(&path, &entry) {
                // Style sheets, scripts and what holds markup are looked through for what they load: the text is kept for its
                // places.
                let ending = path.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
                if (["css", "js", "mjs"].contains(&ending.as_str()) || markup::Kind::of(&path).is_some())
                    && let Some(text) = self.text(&path, bytes.clone())
                {
                    // Icons and scripts may have characters of their own, but no controls; drawings are read as XML.
                    let is_drawing = markup::Kind::of(&path) == Some(markup::Kind::Drawing);
                    let is_control = |&(_, found): &(usize, char)| found < ' ' && found != '\u{c}' && !is_drawing;
                    let controls = forbidden_in(&text).filter(is_control);
                    let runs = runs(controls);
                    let file = self.sources.add(SourceFile::new(path.clone(), text));
                    self.forbid(file, runs);
                }
                let name = path.get(folder.len() + 1..).unwrap_or_default().to_owned();
                self.sources.set_asset(Asset { name, path, bytes });
            }
        }
    }

    /// Refuses these characters of a file.
    fn forbid(&mut self, file: FileId, runs: Vec<(Range<usize>, char)>) {
        for (run, character) in runs {
            self.diagnostics.push(forbidden(Span::new(file, run), character));
        }
    }

    /// The names of the themes that the project has.
    fn themes(&self) -> Vec<String> {
        let start = self.root.join("themes");
        let folders = WalkDir::new(start).min_depth(1).max_depth(1).sort_by_file_name().into_iter().flatten();
        let folders = folders.filter(|entry| entry.file_type().is_dir() || entry.file_type().is_symlink());
        folders.filter_map(|entry| entry.file_name().to_str().map(str::to_owned)).collect()
    }

    /// A theme's `theme.toml`, where it has one. What else stands beside its folders is said to be lost, unless it is
    /// a note or a picture for people.
    fn theme_file(&mut self, theme: &str) -> Option<(FileId, String)> {
        let folder = format!("themes/{theme}");
        let mut found = None;
        for (path, entry) in self.entries(&folder) {
            let name = path.get(folder.len() + 1..).unwrap_or_default();
            let ending = name.rsplit('.').next().unwrap_or_default();
            if name == "theme.toml" {
                found = self.bytes(&path, &entry).and_then(|bytes| self.text(&path, bytes)).map(|text| (path, text));
            } else if !name.starts_with("templates/")
                && !name.starts_with("assets/")
                && !["md", "txt", "png", "jpg", "jpeg", "webp"].contains(&ending)
            {
                let warning = Diagnostic::new(Code::IgnoredFile).with("path", path).help("help-theme");
                self.diagnostics.push(warning);
            }
        }
        found.map(|(path, text)| {
            let file = self.sources.add(SourceFile::new(path, text.clone()));
            (file, text)
        })
    }

    /// Everything below a folder that is not a folder, by path. A folder that is not there has nothing in it.
    fn entries(&mut self, folder: &str) -> Vec<Found> {
        self.sorted(folder).1
    }

    /// The folders below a folder, and everything that is none, by path.
    fn sorted(&mut self, folder: &str) -> (Vec<Found>, Vec<Found>) {
        let (folders, mut files): (Vec<_>, Vec<_>) =
            self.walk(folder, usize::MAX).into_iter().partition(|(_, entry)| entry.file_type().is_dir());
        // A folder that is called like a file stands where the file was meant; what is in it has no other place.
        for (path, _) in folders.iter().filter(|(path, _)| [".toml", ".ftl"].iter().any(|end| path.ends_with(end))) {
            self.refuse(Code::NotAFile, path, "a folder");
            let below = format!("{path}/");
            files.retain(|(file, _)| !file.starts_with(&below));
        }
        (folders, files)
    }

    /// Folders of the content in which nothing is read: parts of the plan that were begun, or lost their files.
    fn empty_folders(&mut self, folders: &[Found], files: &[Found]) {
        let mut held: BTreeSet<&str> = BTreeSet::new();
        for (path, _) in files.iter().filter(|(path, _)| names::ending(path, &["toml"]) != Ending::Note) {
            held.extend(path.match_indices('/').filter_map(|(at, _)| path.get(..at)));
        }
        let mut last = String::new();
        for (path, entry) in folders.iter().filter(|(path, _)| names::ending(path, &["toml"]) != Ending::Read) {
            let below = !last.is_empty() && path.starts_with(&last);
            if entry.depth() > 0 && !below && !held.contains(path.as_str()) {
                last = format!("{path}/");
                let empty = Diagnostic::new(Code::IgnoredFile).with("path", path);
                self.diagnostics.push(empty.help("help-folder"));
            }
        }
    }

    /// Everything down to a depth, by path.
    fn walk(&mut self, folder: &str, depth: usize) -> Vec<Found> {
        let start = self.root.join(folder);
        let mut way = self.root.to_path_buf();
        for part in folder.split('/') {
            way.push(part);
            let Ok(metadata) = std::fs::symlink_metadata(&way) else { return Vec::new() };
            if !metadata.is_dir() {
                let kind = if metadata.is_symlink() { "a symbolic link" } else { "not a folder" };
                let path = way.strip_prefix(self.root).unwrap_or(&way).to_string_lossy().into_owned();
                let refused = Diagnostic::new(Code::NotAFile).with("path", path).with("reason", kind);
                self.diagnostics.push(refused.help("help-folder"));
                return Vec::new();
            }
        }
        let walk =
            WalkDir::new(&start).max_depth(depth).sort_by_file_name().into_iter().filter_entry(|entry| {
                entry.depth() == 0 || !names::is_left_behind(&entry.file_name().to_string_lossy())
            });
        let mut found = Vec::new();
        for entry in walk {
            match entry {
                Ok(entry) => {
                    let relative = entry.path().strip_prefix(self.root).unwrap_or_else(|_| entry.path());
                    let Some(path) = relative.to_str().map(|path| path.replace('\\', "/")) else {
                        let refused = Diagnostic::new(Code::UnreadableFile).with("path", relative.to_string_lossy());
                        self.diagnostics.push(refused.with("reason", "its name is not UTF-8").help("help-name"));
                        continue;
                    };
                    found.push((path, entry));
                }
                Err(error) => {
                    let reason = error.io_error().map_or_else(|| error.to_string(), ToString::to_string);
                    self.refuse(Code::UnreadableFile, folder, &reason);
                }
            }
        }
        found
    }

    /// Whether a walk met a regular file there; says so if not.
    fn is_regular(&mut self, path: &str, entry: &DirEntry) -> bool {
        let kind = entry.file_type();
        if kind.is_symlink() {
            self.refuse(Code::NotAFile, path, "a symbolic link");
        } else if !kind.is_file() {
            self.refuse(Code::NotAFile, path, "not a regular file");
        }
        kind.is_file()
    }

    /// The bytes of a regular file, opened without following a link and without waiting for a pipe's writer.
    fn bytes(&mut self, path: &str, entry: &DirEntry) -> Option<Vec<u8>> {
        if !self.is_regular(path, entry) {
            return None;
        }
        read(entry).map_err(|error| self.refuse(Code::UnreadableFile, path, &error.to_string())).ok()
    }

    /// The text of a file, with the byte order mark and carriage returns taken out.
    fn text(&mut self, path: &str, bytes: Vec<u8>) -> Option<String> {
        let tag = match path.split('/').collect::<Vec<_>>().as_slice() {
            // A record holds texts of the source.
            ["locales", _, "record", ..] => "ja",
            ["locales", tag, ..] => *tag,
            _ => "ja",
        };
        match encoding::text(bytes, tag) {
            Ok(text) => {
                let plain = text.strip_prefix('\u{feff}').unwrap_or(&text);
                if plain.contains('\r') {
                    return Some(plain.replace("\r\n", "\n").replace('\r', "\n"));
                }
                Some(if plain.len() == text.len() { text } else { plain.to_owned() })
            }
            Err(fault) => {
                let (looks, help) = match fault.looks {
                    Looks::Like(name) => (name, "help"),
                    Looks::Damaged => ("damaged", "help-damaged"),
                    Looks::CutOff => ("cut-off", "help-damaged"),
                    Looks::Unknown => ("unknown", "help"),
                };
                let mut diagnostic = Diagnostic::new(Code::InvalidUtf8)
                    .with("path", path)
                    .with("line", fault.line.to_string())
                    .with("column", fault.column.to_string())
                    .with("byte", format!("0x{:02X}", fault.byte))
                    .with("looks", looks)
                    .help(help);
                if let Some((line, at)) = fault.excerpt {
                    diagnostic = diagnostic.with("excerpt", line).with("at", at.to_string());
                }
                self.diagnostics.push(diagnostic);
                None
            }
        }
    }

    fn refuse(&mut self, code: Code, path: &str, reason: &str) {
        self.diagnostics.push(Diagnostic::new(code).with("path", path).with("reason", reason));
    }
}
