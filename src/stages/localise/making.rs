//! How an edition came about: what its records say of it, in the reader's words. An edition without records claims
//! nothing, and so does the source.

use super::builder::Builder;
use super::voice::Value;
use crate::model::page::{Making, Text};
use crate::model::record::{Day, Provenance};

/// The months, as messages tell them apart.
const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// What is known of the edition; `None` if nothing is recorded.
pub fn making(builder: &mut Builder<'_>) -> Option<Making> {
    let edition = builder.edition.survey.editions.get(builder.language)?;
    let (made, stale) = (edition.provenance, edition.stale.len());
    let latest = made.latest.filter(|_| made.recorded > 0)?;
    let how = match (made.machine, made.person) {
        (_, 0) => "machine",
        (0, _) => "person",
        _ => "both",
    };
    let said_day = day(builder, latest);
    Some(Making {
        recorded: made.recorded,
        unrecorded: made.unrecorded,
        machine: made.machine,
        person: made.person,
        reviewed: made.reviewed,
        compared: made.compared,
        stale,
        latest: latest.to_string(),
        made_text: builder.words("making_made", &[("how", Value::Key(how))]),
        review_text: review(builder, made),
        latest_text: builder.words("making_latest", &[("date", said_day)]),
        unrecorded_text: count(builder, "making_unrecorded", made.unrecorded),
        stale_text: count(builder, "making_stale", stale),
    })
}

/// Nobody, a second machine pass, everything, or how much of it. A machine's pass is told of only where it compared
/// everything: "some" counts what people reviewed.
fn review(builder: &mut Builder<'_>, made: Provenance) -> Text {
    let all = made.recorded + made.unrecorded;
    let share = match made.reviewed {
        0 if made.compared == all => "machine",
        0 => "none",
        reviewed if reviewed == all => "all",
        _ => "some",
    };
    let numbers = [made.reviewed, all].map(|number| builder.voice.integer(number));
    let [reviewed, all] = numbers;
    builder.words("making_review", &[("share", Value::Key(share)), ("reviewed", reviewed), ("all", all)])
}

fn count(builder: &mut Builder<'_>, words: &str, number: usize) -> Option<Text> {
    let shown = builder.voice.integer(number);
    (number > 0).then(|| builder.words(words, &[("n", shown)]))
}

/// A day as readers of the edition write it.
pub fn day(builder: &mut Builder<'_>, day: Day) -> Value {
    let name = MONTHS.get(usize::from(day.month).saturating_sub(1)).copied().unwrap_or_default();
    let [month, number] = [day.month, day.day].map(|number| builder.voice.integer(usize::from(number)));
    // A year is a name, not an amount: no grouping.
    let values = [
        ("year", Value::plain(builder.voice.year(day.year))),
        ("month", month),
        ("name", Value::Key(name)),
        ("day", number),
    ];
    Value::Text(builder.say(&crate::model::plan::UnitId::value("day"), &values).inlines)
}
