//! A meeting as it stands in a calendar.

use super::super::plan::MeetingPlan;
use super::super::polls::PollDate;
use super::super::told::Told;
use super::super::view::MeetingView;
use crate::calendar::{self, Entry};
use crate::ctx::{Ctx, Settings};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use domain::calendar::{Appointment, Status, next_sequence};
use domain::meetings::{MeetingKind, MeetingState};
use domain::text::clean;
use uuid::Uuid;

/// Who asks people to come, as their calendars name it, and how a feed is called.
pub(super) const NAME: &str = "Lerend netwerk Kansrijke Start";

/// A meeting as its guests have it in their calendar. `None` for one of which they were not told, or which never had a day: it stands in no
/// calendar.
pub(in super::super) fn appointment(meeting: &MeetingView, settings: &Settings) -> Option<Appointment> {
    let status = status(meeting)?;
    let title = title(meeting.kind);
    let why = meeting.cancelled.as_ref().map(|(_, why)| why.as_str()).filter(|why| !why.is_empty());
    let note = match why {
        Some(why) => format!("Gaat niet door: {why}"),
        None => meeting.note.clone(),
    };
    Some(Appointment {
        uid: meeting.id.0,
        sequence: meeting.sequence,
        status,
        // Some calendars show what was called off as if nothing happened.
        title: if status == Status::Cancelled { format!("Afgezegd: {title}") } else { title.to_owned() },
        start: meeting.date.and_time(meeting.start),
        end: meeting.date.and_time(meeting.end),
        place: meeting.whole_place(),
        spot: Told::of(meeting).spot(),
        note,
        page: format!("{}/bijeenkomsten/{}", settings.public_url, meeting.id),
        changed_at: meeting.changed_at,
    })
}

/// A date among which people still choose, as it may become that of `meeting`. It is recognised by its own id: what becomes of the
/// meeting is another entry, and a date that is changed is another date.
pub(super) fn hold(
    meeting: &MeetingView,
    date: &PollDate,
    added_at: DateTime<Utc>,
    settings: &Settings,
) -> Appointment {
    let there = MeetingView { host: date.host.clone(), place: date.place.clone(), ..meeting.clone() };
    Appointment {
        uid: date.id.0,
        sequence: 0,
        status: Status::Tentative,
        title: format!("Onder voorbehoud: {}", title(meeting.kind)),
        start: date.date.and_time(date.start),
        end: date.date.and_time(date.end),
        place: there.whole_place(),
        spot: Told::of(&there).spot(),
        note: "De datum staat nog niet vast. In de datumprikker kies je wanneer je kunt.".to_owned(),
        page: format!("{}/bijeenkomsten/{}/datumprikker", settings.public_url, meeting.id),
        changed_at: added_at,
    }
}

fn status(meeting: &MeetingView) -> Option<Status> {
    match meeting.state {
        MeetingState::Planned | MeetingState::Held => Some(Status::Confirmed),
        MeetingState::Cancelled if meeting.planned_at.is_some() && !meeting.was_sought => Some(Status::Cancelled),
        MeetingState::Cancelled | MeetingState::Concept | MeetingState::DatePoll => None,
    }
}

/// What it is called among other appointments.
fn title(kind: MeetingKind) -> &'static str {
    match kind {
        MeetingKind::Network => "Netwerkbijeenkomst Kansrijke Start",
        MeetingKind::Coordination => "Coördinatiegroep Kansrijke Start",
        MeetingKind::Webinar => "Webinar Kansrijke Start",
        MeetingKind::QAndA => "Vragenuur Kansrijke Start",
    }
}

/// The version of a meeting once it is changed to `plan`, as it is stored. A note is a text; what is typed as the address is a part of
/// the place.
pub(in super::super) fn sequence_of_change(meeting: &MeetingView, plan: &MeetingPlan) -> i32 {
    let host = meeting.host.as_ref().map(|(region, _)| region.as_str());
    let old = bare(meeting.sequence, (meeting.date, meeting.start, meeting.end), (host, &meeting.place));
    let when = (plan.date, plan.window.start, plan.window.end);
    let new = bare(meeting.sequence, when, (plan.place.region(), &clean(&plan.address)));
    i32::try_from(next_sequence(&old, &new)).unwrap_or(i32::MAX)
}

/// A meeting as far as its version follows from it.
fn bare(
    sequence: u32,
    (date, start, end): (NaiveDate, NaiveTime, NaiveTime),
    (host, address): (Option<&str>, &str),
) -> Appointment {
    Appointment {
        uid: Uuid::nil(),
        sequence,
        status: Status::Confirmed,
        title: String::new(),
        start: date.and_time(start),
        end: date.and_time(end),
        place: String::new(),
        spot: format!("{}\n{address}", host.unwrap_or_default()),
        note: String::new(),
        page: String::new(),
        changed_at: DateTime::UNIX_EPOCH,
    }
}

/// Where a copy of a meeting can be put into a calendar that is open in the browser. It stays behind when the meeting moves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copies {
    /// Outlook at home.
    pub outlook: String,
    /// Outlook of an organisation.
    pub outlook_at_work: String,
    /// Google's calendar.
    pub google: String,
}

/// The addresses for a meeting that somebody may see; `None` for one that is held, called off, or not planned yet.
pub fn copies(ctx: &Ctx, meeting: &MeetingView) -> Option<Copies> {
    let meeting = appointment(meeting, &ctx.settings).filter(|meeting| meeting.status == Status::Confirmed)?;
    (meeting.ends_at() > ctx.now()).then(|| Copies {
        outlook: calendar::add_to_outlook(&meeting),
        outlook_at_work: calendar::add_to_outlook_at_work(&meeting),
        google: calendar::add_to_google(&meeting),
    })
}

/// A meeting that somebody may see, as a file for any calendar; `None` for one that is not planned yet. It is organised by who sends
/// the invitations; when no calendar takes that as an address the file has no organiser, and so no method either (RFC 5546 asks for
/// both).
pub fn file(ctx: &Ctx, meeting: &MeetingView) -> Option<String> {
    let meeting = appointment(meeting, &ctx.settings)?;
    Some(match &ctx.settings.organiser {
        Some(organiser) => calendar::download(&meeting, &organiser.person),
        None => calendar::feed(NAME, &[Entry::Meeting(meeting)]),
    })
}
