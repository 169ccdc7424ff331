//! What a template writes in a way that no reader could use: markup as a text, addresses that lead elsewhere from every
//! folder, and code that readers would see.
//!
//! Only what is written as it is can be seen: `x.html` and `x.path` by themselves, not what code puts together.

use super::source::{Piece, Token, pieces, tokens};
use std::ops::Range;

/// Attributes that hold an address, of elements that the site's policy has a place for.
pub(super) const ADDRESSES: [&str; 9] =
    ["action", "background", "formaction", "href", "imagesrcset", "ping", "src", "srcset", "xlink:href"];

/// What is wrong with an expression.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Misuse {
    /// Markup without `safe`: its tags would be shown.
    Unsafe,
    /// A plain text with `safe`: what it says would be taken for markup.
    Live,
    /// Markup in an attribute: its quotes would end it.
    Quoted,
    /// An address in an attribute that does not begin with `page.base`.
    Rootless,
    /// Code in braces that are none to Tera: a space between them, or wide ones.
    Braces,
}

/// Braces that are meant for code, and the sign that the code ends with.
const BRACES: [(&str, char); 5] = [("{ {", '}'), ("{ %", '%'), ("｛｛", '｝'), ("｛%", '%'), ("｛％", '％')];

/// Expressions of a template that misuse what they write, with their places.
#[must_use]
pub fn misuses(template: &str) -> Vec<(Misuse, Range<usize>)> {
    let pieces = pieces(template);
    let before = std::iter::once(None).chain(pieces.iter().map(Some));
    let found = before.zip(&pieces).filter_map(|(before, piece)| {
        if let Piece::Markup(range) = piece {
            let markup = template.get(range.clone())?;
            let place = braces(markup).or_else(|| half_open(markup))?;
            return Some((Misuse::Braces, range.start + place.start..range.start + place.end));
        }
        let Piece::Expression(range) = piece else { return None };
        let tokens = tokens(template, range.clone());
        let tokens = tokens.strip_suffix(&[Token::Mark('-')]).unwrap_or(&tokens);
        let (value, is_safe) = match tokens {
            [value @ .., Token::Mark('|'), Token::Word("safe", _)] => (value, true),
            value => (value, false),
        };
        let (names, place) = chain(value)?;
        match (names.as_slice(), names.last()?) {
            ([_, .., _], &"html") | (["page", "links" | "linked_data"], _) => {
                let misuse = if is_safe { Misuse::Quoted } else { Misuse::Unsafe };
                (!is_safe || in_attribute(template, before)).then_some((misuse, place))
            }
            ([_, .., _], &("plain" | "description")) if is_safe => Some((Misuse::Live, place)),
            (["site", "assets", _], _) | ([_, .., _], &"path") if begins_address(template, before) => {
                Some((Misuse::Rootless, place))
            }
            _ => None,
        }
    });
    found.collect()
}

/// What stands like code in the markup, as far as its closing sign on the same line.
fn braces(markup: &str) -> Option<Range<usize>> {
    BRACES.iter().find_map(|(open, close)| {
        let start = markup.find(open)?;
        let line = markup.get(start..)?.lines().next()?;
        let end = line.rfind(*close).filter(|&end| end > open.len())? + close.len_utf8();
        Some(start..start + end)
    })
}

/// Code with one brace in front and two behind.
fn half_open(markup: &str) -> Option<Range<usize>> {
    let is_code = |inside: &str| !inside.contains(['{', '}', ':', ';', '\n']) && inside.contains(char::is_alphabetic);
    markup.match_indices("}}").find_map(|(end, _)| {
        let start = markup.get(..end)?.rfind('{')?;
        is_code(markup.get(start + 1..end)?).then_some(start..end + 2)
    })
}

/// The names of an expression that is nothing else, as `entry.title.html`, and where they stand.
fn chain<'a>(tokens: &[Token<'a>]) -> Option<(Vec<&'a str>, Range<usize>)> {
    let (mut names, mut place) = (Vec::new(), None::<Range<usize>>);
    let mut after_name = false;
    for token in tokens {
        match token {
            Token::Word(name, range) if !after_name => {
                names.push(*name);
                place = Some(place.map_or(range.start, |place| place.start)..range.end);
                after_name = true;
            }
            Token::Mark('.') if after_name => after_name = false,
            Token::Mark('?') if after_name => {}
            Token::Word(..) | Token::Text(..) | Token::Mark(_) => return None,
        }
    }
    Some((names, place?))
}

