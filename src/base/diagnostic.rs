//! A problem as data: a code, arguments, places. Its words stand in `report/en.ftl`, drawn by `report`.
//!
//! A stage pushes what it finds and goes on; [`Diagnostics::has_errors`] is the gate between stages.

use super::source::{FileId, Span};
use std::collections::BTreeSet;

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is published.
    Error,
    /// The site is built, and the problem is said.
    Warning,
}

/// Declares the codes once: the enum, their kebab-case names, their severity, and the list of all.
macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident = $name:literal $severity:ident,)*) => {
        /// What kind of problem it is. `keikaku explain CODE` says more about each.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Code { $($(#[$doc])* $variant,)* }

        impl Code {
            /// Every code.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The name that is shown and that `explain` takes.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// How bad it is.
            #[must_use]
            pub fn severity(self) -> Severity {
                match self { $(Self::$variant => Severity::$severity,)* }
            }
        }
    };
}

codes! {
    // reading
    /// A file that cannot be read.
    UnreadableFile = "unreadable-file" Error,
    /// A file that is not UTF-8.
    InvalidUtf8 = "invalid-utf8" Error,
    /// A link, a pipe or a device where a file belongs.
    NotAFile = "not-a-file" Error,
    /// A character that no text needs and that breaks pages or hides text.
    ForbiddenCharacter = "forbidden-character" Error,
    /// A file whose ending is written in another way than the one that is read.
    MisnamedFile = "misnamed-file" Error,
    /// Two names that are one on many systems.
    DuplicateName = "duplicate-name" Error,
    /// A file that nothing reads.
    IgnoredFile = "ignored-file" Warning,
    /// A needed file that is not there.
    MissingFile = "missing-file" Error,

    // content
    /// TOML that cannot be parsed.
    TomlSyntax = "toml-syntax" Error,
    /// A key that the format does not have.
    UnknownKey = "unknown-key" Error,
    /// A key that must be there.
    MissingKey = "missing-key" Error,
    /// A value of the wrong type.
    WrongType = "wrong-type" Error,
    /// A plan written for another version of the format.
    UnknownSchema = "unknown-schema" Error,
    /// An id with other characters than the format allows.
    InvalidId = "invalid-id" Error,
    /// An id that stands twice.
    DuplicateId = "duplicate-id" Error,
    /// A file of the content where no node can stand.
    MisplacedFile = "misplaced-file" Error,
    /// A plan without a node.
    EmptyPlan = "empty-plan" Error,
    /// Two pages with one address.
    DuplicateAddress = "duplicate-address" Error,
    /// An id that nothing has.
    BrokenReference = "broken-reference" Error,
    /// A unit that the plan does not list.
    UnknownUnit = "unknown-unit" Error,
    /// A figure that is no number.
    InvalidFigure = "invalid-figure" Error,
    /// A target that contradicts the direction of improvement.
    ContradictoryTarget = "contradictory-target" Error,
    /// A year in another form than the format's.
    InvalidYear = "invalid-year" Error,
    /// Years that do not go together.
    ContradictoryYears = "contradictory-years" Error,
    /// Two keys of which only one can be true.
    ContradictoryKeys = "contradictory-keys" Error,
    /// A percentage that is rarely right.
    UnlikelyPercentage = "unlikely-percentage" Warning,
    /// A base address that is not one.
    InvalidBaseUrl = "invalid-base-url" Error,
    /// An address that is too long for its QR code.
    LongAddress = "long-address" Error,
    /// A licence that is not known, or whose address is none.
    InvalidLicense = "invalid-license" Error,
    /// A language tag that is malformed, unknown, or listed twice.
    InvalidLanguage = "invalid-language" Error,

    // words
    /// Fluent that cannot be parsed.
    FluentSyntax = "fluent-syntax" Error,
    /// Text that Fluent drops because of how its line begins.
    LostText = "lost-text" Error,
    /// A comment that has become part of a text.
    StuckComment = "stuck-comment" Error,
    /// A placeable in full-width braces.
    FullWidthBrace = "full-width-brace" Error,
    /// A message that stands twice in an edition.
    DuplicateMessage = "duplicate-message" Error,
    /// An attribute that stands twice in a message.
    DuplicateAttribute = "duplicate-attribute" Error,
    /// A text unit on several lines where that would put a space between characters.
    BrokenLine = "broken-line" Error,
    /// An id of the content without its message in the source language.
    MissingMessage = "missing-message" Error,
    /// Messages of the tool's own that an edition does not have: an error in the source.
    MissingWords = "missing-words" Warning,
    /// A unit that an edition does not have yet.
    MissingTranslation = "missing-translation" Warning,
    /// A unit whose source text has changed since it was translated.
    StaleTranslation = "stale-translation" Warning,
    /// A record of a unit that the edition does not have.
    UnusedRecord = "unused-record" Warning,
    /// A day that the calendar does not have, or that is not written as one.
    InvalidDate = "invalid-date" Error,
    /// A day or a year that has not come yet, of something that is said to have been done.
    FutureDate = "future-date" Warning,
    /// A text that is asked for and that nothing is called.
    UnknownText = "unknown-text" Error,
    /// A text that is to be recorded as translated and is not.
    NotTranslated = "not-translated" Error,
    /// A folder of words whose language the plan does not list.
    UnlistedLanguage = "unlisted-language" Warning,
    /// An edition that is not published yet.
    HiddenEdition = "hidden-edition" Warning,
    /// A message that nothing uses.
    UnusedMessage = "unused-message" Warning,
    /// A message, term or variable that does not exist, or a cycle.
    UnresolvedMessage = "unresolved-message" Error,

    /// A text that shows other variables than its source.
    DifferentVariables = "different-variables" Error,
    /// A figure in a translation that its source does not have, or the other way round.
    FigureDiffers = "figure-differs" Warning,
    /// A text that another language's writing was left in.
    LeftText = "left-text" Warning,
    /// Variants that are not the language's plural forms.
    PluralForm = "plural-form" Error,
    /// A text that is too long, or a message that unfolds into too much.
    TooLarge = "too-large" Error,

    // text
    /// Furigana that would go wrong.
    InvalidRuby = "invalid-ruby" Error,
    /// A link with a scheme that is refused, or with a name before the host.
    RefusedLink = "refused-link" Error,
    /// A glossary word that the plan does not list.
    UnknownTerm = "unknown-term" Error,
    /// Markup that a text unit cannot hold: HTML, images, headings.
    RefusedMarkup = "refused-markup" Error,

    // theme
    /// Themes that extend each other in a circle.
    ThemeCycle = "theme-cycle" Error,
    /// Two files of a theme that templates could not tell apart.
    AmbiguousAsset = "ambiguous-asset" Error,
    /// A style, script or address in a theme that no browser would honour.
    RefusedResource = "refused-resource" Error,
    /// A style sheet with something open that nothing closes, or the other way round.
    CssSyntax = "css-syntax" Error,
    /// A script that no browser could parse.
    ScriptSyntax = "script-syntax" Error,
    /// A template with an element that nothing closes, or the other way round.
    MarkupSyntax = "markup-syntax" Error,
    /// A template that cannot be parsed or rendered.
    Template = "template" Error,

    // output
    /// A folder that must not be written to.
    RefusedOutput = "refused-output" Error,
    /// A file that stands where a page must go.
    OccupiedPath = "occupied-path" Error,
    /// Writing failed; the old site is untouched.
    WriteFailed = "write-failed" Error,
    /// Another build is writing to the same folder.
    OutputBusy = "output-busy" Error,
}

