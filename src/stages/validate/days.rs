//! Days on which something is said to have been done.

use crate::base::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::plan::Plan;
use crate::model::record::Day;

/// Warns of contacts that were seen to be right after the latest day.
pub fn days(plan: &Plan, latest: Option<Day>, diagnostics: &mut Diagnostics) {
    let Some(latest) = latest else { return };
    for contact in plan.contacts.iter().filter(|contact| contact.checked > latest) {
        let (span, address) = plan.owner(&format!("contact_{}", contact.id));
        let warning = Diagnostic::new(Code::FutureDate).with("date", contact.checked.to_string());
        diagnostics.push(Diagnostic { span, address, ..warning });
    }
}
