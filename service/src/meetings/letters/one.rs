//! A reminder to one person, because a coordinator asks for it.

use super::audience::audience;
use super::write::About;
use crate::ctx::Ctx;
use crate::db::{Conn, Lock};
use crate::fetch_optional;
use crate::meetings::proof::MayPlan;
use crate::meetings::rows::MeetingRow;
use crate::meetings::sql as meeting_sql;
use crate::meetings::{MeetingError, due, record};
use crate::outbox::{self, NewMail};
use crate::rounds::{self, RoundView};
use chrono::{DateTime, Utc};
use domain::account::Actor;
use domain::ids::{MeetingId, MemberId};
use domain::rounds::{RoundLetter, RoundState};
use domain::working_hours;
use serde_json::json;

/// What came of reminding one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RemindedOne {
    /// The mail goes at this moment.
    Goes(DateTime<Utc>),
    /// This person was reminded by hand on that day already.
    WasReminded,
    /// This person has sent in, holds no seat, or has no address; or the round is not open.
    NotNeeded,
}

/// Sends one person who has not sent in a reminder: at once, or at the first working moment. Each day one at most, however often
/// it is asked.
///
/// # Errors
/// [`MeetingError::Unknown`]; when the database fails.
pub async fn remind_one(
    ctx: &Ctx,
    proof: &MayPlan,
    id: MeetingId,
    member: MemberId,
) -> Result<RemindedOne, MeetingError> {
    due::run_if_possible(ctx).await;
    let (own, actor) = (ctx.clone(), proof.actor().clone());
    let lock = Lock::Alone(rounds::LOCK);
    ctx.db.write_with(lock, move |conn| Box::pin(async move { remind(&own, conn, &actor, (id, member)).await })).await
}

async fn remind(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    actor: &Actor,
    (id, member): (MeetingId, MemberId),
) -> Result<RemindedOne, MeetingError> {
    let row = fetch_optional!(conn, MeetingRow, meeting_sql::MEETING, id.0)?;
    let meeting = row.ok_or(MeetingError::Unknown)?.view()?;
    let round = meeting.round.as_ref().ok_or(MeetingError::Unknown)?;
    let at = working_hours::first_from(ctx.now());
    let letter = letter(round, ctx.now());
    let people = audience(ctx, conn, (&meeting, round.id), letter).await?;
    let about = About { meeting: &meeting, round, letter, earlier: None, at };
    let Some(person) = people.iter().find(|person| person.member == member && about.is_true()) else {
        return Ok(RemindedOne::NotNeeded);
    };
    let name = rounds::by_hand(round.id, at);
    let Some(mail) = about.mail(ctx, person, &name) else { return Ok(RemindedOne::NotNeeded) };
    let mail = NewMail { due_at: at, ..mail };
    if !outbox::enqueue(ctx, conn, mail).await? {
        return Ok(RemindedOne::WasReminded);
    }
    let detail = json!({ "date": meeting.date, "member": member });
    record(ctx, conn, actor, "letter.reminded_one", meeting.id, detail).await?;
    Ok(RemindedOne::Goes(at))
}

/// It says that it is the last one when no other will go.
fn letter(round: &RoundView, now: DateTime<Utc>) -> RoundLetter {
    let is_to_go = |which: usize| round.reminded[which].is_none() && round.times.reminders[which] > Some(now);
    let more_to_come = round.state == RoundState::Open && [0, 1].into_iter().any(is_to_go);
    if more_to_come { RoundLetter::FirstReminder } else { RoundLetter::SecondReminder }
}
