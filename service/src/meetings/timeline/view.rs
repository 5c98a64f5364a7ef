//! The timeline as it is seen.

use super::super::agreements::{ActionView, DecisionView};
use super::super::view::MeetingView;
use chrono::Datelike;
use domain::meetings::MeetingKind;
use domain::meetings::attendance::Turnout;

/// What somebody wants to see of the timeline.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// One year; `None`: the newest three.
    pub year: Option<i32>,
    /// One kind of meetings; `None`: all.
    pub kind: Option<MeetingKind>,
}

impl Wanted {
    /// Whether a meeting is among what is wanted.
    pub(super) fn has(&self, meeting: &MeetingView) -> bool {
        self.year.is_none_or(|year| meeting.date.year() == year) && self.kind.is_none_or(|kind| meeting.kind == kind)
    }
}

/// The timeline, as whoever asks may see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeline {
    /// What is shown: what was wanted, or everything when there is nothing of that.
    pub shown: Wanted,
    /// The kinds of which there is a meeting.
    pub kinds: Vec<MeetingKind>,
    /// The years in which there is a meeting of the kind that is shown, the newest first.
    pub all_years: Vec<i32>,
    /// The years that are shown, the newest first.
    pub years: Vec<TimelineYear>,
}

/// The meetings of a calendar year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimelineYear {
    /// Which year.
    pub year: i32,
    /// Whether the figures of the year tell of any meeting, of whatever kind is shown.
    pub has_figures: bool,
    /// Its meetings, the newest first.
    pub entries: Vec<Entry>,
}

/// A meeting that is behind us, or that was to be and was called off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The meeting.
    pub meeting: MeetingView,
    /// How many came; `None` when it was not noted.
    pub came: Option<Turnout>,
    /// Whether its agenda is published.
    pub has_agenda: bool,
    /// Whether its record is published.
    pub has_record: bool,
    /// What was decided, as its published record tells.
    pub decisions: Vec<DecisionView>,
    /// What people would do, as that record tells.
    pub actions: Vec<ActionView>,
}
