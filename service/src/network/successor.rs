//! A trekker proposes who could take over their seat; the coordination group decides.

use super::proof::MayProposeSuccessor;
use super::regions::record;
use super::retry::change;
use super::{Invitation, NetworkError, sql};
use crate::ctx::Ctx;
use crate::db::Conn;
use crate::outbox::{self, NewMail, SIGNATURE};
use crate::{fetch_all, stored};
use chrono::Duration;
use domain::account::{Actor, Seat};
use serde_json::json;
use uuid::Uuid;

/// How many proposals a trekker can make in a day.
const MOST_A_DAY: usize = 5;

/// Tells everyone who manages seats, by mail, whom a trekker proposes as successor. Nothing about the seat changes.
/// The proposed person is in the mail alone: who was never invited is not stored.
///
/// `key` names the form: sent twice it is one proposal.
///
/// # Errors
/// [`NetworkError::TooManyProposals`] beyond five in a day, or when the database fails.
pub async fn propose_successor(
    ctx: &Ctx,
    proof: &MayProposeSuccessor,
    key: Uuid,
    successor: &Invitation,
) -> Result<(), NetworkError> {
    let (actor, seat, successor) = (proof.actor().clone(), proof.seat().clone(), successor.clone());
    change(ctx, move |ctx, conn| {
        let (actor, seat, successor) = (actor.clone(), seat.clone(), successor.clone());
        Box::pin(async move {
            conn.lock(&format!("successor {} {}", seat.region, seat.number.number())).await?;
            let recent = recent_keys(&ctx, conn, &actor).await?;
            if recent.contains(&key) {
                return Ok(());
            }
            if recent.len() >= MOST_A_DAY {
                return Err(NetworkError::TooManyProposals);
            }
            tell_managers(&ctx, conn, &actor, &seat, &successor).await?;
            let detail = json!({ "seat": seat.number.number(), "form": key });
            Ok(record(&ctx, conn, &actor, "seat.successor_proposed", &seat.region, detail).await?)
        })
    })
    .await
}

async fn tell_managers(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    actor: &Actor,
    seat: &Seat,
    successor: &Invitation,
) -> Result<(), NetworkError> {
    let region = stored::region(conn, &seat.region).await?.ok_or(NetworkError::UnknownRegion)?.name;
    let from = actor.member().map(|member| member.name.as_str()).unwrap_or_default();
    let (subject, body) = mail((from, seat, &region), successor, &ctx.settings.public_url);
    for (recipient,) in fetch_all!(conn, (String,), sql::MANAGERS)? {
        let (kind, due_at) = ("successor", ctx.now());
        let (subject, body) = (subject.clone(), body.clone());
        outbox::enqueue(ctx, conn, NewMail { kind, recipient, subject, body, due_at, useless_after: None }).await?;
    }
    Ok(())
}

/// Subject and text; `from` is who proposes, with their seat and the name of its region.
fn mail(from: (&str, &Seat, &str), successor: &Invitation, public_url: &str) -> (String, String) {
    let (name, Seat { region: id, number }, region) = from;
    let number = number.number();
    let subject = format!("{name} stelt een opvolger voor in {region}");
    let body = format!(
        "Dag,\n\n\
         {name} heeft zetel {number} van {region} en stelt een opvolger voor:\n\n\
         {successor}\n\n\
         Akkoord? Draag de zetel dan over:\n{public_url}/beheer/regio/{id}/zetel/{number}/overdragen\n\n\
         Tot die tijd verandert er niets.\n\n\
         {SIGNATURE}\n",
        successor = lines(successor),
    );
    (subject, body)
}

/// The forms that this trekker sent in the last day; each proposal mails the whole coordination group.
async fn recent_keys(ctx: &Ctx, conn: &mut Conn<'_>, actor: &Actor) -> Result<Vec<Uuid>, NetworkError> {
    let since = ctx.now() - Duration::days(1);
    let rows = fetch_all!(conn, (String,), sql::RECENT_PROPOSALS, actor.member_id().map(|id| id.0), since)?;
    let key =
        |detail: &str| serde_json::from_str::<serde_json::Value>(detail).ok()?.get("form")?.as_str()?.parse().ok();
    Ok(rows.iter().map(|(detail,)| key(detail).unwrap_or_default()).collect())
}

/// What was typed about the person, one thing a line.
fn lines(person: &Invitation) -> String {
    let optional = [&person.function, &person.organisation].into_iter().flatten().map(|text| text.to_string());
    let known = [person.name.to_string(), person.email.to_string()].into_iter().chain(optional);
    known.map(|line| format!("  {line}")).collect::<Vec<_>>().join("\n")
}
