//! What somebody who comes needs: to eat, and to come in and take part. Only coordinators read it, as a list without names.

use super::super::MeetingError;
use super::answer::of_guest;
use super::own::stored;
use super::sql;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::{execute, fetch_all};
use domain::account::Actor;
use domain::calendar::Rsvp;
use domain::ids::MeetingId;
use domain::meetings::Needs;

/// What those who come need: each text once, with how many wrote it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NeedsList {
    /// To eat.
    pub diet: Vec<(String, usize)>,
    /// To come in and take part.
    pub access: Vec<(String, usize)>,
}

/// Says what whoever asks needs at a meeting to which they come; empty texts take it back.
///
/// # Errors
/// [`MeetingError::NotAllowed`], [`MeetingError::Unknown`] also for a meeting that is at no place, [`MeetingError::Cancelled`],
/// [`MeetingError::HasPassed`]; [`MeetingError::Changed`] for who did not say that they come to it as it is now; when the database fails.
pub async fn set_needs(ctx: &Ctx, actor: &Actor, id: MeetingId, needs: &Needs) -> Result<(), MeetingError> {
    let needs = needs.clone();
    of_guest(ctx, actor, id, move |_, conn, member, meeting| {
        Box::pin(async move {
            if !meeting.has_place() {
                return Err(MeetingError::Unknown);
            }
            let said = stored(conn, meeting.id, member).await?.map(|(answer, _)| (answer.rsvp, answer.stamp.sequence));
            if said != Some((Rsvp::Yes, meeting.sequence)) {
                return Err(MeetingError::Changed);
            }
            if needs.is_empty() {
                execute!(conn, sql::NEEDS_FORGET, meeting.id.0, member.0)?;
            } else {
                execute!(conn, sql::NEEDS_STORE, meeting.id.0, member.0, needs.diet(), needs.access())?;
            }
            Ok(())
        })
    })
    .await
}

/// What those who come need.
pub(super) async fn list(conn: &mut Conn<'_>, meeting: MeetingId) -> Result<NeedsList, DbError> {
    let mut list = NeedsList::default();
    for (diet, access) in fetch_all!(conn, (String, String), sql::NEEDS, meeting.0)? {
        add(&mut list.diet, diet);
        add(&mut list.access, access);
    }
    Ok(list)
}

fn add(texts: &mut Vec<(String, usize)>, text: String) {
    match texts.iter_mut().find(|(known, _)| known.to_lowercase() == text.to_lowercase()) {
        _ if text.is_empty() => {}
        Some((_, count)) => *count += 1,
        None => texts.push((text, 1)),
    }
}
