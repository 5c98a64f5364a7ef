//! What the people of a date poll were written, and what they know of its dates.

use super::super::view::MeetingView;
use super::read::DateRow;
use super::sql;
use super::view::PollDate;
use crate::db::{Conn, DbError};
use crate::fetch_all;
use crate::mails::polls::{Mark, Marked};
use chrono::{DateTime, Utc};
use domain::ids::{MeetingId, MemberId};
use domain::time;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// The letters of a poll that were written to its people.
pub(super) struct Known {
    /// What names each.
    names: BTreeSet<String>,
    /// When the last one was written to each person.
    last: BTreeMap<MemberId, DateTime<Utc>>,
    /// When the first one was written.
    first: Option<DateTime<Utc>>,
}

impl Known {
    /// Reads them.
    ///
    /// # Errors
    /// When the database fails.
    pub(super) async fn read(conn: &mut Conn<'_>, meeting: MeetingId) -> Result<Self, DbError> {
        let rows = fetch_all!(conn, (String, Uuid, DateTime<Utc>), sql::LETTERS, format!("poll {meeting} %"))?;
        let first = rows.iter().map(|(.., at)| *at).min();
        let mut last = BTreeMap::new();
        for (_, member, at) in &rows {
            let known = last.entry(MemberId(*member)).or_insert(*at);
            *known = (*at).max(*known);
        }
        Ok(Self { names: rows.into_iter().map(|(name, ..)| name).collect(), last, first })
    }

    /// Whether the letter of this name was written.
    pub(super) fn has(&self, name: &str) -> bool {
        self.names.contains(name)
    }

    /// When the last one was written to this person; `None` for who got none.
    pub(super) fn last(&self, member: MemberId) -> Option<DateTime<Utc>> {
        self.last.get(&member).copied()
    }

    /// Whether any was written before this moment.
    pub(super) fn anyone_before(&self, at: DateTime<Utc>) -> bool {
        self.first.is_some_and(|first| first < at)
    }
}

#[derive(sqlx::FromRow)]
struct HistoryRow {
    added_at: DateTime<Utc>,
    removed_at: Option<DateTime<Utc>>,
    #[sqlx(flatten)]
    date: DateRow,
}

/// A date of a poll, also one that was taken away, with when it came and went.
struct Dated {
    date: PollDate,
    added_at: DateTime<Utc>,
    removed_at: Option<DateTime<Utc>>,
}

/// The dates of a poll, in order, with those that were taken away.
pub(super) struct Dates(Vec<Dated>);

impl Dates {
    /// Reads them.
    ///
    /// # Errors
    /// When the database fails.
    pub(super) async fn read(conn: &mut Conn<'_>, meeting: MeetingId) -> Result<Self, DbError> {
        let rows = fetch_all!(conn, HistoryRow, sql::DATES_EVER, meeting.0)?.into_iter();
        let dated =
            |row: HistoryRow| Ok(Dated { date: row.date.view()?, added_at: row.added_at, removed_at: row.removed_at });
        Ok(Self(rows.map(dated).collect::<Result<_, DbError>>()?))
    }

    /// When the last of those came that are to be chosen.
    pub(super) fn changed_at(&self) -> DateTime<Utc> {
        self.0.iter().filter(|it| it.removed_at.is_none()).map(|it| it.added_at).max().unwrap_or_default()
    }

    /// The dates in words, with what each is to somebody who was written at that moment last; to who was not, they are as they are.
    pub(super) fn marked(&self, meeting: &MeetingView, last: Option<DateTime<Utc>>) -> Vec<Marked> {
        let words = |it: &Dated| in_words(meeting, &it.date);
        let Some(last) = last else {
            let there = self.0.iter().filter(|it| it.removed_at.is_none());
            return there.map(|it| (Mark::Stayed, words(it))).collect();
        };
        let is_new = |it: &Dated| it.removed_at.is_none() && it.added_at >= last;
        let is_gone = |it: &Dated| it.removed_at.is_some_and(|at| at >= last) && it.added_at < last;
        let same_day = |it: &Dated, is: &dyn Fn(&Dated) -> bool| {
            self.0.iter().any(|other| other.date.date == it.date.date && is(other))
        };
        let mark = |it: &Dated| match it.removed_at {
            None if !is_new(it) => Some(Mark::Stayed),
            None if same_day(it, &is_gone) => Some(Mark::Changed),
            None => Some(Mark::New),
            // In the place of one of that day stands another.
            Some(_) => (is_gone(it) && !same_day(it, &is_new)).then_some(Mark::Gone),
        };
        self.0.iter().filter_map(|it| Some((mark(it)?, words(it)))).collect()
    }
}

/// "dinsdag 9 februari 2027, 10:00 tot 15:30, Twente": in a letter a date says its year.
fn in_words(meeting: &MeetingView, date: &PollDate) -> String {
    let hours = |at: chrono::NaiveTime| at.format("%H:%M").to_string();
    let place = MeetingView { host: date.host.clone(), place: date.place.clone(), ..meeting.clone() };
    let place = place.whole_place();
    let place = if place.is_empty() { place } else { format!(", {place}") };
    format!("{}, {} tot {}{place}", time::full_date(date.date), hours(date.start), hours(date.end))
}
