//! Who is at a meeting: noted by who plans, on the page or by its script; shown on the page of the meeting, at a region and in the monitor.

mod beside;
mod names;
mod page;
mod post;
mod region;
mod section;
mod texts;
mod touched;

use super::super::paths;
use crate::shell::respond::PageError;
use crate::shell::{AppState, Recorded};
use domain::ids::MeetingId;
use service::meetings::attendance::AttendanceError;

pub(super) use beside::{of_network, of_region, on_sheet};
pub(super) use page::AttendancePage;
pub(super) use section::section;

/// The posts about who is there.
pub(super) fn posts(recorded: Recorded<AppState>) -> Recorded<AppState> {
    recorded.post("/bijeenkomsten/{id}/aanwezig", post::take)
}

/// Where it is noted who is there.
fn path(meeting: MeetingId) -> String {
    paths::below(meeting, "aanwezig")
}

impl From<AttendanceError> for PageError {
    fn from(error: AttendanceError) -> Self {
        match error {
            AttendanceError::NotAllowed => Self::Hidden,
            AttendanceError::Unknown => Self::NotFound,
            AttendanceError::Db(error) => error.into(),
            other => Self::Fault(other.to_string()),
        }
    }
}
