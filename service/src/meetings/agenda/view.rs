//! An agenda as it is seen.

use super::changes::Change;
use chrono::{DateTime, NaiveTime, Utc};
use domain::ids::{AgendaItemId, MemberId, RegionId, TextId};
use domain::meetings::agenda::{Aim, Dots, Fit};

/// The agenda of a meeting, as whoever asks may see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgendaView {
    /// When it was published; `None`: it is a concept, for who plans alone.
    pub published_at: Option<DateTime<Utc>>,
    /// Whether its letter has gone to all.
    pub is_told: bool,
    /// Rises with every change that members can read.
    pub revision: i32,
    /// Its items and breaks, in order.
    pub items: Vec<ItemView>,
    /// Its minutes against those of the meeting.
    pub fit: Fit,
    /// Dots, and what the reader can do with them.
    pub dots: DotsView,
    /// What changed since the reader said to have read it, the newest last.
    pub changes: Vec<Change>,
    /// Whether the reader never saw it.
    pub is_first_look: bool,
}

/// What a reader can do with dots.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DotsView {
    /// Whether dots can be given now.
    pub is_open: bool,
    /// When a coordinator closed them; `None` when nobody did.
    pub closed_at: Option<DateTime<Utc>>,
    /// How many the reader has left; `None` for who gives none.
    pub left: Option<u8>,
}

/// An item or a break.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemView {
    /// Which one.
    pub id: AgendaItemId,
    /// Whether it is a break.
    pub is_break: bool,
    /// What it is called.
    pub title: String,
    /// What it is about; may be empty.
    pub note: String,
    /// What it is for; `None` for a break.
    pub aim: Option<Aim>,
    /// How long it takes, in minutes.
    pub minutes: u16,
    /// When it begins; `None` for one that waits, or beyond the end of the day.
    pub starts: Option<NaiveTime>,
    /// Id and name of its theme.
    pub theme: Option<(String, String)>,
    /// Who leads it.
    pub owner: Option<(MemberId, String)>,
    /// The region that is asked to tell its story.
    pub asked: Option<RegionAsked>,
    /// The answers that it was made from, as far as the reader may read them, by region.
    pub sources: Vec<SourceView>,
    /// Its dots.
    pub dots: Dots,
    /// How many of them are the reader's.
    pub own_dots: u8,
    /// The day of the meeting that had no time for it, of one that waits.
    pub waits_since: Option<chrono::NaiveDate>,
    /// Rises with every change: what a form sends back.
    pub version: i32,
}

/// A region that is asked to tell its story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegionAsked {
    /// Which region.
    pub region: RegionId,
    /// Its name.
    pub name: String,
    /// What it says; `None` while it did not.
    pub says: Option<bool>,
}

/// What the author of an answer says to having it read by the network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Consent {
    /// It is shared with the network.
    NotNeeded,
    /// They did not answer yet, or wrote something else since.
    Open,
    /// They agree.
    Yes,
    /// They do not.
    No,
}

impl Consent {
    /// Whether the network reads the words.
    pub fn is_given(self) -> bool {
        matches!(self, Self::NotNeeded | Self::Yes)
    }
}

/// An answer that an item was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceView {
    /// Which answer.
    pub text: TextId,
    /// Its region.
    pub region: RegionId,
    /// The name of the region.
    pub region_name: String,
    /// The words.
    pub words: String,
    /// Whether the network reads them.
    pub consent: Consent,
}

impl ItemView {
    /// The regions whose answers it was made from, each once, by name, as far as whoever reads it knows.
    pub fn regions(&self) -> Vec<&str> {
        names(self.sources.iter())
    }

    /// As [`Self::regions`], of answers that the network reads: what a screen or a sheet of paper may show, whoever sees that.
    pub fn regions_for_all(&self) -> Vec<&str> {
        names(self.sources.iter().filter(|source| source.consent.is_given()))
    }
}

fn names<'s>(sources: impl Iterator<Item = &'s SourceView>) -> Vec<&'s str> {
    let mut found: Vec<&str> = Vec::new();
    for source in sources {
        if !found.contains(&source.region_name.as_str()) {
            found.push(&source.region_name);
        }
    }
    found
}
