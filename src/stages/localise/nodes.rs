//! A node's page: its fields in the order of its level, told apart by kind.

use super::builder::Builder;
use super::indicators;
use crate::model::page::{Field, FieldContent, Indicator, Link, Node, Reference, TitledUnit, Unit};
use crate::model::plan::{Content, NodeIndex, PageId, Target, UnitId};

/// A node. On a page that shows several, `prefix` goes before every id: `<node>_`.
pub fn node(builder: &mut Builder<'_>, index: NodeIndex, prefix: Option<&str>) -> Option<Node> {
    let plan = builder.plan;
    let node = plan.nodes.get(index)?;
    let go_path = node.go_path();
    let place = builder.node_place(index);
    let citation = place.map(|place| builder.plain_text(&place));
    let fields = node.fields.iter().filter_map(|(id, content)| field(builder, index, id, content, prefix)).collect();
    let (previous, next) = neighbours(builder, index);
    Some(Node {
        id: node.id.clone(),
        level: node.level.clone(),
        depth: node.depth,
        label: builder.step_label(node),
        name: builder.name(&UnitId::value(&node.id)),
        path: builder.href(PageId::Node(index)),
        go_address: go_path.as_ref().map(|path| plan.base_url.join(path)),
        go_path,
        qr: builder.edition.code(index),
        citation,
        fields,
        previous,
        next,
    })
}

/// The nodes before and after a node among its siblings.
pub fn neighbours(builder: &mut Builder<'_>, index: NodeIndex) -> (Option<Link>, Option<Link>) {
    let plan = builder.plan;
    let Some(node) = plan.nodes.get(index) else { return (None, None) };
    let siblings: Vec<NodeIndex> = match node.parent {
        Some(parent) => plan.nodes.get(parent).map(|parent| parent.children.clone()).unwrap_or_default(),
        None if node.is_page => Vec::new(),
        None => plan.roots().collect(),
    };
    let position = siblings.iter().position(|&sibling| sibling == index);
    let previous = position.and_then(|position| siblings.get(position.checked_sub(1)?)).copied();
    let next = position.and_then(|position| siblings.get(position + 1)).copied();
    (previous.and_then(|index| builder.link(index)), next.and_then(|index| builder.link(index)))
}

/// What a node's field holds, with ids as they are on the node's own page.
pub fn content(builder: &mut Builder<'_>, index: NodeIndex, id: &str, content: &Content) -> Option<FieldContent> {
    let message = [&builder.plan.nodes.get(index)?.id, "_", id].concat();
    Texts { index, field: id, message, prefix: "" }.content(builder, content)
}

fn field(
    builder: &mut Builder<'_>,
    index: NodeIndex,
    id: &str,
    content: &Content,
    prefix: Option<&str>,
) -> Option<Field> {
    // Where several nodes share a page, the tree is the page itself.
    if prefix.is_some() && matches!(content, Content::Children | Content::Editions) {
        return None;
    }
    let settings = builder.plan.fields.get(id)?;
    let message = ["field_", id].concat();
    let title = settings.heading.then(|| builder.name(&UnitId::value(&message)));
    let intro = settings.intro.then(|| builder.label(&UnitId::attribute(&message, "intro"), &[]));
    let node_id = builder.plan.nodes.get(index)?.id.clone();
    let texts = Texts { index, field: id, message: [&node_id, "_", id].concat(), prefix: prefix.unwrap_or_default() };
    Some(Field {
        id: id.to_owned(),
        anchor: [texts.prefix, id].concat(),
        title,
        intro,
        content: texts.content(builder, content)?,
    })
}

/// The texts of one field of one node.
struct Texts<'a> {
    index: NodeIndex,
    field: &'a str,
    /// What their messages begin with: `<node>_<field>`.
    message: String,
    /// What their ids begin with on a page that shows several nodes.
    prefix: &'a str,
}

