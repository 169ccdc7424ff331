//! The only writer of the site: a whole new one, or the old one byte for byte.
//!
//! 1. The place is judged by its path (`place`), then by what stands in it (`old`). Nothing is touched before.
//! 2. A hidden folder beside the output is made and locked (`desk`); what a killed build left there is removed.
//! 3. Files go into a new tree in that folder, each path once (`claims`).
//!    Some of them the old tree may have already: they are taken over if its manifest says that they are as they were.
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

use std::ffi::OsStr;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::base::diagnostic::Diagnostic;
use crate::engines::checksum;
use crate::model::output::{Pieces, Sink, check_path};

use claims::{Claims, Owner, Taken};
use desk::{Desk, NEW};
use manifest::Entry;
use old::{IGNORE, IGNORE_TEXT, Old};
use place::Place;

/// A new site in the making. Dropped without [`Staging::finish`], it leaves no trace.
pub struct Staging {
    tree: OwnedFd,
    before: Option<Old>,
    exchange: Exchange,
    books: Mutex<Books>,
}

/// What is known of the new tree.
struct Books {
    desk: Desk,
    claims: Claims,
    bytes: u64,
    /// Files that were begun and not ended.
    unfinished: usize,
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
        claims.reserve(manifest::NAME, Owner::Site)?;
        claims.reserve(IGNORE, Owner::Site)?;
        for stranger in before.iter().flat_map(|old| &old.strangers) {
            claims.reserve(&stranger.to_string_lossy(), Owner::Carried)?;
        }
        let name = OsStr::new(NEW);
        tree::make_folder(&desk.folder, name, tree::FOLDER).map_err(|errno| desk.failed(errno))?;
        let tree = tree::open(&desk.folder, name).map_err(|errno| desk.failed(errno))?;
        desk.step(Step::Begun);
        let books = Books { desk, claims, bytes: 0, unfinished: 0, failure: None };
        Ok(Self { tree, before, exchange: manner.exchange, books: Mutex::new(books) })
    }

    /// Publishes the site.
    ///
    /// # Errors
    /// The first error of [`Sink::put`], whether or not it was looked at; and as in [`Staging::begin`]. The old tree
    /// stands as it was then.
    pub fn finish(self) -> Result<Written, Diagnostic> {
        let Self { tree, before, exchange, books } = self;
        let mut books = books.into_inner().unwrap_or_else(PoisonError::into_inner);
        if let Some(problem) = books.failure.take() {
            return Err(problem);
        }
        if books.unfinished > 0 {
            return Err(problem::unfinished(&books.desk.place.shown));
        }
        let bytes = books.bytes;
        books.publish(&tree, before.as_ref(), exchange).map_err(|problem| problem::needing(problem, bytes))
    }

    fn take(&self, path: &str, bytes: &[u8]) -> Result<(), Diagnostic> {
        let taken = self.claim(path, bytes.len())?;
        // Outside of the lock: other threads write at the same time.
        let written = tree::make_file(&self.tree, OsStr::new(path), tree::FILE, bytes);
        self.note(path, &taken, Entry::of(bytes), written)
    }

    fn claim(&self, path: &str, bytes: usize) -> Result<Taken, Diagnostic> {
        check_path(path)?;
        let mut books = self.books();
        books.bytes += bytes as u64;
        books.claim(&self.tree, path, Owner::Site)
    }

    fn note(&self, path: &str, taken: &Taken, entry: Entry, written: rustix::io::Result<()>) -> Result<(), Diagnostic> {
        let mut books = self.books();
        written.map_err(|errno| problem::system(&books.desk.place.file(Path::new(path)), errno))?;
        books.claims.note(taken, entry);
        books.desk.step(Step::Written);
        Ok(())
    }

    /// What was done, or why not, which spoils the whole.
    fn done<T>(&self, done: Result<T, Diagnostic>) -> Result<T, Diagnostic> {
        done.map_err(|problem| {
            let mut books = self.books();
            let problem = problem::needing(problem, books.bytes);
            books.failure.get_or_insert_with(|| problem.clone());
            problem
        })
    }

    fn books(&self) -> MutexGuard<'_, Books> {
        self.books.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Sink for Staging {
    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Diagnostic> {
        self.done(self.take(path, bytes))
    }

    fn open<'s>(&'s self, path: &str) -> Result<Box<dyn Pieces + 's>, Diagnostic> {
        let begin = || {
            let taken = self.claim(path, 0)?;
            let file = tree::begin_file(&self.tree, OsStr::new(path), tree::FILE)
                .map_err(|errno| problem::system(&self.books().desk.place.file(Path::new(path)), errno))?;
            self.books().unfinished += 1;
            Ok(Opened {
                staging: self,
                path: path.to_owned(),
                taken,
                file: BufWriter::new(file),
                size: 0,
                checksum: checksum::Running::default(),
            })
        };
        Ok(Box::new(self.done(begin())?))
    }

    fn keep(&self, folder: &str, proof: &str, says: &[u8]) -> Result<bool, Diagnostic> {
        let Some(files) = self.before.as_ref().and_then(|old| old.below(folder, proof, says)) else { return Ok(false) };
        for (path, bytes) in files {
            self.put(path, &bytes)?;
        }
        Ok(true)
    }
}

