//! QR codes: whether every address fits into one that a phone can read.

use crate::base::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::engines::qr;
use crate::model::plan::Plan;

/// Reports the longest of the addresses that are too long. `base_url` must be the one that the site is built for.
pub fn codes(plan: &Plan, diagnostics: &mut Diagnostics) {
    let Some(asked) = plan.qr else { return };
    let addresses = plan.nodes.iter().filter_map(|node| Some((plan.base_url.join(&node.go_path()?), &node.id)));
    let longest = addresses.max_by_key(|(address, _)| address.len());
    if let Some((address, id)) = longest.filter(|(address, _)| address.len() > qr::LONGEST) {
        let diagnostic = Diagnostic::at(Code::LongAddress, asked)
            .with("id", id)
            .with("found", address.len().to_string())
            .with("most", qr::LONGEST.to_string())
            .affecting(address);
        diagnostics.push(diagnostic);
    }
}
