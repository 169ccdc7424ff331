//! What a mistake of grammar is to the person who made it: its place, what to do, and what it spoils.
//!
//! The parser says what it expected; people wrote a full-width `＝`, a date without quotes, or forgot a bracket many
//! lines above the place where that is noticed.

use std::ops::Range;

/// A mistake of grammar.
#[derive(Debug, PartialEq, Eq)]
pub struct Mistake {
    /// Its place.
    pub range: Range<usize>,
    /// The attribute that says what to do.
    pub help: &'static str,
    /// What is wrong, where the parser does not see it.
    pub problem: Option<&'static str>,
    /// What the words need: names and values.
    pub arguments: Vec<(&'static str, String)>,
    /// The first of two that are the same.
    pub first: Option<Range<usize>>,
    /// The lines that cannot be read because of it: a key with its value, or a table whose header is broken.
    pub reach: Range<usize>,
}

/// Characters of input methods, word processors and web pages that look like TOML's own.
const LOOKALIKES: [(char, &str); 17] = [
    ('＃', "#"),
    ('：', "="),
    ('＝', "="),
    ('“', "\""),
    ('”', "\""),
    ('„', "\""),
    ('＂', "\""),
    ('‘', "'"),
    ('’', "'"),
    ('「', "\""),
    ('［', "["),
    ('］', "]"),
    ('｛', "{"),
    ('，', ","),
    ('、', ","),
    ('\u{3000}', " "),
    ('\u{a0}', " "),
];

/// Looks at what the parser reports.
pub fn mistake(text: &str, range: Range<usize>, problem: &str) -> Mistake {
    let (start, end) = line(text, range.start);
    let here = text.get(start..end).unwrap_or_default();
    // A header behind a character that is no space of TOML's: the keys below are its own.
    let bare = here.trim_start_matches(|c: char| !c.is_ascii() || c.is_whitespace());
    let is_header = bare.starts_with('[') && !here.trim_start_matches([' ', '\t']).starts_with('[');
    let plain = |help| {
        let reach = if is_header { block(text, start) } else { statement(text, range.start) };
        Mistake { range: range.clone(), help, problem: None, arguments: Vec::new(), first: None, reach }
    };
    let rest = text.get(range.start..end).unwrap_or_default();
    if problem.contains("recurs") {
        let deep = |line: &&str| line.matches(['.', '[', '{']).count();
        let deepest = text.split_inclusive('\n').max_by_key(deep).unwrap_or_default();
        let at = (deepest.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
        let problem = Some("this is nested too deeply");
        return Mistake {
            range: at..at + deepest.trim_end().len(),
            problem,
            reach: 0..text.len(),
            ..plain("help-deep")
        };
    }
    if let Some(conflict) = conflict(text, start) {
        let problem = Some("two branches were merged, and git could not decide between them");
        return Mistake { range: start..end, problem, reach: conflict, ..plain("help-conflict") };
    }
    if let Some(header) = header(here).filter(|_| left_open(text, start).is_none()) {
        let arguments = vec![("header", header)];
        let range = start..start + here.trim_end().len();
        return Mistake { range, arguments, reach: block(text, start), ..plain("help-brackets") };
    }
    let character = lookalike(text, &range, start, end);
    if let Some((at, found, meant)) = character.filter(|_| !problem.starts_with("invalid basic string")) {
        let arguments = vec![("found", found.to_string()), ("meant", meant.to_owned())];
        return Mistake { range: at..at + found.len_utf8(), arguments, ..plain("help-character") };
    }
    if problem.starts_with("duplicate key") {
        let name = text.get(range.clone()).unwrap_or_default();
        let arguments = vec![("name", name.to_owned())];
        let is_header = here.trim_start().starts_with('[');
        // A header of several parts, as in records, is a table's own name: no list is meant.
        let is_named = is_header && !here.trim().trim_start_matches('[').starts_with(name);
        let help = match (is_header, is_named) {
            (true, false) => "help-blocks",
            (true, true) => "help-block",
            (false, _) => "help-duplicate",
        };
        let first = if is_header { first_header(text, start, name) } else { first_key(text, start, name) };
        let reach = if is_header { block(text, start) } else { statement(text, start) };
        return Mistake { arguments, first, reach, ..plain(help) };
    }
    if problem.starts_with("cannot extend value") {
        return plain("help-extend");
    }
    if problem.contains("multi-line") {
        let (range, problem, reach) = endless(text, &range);
        return Mistake { range, problem, reach, ..plain("help-quote") };
    }
    if problem.contains("array table") || problem.starts_with("unclosed table") {
        let header = here.split('#').next().unwrap_or_default().trim();
        let name = header.trim_matches(['[', ']', ' ']).to_owned();
        let brackets = if header.starts_with("[[") { ("[[", "]]") } else { ("[", "]") };
        let arguments = vec![("header", format!("{}{name}{}", brackets.0, brackets.1))];
        return Mistake { arguments, reach: block(text, start), ..plain("help-header") };
    }
    if let Some((at, close)) = left_open(text, range.start).filter(|_| is_about_lists(problem)) {
        let (open_start, _) = line(text, at);
        let below = here.trim_start();
        let is_next = open_start < start && (below.starts_with('[') || below.contains('=') || below.is_empty());
        if is_next || range.start >= text.trim_end().len() {
            let arguments = vec![("close", close.to_string())];
            let reach = unclosed(text, at, start);
            let problem = Some("this bracket is never closed");
            return Mistake { range: at..at + 1, problem, arguments, reach, ..plain("help-close") };
        }
        return plain(if problem.contains("extra comma") { "help-extra" } else { "help-comma" });
    }
    let (help, arguments) = of_value(here, rest, problem);
    let problem = (help == "help-no-value").then_some("there is no value behind the `=`");
    Mistake { problem, arguments, ..plain(help) }
}

/// What to do about a value, and what the words of that need; `rest` is the line from the place on.
fn of_value(here: &str, rest: &str, problem: &str) -> (&'static str, Vec<(&'static str, String)>) {
    let plain = |help| (help, Vec::new());
    let value = here.split_once('=').map_or("", |(_, value)| value).split('#').next().unwrap_or_default().trim();
    let is_string = problem.starts_with("invalid basic string") || problem.starts_with("invalid literal string");
    if is_string && rest.trim().is_empty() {
        return plain("help-quote");
    }
    if ["True", "TRUE", "False", "FALSE", "yes", "no"].contains(&value) {
        return plain("help-boolean");
    }
    if problem.starts_with("missing opening quote") {
        return plain("help-open");
    }
    // Behind a whole value, as other formats have it.
    let behind = rest.trim();
    if problem.starts_with("unexpected key or value") && behind.starts_with("//") {
        return plain("help-comment");
    }
    let mark = behind.split('#').next().unwrap_or_default().trim();
    if problem.starts_with("unexpected key or value") && [",", ";", ",;"].contains(&mark) {
        return ("help-mark", vec![("mark", mark.to_owned())]);
    }
    if value.is_empty() && problem.starts_with("string values must be quoted") {
        return plain("help-no-value");
    }
    if problem.contains("date") || problem.contains("time") {
        return plain("help-year");
    }
    if !value.is_empty() && value.chars().all(|c| matches!(c, '０'..='９')) {
        let narrow = value.chars().filter_map(|c| char::from_digit(u32::from(c) - u32::from('０'), 10));
        return ("help-digits", vec![("value", narrow.collect())]);
    }
    if value.starts_with(|c: char| c.is_ascii_digit() || c == '-' || c == '+') {
        return plain("help-number");
    }
    if problem.starts_with("string values must be quoted") {
        return ("help-value", vec![("value", value.to_owned())]);
    }
    if problem.contains("escape") || problem.contains("hexadecimal") {
        return plain("help-escape");
    }
    if problem.starts_with("key with no value") {
        return plain(if here.contains(':') { "help-colon" } else { "help-equals" });
    }
    plain("help")
}

/// The header that a line was meant to be: brackets around a name alone, too few in front, too many, apart, or wide ones.
fn header(line: &str) -> Option<String> {
    let written = line.split('#').next().unwrap_or_default();
    let line = written.replace('［', "[").replace('］', "]");
    let name = line.trim().strip_prefix('[')?.strip_suffix(']')?.trim_matches(['[', ']', ' ']);
    let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    let is_list = line.matches(['[', ']']).count() > 2;
    let header = if is_list { format!("[[{name}]]") } else { format!("[{name}]") };
    let is_known = [header.as_str(), &format!("[[{name}]")].contains(&written.trim());
    (is_name && !is_known).then_some(header)
}

fn is_about_lists(problem: &str) -> bool {
    ["array", "inline table", "comma", "assignment"].iter().any(|word| problem.contains(word))
}

/// Where the line of a place begins and ends.
fn line(text: &str, at: usize) -> (usize, usize) {
    let start = text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |end| end + 1);
    let end = text.get(at..).and_then(|after| after.find('\n')).map_or(text.len(), |end| at + end);
    (start, end)
}

