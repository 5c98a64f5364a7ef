//! Writing mails about a meeting, and marking what was sent, in one transaction.

use super::compare::{Due, Reason};
use super::{letter, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::execute;
use crate::mails::polls::DateChosen;
use crate::meetings::plan::CLOCK;
use crate::meetings::{MeetingView, rsvp};
use crate::outbox::{self, NewMail, TOGETHER, Written};
use chrono::{DateTime, Duration, Utc};
use domain::calendar::Status;
use domain::ids::MeetingId;

/// Writes what is `due` of `meeting`, as much as goes together. Whoever calls it holds the lock on rounds since before it was compared,
/// so two servers never write the same.
///
/// # Errors
/// When the database fails.
pub(in super::super) async fn write(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    meeting: &MeetingView,
    due: &[Due],
) -> Result<Written, DbError> {
    let now = due.iter().take(TOGETHER);
    let chosen = letter::chosen(ctx, conn, meeting, now.clone()).await?;
    for one in now.clone() {
        send(ctx, conn, (meeting, chosen.as_ref()), one).await?;
    }
    Ok(Written { mails: now.len(), is_all: due.len() <= TOGETHER })
}

async fn send(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    (meeting, chosen): (&MeetingView, Option<&DateChosen>),
    due: &Due,
) -> Result<(), DbError> {
    let written_at = after(due, ctx.now());
    let (known, next) = (due.sent.as_ref(), &due.meeting);
    // What tells of a change is of use until both what was told and what it became have begun.
    let useless_after = known.map_or(next.starts_at(), |known| known.starts_at().max(next.starts_at()));
    let mail = NewMail {
        written_at,
        useless_after: Some(useless_after),
        once: Some(format!("{}{} to {}", name(meeting.id), next.sequence, due.member)),
        round: meeting.round.as_ref().map(|round| round.id),
        member: Some(due.member),
        ..NewMail::now(ctx, due.address.to_string(), letter::letter(ctx, (meeting, chosen), due, ctx.now()))
    };
    if !outbox::enqueue(ctx, conn, mail).await? {
        return Err(DbError::data(format!("version {} of meeting {} went before", next.sequence, meeting.id)));
    }
    match due.reason {
        Reason::Invited => {}
        Reason::Moved | Reason::CalledOff => rsvp::lapse(conn, meeting, due.member).await?,
        Reason::TakenOff => rsvp::take_off(ctx, conn, meeting.id, due.member).await?,
    }
    let (sequence, stands) = (i32::try_from(next.sequence).unwrap_or(i32::MAX), next.status != Status::Cancelled);
    let [start, end] = [next.start, next.end].map(|at| at.format(CLOCK).to_string());
    let (id, member, date) = (meeting.id.0, due.member.0, next.start.date());
    let (title, place, spot) = (&next.title, &next.place, &next.spot);
    execute!(conn, sql::MARK, id, member, sequence, written_at, stands, title, date, &start, &end, place, spot)?;
    Ok(())
}

/// How the names of the mails about a meeting begin; then follows the version.
pub(super) fn name(meeting: MeetingId) -> String {
    format!("meeting {meeting} version ")
}

/// The moment under which the mail stands in the outbox, where those to one person go in order: after the one before it, also when
/// the clock of the server that wrote that was ahead.
fn after(due: &Due, now: DateTime<Utc>) -> DateTime<Utc> {
    due.sent.as_ref().map_or(now, |sent| now.max(sent.changed_at + Duration::microseconds(1)))
}
