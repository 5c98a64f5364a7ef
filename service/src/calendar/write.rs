//! The four ways in which a meeting comes into a calendar.

use super::event;
use super::frame::Calendar;
use crate::mails::{CalendarMethod, CalendarPart};
use calcard::icalendar::{ICalendarDuration, ICalendarParameter, ICalendarProperty, ICalendarValueType};
use chrono::{DateTime, Utc};
use domain::calendar::{Appointment, Deadline, Guest, Person, Status};

/// How often a program that follows a feed is asked to look, in seconds. Most choose for themselves.
const LOOK_EVERY: i64 = 60 * 60;

/// What a feed holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// A meeting.
    Meeting(Appointment),
    /// The closing of a questionnaire.
    Deadline(Deadline),
}

/// Asks one guest to come, or tells them what changed, in a mail that is written at `now`. Nobody else stands in it. To a meeting
/// that is cancelled nobody can be asked: that gives what [`cancel`] gives.
pub fn request(meeting: &Appointment, organiser: &Person, guest: &Guest, now: DateTime<Utc>) -> CalendarPart {
    if meeting.status == Status::Cancelled {
        return cancel(meeting, organiser, guest, now);
    }
    to_one(CalendarMethod::Request, meeting, organiser, guest, now)
}

/// Takes a meeting out of the calendar of one guest, in a mail that is written at `now`: because it is not held (then its sequence is
/// that of the cancelling), or for them alone ([`Appointment::taken_back`]).
pub fn cancel(meeting: &Appointment, organiser: &Person, guest: &Guest, now: DateTime<Utc>) -> CalendarPart {
    let meeting = Appointment { status: Status::Cancelled, ..meeting.clone() };
    // Nobody is asked for an answer any more.
    let guest = Guest { is_read: false, ..guest.clone() };
    to_one(CalendarMethod::Cancel, &meeting, organiser, &guest, now)
}

/// One meeting as a file that somebody takes from a page. Who takes it is not asked anything; the same meeting gives the same bytes.
pub fn download(meeting: &Appointment, organiser: &Person) -> String {
    let mut event = event::of_meeting(meeting, meeting.changed_at);
    event::organised_by(&mut event, organiser);
    Calendar::new().method(CalendarMethod::Publish).event(event).text()
}

/// What a program that follows a feed reads, under this name, in the order in which it is given. There are no people in it. Without a
/// method, DTSTAMP is the time of the last change (RFC 5545, section 3.8.7.2), so the same entries give the same bytes however often
/// they are asked for.
pub fn feed(name: &str, entries: &[Entry]) -> String {
    let mut calendar = Calendar::new();
    let whole = calendar.of_whole();
    let name = event::one_line(name);
    whole.add_property(ICalendarProperty::Name, name.clone());
    whole.add_property(ICalendarProperty::Other("X-WR-CALNAME".to_owned()), name);
    let often = ICalendarDuration::from_seconds(LOOK_EVERY);
    let kind = [ICalendarParameter::value(ICalendarValueType::Duration)];
    whole.add_property(ICalendarProperty::Other("X-PUBLISHED-TTL".to_owned()), often.to_string());
    whole.add_property_with_params(ICalendarProperty::RefreshInterval, kind, often);
    let events = entries.iter().map(|entry| match entry {
        Entry::Meeting(meeting) => event::of_meeting(meeting, meeting.changed_at),
        Entry::Deadline(deadline) => event::of_deadline(deadline),
    });
    events.fold(calendar, Calendar::event).text()
}

fn to_one(
    method: CalendarMethod,
    meeting: &Appointment,
    organiser: &Person,
    guest: &Guest,
    now: DateTime<Utc>,
) -> CalendarPart {
    let mut event = event::of_meeting(meeting, now);
    event::organised_by(&mut event, organiser);
    event::asked(&mut event, guest);
    CalendarPart { method, ics: Calendar::new().method(method).event(event).text() }
}