/// A problem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind.
    pub code: Code,
    /// How bad it is: the code's severity, unless the place makes it less grave (an edition that is not published).
    pub severity: Severity,
    /// The arguments of its words, by name.
    pub arguments: Vec<(&'static str, String)>,
    /// Where; a problem of the whole project has no place.
    pub span: Option<Span>,
    /// Other places that belong to it, with the attribute of the code's message that labels them.
    pub related: Vec<(Span, &'static str)>,
    /// The attribute of the code's message that labels the place; `label` unless a case of the code needs its own.
    pub label: &'static str,
    /// The attribute that says what to do next; `help` unless a case needs its own.
    pub help: &'static str,
    /// The page or paragraph that is affected: from the site's root, `/en/river/#goal`, or in every edition,
    /// `river/#goal`; `/` is the whole site.
    pub address: Option<String>,
}

impl Diagnostic {
    /// A problem without a place.
    #[must_use]
    pub fn new(code: Code) -> Self {
        Self {
            code,
            severity: code.severity(),
            arguments: Vec::new(),
            span: None,
            related: Vec::new(),
            label: "label",
            help: "help",
            address: None,
        }
    }

    /// A problem at a place.
    #[must_use]
    pub fn at(code: Code, span: Span) -> Self {
        Self { span: Some(span), ..Self::new(code) }
    }

    /// With an argument for its words.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }

    /// One of the arguments of its words.
    #[must_use]
    pub fn argument(&self, name: &str) -> Option<&str> {
        self.arguments.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }

    /// With another place, labelled by this attribute of the code's message.
    #[must_use]
    pub fn and(mut self, span: Span, label: &'static str) -> Self {
        self.related.push((span, label));
        self
    }

    /// With the attribute that labels the place.
    #[must_use]
    pub fn label(mut self, attribute: &'static str) -> Self {
        self.label = attribute;
        self
    }

    /// With the attribute that says what to do next.
    #[must_use]
    pub fn help(mut self, attribute: &'static str) -> Self {
        self.help = attribute;
        self
    }

    /// With the address that is affected.
    #[must_use]
    pub fn affecting(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// As a warning: nothing that is published is affected.
    #[must_use]
    pub fn downgraded(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }
}

/// A character that cannot stand in a text.
#[must_use]
pub fn forbidden(span: Span, character: char) -> Diagnostic {
    let found = Diagnostic::at(Code::ForbiddenCharacter, span);
    let found = found.with("character", format!("U+{:04X}", u32::from(character)));
    // What programs write where they could not read a letter: it is seen, and the letter is what is missed.
    if character == char::REPLACEMENT_CHARACTER { found.label("label-lost").help("help-lost") } else { found }
}

/// All problems of one run.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// Adds a problem.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Adds all of another list.
    pub fn append(&mut self, mut other: Self) {
        self.0.append(&mut other.0);
    }

    /// Whether nothing may be published.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// How many there are of one severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.0.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }

    /// In the order of files and places, each problem once: one place may spoil many pages.
    pub fn sort(&mut self) {
        self.0.sort_by_key(|diagnostic| (diagnostic.span.is_none(), diagnostic.span, diagnostic.code));
        self.0.dedup_by(|next, first| {
            let same_place = next.span.is_some() && next.span == first.span;
            next == first || same_place && (next.code, &next.arguments) == (first.code, &first.arguments)
        });
    }

    /// Only the problems that are to be said.
    pub fn retain(&mut self, keep: impl FnMut(&Diagnostic) -> bool) {
        self.0.retain(keep);
    }

    /// Every problem changed.
    pub fn map(&mut self, change: impl FnMut(Diagnostic) -> Diagnostic) {
        self.0 = std::mem::take(&mut self.0).into_iter().map(change).collect();
    }

    /// Warnings with one of these codes become errors.
    pub fn deny(&mut self, codes: &[Code]) {
        for diagnostic in self.0.iter_mut().filter(|diagnostic| codes.contains(&diagnostic.code)) {
            diagnostic.severity = Severity::Error;
        }
    }

    /// The files that a problem points at.
    #[must_use]
    pub fn files(&self) -> BTreeSet<FileId> {
        let places = |diagnostic: &Diagnostic| {
            let related: Vec<Span> = diagnostic.related.iter().map(|&(span, _)| span).collect();
            diagnostic.span.into_iter().chain(related)
        };
        self.0.iter().flat_map(places).map(|span| span.file).collect()
    }

    /// All problems.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.0.iter()
    }
}

impl FromIterator<Diagnostic> for Diagnostics {
    fn from_iter<T: IntoIterator<Item = Diagnostic>>(iter: T) -> Self {
        Self(iter.into_iter().collect())
    }
}
