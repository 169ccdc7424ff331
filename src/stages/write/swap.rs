//! The moment at which the new tree takes the old one's place.
//!
//! 1. Nothing stands there: one rename.
//! 2. Something does: the system exchanges the two in one step.
//! 3. Where it has no exchange: the old tree goes out of the way, and the new one comes. A kill between the two
//!    leaves no site for a while; `desk` puts the old tree back at the next start.
//! 4. An overlay file system moves no folder of its lower layer, as in a container image with the project in it.
//!    If nothing but `.gitignore` is in that folder, it is copied out of the way instead.
//! 5. Only now it is known what was replaced: if it is not the tree that was looked at, all goes back.

use std::ffi::OsStr;

use rustix::fs::AtFlags;
use rustix::io::Errno;

use super::desk::{Desk, GONE, NEW, OLD};
use super::old::{IGNORE, Old};
use super::{Exchange, Step, problem, tree};
use crate::base::diagnostic::Diagnostic;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Arrived,
    Exchanged,
    Renamed,
}

/// Publishes the complete tree, or leaves all as it was.
pub(super) fn publish(desk: &mut Desk, old: Option<&Old>, exchange: Exchange) -> Result<(), Diagnostic> {
    let way = match old {
        None => arrive(desk)?,
        Some(old) if exchange == Exchange::TwoRenames => renames(desk, old)?,
        Some(old) => match both(desk) {
            Ok(()) => Way::Exchanged,
            Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP | Errno::XDEV) => renames(desk, old)?,
            Err(errno) => return Err(problem::system(&desk.place.shown, errno)),
        },
    };
    desk.step(Step::Exchanged);
    let replaced = tree::look(&desk.folder, OsStr::new(NEW)).ok().flatten();
    let expected = replaced.zip(old).is_some_and(|(found, old)| tree::same(&found, &old.stat));
    if way == Way::Exchanged && !expected {
        undo(desk, way);
        return Err(changed(desk));
    }
    let synced = tree::sync_folder(&desk.place.parent).and_then(|()| tree::sync_folder(&desk.folder));
    if let Err(errno) = synced {
        undo(desk, way);
        return Err(problem::system(&desk.place.shown, errno));
    }
    desk.step(Step::Settled);
    Ok(())
}

fn changed(desk: &Desk) -> Diagnostic {
    problem::refused(&desk.place.shown, "changed", "it was replaced while the site was being built")
}

/// The new tree goes to a place where nothing stands.
fn arrive(desk: &Desk) -> Result<Way, Diagnostic> {
    #[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
    {
        let flags = rustix::fs::RenameFlags::NOREPLACE;
        match rustix::fs::renameat_with(&desk.folder, NEW, &desk.place.parent, &*desk.place.name, flags) {
            Ok(()) => return Ok(Way::Arrived),
            Err(Errno::EXIST) => return Err(changed(desk)),
            // no such flag here
            Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => {}
            Err(errno) => return Err(problem::system(&desk.place.shown, errno)),
        }
    }
    // a folder replaces nothing but an empty folder
    match rustix::fs::renameat(&desk.folder, NEW, &desk.place.parent, &*desk.place.name) {
        Ok(()) => Ok(Way::Arrived),
        Err(Errno::EXIST | Errno::NOTEMPTY | Errno::NOTDIR) => Err(changed(desk)),
        Err(errno) => Err(problem::system(&desk.place.shown, errno)),
    }
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn both(desk: &Desk) -> rustix::io::Result<()> {
    let flags = rustix::fs::RenameFlags::EXCHANGE;
    rustix::fs::renameat_with(&desk.folder, NEW, &desk.place.parent, &*desk.place.name, flags)
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn both(_desk: &Desk) -> rustix::io::Result<()> {
    Err(Errno::NOSYS)
}

fn renames(desk: &mut Desk, old: &Old) -> Result<Way, Diagnostic> {
    let failed = |desk: &Desk, errno| problem::system(&desk.place.shown, errno);
    match rustix::fs::renameat(&desk.place.parent, &*desk.place.name, &desk.folder, OLD) {
        Ok(()) => {
            let found = tree::look(&desk.folder, OsStr::new(OLD)).map_err(|errno| failed(desk, errno))?;
            if !found.is_some_and(|found| tree::same(&found, &old.stat)) {
                // `desk` puts it back
                return Err(changed(desk));
            }
        }
        Err(Errno::XDEV) if old.is_void() => copy_away(desk, old).map_err(|errno| failed(desk, errno))?,
        Err(errno) => return Err(failed(desk, errno)),
    }
    tree::sync_folder(&desk.folder).map_err(|errno| failed(desk, errno))?;
    desk.step(Step::SetAside);
    arrive(desk)?;
    Ok(Way::Renamed)
}

fn copy_away(desk: &Desk, old: &Old) -> rustix::io::Result<()> {
    tree::make_folder(&desk.folder, OsStr::new(GONE), tree::FOLDER)?;
    if old.ignored {
        let copy = tree::open(&desk.folder, OsStr::new(GONE))?;
        tree::carry(&old.folder, &copy, OsStr::new(IGNORE))?;
    }
    rustix::fs::renameat(&desk.folder, GONE, &desk.folder, OLD)?;
    if old.ignored {
        rustix::fs::unlinkat(&old.folder, IGNORE, AtFlags::empty())?;
    }
    rustix::fs::unlinkat(&desk.place.parent, &*desk.place.name, AtFlags::REMOVEDIR)
}

/// Takes the new tree back. What fails here, `desk` mends or the next start does.
fn undo(desk: &Desk, way: Way) {
    let _ = match way {
        Way::Exchanged => both(desk),
        Way::Arrived | Way::Renamed => rustix::fs::renameat(&desk.place.parent, &*desk.place.name, &desk.folder, NEW),
    };
}
