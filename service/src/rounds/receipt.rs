//! Who sends in is told that it arrived, and is reminded no more (rules, sections 4 and 10).

use super::{OpenRound, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::fetch_optional;
use crate::mails::Kind;
use crate::mails::rounds::{self as mails, RoundNews};
use crate::outbox::{self, NewMail};
use domain::ids::{MemberId, RegionId};

/// Puts the receipt of a sending-in in the outbox, in its transaction: of the first one, or of one that sent something else than
/// before. It says that the answers came in, and none of them. A reminder that waits for this person does not go any more.
///
/// # Errors
/// When the database fails.
pub(crate) async fn send_receipt(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    round: &OpenRound,
    (member, region, is_first): (MemberId, &RegionId, bool),
) -> Result<(), DbError> {
    outbox::give_up_waiting(ctx, conn, Kind::RoundReminder, (round.id, member)).await?;
    let found = fetch_optional!(conn, (String, String, String), sql::SENDER, member.0, region.as_str())?;
    let Some((name, address, region)) = found else { return Ok(()) };
    let (meeting, closes_at, now) = (round.meeting_date, round.closes_at, ctx.now());
    let news = RoundNews { name: &name, meeting, closes_at, now };
    let letter = mails::receipt(&news, (&region, is_first), &ctx.settings.public_url);
    let mail = NewMail::now(ctx, address, letter).about(round.id, member);
    outbox::enqueue(ctx, conn, mail).await?;
    Ok(())
}
