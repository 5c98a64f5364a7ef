//! Writing minutes.

use super::super::proof::MayPlan;
use super::super::view::MeetingView;
use super::write::{note, with_record};
use super::{AgreementError, sql};
use crate::ctx::Ctx;
use crate::db::Conn;
use crate::{execute, fetch_optional};
use domain::account::Actor;
use domain::ids::MeetingId;
use domain::meetings::agreement::Minutes;

/// Stores the minutes of a whole meeting. `version` is that of the minutes on the page where they were typed, 0 when there were none.
/// What stands already is no change.
///
/// # Errors
/// [`AgreementError::Unknown`] for a meeting of which no record is kept; [`AgreementError::Changed`] when somebody else stored other
/// minutes since: nothing is stored, and the later one chooses (decision 11); when the database fails.
pub async fn save_minutes(
    ctx: &Ctx,
    proof: &MayPlan,
    meeting: MeetingId,
    version: i32,
    minutes: &Minutes,
) -> Result<(), AgreementError> {
    let minutes = minutes.clone();
    with_record(ctx, proof, meeting, move |ctx, conn, actor, meeting| {
        Box::pin(async move { save(&ctx, conn, &actor, &meeting, (version, &minutes)).await })
    })
    .await
}

async fn save(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    actor: &Actor,
    meeting: &MeetingView,
    (version, minutes): (i32, &Minutes),
) -> Result<(), AgreementError> {
    let (id, text, by) = (meeting.id.0, minutes.as_str(), actor.member_id().map(|id| id.0));
    let stored = fetch_optional!(conn, (String, i32), sql::MINUTES, id)?;
    let (stands, newest) = stored.as_ref().map_or(("", 0), |(text, version)| (text.as_str(), *version));
    if stands == text {
        return Ok(());
    }
    if newest != version {
        return Err(AgreementError::Changed);
    }
    match newest {
        0 => execute!(conn, sql::MINUTES_INSERT, id, text, by, ctx.now())?,
        _ => execute!(conn, sql::MINUTES_UPDATE, id, text, by, ctx.now())?,
    };
    Ok(note(ctx, conn, actor, (meeting, "minutes.changed")).await?)
}
