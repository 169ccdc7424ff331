//! An id that was changed in one place and not in the others is one problem, not one at each of those.
//!
//! 1. A message that is missing and one that nothing uses belong together if their ids differ in one part, and that part is
//!    nearly the same, or there is no other that could be meant.
//! 2. Words that other languages have under the old id too show that the content's id is the changed one: it is said there.
//!    Else the message's own id is, and it is said at its line.
//! 3. What names the old id elsewhere, or lacks words or a record because of it, is not said.
//! 4. Words of a node that nothing uses, and places that name this node: its file is gone.
//! 5. A file of words that is missing, and one beside it that is not read and has its name with something behind it, are one.
//!    So is one that no language has, and one of the folder above it.
//! 6. A use of a message that is not there, and one that nothing uses and that is called nearly so, are one as well.

use super::places::{ids, language, message_of};
use crate::base::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::base::source::{Sources, Span};
use crate::engines::spelling::nearest;
use std::collections::{BTreeMap, BTreeSet};

/// A message that nothing uses.
struct Unused {
    /// The problem's number.
    at: usize,
    tag: String,
    message: String,
    span: Span,
    /// An attribute, or an id with `-` for `_`, by the one that it was meant to be.
    meant: Option<String>,
}

/// What was changed, as one part of an id.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Change {
    old: String,
    new: String,
}

/// A message that is missing, with the one that has its words.
struct Pair {
    missing: String,
    unused: String,
}

/// What is left out, and what is said in place of what.
#[derive(Default)]
struct Verdict {
    /// Problems by their numbers.
    dropped: BTreeSet<usize>,
    said: BTreeMap<usize, Diagnostic>,
}

/// Makes one problem of each change.
pub fn join(diagnostics: &mut Diagnostics, sources: &Sources) {
    let all: Vec<Diagnostic> = diagnostics.iter().cloned().collect();
    let unused: Vec<Unused> = all.iter().enumerate().filter_map(|(at, found)| Unused::of(at, found, sources)).collect();
    let mut verdict = Verdict::default();
    if !unused.is_empty() {
        let lacking = |found: &&Diagnostic| is_lack(found.code);
        // The source first: what is wrong there is wrong in the others because of it.
        let mut tags: Vec<(bool, &str)> = Vec::new();
        for found in all.iter().filter(lacking) {
            let tag = (found.code == Code::MissingTranslation, found.argument("tag").unwrap_or_default());
            if !tags.contains(&tag) {
                tags.push(tag);
            }
        }
        tags.sort_unstable();
        for (_, tag) in tags {
            of_language(&all, &unused, tag, &mut verdict);
        }
        uses(&all, &unused, &mut verdict, sources);
        gone_nodes(&all, &unused, &mut verdict, sources);
        indicators(&all, &unused, &mut verdict);
    }
    misplaced_words(&all, &mut verdict);
    words_above(&all, &mut verdict, sources);
    let is_doubtful = |found: &Diagnostic| found.argument("doubtful") == Some("yes");
    let kept = all.into_iter().enumerate().filter(|(at, found)| !verdict.dropped.contains(at) && !is_doubtful(found));
    *diagnostics = kept.map(|(at, found)| verdict.said.get(&at).cloned().unwrap_or(found)).collect();
}

impl Unused {
    fn of(at: usize, found: &Diagnostic, sources: &Sources) -> Option<Self> {
        let (span, name) = (found.span?, found.argument("message").filter(|_| found.code == Code::UnusedMessage)?);
        let tag = language(&sources.file(span.file).path)?.to_owned();
        let bars = |id: &str| id.replace('_', "-");
        let is_meant = |near: &&str| name.contains('.') && near.contains('.') || bars(name) == bars(near);
        let meant = found.argument("nearest").filter(is_meant);
        Some(Self { at, tag, message: name.to_owned(), span, meant: meant.map(str::to_owned) })
    }
}

fn is_lack(code: Code) -> bool {
    matches!(code, Code::MissingMessage | Code::MissingTranslation)
}

