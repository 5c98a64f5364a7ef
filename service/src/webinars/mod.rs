//! Webinars and question hours that are open to people from outside the network (rules, section 6; decision 35): asking for a place,
//! confirming it by mail, waiting for one, and what is erased when.
//!
//! Who comes from outside has no login. What they may do is what the holder of the key in their mail may do, and that is to see and
//! change their own registrations alone.

mod certificate;
mod due;
mod error;
mod key;
mod letters;
mod opening;
mod own;
mod participants;
mod places;
mod proof;
mod public;
mod register;
mod rows;
mod say;
pub(crate) mod sql;
mod tidy;
mod view;

pub use certificate::{Certificate, certificate};
pub use due::send_due;
pub use error::WebinarError;
pub use opening::{Opening, read_opening, set_opening};
pub use own::{OwnPlace, OwnPlaces, own_places};
pub use participants::{Noted, Participant, Participants, note_attendance, read_participants};
pub use proof::MayHost;
pub use public::{PublicWebinar, Room, list_webinars, read_webinar};
pub use register::{Registered, Request, register};
pub use say::{Answer, say};
pub use tidy::tidy;
pub use view::Webinar;

use crate::db::Lock;
use crate::rounds;
use domain::ids::MeetingId;

/// Who changes a place of a webinar is alone with that webinar, while nobody moves the meeting or calls it off.
fn lock(meeting: MeetingId) -> Lock {
    Lock::SharedThen(rounds::LOCK, format!("webinar {meeting}"))
}
