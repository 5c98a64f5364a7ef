//! Texts and names come out of a calendar as they went in.

use super::cases::{NOW, anna, at, meeting, organiser, person};
use calcard::icalendar::{ICalendar, ICalendarEntry, ICalendarParameterName, ICalendarProperty};
use domain::calendar::{Appointment, Guest, parameter};
use domain::text::clean;
use proptest::prelude::*;
use service::calendar::{add_to_google, add_to_outlook, add_to_outlook_at_work, request};
use url::Url;

/// A line of a calendar, read as RFC 5545 and RFC 6868 say, and nothing more.
struct Line {
    name: String,
    parameters: Vec<(String, String)>,
    value: String,
}

fn line(text: &str) -> Line {
    let (mut head, mut rest, mut quoted) = (vec![String::new()], text.chars(), false);
    for c in rest.by_ref() {
        match c {
            '"' => quoted = !quoted,
            ';' if !quoted => head.push(String::new()),
            ':' if !quoted => break,
            c => head.last_mut().unwrap().push(c),
        }
    }
    assert!(!quoted, "a quotation that ends: {text}");
    let parameters = head[1..].iter().map(|one| one.split_once('=').unwrap());
    Line {
        name: head[0].clone(),
        parameters: parameters.map(|(name, value)| (name.to_owned(), parameter::read(value))).collect(),
        value: rest.collect(),
    }
}

fn lines(text: &str) -> Vec<Line> {
    assert!(text.ends_with("\r\n") && text.matches('\n').count() == text.matches("\r\n").count());
    for line in text.split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
        assert!(!line.contains(|c: char| c.is_control() && c != '\t'), "{line:?}");
    }
    text.replace("\r\n ", "").split_terminator("\r\n").map(line).collect()
}

/// A text with its escapes undone.
fn unescaped(value: &str) -> String {
    let (mut text, mut rest) = (String::new(), value.chars());
    while let Some(c) = rest.next() {
        match c {
            '\\' => match rest.next() {
                Some('n' | 'N') => text.push('\n'),
                Some(c @ ('\\' | ';' | ',')) => text.push(c),
                other => panic!("{other:?} is no escape: {value}"),
            },
            ';' | ',' => panic!("a sign that splits: {value}"),
            c => text.push(c),
        }
    }
    text
}

fn of<'a>(found: &'a [Line], name: &str) -> &'a Line {
    let mut of = found.iter().filter(|line| line.name == name);
    let (Some(line), None) = (of.next(), of.next()) else { panic!("{name} stands there once") };
    line
}

fn entry<'a>(calendar: &'a ICalendar, name: &ICalendarProperty) -> &'a ICalendarEntry {
    calendar.components.iter().find_map(|component| component.property(name)).unwrap()
}

fn value(calendar: &ICalendar, name: &ICalendarProperty) -> String {
    entry(calendar, name).values.first().and_then(|value| value.as_text()).unwrap().to_owned()
}

