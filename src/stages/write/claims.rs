//! Which paths of the new tree are taken, by whom.
//!
//! Two paths are one if they differ only in capitals or composition: the site may be copied to a disk
//! that does not tell them apart. So that holds for the folders above a file, too.

#![expect(clippy::disallowed_types, reason = "the order of what is written is made at the end")]

use rustc_hash::FxBuildHasher;
use std::collections::HashMap;
use std::sync::Arc;

use unicode_normalization::UnicodeNormalization;

use super::manifest::Entry;
use super::problem;
use crate::base::diagnostic::Diagnostic;

/// Who needs a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Owner {
    /// The site.
    Site,
    /// A file that stood in the old tree and is not ours.
    Carried,
}

/// The number of a claim.
type Place = u32;
/// The number of a name.
type Name = u32;

/// What the folders at the root of the tree are in.
const ROOT: Place = Place::MAX;

/// A path that is taken. A site may have hundreds of thousands, so small is good.
#[derive(Debug)]
struct Claim {
    /// The folder that it is in.
    above: Place,
    /// Its name as it is written.
    spelling: Name,
    /// Its name as it is compared.
    folded: Name,
    owner: Owner,
    kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// A folder, and whether it is in the new tree already.
    Folder { made: bool },
    /// A file, and the number among the entries of what the site has written there.
    File { entry: Option<u32> },
}

/// Names, each kept once: most files are called `index.html`, and every edition has the same folders.
#[derive(Debug, Default)]
struct Names {
    numbers: HashMap<Arc<str>, Name, FxBuildHasher>,
    all: Vec<Arc<str>>,
}

impl Names {
    fn number(&mut self, name: &str) -> Name {
        if let Some(&known) = self.numbers.get(name) {
            return known;
        }
        let (name, number) = (Arc::<str>::from(name), number(self.all.len()));
        self.all.push(Arc::clone(&name));
        self.numbers.insert(name, number);
        number
    }

    fn get(&self, number: Name) -> &str {
        self.all.get(index(number)).map_or("", |name| &**name)
    }
}

/// The paths, as a tree.
#[derive(Debug, Default)]
pub(super) struct Claims {
    names: Names,
    all: Vec<Claim>,
    /// The claims by their folder and their folded name.
    places: HashMap<(Place, Name), Place, FxBuildHasher>,
    entries: Vec<Entry>,
}

/// A path that was taken for a file.
#[derive(Debug)]
pub(super) struct Taken {
    /// The folders above it that must be made, from the top, by the length of their path.
    pub(super) unmade: Vec<usize>,
    place: Place,
}

impl Claims {
    /// Takes `path` for a file that will come later, and the folders above it.
    pub(super) fn reserve(&mut self, path: &str, owner: Owner) -> Result<(), Diagnostic> {
        self.walk(path, owner, &mut |_, _| ()).map(|_| ())
    }

    /// Takes `path` for a file, and the folders above it. Those that must be made count as made then.
    pub(super) fn take(&mut self, path: &str, owner: Owner) -> Result<Taken, Diagnostic> {
        let mut unmade = Vec::new();
        let place = self.walk(path, owner, &mut |made, length| {
            if !std::mem::replace(made, true) {
                unmade.push(length);
            }
        })?;
        Ok(Taken { unmade, place })
    }

    fn walk(&mut self, path: &str, owner: Owner, each: &mut dyn FnMut(&mut bool, usize)) -> Result<Place, Diagnostic> {
        let compared = fold(path);
        let (mut above, mut end) = (ROOT, 0);
        for (spelling, folded) in path.split('/').zip(compared.split('/')) {
            end += spelling.len();
            let is_folder = end < path.len();
            above = self.take_one(path, (above, folded), spelling, is_folder, owner)?;
            if let Some(Claim { kind: Kind::Folder { made }, .. }) = self.all.get_mut(index(above)) {
                each(made, end);
            }
            end += 1;
        }
        Ok(above)
    }

