//! What stands at the output, judged by what is in it.
//!
//! It is ours to replace if it is empty, holds our `.gitignore` alone, or has a manifest of ours. Every
//! file that the manifest does not list is a stranger's and is carried over. A link, a pipe, a repository
//! or another file system inside is refused: none of these can be carried without a guess.

use std::ffi::OsStr;
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};

use rustix::fs::{FileType, Stat};

use super::manifest::{self, Entry, Files, Unusable};
use super::place::{Place, REPOSITORIES, SOURCES};
use super::{problem, tree};
use crate::base::diagnostic::Diagnostic;

/// The one tracked file of the output.
pub(super) const IGNORE: &str = ".gitignore";
/// What it says if we make it.
pub(super) const IGNORE_TEXT: &str = "*\n!.gitignore\n";
/// Files that a desktop leaves in every folder that is looked at.
const DEBRIS: [&str; 3] = [".DS_Store", "Thumbs.db", "desktop.ini"];

/// The tree that will be replaced.
#[derive(Debug)]
pub(super) struct Old {
    /// The open folder.
    pub(super) folder: OwnedFd,
    /// Which folder it is.
    pub(super) stat: Stat,
    /// The files that its manifest lists.
    pub(super) listed: Files,
    /// The files that are not ours, without `.gitignore`, in order.
    pub(super) strangers: Vec<PathBuf>,
    /// Whether it has a manifest.
    pub(super) has_manifest: bool,
    /// Whether it has a `.gitignore`.
    pub(super) ignored: bool,
}

impl Old {
    /// Looks at the output; `None` if nothing stands there.
    pub(super) fn look(place: &Place) -> Result<Option<Self>, Diagnostic> {
        let failed = |errno| problem::system(&place.shown, errno);
        let Some(stat) = tree::look(&place.parent, &place.name).map_err(failed)? else {
            return Ok(None);
        };
        match tree::kind(&stat) {
            FileType::Directory => {}
            FileType::Symlink => return Err(problem::refused(&place.shown, "link", "it is a symbolic link")),
            FileType::RegularFile
            | FileType::Fifo
            | FileType::Socket
            | FileType::CharacterDevice
            | FileType::BlockDevice
            | FileType::Unknown => return Err(problem::refused(&place.shown, "not-a-folder", "it is not a folder")),
        }
        let folder = tree::open(&place.parent, &place.name).map_err(failed)?;
        if tree::is_mount(&folder, &place.parent).map_err(failed)? {
            return Err(problem::refused(&place.shown, "mount", "it is a mount point"));
        }
        let stat = rustix::fs::fstat(&folder).map_err(failed)?;
        let top = tree::entries(&folder).map_err(failed)?;
        let has = |name: &str| top.iter().any(|(entry, _)| entry == name);
        for repository in REPOSITORIES {
            if has(repository) {
                return Err(problem::refused(&place.shown, "repository", format!("it holds `{repository}`")));
            }
        }
        let listed = listed(place, &folder, has(manifest::NAME))?;
        for source in SOURCES {
            let folder = format!("{source}/");
            let ours = listed.as_ref().is_some_and(|listed| listed.keys().any(|path| path.starts_with(&folder)));
            if has(source) && !ours {
                return Err(problem::refused(&place.shown, "sources", format!("it holds sources (`{source}`)")));
            }
        }
        let ignored = top.iter().any(|(name, kind)| name == IGNORE && *kind == FileType::RegularFile);
        let has_manifest = listed.is_some();
        let listed = match listed {
            Some(listed) => listed,
            None => void(place, &folder, &top)?,
        };
        let mut old = Self { folder, stat, listed, strangers: Vec::new(), has_manifest, ignored };
        let mut strangers = Vec::new();
        old.search(place, &old.folder, Path::new(""), &mut strangers)?;
        old.strangers = strangers;
        Ok(Some(old))
    }

    /// The files below a folder as the last build wrote them, if the one of that name among them says just this; nothing
    /// if any of them has changed since, or cannot be read.
    pub(super) fn below(&self, folder: &str, proof: &str, says: &[u8]) -> Option<Vec<(&str, Vec<u8>)>> {
        let proof = format!("{folder}{proof}");
        self.listed.get(&proof).filter(|entry| **entry == Some(Entry::of(says)))?;
        let listed = self.listed.range(folder.to_owned()..).take_while(|(path, _)| path.starts_with(folder));
        let same = listed.map(|(path, entry)| {
            let bytes = tree::read_file(&self.folder, OsStr::new(path)).ok()?;
            (*entry == Some(Entry::of(&bytes))).then_some((path.as_str(), bytes))
        });
        same.collect()
    }

