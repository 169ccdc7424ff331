//! The tree of a text unit: inline text, with no trace of how it was written or how it is shown.
//!
//! 1. `engines::prose` parses a unit into this tree once; an argument stands in its text as a [`slot`]
//!    and in the tree as an [`Inline::Slot`].
//! 2. [`fill`] puts the arguments, trees themselves, into those places. An argument never was Markdown
//!    here, so nothing in it can turn into markup.
//! 3. [`plain`] is the bare text (no readings), for titles, attributes, data and counting; [`visit`] and
//!    [`terms`] look at what a unit uses.
//!
//! What is absent: raw HTML, block elements, titles of links, addresses that have not passed the list of
//! schemes, a ruby without a base or a reading.

/// A piece of inline text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Characters as they are.
    Text(String),
    /// The place of an argument, by its number.
    Slot(usize),
    /// Stressed.
    Emphasis(Vec<Inline>),
    /// Important.
    Strong(Vec<Inline>),
    /// A link out of the site.
    Link {
        /// An address whose scheme is allowed.
        url: String,
        /// The words of the link.
        children: Vec<Inline>,
    },
    /// A word that the glossary explains: `[word](glossary:id)`.
    Term {
        /// The term's id; whether the plan lists it is not known here.
        id: String,
        /// The word as it stands in the text.
        children: Vec<Inline>,
    },
    /// Words of another language: `[..](lang:ja)`.
    Foreign {
        /// A language tag that is known.
        lang: String,
        /// The words.
        children: Vec<Inline>,
    },
    /// A word with its reading: `漢字《かんじ》`.
    Ruby {
        /// The word.
        base: String,
        /// Its reading, in kana.
        reading: String,
    },
}

impl Inline {
    /// What stands inside it.
    #[must_use]
    pub fn children(&self) -> &[Self] {
        match self {
            Self::Text(_) | Self::Slot(_) | Self::Ruby { .. } => &[],
            Self::Emphasis(children)
            | Self::Strong(children)
            | Self::Link { children, .. }
            | Self::Term { children, .. }
            | Self::Foreign { children, .. } => children,
        }
    }
}

/// Before a slot's number. A noncharacter: no text has a use for it.
pub const SLOT_START: char = '\u{FDD0}';
/// After a slot's number.
pub const SLOT_END: char = '\u{FDD1}';

/// What stands for argument `number` in a text that has not been parsed yet.
#[must_use]
pub fn slot(number: usize) -> String {
    format!("{SLOT_START}{number}{SLOT_END}")
}

/// The bare text: bases without their readings, slots as nothing.
#[must_use]
pub fn plain(inlines: &[Inline]) -> String {
    let mut length = 0;
    visit(inlines, &mut |inline| length += own_text(inline).len());
    let mut out = String::with_capacity(length);
    visit(inlines, &mut |inline| out.push_str(own_text(inline)));
    out
}

/// What stands in a piece itself, without its reading.
fn own_text(inline: &Inline) -> &str {
    match inline {
        Inline::Text(text) | Inline::Ruby { base: text, .. } => text,
        Inline::Slot(_)
        | Inline::Emphasis(_)
        | Inline::Strong(_)
        | Inline::Link { .. }
        | Inline::Term { .. }
        | Inline::Foreign { .. } => "",
    }
}

/// The tree with each slot replaced by the tree of that number, or by nothing where there is none.
/// Slots inside the arguments are not looked at again: an argument is filled before it is handed over.
#[must_use]
pub fn fill<T: AsRef<[Inline]>>(inlines: &[Inline], slots: &[T]) -> Vec<Inline> {
    let mut out = Vec::with_capacity(inlines.len());
    for inline in inlines {
        match inline {
            Inline::Text(_) | Inline::Ruby { .. } => push(&mut out, inline.clone()),
            Inline::Slot(number) => {
                for piece in slots.get(*number).map(AsRef::as_ref).unwrap_or_default() {
                    push(&mut out, piece.clone());
                }
            }
            Inline::Emphasis(children) => out.push(Inline::Emphasis(fill(children, slots))),
            Inline::Strong(children) => out.push(Inline::Strong(fill(children, slots))),
            Inline::Link { url, children } => {
                out.push(Inline::Link { url: url.clone(), children: fill(children, slots) });
            }
            Inline::Term { id, children } => {
                out.push(Inline::Term { id: id.clone(), children: fill(children, slots) });
            }
            Inline::Foreign { lang, children } => {
                out.push(Inline::Foreign { lang: lang.clone(), children: fill(children, slots) });
            }
        }
    }
    out
}

