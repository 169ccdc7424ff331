//! The geometry of courses: every number finite, every gap a gap.

use super::*;
use crate::base::source::{Sources, Span};
use crate::model::plan::{Aim, Better, Figure};

fn figure(written: &str, year: &str, status: Status) -> Figure {
    let value = match written {
        "?" => Amount::Missing("lost".to_owned()),
        known => Amount::Known(known.to_owned()),
    };
    Figure { value, year: Year::parse(year), status, note: None }
}

fn aim(written: &str, year: &str) -> Aim {
    let goal = match written {
        "maintain" => Goal::Maintain,
        "?" => Goal::Missing("open".to_owned()),
        figure => Goal::Figure(figure.to_owned()),
    };
    Aim { goal, year: Year::parse(year), status: Status::Final, note: None }
}

/// `"30 2021"`, with `~` behind a provisional result; the last target is the final one.
fn indicator(baseline: &str, results: &[&str], targets: &[&str]) -> Indicator {
    let parts = |text: &str| {
        text.split_once(' ').map_or((text.to_owned(), String::new()), |(a, b)| (a.to_owned(), b.to_owned()))
    };
    let read = |text: &&str| {
        let (value, year) = parts(text);
        let status = if year.ends_with('~') { Status::Provisional } else { Status::Final };
        figure(&value, year.trim_end_matches('~'), status)
    };
    let mut interim: Vec<Aim> =
        targets.iter().map(|text| parts(text)).map(|(value, year)| aim(&value, &year)).collect();
    let target = interim.pop().expect("a target");
    let sources = Sources::from_texts([("content/plan.toml", "")]);
    let (file, _) = sources.iter().next().expect("a file");
    Indicator {
        id: "x".to_owned(),
        span: Span::new(file, 0..0),
        node: 0,
        unit: "percent".to_owned(),
        baseline: read(&baseline),
        actuals: results.iter().map(read).collect(),
        measured: Vec::new(),
        interim,
        target,
        better: Better::Higher,
        survey: None,
        count: None,
        verdict: None,
        unjudged: None,
    }
}

fn drawn(indicator: &Indicator) -> Option<Drawing> {
    Drawing::new(indicator, false)
}

fn kinds(drawing: &Drawing) -> Vec<&str> {
    drawing.points.iter().map(|(kind, ..)| *kind).collect()
}

#[test]
fn a_way_over_the_years() {
    let drawing = drawn(&indicator("20 2020", &["25 2021", "30 2022~"], &["30 2025", "40 2030"])).expect("a drawing");
    assert_eq!((drawing.first, drawing.last), (2020, 2030));
    assert_eq!(kinds(&drawing), ["interim", "target", "baseline", "result", "provisional"]);
    assert_eq!(drawing.line.as_deref(), Some("M8 46L152 17"));
    assert_eq!(drawing.way.as_deref(), Some("M8 46L22.4 38.8L36.8 31.5"));
    assert_eq!((drawing.scale.low_label().as_str(), drawing.scale.high_label().as_str()), ("0", "40"));
}

#[test]
fn what_is_missing_is_a_gap() {
    let results = ["25 2021", "? 2022", "30 2023", "31 2024"];
    let drawing = drawn(&indicator("20 2020", &results, &["40 2030"])).expect("a drawing");
    assert_eq!(drawing.way.as_deref(), Some("M8 46L22.4 38.8M51.2 31.5L65.6 30.1"));
    assert_eq!(drawing.gaps, [36.8]);
    assert_eq!(drawing.points.len(), 5, "nothing is drawn in its place");
    let drawing = drawn(&indicator("? 2020", &["25 2021", "26 2022"], &["40 2030"])).expect("a drawing");
    assert_eq!(drawing.line, None, "without a start there is no line");
    assert_eq!(drawing.way.as_deref(), Some("M22.4 75L36.8 71.1"));
}

#[test]
fn what_is_to_be_kept_has_a_level_line() {
    let drawing = drawn(&indicator("7 2020", &["7 2022"], &["maintain"])).expect("a drawing");
    assert_eq!(drawing.line.as_deref(), Some("M8 46L152 46"));
    let drawing = drawn(&indicator("7 2020", &["? 2022"], &["maintain 2025"])).expect("a drawing");
    assert_eq!((drawing.last, drawing.way), (2025, None));
}

