//! The only writer of the disk: a whole new site, or the old one byte for byte.
//!
//! 1. The place is judged by its path (`place`), then by what stands in it (`old`). Nothing is touched before.
//! 2. A hidden folder beside the output is made and locked (`desk`); what a killed build left there is removed.
//! 3. Files go into a new tree in that folder, each path once (`claims`).
//! 4. At the end the old tree is looked at again, and the files in it that are not ours are carried over. A file that
//!    the manifest lists is ours: changes made to it by hand are lost.
//! 5. `manifest.json` and `.gitignore` are added, and the whole tree is brought to the disk.
//! 6. The new tree takes the old one's place in one step (`swap`); then the old tree is removed.
//!
//! What is absent: the clock, the environment, and any path through a link. A file that appears in the old tree
//! between 4 and 6 is lost.

mod claims;
mod desk;
mod manifest;
mod old;
mod place;
mod problem;
mod swap;
mod tree;

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};

use crate::base::diagnostic::Diagnostic;
use crate::model::output::{Sink, check_path};

use claims::{Claims, Owner};
use desk::{Desk, NEW};
use manifest::Entry;
use old::{IGNORE, IGNORE_TEXT, Old};
use place::Place;

/// A new site in the making. Dropped without [`Staging::finish`], it leaves no trace.
pub struct Staging {
    tree: OwnedFd,
    desk: Desk,
    before: Option<Old>,
    claims: Claims,
    folders: BTreeSet<PathBuf>,
    files: BTreeMap<String, Entry>,
    bytes: u64,
    exchange: Exchange,
    failure: Option<Diagnostic>,
}

/// What a build did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Written {
    /// How many of the site's files are HTML.
    pub pages: usize,
    /// The size of all files of the site; the manifest and carried files do not count.
    pub bytes: u64,
    /// How many files that are not ours were carried into the new tree, `.gitignore` not counted.
    pub carried: usize,
    /// Paths that the last build published and this one does not, in order.
    pub vanished: Vec<String>,
}

/// How the new tree takes the old one's place.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Exchange {
    /// In one step where the system has it, else by two renames.
    #[default]
    OneStep,
    /// By two renames even here.
    TwoRenames,
}

/// A point that a build has passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The staging folder is locked; what was left in it still stands.
    Locked,
    /// The old tree, found out of the way, is in its place again.
    PutBack,
    /// A new tree is begun.
    Begun,
    /// A file of the site is written.
    Written,
    /// A file that is not ours is carried over.
    Carried,
    /// The new tree is complete.
    Complete,
    /// The new tree is on the disk.
    Synced,
    /// The old tree is out of the way, and no tree stands at the output.
    SetAside,
    /// The new tree stands at the output.
    Exchanged,
    /// That is on the disk, too.
    Settled,
    /// One thing in the staging folder is removed.
    Removed,
    /// The staging folder is removed.
    Closed,
}

/// What is not the same in every run. The tests kill a build at each of its steps through this.
#[derive(Default)]
pub struct Manner {
    /// How the trees are exchanged.
    pub exchange: Exchange,
    /// Is told of each step.
    pub watch: Option<Box<dyn FnMut(Step) + Send>>,
}

impl Staging {
    /// Begins a site at `out` for the project at `root`. Relative paths are as the system takes them. `home` is the
    /// user's home folder, if it is known.
    ///
    /// # Errors
    /// `refused-output` if `out` is not a place for a site, `occupied-path` if what stands there clashes with what every
    /// site has, `output-busy` if another build is at it, `write-failed` if the system refuses. Nothing is changed then.
    pub fn begin(root: &Path, out: &Path, home: Option<&Path>) -> Result<Self, Diagnostic> {
        Self::begin_with(root, out, home, Manner::default())
    }

    /// [`Staging::begin`] in another manner.
    ///
    /// # Errors
    /// As there.
    pub fn begin_with(root: &Path, out: &Path, home: Option<&Path>, manner: Manner) -> Result<Self, Diagnostic> {
        Self::start(root, out, home, manner).map_err(|problem| problem::needing(problem, 0))
    }

    fn start(root: &Path, out: &Path, home: Option<&Path>, manner: Manner) -> Result<Self, Diagnostic> {
        let place = Place::find(root, out, home)?;
        // if a build was killed, the desk is tidied first: the old tree may not be in its place
        if !Desk::exists(&place)? {
            Old::look(&place)?;
        }
        let mut desk = Desk::open(place, manner.watch)?;
        let before = Old::look(&desk.place)?;
        let mut claims = Claims::default();
        claims.take(manifest::NAME, Owner::Site)?;
        claims.take(IGNORE, Owner::Site)?;
        for stranger in before.iter().flat_map(|old| &old.strangers) {
            claims.take(&stranger.to_string_lossy(), Owner::Carried)?;
        }
        let name = OsStr::new(NEW);
        tree::make_folder(&desk.folder, name, tree::FOLDER).map_err(|errno| desk.failed(errno))?;
        let tree = tree::open(&desk.folder, name).map_err(|errno| desk.failed(errno))?;
        desk.step(Step::Begun);
        Ok(Self {
            tree,
            desk,
            before,
            claims,
            folders: BTreeSet::new(),
            files: BTreeMap::new(),
            bytes: 0,
            exchange: manner.exchange,
            failure: None,
        })
    }

