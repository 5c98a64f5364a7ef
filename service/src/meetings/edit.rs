//! Changing a meeting.

use super::make::{check_date, check_place, is_as, stands_as};
use super::plan::{MeetingPlan, ticked};
use super::polls::PollError;
use super::proof::MayPlan;
use super::rows::MeetingRow;
use super::told::Told;
use super::view::MeetingView;
use super::{MeetingError, attendance, calendar, due, evaluation, invitations, letters, record, rsvp, sql};
use crate::ctx::Ctx;
use crate::db::{BoxFuture, Conn, Lock};
use crate::{execute, fetch_optional, rounds};
use domain::account::Actor;
use domain::ids::MeetingId;
use domain::meetings::{MeetingState, Place};
use domain::text::clean;
use domain::time;
use serde_json::json;

/// A change of a meeting, made on the version that the form showed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingChange {
    /// The version of the meeting.
    pub version: i32,
    /// What it becomes.
    pub plan: MeetingPlan,
}

/// What a change of a meeting that stands is to those who are invited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changed {
    /// Nothing changed for anybody, or nobody but who plans sees it.
    Nothing,
    /// The text about it alone. No mail tells of that: it stands on the page and in the calendars that follow the portal, and goes along
    /// with the next mail, whatever that is about (decision 20).
    Text,
    /// The day, the time, the place or who is invited: those whom it concerns hear of it by mail.
    News,
}

impl Changed {
    /// What made of the meeting that `was` the one that `is`.
    pub fn between(was: &MeetingView, is: &MeetingView) -> Self {
        if matches!(is.state, MeetingState::Concept | MeetingState::DatePoll) {
            Self::Nothing
        } else if Told::of(was) != Told::of(is) || was.with_partners != is.with_partners {
            Self::News
        } else if was.note != is.note {
            Self::Text
        } else {
            Self::Nothing
        }
    }
}

/// Runs `work` on a meeting in one transaction, alone among the changes of rounds, and lets time do what is due before
/// and after it. What of that fails keeps nobody from the change: it may be what mends it.
pub(super) async fn with_meeting<F>(ctx: &Ctx, proof: &MayPlan, id: MeetingId, work: F) -> Result<(), MeetingError>
where
    F: for<'a> FnOnce(Ctx, &'a mut Conn<'_>, Actor, MeetingView) -> BoxFuture<'a, Result<(), MeetingError>>
        + Clone
        + Send
        + 'static,
{
    due::run_if_possible(ctx).await;
    let (own, actor) = (ctx.clone(), proof.actor().clone());
    let done: Result<(), MeetingError> = ctx
        .db
        .write_with(Lock::Alone(rounds::LOCK), move |conn| {
            Box::pin(async move {
                let row = fetch_optional!(conn, MeetingRow, sql::MEETING, id.0)?;
                let meeting = row.ok_or(MeetingError::Unknown)?.view()?;
                work(own, conn, actor, meeting).await
            })
        })
        .await;
    done?;
    due::run_if_possible(ctx).await;
    Ok(())
}

/// Changes a meeting. When its day changes, the round's times stay, with a proposal that waits for a coordinator. A meeting
/// that is already what it becomes is no conflict, whatever the version. Of one whose day has passed only the place and the texts
/// change. Partners who are invited from now on, or not any more, are told of it as of a change of a meeting without a round: a tick that
/// is set right within its time is told to nobody.
///
/// # Errors
/// [`MeetingError::Unknown`], [`MeetingError::Changed`], [`MeetingError::Poll`] while its date is sought, [`MeetingError::Cancelled`], [`MeetingError::HasPassed`],
/// [`MeetingError::DateOutOfReach`], [`MeetingError::SkippedTime`], [`MeetingError::UnknownRegion`], [`MeetingError::NoPlace`]; when the database fails.
pub async fn change_meeting(
    ctx: &Ctx,
    proof: &MayPlan,
    id: MeetingId,
    change: &MeetingChange,
) -> Result<(), MeetingError> {
    let change = change.clone();
    with_meeting(ctx, proof, id, move |ctx, conn, actor, meeting| {
        Box::pin(async move { apply(&ctx, conn, &actor, &meeting, &change).await })
    })
    .await
}

