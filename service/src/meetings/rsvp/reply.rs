//! An answer that comes by mail out of somebody's calendar, and what is believed of it (decision 21).

use super::super::{MeetingError, calendar, invitations, sql as meeting_sql};
use super::answer::{Recorded, of_guest, record};
use super::own::{Answer, Way};
use super::sql;
use crate::account::member_of;
use crate::calendar::reply;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::meetings::rows::MeetingRow;
use crate::{fetch_all, fetch_optional};
use domain::account::{Actor, EmailAddress, Member};
use domain::calendar::{Appointment, Stamp, Status, asks_again};
use domain::ids::{MeetingId, MemberId};
use uuid::Uuid;

/// What became of an answer that came by mail. It names nobody but by their id: this is what stands in the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Replied {
    /// The meeting that it is about, which may be none of the portal's.
    pub meeting: MeetingId,
    /// Who answers, when that is known.
    pub member: Option<MemberId>,
    /// Whether it holds: `true`, or `false` when it says what stands already; or why it is ignored.
    pub holds: Result<bool, Ignored>,
}

/// Why an answer that came by mail changes nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Ignored {
    /// The meeting is none of the portal's.
    #[error("there is no such meeting")]
    NoMeeting,
    /// Nobody has the address that it speaks of.
    #[error("nobody has this address")]
    Nobody,
    /// Somebody else sent it.
    #[error("it comes from somebody else")]
    OtherPerson,
    /// Who answers is not invited, or not any more; or the meeting is no more than a plan.
    #[error("they are not invited")]
    NotInvited,
    /// The meeting was called off.
    #[error("the meeting was called off")]
    CalledOff,
    /// The meeting has begun.
    #[error("the meeting has begun")]
    HasBegun,
    /// Nothing was sent to them that stands in their calendar.
    #[error("they were sent no invitation that stands")]
    NotAsked,
    /// Another version was sent to them since.
    #[error("it answers version {answered}, and they were sent version {sent}")]
    Earlier {
        /// The version that it answers.
        answered: u32,
        /// The version that was sent to them last.
        sent: u32,
    },
    /// The meeting moved since what was sent to them, and the mail about that waits: they will be asked again.
    #[error("the meeting moved, and they will be asked again")]
    Moved,
    /// They said something since, here or in their calendar.
    #[error("they said something else since")]
    Overtaken,
}

/// Takes an answer out of a calendar for what the person said to whom the address of its attendee belongs. They answer what was sent to
/// them last, and only while that is what the meeting is. What is ignored changes nothing. `calendars` send for others, see
/// [`reply::Reply::check_person`].
///
/// # Errors
/// When the database fails: the same mail can be read again later.
pub async fn reply(ctx: &Ctx, reply: &reply::Reply, calendars: &[EmailAddress]) -> Result<Replied, DbError> {
    let meeting = MeetingId(reply.uid);
    let mut read = ctx.db.read().await?;
    let known = fetch_optional!(&mut read.conn(), MeetingRow, meeting_sql::MEETING, meeting.0)?;
    let whose = whose(&mut read.conn(), &reply.attendee).await?;
    drop(read);
    let member = whose.as_ref().map(|(member, _)| member.id);
    let holds = match (known, whose) {
        (None, _) => Err(Ignored::NoMeeting),
        (_, None) => Err(Ignored::Nobody),
        (_, Some((_, own))) if reply.check_person(&own, calendars).is_err() => Err(Ignored::OtherPerson),
        (_, Some((member, _))) => of_member(ctx, Actor::Member(member), meeting, reply).await?,
    };
    Ok(Replied { meeting, member, holds })
}

/// The member who has this address, as they are now, and all their addresses.
async fn whose(conn: &mut Conn<'_>, address: &EmailAddress) -> Result<Option<(Member, Vec<EmailAddress>)>, DbError> {
    let rows = fetch_all!(conn, (Uuid, String), sql::WHOSE, address.as_str())?;
    let Some((id, _)) = rows.first() else { return Ok(None) };
    let Some(member) = member_of(conn, MemberId(*id)).await? else { return Ok(None) };
    let own = rows.iter().filter_map(|(_, address)| EmailAddress::parse(address).ok());
    Ok(Some((member, own.collect())))
}

/// They answer as they would on the page: with the same right, alone among what they do, while nobody moves the meeting or writes
/// about it.
async fn of_member(
    ctx: &Ctx,
    actor: Actor,
    id: MeetingId,
    reply: &reply::Reply,
) -> Result<Result<bool, Ignored>, DbError> {
    let reply = reply.clone();
    let done = of_guest(ctx, &actor, id, move |ctx, conn, member, meeting| {
        Box::pin(async move {
            let Some(newest) = calendar::appointment(&meeting, &ctx.settings) else {
                return Ok(Err(Ignored::NotInvited));
            };
            let sent = invitations::sent_to(conn, &newest, member).await?;
            let stamp = match stamp(&ctx, &reply, &newest, sent.as_ref()) {
                Ok(stamp) => stamp,
                Err(ignored) => return Ok(Err(ignored)),
            };
            let (rsvp, comment) = (reply.answer, reply.comment.unwrap_or_default());
            let answer = Answer { rsvp, way: Way::Calendar, comment, stamp, at: ctx.now() };
            Ok(match record(&ctx, conn, (&meeting, member), answer).await? {
                Recorded::Stored => Ok(true),
                Recorded::Same => Ok(false),
                Recorded::Overtaken => Err(Ignored::Overtaken),
            })
        })
    });
    match done.await {
        Ok(done) => Ok(done),
        Err(MeetingError::Cancelled) => Ok(Err(Ignored::CalledOff)),
        Err(MeetingError::HasPassed) => Ok(Err(Ignored::HasBegun)),
        Err(MeetingError::Db(error)) => Err(error),
        // Nothing else is a reason not to let somebody answer.
        Err(_) => Ok(Err(Ignored::NotInvited)),
    }
}

/// Which version of the meeting they answer, and when. In a calendar the version is that of what was sent to this person, which may
/// be higher than the meeting's own.
fn stamp(ctx: &Ctx, reply: &reply::Reply, newest: &Appointment, sent: Option<&Appointment>) -> Result<Stamp, Ignored> {
    let sent = sent.filter(|sent| sent.status == Status::Confirmed).ok_or(Ignored::NotAsked)?;
    let stamp = Stamp::of_reply(reply.sequence, reply.at, sent.sequence, ctx.now());
    if !stamp.counts(sent.sequence, None) {
        return Err(Ignored::Earlier { answered: stamp.sequence, sent: sent.sequence });
    }
    if asks_again(sent, newest) {
        return Err(Ignored::Moved);
    }
    Ok(Stamp { sequence: newest.sequence, ..stamp })
}
