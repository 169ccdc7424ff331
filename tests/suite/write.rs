//! The writer, end to end on a real disk: a whole new site, or the old one byte for byte.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![expect(clippy::print_stdout, reason = "one process tells another what it does")]

mod killed;
mod refusals;
mod system;

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Arc, Mutex};

use keikaku::base::diagnostic::{Code, Diagnostic};
use keikaku::model::output::Sink;
use keikaku::stages::write::{Exchange, Manner, Staging, Step, Written};
use tempfile::TempDir;

/// A project in a folder of its own, with an output that is as a fresh clone has it.
struct Project {
    _holder: TempDir,
    root: PathBuf,
}

const IGNORE: &str = "*\n!.gitignore\n";

impl Project {
    fn new() -> Self {
        let holder = tempfile::tempdir().unwrap();
        let root = holder.path().canonicalize().unwrap().join("project");
        fs::create_dir_all(root.join("content")).unwrap();
        fs::write(root.join("content/plan.toml"), "schema = 1\n").unwrap();
        fs::create_dir(root.join("public")).unwrap();
        fs::write(root.join("public/.gitignore"), IGNORE).unwrap();
        Self { _holder: holder, root }
    }

    fn out(&self) -> PathBuf {
        self.root.join("public")
    }

    fn begin(&self) -> Result<Staging, Diagnostic> {
        Staging::begin(&self.root, &self.out(), None)
    }

    fn build(&self, site: &Site) -> Result<Written, Diagnostic> {
        build(&self.root, &self.out(), site, Manner::default())
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// The project with a published site and a stranger's file in it.
    fn published() -> Self {
        let project = Self::new();
        project.build(&first()).unwrap();
        project.write("public/uploads/map.pdf", "a map");
        project
    }
}

type Site = Vec<(&'static str, &'static str)>;

fn first() -> Site {
    vec![
        ("index.html", "one"),
        ("ja/index.html", "いち"),
        ("ja/peace/index.html", "平和"),
        ("vi/index.html", "một"),
        ("robots.txt", ""),
    ]
}

fn second() -> Site {
    vec![
        ("index.html", "two"),
        ("ja/index.html", "に"),
        ("ja/people/index.html", "ひと"),
        ("en/index.html", "two"),
        ("robots.txt", ""),
    ]
}

fn build(root: &Path, out: &Path, site: &Site, manner: Manner) -> Result<Written, Diagnostic> {
    let staging = Staging::begin_with(root, out, None, manner)?;
    for (path, text) in site {
        staging.put(path, text.as_bytes())?;
    }
    staging.finish()
}

/// Everything below a folder: for each path its mode, and its bytes or where it leads.
fn snapshot(folder: &Path) -> BTreeMap<PathBuf, (u32, Vec<u8>)> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            let about = path.symlink_metadata().unwrap();
            let bytes = if about.is_dir() {
                folders.push(path.clone());
                Vec::new()
            } else if about.is_symlink() {
                path.read_link().unwrap().into_os_string().into_encoded_bytes()
            } else {
                fs::read(&path).unwrap()
            };
            found.insert(path, (about.permissions().mode() & 0o7777, bytes));
        }
    }
    found
}

fn files(folder: &Path) -> Vec<String> {
    let found = snapshot(folder).into_keys().filter(|path| path.is_file());
    found.map(|path| path.strip_prefix(folder).unwrap().to_str().unwrap().to_owned()).collect()
}

fn argument<'a>(problem: &'a Diagnostic, name: &str) -> &'a str {
    problem.arguments.iter().find(|(other, _)| *other == name).map_or("", |(_, value)| value)
}

#[track_caller]
fn refused<T>(result: Result<T, Diagnostic>, code: Code, case: &str) -> Diagnostic {
    let Err(problem) = result else { panic!("not refused, though {case}") };
    assert_eq!((problem.code, argument(&problem, "case")), (code, case), "{problem:?}");
    problem
}

#[test]
fn a_first_build_fills_the_empty_folder() {
    let project = Project::new();
    let written = project.build(&first()).unwrap();
    let bytes = first().iter().map(|(_, text)| text.len() as u64).sum();
    assert_eq!(written, Written { pages: 4, bytes, carried: 0, vanished: Vec::new() });
    let expected = [
        ".gitignore",
        "index.html",
        "ja/index.html",
        "ja/peace/index.html",
        "manifest.json",
        "robots.txt",
        "vi/index.html",
    ];
    assert_eq!(files(&project.out()), expected);
    assert_eq!(fs::read_to_string(project.out().join(".gitignore")).unwrap(), IGNORE);
    let neighbours: Vec<_> = fs::read_dir(&project.root).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(neighbours.len(), 2, "{neighbours:?}");
}

