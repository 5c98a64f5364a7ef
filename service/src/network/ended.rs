//! Who had a seat or a role is told that it ended (rules, section 10).

use super::rows::PersonRow;
use super::sql;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::fetch_optional;
use crate::mails::network::{self as mails, Ended};
use crate::outbox::{self, NewMail};
use domain::ids::MemberId;
use domain::working_hours;

/// Puts the letter in the outbox, for the first working moment; who has no address is not told.
pub(super) async fn tell_ended(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    member: MemberId,
    what: Ended<'_>,
) -> Result<(), DbError> {
    let person = fetch_optional!(conn, PersonRow, sql::PERSON, member.0)?;
    let Some((address, name)) = person.and_then(|person| Some((person.address?, person.name))) else { return Ok(()) };
    let letter = mails::ended(&name, what, ctx.now(), &ctx.settings.public_url);
    let mail = NewMail { due_at: working_hours::first_from(ctx.now()), ..NewMail::now(ctx, address, letter) };
    outbox::enqueue(ctx, conn, NewMail { member: Some(member), ..mail }).await?;
    Ok(())
}
