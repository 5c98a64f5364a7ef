//! Which version of a meeting, or of an answer, is the newer one.

use super::Appointment;
use chrono::{DateTime, Utc};

/// Beyond this a calendar may not follow: many read a signed number of 32 bits.
const MOST: u32 = i32::MAX as u32;

/// The version after this one.
pub(super) fn following(sequence: u32) -> u32 {
    sequence.saturating_add(1).min(MOST)
}

/// The version of `new`, which comes after `old`: the next one when the meeting has another day, time, length, place or status.
/// When only texts differ it is the same one, because many calendars forget an answer to a version before.
pub fn next_sequence(old: &Appointment, new: &Appointment) -> u32 {
    if asks_again(old, new) || old.status != new.status { following(old.sequence) } else { old.sequence }
}

/// Whether everybody is asked again: the meeting moves to another day, time or place (rules, section 6).
pub fn asks_again(old: &Appointment, new: &Appointment) -> bool {
    (old.start, old.end, old.spot.trim()) != (new.start, new.end, new.spot.trim())
}

/// Which version was answered, and when: of two answers of one person the one with the higher stamp counts, in whatever order they
/// arrive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stamp {
    /// The version that was answered.
    pub sequence: u32,
    /// When that was written.
    pub at: DateTime<Utc>,
}

impl Stamp {
    /// Of an answer that arrives at `now`, to a meeting of which `sent` is the newest version that this person got. Neither a
    /// version that does not exist nor a moment to come may keep later answers out.
    pub fn of_reply(sequence: u32, at: DateTime<Utc>, sent: u32, now: DateTime<Utc>) -> Self {
        Self { sequence: sequence.min(sent), at: at.min(now) }
    }

    /// Whether this answer counts: it answers `asked`, the version at which the guests were asked (again), or a later one, and the
    /// answer that `last` counted is no newer. The same answer that arrives twice counts twice, which changes nothing.
    pub fn counts(self, asked: u32, last: Option<Self>) -> bool {
        self.sequence >= asked && last.is_none_or(|last| self >= last)
    }
}

#[cfg(test)]
mod tests {
    use super::super::Status;
    use super::*;
    use chrono::{Duration, NaiveDate};
    use uuid::Uuid;

    fn meeting() -> Appointment {
        let day = NaiveDate::from_ymd_opt(2027, 3, 16).unwrap();
        Appointment {
            uid: Uuid::nil(),
            sequence: 4,
            status: Status::Confirmed,
            title: "Netwerkbijeenkomst".into(),
            start: day.and_hms_opt(10, 0, 0).unwrap(),
            end: day.and_hms_opt(12, 0, 0).unwrap(),
            place: "Utrecht".into(),
            spot: "utrecht".into(),
            note: "Neem je agenda mee.".into(),
            page: "https://portaal.example/bijeenkomsten".into(),
            changed_at: DateTime::UNIX_EPOCH,
        }
    }

    #[test]
    fn another_time_place_or_status_is_another_version_and_another_text_is_not() {
        let (old, hour) = (meeting(), Duration::hours(1));
        for (new, version, asks) in [
            (meeting(), 4, false),
            (Appointment { title: "Netwerkbijeenkomt".into(), note: String::new(), ..meeting() }, 4, false),
            (Appointment { changed_at: DateTime::UNIX_EPOCH + hour, page: "x".into(), ..meeting() }, 4, false),
            (Appointment { place: "Gastregio Utrecht".into(), spot: " utrecht".into(), ..meeting() }, 4, false),
            (Appointment { start: old.start - hour, ..meeting() }, 5, true),
            (Appointment { end: old.end + hour, ..meeting() }, 5, true),
            (Appointment { start: old.start + hour * 24, end: old.end + hour * 24, ..meeting() }, 5, true),
            (Appointment { spot: "assen".into(), ..meeting() }, 5, true),
            (Appointment { status: Status::Cancelled, ..meeting() }, 5, false),
            (Appointment { status: Status::Tentative, ..meeting() }, 5, false),
        ] {
            assert_eq!((next_sequence(&old, &new), asks_again(&old, &new)), (version, asks), "{new:?}");
        }
        let last = Appointment { sequence: MOST, ..meeting() };
        assert_eq!(next_sequence(&last, &Appointment { spot: String::new(), ..meeting() }), MOST);
        let gone = old.taken_back();
        assert_eq!((gone.status, gone.sequence, gone.uid, gone.start), (Status::Cancelled, 5, old.uid, old.start));
    }

    #[test]
    fn the_newest_answer_to_what_was_asked_counts() {
        let now = DateTime::UNIX_EPOCH + Duration::days(1);
        let at = |sequence, minutes| Stamp::of_reply(sequence, now + Duration::minutes(minutes), 3, now);
        assert!(at(2, -5).counts(2, None));
        assert!(!at(1, -5).counts(2, None), "it answers what was before the meeting moved");
        assert!(at(2, -4).counts(2, Some(at(2, -5))));
        assert!(!at(2, -6).counts(2, Some(at(2, -5))), "it was overtaken on its way");
        assert!(at(3, -9).counts(2, Some(at(2, -5))));
        assert!(at(2, -5).counts(2, Some(at(2, -5))), "two answers within a second");
        assert!(at(3, 0).counts(2, Some(at(9, 90))), "neither a version nor a moment that is not there keeps it out");
    }
}
