//! `keikaku translated`, from the command line: what is recorded, what then is out of date, what is refused.

use crate::project::project;
use keikaku::base::diagnostic::Code;
use keikaku::stages::record::disk;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

/// What every record here is made by.
const MADE: [&str; 6] = ["--how", "person", "--by", "A. Translator", "--on", "2026-03-01"];

/// The record of `locales/en/river.ftl`.
const RECORD: &str = r#"# The source text that each translation was made from. Written by `keikaku translated`; not to be edited by hand.
made = { how = "person", by = "A. Translator", on = "2026-03-01" }

[unit."indicator_anglers"]
source = "釣りをする人の数"

[unit."indicator_anglers.about"]
source = "年に一度数えます。"

[unit."river"]
source = "川"

[unit."river_goal"]
source = "川を[{ -jichikai }](glossary:jichikai)と守ります。"

[unit."river_issues_fish"]
source = "魚が減りました。"

[unit."river_issues_floods"]
source = "大雨で水があふれます。"
"#;

fn keikaku(root: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_keikaku")).args(arguments).current_dir(root).output().expect("the binary runs")
}

/// Runs the command, which must succeed, and gives what it says.
fn translated(root: &Path, arguments: &[&str]) -> String {
    let output = keikaku(root, &[&["translated"], arguments].concat());
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// Runs the command, which must fail, and gives what it says.
fn refused(root: &Path, arguments: &[&str], code: i32) -> String {
    let output = keikaku(root, &[&["translated"], arguments].concat());
    let said = String::from_utf8(output.stderr).expect("UTF-8");
    assert_eq!(output.status.code(), Some(code), "{said}");
    assert!(!root.join("locales/en/record").exists(), "a refused run writes nothing");
    said
}

fn check(root: &Path) -> String {
    let output = keikaku(root, &["check"]);
    let said = String::from_utf8(output.stderr).expect("UTF-8");
    assert_eq!(output.status.code(), Some(0), "{said}");
    said
}

fn change(path: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(path).expect("a file");
    assert!(text.contains(from), "{} has no {from}", path.display());
    fs::write(path, text.replace(from, to)).expect("written");
}

fn record(root: &Path, name: &str) -> String {
    fs::read_to_string(root.join("locales/en/record").join(name)).expect("a record")
}

#[test]
fn what_changes_after_it_was_recorded_is_out_of_date() {
    let folder = project(&[]);
    let root = folder.path();
    let words = ["locales/en/plan.ftl", "locales/en/river.ftl", "locales/ja/plan.ftl", "locales/ja/river.ftl"];
    let before = words.map(|path| fs::read(root.join(path)).expect("words"));
    assert!(check(root).contains("en       100 %        0      0         18\n"), "{}", check(root));

    let said = translated(root, &MADE);
    assert_eq!(said, "en: recorded 19, as before 0, in 2 files\n");
    assert_eq!(words.map(|path| fs::read(root.join(path)).expect("words")), before, "words are never touched");
    assert_eq!(record(root, "river.toml"), RECORD);
    assert!(check(root).contains("en       100 %        0      0          0\n"), "{}", check(root));

    change(&root.join("locales/ja/river.ftl"), "魚が減りました。", "魚が大きく減りました。");
    change(&root.join("locales/ja/plan.ftl"), "-jichikai = 自治会", "-jichikai = 町内会");
    let said = check(root);
    for part in [
        "warning[stale-translation]: the translation of `river_issues_fish` into `en`",
        "locales/en/river.ftl:4:21",
        "it was made from: 魚が減りました。",
        "now it reads:     魚が大きく減りました。",
        "affects `/en/river/#issues_fish`",
        "translation of `-jichikai` into `en`",
        "en       100 %        0      2          0\n",
        "0 errors, 2 warnings",
    ] {
        assert!(said.contains(part), "{part} is missing:\n{said}");
    }
    let denied = keikaku(root, &["check", "--deny", "stale,missing"]);
    assert_eq!(denied.status.code(), Some(1));
    let unknown = keikaku(root, &["build", "--deny", "stael"]);
    assert_eq!(unknown.status.code(), Some(2));
    let said = String::from_utf8_lossy(&unknown.stderr).into_owned();
    assert!(said.contains("did you mean `stale`?"), "{said}");
    assert!(!root.join("public").exists());

    let said = translated(root, &[&MADE[..], &["--reviewed", "river_issues_fish", "jichikai"]].concat());
    assert_eq!(said, "en: recorded 2, as before 0, in 2 files\n");
    assert!(check(root).contains("en       100 %        0      0          0\n"), "{}", check(root));
}

#[test]
fn a_second_pass_of_a_machine_is_no_review_by_a_person() {
    let folder = project(&[]);
    let root = folder.path();
    let foot = || {
        let out = keikaku(root, &["build"]);
        assert_eq!(out.status.code(), Some(0), "{}", String::from_utf8_lossy(&out.stderr));
        fs::read_to_string(root.join("public/en/river/index.html")).expect("a page")
    };
    let (none, pass) = ("No person has reviewed it yet.", "A second machine pass compared it with the original.");
    let machine = ["--how", "machine", "--by", "A machine", "--on", "2026-03-01"];
    translated(root, &[&machine[..], &["--reviewed=machine", "locales/en/river.ftl"]].concat());
    assert!(record(root, "river.toml").contains("on = \"2026-03-01\", reviewed = \"machine\" }"));
    let part = foot();
    assert!(part.contains(none) && !part.contains(pass), "a pass over a part is not one over all");
    translated(root, &[&machine[..], &["--reviewed=machine"]].concat());
    let all = foot();
    assert!(all.contains(pass) && all.contains("No native speaker has reviewed it yet.") && !all.contains(none));
    let status = fs::read_to_string(root.join("public/status.json")).expect("a file");
    assert!(status.contains("\"reviewed\":0,\"compared\":18,"), "{status}");
    // Without a value a person is meant, as ever; one text that a person reviewed is said as that.
    translated(root, &[&machine[..], &["--reviewed", "river_issues_fish"]].concat());
    assert!(record(root, "river.toml").contains("on = \"2026-03-01\", reviewed = true }"));
    let one = foot();
    assert!(one.contains("Texts reviewed by someone who did not write them: 1 of 18.") && !one.contains(pass));
    // A source that changed since was not compared.
    translated(root, &[&machine[..], &["--reviewed=machine"]].concat());
    change(&root.join("locales/ja/river.ftl"), "魚が減りました。", "魚が大きく減りました。");
    assert!(foot().contains(none));
    let wrong =
        keikaku(root, &["translated", "--reviewed=nobody", "--how", "machine", "--by", "M", "--on", "2026-03-01"]);
    assert_eq!(wrong.status.code(), Some(2));
}

#[test]
fn what_somebody_said_of_a_text_is_not_taken_back_by_the_way() {
    let folder = project(&[]);
    let root = folder.path();
    let claim = |how, more: &[&str]| {
        translated(root, &[&["--how", how, "--by", "B", "--on", "2026-04-01"], more].concat());
        record(root, "river.toml")
    };
    let reviewed = claim("person", &["--reviewed", "locales/en/river.ftl"]);
    assert_eq!(claim("machine", &[]), reviewed);
    assert_eq!(claim("machine", &["--reviewed=machine"]), reviewed);
    assert_eq!(claim("person", &["locales/en/river.ftl"]), reviewed);
    // A source that changed is another one; and who names a text means it.
    change(&root.join("locales/ja/river.ftl"), "魚が減りました。", "魚が大きく減りました。");
    assert_eq!(claim("machine", &[]).matches("how = \"machine\"").count(), 1);
    assert_eq!(claim("machine", &["river_goal"]).matches("how = \"machine\"").count(), 2);
    // What says more takes the place of what says less.
    assert_eq!(claim("person", &["--reviewed"]).matches("how = \"machine\"").count(), 0);
}

#[test]
fn without_the_words_of_the_source_nothing_is_recorded_or_pruned() {
    let folder = project(&[]);
    let root = folder.path();
    translated(root, &MADE);
    let before = record(root, "river.toml");
    fs::remove_file(root.join("locales/ja/river.ftl")).expect("removed");
    for arguments in [&MADE[..], &["--prune"]] {
        let output = keikaku(root, &[&["translated"], arguments].concat());
        assert_eq!(output.status.code(), Some(1));
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(said.contains("error[missing-file]: `locales/ja/river.ftl` is missing"), "{said}");
    }
    assert_eq!(record(root, "river.toml"), before);
}

#[test]
fn a_denied_build_leaves_no_site() {
    let folder = project(&[]);
    let root = folder.path();
    translated(root, &MADE);
    change(&root.join("locales/ja/river.ftl"), "魚が減りました。", "魚が大きく減りました。");
    assert_eq!(keikaku(root, &["build", "--deny", "missing"]).status.code(), Some(0));
    assert_eq!(keikaku(root, &["build", "--deny", "stale-translation", "--out", "other"]).status.code(), Some(1));
    assert!(!root.join("other").exists());
}

#[test]
fn tools_that_rewrite_words_change_nothing() {
    let folder = project(&[]);
    let root = folder.path();
    change(&root.join("locales/ja/river.ftl"), "river_goal =", "# A comment.\nriver_goal =");
    translated(root, &MADE);
    let before = record(root, "river.toml");
    // What a tool makes of the same words: no comments, other indents, text on lines of its own.
    for path in ["locales/ja/river.ftl", "locales/en/river.ftl"] {
        let text = fs::read_to_string(root.join(path)).expect("words");
        let lines = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
        let text: String = lines.map(|line| line.replace("{ -jichikai }", "{-jichikai}") + "\n").collect();
        fs::write(root.join(path), text.replace("    .about", "  .about")).expect("written");
    }
    assert!(!check(root).contains("stale-translation"), "{}", check(root));
    assert_eq!(translated(root, &MADE), "en: recorded 0, as before 19\n");
    assert_eq!(record(root, "river.toml"), before);
}

#[test]
fn a_corrected_misprint_is_recorded_with_its_reason() {
    let folder = project(&[]);
    let root = folder.path();
    translated(root, &MADE);
    change(&root.join("locales/ja/river.ftl"), "大雨で水があふれます。", "大雨で水が溢れます。");
    assert!(check(root).contains("stale-translation"));
    let arguments = ["--same-meaning", "--reason", "kanji for kana", "river_issues_floods", "river"];
    let said = translated(root, &arguments);
    assert_eq!(
        said,
        "en: said of 1 that they mean the same, as before 1, without a record 0, in locales/en/record/river.toml\n"
    );
    assert!(!check(root).contains("stale-translation"), "{}", check(root));
    let block =
        "[unit.\"river_issues_floods\"]\nsource = \"大雨で水が溢れます。\"\nsame-meaning = \"kanji for kana\"\n";
    assert!(record(root, "river.toml").contains(block), "{}", record(root, "river.toml"));
    let output = keikaku(root, &["translated", "--same-meaning", "river"]);
    assert_eq!(output.status.code(), Some(2), "a reason is needed");
    let output = keikaku(root, &["translated", "--same-meaning", "--reason", "all of it"]);
    assert_eq!(output.status.code(), Some(2), "texts are named one by one");
}

#[test]
fn a_day_that_has_not_come_yet_is_refused() {
    let folder = project(&[]);
    let arguments = ["--how", "person", "--by", "A. Translator", "--on", "2200-12-31"];
    let said = refused(folder.path(), &arguments, 2);
    assert!(said.contains("this day has not come yet"), "{said}");
    assert!(!folder.path().join("locales/en/record").exists(), "nothing is recorded");
}

#[test]
fn a_text_that_goes_or_moves_takes_its_record_along() {
    let folder = project(&[]);
    let root = folder.path();
    translated(root, &MADE);
    change(&root.join("locales/en/river.ftl"), "river_issues_fish = There are fewer fish.\n", "");
    fs::write(root.join("locales/en/fish.ftl"), "river_issues_fish = There are fewer fish.\n").expect("written");
    let said = check(root);
    assert!(!said.contains("unused-record"), "a record is found by its unit: {said}");
    assert_eq!(translated(root, &MADE), "en: recorded 0, as before 19, in 2 files\n");
    assert!(record(root, "fish.toml").contains("river_issues_fish"));
    fs::remove_file(root.join("locales/en/fish.ftl")).expect("removed");
    let said = check(root);
    assert!(said.contains("missing-translation") && !said.contains("unused-record"), "one of them is enough: {said}");
    assert_eq!(translated(root, &MADE), "en: recorded 0, as before 18\n", "nobody asked to delete a record");
    let dry = translated(root, &["--prune", "--dry-run"]);
    assert_eq!(dry, "en: would leave out 1, as before 18, in locales/en/record/fish.toml\n    river_issues_fish\n");
    let before = record(root, "river.toml");
    assert_eq!(translated(root, &["--prune"]), "en: left out 1, as before 18, in locales/en/record/fish.toml\n");
    assert_eq!(record(root, "river.toml"), before);
    assert!(!root.join("locales/en/record/fish.toml").exists(), "a file without entries goes");
}

#[test]
fn files_and_dry_runs() {
    let folder = project(&[]);
    let root = folder.path();
    let dry = translated(root, &[&MADE[..], &["--dry-run", "locales/en/river.ftl"]].concat());
    let (line, units) = dry.split_once('\n').expect("lines");
    assert_eq!(line, "en: would record 6, as before 0, in locales/en/record/river.toml");
    assert_eq!(units.lines().count(), 6);
    assert!(units.contains("    river_issues_fish\n"), "{units}");
    assert!(!root.join("locales/en/record").exists());
    let said = translated(root, &[&MADE[..], &["./locales/ja/river.ftl"]].concat());
    assert_eq!(said, "en: recorded 6, as before 0, in locales/en/record/river.toml\n");
    let root_given = root.join("locales/en/plan.ftl");
    let from_elsewhere = [&MADE[..], &["--root", root.to_str().expect("UTF-8"), root_given.to_str().expect("UTF-8")]];
    let output = keikaku(Path::new("/"), &[&["translated"], from_elsewhere.concat().as_slice()].concat());
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        "en: recorded 13, as before 0, in locales/en/record/plan.toml\n"
    );
}