#[test]
fn what_cannot_be_drawn_is_not() {
    for (baseline, results, targets) in [
        ("20", &[][..], &["40"][..]),
        ("20 2020", &[], &["40"]),
        ("20 2020", &[], &["? 2030"]),
        ("20", &["25 2021"], &["40"]),
        ("? 2020", &["? 2021", "? 2022"], &["? 2030"]),
        ("? 2020", &["? 2021"], &["40 2030"]),
        ("20 2020", &["21 2020"], &["40"]),
        ("20 2020", &["123456789012345678901234567890 2021"], &["40 2030"]),
        ("0.0000000000000000001 2020", &[], &["40 2030"]),
    ] {
        assert!(drawn(&indicator(baseline, results, targets)).is_none(), "{baseline} {results:?} {targets:?}");
    }
}

#[test]
fn every_length_is_a_number_within_the_drawing() {
    let figures = ["0", "-5", "100", "99.9", "0.000001", "-0.5", "999999999999", "-99999999999", "33.3", "7"];
    for from in figures {
        for result in figures {
            for to in figures {
                let indicator =
                    indicator(&format!("{from} 2020"), &[&format!("{result} 2021")], &[&format!("{to} 2030")]);
                let Some(drawing) = drawn(&indicator) else { panic!("{from} {result} {to} has no drawing") };
                for (kind, x, y) in &drawing.points {
                    let inside = (0.0..=WIDTH).contains(x) && (0.0..=HEIGHT).contains(y);
                    assert!(inside, "{from} {result} {to}: {kind}");
                }
                for label in [drawing.scale.low_label(), drawing.scale.high_label()] {
                    assert!(crate::engines::numbers::is_decimal(&label), "{from} {result} {to}: {label}");
                }
                assert!(!format!("{drawing:?}").contains("NaN"));
            }
        }
    }
}

#[test]
fn scales_end_at_round_numbers_around_all_figures() {
    for (values, low, high) in [
        (&[20.0, 40.0][..], "0", "40"),
        (&[80.6, 90.0], "80", "90"),
        (&[90.0, 99.0], "90", "100"),
        (&[-3.5, -1.5], "-3.5", "-1.5"),
        (&[-2.0, 4.0], "-2", "4"),
        (&[7.0, 7.0], "6.5", "7.5"),
        (&[0.0, 0.0], "0", "0.05"),
        (&[0.146, 0.184], "0.14", "0.19"),
        (&[1162.0, 1300.0], "1150", "1300"),
    ] {
        let scale = Scale::around(values, true).expect("a scale");
        assert_eq!((scale.low_label().as_str(), scale.high_label().as_str()), (low, high), "{values:?}");
    }
}

#[test]
fn where_text_runs_from_right_to_left_the_way_does() {
    let drawing = Drawing::new(&indicator("20 2020", &["25 2021"], &["40 2030"]), true).expect("a drawing");
    assert_eq!(drawing.line.as_deref(), Some("M152 46L8 17"));
    assert_eq!(drawing.way.as_deref(), Some("M152 46L137.6 38.8"));
}

#[test]
fn figures_stand_beside_the_lines() {
    let placed = |results: &[&str], mirrored: bool| {
        let (first, rest) = results.split_first().expect("a start");
        let indicator = indicator(first, rest, &["55.0 2033"]);
        let drawing = Drawing::new(&indicator, mirrored).expect("a drawing");
        let texts = ["Meta 55,0%", "Início 41,2%", "38,0%"].map(|text| Some(text.to_owned()));
        let begin = if mirrored { WIDTH } else { 0.0 };
        let labels = arranged(&drawing, begin, &["55%", "35%"].map(str::to_owned), texts);
        labels.into_iter().map(|label| format!("{} {} {}", label.kind, label.x, label.y)).collect::<Vec<_>>()
    };
    // The way falls and the line rises: above both there is room for the start, and below the way for the result.
    let falls = ["level 0 14", "level 0 86", "target 127.4 9", "baseline 36.2 33", "result 49.1 82.3"];
    assert_eq!(placed(&["41.2 2019", "38.0 2023"], false), falls);
    let mirrored = ["level 160 14", "level 160 86", "target 32.6 9", "baseline 123.9 33", "result 110.9 82.3"];
    assert_eq!(placed(&["41.2 2019", "38.0 2023"], true), mirrored);
    // Both rise: the scale's own figure stands below the start, and the line is above the result.
    let rises = ["level 0 14", "level 0 86", "target 127.4 9", "baseline 36.2 50.4", "result 49.1 75.5"];
    assert_eq!(placed(&["41.2 2019", "44.0 2023"], false), rises);
}