    /// Publishes the site.
    ///
    /// # Errors
    /// The first error of [`Sink::put`], whether or not it was looked at; and as in [`Staging::begin`]. The old tree
    /// stands as it was then.
    pub fn finish(mut self) -> Result<Written, Diagnostic> {
        if let Some(problem) = self.failure.take() {
            return Err(problem);
        }
        let bytes = self.bytes;
        self.publish().map_err(|problem| problem::needing(problem, bytes))
    }

    fn publish(&mut self) -> Result<Written, Diagnostic> {
        let now = self.look_again()?;
        let carried = match &now {
            Some(now) => self.carry(now)?,
            None => 0,
        };
        let text = manifest::write(&self.files);
        self.write(Path::new(manifest::NAME), text.as_bytes())?;
        if !now.as_ref().is_some_and(|now| now.ignored) {
            self.write(Path::new(IGNORE), IGNORE_TEXT.as_bytes())?;
        }
        self.desk.step(Step::Complete);
        tree::sync(&self.tree).map_err(|errno| self.desk.failed(errno))?;
        self.desk.step(Step::Synced);
        swap::publish(&mut self.desk, now.as_ref(), self.exchange)?;

        let listed = now.map(|now| now.listed).unwrap_or_default();
        Ok(Written {
            pages: self
                .files
                .keys()
                .filter(|path| Path::new(path).extension().is_some_and(|kind| kind == "html"))
                .count(),
            bytes: self.bytes,
            carried,
            vanished: listed.into_iter().filter(|path| !self.files.contains_key(path)).collect(),
        })
    }

    /// The old tree as it is now, which must be the one that was there at the beginning.
    fn look_again(&mut self) -> Result<Option<Old>, Diagnostic> {
        let now = Old::look(&self.desk.place)?;
        let same = match (&self.before, &now) {
            (None, None) => true,
            (Some(before), Some(now)) => tree::same(&before.stat, &now.stat),
            _ => false,
        };
        if same {
            return Ok(now);
        }
        let reason = "it was replaced while the site was being built";
        Err(problem::refused(&self.desk.place.shown, "changed", reason))
    }

    fn carry(&mut self, old: &Old) -> Result<usize, Diagnostic> {
        for stranger in &old.strangers {
            // some of them may have come since the beginning
            self.claims.take(&stranger.to_string_lossy(), Owner::Carried)?;
            self.make_folders(stranger)?;
        }
        let ignore = old.ignored.then(|| PathBuf::from(IGNORE));
        for path in old.strangers.iter().chain(&ignore) {
            tree::carry(&old.folder, &self.tree, path.as_os_str())
                .map_err(|errno| problem::system(&self.desk.place.file(path), errno))?;
            self.desk.step(Step::Carried);
        }
        Ok(old.strangers.len())
    }

    fn take(&mut self, path: &str, bytes: &[u8]) -> Result<(), Diagnostic> {
        check_path(path)?;
        self.claims.take(path, Owner::Site)?;
        self.bytes += bytes.len() as u64;
        self.write(Path::new(path), bytes)?;
        self.files.insert(path.to_owned(), Entry::of(bytes));
        Ok(())
    }

    fn write(&mut self, path: &Path, bytes: &[u8]) -> Result<(), Diagnostic> {
        self.make_folders(path)?;
        tree::make_file(&self.tree, path.as_os_str(), tree::FILE, bytes)
            .map_err(|errno| problem::system(&self.desk.place.file(path), errno))?;
        self.desk.step(Step::Written);
        Ok(())
    }

    fn make_folders(&mut self, path: &Path) -> Result<(), Diagnostic> {
        let mut missing: Vec<_> = path
            .ancestors()
            .skip(1)
            .take_while(|folder| !folder.as_os_str().is_empty() && !self.folders.contains(*folder))
            .collect();
        missing.reverse();
        for folder in missing {
            tree::make_folder(&self.tree, folder.as_os_str(), tree::FOLDER)
                .map_err(|errno| problem::system(&self.desk.place.file(folder), errno))?;
            self.folders.insert(folder.to_owned());
        }
        Ok(())
    }
}

impl Sink for Staging {
    fn put(&mut self, path: &str, bytes: &[u8]) -> Result<(), Diagnostic> {
        let done = self.take(path, bytes).map_err(|problem| problem::needing(problem, self.bytes));
        if let Err(problem) = &done {
            self.failure.get_or_insert_with(|| problem.clone());
        }
        done
    }
}