/// What of a meeting becomes another.
struct Changes {
    day: bool,
    hours: bool,
    /// Whether partners are invited.
    guests: bool,
}

impl Changes {
    fn of(meeting: &MeetingView, plan: &MeetingPlan) -> Self {
        Self {
            day: plan.date != meeting.date,
            hours: (plan.window.start, plan.window.end) != (meeting.start, meeting.end),
            guests: ticked(meeting.kind, plan.with_partners) != meeting.with_partners,
        }
    }
}

async fn apply(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    actor: &Actor,
    meeting: &MeetingView,
    change: &MeetingChange,
) -> Result<(), MeetingError> {
    let plan = &change.plan;
    match meeting.state {
        MeetingState::Cancelled => return Err(MeetingError::Cancelled),
        MeetingState::DatePoll => return Err(PollError::WrongState.into()),
        MeetingState::Concept | MeetingState::Planned | MeetingState::Held => {}
    }
    if meeting.version != change.version {
        return if is_as(plan, meeting) { Ok(()) } else { Err(MeetingError::Changed) };
    }
    let changes = Changes::of(meeting, plan);
    check(ctx, conn, meeting, (plan, &changes)).await?;
    store(ctx, conn, meeting, plan).await?;
    if changes.day {
        attendance::forget_moved(conn, meeting.id).await?;
        evaluation::forget_moved(conn, meeting.id).await?;
    }
    tell(ctx, conn, meeting, (plan, &changes)).await?;
    let action = if changes.day { "meeting.moved" } else { "meeting.changed" };
    let (host, partners) = (plan.place.region(), ticked(meeting.kind, plan.with_partners));
    let detail = json!({ "from": meeting.date, "to": plan.date, "host": host, "partners": partners });
    Ok(record(ctx, conn, actor, action, meeting.id, detail).await?)
}

/// Whether the meeting can become this.
async fn check(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    meeting: &MeetingView,
    (plan, changes): (&MeetingPlan, &Changes),
) -> Result<(), MeetingError> {
    let is_past = meeting.date < time::day(ctx.now());
    if is_past && (changes.day || changes.hours || changes.guests) {
        return Err(MeetingError::HasPassed);
    }
    if changes.day {
        check_date(ctx, plan.date)?;
    }
    if changes.day || changes.hours {
        plan.window.check_on(plan.date)?;
    }
    // A host that takes no part any more stays what it was until someone changes it.
    if plan.place != meeting.at() || plan.place == Place::AsTyped {
        check_place(ctx, conn, meeting.kind, plan).await?;
    }
    Ok(())
}

/// Stores what the meeting becomes, under the version that follows.
async fn store(ctx: &Ctx, conn: &mut Conn<'_>, meeting: &MeetingView, plan: &MeetingPlan) -> Result<(), MeetingError> {
    let ([start, end], id, host) = (plan.window.texts(), meeting.id.0, plan.place.region());
    let (date, address, note) = (plan.date, clean(&plan.address), clean(&plan.note));
    let (version, sequence) = (meeting.version, calendar::sequence_of_change(meeting, plan));
    let with_partners = ticked(meeting.kind, plan.with_partners);
    // What is stored once more as it was is no change in anybody's calendar.
    let changed_at = if stands_as(plan, meeting) { meeting.changed_at } else { ctx.now() };
    execute!(
        conn,
        sql::MEETING_UPDATE,
        id,
        version,
        date,
        &start,
        &end,
        host,
        address,
        note,
        sequence,
        changed_at,
        with_partners
    )?;
    Ok(rsvp::hold_again(conn, meeting.id, sequence, &Told::becoming(plan)).await?)
}

/// Has the round follow, and people told.
async fn tell(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    meeting: &MeetingView,
    (plan, changes): (&MeetingPlan, &Changes),
) -> Result<(), MeetingError> {
    if let Some(round) = meeting.round.as_ref().filter(|round| changes.day && !round.state.is_readable()) {
        rounds::propose_for(conn, round.id, plan.date).await?;
    }
    letters::tell_moved(ctx, conn, meeting, plan).await?;
    if changes.guests && meeting.state == MeetingState::Planned {
        invitations::tell_later(ctx, conn, meeting.id).await?;
    }
    Ok(())
}
