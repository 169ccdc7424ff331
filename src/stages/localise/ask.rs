//! What readers ask: the answers with the passages they rest on, contacts, and a card to show.
//!
//! A card speaks two languages. What it says in the source's is said once for all editions ([`cards`]), before any of them
//! is opened: no other page needs the words of two.

use super::builder::Builder;
use super::indicators;
use super::making::day;
use super::voice::Value;
use crate::model::page::{Ask, Card, CardSide, Contact, Name, Passage, Question, Spoken, Text};
use crate::model::plan::{self, Content, Language, NodeIndex, PageId, UnitId};
use crate::model::prose::Inline;

/// The page of questions.
pub fn ask(builder: &mut Builder<'_>) -> Ask {
    let plan = builder.plan;
    let is_source = builder.language == plan.source;
    let mut doors = if is_source { builder.page_doors(PageId::Ask, |_| None) } else { Vec::new() };
    doors.retain(|door| door.tag != builder.tag);
    Ask {
        questions: plan.questions.iter().map(|one| question(builder, one)).collect(),
        contacts: plan.contacts.iter().map(|one| contact(builder, one)).collect(),
        card: if is_source { None } else { card(builder) },
        doors,
    }
}

fn question(builder: &mut Builder<'_>, question: &plan::Question) -> Question {
    let anchor = format!("question_{}", question.id);
    let name = builder.label(&UnitId::value(&anchor), &[]);
    let text = builder.prose(&UnitId::attribute(&anchor, "text"));
    let mut passages: Vec<Passage> = question.passages.iter().filter_map(|one| passage(builder, one)).collect();
    // A node that several passages in a row stand in is named once.
    let mut above = None;
    for passage in &mut passages {
        let within = passage.within.take();
        let path = within.as_ref().map(|link| link.path.clone());
        passage.within = within.filter(|_| path != above);
        above = path;
    }
    Question { anchor, name, text, passages }
}

fn passage(builder: &mut Builder<'_>, passage: &plan::Passage) -> Option<Passage> {
    let plan = builder.plan;
    let mut units = plan.passage_units(passage).into_iter();
    let name = builder.name(&units.next()?);
    let anchor = plan.passage_anchor(passage).unwrap_or_default();
    let page = match passage {
        plan::Passage::Node(node) | plan::Passage::Field { node, .. } => PageId::Node(*node),
        plan::Passage::Word(_) => PageId::Glossary,
        plan::Passage::Indicator(number) => PageId::Indicator(*number),
    };
    let path = builder.href(page);
    let path = if anchor.is_empty() { path } else { format!("{path}#{anchor}") };
    let original = builder.in_original(page);
    Some(match passage {
        plan::Passage::Node(index) => {
            let citation = builder.node_place(*index).map(|place| builder.plain_text(&place));
            Passage { kind: "node", within: None, name, text: None, citation, origin: None, path, anchor, original }
        }
        plan::Passage::Field { node, field, entry } => Passage {
            kind: "text",
            within: builder.link(*node),
            name,
            text: units.next().map(|unit| builder.prose(&unit)),
            citation: cited(builder, *node, field, *entry),
            origin: None,
            path,
            anchor,
            original,
        },
        plan::Passage::Word(number) => {
            let term = plan.glossary.get(*number)?;
            Passage {
                kind: "word",
                within: None,
                name: Name::new(builder.glossary_word(&term.id), None),
                text: None,
                citation: None,
                origin: Some(term.origin.name()),
                path,
                anchor,
                original,
            }
        }
        plan::Passage::Indicator(number) => Passage {
            kind: "indicator",
            within: builder.link(plan.indicators.get(*number)?.node),
            name,
            text: Some(indicators::row(builder, *number)?.sentence),
            citation: None,
            origin: None,
            path,
            anchor,
            original,
        },
    })
}

/// The place of a passage in the printed plan; that of a list as a whole is its node's.
fn cited(builder: &mut Builder<'_>, node: NodeIndex, field: &str, entry: Option<usize>) -> Option<Text> {
    let (_, content) = builder.plan.nodes.get(node)?.fields.iter().find(|(id, _)| id == field)?;
    let is_list = matches!(content, Content::Paragraphs(_) | Content::List(_) | Content::TitledList(_));
    if is_list && entry.is_none() {
        let place = builder.node_place(node)?;
        return Some(builder.plain_text(&place));
    }
    builder.citation(node, field, entry.map(|number| number + 1))
}

fn contact(builder: &mut Builder<'_>, contact: &plan::Contact) -> Contact {
    let anchor = format!("contact_{}", contact.id);
    let date = day(builder, contact.checked.value);
    let part =
        |builder: &mut Builder<'_>, there: bool, name| there.then(|| builder.prose(&UnitId::attribute(&anchor, name)));
    Contact {
        name: builder.label(&UnitId::value(&anchor), &[]),
        languages: contact.languages.iter().map(spoken).collect(),
        telephone: contact.telephone.clone(),
        call: contact.telephone.as_deref().map(call),
        website: contact.website.clone(),
        place: part(builder, contact.place, "place"),
        hours: part(builder, contact.hours, "hours"),
        checked: contact.checked.value.to_string(),
        checked_text: builder.words("ask_checked", &[("date", date)]),
        anchor,
    }
}

fn spoken(language: &plan::Spoken) -> Spoken {
    Spoken { tag: language.tag.clone(), dir: language.dir, name: language.name.clone() }
}

/// The address of a telephone number: what is written between the digits is left out.
fn call(written: &str) -> String {
    let digits: String = written.chars().filter(|&c| c.is_ascii_digit() || c == '+').collect();
    format!("tel:{digits}")
}

fn card(builder: &mut Builder<'_>) -> Option<Card> {
    let (source, own) = (builder.plan.source_language()?, builder.plan.languages.get(builder.language)?);
    // A sentence that is borrowed would name another language than the reader's.
    let words = builder.voice.own_label(&UnitId::value("ask_card"));
    let text = builder.seen(builder.edition.cards.get(builder.language)?.clone());
    Some(Card { source: side(source, text), own: words.map(|text| side(own, text)) })
}

fn side(language: &Language, text: Text) -> CardSide {
    CardSide { lang: language.tag.clone(), dir: language.dir, name: language.name.clone(), text }
}

/// What a card says in the source's language, for a reader of each of the plan's. The builder speaks the source's.
pub fn cards(builder: &mut Builder<'_>) -> Vec<Text> {
    let languages = builder.plan.languages.iter();
    languages
        .map(|language| {
            let name = format!("language_{}", language.tag);
            let said = [UnitId::attribute(&name, "spoken"), UnitId::value(&name)];
            let name = said.iter().find_map(|unit| builder.voice.say(unit, &[]).ok()).map(|said| said.inlines);
            let own =
                || Inline::Foreign { lang: language.tag.clone(), children: vec![Inline::Text(language.name.clone())] };
            let name = Value::Text(name.unwrap_or_else(|| vec![own()]));
            builder.words("ask_card-for", &[("language", name)])
        })
        .collect()
}
