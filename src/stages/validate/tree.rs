//! The nodes: a folder is a node with children, a file a node without; levels follow depth, fields follow levels.

use super::reader::Reader;
use super::{Ids, broken, figures, indicators, years};
use crate::base::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::base::source::{At, Span};
use crate::engines::spelling::nearest;
use crate::model::draft::{Draft, NodeDraft};
use crate::model::plan::{Content, Field, FieldKind, Node, NodeIndex, Plan, Target};
use std::collections::{BTreeMap, BTreeSet};

/// First segments of paths that an edition uses itself.
const RESERVED_PATHS: [&str; 9] =
    ["ask", "beside", "indicators", "data", "glossary", "print", "search", "pagefind", "assets"];

/// What message ids begin with that are no node's, and ids of elements of the frame.
const RESERVED_IDS: [&str; 18] = [
    "main",
    "readings",
    "plan",
    "level",
    "field",
    "choice",
    "unit",
    "survey",
    "count",
    "organisation",
    "missing",
    "note",
    "outline",
    "reference",
    "glossary",
    "indicator",
    "question",
    "contact",
];

/// Reads all nodes into the plan, in reading order, pages last.
pub fn nodes(plan: &mut Plan, draft: &Draft, diagnostics: &mut Diagnostics) {
    let mut ids = Ids::new("node");
    let mut entries = Vec::new();
    for node in &draft.nodes {
        if let Some(entry) = entry(node, plan, draft, &mut ids, diagnostics) {
            entries.push(entry);
        }
    }
    let order = reading_order(&entries, draft, plan, diagnostics);
    // A node that is refused is a node: its own problem says more.
    if draft.nodes.iter().all(|node| node.path.first().is_some_and(|folder| folder == "pages")) {
        diagnostics.push(Diagnostic::new(Code::EmptyPlan).with("path", "content"));
    }
    let positions: BTreeMap<&[String], NodeIndex> =
        order.iter().enumerate().map(|(position, entry)| (entry.path, position)).collect();
    for entry in &order {
        let parent = entry.path.split_last().and_then(|(_, above)| positions.get(above)).copied();
        let parent = parent.filter(|_| !entry.is_page);
        let above = parent.and_then(|parent: usize| plan.nodes.get(parent)).map_or("", |parent| parent.path.as_str());
        let path = format!("{above}{}/", entry.id.value);
        let index = plan.nodes.len();
        plan.nodes.push(Node {
            id: entry.id.value.clone(),
            span: entry.id.span,
            level: entry.level.clone(),
            number: entry.number.value,
            depth: entry.depth,
            is_page: entry.is_page,
            parent,
            children: Vec::new(),
            path,
            fields: Vec::new(),
        });
        if let Some(parent) = parent.and_then(|parent| plan.nodes.get_mut(parent)) {
            parent.children.push(index);
        }
    }
    // Fields may refer to any node, so they are read when all are known.
    let mut indicator_ids = Ids::new("indicator");
    for (index, entry) in order.iter().enumerate() {
        let fields = fields(index, entry, plan, draft, &mut indicator_ids, diagnostics);
        if let Some(node) = plan.nodes.get_mut(index) {
            node.fields = fields;
        }
    }
}

/// A node whose place in the tree is known.
struct Entry<'a> {
    draft: &'a NodeDraft,
    path: &'a [String],
    id: At<String>,
    level: String,
    number: At<u32>,
    depth: usize,
    is_page: bool,
}

fn entry<'a>(
    draft: &'a NodeDraft,
    plan: &Plan,
    project: &Draft,
    ids: &mut Ids,
    diagnostics: &mut Diagnostics,
) -> Option<Entry<'a>> {
    let span = draft.table.span;
    let Some(id) = draft.path.last() else {
        diagnostics.push(misplaced(span));
        return None;
    };
    let id = At { value: id.as_str(), span };
    let in_pages = draft.path.first().is_some_and(|folder| folder == "pages");
    let is_page = in_pages && draft.path.len() == 2;
    if in_pages && !is_page {
        diagnostics.push(misplaced(span));
        return None;
    }
    if !ids.take(&id, diagnostics) {
        return None;
    }
    if is_taken(id.value, project) {
        let diagnostic = Diagnostic::at(Code::InvalidId, span).with("kind", "node").with("id", id.value);
        diagnostics.push(diagnostic.label("label-taken").help("help-reserved"));
    }
    if plan.references.iter().any(|place| place.id == id.value) {
        // `references` could mean either.
        let diagnostic = Diagnostic::at(Code::InvalidId, span).with("kind", "node").with("id", id.value);
        diagnostics.push(diagnostic.label("label-taken").help("help-reference"));
    }
    let top = is_page || draft.path.len() == 1;
    if top && RESERVED_PATHS.contains(&id.value) {
        let diagnostic = Diagnostic::at(Code::DuplicateAddress, span).with("address", format!("{}/", id.value));
        diagnostics.push(diagnostic);
    }
    if top && plan.languages.iter().any(|language| language.tag.eq_ignore_ascii_case(id.value)) {
        let diagnostic = Diagnostic::at(Code::InvalidId, span).with("kind", "node").with("id", id.value);
        diagnostics.push(diagnostic.label("label-taken").help("help-language"));
    }
    let depth = if is_page { 0 } else { draft.path.len() - 1 };
    let mut reader = Reader::new(&draft.table);
    let level = level(&mut reader, plan, project, draft, Place { depth, is_page });
    let number = reader.number("number", 1..=9999);
    if number.is_none() && reader.value("number").is_none() {
        reader.missing("number");
    }
    diagnostics.append(reader.diagnostics);
    let number = number.unwrap_or(At { value: 1, span });
    let id = At { value: id.value.to_owned(), span };
    Some(Entry { draft, path: &draft.path, id, level: level?, number, depth, is_page })
}

