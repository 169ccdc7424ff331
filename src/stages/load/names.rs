//! What the name of a file says: whether it is meant to be read, and whether another file has the same one.

use crate::base::diagnostic::{Code, Diagnostic};
use crate::engines::spelling::surely;
use std::collections::BTreeMap;
use std::path::Path;
use unicode_normalization::UnicodeNormalization as _;

/// What a name's ending says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// It is read.
    Read,
    /// It is a note for people.
    Note,
    /// It was meant to be read, but is written in another way: `.TOML`, `．toml`, `.toml.txt`, `.tml`.
    Misnamed,
    /// Anything else.
    Other,
}

/// What the ending of a path says where files with these endings are read.
pub fn ending(path: &str, endings: &[&str]) -> Ending {
    let found = |path: &str| Path::new(path).extension().and_then(|found| found.to_str()).map(str::to_owned);
    let last = found(path).unwrap_or_default();
    if endings.contains(&last.as_str()) {
        return Ending::Read;
    }
    let name: String = path.trim_end().nfkc().collect::<String>().to_lowercase();
    let bare = ["txt", "md"].iter().find_map(|note| name.strip_suffix(&format!(".{note}"))).unwrap_or(&name);
    let almost = |found: &str| {
        let alike = endings.iter().copied().filter(|ending| ending.get(..1) == found.get(..1));
        surely(found, alike).is_some()
    };
    if found(bare).is_some_and(|found| endings.contains(&found.as_str()) || almost(&found)) {
        return Ending::Misnamed;
    }
    if ["md", "txt"].contains(&last.as_str()) { Ending::Note } else { Ending::Other }
}

/// The path, if it is of a file that is almost called `index.toml`: `Index.toml`, `INDEX.toml`, `_index.toml`.
pub fn index(path: &str) -> Option<&str> {
    let name = path.rsplit('/').next()?;
    (name != "index.toml" && name.trim_start_matches('_').to_lowercase() == "index.toml").then_some(path)
}

/// The path by which a file that is called otherwise would be read: of `river.toml.old`, `river.toml`.
pub fn read_as(path: &str) -> String {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    format!("{folder}/{}.toml", name.split('.').next().unwrap_or_default())
}

/// Whether editors and systems leave files of this name behind. `..` at its beginning is nobody's leftover.
pub fn is_left_behind(name: &str) -> bool {
    name.starts_with('.') && !name.starts_with("..")
        || name.starts_with("~$")
        || name.ends_with('~')
        || ["Thumbs.db", "desktop.ini"].contains(&name)
}

/// Files and folders whose names differ only by upper and lower case, or by how their characters are composed: one
/// name on many systems, and one address to people.
pub fn twins<'a>(paths: impl Iterator<Item = &'a str>) -> Vec<Diagnostic> {
    let mut known: BTreeMap<String, &str> = BTreeMap::new();
    let mut found = Vec::new();
    for path in paths {
        let ends = path.match_indices('/').map(|(at, _)| at).chain([path.len()]);
        for part in ends.filter_map(|end| path.get(..end)) {
            let folded =
                if part.is_ascii() { part.to_ascii_lowercase() } else { part.nfc().collect::<String>().to_lowercase() };
            let first = *known.entry(folded).or_insert(part);
            if first != part {
                let diagnostic = Diagnostic::new(Code::DuplicateName).with("path", part).with("first", first);
                if !found.contains(&diagnostic) {
                    found.push(diagnostic);
                }
                break;
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings() {
        for (path, expected) in [
            ("content/river.toml", Ending::Read),
            ("content/river.TOML", Ending::Misnamed),
            ("content/river．toml", Ending::Misnamed),
            ("content/river.toml.txt", Ending::Misnamed),
            ("content/river.toml ", Ending::Misnamed),
            ("content/river.tml", Ending::Misnamed),
            ("content/river.tolm", Ending::Misnamed),
            ("content/river.yml", Ending::Other),
            ("content/notes.md", Ending::Note),
            ("content/notes.txt", Ending::Note),
            ("content/river.yaml", Ending::Other),
            ("content/river", Ending::Other),
        ] {
            assert_eq!(ending(path, &["toml"]), expected, "{path}");
        }
    }

    #[test]
    fn names_that_are_one() {
        let pairs = |paths: &[&str]| twins(paths.iter().copied()).len();
        assert_eq!(pairs(&["content/a.toml", "content/b.toml", "content/a/b.toml"]), 0);
        assert_eq!(pairs(&["content/River.toml", "content/river.toml"]), 1);
        assert_eq!(pairs(&["content/が.toml", "content/か\u{3099}.toml"]), 1);
        assert_eq!(pairs(&["content/Sea/a.toml", "content/Sea/b.toml", "content/sea/c.toml", "content/sea/d.toml"]), 1);
    }
}
