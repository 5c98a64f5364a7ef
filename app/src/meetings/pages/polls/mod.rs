//! The date poll of a meeting: the page where people choose, and what who plans does with it.

mod ballot;
mod beside;
mod card;
mod dates;
mod end;
mod forms;
mod names;
mod outcome;
mod page;
mod tables;
mod texts;

use super::super::paths;
use super::posting::meeting as meeting_in_address;
use crate::forms::{NotDone, Posting};
use crate::shell::respond::PageError;
use crate::shell::{AppState, Recorded};
use domain::ids::MeetingId;
use service::meetings::{MeetingError, MeetingView};

pub use card::open_polls;
pub(super) use dates::{BeginPage, ChangePollPage};
pub(super) use end::{ChoosePage, ClosePollPage, ReopenPollPage};
pub(super) use page::PollPage;

/// The page of a meeting's date poll.
pub(super) fn path(id: MeetingId) -> String {
    paths::below(id, "datumprikker")
}

/// A page below it: `beginnen`, `wijzigen`, `kiezen`, `sluiten`, `openen`.
fn below(id: MeetingId, part: &str) -> String {
    format!("{}/{part}", path(id))
}

/// The posts of date polls.
pub(super) fn posts(recorded: Recorded<AppState>) -> Recorded<AppState> {
    recorded
        .post("/bijeenkomsten/{id}/datumprikker", ballot::answer)
        .post("/bijeenkomsten/{id}/datumprikker/beginnen", dates::begin)
        .post("/bijeenkomsten/{id}/datumprikker/wijzigen", dates::change)
        .post("/bijeenkomsten/{id}/datumprikker/kiezen", end::choose)
        .post("/bijeenkomsten/{id}/datumprikker/sluiten", end::close)
        .post("/bijeenkomsten/{id}/datumprikker/openen", end::reopen)
}

/// The meeting in the address, for who sees it.
async fn meeting(posting: &Posting, id: &str) -> Result<MeetingView, PageError> {
    meeting_in_address(posting, id).await
}

/// What the form says to a refusal.
fn refused(posting: &Posting, error: MeetingError) -> NotDone {
    match forms::refusal(&posting.form, &error) {
        Some((name, problem)) => NotDone::At(name, problem),
        None => NotDone::Page(error.into()),
    }
}

/// The page of the poll, which says what was done.
fn done(id: MeetingId, what: &str) -> Result<String, NotDone> {
    Ok(format!("{}?gedaan={what}", path(id)))
}
