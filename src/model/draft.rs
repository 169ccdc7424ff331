//! What the files say, before anything is proved: TOML as a tree of located values, Fluent as a list of
//! located messages. Whatever is broken has been reported; what is left is still here.

use crate::base::source::{At, FileId, Span};
use std::collections::{BTreeMap, BTreeSet};

/// A TOML value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A string.
    String(String),
    /// An integer, as far as it fits.
    Integer(i64),
    /// `true` or `false`.
    Boolean(bool),
    /// A float or a date as it is written: the format has none of either.
    Other(String),
    /// An array.
    Array(Vec<At<Value>>),
    /// A table.
    Table(Table),
}

impl Value {
    /// The string, if it is one.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        if let Self::String(text) = self { Some(text) } else { None }
    }

    /// The list, if it is one.
    #[must_use]
    pub fn as_array(&self) -> Option<&[At<Self>]> {
        if let Self::Array(items) = self { Some(items) } else { None }
    }

    /// The table, if it is one.
    #[must_use]
    pub fn as_table(&self) -> Option<&Table> {
        if let Self::Table(table) = self { Some(table) } else { None }
    }

    /// What a person calls a value of this type.
    #[must_use]
    pub fn type_name(&self) -> &'static str {
        match self {
            Self::String(_) => "a string",
            Self::Integer(_) => "an integer",
            Self::Boolean(_) => "a boolean",
            Self::Other(written) if written.bytes().all(|byte| byte.is_ascii_digit()) => "too large a number",
            Self::Other(_) => "a float or a date",
            Self::Array(_) => "a list",
            Self::Table(_) => "a table",
        }
    }
}

/// A TOML table: its entries in the order of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Its place: the header or the braces; the whole file for the top table.
    pub span: Span,
    /// Keys and values.
    pub entries: Vec<(At<String>, At<Value>)>,
}

/// A file of `content/` below `plan.toml`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NodeDraft {
    /// The folders and the file's stem from `content/` downwards, without `index`.
    pub path: Vec<String>,
    /// What the file says.
    pub table: Table,
}

/// A Fluent text: a message's value or one of its attributes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitDraft {
    /// The pattern's place, from its first to its last character.
    pub span: Span,
    /// Characters of text in the pattern, placeables not counted: the weight of the unit.
    pub weight: usize,
    /// The patterns that a reader may get to see: one, or one for each variant. What a placeable
    /// inserts stands in them as a slot.
    pub lines: Vec<Line>,
    /// The variables that are shown.
    pub variables: Vec<At<String>>,
    /// The variables that select a variant and are not shown.
    pub selectors: Vec<At<String>>,
    /// What is selected by a variable.
    pub selects: Vec<SelectDraft>,
    /// What is used: a message `id`, its attribute `id.name`, a term `-id`, a function `NAME()`.
    pub uses: Vec<At<String>>,
    /// What terms are given, such as `form: "plural"`.
    pub given: Vec<GivenDraft>,
}

/// What a term is given: a text under a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenDraft {
    /// The term, as `-id`.
    pub term: String,
    /// The name.
    pub name: At<String>,
    /// The text.
    pub text: At<String>,
}

/// A choice between variants by a variable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SelectDraft {
    /// The variable.
    pub variable: At<String>,
    /// The variants.
    pub variants: Vec<VariantDraft>,
}

/// A variant of a choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VariantDraft {
    /// What it is for.
    pub key: At<String>,
    /// Whether that is a number.
    pub is_number: bool,
    /// The variables that it shows.
    pub shows: Vec<String>,
}

impl UnitDraft {
    /// The messages and terms that are used, without attributes.
    pub fn used_messages(&self) -> impl Iterator<Item = &str> {
        self.uses.iter().map(|used| used.value.split('.').next().unwrap_or_default())
    }

    /// Whether a reader would see nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lines.first().is_none_or(|line| line.text.trim().is_empty())
    }
}

/// A pattern as one text, with slots, and the way back to the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The text.
    pub text: String,
    /// Pairs of an offset in `text` and the byte of the file that stands there, ascending.
    pub origins: Vec<(usize, usize)>,
    /// The file.
    pub file: FileId,
    /// Whether the pattern has a line break.
    pub broken: Option<Span>,
}

impl Line {
    /// The place in the file of a range of `text`.
    #[must_use]
    pub fn span(&self, range: &std::ops::Range<usize>) -> Span {
        let place = |offset: usize| {
            let after = self.origins.partition_point(|&(from, _)| from <= offset);
            let (from, origin) = after.checked_sub(1).and_then(|i| self.origins.get(i)).copied().unwrap_or_default();
            origin + (offset - from)
        };
        let start = place(range.start);
        // The last byte's place plus one: the end itself may already belong to the next piece.
        let end = if range.end > range.start { place(range.end - 1) + 1 } else { start };
        Span::new(self.file, start..end.max(start))
    }
}

/// A Fluent message or term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageDraft {
    /// Its id, a term's with its `-`, and the id's place.
    pub id: At<String>,
    /// Its value.
    pub value: Option<UnitDraft>,
    /// Its attributes.
    pub attributes: Vec<(At<String>, UnitDraft)>,
}

impl MessageDraft {
    /// The value, or the attribute of this name.
    #[must_use]
    pub fn unit(&self, attribute: Option<&str>) -> Option<&UnitDraft> {
        match attribute {
            None => self.value.as_ref(),
            Some(name) => self.attributes.iter().find(|(id, _)| id.value == name).map(|(_, unit)| unit),
        }
    }

    /// All that it says, as one text.
    #[must_use]
    pub fn text(&self) -> String {
        let lines = self.units().flat_map(|(_, unit)| &unit.lines);
        lines.map(|line| line.text.as_str()).collect::<Vec<_>>().join("\n")
    }

    /// Value and attributes, with the attribute's name.
    pub fn units(&self) -> impl Iterator<Item = (Option<&str>, &UnitDraft)> {
        let value = self.value.iter().map(|unit| (None, unit));
        value.chain(self.attributes.iter().map(|(name, unit)| (Some(name.value.as_str()), unit)))
    }
}

/// The words of one folder of `locales/`, the tool's own words of that language first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocaleDraft {
    /// The folder's name.
    pub tag: String,
    /// Its files: the program's own first, so that a city's words replace them.
    pub files: Vec<FileDraft>,
}

impl LocaleDraft {
    /// The ids of its messages.
    #[must_use]
    pub fn ids(&self) -> BTreeSet<String> {
        self.files.iter().flat_map(|file| &file.messages).map(|message| message.id.value.clone()).collect()
    }
}

/// A Fluent file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileDraft {
    /// The file.
    pub file: FileId,
    /// Whether it is compiled into the program.
    pub builtin: bool,
    /// Its messages and terms.
    pub messages: Vec<MessageDraft>,
}

/// A message that a template says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaidDraft {
    /// Its id.
    pub id: At<String>,
    /// The names of what it is given.
    pub given: Vec<String>,
}

/// What the project says, apart from its words: those are read one language at a time.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Draft {
    /// `content/plan.toml`
    pub plan: Option<Table>,
    /// Everything else in `content/`, by path.
    pub nodes: Vec<NodeDraft>,
    /// The ids of the source language's messages.
    pub source_messages: BTreeSet<String>,
    /// The messages that the program itself knows, in any language, with the variables that it gives them.
    pub tool: BTreeMap<String, BTreeSet<String>>,
    /// What those say in English.
    pub english: BTreeMap<String, String>,
}
