//! One event of a calendar.

use super::frame::DUTCH_TIME;
use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendarClassification, ICalendarComponent, ICalendarComponentType, ICalendarParameter, ICalendarParameterName,
    ICalendarParticipationRole, ICalendarParticipationStatus, ICalendarProperty, ICalendarStatus,
    ICalendarTransparency, ICalendarUserTypes, ICalendarValue, ICalendarValueType, Uri,
};
use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Utc};
use domain::calendar::{Appointment, Deadline, Guest, Person, Rsvp, Status, parameter};
use domain::text;
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

/// What an address may hold and an address of the kind `mailto:` may not (RFC 6068).
const NOT_IN_MAILTO: &AsciiSet =
    &CONTROLS.add(b'%').add(b'/').add(b'?').add(b'#').add(b'^').add(b'`').add(b'{').add(b'|').add(b'}');

/// A meeting, written at `stamp`, without the people.
pub(super) fn of_meeting(meeting: &Appointment, stamp: DateTime<Utc>) -> ICalendarComponent {
    let mut event = begun(&meeting.uid.to_string(), meeting.sequence, stamp, meeting.changed_at);
    event.add_property_with_params(ICalendarProperty::Dtstart, dutch(), local(meeting.start));
    event.add_property_with_params(ICalendarProperty::Dtend, dutch(), local(meeting.end));
    event.add_property(ICalendarProperty::Summary, one_line(&meeting.title));
    let place = one_line(&meeting.place);
    if !place.is_empty() {
        event.add_property(ICalendarProperty::Location, place);
    }
    event.add_property(ICalendarProperty::Description, description(meeting));
    event.add_property(ICalendarProperty::Url, Uri::Location(meeting.page.clone()));
    event.add_property(ICalendarProperty::Status, status(meeting.status));
    event.add_property(ICalendarProperty::Class, ICalendarClassification::Private);
    // Some calendars leave what was called off where it stood: there it keeps nobody from anything else.
    let takes_time = match meeting.status {
        Status::Tentative | Status::Confirmed => ICalendarTransparency::Opaque,
        Status::Cancelled => ICalendarTransparency::Transparent,
    };
    event.add_property(ICalendarProperty::Transp, takes_time);
    event
}

/// The closing of a questionnaire, as a whole day that keeps nobody from anything else.
pub(super) fn of_deadline(deadline: &Deadline) -> ICalendarComponent {
    let mut event = begun(&deadline.uid(), deadline.sequence, deadline.changed_at, deadline.changed_at);
    let (day, next) = (deadline.day(), deadline.day() + Days::new(1));
    event.add_property_with_params(ICalendarProperty::Dtstart, whole_day(), date(day));
    event.add_property_with_params(ICalendarProperty::Dtend, whole_day(), date(next));
    event.add_property(ICalendarProperty::Summary, deadline.title());
    event.add_property(ICalendarProperty::Description, format!("Vul de vragenlijst in: {}", deadline.page));
    event.add_property(ICalendarProperty::Url, Uri::Location(deadline.page.clone()));
    event.add_property(ICalendarProperty::Class, ICalendarClassification::Private);
    event.add_property(ICalendarProperty::Transp, ICalendarTransparency::Transparent);
    event
}

/// Says who asks.
pub(super) fn organised_by(event: &mut ICalendarComponent, organiser: &Person) {
    event.add_property_with_params(ICalendarProperty::Organizer, name_of(organiser), mailto(organiser));
}

/// Says who is asked, and what is known of their answer.
pub(super) fn asked(event: &mut ICalendarComponent, guest: &Guest) {
    let said = match guest.said {
        None => ICalendarParticipationStatus::NeedsAction,
        Some(Rsvp::Yes) => ICalendarParticipationStatus::Accepted,
        Some(Rsvp::Maybe) => ICalendarParticipationStatus::Tentative,
        Some(Rsvp::No) => ICalendarParticipationStatus::Declined,
    };
    let parameters = [
        ICalendarParameter::cutype(ICalendarUserTypes::Individual),
        ICalendarParameter::role(ICalendarParticipationRole::ReqParticipant),
        ICalendarParameter::partstat(said),
        ICalendarParameter::rsvp(guest.is_read),
    ];
    let parameters = name_of(&guest.person).into_iter().chain(parameters);
    event.add_property_with_params(ICalendarProperty::Attendee, parameters, mailto(&guest.person));
}

/// The note and where to find the rest, as plain text; programs often show nothing else.
pub(super) fn description(meeting: &Appointment) -> String {
    let note = text::clean(&meeting.note);
    let page = format!("Alles over deze bijeenkomst: {}", meeting.page);
    if note.is_empty() { page } else { format!("{note}\n\n{page}") }
}

/// A text that calendars show on one line.
pub(super) fn one_line(of: &str) -> String {
    text::clean(of).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn begun(uid: &str, sequence: u32, stamp: DateTime<Utc>, changed_at: DateTime<Utc>) -> ICalendarComponent {
    let mut event = ICalendarComponent::new(ICalendarComponentType::VEvent);
    event.add_uid(uid);
    event.add_sequence(sequence.into());
    event.add_dtstamp(utc(stamp));
    event.add_property(ICalendarProperty::LastModified, utc(changed_at));
    event
}

fn status(of: Status) -> ICalendarStatus {
    match of {
        Status::Tentative => ICalendarStatus::Tentative,
        Status::Confirmed => ICalendarStatus::Confirmed,
        Status::Cancelled => ICalendarStatus::Cancelled,
    }
}

/// The name beside an address; nobody has an empty one.
fn name_of(person: &Person) -> Option<ICalendarParameter> {
    let name = parameter::write(&one_line(&person.name));
    (!name.is_empty()).then(|| ICalendarParameter::cn(name))
}

fn mailto(person: &Person) -> ICalendarValue {
    let address = utf8_percent_encode(person.address.as_str(), NOT_IN_MAILTO);
    Uri::Location(format!("mailto:{address}")).into()
}

fn dutch() -> [ICalendarParameter; 1] {
    [ICalendarParameter::new(ICalendarParameterName::Tzid, DUTCH_TIME.to_owned())]
}

fn whole_day() -> [ICalendarParameter; 1] {
    [ICalendarParameter::value(ICalendarValueType::Date)]
}

fn utc(at: DateTime<Utc>) -> PartialDateTime {
    PartialDateTime { tz_hour: Some(0), tz_minute: Some(0), ..local(at.naive_utc()) }
}

fn date(day: NaiveDate) -> PartialDateTime {
    local(day.and_time(NaiveTime::MIN))
}

fn local(at: NaiveDateTime) -> PartialDateTime {
    let small = |number: u32| u8::try_from(number).ok();
    PartialDateTime {
        year: u16::try_from(at.year()).ok(),
        month: small(at.month()),
        day: small(at.day()),
        hour: small(at.hour()),
        minute: small(at.minute()),
        second: small(at.second()),
        ..PartialDateTime::default()
    }
}