/// Whether a line begins a table, or a key with its value.
fn begins(line: &str) -> bool {
    let is_key = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '"' | '\'' | ' ' | '\t');
    let line = line.trim_start();
    line.starts_with('[') && line.trim_end().ends_with(']') && !line.contains(['"', '\'', ','])
        || line.split_once('=').is_some_and(|(key, _)| !key.trim().is_empty() && key.chars().all(is_key))
}

/// The lines of the key and its value at a place.
fn statement(text: &str, at: usize) -> Range<usize> {
    let (mut start, mut end) = line(text, at);
    let of = |(start, end): (usize, usize)| text.get(start..end).unwrap_or_default();
    // Where nothing begins in this line, it goes on from one above, if one is open there.
    while !begins(of((start, end))) && left_open(text, start).is_some() && start > 0 {
        start = line(text, start - 1).0;
        end = line(text, start).1;
    }
    end = end.max(line(text, at).1);
    while end < text.len() {
        let next = line(text, end + 1);
        let words = of(next).trim();
        if words.is_empty() || words.starts_with('#') || begins(words) || left_open_in(text, start, next.0).is_none() {
            break;
        }
        end = next.1;
    }
    start..end
}

/// The lines of a value whose bracket is open and is missed in a line below: all up to there, but no table and no key that
/// begins between, which the parser took for a part of the list.
fn unclosed(text: &str, opened: usize, missed: usize) -> Range<usize> {
    let Range { start, mut end } = statement(text, opened);
    while end < missed {
        let next = line(text, end + 1);
        if next.0 >= missed || begins(text.get(next.0..next.1).unwrap_or_default()) {
            break;
        }
        end = next.1;
    }
    start..end
}