/// A file of `content/` where no node can stand: at the very top, or at another depth than right in `pages/`.
fn misplaced(span: Span) -> Diagnostic {
    Diagnostic::at(Code::MisplacedFile, span)
}

/// Whether messages of the tool or of `plan.ftl` begin with this id.
fn is_taken(id: &str, project: &Draft) -> bool {
    RESERVED_IDS.contains(&id) || project.tool.keys().any(|message| message.split('_').next() == Some(id))
}

/// A node's level: that of its depth, or the one that it names. One that is misspelled is taken for the nearest; one whose
/// fields the node does not have, while it has those of its depth, was named by mistake.
fn level(reader: &mut Reader<'_>, plan: &Plan, project: &Draft, draft: &NodeDraft, place: Place) -> Option<String> {
    let wanted = (!place.is_page).then_some(place.depth);
    let found = plan.levels.iter().find(|(id, level)| level.depth == wanted && (!place.is_page || *id == "page"));
    let found = found.map(|(id, _)| id.as_str());
    if let Some(level) = reader.string("level") {
        let known = || plan.levels.keys().map(String::as_str);
        let is_known = plan.levels.contains_key(level.value);
        if !is_known {
            reader.diagnostics.push(broken(&level, "level", known()));
        }
        let Some(named) = (if is_known { Some(level.value) } else { nearest(level.value, known()) }) else {
            return found.map(str::to_owned);
        };
        let Some((meant, field)) = found.and_then(|own| Some((own, foreign(plan, project, draft, named, own)?))) else {
            return Some(named.to_owned());
        };
        if is_known {
            let diagnostic = Diagnostic::at(Code::ContradictoryKeys, level.span)
                .with("first", "level")
                .with("second", field)
                .with("level", level.value)
                .with("meant", meant);
            let key = draft.table.entries.iter().find(|(key, _)| key.value == field);
            let diagnostic = key.iter().fold(diagnostic, |said, (key, _)| said.and(key.span, "other"));
            reader.diagnostics.push(diagnostic.help("help-level"));
        }
        return Some(meant.to_owned());
    }
    if plan.levels.is_empty() {
        return None; // `plan.toml` lacks them all, which is said once
    }
    if found.is_none() {
        let diagnostic = if place.is_page {
            let id = At { value: "page", span: reader.span() };
            broken(&id, "level", std::iter::empty()).help("help-page")
        } else {
            let depth = (place.depth + 1).to_string();
            misplaced(reader.span()).with("depth", depth).label("label-depth").help("help-depth")
        };
        reader.diagnostics.push(diagnostic);
    }
    found.map(str::to_owned)
}

/// Where a node stands.
#[derive(Clone, Copy)]
struct Place {
    depth: usize,
    is_page: bool,
}

/// A field that a node has from its `own` level and that the level it names lacks, one that its file shows if there is one;
/// none where it has a field of that one alone.
fn foreign<'a>(plan: &'a Plan, project: &Draft, draft: &NodeDraft, named: &str, own: &str) -> Option<&'a str> {
    let id = draft.path.last()?;
    let fields =
        |level| plan.levels.get(level).map_or(&[][..], |level| &level.fields).iter().map(|at| at.value.as_str());
    let is_written = |field: &&str| draft.table.entries.iter().any(|(key, _)| key.value == **field);
    let has = |field: &&str| is_written(field) || project.source_messages.contains(&format!("{id}_{field}"));
    let alone = |one, other| fields(one).filter(has).filter(move |field| fields(other).all(|known| known != *field));
    let mut found = alone(own, named);
    let shown = alone(own, named).find(is_written).or_else(|| found.next());
    shown.filter(|_| alone(named, own).next().is_none())
}

