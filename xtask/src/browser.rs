//! The browser tests in `end2end/`.

use crate::{
    count::Count,
    scratch, stamp,
    steps::{program, root, run, run_reading},
};
use anyhow::{Context, Result};
use std::{fs, path::Path, process::Command};

/// The browser of Debian's package; Playwright's own download is not used.
pub const BROWSER: &str = "/usr/bin/chromium-headless-shell";

/// Installs the packages of `end2end/package-lock.json`, unless exactly those are there. None of them needs to run anything of
/// its own for that; one would download what Debian has.
pub fn install() -> Result<()> {
    let folder = root().join("end2end");
    let stamp = folder.join("node_modules/.stamp");
    let hash = stamp::hash_of(&folder, &["package.json", "package-lock.json"])?;
    if stamp::is_current(&stamp, &hash) {
        println!("    already there");
        return Ok(());
    }
    run(npm(&folder).args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"]))?;
    fs::write(stamp, hash)?;
    Ok(())
}

/// Types of the tests, then the journeys themselves, against the program at `portal`: those in `files`, or all. Then the engines,
/// which look at every page that was seen: the HTML checker, and two for accessibility.
pub fn test(portal: &Path, files: &[String]) -> Result<Count> {
    let folder = root().join("end2end");
    run(npm(&folder).args(["run", "--silent", "check"]))?;
    let journeys =
        count(npm(&folder).args(["run", "--silent", "test", "--"]).args(files).env("PORTAL_PROGRAM", portal))?;
    let all = if files.is_empty() { "yes" } else { "no" };
    let engines = count(npm(&folder).args(["run", "--silent", "engines"]).env("PORTAL_ALL_JOURNEYS", all))?;
    Ok(journeys.and(engines))
}

fn count(command: &mut Command) -> Result<Count> {
    let mut count = Count::default();
    command.env("TMPDIR", scratch::folder()).env("PORTAL_BROWSER", BROWSER);
    run_reading(command, |line| count.read_playwright(line))?;
    Ok(count)
}

/// The browser's name and version, for example `Chromium 156.0.8078.79`.
pub fn version() -> Result<String> {
    let output =
        Command::new(BROWSER).args(["--no-sandbox", "--version"]).output().context("chromium does not start")?;
    let text = String::from_utf8(output.stdout)?;
    Ok(text.split_whitespace().take(2).collect::<Vec<_>>().join(" "))
}

fn npm(folder: &Path) -> Command {
    let mut command = program("npm");
    command.current_dir(folder).env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    command
}
