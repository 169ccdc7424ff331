//! `manifest.json`: what a build wrote. The next build takes what is not listed for somebody else's.

use std::collections::BTreeMap;
use std::io::Write;

use crate::engines::checksum;
use serde::Deserialize;

/// Its name at the root of the tree.
pub(super) const NAME: &str = "manifest.json";
const GENERATOR: &str = "keikaku";
const VERSION: u64 = 1;

/// One file of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    size: usize,
    sha256: [u8; 32],
}

impl Entry {
    /// What is said about these bytes.
    pub(super) fn of(bytes: &[u8]) -> Self {
        Self { size: bytes.len(), sha256: checksum::digest(bytes) }
    }

    /// What is said about a file that came in pieces.
    pub(super) fn new(size: usize, sha256: [u8; 32]) -> Self {
        Self { size, sha256 }
    }

    /// What a manifest says, where it says it in our way.
    fn read(listed: &Listed) -> Option<Self> {
        let size = usize::try_from(listed.size.as_ref()?.as_u64()?).ok()?;
        Some(Self { size, sha256: checksum::unhex(listed.sha256.as_ref()?.as_str()?)? })
    }
}

/// Writes the manifest: one line for each file, so that two builds compare well.
pub(super) fn write<'a>(files: impl Iterator<Item = (String, &'a Entry)>, to: &mut impl Write) -> std::io::Result<()> {
    write!(to, "{{\n  \"generator\": \"{GENERATOR}\",\n  \"version\": {VERSION},\n  \"files\": [")?;
    let mut between = "";
    for (path, Entry { size, sha256 }) in files {
        let (path, sha256) = (serde_json::Value::from(path), checksum::hex(sha256));
        write!(to, "{between}\n    {{ \"path\": {path}, \"size\": {size}, \"sha256\": \"{sha256}\" }}")?;
        between = ",";
    }
    let end = if between.is_empty() { "" } else { "\n  " };
    writeln!(to, "{end}]\n}}")
}

/// Why a manifest says nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Unusable {
    /// It cannot be parsed.
    Broken(String),
    /// It is another program's: web applications have a file of this name, too.
    Foreign,
    /// A newer keikaku wrote it.
    Newer,
}

#[derive(Deserialize)]
struct Head {
    generator: Option<serde_json::Value>,
    version: Option<serde_json::Value>,
}

#[derive(Deserialize)]
struct Body {
    files: Vec<Listed>,
}

#[derive(Deserialize)]
struct Listed {
    path: String,
    size: Option<serde_json::Value>,
    sha256: Option<serde_json::Value>,
}

/// The paths that a manifest lists, each with what the file was, as far as that can be read.
pub(super) type Files = BTreeMap<String, Option<Entry>>;

/// The files that a manifest lists.
pub(super) fn read(bytes: &[u8]) -> Result<Files, Unusable> {
    let broken = |error: serde_json::Error| Unusable::Broken(error.to_string());
    let head: Head = serde_json::from_slice(bytes).map_err(broken)?;
    if head.generator != Some(GENERATOR.into()) {
        return Err(Unusable::Foreign);
    }
    match head.version.as_ref().and_then(serde_json::Value::as_u64) {
        Some(VERSION) => {}
        Some(version) if version > VERSION => return Err(Unusable::Newer),
        _ => return Err(Unusable::Broken("its version is not one that keikaku knows".to_owned())),
    }
    let body: Body = serde_json::from_slice(bytes).map_err(broken)?;
    let files = body.files.into_iter().map(|file| {
        let entry = Entry::read(&file);
        (file.path, entry)
    });
    Ok(files.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(files: &BTreeMap<&str, Entry>) -> String {
        let mut text = Vec::new();
        write(files.iter().map(|(path, entry)| ((*path).to_owned(), entry)), &mut text).expect("memory takes all");
        String::from_utf8(text).expect("UTF-8")
    }

    #[test]
    fn what_is_written_is_read() {
        let files: BTreeMap<_, _> = [("b\"\u{1}.html", Entry::of(b"abc")), ("ア/a.html", Entry::of(b""))].into();
        let text = text(&files);
        let listed = files.iter().map(|(path, entry)| ((*path).to_owned(), Some(entry.clone()))).collect();
        assert_eq!(read(text.as_bytes()), Ok(listed));
        assert!(text.contains("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"), "{text}");
        assert_eq!(read(self::text(&BTreeMap::new()).as_bytes()), Ok(Files::new()));
        let odd = br#"{"generator":"keikaku","version":1,"files":[{"path":"a","size":-1,"sha256":"zz"}]}"#;
        assert_eq!(read(odd), Ok([("a".to_owned(), None)].into()), "it is ours, and nothing is known of it");
    }

    #[test]
    fn others_are_told_apart() {
        assert_eq!(read(br#"{"name":"App","icons":[]}"#), Err(Unusable::Foreign));
        assert_eq!(read(br#"{"generator":"keikaku","version":2,"tree":{}}"#), Err(Unusable::Newer));
        assert!(matches!(read(br#"{"generator":"keikaku","version":1}"#), Err(Unusable::Broken(_))));
        assert!(matches!(read(br#"{"generator":"keikaku","version":"1","files":[]}"#), Err(Unusable::Broken(_))));
        assert!(matches!(read(b"{\"generator\":\"kei"), Err(Unusable::Broken(_))));
        assert!(matches!(read(b""), Err(Unusable::Broken(_))));
    }
}