    /// Whether nothing would be lost with it but its `.gitignore`.
    pub(super) fn is_void(&self) -> bool {
        self.listed.is_empty() && self.strangers.is_empty()
    }

    fn search(
        &self,
        place: &Place,
        folder: &OwnedFd,
        above: &Path,
        found: &mut Vec<PathBuf>,
    ) -> Result<(), Diagnostic> {
        for (name, kind) in tree::entries(folder).map_err(|errno| problem::system(&place.file(above), errno))? {
            let path = above.join(&name);
            let shown = || problem::shown(&path);
            match kind {
                FileType::Directory => {
                    if REPOSITORIES.iter().any(|repository| name == *repository) {
                        return Err(problem::refused(
                            &place.shown,
                            "repository-inside",
                            format!("it holds a repository, `{}`", shown()),
                        ));
                    }
                    let failed = |errno| problem::system(&place.file(&path), errno);
                    let inner = tree::open(folder, &name).map_err(failed)?;
                    if tree::is_mount(&inner, folder).map_err(failed)? {
                        return Err(problem::refused(
                            &place.shown,
                            "mount-inside",
                            format!("`{}` in it is a mount point", shown()),
                        ));
                    }
                    self.search(place, &inner, &path, found)?;
                }
                FileType::RegularFile => {
                    if !self.is_ours(&path) {
                        found.push(path);
                    }
                }
                FileType::Symlink => {
                    return Err(problem::refused(
                        &place.shown,
                        "link-inside",
                        format!("`{}` in it is a symbolic link", shown()),
                    ));
                }
                FileType::Fifo
                | FileType::Socket
                | FileType::CharacterDevice
                | FileType::BlockDevice
                | FileType::Unknown => {
                    let reason = format!("`{}` in it is neither a file nor a folder", shown());
                    return Err(problem::refused(&place.shown, "special-inside", reason));
                }
            }
        }
        Ok(())
    }

    fn is_ours(&self, path: &Path) -> bool {
        path.to_str().is_some_and(|path| path == manifest::NAME || path == IGNORE || self.listed.contains_key(path))
    }
}

/// The paths of the manifest, if there is one.
fn listed(place: &Place, folder: &OwnedFd, exists: bool) -> Result<Option<Files>, Diagnostic> {
    if !exists {
        return Ok(None);
    }
    let refuse = |case, reason: String| problem::refused(&place.shown, case, reason);
    let bytes = tree::read_file(folder, OsStr::new(manifest::NAME))
        .map_err(|_| refuse("manifest", format!("its `{}` is not a file that can be read", manifest::NAME)))?;
    manifest::read(&bytes).map(Some).map_err(|unusable| match unusable {
        Unusable::Broken(why) => refuse("manifest", format!("its `{}` cannot be parsed ({why})", manifest::NAME)),
        Unusable::Foreign => refuse("not-ours", format!("its `{}` was not written by keikaku", manifest::NAME)),
        Unusable::Newer => refuse("manifest-newer", format!("its `{}` was written by a newer keikaku", manifest::NAME)),
    })
}

/// Without a manifest, nothing but our `.gitignore` may be there.
fn void(place: &Place, folder: &OwnedFd, top: &[(std::ffi::OsString, FileType)]) -> Result<Files, Diagnostic> {
    for (name, kind) in top {
        let ours = *kind == FileType::RegularFile
            && (DEBRIS.iter().any(|debris| name == debris) || (name == IGNORE && is_our_ignore(folder)));
        if !ours {
            let reason = format!("it holds `{}` and no manifest of keikaku", problem::shown(Path::new(name)));
            return Err(problem::refused(&place.shown, "not-ours", reason));
        }
    }
    Ok(Files::new())
}

/// Ours, even if somebody has added lines: it hides everything but itself.
fn is_our_ignore(folder: &OwnedFd) -> bool {
    let Ok(bytes) = tree::read_file(folder, OsStr::new(IGNORE)) else { return false };
    let text = String::from_utf8_lossy(&bytes);
    let says = |line: &str| text.lines().any(|other| other.trim_end() == line);
    says("*") && says("!.gitignore")
}
