//! `plan.json`: the plan without a word of any language. Ids lead to the words: in `indicators.json` of an edition, and
//! as the fragments of pages, which are the same in every language.
//!
//! 1. Lists first (levels, fields, units, …), then the tree in reading order, then the indicators with all figures.
//! 2. A place in the printed plan is a list of steps: a level and a number, or a part that has only a name.

use super::Lines;
use crate::model::data::{SCHEMA as VERSION, Terms};
use crate::model::plan::{
    Aim, Amount, Better, Contact, Content, Field, FieldKind, Figure, Goal, Indicator, Level, Node, NodeIndex,
    OutlineEntry, Passage, Plan, Question, Step, Target, Verdict, Year,
};
use crate::model::survey::Survey;
use serde::Serialize;

/// The JSON Schema that `plan.json` keeps to.
pub const SCHEMA: &str = include_str!("plan.schema.json");

/// The file. `survey` says which editions are published.
#[must_use]
pub fn plan(plan: &Plan, survey: &Survey) -> Vec<u8> {
    let mut lines = Lines::new();
    lines.value("$schema", &"plan.schema.json");
    lines.value("schema", &VERSION);
    lines.value("base_url", &plan.base_url.join(""));
    lines.value("license", &Terms::of(plan.license.as_ref()));
    lines.value("source", &plan.source_language().map(|language| &language.tag));
    let published = plan.languages.iter().enumerate().filter(|&(number, _)| survey.is_published(number));
    lines.list(
        "languages",
        published.map(|(_, language)| Language {
            tag: &language.tag,
            name: &language.name,
            dir: language.dir,
            kind: language.kind.name(),
        }),
    );
    let mut levels: Vec<(&String, &Level)> = plan.levels.iter().collect();
    levels.sort_by_key(|(id, level)| (level.depth.is_none(), level.depth, *id));
    lines.list(
        "levels",
        levels.into_iter().map(|(id, level)| LevelLine {
            id,
            numbered: level.numbered,
            fields: level.fields.iter().map(|field| field.value.as_str()).collect(),
        }),
    );
    lines.list(
        "fields",
        plan.fields.iter().map(|(id, field)| FieldLine {
            id,
            kind: kind(field),
            choices: (field.kind == FieldKind::Choice).then_some(&field.choices),
            cited: field.citation,
        }),
    );
    let lists = [
        ("units", &plan.units),
        ("surveys", &plan.surveys),
        ("counts", &plan.counts),
        ("organisations", &plan.organisations),
        ("missing", &plan.missing),
        ("notes", &plan.notes),
    ];
    for (key, ids) in lists {
        lines.value(key, ids);
    }
    lines.list("glossary", plan.glossary.iter().map(|term| Word { id: &term.id, origin: term.origin.name() }));
    lines.list("questions", plan.questions.iter().map(|question| question_line(plan, question)));
    lines.list("contacts", plan.contacts.iter().map(contact_line));
    lines.list(
        "outline",
        plan.outline.iter().map(|entry| OutlineLine {
            id: &entry.id,
            within: entry.within.and_then(|number| Some(plan.outline.get(number)?.id.as_str())),
            node: entry.node.and_then(|index| Some(plan.nodes.get(index)?.id.as_str())),
            level: entry.step.as_ref().map(|step| step.level.as_str()),
            number: entry.step.as_ref().map(|step| step.number),
        }),
    );
    lines.list(
        "places",
        plan.references.iter().map(|place| PlaceLine {
            id: &place.id,
            citation: place
                .within
                .map(|number| outline_place(plan, number))
                .unwrap_or_default()
                .into_iter()
                .chain(place.path.iter().map(CitationStep::of))
                .collect(),
        }),
    );
    lines.list("nodes", plan.nodes.iter().enumerate().map(|(index, node)| node_line(plan, index, node)));
    lines.list("indicators", plan.indicators.iter().map(|indicator| indicator_line(plan, indicator)));
    lines.bytes()
}

#[derive(Serialize)]
struct Language<'a> {
    tag: &'a str,
    name: &'a str,
    dir: &'static str,
    kind: &'static str,
}

#[derive(Serialize)]
struct LevelLine<'a> {
    id: &'a str,
    numbered: bool,
    fields: Vec<&'a str>,
}

#[derive(Serialize)]
struct FieldLine<'a> {
    id: &'a str,
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    choices: Option<&'a Vec<String>>,
    cited: bool,
}

#[derive(Serialize)]
struct Word<'a> {
    id: &'a str,
    origin: &'static str,
}

#[derive(Serialize)]
struct QuestionLine<'a> {
    id: &'a str,
    references: Vec<PassageLine<'a>>,
}

