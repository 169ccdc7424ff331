//! What a path, a line or an id belongs to: a language, a node, a message.

use crate::base::diagnostic::Diagnostic;
use crate::base::source::Sources;

/// What could be an id in a line.
pub fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '_')))
}

/// The nodes of the files whose paths begin so.
pub fn nodes(sources: &Sources, path: &str) -> Vec<String> {
    let files = sources.iter().filter(|(_, file)| file.path.starts_with(path));
    let parts = files.filter_map(|(_, file)| file.path.strip_prefix("content/")?.strip_suffix(".toml"));
    let id = |path: &str| path.trim_end_matches("/index").rsplit('/').next().map(str::to_owned);
    parts.filter_map(id).collect()
}

/// The message that a place in a file of words belongs to.
pub fn message_at(text: &str, at: usize) -> Option<&str> {
    let end = text.get(at..)?.find('\n').map_or(text.len(), |length| at + length);
    let mut lines = text.get(..end)?.lines().rev();
    let line = lines.find(|line| line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-'))?;
    line.split(|c: char| c == '=' || c.is_whitespace()).next()
}

/// Whether words that are looked for in one file may stand in another: the same, or that of the folder above.
pub fn mirrors(wanted: &str, file: &str) -> bool {
    let folder = file.trim_end_matches(".ftl");
    wanted.strip_prefix(folder).is_some_and(|rest| rest.starts_with(['/', '.']))
}

/// The message that a unit is part of.
pub fn message_of(unit: &str) -> String {
    unit.split('.').next().unwrap_or_default().to_owned()
}

/// The messages that a problem finds missing: one, or several at once.
pub fn ids(diagnostic: &Diagnostic) -> Vec<String> {
    match diagnostic.argument("ids") {
        Some(ids) => ids.split(',').map(str::to_owned).collect(),
        None => diagnostic.argument("unit").map(message_of).into_iter().collect(),
    }
}

/// The language whose words a file holds; of `locales` itself, all of them.
pub fn language(path: &str) -> Option<&str> {
    let rest = path.strip_prefix("locales")?;
    rest.strip_prefix('/').map_or(Some(""), |rest| rest.split('/').next())
}
