//! Where finished files go, and what a path there may look like.
//!
//! A [`Sink`] takes one file after the other. `stages::write` has the one that publishes; the two
//! here touch no disk: [`Memory`] for tests and previews, [`Nothing`] for a check.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

use crate::base::diagnostic::{Code, Diagnostic};

/// Takes the files of a site, from several threads at once.
pub trait Sink: Sync {
    /// Takes the file at `path`, which is relative to the site's root and written with `/`.
    ///
    /// # Errors
    /// If the path is not one that can be published, is taken, or cannot be written.
    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Diagnostic>;

    /// Takes a file that comes in pieces, since it would be long in memory. It is there once it is finished.
    ///
    /// # Errors
    /// Those of [`Sink::put`].
    fn open<'s>(&'s self, path: &str) -> Result<Box<dyn Pieces + 's>, Diagnostic>;

    /// Takes over from the last build all its files below `folder`, which ends in `/`: if the file `proof` among them says
    /// just this, and each of them still is what that build wrote. Whether it did; a sink that knows no last build does not.
    ///
    /// # Errors
    /// Those of [`Sink::put`].
    fn keep(&self, folder: &str, proof: &str, says: &[u8]) -> Result<bool, Diagnostic> {
        let _ = (folder, proof, says);
        Ok(false)
    }
}

/// A file that comes in pieces.
pub trait Pieces {
    /// Takes the next piece.
    ///
    /// # Errors
    /// Those of [`Sink::put`].
    fn add(&mut self, bytes: &[u8]) -> Result<(), Diagnostic>;

    /// Ends the file.
    ///
    /// # Errors
    /// Those of [`Sink::put`].
    fn finish(self: Box<Self>) -> Result<(), Diagnostic>;
}

/// The pieces of a file, until it is put as a whole.
struct Gathered<'s> {
    sink: &'s dyn Sink,
    path: String,
    bytes: Vec<u8>,
}

impl Pieces for Gathered<'_> {
    fn add(&mut self, bytes: &[u8]) -> Result<(), Diagnostic> {
        self.bytes.extend(bytes);
        Ok(())
    }

    fn finish(self: Box<Self>) -> Result<(), Diagnostic> {
        self.sink.put(&self.path, &self.bytes)
    }
}

/// A file that comes in pieces, for a sink that takes it as a whole.
fn gathered<'s>(sink: &'s dyn Sink, path: &str) -> Box<dyn Pieces + 's> {
    Box::new(Gathered { sink, path: path.to_owned(), bytes: Vec::new() })
}

/// Keeps the files, by path.
#[derive(Debug, Default)]
pub struct Memory(Mutex<BTreeMap<String, Vec<u8>>>);

impl Memory {
    /// The files, by path.
    #[must_use]
    pub fn into_files(self) -> BTreeMap<String, Vec<u8>> {
        self.0.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Sink for Memory {
    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Diagnostic> {
        check_path(path)?;
        let mut files = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if files.insert(path.to_owned(), bytes.to_vec()).is_some() {
            return Err(refuse(path, "duplicate", "two files have this path"));
        }
        Ok(())
    }

    fn open<'s>(&'s self, path: &str) -> Result<Box<dyn Pieces + 's>, Diagnostic> {
        Ok(gathered(self, path))
    }
}

/// Forgets the files, after a look at their paths.
#[derive(Debug, Default)]
pub struct Nothing(Mutex<BTreeSet<String>>);

impl Sink for Nothing {
    fn put(&self, path: &str, _bytes: &[u8]) -> Result<(), Diagnostic> {
        check_path(path)?;
        if !self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(path.to_owned()) {
            return Err(refuse(path, "duplicate", "two files have this path"));
        }
        Ok(())
    }

    fn open<'s>(&'s self, path: &str) -> Result<Box<dyn Pieces + 's>, Diagnostic> {
        Ok(gathered(self, path))
    }
}

/// Whether `path` can be published: it stays inside the site's root on every system, and does not
/// take a place that the writer keeps for itself. A second defence, behind the checks of ids.
///
/// # Errors
/// `write-failed` with the reason.
pub fn check_path(path: &str) -> Result<(), Diagnostic> {
    match flaw(path) {
        None => Ok(()),
        Some(reason) => Err(refuse(path, "bad-path", reason)),
    }
}

fn refuse(path: &str, case: &'static str, reason: &'static str) -> Diagnostic {
    Diagnostic::new(Code::WriteFailed)
        .with("path", path.escape_debug().to_string())
        .with("case", case)
        .with("reason", reason)
        .with("bytes", "0")
        .help("help-path")
}

fn flaw(path: &str) -> Option<&'static str> {
    if path.is_empty() {
        return Some("the path is empty");
    }
    if path.starts_with('/') {
        return Some("the path is absolute");
    }
    if path.contains(|c: char| c.is_control()) {
        return Some("the path holds a control character");
    }
    if path.contains(['\\', ':']) {
        return Some("the path holds a character that separates folders or drives on some systems");
    }
    for segment in path.split('/') {
        if segment.is_empty() {
            return Some("a part of the path is empty");
        }
        if segment == "." || segment == ".." {
            return Some("the path leaves its folder");
        }
        if segment.ends_with(['.', ' ']) {
            return Some("a part of the path ends with a dot or a space");
        }
        if segment.eq_ignore_ascii_case(".git") {
            return Some("the path leads into a repository");
        }
        if segment.len() > 255 {
            return Some("a part of the path is longer than 255 bytes");
        }
    }
    if path.eq_ignore_ascii_case("manifest.json") || path.eq_ignore_ascii_case(".gitignore") {
        return Some("the writer makes this file itself");
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_that_stay_inside_are_taken() {
        for path in
            ["index.html", "ja/connections/index.html", "assets/人.svg", "go/..a/x", ".nojekyll", "ja/manifest.json"]
        {
            assert_eq!(check_path(path), Ok(()), "{path}");
        }
    }

    #[test]
    fn paths_that_lead_elsewhere_are_refused() {
        let long = "x".repeat(256);
        for path in [
            "",
            "/",
            "/etc/x",
            ".",
            "..",
            "../x",
            "a/../b",
            "a/./b",
            "a//b",
            "a/",
            "a\\b",
            "..\\x",
            "C:x",
            "a\0b",
            "a\nb",
            "a./b",
            "a ",
            ".git/config",
            "a/.GIT/x",
            "manifest.json",
            "Manifest.JSON",
            ".gitignore",
            &long,
        ] {
            assert_eq!(check_path(path).map_err(|problem| problem.code), Err(Code::WriteFailed), "{path}");
        }
    }

    #[test]
    fn memory_keeps_a_path_once() {
        let memory = Memory::default();
        assert!(memory.put("a", b"1").is_ok());
        assert!(memory.put("a", b"2").is_err());
        assert!(memory.put("../a", b"2").is_err());
        assert!(Nothing::default().put("../a", b"2").is_err());
    }
}
