//! Planning a year: proposals for the network meetings to come, and the concepts that a coordinator makes of them.

use super::make::{check_date, check_place, insert, is_as};
use super::plan::{MeetingPlan, Window};
use super::proof::MayPlan;
use super::rhythm::{self, Going};
use super::rows::MeetingRow;
use super::view::MeetingView;
use super::{MeetingError, due, record, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, Lock};
use crate::{fetch_optional, rounds};
use chrono::{NaiveDate, NaiveTime};
use domain::account::Actor;
use domain::ids::MeetingId;
use domain::meetings::{A_YEAR, MeetingKind, MeetingState, Place, Step, Wish, year};
use serde_json::json;
use uuid::Uuid;

/// The network meeting that proposals go from, and its day; `None` for the first one ever. Who makes concepts names what they saw, so
/// that nobody plans beside somebody else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Basis(pub Option<(MeetingId, NaiveDate)>);

/// The proposals for a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearPlan {
    /// What they go from.
    pub basis: Basis,
    /// The network meeting before the first.
    pub previous: Option<Previous>,
    /// The hours that new meetings get: those of the one before.
    pub window: Window,
    /// The proposals, each going from the one before; fewer than a year has when those to follow lie too far ahead to be planned.
    pub steps: Vec<Step>,
    /// The last day that can be planned.
    pub until: NaiveDate,
}

/// A network meeting that proposals go from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Previous {
    /// Its day; while that is sought the first of the dates among which people choose.
    pub date: NaiveDate,
    /// Its place.
    pub place: String,
    /// Whether its day is sought.
    pub is_sought: bool,
}

impl Previous {
    pub(super) fn of(meeting: &MeetingView) -> Self {
        let (place, is_sought) = (meeting.place_name().to_owned(), meeting.state == MeetingState::DatePoll);
        Self { date: meeting.date, place, is_sought }
    }
}

/// One of the proposals as a coordinator would have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewConcept {
    /// Which of the year's proposals it is, from 0.
    pub at: usize,
    /// Where.
    pub place: Place,
    /// When.
    pub date: NaiveDate,
}

/// Proposes the network meetings of the coming year after the last one that is held, planned or thought about; `wishes` are what a
/// coordinator chose instead of a proposal, and the later ones follow. A day that is out of reach is no wish.
///
/// # Errors
/// [`MeetingError::UnknownRegion`] when a region is wished that takes no part; when the database fails.
pub async fn plan_year(ctx: &Ctx, _proof: &MayPlan, wishes: &[Wish; A_YEAR]) -> Result<YearPlan, MeetingError> {
    due::run_if_possible(ctx).await;
    let mut read = ctx.db.read().await?;
    let going = rhythm::read(ctx, &mut read.conn(), None).await?;
    let within = |wish: &Wish| Wish { date: wish.date.filter(|date| check_date(ctx, *date).is_ok()), ..wish.clone() };
    let wishes = wishes.each_ref().map(within);
    let steps = year(&going.rhythm, &wishes).ok_or(MeetingError::UnknownRegion)?;
    let previous = going.last.as_ref().map(Previous::of);
    Ok(YearPlan { basis: basis(&going), previous, window: window(&going), steps, until: going.rhythm.until })
}

fn basis(going: &Going) -> Basis {
    Basis(going.last.as_ref().map(|last| (last.id, last.date)))
}

/// From ten until half past three when there was none before.
fn window(going: &Going) -> Window {
    let at = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default();
    let usual = Window { start: at(10, 0), end: at(15, 30) };
    going.last.as_ref().map_or(usual, |MeetingView { start, end, .. }| Window { start: *start, end: *end })
}

/// Makes concepts of some proposals: network meetings without a round, of which only those who plan know. `key` comes from the form, so
/// that one sent twice makes each once; `basis` is what it went from.
///
/// # Errors
/// [`MeetingError::MadeBefore`] when the form was sent before with something else in it; [`MeetingError::PlannedMeanwhile`] when its
/// proposals go from something else by now; [`MeetingError::OfConcept`] with which, and `DateOutOfReach`, `UnknownRegion` or
/// `NotInOrder`; nothing is made then. When the database fails.
pub async fn make_concepts(
    ctx: &Ctx,
    proof: &MayPlan,
    key: Uuid,
    basis: Basis,
    concepts: &[NewConcept],
) -> Result<Vec<MeetingId>, MeetingError> {
    due::run_if_possible(ctx).await;
    let (own, actor, concepts) = (ctx.clone(), proof.actor().clone(), concepts.to_vec());
    let work = ctx.db.write_with(Lock::Alone(rounds::LOCK), move |conn| {
        Box::pin(async move { make(&own, conn, &actor, (key, basis), &concepts).await })
    });
    work.await
}

/// The concept that a form makes of one of its proposals.
fn name(key: Uuid, at: usize) -> MeetingId {
    MeetingId(Uuid::from_u128(key.as_u128() ^ at as u128))
}

async fn make(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    actor: &Actor,
    (key, seen): (Uuid, Basis),
    concepts: &[NewConcept],
) -> Result<Vec<MeetingId>, MeetingError> {
    let going = rhythm::read(ctx, conn, None).await?;
    let window = window(&going);
    let plans: Vec<_> = concepts.iter().map(|concept| (name(key, concept.at), plan(concept, window))).collect();
    let ids = plans.iter().map(|(id, _)| *id).collect();
    match made_before(conn, &plans).await? {
        Some(true) => return Ok(ids),
        Some(false) => return Err(MeetingError::MadeBefore),
        None if basis(&going) != seen => return Err(MeetingError::PlannedMeanwhile),
        None => {}
    }
    let mut before = going.last.map(|last| last.date);
    for (concept, (_, plan)) in concepts.iter().zip(&plans) {
        let of = |error| MeetingError::OfConcept(concept.at, Box::new(error));
        check_date(ctx, plan.date).map_err(of)?;
        check_place(ctx, conn, MeetingKind::Network, plan).await.map_err(of)?;
        if before.is_some_and(|before| plan.date <= before) {
            return Err(of(MeetingError::NotInOrder));
        }
        before = Some(plan.date);
    }
    for (id, plan) in &plans {
        insert(ctx, conn, actor, (*id, MeetingKind::Network, MeetingState::Concept), plan).await?;
        let detail = json!({ "date": plan.date, "host": plan.place.region() });
        record(ctx, conn, actor, "meeting.concept", *id, detail).await?;
    }
    Ok(ids)
}

fn plan(concept: &NewConcept, window: Window) -> MeetingPlan {
    let (date, place) = (concept.date, concept.place.clone());
    MeetingPlan { date, window, place, address: String::new(), note: String::new(), with_partners: false }
}

/// Whether all of these were made before as they are asked for now; `None` when none was.
async fn made_before(conn: &mut Conn<'_>, plans: &[(MeetingId, MeetingPlan)]) -> Result<Option<bool>, MeetingError> {
    let (mut found, mut same) = (0, 0);
    for (id, plan) in plans {
        let Some(row) = fetch_optional!(conn, MeetingRow, sql::MEETING, id.0)? else { continue };
        let made = row.view()?;
        found += 1;
        // The hours are those of the meeting before, which by now is another one.
        let plan = MeetingPlan { window: Window { start: made.start, end: made.end }, ..plan.clone() };
        same += usize::from(is_as(&plan, &made));
    }
    Ok((found > 0).then_some(same == plans.len()))
}
