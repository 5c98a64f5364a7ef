//! Roles: giving and ending them.

use super::ended::tell_ended;
use super::proof::{MayEndRoles, MayGiveRole};
use super::retry::change;
use super::rows::{PersonRow, RoleRow};
use super::seats::end_sessions_of_who_left;
use super::{Invitation, Invited, NetworkError, sql};
use crate::audit::{self, Entry};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::mails::Kind;
use crate::mails::network::{Ended, InvitedTo};
use crate::{execute, fetch_all, fetch_one, fetch_optional, outbox};
use domain::account::{Actor, Role};
use domain::ids::MemberId;
use serde_json::json;

/// Gives a person the role of the proof and invites them, in one transaction.
///
/// # Errors
/// [`NetworkError::HasRole`] when the person has it.
pub async fn give_role(ctx: &Ctx, proof: &MayGiveRole, invitation: &Invitation) -> Result<Invited, NetworkError> {
    let (actor, role, invitation) = (proof.actor().clone(), proof.role(), invitation.clone());
    change(ctx, move |ctx, conn| {
        let (actor, invitation) = (actor.clone(), invitation.clone());
        Box::pin(async move {
            let person = invitation.person(&ctx, conn, &actor).await?;
            if has(conn, person.member, role).await? {
                return Err(NetworkError::HasRole { member: person.member, name: person.name, role });
            }
            execute!(conn, sql::ROLE_INSERT, ctx.new_id(), person.member.0, role.as_str(), ctx.now())?;
            outbox::give_up_waiting_to(&ctx, conn, Kind::RoleEnded, person.member).await?;
            record(&ctx, conn, &actor, "role.given", person.member, role).await?;
            invitation.send(&ctx, conn, &actor, (&person, InvitedTo::role(role))).await?;
            Ok(person)
        })
    })
    .await
}

/// Ends a role of a person and gives their name. The last admin stays: nobody could make another.
///
/// # Errors
/// [`NetworkError::LastAdmin`]; [`NetworkError::HasNotRole`]; [`NetworkError::UnknownMember`].
pub async fn end_role(ctx: &Ctx, proof: &MayEndRoles, member: MemberId, role: Role) -> Result<String, NetworkError> {
    let actor = proof.actor().clone();
    change(ctx, move |ctx, conn| {
        let actor = actor.clone();
        Box::pin(async move {
            // Two admins that end each other at once would leave none.
            conn.lock("network.roles").await?;
            let person = fetch_optional!(conn, PersonRow, sql::PERSON, member.0)?.ok_or(NetworkError::UnknownMember)?;
            if !has(conn, member, role).await? {
                return Err(NetworkError::HasNotRole);
            }
            let (holders,) = fetch_one!(conn, (i64,), sql::ROLE_HOLDERS, role.as_str())?;
            if role == Role::Admin && holders <= 1 {
                return Err(NetworkError::LastAdmin);
            }
            execute!(conn, sql::ROLE_END, member.0, role.as_str(), ctx.now())?;
            record(&ctx, conn, &actor, "role.ended", member, role).await?;
            end_sessions_of_who_left(&ctx, conn, member).await?;
            tell_ended(&ctx, conn, member, Ended::Role(role)).await?;
            Ok(person.name)
        })
    })
    .await
}

async fn has(conn: &mut Conn<'_>, member: MemberId, role: Role) -> Result<bool, DbError> {
    let rows = fetch_all!(conn, RoleRow, sql::MEMBER_ROLES, member.0)?;
    Ok(rows.iter().any(|row| row.role == role.as_str()))
}

async fn record(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    actor: &Actor,
    action: &str,
    member: MemberId,
    role: Role,
) -> Result<(), DbError> {
    let detail = json!({ "role": role.as_str() });
    audit::record(ctx, conn, actor, Entry { action, object_kind: "member", object_id: member.to_string(), detail })
        .await
}