/// A text of several lines in which something is wrong: its place, what, and its lines. One that is never closed is shown
/// where it opens, since all that follows seems to be text.
fn endless(text: &str, range: &Range<usize>) -> (Range<usize>, Option<&'static str>, Range<usize>) {
    let above = text.get(..range.start).unwrap_or_default();
    let opened = above.rfind("\"\"\"").max(above.rfind("'''")).filter(|&at| {
        let (mark, rest) = text.get(at..).and_then(|text| text.split_at_checked(3)).unwrap_or_default();
        !rest.contains(mark)
    });
    match opened {
        Some(at) => (at..at + 3, Some("this text is never closed"), unclosed(text, at, text.len())),
        None => (range.clone(), None, line(text, range.start).0..text.len()),
    }
}

/// The lines of a conflict that git has left, from its first mark to its last one.
fn conflict(text: &str, start: usize) -> Option<Range<usize>> {
    let rest = text.get(start..)?;
    let marks = ["<<<<<<< ", "||||||| ", "=======", ">>>>>>> "];
    marks.iter().any(|mark| rest.starts_with(mark)).then(|| {
        let last = rest.find("\n>>>>>>> ").map_or(start, |at| start + at + 1);
        start..line(text, last).1
    })
}

/// The lines of a table, from its header to the next one.
fn block(text: &str, start: usize) -> Range<usize> {
    let after = line(text, start).1;
    let next = text.get(after..).and_then(|rest| rest.find("\n[")).map_or(text.len(), |found| after + found);
    start..next
}

