//! Where the site goes, judged by the path alone.
//!
//! 1. Below the project's root no part of the path is a link.
//! 2. What is left is resolved, so that no spelling of a path gets round a check.
//! 3. The file system's root, the home folder, the project, whatever holds one of these, and the
//!    folders of sources are refused.
//! 4. The folder that holds the output is opened; all later work goes through that descriptor.

#![expect(
    clippy::disallowed_methods,
    reason = "the writer judges the place that it is to write to, and makes what leads there"
)]

use std::ffi::OsString;
use std::os::fd::OwnedFd;
use std::path::{Component, Path, PathBuf};

use rustix::fs::{Mode, OFlags};

use super::problem;
use crate::base::diagnostic::Diagnostic;

/// Folders of a project that hold what people write.
pub(super) const SOURCES: [&str; 4] = ["content", "locales", "themes", "src"];
/// Folders in which a version control keeps everything that was ever written.
pub(super) const REPOSITORIES: [&str; 4] = [".git", ".hg", ".svn", ".jj"];

/// The place of the output.
#[derive(Debug)]
pub(super) struct Place {
    /// The folder that holds it.
    pub(super) parent: OwnedFd,
    /// Its name there.
    pub(super) name: OsString,
    /// As the caller wrote it, for messages.
    pub(super) shown: PathBuf,
    made: Vec<PathBuf>,
}

impl Place {
    /// Judges `out` and opens the folder that holds it, which is made if it does not exist.
    pub(super) fn find(root: &Path, out: &Path, home: Option<&Path>) -> Result<Self, Diagnostic> {
        let whole_root = std::fs::canonicalize(root).map_err(|error| problem::standard(root, &error))?;
        let absolute = std::path::absolute(out).map_err(|error| problem::standard(out, &error))?;
        refuse_links(out, &absolute, &whole_root)?;
        let (parent, missing, name) = resolve(out, &absolute)?;
        let mut whole = parent.clone();
        whole.extend(&missing);
        refuse_place(out, &whole.join(&name), &whole_root, home)?;

        let mut place = Vec::new();
        let mut at = parent;
        for name in missing {
            at.push(name);
            std::fs::create_dir(&at).map_err(|error| {
                unmake(&place);
                problem::standard(&at, &error)
            })?;
            place.push(at.clone());
        }
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
        let parent = rustix::fs::open(&at, flags, Mode::empty()).map_err(|errno| {
            unmake(&place);
            problem::system(&at, errno)
        })?;
        Ok(Self { parent, name, shown: out.to_owned(), made: place })
    }

    /// What the caller calls a file of the output.
    pub(super) fn file(&self, path: impl AsRef<Path>) -> PathBuf {
        self.shown.join(path)
    }

    /// What the caller calls a neighbour of the output.
    pub(super) fn neighbour(&self, name: impl AsRef<Path>) -> PathBuf {
        self.shown.with_file_name(name.as_ref())
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        // folders that were made for a site that did not come about; the others are not empty and stay
        unmake(&self.made);
    }
}

fn unmake(made: &[PathBuf]) {
    for folder in made.iter().rev() {
        if std::fs::remove_dir(folder).is_err() {
            return;
        }
    }
}

fn refuse_links(out: &Path, absolute: &Path, root: &Path) -> Result<(), Diagnostic> {
    let mut so_far = PathBuf::new();
    for part in absolute.components() {
        let holder = std::fs::canonicalize(&so_far);
        so_far.push(part);
        let is_link = std::fs::symlink_metadata(&so_far).is_ok_and(|about| about.is_symlink());
        if !is_link {
            continue;
        }
        if so_far == absolute {
            return Err(problem::refused(out, "link", "it is a symbolic link"));
        }
        if holder.is_ok_and(|holder| holder.starts_with(root)) {
            let reason = format!("`{}`, a folder above it, is a symbolic link", problem::shown(&so_far));
            return Err(problem::refused(out, "link-above", reason));
        }
    }
    Ok(())
}

/// The nearest folder above `out` that exists, the names between, and the name of `out`.
fn resolve(out: &Path, absolute: &Path) -> Result<(PathBuf, Vec<OsString>, OsString), Diagnostic> {
    let Some(name) = absolute.file_name() else {
        // `/`, or a path that ends in `..`
        let whole = std::fs::canonicalize(out).map_err(|error| problem::standard(out, &error))?;
        return match (whole.parent(), whole.file_name()) {
            (Some(parent), Some(name)) => Ok((parent.to_owned(), Vec::new(), name.to_owned())),
            _ => Err(root_refused(out)),
        };
    };
    let mut missing = Vec::new();
    let mut above = absolute.parent().ok_or_else(|| root_refused(out))?;
    loop {
        match std::fs::canonicalize(above) {
            Ok(parent) => {
                missing.reverse();
                return Ok((parent, missing, name.to_owned()));
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                let (Some(name), Some(next)) = (above.file_name(), above.parent()) else {
                    return Err(problem::standard(above, &error));
                };
                // a dangling link is there and leads nowhere
                if std::fs::symlink_metadata(above).is_ok() {
                    return Err(problem::standard(above, &error));
                }
                missing.push(name.to_owned());
                above = next;
            }
            Err(error) => return Err(problem::standard(above, &error)),
        }
    }
}

fn root_refused(out: &Path) -> Diagnostic {
    problem::refused(out, "filesystem-root", "it is the root of the file system")
}

fn refuse_place(out: &Path, whole: &Path, root: &Path, home: Option<&Path>) -> Result<(), Diagnostic> {
    let refuse = |case, reason: String| Err(problem::refused(out, case, reason));
    if whole.parent().is_none() {
        return Err(root_refused(out));
    }
    if whole == root {
        return refuse("project", "it is the project itself".to_owned());
    }
    if root.starts_with(whole) {
        return refuse("above-project", "it holds the project".to_owned());
    }
    if let Some(home) = home.and_then(|home| std::fs::canonicalize(home).ok()) {
        if whole == home {
            return refuse("home", "it is your home folder".to_owned());
        }
        if home.starts_with(whole) {
            return refuse("above-home", "it holds your home folder".to_owned());
        }
    }
    for part in whole.components() {
        if let Component::Normal(name) = part
            && let Some(repository) = REPOSITORIES.iter().find(|repository| name.eq_ignore_ascii_case(repository))
        {
            return refuse("repository", format!("it lies in `{repository}`"));
        }
    }
    if let Ok(inside) = whole.strip_prefix(root)
        && let Some(Component::Normal(first)) = inside.components().next()
        && let Some(source) = SOURCES.iter().chain(&["tests"]).find(|source| first.eq_ignore_ascii_case(source))
    {
        return refuse("inside-sources", format!("it lies in `{source}`, which holds sources"));
    }
    Ok(())
}
