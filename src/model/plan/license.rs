//! What others may do with the plan's data. Where the plan does not say it, everything that is published says so.

use serde::Serialize;

/// A licence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct License {
    /// Its SPDX id, where it is one of [`License::KNOWN`].
    pub id: Option<String>,
    /// What it is called.
    pub name: String,
    /// Where it stands.
    pub url: Option<String>,
}

impl License {
    /// Licences that cities give data under: SPDX id, name, address.
    pub const KNOWN: [(&str, &str, &str); 9] = [
        ("CC-BY-2.1-JP", "CC BY 2.1 JP", "https://creativecommons.org/licenses/by/2.1/jp/"),
        ("CC-BY-4.0", "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
        ("CC-BY-SA-4.0", "CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/"),
        ("CC-BY-ND-4.0", "CC BY-ND 4.0", "https://creativecommons.org/licenses/by-nd/4.0/"),
        ("CC-BY-NC-4.0", "CC BY-NC 4.0", "https://creativecommons.org/licenses/by-nc/4.0/"),
        ("CC0-1.0", "CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
        ("ODC-By-1.0", "ODC-By 1.0", "https://opendatacommons.org/licenses/by/1-0/"),
        ("ODbL-1.0", "ODbL 1.0", "https://opendatacommons.org/licenses/odbl/1-0/"),
        ("PDDL-1.0", "PDDL 1.0", "https://opendatacommons.org/licenses/pddl/1-0/"),
    ];

    /// The licence with this SPDX id.
    #[must_use]
    pub fn known(id: &str) -> Option<Self> {
        let (id, name, url) = Self::KNOWN.into_iter().find(|(known, _, _)| *known == id)?;
        Some(Self { id: Some(id.to_owned()), name: name.to_owned(), url: Some(url.to_owned()) })
    }
}