/// Parents before children, siblings by number, pages last. Nodes whose parent is missing are reported, and stand at the end,
/// so that what is wrong in them is said too.
fn reading_order<'e, 'a>(
    entries: &'e [Entry<'a>],
    draft: &Draft,
    plan: &Plan,
    diagnostics: &mut Diagnostics,
) -> Vec<&'e Entry<'a>> {
    let mut children: BTreeMap<&[String], Vec<&Entry<'_>>> = BTreeMap::new();
    // A parent that is refused is there.
    let known: BTreeSet<&[String]> = draft.nodes.iter().map(|node| node.path.as_slice()).collect();
    let steps = plan.levels.values().filter(|level| level.depth.is_some()).count();
    let mut headless = BTreeSet::new();
    for entry in entries {
        let above = entry.path.split_last().map_or(&[][..], |(_, above)| above);
        if !above.is_empty() && !entry.is_page && !known.contains(above) && headless.insert(above) {
            let path = format!("content/{}/index.toml", above.join("/"));
            // A folder too many: nothing that stands in it is where the levels say.
            let is_deep = known.iter().any(|path| path.len() > steps && path.starts_with(above));
            let missing = Diagnostic::at(Code::MissingFile, entry.id.span).with("path", path);
            diagnostics.push(missing.help(if is_deep { "help-folder" } else { "help-index" }));
        }
        if !entry.is_page {
            children.entry(above).or_default().push(entry);
        }
    }
    let mut order: Vec<&Entry<'_>> = Vec::new();
    for siblings in children.values_mut() {
        siblings.sort_by_key(|entry| (entry.number.value, entry.path));
        for pair in siblings.windows(2) {
            if let [first, second] = pair
                && first.number.value == second.number.value
                // One that has none is told so.
                && [first, second].iter().all(|entry| entry.number.span != entry.id.span)
            {
                let diagnostic = Diagnostic::at(Code::DuplicateId, second.number.span)
                    .with("kind", "number among siblings")
                    .with("id", second.number.value.to_string())
                    .and(first.number.span, "first");
                diagnostics.push(diagnostic.help("help-number"));
            }
        }
    }
    let top: &[String] = &[];
    let mut stack: Vec<&Entry<'_>> = children.get(top).into_iter().flatten().rev().copied().collect();
    while let Some(entry) = stack.pop() {
        order.push(entry);
        stack.extend(children.get(entry.path).into_iter().flatten().rev());
    }
    let reached: BTreeSet<&[String]> = order.iter().map(|entry| entry.path).collect();
    order.extend(entries.iter().filter(|entry| !entry.is_page && !reached.contains(entry.path)));
    let mut pages: Vec<&Entry<'_>> = entries.iter().filter(|entry| entry.is_page).collect();
    pages.sort_by_key(|entry| entry.number.value);
    order.extend(pages);
    order
}

/// Reads a node's fields in its level's order; every other key is unknown.
fn fields(
    index: NodeIndex,
    entry: &Entry<'_>,
    plan: &mut Plan,
    draft: &Draft,
    indicator_ids: &mut Ids,
    diagnostics: &mut Diagnostics,
) -> Vec<(String, Content)> {
    let mut reader = Reader::new(&entry.draft.table);
    reader.know(["number", "level"]);
    let names: Vec<String> = plan
        .levels
        .get(&entry.level)
        .map_or(&[][..], |level| &level.fields)
        .iter()
        .map(|at| at.value.clone())
        .collect();
    let mut result = Vec::new();
    for name in &names {
        // Of a misspelled one that is said where it is listed: what the nodes have of it is looked at as well.
        let near = || {
            nearest(name, plan.fields.keys().map(String::as_str)).filter(|near| !names.iter().any(|one| one == near))
        };
        let known = if plan.fields.contains_key(name) { Some(name.as_str()) } else { near() };
        let Some((name, field)) = known.and_then(|known| plan.fields.get_key_value(known)) else {
            reader.pass(name);
            continue;
        };
        let (name, field) = (name.clone(), field.clone());
        let content = if field.kind == FieldKind::Indicators {
            indicators::indicators(&mut reader, &name, index, plan, indicator_ids).map(Content::Indicators)
        } else {
            content(&mut reader, &name, &field, entry, plan, draft)
        };
        if field.kind == FieldKind::Indicators && content.is_none() && !field.optional {
            reader.missing_tables(&name);
        }
        result.extend(content.map(|content| (name, content)));
    }
    let unlisted = |key: &str| plan.fields.contains_key(key) && !names.iter().any(|name| name == key);
    for (key, _) in entry.draft.table.entries.iter().filter(|(key, _)| unlisted(&key.value)) {
        reader.pass(&key.value);
        let unknown = Diagnostic::at(Code::UnknownKey, key.span).with("key", &key.value).with("level", &entry.level);
        reader.diagnostics.push(unknown.help("help-level"));
    }
    reader.finish(diagnostics);
    result
}