#[test]
fn what_cannot_be_recorded_is_refused_whole() {
    let folder = project(&[]);
    let root = folder.path();
    let with = |more: &[&str]| refused(root, &[&MADE[..], more].concat(), 1);
    assert!(with(&["river_gaol", "river"]).contains("did you mean `river_goal`?"));
    assert!(with(&["locales/en/rivr.ftl"]).contains("did you mean `locales/en/river.ftl`?"));
    let said = with(&["--language", "en", "./locales/ja/river.ftl"]);
    assert!(said.contains("`locales/ja/river.ftl` holds no words of `en`"), "{said}");
    assert!(with(&["--language", "vi"]).contains("`ja`, `en`"));
    assert!(with(&["--language", "ja"]).contains("is the source"));
    for on in ["2026-02-30", "01/03/2026", ""] {
        let said = refused(root, &["--how", "person", "--by", "A", "--on", on], 2);
        assert!(said.contains("a day of the calendar"), "{said}");
    }
    refused(root, &["--how", "magic", "--by", "A", "--on", "2026-03-01"], 2);
    refused(root, &["--how", "person", "--by", " ", "--on", "2026-03-01"], 2);
    refused(root, &["--how", "person", "--on", "2026-03-01"], 2);

    change(&root.join("locales/en/river.ftl"), "river_issues_fish = There are fewer fish.\n", "");
    assert!(with(&["river_issues_fish"]).contains("`river_issues_fish` is not translated into `en`"));
    change(&root.join("locales/en/river.ftl"), "river_goal = We", "river_goal = We {");
    assert!(with(&["river"]).contains("fluent-syntax"), "a broken file is not recorded from");
}

