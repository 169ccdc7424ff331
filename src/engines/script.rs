//! oxc: scripts without comments and white space, nothing renamed, moved or reckoned out; what they import, and what is no
//! script.
//!
//! The crates are those that minify-html brings, in its version, so that none is built twice.

use super::stylesheet::Address;
use oxc_allocator::Allocator;
use oxc_codegen::{Codegen, CodegenOptions, CommentOptions};
use oxc_parser::{Parser, ParserReturn};
use oxc_semantic::SemanticBuilder;
use oxc_span::{SourceType, Span};
use std::ops::Range;

/// How many bytes a script may have: no page waits for more, and the parser needs room for each.
const LARGEST: usize = 1 << 20;

/// How many brackets may be open at once; those in texts and comments count too.
const DEEPEST: usize = 1000;

/// The room on the stack that the parser has, and for each byte: it calls itself for what stands in something else, and long
/// sums are such. An open bracket takes most, some 5 KiB; of all else, no byte takes more than this.
const STACK: [usize; 2] = [16 << 20, 1 << 10];

/// Lets a script be worked on where there is room for it. `None` if it is too large, or the system has no room.
fn roomy<T: Send>(script: &str, work: impl FnOnce() -> T + Send) -> Option<T> {
    let [least, each] = STACK;
    let thread = std::thread::Builder::new().stack_size(least + each * script.len());
    let is_fit = excess(script).is_none();
    std::thread::scope(|scope| is_fit.then(|| thread.spawn_scoped(scope, work).ok()?.join().ok()).flatten())
}

/// What a script has too much of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Excess {
    /// Bytes.
    Bytes,
    /// Brackets that are open at once.
    Brackets,
}

/// Why a script is not looked at: what it has too much of, how much of it is allowed, and where that is passed.
#[must_use]
pub fn excess(script: &str) -> Option<(Excess, usize, Range<usize>)> {
    let bytes = (script.len() > LARGEST).then_some((Excess::Bytes, LARGEST, 0..0));
    bytes.or_else(|| too_deep(script).map(|at| (Excess::Brackets, DEEPEST, at..at + 1)))
}

/// Where more brackets are open than may be.
fn too_deep(script: &str) -> Option<usize> {
    let mut open = 0_usize;
    script.bytes().position(|byte| {
        match byte {
            b'(' | b'[' | b'{' => open += 1,
            b')' | b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
        open > DEEPEST
    })
}

/// A script that does the same in fewer bytes. What cannot be parsed stays as it is, and so do comments of licences.
#[must_use]
pub fn compact(script: &str) -> String {
    roomy(script, || compacted(script)).unwrap_or_else(|| script.to_owned())
}

fn compacted(script: &str) -> String {
    let allocator = Allocator::default();
    let parsed = parse(&allocator, script);
    if !is_sound(&parsed) {
        return script.to_owned();
    }
    let comments = CommentOptions { legal: CommentOptions::default().legal, ..CommentOptions::disabled() };
    let options = CodegenOptions { comments, ..CodegenOptions::minify() };
    Codegen::new().with_options(options).build(&parsed.program).code
}

/// A script, whether it is a module or not: nobody says so. The parser guesses, and does not know a module that waits.
fn parse<'a>(allocator: &'a Allocator, script: &'a str) -> ParserReturn<'a> {
    let parsed = Parser::new(allocator, script, SourceType::unambiguous()).parse();
    if is_sound(&parsed) {
        return parsed;
    }
    let module = Parser::new(allocator, script, SourceType::mjs()).parse();
    if is_sound(&module) { module } else { parsed }
}

fn is_sound(parsed: &ParserReturn<'_>) -> bool {
    !parsed.panicked && parsed.errors.is_empty()
}

/// What a script imports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Import {
    /// Where the address is written, between its quotes.
    pub range: Range<usize>,
    /// Whether it is loaded before the script runs, and without it the script does not.
    pub needed: bool,
}

/// What a script imports, in its order. What it puts together itself, or asks for in another way, is not seen.
#[must_use]
pub fn imports(script: &str) -> Vec<Import> {
    roomy(script, || imported(script)).unwrap_or_default()
}

fn imported(script: &str) -> Vec<Import> {
    let allocator = Allocator::default();
    let parsed = parse(&allocator, script);
    let record = &parsed.module_record;
    let needed = record.requested_modules.values().flatten().map(|module| (module.span, true));
    let written = needed.chain(record.dynamic_imports.iter().map(|import| (import.module_request, false)));
    let inside = |(span, needed): (Span, bool)| {
        let range = usize::try_from(span.start).ok()?..usize::try_from(span.end).ok()?;
        let text = script.get(range.clone())?;
        let is_written = text.len() > 1 && text.starts_with(['"', '\'', '`']);
        is_written.then_some(Import { range: range.start + 1..range.end - 1, needed })
    };
    let mut found: Vec<Import> = written.filter_map(inside).collect();
    found.sort_by_key(|import| import.range.start);
    found
}

/// Why a text is no script: in the parser's words, with the place of the first mistake. What can be parsed may still be none,
/// as with a name that is declared twice: no browser would run a line of it.
#[must_use]
pub fn mistake(script: &str) -> Option<(String, Range<usize>)> {
    let no_room = || Some(("there is no room for it".to_owned(), 0..0));
    roomy(script, || grammar(script)).unwrap_or_else(no_room)
}

