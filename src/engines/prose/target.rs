//! Where a link may lead.
//!
//! 1. An address that holds a character one cannot see, a space, a backslash or a slot is refused before anything
//!    else is asked: browsers drop tabs and line breaks and read `\` as `/`, so that such an address is
//!    not what it seems.
//! 2. Its scheme must be on the list, whatever its case. An address without a scheme is refused.
//! 3. A host is letters, digits, dots and hyphens: no name stands before it (`https://city.lg.jp@evil.example`).

use crate::engines::languages::{TagProblem, facts};

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Target {
    /// Out of the site.
    Outside(String),
    /// To a glossary word, by its id.
    Term(String),
    /// Nowhere: its words are in this language.
    Foreign(String),
}

/// The target of an address. An error is a refusal, with tag and fault where only the language tag is wrong.
pub(super) fn target(url: &str) -> Result<Target, Option<(String, TagProblem)>> {
    if url.chars().any(|c| is_hidden(c) || c.is_whitespace() || matches!(c, '\\' | '<' | '>' | '"')) {
        return Err(None);
    }
    let (scheme, rest) = url.split_once(':').ok_or(None)?;
    let allowed = match scheme.to_ascii_lowercase().as_str() {
        "http" | "https" => rest.strip_prefix("//").is_some_and(has_plain_host),
        "mailto" => is_mailbox(rest.split('?').next().unwrap_or_default()),
        "tel" => is_telephone(rest),
        "glossary" => return if is_id(rest) { Ok(Target::Term(rest.to_owned())) } else { Err(None) },
        "lang" => {
            return match facts(rest) {
                Ok(_) => Ok(Target::Foreign(rest.to_owned())),
                Err(problem) => Err(Some((rest.to_owned(), problem))),
            };
        }
        _ => false,
    };
    if allowed { Ok(Target::Outside(url.to_owned())) } else { Err(None) }
}

/// Whether a text is an absolute `http` or `https` address that seems what it is.
#[must_use]
pub fn is_web_address(url: &str) -> bool {
    has_web_scheme(url) && matches!(target(url), Ok(Target::Outside(_)))
}

/// Whether a text begins as a web address does, whatever follows.
#[must_use]
pub fn has_web_scheme(url: &str) -> bool {
    let scheme = url.split_once(':').map_or("", |(scheme, _)| scheme);
    scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https")
}

/// Whether nobody would see a character: controls, marks of direction, joiners, tags, noncharacters.
pub(super) fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{FDD0}'..='\u{FDEF}' | '\u{FEFF}' | '\u{FFF0}'..='\u{FFFB}'
            | '\u{E0000}'..='\u{E007F}')
        || u32::from(character) & 0xFFFE == 0xFFFE
}

fn has_plain_host(after_slashes: &str) -> bool {
    let authority = after_slashes.split(['/', '?', '#']).next().unwrap_or_default();
    let (host, port) = authority.split_once(':').unwrap_or((authority, ""));
    host.split('.').all(|label| label.starts_with(char::is_alphanumeric) && !label.ends_with('-'))
        && host.chars().all(|c| c.is_alphanumeric() && !looks_latin(c) || matches!(c, '.' | '-'))
        && (port.is_empty() || port.parse::<u16>().is_ok_and(|port| port > 0))
}

/// Whether a letter can pass for a Latin one, so that a host that is written with it is not what it seems: Greek,
/// Cyrillic, Armenian, Cherokee, and letters made for formulas. Such a host is written in Punycode.
fn looks_latin(character: char) -> bool {
    matches!(character, '\u{250}'..='\u{58f}' | '\u{13a0}'..='\u{13ff}' | '\u{1d00}'..='\u{1dbf}' | '\u{1f00}'..='\u{214f}'
        | '\u{2c60}'..='\u{2dff}' | '\u{a640}'..='\u{a7ff}' | '\u{ab30}'..='\u{abbf}' | '\u{ff01}'..='\u{ff5e}'
        | '\u{1d400}'..='\u{1d7ff}')
}

fn is_mailbox(address: &str) -> bool {
    address.split_once('@').is_some_and(|(name, host)| !name.is_empty() && has_plain_host(host) && !host.contains(':'))
}

fn is_telephone(number: &str) -> bool {
    number.contains(|c: char| c.is_ascii_digit())
        && number.starts_with(|c: char| c.is_ascii_digit() || c == '+')
        && number.chars().all(|c| c.is_ascii_alphanumeric() || "+-.()*#;=".contains(c))
}

fn is_id(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn allowed() {
        for url in [
            "https://example.jp",
            "HTTP://example.jp:8080/a?b=c#d",
            "https://入間市.jp/計画?x=1&y=%40",
            "https://example.jp/@name",
            "mailto:info@example.jp?subject=x",
            "tel:+81-4-2964-1111",
            "TEL:110",
        ] {
            assert_eq!(target(url), Ok(Target::Outside(url.to_owned())), "{url}");
        }
        assert_eq!(target("Glossary:jichikai-2"), Ok(Target::Term("jichikai-2".to_owned())));
        assert_eq!(target("lang:ja-simple"), Ok(Target::Foreign("ja-simple".to_owned())));
    }

    #[test]
    fn refused() {
        for url in [
            "",
            "#a",
            "/a",
            "a/b",
            "..",
            "?q",
            "//evil.example",
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "java\tscript:alert(1)",
            "java\nscript:x",
            "\u{1}javascript:x",
            " https://a.jp",
            "data:text/html,x",
            "vbscript:x",
            "file:///etc/passwd",
            "blob:x",
            "https:",
            "https:a.jp",
            "https:/a.jp",
            "https://",
            "https:///a",
            "https:\\\\a.jp",
            "https://a.jp\\@b.jp",
            "https://city.lg.jp@evil.example",
            "https://a:b@evil.example",
            "https://city.lg.jp%40evil.example",
            "https://a.jp:80@evil.example",
            "https://a\u{FF20}b.jp",
            "https://?a",
            "https://a\u{202E}b.jp/",
            "https://a.jp/\u{200B}",
            "https://a.jp/\u{FDD0}0\u{FDD1}",
            "https://-a.jp",
            "https://a..jp",
            "https://a.jp:99999/",
            "https://\u{441}ity.lg.jp/",
            "https://\u{430}\u{440}\u{440}\u{4cf}\u{435}.com/",
            "mailto:",
            "mailto:a",
            "mailto:@b",
            "mailto:a@",
            "tel:",
            "tel:+",
            "tel:abc",
            "tel:1<2",
            "glossary:",
            "glossary:A",
            "glossary:a b",
            "glossary:../x",
            "glossary:1a",
            "glossary://a",
            "https://a.jp/\u{FFFF}",
        ] {
            assert_eq!(target(url), Err(None), "{url:?}");
        }
    }

    #[test]
    fn a_wrong_language_says_which() {
        let Err(Some((tag, problem))) = target("lang:jp") else { panic!("`jp` is no language") };
        assert_eq!((tag.as_str(), problem.suggestion.as_deref()), ("jp", Some("ja")));
    }
}
