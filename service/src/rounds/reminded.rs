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
        let [to_go_first, to_go_second] = self.planned();
        let second = outcome(to_go_second, self.second_reminded_at, self.second_reminded);
        let skipped = second.map(|_| Reminded::Skipped);
        let first = outcome(to_go_first, self.first_reminded_at, self.first_reminded).or(skipped);
        [first.or_else(|| self.by_the_release_before(0)), second.or_else(|| self.by_the_release_before(1))]
    }

    /// It wrote down the last moment alone, at which it had looked after everything that was due. What this release wrote there
    /// beside its own columns says nothing about the other reminder.
    fn by_the_release_before(&self, which: usize) -> Option<Reminded> {
        let planned = self.planned()[which]?;
        let at =
            self.reminded_at.filter(|at| ![self.first_reminded_at, self.second_reminded_at].contains(&Some(*at)))?;
        (at >= planned).then_some(Reminded::Sent(planned))
    }

    /// The reminder (0 or 1) that has to go out now: the last that is due, unless it was looked after. When the second is due, a
    /// first that was missed is not sent any more.
    pub(super) fn due(&self, now: DateTime<Utc>) -> Option<usize> {
        let which = self.planned().iter().rposition(|at| at.is_some_and(|at| at <= now))?;
        self.reminded()[which].is_none().then_some(which)
    }
}

/// What was written down about a reminder that was planned for `planned`. What is older belongs to an opening before this one: the
/// release before opens a round again without wiping it.
fn outcome(planned: Option<DateTime<Utc>>, at: Option<DateTime<Utc>>, mails: Option<i32>) -> Option<Reminded> {
    let at = at.filter(|at| planned.is_some_and(|planned| planned <= *at))?;
    Some(if mails == Some(0) { Reminded::Nobody(at) } else { Reminded::Sent(at) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(day: u32) -> Option<DateTime<Utc>> {
        format!("2027-03-{day:02}T08:00:00Z").parse().ok()
    }

    fn columns(planned: [u32; 2], reminded: u32, [first, second]: [u32; 2]) -> ReminderColumns {
        let [first_reminder_at, second_reminder_at] = planned.map(at);
        let mails = |day: u32| (day > 0).then_some(3);
        ReminderColumns {
            first_reminder_at,
            second_reminder_at,
            reminded_at: at(reminded),
            first_reminded_at: at(first),
            first_reminded: mails(first),
            second_reminded_at: at(second),
            second_reminded: mails(second),
        }
    }

    #[test]
    fn what_went_out_is_known_whichever_release_sent_it() {
        let sent = |day| at(day).map(Reminded::Sent);
        assert_eq!(columns([2, 9], 0, [0, 0]).reminded(), [None, None]);
        assert_eq!(columns([2, 9], 2, [2, 0]).reminded(), [sent(2), None]);
        assert_eq!(columns([2, 9], 9, [2, 9]).reminded(), [sent(2), sent(9)]);
        assert_eq!(columns([2, 9], 9, [0, 9]).reminded(), [Some(Reminded::Skipped), sent(9)]);
        assert_eq!(columns([2, 9], 3, [0, 0]).reminded(), [sent(2), None], "the release before sent the first");
    }

    #[test]
    fn a_reminder_that_was_set_to_a_moment_that_has_passed_still_waits() {
        // The first went out late, and then the second was set between its planned and its real moment.
        assert_eq!(columns([2, 4], 6, [6, 0]).reminded(), [at(6).map(Reminded::Sent), None]);
        // The release before opened the round again, and left what belonged to the opening before.
        assert_eq!(columns([20, 0], 9, [2, 9]).reminded(), [None, None]);
    }
}
