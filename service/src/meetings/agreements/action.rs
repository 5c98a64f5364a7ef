//! Writing down what somebody will do.

use super::super::proof::MayPlan;
use super::super::view::MeetingView;
use super::owners::owners;
use super::place::{self, At};
use super::rows::{ActionRow, owner};
use super::view::ActionView;
use super::write::{note, published_at, with_record};
use super::{AgreementError, sql};
use crate::ctx::Ctx;
use crate::db::Conn;
use crate::{execute, fetch_optional};
use chrono::{DateTime, NaiveDate, Utc};
use domain::account::Actor;
use domain::ids::{ActionId, MeetingId};
use domain::meetings::agreement::{ActionText, Owner, can_be_due};
use uuid::Uuid;

/// What somebody will do, and until when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewAction {
    /// What.
    pub what: ActionText,
    /// Who.
    pub owner: Owner,
    /// Until and including which day.
    pub due: NaiveDate,
}

impl NewAction {
    fn owner_columns(&self) -> (Option<Uuid>, Option<String>) {
        match &self.owner {
            Owner::Member(member) => (Some(member.0), None),
            Owner::Region(region) => (None, Some(region.as_str().to_owned())),
        }
    }
}

#[derive(sqlx::FromRow)]
struct Known {
    meeting_id: Uuid,
    item_id: Option<Uuid>,
    what: String,
    owner_id: Option<Uuid>,
    owner_region_id: Option<String>,
    due: NaiveDate,
    version: i32,
    removed_at: Option<DateTime<Utc>>,
}

impl Known {
    fn owner(&self) -> Result<Owner, AgreementError> {
        Ok(owner(self.owner_id, self.owner_region_id.clone())?)
    }

    fn is(&self, new: &NewAction) -> Result<bool, AgreementError> {
        Ok(self.what == new.what.as_str() && self.owner()? == new.owner && self.due == new.due)
    }
}

/// The action, when it is one of this meeting; also one that was removed.
async fn known(conn: &mut Conn<'_>, meeting: MeetingId, id: ActionId) -> Result<Known, AgreementError> {
    let known = fetch_optional!(conn, Known, sql::ACTION_KNOWN, id.0)?;
    known.filter(|known| known.meeting_id == meeting.0).ok_or(AgreementError::Unknown)
}

/// An action of a meeting, for who plans.
///
/// # Errors
/// [`AgreementError::Unknown`] for one of another meeting, or that was removed; when the database fails.
pub async fn read_action(
    ctx: &Ctx,
    _proof: &MayPlan,
    meeting: MeetingId,
    id: ActionId,
) -> Result<ActionView, AgreementError> {
    let mut read = ctx.db.read().await?;
    let row = fetch_optional!(&mut read.conn(), ActionRow, sql::ACTION, id.0)?;
    let found = row.map(ActionRow::view).transpose()?.filter(|action| action.meeting.0 == meeting);
    found.ok_or(AgreementError::Unknown)
}

/// Adds an action under an id that its form was given: sending that twice adds it once.
///
/// # Errors
/// [`AgreementError::Unknown`] for a meeting of which no record is kept; [`AgreementError::NoItem`] for an item that is not on its agenda;
/// [`AgreementError::NoOwner`], [`AgreementError::DueOutOfReach`];
/// [`AgreementError::MadeBefore`] when the form was sent before with something else in it; when the database fails.
pub async fn add_action(
    ctx: &Ctx,
    proof: &MayPlan,
    at: impl Into<At>,
    id: ActionId,
    new: &NewAction,
) -> Result<(), AgreementError> {
    let (at, new) = (at.into(), new.clone());
    with_record(ctx, proof, at.meeting, move |ctx, conn, actor, meeting| {
        Box::pin(async move { add(&ctx, conn, (&actor, &meeting), at, (id, &new)).await })
    })
    .await
}

