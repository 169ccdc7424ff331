//! Links and emphasis that have stayed text: an input method made their signs full-width, a translator's tool put spaces
//! between them.

use std::ops::Range;

use super::Markup;

/// One of these is in all that is found. Few texts have one, and every text is looked at.
pub(super) const SIGNS: [char; 3] = [':', '：', '＊'];

/// Where something was meant as a link or as emphasis, in a text in which no markup is left.
pub(super) fn find(text: &str) -> impl Iterator<Item = (Markup, Range<usize>)> {
    let addressed = if text.contains(':') || text.contains('：') { text } else { "" };
    let links = addressed.match_indices(['(', '（']).filter_map(|(at, opening)| address(text, at, opening.len()));
    let emphasis = text.contains('＊').then(|| emphasis(text)).flatten();
    links.map(|range| (Markup::BrokenLink, range)).chain(emphasis.map(|range| (Markup::BrokenEmphasis, range)))
}

/// An address after an opening parenthesis: `（glossary：`. Only our own schemes are no words of a sentence; others are
/// addresses of a link where brackets stand before them.
fn address(text: &str, at: usize, opening: usize) -> Option<Range<usize>> {
    let rest = text.get(at + opening..)?.trim_start();
    let scheme = rest.split(|c: char| !c.is_ascii_alphabetic()).next()?;
    let own = ["glossary", "lang"].iter().any(|own| scheme.eq_ignore_ascii_case(own));
    let other = ["http", "https", "mailto", "tel"].iter().any(|other| scheme.eq_ignore_ascii_case(other));
    let bracketed = text.get(..at)?.trim_end().ends_with([']', '］']);
    let after = rest.get(scheme.len()..)?.trim_start().strip_prefix([':', '：'])?;
    let leads = after.trim_start().starts_with(|c: char| c.is_ascii_alphanumeric() || c == '/' || c == '+');
    (leads && (own || other && bracketed)).then(|| at..text.len() - after.len())
}

/// The first of two pairs of full-width asterisks around words.
fn emphasis(text: &str) -> Option<Range<usize>> {
    const MARK: &str = "＊＊";
    let at = text.find(MARK)?;
    let inside = text.get(at + MARK.len()..)?;
    inside.find(MARK).is_some_and(|length| length > 0).then_some(at..at + MARK.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(Markup, &str)> {
        find(text).filter_map(|(markup, range)| Some((markup, text.get(range)?))).collect()
    }

    #[test]
    fn what_an_input_method_or_a_tool_has_made_of_a_link() {
        for (text, expected) in [
            ("［藻場］(glossary:moba)です", "(glossary:"),
            ("［藻場］（glossary：moba）です", "（glossary："),
            ("［市］（https://city.lg.jp/）", "（https:"),
            ("the [ seagrass beds ] ( Glossary : moba ) grow", "( Glossary :"),
            ("[x] (mailto:a@b.jp)", "(mailto:"),
        ] {
            assert_eq!(found(text), [(Markup::BrokenLink, expected)], "{text}");
        }
        assert_eq!(found("＊＊藻場＊＊です"), [(Markup::BrokenEmphasis, "＊＊")]);
    }

    #[test]
    fn words_of_a_sentence() {
        for text in [
            "see (tel: 04-2964-1111)",
            "(https://city.lg.jp)",
            "［目標］（2030年）",
            "(a glossary: words)",
            "＊＊市",
            "＊＊＊＊",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }
}