/// A file of the new tree that is being written.
struct Opened<'s> {
    staging: &'s Staging,
    path: String,
    taken: Taken,
    file: BufWriter<File>,
    size: usize,
    checksum: checksum::Running,
}

impl Pieces for Opened<'_> {
    fn add(&mut self, bytes: &[u8]) -> Result<(), Diagnostic> {
        self.size += bytes.len();
        self.checksum.add(bytes);
        self.staging.books().bytes += bytes.len() as u64;
        let written = self.file.write_all(bytes);
        self.staging.done(written.map_err(|error| {
            let path = self.staging.books().desk.place.file(Path::new(&self.path));
            problem::standard(&path, &error)
        }))
    }

    fn finish(self: Box<Self>) -> Result<(), Diagnostic> {
        let Self { staging, path, taken, mut file, size, checksum } = *self;
        let written = file.flush().map_err(|error| problem::errno(&error));
        staging.books().unfinished -= 1;
        staging.done(staging.note(&path, &taken, Entry::new(size, checksum.digest()), written))
    }
}

impl Books {
    fn publish(&mut self, tree: &OwnedFd, before: Option<&Old>, exchange: Exchange) -> Result<Written, Diagnostic> {
        let now = self.look_again(before)?;
        let carried = match &now {
            Some(now) => self.carry(tree, now)?,
            None => 0,
        };
        let failed = |desk: &Desk, name: &str, errno| problem::system(&desk.place.file(Path::new(name)), errno);
        let is_page = |path: &str| Path::new(path).extension().is_some_and(|kind| kind == "html");
        let mut pages = 0;
        let mut manifest = |file: &mut dyn Write| {
            let files = self.claims.written().inspect(|(path, _)| pages += usize::from(is_page(path)));
            manifest::write(files, &mut BufWriter::new(file))
        };
        tree::make_file_with(tree, OsStr::new(manifest::NAME), tree::FILE, &mut manifest)
            .map_err(|errno| failed(&self.desk, manifest::NAME, errno))?;
        self.desk.step(Step::Written);
        if !now.as_ref().is_some_and(|now| now.ignored) {
            tree::make_file(tree, OsStr::new(IGNORE), tree::FILE, IGNORE_TEXT.as_bytes())
                .map_err(|errno| failed(&self.desk, IGNORE, errno))?;
            self.desk.step(Step::Written);
        }
        self.desk.step(Step::Complete);
        tree::sync(tree).map_err(|errno| self.desk.failed(errno))?;
        self.desk.step(Step::Synced);
        swap::publish(&mut self.desk, now.as_ref(), exchange)?;

        let listed = now.map(|now| now.listed).unwrap_or_default();
        Ok(Written {
            pages,
            bytes: self.bytes,
            carried,
            vanished: listed.into_keys().filter(|path| !self.claims.has_written(path)).collect(),
        })
    }

    /// The old tree as it is now, which must be the one that was there at the beginning.
    fn look_again(&self, before: Option<&Old>) -> Result<Option<Old>, Diagnostic> {
        let now = Old::look(&self.desk.place)?;
        let same = match (before, &now) {
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

    fn carry(&mut self, tree: &OwnedFd, old: &Old) -> Result<usize, Diagnostic> {
        for stranger in &old.strangers {
            // some of them may have come since the beginning
            self.claim(tree, &stranger.to_string_lossy(), Owner::Carried)?;
        }
        let ignore = old.ignored.then(|| PathBuf::from(IGNORE));
        for path in old.strangers.iter().chain(&ignore) {
            tree::carry(&old.folder, tree, path.as_os_str())
                .map_err(|errno| problem::system(&self.desk.place.file(path), errno))?;
            self.desk.step(Step::Carried);
        }
        Ok(old.strangers.len())
    }

    /// Takes a path for a file, and makes the folders above it that are not there yet.
    fn claim(&mut self, tree: &OwnedFd, path: &str, owner: Owner) -> Result<Taken, Diagnostic> {
        let taken = self.claims.take(path, owner)?;
        for &end in &taken.unmade {
            let folder = path.get(..end).unwrap_or(path);
            tree::make_folder(tree, OsStr::new(folder), tree::FOLDER)
                .map_err(|errno| problem::system(&self.desk.place.file(Path::new(folder)), errno))?;
        }
        Ok(taken)
    }
}
