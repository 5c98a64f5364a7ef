//! Which reminders of a round were looked after already.

use chrono::{DateTime, Utc};

/// What became of a reminder. It does not change any more, and is never sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reminded {
    /// It went out at this moment.
    Sent(DateTime<Utc>),
    /// At this moment there was nobody to remind.
    Nobody(DateTime<Utc>),
    /// The second one came due first, so this one does not go out.
    Skipped,
}

/// What a round stores about its reminders.
#[derive(sqlx::FromRow)]
pub(super) struct ReminderColumns {
    first_reminder_at: Option<DateTime<Utc>>,
    second_reminder_at: Option<DateTime<Utc>>,
    reminded_at: Option<DateTime<Utc>>,
    first_reminded_at: Option<DateTime<Utc>>,
    first_reminded: Option<i32>,
    second_reminded_at: Option<DateTime<Utc>>,
    second_reminded: Option<i32>,
}

impl ReminderColumns {
    /// When the first and the second are to go; `None` when one is not sent.
    pub(super) fn planned(&self) -> [Option<DateTime<Utc>>; 2] {
        [self.first_reminder_at, self.second_reminder_at]
    }

    /// What became of the first and the second; `None` for one that waits, or was never planned.
    pub(super) fn reminded(&self) -> [Option<Reminded>; 2] {
        let second = outcome(self.second_reminded_at, self.second_reminded);
        let skipped = second.map(|_| Reminded::Skipped);
        let first = outcome(self.first_reminded_at, self.first_reminded).or(skipped);
        [first.or_else(|| self.by_the_release_before(0)), second.or_else(|| self.by_the_release_before(1))]
    }

    /// It wrote down the last moment alone, at which it had looked after everything that was due.
    fn by_the_release_before(&self, which: usize) -> Option<Reminded> {
        let planned = self.planned()[which]?;
        (self.reminded_at? >= planned).then_some(Reminded::Sent(planned))
    }

    /// The reminder (0 or 1) that has to go out now: the last that is due, unless it was looked after. When the second is due, a
    /// first that was missed is not sent any more.
    pub(super) fn due(&self, now: DateTime<Utc>) -> Option<usize> {
        let which = self.planned().iter().rposition(|at| at.is_some_and(|at| at <= now))?;
        self.reminded()[which].is_none().then_some(which)
    }
}

fn outcome(at: Option<DateTime<Utc>>, mails: Option<i32>) -> Option<Reminded> {
    let at = at?;
    Some(if mails == Some(0) { Reminded::Nobody(at) } else { Reminded::Sent(at) })
}
