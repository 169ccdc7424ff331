//! Two builds at once, and builds that are killed.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::symlink;
use std::os::unix::process::ExitStatusExt;
use std::path::PathBuf;

use keikaku::base::diagnostic::Code;
use keikaku::model::output::Sink;
use keikaku::stages::write::{Exchange, Staging};

use super::{IGNORE, Project, argument, child_command, first, is_site, refused, said, second, snapshot};

#[test]
fn one_build_at_a_time() {
    let project = Project::published();
    let staging = project.begin().unwrap();
    staging.put("index.html", b"first come").unwrap();
    let problem = project.begin().err().unwrap();
    assert_eq!((problem.code, argument(&problem, "path")), (Code::OutputBusy, project.out().to_str().unwrap()));
    // also through another spelling of the path
    let again = Staging::begin(&project.root, &project.root.join("content/../public/"), None);
    assert_eq!(again.err().map(|problem| problem.code), Some(Code::OutputBusy));
    assert!(project.root.join(".public.keikaku/new/index.html").exists(), "the first build is not disturbed");
    staging.finish().unwrap();
    assert_eq!(fs::read_to_string(project.out().join("index.html")).unwrap(), "first come");
    project.build(&first()).unwrap();
}

#[test]
fn many_builds_at_once_give_the_site_of_one() {
    let project = Project::published();
    let codes: Vec<Option<Code>> = std::thread::scope(|scope| {
        let builds: Vec<_> = (0..8)
            .map(|number| {
                let project = &project;
                scope.spawn(move || {
                    let site = if number % 2 == 0 { first() } else { second() };
                    (0..10).map(|_| project.build(&site).err().map(|problem| problem.code)).collect::<Vec<_>>()
                })
            })
            .collect();
        builds.into_iter().flat_map(|build| build.join().unwrap()).collect()
    });
    assert!(codes.contains(&None));
    assert!(codes.iter().all(|code| matches!(code, None | Some(Code::OutputBusy))), "{codes:?}");
    assert!(is_site(&project.out(), &first()) || is_site(&project.out(), &second()));
    assert_eq!(fs::read_dir(&project.root).unwrap().count(), 2, "nothing is left over");
}

/// A build is killed at its every step; then the next one is, while it tidies up; then one is let live.
fn killed_at_every_step(exchange: Exchange) {
    let project = Project::published();
    let output = child_command(&project, exchange, "never").output().unwrap();
    let steps: Vec<_> =
        said(&output).lines().filter_map(|line| line.split_once("step ").map(|(_, step)| step.to_owned())).collect();
    assert!(steps.len() >= 20 && said(&output).contains("built"), "{}", said(&output));

    for (number, step) in steps.iter().enumerate() {
        let project = Project::published();
        let old = snapshot(&project.out());
        let killed = child_command(&project, exchange, &number.to_string()).output().unwrap();
        assert_eq!(killed.status.signal(), Some(9), "{step}: {}", said(&killed));
        let whole = |at: &str| {
            let is_old = project.out().exists() && snapshot(&project.out()) == old;
            assert!(
                is_old || is_site(&project.out(), &second()),
                "killed at {step} ({number}), {at}: neither old nor new"
            );
            is_old
        };
        if step == "SetAside" {
            assert!(!project.out().exists() && exchange == Exchange::TwoRenames);
        } else {
            whole("at once");
        }
        // killed again while it removes what the first has left
        child_command(&project, exchange, &(number % 5).to_string()).output().unwrap();
        if project.out().exists() {
            whole("after the second");
        }
        let staging = project.begin().unwrap();
        whole("after the next begin");
        drop(staging);
        assert_eq!(fs::read_dir(&project.root).unwrap().count(), 2, "killed at {step}: something is left over");
        project.build(&first()).unwrap();
        assert!(is_site(&project.out(), &first()), "killed at {step}");
    }
}

#[test]
fn a_build_killed_at_any_step_leaves_the_old_site_or_the_new() {
    killed_at_every_step(Exchange::OneStep);
}

#[test]
fn so_does_one_with_two_renames_after_the_next_start() {
    killed_at_every_step(Exchange::TwoRenames);
}

#[test]
fn a_build_killed_at_any_time_leaves_the_old_site_or_the_new() {
    let project = Project::published();
    let start = std::time::Instant::now();
    child_command(&project, Exchange::OneStep, "never").output().unwrap();
    let whole = start.elapsed();
    for part in 0..20 {
        let project = Project::published();
        let old = snapshot(&project.out());
        let mut child =
            child_command(&project, Exchange::OneStep, "never").stdout(std::process::Stdio::null()).spawn().unwrap();
        std::thread::sleep(whole * part / 20);
        child.kill().unwrap();
        child.wait().unwrap();
        assert!(snapshot(&project.out()) == old || is_site(&project.out(), &second()), "killed after {part}/20");
        project.build(&first()).unwrap();
        assert_eq!(fs::read_dir(&project.root).unwrap().count(), 2);
    }
}

/// A project whose build was killed between the two renames.
fn interrupted() -> (Project, BTreeMap<PathBuf, (u32, Vec<u8>)>) {
    let project = Project::published();
    let old = snapshot(&project.out());
    child_command(&project, Exchange::TwoRenames, "SetAside").output().unwrap();
    assert!(!project.out().exists());
    (project, old)
}

#[test]
fn an_old_site_out_of_the_way_goes_back_even_if_the_ignore_file_was_restored() {
    let (project, old) = interrupted();
    project.write("public/.gitignore", IGNORE);
    drop(project.begin().unwrap());
    assert_eq!(snapshot(&project.out()), old);
}

#[test]
fn an_old_site_out_of_the_way_is_kept_if_something_else_took_its_place() {
    let (project, old) = interrupted();
    project.write("public/notes.txt", "mine");
    let before = snapshot(&project.root);
    let problem = refused(project.begin(), Code::RefusedOutput, "interrupted");
    assert!(argument(&problem, "reason").contains(".public.keikaku/old"));
    assert_eq!(snapshot(&project.root), before);
    fs::remove_dir_all(project.out()).unwrap();
    drop(project.begin().unwrap());
    assert_eq!(snapshot(&project.out()), old);
}

#[test]
fn a_folder_that_is_not_ours_is_not_taken_for_left_over() {
    for (path, text) in [("notes.txt", "mine"), ("lock", "another program's"), ("new/file", "no lock beside it")] {
        let project = Project::published();
        project.write(&format!(".public.keikaku/{path}"), text);
        let before = snapshot(&project.root);
        refused(project.begin(), Code::RefusedOutput, "staging");
        let mut after = snapshot(&project.root);
        // an empty lock file may have been added to a folder that had none
        after.retain(|path, _| before.contains_key(path) || !path.ends_with("lock"));
        assert_eq!(after, before, "{path}");
    }
    let project = Project::published();
    symlink("content", project.root.join(".public.keikaku")).unwrap();
    let before = snapshot(&project.root);
    refused(project.begin(), Code::RefusedOutput, "staging");
    assert_eq!(snapshot(&project.root), before);
}
