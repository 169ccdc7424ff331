//! `plan.toml`: the site's address and languages, the plan's levels, fields and lists, its outline.

use super::reader::Reader;
use super::{Ids, broken};
use crate::base::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::base::source::{At, Span};
use crate::model::draft::{Table, Value};
use crate::model::plan::{BaseUrl, Field, FieldKind, Level, Origin, Origins, OutlineEntry, Place, Plan, Step, Term};
use std::collections::BTreeMap;

/// The version of the format that this program reads.
const SCHEMA: u32 = 1;

/// How deep the outline may be: no printed plan comes near it, and it is walked by recursion.
const DEEPEST: usize = 16;

/// Ids of elements of the frame: the element of a field or of a glossary word is called by its id, on the same page.
const FRAME_IDS: [&str; 2] = ["main", "readings"];

/// A plan without nodes yet, with what can only be proved when the nodes are known.
pub struct Site<'a> {
    /// The plan.
    pub value: Plan,
    outline: Vec<&'a Table>,
    references: Vec<&'a Table>,
    /// The keys that stand above the first header.
    pub keys: Vec<String>,
}

/// Reads `plan.toml`. `None` only if the file is made for another version of the format.
pub fn plan<'a>(table: &'a Table, diagnostics: &mut Diagnostics) -> Option<Site<'a>> {
    let mut reader = Reader::new(table);
    let schema = reader.number("schema", 0..=9999);
    match schema {
        Some(At { value: SCHEMA, .. }) => {}
        Some(At { value, span }) => {
            let diagnostic = Diagnostic::at(Code::UnknownSchema, span)
                .with("schema", value.to_string())
                .with("known", SCHEMA.to_string());
            diagnostics.push(diagnostic);
            return None;
        }
        None if reader.value("schema").is_none() => reader.missing("schema"),
        None => {}
    }
    let base_url = reader.required_string("base_url").and_then(|written| {
        let refuse = |case: &str| {
            let diagnostic = Diagnostic::at(Code::InvalidBaseUrl, written.span);
            reader.diagnostics.push(diagnostic.with("url", written.value).with("case", case));
        };
        BaseUrl::parse(written.value).map_err(refuse).ok()
    });
    let theme = reader.string("theme");
    // Of a name in which only capitals are wrong, more is said where it is known which themes there are.
    let is_near = |name: &str| super::is_id(&name.trim().to_lowercase());
    if let Some(theme) = theme.filter(|theme| !super::is_id(theme.value) && !is_near(theme.value)) {
        reader.diagnostics.push(super::invalid_id(&theme, "theme"));
    }
    let qr = reader.flag("qr", false).then(|| reader.value("qr")).flatten().map(|value| value.span);
    let license = super::license::license(&mut reader);
    let source = reader.required_string("source");
    let languages = super::languages::languages(&mut reader, source.as_ref());
    let mut origins = Origins::default();
    let levels = levels(&mut reader, &mut origins);
    let fields = fields(&mut reader, &levels, &mut origins);
    let mut lists = |key: &'static str, kind: &'static str| ids(&mut reader, key, kind, kind, &mut origins);
    let plan = Plan {
        license,
        qr,
        base_url: base_url.unwrap_or(BaseUrl { origin: String::new(), path: "/".to_owned() }),
        source: languages
            .iter()
            .position(|language| source.as_ref().is_some_and(|source| source.value == language.tag))
            .unwrap_or_default(),
        languages,
        levels,
        fields,
        outline: Vec::new(),
        references: Vec::new(),
        units: lists("units", "unit"),
        surveys: lists("surveys", "survey"),
        counts: lists("counts", "count"),
        organisations: lists("organisations", "organisation"),
        notes: lists("notes", "note"),
        missing: ids(&mut reader, "missing", "reason", "missing", &mut origins),
        glossary: glossary(&mut reader, &mut origins),
        nodes: Vec::new(),
        indicators: Vec::new(),
        searched: false,
        questions: Vec::new(),
        contacts: Vec::new(),
        origins,
    };
    let (outline, references) = (reader.tables("outline"), reader.tables("references"));
    reader.know(super::ask::KEYS);
    let site = Site { value: plan, outline, references, keys: reader.known() };
    reader.finish(diagnostics);
    Some(site)
}

