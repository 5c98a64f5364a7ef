//! Following what people would do: what is still open for whom, and saying that it is done.

use super::rows::{ActionRow, action_state};
use super::view::{ActionChange, ActionView};
use super::write::{lock, meeting as stands, note};
use super::{AgreementError, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::{execute, fetch_all, fetch_optional};
use chrono::{DateTime, Duration, Utc};
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::{ActionId, RegionId};
use domain::meetings::agreement::ActionState;
use domain::rounds::Reason;

/// So long what a region has done stands with what it still has to do: about from one meeting to the next.
const REMEMBERED: Duration = Duration::days(120);

/// What somebody says of an action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Settling {
    /// It is done.
    Done,
    /// It need not be done any more, for a reason.
    Lapsed(Reason),
    /// It is to be done after all.
    Open,
}

impl Settling {
    fn state(&self) -> ActionState {
        match self {
            Self::Done => ActionState::Done,
            Self::Lapsed(_) => ActionState::Lapsed,
            Self::Open => ActionState::Open,
        }
    }

    fn reason(&self) -> &str {
        match self {
            Self::Lapsed(reason) => reason.as_str(),
            Self::Done | Self::Open => "",
        }
    }
}

/// An action as who follows it reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Followed {
    /// The action.
    pub action: ActionView,
    /// What was said of it, the earliest first.
    pub changes: Vec<ActionChange>,
}

/// What this member, or the region whose seat they hold, still has to do of what was agreed, the first due first.
///
/// # Errors
/// [`AgreementError::NotAllowed`] for who owns nothing; when the database fails.
pub async fn own_actions(ctx: &Ctx, actor: &Actor) -> Result<Vec<ActionView>, AgreementError> {
    let member = actor.member_id().filter(|_| actor.may_somewhere(Action::SettleActions));
    let member = member.ok_or(AgreementError::NotAllowed)?;
    let region = actor.seat().map(|seat| seat.region.as_str());
    let mut read = ctx.db.read().await?;
    Ok(views(fetch_all!(&mut read.conn(), ActionRow, sql::OWN, member.0, region)?)?)
}

/// What a region still has to do, and what it did or need not do since about the last meeting. `None` for who is not of that region and
/// does not plan.
///
/// # Errors
/// When the database fails.
pub async fn actions_of_region(
    ctx: &Ctx,
    actor: &Actor,
    region: &RegionId,
) -> Result<Option<Vec<ActionView>>, AgreementError> {
    if !actor.may_in(Action::SettleActions, region) {
        return Ok(None);
    }
    let mut read = ctx.db.read().await?;
    let since = ctx.now() - REMEMBERED;
    Ok(Some(views(fetch_all!(&mut read.conn(), ActionRow, sql::OF_REGION, region.as_str(), since)?)?))
}

pub(super) fn views(rows: Vec<ActionRow>) -> Result<Vec<ActionView>, DbError> {
    rows.into_iter().map(ActionRow::view).collect()
}

/// The published action, when this actor may say how far it is.
async fn found(conn: &mut Conn<'_>, actor: &Actor, id: ActionId) -> Result<ActionView, AgreementError> {
    if !actor.may_somewhere(Action::SettleActions) {
        return Err(AgreementError::NotAllowed);
    }
    let row = fetch_optional!(conn, ActionRow, sql::ACTION, id.0)?;
    let action = row.map(ActionRow::view).transpose()?.ok_or(AgreementError::Unknown)?;
    if action.is_settled_by(actor) { Ok(action) } else { Err(AgreementError::Unknown) }
}

/// An action with what was said of it, for who may say how far it is.
///
/// # Errors
/// [`AgreementError::NotAllowed`] for who owns nothing; [`AgreementError::Unknown`] for one that is not theirs, or of a concept; when the
/// database fails.
pub async fn read_followed(ctx: &Ctx, actor: &Actor, id: ActionId) -> Result<Followed, AgreementError> {
    type Row = (String, String, Option<String>, DateTime<Utc>);
    let mut read = ctx.db.read().await?;
    let conn = &mut read.conn();
    let action = found(conn, actor, id).await?;
    let rows = fetch_all!(conn, Row, sql::STATES, id.0)?.into_iter();
    let changes = rows.map(|(state, reason, by, at)| Ok(ActionChange { state: action_state(&state)?, reason, by, at }));
    Ok(Followed { action, changes: changes.collect::<Result<_, DbError>>()? })
}

/// Says how far an action is, seen as it was in `version`. What it is already is no change; so the second of two presses finds it done.
///
/// # Errors
/// [`AgreementError::NotAllowed`] for who owns nothing; [`AgreementError::Unknown`] for one that is not theirs, or of a concept;
/// [`AgreementError::Changed`] when somebody said something else, or changed what it is, after `version`; when the database fails.
pub async fn settle_action(
    ctx: &Ctx,
    actor: &Actor,
    (id, version): (ActionId, i32),
    settling: &Settling,
) -> Result<(), AgreementError> {
    let action = found(&mut ctx.db.read().await?.conn(), actor, id).await?;
    let (own, actor, settling) = (ctx.clone(), actor.clone(), settling.clone());
    let done = ctx.db.write_with(lock(action.meeting.0), move |conn| {
        Box::pin(async move { settle(&own, conn, &actor, (id, version), &settling).await })
    });
    done.await
}

async fn settle(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    actor: &Actor,
    (id, version): (ActionId, i32),
    settling: &Settling,
) -> Result<(), AgreementError> {
    let action = found(conn, actor, id).await?;
    let meeting = stands(conn, action.meeting.0).await?;
    let (state, reason) = (settling.state(), settling.reason());
    if (action.state, action.reason.as_str()) == (state, reason) {
        return Ok(());
    }
    if action.version != version {
        return Err(AgreementError::Changed);
    }
    let (by, now) = (actor.member_id().map(|id| id.0), ctx.now());
    execute!(conn, sql::SETTLE, id.0, state.as_str(), reason, by, now)?;
    execute!(conn, sql::STATE_INSERT, id.0, version + 1, state.as_str(), reason, by, now)?;
    let what = match state {
        ActionState::Done => "action.done",
        ActionState::Lapsed => "action.lapsed",
        ActionState::Open => "action.reopened",
    };
    Ok(note(ctx, conn, actor, (&meeting, what)).await?)
}
