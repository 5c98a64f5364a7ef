//! The figures of one year.

use chrono::NaiveDate;
use domain::ids::MeetingId;
use domain::meetings::MeetingKind;
use domain::meetings::attendance::Turnout;
use domain::meetings::review::{ActionCounts, AnswersCame};
use domain::monitor::Response;

/// The response of a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoundResponse {
    /// The day of its meeting, by which it is called.
    pub date: NaiveDate,
    /// Who sent in, of how many.
    pub response: Response,
    /// Whether it was read in from a file.
    pub is_imported: bool,
}

/// A meeting of the network that was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Visited {
    /// Which.
    pub meeting: MeetingId,
    /// Its day.
    pub date: NaiveDate,
    /// How many came; `None` when it was not noted.
    pub came: Option<Turnout>,
}

/// What a year of the network comes to. A round and what was written in it belong to the year of the meeting of that round.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct YearFigures {
    /// How many meetings were held of each kind of which one was.
    pub held: Vec<(MeetingKind, usize)>,
    /// The rounds that have closed, the earliest first.
    pub rounds: Vec<RoundResponse>,
    /// The meetings of the network, the earliest first.
    pub visits: Vec<Visited>,
    /// What came of what regions wrote.
    pub answers: AnswersCame,
    /// What was agreed at meetings of the network, as it is now.
    pub actions: ActionCounts,
}

impl YearFigures {
    /// Whether there is nothing to tell: no meeting was held, no round closed, nothing was agreed.
    pub fn is_empty(&self) -> bool {
        self.held.is_empty() && self.rounds.is_empty() && self.actions.agreed() == 0
    }
}