/// Adds a piece to a list of siblings, so that two texts never stand side by side.
pub fn push(siblings: &mut Vec<Inline>, inline: Inline) {
    match (siblings.last_mut(), inline) {
        (_, Inline::Text(text)) if text.is_empty() => {}
        (Some(Inline::Text(before)), Inline::Text(text)) => before.push_str(&text),
        (_, inline) => siblings.push(inline),
    }
}

/// Calls `see` for each piece, a piece before what stands inside it, in reading order.
pub fn visit<'a>(inlines: &'a [Inline], see: &mut dyn FnMut(&'a Inline)) {
    for inline in inlines {
        see(inline);
        visit(inline.children(), see);
    }
}

/// The ids of the glossary words that are used, in reading order, each as often as it stands there.
#[must_use]
pub fn terms(inlines: &[Inline]) -> Vec<&str> {
    let mut ids = Vec::new();
    visit(inlines, &mut |inline| {
        if let Inline::Term { id, .. } = inline {
            ids.push(id.as_str());
        }
    });
    ids
}

/// Whether a character is Han, or written among Han characters as one: what a reading can be given to
/// without `｜`, and what has to have a reading in an easy edition. `々`, `〆`, `〇` and `ヶ` are, variation
/// selectors are not (see [`is_variation_selector`]).
#[must_use]
pub fn is_han(character: char) -> bool {
    matches!(character,
        '々' | '〆' | '〇' | '〻' | 'ヶ'
        | '\u{2E80}'..='\u{2FDF}' // radicals
        | '\u{3021}'..='\u{3029}' | '\u{3038}'..='\u{303A}' // Hangzhou numerals
        | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}' // compatibility ideographs
        | '\u{20000}'..='\u{3FFFF}' // supplementary and tertiary ideographic planes
    )
}

/// Whether a character chooses a shape of the one before it.
#[must_use]
pub fn is_variation_selector(character: char) -> bool {
    matches!(character, '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Inline {
        Inline::Text(text.to_owned())
    }

    fn sample() -> Vec<Inline> {
        vec![
            text("全"),
            Inline::Slot(0),
            text("件、"),
            Inline::Strong(vec![
                Inline::Ruby { base: "漢字".to_owned(), reading: "かんじ".to_owned() },
                Inline::Term { id: "jichikai".to_owned(), children: vec![text("自治会"), Inline::Slot(1)] },
            ]),
        ]
    }

    #[test]
    fn plain_has_no_readings_and_no_slots() {
        assert_eq!(plain(&sample()), "全件、漢字自治会");
    }

    #[test]
    fn arguments_enter_as_trees_and_texts_are_merged() {
        let filled = fill(&sample(), &[vec![text("12")], vec![Inline::Emphasis(vec![text("会")])]]);
        assert_eq!(filled.first(), Some(&text("全12件、")));
        assert_eq!(plain(&filled), "全12件、漢字自治会会");
        assert_eq!(terms(&filled), ["jichikai"]);
    }

    #[test]
    fn a_slot_without_argument_leaves_nothing() {
        let filled = fill::<Vec<Inline>>(&sample(), &[]);
        assert_eq!(filled.first(), Some(&text("全件、")));
        assert_eq!(plain(&filled), plain(&sample()));
    }

    #[test]
    fn an_argument_that_looks_like_a_slot_stays_as_it_is() {
        assert_eq!(fill(&[Inline::Slot(0)], &[vec![Inline::Slot(0)]]), [Inline::Slot(0)]);
    }

    #[test]
    fn han_characters() {
        assert!("入々〆〇ヶ𠮷﨑⼊".chars().all(is_han));
        assert!(!"かカー、A1ㄅ한".chars().any(is_han));
        assert!(is_variation_selector('\u{E0100}') && !is_han('\u{E0100}'));
    }
}
