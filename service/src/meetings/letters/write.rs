//! What a letter says to one person: how the round and its meeting are when it goes.

use super::moved::Was;
use crate::ctx::Ctx;
use crate::mails::Letter;
use crate::mails::meetings::{self as meeting_mails, MeetingNews};
use crate::mails::rounds::{self as round_mails, RoundNews};
use crate::meetings::MeetingView;
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
        RoundLetter::MeetingMade | RoundLetter::MeetingMoved | RoundLetter::MeetingCancelled => {
            Some(time::moment(meeting.date, meeting.start))
        }
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

    /// The mail to one person; `name` is what goes once.
    pub(super) fn mail(&self, ctx: &Ctx, to: &Recipient, name: &str) -> NewMail {
        let letter = self.letter(&ctx.settings.public_url, to);
        let mail = NewMail::now(ctx, to.address.clone(), letter).about(self.round.id, to.member);
        let once = Some(format!("{name} to {}", to.member));
        NewMail { useless_after: useless_after(self.letter, self.meeting, self.round), once, ..mail }
    }

    /// What it says to one person.
    pub(super) fn letter(&self, public_url: &str, to: &Recipient) -> Letter {
        let news = RoundNews {
            name: &to.name,
            meeting: self.meeting.date,
            closes_at: self.round.times.closes_at,
            now: self.at,
        };
        // Who holds no seat gets none of the letters that name a region.
        let region = to.region.as_deref().unwrap_or_default();
        match self.letter {
            RoundLetter::MeetingMade => {
                let opens_at = Some(self.round.times.opens_at).filter(|at| *at > self.at);
                meeting_mails::made(&self.meeting_news(public_url, to), opens_at, public_url)
            }
            RoundLetter::MeetingMoved => {
                let was = self.earlier.and_then(Was::from_stored).map_or(self.meeting.date, |was| was.date);
                meeting_mails::moved(&self.meeting_news(public_url, to), was, public_url)
            }
            RoundLetter::MeetingCancelled => {
                let open_until = (self.round.state == RoundState::Open).then_some(self.round.times.closes_at);
                let why = self.meeting.cancelled.as_ref().map_or("", |(_, why)| why);
                meeting_mails::cancelled(&self.meeting_news(public_url, to), (why, open_until), public_url)
            }
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
        }
    }

    fn meeting_news<'b>(&'b self, public_url: &str, to: &'b Recipient) -> MeetingNews<'b> {
        news(self.meeting, &to.name, public_url, self.at)
    }
}

/// A meeting in a letter to the person of this name that goes `at`.
pub(super) fn news<'a>(
    meeting: &'a MeetingView,
    name: &'a str,
    public_url: &str,
    at: DateTime<Utc>,
) -> MeetingNews<'a> {
    let MeetingView { kind, date, start, end, note, id, .. } = meeting;
    MeetingNews {
        name,
        kind: *kind,
        when: (*date, *start, *end),
        place: meeting.whole_place(),
        note,
        page: format!("{public_url}/bijeenkomsten/{id}"),
        now: at,
    }
}
