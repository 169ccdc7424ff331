//! Which paths of the new tree are taken, by whom.
//!
//! Two paths are one if they differ only in capitals or composition: the site may be copied to a disk
//! that does not tell them apart. So that holds for the folders above a file, too.

use std::collections::BTreeMap;

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

/// A path that is taken. With a hundred thousand of them, small is good.
#[derive(Debug)]
struct Claim {
    /// How it is written, where that is not its folded form.
    spelling: Option<Box<str>>,
    folder: bool,
    /// Whether the folder is in the new tree already.
    made: bool,
    owner: Owner,
    /// What the site has written there.
    entry: Option<Entry>,
}

/// The paths, by their folded form.
#[derive(Debug, Default)]
pub(super) struct Claims(BTreeMap<Box<str>, Claim>);

impl Claims {
    /// Takes `path` for a file that will come later, and the folders above it.
    pub(super) fn reserve(&mut self, path: &str, owner: Owner) -> Result<(), Diagnostic> {
        self.walk(path, owner, &mut |_, _| ())
    }

    /// Takes `path` for a file, and the folders above it. Says which of those must be made, from the top, by the length
    /// of their path; they count as made then.
    pub(super) fn take(&mut self, path: &str, owner: Owner) -> Result<Vec<usize>, Diagnostic> {
        let mut unmade = Vec::new();
        self.walk(path, owner, &mut |made, length| {
            if !std::mem::replace(made, true) {
                unmade.push(length);
            }
        })?;
        Ok(unmade)
    }

    fn walk(&mut self, path: &str, owner: Owner, each: &mut dyn FnMut(&mut bool, usize)) -> Result<(), Diagnostic> {
        let folded = fold(path);
        let mut plain_ends = path.match_indices('/').map(|(end, _)| end);
        for (end, _) in folded.match_indices('/') {
            let plain = plain_ends.next().unwrap_or(path.len());
            let spelling = path.get(..plain).unwrap_or(path);
            let key = folded.get(..end).unwrap_or(&folded);
            self.take_one(path, key, spelling, true, owner)?;
            if let Some(claim) = self.0.get_mut(key) {
                each(&mut claim.made, plain);
            }
        }
        self.take_one(path, &folded, path, false, owner)
    }

    /// Notes what the site has written at a path that it took.
    pub(super) fn note(&mut self, path: &str, entry: Entry) {
        if let Some(claim) = self.0.get_mut(&*fold(path)) {
            claim.entry = Some(entry);
        }
    }

    /// What the site has written, in the order of the folded paths.
    pub(super) fn written(&self) -> impl Iterator<Item = (&str, &Entry)> {
        self.0
            .iter()
            .filter_map(|(folded, claim)| Some((claim.spelling.as_deref().unwrap_or(folded), claim.entry.as_ref()?)))
    }

    /// Whether the site has written a file at a path.
    pub(super) fn has_written(&self, path: &str) -> bool {
        let claim = self.0.get_key_value(&*fold(path));
        claim
            .is_some_and(|(folded, claim)| claim.entry.is_some() && claim.spelling.as_deref().unwrap_or(folded) == path)
    }

    fn take_one(
        &mut self,
        path: &str,
        key: &str,
        spelling: &str,
        folder: bool,
        owner: Owner,
    ) -> Result<(), Diagnostic> {
        let Some(claim) = self.0.get(key) else {
            let other = (spelling != key).then(|| spelling.into());
            self.0.insert(key.into(), Claim { spelling: other, folder, made: false, owner, entry: None });
            return Ok(());
        };
        let claimed = claim.spelling.as_deref().unwrap_or(key);
        if folder && claim.folder && claimed == spelling {
            return Ok(());
        }
        let case = if claimed != spelling {
            "spelling"
        } else if claim.folder == folder {
            "file"
        } else if folder == (owner == Owner::Site) {
            "folder"
        } else {
            "theirs"
        };
        Err(match (owner, claim.owner) {
            (Owner::Site, Owner::Site) => problem::duplicate(path, claimed, case),
            (Owner::Site, Owner::Carried) => problem::occupied(path, claimed, case),
            // two strangers that only a stricter disk would confuse are theirs to keep apart
            (Owner::Carried, Owner::Carried) => return Ok(()),
            (Owner::Carried, Owner::Site) => problem::occupied(claimed, path, case),
        })
    }
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
