//! A trekker proposes who could take over their seat; the coordination group decides.

use super::change::change;
use super::proof::MayProposeSuccessor;
use super::regions::find_region;
use super::{Invitation, NetworkError, sql};
use crate::audit::{self, Entry};
use crate::ctx::Ctx;
use crate::db::Conn;
use crate::fetch_all;
use crate::outbox::{self, NewMail, SIGNATURE};
use chrono::Duration;
use domain::account::Actor;
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
            let region = find_region(conn, &seat.region).await?;
            let region = region.ok_or(NetworkError::UnknownRegion)?.name;
            let from = actor.member().map(|member| member.name.clone()).unwrap_or_default();
            let number = seat.number.number();
            let url = &ctx.settings.public_url;
            let subject = format!("{from} stelt een opvolger voor in {region}");
            let body = format!(
                "Dag,\n\n{from} heeft zetel {number} van {region} en stelt een opvolger voor:\n\n{}\n\nAkkoord? Draag de \
                 zetel dan over:\n{url}/beheer/regio/{}/zetel/{number}/overdragen\n\nTot die tijd verandert er niets.\n\n\
                 {SIGNATURE}\n",
                lines(&successor),
                seat.region,
            );
            for (recipient,) in fetch_all!(conn, (String,), sql::MANAGERS)? {
                let (kind, due_at) = ("successor", ctx.now());
                let (subject, body) = (subject.clone(), body.clone());
                let mail = NewMail { kind, recipient, subject, body, due_at, useless_after: None };
                outbox::enqueue(&ctx, conn, mail).await?;
            }
            let (action, detail) = ("seat.successor_proposed", json!({ "seat": number, "form": key }));
            let entry = Entry { action, object_kind: "region", object_id: seat.region.to_string(), detail };
            Ok(audit::record(&ctx, conn, &actor, entry).await?)
        })
    })
    .await
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