impl Texts<'_> {
    fn content(&self, builder: &mut Builder<'_>, content: &Content) -> Option<FieldContent> {
        Some(match content {
            Content::Text => FieldContent::Text { unit: self.whole(builder) },
            Content::Paragraphs(ids) => FieldContent::Paragraphs { units: self.units(builder, ids) },
            Content::List(ids) => FieldContent::List { units: self.units(builder, ids) },
            Content::TitledList(ids) => FieldContent::TitledList {
                entries: ids.iter().zip(1..).map(|(id, n)| self.titled(builder, id, n)).collect(),
            },
            Content::Choice { choice, text } => {
                let unit = UnitId::value(format!("choice_{}_{choice}", self.field));
                FieldContent::Choice { choice: builder.label(&unit, &[]), unit: text.then(|| self.whole(builder)) }
            }
            Content::Quantity { value, unit } => {
                let said = indicators::figure(builder, value, unit);
                FieldContent::Quantity { value: builder.plain_text(&said) }
            }
            Content::Period { from, to } => {
                let first = builder.say_year(*from);
                let said = if from == to {
                    first
                } else {
                    let parts = vec![("from", first), ("to", builder.say_year(*to))];
                    builder.compose(&UnitId::value("period"), parts, Vec::new())
                };
                FieldContent::Period { value: builder.plain_text(&said) }
            }
            Content::Organisation(id) => {
                FieldContent::Organisation { value: builder.label(&UnitId::of("organisation", id), &[]) }
            }
            Content::References(targets) => {
                let references = targets.iter().filter_map(|&target| reference(builder, target)).collect();
                FieldContent::References { references }
            }
            Content::Indicators(numbers) => {
                let rows: Vec<_> =
                    numbers.iter().filter_map(|&number| indicators::defined_row(builder, number)).collect();
                let measured = rows.iter().any(|row| row.measured);
                let dated = rows.iter().any(|row| row.dated);
                let detailed = rows.iter().any(Indicator::is_detailed);
                FieldContent::Indicators { rows, measured, dated, detailed }
            }
            Content::Children => {
                let children = &builder.plan.nodes.get(self.index)?.children;
                FieldContent::Children {
                    nodes: children.iter().filter_map(|&child| builder.tree(child, usize::MAX)).collect(),
                }
            }
            Content::Editions => FieldContent::Editions { editions: builder.page_editions(PageId::Home) },
        })
    }

    /// The field's own text.
    fn whole(&self, builder: &mut Builder<'_>) -> Unit {
        let citation = builder.citation(self.index, self.field, None);
        builder.unit([self.prefix, self.field].concat(), &UnitId::value(&self.message), citation)
    }

    fn units(&self, builder: &mut Builder<'_>, ids: &[String]) -> Vec<Unit> {
        let units = ids.iter().zip(1..).map(|(id, number)| {
            let citation = builder.citation(self.index, self.field, Some(number));
            builder.unit(self.anchor(id), &UnitId::of(&self.message, id), citation)
        });
        units.collect()
    }

    fn titled(&self, builder: &mut Builder<'_>, id: &str, number: usize) -> TitledUnit {
        let message = [&self.message, "_", id].concat();
        TitledUnit {
            anchor: self.anchor(id),
            name: builder.name(&UnitId::value(&message)),
            text: builder.prose(&UnitId::attribute(&message, "text")),
            citation: builder.citation(self.index, self.field, Some(number)),
        }
    }

    fn anchor(&self, id: &str) -> String {
        [self.prefix, self.field, "_", id].concat()
    }
}

fn reference(builder: &mut Builder<'_>, target: Target) -> Option<Reference> {
    match target {
        Target::Node(index) => {
            let id = &builder.plan.nodes.get(index)?.id;
            let place = builder.node_place(index);
            Some(Reference {
                name: builder.name(&UnitId::value(id)),
                citation: place.map(|place| builder.plain_text(&place)),
                path: Some(builder.node_href(index)),
            })
        }
        Target::Place(number) => {
            let place = builder.plan.references.get(number)?;
            let mut way = place.within.and_then(|entry| builder.outline_place(entry));
            for step in &place.path {
                let here = builder.say_step(step);
                way = Some(builder.join(way, here));
            }
            Some(Reference {
                name: builder.name(&UnitId::of("reference", &place.id)),
                citation: way.map(|way| builder.plain_text(&way)),
                path: None,
            })
        }
    }
}
