//! At what something is written down.

use super::super::agenda;
use super::{AgreementError, sql};
use crate::db::Conn;
use crate::fetch_optional;
use domain::ids::{AgendaItemId, MeetingId};
use uuid::Uuid;

/// At what something is written down: at a meeting as a whole, or at one item of its agenda.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct At {
    /// The meeting.
    pub meeting: MeetingId,
    /// The item; `None`: the whole meeting.
    pub item: Option<AgendaItemId>,
}

impl At {
    /// The item as it is stored.
    pub(super) fn item_column(self) -> Option<Uuid> {
        self.item.map(|item| item.0)
    }
}

impl From<MeetingId> for At {
    fn from(meeting: MeetingId) -> Self {
        Self { meeting, item: None }
    }
}

impl From<(MeetingId, AgendaItemId)> for At {
    fn from((meeting, item): (MeetingId, AgendaItemId)) -> Self {
        Self { meeting, item: Some(item) }
    }
}

/// Whether something new can be written down here: an item stands on the agenda of the meeting and is no break. Nobody takes it away before
/// this transaction ends.
///
/// # Errors
/// [`AgreementError::NoItem`]; when the database fails.
pub(super) async fn check(conn: &mut Conn<'_>, at: At) -> Result<(), AgreementError> {
    let Some(item) = at.item else { return Ok(()) };
    conn.lock(agenda::LOCK).await?;
    let found = fetch_optional!(conn, (Option<Uuid>, bool), sql::ITEM, item.0)?;
    match found {
        Some((Some(meeting), false)) if meeting == at.meeting.0 => Ok(()),
        _ => Err(AgreementError::NoItem),
    }
}
