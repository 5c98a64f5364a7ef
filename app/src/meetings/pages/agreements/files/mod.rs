//! The files of a meeting: the page on which who plans adds them, the one that asks before one goes, their list and their download.

mod download;
mod list;
mod page;
mod post;
mod remove;
mod texts;

pub(super) use list::{list, section};
pub(in super::super) use page::FilesPage;
pub(in super::super) use remove::FilePage;

use super::super::super::paths;
use crate::shell::respond::PageError;
use crate::shell::{AppState, Recorded, TakenFile};
use domain::account::rights::Action;
use domain::ids::{MaterialId, MeetingId};
use domain::meetings::material::FILE_LIMIT;
use uuid::Uuid;

/// The route to which a file is posted.
const FILES: &str = "/bijeenkomsten/{id}/verslag/bestanden";

/// What file a post of this feature may bring along.
pub fn takes_file(route: &str) -> Option<TakenFile> {
    (route == FILES).then_some(TakenFile { right: Action::PlanMeetings, most: FILE_LIMIT })
}

/// The posts about files, and where they are downloaded.
pub(super) fn posts(recorded: Recorded<AppState>) -> Recorded<AppState> {
    recorded
        .get("/bijeenkomsten/{id}/bestanden/{bestand}", download::download)
        .post(FILES, post::add)
        .post("/bijeenkomsten/{id}/verslag/bestanden/{bestand}", remove::remove)
}

/// The page on which files are added.
fn path(meeting: MeetingId) -> String {
    format!("{}/bestanden", super::path(meeting))
}

/// The page that asks before a file goes.
fn remove_path(meeting: MeetingId, id: MaterialId) -> String {
    format!("{}/{id}", path(meeting))
}

/// Where a file is downloaded.
fn download_path(meeting: MeetingId, id: MaterialId) -> String {
    format!("{}/{id}", paths::below(meeting, "bestanden"))
}

/// The file in an address.
fn material_id(text: &str) -> Result<MaterialId, PageError> {
    Uuid::parse_str(text).map(MaterialId).map_err(|_| PageError::NotFound)
}
