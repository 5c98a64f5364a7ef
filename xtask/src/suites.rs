//! The suites by name, found where they lie, so that a new one needs no line here.

use crate::steps::{DAILY, root};
use anyhow::Result;
use std::{collections::BTreeSet, fs};

/// Crates whose tests are all run by the crate's name.
const CRATES: [&str; 5] = ["domain", "service", "app", "server", "xtask"];
/// The name of the entry for Shuttle, as a suite and as a folder.
const SHUTTLE: &str = "shuttle";
/// The name of all browser tests, and their folder.
const BROWSER: &str = "end2end";

/// What a suite runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Work {
    /// `cargo test` with these arguments.
    Rust(Vec<String>),
    /// The browser tests of these files; of all files when it is empty.
    Browser(Vec<String>),
    /// The lints and the test of the entry for Shuttle.
    Shuttle,
}

/// Some tests with a name, such as `server/rights`.
#[derive(Clone, Debug)]
pub struct Suite {
    /// The folder of the crate or of the browser tests, and mostly a part of it.
    pub name: String,
    /// What it runs.
    pub work: Work,
}

impl Suite {
    /// Whether its tests make databases in a PostgreSQL server.
    pub fn wants_database(&self) -> bool {
        matches!(self.crate_name(), "service" | "server" | SHUTTLE)
    }

    /// Whether it looks at the site, which the server embeds.
    pub fn wants_site(&self) -> bool {
        matches!(self.crate_name(), "server" | SHUTTLE | BROWSER)
    }

    /// Whether it starts programs from Debian's packages.
    pub fn wants_packages(&self) -> bool {
        self.wants_database() || self.wants_site()
    }

    fn crate_name(&self) -> &str {
        self.name.split('/').next().unwrap_or_default()
    }

    /// Whether somebody who types `asked` means this one: its whole name, or what stands after the slash.
    fn is_called(&self, asked: &str) -> bool {
        self.name == asked || self.name.split_once('/').is_some_and(|(_, part)| part == asked)
    }
}

/// Every suite, by name.
pub fn all() -> Result<Vec<Suite>> {
    let mut suites: Vec<Suite> = CRATES.map(|name| rust(name.to_owned(), of_crate(name))).into();
    for (package, program) in [("server", "portal"), ("service", "use_cases")] {
        for module in parts(&format!("{package}/tests/{program}"), ".rs")? {
            let filter = format!("{module}::");
            suites.push(rust(format!("{package}/{module}"), &[&DAILY[..], &["--test", program, &filter]].concat()));
        }
    }
    // Listens to everything that its process asks of the database, so it is a program of its own.
    suites.push(rust("server/statements".into(), &[&DAILY[..], &["--test", "statements"]].concat()));
    for program in parts("domain/tests", ".rs")? {
        suites.push(rust(format!("domain/{program}"), &[&DAILY[..], &["--test", &program]].concat()));
    }
    suites.push(Suite { name: BROWSER.into(), work: Work::Browser(vec![]) });
    for journey in parts("end2end/tests", ".spec.ts")? {
        // Playwright reads it as a pattern on the whole path.
        let pattern = format!("/{}\\.spec\\.ts$", journey.replace('.', "\\."));
        let name = format!("{BROWSER}/{}", journey.trim_end_matches(".script").trim_end_matches(".plain"));
        suites.push(Suite { name, work: Work::Browser(vec![pattern]) });
    }
    suites.push(Suite { name: SHUTTLE.into(), work: Work::Shuttle });
    Ok(suites)
}

/// Everything of `app` but its islands is for the server alone.
fn of_crate(name: &'static str) -> &'static [&'static str] {
    match name {
        "app" => &["-p", "app", "--features", "ssr"],
        "domain" => &["-p", "domain"],
        "service" => &["-p", "service"],
        "server" => &["-p", "server"],
        _ => &["-p", "xtask"],
    }
}

/// The suites that are called `asked`; of several crates when they share a name, such as `survey`.
pub fn called(asked: &str) -> Result<Vec<Suite>> {
    Ok(all()?.into_iter().filter(|suite| suite.is_called(asked)).collect())
}

fn rust(name: String, arguments: &[&str]) -> Suite {
    Suite { name, work: Work::Rust(arguments.iter().map(|&word| word.to_owned()).collect()) }
}

/// What tests share, which is no suite: folders and files of this name.
const SHARED: [&str; 4] = ["main", "kit", "paths", "run"];

/// The names of the modules or files with this ending in a folder.
fn parts(folder: &str, ending: &str) -> Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    for entry in fs::read_dir(root().join(folder))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let found = match name.strip_suffix(ending) {
            Some(stem) => Some(stem.to_owned()),
            None => entry.path().join("mod.rs").is_file().then_some(name),
        };
        names.extend(found.filter(|name| !SHARED.contains(&name.as_str())));
    }
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_suite_is_called_by_its_whole_name_or_by_its_part() {
        let one = |asked: &str| called(asked).unwrap().into_iter().map(|suite| suite.name).collect::<Vec<_>>();
        assert_eq!(one("visitors"), ["server/visitors"]);
        assert_eq!(one("server/visitors"), ["server/visitors"]);
        assert_eq!(one("survey"), ["server/survey", "service/survey", "end2end/survey"]);
        assert_eq!(one("saving"), ["end2end/saving"]);
        assert_eq!(one("service"), ["service"]);
        assert_eq!(SHARED.map(one), [const { Vec::<String>::new() }; 4]);
    }

    #[test]
    fn a_module_is_run_by_the_beginning_of_its_tests() {
        let Work::Rust(arguments) = &called("rights").unwrap()[0].work else { panic!("it is no browser test") };
        assert_eq!(arguments.join(" "), "--workspace --exclude portal-shuttle --test portal rights::");
    }
}
