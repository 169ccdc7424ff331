//! What the system refuses: full disks, permissions, file systems that cannot do everything.

use std::fmt::Write as _;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use keikaku::stages::write::Exchange;

use super::{CHILD, Project, child_command, child_name, said, second, skipped, snapshot};

#[test]
fn a_file_that_the_system_does_not_take_whole_fails_the_build() {
    let project = Project::published();
    project.write("large", "");
    let before = snapshot(&project.root);
    // a limit of 100 blocks, and the signal that comes with it turned off, as a program inherits them from its shell
    let inner = child_command(&project, Exchange::OneStep, "never");
    let mut shell = Command::new("sh");
    shell
        .args(["-c", "trap '' XFSZ; ulimit -f 100; exec \"$0\" \"$@\""])
        .arg(inner.get_program())
        .args(inner.get_args());
    shell.envs(inner.get_envs().filter_map(|(name, value)| value.map(|value| (name, value))));
    let output = shell.output().unwrap();
    let said = said(&output);
    assert!(said.contains("problem WriteFailed") && said.contains("larger than the system allows"), "{said}");
    let bytes = 300_000 + second().iter().map(|(_, text)| text.len()).sum::<usize>();
    assert!(said.contains(&format!("(\"bytes\", \"{bytes}\")")), "{said}");
    assert_eq!(snapshot(&project.root), before);
}

/// Runs a script with a file system of its own at `$DIR`: seen by nobody else, and gone with its last process.
/// `build ROOT` builds there, `build ROOT STEP` is killed then. `None`, said aloud, where that cannot be had.
fn in_namespace(test: &str, size: &str, script: &str) -> Option<String> {
    let holder = tempfile::tempdir().unwrap();
    let frame = format!(
        r#"mount -t tmpfs -o size={size} none "$DIR" && cd "$DIR" || {{ echo CANNOT; exit; }}
        project() {{
            mkdir -p "$1/content" "$1/public" && echo x > "$1/content/plan.toml" && printf '*\n!.gitignore\n' > "$1/public/.gitignore"
        }}
        build() {{ {CHILD}="OneStep ${{2:-never}} $DIR/$1" "$0" --exact {} --nocapture; }}
        {script}"#,
        child_name()
    );
    let mut command = Command::new("unshare");
    command.args(["-rm", "sh", "-c", &frame]).arg(std::env::current_exe().unwrap()).env("DIR", holder.path());
    let said = command.output().map_or_else(|error| format!("CANNOT {error}"), |output| said(&output));
    if said.contains("CANNOT") {
        skipped(test, "no file system can be mounted in a namespace here");
        return None;
    }
    Some(said)
}

#[test]
fn a_full_disk_fails_the_build() {
    // the second site has a larger file; whether a middling disk holds the first depends on the size of its blocks
    for (size, first, second) in [
        ("24k", Some(false), false),
        ("40k", None, false),
        ("80k", None, false),
        ("200k", None, false),
        ("16m", Some(true), true),
    ] {
        let script = r#"
            project p; list() { find . -not -name large | sort; find p -type f -not -name large -exec sha256sum {} + | sort; }
            before=$(list); build p; [ "$before" = "$(list)" ] && echo SAME; echo SECOND
            touch p/large; before=$(list); build p; [ "$before" = "$(list)" ] && echo SAME"#;
        let Some(said) = in_namespace("a_full_disk_fails_the_build", size, script) else { return };
        let (one, other) = said.split_once("SECOND").unwrap();
        for (said, expected) in [(one, first), (other, Some(second))] {
            let built = said.contains("built");
            assert!(expected.is_none_or(|expected| expected == built), "{size}: {said}");
            if built {
                assert!(!said.contains("SAME"), "{size}: {said}");
            } else {
                assert!(said.contains("problem WriteFailed") && said.contains("the disk is full"), "{size}: {said}");
                assert!(said.contains("SAME"), "{size}: something was changed: {said}");
            }
        }
    }
}

#[test]
fn mount_points_are_refused() {
    let script = r"
        project p; build p; mkdir p/public/uploads
        mount -t tmpfs none p/public/uploads && echo x > p/public/uploads/x && build p
        cat p/public/uploads/x; umount p/public/uploads
        mount --bind p/public p/public && build p; umount p/public; build p";
    let Some(said) = in_namespace("mount_points_are_refused", "2m", script) else { return };
    let outcomes: Vec<_> =
        said.lines().filter(|line| *line == "built" || *line == "x" || line.starts_with("problem")).collect();
    let [first, inside, kept, at, last] = outcomes.as_slice() else { panic!("{said}") };
    assert_eq!((*first, *kept, *last), ("built", "x", "built"));
    assert!(inside.contains("mount-inside") && at.contains("\"mount\""), "{said}");
}

