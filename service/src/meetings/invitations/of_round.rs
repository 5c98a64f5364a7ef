//! What a letter of a round that tells of its meeting becomes for each person.

use super::appointment::{SentRow, appointment};
use super::compare::{Due, Lists, Reason, compare};
use super::send::keep_ticks;
use super::sql;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::mails::meetings::Before;
use crate::meetings::MeetingView;
use crate::meetings::told::before;
use crate::{fetch_all, fetch_one, fetch_optional};
use chrono::{DateTime, Utc};
use domain::ids::MemberId;
use domain::rounds::RoundLetter;
use std::collections::BTreeSet;

/// Whether this letter tells of the meeting, and is written here.
pub(in super::super) fn tells_of_meeting(letter: RoundLetter) -> bool {
    matches!(letter, RoundLetter::MeetingMade | RoundLetter::MeetingMoved | RoundLetter::MeetingCancelled)
}

/// To whom this letter of the meeting's round goes, and what it is for each. Who has nothing to do with the meeting any more is told
/// beside it.
///
/// # Errors
/// When the database fails.
pub(in super::super) async fn for_letter(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    meeting: &MeetingView,
    letter: RoundLetter,
) -> Result<Vec<Due>, DbError> {
    let is_off = letter == RoundLetter::MeetingCancelled;
    let lists = Lists::read(ctx, conn).await?;
    let mut due = compare(ctx, conn, meeting, &lists).await?;
    due.retain(|due| due.reason != Reason::TakenOff && (due.reason == Reason::CalledOff) == is_off);
    // The first letter tells everybody at once of everything.
    if letter != RoundLetter::MeetingMade {
        keep_ticks(ctx, conn, (meeting, &lists), &mut due).await?;
    }
    match told_by_release_before(conn, meeting, letter).await? {
        None => {}
        Some(_) if is_off => {
            let told = due.iter().map(|due| due.member).collect();
            due.extend(not_known(ctx, conn, (meeting, &lists), told).await?);
        }
        Some(before) => {
            for one in due.iter_mut().filter(|one| one.reason == Reason::Invited && before.is_some()) {
                (one.reason, one.before) = (Reason::Moved, before.clone());
            }
        }
    }
    // First who was sent nothing: that nobody was, is read from what was sent before, which the others' mails replace.
    due.sort_by_key(|one| one.sent.is_some());
    Ok(due)
}

#[derive(sqlx::FromRow)]
struct AnnouncedRow {
    announced_at: DateTime<Utc>,
    earlier: Option<String>,
}

/// When the meeting was told of by the release before, of which it is not known what went to whom: what it was then, when this letter
/// tells that it moved.
async fn told_by_release_before(
    conn: &mut Conn<'_>,
    meeting: &MeetingView,
    letter: RoundLetter,
) -> Result<Option<Option<Before>>, DbError> {
    let Some(round) = meeting.round.as_ref().filter(|_| letter != RoundLetter::MeetingMade) else { return Ok(None) };
    let row = fetch_optional!(conn, AnnouncedRow, sql::ANNOUNCED, round.id.0, letter.as_str())?;
    let Some(row) = row else { return Ok(None) };
    if fetch_one!(conn, (i64,), sql::MADE_TAKEN_BACK, round.id.0)?.0 > 0 {
        return Ok(None);
    }
    let (known,) = fetch_one!(conn, (i64,), sql::COUNT_SENT_UNTIL, meeting.id.0, row.announced_at)?;
    Ok((known == 0).then(|| row.earlier.as_deref().and_then(before)))
}

/// Those who are invited to a meeting that was called off and of whom it is not known what they were sent. A calendar that does not
/// have the meeting leaves the mail alone. Who is told anyway is in `leave`.
async fn not_known(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    (meeting, lists): (&MeetingView, &Lists),
    mut leave: BTreeSet<MemberId>,
) -> Result<Vec<Due>, DbError> {
    let Some(newest) = appointment(ctx, meeting) else { return Ok(Vec::new()) };
    let known = fetch_all!(conn, SentRow, sql::SENT, meeting.id.0)?;
    leave.extend(known.into_iter().map(|row| MemberId(row.member_id)));
    let people = lists.invited_to(meeting).into_iter();
    let unknown = people.filter(|person| !lists.is_off(person.member) && !leave.contains(&person.member));
    Ok(unknown.filter_map(|it| Due::called_off((it.member, it.name, it.address), &newest, None)).collect())
}
