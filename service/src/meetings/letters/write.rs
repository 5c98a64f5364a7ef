//! What a letter says to one person: how the round and its meeting are when it goes.

use crate::ctx::Ctx;
use crate::mails::Letter;
use crate::mails::rounds::{self as round_mails, RoundNews};
use crate::meetings::MeetingView;
use crate::meetings::invitations::tells_of_meeting;
use crate::outbox::NewMail;
use crate::rounds::{Recipient, Reminding, RoundView};
use chrono::{DateTime, Utc};
use domain::meetings::MeetingState;
use domain::rounds::{RoundLetter, RoundState};
use domain::time;

/// What a letter is about.
pub(super) struct About<'a> {
    pub(super) meeting: &'a MeetingView,
    pub(super) round: &'a RoundView,
    pub(super) letter: RoundLetter,
    /// What was earlier than what it tells.
    pub(super) earlier: Option<&'a str>,
    /// When it goes.
    pub(super) at: DateTime<Utc>,
}

/// From this moment on a letter tells nobody anything any more, and is not sent; `None` for one that never comes too late.
pub(super) fn useless_after(letter: RoundLetter, meeting: &MeetingView, round: &RoundView) -> Option<DateTime<Utc>> {
    match letter {
        tells if tells_of_meeting(tells) => Some(time::moment(meeting.date, meeting.start)),
        RoundLetter::Results => None,
        _ => Some(round.times.closes_at),
    }
}

impl About<'_> {
    /// Whether what it tells of is still to come, or still so.
    pub(super) fn is_true(&self) -> bool {
        let is_off = self.meeting.state == MeetingState::Cancelled;
        match self.letter {
            RoundLetter::MeetingMade | RoundLetter::MeetingMoved => self.meeting.date >= time::day(self.at) && !is_off,
            RoundLetter::MeetingCancelled => self.meeting.date >= time::day(self.at) && is_off,
            RoundLetter::Results => self.round.state.is_readable(),
            _ => self.round.state == RoundState::Open && self.round.times.closes_at > self.at,
        }
    }

    /// The mail to one person; `name` is what goes once. `None` as [`Self::letter`].
    pub(super) fn mail(&self, ctx: &Ctx, to: &Recipient, name: &str) -> Option<NewMail> {
        let letter = self.letter(&ctx.settings.public_url, to)?;
        let mail = NewMail::now(ctx, to.address.clone(), letter).about(self.round.id, to.member);
        let once = Some(format!("{name} to {}", to.member));
        Some(NewMail { useless_after: useless_after(self.letter, self.meeting, self.round), once, ..mail })
    }

    /// What it says to one person; `None` for a letter that tells of the meeting, which is an invitation as well: see
    /// [`crate::meetings::invitations`].
    pub(super) fn letter(&self, public_url: &str, to: &Recipient) -> Option<Letter> {
        let news = RoundNews {
            name: &to.name,
            meeting: self.meeting.date,
            closes_at: self.round.times.closes_at,
            now: self.at,
        };
        // Who holds no seat gets none of the letters that name a region.
        let region = to.region.as_deref().unwrap_or_default();
        Some(match self.letter {
            RoundLetter::MeetingMade | RoundLetter::MeetingMoved | RoundLetter::MeetingCancelled => return None,
            RoundLetter::Opened => round_mails::opened(&news, region, public_url),
            RoundLetter::FirstReminder | RoundLetter::SecondReminder => {
                let is_last = self.letter == RoundLetter::SecondReminder;
                let RoundNews { meeting, closes_at, now: at, .. } = news;
                to.reminder(&Reminding { is_last, meeting, closes_at, at }, public_url)
            }
            RoundLetter::Extended => {
                let before = self.earlier.and_then(|text| text.parse().ok());
                round_mails::extended(&news, before, public_url)
            }
            RoundLetter::Reopened => round_mails::reopened(&news, (region, to.has_sent), public_url),
            RoundLetter::Results => round_mails::results(&news, self.round.revision > 1, public_url),
        })
    }
}
