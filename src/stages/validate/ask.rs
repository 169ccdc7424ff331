//! `[[questions]]` and `[[contacts]]` of `plan.toml`.
//!
//! 1. What an answer rests on is named as its message is in `locales/`: `river`, `river_goal`, `river_issues_floods`,
//!    `glossary_jichikai`, `indicator_visitors`. So nobody has to learn a second kind of name.
//! 2. Contacts are never taken from the plan. Each has the day on which somebody saw that it was true.

use super::languages::invalid_language;
use super::reader::Reader;
use super::{Ids, broken};
use crate::base::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::base::source::At;
use crate::engines::{languages, prose};
use crate::model::draft::{Table, Value};
use crate::model::plan::{Contact, Content, FieldKind, Level, Passage, Plan, Question, Spoken};
use crate::model::record::Day;
use std::collections::BTreeMap;

/// The fewest digits of a telephone number: those of an emergency call.
const FEWEST_DIGITS: usize = 3;

/// The keys of `plan.toml` that are read here.
pub const KEYS: [&str; 2] = ["questions", "contacts"];

/// Questions and contacts of `plan.toml`: they lead to nodes, so they are read when those are known.
pub fn ask(plan: &mut Plan, table: &Table, diagnostics: &mut Diagnostics) {
    let mut reader = Reader::new(table);
    let [questions, contacts] = KEYS.map(|key| reader.tables(key));
    diagnostics.append(reader.diagnostics);
    let known = if questions.is_empty() { BTreeMap::new() } else { passages(plan) };
    let mut ids = Ids::new("question");
    for table in &questions {
        let mut entry = Reader::new(table);
        let id = entry.required_string("id");
        let passages = references(&mut entry, &known, plan);
        if let Some(id) = id.filter(|id| ids.take(id, &mut entry.diagnostics)) {
            plan.questions.push(Question { id: id.value.to_owned(), passages });
        }
        entry.finish(diagnostics);
    }
    ids.note("question", &mut plan.origins);
    let mut ids = Ids::new("contact");
    for table in &contacts {
        let mut entry = Reader::new(table);
        if let Some(contact) = contact(&mut entry, plan, &mut ids) {
            plan.contacts.push(contact);
        }
        entry.finish(diagnostics);
    }
    ids.note("contact", &mut plan.origins);
    if let Some(first) = contacts.first().filter(|_| questions.is_empty()) {
        let diagnostic = Diagnostic::at(Code::MissingKey, first.span).with("key", "questions");
        diagnostics.push(diagnostic.label("label-questions").help("help-questions"));
    }
}

/// Everything that an answer may rest on, by the id of its message.
fn passages(plan: &Plan) -> BTreeMap<String, Passage> {
    let mut known = BTreeMap::new();
    for (index, node) in plan.nodes.iter().enumerate() {
        known.insert(node.id.clone(), Passage::Node(index));
        for (field, content) in &node.fields {
            let passage = |entry| Passage::Field { node: index, field: field.clone(), entry };
            let message = format!("{}_{field}", node.id);
            if let Content::Paragraphs(ids) | Content::List(ids) | Content::TitledList(ids) = content {
                let entries = ids.iter().enumerate();
                known.extend(entries.map(|(number, id)| (format!("{message}_{id}"), passage(Some(number)))));
            }
            known.insert(message, passage(None));
        }
    }
    let words = plan.glossary.iter().enumerate();
    known.extend(words.map(|(number, term)| (format!("glossary_{}", term.id), Passage::Word(number))));
    let indicators = plan.indicators.iter().enumerate();
    known.extend(
        indicators.map(|(number, indicator)| (format!("indicator_{}", indicator.id), Passage::Indicator(number))),
    );
    known
}