#[test]
fn an_overlay_that_moves_no_folder_is_written_if_nothing_is_lost() {
    let script = r#"
        mkdir upper work p; project lower; echo '!CNAME' >> lower/public/.gitignore
        overlay() { mount -t overlay -o "lowerdir=$DIR/lower,upperdir=$DIR/upper,workdir=$DIR/work$1" none "$DIR/p"; }
        overlay ,redirect_dir=off || overlay ,userxattr || overlay || { echo CANNOT; exit; }
        build p SetAside; test -e p/public || echo GAP
        build p Locked; build p Begun; cat p/public/.gitignore
        build p; build p; cat p/public/.gitignore; ls -A p; umount p
        echo SECOND; rm -r upper work; mkdir upper work; build lower; ls -R lower/public > seen
        overlay ,redirect_dir=off || overlay ,userxattr || overlay
        build p; ls -R p/public | sed 's,^p/,lower/,' | cmp - seen && echo SAME; ls -A p"#;
    let Some(said) = in_namespace("an_overlay_that_moves_no_folder_is_written_if_nothing_is_lost", "4m", script) else {
        return;
    };
    let (fresh, full) = said.split_once("SECOND").unwrap();
    assert_eq!(fresh.matches("built").count(), 2, "{said}");
    assert!(fresh.ends_with("*\n!.gitignore\n!CNAME\ncontent\npublic\n"), "{said}");
    // killed in between, the next start brings the lines back that somebody has added
    assert!(fresh.contains("GAP") && fresh.matches("!CNAME").count() == 2, "{said}");
    // an overlay may be set up to move folders all the same
    let kept = full.contains("other-file-system") && full.contains("SAME");
    assert!(kept || full.matches("built").count() == 2, "{said}");
    assert!(full.ends_with("content\npublic\n"), "{said}");
}

#[test]
fn a_folder_that_may_not_be_written_fails_the_build() {
    let project = Project::published();
    let before = snapshot(&project.root);
    let output = if rustix::process::geteuid().is_root() {
        // permissions do not hold root back: an ordinary user's process does it, if it can start this program
        use std::os::unix::process::CommandExt;
        open_to_all(project.root.parent().unwrap());
        let mut command = child_command(&project, Exchange::OneStep, "never");
        match command.uid(65534).gid(65534).output() {
            Ok(output) => output,
            Err(error) => return skipped("a_folder_that_may_not_be_written_fails_the_build", &error.to_string()),
        }
    } else {
        fs::set_permissions(&project.root, fs::Permissions::from_mode(0o555)).unwrap();
        let output = child_command(&project, Exchange::OneStep, "never").output().unwrap();
        fs::set_permissions(&project.root, fs::Permissions::from_mode(0o755)).unwrap();
        output
    };
    let said = said(&output);
    assert!(said.contains("problem WriteFailed") && said.contains("permission is denied"), "{said}");
    assert_eq!(snapshot(&project.root), before);
}

fn open_to_all(folder: &Path) {
    fs::set_permissions(folder, fs::Permissions::from_mode(0o755)).unwrap();
}

#[test]
fn published_files_can_be_read_whatever_the_umask() {
    for mask in ["077", "000", "777"] {
        let project = Project::published();
        let inner = child_command(&project, Exchange::OneStep, "never");
        let mut shell = Command::new("sh");
        shell
            .args(["-c", "umask $MASK; exec \"$0\" \"$@\""])
            .arg(inner.get_program())
            .args(inner.get_args())
            .env("MASK", mask);
        shell.envs(inner.get_envs().filter_map(|(name, value)| value.map(|value| (name, value))));
        let output = shell.output().unwrap();
        assert!(said(&output).contains("built"), "{}", said(&output));
        let mut modes = String::new();
        for (path, (mode, _)) in snapshot(&project.out()) {
            if path.ends_with("uploads/map.pdf") || path.ends_with(".gitignore") {
                continue;
            }
            let expected = if path.is_dir() { 0o755 } else { 0o644 };
            if mode != expected {
                let _ = writeln!(modes, "{} {mode:o}", path.display());
            }
        }
        assert_eq!(modes, "", "umask {mask}");
        assert_eq!(project.out().metadata().unwrap().permissions().mode() & 0o7777, 0o755);
    }
}
