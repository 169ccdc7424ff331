//! Plans of any size, made of the real one: its chapter so many times over, in twelve languages.
//!
//! 1. Each copy of the chapter is a chapter of its own: its nodes and indicators get the copy's number behind their ids,
//!    and every text gets it behind its last word, so that no two pages and no two texts are the same.
//! 2. A language that the real plan lacks gets the words of one that it has: the amount is what counts here, and
//!    each is still read, formatted and written as an edition of its own.
//! 3. Everything else (levels, fields, units, surveys, glossary, pages) is the real plan's.

pub mod peers;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, io};
use walkdir::WalkDir;

/// Tag, CLDR locale of numbers, and the editions whose words it may take.
const LANGUAGES: [(&str, &str, &[&str]); 12] = [
    ("ja", "ja", &[]),
    ("ja-simple", "ja", &[]),
    ("en", "en", &[]),
    ("zh-Hans", "zh-Hans", &["ja"]),
    ("vi", "vi", &["en"]),
    ("fil", "fil", &["en"]),
    ("ko", "ko", &["ja"]),
    ("ne", "ne-u-nu-latn", &["en"]),
    ("id", "id", &["en"]),
    ("pt-BR", "pt-BR", &["en"]),
    ("es", "es-419", &["en"]),
    ("th", "th", &["en"]),
];

/// A size of plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// What it is called.
    pub name: &'static str,
    /// How many chapters it has.
    pub chapters: usize,
}

/// One chapter; twenty, some 4,000 nodes' pages; two hundred, some 40,000.
pub const SIZES: [Size; 3] =
    [Size { name: "S", chapters: 1 }, Size { name: "M", chapters: 20 }, Size { name: "L", chapters: 200 }];

/// The size of this name.
#[must_use]
pub fn size(name: &str) -> Option<Size> {
    SIZES.into_iter().find(|size| size.name.eq_ignore_ascii_case(name))
}

/// The project that plans are made of: the one that this package stands in.
#[must_use]
pub fn real() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Writes a project of this size into `to`.
///
/// # Errors
/// If the real plan cannot be read or the new one cannot be written.
pub fn write(size: Size, to: &Path) -> io::Result<()> {
    let real = real();
    let content = real.join("content");
    let roots = roots(&content)?;
    let ids = Ids::of(&content, &roots)?;
    put(&to.join("content/plan.toml"), &settings(&fs::read_to_string(content.join("plan.toml"))?, &ids))?;
    copy(&content.join("pages"), &to.join("content/pages"))?;
    for chapter in 1..=size.chapters {
        for (path, text) in files(&content)? {
            if ids.is_in_chapter(&path) {
                let number = |line: &str| match line.strip_prefix("number = ") {
                    Some(_) if roots.iter().any(|root| path == format!("{root}/index.toml")) => {
                        format!("number = {chapter}")
                    }
                    _ => ids.renamed(line, chapter),
                };
                put(&to.join("content").join(ids.renamed(&path, chapter)), &lines(&text, number))?;
            }
        }
    }
    for (tag, _, lenders) in LANGUAGES {
        let lender = std::iter::once(&tag).chain(lenders).find(|tag| real.join("locales").join(tag).is_dir());
        let from = real.join("locales").join(lender.unwrap_or(&"en"));
        for (path, text) in files(&from)? {
            if path.starts_with("record/") {
                continue;
            }
            let lent = lender != Some(&tag) && ["vi", "id", "th"].contains(&tag);
            let text = if lent { without_forms(&text) } else { text };
            let new = to.join("locales").join(tag);
            if !ids.is_in_chapter(&path) {
                put(&new.join(&path), &text)?;
                continue;
            }
            for chapter in 1..=size.chapters {
                let said = lines(&text, |line| numbered(&ids.renamed(line, chapter), chapter));
                put(&new.join(ids.renamed(&path, chapter)), &said)?;
            }
        }
    }
    Ok(())
}

/// The ids that a copy of the chapter must not share with the next one.
struct Ids {
    roots: Vec<String>,
    nodes: BTreeSet<String>,
    indicators: BTreeSet<String>,
}

impl Ids {
    fn of(content: &Path, roots: &[String]) -> io::Result<Self> {
        let mut ids = Self { roots: roots.to_vec(), nodes: BTreeSet::new(), indicators: BTreeSet::new() };
        for (path, text) in files(content)? {
            if !ids.is_in_chapter(&path) {
                continue;
            }
            let own = path.trim_end_matches(".toml").trim_end_matches("/index");
            ids.nodes.extend(own.rsplit('/').next().map(ToOwned::to_owned));
            let found = text.lines().filter_map(|line| line.strip_prefix("id = \""));
            ids.indicators.extend(found.map(|rest| rest.trim_end_matches('"').to_owned()));
        }
        Ok(ids)
    }

