//! A mail that comes to the portal: one of its own that came back, or an answer out of somebody's calendar.

mod parse;

use crate::calendar::reply::{self, Refusal, Reply};
use crate::outbox::report::{self, Report};

pub(crate) use parse::parsed;

/// How much of a mail is read, in bytes. Who has a longer one hands over one byte more than this, so that it is known to be longer.
pub const MOST: usize = 1 << 20;

/// What came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Incoming {
    /// What is told of a mail that the portal sent. Of one that is cut off all that matters stands at its beginning.
    Report(Report),
    /// An answer to an invitation. Whether it counts is for who knows the meeting and the person to say.
    Reply(Reply),
    /// Neither, and why it is no answer.
    Neither(Refusal),
}

/// Reads a mail.
pub fn read(mail: &[u8]) -> Incoming {
    match report::read(&mail[..mail.len().min(MOST)]) {
        Report::NoReport => answer(mail).map_or_else(Incoming::Neither, Incoming::Reply),
        report => Incoming::Report(report),
    }
}

/// Reads a mail as an answer. Half a mail is none: what is cut off may be what matters.
fn answer(mail: &[u8]) -> Result<Reply, Refusal> {
    if mail.len() > MOST {
        return Err(Refusal::TooLarge);
    }
    reply::read(&parsed(mail).ok_or(Refusal::NoCalendar)?)
}
