//! What was agreed at a meeting: its record, written by who plans and read by who sees the meeting, and following what people would do.

mod action;
mod beside;
mod card;
mod decision;
mod fields;
mod files;
mod followed;
mod last_time;
mod list;
mod minutes;
mod names;
mod point;
mod points;
mod posts;
mod publish;
mod record;
mod section;
mod texts;
mod typing;

use super::super::paths;
use crate::shell::respond::PageError;
use crate::shell::{AppState, Recorded};
use domain::ids::{ActionId, AgendaItemId, DecisionId, MeetingId};
use uuid::Uuid;

pub(super) use action::ActionPage;
pub use beside::beside;
pub use card::open_actions;
pub(super) use decision::DecisionPage;
pub use files::takes_file;
pub(super) use files::{FilePage, FilesPage};
pub(super) use followed::FollowedPage;
pub(super) use list::to_read;
pub(super) use point::PointRecordPage;
pub(super) use publish::PublishRecordPage;
pub(super) use record::RecordPage;
pub(super) use section::section;
pub(crate) use texts::done as settled;

/// The route of the record, whose post gives minutes back that are too long to be stored.
pub(super) const RECORD: &str = "/bijeenkomsten/{id}/verslag";
/// The route of an item of the agenda in it, which does the same.
pub(super) const POINT: &str = "/bijeenkomsten/{id}/verslag/punten/{punt}";

/// The posts about what was agreed.
pub(super) fn posts(recorded: Recorded<AppState>) -> Recorded<AppState> {
    files::posts(recorded)
        .post(RECORD, posts::write)
        .post(POINT, posts::write_at_point)
        .post("/bijeenkomsten/{id}/verslag/publiceren", publish::publish)
        .post("/bijeenkomsten/{id}/verslag/besluiten/{besluit}", decision::change)
        .post("/bijeenkomsten/{id}/verslag/afspraken/{afspraak}", action::change)
        .post("/afspraken/{afspraak}", followed::settle)
}

/// The page of the record of a meeting.
fn path(meeting: MeetingId) -> String {
    paths::below(meeting, "verslag")
}

/// The page of an item of the agenda in the record.
fn point_path(meeting: MeetingId, item: AgendaItemId) -> String {
    format!("{}/punten/{item}", path(meeting))
}

/// The item in an address.
fn point_id(text: &str) -> Result<AgendaItemId, PageError> {
    Uuid::parse_str(text).map(AgendaItemId).map_err(|_| PageError::NotFound)
}

fn publish_path(meeting: MeetingId) -> String {
    format!("{}/publiceren", path(meeting))
}

/// Where a decision is changed.
fn decision_path(meeting: MeetingId, id: DecisionId) -> String {
    format!("{}/besluiten/{id}", path(meeting))
}

/// Where it is changed what an action is.
fn action_path(meeting: MeetingId, id: ActionId) -> String {
    format!("{}/afspraken/{id}", path(meeting))
}

/// Where it is said how far an action is.
fn followed_path(id: ActionId) -> String {
    format!("/afspraken/{id}")
}