fn of_language(all: &[Diagnostic], unused: &[Unused], tag: &str, verdict: &mut Verdict) {
    let lacks = all.iter().enumerate().filter(|(_, found)| is_lack(found.code) && found.argument("tag") == Some(tag));
    let lacks: Vec<(usize, &Diagnostic)> = lacks.filter(|(at, _)| !verdict.dropped.contains(at)).collect();
    let own: Vec<&Unused> = unused.iter().filter(|one| one.tag == tag).collect();
    for (at, lack) in &lacks {
        let unit = lack.argument("unit").unwrap_or_default();
        if let Some(other) = own.iter().find(|one| one.meant.as_deref() == Some(unit)) {
            verdict.said.insert(*at, at_words(lack, other, unit));
            verdict.drop_unused(all, unused, &|message| message == other.message, Some(tag));
        }
    }
    let missing: Vec<String> = lacks.iter().flat_map(|(_, lack)| ids(lack)).collect();
    for (change, pairs) in changes(&missing, &own) {
        let concerned = |lack: &Diagnostic| ids(lack).iter().any(|id| pairs.iter().any(|pair| pair.missing == *id));
        let mut group: Vec<(usize, &Diagnostic)> =
            lacks.iter().filter(|(at, lack)| concerned(lack) && !verdict.said.contains_key(at)).copied().collect();
        // A list of `plan.toml` names what others use.
        group.sort_by_key(|(at, lack)| (ids(lack).iter().all(|id| id.split('_').count() != 2), *at));
        let Some(&(head, lack)) = group.first() else { continue };
        let Some(pair) = pairs.iter().find(|pair| ids(lack).contains(&pair.missing)) else { continue };
        let is_old = |message: &str| pairs.iter().any(|pair| pair.unused == message_of(message));
        let (old, new) = (change.old.as_str(), change.new.as_str());
        // So do keys of nodes, and what else names a field.
        let says = |found: &Diagnostic, name, value| found.argument(name) == Some(value);
        let names_old = |found: &Diagnostic| {
            found.code == Code::UnknownKey && says(found, "key", old) && says(found, "nearest", new)
                || found.code == Code::BrokenReference && says(found, "kind", "field") && says(found, "id", old)
        };
        let in_content = unused.iter().any(|one| one.tag != tag && is_old(&one.message)) || all.iter().any(names_old);
        let Some(words) = own.iter().find(|one| one.message == pair.unused) else { continue };
        let said = if in_content {
            let said = (*lack).clone().with("nearest", &change.old).with("words", &pair.unused);
            said.help("help-nearest")
        } else {
            at_words(lack, words, &pair.missing)
        };
        verdict.said.insert(head, said);
        let covered = |lack: &Diagnostic| ids(lack).iter().all(|id| pairs.iter().any(|pair| pair.missing == *id));
        verdict.dropped.extend(group.iter().skip(1).filter(|(_, lack)| covered(lack)).map(|(at, _)| at));
        let is_source = lack.code == Code::MissingMessage;
        verdict.drop_unused(all, unused, &is_old, Some(tag).filter(|_| !is_source));
        if in_content {
            verdict.drop_references(all, &change.old, &is_old);
        }
    }
}

/// Said at the words that are called otherwise.
fn at_words(lack: &Diagnostic, words: &Unused, meant: &str) -> Diagnostic {
    let said = Diagnostic { span: Some(words.span), ..lack.clone() };
    said.with("meant", meant).label("label-renamed").help("help-renamed")
}

/// Which messages belong together, by what was changed.
fn changes(missing: &[String], unused: &[&Unused]) -> BTreeMap<Change, Vec<Pair>> {
    let mut by_rest: BTreeMap<(usize, String), [Vec<&str>; 2]> = BTreeMap::new();
    let rests = |id: &str| {
        let parts: Vec<String> = id.split('_').map(str::to_owned).collect();
        let without = |at: usize| {
            let mut rest = parts.clone();
            if let Some(part) = rest.get_mut(at) {
                part.clear();
            }
            (at, rest.join("_"))
        };
        (0..parts.len()).map(without).collect::<Vec<_>>()
    };
    for id in missing {
        for rest in rests(id) {
            by_rest.entry(rest).or_default()[0].push(id);
        }
    }
    for one in unused.iter().filter(|one| !one.message.contains('.')) {
        for rest in rests(&one.message) {
            if let Some([_, found]) = by_rest.get_mut(&rest) {
                found.push(&one.message);
            }
        }
    }
    let mut changes: BTreeMap<Change, Vec<Pair>> = BTreeMap::new();
    for ((at, _), [missing, unused]) in &by_rest {
        let part = |id: &str| id.split('_').nth(*at).unwrap_or_default().to_owned();
        let olds: Vec<String> = unused.iter().map(|id| part(id)).collect();
        for &id in missing {
            let new = part(id);
            let near = nearest(&new, olds.iter().map(String::as_str)).map(str::to_owned);
            let only = || olds.first().filter(|_| olds.len() == 1 && missing.len() == 1).cloned();
            let Some(old) = near.or_else(only) else { continue };
            let Some(found) = unused.iter().find(|id| part(id) == old) else { continue };
            let pair = Pair { missing: id.to_owned(), unused: (*found).to_owned() };
            changes.entry(Change { old, new }).or_default().push(pair);
        }
    }
    changes
}