/// Why a text is no script, by its grammar.
fn grammar(script: &str) -> Option<(String, Range<usize>)> {
    let allocator = Allocator::default();
    let parsed = parse(&allocator, script);
    let early = SemanticBuilder::new().with_check_syntax_error(true).build(&parsed.program).errors;
    let mistake = parsed.errors.first().or_else(|| early.first())?;
    // Where two places contradict each other, the later one.
    let label = mistake.labels.iter().flatten().max_by_key(|label| label.offset());
    // What is missing at the end has its place behind the last character.
    let within = |at: usize| at.min(script.trim_end().len());
    let (start, end) = label.map_or((0, 0), |label| (within(label.offset()), within(label.offset() + label.len())));
    Some((mistake.message.to_string(), start..end))
}

/// What a script imports by a path that begins at its own, in its order.
#[must_use]
pub fn addresses(script: &str) -> Vec<Address> {
    let found = imports(script).into_iter().filter_map(|Import { range, .. }| {
        let text = script.get(range.clone()).filter(|text| text.starts_with("./") || text.starts_with("../"))?;
        Some(Address { text: text.to_owned(), range })
    });
    found.collect()
}

/// How another address is written between the quotes of one that was imported.
#[must_use]
pub fn written(script: &str, place: &Range<usize>, address: &str) -> String {
    let quote = script.get(..place.start).and_then(|before| before.chars().next_back());
    // Without a dot before it, a path is a name that no browser knows.
    let mut out = if address.starts_with('.') { String::new() } else { "./".to_owned() };
    for character in address.chars() {
        if character == '\\' || Some(character) == quote || (quote == Some('`') && character == '$') {
            out.push('\\');
        }
        out.push(character);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{compact, excess, imports, mistake, written};

    #[test]
    fn what_is_no_script_is_told_with_its_place() {
        for (script, at) in [
            ("const a = ;\nlet b", ";"),
            ("if (a) {\n  b();\n", ""),
            ("let first = 1;\nlet first = 2;", "first"),
            ("for (;;) {}\nbreak;", "break;"),
        ] {
            let (problem, range) = mistake(script).expect("a mistake");
            assert_eq!(script.get(range), Some(at), "{script}: {problem}");
        }
        for script in [
            "import a from './a.js';\na.b ??= await c;",
            "with (a) { b }",
            "await a();",
            "",
            "// nothing",
            "var a; var a; function b() {} function b() {}",
        ] {
            assert_eq!(mistake(script), None, "{script}");
        }
    }

    #[test]
    fn what_is_nested_deeply_is_parsed_or_refused() {
        for (script, is_refused) in [
            (format!("x={}{};", "[".repeat(900), "]".repeat(900)), false),
            (format!("x={}{};", "[".repeat(2000), "]".repeat(2000)), true),
            (format!("{}{}", "{".repeat(100_000), "}".repeat(100_000)), true),
            (format!("x={}y;", "!".repeat(100_000)), false),
            (format!("x={}1;", "a+".repeat(200_000)), false),
            (format!("x=a{};", ".f()".repeat(100_000)), false),
            (format!("x={}1;", "()=>".repeat(100_000)), false),
            (format!("x={}1;", "a?b:".repeat(100_000)), false),
            (format!("if(a)b();{}", "else if(a)b();".repeat(50_000)), false),
            ("a;".repeat(600_000), true),
        ] {
            assert_eq!(excess(&script).is_some(), is_refused, "{}", &script[..20]);
            assert_eq!(mistake(&script).is_some(), is_refused, "{}", &script[..20]);
            let _ = compact(&script);
        }
    }

    #[test]
    fn an_address_stays_in_its_quotes() {
        let script = "import './a.js'";
        assert_eq!(written(script, &imports(script)[0].range, "./it's \\ $.js"), "./it\\'s \\\\ $.js");
        let script = "import(`./a.js`)";
        assert_eq!(written(script, &imports(script)[0].range, "./${a}`.js"), "./\\${a}\\`.js");
    }

    #[test]
    fn what_is_imported_is_found() {
        let script = "import a from 'https://a';\nexport * from \"./b.js\";\nconst c = () => import(`//c`);\nimport(a + 'd'); // import 'e'\n";
        let found: Vec<_> = imports(script).into_iter().map(|import| (&script[import.range], import.needed)).collect();
        assert_eq!(found, [("https://a", true), ("./b.js", true), ("//c", false)]);
        assert_eq!(imports("import (").len(), 0);
    }

    #[test]
    fn what_only_authors_need_is_gone() {
        let script = "// A comfort.\n(() => {\n  const long = /a  b/; /* no */\n  if (long.test(`  x //`)) {\n    go();\n  }\n})();\n";
        assert_eq!(compact(script), "(()=>{const long=/a  b/;if(long.test(`  x //`)){go()}})();");
        assert_eq!(compact("/*! (c) A city */\nimport a from \"a\";\n"), "/*! (c) A city */\nimport a from\"a\";");
    }

    #[test]
    fn what_is_no_script_stays() {
        for text in ["(", "let a = ;\n", "a  b"] {
            assert_eq!(compact(text), text);
        }
    }
}
