//! The files of a project as they were read, and places in them.
//!
//! 1. `stages::load` puts each file here; nothing else reads the disk.
//! 2. Paths are relative to the project's root and written with `/`, so that a message and a
//!    snapshot are the same on every machine.
//! 3. Tests build the same value from literals with [`Sources::from_texts`].

use rustc_hash::FxHasher;
use std::collections::BTreeSet;
use std::hash::Hasher as _;
use std::ops::Range;
use std::sync::OnceLock;

/// The number of a file in its [`Sources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(u32);

/// A place in a file, in bytes of its text. Shown to people as line and column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// A place in `file`.
    #[must_use]
    pub fn new(file: FileId, range: Range<usize>) -> Self {
        Self { file, start: range.start, end: range.end }
    }
}

/// Whether no text of a plan needs a character: controls, marks that reorder text, and those that Unicode keeps for
/// programs or for private use, which other people's fonts lack.
#[must_use]
pub fn is_forbidden(character: char) -> bool {
    // Nearly every character of a plan, known by two comparisons.
    let is_common = matches!(character, ' '..='~' | '\u{3000}'..='\u{d7ff}');
    !is_common
        && (matches!(character,
        '\u{0}'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{7f}'..='\u{9f}'
        | '\u{61c}' | '\u{180e}' | '\u{2060}'..='\u{2065}' | '\u{206a}'..='\u{206f}' | '\u{e000}'..='\u{f8ff}'
        | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fdd0}'..='\u{fdef}' | '\u{fff9}'..='\u{ffff}'
        | '\u{e0000}'..='\u{e007f}' | '\u{f0000}'..='\u{10ffff}')
            || u32::from(character) & 0xfffe == 0xfffe)
}

/// Bytes that are looked at together.
const ROW: usize = 16;

/// The characters of a text that no text needs, with their places.
pub fn forbidden_in(text: &str) -> impl Iterator<Item = (usize, char)> {
    // What most texts are made of begins with none of these bytes.
    let may_begin = |byte: &u8| matches!(byte, 0..=8 | 0xb..=0x1f | 0x7f | 0xc2 | 0xd8 | 0xe1 | 0xe2 | 0xee..);
    // Most rows have none, and that is told fastest of all bytes at once.
    let rows = text.as_bytes().chunks(ROW).zip((0..).step_by(ROW));
    let rows = rows.filter(move |(row, _)| row.iter().fold(false, |found, byte| found | may_begin(byte)));
    let places = rows.flat_map(move |(row, start)| row.iter().zip(start..).filter(move |(byte, _)| may_begin(byte)));
    let characters = places.filter_map(|(_, at)| Some((at, text.get(at..)?.chars().next()?)));
    characters.filter(|&(_, character)| is_forbidden(character))
}

/// A text as it may be shown on one line of a terminal: a line break in a file's name would forge a line of the report,
/// an escape could hide one.
#[must_use]
pub fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() || is_forbidden(c) { char::REPLACEMENT_CHARACTER } else { c }).collect()
}

/// A character as it is named to somebody who may not see it, or may take it for another: its number, behind it if it can
/// be seen.
#[must_use]
pub fn sign_name(character: char) -> String {
    let number = format!("U+{:04X}", u32::from(character));
    if character.is_alphanumeric() { format!("`{character}` ({number})") } else { number }
}

/// A value and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct At<T> {
    /// The value.
    pub value: T,
    /// Its place.
    pub span: Span,
}

/// One text file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    /// Relative to the project's root, with `/`.
    pub path: String,
    /// The whole text, without a byte order mark and with `\n` line ends.
    pub text: String,
    /// Whether it is one of the files that are compiled into the program.
    pub builtin: bool,
    /// Tells the text from any other that somebody may write meanwhile; no defence against malice.
    pub checksum: u64,
    /// Whether the text was there once, and no longer is.
    pub is_forgotten: bool,
    starts: Starts,
}

/// Where the lines of a text begin, found when that is first asked. It says nothing that the text does not.
#[derive(Debug, Clone, Default)]
struct Starts(OnceLock<Vec<usize>>);

impl PartialEq for Starts {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Starts {}

impl SourceFile {
    /// A project's file.
    #[must_use]
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        let (path, text) = (path.into(), text.into());
        let mut hasher = FxHasher::default();
        hasher.write(text.as_bytes());
        Self { path, checksum: hasher.finish(), text, builtin: false, is_forgotten: false, starts: Starts::default() }
    }

    /// The number of the line that a place is in, from 1.
    #[must_use]
    pub fn line(&self, at: usize) -> usize {
        self.starts().partition_point(|&start| start <= at).max(1)
    }

