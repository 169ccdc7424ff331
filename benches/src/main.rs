//! `plans S|M|L FOLDER` writes a plan of that size, for a look at it or for another program to build.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [name, folder] = arguments.as_slice() else {
        eprintln!("usage: plans S|M|L FOLDER");
        return ExitCode::from(2);
    };
    let Some(size) = plans::size(name) else {
        eprintln!("error: there is no size `{name}`; the sizes are S, M and L");
        return ExitCode::from(2);
    };
    match plans::write(size, Path::new(folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
