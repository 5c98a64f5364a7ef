//! Whether people come to a meeting (rules, section 6): what one says, who comes, what those who come need, and what is forgotten when.
//!
//! An answer is one to a version of the meeting. Once the meeting moves, its people are asked again and the earlier answer is history.

mod answer;
mod coming;
mod needs;
mod own;
mod reply;
pub(crate) mod sql;
mod tidy;

pub use answer::answer;
pub(super) use answer::{hold_again, lapse, take_off};
pub(super) use coming::{Asked, asked};
pub use coming::{Coming, PersonComing, RegionComing, read_coming};
pub use needs::{NeedsList, set_needs};
pub use own::{Answer, OwnAnswer, Way, own_answer};
pub use reply::{Ignored, Replied, reply};
pub use tidy::tidy;

use super::MeetingError;
use super::invited::{capacities, invites};
use super::read::sees_meeting;
use super::view::MeetingView;
use crate::db::Conn;
use chrono::{DateTime, Utc};
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::MemberId;
use domain::meetings::MeetingState;
use domain::time;

/// The member who asks, when there are meetings for them to come to.
fn guest(actor: &Actor) -> Result<MemberId, MeetingError> {
    actor.member_id().filter(|_| actor.may_somewhere(Action::TakePart)).ok_or(MeetingError::NotAllowed)
}

/// Whoever is invited to a meeting can say whether they come until it begins. Who sees it and is not invited is not asked.
///
/// # Errors
/// [`MeetingError::NotAllowed`] for who is no member, [`MeetingError::Unknown`] for who is not invited or before it is planned,
/// [`MeetingError::Cancelled`], [`MeetingError::HasPassed`]; when the database fails.
async fn check(
    conn: &mut Conn<'_>,
    actor: &Actor,
    meeting: &MeetingView,
    now: DateTime<Utc>,
) -> Result<MemberId, MeetingError> {
    let member = guest(actor)?;
    if !sees_meeting(actor, meeting) {
        return Err(MeetingError::Unknown);
    }
    match meeting.state {
        MeetingState::Concept | MeetingState::DatePoll => Err(MeetingError::Unknown),
        MeetingState::Cancelled => Err(MeetingError::Cancelled),
        MeetingState::Held => Err(MeetingError::HasPassed),
        MeetingState::Planned if begins(meeting) <= now => Err(MeetingError::HasPassed),
        MeetingState::Planned => {
            let own = capacities(conn, actor, time::day(now)).await?;
            if own.into_iter().any(|own| invites(meeting, own)) { Ok(member) } else { Err(MeetingError::Unknown) }
        }
    }
}

fn begins(meeting: &MeetingView) -> DateTime<Utc> {
    time::moment(meeting.date, meeting.start)
}