/// Whether an expression stands in an attribute: what comes before it ends in a tag, within quotes.
fn in_attribute(template: &str, before: Option<&Piece>) -> bool {
    let Some(Piece::Markup(range)) = before else { return false };
    let markup = template.get(range.clone()).unwrap_or_default();
    let tag = markup.rfind('<').and_then(|start| markup.get(start..)).unwrap_or_default();
    let mut quote = None;
    for character in tag.chars() {
        match quote {
            Some(open) if open == character => quote = None,
            None if character == '>' => return false,
            None if matches!(character, '"' | '\'') => quote = Some(character),
            Some(_) | None => {}
        }
    }
    quote.is_some()
}

/// Whether what comes before an expression opens an attribute that holds an address.
fn begins_address(template: &str, before: Option<&Piece>) -> bool {
    let Some(Piece::Markup(range)) = before else { return false };
    let markup = template.get(range.clone()).unwrap_or_default();
    let name = markup.strip_suffix(['"', '\'']).and_then(|markup| markup.trim_end().strip_suffix('='));
    name.is_some_and(|markup| {
        let name = markup.trim_end().rsplit(|c: char| c.is_whitespace() || c == '<').next().unwrap_or_default();
        ADDRESSES.iter().any(|address| name.eq_ignore_ascii_case(address))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(template: &str) -> Vec<(Misuse, &str)> {
        let found = misuses(template).into_iter();
        found.map(|(misuse, range)| (misuse, template.get(range).unwrap_or_default())).collect()
    }

    #[test]
    fn what_readers_could_not_use_is_found() {
        for (template, misuse, written) in [
            ("<p>{{ page.title.html }}", Misuse::Unsafe, "page.title.html"),
            ("{{ page.links }}", Misuse::Unsafe, "page.links"),
            ("{{- of?.name.exact.html -}}", Misuse::Unsafe, "of?.name.exact.html"),
            ("<a href=\"{{ entry.path }}\">", Misuse::Rootless, "entry.path"),
            ("<a\n class='x' HREF = '{{ entry?.path -}}#a'>", Misuse::Rootless, "entry?.path"),
            ("<link href=\"{{ site.assets.mark_svg }}\">", Misuse::Rootless, "site.assets.mark_svg"),
            ("<p>{ { page.title.plain } }</p>", Misuse::Braces, "{ { page.title.plain } }"),
            ("<p>{ page.title.plain }}</p>", Misuse::Braces, "{ page.title.plain }}"),
            ("<p>{{ page.title.plain | safe }}</p>", Misuse::Live, "page.title.plain"),
            ("{{- page.description|safe -}}", Misuse::Live, "page.description"),
            ("<p title=\"{{ page.title.html | safe }}\">", Misuse::Quoted, "page.title.html"),
            ("<p class=a title='> {{ of?.html | safe -}}'>", Misuse::Quoted, "of?.html"),
            ("<p>{ % if x % }a", Misuse::Braces, "{ % if x %"),
            ("<p>｛｛ page.title.plain ｝｝</p>", Misuse::Braces, "｛｛ page.title.plain ｝｝"),
        ] {
            assert_eq!(found(template), [(misuse, written)], "{template}");
        }
    }

    #[test]
    fn what_they_can_is_not() {
        for template in [
            "<p title=\"a\">{{ page.title.html | safe }}</p>{{ body | safe }}{{ html }}{{ page.title.plain }}{{ <text of={x.html} /> }}{{ x.html ~ y }}",
            "{# {{ x.html }} #}{% raw %}{{ x.html }}{% endraw %}{% set a = x.html %}{% if x.html %}{% endif %}",
            "<a href=\"{{ page.base }}{{ entry.path }}\"><a href=\"{{ page.base ~ entry.path }}\"><a href=\"{{ path }}\">",
            "<a data-path=\"{{ entry.path }}\" href=\"#\">{{ page.path }}</a><a href=\"x/{{ entry.path }}\">",
            "<script>{ a { {\n} } }</script><p>｛x｝ 5 %",
            "<a href=\"{{ page.canonical }}\"><img src=\"{{ page.base }}{{ site.assets.mark_svg }}\">",
        ] {
            assert_eq!(found(template), [], "{template}");
        }
    }
}
