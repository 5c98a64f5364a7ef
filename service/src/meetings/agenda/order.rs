//! The order of items: by steps, by number, and by dragging.

use super::changes::{What, note};
use super::read::items_of;
use super::{AgendaError, sql, with_agenda};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::meetings::proof::MayPlan;
use crate::meetings::{MeetingView, record};
use crate::{execute, fetch_all};
use domain::ids::{AgendaItemId, MeetingId};
use domain::meetings::agenda::{Way, moved, put};
use serde_json::json;
use uuid::Uuid;

/// The items of an agenda, in order.
pub(super) async fn places(conn: &mut Conn<'_>, meeting: MeetingId) -> Result<Vec<AgendaItemId>, DbError> {
    let rows = fetch_all!(conn, (Uuid,), sql::PLACES, meeting.0)?;
    Ok(rows.into_iter().map(|(id,)| AgendaItemId(id)).collect())
}

/// Has one item take a step; from where it stands now, whatever was moved since the page was opened.
///
/// # Errors
/// [`AgendaError::Unknown`] for one that stands not in this agenda; when the database fails.
pub async fn move_item(
    ctx: &Ctx,
    proof: &MayPlan,
    meeting: MeetingId,
    id: AgendaItemId,
    way: Way,
) -> Result<(), AgendaError> {
    let proof = proof.clone();
    with_agenda(ctx, meeting, move |ctx, conn, meeting| {
        Box::pin(async move {
            let now = places(conn, meeting.id).await?;
            if !now.contains(&id) {
                return Err(AgendaError::Unknown);
            }
            let wished = moved(&now, &id, way);
            store(&ctx, conn, &proof, &meeting, (&now, &wished, Some(id))).await
        })
    })
    .await
}

/// Has the items stand as wished. What somebody else added stays behind the one before it, and what is gone is left out.
///
/// # Errors
/// When the database fails.
pub async fn put_in_order(
    ctx: &Ctx,
    proof: &MayPlan,
    meeting: MeetingId,
    wished: &[AgendaItemId],
) -> Result<(), AgendaError> {
    let (proof, wished) = (proof.clone(), wished.to_vec());
    with_agenda(ctx, meeting, move |ctx, conn, meeting| {
        Box::pin(async move {
            let now = places(conn, meeting.id).await?;
            let wished = put(&now, &wished);
            let moved = one_moved(&now, &wished);
            store(&ctx, conn, &proof, &meeting, (&now, &wished, moved)).await
        })
    })
    .await
}

/// The item by whose step alone the one order becomes the other.
fn one_moved(now: &[AgendaItemId], wished: &[AgendaItemId]) -> Option<AgendaItemId> {
    let becomes = |id: &&AgendaItemId| {
        let to = wished.iter().position(|wished| wished == *id).map_or(0, |at| at + 1);
        moved(now, id, Way::To(to)) == wished
    };
    now.iter().find(becomes).copied()
}

async fn store(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    proof: &MayPlan,
    meeting: &MeetingView,
    (now, wished, one): (&[AgendaItemId], &[AgendaItemId], Option<AgendaItemId>),
) -> Result<(), AgendaError> {
    if now == wished {
        return Ok(());
    }
    for (place, id) in wished.iter().enumerate() {
        execute!(conn, sql::PLACE, id.0, i32::try_from(place + 1).unwrap_or(i32::MAX))?;
    }
    for item in items_of(conn, meeting.id).await?.iter().filter(|item| !item.is_break) {
        let has_moved = match one {
            Some(one) => item.id == one,
            None => now.iter().position(|id| *id == item.id) != wished.iter().position(|id| *id == item.id),
        };
        if has_moved {
            note(ctx, conn, meeting.id, (item.id, What::Moved), (&item.title, "")).await?;
        }
    }
    Ok(record(ctx, conn, proof.actor(), "agenda.ordered", meeting.id, json!({ "date": meeting.date })).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_one_that_was_dragged_is_found() {
        let ids = [1u128, 2, 3, 4].map(|id| AgendaItemId(Uuid::from_u128(id)));
        let [a, b, c, d] = ids;
        assert_eq!(one_moved(&ids, &[a, c, d, b]), Some(b));
        assert_eq!(one_moved(&ids, &[d, a, b, c]), Some(d));
        assert_eq!(one_moved(&ids, &[d, c, b, a]), None);
    }
}
