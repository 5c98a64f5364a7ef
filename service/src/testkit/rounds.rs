//! The meetings of a network and their rounds.

use super::{Network, somebody};
use crate::meetings::proof::MayPlan;
use crate::meetings::{self, MeetingPlan, Place, Window, due};
use crate::rounds::RoundView;
use chrono::{Duration, NaiveDate, NaiveTime};
use domain::account::{Actor, Role};
use domain::ids::MeetingId;
use domain::rounds::Reason;
use domain::time;

impl Network {
    /// Makes a meeting on this day; near enough, its round opens at once.
    ///
    /// # Panics
    /// When the day is none or is not to come, or another round is open in its time.
    pub async fn meeting(&self, day: &str) -> MeetingId {
        self.make(&plan(day)).await
    }

    /// Makes a meeting as it is planned here.
    ///
    /// # Panics
    /// As [`Self::meeting`].
    pub async fn make(&self, plan: &MeetingPlan) -> MeetingId {
        let id = MeetingId(self.ctx.new_id());
        meetings::make_meeting(&self.ctx, &planner(), id, plan).await.expect("a meeting is made")
    }

    /// Plans a meeting on this day with its round, and turns the clock to 09:00 twenty days before it: the round is due to open,
    /// and nobody looked yet.
    ///
    /// # Panics
    /// When the day is none, or another round is open then.
    pub async fn plan_round(&self, day: &str) -> MeetingId {
        let date: NaiveDate = day.parse().expect("a day");
        let before = |days| time::moment(date - Duration::days(days), at(9));
        self.clock.set(before(30));
        let made = self.meeting(day).await;
        self.clock.set(before(20));
        made
    }

    /// Opens the round of a meeting on this day; it is twenty days before.
    ///
    /// # Panics
    /// As [`Self::plan_round`].
    pub async fn open_round(&self, day: &str) -> MeetingId {
        let meeting = self.plan_round(day).await;
        due::run_if_possible(&self.ctx).await;
        meeting
    }

    /// The round of a meeting, after what is due.
    ///
    /// # Panics
    /// When the meeting has none.
    pub async fn round(&self, meeting: MeetingId) -> RoundView {
        let found = meetings::read_meeting(&self.ctx, &somebody(&[Role::Coordinator]), meeting).await;
        let round = found.expect("the database answers").and_then(|meeting| meeting.round);
        round.expect("the meeting has a round")
    }

    /// Closes the round of a meeting.
    ///
    /// # Panics
    /// When it is not open.
    pub async fn close_round(&self, meeting: MeetingId) {
        meetings::close_round(&self.ctx, &planner(), meeting).await.expect("an open round closes");
    }

    /// Opens the round of a meeting again, for two days.
    ///
    /// # Panics
    /// When it is not closed, or another is open.
    pub async fn reopen_round(&self, meeting: MeetingId) {
        let (until, reason) = (self.ctx.now() + Duration::days(2), Reason::parse("Eén regio was nog bezig."));
        let reason = reason.expect("a reason");
        let reopened = meetings::reopen_round(&self.ctx, &planner(), meeting, until, &reason).await;
        reopened.expect("a closed round opens again");
    }

    /// Publishes the round of a meeting.
    ///
    /// # Panics
    /// When it is not closed.
    pub async fn publish_round(&self, meeting: MeetingId) {
        meetings::publish_round(&self.ctx, &planner(), meeting).await.expect("a closed round is published");
    }
}

/// A meeting at Pharos on this day, from 10:00 to 15:00.
///
/// # Panics
/// When it is no day.
pub fn plan(day: &str) -> MeetingPlan {
    MeetingPlan {
        date: day.parse().expect("a day"),
        window: Window::new(at(10), at(15)).expect("it begins before it ends"),
        place: Place::Pharos,
        address: "Zaal 3".into(),
        note: String::new(),
        with_partners: false,
    }
}

/// The portal itself, which may plan.
pub(super) fn planner() -> MayPlan {
    MayPlan::of(&Actor::System).expect("the portal itself may")
}

fn at(hour: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, 0, 0).expect("an hour")
}
