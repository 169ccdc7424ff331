//! The only writer of `locales/`: of records, and of the tool's own words for a translator.
//!
//! 1. No folder on the way is a link: nothing is written outside of the project.
//! 2. Every new text is written to a hidden file beside its place and brought to the disk. Nothing has changed so far.
//! 3. Each takes its place by a rename, so that no file is ever half written. If the system refuses one, the message
//!    says which were in place before.

#![expect(clippy::disallowed_methods, reason = "the one place that writes to `locales/`")]

use super::Change;
use crate::base::diagnostic::{Code, Diagnostic};
use rustix::fs::{Mode, OFlags};
use std::io::{Error, Write as _};
use std::path::{Path, PathBuf};

/// Writes files, and removes those without a text.
///
/// # Errors
/// `write-failed`, with the files that were written before; `not-a-file` for a link on the way.
pub fn write(root: &Path, changes: &[Change]) -> Result<(), Diagnostic> {
    for (path, _) in changes {
        if let Some(link) = link_above(root, path) {
            return Err(Diagnostic::new(Code::NotAFile).with("path", link).with("reason", "a symbolic link"));
        }
    }
    let mut staged: Vec<(&str, Option<PathBuf>)> = Vec::new();
    for (path, text) in changes {
        match text.as_ref().map(|text| stage(&root.join(path), text)).transpose() {
            Ok(hidden) => staged.push((path, hidden)),
            Err(error) => {
                remove(staged.into_iter().filter_map(|(_, hidden)| hidden));
                return Err(failed(path, &error, &[]));
            }
        }
    }
    let mut done = Vec::new();
    for (path, hidden) in &staged {
        let place = root.join(path);
        let result = match hidden {
            Some(hidden) => std::fs::rename(hidden, &place),
            None => std::fs::remove_file(&place),
        };
        if let Err(error) = result {
            remove(staged.iter().skip(done.len()).filter_map(|(_, hidden)| hidden.clone()));
            return Err(failed(path, &error, &done));
        }
        done.push(*path);
    }
    Ok(())
}

/// The first folder of a file's path that is a link.
fn link_above(root: &Path, path: &str) -> Option<String> {
    let ends = path.match_indices('/').map(|(end, _)| end);
    let folders = ends.filter_map(|end| path.get(..end));
    let is_link = |folder: &&str| {
        std::fs::symlink_metadata(root.join(folder)).is_ok_and(|metadata| metadata.file_type().is_symlink())
    };
    folders.into_iter().find(is_link).map(str::to_owned)
}

/// Writes a text to a hidden file beside its place, which is not yet touched.
fn stage(place: &Path, text: &str) -> Result<PathBuf, Error> {
    let folder = place.parent().unwrap_or(place);
    std::fs::create_dir_all(folder)?;
    let name = place.file_name().unwrap_or_default().to_string_lossy();
    let hidden = folder.join(format!(".{name}.keikaku"));
    let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::TRUNC | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let mut file = std::fs::File::from(rustix::fs::open(&hidden, flags, Mode::from_raw_mode(0o666))?);
    if let Err(error) = file.write_all(text.as_bytes()).and_then(|()| file.sync_all()) {
        remove([hidden]);
        return Err(error);
    }
    Ok(hidden)
}

/// What cannot be removed stays behind as a hidden file, which nothing reads and the next run writes over.
fn remove(hidden: impl IntoIterator<Item = PathBuf>) {
    for hidden in hidden {
        drop(std::fs::remove_file(hidden));
    }
}

fn failed(path: &str, error: &Error, done: &[&str]) -> Diagnostic {
    let done = if done.is_empty() { "none".to_owned() } else { done.join(", ") };
    Diagnostic::new(Code::WriteFailed)
        .with("path", path)
        .with("reason", error.to_string())
        .with("done", done)
        .help("help-record")
}