/// What a question's answer rests on: each once, and at least one.
fn references(entry: &mut Reader<'_>, known: &BTreeMap<String, Passage>, plan: &Plan) -> Vec<Passage> {
    let written = entry.strings("references");
    if written.as_ref().is_none_or(Vec::is_empty) && !entry.is_wrong("references") {
        let diagnostic = Diagnostic::at(Code::MissingKey, entry.span()).with("key", "references");
        entry.diagnostics.push(diagnostic.help("help-references"));
    }
    let mut found = Vec::new();
    let mut seen: BTreeMap<&str, _> = BTreeMap::new();
    for id in written.into_iter().flatten() {
        let Some(passage) = known.get(id.value) else {
            if is_doubtful(id.value, plan) {
                continue;
            }
            let diagnostic = broken(&id, "text, node, glossary word or indicator", known.keys().map(String::as_str));
            let nearest = diagnostic.help == "help-nearest";
            entry.diagnostics.push(if nearest { diagnostic } else { diagnostic.help("help-message") });
            continue;
        };
        if let Some(first) = seen.insert(id.value, id.span) {
            let diagnostic = Diagnostic::at(Code::DuplicateId, id.span)
                .with("kind", "reference of this question")
                .with("id", id.value);
            entry.diagnostics.push(diagnostic.and(first, "first").help("help-list"));
            continue;
        }
        found.push(passage.clone());
    }
    found
}

/// Whether a reference leads to a field of a node that the plan's levels or fields have a mistake in: it is said there.
fn is_doubtful(id: &str, plan: &Plan) -> bool {
    let unknown = |level: &Level| level.fields.iter().any(|listed| !plan.fields.contains_key(&listed.value));
    if id.starts_with("indicator_") {
        return plan.levels.values().any(unknown);
    }
    let mut parts = id.split('_');
    let node = parts.next().and_then(|id| plan.nodes.iter().find(|node| node.id == id));
    let (Some(node), Some(field)) = (node, parts.next()) else { return false };
    let Some(level) = plan.levels.get(&node.level) else { return true };
    let listed = level.fields.iter().any(|listed| listed.value == field);
    match plan.fields.get(field) {
        Some(known) => known.kind == FieldKind::Choice && known.choices.is_empty() || !listed && unknown(level),
        None => listed,
    }
}

fn contact(entry: &mut Reader<'_>, plan: &Plan, ids: &mut Ids) -> Option<Contact> {
    let id = entry.required_string("id");
    let spoken = spoken(entry, plan);
    let telephone = entry.string("telephone").filter(|number| is_right(entry, number, is_telephone, "telephone"));
    let website = entry.string("website").filter(|url| is_right(entry, url, prose::is_web_address, "website"));
    let place = entry.flag("place", false);
    let hours = entry.flag("hours", false);
    let says = |key| entry.value(key).is_some_and(|value| value.value != Value::Boolean(false));
    if !["telephone", "website", "place"].into_iter().any(says) {
        let diagnostic = Diagnostic::at(Code::MissingKey, entry.span()).with("key", "telephone");
        entry.diagnostics.push(diagnostic.help("help-contact"));
    }
    let checked = checked(entry);
    let id = id.filter(|id| ids.take(id, &mut entry.diagnostics))?;
    Some(Contact {
        id: id.value.to_owned(),
        languages: spoken,
        telephone: telephone.map(|number| number.value.to_owned()),
        website: website.map(|url| url.value.to_owned()),
        place,
        hours,
        checked: checked?,
    })
}

/// The day on which somebody saw that a contact is right.
fn checked(entry: &mut Reader<'_>) -> Option<At<Day>> {
    let Some(value) = entry.value("checked") else {
        let diagnostic = Diagnostic::at(Code::MissingKey, entry.span()).with("key", "checked");
        entry.diagnostics.push(diagnostic.help("help-checked"));
        return None;
    };
    match &value.value {
        Value::String(written) if Day::parse(written).is_some() => {
            return Day::parse(written).map(|day| At { value: day, span: value.span });
        }
        // A date of TOML's own has no quotes.
        Value::String(written) | Value::Other(written) => {
            entry.diagnostics.push(invalid_date(value, written));
        }
        Value::Integer(_) | Value::Boolean(_) | Value::Array(_) | Value::Table(_) => {
            entry.wrong(value, "a day in quotes, such as \"2026-11-05\"");
        }
    }
    None
}

/// A day that is none, or that has no quotes.
fn invalid_date(value: &At<Value>, written: &str) -> Diagnostic {
    let bare = !matches!(value.value, Value::String(_)) && Day::parse(written).is_some();
    let diagnostic = Diagnostic::at(Code::InvalidDate, value.span).with("date", written);
    let (case, help) = if bare { ("bare", "help-quotes") } else { ("day", "help") };
    diagnostic.with("case", case).help(help)
}

