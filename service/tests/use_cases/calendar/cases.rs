//! One meeting in every state of its life, and what each reader must find in it.

use chrono::{DateTime, NaiveDateTime, Utc};
use domain::account::EmailAddress;
use domain::calendar::{Appointment, Deadline, Guest, Person, Rsvp, Status, next_sequence};
use domain::ids::RoundId;
use serde_json::{Value, json};
use service::calendar::{self, Entry};
use uuid::Uuid;

/// The moment at which the mails are written, and how it stands in them.
pub const NOW: (&str, &str) = ("2027-02-01T08:30:00Z", "20270201T083000Z");
/// The moment at which the meeting last changed.
const CHANGED: (&str, &str) = ("2027-01-31T16:05:09Z", "20270131T160509Z");
const UID: &str = "0193f3a0-0000-4000-8000-0000000000aa";

pub fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

pub fn local(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

pub fn person(name: &str, address: &str) -> Person {
    Person { name: name.to_owned(), address: EmailAddress::parse(address).unwrap() }
}

pub fn organiser() -> Person {
    person("Landelijk lerend netwerk", "bijeenkomsten@lerendnetwerk.example")
}

pub fn anna() -> Guest {
    Guest { person: person("Anna Voorbeeld", "anna@ggd.example"), said: None, is_read: true }
}

/// A meeting in March, in winter time.
pub fn meeting() -> Appointment {
    Appointment {
        uid: UID.parse().unwrap(),
        sequence: 0,
        status: Status::Confirmed,
        title: "Netwerkbijeenkomst Kansrijke Start".into(),
        start: local("2027-03-16 10:00"),
        end: local("2027-03-16 15:30"),
        place: "Pharos, Arthur van Schendelstraat 600, Utrecht".into(),
        spot: String::new(),
        note: "Inloop vanaf 9:30; lunch om 12:00.\nNeem mee: je agenda, en een collega.".into(),
        page: "https://portaal.example/bijeenkomsten/0193f3a0".into(),
        changed_at: at(CHANGED.0),
    }
}

/// A file and what is in it.
pub struct Case {
    /// The name of its file.
    pub name: &'static str,
    /// Its text.
    pub text: String,
    /// What a reader finds.
    pub found: Value,
}

/// What a reader finds of a meeting, from `start` to `end` in UTC.
fn event(of: &Appointment, stamp: &str, [start, end]: [&str; 2], status: &str) -> Value {
    let transparency = if status == "CANCELLED" { "TRANSPARENT" } else { "OPAQUE" };
    json!({
        "uid": of.uid, "sequence": of.sequence, "stamp": stamp, "changed": CHANGED.1, "start": start, "end": end,
        "title": of.title, "place": of.place, "page": of.page, "status": status,
        "text": format!("{}\n\nAlles over deze bijeenkomst: {}", of.note, of.page),
        "class": "PRIVATE", "transparency": transparency, "organiser": [], "guests": [],
    })
}

fn organised(mut event: Value) -> Value {
    event["organiser"] =
        json!([{ "name": "Landelijk lerend netwerk", "address": "mailto:bijeenkomsten@lerendnetwerk.example" }]);
    event
}

fn whole(method: Option<&str>, name: Option<&str>, events: &[Value]) -> Value {
    json!({ "method": method, "name": name, "events": events })
}

const MARCH: [&str; 2] = ["20270316T090000Z", "20270316T143000Z"];

/// A mail to Anna, or to whom it is.
fn mailed(name: &'static str, of: &Appointment, guest: &Guest, times: [&str; 2]) -> Case {
    let (method, status, asks) = match of.status {
        Status::Tentative => ("REQUEST", "TENTATIVE", "TRUE"),
        Status::Confirmed => ("REQUEST", "CONFIRMED", "TRUE"),
        Status::Cancelled => ("CANCEL", "CANCELLED", "FALSE"),
    };
    let said = match guest.said {
        None => "NEEDS-ACTION",
        Some(Rsvp::Yes) => "ACCEPTED",
        Some(Rsvp::Maybe) => "TENTATIVE",
        Some(Rsvp::No) => "DECLINED",
    };
    let part = calendar::request(of, &organiser(), guest, at(NOW.0));
    assert_eq!(part.method.as_str(), method, "{name}");
    let mut event = organised(event(of, NOW.1, times, status));
    event["guests"] = json!([{
        "name": guest.person.name, "address": format!("mailto:{}", guest.person.address),
        "PARTSTAT": said, "RSVP": asks, "ROLE": "REQ-PARTICIPANT",
    }]);
    Case { name, text: part.ics, found: whole(Some(method), None, &[event]) }
}

/// `new`, with the sequence that it has after `old`.
fn after(old: &Appointment, new: Appointment) -> Appointment {
    Appointment { sequence: next_sequence(old, &new), ..new }
}

/// Every file.
pub fn all() -> Vec<Case> {
    let hold = Appointment { status: Status::Tentative, ..meeting() };
    let definite = after(&hold, meeting());
    let (start, end) = (local("2027-06-08 13:00"), local("2027-06-08 17:00"));
    let moved = after(&definite, Appointment { start, end, ..meeting() });
    let elsewhere =
        after(&moved, Appointment { place: "Hunebedcentrum, Borger".into(), spot: "drenthe".into(), ..moved.clone() });
    let retitled = after(&elsewhere, Appointment { title: "Netwerkdag".into(), ..elsewhere.clone() });
    let cancelled = after(&retitled, Appointment { status: Status::Cancelled, ..retitled.clone() });
    assert_eq!([&hold, &definite, &moved, &elsewhere, &retitled, &cancelled].map(|of| of.sequence), [0, 1, 2, 3, 3, 4]);
    let june = ["20270608T110000Z", "20270608T150000Z"];
    let night = |start, end| Appointment { start: local(start), end: local(end), ..meeting() };
    let said = |said| Guest { said: Some(said), ..anna() };
    let hard = Guest { person: person(hard_name(), "a+b.o'neill@ggd-zuid.example"), ..anna() };
    let mut cases = vec![
        mailed("made", &meeting(), &anna(), MARCH),
        mailed("hold", &hold, &anna(), MARCH),
        mailed("final", &definite, &anna(), MARCH),
        mailed("moved", &moved, &anna(), june),
        mailed("moved-to-another-place", &elsewhere, &anna(), june),
        mailed("another-title", &retitled, &said(Rsvp::Yes), june),
        mailed("cancelled", &cancelled, &said(Rsvp::Maybe), june),
        mailed("one-person-removed", &definite.taken_back(), &said(Rsvp::No), MARCH),
        // A seat is handed over: who had it loses the meeting, and who gets it is asked under the same number.
        mailed("handed-over-from", &definite.taken_back(), &anna(), MARCH),
        mailed("handed-over-to", &definite, &Guest { person: person("Dina", "dina@ggd.example"), ..anna() }, MARCH),
        // Each lasts a night in which the clock is put forward, or back.
        mailed(
            "into-summer",
            &night("2027-03-27 20:00", "2027-03-28 10:00"),
            &anna(),
            ["20270327T190000Z", "20270328T080000Z"],
        ),
        mailed(
            "into-winter",
            &night("2027-10-30 20:00", "2027-10-31 10:00"),
            &anna(),
            ["20271030T180000Z", "20271031T090000Z"],
        ),
        mailed("names", &Appointment { title: hard_name().into(), ..meeting() }, &hard, MARCH),
    ];
    cases.extend([downloaded(), followed(&moved, &cancelled)]);
    cases
}

/// Eighty characters with everything that ends or splits something somewhere.
pub fn hard_name() -> &'static str {
    "Müller-van ’t Hof; “GGD” \"Zuid\", Fryslân: 🍀👩‍👩‍👧 ^_^ & <co> één naam van tachtig"
}

