//! What the writer refuses, and that nothing was touched.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;

use keikaku::base::diagnostic::{Code, Diagnostic};
use keikaku::model::output::Sink;
use keikaku::stages::write::{Exchange, Manner, Staging, Step};

use super::{Project, argument, build, first, refused, second, snapshot};

#[test]
fn a_path_that_leads_elsewhere_or_is_taken_spoils_the_build() {
    let long = "x".repeat(256);
    let cases: [(&[&str], &str); 12] = [
        (&["../x"], "bad-path"),
        (&["/etc/x"], "bad-path"),
        (&["a\\..\\x"], "bad-path"),
        (&["a/./b"], "bad-path"),
        (&["a\0"], "bad-path"),
        (&[""], "bad-path"),
        (&["manifest.json"], "bad-path"),
        (&[long.as_str()], "bad-path"),
        (&["a", "a"], "duplicate"),
        (&["Plan/x", "plan/y"], "duplicate"),
        (&["か\u{3099}/x", "が/x"], "duplicate"),
        (&["a", "a/b"], "duplicate"),
    ];
    let project = Project::published();
    let before = snapshot(&project.root);
    for (paths, case) in cases {
        let staging = project.begin().unwrap();
        staging.put("fine.html", b"fine").unwrap();
        let last = paths.iter().map(|path| staging.put(path, b"12345")).last().unwrap();
        let problem = refused(last, Code::WriteFailed, case);
        assert!(!argument(&problem, "reason").is_empty());
        // whoever overlooks the error gets it again
        assert_eq!(staging.finish(), Err(problem));
        assert_eq!(snapshot(&project.root), before, "{paths:?}");
    }
}

#[test]
fn a_file_that_is_not_ours_is_never_replaced() {
    let cases = [
        ("public/about/index.html", "about/index.html", "about/index.html"),
        ("public/about", "about/index.html", "about"),
        ("public/about/map.pdf", "about", "about"),
        ("public/About/map.pdf", "about/index.html", "About"),
        ("public/ja/peace/index.html/x", "ja/peace/index.html", "ja/peace/index.html"),
    ];
    for (theirs, ours, named) in cases {
        let project = Project::published();
        if theirs.ends_with("/x") {
            fs::remove_file(project.out().join(ours)).unwrap();
        }
        project.write(theirs, "theirs");
        let before = snapshot(&project.root);
        let staging = project.begin().unwrap();
        let problem = staging.put(ours, b"ours").unwrap_err();
        assert_eq!(problem.code, Code::OccupiedPath);
        assert_eq!((argument(&problem, "path"), argument(&problem, "other")), (ours, named));
        drop(staging);
        assert_eq!(snapshot(&project.root), before);
    }

    // also if it comes while the site is being made
    let project = Project::published();
    let staging = project.begin().unwrap();
    staging.put("about/index.html", b"ours").unwrap();
    project.write("public/about/index.html", "theirs");
    let before = snapshot(&project.out());
    assert_eq!(staging.finish().unwrap_err().code, Code::OccupiedPath);
    assert_eq!(snapshot(&project.out()), before);
}

#[test]
fn a_file_that_comes_while_the_site_is_being_made_is_carried() {
    let project = Project::published();
    let staging = project.begin().unwrap();
    staging.put("index.html", b"ours").unwrap();
    project.write("public/late.txt", "late");
    assert_eq!(staging.finish().unwrap().carried, 2);
    assert_eq!(fs::read_to_string(project.out().join("late.txt")).unwrap(), "late");
}

/// Nothing in the whole holder of the project is changed by the refusal.
#[track_caller]
fn refuses(project: &Project, out: &Path, home: Option<&Path>, case: &str) -> Diagnostic {
    let holder = project.root.parent().unwrap();
    let touched = || project.root.metadata().unwrap().modified().unwrap();
    let before = (snapshot(holder), touched());
    let problem = refused(Staging::begin(&project.root, out, home), Code::RefusedOutput, case);
    assert!((snapshot(holder), touched()) == before, "{case}: something was touched");
    assert!(!argument(&problem, "reason").is_empty());
    assert_eq!(argument(&problem, "path"), out.to_str().unwrap());
    problem
}

#[test]
fn a_place_that_is_not_for_a_site_is_refused() {
    let project = Project::published();
    let root = &project.root;
    let holder = root.parent().unwrap();
    let home = holder.join("home/me");
    fs::create_dir_all(&home).unwrap();
    symlink(&home, holder.join("my-home")).unwrap();
    refuses(&project, Path::new("/"), None, "filesystem-root");
    refuses(&project, Path::new("//.//"), None, "filesystem-root");
    refuses(&project, root, None, "project");
    refuses(&project, &root.join("public/.."), None, "project");
    refuses(&project, &root.join("."), None, "project");
    refuses(&project, holder, None, "above-project");
    refuses(&project, &root.join("public/../.."), None, "above-project");
    refuses(&project, &home, Some(&home), "home");
    refuses(&project, &home, Some(&holder.join("my-home")), "home");
    refuses(&project, &holder.join("home"), Some(&home), "above-home");
    for name in ["content", "content/connections", "locales", "themes/x/y", "src", "tests", "Content"] {
        refuses(&project, &root.join(name), None, "inside-sources");
    }
    refuses(&project, &root.join(".git"), None, "repository");
    refuses(&project, &root.join(".git/site"), None, "repository");
}

