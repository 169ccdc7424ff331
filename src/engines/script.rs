//! oxc: scripts without comments and white space, nothing renamed, moved or reckoned out; and what they import.
//!
//! The crates are those that minify-html brings, in its version, so that none is built twice.

use oxc_allocator::Allocator;
use oxc_codegen::{Codegen, CodegenOptions, CommentOptions};
use oxc_parser::Parser;
use oxc_span::{SourceType, Span};
use std::ops::Range;

/// A script that does the same in fewer bytes. What cannot be parsed stays as it is, and so do comments of licences.
#[must_use]
pub fn compact(script: &str) -> String {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, script, SourceType::unambiguous()).parse();
    if parsed.panicked || !parsed.errors.is_empty() {
        return script.to_owned();
    }
    let comments = CommentOptions { legal: CommentOptions::default().legal, ..CommentOptions::disabled() };
    let options = CodegenOptions { comments, ..CodegenOptions::minify() };
    Codegen::new().with_options(options).build(&parsed.program).code
}

/// The addresses that a script imports, as they are written between their quotes, in their order. What it puts together
/// itself, or asks for in another way, is not seen.
#[must_use]
pub fn imports(script: &str) -> Vec<Range<usize>> {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, script, SourceType::unambiguous()).parse();
    let record = &parsed.module_record;
    let requested = record.requested_modules.values().flatten().map(|module| module.span);
    let written = requested.chain(record.dynamic_imports.iter().map(|import| import.module_request));
    let inside = |span: Span| {
        let range = usize::try_from(span.start).ok()?..usize::try_from(span.end).ok()?;
        let text = script.get(range.clone())?;
        let is_written = text.len() > 1 && text.starts_with(['"', '\'', '`']);
        is_written.then_some(range.start + 1..range.end - 1)
    };
    let mut found: Vec<Range<usize>> = written.filter_map(inside).collect();
    found.sort_by_key(|range| range.start);
    found
}

#[cfg(test)]
mod tests {
    use super::{compact, imports};

    #[test]
    fn what_is_imported_is_found() {
        let script = "import a from 'https://a';\nexport * from \"./b.js\";\nconst c = () => import(`//c`);\nimport(a + 'd'); // import 'e'\n";
        let found: Vec<&str> = imports(script).into_iter().map(|range| &script[range]).collect();
        assert_eq!(found, ["https://a", "./b.js", "//c"]);
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