/// What an answer rests on.
#[derive(Serialize)]
#[serde(untagged)]
enum PassageLine<'a> {
    Node { node: &'a str, anchor: Option<String> },
    Word { word: &'a str },
    Indicator { indicator: &'a str },
}

#[derive(Serialize)]
struct ContactLine<'a> {
    id: &'a str,
    languages: Vec<&'a str>,
    telephone: Option<&'a str>,
    website: Option<&'a str>,
    checked: String,
}

#[derive(Serialize)]
struct OutlineLine<'a> {
    id: &'a str,
    within: Option<&'a str>,
    node: Option<&'a str>,
    level: Option<&'a str>,
    number: Option<u32>,
}

#[derive(Serialize)]
struct PlaceLine<'a> {
    id: &'a str,
    citation: Vec<CitationStep<'a>>,
}

/// A step of the way to a place in the printed plan.
#[derive(Serialize)]
#[serde(untagged)]
enum CitationStep<'a> {
    Numbered { level: &'a str, number: u32 },
    Named { outline: &'a str },
}

impl<'a> CitationStep<'a> {
    fn of(step: &'a Step) -> Self {
        Self::Numbered { level: &step.level, number: step.number }
    }
}

#[derive(Serialize)]
struct NodeLine<'a> {
    id: &'a str,
    level: &'a str,
    number: u32,
    page: bool,
    parent: Option<&'a str>,
    path: &'a str,
    go: Option<String>,
    citation: Vec<CitationStep<'a>>,
    fields: Vec<Held<'a>>,
}

