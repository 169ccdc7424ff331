//! `plans S|M|L FOLDER` writes a plan of that size, for a look at it or for another program to build; with `--peers` behind
//! it, also the same plan as a site for Hugo, in `FOLDER/hugo`, and as one for Zola, in `FOLDER/zola`.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let with_peers = arguments.pop_if(|last| last == "--peers").is_some();
    let [name, folder] = arguments.as_slice() else {
        eprintln!("usage: plans S|M|L FOLDER [--peers]");
        return ExitCode::from(2);
    };
    let Some(size) = plans::size(name) else {
        eprintln!("error: there is no size `{name}`; the sizes are S, M and L");
        return ExitCode::from(2);
    };
    let folder = Path::new(folder);
    let peers = if with_peers { plans::peers::PEERS.as_slice() } else { &[] };
    let site = |peer: &plans::peers::Peer| plans::peers::write(folder, *peer, &folder.join(peer.name()));
    match plans::write(size, folder).and_then(|()| peers.iter().try_for_each(site)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
