//! A meeting that is called off while its date is sought.

use super::super::invited::invited;
use super::super::view::MeetingView;
use super::read::{dates, poll_row};
use super::sql;
use super::view::sought;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::fetch_all;
use crate::mails::polls::{self as mails, Stopped};
use crate::outbox::{self, NewMail};
use crate::rounds::TIME_TO_LOOK;
use domain::ids::MeetingId;
use domain::{time, working_hours};
use uuid::Uuid;

/// Whether people were asked to choose a date for this meeting, or did so before the letter went.
///
/// # Errors
/// When the database fails.
pub(in super::super) async fn was_seen(conn: &mut Conn<'_>, meeting: MeetingId) -> Result<bool, DbError> {
    let was_asked = poll_row(conn, meeting).await?.is_some_and(|poll| poll.asked_at.is_some());
    Ok(was_asked || !fetch_all!(conn, (Uuid, Uuid, String), sql::ANSWERS, meeting.0)?.is_empty())
}

/// Tells those who were asked that no date is sought any more, in half an hour.
///
/// # Errors
/// When the database fails.
pub(in super::super) async fn tell_stopped(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    meeting: &MeetingView,
) -> Result<(), DbError> {
    let due_at = working_hours::first_from(ctx.now() + TIME_TO_LOOK);
    let why = meeting.cancelled.as_ref().map_or("", |(_, why)| why);
    let page = format!("{}/bijeenkomsten/{}", ctx.settings.public_url, meeting.id);
    let sought = sought(meeting.kind, &dates(conn, meeting.id).await?);
    for person in invited(conn, meeting, time::day(ctx.now())).await? {
        let Some(address) = person.address else { continue };
        let about = Stopped { name: &person.name, sought: &sought, why, page: &page, now: ctx.now() };
        let letter = mails::stopped(&about);
        let mail = NewMail {
            due_at,
            once: Some(format!("poll {} stopped to {}", meeting.id, person.member)),
            member: Some(person.member),
            ..NewMail::now(ctx, address, letter)
        };
        outbox::enqueue(ctx, conn, mail).await?;
    }
    Ok(())
}
