//! What a mail about a meeting says to one person, and what goes along for their calendar.

use super::compare::{Due, Reason};
use crate::calendar::{cancel, request};
use crate::ctx::{Ctx, Organiser};
use crate::db::{Conn, DbError};
use crate::mails::meetings::{self as mails, Along, MeetingNews, Survey};
use crate::mails::polls::DateChosen;
use crate::mails::{CalendarPart, Letter};
use crate::meetings::{MeetingView, polls};
use crate::rounds::RoundView;
use chrono::{DateTime, Utc};
use domain::calendar::{Guest, Person, Step};
use domain::rounds::RoundState;

/// How the date of the meeting was chosen, when any of these letters says so: each first invitation to what came out of a date poll does.
///
/// # Errors
/// When the database fails.
pub(in super::super) async fn chosen<'a>(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    meeting: &MeetingView,
    mut due: impl Iterator<Item = &'a Due>,
) -> Result<Option<DateChosen>, DbError> {
    if due.any(Due::is_first) { polls::chosen(ctx, conn, meeting).await } else { Ok(None) }
}

/// The letter that goes `at`, about a meeting whose date was `chosen`.
pub(in super::super) fn letter(
    ctx: &Ctx,
    (meeting, chosen): (&MeetingView, Option<&DateChosen>),
    due: &Due,
    at: DateTime<Utc>,
) -> Letter {
    let words = words(ctx, (meeting, chosen), due, at);
    match organiser(ctx, due) {
        Some(organiser) => words.calendar(part(due, organiser, at)),
        None => words,
    }
}

/// Who asks this person to come, when a calendar may do it: it drops what comes from the person whose it is, such as from the network's
/// own mailbox to somebody who gets their mail there.
fn organiser<'a>(ctx: &'a Ctx, due: &Due) -> Option<&'a Organiser> {
    ctx.settings.organiser.as_ref().filter(|organiser| organiser.person.address != due.address)
}

fn words(ctx: &Ctx, (meeting, chosen): (&MeetingView, Option<&DateChosen>), due: &Due, at: DateTime<Utc>) -> Letter {
    let url = &ctx.settings.public_url;
    let news = news(ctx, meeting, due, at);
    let round = meeting.round.as_ref();
    match (due.reason, &due.before) {
        (Reason::Moved, Some(before)) => mails::moved(&news, before),
        (Reason::Invited | Reason::Moved, _) => {
            let survey = round.and_then(|round| survey(round, at));
            mails::made(&news, (chosen.filter(|_| due.is_first()), survey), url)
        }
        (Reason::CalledOff, _) => {
            let open = round.filter(|round| round.state == RoundState::Open).map(|round| round.times.closes_at);
            mails::cancelled(&news, (meeting.cancelled.as_ref().map_or("", |(_, why)| why), open))
        }
        (Reason::TakenOff, _) => mails::taken_off(&news),
    }
}

/// The questionnaire before the meeting, as it is `at` that moment; `None` once it is over.
fn survey(round: &RoundView, at: DateTime<Utc>) -> Option<Survey> {
    let (opens_at, closes_at) = (round.times.opens_at, round.times.closes_at);
    match round.state {
        RoundState::Planned if opens_at > at => Some(Survey::Opens(opens_at)),
        RoundState::Planned | RoundState::Open => (closes_at > at).then_some(Survey::OpenUntil(closes_at)),
        RoundState::Closed | RoundState::Published => None,
    }
}

fn news<'a>(ctx: &Ctx, meeting: &'a MeetingView, due: &'a Due, at: DateTime<Utc>) -> MeetingNews<'a> {
    MeetingNews {
        name: &due.name,
        kind: meeting.kind,
        when: (due.meeting.start.date(), due.meeting.start.time(), due.meeting.end.time()),
        place: due.meeting.place.clone(),
        note: &meeting.note,
        page: due.meeting.page.clone(),
        along: organiser(ctx, due).map_or(Along::Nothing, |it| Along::Calendar { is_read: it.is_read }),
        now: at,
    }
}

/// The one who is asked stands in it, and who asks; nobody else. An answer to an earlier version holds no more: the meeting moved.
fn part(due: &Due, organiser: &Organiser, at: DateTime<Utc>) -> CalendarPart {
    let person = Person { name: due.name.clone(), address: due.address.clone() };
    let guest = Guest { person, said: None, is_read: organiser.is_read };
    match due.step {
        Step::Cancel(_) => cancel(&due.meeting, &organiser.person, &guest, at),
        Step::Request(_) | Step::Nothing => request(&due.meeting, &organiser.person, &guest, at),
    }
}