    /// Where a line begins; the end of the text if it has no such line.
    #[must_use]
    pub fn line_start(&self, line: usize) -> usize {
        self.starts().get(line.saturating_sub(1)).copied().unwrap_or(self.text.len())
    }

    fn starts(&self) -> &[usize] {
        let find = || {
            let ends = self.text.bytes().enumerate().filter(|&(_, byte)| byte == b'\n');
            std::iter::once(0).chain(ends.map(|(at, _)| at + 1)).collect()
        };
        self.starts.0.get_or_init(find)
    }

    /// A file that is compiled into the program.
    #[must_use]
    pub fn builtin(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { builtin: true, ..Self::new(path, text) }
    }
}

/// A file of a theme that is published as it is: a style sheet, a script, an image.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asset {
    /// Relative to the theme's `assets` folder, with `/`.
    pub name: String,
    /// Relative to the project's root, with `/`.
    pub path: String,
    /// The file's bytes.
    pub bytes: Vec<u8>,
}

impl Asset {
    /// What templates call it: `style.css` is `style_css`.
    #[must_use]
    pub fn key(&self) -> String {
        self.name.replace(['.', '-', '/'], "_")
    }
}

/// Everything that a build reads, in the order of its paths.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sources {
    files: Vec<SourceFile>,
    /// The theme's files to publish, by name.
    pub assets: Vec<Asset>,
    /// The theme, the one that it extends, and so on to `default`.
    pub themes: Vec<String>,
}

impl Sources {
    /// Sources made of `(path, text)` pairs, as tests write them.
    #[must_use]
    pub fn from_texts<'a>(texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut sources = Self::default();
        for (path, text) in texts {
            sources.add(SourceFile::new(path, text));
        }
        sources
    }

    /// Adds a file and says its number.
    pub fn add(&mut self, file: SourceFile) -> FileId {
        let id = FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX));
        self.files.push(file);
        id
    }

    /// The file with this number. Numbers come only from [`Sources::add`] of the same value.
    ///
    /// # Panics
    /// If the number is another value's.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "a FileId is made by `add` alone, and files are never removed")]
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// Adds a theme's file, in place of one with the same name.
    pub fn set_asset(&mut self, asset: Asset) {
        match self.assets.iter_mut().find(|known| known.name == asset.name) {
            Some(known) => *known = asset,
            None => self.assets.push(asset),
        }
    }

    /// The texts of the files that are wanted, in order.
    #[must_use]
    pub fn into_texts(self, mut wanted: impl FnMut(&SourceFile) -> bool) -> Vec<String> {
        self.files.into_iter().filter(|file| wanted(file)).map(|file| file.text).collect()
    }

    /// All files with their numbers.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        (0u32..).map(FileId).zip(&self.files)
    }

    /// The file at this path.
    #[must_use]
    pub fn find(&self, path: &str) -> Option<(FileId, &SourceFile)> {
        self.iter().find(|(_, file)| file.path == path)
    }

    /// How many bytes of text these files have.
    #[must_use]
    pub fn size(&self, files: &[FileId]) -> usize {
        files.iter().map(|&file| self.file(file).text.len()).sum()
    }

    /// Forgets the texts of these files but for those that `keep` names: their problems are still to be drawn.
    pub fn forget(&mut self, files: &[FileId], keep: &BTreeSet<FileId>) {
        for file in files.iter().filter(|file| !keep.contains(file)) {
            if let Some(file) = self.files.get_mut(file.0 as usize) {
                (file.text, file.starts, file.is_forgotten) = (String::new(), Starts::default(), true);
            }
        }
    }

    /// The text at a place.
    #[must_use]
    pub fn text(&self, span: Span) -> &str {
        self.file(span.file).text.get(span.start..span.end).unwrap_or_default()
    }

    /// Line and column of a place's beginning, both counted from 1, columns in characters.
    #[must_use]
    pub fn line_column(&self, span: Span) -> (usize, usize) {
        let file = self.file(span.file);
        let line = file.line(span.start);
        let start = file.line_start(line);
        let before = file.text.get(start..span.start).unwrap_or_default();
        (line, before.chars().count() + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::{forbidden_in, is_forbidden};

    #[test]
    fn no_forbidden_character_is_overlooked() {
        for character in '\0'..=char::MAX {
            let found = forbidden_in(&format!("あ{character}")).next();
            assert_eq!(found, is_forbidden(character).then_some((3, character)), "{character:?}");
        }
    }
}
