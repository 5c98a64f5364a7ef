//! A meeting that moves is told of: its day, its hours or its place (rules, section 6).

use super::super::invitations;
use super::super::plan::MeetingPlan;
use super::super::rows::time_of_day;
use super::super::view::MeetingView;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::mails::meetings::Before;
use crate::rounds::{self, TIME_TO_LOOK};
use chrono::NaiveDate;
use domain::rounds::RoundLetter;
use domain::text::clean;
use domain::time;
use serde::{Deserialize, Serialize};

/// What people were told last about when and where a meeting is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Was {
    date: NaiveDate,
    hours: [String; 2],
    host: Option<String>,
    place: String,
}

impl Was {
    fn of(meeting: &MeetingView) -> Self {
        Self {
            date: meeting.date,
            hours: [meeting.start, meeting.end].map(|at| at.format("%H:%M").to_string()),
            host: meeting.host.as_ref().map(|(region, _)| region.as_str().to_owned()),
            place: meeting.place.clone(),
        }
    }

    fn becoming(plan: &MeetingPlan) -> Self {
        Self {
            date: plan.date,
            hours: plan.window.texts(),
            host: plan.place.region().map(ToOwned::to_owned),
            place: clean(&plan.address),
        }
    }

    fn to_stored(&self) -> String {
        serde_json::to_string(self).expect("texts and a day are fit for JSON")
    }

    /// What was stored; `None` for what is not understood.
    fn from_stored(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }
}

/// When a meeting was, of what is stored of it; `None` for what is not understood.
pub(in super::super) fn before(stored: &str) -> Option<Before> {
    let Was { date, hours: [start, end], .. } = Was::from_stored(stored)?;
    Some(Before { when: (date, time_of_day(&start).ok()?, time_of_day(&end).ok()?), place: None })
}

/// Announces that a meeting becomes something else, when people have to know. Moved back before anyone was told, nobody is told; and
/// while nobody was told of the meeting itself, that letter tells how it is.
///
/// # Errors
/// When the database fails.
pub(in super::super) async fn tell_moved(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    meeting: &MeetingView,
    plan: &MeetingPlan,
) -> Result<(), DbError> {
    let (is, becomes) = (Was::of(meeting), Was::becoming(plan));
    let Some(round) = meeting.round.as_ref().map(|round| round.id) else {
        return if is == becomes { Ok(()) } else { invitations::tell_later(ctx, conn, meeting.id).await };
    };
    if is == becomes || rounds::waiting(conn, round, RoundLetter::MeetingMade).await?.is_some() {
        return Ok(());
    }
    let told = rounds::waiting(conn, round, RoundLetter::MeetingMoved).await?.flatten();
    let told = told.as_deref().and_then(Was::from_stored).unwrap_or(is);
    // Nobody has to come any more to what is past.
    if told == becomes || plan.date < time::day(ctx.now()) {
        return rounds::withdraw(conn, round, &[RoundLetter::MeetingMoved]).await;
    }
    let due = ctx.now() + TIME_TO_LOOK;
    rounds::announce(ctx, conn, (round, RoundLetter::MeetingMoved), due, Some(told.to_stored())).await
}