/// The languages of a contact, each a tag, or a table with `tag` and `name` where the language's own name is not known.
fn spoken(entry: &mut Reader<'_>, plan: &Plan) -> Vec<Spoken> {
    let written = entry.value("languages").and_then(|value| {
        let list = value.value.as_array();
        if list.is_none() {
            entry.wrong(value, "a list of language tags");
        }
        list
    });
    if written.is_none_or(<[_]>::is_empty) && !entry.is_wrong("languages") {
        entry.missing("languages");
    }
    let mut spoken: Vec<Spoken> = Vec::new();
    for item in written.into_iter().flatten() {
        let (tag, name) = match &item.value {
            Value::String(tag) => (Some(At { value: tag.as_str(), span: item.span }), None),
            Value::Table(table) => {
                let mut named = Reader::new(table);
                let both = (named.required_string("tag"), named.required_string("name"));
                named.finish(&mut entry.diagnostics);
                both
            }
            Value::Integer(_) | Value::Boolean(_) | Value::Other(_) | Value::Array(_) => {
                entry.wrong(item, "a language tag in quotes");
                continue;
            }
        };
        let Some(tag) = tag else { continue };
        if spoken.iter().any(|one| one.tag == tag.value) {
            let diagnostic = Diagnostic::at(Code::DuplicateId, tag.span)
                .with("kind", "language of this contact")
                .with("id", tag.value);
            entry.diagnostics.push(diagnostic.help("help-list"));
            continue;
        }
        let facts = match languages::facts(tag.value) {
            Ok(facts) => facts,
            Err(problem) => {
                entry.diagnostics.push(invalid_language(&tag, &problem));
                continue;
            }
        };
        let edition = plan.languages.iter().find(|language| language.tag == tag.value);
        let known = edition.map(|language| language.name.as_str()).or(facts.name);
        let name = name.map(|name| name.value).filter(|name| !name.trim().is_empty()).or(known);
        if let Some(name) = name {
            spoken.push(Spoken { tag: tag.value.to_owned(), name: name.to_owned(), dir: facts.dir });
        } else {
            let diagnostic = Diagnostic::at(Code::MissingKey, tag.span).with("key", "name").with("tag", tag.value);
            entry.diagnostics.push(diagnostic.label("label-nameless").help("help-nameless"));
        }
    }
    spoken
}

/// Whether a text is what it is taken for.
fn is_right(entry: &mut Reader<'_>, written: &At<&str>, test: fn(&str) -> bool, key: &str) -> bool {
    let right = test(written.value);
    if !right {
        let expected = match key {
            "telephone" => "a telephone number in ASCII digits, such as \"00-1234-5678\"",
            _ => "an address that begins with https:// or http://",
        };
        let diagnostic = Diagnostic::at(Code::WrongType, written.span)
            .with("expected", expected)
            .with("found", format!("`{}`", written.value));
        entry.diagnostics.push(diagnostic);
    }
    right
}

/// Digits, and what people write between them; a `+` only in front.
fn is_telephone(written: &str) -> bool {
    let rest = written.strip_prefix('+').unwrap_or(written);
    let digits = rest.bytes().filter(u8::is_ascii_digit).count();
    let ends = [rest.bytes().next(), rest.bytes().last()];
    digits >= FEWEST_DIGITS
        && ends.iter().flatten().all(|&byte| byte.is_ascii_digit() || byte == b'(' || byte == b')')
        && rest.bytes().all(|byte| byte.is_ascii_digit() || b" -()".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::is_telephone;

    #[test]
    fn telephone_numbers() {
        for written in ["00-1234-5678", "+81 0 1234 5678", "110", "(0120) 000 000", "0120000000"] {
            assert!(is_telephone(written), "{written}");
        }
        for written in ["", "12", "+", "０４-1234-5678", "04-1234-5678 ext. 3", "tel:110", "-110", "1+10", "none"] {
            assert!(!is_telephone(written), "{written}");
        }
    }
}
