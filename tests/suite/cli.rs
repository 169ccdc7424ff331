//! The real binary, from the command line to the exit code.

use crate::project::project;
use crate::site::real;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn keikaku(root: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_keikaku")).args(arguments).current_dir(root).output().expect("the binary runs")
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Every file below a folder with its bytes.
fn tree(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let files = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().map(|entry| entry.expect("an entry"));
    files
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| (entry.path().display().to_string(), fs::read(entry.path()).expect("a file")))
        .collect()
}

#[test]
fn a_build_writes_the_site_and_says_so() {
    let folder = project(&[]);
    let output = keikaku(folder.path(), &["build"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(stderr(&output).contains("pages,"), "{}", stderr(&output));
    assert!(!stderr(&output).contains('\u{1b}'), "no colours and no progress where there is no terminal");
    assert_eq!(stdout(&output), "");
    for path in ["index.html", "404.html", "ja/index.html", "en/river/index.html", "go/river/index.html", "sitemap.xml"]
    {
        assert!(folder.path().join("public").join(path).is_file(), "{path}");
    }
}

#[test]
fn a_failing_build_leaves_the_old_site_byte_for_byte() {
    let folder = project(&[]);
    assert!(keikaku(folder.path(), &["build"]).status.success());
    let before = tree(&folder.path().join("public"));
    let words = folder.path().join("locales/ja/river.ftl");
    let text = fs::read_to_string(&words).expect("words");
    fs::write(&words, text.replace("魚が", "魚{が")).expect("a broken file");
    let output = keikaku(folder.path(), &["build"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("locales/ja/river.ftl:4:22"), "{}", stderr(&output));
    assert_eq!(tree(&folder.path().join("public")), before);
}

#[test]
fn a_check_writes_nothing() {
    let folder = project(&[]);
    let output = keikaku(folder.path(), &["check"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(!folder.path().join("public").exists());
}

#[test]
fn a_machine_gets_json() {
    let folder = project(&[]);
    let plan = folder.path().join("content/river.toml");
    let text = fs::read_to_string(&plan).expect("content");
    fs::write(&plan, text.replace("unit = \"people\"", "unit = \"peple\"")).expect("a broken file");
    let output = keikaku(folder.path(), &["check", "--format", "json"]);
    assert_eq!(output.status.code(), Some(1));
    let document: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(document["errors"], 1);
    let problem = &document["diagnostics"][0];
    assert_eq!(problem["code"], "unknown-unit");
    assert_eq!((&problem["file"], &problem["line"]), (&"content/river.toml".into(), &6.into()));
    assert_eq!(problem["help"], "did you mean `people`?");
}

#[test]
fn a_folder_without_a_plan_is_told() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let output = keikaku(folder.path(), &["build"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("content/plan.toml"), "{}", stderr(&output));
    assert!(!folder.path().join("public").exists());
}

#[test]
fn an_output_that_is_not_ours_is_refused() {
    let folder = project(&[]);
    fs::create_dir(folder.path().join("photos")).expect("a folder");
    fs::write(folder.path().join("photos/cat.jpg"), "cat").expect("a file");
    let output = keikaku(folder.path(), &["build", "--out", "photos"]);
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
    assert!(stderr(&output).contains("refused-output"), "{}", stderr(&output));
    assert_eq!(fs::read(folder.path().join("photos/cat.jpg")).expect("the cat"), b"cat");
}

#[test]
fn a_file_that_is_too_large_is_refused() {
    let folder = project(&[]);
    fs::write(folder.path().join("locales/ja/big.ftl"), vec![b'#'; 9 * 1024 * 1024]).expect("a large file");
    let output = keikaku(folder.path(), &["check"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("unreadable-file"), "{}", stderr(&output));
}

#[test]
fn a_pipe_among_the_sources_does_not_stop_the_build_for_ever() {
    let folder = project(&[]);
    let made = Command::new("mkfifo").arg(folder.path().join("content/pipe.toml")).status().expect("mkfifo");
    assert!(made.success());
    let output = keikaku(folder.path(), &["check"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("not-a-file"), "{}", stderr(&output));
}

#[test]
fn an_unknown_language_is_refused_with_those_that_there_are() {
    let folder = project(&[]);
    let output = keikaku(folder.path(), &["build", "--language", "vi"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("`ja`, `en`"), "{}", stderr(&output));
    assert!(!folder.path().join("public").exists());
}

#[test]
fn a_language_that_is_written_in_another_way_is_recognised() {
    let folder = project(&[]);
    for (written, meant) in [("EN", "en"), ("jp", "ja"), ("English", "en")] {
        let output = keikaku(folder.path(), &["check", "--language", written]);
        assert!(stderr(&output).contains(&format!("did you mean `{meant}`?")), "{}", stderr(&output));
    }
}

#[test]
fn names_and_values_forge_no_lines() {
    let folder = project(&[]);
    fs::write(folder.path().join("content/ri\nerror[forged]: \u{1b}[2J.toml"), "number = 2\n").expect("written");
    let river = folder.path().join("content/river.toml");
    let text = fs::read_to_string(&river).expect("a file");
    fs::write(&river, text.replace("\"people\"", &format!("\"{}\"", "p".repeat(100_000)))).expect("written");
    let said = stderr(&keikaku(folder.path(), &["check"]));
    assert!(said.lines().all(|line| !line.trim_start().starts_with("error[forged]")), "{said}");
    assert!(said.contains("content/ri\u{fffd}error[forged]"), "{said}");
    assert!(said.contains("error[unknown-unit]") && said.len() < 10_000, "{} bytes", said.len());
}

#[test]
fn codes_are_explained() {
    let folder = project(&[]);
    let output = keikaku(folder.path(), &["explain", "unknown-unit"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(stdout(&output).starts_with("error[unknown-unit]\n\n"), "{}", stdout(&output));
    let output = keikaku(folder.path(), &["explain", "unknown-unitt"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("did you mean `unknown-unit`?"), "{}", stderr(&output));
    assert!(stdout(&keikaku(folder.path(), &["explain"])).lines().count() > 30);
}

#[test]
fn help_teaches() {
    let folder = project(&[]);
    let output = keikaku(folder.path(), &["--help"]);
    assert_eq!(output.status.code(), Some(0));
    for word in ["build", "check", "explain", "content/", "locales/", "Exit codes"] {
        assert!(stdout(&output).contains(word), "{word} is missing:\n{}", stdout(&output));
    }
    assert_eq!(keikaku(folder.path(), &["bild"]).status.code(), Some(2));
}

#[test]
fn one_thread_and_many_write_the_same_bytes() {
    let real = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = tempfile::tempdir().expect("a folder");
    let trees = ["1", "2", "7"].map(|threads| {
        let out = folder.path().join("public");
        let built = Command::new(env!("CARGO_BIN_EXE_keikaku"))
            .args(["build", "--root"])
            .arg(real)
            .arg("--out")
            .arg(&out)
            .env("RAYON_NUM_THREADS", threads)
            .output()
            .expect("the binary runs");
        assert_eq!(built.status.code(), Some(0), "{}", stderr(&built));
        tree(&out)
    });
    assert!(trees[0].len() > 100);
    assert!(trees.windows(2).all(|two| two[0] == two[1]), "the number of threads changes nothing");
}

#[test]
fn timings_name_every_stage() {
    let folder = project(&[]);
    let said = stderr(&keikaku(folder.path(), &["build", "--timings"]));
    for stage in ["load", "parse", "validate", "survey", "localise", "render", "finish", "write", "publish", "together"]
    {
        assert!(
            said.lines().any(|line| line.trim_start().starts_with(stage) && line.contains(" ms")),
            "{stage}: {said}"
        );
    }
    assert!(!stderr(&keikaku(folder.path(), &["build"])).contains(" ms"), "nobody asked");
}

#[test]
fn a_translator_gets_the_tools_words_and_loses_none() {
    let folder = project(&[]);
    let locales = folder.path().join("locales");
    fs::create_dir(locales.join("de")).expect("a folder");
    fs::write(locales.join("de/interface.ftl"), "frame_skip = Zum Inhalt\n").expect("words");
    let output = keikaku(folder.path(), &["words", "de"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(stdout(&output).contains("locales/de/figures.ftl is to be translated from `en`"), "{}", stdout(&output));
    assert!(stdout(&output).contains("locales/de/interface.ftl is there already"), "{}", stdout(&output));
    assert_eq!(fs::read_to_string(locales.join("de/interface.ftl")).expect("words"), "frame_skip = Zum Inhalt\n");
    let figures = fs::read_to_string(locales.join("de/figures.ftl")).expect("words");
    assert_eq!(figures, fs::read_to_string(real().join("locales/en/figures.ftl")).expect("the tool's"));
    let near = keikaku(folder.path(), &["words", "pt-PT"]);
    assert!(stdout(&near).contains("from `pt-BR`"), "the nearest language is translated from: {}", stdout(&near));
    let before = tree(&locales);
    let spoken = keikaku(folder.path(), &["words", "vi"]);
    assert!(spoken.status.success() && stdout(&spoken).contains("nothing to translate"), "{}", stdout(&spoken));
    let refused = keikaku(folder.path(), &["words", "../de"]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(stderr(&refused).contains("[invalid-language]"), "{}", stderr(&refused));
    assert_eq!(tree(&locales), before, "nothing else was written");
}
