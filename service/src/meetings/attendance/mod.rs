//! Who is at a meeting (rules, section 6; decision 31): noted by touches, from several devices at once and also when they come later.
//!
//! Of one person the touch that was made last counts, in whatever order they come. Who came along without an invitation is a name under
//! a region. After two years the names are forgotten, and how many came for each region stays.

mod attended;
mod error;
mod list;
mod proof;
pub(crate) mod sql;
mod take;
mod tidy;
mod touch;
mod turnouts;

pub use attended::{Attended, RegionAttended, read_attended};
pub use error::AttendanceError;
pub use list::{Attendance, Noted, PersonThere, RegionThere, WalkIn, read_attendance};
pub use proof::MayTakeAttendance;
pub use take::{MOST, take};
pub(super) use tidy::forget_moved;
pub use tidy::tidy;
pub use touch::{Outcome, Refusal, Touch, Touched};
pub(super) use turnouts::turnouts_between;
pub use turnouts::{MeetingTurnout, last_turnouts, visits_of};

use super::read::sees_meeting;
use super::view::MeetingView;
use chrono::{DateTime, Utc};
use domain::account::Actor;
use domain::meetings::attendance::{Noting, noting};
use domain::time;

/// Whether it can be noted now who is at a meeting.
///
/// # Errors
/// [`AttendanceError::Unknown`], [`AttendanceError::Cancelled`], [`AttendanceError::TooEarly`], [`AttendanceError::Forgotten`].
fn check(actor: &Actor, meeting: &MeetingView, now: DateTime<Utc>) -> Result<(), AttendanceError> {
    if !sees_meeting(actor, meeting) {
        return Err(AttendanceError::Unknown);
    }
    match noting(meeting.state, meeting.date, time::day(now)) {
        Noting::Never => Err(AttendanceError::Unknown),
        Noting::CalledOff => Err(AttendanceError::Cancelled),
        Noting::From(day) => Err(AttendanceError::TooEarly(day)),
        Noting::Over => Err(AttendanceError::Forgotten),
        Noting::Now => Ok(()),
    }
}

/// When it is seen who is invited: as the meeting begins, and on its day before that at this moment.
fn seen_at(meeting: &MeetingView, now: DateTime<Utc>) -> DateTime<Utc> {
    time::moment(meeting.date, meeting.start).min(now)
}