    /// Notes what the site has written at a path that it took.
    pub(super) fn note(&mut self, taken: &Taken, entry: Entry) {
        if let Some(Claim { kind: Kind::File { entry: written }, .. }) = self.all.get_mut(index(taken.place)) {
            *written = Some(number(self.entries.len()));
            self.entries.push(entry);
        }
    }

    /// What the site has written, folder by folder, in the order of the folded names.
    pub(super) fn written(&self) -> impl Iterator<Item = (String, &Entry)> {
        let mut places: Vec<Place> = (0..number(self.all.len())).collect();
        let key = |&place: &Place| self.all.get(index(place)).map(|claim| (claim.above, self.names.get(claim.folded)));
        places.sort_unstable_by(|a, b| key(a).cmp(&key(b)));
        let inside = move |folder: Place| {
            let above = |&place: &Place| self.all.get(index(place)).map_or(ROOT, |claim| claim.above);
            let start = places.partition_point(|place| above(place) < folder);
            let end = places.partition_point(|place| above(place) <= folder);
            places.get(start..end).unwrap_or_default().iter().rev().copied().collect::<Vec<Place>>()
        };
        let mut next = inside(ROOT);
        std::iter::from_fn(move || {
            loop {
                let place = next.pop()?;
                match self.all.get(index(place))?.kind {
                    Kind::Folder { .. } => next.extend(inside(place)),
                    Kind::File { entry: None } => {}
                    Kind::File { entry: Some(entry) } => {
                        return Some((self.path(place), self.entries.get(index(entry))?));
                    }
                }
            }
        })
    }

    /// Whether the site has written a file at a path.
    pub(super) fn has_written(&self, path: &str) -> bool {
        let mut above = ROOT;
        for (spelling, folded) in path.split('/').zip(fold(path).split('/')) {
            let Some(&place) = self.names.numbers.get(folded).and_then(|&folded| self.places.get(&(above, folded)))
            else {
                return false;
            };
            let claim = self.all.get(index(place));
            if claim.is_none_or(|claim| self.names.get(claim.spelling) != spelling) {
                return false;
            }
            above = place;
        }
        self.all.get(index(above)).is_some_and(|claim| matches!(claim.kind, Kind::File { entry: Some(_) }))
    }

    /// How a path that is taken is written.
    fn path(&self, place: Place) -> String {
        let way = std::iter::successors(self.all.get(index(place)), |claim| self.all.get(index(claim.above)));
        let mut names: Vec<&str> = way.map(|claim| self.names.get(claim.spelling)).collect();
        names.reverse();
        names.join("/")
    }

    fn take_one(
        &mut self,
        path: &str,
        (above, folded): (Place, &str),
        spelling: &str,
        is_folder: bool,
        owner: Owner,
    ) -> Result<Place, Diagnostic> {
        let folded = self.names.number(folded);
        let known = self.places.get(&(above, folded)).and_then(|&place| Some((place, self.all.get(index(place))?)));
        let Some((place, claim)) = known else {
            let place = number(self.all.len());
            let spelling = self.names.number(spelling);
            let kind = if is_folder { Kind::Folder { made: false } } else { Kind::File { entry: None } };
            self.all.push(Claim { above, spelling, folded, owner, kind });
            self.places.insert((above, folded), place);
            return Ok(place);
        };
        let was_folder = matches!(claim.kind, Kind::Folder { .. });
        let differs = self.names.get(claim.spelling) != spelling;
        if is_folder && was_folder && !differs {
            return Ok(place);
        }
        let case = if differs {
            "spelling"
        } else if is_folder == was_folder {
            "file"
        } else if is_folder == (owner == Owner::Site) {
            "folder"
        } else {
            "theirs"
        };
        let claimed = self.path(place);
        Err(match (owner, claim.owner) {
            (Owner::Site, Owner::Site) => problem::duplicate(path, &claimed, case),
            (Owner::Site, Owner::Carried) => problem::occupied(path, &claimed, case),
            // two strangers that only a stricter disk would confuse are theirs to keep apart
            (Owner::Carried, Owner::Carried) => return Ok(place),
            (Owner::Carried, Owner::Site) => problem::occupied(&claimed, path, case),
        })
    }
}

