//! One letter about a meeting to each who is invited, once.

use super::invitations::sql::OFF;
use super::invited::{Invited, invited};
use super::view::MeetingView;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::fetch_all;
use crate::mails::Letter;
use crate::outbox::{self, NewMail, TOGETHER, Written};
use chrono::{DateTime, Utc};
use domain::account::OptionalLetter;
use domain::ids::MemberId;
use domain::time;
use std::collections::BTreeSet;
use uuid::Uuid;

/// A letter that each who is invited to a meeting gets once.
pub(super) struct Once<'a> {
    /// The meeting.
    pub(super) meeting: &'a MeetingView,
    /// What names it beside the meeting and the person; it never changes, so that the outbox knows it again.
    pub(super) named: &'static str,
    /// By which choice of theirs somebody does not get it.
    pub(super) optional: OptionalLetter,
    /// When it tells nobody anything any more.
    pub(super) useless_after: Option<DateTime<Utc>>,
}

impl Once<'_> {
    /// Writes a portion of the letters; who has it already is left alone.
    ///
    /// # Errors
    /// When the database fails.
    pub(super) async fn write(
        &self,
        ctx: &Ctx,
        conn: &mut Conn<'_>,
        letter: &(dyn Fn(&Invited) -> Letter + Sync),
    ) -> Result<Written, DbError> {
        let off = fetch_all!(conn, (Uuid,), OFF, self.optional.as_str())?;
        let off: BTreeSet<MemberId> = off.into_iter().map(|(id,)| MemberId(id)).collect();
        let mut mails = 0;
        for person in invited(conn, self.meeting, time::day(ctx.now())).await? {
            let Some(address) = person.address.clone().filter(|_| !off.contains(&person.member)) else { continue };
            if mails == TOGETHER {
                return Ok(Written { mails, is_all: false });
            }
            let mail = NewMail {
                once: Some(format!("{} {} to {}", self.named, self.meeting.id, person.member)),
                useless_after: self.useless_after,
                member: Some(person.member),
                ..NewMail::now(ctx, address, letter(&person))
            };
            mails += usize::from(outbox::enqueue(ctx, conn, mail).await?);
        }
        Ok(Written { mails, is_all: true })
    }
}
