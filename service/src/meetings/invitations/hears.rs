//! When people hear of what changed about a meeting: with time to look at it when there is, and before it begins.

use super::appointment::SentRow;
use super::{send, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::meetings::proof::MayPlan;
use crate::meetings::{MeetingError, MeetingView, calendar};
use crate::rounds::TIME_TO_LOOK;
use crate::{execute, fetch_all};
use chrono::{DateTime, Duration, Utc};
use domain::calendar::Status;
use domain::ids::MeetingId;
use domain::{time, working_hours};

/// Within this time the server's job looks; so long before the end of a working day a mail may be too late for it.
const JOB_LOOKS: Duration = Duration::minutes(1);

/// When people hear by mail of a change that is made now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hears {
    /// From this moment on, in time, and after a while in which it can be looked at.
    At(DateTime<Utc>),
    /// At once: later would be too late.
    Now,
    /// From this moment on, when the meeting has begun as they know it.
    TooLate(DateTime<Utc>),
    /// Not any more: it begins before mails go again.
    Never,
    /// Not any more: it has begun.
    Begun,
}

/// Has people told how a meeting without a round is, or partners whether they are invited to one that has a round, at the moment that
/// [`tells_at`] gives. What was to be told before that waits along.
///
/// # Errors
/// When the database fails.
pub(in super::super) async fn tell_later(ctx: &Ctx, conn: &mut Conn<'_>, id: MeetingId) -> Result<(), DbError> {
    let at = tells_at(ctx, conn, id).await?;
    execute!(conn, sql::TELL_AT, id.0, at)?;
    Ok(())
}

/// From when on a mail tells of a change of a meeting that is made now, as the meeting is stored: when there was time to look at it, in
/// working hours; at once when it begins sooner.
///
/// # Errors
/// When the database fails.
pub(in super::super) async fn tells_at(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    id: MeetingId,
) -> Result<DateTime<Utc>, DbError> {
    let usual = goes(ctx.now() + TIME_TO_LOOK);
    let Some(meeting) = send::find(conn, id).await? else { return Ok(usual) };
    Ok(match read(ctx, conn, &meeting).await? {
        Hears::Now => ctx.now(),
        Hears::At(at) | Hears::TooLate(at) => at,
        Hears::Never | Hears::Begun => usual,
    })
}

/// When people hear of a change of this meeting that is made now; and of the last one, just after it was made.
///
/// # Errors
/// When the database fails.
pub async fn when_heard(ctx: &Ctx, _proof: &MayPlan, meeting: &MeetingView) -> Result<Hears, MeetingError> {
    Ok(read(ctx, &mut ctx.db.read().await?.conn(), meeting).await?)
}

async fn read(ctx: &Ctx, conn: &mut Conn<'_>, meeting: &MeetingView) -> Result<Hears, DbError> {
    let begins = time::moment(meeting.date, meeting.start);
    let mut earliest = begins;
    let Some(now) = calendar::appointment(meeting, &ctx.settings) else { return Ok(told(ctx.now(), begins, earliest)) };
    for row in fetch_all!(conn, SentRow, sql::SENT, meeting.id.0)? {
        let sent = row.appointment(&now)?;
        if sent.status != Status::Cancelled {
            earliest = earliest.min(sent.starts_at());
        }
    }
    Ok(told(ctx.now(), begins, earliest))
}

/// Of a meeting that `begins` then, and of which some know that it begins at the `earliest` then.
fn told(now: DateTime<Utc>, begins: DateTime<Utc>, earliest: DateTime<Utc>) -> Hears {
    let at = goes(now + TIME_TO_LOOK);
    if begins <= now {
        Hears::Begun
    } else if at < earliest {
        Hears::At(at)
    } else if goes(now) == now {
        Hears::Now
    } else if at < begins {
        Hears::TooLate(at)
    } else {
        Hears::Never
    }
}

/// From when on a mail goes that may go from `at` on.
pub(super) fn goes(at: DateTime<Utc>) -> DateTime<Utc> {
    let first = working_hours::first_from(at);
    if working_hours::contains(first + JOB_LOOKS) { first } else { working_hours::first_from(first + JOB_LOOKS) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_can_be_told_in_time_is_told_in_time() {
        // Wednesday, and Dutch time; what follows is when it begins, and when some think that it begins.
        let at = |clock: &str| time::moment("2027-03-03".parse().unwrap(), clock.parse().unwrap());
        let next_morning = at("08:00:00") + Duration::days(1);
        let (evening, later) = (at("19:30:00"), at("19:30:00") + Duration::days(1));
        for (now, begins, known, expected) in [
            (at("13:00:00"), evening, evening, Hears::At(at("13:30:00"))),
            (at("17:28:00"), evening, evening, Hears::At(at("17:58:00"))),
            // Half an hour later the working day is over, or so near its end that nobody may look before it.
            (at("17:29:30"), evening, evening, Hears::Now),
            (at("17:35:00"), evening, evening, Hears::Now),
            (at("17:59:30"), evening, evening, Hears::Never),
            (at("18:35:00"), evening, evening, Hears::Never),
            (at("13:10:00"), at("13:30:00"), at("13:30:00"), Hears::Now),
            (at("13:30:00"), at("13:30:00"), at("13:30:00"), Hears::Begun),
            // It moved: forward, and back.
            (at("17:35:00"), later, evening, Hears::Now),
            (at("18:35:00"), later, evening, Hears::TooLate(next_morning)),
            (at("18:35:00"), later, later, Hears::At(next_morning)),
            (at("18:35:00"), evening, later, Hears::Never),
            (at("07:00:00"), evening, evening, Hears::At(at("08:00:00"))),
            (at("07:00:00"), at("08:00:00"), at("08:00:00"), Hears::Never),
        ] {
            // The earlier of both is what counts.
            assert_eq!(told(now, begins, known.min(begins)), expected, "{now} {begins} {known}");
        }
    }
}
