//! `cargo xtask test`: everything that must hold before a change lands.

use crate::{
    apt, browser,
    postgres::Cluster,
    rust, site, size,
    steps::{cargo, root, run as run_program, run_reading, step},
};
use anyhow::{Result, bail};

/// The entry point for the Shuttle runtime is behind a feature; one set of features for all
/// commands means that everything is compiled once.
const EVERYTHING: [&str; 3] = ["--workspace", "--all-targets", "--features=server/shuttle"];

/// How many tests ran.
#[derive(Default)]
pub struct Count {
    passed: u64,
    failed: u64,
    on_sqlite: u64,
    on_postgres: u64,
}

/// Runs every check, the cheap ones first, and stops at the first step that fails.
pub fn run() -> Result<()> {
    step("Formatting and lints are there", rust::add_components)?;
    step("Formatting", || run_program(&mut cargo(&["fmt", "--all", "--check"])))?;
    step("Debian's packages: PostgreSQL, Chromium, fonts, a mail server", apt::install_missing)?;
    step("Packages of the browser tests", browser::install)?;
    site::build()?;
    size::report()?;
    step("Lints of the server, the tools and all tests", lint_host)?;
    step("Lints of the client", lint_client)?;
    let cluster = step("Start a throw-away PostgreSQL", Cluster::start)?;
    let rust = step("Rust tests, on SQLite and PostgreSQL", || test_rust(&cluster.url()))?;
    let in_browser =
        step("Browser tests, without script and with script", || browser::test(&root().join("target/debug/portal")))?;
    let engines =
        format!("SQLite ({} tests) and PostgreSQL {} ({} tests)", rust.on_sqlite, cluster.version()?, rust.on_postgres);
    step("Stop PostgreSQL", || {
        drop(cluster);
        Ok(())
    })?;
    println!("\nEngines: {engines}");
    println!("Browsers: {} ({} tests, without script and with script)", browser::version()?, in_browser.passed);
    println!("\n{} passed, {} failed", rust.passed + in_browser.passed, rust.failed + in_browser.failed);
    Ok(())
}

fn lint_host() -> Result<()> {
    let mut command = cargo(&["clippy"]);
    run_program(command.args(EVERYTHING).args(["--", "-D", "warnings"]))
}

fn lint_client() -> Result<()> {
    rust::add_target()?;
    run_program(&mut cargo(&[
        "clippy",
        "--package=app",
        "--lib",
        "--no-default-features",
        "--features=hydrate",
        "--target=wasm32-unknown-unknown",
        "--target-dir=target/front",
        "--",
        "-D",
        "warnings",
    ]))
}

fn test_rust(postgres: &str) -> Result<Count> {
    let mut count = Count::default();
    let mut command = cargo(&["test", "--workspace", "--features=server/shuttle", "--no-fail-fast"]);
    command.env("TEST_POSTGRES_URL", postgres);
    let outcome = run_reading(&mut command, |line| count.read_cargo(line));
    println!("    {} passed, {} failed", count.passed, count.failed);
    outcome?;
    if count.passed == 0 || count.on_sqlite == 0 || count.on_postgres == 0 {
        bail!("no tests ran on one of the engines");
    }
    Ok(count)
}

impl Count {
    /// Reads one line of `cargo test`.
    fn read_cargo(&mut self, line: &str) {
        if line.starts_with("test ") && line.ends_with(" ... ok") {
            self.on_sqlite += u64::from(line.contains("::sqlite "));
            self.on_postgres += u64::from(line.contains("::postgres "));
        }
        if let Some(result) = line.strip_prefix("test result: ") {
            self.passed += number_before(result, " passed");
            self.failed += number_before(result, " failed");
        }
    }

    /// Reads one line of Playwright's closing summary, such as `  12 passed (34.5s)`.
    pub fn read_playwright(&mut self, line: &str) {
        let line = line.trim();
        if line.starts_with(|first: char| first.is_ascii_digit()) {
            self.passed += if line.contains(" passed (") { number_before(line, " passed") } else { 0 };
            self.failed += if line.ends_with(" failed") { number_before(line, " failed") } else { 0 };
        }
    }
}

/// The number that stands right before `word`, or 0.
fn number_before(text: &str, word: &str) -> u64 {
    let before = text.split(word).next().unwrap_or_default();
    let digits = before.rsplit(|letter: char| !letter.is_ascii_digit()).next().unwrap_or_default();
    if text.contains(word) { digits.parse().unwrap_or(0) } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_of_cargo_are_added_up_by_engine() {
        let mut count = Count::default();
        for line in [
            "test seats::only_one_wins::sqlite ... ok",
            "test seats::only_one_wins::postgres ... ok",
            "test result: ok. 2 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.1s",
            "test result: FAILED. 10 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.1s",
        ] {
            count.read_cargo(line);
        }
        assert_eq!((count.passed, count.failed, count.on_sqlite, count.on_postgres), (12, 1, 1, 1));
    }

    #[test]
    fn results_of_the_browser_are_read_from_its_summary() {
        let mut count = Count::default();
        for line in ["  ✓  1 [met-script] › 3 passed through (1s)", "  2 failed", "  31 passed (1.2m)"] {
            count.read_playwright(line);
        }
        assert_eq!((count.passed, count.failed), (31, 2));
    }
}
