//! Drawings and other files in XML, looked through for elements that are open and never closed, or the other way round: a
//! browser shows nothing of such a file, or what stands before the mistake.
//!
//! Nothing may be left out in XML, so that the first tag that does not fit is a mistake. What follows it is not looked at: it
//! may be no mistake once the first one is mended.

use super::Tag;
use std::ops::Range;

/// The first mistake in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unfit {
    /// An element that is never closed, and the tag that would close what it stands in, if there is one.
    Open(String, Range<usize>, Option<Range<usize>>),
    /// A tag that closes nothing, and what is open there.
    Stray(String, Range<usize>, Option<Range<usize>>),
}

/// The first tag of a file in XML that does not fit the others.
#[must_use]
pub fn unfit(text: &str) -> Option<Unfit> {
    let mut open: Vec<(&str, Range<usize>)> = Vec::new();
    let mut at = 0;
    while let Some(start) = text.get(at..)?.find('<').map(|start| at + start) {
        let rest = text.get(start..)?;
        let passed =
            [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")].iter().find(|(begin, _)| rest.starts_with(begin));
        if let Some((begin, end)) = passed {
            // Without an end, what follows is no markup.
            at = start + begin.len() + rest.get(begin.len()..)?.find(end)? + end.len();
        } else if rest.starts_with("<!") {
            // A document type may have declarations in brackets.
            let bracket =
                rest.find(['[', '>']).filter(|&end| rest.get(end..).is_some_and(|rest| rest.starts_with('[')));
            let from = bracket.map_or(Some(0), |bracket| rest.get(bracket..)?.find(']').map(|end| bracket + end))?;
            at = start + from + rest.get(from..)?.find('>')? + 1;
        } else if rest.starts_with("</") {
            let length = rest.find('>')?;
            let name = rest.get(2..length)?.trim_end();
            let range = start..start + length + 1;
            match open.pop() {
                Some((last, _)) if last == name => {}
                Some((last, begin)) if open.iter().any(|(outer, _)| *outer == name) => {
                    return Some(Unfit::Open(last.to_owned(), begin, Some(range)));
                }
                last => return Some(Unfit::Stray(name.to_owned(), range, last.map(|(_, begin)| begin))),
            }
            at = start + length + 1;
        } else {
            let (tag, end) = Tag::read(text, start);
            let name = text.get(start + 1..tag.range.end)?;
            if !text.get(..end)?.ends_with("/>") && !name.is_empty() {
                open.push((name, start..tag.range.end));
            }
            at = end.max(start + 1);
        }
    }
    let (name, range) = open.pop()?;
    Some(Unfit::Open(name.to_owned(), range, None))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sound_is_left_alone() {
        for text in [
            "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY a \"<b>\">]><svg><!-- <g> --><g id='>'><path d=\"/\"/><a /></g ></svg>\n",
            "<!DOCTYPE svg PUBLIC \"a\" \"b\"><svg:svg><style><![CDATA[ a > b { } </x> ]]></style><lineGradient/></svg:svg>",
            include_str!("../../../../themes/default/assets/favicon.svg"),
            "",
            "<",
            "<!--",
            "<svg",
            "</",
        ] {
            let found = unfit(text);
            assert!(found.is_none() || text == "<svg", "{text}: {found:?}");
        }
    }

    #[test]
    fn what_does_not_fit_is_found() {
        let name = |text| match unfit(text) {
            Some(Unfit::Open(name, range, _)) => format!("open {name} {}", range.start),
            Some(Unfit::Stray(name, range, _)) => format!("stray {name} {}", range.start),
            None => String::new(),
        };
        assert_eq!(name("<svg><g><path></svg>"), "open path 8");
        assert_eq!(name("<svg></g></svg>"), "stray g 5");
        assert_eq!(name("<svg><g></G></svg>"), "stray G 8");
        assert_eq!(name("<svg><g/>"), "open svg 0");
        assert_eq!(name("<svg/></svg>"), "stray svg 6");
    }
}
