//! What translations were made from: the source text of each unit, how the translation was made, by whom and when.
//!
//! A record stands beside the words, in `locales/<tag>/record/`, so that it survives tools that rewrite Fluent files and
//! drop their comments. It holds the source text itself, so that old and new can be shown without a history.

use serde::Deserialize;
use std::ops::RangeInclusive;

/// How a translation came about: what counts for less comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum How {
    /// By a machine.
    Machine,
    /// By a person.
    Person,
}

impl How {
    /// The word that records and themes use.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Machine => "machine",
            Self::Person => "person",
        }
    }
}

/// A day of the Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    /// From 1 to 9999.
    pub year: u16,
    /// From 1 to 12.
    pub month: u8,
    /// From 1 to the month's last.
    pub day: u8,
}

/// The years that a day of the plan or of its making, and a figure's year, may be in: another one is a slip.
pub const YEARS: RangeInclusive<u16> = 1868..=2200;

impl Day {
    /// Reads `2026-11-05`: four, two and two ASCII digits, a day that the calendar has, and no year that is a slip.
    #[must_use]
    pub fn parse(written: &str) -> Option<Self> {
        let parts: Vec<&str> = written.split('-').collect();
        let [year, month, day] = parts.as_slice() else { return None };
        let digits = |part: &str, length: usize| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
        if !(digits(year, 4) && digits(month, 2) && digits(day, 2)) {
            return None;
        }
        let (year, month, day): (u16, u8, u8) = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
        let leap = year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
        let last = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => return None,
        };
        (YEARS.contains(&year) && (1..=last).contains(&day)).then_some(Self { year, month, day })
    }

    /// The day that comes so many days after 1 January 1970; none beyond the year 9999.
    #[must_use]
    pub fn after_1970(days: u64) -> Option<Self> {
        // Years of 400 have the same days again; counted from 1 March, leap days come last.
        let days = days.checked_add(719_468)?;
        let (era, day_of_era) = (days / 146_097, days % 146_097);
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let from_march = (5 * day_of_year + 2) / 153;
        let day = u8::try_from(day_of_year - (153 * from_march + 2) / 5 + 1).ok()?;
        let month = u8::try_from(if from_march < 10 { from_march + 3 } else { from_march - 9 }).ok()?;
        let year = u16::try_from(year_of_era + era * 400 + u64::from(month <= 2)).ok()?;
        (year <= 9999).then_some(Self { year, month, day })
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// How, by whom and when a translation was found to match its source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// By a machine or by a person.
    pub how: How,
    /// By whom.
    pub by: String,
    /// When.
    pub on: Day,
    /// Who has compared it with the source: a person who did not write it, or a second pass of a machine.
    pub reviewed: Option<How>,
}

impl Made {
    /// Whether this is worth as much to a reader as another claim of the same text, or more: a review by a person
    /// counts before one by a machine and that before none; then a person's translation before a machine's.
    #[must_use]
    pub fn says_as_much_as(&self, other: &Self) -> bool {
        let rank = |made: &Self| (made.reviewed, made.how);
        rank(self) >= rank(other)
    }
}

/// What is known of one translated unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The unit: `message`, `message.attribute` or `-term`.
    pub unit: String,
    /// The source text that the translation matches, in the form that `engines::messages::written` gives it.
    pub source: String,
    /// How it was made.
    pub made: Made,
    /// Why a later source text was said to mean the same.
    pub same_meaning: Option<String>,
}

/// One file of records.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RecordFile {
    /// What holds for all entries that do not say otherwise. It never changes once it is written, so that two branches
    /// can be merged line by line without an entry changing hands.
    pub made: Option<Made>,
    /// One for each unit, by id.
    pub entries: Vec<Entry>,
}

/// How the units of an edition came about, counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Provenance {
    /// Units of the plan that the edition has and that are recorded.
    pub recorded: usize,
    /// Units that the edition has without a record: nobody says what they were made from.
    pub unrecorded: usize,
    /// Recorded units that were made by machine.
    pub machine: usize,
    /// Recorded units that were made by a person.
    pub person: usize,
    /// Recorded units that a person reviewed and whose source has not changed since.
    pub reviewed: usize,
    /// Recorded units that a second machine pass compared, and no person, and whose source has not changed since.
    pub compared: usize,
    /// The last day of all records.
    pub latest: Option<Day>,
}

impl Provenance {
    /// Counts one recorded unit.
    pub fn count(&mut self, made: &Made, stale: bool) {
        self.recorded += 1;
        match made.how {
            How::Machine => self.machine += 1,
            How::Person => self.person += 1,
        }
        match made.reviewed.filter(|_| !stale) {
            Some(How::Person) => self.reviewed += 1,
            Some(How::Machine) => self.compared += 1,
            None => {}
        }
        self.latest = self.latest.max(Some(made.on));
    }
}

#[cfg(test)]
mod tests {
    use super::Day;

    #[test]
    fn days_of_the_calendar() {
        for written in ["2026-11-05", "2024-02-29", "2000-02-29", "1868-01-01"] {
            assert_eq!(Day::parse(written).map(|day| day.to_string()).as_deref(), Some(written));
        }
        for written in [
            "2026-02-29",
            "1900-02-29",
            "2026-13-01",
            "2026-04-31",
            "2026-00-10",
            "2026-1-5",
            "20261105",
            "",
            "0000-01-01",
            "0026-11-22",
            "2201-01-01",
        ] {
            assert_eq!(Day::parse(written), None, "{written}");
        }
    }

    #[test]
    fn days_are_counted_from_1970() {
        for (days, day) in [
            (0, "1970-01-01"),
            (59, "1970-03-01"),
            (11_016, "2000-02-29"),
            (20_762, "2026-11-05"),
            (47_540, "2100-02-28"),
            (47_541, "2100-03-01"),
        ] {
            assert_eq!(Day::after_1970(days).map(|day| day.to_string()).as_deref(), Some(day));
        }
        assert_eq!(Day::after_1970(u64::MAX), None);
    }
}
