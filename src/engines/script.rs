//! oxc: scripts without comments and white space. Nothing is renamed, moved or reckoned out.
//!
//! The crates are those that minify-html brings, in its version, so that none is built twice.

use oxc_allocator::Allocator;
use oxc_codegen::{Codegen, CodegenOptions, CommentOptions};
use oxc_parser::Parser;
use oxc_span::SourceType;

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

#[cfg(test)]
mod tests {
    use super::compact;

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
