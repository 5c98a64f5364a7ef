//! Seats: inviting someone to one, handing one over, ending one.

use super::ended::tell_ended;
use super::proof::MayManageSeats;
use super::regions::record;
use super::retry::change;
use super::rows::{HolderRow, RoleRow};
use super::{Invitation, Invited, NetworkError, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::mails::Kind;
use crate::mails::network::{Ended, InvitedTo};
use crate::{account, execute, fetch_all, fetch_optional, outbox, stored};
use domain::account::Actor;
use domain::ids::{MemberId, RegionId, SeatNumber};
use domain::network::{Held, free_seat, may_take_seat};
use serde_json::json;
use uuid::Uuid;

/// A seat as a form showed it: with the holding that the reader saw, so that a change in between is noticed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeatRef {
    /// The region.
    pub region: RegionId,
    /// Which of its seats.
    pub seat: SeatNumber,
    /// The id of the holding that the form showed.
    pub holding: Uuid,
}

/// Invites a person to a seat of `region`: to `seat`, or to the first free one. The seat, the new person, the audit
/// entries and the mail are one transaction.
///
/// # Errors
/// [`NetworkError::HasSeat`] for a person who holds a seat here; [`NetworkError::Seat`] for a third trekker, a held seat or
/// a person who holds one elsewhere; [`NetworkError::UnknownRegion`].
pub async fn invite_to_seat(
    ctx: &Ctx,
    proof: &MayManageSeats,
    region: &RegionId,
    seat: Option<SeatNumber>,
    invitation: &Invitation,
) -> Result<(Invited, SeatNumber), NetworkError> {
    let (actor, region, invitation) = (proof.actor().clone(), region.clone(), invitation.clone());
    change(ctx, move |ctx, conn| {
        let (actor, region, invitation) = (actor.clone(), region.clone(), invitation.clone());
        Box::pin(async move {
            let row = stored::region(conn, &region).await?;
            let name = row.ok_or(NetworkError::UnknownRegion)?.name;
            let held = held_in(conn, &region).await?;
            no_repetition(conn, &invitation, &held).await?;
            // A full region is the answer, whoever was invited; nobody new is made for it.
            let seat = seat.map_or_else(|| free_seat(&name, &held), Ok)?;
            may_take_seat(&name, seat, &held, None)?;
            let person = invitation.person(&ctx, conn, &actor).await?;
            let own = seat_of(conn, person.member).await?;
            if own.as_ref().is_some_and(|own| own.region == region) {
                return Err(NetworkError::HasSeat { member: person.member, name: person.name });
            }
            may_take_seat(&name, seat, &held, own.as_ref())?;
            take(&ctx, conn, &region, seat, person.member).await?;
            let detail = json!({ "seat": seat.number(), "member": person.member });
            record(&ctx, conn, &actor, "seat.given", &region, detail).await?;
            invitation.send(&ctx, conn, &actor, (&person, InvitedTo::Seat(&name))).await?;
            Ok((person, seat))
        })
    })
    .await
}

/// Hands a seat over to a successor. The predecessor's holding stays, with its end; answers stay with who gave them.
///
/// # Errors
/// [`NetworkError::SeatChanged`] when the seat is not held any more as the form showed it, [`NetworkError::HasSeat`] when it
/// is the successor's by then; [`NetworkError::SamePerson`]; [`NetworkError::Seat`] when the successor holds a seat.
pub async fn hand_over_seat(
    ctx: &Ctx,
    proof: &MayManageSeats,
    of: &SeatRef,
    invitation: &Invitation,
) -> Result<Invited, NetworkError> {
    let (actor, of, invitation) = (proof.actor().clone(), of.clone(), invitation.clone());
    change(ctx, move |ctx, conn| {
        let (actor, of, invitation) = (actor.clone(), of.clone(), invitation.clone());
        Box::pin(async move {
            let done = change_holder(&ctx, conn, &actor, &of, &invitation).await;
            if let Err(NetworkError::SeatChanged) = done {
                let mut held = held_in(conn, &of.region).await?;
                held.retain(|held| held.seat == of.seat);
                no_repetition(conn, &invitation, &held).await?;
            }
            done
        })
    })
    .await
}

async fn change_holder(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    actor: &Actor,
    of: &SeatRef,
    invitation: &Invitation,
) -> Result<Invited, NetworkError> {
    let from = current(conn, of).await?;
    let successor = invitation.person(ctx, conn, actor).await?;
    if successor.member == from.member {
        return Err(NetworkError::SamePerson);
    }
    let own = seat_of(conn, successor.member).await?;
    if own.as_ref().is_some_and(|own| own.region == of.region && own.seat == of.seat) {
        return Err(NetworkError::HasSeat { member: successor.member, name: successor.name });
    }
    may_take_seat(&from.region_name, of.seat, &[], own.as_ref())?;
    leave(ctx, conn, of.holding, from.member).await?;
    tell_ended(ctx, conn, from.member, Ended::HandedOver(&from.region_name)).await?;
    take(ctx, conn, &of.region, of.seat, successor.member).await?;
    let detail = json!({ "seat": of.seat.number(), "from": from.member, "member": successor.member });
    record(ctx, conn, actor, "seat.handed_over", &of.region, detail).await?;
    invitation.send(ctx, conn, actor, (&successor, InvitedTo::Seat(&from.region_name))).await?;
    Ok(successor)
}

