//! What is known of a language by its tag. The only file that knows ICU4X's locale data.
//!
//! A parser takes nonsense (`ja-easy` reads as a script), so each part of a tag has to be known:
//! 1. It is parsed; extensions (`-u-…`) belong to number formats and not to a language's name.
//! 2. It is brought into its canonical form by CLDR's aliases. Chinese with a region and no script gets the script
//!    instead (`zh-CN` is `zh-Hans`): two names for one edition would be two editions.
//! 3. Language, script and region are known if CLDR says what is likely about them, or by the short lists here of those
//!    that it says nothing about; a variant is known if it is registered.
//! 4. A tag that is known but not canonical is refused with its canonical form. An unknown language that is a
//!    region's code (`jp`) is refused with the language of that region. A suggestion is itself a good tag.
//! 5. Direction comes from the script, which is the likely one where the tag names none.

mod names;

use icu_locale::subtags::{Language, Region, Script, Variant, language};
use icu_locale::{
    Direction, LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleDirectionality, LocaleExpander, TransformResult,
};

static LIKELY: LocaleExpander = LocaleExpander::new_extended();
static DIRECTIONS: LocaleDirectionality = LocaleDirectionality::new_extended();
static ALIASES: LocaleCanonicalizer = LocaleCanonicalizer::new_extended();

/// What is known of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// What its speakers call it, where that is known here.
    pub name: Option<&'static str>,
}

/// Why a tag is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TagFault {
    /// No language tag at all, or one with extensions.
    Malformed,
    /// No language has this code.
    UnknownLanguage,
    /// No script has this code.
    UnknownScript,
    /// No region has this code.
    UnknownRegion,
    /// A variant that is not in the registry of language subtags.
    UnregisteredVariant,
    /// Known, but written in another way.
    NotCanonical,
}

impl TagFault {
    /// The name that a message selects on.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Malformed => "malformed",
            Self::UnknownLanguage => "unknown-language",
            Self::UnknownScript => "unknown-script",
            Self::UnknownRegion => "unknown-region",
            Self::UnregisteredVariant => "unregistered-variant",
            Self::NotCanonical => "not-canonical",
        }
    }
}

/// A tag that is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TagProblem {
    /// Why.
    pub fault: TagFault,
    /// The tag that was probably meant.
    pub suggestion: Option<String>,
}

impl TagProblem {
    /// The fault's name, and the tag that was probably meant.
    #[must_use]
    pub fn parts(&self) -> (&'static str, Option<String>) {
        (self.fault.name(), self.suggestion.clone())
    }
}

/// What is known of a language.
///
/// # Errors
/// If the tag is malformed, not canonical, or has a part that nobody knows.
pub fn facts(tag: &str) -> Result<Facts, TagProblem> {
    judge(tag).map_err(|(fault, suggestion)| {
        let trimmed = || Some(tag.trim()).filter(|trimmed| *trimmed != tag).map(str::to_owned);
        let called = || names::called(tag.trim()).map(str::to_owned);
        let suggestion = called().or(suggestion).or_else(trimmed);
        let suggestion = suggestion.filter(|suggestion| suggestion != tag && judge(suggestion).is_ok());
        TagProblem { fault, suggestion }
    })
}

/// A locale for formats: a good tag, with `-u-` extensions where a format is chosen (`ne-u-nu-latn`).
#[must_use]
pub fn format_locale(tag: &str) -> Option<Locale> {
    let locale: Locale = tag.parse().ok()?;
    let only_unicode = locale.extensions.transform.is_empty()
        && locale.extensions.private.is_empty()
        && locale.extensions.other.is_empty();
    (only_unicode && judge(&locale.id.to_string()).is_ok()).then_some(locale)
}

/// The tag without its variants: the locale whose data the language uses (`ja-simple` is formatted as `ja`, `pt-BR`
/// as itself).
#[must_use]
pub fn base(tag: &str) -> String {
    tag.parse::<LanguageIdentifier>().map_or_else(
        |_| base_language(tag).to_owned(),
        |mut id| {
            id.variants.clear();
            id.to_string()
        },
    )
}

