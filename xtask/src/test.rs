//! `cargo xtask test`: everything that must hold before a change lands, or one suite of it by name.

use crate::{
    apt, browser,
    count::Count,
    postgres::Cluster,
    rust, scratch, site, size,
    steps::{self, DAILY, build_portal, cargo, root, run as run_program, run_reading, side_by_side, step},
    suites::{self, Suite, Work},
};
use anyhow::{Result, bail};

/// Runs every check, the cheap ones first, and stops at the first step that fails.
pub fn run() -> Result<()> {
    step("Formatting and lints are there", rust::add_components)?;
    step("Formatting", || run_program(&mut cargo(&["fmt", "--all", "--check"])))?;
    step(
        "Debian's packages: PostgreSQL, Chromium, fonts, a mail server, Java, readers of calendars",
        apt::install_missing,
    )?;
    step("Packages of the browser tests", browser::install)?;
    site::build()?;
    size::report()?;
    step("Lints of the client", lint_client)?;
    step("Lints of the server, the tools and all tests", lint_host)?;
    let cluster = step("Start a throw-away PostgreSQL", Cluster::start)?;
    step("Build the portal and all tests", || run_program(cargo(&["test", "--no-run"]).args(DAILY).args(TESTS)))?;
    // All wait a good deal: for databases that are away, for visitors who take their time, for pages.
    let url = cluster.url();
    let rust = || {
        side_by_side(
            || step("Rust tests, on SQLite and PostgreSQL", || test_rust(&url, &but_visitors())),
            || step("Rust tests of visitors, on SQLite and PostgreSQL", || test_rust(&url, &visitors())),
        )
    };
    let in_browser = || step("Browser tests, without script and with script", || test_in_browser(&[]));
    let ((rust, left), in_browser) = side_by_side(rust, in_browser)?;
    let rust = rust.and(left);
    if rust.on_sqlite == 0 || rust.on_postgres == 0 {
        bail!("no tests ran on one of the engines");
    }
    let shuttle = step("The entry for Shuttle: lints and test", || test_shuttle(&cluster.url()))?;
    let version = cluster.version()?;
    step("Stop PostgreSQL", || {
        drop(cluster);
        Ok(())
    })?;
    let rust = rust.and(shuttle);
    steps::tell_times();
    println!("\nEngines: SQLite ({} tests) and PostgreSQL {version} ({} tests)", rust.on_sqlite, rust.on_postgres);
    println!("Browsers: {} ({} tests, without script and with script)", browser::version()?, in_browser.passed);
    tell(&rust.and(in_browser));
    Ok(())
}

/// Runs the suites of this name, with what they need.
pub fn run_named(name: &str) -> Result<()> {
    let suites = suites::called(name)?;
    if suites.is_empty() {
        let names = suites::all()?.into_iter().map(|suite| suite.name).collect::<Vec<_>>();
        bail!("no suite is called {name}; there are: {}", names.join(", "));
    }
    if suites.iter().any(Suite::wants_packages) {
        step(
            "Debian's packages: PostgreSQL, Chromium, fonts, a mail server, Java, readers of calendars",
            apt::install_missing,
        )?;
    }
    if suites.iter().any(Suite::wants_site) {
        site::build()?;
    }
    let mut count = Count::default();
    for suite in suites {
        count = count.and(run_suite(&suite)?);
    }
    tell(&count);
    if count.passed == 0 { bail!("{name} has no test") } else { Ok(()) }
}

fn run_suite(suite: &Suite) -> Result<Count> {
    match &suite.work {
        Work::Rust(arguments) => {
            let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
            let cluster = suite.wants_database().then(Cluster::start).transpose()?;
            let url = cluster.as_ref().map(Cluster::url).unwrap_or_default();
            step(&format!("Tests of {}", suite.name), || test_rust(&url, &arguments))
        }
        Work::Browser(files) => {
            step("Packages of the browser tests", browser::install)?;
            build_portal()?;
            step(&format!("Browser tests of {}", suite.name), || test_in_browser(files))
        }
        Work::Shuttle => {
            let cluster = Cluster::start()?;
            step("The entry for Shuttle: lints and test", || test_shuttle(&cluster.url()))
        }
    }
}

fn tell(count: &Count) {
    println!("\n{} passed, {} failed", count.passed, count.failed);
}

fn lint_host() -> Result<()> {
    run_program(cargo(&["clippy"]).args(DAILY).args(["--all-targets", "--", "-D", "warnings"]))
}

/// With the profile that the client is built with, so that its macros are compiled once for both.
fn lint_client() -> Result<()> {
    rust::add_target()?;
    run_program(&mut cargo(&[
        "clippy",
        "--package=app",
        "--lib",
        "--no-default-features",
        "--features=hydrate",
        "--target=wasm32-unknown-unknown",
        "--profile=front",
        "--target-dir=target/front",
        "--",
        "-D",
        "warnings",
    ]))
}

/// The suite with the longest tests, which stand at the end of their program and would leave a processor idle there.
const VISITORS: &str = "visitors::";

/// Everything that is tested. Without the examples, which are reports to run by hand: the linter has compiled them, and to link them takes
/// gigabytes.
const TESTS: [&str; 3] = ["--lib", "--bins", "--tests"];

fn but_visitors() -> Vec<&'static str> {
    [&DAILY[..], &TESTS, &["--", "--skip", VISITORS]].concat()
}

fn visitors() -> Vec<&'static str> {
    [&DAILY[..], &["--test", "portal", VISITORS]].concat()
}

fn test_in_browser(files: &[String]) -> Result<Count> {
    browser::test(&root().join("target/debug/portal"), files)
}

fn test_rust(postgres: &str, arguments: &[&str]) -> Result<Count> {
    let mut command = cargo(&["test", "--no-fail-fast"]);
    count_cargo(command.args(arguments).env("TMPDIR", scratch::folder()).env("TEST_POSTGRES_URL", postgres))
}

fn test_shuttle(postgres: &str) -> Result<Count> {
    const PACKAGE: &str = "--package=portal-shuttle";
    run_program(&mut cargo(&["clippy", PACKAGE, "--all-targets", "--no-deps", "--", "-D", "warnings"]))?;
    let mut command = cargo(&["test", PACKAGE]);
    count_cargo(command.env("TMPDIR", scratch::folder()).env("TEST_POSTGRES_URL", postgres))
}

fn count_cargo(command: &mut std::process::Command) -> Result<Count> {
    let mut count = Count::default();
    let outcome = run_reading(command, |line| count.read_cargo(line));
    println!("    {} passed, {} failed", count.passed, count.failed);
    outcome?;
    if count.passed == 0 { bail!("no test ran") } else { Ok(count) }
}