/// Where the thing of this number stands.
fn index(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// The number of what stands here. No disk has room for so many files that it would not do.
fn number(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(ROOT)
}

/// The form in which two paths that some disk confuses are the same. It keeps every `/`.
fn fold(path: &str) -> String {
    if path.is_ascii() {
        return path.to_ascii_lowercase();
    }
    // up and then down, since capitals unite what small letters keep apart (ς and σ)
    path.nfd().flat_map(char::to_uppercase).flat_map(char::to_lowercase).nfc().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::diagnostic::Code;

    fn clash(first: (&str, Owner), second: (&str, Owner)) -> Option<Code> {
        let mut claims = Claims::default();
        assert!(claims.take(first.0, first.1).is_ok());
        claims.take(second.0, second.1).err().map(|problem| problem.code)
    }

    #[test]
    fn the_site_takes_each_path_once() {
        use Owner::Site;
        for (a, b) in [
            ("a/b", "a/b"),
            ("Plan/x", "plan/X"),
            ("Plan/x", "plan/y"),
            ("a", "a/b"),
            ("a/b", "a"),
            ("か\u{3099}", "が"),
            ("Σ", "ς"),
        ] {
            assert_eq!(clash((a, Site), (b, Site)), Some(Code::WriteFailed), "{a} {b}");
        }
        for (a, b) in [("a/b", "a/c"), ("a", "ab"), ("か", "が")] {
            assert_eq!(clash((a, Site), (b, Site)), None, "{a} {b}");
        }
    }

    #[test]
    fn what_is_written_is_listed_folder_by_folder() {
        let mut claims = Claims::default();
        let paths = ["b/x/index.html", "b.html", "b/index.html", "A/か\u{3099}.html", "b-c/index.html", "a.txt"];
        for path in paths {
            let taken = claims.take(path, Owner::Site).expect("it is free");
            assert!(!claims.has_written(path));
            claims.note(&taken, Entry::of(path.as_bytes()));
        }
        assert!(claims.reserve("later.html", Owner::Site).is_ok());
        assert!(claims.take("theirs/x", Owner::Carried).is_ok());
        let written: Vec<(String, &Entry)> = claims.written().collect();
        assert!(written.iter().all(|(path, entry)| **entry == Entry::of(path.as_bytes())));
        let written: Vec<&str> = written.iter().map(|(path, _)| path.as_str()).collect();
        let expected = ["A/か\u{3099}.html", "a.txt", "b/index.html", "b/x/index.html", "b-c/index.html", "b.html"];
        assert_eq!(written, expected);
        assert!(paths.iter().all(|path| claims.has_written(path)));
        for other in ["a/が.html", "b", "b/x", "b.html/x", "later.html", "theirs/x", "c"] {
            assert!(!claims.has_written(other), "{other}");
        }
    }

    #[test]
    fn strangers_occupy() {
        use Owner::{Carried, Site};
        for (a, b) in [("a", "a"), ("A", "a"), ("a/b", "a"), ("a", "a/b")] {
            assert_eq!(clash((a, Carried), (b, Site)), Some(Code::OccupiedPath), "{a} {b}");
            assert_eq!(clash((a, Site), (b, Carried)), Some(Code::OccupiedPath), "{a} {b}");
        }
        let case = |first: (&str, Owner), second: (&str, Owner)| {
            let mut claims = Claims::default();
            assert!(claims.take(first.0, first.1).is_ok());
            let problem = claims.take(second.0, second.1).err();
            problem.and_then(|problem| problem.argument("case").map(str::to_owned))
        };
        assert_eq!(case(("a/b", Carried), ("a", Site)).as_deref(), Some("theirs"));
        assert_eq!(case(("a", Site), ("a/b", Carried)).as_deref(), Some("theirs"));
        assert_eq!(case(("a", Carried), ("a/b", Site)).as_deref(), Some("folder"));
        assert_eq!(case(("a/b", Site), ("a", Carried)).as_deref(), Some("folder"));
        assert_eq!(clash(("x/a", Carried), ("x/b", Site)), None);
        assert_eq!(clash(("x", Carried), ("X", Carried)), None);
    }
}