/// A list of tables that have nothing but an id. `family` is what their messages begin with.
fn ids(
    reader: &mut Reader<'_>,
    key: &'static str,
    kind: &'static str,
    family: &str,
    origins: &mut Origins,
) -> Vec<String> {
    let mut known = Ids::new(kind);
    let mut result = Vec::new();
    for table in reader.tables(key) {
        let mut entry = Reader::new(table);
        let id = entry.required_string("id");
        if let Some(id) = id.as_ref().filter(|id| kind == "unit" && id.value == "percent") {
            let diagnostic = Diagnostic::at(Code::InvalidId, id.span).with("kind", kind).with("id", id.value);
            entry.diagnostics.push(diagnostic.label("label-taken").help("help-percent"));
        } else if let Some(id) = id
            && known.take(&id, &mut entry.diagnostics)
        {
            result.push(id.value.to_owned());
        }
        entry.finish(&mut reader.diagnostics);
    }
    known.note(family, origins);
    result
}

fn levels(reader: &mut Reader<'_>, origins: &mut Origins) -> BTreeMap<String, Level> {
    let mut known = Ids::new("level");
    let mut result = BTreeMap::new();
    let mut order = 0;
    reader.missing_tables("levels");
    for table in reader.tables("levels") {
        let mut entry = Reader::new(table);
        let fields = entry.strings("fields").unwrap_or_default();
        let id = entry.required_string("id");
        // Pages of the site are no part of the printed plan: no level of it, and without a number.
        let is_page = id.as_ref().is_some_and(|id| id.value == "page");
        let numbered = entry.flag("numbered", !is_page);
        if let Some(id) = id {
            // A level whose id is refused is a level: nodes stand on it.
            let refused = !known.take(&id, &mut entry.diagnostics);
            let depth = (!is_page).then_some(order);
            order += usize::from(depth.is_some());
            let mut once = Ids::new("field in this level");
            let fields = fields.into_iter().filter(|field| once.take(field, &mut entry.diagnostics));
            let fields = fields.map(|field| At { value: field.value.to_owned(), span: field.span });
            let level = Level { fields: fields.collect(), numbered, depth };
            result.insert(if refused { format!("{} ({order})", id.value) } else { id.value.to_owned() }, level);
        }
        entry.finish(&mut reader.diagnostics);
    }
    known.note("level", origins);
    result
}

