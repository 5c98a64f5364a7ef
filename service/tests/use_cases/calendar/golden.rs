//! What is written for calendars is kept, so that every change of a byte is read in review, and read by others' readers.

use super::cases::{self, Case};
use serde_json::Value;
use std::path::PathBuf;
use std::process::Command;

/// Debian's Python, which has Debian's packages; another one may stand before it in the path.
const PYTHON: &str = "/usr/bin/python3";
const READERS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/use_cases/calendar/foreign.py");

fn kept(case: &Case) -> PathBuf {
    PathBuf::from(format!("{}/tests/calendar/{}.ics", env!("CARGO_MANIFEST_DIR"), case.name))
}

#[test]
fn every_file_is_the_one_that_is_kept() {
    let cases = cases::all();
    for case in &cases {
        if std::env::var_os("UPDATE_CALENDARS").is_some() {
            std::fs::write(kept(case), &case.text).unwrap();
        }
        let text = std::fs::read_to_string(kept(case)).unwrap_or_default();
        assert_eq!(text, case.text, "{}: run this with UPDATE_CALENDARS=1 and read what changed", case.name);
    }
    let files = std::fs::read_dir(kept(&cases[0]).parent().unwrap()).unwrap().count();
    assert_eq!(files, cases.len(), "every file belongs to a case");
}

#[test]
fn two_readers_that_others_wrote_find_what_was_meant() {
    let cases = cases::all();
    let mut command = Command::new(PYTHON);
    let output = command.arg(READERS).args(cases.iter().map(kept)).output().expect("Debian's python3 is installed");
    assert!(
        output.status.success(),
        "python3-icalendar, python3-gi and gir1.2-ical-3.0 are installed, and each file can be read: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    let found: Value = serde_json::from_slice(&output.stdout).unwrap();
    for case in &cases {
        for reader in ["icalendar", "libical"] {
            let of = &found[kept(case).to_str().unwrap()][reader];
            assert!(
                *of == case.found,
                "{reader} finds in {}:\n{of:#}\nwhere this was meant:\n{:#}",
                case.name,
                case.found
            );
        }
    }
}

/// Every address in a file, in the order in which they stand there.
fn addresses(text: &str) -> Vec<String> {
    let unfolded = text.replace("\r\n ", "");
    let lines = unfolded.lines().filter(|line| line.contains('@'));
    lines.map(|line| line.rsplit(':').next().unwrap().to_owned()).collect()
}

#[test]
fn nobody_stands_in_a_file_but_who_asks_and_who_is_asked() {
    for case in cases::all() {
        let people: &[&str] = match case.name {
            "feed" => &[],
            "download" => &["bijeenkomsten@lerendnetwerk.example"],
            "handed-over-to" => &["bijeenkomsten@lerendnetwerk.example", "dina@ggd.example"],
            "names" => &["bijeenkomsten@lerendnetwerk.example", "a+b.o'neill@ggd-zuid.example"],
            _ => &["bijeenkomsten@lerendnetwerk.example", "anna@ggd.example"],
        };
        assert_eq!(addresses(&case.text), people, "{}", case.name);
        assert!(case.text.is_ascii() || case.name == "names", "{}", case.name);
    }
}

#[test]
fn what_is_asked_for_again_is_the_same_and_what_changed_is_not() {
    let of = |changed: &str| {
        let meeting = domain::calendar::Appointment { changed_at: cases::at(changed), ..cases::meeting() };
        let entry = service::calendar::Entry::Meeting(meeting.clone());
        [service::calendar::feed("Agenda", &[entry]), service::calendar::download(&meeting, &cases::organiser())]
    };
    assert_eq!(of("2027-02-01T08:00:00Z"), of("2027-02-01T08:00:00Z"));
    for (one, other) in of("2027-02-01T08:00:00Z").iter().zip(of("2027-02-01T08:00:01Z")) {
        let differing = one.lines().zip(other.lines()).filter(|(one, other)| one != other).map(|(one, _)| one);
        assert_eq!(differing.collect::<Vec<_>>(), ["DTSTAMP:20270201T080000Z", "LAST-MODIFIED:20270201T080000Z"]);
    }
}
