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
        interim,
        target,
        better: Better::Higher,
        survey: None,
        count: None,
        verdict: None,
        unjudged: None,
    }
}

fn kinds(drawing: &Drawing) -> Vec<&str> {
    drawing.marks.iter().map(|mark| mark.kind).collect()
}

#[test]
fn a_way_over_the_years() {
    let drawing =
        Drawing::new(&indicator("20 2020", &["25 2021", "30 2022~"], &["30 2025", "40 2030"])).expect("a drawing");
    assert_eq!((drawing.first, drawing.last), (2020, 2030));
    assert_eq!(kinds(&drawing), ["interim", "target", "baseline", "result", "provisional"]);
    assert_eq!(drawing.line.as_deref(), Some("M8 44L232 8"));
    assert_eq!(drawing.way.as_deref(), Some("M8 44L30.4 35L52.8 26"));
    assert_eq!((drawing.scale.low_label().as_str(), drawing.scale.high_label().as_str()), ("0", "40"));
}

#[test]
fn what_is_missing_is_a_gap() {
    let results = ["25 2021", "? 2022", "30 2023", "31 2024"];
    let drawing = Drawing::new(&indicator("20 2020", &results, &["40 2030"])).expect("a drawing");
    assert_eq!(drawing.way.as_deref(), Some("M8 44L30.4 35M75.2 26L97.6 24.2"));
    assert_eq!(drawing.gaps, [52.8]);
    assert_eq!(drawing.marks.len(), 5, "nothing is drawn in its place");
    let drawing = Drawing::new(&indicator("? 2020", &["25 2021", "26 2022"], &["40 2030"])).expect("a drawing");
    assert_eq!(drawing.line, None, "without a start there is no line");
    assert_eq!(drawing.way.as_deref(), Some("M30.4 80L52.8 75.2"));
}

#[test]
fn what_is_to_be_kept_has_a_level_line() {
    let drawing = Drawing::new(&indicator("7 2020", &["7 2022"], &["maintain"])).expect("a drawing");
    assert_eq!(drawing.line.as_deref(), Some("M8 44L232 44"));
    let drawing = Drawing::new(&indicator("7 2020", &["? 2022"], &["maintain 2025"])).expect("a drawing");
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
        assert!(Drawing::new(&indicator(baseline, results, targets)).is_none(), "{baseline} {results:?} {targets:?}");
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
                let Some(drawing) = Drawing::new(&indicator) else { panic!("{from} {result} {to} has no drawing") };
                for mark in &drawing.marks {
                    let inside = (0.0..=WIDTH).contains(&mark.x) && (0.0..=HEIGHT).contains(&mark.y);
                    assert!(inside, "{from} {result} {to}: {mark:?}");
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
