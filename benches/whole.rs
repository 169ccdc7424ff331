//! Whole builds of plans of each size: CPU by stage, time on the clock and peak memory of `keikaku build`, and beside it,
//! in the same run, `cp -r` of the same output. What is compared is the ratio: machines differ, and are noisy.
//!
//! The sizes are the arguments (`cargo bench --bench whole -- S M L`); without any, S and M. With `--peers` the same plan is
//! also built by Hugo and by Zola, where they are (`hugo` and `zola`, or what `HUGO` and `ZOLA` name); what is equal and
//! what is not, see `src/peers.rs`. Sizes that are named more than once are measured as often, in turns.

use plans::peers::{PEERS, Peer};
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use wait4::Wait4 as _;

/// What this program is called with to write a plan: size and folder follow.
const WRITE: &str = "--write";

/// What a process took.
struct Spent {
    cpu: f64,
    wall: f64,
    megabytes: f64,
    said: String,
}

fn run(command: &mut Command) -> std::io::Result<Spent> {
    let began = std::time::Instant::now();
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn()?;
    let said = child.stderr.take().map(std::io::read_to_string).transpose()?.unwrap_or_default();
    let used = child.wait4()?;
    if !used.status.success() {
        return Err(std::io::Error::other(format!("{command:?} failed:\n{said}")));
    }
    let cpu = (used.rusage.utime + used.rusage.stime).as_secs_f64();
    let megabytes = used.rusage.maxrss as f64 / 1024.0 / 1024.0;
    Ok(Spent { cpu, wall: began.elapsed().as_secs_f64(), megabytes, said })
}

fn measure(size: plans::Size, program: &Path, with_peers: bool) -> std::io::Result<()> {
    let folder = tempfile::tempdir()?;
    let (project, out, copy) = (folder.path().join("project"), folder.path().join("out"), folder.path().join("copy"));
    // By a process of its own, or the next one would be said to need what this one did.
    run(Command::new(std::env::current_exe()?).args([WRITE, size.name]).arg(&project))?;
    // Codes and the search are left out: they are dear, and other generators have neither.
    let settings = project.join("content/plan.toml");
    let text = std::fs::read_to_string(&settings)?;
    let kept: Vec<&str> = text.lines().filter(|line| !line.starts_with("qr =")).collect();
    std::fs::write(&settings, kept.join("\n"))?;
    let mut build = Command::new(program);
    let built = run(build.args(["build", "--no-search", "--timings", "--root"]).arg(&project).arg("--out").arg(&out))?;
    let copied = run(Command::new("cp").arg("-r").arg(&out).arg(&copy))?;
    let (files, bytes) = weigh(&out, "")?;
    println!("{}: {files} files, {:.0} MB", size.name, bytes as f64 / 1e6);
    for line in built.said.lines().filter(|line| line.contains(" ms") || line.contains(" pages")) {
        println!("  {line}");
    }
    println!(
        "  build {:.2} s CPU, {:.2} s on the clock, {:.0} MiB; cp -r {:.2} s CPU, {:.2} s on the clock: {:.1} times its CPU",
        built.cpu,
        built.wall,
        built.megabytes,
        copied.cpu,
        copied.wall,
        built.cpu / copied.cpu
    );
    println!(
        "  {:.0} µs of CPU for each file, {:.0} µs for 10 KB",
        built.cpu * 1e6 / files as f64,
        built.cpu * 1e10 / bytes as f64
    );
    if with_peers {
        let own = Pages::of(&out, built)?;
        std::fs::remove_dir_all(&copy)?;
        std::fs::remove_dir_all(&out)?;
        println!("           CPU s  clock s    MiB   pages  MB HTML  µs/page   ms/MB  CPU by page, by MB");
        own.say("keikaku", &own);
        for peer in PEERS {
            beside(peer, &project, &folder.path().join(peer.name()), &own)?;
        }
    }
    Ok(())
}

/// What a site's pages took.
struct Pages {
    spent: Spent,
    count: f64,
    megabytes: f64,
}

impl Pages {
    fn of(site: &Path, spent: Spent) -> std::io::Result<Self> {
        match weigh(site, "html")? {
            (0, _) => Err(std::io::Error::other(format!("no pages in {}:\n{}", site.display(), spent.said))),
            (pages, bytes) => Ok(Self { spent, count: pages as f64, megabytes: bytes as f64 / 1e6 }),
        }
    }

    fn say(&self, name: &str, own: &Self) {
        let (page, megabyte) = (self.spent.cpu / self.count, self.spent.cpu / self.megabytes);
        println!(
            "  {name:<8} {:>5.2} {:>8.2} {:>6.0} {:>7} {:>8.1} {:>8.0} {:>7.1}  {:.2} and {:.2} times keikaku's",
            self.spent.cpu,
            self.spent.wall,
            self.spent.megabytes,
            self.count,
            self.megabytes,
            page * 1e6,
            megabyte * 1e3,
            page * own.count / own.spent.cpu,
            megabyte * own.megabytes / own.spent.cpu
        );
    }
}

/// Builds the same plan with a peer, if it is there.
fn beside(peer: Peer, project: &Path, site: &Path, own: &Pages) -> std::io::Result<()> {
    let program = std::env::var(peer.name().to_uppercase()).unwrap_or_else(|_| peer.name().to_owned());
    plans::peers::write(project, peer, site)?;
    match run(Command::new(&program).args(peer.arguments()).current_dir(site)) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => println!("  {program} is not there"),
        spent => Pages::of(&site.join("out"), spent?)?.say(peer.name(), own),
    }
    std::fs::remove_dir_all(site)
}

/// How many files of a kind there are below a folder, and how many bytes in them; without a kind, of all.
fn weigh(folder: &Path, kind: &str) -> std::io::Result<(u64, u64)> {
    let (mut files, mut bytes) = (0, 0);
    for entry in walkdir::WalkDir::new(folder) {
        let entry = entry?;
        let metadata = entry.metadata()?;
        if metadata.is_file() && (kind.is_empty() || entry.path().extension().is_some_and(|found| found == kind)) {
            files += 1;
            bytes += metadata.len();
        }
    }
    Ok((files, bytes))
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [WRITE, name, folder] = arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        let written = plans::size(name).map(|size| plans::write(size, Path::new(folder)));
        return if matches!(written, Some(Ok(()))) { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    }
    let asked: Vec<plans::Size> = std::env::args().filter_map(|argument| plans::size(&argument)).collect();
    let sizes = if asked.is_empty() { plans::SIZES.into_iter().take(2).collect() } else { asked };
    let with_peers = std::env::args().any(|argument| argument == "--peers");
    let program = plans::real().join("target/release/keikaku");
    let manifest = plans::real().join("Cargo.toml");
    let built = run(Command::new("cargo").args(["build", "--release", "--manifest-path"]).arg(manifest));
    let done = built.and_then(|_| sizes.into_iter().try_for_each(|size| measure(size, &program, with_peers)));
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
