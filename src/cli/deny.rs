//! `--deny`: warnings that are to be errors.

use super::commands::err;
use crate::base::diagnostic::{Code, Severity};
use crate::engines::spelling::nearest;
use crate::report::Report;

/// Every warning.
const ALL: &str = "all";

/// The warnings of these names; `None`, and a word about it, if a name is no warning's.
pub fn denied(names: &[String]) -> Option<Vec<Code>> {
    let warnings: Vec<Code> = Code::ALL.iter().copied().filter(|code| code.severity() == Severity::Warning).collect();
    let mut denied = Vec::new();
    for name in names.iter().map(|name| name.trim()) {
        let before = denied.len();
        denied
            .extend(warnings.iter().copied().filter(|code| name == ALL || name == code.name() || name == first(*code)));
        if denied.len() == before {
            let known: Vec<&str> = warnings.iter().map(|code| code.name()).collect();
            let words = warnings.iter().map(|code| first(*code)).chain([ALL]);
            let nearest = nearest(name, known.iter().copied().chain(words)).unwrap_or("none");
            let arguments = [("name", name), ("nearest", nearest), ("known", &known.join("`, `"))];
            let said = Report::default().say("report-denied", None, &arguments);
            err(&format!("error: {}\n", said.unwrap_or_default()));
            return None;
        }
    }
    Some(denied)
}

/// The first word of a code: `stale` of `stale-translation`.
fn first(code: Code) -> &'static str {
    code.name().split('-').next().unwrap_or_default()
}