fn fields(reader: &mut Reader<'_>, levels: &BTreeMap<String, Level>, origins: &mut Origins) -> BTreeMap<String, Field> {
    let mut known = Ids::new("field");
    let mut result = BTreeMap::new();
    for table in reader.tables("fields") {
        let mut entry = Reader::new(table);
        let id = entry.required_string("id");
        let kind = entry.required_word::<FieldKind>("kind");
        let mut choices = entry.strings("choices").unwrap_or_default();
        // Of a kind that is misspelled, nobody knows what goes with it.
        let is_other = kind.as_ref().is_some_and(|kind| kind.value != FieldKind::Choice);
        if let (true, Some(list), Some(kind)) = (is_other && !choices.is_empty(), entry.value("choices"), &kind) {
            let diagnostic = Diagnostic::at(Code::ContradictoryKeys, kind.span).with("first", "kind");
            entry.diagnostics.push(diagnostic.with("second", "choices").and(list.span, "other"));
            choices.clear();
        }
        let optional = entry.flag("optional", false);
        let heading = entry.flag("heading", true);
        let intro = entry.flag("intro", false);
        let citation = entry.flag("citation", false);
        let mut choice_ids = Ids::new("choice");
        let choices: Vec<String> = choices
            .into_iter()
            .filter(|choice| choice_ids.take(choice, &mut entry.diagnostics))
            .map(|choice| choice.value.to_owned())
            .collect();
        if let Some(id) = &id {
            choice_ids.note(&format!("choice_{}", id.value), origins);
        }
        if choices.is_empty() && matches!(kind, Some(At { value: FieldKind::Choice, .. })) {
            entry.missing("choices");
        }
        entry.diagnostics.append(taken(id.as_ref(), "field"));
        // What nodes need for it, nobody knows then.
        if let Some(id) = &id {
            let of_kind = |found: &Diagnostic| [Code::WrongType, Code::MissingKey].contains(&found.code);
            entry.diagnostics.map(|found| if of_kind(&found) { found.with("of_field", id.value) } else { found });
        }
        // A field whose kind is wrong is a field.
        if let Some(id) = id
            && known.take(&id, &mut entry.diagnostics)
            && let Some(kind) = kind
        {
            let field = Field { kind: kind.value, choices, optional, heading, intro, citation };
            result.insert(id.value.to_owned(), field);
        }
        entry.finish(&mut reader.diagnostics);
    }
    known.note("field", origins);
    if reader.is_wrong("fields") {
        return result;
    }
    for field in levels.values().flat_map(|level| &level.fields) {
        if !known.known.contains_key(&field.value) {
            let field = At { value: field.value.as_str(), span: field.span };
            reader.diagnostics.push(broken(&field, "field", known.known.keys().map(String::as_str)));
        }
    }
    result
}

/// Whether the frame of every page has an element of this id.
fn taken(id: Option<&At<&str>>, kind: &'static str) -> Diagnostics {
    let id = id.filter(|id| FRAME_IDS.contains(&id.value));
    let taken = id.map(|id| Diagnostic::at(Code::InvalidId, id.span).with("kind", kind).with("id", id.value));
    taken.map(|taken| taken.label("label-taken").help("help-frame")).into_iter().collect()
}

fn glossary(reader: &mut Reader<'_>, origins: &mut Origins) -> Vec<Term> {
    let mut known = Ids::new("glossary word");
    let mut result = Vec::new();
    for table in reader.tables("glossary") {
        let mut entry = Reader::new(table);
        let id = entry.required_string("id");
        let origin = entry.required_word("origin");
        entry.diagnostics.append(taken(id.as_ref(), "glossary word"));
        // A word whose origin is wrong is a word.
        let origin = origin.map_or(Origin::Editor, |origin| origin.value);
        if let Some(id) = id
            && known.take(&id, &mut entry.diagnostics)
        {
            result.push(Term { id: id.value.to_owned(), origin });
        }
        entry.finish(&mut reader.diagnostics);
    }
    known.note("glossary", origins);
    result
}