#[test]
fn a_folder_that_holds_something_else_is_refused() {
    for (path, case) in [
        ("public/.git/config", "repository"),
        ("public/.git", "repository"),
        ("public/content/plan.toml", "sources"),
        ("public/locales/ja/plan.ftl", "sources"),
        ("public/themes/x", "sources"),
        ("public/src/main.rs", "sources"),
        ("public/uploads/.git/config", "repository-inside"),
    ] {
        let project = Project::published();
        project.write(path, "x");
        refuses(&project, &project.out(), None, case);
    }
    let project = Project::new();
    project.write("public/thesis.doc", "x");
    refuses(&project, &project.out(), None, "not-ours");
    let project = Project::new();
    project.write("public/.gitignore", "target\n");
    refuses(&project, &project.out(), None, "not-ours");
    let project = Project::new();
    fs::remove_dir_all(project.out()).unwrap();
    project.write("public", "a file");
    refuses(&project, &project.out(), None, "not-a-folder");
    // a page may be called like a folder of sources
    let project = Project::new();
    project.build(&vec![("content/index.html", "x"), ("src/x.js", "")]).unwrap();
    project.build(&vec![("content/index.html", "y")]).unwrap();
}

#[test]
fn a_manifest_that_says_nothing_is_refused() {
    for (text, case, help) in [
        ("{\"generator\": \"keik", "manifest", "help-manifest"),
        ("", "manifest", "help-manifest"),
        ("{\"generator\": \"keikaku\", \"version\": 1}", "manifest", "help-manifest"),
        ("{\"generator\": \"keikaku\", \"version\": 2, \"files\": 3}", "manifest-newer", "help-newer"),
        ("{\"name\": \"An app\", \"icons\": []}", "not-ours", "help-not-ours"),
    ] {
        let project = Project::published();
        project.write("public/manifest.json", text);
        assert_eq!(refuses(&project, &project.out(), None, case).help, help);
    }
    let project = Project::published();
    fs::remove_file(project.out().join("manifest.json")).unwrap();
    refuses(&project, &project.out(), None, "not-ours");
}

#[test]
fn links_and_pipes_are_refused() {
    let project = Project::published();
    let root = &project.root;
    fs::create_dir(root.join("real")).unwrap();
    symlink("real", root.join("link")).unwrap();
    symlink("nowhere", root.join("dangling")).unwrap();
    symlink(root.parent().unwrap(), root.join("up")).unwrap();
    refuses(&project, &root.join("link"), None, "link");
    refuses(&project, &root.join("link/"), None, "link");
    refuses(&project, &root.join("dangling"), None, "link");
    refuses(&project, &root.join("link/site"), None, "link-above");
    refuses(&project, &root.join("up/elsewhere"), None, "link-above");

    for (target, name) in [("../content", "public/data"), ("/etc/passwd", "public/ja/index.html")] {
        let project = Project::published();
        let _ = fs::remove_file(project.root.join(name));
        symlink(target, project.root.join(name)).unwrap();
        refuses(&project, &project.out(), None, "link-inside");
    }
    let project = Project::published();
    let pipe = project.out().join("pipe");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let problem = refused(project.begin(), Code::RefusedOutput, "special-inside");
    assert!(argument(&problem, "reason").contains("`pipe`"));
}

#[test]
fn links_above_the_project_are_the_systems_affair() {
    let project = Project::new();
    let holder = project.root.parent().unwrap();
    symlink("project", holder.join("alias")).unwrap();
    let root = holder.join("alias");
    build(&root, &root.join("public"), &first(), Manner::default()).unwrap();
    assert!(project.out().join("ja/index.html").exists());
}

#[test]
fn an_output_that_is_swapped_in_mid_build_is_left_alone() {
    let project = Project::published();
    let away = project.root.join("away");
    let staging = project.begin().unwrap();
    staging.put("index.html", b"new").unwrap();
    fs::rename(project.out(), &away).unwrap();
    symlink("away", project.out()).unwrap();
    let before = snapshot(&away);
    refused(staging.finish(), Code::RefusedOutput, "link");
    assert_eq!(snapshot(&away), before);

    // by a folder that a site could go to, too
    let project = Project::published();
    let staging = project.begin().unwrap();
    staging.put("index.html", b"new").unwrap();
    fs::rename(project.out(), project.root.join("away")).unwrap();
    project.write("public/.gitignore", "*\n!.gitignore\n");
    refused(staging.finish(), Code::RefusedOutput, "changed");
    assert_eq!(fs::read_dir(project.out()).unwrap().count(), 1);

    // at the last moment, too
    for exchange in [Exchange::OneStep, Exchange::TwoRenames] {
        let project = Project::published();
        let (out, away) = (project.out(), project.root.join("away"));
        let (from, to) = (out.clone(), away.clone());
        let watch = move |step| {
            if step == Step::Synced {
                fs::rename(&from, &to).unwrap();
                symlink("away", &from).unwrap();
            }
        };
        let before = snapshot(&out);
        let manner = Manner { exchange, watch: Some(Box::new(watch)) };
        refused(build(&project.root, &out, &second(), manner), Code::RefusedOutput, "changed");
        assert_eq!(out.read_link().unwrap(), Path::new("away"));
        let moved: BTreeMap<_, _> =
            before.into_iter().map(|(path, about)| (away.join(path.strip_prefix(&out).unwrap()), about)).collect();
        assert_eq!(snapshot(&away), moved);
    }
}
