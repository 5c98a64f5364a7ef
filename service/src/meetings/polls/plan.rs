//! What a coordinator decides about a date poll, and what is wrong with it.

use super::super::MeetingError;
use super::super::make::{check_date, check_region};
use super::super::plan::Window;
use super::PollError;
use super::view::PollDate;
use crate::ctx::Ctx;
use crate::db::Conn;
use chrono::{DateTime, NaiveDate, Utc};
use domain::meetings::Place;
use domain::meetings::poll::{FEWEST_DATES, MOST_DATES};
use domain::text::clean;
use domain::time;

/// A date that people can choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DatePlan {
    /// The day.
    pub date: NaiveDate,
    /// From when until when.
    pub window: Window,
    /// Where.
    pub place: Place,
    /// Building and address, or how to come in online, as typed; may be empty.
    pub address: String,
}

impl DatePlan {
    /// Whether people who answered for `date` answered for this.
    pub(super) fn is_as(&self, date: &PollDate) -> bool {
        let at = (self.date, self.window.start, self.window.end) == (date.date, date.start, date.end);
        at && self.place.region() == date.region() && clean(&self.address) == date.place
    }
}

/// A date poll.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PollPlan {
    /// The dates. One that is as one that was there already is that one, wherever it stands.
    pub dates: Vec<DatePlan>,
    /// Until when people choose.
    pub closes_at: DateTime<Utc>,
}

impl PollPlan {
    /// Refuses what people could not choose from, or not in time: it closes at `soonest` at the earliest.
    ///
    /// # Errors
    /// [`PollError::FewDates`], [`PollError::ManyDates`], [`PollError::OutOfReach`], [`PollError::SkippedTime`],
    /// [`PollError::Twice`], [`PollError::ClosesTooSoon`], [`PollError::ClosesTooLate`]; [`MeetingError::NoPlace`], [`MeetingError::UnknownRegion`]; when the database fails.
    pub(super) async fn check(
        &self,
        ctx: &Ctx,
        conn: &mut Conn<'_>,
        soonest: DateTime<Utc>,
    ) -> Result<(), MeetingError> {
        match self.dates.len() {
            few if few < FEWEST_DATES => return Err(PollError::FewDates.into()),
            many if many > MOST_DATES => return Err(PollError::ManyDates.into()),
            _ => {}
        }
        for (at, date) in self.dates.iter().enumerate() {
            check_date(ctx, date.date).map_err(|_| PollError::OutOfReach(date.date))?;
            date.window.check_on(date.date).map_err(|_| PollError::SkippedTime(at))?;
            if date.place == Place::AsTyped && clean(&date.address).is_empty() {
                return Err(MeetingError::NoPlace);
            }
            check_region(ctx, conn, &date.place).await?;
            if self.dates[..at].iter().any(|earlier| is_same(earlier, date)) {
                return Err(PollError::Twice(date.date).into());
            }
        }
        check_closing(self.closes_at, soonest, self.dates.iter().map(|date| date.date).min())
    }
}

/// People have some time to choose, and are done before the first day that they could choose.
pub(super) fn check_closing(
    closes_at: DateTime<Utc>,
    soonest: DateTime<Utc>,
    first: Option<NaiveDate>,
) -> Result<(), MeetingError> {
    if closes_at < soonest {
        return Err(PollError::ClosesTooSoon(soonest).into());
    }
    match first {
        Some(first) if closes_at > time::moment(first, chrono::NaiveTime::MIN) => {
            Err(PollError::ClosesTooLate(first).into())
        }
        _ => Ok(()),
    }
}

/// Two dates between which nobody could choose.
fn is_same(one: &DatePlan, other: &DatePlan) -> bool {
    (one.date, one.window.start) == (other.date, other.window.start) && one.place == other.place
}