/// A message that is used and not there, and one that is there and not used.
fn uses(all: &[Diagnostic], unused: &[Unused], verdict: &mut Verdict, sources: &Sources) {
    for (at, found) in all.iter().enumerate().filter(|(_, found)| found.code == Code::UnresolvedMessage) {
        let tag = found.span.and_then(|span| language(&sources.file(span.file).path)).unwrap_or_default();
        let near = found.argument("nearest").unwrap_or_default();
        if let Some(other) = unused.iter().find(|one| one.tag == tag && one.message == near) {
            verdict.said.insert(at, found.clone().and(other.span, "near"));
            verdict.dropped.insert(other.at);
        }
    }
}

/// Nodes whose words are there, and that are named, and that the content does not have.
fn gone_nodes(all: &[Diagnostic], unused: &[Unused], verdict: &mut Verdict, sources: &Sources) {
    let is_there = |id: &str| {
        let names = [format!("/{id}.toml"), format!("/{id}/index.toml")];
        sources.iter().any(|(_, file)| names.iter().any(|name| file.path.ends_with(name)))
    };
    for node in unused.iter().filter(|one| !one.message.contains(['_', '.']) && !one.message.starts_with('-')) {
        if is_there(&node.message) {
            continue;
        }
        // What an indicator was of, only the file says in which its words stand.
        let belongs = |id: &str| {
            let own = id.split('_').next() == Some(node.message.as_str());
            let beside = id.starts_with("indicator_")
                && unused.iter().any(|one| one.message == id && one.span.file == node.span.file);
            own || beside
        };
        let places = all.iter().enumerate().filter(|(at, found)| {
            !verdict.dropped.contains(at) && !verdict.said.contains_key(at) && named(found).is_some_and(belongs)
        });
        let places: Vec<(usize, &Diagnostic)> = places.collect();
        let is_node = places.iter().any(|(_, found)| named(found).is_some_and(|id| !id.starts_with("indicator_")));
        let (Some(&(first, found)), true) = (places.first(), is_node) else { continue };
        let mut said = found.clone().help("help-gone");
        said.arguments.retain(|(name, _)| *name != "id");
        let others = places.iter().skip(1).filter_map(|(_, found)| found.span).take(2);
        let said = others.fold(said.with("id", &node.message), |said, place| said.and(place, "also"));
        verdict.said.insert(first, said.and(node.span, "words").with("named", places.len().to_string()));
        verdict.dropped.extend(places.iter().skip(1).map(|(at, _)| at));
        let of_node = |message: &str| belongs(message_of(message).as_str());
        verdict.drop_unused(all, unused, &of_node, None);
    }
}

/// What names an indicator, while one must get another id that is none yet: it is the one whose words are there.
fn indicators(all: &[Diagnostic], unused: &[Unused], verdict: &mut Verdict) {
    let must = |found: &Diagnostic| found.code == Code::InvalidId && found.argument("kind") == Some("indicator");
    if all.iter().any(must) {
        let has_words = |id: &str| id.starts_with("indicator_") && unused.iter().any(|one| one.message == id);
        let follows = all.iter().enumerate().filter(|(_, found)| named(found).is_some_and(has_words));
        verdict.dropped.extend(follows.map(|(at, _)| at));
    }
}

/// What a reference names that leads nowhere.
fn named(found: &Diagnostic) -> Option<&str> {
    found.argument("id").filter(|_| found.code == Code::BrokenReference)
}

