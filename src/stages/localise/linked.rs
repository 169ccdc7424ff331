//! JSON-LD: what a page of indicators tells search engines, as schema.org's `Dataset`.
//!
//! 1. The whole element is made here. A template places it, and puts nothing into it.
//! 2. `<`, `>`, `&` and the two line ends of Unicode are written as escapes, so that no text can end the element, begin a
//!    comment or break a script; a reader of JSON gets them back.
//! 3. A licence and years are there only where the plan states them.

use super::builder::Builder;
use crate::model::page::{Body, Head, Indicator};
use crate::model::plan::{self, PageId, UnitId, Year};
use serde::Serialize;

/// So many indicators are named on the page of all of them; the files have the rest.
const MOST: usize = 300;

/// The data block of a page, if it is one of indicators.
pub fn of(builder: &mut Builder<'_>, page: PageId, body: &Body, head: &Head) -> Option<String> {
    let (indicators, within): (Vec<(usize, &Indicator)>, bool) = match (page, body) {
        (PageId::Indicators, Body::Indicators(all)) => {
            let rows = all.groups.iter().flat_map(|group| &group.rows);
            let numbered = rows.filter_map(|row| Some((number(builder, &row.id)?, row)));
            (numbered.take(MOST).collect(), false)
        }
        (PageId::Indicator(number), Body::Indicator(page)) => (vec![(number, &page.indicator)], true),
        _ => return None,
    };
    let plan = builder.label(&UnitId::value("plan"), &[]).plain;
    let city = builder.label(&UnitId::attribute("plan", "city"), &[]).plain;
    let about = builder.label(&UnitId::attribute("plan", "about"), &[]).plain;
    let base_url = &builder.plan.base_url;
    let url = base_url.join(&builder.path);
    let description = match indicators.as_slice() {
        [(_, Indicator { about: Some(about), sentence, .. })] if within => {
            [&about.plain, " ", &sentence.plain].concat()
        }
        _ => [&head.description, " ", &about].concat(),
    };
    let all = base_url.join(&builder.href(PageId::Indicators));
    let numbers = indicators.iter().map(|(number, _)| *number);
    let years = if within { span(builder, numbers) } else { span(builder, 0..builder.plan.indicators.len()) };
    let dataset = Dataset {
        context: "https://schema.org",
        kind: "Dataset",
        id: &url,
        name: [&head.title.plain, " – ", &plan].concat(),
        description,
        language: builder.tag,
        url: &url,
        free: true,
        creator: Thing { kind: "GovernmentOrganization", id: None, name: &city },
        place: Thing { kind: "AdministrativeArea", id: None, name: &city },
        license: builder.plan.license.as_ref().map(|license| license.url.as_deref().unwrap_or(&license.name)),
        years,
        within: within.then_some(Thing { kind: "Dataset", id: Some(&all), name: &plan }),
        files: head
            .files
            .iter()
            .map(|file| Download {
                kind: "DataDownload",
                name: file.name,
                media: file.media,
                address: base_url.join(&file.path),
                language: builder.tag,
            })
            .collect(),
        measured: indicators.iter().map(|(_, indicator)| measured(builder, indicator)).collect(),
    };
    let json = serde_json::to_string(&dataset).ok()?;
    Some(format!("<script type=\"application/ld+json\">{}</script>", inert(&json)))
}

fn number(builder: &Builder<'_>, id: &str) -> Option<usize> {
    builder.plan.indicators.iter().position(|indicator| indicator.id == id)
}

fn measured<'a>(builder: &Builder<'_>, indicator: &'a Indicator) -> Property<'a> {
    Property {
        kind: "PropertyValue",
        id: &indicator.id,
        name: &indicator.name.exact.plain,
        description: indicator.about.as_ref().map(|about| &*about.plain),
        url: builder.plan.base_url.join(&indicator.path),
    }
}

/// From the first year that the indicators name to the last: `2020/2028`.
fn span(builder: &Builder<'_>, numbers: impl Iterator<Item = usize>) -> Option<String> {
    let years = numbers.filter_map(|number| builder.plan.indicators.get(number)).flat_map(plan::Indicator::years);
    let years: Vec<Year> = years.collect();
    let first = years.iter().map(|year| year.number).min()?;
    // A fiscal year ends in the next one.
    let last = years.iter().map(|year| year.number + u16::from(year.fiscal)).max()?;
    Some(format!("{first}/{last}"))
}

/// JSON as it may stand in an element of a page.
fn inert(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    let mut done = 0;
    // By byte, which few are of these: of the two separators, by the first of their three.
    let signs = json.bytes().enumerate().filter(|(_, byte)| matches!(byte, b'<' | b'>' | b'&' | 0xe2));
    for (at, byte) in signs {
        let (escape, length) = match (byte, json.get(at..at + 3)) {
            (b'<', _) => ("\\u003c", 1),
            (b'>', _) => ("\\u003e", 1),
            (b'&', _) => ("\\u0026", 1),
            (_, Some("\u{2028}")) => ("\\u2028", 3),
            (_, Some("\u{2029}")) => ("\\u2029", 3),
            _ => continue,
        };
        out.extend([json.get(done..at).unwrap_or_default(), escape]);
        done = at + length;
    }
    out.push_str(json.get(done..).unwrap_or_default());
    out
}

#[derive(Serialize)]
struct Dataset<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "@id")]
    id: &'a str,
    name: String,
    description: String,
    #[serde(rename = "inLanguage")]
    language: &'a str,
    url: &'a str,
    #[serde(rename = "isAccessibleForFree")]
    free: bool,
    creator: Thing<'a>,
    #[serde(rename = "spatialCoverage")]
    place: Thing<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    license: Option<&'a str>,
    #[serde(rename = "temporalCoverage", skip_serializing_if = "Option::is_none")]
    years: Option<String>,
    #[serde(rename = "isPartOf", skip_serializing_if = "Option::is_none")]
    within: Option<Thing<'a>>,
    #[serde(rename = "distribution")]
    files: Vec<Download<'a>>,
    #[serde(rename = "variableMeasured")]
    measured: Vec<Property<'a>>,
}

#[derive(Serialize)]
struct Thing<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "@id", skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
    name: &'a str,
}

#[derive(Serialize)]
struct Download<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: &'static str,
    #[serde(rename = "encodingFormat")]
    media: &'static str,
    #[serde(rename = "contentUrl")]
    address: String,
    #[serde(rename = "inLanguage")]
    language: &'a str,
}

#[derive(Serialize)]
struct Property<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "propertyID")]
    id: &'a str,
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
    url: String,
}

#[cfg(test)]
mod tests {
    use super::inert;

    #[test]
    fn no_text_ends_the_element() {
        let hostile = "</script><script>alert(1)</script> <!-- ]]> & \" ' \\ \u{2028}\u{2029}\u{7f}";
        let written = inert(&serde_json::to_string(hostile).expect("a string is JSON"));
        assert!(!written.contains(['<', '>', '&', '\u{2028}', '\u{2029}']), "{written}");
        assert_eq!(serde_json::from_str::<String>(&written).expect("still JSON"), hostile);
    }
}