#[test]
fn a_file_in_pieces_is_there_when_it_is_ended() {
    let project = Project::new();
    let staging = project.begin().unwrap();
    let mut file = staging.open("a/b.txt").unwrap();
    for piece in ["ab", "", "c"] {
        file.add(piece.as_bytes()).unwrap();
    }
    file.finish().unwrap();
    assert_eq!(staging.finish().unwrap().bytes, 3);
    assert_eq!(fs::read_to_string(project.out().join("a/b.txt")).unwrap(), "abc");
    let manifest = fs::read_to_string(project.out().join("manifest.json")).unwrap();
    let entry = r#""size": 3, "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad""#;
    assert!(manifest.contains(entry), "{manifest}");

    let published = snapshot(&project.out());
    let staging = project.begin().unwrap();
    staging.open("half.txt").unwrap().add(b"half").unwrap();
    assert_eq!(staging.finish().unwrap_err().code, Code::WriteFailed, "it was not ended");
    let staging = project.begin().unwrap();
    staging.put("twice.txt", b"").unwrap();
    assert_eq!(staging.open("twice.txt").err().map(|problem| problem.code), Some(Code::WriteFailed));
    assert_eq!(staging.finish().unwrap_err().code, Code::WriteFailed, "what went wrong is not forgotten");
    assert_eq!(snapshot(&project.out()), published);
}

#[test]
fn the_manifest_lists_every_file_of_the_site() {
    let project = Project::new();
    project.build(&vec![("b.txt", "abc"), ("a/b.txt", ""), ("a.txt", "x")]).unwrap();
    let manifest = fs::read_to_string(project.out().join("manifest.json")).unwrap();
    assert_eq!(
        manifest,
        r#"{
  "generator": "keikaku",
  "version": 1,
  "files": [
    { "path": "a/b.txt", "size": 0, "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" },
    { "path": "a.txt", "size": 1, "sha256": "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881" },
    { "path": "b.txt", "size": 3, "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" }
  ]
}
"#
    );
}

#[test]
fn an_output_that_does_not_exist_is_made_and_ignored() {
    let project = Project::new();
    let out = project.root.join("dist/site/");
    build(&project.root, &out, &first(), Manner::default()).unwrap();
    assert_eq!(fs::read_to_string(out.join(".gitignore")).unwrap(), IGNORE);
    assert_eq!(files(&project.root.join("dist")).len(), first().len() + 2);
}

#[test]
fn a_second_build_says_what_vanished_and_carries_what_is_not_ours() {
    for exchange in [Exchange::OneStep, Exchange::TwoRenames] {
        let project = Project::published();
        project.write("public/CNAME", "plan.example");
        let own = project.out().join("uploads/map.pdf");
        fs::set_permissions(&own, fs::Permissions::from_mode(0o640)).unwrap();
        project.write("public/.gitignore", "*\n!.gitignore\n!CNAME\n");
        project.write("public/index.html", "changed by hand");

        let written = build(&project.root, &project.out(), &second(), Manner { exchange, watch: None }).unwrap();
        assert_eq!(written.carried, 2);
        assert_eq!(written.vanished, ["ja/peace/index.html", "vi/index.html"]);
        let expected = [
            ".gitignore",
            "CNAME",
            "en/index.html",
            "index.html",
            "ja/index.html",
            "ja/people/index.html",
            "manifest.json",
            "robots.txt",
            "uploads/map.pdf",
        ];
        assert_eq!(files(&project.out()), expected);
        assert_eq!(fs::read_to_string(project.out().join("index.html")).unwrap(), "two");
        assert_eq!(fs::read_to_string(project.out().join("CNAME")).unwrap(), "plan.example");
        assert_eq!(fs::read_to_string(project.out().join(".gitignore")).unwrap(), "*\n!.gitignore\n!CNAME\n");
        assert_eq!(fs::read_to_string(&own).unwrap(), "a map");
        assert_eq!(own.metadata().unwrap().permissions().mode() & 0o777, 0o640);
        assert_eq!(fs::read_dir(&project.root).unwrap().count(), 2);
        // and a third time
        assert_eq!(project.build(&second()).unwrap().carried, 2);
    }
}