fn content(
    reader: &mut Reader<'_>,
    name: &str,
    field: &Field,
    entry: &Entry<'_>,
    plan: &Plan,
    draft: &Draft,
) -> Option<Content> {
    let implied = match field.kind {
        FieldKind::Text => Some(Content::Text),
        FieldKind::Children => Some(Content::Children),
        FieldKind::Editions => Some(Content::Editions),
        FieldKind::Paragraphs
        | FieldKind::List
        | FieldKind::TitledList
        | FieldKind::Choice
        | FieldKind::Quantity
        | FieldKind::Period
        | FieldKind::Organisation
        | FieldKind::Indicators
        | FieldKind::References => None,
    };
    if let Some(content) = implied {
        let written = entry.draft.table.entries.iter().find(|(key, _)| key.value == name && !field.optional);
        if let Some((key, _)) = written {
            reader.pass(name);
            let needless = Diagnostic::at(Code::UnknownKey, key.span).with("key", name);
            let needless = needless.with("unit", format!("{}_{name}", entry.id.value));
            let is_text = matches!(content, Content::Text);
            reader.diagnostics.push(needless.help(if is_text { "help-words" } else { "help-implied" }));
        }
        let present = !field.optional || reader.flag(name, false);
        return present.then_some(content);
    }
    if reader.value(name).is_none() {
        if !field.optional {
            reader.missing(name);
        }
        return None;
    }
    match field.kind {
        FieldKind::Paragraphs => unit_ids(reader, name).map(Content::Paragraphs),
        FieldKind::List => unit_ids(reader, name).map(Content::List),
        FieldKind::TitledList => unit_ids(reader, name).map(Content::TitledList),
        FieldKind::Choice => {
            let choice = reader.string(name)?;
            if field.choices.is_empty() {
                return None; // which is said where the field is listed
            }
            if !field.choices.iter().any(|known| known == choice.value) {
                reader.diagnostics.push(broken(&choice, "choice", field.choices.iter().map(String::as_str)));
                return None;
            }
            let text = draft.source_messages.contains(&format!("{}_{name}", entry.id.value));
            Some(Content::Choice { choice: choice.value.to_owned(), text })
        }
        FieldKind::Quantity => figures::quantity(reader, name, plan),
        FieldKind::Period => years::period(reader, name),
        FieldKind::Organisation => {
            let id = reader.string(name)?;
            if !plan.organisations.iter().any(|known| known == id.value) {
                reader.diagnostics.push(broken(&id, "organisation", plan.organisations.iter().map(String::as_str)));
                return None;
            }
            Some(Content::Organisation(id.value.to_owned()))
        }
        FieldKind::References => {
            let ids = reader.strings(name)?;
            let mut known = Ids::new("reference in this list");
            let targets = ids.into_iter().filter_map(|id| {
                let target = target(reader, &id, plan)?;
                known.take(&id, &mut reader.diagnostics).then_some(target)
            });
            Some(Content::References(targets.collect()))
        }
        FieldKind::Text | FieldKind::Children | FieldKind::Editions | FieldKind::Indicators => None,
    }
}

/// Ids of a list's texts: each once in its list.
fn unit_ids(reader: &mut Reader<'_>, name: &str) -> Option<Vec<String>> {
    let ids = reader.strings(name)?;
    let written = reader.value(name).and_then(|value| value.value.as_array());
    if written.is_some_and(<[_]>::is_empty) {
        reader.missing(name);
    }
    let mut known = Ids::new("text in this list");
    let taken: Vec<_> = ids.into_iter().filter(|id| known.take(id, &mut reader.diagnostics)).collect();
    Some(taken.into_iter().map(|id| id.value.to_owned()).collect())
}

fn target(reader: &mut Reader<'_>, id: &At<&str>, plan: &Plan) -> Option<Target> {
    if let Some(node) = plan.nodes.iter().position(|node| node.id == id.value) {
        return Some(Target::Node(node));
    }
    if let Some(place) = plan.references.iter().position(|place| place.id == id.value) {
        return Some(Target::Place(place));
    }
    let nodes = plan.nodes.iter().map(|node| node.id.as_str());
    let places = plan.references.iter().map(|place| place.id.as_str());
    reader.diagnostics.push(broken(id, "node or reference", nodes.chain(places)));
    None
}
