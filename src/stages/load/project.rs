//! A project: a folder on the disk, or files that are given. What is read from it, and when.

use super::{Asked, Disk, builtin, themes};
use crate::base::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::base::source::{Asset, FileId, SourceFile, Sources};
use crate::engines::languages;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Where a project's files come from.
#[derive(Debug, Clone)]
pub enum Project {
    /// A folder on the disk.
    Folder(PathBuf),
    /// Files that are given, as tests do.
    Given(Sources),
}

impl Project {
    /// Reads `content/`.
    #[must_use]
    pub fn content(&self, diagnostics: &mut Diagnostics) -> Sources {
        let mut sources = Sources::default();
        self.add("content", &["toml"], &mut sources, diagnostics);
        if sources.find("content/plan.toml").is_none() {
            diagnostics.push(Diagnostic::new(Code::MissingFile).with("path", "content/plan.toml").help("help-plan"));
        }
        sources
    }

    /// The folders of `locales/` and the languages of the program's own words, in order.
    #[must_use]
    pub fn tags(&self, diagnostics: &mut Diagnostics) -> Vec<String> {
        let own = builtin::LOCALES.iter().map(|&(path, _)| path.to_owned());
        let paths: Vec<String> = match self {
            Self::Given(sources) => sources.iter().map(|(_, file)| file.path.clone()).collect(),
            Self::Folder(root) => {
                let mut disk = Disk { root, sources: &mut Sources::default(), diagnostics };
                disk.folders("locales")
            }
        };
        let tags: BTreeSet<String> = own.chain(paths).filter_map(|path| tag(&path).map(ToOwned::to_owned)).collect();
        tags.into_iter().collect()
    }

    /// Whether any of these languages has a record of what its texts were translated from.
    #[must_use]
    pub fn has_records(&self, tags: &[String]) -> bool {
        let folder = |tag: &String| format!("locales/{tag}/record");
        match self {
            Self::Folder(root) => tags.iter().any(|tag| root.join(folder(tag)).is_dir()),
            Self::Given(sources) => {
                let starts = |path: &str| tags.iter().any(|tag| path.starts_with(&folder(tag)));
                sources.iter().any(|(_, file)| starts(&file.path))
            }
        }
    }

    /// Reads the words of one language: the program's own first, then those of `locales/<tag>/`.
    pub fn locale(&self, tag: &str, sources: &mut Sources, diagnostics: &mut Diagnostics) -> Vec<FileId> {
        // A tag that is none must not lead out of `locales/`; `validate` says what is wrong with it.
        if tag.is_empty() || tag.contains(['/', '\\']) || tag.starts_with('.') {
            return Vec::new();
        }
        let before = sources.iter().count();
        add_words(tag, sources);
        self.add(&format!("locales/{tag}"), &["ftl"], sources, diagnostics);
        sources.iter().skip(before).map(|(file, _)| file).collect()
    }

    /// The words of one language once more, for its pages: texts in the order of [`Project::locale`]. What `sources` have
    /// forgotten is read again.
    ///
    /// # Errors
    /// `unreadable-file` if a file is not what it was when `sources` were read.
    pub fn words(&self, tag: &str, sources: &Sources) -> Result<Vec<String>, Diagnostic> {
        // What `record/` holds is no text for readers.
        let is_text = |file: &SourceFile| file.path.split('/').nth(2) != Some("record");
        let first = || sources.iter().map(|(_, file)| file).filter(|file| self::tag(&file.path) == Some(tag));
        if first().next().is_some() && !first().any(|file| file.is_forgotten) {
            return Ok(first().filter(|file| is_text(file)).map(|file| file.text.clone()).collect());
        }
        let (mut again, mut diagnostics) = (Sources::default(), Diagnostics::default());
        self.locale(tag, &mut again, &mut diagnostics);
        let read = |file: &SourceFile| (file.path.clone(), file.checksum);
        let (before, now): (Vec<_>, Vec<_>) =
            (first().map(read).collect(), again.iter().map(|(_, file)| read(file)).collect());
        if before == now {
            return Ok(again.into_texts(is_text));
        }
        let changed = before.iter().chain(&now).find(|&file| !(before.contains(file) && now.contains(file)));
        let path = changed.map_or_else(|| format!("locales/{tag}"), |(path, _)| path.clone());
        Err(Diagnostic::new(Code::UnreadableFile)
            .with("path", path)
            .with("reason", "it was changed while the site was being built"))
    }

