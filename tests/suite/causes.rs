//! One mistake is one problem: what follows from it is not said. Each row is a mistake in the fixture city, with all
//! that may be said of it.

use crate::project::{fixtures, project, real_with_theme};
use keikaku::base::diagnostic::{Diagnostic, Severity};
use keikaku::pipeline::{self, Request};
use std::fs;
use std::path::Path;

/// What is done to a file: a text put in place of another, more at its end, bytes for it, another name, nothing left.
enum Change {
    Swap(&'static str, &'static str),
    Append(&'static str),
    Bytes(&'static [u8]),
    Rename(&'static str),
    Copy(&'static str),
    Remove,
}

use Change::{Append, Bytes, Copy, Remove, Rename, Swap};

const PLAN: &str = "content/plan.toml";
const SCHOOLS: &str = "content/childhood/learning/schools.toml";
const BUSES: &str = "content/movement/streets/buses.toml";
const WORDS: &str = "locales/en/childhood.ftl";

/// What is changed in a file, and the code of the problem.
const MISTAKES: &[(&str, Change, &str)] = &[
    // Files that cannot be read, and nodes without a place.
    (SCHOOLS, Bytes(b"number = 1\nissues = [\"\x8b\xb3\x88\xe7\"]\n"), "invalid-utf8"),
    (
        "content/movement/streets/buses.toml",
        Bytes(b"# \x8b\xb3\x88\xe7\x82\xcc\x8ew\x95W\nnumber = 1\n"),
        "invalid-utf8",
    ),
    ("content/nature/index.toml", Rename("content/nature/Index.toml"), "misnamed-file"),
    ("content/nature/shore/index.toml", Remove, "missing-file"),
    (WORDS, Bytes(&[0; 4000]), "forbidden-character"),
    (WORDS, Copy("locales/en/childhood (conflicted copy).ftl"), "duplicate-message"),
    ("locales/fa/record/childhood.toml", Copy("locales/fa/record/childhood (2).toml"), "duplicate-id"),
    (BUSES, Copy("content/movement/streets/buses.TOML"), "duplicate-name"),
    ("content/nature/index.toml", Rename("content/nature/_index.toml"), "misnamed-file"),
    ("content/childhood", Rename("content/inner/childhood"), "missing-file"),
    ("content/childhood/learning", Rename("content/childhood/inner/learning"), "missing-file"),
    // The plan's shape.
    (PLAN, Swap("id = \"section\"", "id = \"chapter\""), "duplicate-id"),
    (
        PLAN,
        Swap("[[levels]]\nid = \"item\"\nfields = [\"vision\", \"issues\", \"indicators\", \"office\"]\n", ""),
        "misplaced-file",
    ),
    (PLAN, Swap("[[fields]]", "[fields]"), "wrong-type"),
    (PLAN, Swap("[[fields]]", "[[field]]"), "unknown-key"),
    (PLAN, Swap("[[units]]", "[[unit]]"), "unknown-key"),
    (PLAN, Swap("[[levels]]", "[[level]]"), "unknown-key"),
    (PLAN, Swap("[[surveys]]", "[[survey]]"), "unknown-key"),
    (PLAN, Swap("[[glossary]]", "[[glossery]]"), "unknown-key"),
    (PLAN, Swap("[\"vision\", \"issues\"", "[\"vison\", \"issues\""), "broken-reference"),
    (PLAN, Swap("kind = \"organisation\"", "kind = \"organization\""), "wrong-type"),
    (PLAN, Swap("kind = \"organisation\"", "kind = \"choice\""), "missing-key"),
    (PLAN, Swap("source = \"ja\"", "source = \"jp\""), "broken-reference"),
    // A tag that others name rightly.
    (PLAN, Swap("tag = \"ja\"\n", "tag = \"jp\"\n"), "invalid-language"),
    (PLAN, Swap("tag = \"ja\"\n", "tag = \"JA\"\n"), "invalid-language"),
    (PLAN, Swap("tag = \"en\"\n", "tag = \"eng\"\n"), "invalid-language"),
    (PLAN, Swap("tag = \"en\"\n", "tag = \"EN\"\n"), "invalid-language"),
    (PLAN, Swap("[[languages]]\ntag = \"ja\"\nkind = \"official\"\n", ""), "broken-reference"),
    (PLAN, Swap("tag = \"fa\"\n", ""), "missing-key"),
    (PLAN, Swap("tag = \"fa\"\n", "tag = 7\n"), "wrong-type"),
    // An id that is changed in one place and not in the others.
    (PLAN, Swap("[[units]]\nid = \"cases\"", "[[units]]\nid = \"case\""), "missing-message"),
    (PLAN, Swap("[[surveys]]\nid = \"residents\"", "[[surveys]]\nid = \"everybody\""), "missing-message"),
    (PLAN, Swap("[[missing]]\nid = \"typhoon\"", "[[missing]]\nid = \"storm\""), "missing-message"),
    (PLAN, Swap("[[fields]]\nid = \"vision\"", "[[fields]]\nid = \"visoin\""), "missing-message"),
    (SCHOOLS, Swap("[\"books\"]", "[\"boks\"]"), "missing-message"),
    (SCHOOLS, Swap("[\"books\"]", "[]"), "missing-key"),
    // What a term is given, without its quotes.
    (WORDS, Swap("schools_vision = ", "-kind = kind\nschools_vision = { -kind(form: plural) } "), "fluent-syntax"),
    (
        WORDS,
        Swap(
            "schools_vision = ",
            "-kind = { $form ->\n    [plural] kinds\n   *[one] kind\n}\nschools_vision = { -kind(form: \"plurals\") } ",
        ),
        "unresolved-message",
    ),
    (
        WORDS,
        Swap(
            "schools_vision = ",
            "-kind = { $form ->\n    [plural] kinds\n   *[one] kind\n}\nschools_vision = { -kind(from: \"plural\") } ",
        ),
        "unresolved-message",
    ),
    // The making of all records of a file.
    (
        "locales/fa/record/childhood.toml",
        Swap("made = { how = \"person\", by = \"A. Translator\", on = \"2026-06-05\" }", "maed = {}"),
        "unknown-key",
    ),
    (
        "locales/fa/record/childhood.toml",
        Swap("made = { how = \"person\", by = \"A. Translator\", on = \"2026-06-05\" }", ""),
        "missing-key",
    ),
    (SCHOOLS, Swap("id = \"reading-daily\"", "id = \"daily-readers\""), "missing-message"),
    (SCHOOLS, Rename("content/childhood/learning/school.toml"), "missing-message"),
    ("locales/ja/childhood.ftl", Swap("schools_vision = ", "schools_vison = "), "missing-message"),
    (WORDS, Swap("schools_vision = ", "schools_vison = "), "missing-translation"),
    (WORDS, Swap("schools_vision = ", "schools-vision = "), "missing-translation"),
    ("locales/ja/childhood.ftl", Swap("indicator_reading-daily = ", "indicator_reading_daily = "), "missing-message"),
    // What is gone.
    ("locales/ja/childhood.ftl", Remove, "missing-file"),
    ("locales/ja/childhood.ftl", Rename("locales/ja/childhood.ftl.orig"), "missing-file"),
    (WORDS, Remove, "missing-translation"),
    // Files in which nothing stands.
    (SCHOOLS, Bytes(b"\n# later\n"), "missing-key"),
    ("locales/ja/childhood.ftl", Bytes(b"\n"), "missing-message"),
    // A term that is put together of itself many times over.
    (
        WORDS,
        Swap(
            "schools_vision = ",
            "-a = x\n-b = { -a }{ -a }{ -a }{ -a }{ -a }{ -a }{ -a }{ -a }\n-c = { -b }{ -b }{ -b }{ -b }{ -b }{ -b }{ -b }{ -b }\n-d = { -c }{ -c }{ -c }{ -c }{ -c }{ -c }{ -c }{ -c }\n-e = { -d }{ -d }{ -d }{ -d }{ -d }{ -d }{ -d }{ -d }\nschools_vision = { -e } ",
        ),
        "too-large",
    ),
    // Keys and values.
    (SCHOOLS, Swap("issues =", "課題 ="), "toml-syntax"),
    // A list that is left open, before a key, before a table, and after a comma.
    (SCHOOLS, Swap("[\"books\"]", "[\"books\""), "toml-syntax"),
    (SCHOOLS, Swap("[\"books\"]", "[\"books\","), "toml-syntax"),
    (PLAN, Swap("\"buses_office\"]", "\"buses_office\""), "toml-syntax"),
    (PLAN, Swap("\"buses_office\"]", "\"buses_office\","), "toml-syntax"),
    (PLAN, Swap("\"buses_office\"]", "\n  \"buses_office\",\n\n  # as it was\n  \"moba\",\n"), "toml-syntax"),
    (PLAN, Swap("\"movement_goal\"]", "\"movement_goal\","), "toml-syntax"),
    (PLAN, Swap("\"issues\", \"indicators\", \"office\"]", "\"issues\", \"indicators\", \"office\","), "toml-syntax"),
    (SCHOOLS, Swap("[\"books\"]", "\"\"\"books"), "toml-syntax"),
    (PLAN, Swap("base_url = \"", "base_url = \"\"\""), "toml-syntax"),
    (SCHOOLS, Swap("[\"books\"]", "[[\"books\"]]"), "wrong-type"),
    (SCHOOLS, Swap("id = \"reading-daily\"", "id = \"reading\\u0000daily\""), "forbidden-character"),
    (SCHOOLS, Swap("year = \"fy2030\" },\n]", "year = \"fy2003\" },\n]"), "contradictory-years"),
    (SCHOOLS, Swap("number = 1\n", ""), "missing-key"),
    // A level that is none, or another one's.
    (SCHOOLS, Swap("number = 1\n", "number = 1\nlevel = \"itme\"\n"), "broken-reference"),
    (SCHOOLS, Swap("number = 1\n", "number = 1\nlevel = \"secton\"\n"), "broken-reference"),
    (SCHOOLS, Swap("number = 1\n", "number = 1\nlevel = \"section\"\n"), "contradictory-keys"),
    (SCHOOLS, Swap("number = 1\n", "number = 1\nlevel = \"page\"\n"), "contradictory-keys"),
    ("content/childhood/index.toml", Append("\nlevel = \"section\"\n"), "contradictory-keys"),
    ("content/pages/about.toml", Append("\nlevel = \"item\"\n"), "contradictory-keys"),
    (BUSES, Swap("unit = \"lines\"", "unit = \"line\""), "unknown-unit"),
    // A name that stands elsewhere, of something else.
    (PLAN, Swap("\"indicator_bus-lines\"", "\"indicator_drivers\""), "broken-reference"),
    // Words.
    (
        "locales/en/plan.ftl",
        Swap(
            "unit_cases = { $n ->\n    [one] { $n } case\n   *[other] { $n } cases\n}",
            "unit_cases = { $n -> [one] { $n } case *[other] { $n } cases }",
        ),
        "fluent-syntax",
    ),
    ("locales/ja/nature.ftl", Swap("beaches_vision = ", "beaches_vision = [x](glossary:nope) "), "unknown-term"),
    ("locales/ja/plan.ftl", Swap("unit_metres = { $n }", "unit_metres = { $x }"), "unresolved-message"),
    ("locales/ja/childhood.ftl", Swap("schools_vision = ", "schools_vision = { $count }"), "unresolved-message"),
    ("locales/en/plan.ftl", Swap("unit_metres = { $n }", "unit_metres = { n }"), "unresolved-message"),
    (WORDS, Swap("schools_vision = ", "schools_vision = [books][] "), "refused-markup"),
    (WORDS, Swap("schools_vision = ", "schools_vision = [[[[[[[[ "), "refused-markup"),
    (WORDS, Swap("schools_vision = ", "schools_vision = [x](javascript&#58;alert) "), "refused-link"),
    (WORDS, Swap("schools_vision = ", "schools_vision = { -a.case } "), "fluent-syntax"),
    (WORDS, Swap("schools_vision = ", "\"schools_vision\": "), "fluent-syntax"),
    (WORDS, Swap("schools_vision = ", "schools vision = "), "fluent-syntax"),
    (WORDS, Swap("schools_vision = ", "schools.vision = "), "fluent-syntax"),
    (WORDS, Swap("schools_vision = ", "学校_目標 = "), "fluent-syntax"),
    (WORDS, Swap("schools_vision = ", "\u{3000}schools_vision = "), "fluent-syntax"),
    (WORDS, Swap("childhood = ", "\u{feff}\u{feff}childhood = "), "forbidden-character"),
    (WORDS, Append("\nriver_gaol = Lost\n"), "unused-message"),
    // Figures in whose place a word stands, a year that nobody can order.
    (BUSES, Swap("\"maintain\", year", "\"維持\", year"), "invalid-figure"),
    (BUSES, Swap("\"maintain\", year", "\"Maintain\", year"), "invalid-figure"),
    (SCHOOLS, Swap("year = \"fy2030\" },\n]", "year = \"fy9999\" },\n]"), "invalid-year"),
    // A header where a list was meant.
    (SCHOOLS, Swap("issues = [\"books\"]", "[issues]\nbooks = true"), "wrong-type"),
    // Keys by another name.
    (SCHOOLS, Swap("better = \"higher\"\nsurvey", "direction = \"higher\"\nsurvey"), "unknown-key"),
    (SCHOOLS, Swap("id = \"tablets-repaired\"", "name = \"tablets-repaired\""), "unknown-key"),
    (SCHOOLS, Swap("unit = \"cases\"", "\"単位\" = \"cases\""), "unknown-key"),
    // Ids that must change, and are named elsewhere.
    (PLAN, Swap("[[units]]\nid = \"people\"", "[[units]]\nid = \"../people\""), "invalid-id"),
    (PLAN, Swap("[[glossary]]\nid = \"moba\"", "[[glossary]]\nid = \"Moba\""), "invalid-id"),
    (
        PLAN,
        Swap("[[units]]\nid = \"people\"", "[[units]]\nid = \"percent\"\n\n[[units]]\nid = \"people\""),
        "invalid-id",
    ),
    (
        PLAN,
        Swap("id = \"vision\"\nkind = \"text\"", "id = \"vision\"\nkind = \"text\"\nchoices = [\"a\"]"),
        "contradictory-keys",
    ),
    // Characters that nobody sees, in a value, in front of a header, behind one.
    (PLAN, Swap("[[levels]]\nid = \"item\"", "\u{feff}[[levels]]\nid = \"item\""), "forbidden-character"),
    (PLAN, Swap("[[levels]]\nid = \"item\"", "[[levels]]\u{202e}\nid = \"item\""), "forbidden-character"),
    (SCHOOLS, Swap("issues =", "\u{feff}issues ="), "forbidden-character"),
    (PLAN, Swap("[[levels]]\nid = \"item\"", "\u{200b}[[levels]]\nid = \"item\""), "toml-syntax"),
    (PLAN, Swap("[[levels]]\nid = \"item\"", "\u{3000}[[levels]]\nid = \"item\""), "toml-syntax"),
    (SCHOOLS, Swap("[[indicators]]", "\u{a0}[[indicators]]"), "toml-syntax"),
    (PLAN, Swap("\"00-1234-5678\"", "\"00-1234\u{202e}-5678\""), "forbidden-character"),
    (WORDS, Swap("schools_vision = ", "schools_vision = [x](https://ex\u{202e}ample.com/) "), "forbidden-character"),
    // Figures in what is no text.
    (WORDS, Swap("schools_vision = ", "schools_vision = <script>alert(1)</script> "), "refused-markup"),
    (WORDS, Swap("schools_vision = ", "schools_vision = <javascript:alert(1)> "), "refused-link"),
    (WORDS, Swap("schools_vision = ", "schools_vision = [x](glossary:Moba) "), "unknown-term"),
    ("locales/en/plan.ftl", Swap("*[other] { $n } cases", "*[other] { $N } cases"), "unresolved-message"),
    (WORDS, Swap("in grades 5 and 8.", "in { 'grades' }."), "fluent-syntax"),
    // Lists of the plan of which one block is by another name, or none of its brackets are double.
    (PLAN, Swap("[[organisations]]", "[[organizations]]"), "unknown-key"),
    (PLAN, Swap("[[outline]]", "[[outlines]]"), "unknown-key"),
    (PLAN, Swap("[[levels]]\nid = \"chapter\"", "[[level]]\nid = \"chapter\""), "unknown-key"),
    (PLAN, Swap("[[languages]]\ntag = \"ja\"", "[[language]]\ntag = \"ja\""), "unknown-key"),
    (PLAN, Swap("[[units]]\nid = \"people\"", "[[units]]"), "missing-key"),
    (SCHOOLS, Swap("[[indicators]]\nid = \"tablets", "[indicators]]\nid = \"tablets"), "toml-syntax"),
    (BUSES, Swap("[[indicators]]", "［［indicators］］"), "toml-syntax"),
    // The baseline's year, and not those of all that came before it.
    (SCHOOLS, Swap("year = \"fy2020\"", "year = \"fy2025\""), "contradictory-years"),
    (SCHOOLS, Swap("number = 1\n", "number = 1\nvision = \"All read.\"\n"), "unknown-key"),
    ("locales/en/plan.ftl", Swap("[one] { $n } case\n", "[few] { $n } case\n"), "plural-form"),
    (WORDS, Swap("schools_vision = ", "schools_vision = [](glossary:moba) "), "refused-markup"),
    // Fields by another name, of another kind, or of none.
    (PLAN, Swap("[[fields]]\nid = \"issues\"", "[[fields]]\nid = \"isues\""), "missing-message"),
    (PLAN, Swap("[[fields]]\nid = \"issues\"", "[[fields]]\nid = \"vision\""), "duplicate-id"),
    (PLAN, Swap("id = \"vision\"\nkind = \"text\"", "id = \"vision\"\nkind = \"paragraph\""), "wrong-type"),
    (PLAN, Swap("id = \"vision\"\nkind = \"text\"", "id = \"vision\"\nkind = \"choice\""), "missing-key"),
    (
        PLAN,
        Swap("node = \"childhood\"\nlevel = \"chapter\"", "node = \"childhood\"\nlevel = \"chaptr\""),
        "missing-message",
    ),
    ("locales/en/plan.ftl", Swap("*[other] { $n } cases", "*[other] { n } cases"), "unresolved-message"),
    ("locales/en/plan.ftl", Swap("*[other] { $n } cases", "*[other] ｛ $n ｝ cases"), "full-width-brace"),
    (SCHOOLS, Swap("[\"books\"]", "[\"books\",,]"), "toml-syntax"),
    // What is there and says nothing, and what the frame of every page has.
    (PLAN, Swap("telephone = \"00-1234-5678\"\nplace = true\n", "place = false\n"), "missing-key"),
    (PLAN, Swap("id = \"basic-plan\"\n", "id = \"basic-plan\"\nuntitled = true\n"), "missing-key"),
    (PLAN, Swap("[[glossary]]\nid = \"moba\"", "[[glossary]]\nid = \"main\""), "invalid-id"),
    // Files and folders by another name.
    (SCHOOLS, Rename("content/childhood/learning/schools.tml"), "misnamed-file"),
    (SCHOOLS, Rename("content/childhood/learning/schools.txt"), "misnamed-file"),
    (SCHOOLS, Rename("content/childhood/learning/schools.toml.old"), "misnamed-file"),
    (SCHOOLS, Rename("content/childhood/learning/schools"), "misnamed-file"),
    (SCHOOLS, Copy("content/childhood/learning/schools.toml.old"), "ignored-file"),
    ("locales/ja", Rename("locales/ja-JP"), "invalid-language"),
    ("locales/ja", Rename("locales/ja_JP"), "invalid-language"),
    ("locales/en", Rename("locales/en-US"), "invalid-language"),
];

fn make(root: &Path, path: &str, change: &Change) {
    let file = root.join(path);
    let text = || fs::read_to_string(&file).expect("a file of the city");
    match change {
        Swap(from, to) => {
            assert!(text().contains(from), "{path} has no {from}");
            fs::write(&file, text().replace(from, to)).expect("written");
        }
        Append(more) => fs::write(&file, text() + more).expect("written"),
        Bytes(bytes) => fs::write(&file, bytes).expect("written"),
        Rename(other) => {
            let other = root.join(other);
            fs::create_dir_all(other.parent().expect("a folder")).expect("a folder");
            fs::rename(&file, other).expect("renamed");
        }
        Copy(other) => drop(fs::copy(&file, root.join(other)).expect("copied")),
        Remove => fs::remove_file(&file).expect("removed"),
    }
}

/// All that is said of a project, but for what is said of the city as it is.
fn said(root: &Path, known: &[Diagnostic]) -> Vec<Diagnostic> {
    let prepared = pipeline::read(root, &Request::default());
    let is_new = |found: &&Diagnostic| {
        !known.iter().any(|known| known.code == found.code && known.argument("unit") == found.argument("unit"))
    };
    prepared.diagnostics.iter().filter(is_new).cloned().collect()
}

#[test]
fn one_mistake_is_one_problem() {
    let known = said(project(&[&fixtures().join("site/city")]).path(), &[]);
    let mut faults = Vec::new();
    for (path, change, expected) in MISTAKES {
        let folder = project(&[&fixtures().join("site/city")]);
        make(folder.path(), path, change);
        let said = said(folder.path(), &known);
        let codes: Vec<&str> = said.iter().map(|diagnostic| diagnostic.code.name()).collect();
        if codes != [*expected] {
            let what = match change {
                Swap(_, text) | Append(text) | Rename(text) | Copy(text) => text,
                Bytes(_) => "other bytes",
                Remove => "removed",
            };
            faults.push(format!("{path}, {what}: {codes:?} in place of {expected}"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn without_the_words_of_the_source_that_is_all_that_is_said() {
    let folder = project(&[&fixtures().join("site/city")]);
    fs::remove_dir_all(folder.path().join("locales/ja")).expect("removed");
    let prepared = pipeline::read(folder.path(), &Request::default());
    // That two editions borrow the tool's words is true of the city as it is.
    let found = prepared.diagnostics.iter().filter(|found| found.code.name() != "missing-words");
    let said: Vec<_> = found.map(|found| (found.code.name(), found.argument("path"))).collect();
    assert_eq!(said, [("missing-file", Some("locales/ja"))]);
}

#[test]
fn an_edition_that_is_hidden_says_which_of_its_files_is_gone() {
    for path in ["connections/human-rights.ftl", "glossary.ftl"] {
        let folder = real_with_theme("contrast");
        fs::remove_file(folder.path().join("locales/vi").join(path)).expect("removed");
        let prepared = pipeline::read(folder.path(), &Request::default());
        let said: Vec<_> = prepared.diagnostics.iter().map(|found| (found.code.name(), found.help)).collect();
        assert_eq!(said, [("hidden-edition", "help-gone")], "{path}");
    }
}

#[test]
fn an_edition_that_is_hidden_says_what_was_emptied_and_what_cannot_be_read() {
    let said = |text: &dyn Fn(&str) -> String| {
        let folder = real_with_theme("contrast");
        let path = folder.path().join("locales/vi/connections/human-rights.ftl");
        let before = fs::read_to_string(&path).expect("words");
        fs::write(path, text(&before)).expect("written");
        let prepared = pipeline::read(folder.path(), &Request::default());
        prepared.diagnostics.iter().map(|found| (found.code.name(), found.severity, found.help)).collect::<Vec<_>>()
    };
    assert_eq!(said(&|_| "# nothing\n".to_owned()), [("hidden-edition", Severity::Warning, "help-emptied")]);
    let broken = said(&|text| text.replace(" = ", " ＝ "));
    assert!(broken.iter().all(|(code, severity, _)| (*severity == Severity::Error) == (*code == "fluent-syntax")));
    assert!(broken.iter().any(|(_, severity, _)| *severity == Severity::Error), "{broken:?}");
}

/// Mistakes that have nothing to do with each other, all made at once, and what is said of each.
const TOGETHER: &[&[(&str, Change, &str)]] = &[
    // A list of fields, and three mistakes in what it lists.
    &[
        (PLAN, Swap("\"issues\", \"indicators\"", "\"issues\", \"indicatrs\""), "broken-reference"),
        (SCHOOLS, Swap("value = \"33.8\"", "value = \"九八\""), "invalid-figure"),
        ("content/movement/streets/buses.toml", Swap("unit = \"cases\"", "unit = \"case\""), "unknown-unit"),
    ],
    &[
        (PLAN, Swap("kind = \"indicators\"", "kind = \"indicator\""), "wrong-type"),
        (SCHOOLS, Swap("better = \"higher\"", "beter = \"higher\""), "unknown-key"),
    ],
    // A folder without its own file, and what is wrong in it.
    &[
        ("content/nature/shore/index.toml", Remove, "missing-file"),
        ("content/nature/shore/seagrass.toml", Swap("unit = \"hectares\"", "unit = \"hectare\""), "unknown-unit"),
        ("locales/en/nature.ftl", Swap("beaches_vision = ", "beaches_vision = { $n } "), "unresolved-message"),
    ],
    // A message by the wrong name, and a mistake in the plan.
    &[
        (SCHOOLS, Swap("value = \"34.5\"", "value = \"34,5\""), "invalid-figure"),
        ("locales/en/nature.ftl", Swap("seagrass_vision = ", "seagrass_visoin = "), "missing-translation"),
    ],
];

#[test]
fn mistakes_beside_each_other_are_all_said() {
    for mistakes in TOGETHER {
        let folder = project(&[&fixtures().join("site/city")]);
        for (path, change, _) in *mistakes {
            make(folder.path(), path, change);
        }
        let prepared = pipeline::read(folder.path(), &Request::default());
        for (path, _, code) in *mistakes {
            let is_said = prepared.diagnostics.iter().any(|found| {
                let place = found.span.map(|span| prepared.sources.file(span.file).path.as_str());
                let about = |of: &str| Path::new(of).parent() == Path::new(path).parent();
                found.code.name() == *code && place.or_else(|| found.argument("path")).is_some_and(about)
            });
            assert!(is_said, "{path}: {code}");
        }
    }
}
