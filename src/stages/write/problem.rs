//! What can go wrong with the disk, as data.
//!
//! Each problem names a `path`, a `case` (a fixed word, for wording by case) and a `reason` (a phrase).

use std::path::Path;

use rustix::io::Errno;

use crate::base::diagnostic::{Code, Diagnostic};

/// A folder that must not be written to. `reason` continues "it is refused because …".
pub(super) fn refused(path: &Path, case: &'static str, reason: impl Into<String>) -> Diagnostic {
    let help = match case {
        "link" | "link-above" => "help-link",
        "link-inside" | "special-inside" | "repository-inside" => "help-inside",
        "mount" | "mount-inside" => "help-mount",
        "not-ours" => "help-not-ours",
        "manifest" => "help-manifest",
        "manifest-newer" => "help-newer",
        "staging" => "help-staging",
        "interrupted" => "help-interrupted",
        "changed" => "help-changed",
        _ => "help",
    };
    Diagnostic::new(Code::RefusedOutput).with("path", shown(path)).with("case", case).with("reason", reason).help(help)
}

/// A file or folder of others that stands where one of the site's must go.
pub(super) fn occupied(path: &str, other: &str, case: &'static str) -> Diagnostic {
    let diagnostic = Diagnostic::new(Code::OccupiedPath).with("path", path).with("other", other).with("case", case);
    diagnostic.help(if case == "theirs" { "help-theirs" } else { "help" })
}

/// Two files of the site that would be one on some system.
pub(super) fn duplicate(path: &str, other: &str, case: &'static str) -> Diagnostic {
    let reason = match case {
        "folder" | "theirs" => "one file has the path of another's folder",
        "spelling" => "another path differs only in capitals or in how its characters are composed",
        _ => "two files have this path",
    };
    Diagnostic::new(Code::WriteFailed)
        .with("path", path)
        .with("case", "duplicate")
        .with("reason", reason)
        .with("other", other)
        .help("help-path")
}

/// Another build of this folder is under way.
pub(super) fn busy(path: &Path) -> Diagnostic {
    Diagnostic::new(Code::OutputBusy).with("path", shown(path))
}

/// A file that came in pieces and was never ended: half a file must not be published.
pub(super) fn unfinished(path: &Path) -> Diagnostic {
    Diagnostic::new(Code::WriteFailed)
        .with("path", shown(path))
        .with("case", "system")
        .with("reason", "a file in it was begun and not ended")
        .help("help")
}

/// The system refused. Whoever knows how many bytes the site has adds them with [`needing`].
pub(super) fn system(path: &Path, errno: Errno) -> Diagnostic {
    let (case, help) = match errno {
        Errno::NOSPC | Errno::DQUOT => ("disk-full", "help-space"),
        Errno::ACCESS | Errno::PERM | Errno::ROFS => ("not-permitted", "help-permission"),
        Errno::XDEV => ("other-file-system", "help-file-system"),
        _ => ("system", "help"),
    };
    Diagnostic::new(Code::WriteFailed)
        .with("path", shown(path))
        .with("case", case)
        .with("reason", words(errno))
        .help(help)
}

/// The same for an error of the standard library.
pub(super) fn standard(path: &Path, error: &std::io::Error) -> Diagnostic {
    system(path, errno(error))
}

/// The system's number for an error of the standard library.
pub(super) fn errno(error: &std::io::Error) -> Errno {
    let whole = if error.kind() == std::io::ErrorKind::WriteZero { Errno::NOSPC } else { Errno::INVAL };
    Errno::from_io_error(error).unwrap_or(whole)
}

/// With the bytes that the site had until then, if writing failed.
pub(super) fn needing(problem: Diagnostic, bytes: u64) -> Diagnostic {
    if problem.code != Code::WriteFailed || problem.arguments.iter().any(|(name, _)| *name == "bytes") {
        return problem;
    }
    problem.with("bytes", bytes.to_string())
}

/// A path as a message shows it: control characters in a file's name must not reach a terminal.
pub(super) fn shown(path: &Path) -> String {
    path.to_string_lossy()
        .chars()
        .flat_map(|c| if c.is_control() { c.escape_default().collect::<Vec<_>>() } else { vec![c] })
        .collect()
}

fn words(errno: Errno) -> String {
    let words = match errno {
        Errno::NOSPC => "the disk is full",
        Errno::DQUOT => "the disk quota is used up",
        Errno::FBIG => "the file is larger than the system allows",
        Errno::ROFS => "the file system is read-only",
        Errno::ACCESS => "permission is denied",
        Errno::PERM => "the system does not permit it",
        Errno::IO => "the disk reports an input or output error",
        Errno::NAMETOOLONG => "the name is too long for this file system",
        Errno::MFILE | Errno::NFILE => "too many files are open",
        Errno::NOENT => "it does not exist",
        Errno::NOTDIR => "a folder in its path is not a folder",
        Errno::BUSY => "the system is using it",
        Errno::LOOP => "it is a symbolic link",
        Errno::EXIST => "something stands there already",
        Errno::NOTEMPTY => "the folder is not empty",
        Errno::XDEV => "its folder cannot be moved within its file system",
        Errno::NOLCK | Errno::NOTSUP => "the file system does not support it",
        other => return format!("the system says: {}", std::io::Error::from(other)),
    };
    words.to_owned()
}
