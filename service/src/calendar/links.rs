//! Addresses that put a meeting into somebody's own calendar, for who has that open in the browser.
//!
//! What is put there is a copy: it does not move when the meeting does. The page that offers it says so.

use super::event::{description, one_line};
use chrono::{DateTime, NaiveDateTime, Utc};
use domain::calendar::Appointment;
use url::Url;

/// Opens Google Calendar with the meeting filled in.
pub fn add_to_google(meeting: &Appointment) -> String {
    let local = |at: NaiveDateTime| at.format("%Y%m%dT%H%M%S").to_string();
    let dates = format!("{}/{}", local(meeting.start), local(meeting.end));
    address(
        "https://calendar.google.com/calendar/render",
        &[
            ("action", "TEMPLATE"),
            ("text", &one_line(&meeting.title)),
            ("dates", &dates),
            ("ctz", super::frame::DUTCH_TIME),
            ("location", &one_line(&meeting.place)),
            ("details", &description(meeting)),
        ],
    )
}

/// Opens the Outlook of people at home with the meeting filled in.
pub fn add_to_outlook(meeting: &Appointment) -> String {
    outlook("outlook.live.com", meeting)
}

/// Opens the Outlook of an organisation (Microsoft 365) with the meeting filled in.
pub fn add_to_outlook_at_work(meeting: &Appointment) -> String {
    outlook("outlook.office.com", meeting)
}

/// Microsoft documents nothing of this; the two fields that are always the same are written as its own pages write them.
fn outlook(host: &str, meeting: &Appointment) -> String {
    let utc = |at: DateTime<Utc>| at.format("%Y-%m-%dT%H:%M:%SZ").to_string();
    // Outlook reads the body as HTML.
    let body = html_escape::encode_text(&description(meeting)).replace('\n', "<br>");
    address(
        &format!("https://{host}/calendar/0/deeplink/compose?path=/calendar/action/compose&rru=addevent"),
        &[
            ("subject", &one_line(&meeting.title)),
            ("startdt", &utc(meeting.starts_at())),
            ("enddt", &utc(meeting.ends_at())),
            ("location", &one_line(&meeting.place)),
            ("body", &body),
        ],
    )
}

/// The address with its fields. What is empty stays away.
fn address(base: &str, fields: &[(&str, &str)]) -> String {
    let mut url = Url::parse(base).expect("the addresses of calendars are part of the program");
    url.query_pairs_mut().extend_pairs(fields.iter().filter(|(_, value)| !value.is_empty()));
    // Outlook shows a plus sign where a form means a space; a real one is %2B by now.
    url.as_str().replace('+', "%20")
}