/// Language and region, the likely one where the tag has none, as Open Graph writes them: `zh-Hans` is `zh_CN`.
#[must_use]
pub fn with_region(tag: &str) -> String {
    let Ok(mut id) = tag.parse::<LanguageIdentifier>() else { return base_language(tag).to_owned() };
    LIKELY.maximize(&mut id);
    id.region.map_or_else(|| id.language.to_string(), |region| format!("{}_{region}", id.language))
}

/// The first part of a tag: the language alone.
#[must_use]
pub fn base_language(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or_default()
}

/// Whether two good tags name one language: what CLDR says is likely about both is the same (`ja` and `ja-JP`).
#[must_use]
pub fn is_same(first: &str, second: &str) -> bool {
    let whole = |tag: &str| {
        let mut id: LanguageIdentifier = tag.parse().ok()?;
        LIKELY.maximize(&mut id);
        Some(id)
    };
    first.eq_ignore_ascii_case(second) || whole(first).is_some_and(|id| whole(second) == Some(id))
}

/// Whether two locales are of one language in one script, whatever the region, the variant and the extensions
/// (`es` and `es-419`).
#[must_use]
pub fn is_kin(tag: &str, locale: &str) -> bool {
    let kin = |tag: &str| {
        let mut id = canonical(tag.parse().ok()?);
        id.variants.clear();
        LIKELY.maximize(&mut id);
        Some((id.language, id.script))
    };
    kin(tag).is_some_and(|found| kin(locale) == Some(found))
}

/// The language of the region that has the same code as this language (`kr` is Kanuri, and Korea's `ko`).
#[must_use]
pub fn region_language(tag: &str) -> Option<String> {
    let code: Language = tag.parse().ok()?;
    language_of_region(code).filter(|found| found != tag && judge(found).is_ok())
}

/// Whether it is Japanese of any kind.
#[must_use]
pub fn is_japanese(tag: &str) -> bool {
    base_language(tag).eq_ignore_ascii_case("ja")
}

/// Whether it is a language said in easy words, by its variant.
#[must_use]
pub fn is_simple(tag: &str) -> bool {
    tag.split('-').skip(1).any(|part| part.eq_ignore_ascii_case("simple"))
}

/// The script that the language is written in, most likely.
fn script(tag: &str) -> Option<Script> {
    LIKELY.get_likely_script(&tag.parse().ok()?)
}

/// Whether the language puts no spaces between words, so that a line break inside a text would put one where none
/// belongs. Its script says so.
#[must_use]
pub fn joins_without_spaces(tag: &str) -> bool {
    script(tag).is_some_and(|script| UNSPACED.binary_search(&script.as_str()).is_ok())
}

/// Whether its full stops and colons are as wide as a character, and bring the room behind them along. Its script says so.
#[must_use]
pub fn has_wide_marks(tag: &str) -> bool {
    script(tag).is_some_and(|script| ["Hani", "Hans", "Hant", "Jpan"].contains(&script.as_str()))
}

/// Whether the language is written with characters that nobody sees: marks that join letters or keep them apart, and
/// ends of words where there are no spaces. Its script says so.
#[must_use]
pub fn has_joiners(tag: &str) -> bool {
    let without = ["Cyrl", "Grek", "Hang", "Hani", "Hans", "Hant", "Jpan", "Kore", "Latn"];
    script(tag).is_none_or(|script| !without.contains(&script.as_str()))
}

/// Whether the language is written with kana.
#[must_use]
pub fn has_kana(tag: &str) -> bool {
    script(tag).is_some_and(|script| ["Jpan", "Hrkt", "Kana", "Hira"].contains(&script.as_str()))
}

/// Whether a text is Japanese: it has kana, and most of its letters are kana and kanji. One that marks words of another
/// language as such is taken at its word.
#[must_use]
pub fn is_japanese_text(text: &str) -> bool {
    let is_kana = |c: char| matches!(c, '\u{3041}'..='\u{30fa}');
    // Most texts are told by one byte that none of them has.
    if !text.as_bytes().contains(&0xe3) || !text.contains(is_kana) || text.contains("](lang:") {
        return false;
    }
    let letters = text.chars().filter(|c| c.is_alphabetic());
    let (all, own) = letters.fold((0_usize, 0_usize), |(all, own), c| {
        (all + 1, own + usize::from(is_kana(c) || matches!(c, '\u{4e00}'..='\u{9fff}')))
    });
    2 * own > all
}

