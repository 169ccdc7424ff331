//! The hidden folder beside the output in which the new tree is made, and its lock.
//!
//! `.NAME.keikaku` holds `lock`, `.gitignore` and at most these trees:
//!
//! - `new`: the tree that is being made; after an exchange, the tree that it replaced;
//! - `old`: only where two renames stand in for an exchange: the old tree, out of the way, always whole;
//! - `gone`: what is being removed.
//!
//! 1. Whoever holds the lock on `lock` owns the folder. The system lets go of the lock when its holder dies,
//!    however it dies, so what stands in a folder whose lock is free is left over.
//! 2. The names alone say how far a build came. `old` beside `new`: it stopped between two renames, and `old`
//!    goes back to its place. `old` alone: the new tree has arrived, and `old` goes.
//! 3. `old` is renamed before it is removed, so that half a tree never goes back.
//! 4. A folder with anything else in it, or with another `lock`, is not ours and is left alone.

use std::ffi::{OsStr, OsString};
use std::os::fd::{AsFd, OwnedFd};

use rustix::fs::{AtFlags, FileType, FlockOperation, Mode, OFlags};
use rustix::io::Errno;

use super::place::Place;
use super::{Step, old, problem, tree};
use crate::base::diagnostic::Diagnostic;

pub(super) const NEW: &str = "new";
pub(super) const OLD: &str = "old";
pub(super) const GONE: &str = "gone";
const LOCK: &str = "lock";
const KNOWN: [&str; 5] = [LOCK, old::IGNORE, NEW, OLD, GONE];
/// What `lock` says, for people who find it and for us.
const MARK: &[u8] = b"keikaku makes a site here; it removes this folder itself\n";

/// What is told of each step.
pub(super) type Watch = Box<dyn FnMut(Step) + Send>;

/// The folder, locked for as long as this lives, and removed with it.
pub(super) struct Desk {
    pub(super) place: Place,
    pub(super) folder: OwnedFd,
    pub(super) name: OsString,
    watch: Option<Watch>,
    _lock: OwnedFd,
}

impl Desk {
    /// Whether there is a folder of this name: an earlier build was killed, or another one is running.
    pub(super) fn exists(place: &Place) -> Result<bool, Diagnostic> {
        let name = name(place);
        let found =
            tree::look(&place.parent, &name).map_err(|errno| problem::system(&place.neighbour(&name), errno))?;
        Ok(found.is_some())
    }

    /// Makes and locks the folder, and tidies up after a build that was killed.
    pub(super) fn open(place: Place, watch: Option<Watch>) -> Result<Self, Diagnostic> {
        let name = name(&place);
        // each turn but the last is lost to a build that has just removed its folder
        let (folder, lock) = loop {
            match claim(&place, &name) {
                Ok(Some(claimed)) => break claimed,
                Ok(None) => {}
                Err(problem) => {
                    // succeeds only if nothing is in it
                    let _ = rustix::fs::unlinkat(&place.parent, &*name, AtFlags::REMOVEDIR);
                    return Err(problem);
                }
            }
        };
        let mut desk = Self { place, folder, name, watch, _lock: lock };
        desk.step(Step::Locked);
        desk.tidy()?;
        Ok(desk)
    }

    /// Tells of a step.
    pub(super) fn step(&mut self, step: Step) {
        if let Some(watch) = &mut self.watch {
            watch(step);
        }
    }

    /// The folder's tree of this name, if there is one.
    pub(super) fn has(&self, tree: &str) -> Result<bool, Diagnostic> {
        let found = tree::look(&self.folder, OsStr::new(tree)).map_err(|errno| self.failed(errno))?;
        Ok(found.is_some())
    }

    /// A refusal of the system, about the folder.
    pub(super) fn failed(&self, errno: Errno) -> Diagnostic {
        problem::system(&self.place.neighbour(&self.name), errno)
    }

    /// Puts back an old tree that is out of the way without need, and removes all other trees.
    fn tidy(&mut self) -> Result<(), Diagnostic> {
        if self.has(OLD)? {
            let out = tree::look(&self.place.parent, &self.place.name).map_err(|errno| self.failed(errno))?;
            if out.is_none() {
                self.put_back()?;
            } else if self.has(NEW)? {
                self.make_way()?;
                self.put_back()?;
            }
        }
        self.remove(GONE)?;
        for tree in [OLD, NEW] {
            if self.has(tree)? {
                rustix::fs::renameat(&self.folder, tree, &self.folder, GONE).map_err(|errno| self.failed(errno))?;
                self.remove(GONE)?;
            }
        }
        Ok(())
    }

    fn put_back(&mut self) -> Result<(), Diagnostic> {
        rustix::fs::renameat(&self.folder, OLD, &self.place.parent, &*self.place.name)
            .map_err(|errno| self.failed(errno))?;
        tree::sync_folder(&self.place.parent).map_err(|errno| self.failed(errno))?;
        self.step(Step::PutBack);
        Ok(())
    }