    fn is_in_chapter(&self, path: &str) -> bool {
        let first = path.split('/').next().unwrap_or_default();
        self.roots.iter().any(|root| first.trim_end_matches(".ftl") == root)
    }

    /// The line with the copy's number behind every id.
    fn renamed(&self, line: &str, chapter: usize) -> String {
        let is_id = |character: char| character.is_ascii_lowercase() || character.is_ascii_digit() || character == '-';
        let mut renamed = String::with_capacity(line.len() + 8);
        let mut rest = line;
        while let Some(start) = rest.find(is_id) {
            let (before, from) = rest.split_at(start);
            let (word, after) = from.split_at(from.find(|character| !is_id(character)).unwrap_or(from.len()));
            renamed.push_str(before);
            renamed.push_str(word);
            let said = renamed.len() - word.len();
            let in_prose = renamed[..said].ends_with(' ') && !renamed[..said].ends_with("{ ");
            let node = self.nodes.contains(word) && !in_prose;
            let indicator = self.indicators.contains(word)
                && (renamed[..said].ends_with("indicator_") || renamed[..said].ends_with("id = \""));
            if node || indicator {
                renamed.push_str(&format!("-{chapter}"));
            }
            rest = after;
        }
        renamed.push_str(rest);
        renamed
    }
}

/// The names of the folders that hold chapters.
fn roots(content: &Path) -> io::Result<Vec<String>> {
    let mut roots = Vec::new();
    for entry in fs::read_dir(content)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() && name != "pages" {
            roots.push(name);
        }
    }
    roots.sort();
    Ok(roots)
}

/// `plan.toml` with twelve languages, and with the first copy of the chapter in the outline and in
/// the answers to questions.
fn settings(text: &str, ids: &Ids) -> String {
    let mut blocks: Vec<String> = text.split("\n[[").map(ToOwned::to_owned).collect();
    blocks.retain(|block| !block.starts_with("languages]]"));
    let head = blocks.remove(0);
    let mut settings = head;
    for (tag, format, _) in LANGUAGES {
        let kind = if tag.starts_with("ja") { "reader" } else { "translation" };
        let fallback = match tag {
            "ja" => "",
            "ja-simple" => "fallback = [\"ja\"]\n",
            _ => "fallback = [\"ja-simple\", \"ja\"]\n",
        };
        settings.push_str(&format!(
            "\n[[languages]]\ntag = \"{tag}\"\nkind = \"{kind}\"\nformat = \"{format}\"\n{fallback}"
        ));
    }
    for block in blocks {
        settings.push_str("\n[[");
        settings.push_str(&if block.starts_with("outline]]") || block.starts_with("questions]]") {
            lines(&block, |line| ids.renamed(line, 1))
        } else {
            block
        });
    }
    settings
}

/// A text of a Fluent file with the copy's number at its end.
fn numbered(line: &str, chapter: usize) -> String {
    let is_text = line.contains(" = ") && !line.starts_with('#') && !line.ends_with("->");
    if !is_text {
        return line.to_owned();
    }
    match line.strip_suffix(['.', '。']) {
        Some(body) if !body.is_empty() => format!("{body} {chapter}{}", &line[body.len()..]),
        _ => format!("{line} {chapter}"),
    }
}

/// A text without the plural form that some of the languages do not have.
fn without_forms(text: &str) -> String {
    text.lines().filter(|line| !line.trim_start().starts_with("[one]")).map(|line| format!("{line}\n")).collect()
}

fn lines(text: &str, each: impl Fn(&str) -> String) -> String {
    text.lines().map(|line| each(line) + "\n").collect()
}

/// All of a plan's files below a folder by path, with their texts, in order.
fn files(folder: &Path) -> io::Result<Vec<(String, String)>> {
    let mut found = Vec::new();
    for entry in WalkDir::new(folder).sort_by_file_name() {
        let entry = entry?;
        let kind = entry.path().extension().unwrap_or_default();
        if entry.file_type().is_file() && (kind == "toml" || kind == "ftl") {
            let path = entry.path().strip_prefix(folder).map_err(io::Error::other)?;
            found.push((path.to_string_lossy().replace('\\', "/"), fs::read_to_string(entry.path())?));
        }
    }
    Ok(found)
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    for (path, text) in files(from)? {
        put(&to.join(path), &text)?;
    }
    Ok(())
}

fn put(path: &Path, text: &str) -> io::Result<()> {
    fs::create_dir_all(path.parent().unwrap_or(path))?;
    fs::write(path, text)
}
