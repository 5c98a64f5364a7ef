//! A trekker proposes who could take over their seat; the coordination group decides.

use super::proof::MayProposeSuccessor;
use super::regions::record;
use super::retry::change;
use super::{Invitation, NetworkError, sql};
use crate::account::mark_of_form;
use crate::ctx::Ctx;
use crate::db::Conn;
use crate::mails::network::{self as mails, Proposal};
use crate::outbox::{self, NewMail};
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
/// `key` names the form: sent twice it is one proposal, and another one when something else stands in it.
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
            let form = mark_of_form(&ctx, key, &held(&successor));
            if recent.contains(&form) {
                return Ok(());
            }
            if recent.len() >= MOST_A_DAY {
                return Err(NetworkError::TooManyProposals);
            }
            tell_managers(&ctx, conn, &actor, &seat, &successor).await?;
            let detail = json!({ "seat": seat.number.number(), "form": form });
            Ok(record(&ctx, conn, &actor, "seat.successor_proposed", &seat.region, detail).await?)
        })
    })
    .await
}

/// What was typed in the form.
fn held(Invitation { email, name, organisation, function }: &Invitation) -> String {
    let optional = [organisation, function].map(|text| text.as_ref().map(ToString::to_string).unwrap_or_default());
    format!("{email}\n{name}\n{}", optional.join("\n"))
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
    let proposal = Proposal { from, seat, region: &region, successor: lines(successor) };
    let letter = mails::successor(&proposal, &ctx.settings.public_url);
    for (recipient,) in fetch_all!(conn, (String,), sql::MANAGERS)? {
        outbox::enqueue(ctx, conn, NewMail::now(ctx, recipient, letter.clone())).await?;
    }
    Ok(())
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
fn lines(person: &Invitation) -> Vec<String> {
    let optional = [&person.function, &person.organisation].into_iter().flatten().map(|text| text.to_string());
    [person.name.to_string(), person.email.to_string()].into_iter().chain(optional).collect()
}
