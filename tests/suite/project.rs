//! Projects for tests: fixture folders, copied to where they may be changed.

use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// The folder of all fixtures.
pub fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

/// The folders in a folder, by name.
pub fn folders(parent: &Path) -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = fs::read_dir(parent)
        .expect("the fixtures are there")
        .map(|entry| entry.expect("a fixture can be read").path())
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    folders
}

/// A project made of the fixture `base` and, over it, these folders. A file `DELETE` lists what is taken away.
pub fn project(over: &[&Path]) -> TempDir {
    let folder = TempDir::new().expect("a temporary folder");
    copy(&fixtures().join("base"), folder.path());
    for layer in over {
        copy(layer, folder.path());
    }
    let delete = folder.path().join("DELETE");
    for path in fs::read_to_string(&delete).unwrap_or_default().lines() {
        fs::remove_file(folder.path().join(path)).expect("what is deleted is there");
    }
    drop(fs::remove_file(delete));
    folder
}

/// The real project, with another theme, and without `themes/default`, which the program has.
pub fn real_with_theme(theme: &str) -> TempDir {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = TempDir::new().expect("a temporary folder");
    for name in ["content", "locales", "themes"] {
        copy(&root.join(name), &folder.path().join(name));
    }
    fs::remove_dir_all(folder.path().join("themes/default")).expect("the default theme");
    let path = folder.path().join("content/plan.toml");
    let plan = fs::read_to_string(&path).expect("the plan");
    let lines = plan.lines().filter(|line| !line.starts_with("theme = "));
    let plan = std::iter::once(format!("theme = \"{theme}\"")).chain(lines.map(str::to_owned));
    fs::write(&path, plan.collect::<Vec<_>>().join("\n") + "\n").expect("a copy");
    folder
}

/// Copies what is in a folder; links stay links.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a fixture") {
        let entry = entry.expect("a file of a fixture");
        let target = to.join(entry.file_name());
        let kind = entry.file_type().expect("its type");
        if kind.is_dir() {
            copy(&entry.path(), &target);
        } else if kind.is_symlink() {
            let link = fs::read_link(entry.path()).expect("where the link leads");
            drop(fs::remove_file(&target));
            std::os::unix::fs::symlink(link, target).expect("a link");
        } else {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
}
