//! What can be read, and for whom the rights table says that it is.

use super::stage::Reader;
use domain::account::rights::{Action, Reach, reach};
use domain::survey::Share;

/// The rounds of the network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Round {
    /// It closed more than a year ago: no name stands beside an answer any more (rules, section 8).
    Old,
    /// It closed a few months ago.
    New,
    /// People fill it in.
    Open,
}

impl Round {
    /// The day of its meeting.
    pub fn day(self) -> &'static str {
        match self {
            Self::Old => "2026-02-10",
            Self::New => "2027-04-13",
            Self::Open => "2027-08-17",
        }
    }

    /// The month of its meeting, as people read it.
    pub fn month(self) -> &'static str {
        match self {
            Self::Old => "februari 2026",
            Self::New => "april 2027",
            Self::Open => "augustus 2027",
        }
    }
}

/// What somebody gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    Text {
        share: Share,
        is_remark: bool,
    },
    /// The name of who answered.
    Name,
    /// The level of the region.
    Value(u8),
    /// A theme that the coordination group gave to a text that is not for the network.
    Theme,
    /// That it marked a text for the agenda; the words are those of the text.
    Marked,
}

/// Something of a region in a round, with the words by which it is known again.
#[derive(Clone, Debug)]
pub struct Cell {
    pub what: What,
    pub region: &'static str,
    pub round: Round,
    pub mark: String,
}

impl Cell {
    /// Whether the rights table lets this reader have it. That table is read here, not what the portal makes of it.
    pub fn reaches(&self, reader: &Reader) -> bool {
        let action = match self.what {
            What::Text { share: Share::Network, .. } | What::Value(_) => Action::ReadClosedResults,
            What::Text { share: Share::Coordination, .. } | What::Theme => Action::ReadCoordinationTexts,
            What::Name => Action::SeeNamesBesideAnswers,
            What::Marked => Action::TagTexts,
        };
        let is_there = match self.what {
            What::Name => self.round == Round::New,
            _ => self.round != Round::Open,
        };
        is_there && may(reader, action, self.region)
    }

    pub fn is_text(&self) -> bool {
        matches!(self.what, What::Text { .. })
    }

    /// Whether its words stand nowhere else: those of a value may, and those of a text that is marked do.
    pub fn is_unique(&self) -> bool {
        !matches!(self.what, What::Value(_) | What::Marked)
    }
}

/// Whether the table gives this reader the right about a region, in one of their capacities.
pub fn may(reader: &Reader, action: Action, region: &str) -> bool {
    reader.capacities.iter().any(|capacity| match reach(action, *capacity) {
        Reach::All => true,
        Reach::OwnRegion => reader.region == Some(region),
        Reach::Own | Reach::No => false,
    })
}