async fn add(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    (actor, meeting): (&Actor, &MeetingView),
    at: At,
    (id, new): (ActionId, &NewAction),
) -> Result<(), AgreementError> {
    if let Some(known) = fetch_optional!(conn, Known, sql::ACTION_KNOWN, id.0)? {
        let is_here = (known.meeting_id, known.item_id) == (meeting.id.0, at.item_column());
        return if is_here && known.is(new)? { Ok(()) } else { Err(AgreementError::MadeBefore) };
    }
    check(ctx, conn, meeting, (new, None)).await?;
    place::check(conn, at).await?;
    let ((member, region), by) = (new.owner_columns(), actor.member_id().map(|id| id.0));
    let (item, what, due, now) = (at.item_column(), new.what.as_str(), new.due, ctx.now());
    execute!(conn, sql::ACTION_INSERT, id.0, meeting.id.0, item, what, member, region, due, by, now)?;
    Ok(note(ctx, conn, actor, (meeting, "action.added")).await?)
}

/// Whether this can be an action of the meeting. An owner and a day that it had before stay as they are, whatever became of them.
async fn check(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    meeting: &MeetingView,
    (new, before): (&NewAction, Option<&Known>),
) -> Result<(), AgreementError> {
    let had_owner = before.map(Known::owner).transpose()?.is_some_and(|owner| owner == new.owner);
    if !had_owner && !owners(ctx, conn, meeting).await?.has(&new.owner) {
        return Err(AgreementError::NoOwner);
    }
    let had_day = before.is_some_and(|before| before.due == new.due);
    if had_day || can_be_due(new.due, meeting.date) { Ok(()) } else { Err(AgreementError::DueOutOfReach) }
}

/// Changes what an action is, who does it and until when; how far it is stays. What stands already is no change.
///
/// # Errors
/// [`AgreementError::Unknown`] for one of another meeting, or that was removed; [`AgreementError::Changed`] when somebody changed it or its
/// state after `version`; [`AgreementError::NoOwner`], [`AgreementError::DueOutOfReach`]; when the database fails.
pub async fn change_action(
    ctx: &Ctx,
    proof: &MayPlan,
    meeting: MeetingId,
    (id, version): (ActionId, i32),
    new: &NewAction,
) -> Result<(), AgreementError> {
    let new = new.clone();
    with_record(ctx, proof, meeting, move |ctx, conn, actor, meeting| {
        Box::pin(async move {
            let known = known(conn, meeting.id, id).await?;
            if known.removed_at.is_some() {
                return Err(AgreementError::Unknown);
            }
            if known.is(&new)? {
                return Ok(());
            }
            if known.version != version {
                return Err(AgreementError::Changed);
            }
            check(&ctx, conn, &meeting, (&new, Some(&known))).await?;
            let (member, region) = new.owner_columns();
            execute!(conn, sql::ACTION_UPDATE, id.0, new.what.as_str(), member, region, new.due)?;
            Ok(note(&ctx, conn, &actor, (&meeting, "action.changed")).await?)
        })
    })
    .await
}

/// Takes an action out of a record that is a concept still. One that was taken out stays so.
///
/// # Errors
/// [`AgreementError::Unknown`] for one of another meeting; [`AgreementError::Published`] once people may have read it: then it lapses;
/// [`AgreementError::Changed`] when somebody changed it after `version`; when the database fails.
pub async fn remove_action(
    ctx: &Ctx,
    proof: &MayPlan,
    meeting: MeetingId,
    (id, version): (ActionId, i32),
) -> Result<(), AgreementError> {
    with_record(ctx, proof, meeting, move |ctx, conn, actor, meeting| {
        Box::pin(async move {
            let known = known(conn, meeting.id, id).await?;
            if known.removed_at.is_some() {
                return Ok(());
            }
            if published_at(conn, meeting.id).await?.is_some() {
                return Err(AgreementError::Published);
            }
            if known.version != version {
                return Err(AgreementError::Changed);
            }
            execute!(conn, sql::ACTION_REMOVE, id.0, ctx.now())?;
            Ok(note(&ctx, conn, &actor, (&meeting, "action.removed")).await?)
        })
    })
    .await
}
