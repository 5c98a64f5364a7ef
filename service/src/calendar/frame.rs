//! What stands around the events: who wrote this, and what Dutch time is.

use crate::mails::CalendarMethod;
use calcard::icalendar::{ICalendar, ICalendarComponent, ICalendarMethod, ICalendarProperty};

/// The name of Dutch time, as every calendar knows it.
pub(super) const DUTCH_TIME: &str = "Europe/Amsterdam";

/// A calendar without events. The rule of summer time holds since 1996. It begins in 1970, in local time, because Outlook takes a
/// zone only as one rule for each half of the year; no meeting is older than the network.
const EMPTY: &str = "\
BEGIN:VCALENDAR\r\n\
VERSION:2.0\r\n\
PRODID:-//Landelijk lerend netwerk Kansrijke Start//Portaal//NL\r\n\
CALSCALE:GREGORIAN\r\n\
BEGIN:VTIMEZONE\r\n\
TZID:Europe/Amsterdam\r\n\
BEGIN:STANDARD\r\n\
DTSTART:19701025T030000\r\n\
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n\
TZNAME:CET\r\n\
TZOFFSETFROM:+0200\r\n\
TZOFFSETTO:+0100\r\n\
END:STANDARD\r\n\
BEGIN:DAYLIGHT\r\n\
DTSTART:19700329T020000\r\n\
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n\
TZNAME:CEST\r\n\
TZOFFSETFROM:+0100\r\n\
TZOFFSETTO:+0200\r\n\
END:DAYLIGHT\r\n\
END:VTIMEZONE\r\n\
END:VCALENDAR\r\n";

/// A calendar that is being written.
pub(super) struct Calendar(ICalendar);

impl Calendar {
    /// One without events.
    pub(super) fn new() -> Self {
        Self(ICalendar::parse(EMPTY).expect("the empty calendar is part of the program and read by every test of it"))
    }

    /// Says what a calendar is to do with it.
    pub(super) fn method(mut self, method: CalendarMethod) -> Self {
        let method = match method {
            CalendarMethod::Request => ICalendarMethod::Request,
            CalendarMethod::Cancel => ICalendarMethod::Cancel,
            CalendarMethod::Publish => ICalendarMethod::Publish,
        };
        self.of_whole().add_property(ICalendarProperty::Method, method);
        self
    }

    /// What is said of the calendar as a whole.
    pub(super) fn of_whole(&mut self) -> &mut ICalendarComponent {
        &mut self.0.components[0]
    }

    /// Adds an event.
    pub(super) fn event(mut self, event: ICalendarComponent) -> Self {
        let place = u32::try_from(self.0.components.len()).expect("nobody has so many meetings");
        self.of_whole().component_ids.push(place);
        self.0.components.push(event);
        self
    }

    /// The text, with CRLF at the end of each line and no line over 75 octets.
    pub(super) fn text(&self) -> String {
        self.0.to_string()
    }
}
