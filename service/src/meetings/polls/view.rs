//! A date poll as somebody may see it (rules, section 6): members see counts per region and names within their own region, those who
//! plan see all names.

use super::super::invited::Invited;
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use domain::ids::{MemberId, PollDateId, RegionId};
use domain::meetings::poll::{Best, PollAnswer, Tally, Vote, best};
use domain::meetings::{MeetingKind, Sought};
use domain::network::HOME;
use std::collections::BTreeMap;

/// A date that people can choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PollDate {
    /// Which.
    pub id: PollDateId,
    /// The day, in the Netherlands.
    pub date: NaiveDate,
    /// When it begins, in Dutch time.
    pub start: NaiveTime,
    /// When it ends.
    pub end: NaiveTime,
    /// The host region and its name; `None`: Pharos in Utrecht, or no network meeting.
    pub host: Option<(RegionId, String)>,
    /// Building and address, as typed; may be empty.
    pub place: String,
}

impl PollDate {
    /// The host region.
    pub fn region(&self) -> Option<&str> {
        self.host.as_ref().map(|(region, _)| region.as_str())
    }
}

/// How far a date poll is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PollState {
    /// People choose until this moment.
    Open(DateTime<Utc>),
    /// Its time passed at this moment.
    Passed(DateTime<Utc>),
    /// A coordinator closed it at this moment.
    Closed(DateTime<Utc>),
}

impl PollState {
    /// Whether people choose.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Open(_))
    }

    pub(super) fn of(closes_at: DateTime<Utc>, closed_at: Option<DateTime<Utc>>, now: DateTime<Utc>) -> Self {
        match closed_at {
            Some(at) => Self::Closed(at),
            None if closes_at <= now => Self::Passed(closes_at),
            None => Self::Open(closes_at),
        }
    }
}

/// Somebody who is invited, and what they answered for each date, in the order of the dates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers {
    /// The name.
    pub name: String,
    /// The region whose seat they hold.
    pub region: Option<RegionId>,
    /// One for each date; `None` where they did not say.
    pub given: Vec<Option<PollAnswer>>,
    /// For each date the name of who gave that answer, while they held the seat before; `None` where they answered themselves, or nobody did.
    pub by: Vec<Option<String>>,
}

impl Answers {
    /// Whether they answered for every date.
    pub fn is_complete(&self) -> bool {
        self.given.iter().all(Option::is_some)
    }

    /// Whether they answered for a date themselves.
    pub fn has_chosen(&self) -> bool {
        self.given.iter().zip(&self.by).any(|(given, by)| given.is_some() && by.is_none())
    }
}

/// What was answered, as it counts now.
pub(super) struct Votes {
    /// The answers.
    pub(super) all: Vec<Vote>,
    /// The name of who gave those that passed with a seat.
    pub(super) by: BTreeMap<(MemberId, PollDateId), String>,
}

/// A region that is invited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PollRegion {
    /// Which.
    pub id: RegionId,
    /// Its name.
    pub name: String,
    /// Whether anybody holds one of its seats.
    pub is_held: bool,
}

/// A date poll.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PollView {
    /// How far it is.
    pub state: PollState,
    /// Rises with every change by a coordinator: what a form sends back.
    pub version: i32,
    /// When the letter that asks went; `None` when it is still to go.
    pub asked_at: Option<DateTime<Utc>>,
    /// When those who did not answer are reminded, if they are, and whether that was done.
    pub reminder: Option<(DateTime<Utc>, bool)>,
    /// When those who plan were told how it ended, or it was closed by hand; `None` while they are to be told.
    pub told_at: Option<DateTime<Utc>>,
    /// The dates, in order.
    pub dates: Vec<PollDate>,
    /// What was answered for each, in the same order.
    pub tallies: Vec<Tally>,
    /// The regions that are invited, by name; none for a meeting of the coordination group.
    pub regions: Vec<PollRegion>,
    /// How many people are invited, and how many of them answered for every date.
    pub people: (usize, usize),
    /// What the reader answered; `None` for who is not invited.
    pub own: Option<Answers>,
    /// The others whose names the reader sees, by region and name.
    pub others: Vec<Answers>,
}

impl PollView {
    /// Which date is the best so far.
    pub fn best(&self) -> Best {
        best(&self.tallies)
    }

    /// What tells it from another poll.
    pub fn sought(&self, kind: MeetingKind) -> Sought {
        sought(kind, &self.dates)
    }

    /// The date and what was answered for it.
    pub fn date(&self, id: PollDateId) -> Option<(&PollDate, &Tally)> {
        self.dates.iter().zip(&self.tallies).find(|(date, _)| date.id == id)
    }

    /// Whether answers are counted by region; otherwise by person.
    pub(super) fn is_by_region(&self) -> bool {
        !self.regions.is_empty()
    }

    /// How many can, can if need be, and cannot: regions, or people where none are invited.
    pub(super) fn counts_of(&self, tally: &Tally) -> [usize; 3] {
        if self.is_by_region() { tally.counts() } else { tally.people }
    }

    /// Whether everybody who is invited answered for every date.
    pub fn is_complete(&self) -> bool {
        let (invited, complete) = self.people;
        invited == complete
    }

    /// The regions with a trekker of which nobody answered for any date, by name.
    pub fn silent_regions(&self) -> impl Iterator<Item = &PollRegion> {
        let answered = |region: &PollRegion| self.tallies.iter().any(|tally| tally.regions.contains_key(&region.id));
        self.regions.iter().filter(move |region| region.is_held && !answered(region))
    }
}

/// What is sought with these dates.
pub(super) fn sought(kind: MeetingKind, dates: &[PollDate]) -> Sought {
    let place = |date: &PollDate| match &date.host {
        Some((_, name)) => name.clone(),
        None if kind == MeetingKind::Network => HOME.to_owned(),
        None => date.place.clone(),
    };
    let first = dates.first().map(place).filter(|place| !place.is_empty());
    let place = first.filter(|first| dates.iter().all(|date| place(date) == *first));
    Sought { kind, days: dates.iter().map(|date| date.date).collect(), place }
}

/// What each of the invited answered, in their order.
pub(super) fn answers_of(invited: &[Invited], dates: &[PollDate], votes: &Votes) -> Vec<(MemberId, Answers)> {
    let given: BTreeMap<(MemberId, PollDateId), PollAnswer> =
        votes.all.iter().map(|vote| ((vote.member, vote.date), vote.answer)).collect();
    let answers = |person: &Invited| Answers {
        name: person.name.clone(),
        region: person.region.clone(),
        given: dates.iter().map(|date| given.get(&(person.member, date.id)).copied()).collect(),
        by: dates.iter().map(|date| votes.by.get(&(person.member, date.id)).cloned()).collect(),
    };
    invited.iter().map(|person| (person.member, answers(person))).collect()
}
