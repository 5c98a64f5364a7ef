//! The agenda of a network meeting (rules, section 6; decision 29): made from what regions wrote, read by who sees the meeting once it is
//! published, and given back to who wrote.
//!
//! What changes an agenda waits for what else changes one: an item can go from one to another. Who gives dots waits for them as well.

mod ask;
mod changes;
mod consent;
mod dots;
mod edit;
mod error;
mod items;
mod letter;
mod material;
mod order;
mod outcomes;
mod publish;
mod read;
mod rows;
pub(crate) mod sql;
mod view;

pub use ask::{Asked, answer_ask, asked_of};
pub use changes::{Change, What, first_look, seen};
pub use consent::{Asking, agree, asked_for_words};
pub use dots::{close_dots, open_dots, set_dots};
pub use edit::{ItemChange, add_item, change_item, remove_item, set_aside, take_up};
pub use error::AgendaError;
pub use items::{ItemPlan, Sort};
pub use letter::send_due;
pub(super) use material::QUESTIONS;
pub use material::{Material, MaterialText, MaterialTheme, read_material};
pub use order::{move_item, put_in_order};
pub use outcomes::{Became, Outcome, outcomes_of, to_come};
pub use publish::{publish, take_back};
pub use read::{read_agenda, read_waiting_items};
pub use view::{AgendaView, Consent, DotsView, ItemView, RegionAsked, SourceView};

use super::rows::MeetingRow;
use super::view::MeetingView;
use crate::ctx::Ctx;
use crate::db::{BoxFuture, Conn, DbError, Lock};
use crate::{execute, fetch_optional, rounds};
use domain::ids::MeetingId;
use domain::meetings::{MeetingKind, MeetingState};

/// Whoever changes an agenda does so alone.
pub(super) const LOCK: &str = "agendas";

/// Whether a meeting can have an agenda: one of the network that was not called off.
pub fn has_agenda(meeting: &MeetingView) -> bool {
    meeting.kind == MeetingKind::Network && meeting.state != MeetingState::Cancelled
}

/// Whether members know of a meeting, so that they can be told what is asked of them there.
fn is_known(meeting: &MeetingView) -> bool {
    matches!(meeting.state, MeetingState::Planned | MeetingState::Held)
}

/// Leaves all that a meeting which does not take place would have talked about for a next one. For the use case that calls it off.
pub(super) async fn set_all_aside(conn: &mut Conn<'_>, meeting: MeetingId) -> Result<(), DbError> {
    execute!(conn, sql::SET_ALL_ASIDE, meeting.0)?;
    Ok(())
}

/// A meeting that can have an agenda, as it is stored.
///
/// # Errors
/// [`AgendaError::Unknown`]; when the database fails.
async fn meeting(conn: &mut Conn<'_>, id: MeetingId) -> Result<MeetingView, AgendaError> {
    let row = fetch_optional!(conn, MeetingRow, super::sql::MEETING, id.0)?.ok_or(AgendaError::Unknown)?;
    let meeting = row.view()?;
    if has_agenda(&meeting) { Ok(meeting) } else { Err(AgendaError::Unknown) }
}

/// Runs `work` on the agenda of a meeting in one transaction, alone among the changes of agendas, while nobody moves the meeting.
async fn with_agenda<T, F>(ctx: &Ctx, id: MeetingId, work: F) -> Result<T, AgendaError>
where
    T: Send + 'static,
    F: for<'a> FnOnce(Ctx, &'a mut Conn<'_>, MeetingView) -> BoxFuture<'a, Result<T, AgendaError>>
        + Clone
        + Send
        + 'static,
{
    let own = ctx.clone();
    let lock = Lock::SharedThen(rounds::LOCK, LOCK.to_owned());
    let done = ctx.db.write_with(lock, move |conn| {
        Box::pin(async move {
            let meeting = meeting(conn, id).await?;
            work(own, conn, meeting).await
        })
    });
    done.await
}
