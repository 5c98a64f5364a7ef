//! The commands of this repository; [`HELP`] names them.
//!
//! They install what a bare machine lacks, say what they do, and skip what is already done.

mod apt;
mod browser;
mod client;
mod compress;
mod count;
mod demo;
mod keep;
mod postgres;
mod release;
mod rust;
mod scratch;
mod site;
mod size;
mod stamp;
mod steps;
mod style;
mod suites;
mod test;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask demo [OPTIONS OF `portal demo`]
    Builds the portal and starts it with a demo network on http://127.0.0.1:3000.
    Without options the data lies in target/demo and is kept between runs.
cargo xtask test
    Formatting, lints, all tests on SQLite and PostgreSQL, the browser tests, and the entry for Shuttle.
cargo xtask test NAME
    Only the suites of this name, with what they need: a crate (`service`), a part of its tests (`visitors`, or
    `server/survey` when several have the name), a browser journey (`end2end/login`), `end2end` or `shuttle`.
cargo xtask release
    Builds the one file target/release/portal, with the site and the migrations inside.
cargo xtask keep
    Keeps a filled database of each engine as the newest migration makes it, for the tests of later ones.
cargo xtask site
    Builds only what the browser downloads, in target/site, and reports its size.
";

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let command = arguments.next();
    let rest: Vec<String> = arguments.collect();
    let words: Vec<&str> = rest.iter().map(String::as_str).collect();
    // Only the demo takes options: another command must not begin its long work for somebody who asks for help.
    let outcome = match (command.as_deref(), words.as_slice()) {
        (Some("demo"), _) => demo::run(&rest),
        (Some("test"), []) => test::run(),
        (Some("test"), [name]) if !name.starts_with('-') => test::run_named(name),
        (Some("release"), []) => release::run(),
        (Some("keep"), []) => keep::run(),
        (Some("site"), []) => site::build().and_then(|()| size::report()),
        (Some("help" | "--help" | "-h"), _) | (Some("test" | "release" | "keep" | "site"), [.., "--help" | "-h"]) => {
            print!("{HELP}");
            Ok(())
        }
        _ => {
            eprint!("{HELP}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nFAILED: {error:#}");
            ExitCode::FAILURE
        }
    }
}