/// Ends the holding of a seat; the seat is free from now on. Gives the name of who held it. When this holding
/// has ended and the seat is free, it stays so: of a form that is sent twice the second finds its work done.
///
/// # Errors
/// [`NetworkError::SeatChanged`] when somebody else holds the seat by now.
pub async fn end_seat(ctx: &Ctx, proof: &MayManageSeats, of: &SeatRef) -> Result<String, NetworkError> {
    let (actor, of) = (proof.actor().clone(), of.clone());
    change(ctx, move |ctx, conn| {
        let (actor, of) = (actor.clone(), of.clone());
        Box::pin(async move {
            match end_holding(&ctx, conn, &actor, &of).await {
                Err(NetworkError::SeatChanged) => ended(conn, &of).await,
                done => done,
            }
        })
    })
    .await
}

/// Ends every login of a person who has no seat and no role left (login rules, D13). They can log in again for their
/// own data.
pub(super) async fn end_sessions_of_who_left(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    member: MemberId,
) -> Result<(), NetworkError> {
    let has_role = fetch_optional!(conn, RoleRow, sql::MEMBER_ROLES, member.0)?.is_some();
    if !has_role && seat_of(conn, member).await?.is_none() {
        account::end_sessions_of(ctx, conn, member).await?;
    }
    Ok(())
}

async fn held_in(conn: &mut Conn<'_>, region: &RegionId) -> Result<Vec<Held>, DbError> {
    if !region.is_well_formed() {
        return Ok(Vec::new());
    }
    let rows = fetch_all!(conn, HolderRow, sql::REGION_HOLDERS, region.as_str())?;
    rows.iter().map(HolderRow::held).collect()
}

async fn seat_of(conn: &mut Conn<'_>, member: MemberId) -> Result<Option<Held>, DbError> {
    let row = fetch_optional!(conn, HolderRow, sql::MEMBER_SEAT, member.0)?;
    row.as_ref().map(HolderRow::held).transpose()
}

/// A form that is sent twice, such as by a double click, finds its own work done.
async fn no_repetition(conn: &mut Conn<'_>, invitation: &Invitation, held: &[Held]) -> Result<(), NetworkError> {
    match invitation.known(conn).await? {
        Some(person) if held.iter().any(|held| held.member == person.member) => {
            Err(NetworkError::HasSeat { member: person.member, name: person.name })
        }
        _ => Ok(()),
    }
}

/// The holding that the form showed, when it is still the one of that seat.
async fn current(conn: &mut Conn<'_>, of: &SeatRef) -> Result<Held, NetworkError> {
    let rows = fetch_all!(conn, HolderRow, sql::REGION_HOLDERS, of.region.as_str())?;
    let found = rows.iter().find(|row| row.id == of.holding && row.seat == of.seat.number());
    Ok(found.ok_or(NetworkError::SeatChanged)?.held()?)
}

async fn end_holding(ctx: &Ctx, conn: &mut Conn<'_>, actor: &Actor, of: &SeatRef) -> Result<String, NetworkError> {
    let held = current(conn, of).await?;
    leave(ctx, conn, of.holding, held.member).await?;
    tell_ended(ctx, conn, held.member, Ended::Seat(&held.region_name)).await?;
    let detail = json!({ "seat": of.seat.number(), "member": held.member });
    record(ctx, conn, actor, "seat.ended", &of.region, detail).await?;
    Ok(held.name)
}

/// The name of who held the seat that the form showed, when that holding has ended and the seat is free.
async fn ended(conn: &mut Conn<'_>, of: &SeatRef) -> Result<String, NetworkError> {
    let is_taken = held_in(conn, &of.region).await?.iter().any(|held| held.seat == of.seat);
    let past = fetch_all!(conn, HolderRow, sql::REGION_HISTORY, of.region.as_str())?;
    let own = past.into_iter().find(|row| !is_taken && row.id == of.holding && row.seat == of.seat.number());
    Ok(own.ok_or(NetworkError::SeatChanged)?.name)
}

async fn take(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    region: &RegionId,
    seat: SeatNumber,
    member: MemberId,
) -> Result<(), DbError> {
    execute!(conn, sql::HOLDING_INSERT, ctx.new_id(), region.as_str(), seat.number(), member.0, ctx.now())?;
    // Who has a seat again is not told that they lost one.
    outbox::give_up_waiting_to(ctx, conn, Kind::SeatEnded, member).await?;
    Ok(())
}

async fn leave(ctx: &Ctx, conn: &mut Conn<'_>, holding: Uuid, member: MemberId) -> Result<(), NetworkError> {
    let ended = execute!(conn, sql::HOLDING_END, holding, ctx.now())?;
    // PostgreSQL can let two of us get here at once; the second one ends nothing.
    if ended == 0 {
        return Err(NetworkError::SeatChanged);
    }
    outbox::give_up_waiting_to(ctx, conn, Kind::RoundReminder, member).await?;
    end_sessions_of_who_left(ctx, conn, member).await
}