#[test]
fn words_of_the_tool_that_a_city_replaces_are_recorded_too() {
    let folder = project(&[]);
    let root = folder.path();
    fs::write(root.join("locales/en/interface.ftl"), "frame_skip = Skip it\n").expect("written");
    assert_eq!(translated(root, &MADE), "en: recorded 20, as before 0, in 3 files\n");
    assert!(!check(root).contains("warning["), "{}", check(root));
    assert!(record(root, "interface.toml").contains("[unit.\"frame_skip\"]"));
}

#[test]
fn what_the_system_refuses_is_said_with_what_was_written_before() {
    let folder = project(&[]);
    let root = folder.path();
    let run = || keikaku(root, &[&["translated"], &MADE[..]].concat());
    let said = |output: &Output| String::from_utf8_lossy(&output.stderr).into_owned();
    let hidden = root.join("locales/en/record/.river.toml.keikaku");
    fs::create_dir_all(&hidden).expect("a folder in the way");
    let output = run();
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("nothing has been changed"), "{}", said(&output));
    assert_eq!(fs::read_dir(root.join("locales/en/record")).expect("a folder").count(), 1, "nothing else is there");
    fs::remove_dir(hidden).expect("removed");
    fs::create_dir_all(root.join("locales/en/record/river.toml")).expect("a folder in the way");
    let changes =
        ["plan", "river", "sea"].map(|name| (format!("locales/en/record/{name}.toml"), Some("# a record".to_owned())));
    let failed = disk::write(root, &changes).expect_err("a folder stands in the way");
    assert_eq!(failed.code, Code::WriteFailed);
    assert!(failed.arguments.contains(&("done", "locales/en/record/plan.toml".to_owned())), "{failed:?}");
    let left: Vec<_> = fs::read_dir(root.join("locales/en/record")).expect("a folder").collect();
    assert_eq!(left.len(), 2, "no hidden file stays: {left:?}");
}

