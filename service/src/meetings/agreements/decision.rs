//! Writing down what was decided.

use super::super::proof::MayPlan;
use super::super::view::MeetingView;
use super::place::{At, check};
use super::view::DecisionView;
use super::write::{note, with_record};
use super::{AgreementError, sql};
use crate::ctx::Ctx;
use crate::db::Conn;
use crate::{execute, fetch_optional};
use chrono::{DateTime, Utc};
use domain::account::Actor;
use domain::ids::{AgendaItemId, DecisionId, MeetingId};
use domain::meetings::agreement::Decision;
use uuid::Uuid;

#[derive(sqlx::FromRow)]
struct Known {
    meeting_id: Uuid,
    item_id: Option<Uuid>,
    item_title: Option<String>,
    text: String,
    version: i32,
    removed_at: Option<DateTime<Utc>>,
}

/// The decision, when it is one of this meeting; also one that was removed.
async fn known(conn: &mut Conn<'_>, meeting: MeetingId, id: DecisionId) -> Result<Known, AgreementError> {
    let known = fetch_optional!(conn, Known, sql::DECISION, id.0)?;
    known.filter(|known| known.meeting_id == meeting.0).ok_or(AgreementError::Unknown)
}

/// A decision of a meeting, for who plans.
///
/// # Errors
/// [`AgreementError::Unknown`] for one of another meeting, or that was removed; when the database fails.
pub async fn read_decision(
    ctx: &Ctx,
    _proof: &MayPlan,
    meeting: MeetingId,
    id: DecisionId,
) -> Result<DecisionView, AgreementError> {
    let mut read = ctx.db.read().await?;
    let known = known(&mut read.conn(), meeting, id).await?;
    let Known { item_id, item_title, text, version, removed_at, .. } = known;
    let item = item_id.map(AgendaItemId).zip(item_title);
    if removed_at.is_some() { Err(AgreementError::Unknown) } else { Ok(DecisionView { id, text, item, version }) }
}

/// Adds a decision under an id that its form was given: sending that twice adds it once.
///
/// # Errors
/// [`AgreementError::Unknown`] for a meeting of which no record is kept; [`AgreementError::NoItem`] for an item that is not on its agenda;
/// [`AgreementError::MadeBefore`] when the form was sent before with other words; when the database fails.
pub async fn add_decision(
    ctx: &Ctx,
    proof: &MayPlan,
    at: impl Into<At>,
    id: DecisionId,
    decision: &Decision,
) -> Result<(), AgreementError> {
    let (at, decision) = (at.into(), decision.clone());
    with_record(ctx, proof, at.meeting, move |ctx, conn, actor, meeting| {
        Box::pin(async move { add(&ctx, conn, (&actor, &meeting), at, (id, &decision)).await })
    })
    .await
}

async fn add(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    (actor, meeting): (&Actor, &MeetingView),
    at: At,
    (id, decision): (DecisionId, &Decision),
) -> Result<(), AgreementError> {
    let (by, item) = (actor.member_id().map(|id| id.0), at.item_column());
    if let Some(known) = fetch_optional!(conn, Known, sql::DECISION, id.0)? {
        let is_it = (known.meeting_id, known.item_id) == (meeting.id.0, item) && known.text == decision.as_str();
        return if is_it { Ok(()) } else { Err(AgreementError::MadeBefore) };
    }
    check(conn, at).await?;
    execute!(conn, sql::DECISION_INSERT, id.0, meeting.id.0, item, decision.as_str(), by, ctx.now())?;
    Ok(note(ctx, conn, actor, (meeting, "decision.added")).await?)
}

/// Changes the words of a decision. Words that stand already are no change.
///
/// # Errors
/// [`AgreementError::Unknown`] for one of another meeting, or that was removed; [`AgreementError::Changed`] when somebody else changed it
/// after `version`; when the database fails.
pub async fn change_decision(
    ctx: &Ctx,
    proof: &MayPlan,
    meeting: MeetingId,
    (id, version): (DecisionId, i32),
    decision: &Decision,
) -> Result<(), AgreementError> {
    let decision = decision.clone();
    with_record(ctx, proof, meeting, move |ctx, conn, actor, meeting| {
        Box::pin(async move {
            let known = known(conn, meeting.id, id).await?;
            if known.removed_at.is_some() {
                return Err(AgreementError::Unknown);
            }
            if known.text == decision.as_str() {
                return Ok(());
            }
            if known.version != version {
                return Err(AgreementError::Changed);
            }
            execute!(conn, sql::DECISION_UPDATE, id.0, decision.as_str())?;
            Ok(note(&ctx, conn, &actor, (&meeting, "decision.changed")).await?)
        })
    })
    .await
}

/// Takes a decision out of the record. One that was taken out stays so.
///
/// # Errors
/// [`AgreementError::Unknown`] for one of another meeting; [`AgreementError::Changed`] when somebody changed its words after `version`;
/// when the database fails.
pub async fn remove_decision(
    ctx: &Ctx,
    proof: &MayPlan,
    meeting: MeetingId,
    (id, version): (DecisionId, i32),
) -> Result<(), AgreementError> {
    with_record(ctx, proof, meeting, move |ctx, conn, actor, meeting| {
        Box::pin(async move {
            let known = known(conn, meeting.id, id).await?;
            if known.removed_at.is_some() {
                return Ok(());
            }
            if known.version != version {
                return Err(AgreementError::Changed);
            }
            execute!(conn, sql::DECISION_REMOVE, id.0, ctx.now())?;
            Ok(note(&ctx, conn, &actor, (&meeting, "decision.removed")).await?)
        })
    })
    .await
}
