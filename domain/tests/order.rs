//! Which crate and which word may know which: see "The same words everywhere" in ARCHITECTURE.md.
//!
//! Paths are read from the source as the compiler reads them (`crate::…`, `super::…`, `domain::…`, also in braces and outside
//! `use`), so a module that moves is still judged by where it stands. Comments and texts do not count, and neither do tests in
//! `tests/`, which may know everything.

mod paths;

use paths::{Found, Module};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Each crate may know those before it.
const CRATES: [&str; 4] = ["domain", "service", "app", "server"];

/// Each word may know those before it, in every crate. What is no word (`db`, `mails`, `outbox`, `demo` …) is not judged here.
const WORDS: [&str; 8] = ["account", "network", "rounds", "survey", "monitor", "meetings", "webinars", "learning"];

/// The rooms of `app`: each may know those before it, and `ui` and `shell` know not even each other. The words stand between
/// `forms` and `site`.
const ROOMS: [&[&str]; 4] = [&["ui", "shell"], &["forms"], &WORDS, &["site"]];

/// What is not yet as it should be: the file, and what it imports. Whoever mends one takes it off this list.
const OWED: [(&str, &str); 0] = [];

#[test]
fn a_crate_knows_only_the_crates_before_it() {
    let mut wrong = Vec::new();
    for (place, name) in CRATES.iter().enumerate() {
        let manifest = fs::read_to_string(root().join(name).join("Cargo.toml")).unwrap();
        for (number, line) in manifest.lines().enumerate() {
            let known = line.split(['.', ' ', '=']).next().unwrap_or_default();
            if CRATES.iter().position(|it| *it == known).is_some_and(|of| of > place) {
                wrong.push(format!("{name}/Cargo.toml:{}: `{name}` comes before `{known}`", number + 1));
            }
        }
    }
    assert!(wrong.is_empty(), "the order is {}:\n{}", CRATES.join(", "), wrong.join("\n"));
}

#[test]
fn a_word_knows_only_the_words_before_it() {
    let (mut wrong, mut owed) = (Vec::new(), BTreeSet::new());
    for (file, found) in sources()
        .iter()
        .flat_map(|(file, source, module)| paths::found(source, module).into_iter().map(move |found| (file, found)))
    {
        let Some(problem) = problem(&found) else { continue };
        match OWED.iter().find(|(of, what)| of == file && found.path().starts_with(what)) {
            Some(known) => drop(owed.insert(known)),
            None => wrong.push(format!("{file}:{}: {problem}", found.line)),
        }
    }
    assert!(wrong.is_empty(), "the order is {}:\n{}", WORDS.join(", "), wrong.join("\n"));
    let paid: Vec<_> = OWED.iter().filter(|it| !owed.contains(it)).collect();
    assert!(paid.is_empty(), "mended, so take it off the list of what is owed: {paid:?}");
}

#[test]
fn a_room_of_the_pages_knows_only_the_rooms_below_it() {
    let mut wrong = Vec::new();
    for (file, source, module) in sources().iter().filter(|(.., module)| module.of == "app") {
        let leads_up = |found: &Found| found.to.of == "app" && leads_up(&found.from.path, &found.to.path);
        wrong.extend(
            paths::found(source, module)
                .into_iter()
                .filter(leads_up)
                .map(|found| format!("{file}:{}: {}", found.line, found.path())),
        );
    }
    assert!(wrong.is_empty(), "the order is {ROOMS:?}:\n{}", wrong.join("\n"));
}

/// Whether a path leads from a room to one above it, or to another on the same floor that is no word.
fn leads_up(from: &[String], to: &[String]) -> bool {
    let room =
        |path: &[String]| ROOMS.iter().position(|rooms| path.first().is_some_and(|it| rooms.contains(&it.as_str())));
    match room(from).zip(room(to)) {
        Some((from_floor, to_floor)) if from_floor == to_floor => from_floor != 2 && from.first() != to.first(),
        Some((from_floor, to_floor)) => to_floor > from_floor,
        None => false,
    }
}

#[test]
fn a_path_to_a_room_above_is_found() {
    let path = |text: &str| vec![text.to_owned()];
    for (from, to) in [("shell", "survey"), ("ui", "forms"), ("ui", "shell"), ("forms", "site"), ("meetings", "site")] {
        assert!(leads_up(&path(from), &path(to)), "{from} -> {to}");
        assert!(from == "ui" || !leads_up(&path(to), &path(from)), "{to} -> {from}");
    }
}

/// What is wrong with a path: it leads from a word to one that comes later.
fn problem(found: &Found) -> Option<String> {
    let word = |path: &[String]| WORDS.iter().position(|word| path.first().is_some_and(|first| first == word));
    let (from, to) = (word(&found.from.path)?, word(&found.to.path)?);
    (to > from).then(|| format!("`{}` imports `{}`, which comes after it", WORDS[from], found.path()))
}

/// Every source file of the crates that have words, by its path from the root, with the module that it is.
fn sources() -> Vec<(String, String, Module)> {
    let mut found = Vec::new();
    for name in &CRATES[..3] {
        let folder = root().join(name).join("src");
        for file in rust_files(&folder) {
            let within = file.strip_prefix(&folder).unwrap().with_extension("");
            let mut path: Vec<String> = within.iter().map(|part| part.to_str().unwrap().to_owned()).collect();
            path.pop_if(|last| ["mod", "lib"].contains(&last.as_str()));
            let shown = file.strip_prefix(root()).unwrap().to_str().unwrap().to_owned();
            found.push((shown, fs::read_to_string(&file).unwrap(), Module { of: (*name).to_owned(), path }));
        }
    }
    assert!(found.len() > 150, "the sources are where they are looked for");
    found
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut found: Vec<PathBuf> = entries
        .flat_map(|path| if path.is_dir() { rust_files(&path) } else { vec![path] })
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .collect();
    found.sort();
    found
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

#[test]
fn a_forbidden_import_is_found_however_it_is_written() {
    let survey = Module { of: "service".into(), path: ["survey", "open"].map(str::to_owned).into() };
    let problems = |source: &str| -> Vec<String> { paths::found(source, &survey).iter().filter_map(problem).collect() };
    for (source, path) in [
        ("use crate::meetings::due;", "service::meetings::due"),
        ("use crate::{db::Conn, rounds::{self, LOCK}, monitor};", "service::monitor"),
        ("fn f() { super::super::meetings::due::run() }", "service::meetings::due::run"),
        ("mod tests { use super::super::super::meetings; }", "service::meetings"),
        ("use domain::{survey::Value, meetings::MeetingKind as Kind};", "domain::meetings::MeetingKind"),
        ("const A: char = '\"'; fn f(x: &'static str) -> ::service::monitor::X {}", "service::monitor::X"),
    ] {
        assert_eq!(problems(source), [format!("`survey` imports `{path}`, which comes after it")], "{source}");
    }
    for source in [
        "use super::super::rounds; use crate::rounds::{self}; use domain::network::HOME; use self::meetings::X;",
        "//! See [`crate::meetings`].\n/* crate::meetings::due /* nested */ */ fn f() -> &'static str { \"crate::meetings\" }",
        "const R: &str = r#\"crate::meetings \" crate::monitor\"#; pub(crate) fn meetings() {}",
        "crate::sql_texts! { A = \"SELECT 1\"; }",
    ] {
        assert_eq!(problems(source), [""; 0], "{source}");
    }
    let found = paths::found("\n\nuse crate::{\n    db,\n    meetings,\n};", &survey);
    assert_eq!(found.iter().filter(|found| problem(found).is_some()).map(|found| found.line).collect::<Vec<_>>(), [5]);
}
