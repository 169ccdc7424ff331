//! `license` of `plan.toml`: an SPDX id, or a name and an address.

use super::reader::Reader;
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::source::At;
use crate::engines::prose;
use crate::engines::spelling::nearest;
use crate::model::draft::Value;
use crate::model::plan::License;

/// What others may do with the plan's data, if the plan says it.
pub fn license(reader: &mut Reader<'_>) -> Option<License> {
    let value = reader.value("license")?;
    match &value.value {
        Value::String(id) => {
            let license = License::known(id);
            if license.is_none() {
                let known = || License::KNOWN.iter().map(|(id, _, _)| *id);
                let nearest = nearest(id, known());
                let diagnostic = Diagnostic::at(Code::InvalidLicense, value.span)
                    .with("license", id)
                    .with("case", "id")
                    .with("nearest", nearest.unwrap_or_default())
                    .with("known", known().collect::<Vec<_>>().join("`, `"))
                    .help(if nearest.is_some() { "help-nearest" } else { "help" });
                reader.diagnostics.push(diagnostic);
            }
            license
        }
        Value::Table(table) => {
            let mut entry = Reader::new(table);
            let name = entry.required_string("name");
            let url = entry.string("url");
            if let Some(name) = name.as_ref().filter(|name| name.value.trim().is_empty()) {
                let diagnostic = Diagnostic::at(Code::InvalidLicense, name.span)
                    .with("license", "")
                    .with("case", "name")
                    .help("help-name");
                entry.diagnostics.push(diagnostic);
            }
            if let Some(&At { value, span }) = url.as_ref().filter(|url| !prose::is_web_address(url.value)) {
                let diagnostic = Diagnostic::at(Code::InvalidLicense, span)
                    .with("license", value)
                    .with("case", "url")
                    .label("label-url")
                    .help("help-url");
                entry.diagnostics.push(diagnostic);
            }
            entry.finish(&mut reader.diagnostics);
            let name = name.map(|name| name.value.trim()).filter(|name| !name.is_empty())?;
            Some(License { id: None, name: name.to_owned(), url: url.map(|url| url.value.to_owned()) })
        }
        Value::Integer(_) | Value::Boolean(_) | Value::Other(_) | Value::Array(_) => {
            reader.wrong(value, "an SPDX id in quotes, or a table with `name` and `url`");
            None
        }
    }
}