    /// Reads the theme that is asked for and those that it extends, on top of the program's default one.
    pub fn theme(&self, asked: &Asked, sources: &mut Sources, diagnostics: &mut Diagnostics) {
        for &(path, text) in builtin::TEMPLATES {
            sources.add(SourceFile::builtin(path, text));
        }
        for &(path, bytes) in builtin::ASSETS {
            let name = path.trim_start_matches("themes/default/assets/").to_owned();
            sources.set_asset(Asset { name, path: path.to_owned(), bytes: bytes.to_vec() });
        }
        let chain = match self {
            Self::Folder(root) => {
                let mut disk = Disk { root, sources, diagnostics };
                let known = disk.themes();
                let chain = themes::chain(asked, &known, &mut |theme| disk.theme_file(theme));
                for theme in chain.themes.iter().rev() {
                    disk.folder(&format!("themes/{theme}/templates"), &["html", "xml"]);
                    disk.assets(&format!("themes/{theme}/assets"));
                }
                chain
            }
            Self::Given(given) => {
                for (_, file) in given.iter().filter(|(_, file)| file.path.starts_with("themes/")) {
                    sources.add(file.clone());
                }
                for asset in &given.assets {
                    sources.set_asset(asset.clone());
                }
                let folders =
                    sources.iter().filter_map(|(_, file)| file.path.strip_prefix("themes/")?.split('/').next());
                let known: Vec<String> = folders.map(str::to_owned).collect();
                themes::chain(asked, &known, &mut |theme| {
                    let (file, source) = sources.find(&format!("themes/{theme}/theme.toml"))?;
                    Some((file, source.text.clone()))
                })
            }
        };
        let themes::Chain { themes, problems } = chain;
        diagnostics.append(problems);
        sources.themes = themes;
    }

    /// Adds the files with one of these endings below a folder.
    fn add(&self, folder: &str, endings: &[&str], sources: &mut Sources, diagnostics: &mut Diagnostics) {
        match self {
            Self::Folder(root) => Disk { root, sources, diagnostics }.folder(folder, endings),
            Self::Given(given) => {
                let below = format!("{folder}/");
                for (_, file) in given.iter().filter(|(_, file)| file.path.starts_with(&below)) {
                    sources.add(file.clone());
                }
            }
        }
    }
}

/// The program's own words in all languages.
#[must_use]
pub fn all_words() -> Sources {
    let mut sources = Sources::default();
    for &(path, text) in builtin::LOCALES {
        sources.add(SourceFile::builtin(path, text));
    }
    sources
}

/// The program's own words for a language that it does not speak: which language they are in, and for each file where it
/// goes and what is in it. Of a language that is near, they are nearer than English. `None` if it speaks this one.
#[must_use]
pub fn words_to_translate(tag: &str) -> Option<(&'static str, Vec<(String, &'static str)>)> {
    let spoken = || builtin::LOCALES.iter().filter_map(|&(path, text)| Some((self::tag(path)?, path, text)));
    if spoken().any(|(known, ..)| known == tag) {
        return None;
    }
    let near = |known: &str| languages::base_language(known) == languages::base_language(tag);
    let from = spoken().map(|(known, ..)| known).find(|known| near(known)).unwrap_or("en");
    let files = spoken().filter(|(known, ..)| *known == from);
    let moved = files.map(|(_, path, text)| (path.replacen(&format!("/{from}/"), &format!("/{tag}/"), 1), text));
    Some((from, moved.collect()))
}

/// Whether anything stands at a place, a link that leads nowhere too.
#[must_use]
pub fn is_taken(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}

/// Adds the program's own words in a language.
fn add_words(tag: &str, sources: &mut Sources) {
    for &(path, text) in builtin::LOCALES.iter().filter(|(path, _)| self::tag(path) == Some(tag)) {
        sources.add(SourceFile::builtin(path, text));
    }
}

/// The language of a file's path.
fn tag(path: &str) -> Option<&str> {
    path.strip_prefix("locales/")?.split_once('/').map(|(tag, _)| tag)
}