#[derive(Serialize)]
struct Held<'a> {
    id: &'a str,
    #[serde(flatten)]
    content: HeldContent<'a>,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum HeldContent<'a> {
    Text,
    Paragraphs { ids: &'a [String] },
    List { ids: &'a [String] },
    TitledList { ids: &'a [String] },
    Choice { choice: &'a str, text: bool },
    Quantity { value: &'a str, unit: &'a str },
    Period { from: String, to: String },
    Organisation { organisation: &'a str },
    Indicators { ids: Vec<&'a str> },
    References { references: Vec<Reference<'a>> },
    Children,
    Editions,
}

#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum Reference<'a> {
    Node(&'a str),
    Place(&'a str),
}

#[derive(Serialize)]
struct IndicatorLine<'a> {
    id: &'a str,
    node: &'a str,
    unit: &'a str,
    better: &'static str,
    survey: Option<&'a str>,
    count: Option<&'a str>,
    baseline: FigureLine<'a>,
    actuals: Vec<FigureLine<'a>>,
    targets: Vec<FigureLine<'a>>,
    verdict: Option<&'static str>,
}

#[derive(Serialize)]
struct FigureLine<'a> {
    year: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    target_kind: Option<&'static str>,
    value: Option<&'a str>,
    missing: Option<&'a str>,
    status: Option<&'static str>,
    note: Option<&'a str>,
}

/// The word for a field's kind.
fn kind(field: &Field) -> &'static str {
    match field.kind {
        FieldKind::Text => "text",
        FieldKind::Paragraphs => "paragraphs",
        FieldKind::List => "list",
        FieldKind::TitledList => "titled-list",
        FieldKind::Choice => "choice",
        FieldKind::Quantity => "quantity",
        FieldKind::Period => "period",
        FieldKind::Organisation => "organisation",
        FieldKind::Indicators => "indicators",
        FieldKind::References => "references",
        FieldKind::Children => "children",
        FieldKind::Editions => "editions",
    }
}

fn question_line<'a>(plan: &'a Plan, question: &'a Question) -> QuestionLine<'a> {
    let references = question.passages.iter().filter_map(|passage| {
        Some(match passage {
            Passage::Node(node) | Passage::Field { node, .. } => {
                PassageLine::Node { node: &plan.nodes.get(*node)?.id, anchor: plan.passage_anchor(passage) }
            }
            Passage::Word(number) => PassageLine::Word { word: &plan.glossary.get(*number)?.id },
            Passage::Indicator(number) => PassageLine::Indicator { indicator: &plan.indicators.get(*number)?.id },
        })
    });
    QuestionLine { id: &question.id, references: references.collect() }
}

fn contact_line(contact: &Contact) -> ContactLine<'_> {
    ContactLine {
        id: &contact.id,
        languages: contact.languages.iter().map(|language| language.tag.as_str()).collect(),
        telephone: contact.telephone.as_deref(),
        website: contact.website.as_deref(),
        checked: contact.checked.value.to_string(),
    }
}

fn node_line<'a>(plan: &'a Plan, index: NodeIndex, node: &'a Node) -> NodeLine<'a> {
    NodeLine {
        id: &node.id,
        level: &node.level,
        number: node.number,
        page: node.is_page,
        parent: node.parent.and_then(|parent| Some(plan.nodes.get(parent)?.id.as_str())),
        path: &node.path,
        go: (!node.is_page).then(|| format!("go/{}/", node.id)),
        citation: node_place(plan, index),
        fields: node.fields.iter().map(|(id, content)| Held { id, content: held(plan, content) }).collect(),
    }
}

fn held<'a>(plan: &'a Plan, content: &'a Content) -> HeldContent<'a> {
    match content {
        Content::Text => HeldContent::Text,
        Content::Paragraphs(ids) => HeldContent::Paragraphs { ids },
        Content::List(ids) => HeldContent::List { ids },
        Content::TitledList(ids) => HeldContent::TitledList { ids },
        Content::Choice { choice, text } => HeldContent::Choice { choice, text: *text },
        Content::Quantity { value, unit } => HeldContent::Quantity { value, unit },
        Content::Period { from, to } => HeldContent::Period { from: from.to_string(), to: to.to_string() },
        Content::Organisation(organisation) => HeldContent::Organisation { organisation },
        Content::Indicators(numbers) => {
            let ids = numbers.iter().filter_map(|&number| Some(plan.indicators.get(number)?.id.as_str()));
            HeldContent::Indicators { ids: ids.collect() }
        }
        Content::References(targets) => {
            let references = targets.iter().filter_map(|target| match *target {
                Target::Node(index) => Some(Reference::Node(&plan.nodes.get(index)?.id)),
                Target::Place(number) => Some(Reference::Place(&plan.references.get(number)?.id)),
            });
            HeldContent::References { references: references.collect() }
        }
        Content::Children => HeldContent::Children,
        Content::Editions => HeldContent::Editions,
    }
}

fn indicator_line<'a>(plan: &'a Plan, indicator: &'a Indicator) -> IndicatorLine<'a> {
    IndicatorLine {
        id: &indicator.id,
        node: plan.nodes.get(indicator.node).map_or("", |node| node.id.as_str()),
        unit: &indicator.unit,
        better: Better::name(indicator.better),
        survey: indicator.survey.as_deref(),
        count: indicator.count.as_deref(),
        baseline: figure_line(&indicator.baseline),
        actuals: indicator.actuals.iter().map(figure_line).collect(),
        targets: indicator.targets().map(aim_line).collect(),
        verdict: indicator.verdict.map(Verdict::name),
    }
}

fn figure_line(figure: &Figure) -> FigureLine<'_> {
    let (value, missing) = match &figure.value {
        Amount::Known(value) => (Some(value.as_str()), None),
        Amount::Missing(reason) => (None, Some(reason.as_str())),
    };
    let year = figure.year.as_ref().map(Year::to_string);
    let status = value.map(|_| figure.status.name());
    FigureLine { year, target_kind: None, value, missing, status, note: figure.note.as_deref() }
}

fn aim_line(aim: &Aim) -> FigureLine<'_> {
    let missing = match &aim.goal {
        Goal::Missing(reason) => Some(reason.as_str()),
        Goal::Figure(_) | Goal::Maintain | Goal::AtLeastBaseline => None,
    };
    FigureLine {
        year: aim.year.as_ref().map(Year::to_string),
        target_kind: Some(aim.goal.kind()),
        value: aim.goal.figure(),
        missing,
        status: missing.is_none().then(|| aim.status.name()),
        note: aim.note.as_deref(),
    }
}

/// The way to a node in the printed plan. Pages of the site have none.
fn node_place(plan: &Plan, index: NodeIndex) -> Vec<CitationStep<'_>> {
    let Some(node) = plan.nodes.get(index).filter(|node| !node.is_page) else { return Vec::new() };
    let mut way = if let Some(parent) = node.parent {
        node_place(plan, parent)
    } else {
        let entry = plan.outline.iter().find(|entry| entry.node == Some(index));
        entry.and_then(|entry| entry.within).map(|within| outline_place(plan, within)).unwrap_or_default()
    };
    if plan.levels.get(&node.level).is_some_and(|level| level.numbered) {
        way.push(CitationStep::Numbered { level: &node.level, number: node.number });
    }
    way
}

/// The way to an entry of the outline.
fn outline_place(plan: &Plan, number: usize) -> Vec<CitationStep<'_>> {
    let Some(entry) = plan.outline.get(number) else { return Vec::new() };
    let mut way = entry.within.map(|within| outline_place(plan, within)).unwrap_or_default();
    let OutlineEntry { id, step, titled, .. } = entry;
    match (step, titled) {
        (Some(step), _) => way.push(CitationStep::of(step)),
        (None, true) => way.push(CitationStep::Named { outline: id }),
        (None, false) => {}
    }
    way
}