    /// Something stands where the old tree belongs. A version control that restores the tracked `.gitignore` makes
    /// such a folder; anything more is a person's and is not ours to judge.
    fn make_way(&mut self) -> Result<(), Diagnostic> {
        let void =
            old::Old::look(&self.place).ok().flatten().is_some_and(|found| found.is_void() && !found.has_manifest);
        if !void {
            let kept = self.place.neighbour(&self.name).join(OLD);
            let reason = format!(
                "a build was killed while replacing it, and something else stands there now; the old site is in `{}`",
                problem::shown(&kept)
            );
            return Err(problem::refused(&self.place.shown, "interrupted", reason));
        }
        tree::remove(&self.place.parent, &self.place.name, &mut || ()).map_err(|errno| self.failed(errno))
    }

    fn remove(&mut self, name: &str) -> Result<(), Diagnostic> {
        let watch = &mut self.watch;
        let mut each = || {
            if let Some(watch) = watch {
                watch(Step::Removed);
            }
        };
        tree::remove(&self.folder, OsStr::new(name), &mut each).map_err(|errno| self.failed(errno))
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        // what cannot be removed now is left to the next build, which says why if it cannot either
        if self.tidy().is_err() {
            return;
        }
        for name in [old::IGNORE, LOCK] {
            let _ = rustix::fs::unlinkat(&self.folder, name, AtFlags::empty());
            self.step(Step::Removed);
        }
        let _ = rustix::fs::unlinkat(&self.place.parent, &*self.name, AtFlags::REMOVEDIR);
        self.step(Step::Closed);
    }
}

fn name(place: &Place) -> OsString {
    let mut name = OsString::from(".");
    name.push(&place.name);
    name.push(".keikaku");
    name
}

/// One attempt; `None` if the folder went away meanwhile.
fn claim(place: &Place, name: &OsStr) -> Result<Option<(OwnedFd, OwnedFd)>, Diagnostic> {
    let shown = place.neighbour(name);
    let failed = |errno| problem::system(&shown, errno);
    let foreign = || {
        let reason = format!("the new site is made in `{}`, which exists and is not keikaku's", problem::shown(&shown));
        problem::refused(&place.shown, "staging", reason)
    };
    match tree::make_folder(&place.parent, name, tree::PRIVATE) {
        Ok(()) | Err(Errno::EXIST) => {}
        Err(errno) => return Err(failed(errno)),
    }
    let folder = match tree::open(&place.parent, name) {
        Ok(folder) => folder,
        Err(Errno::NOENT) => return Ok(None),
        Err(Errno::NOTDIR | Errno::LOOP) => return Err(foreign()),
        Err(errno) => return Err(failed(errno)),
    };
    let strange = |(name, kind): &(OsString, FileType)| {
        !KNOWN.iter().any(|known| name == known)
            || (*kind == FileType::RegularFile) != (name == LOCK || name == old::IGNORE)
    };
    if tree::entries(&folder).map_err(failed)?.iter().any(strange) {
        return Err(foreign());
    }
    let flags = OFlags::RDWR | OFlags::CREATE | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let lock = match rustix::fs::openat(&folder, LOCK, flags, Mode::from_raw_mode(0o600)) {
        Ok(lock) => lock,
        Err(Errno::NOENT) => return Ok(None),
        Err(errno) => return Err(failed(errno)),
    };
    match rustix::fs::flock(&lock, FlockOperation::NonBlockingLockExclusive) {
        Ok(()) => {}
        Err(Errno::WOULDBLOCK) => return Err(problem::busy(&place.shown)),
        Err(errno) => return Err(failed(errno)),
    }
    // whoever held the lock until now may have removed the folder
    if !still(&place.parent, name, &folder).map_err(failed)?
        || !still(&folder, OsStr::new(LOCK), &lock).map_err(failed)?
    {
        return Ok(None);
    }
    mark(&folder, &lock).map_err(failed)?.then_some(Some((folder, lock))).ok_or_else(foreign)
}

fn still(at: impl AsFd, name: &OsStr, open: &OwnedFd) -> rustix::io::Result<bool> {
    let stat = rustix::fs::fstat(open)?;
    Ok(tree::look(at, name)?.is_some_and(|found| tree::same(&found, &stat)))
}

/// Marks the folder as ours; `false` if somebody else's `lock` is in it.
fn mark(folder: &OwnedFd, lock: &OwnedFd) -> rustix::io::Result<bool> {
    // a mark may be cut short by a full disk or a kill, but then no tree was begun
    let trees = tree::entries(folder)?.iter().any(|(_, kind)| *kind == FileType::Directory);
    if !trees && rustix::fs::fstat(lock)?.st_size == 0 {
        // made just now, by a strict umask perhaps so that nobody may read it
        rustix::fs::fchmod(lock, Mode::from_raw_mode(0o600))?;
    }
    let said = tree::read_file(folder, OsStr::new(LOCK))?;
    if said != MARK {
        if trees || !MARK.starts_with(&said) {
            return Ok(false);
        }
        rustix::fs::ftruncate(lock, 0)?;
        let copy = rustix::io::dup(lock)?;
        std::io::Write::write_all(&mut std::fs::File::from(copy), MARK).map_err(|error| problem::errno(&error))?;
    }
    // a version control must not see the folder
    match tree::make_file(folder, OsStr::new(old::IGNORE), tree::FILE, b"*\n") {
        Ok(()) | Err(Errno::EXIST) => Ok(true),
        Err(errno) => Err(errno),
    }
}
