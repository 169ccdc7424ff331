//! Which paths of the new tree are taken, by whom.
//!
//! Two paths are one if they differ only in capitals or composition: the site may be copied to a disk
//! that does not tell them apart. So that holds for the folders above a file, too.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;

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

#[derive(Debug)]
struct Claim {
    spelling: String,
    folder: bool,
    owner: Owner,
}

/// The paths, by their folded form.
#[derive(Debug, Default)]
pub(super) struct Claims(BTreeMap<String, Claim>);

impl Claims {
    /// Takes `path` for a file, and the folders above it.
    pub(super) fn take(&mut self, path: &str, owner: Owner) -> Result<(), Diagnostic> {
        let folded = fold(path);
        let mut plain_ends = path.match_indices('/').map(|(end, _)| end);
        for (end, _) in folded.match_indices('/') {
            let spelling = plain_ends.next().and_then(|end| path.get(..end)).unwrap_or(path);
            self.take_one(path, folded.get(..end).unwrap_or(&folded), spelling, true, owner)?;
        }
        self.take_one(path, &folded, path, false, owner)
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
            self.0.insert(key.to_owned(), Claim { spelling: spelling.to_owned(), folder, owner });
            return Ok(());
        };
        if folder && claim.folder && claim.spelling == spelling {
            return Ok(());
        }
        let case = if claim.spelling != spelling {
            "spelling"
        } else if claim.folder == folder {
            "file"
        } else {
            "folder"
        };
        Err(match (owner, claim.owner) {
            (Owner::Site, Owner::Site) => problem::duplicate(path, &claim.spelling, case),
            (Owner::Site, Owner::Carried) => problem::occupied(path, &claim.spelling, case),
            // two strangers that only a stricter disk would confuse are theirs to keep apart
            (Owner::Carried, Owner::Carried) => return Ok(()),
            (Owner::Carried, Owner::Site) => problem::occupied(&claim.spelling, path, case),
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
        assert_eq!(claims.take(first.0, first.1), Ok(()));
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
        assert_eq!(clash(("x/a", Carried), ("x/b", Site)), None);
        assert_eq!(clash(("x", Carried), ("X", Carried)), None);
    }
}