#[test]
fn the_same_input_gives_the_same_bytes_in_any_order() {
    let (one, other) = (Project::new(), Project::new());
    one.build(&first()).unwrap();
    other.build(&second()).unwrap();
    other.build(&first().into_iter().rev().collect()).unwrap();
    let relative = |project: &Project| -> BTreeMap<PathBuf, (u32, Vec<u8>)> {
        let out = project.out();
        snapshot(&out).into_iter().map(|(path, about)| (path.strip_prefix(&out).unwrap().to_owned(), about)).collect()
    };
    assert_eq!(relative(&one), relative(&other));
}

#[test]
fn a_site_that_is_not_finished_leaves_no_trace() {
    let project = Project::published();
    let before = snapshot(&project.root);
    let staging = project.begin().unwrap();
    staging.put("ja/index.html", b"new").unwrap();
    assert!(project.root.join(".public.keikaku/new/ja/index.html").exists());
    drop(staging);
    assert_eq!(snapshot(&project.root), before);

    let staging = Staging::begin(&project.root, &project.root.join("a/b/c"), None).unwrap();
    staging.put("x", b"").unwrap();
    drop(staging);
    assert_eq!(snapshot(&project.root), before);
}

#[test]
fn each_step_is_told() {
    use Step::{Begun, Carried, Closed, Complete, Exchanged, Locked, Removed, Settled, Synced, Written};
    let project = Project::published();
    let steps = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&steps);
    let watch = move |step| told.lock().unwrap().push(step);
    build(
        &project.root,
        &project.out(),
        &second(),
        Manner { exchange: Exchange::OneStep, watch: Some(Box::new(watch)) },
    )
    .unwrap();
    let mut steps = steps.lock().unwrap().clone();
    steps.dedup();
    assert_eq!(
        steps,
        [Locked, Begun, Written, Carried, Written, Complete, Synced, Exchanged, Settled, Removed, Closed]
    );
}

// ---- what the parts share

/// Whether the output is this site, whole, with the manifest that belongs to it and the stranger's file.
fn is_site(out: &Path, site: &Site) -> bool {
    let texts = site.iter().all(|(path, text)| fs::read_to_string(out.join(path)).is_ok_and(|found| found == *text));
    let mut expected: BTreeSet<_> = site.iter().map(|(path, _)| (*path).to_owned()).collect();
    expected.extend([".gitignore", "manifest.json", "uploads/map.pdf"].map(str::to_owned));
    let manifest = fs::read_to_string(out.join("manifest.json")).unwrap_or_default();
    let listed = site.iter().all(|(path, _)| manifest.contains(&format!("\"{path}\"")));
    texts && listed && files(out).into_iter().collect::<BTreeSet<_>>() == expected
}

const CHILD: &str = "KEIKAKU_TEST_WRITE";

/// What another process does for a test: this same test binary, told by a variable to run [`child`] alone.
/// `kill_at` is the number or the name of a step.
fn child_command(project: &Project, exchange: Exchange, kill_at: &str) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", &child_name(), "--nocapture"]);
    let mut job = OsString::from(format!("{exchange:?} {kill_at} "));
    job.push(&project.root);
    command.env(CHILD, job);
    command
}

/// The test's name for the harness, which leaves out the binary's.
fn child_name() -> String {
    module_path!().split_once("::").map_or_else(|| "child".to_owned(), |(_, module)| format!("{module}::child"))
}

#[test]
fn child() {
    let Ok(job) = std::env::var(CHILD) else { return };
    let mut job = job.splitn(3, ' ');
    let exchange = if job.next() == Some("TwoRenames") { Exchange::TwoRenames } else { Exchange::OneStep };
    let kill_at = job.next().unwrap().to_owned();
    let root = PathBuf::from(job.next().unwrap());
    let mut passed = 0;
    let watch = move |step: Step| {
        println!("step {step:?}");
        if kill_at == passed.to_string() || kill_at == format!("{step:?}") {
            rustix::process::kill_process(rustix::process::getpid(), rustix::process::Signal::KILL).unwrap();
        }
        passed += 1;
    };
    let large = "x".repeat(300_000).leak();
    let mut site = second();
    if root.join("large").exists() {
        site.push(("large.csv", large));
    }
    match build(&root, &root.join("public"), &site, Manner { exchange, watch: Some(Box::new(watch)) }) {
        Ok(_) => println!("built"),
        Err(problem) => println!("problem {:?} {:?}", problem.code, problem.arguments),
    }
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Says it past the test harness, which hides what a passing test prints.
fn skipped(test: &str, reason: &str) {
    use std::io::Write;
    let _ = writeln!(std::io::stderr(), "SKIPPED {test}: {reason}");
}