#[test]
fn nothing_is_written_through_a_link() {
    let folder = project(&[]);
    let (root, elsewhere) = (folder.path(), tempfile::TempDir::new().expect("a folder"));
    std::os::unix::fs::symlink(elsewhere.path(), root.join("locales/en/record")).expect("a link");
    let output = keikaku(root, &[&["translated"], &MADE[..]].concat());
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("not-a-file"));
    assert_eq!(fs::read_dir(elsewhere.path()).expect("a folder").count(), 0);
}

#[test]
fn a_broken_record_is_not_written_over() {
    let folder = project(&[]);
    let root = folder.path();
    translated(root, &MADE);
    let path = root.join("locales/en/record/river.toml");
    change(&path, "[unit.\"river_goal\"]", "[unit.\"river_goal\"");
    let before = fs::read(&path).expect("a record");
    let output = keikaku(root, &[&["translated"], &MADE[..]].concat());
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(fs::read(&path).expect("a record"), before);
}

#[test]
fn what_two_people_record_on_two_branches_merges() {
    let folder = project(&[]);
    let root = folder.path();
    translated(root, &MADE);
    let path = root.join("locales/en/record/river.toml");
    let base = fs::read_to_string(&path).expect("a record");
    change(&root.join("locales/ja/river.ftl"), "大雨で", "強い雨で");
    change(&root.join("locales/ja/river.ftl"), "魚が減りました", "魚が大きく減りました");
    // Neighbours in the file, and one of them by many hands.
    let sides =
        [("river_issues_fish", "B. Reviewer", "2026-04-01"), ("river_issues_floods", "C. Reviewer", "2026-04-02")];
    let [ours, theirs] = sides.map(|(unit, by, on)| {
        fs::write(&path, &base).expect("written");
        translated(root, &["--how", "person", "--by", by, "--on", on, "--reviewed", unit]);
        let own = root.join(format!("{unit}.toml"));
        fs::rename(&path, &own).expect("moved");
        own
    });
    let original = root.join("base.toml");
    fs::write(&original, &base).expect("written");
    let merge = Command::new("git").arg("merge-file").args([&ours, &original, &theirs]).output().expect("git runs");
    assert!(merge.status.success(), "{}", fs::read_to_string(&ours).expect("a merge"));
    fs::rename(&ours, &path).expect("moved");
    let said = check(root);
    assert!(!said.contains("warning["), "{said}");
    let merged = record(root, "river.toml");
    assert!(merged.contains("B. Reviewer") && merged.contains("C. Reviewer") && merged.contains("A. Translator"));
}

#[test]
fn what_is_recorded_for_a_day_to_come_is_recorded_anew() {
    let folder = project(&[]);
    let root = folder.path();
    translated(root, &MADE);
    let path = root.join("locales/en/record/river.toml");
    change(&path, "2026-03-01", "2062-03-01");
    let said = check(root);
    let command = "keikaku translated indicator_anglers indicator_anglers.about river river_goal river_issues_fish \
                   river_issues_floods --language en --how person --by \"A. Translator\" --on …";
    assert!(said.contains("future-date") && said.contains(command), "{said}");
    let other = ["--language", "en", "--how", "person", "--by", "Another", "--on", "2026-03-01"];
    assert!(translated(root, &other).contains("recorded 0"), "what others have said is not taken back");
    let said = translated(root, &[&MADE[..], &["--language", "en"]].concat());
    assert!(said.contains("recorded 6"), "{said}");
    assert_eq!(record(root, "river.toml"), RECORD);
    assert!(!check(root).contains("future-date"));
}
