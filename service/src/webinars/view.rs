//! A webinar as it is known to the portal itself.

use crate::ctx::Ctx;
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use domain::calendar::{Appointment, Status};
use domain::ids::MeetingId;
use domain::meetings::{MeetingKind, MeetingState};
use domain::time;
use domain::webinars::{Moment, moment_of};
use uuid::Uuid;

/// What makes of the id of a meeting that of the same in the calendar of somebody from outside. A member who is not logged in and asks for a
/// place has both at one address, and what is taken out of a calendar is never the other.
const OUTSIDE: u128 = 0x6f75_7473_6964_6500_0000_0000_0000_0000;

/// A meeting that is open to people from outside, or was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Webinar {
    /// Which meeting.
    pub id: MeetingId,
    /// A webinar or a question hour.
    pub kind: MeetingKind,
    /// How far the meeting is.
    pub state: MeetingState,
    /// The day, and from when until when in Dutch time.
    pub when: (NaiveDate, NaiveTime, NaiveTime),
    /// What it is called.
    pub title: String,
    /// What it is about; may be empty.
    pub about: String,
    /// Where the call is: for who has a place alone. Empty while nobody knows.
    pub call_link: String,
    /// How many from outside can come.
    pub seats: i64,
    /// Whether a place can be asked for.
    pub is_open: bool,
    /// Whether it ever was open: only then everyone reads of it.
    pub was_open: bool,
    /// Rises with every change of what is said of it: what a form sends back.
    pub version: i32,
    /// How many places are taken or offered.
    pub taken: i64,
    /// How many wait for one.
    pub waiting: i64,
    pub(super) sequence: i32,
    pub(super) changed_at: DateTime<Utc>,
    pub(super) called_off_why: String,
}

impl Webinar {
    /// Where it stands at `now`.
    pub fn moment(&self, now: DateTime<Utc>) -> Moment {
        moment_of(self.state, self.when, now)
    }

    /// When it begins.
    pub fn begins(&self) -> DateTime<Utc> {
        time::moment(self.when.0, self.when.1)
    }

    /// When it ends.
    pub fn ends(&self) -> DateTime<Utc> {
        time::moment(self.when.0, self.when.2)
    }

    /// How many places are free for who asks now: none while somebody waits.
    pub fn free(&self) -> i64 {
        if self.waiting > 0 { 0 } else { (self.seats - self.taken).max(0) }
    }

    /// As it stands in the calendar of somebody from outside: with neither the link to the call nor what is for members alone.
    pub(super) fn appointment(&self, ctx: &Ctx, sequence: i32) -> Appointment {
        let status = if self.state == MeetingState::Cancelled { Status::Cancelled } else { Status::Confirmed };
        let off = if status == Status::Cancelled { "Afgezegd: " } else { "" };
        Appointment {
            uid: Uuid::from_u128(self.id.0.as_u128() ^ OUTSIDE),
            sequence: sequence.unsigned_abs(),
            status,
            title: format!("{off}{}: {}", self.kind.label(), self.title),
            start: self.when.0.and_time(self.when.1),
            end: self.when.0.and_time(self.when.2),
            place: "Online".to_owned(),
            spot: String::new(),
            note: "De link naar het gesprek staat op je eigen pagina, en in de mail die je vlak van tevoren krijgt."
                .to_owned(),
            page: format!("{}/webinars/{}", ctx.settings.public_url, self.id),
            changed_at: self.changed_at,
        }
    }
}
