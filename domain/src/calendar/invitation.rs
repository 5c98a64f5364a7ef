//! What has to be sent to a guest, so that a meeting stands in their calendar as it should.

use super::sequence::following;
use super::{Appointment, Status, asks_again};

/// What to send to one guest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Their calendar has it right.
    Nothing,
    /// The meeting as it is, under this version.
    Request(u32),
    /// That it is taken out of their calendar, under this version.
    Cancel(u32),
}

/// What to send to a guest to whom `sent` went last (cancelled: it was taken back; `None`: they never got anything), and who has to
/// have the meeting as `wanted` (cancelled: it was called off; `None`: they are not invited).
///
/// A version is always higher than the one before it to the same guest, since calendars leave out what is not. It is at least that of
/// the meeting, so that mails, feed and file agree where they can. A text that changed is no reason to write.
pub fn step(sent: Option<&Appointment>, wanted: Option<&Appointment>) -> Step {
    let stands = |of: &&Appointment| of.status != Status::Cancelled;
    let least = wanted.map_or(0, |meeting| meeting.sequence);
    let next = sent.map_or(least, |sent| following(sent.sequence).max(least));
    match (sent.filter(stands), wanted.filter(stands)) {
        (None, None) => Step::Nothing,
        (Some(_), None) => Step::Cancel(next),
        (None, Some(_)) => Step::Request(next),
        (Some(has), Some(new)) if asks_again(has, new) || has.status != new.status => Step::Request(next),
        (Some(_), Some(_)) => Step::Nothing,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{DateTime, Days, NaiveDate};
    use proptest::prelude::*;
    use uuid::Uuid;

    fn meeting(sequence: u32, day: u64, place: &str, status: Status) -> Appointment {
        let date = NaiveDate::from_ymd_opt(2027, 3, 16).unwrap() + Days::new(day);
        Appointment {
            uid: Uuid::nil(),
            sequence,
            status,
            title: "Netwerkbijeenkomst".into(),
            start: date.and_hms_opt(10, 0, 0).unwrap(),
            end: date.and_hms_opt(12, 0, 0).unwrap(),
            place: place.into(),
            spot: place.into(),
            note: String::new(),
            page: "https://portaal.example/bijeenkomsten".into(),
            changed_at: DateTime::UNIX_EPOCH,
        }
    }

    #[test]
    fn the_difference_is_sent_and_nothing_else() {
        let now = |sequence, day| meeting(sequence, day, "Utrecht", Status::Confirmed);
        let off = |sequence, day| meeting(sequence, day, "Utrecht", Status::Cancelled);
        for (sent, wanted, expected) in [
            (None, None, Step::Nothing),
            (None, Some(now(0, 0)), Step::Request(0)),
            (None, Some(now(7, 0)), Step::Request(7)),
            (None, Some(off(7, 0)), Step::Nothing),
            (Some(now(2, 0)), Some(now(2, 0)), Step::Nothing),
            // It moved to and fro before anyone heard of it.
            (Some(now(2, 0)), Some(now(4, 0)), Step::Nothing),
            (Some(now(2, 0)), Some(now(3, 1)), Step::Request(3)),
            (Some(now(2, 0)), Some(now(2, 1)), Step::Request(3)),
            (Some(now(2, 0)), Some(meeting(2, 0, "Assen", Status::Confirmed)), Step::Request(3)),
            (Some(now(2, 0)), Some(off(3, 0)), Step::Cancel(3)),
            (Some(now(2, 0)), Some(off(9, 4)), Step::Cancel(9)),
            (Some(now(2, 0)), None, Step::Cancel(3)),
            (Some(off(3, 0)), None, Step::Nothing),
            (Some(off(3, 0)), Some(off(4, 0)), Step::Nothing),
            // Invited again: their calendar knows version 3 already.
            (Some(off(3, 0)), Some(now(2, 0)), Step::Request(4)),
        ] {
            assert_eq!(step(sent.as_ref(), wanted.as_ref()), expected, "{sent:?} {wanted:?}");
        }
    }

    /// A calendar that takes what is newer than what it has, and leaves the rest.
    #[derive(Default)]
    struct Calendar {
        newest: Option<u32>,
        stands: Option<Appointment>,
    }

    impl Calendar {
        fn gets(&mut self, step: Step, meeting: &Appointment) {
            let (sequence, stands) = match step {
                Step::Nothing => return,
                Step::Request(sequence) => (sequence, Some(meeting.clone())),
                Step::Cancel(sequence) => (sequence, None),
            };
            assert!(self.newest.is_none_or(|newest| sequence > newest), "{step:?} after {:?}", self.newest);
            assert!(self.stands.is_some() || stands.is_some(), "what is not there is not taken out");
            (self.newest, self.stands) = (Some(sequence), stands);
        }
    }

    proptest! {
        #[test]
        fn whatever_happens_the_calendar_follows_and_gets_nothing_twice(
            moves in proptest::collection::vec((0..4_u64, 0..3_usize, any::<bool>(), any::<bool>(), any::<bool>()), 1..30),
        ) {
            let (mut calendar, mut sent, mut sequence) = (Calendar::default(), None::<Appointment>, 0);
            for (day, place, invited, is_off, looks) in moves {
                sequence += 1;
                let status = if is_off { Status::Cancelled } else { Status::Confirmed };
                let meeting = meeting(sequence, day, ["Utrecht", "Assen", ""][place], status);
                // Between two looks anything may happen more than once.
                if !looks {
                    continue;
                }
                let wanted = invited.then_some(&meeting);
                let step_now = step(sent.as_ref(), wanted);
                calendar.gets(step_now, &meeting);
                sent = match step_now {
                    Step::Nothing => sent,
                    Step::Request(sequence) => Some(Appointment { sequence, ..meeting.clone() }),
                    Step::Cancel(sequence) => {
                        sent.map(|has| Appointment { sequence, status: Status::Cancelled, ..has })
                    }
                };
                prop_assert_eq!(step(sent.as_ref(), wanted), Step::Nothing);
                let expected = wanted.filter(|meeting| meeting.status == Status::Confirmed);
                prop_assert_eq!(calendar.stands.is_some(), expected.is_some());
                if let (Some(has), Some(new)) = (&calendar.stands, expected) {
                    prop_assert!(!asks_again(has, new));
                }
            }
        }
    }
}