fn judge(tag: &str) -> Result<Facts, (TagFault, Option<String>)> {
    // POSIX writes `ja_JP`
    let locale: Locale = tag.replace('_', "-").parse().map_err(|_| (TagFault::Malformed, None))?;
    if !locale.extensions.is_empty() {
        return Err((TagFault::Malformed, Some(locale.id.to_string())));
    }
    let id = canonical(locale);
    if !is_language(id.language) {
        return Err((TagFault::UnknownLanguage, language_of_region(id.language)));
    }
    if let Some(script) = id.script.filter(|&script| !is_script(script)) {
        let suggestion = is_easy(script.as_str()).then(|| format!("{}-simple", id.language));
        return Err((TagFault::UnknownScript, suggestion));
    }
    if id.region.is_some_and(|region| !is_region(region)) {
        let known = LanguageIdentifier { region: None, ..id };
        return Err((TagFault::UnknownRegion, Some(known.to_string())));
    }
    if let Some(variant) = id.variants.iter().find(|variant| !is_variant(**variant)) {
        let mut known = id.clone();
        known.variants.clear();
        let ending = if is_easy(variant.as_str()) { "-simple" } else { "" };
        return Err((TagFault::UnregisteredVariant, Some(format!("{known}{ending}"))));
    }
    let canonical = id.to_string();
    if canonical != tag {
        let meant = if base_language(tag).eq_ignore_ascii_case("tw") { "zh-Hant".to_owned() } else { canonical };
        return Err((TagFault::NotCanonical, Some(meant)));
    }
    Ok(Facts { dir: direction(&id), name: own_name(&id) })
}

fn canonical(mut locale: Locale) -> LanguageIdentifier {
    ALIASES.canonicalize(&mut locale);
    let mut id = locale.id;
    if id.language == language!("zh") && id.script.is_none() && id.region.is_some_and(is_region) {
        id.script = LIKELY.get_likely_script(&id);
        id.region = None;
    }
    id
}

fn is_language(language: Language) -> bool {
    LIKELY.maximize(&mut LanguageIdentifier { language, ..LanguageIdentifier::UNKNOWN }) == TransformResult::Modified
}

/// What is spoken in the region that has this code, which is not a language's.
fn language_of_region(code: Language) -> Option<String> {
    let region: Region = code.as_str().parse().ok()?;
    let mut id = LanguageIdentifier { region: Some(region), ..LanguageIdentifier::UNKNOWN };
    LIKELY.maximize(&mut id);
    let script = id.script.filter(|_| id.language == language!("zh"));
    let id = LanguageIdentifier { script, region: None, ..id };
    Some(id.to_string())
}

fn is_script(script: Script) -> bool {
    let mut id = LanguageIdentifier { script: Some(script), ..LanguageIdentifier::UNKNOWN };
    DIRECTIONS.get(&id).is_some()
        || STYLES.binary_search(&script.as_str()).is_ok()
        || LIKELY.maximize(&mut id) == TransformResult::Modified && !id.language.is_unknown()
}

fn is_region(region: Region) -> bool {
    let mut id = LanguageIdentifier { region: Some(region), ..LanguageIdentifier::UNKNOWN };
    AREAS.binary_search(&region.as_str()).is_ok()
        || LIKELY.maximize(&mut id) == TransformResult::Modified && !id.language.is_unknown()
}

fn is_variant(variant: Variant) -> bool {
    VARIANTS.binary_search(&variant.as_str()).is_ok()
}

/// What people write for easy language, none of it registered.
fn is_easy(subtag: &str) -> bool {
    matches!(subtag.to_ascii_lowercase().as_str(), "easy" | "basic" | "plain" | "yasashii" | "leicht")
}

/// A style of a script (`Aran`) runs as the language's likely script does.
fn direction(id: &LanguageIdentifier) -> &'static str {
    let likely = || DIRECTIONS.get(&LanguageIdentifier { language: id.language, ..LanguageIdentifier::UNKNOWN });
    match DIRECTIONS.get(id).or_else(likely) {
        Some(Direction::RightToLeft) => "rtl",
        Some(_) | None => "ltr",
    }
}

