//! Days and years in which something is said to have been done.

use crate::base::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::plan::Plan;
use crate::model::record::Day;

/// Warns of contacts that were seen to be right after the latest day, and of figures that were measured in a year which
/// begins after it. What is to be reached may lie in any year.
pub fn days(plan: &Plan, latest: Option<Day>, diagnostics: &mut Diagnostics) {
    let Some(latest) = latest else { return };
    for contact in plan.contacts.iter().filter(|contact| contact.checked.value > latest) {
        let (_, address) = plan.owner(&format!("contact_{}", contact.id));
        let warning = Diagnostic::at(Code::FutureDate, contact.checked.span).with("case", "day");
        let warning =
            warning.with("date", contact.checked.value.to_string()).label("label-contact").help("help-contact");
        diagnostics.push(Diagnostic { address, ..warning });
    }
    let years = plan.indicators.iter().flat_map(|indicator| &indicator.measured);
    for year in years.filter(|year| !year.value.has_begun(latest)) {
        let warning = Diagnostic::at(Code::FutureDate, year.span).with("case", "year");
        diagnostics.push(warning.with("date", year.value.to_string()).label("label-year").help("help-year"));
    }
}