/// The outline and the places of the printed plan: they lead to nodes, and an entry stands after what it is within.
pub fn outline(site: &mut Site<'_>, diagnostics: &mut Diagnostics) {
    let plan = &mut site.value;
    let mut known = Ids::new("outline entry");
    let mut listed: BTreeMap<usize, Span> = BTreeMap::new();
    for table in &site.outline {
        let mut entry = Reader::new(table);
        let id = entry.required_string("id");
        let within = within(&mut entry, plan).filter(|&number| {
            let depth = std::iter::successors(Some(number), |&at| plan.outline.get(at)?.within).count();
            if depth > DEEPEST {
                let diagnostic = Diagnostic::at(Code::WrongType, entry.span())
                    .with("expected", format!("an outline of at most {DEEPEST} levels"))
                    .with("found", "an entry below them");
                entry.diagnostics.push(diagnostic);
            }
            depth <= DEEPEST
        });
        let node = entry.string("node");
        let step = step(&mut entry);
        note_level(&mut entry, &mut plan.origins);
        let titled = !entry.flag("untitled", false);
        if !titled && ["level", "node"].iter().all(|key| entry.value(key).is_none()) {
            let silent = Diagnostic::at(Code::MissingKey, entry.span()).with("key", "level");
            entry.diagnostics.push(silent.help("help-outline"));
        }
        let node = node.and_then(|id| {
            // A page of the site is no part of the printed plan.
            let index = plan.nodes.iter().position(|node| node.id == id.value && !node.is_page);
            let Some(index) = index else {
                let parts = plan.nodes.iter().filter(|node| !node.is_page);
                entry.diagnostics.push(broken(&id, "node", parts.map(|node| node.id.as_str())));
                return None;
            };
            let first = *listed.entry(index).or_insert(id.span);
            if first != id.span {
                let twice = Diagnostic::at(Code::DuplicateId, id.span).with("kind", "node in the outline");
                entry.diagnostics.push(twice.with("id", id.value).and(first, "first").help("help-outline"));
            }
            Some(index)
        });
        if let Some(id) = id
            && known.take(&id, &mut entry.diagnostics)
        {
            plan.outline.push(OutlineEntry { id: id.value.to_owned(), within, step, titled, node });
        }
        entry.finish(diagnostics);
    }
    known.note("outline", &mut plan.origins);
    for table in &site.references {
        let mut entry = Reader::new(table);
        // Ids were taken before the nodes were read, since nodes refer to them.
        let id = entry.string("id");
        let within = within(&mut entry, plan);
        let mut path = Vec::new();
        for table in entry.tables("path") {
            let mut part = Reader::new(table);
            path.extend(step(&mut part));
            note_level(&mut part, &mut plan.origins);
            part.finish(&mut entry.diagnostics);
        }
        if let Some(place) = id.and_then(|id| plan.references.iter_mut().find(|place| place.id == id.value)) {
            (place.within, place.path) = (within, path);
        }
        entry.finish(diagnostics);
    }
}

/// The ids of places, so that nodes can refer to them before the outline is read.
pub fn place_ids(site: &mut Site<'_>, diagnostics: &mut Diagnostics) {
    let mut known = Ids::new("reference");
    for table in &site.references {
        let mut entry = Reader::new(table);
        if let Some(id) = entry.required_string("id")
            && known.take(&id, &mut entry.diagnostics)
        {
            site.value.references.push(Place { id: id.value.to_owned(), within: None, path: Vec::new() });
        }
        diagnostics.append(entry.diagnostics);
    }
    known.note("reference", &mut site.value.origins);
}

fn within(entry: &mut Reader<'_>, plan: &Plan) -> Option<usize> {
    let id = entry.string("within")?;
    let number = plan.outline.iter().position(|entry| entry.id == id.value);
    if number.is_none() {
        let known = plan.outline.iter().map(|entry| entry.id.as_str());
        entry.diagnostics.push(broken(&id, "earlier outline entry", known));
    }
    number
}

/// Notes where the printed plan's own levels are asked for; those of the plan are known already.
fn note_level(entry: &mut Reader<'_>, origins: &mut Origins) {
    if let Some(At { value: Value::String(level), span }) = entry.value("level") {
        origins.entry(format!("level_{level}")).or_insert(*span);
    }
}

fn step(entry: &mut Reader<'_>) -> Option<Step> {
    let level = entry.string("level");
    let number = entry.number("number", 1..=9999);
    match (level, number) {
        (Some(level), Some(number)) if super::is_id(level.value) => {
            Some(Step { level: level.value.to_owned(), number: number.value })
        }
        (Some(level), Some(_)) => {
            entry.diagnostics.push(super::misnamed(&level, "level"));
            None
        }
        // Of a value of the wrong type that is said already.
        (Some(_), None) => {
            if entry.value("number").is_none() {
                entry.missing("number");
            }
            None
        }
        (None, Some(_)) => {
            if entry.value("level").is_none() {
                entry.missing("level");
            }
            None
        }
        (None, None) => None,
    }
}
