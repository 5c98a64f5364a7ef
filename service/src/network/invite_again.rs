//! Inviting someone once more who never logged in.

use super::invitation::{InvitedTo, send};
use super::proof::MayManageSeats;
use super::retry::change;
use super::rows::{HolderRow, PersonRow, RoleRow};
use super::{Invited, NetworkError, sql};
use crate::audit::{self, Entry};
use crate::ctx::Ctx;
use crate::{fetch_one, fetch_optional};
use chrono::Duration;
use domain::ids::MemberId;
use serde_json::json;

/// So soon after an invitation another one is a second click, or impatience.
const PAUSE: Duration = Duration::minutes(10);

/// Sends the invitation again to someone with a seat or a role who never logged in; `None` when the last one has only just
/// gone, or the person has logged in meanwhile.
///
/// # Errors
/// [`NetworkError::UnknownMember`] for someone without an address, or without a seat or role.
pub async fn invite_again(
    ctx: &Ctx,
    proof: &MayManageSeats,
    member: MemberId,
) -> Result<Option<Invited>, NetworkError> {
    let actor = proof.actor().clone();
    change(ctx, move |ctx, conn| {
        let actor = actor.clone();
        Box::pin(async move {
            conn.lock(&format!("invitation {member}")).await?;
            let person = fetch_optional!(conn, PersonRow, sql::PERSON, member.0)?.ok_or(NetworkError::UnknownMember)?;
            let address = person.address.ok_or(NetworkError::UnknownMember)?;
            let seat = fetch_optional!(conn, HolderRow, sql::MEMBER_SEAT, member.0)?;
            let role = fetch_optional!(conn, RoleRow, sql::MEMBER_ROLES, member.0)?;
            let to = match (&seat, role.map(|row| row.role()).transpose()?) {
                (Some(seat), _) => InvitedTo::Seat(&seat.region_name),
                (None, Some(role)) => InvitedTo::role(role),
                (None, None) => return Err(NetworkError::UnknownMember),
            };
            let (recent,) = fetch_one!(conn, (i64,), sql::RECENT_INVITATIONS, &address, ctx.now() - PAUSE)?;
            if recent > 0 || person.last_login_at.is_some() {
                return Ok(None);
            }
            let invited = Invited { member, name: person.name, is_new: false };
            send(&ctx, conn, &actor, &address, (&invited, &to)).await?;
            let entry = Entry {
                action: "member.invited_again",
                object_kind: "member",
                object_id: member.to_string(),
                detail: json!({}),
            };
            audit::record(&ctx, conn, &actor, entry).await?;
            Ok(Some(invited))
        })
    })
    .await
}