fn downloaded() -> Case {
    let found = organised(event(&meeting(), CHANGED.1, MARCH, "CONFIRMED"));
    Case {
        name: "download",
        text: calendar::download(&meeting(), &organiser()),
        found: whole(Some("PUBLISH"), None, &[found]),
    }
}

fn followed(moved: &Appointment, cancelled: &Appointment) -> Case {
    let deadline = Deadline {
        round: RoundId(Uuid::from_u128(0x2a)),
        sequence: 1,
        closes_at: at("2027-03-01T23:00:00Z"),
        page: "https://portaal.example/vragenlijst".into(),
        changed_at: at(CHANGED.0),
    };
    let closing = json!({
        "uid": "sluiting-00000000-0000-0000-0000-00000000002a", "sequence": 1, "stamp": CHANGED.1, "changed": CHANGED.1,
        "start": "20270301", "end": "20270302", "title": "Vragenlijst sluit maandag 1 maart", "place": null,
        "text": "Vul de vragenlijst in: https://portaal.example/vragenlijst", "page": "https://portaal.example/vragenlijst",
        "status": null, "class": "PRIVATE", "transparency": "TRANSPARENT", "organiser": [], "guests": [],
    });
    let june = ["20270608T110000Z", "20270608T150000Z"];
    let other = Appointment { uid: Uuid::from_u128(0x2b), ..cancelled.clone() };
    let uid = Uuid::from_u128(0x2c);
    let hold =
        Appointment { uid, status: Status::Tentative, title: "Onder voorbehoud: netwerkdag".into(), ..meeting() };
    let events = [
        event(moved, CHANGED.1, june, "CONFIRMED"),
        event(&other, CHANGED.1, june, "CANCELLED"),
        event(&hold, CHANGED.1, MARCH, "TENTATIVE"),
        closing,
    ];
    let meetings = [moved.clone(), other, hold].map(Entry::Meeting);
    let entries: Vec<Entry> = meetings.into_iter().chain([Entry::Deadline(deadline)]).collect();
    let name = "Kansrijke Start: lerend netwerk";
    Case { name: "feed", text: calendar::feed(name, &entries), found: whole(None, Some(name), &events) }
}

#[test]
fn the_hard_name_is_as_long_as_it_says() {
    assert_eq!(hard_name().chars().count(), 80);
}