fn one_line(text: &str) -> String {
    clean(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

proptest! {
    #[test]
    fn whatever_people_type_comes_out_as_it_went_in(
        title in ".{1,120}", place in "\\PC{1,90}", note in "(.|\n){0,300}", name in "\\PC{1,100}",
        local in "[a-z0-9!#$%&'*+/=?^_`{|}~-]{1,30}"
    ) {
        let meeting = Appointment { title, place, note, ..meeting() };
        let guest = Guest { person: person(&name, &format!("{local}@ggd.example")), ..anna() };
        let text = request(&meeting, &organiser(), &guest, at(NOW.0)).ics;
        let (title, place, note) = (one_line(&meeting.title), one_line(&meeting.place), clean(&meeting.note));
        let page = format!("Alles over deze bijeenkomst: {}", meeting.page);
        let description = if note.is_empty() { page } else { format!("{note}\n\n{page}") };
        // No program agrees with another on what a backslash in a name means.
        let name = Some(one_line(&name).replace('\\', "/")).filter(|name| !name.is_empty());

        let found = lines(&text);
        prop_assert_eq!(unescaped(&of(&found, "DESCRIPTION").value), description.clone());
        let cn = of(&found, "ATTENDEE").parameters.iter().find(|(of, _)| of == "CN").map(|(_, name)| name.clone());
        prop_assert_eq!(&cn, &name);
        let mailto = Url::parse(&of(&found, "ATTENDEE").value).unwrap();
        let address = percent_encoding::percent_decode_str(mailto.path()).decode_utf8().unwrap();
        prop_assert_eq!((mailto.scheme(), address.as_ref(), mailto.query()), ("mailto", guest.person.address.as_str(), None));

        let calendar = ICalendar::parse(&text).unwrap();
        prop_assert_eq!(value(&calendar, &ICalendarProperty::Description), description);
        let cn = entry(&calendar, &ICalendarProperty::Attendee).parameter(&ICalendarParameterName::Cn);
        prop_assert_eq!(cn.and_then(|cn| cn.as_text()).map(parameter::read), name);
        for (property, line, meant) in [(ICalendarProperty::Summary, "SUMMARY", title), (ICalendarProperty::Location, "LOCATION", place)] {
            if meant.is_empty() { continue }
            prop_assert_eq!(unescaped(&of(&found, line).value), meant.clone());
            prop_assert_eq!(value(&calendar, &property), meant);
        }
    }

    #[test]
    fn the_addresses_of_calendars_hold_every_field(title in "\\PC{1,60}", note in "(\\PC|\n){0,80}") {
        let meeting = Appointment { title, note, ..meeting() };
        for address in [add_to_google(&meeting), add_to_outlook(&meeting), add_to_outlook_at_work(&meeting)] {
            prop_assert!(address.is_ascii() && !address.contains(['+', ' ', '"', '<', '\'']), "{}", address);
            let url = Url::parse(&address).unwrap();
            let field = |name: &str| url.query_pairs().find(|(of, _)| of == name).map(|(_, value)| value.into_owned());
            prop_assert_eq!(field("text").or(field("subject")).unwrap_or_default(), one_line(&meeting.title));
            let told = field("details").or_else(|| {
                let html = field("body")?.replace("<br>", "\n");
                Some(html_escape::decode_html_entities(&html).into_owned())
            });
            let end = format!("Alles over deze bijeenkomst: {}", meeting.page);
            prop_assert!(told.is_some_and(|told| told.ends_with(&end)));
        }
    }
}

#[test]
fn the_addresses_say_when_in_the_words_of_each_calendar() {
    let meeting = Appointment { place: String::new(), note: "Één & <twee>\nDrie".into(), ..meeting() };
    let google = add_to_google(&meeting);
    assert!(
        google.starts_with("https://calendar.google.com/calendar/render?action=TEMPLATE&text=Netwerkbijeenkomst%20")
    );
    assert!(google.contains("&dates=20270316T100000%2F20270316T153000&ctz=Europe%2FAmsterdam&details="), "{google}");
    assert!(google.contains("%C3%89%C3%A9n%20%26%20%3Ctwee%3E%0ADrie%0A%0AAlles"), "{google}");
    for (address, host) in [(add_to_outlook(&meeting), "live"), (add_to_outlook_at_work(&meeting), "office")] {
        let begin = format!(
            "https://outlook.{host}.com/calendar/0/deeplink/compose?path=/calendar/action/compose&rru=addevent"
        );
        assert!(address.starts_with(&begin), "{address}");
        assert!(
            address.contains("&startdt=2027-03-16T09%3A00%3A00Z&enddt=2027-03-16T14%3A30%3A00Z&body="),
            "{address}"
        );
        assert!(address.contains("%26amp%3B%20%26lt%3Btwee%26gt%3B%3Cbr%3EDrie%3Cbr%3E"), "{address}");
    }
}