/// A language's own name; a region does not change it unless it has its own, a variant does.
fn own_name(id: &LanguageIdentifier) -> Option<&'static str> {
    use names::NAMES;
    let name = |tag: &str| NAMES.binary_search_by_key(&tag, |(tag, _)| tag).ok().and_then(|at| NAMES.get(at));
    let without_region = LanguageIdentifier { region: None, ..id.clone() };
    name(&id.to_string()).or_else(|| name(&without_region.to_string())).map(|(_, name)| *name)
}

/// Scripts written without spaces between words: East Asian, and those of mainland South-East Asia and Tibet.
const UNSPACED: &[&str] = &[
    "Bopo", "Hani", "Hans", "Hant", "Hira", "Hrkt", "Jpan", "Kana", "Khmr", "Lana", "Laoo", "Mymr", "Tale", "Talu",
    "Tavt", "Thai", "Tibt",
];

/// Styles of scripts, and kana as one script: registered, and without likely languages.
const STYLES: &[&str] = &["Aran", "Cyrs", "Geok", "Hrkt", "Latf", "Latg", "Syre", "Syrj", "Syrn"];

/// Regions that CLDR leaves to its default, English, and groups of regions.
const AREAS: &[&str] = &[
    "001", "002", "003", "005", "009", "011", "013", "014", "015", "017", "018", "019", "021", "029", "030", "034",
    "035", "039", "053", "054", "057", "061", "142", "143", "145", "150", "151", "154", "155", "202", "419", "AC",
    "AG", "AI", "AQ", "AU", "BB", "BM", "BS", "BW", "BZ", "CA", "CK", "CP", "CQ", "CX", "DG", "DM", "EU", "EZ", "FJ",
    "FK", "FM", "GB", "GD", "GG", "GI", "GM", "GS", "GU", "GY", "HM", "IE", "IM", "IO", "JE", "JM", "KI", "KN", "KY",
    "LC", "LR", "MH", "MP", "MS", "MW", "NF", "NG", "NR", "NU", "NZ", "PN", "SB", "SG", "SH", "SL", "SX", "SZ", "TA",
    "TC", "TT", "UM", "UN", "US", "VC", "VG", "VI", "ZA", "ZM",
];

/// The registered variants (IANA), deprecated ones excepted.
const VARIANTS: &[&str] = &[
    "1606nict", "1694acad", "1901", "1959acad", "1994", "1996", "abl1943", "akuapem", "alalc97", "aluku", "anpezo",
    "ao1990", "aranes", "arevela", "arevmda", "arkaika", "asante", "auvern", "baku1926", "balanka", "barla",
    "basiceng", "bauddha", "bciav", "bcizbl", "biscayan", "biske", "blasl", "bohoric", "boont", "bornholm", "cisaup",
    "colb1945", "cornu", "creiss", "dajnko", "ekavsk", "emodeng", "fascia", "fodom", "fonipa", "fonkirsh", "fonnapa",
    "fonupa", "fonxsamp", "gallo", "gascon", "gherd", "grclass", "grital", "grmistr", "hepburn", "hognorsk",
    "hsistemo", "ijekavsk", "itihasa", "ivanchov", "jauer", "jyutping", "kkcor", "kleinsch", "kociewie", "kscor",
    "laukika", "leidentr", "lemosin", "lengadoc", "lipaw", "ltg1929", "ltg2007", "luna1918", "mdcegyp", "mdctrans",
    "metelko", "monoton", "ndyuka", "nedis", "newfound", "nicard", "njiva", "nulik", "osojs", "oxendict", "pahawh2",
    "pahawh3", "pahawh4", "pamaka", "peano", "pehoeji", "petr1708", "pinyin", "polyton", "provenc", "puter", "rigik",
    "rozaj", "rumgr", "saigon", "scotland", "scouse", "simple", "solba", "sotav", "spanglis", "surmiran", "sursilv",
    "sutsilv", "synnejyl", "tailo", "tarask", "tongyong", "tunumiis", "uccor", "ucrcor", "ulster", "unifon", "vaidika",
    "valbadia", "valencia", "vallader", "vecdruka", "viennese", "vivaraup", "wadegile", "xsistemo",
];

#[cfg(test)]
mod tests;
