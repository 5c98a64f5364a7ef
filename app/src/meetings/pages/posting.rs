//! What the posts of this feature have in common.

use super::super::{forms, paths, texts};
use crate::forms::{FormState, Name, NotDone, Posting};
use crate::shell::respond::PageError;
use domain::ids::MeetingId;
use service::meetings::proof::MayPlan;
use service::meetings::{self, MeetingError, MeetingView};
use service::rounds::RoundView;
use uuid::Uuid;

/// A refusal of the form that begins with this field, where what is no field's stands.
pub(super) fn at(first: Name) -> impl Fn(MeetingError) -> NotDone {
    move |error| match texts::refusal(&error, first) {
        Some((name, problem)) => NotDone::At(name, problem),
        None => NotDone::Page(error.into()),
    }
}

pub(super) fn proof(posting: &Posting) -> Result<MayPlan, PageError> {
    Ok(MayPlan::of(&posting.actor)?)
}

/// The meeting in the address; without one there is no form to come back to.
pub(super) async fn meeting(posting: &Posting, id: &str) -> Result<MeetingView, PageError> {
    let id = Uuid::parse_str(id).map(MeetingId).map_err(|_| PageError::NotFound)?;
    meetings::read_meeting(&posting.ctx, &posting.actor, id).await?.ok_or(PageError::NotFound)
}

/// The meeting in the address and its round; one without a round has no forms about it.
pub(super) async fn meeting_and_round(posting: &Posting, id: &str) -> Result<(MeetingView, RoundView), PageError> {
    let meeting = meeting(posting, id).await?;
    let round = meeting.round.clone().ok_or(PageError::NotFound)?;
    Ok((meeting, round))
}

/// A form that asks for the days of its place comes back with them, and nothing is checked or stored.
pub(super) fn asks_to_store(form: &FormState) -> Result<(), NotDone> {
    if forms::asks_for_days(form) { Err(NotDone::Form) } else { Ok(()) }
}

/// The page of the meeting, which says what was done.
pub(super) fn done(id: MeetingId, what: &str) -> Result<String, NotDone> {
    Ok(format!("{}?gedaan={what}", paths::meeting(id)))
}

/// The page with the letters of the meeting's round, which says what was done.
pub(super) fn done_at_mails(id: MeetingId, what: &str) -> Result<String, NotDone> {
    Ok(format!("{}?gedaan={what}", paths::below(id, paths::MAILS)))
}

/// The page with new times for the round of a meeting that moved, which says what was done.
pub(super) fn done_at_proposal(id: MeetingId, what: &str) -> Result<String, NotDone> {
    Ok(format!("{}?gedaan={what}", paths::below(id, "voorstel")))
}