/// The first look-alike at or behind a place, but for spaces and what is inside of strings; or right before it.
fn lookalike(text: &str, range: &Range<usize>, start: usize, end: usize) -> Option<(usize, char, &'static str)> {
    let known = |found: char| LOOKALIKES.iter().find(|(character, _)| *character == found);
    let before = text.get(start..range.start)?;
    let found = before.char_indices().next_back().map(|(at, character)| (start + at, character));
    let after = text.get(range.start..end)?;
    let behind = after.char_indices().find(|(_, character)| *character != ' ');
    let behind = behind.map(|(at, character)| (range.start + at, character));
    let within = text.get(range.clone())?.char_indices().find(|(_, character)| known(*character).is_some());
    let within = within.map(|(at, character)| (range.start + at, character));
    [within, behind, found].into_iter().flatten().find_map(|(at, character)| {
        let (found, meant) = known(character)?;
        Some((at, *found, *meant))
    })
}

/// The key of the same name above, in the same table.
fn first_key(text: &str, before: usize, name: &str) -> Option<Range<usize>> {
    let mut end = before;
    while let Some(above) = end.checked_sub(1) {
        let (start, stop) = line(text, above);
        let line = text.get(start..stop)?;
        if line.trim_start().starts_with('[') {
            return None;
        }
        let key = line.split('=').next().unwrap_or_default();
        if key.trim() == name {
            let at = start + (key.len() - key.trim_start().len());
            return Some(at..at + name.len());
        }
        end = start;
    }
    None
}

/// The header of the same name above.
fn first_header(text: &str, before: usize, name: &str) -> Option<Range<usize>> {
    let above = text.get(..before)?;
    let mut at = 0;
    for line in above.split_inclusive('\n') {
        if line.trim().trim_start_matches('[').trim_end_matches(']').trim() == name && line.trim().starts_with('[') {
            let start = at + line.find(name)?;
            return Some(start..start + name.len());
        }
        at += line.len();
    }
    None
}

/// The bracket or brace of a value that is still open at a place, and what closes it.
fn left_open(text: &str, at: usize) -> Option<(usize, char)> {
    left_open_in(text, 0, at)
}

