//! QR codes: whether every address fits into one that a phone can read.

use crate::base::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::engines::qr;
use crate::model::plan::Plan;

/// Reports the longest of the addresses that are too long. `base_url` must be the one that the site is built for.
pub fn codes(plan: &Plan, diagnostics: &mut Diagnostics) {
    let Some(asked) = plan.qr else { return };
    let paths = plan.nodes.iter().filter_map(|node| Some((node.go_path()?, &node.id)));
    let Some((path, id)) = paths.max_by_key(|(path, _)| path.len()) else { return };
    let length = plan.base_url.join(&path).len();
    if length > qr::LONGEST {
        let diagnostic = Diagnostic::at(Code::LongAddress, asked)
            .with("id", id)
            .with("found", length.to_string())
            .with("most", qr::LONGEST.to_string())
            .affecting(path);
        diagnostics.push(diagnostic);
    }
}
