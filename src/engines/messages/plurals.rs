//! The plural forms that a language has, found out from the very rules that choose them when a page is built.

use super::{Argument, Bundle};
use std::collections::BTreeMap;

/// The names of all forms.
pub const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// A message that says which form is chosen.
const PROBE: &str = "form = { $n ->
    [zero] zero
    [one] one
    [two] two
    [few] few
    [many] many
   *[other] other
}
";

/// What is known of a form in a language.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Form {
    /// The number that it stands for, if it is that one alone.
    pub alone: Option<f64>,
    /// Whether everyday whole numbers take it, and not decimals or millions only.
    pub everyday: bool,
}

/// The forms that numbers have in a language.
#[must_use]
pub fn forms(tag: &str) -> BTreeMap<&'static str, Form> {
    let bundle = Bundle::new(tag, [PROBE]);
    // Rules look at the last two digits, at decimals, and at thousands and millions.
    let everyday = (0..=220u32).map(|n| (f64::from(n), 0, true));
    let large = [1000, 1001, 10_000, 1_000_000, 2_000_000].map(|n| (f64::from(n), 0, false));
    let decimals = (1..=25u32).map(|n| (f64::from(n) / 10.0, 1, false));
    let zeros = [0.0, 1.0, 2.0].map(|value| (value, 1, false));
    let mut found: BTreeMap<&'static str, Form> = BTreeMap::new();
    for (value, decimals, everyday) in everyday.chain(large).chain(decimals).chain(zeros) {
        let number = Argument::Number { slot: 0, value, decimals };
        let formatted = bundle.format("form", None, &[("n", number)]);
        let name = FORMS.into_iter().find(|form| formatted.as_ref().is_some_and(|formatted| formatted.text == *form));
        let Some(name) = name else { continue };
        let form = found.entry(name).or_insert(Form { alone: Some(value), everyday });
        form.alone = form.alone.filter(|alone| (alone - value).abs() < f64::EPSILON);
        form.everyday |= everyday;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(tag: &str) -> Vec<&'static str> {
        let forms = forms(tag);
        FORMS.into_iter().filter(|form| forms.contains_key(form)).collect()
    }

    #[test]
    fn the_forms_of_languages() {
        assert_eq!(names("ja"), ["other"]);
        assert_eq!(names("ja-simple"), ["other"]);
        assert_eq!(names("vi"), ["other"]);
        assert_eq!(names("en"), ["one", "other"]);
        assert_eq!(names("uk"), ["one", "few", "many", "other"]);
        assert_eq!(names("ar"), ["zero", "one", "two", "few", "many", "other"]);
    }

    #[test]
    fn a_form_may_stand_for_one_number_alone() {
        let alone = |tag, form| forms(tag).get(form).and_then(|form| form.alone);
        assert_eq!(alone("en", "one"), Some(1.0));
        assert_eq!(alone("uk", "one"), None);
        assert_eq!(alone("ar", "two"), Some(2.0));
        assert_eq!(alone("en", "other"), None);
    }
}
