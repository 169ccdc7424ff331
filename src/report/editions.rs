//! What each edition has, as a table for a terminal.

use super::Report;
use crate::model::plan::Plan;
use crate::model::survey::Survey;

/// Where nothing can be said.
const NONE: &str = "–";

impl Report {
    /// A row for each edition: how much of the plan is translated, and how many texts are missing, out of date, or
    /// without a record of what they were made from.
    #[must_use]
    pub fn editions(&self, plan: &Plan, survey: &Survey) -> String {
        let word = |name: &str| self.say("report-editions", Some(name), &[]).unwrap_or_default();
        let mut rows = vec![["edition", "share", "missing", "stale", "unrecorded", ""].map(|name| match name {
            "" => String::new(),
            name => word(name),
        })];
        for (number, (language, edition)) in plan.languages.iter().zip(&survey.editions).enumerate() {
            let counts = [edition.missing(), edition.stale.len(), edition.provenance.unrecorded];
            let [missing, stale, unrecorded] =
                counts.map(|count| if number == plan.source { NONE.to_owned() } else { count.to_string() });
            let hidden = if edition.published { String::new() } else { word("hidden") };
            let share = format!("{} %", edition.share);
            rows.push([language.tag.clone(), share, missing, stale, unrecorded, hidden]);
        }
        let mut widths = [0; 6];
        for row in &rows {
            for (width, cell) in widths.iter_mut().zip(row) {
                *width = (*width).max(cell.chars().count());
            }
        }
        let mut table = String::new();
        for row in &rows {
            let cells = row.iter().zip(widths).enumerate().map(|(column, (cell, width))| match column {
                // Words stand at the left, numbers at the right.
                0 | 5 => format!("{cell:<width$}"),
                _ => format!("{cell:>width$}"),
            });
            table += cells.collect::<Vec<_>>().join("  ").trim_end();
            table.push('\n');
        }
        table
    }
}