fn left_open_in(text: &str, from: usize, at: usize) -> Option<(usize, char)> {
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut quote: Option<char> = None;
    let mut escaped = false;
    let mut offset = from;
    for line in text.get(from..at)?.split_inclusive('\n') {
        let is_header = open.is_empty() && line.trim_start().starts_with('[');
        for (place, character) in line.char_indices().filter(|_| !is_header) {
            match (quote, character) {
                (Some('"'), '\\') if !escaped => {
                    escaped = true;
                    continue;
                }
                (Some(mark), character) if character == mark && !escaped => quote = None,
                (None, '"' | '\'') => quote = Some(character),
                (None, '#') => break,
                (None, '[') => open.push((offset + place, ']')),
                (None, '{') => open.push((offset + place, '}')),
                (None, ']' | '}') => drop(open.pop()),
                (Some(_) | None, _) => {}
            }
            escaped = false;
        }
        // A text ends with its line; one of several lines is no value of the format.
        quote = None;
        offset += line.len();
    }
    open.last().copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> (&'static str, String, String) {
        let (_, errors) = toml::de::DeTable::parse_recoverable(text);
        let error = errors.first().expect("this is not TOML");
        let found = mistake(text, error.span().unwrap_or(0..0), error.message());
        let part = |range: Range<usize>| text.get(range).unwrap_or_default().to_owned();
        (found.help, part(found.range), part(found.reach))
    }

    #[test]
    fn what_was_meant() {
        for (text, help, at) in [
            ("number ＝ 1\n", "help-character", "＝"),
            ("unit = “people”\n", "help-character", "“"),
            ("number　= 1\n", "help-character", "\u{3000}"),
            ("\u{a0}number = 1\n", "help-character", "\u{a0}"),
            ("a = [\"x\"、\"y\"]\n", "help-character", "、"),
            ("number = 1\nnumber = 2\n", "help-duplicate", "number"),
            ("[a]\nx = 1\n[[a]]\nx = 1\n", "help-blocks", "a"),
            ("[[fields]\nid = \"goal\"\n", "help-header", ""),
            ("a = \"x\nb = 1\n", "help-quote", ""),
            ("baseline = 1,200\n", "help-number", ""),
            ("number = 2,\n", "help-mark", ""),
            ("unit = \"percent\";  # share\n", "help-mark", ""),
            ("unit = \"percent\" // share\n", "help-comment", ""),
            ("[unit.\"a\"]\nx = 1\n[unit.\"a\"]\nx = 1\n", "help-block", "\"a\""),
            ("better = higher\n", "help-value", "higher"),
            ("year = 2019-02-30\n", "help-year", "2019-02-30"),
            ("number =\nunit = \"people\"\n", "help-no-value", ""),
            ("a = { x = 1 }\na.y = 2\n", "help-extend", "a"),
            ("number: 1\n", "help-colon", ""),
            ("number 1\n", "help-equals", ""),
            ("id = \"a\\uD800b\"\n", "help-escape", ""),
            ("a = [\"x\" \"y\"]\n", "help-comma", ""),
            ("number = 1 ＃ コメント\n", "help-character", "＃"),
            ("citation = True\n", "help-boolean", "True"),
            ("a = x\"\n", "help-open", ""),
            ("<<<<<<< HEAD\n", "help-conflict", "<<<<<<< HEAD"),
        ] {
            let (found, place, reach) = of(text);
            assert_eq!(found, help, "{text}");
            assert!(place.starts_with(at), "{text}: {place}");
            assert!(
                reach.lines().count() <= 1 || ["help-header", "help-blocks", "help-block"].contains(&help),
                "{text} spoils {reach}"
            );
        }
    }

    #[test]
    fn what_is_not_closed_is_shown_where_it_opens() {
        for (before, spoiled, after) in [
            ("", "fields = [\"goal\", \"issues\"\n", "\n[[fields]]\nid = \"goal\"\n"),
            ("", "issues = [\n  \"a\",\n  \"b\"\n", "number = 1\n"),
            ("", "baseline = { value = \"3\"\n", "number = 1\n"),
            ("a = 1\n", "issues = [\"a\",", ""),
            ("", "issues = [\n  \"a\",\n\n  \"b\",\n", "\n[[questions]]\nid = \"b\"\nissues = []\n"),
            ("", "issues = [\"a\",\n\n# what follows\n", "[[questions]]\nid = \"b\"\n"),
        ] {
            let text = [before, spoiled, after].concat();
            let (help, place, reach) = of(&text);
            assert!(help == "help-close" && ["[", "{"].contains(&place.as_str()), "{text}: {help} {place}");
            assert_eq!(reach.trim_end(), spoiled.trim_end());
        }
    }

    #[test]
    fn the_first_of_two_is_found() {
        let text = "a = 1\nissues = \"\"\"x\nof words\n[[b]]\nc = 1\n";
        assert_eq!(of(text), ("help-quote", "\"\"\"".to_owned(), "issues = \"\"\"x\nof words".to_owned()));
        let found = mistake("[a]\nx = 1\ny = 2\nx = 3\n", 16..17, "duplicate key");
        assert_eq!(found.first, Some(4..5));
        let found = mistake("x = 1\n[a]\ny = 2\nx = 3\n", 16..17, "duplicate key");
        assert_eq!(found.first, None);
    }
}