/// A file of words that is missing may be there by a name that is not read.
fn misplaced_words(all: &[Diagnostic], verdict: &mut Verdict) {
    let missing = |found: &Diagnostic| found.code == Code::MissingFile && found.help == "help-texts";
    for (at, found) in all.iter().enumerate().filter(|(_, found)| missing(found)) {
        let path = found.argument("path").unwrap_or_default();
        let stem = path.trim_end_matches(".ftl");
        let is_other = |other: &str| other.strip_prefix(stem).is_some_and(|rest| !rest.starts_with(['/', '-', '_']));
        let mut others = all.iter().enumerate().filter(|(_, other)| other.code == Code::IgnoredFile);
        if let Some((ignored, other)) = others.find(|(_, other)| other.argument("path").is_some_and(is_other)) {
            let nearest = other.argument("path").unwrap_or_default();
            verdict.said.insert(at, found.clone().with("nearest", nearest).help("help-texts-nearest"));
            verdict.dropped.insert(ignored);
        }
    }
}

/// Words that no language has in a file of their own stood in the file of the folder above, which is missing too.
fn words_above(all: &[Diagnostic], verdict: &mut Verdict, sources: &Sources) {
    let is_gone = |found: &Diagnostic| found.help.starts_with("help-texts");
    let below =
        |path: &str| path.split_once('/').and_then(|(_, rest)| rest.split_once('/')).map(|(_, rest)| rest.to_owned());
    let known: BTreeSet<String> = sources
        .iter()
        .filter(|(_, file)| file.path.starts_with("locales/"))
        .filter_map(|(_, file)| below(&file.path))
        .collect();
    let gone = all.iter().enumerate().filter(|(_, found)| is_gone(found));
    let gone: Vec<(usize, &str)> = gone.map(|(at, found)| (at, found.argument("path").unwrap_or_default())).collect();
    for &(at, path) in &gone {
        let above = gone.iter().find(|(_, other)| path.starts_with(&format!("{}/", other.trim_end_matches(".ftl"))));
        let unknown = below(path).is_some_and(|path| !known.contains(&path));
        let (Some(&(above, _)), true, Some(own)) = (above, unknown, all.get(at)) else { continue };
        let Some(mut said) = verdict.said.get(&above).or_else(|| all.get(above)).cloned() else { continue };
        let count =
            |name| [&said, own].map(|it| it.argument(name).and_then(|all| all.parse::<usize>().ok()).unwrap_or(0));
        let (all_texts, others) = (count("all").iter().sum::<usize>(), count("others").iter().sum::<usize>() + 1);
        for (name, value) in &mut said.arguments {
            match *name {
                "ids" => *value = format!("{value},{}", own.argument("ids").unwrap_or_default()),
                "names" => *value = format!("{value}`, `{}", own.argument("names").unwrap_or_default()),
                "all" => *value = all_texts.to_string(),
                "others" => *value = others.to_string(),
                _ => {}
            }
        }
        verdict.said.insert(above, said);
        verdict.dropped.insert(at);
    }
}

impl Verdict {
    /// Leaves out what is said of words under an old id, in one language or in all.
    fn drop_unused(&mut self, all: &[Diagnostic], unused: &[Unused], is_old: &dyn Fn(&str) -> bool, tag: Option<&str>) {
        let here = |found: &str| tag.is_none_or(|tag| tag == found);
        self.dropped.extend(unused.iter().filter(|one| is_old(&one.message) && here(&one.tag)).map(|one| one.at));
        for (at, found) in all.iter().enumerate().filter(|(_, found)| found.code == Code::UnusedRecord) {
            if found.argument("unit").is_some_and(is_old) && found.argument("tag").is_some_and(here) {
                self.dropped.insert(at);
            }
        }
    }

    /// Leaves out what names an old id.
    fn drop_references(&mut self, all: &[Diagnostic], old: &str, is_old: &dyn Fn(&str) -> bool) {
        for (at, found) in all.iter().enumerate() {
            let name = [
                (Code::BrokenReference, "id"),
                (Code::UnknownKey, "key"),
                (Code::UnknownTerm, "id"),
                (Code::UnknownUnit, "unit"),
            ];
            let name =
                name.into_iter().find(|(code, _)| *code == found.code).and_then(|(_, name)| found.argument(name));
            if name.is_some_and(|name| name == old || is_old(name) || name.split('_').any(|part| part == old)) {
                self.dropped.insert(at);
            }
        }
    }
}
