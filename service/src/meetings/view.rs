//! A meeting as it is seen.

use crate::rounds::RoundView;
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use domain::ids::{MeetingId, RegionId};
use domain::links::{Part, parts};
use domain::meetings::{MeetingKind, MeetingState, Place};
use domain::network::HOME;

/// Longest theme, in characters.
const THEME_MAX: usize = 80;

/// The words of a line that fit into a theme, with a mark after them.
fn cut(line: &str) -> &str {
    let end = line.char_indices().nth(THEME_MAX - 1).map_or(line.len(), |(at, _)| at);
    let whole = line[..end].rfind(char::is_whitespace).unwrap_or(end);
    line[..whole].trim_end()
}

/// A meeting with its round, if it has one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingView {
    /// Which meeting.
    pub id: MeetingId,
    /// What kind it is.
    pub kind: MeetingKind,
    /// How far it is.
    pub state: MeetingState,
    /// The day, in the Netherlands.
    pub date: NaiveDate,
    /// When it begins, in Dutch time.
    pub start: NaiveTime,
    /// When it ends.
    pub end: NaiveTime,
    /// The host region and its name; `None`: Pharos in Utrecht.
    pub host: Option<(RegionId, String)>,
    /// Building and address, as typed; may be empty.
    pub place: String,
    /// What members should know; may be empty.
    pub note: String,
    /// Whether partners are invited to a network meeting.
    pub with_partners: bool,
    /// When day and place first stood, or it was called off while its date was sought; `None` while nobody was told of it, and for what the release before made.
    pub planned_at: Option<DateTime<Utc>>,
    /// When it was called off, and why; `None` when it was not.
    pub cancelled: Option<(DateTime<Utc>, String)>,
    /// Whether it was called off while its date was sought: the day that it has is the first of those that people could choose.
    pub was_sought: bool,
    /// Rises with every change: what a form sends back.
    pub version: i32,
    /// Which version it is in somebody's calendar: rises with day, time, length, place and status (see `domain::calendar`).
    pub sequence: u32,
    /// When anything of what stands in a calendar changed for the last time.
    pub changed_at: DateTime<Utc>,
    /// Its round; `None` for a meeting that asks nothing of anyone beforehand.
    pub round: Option<RoundView>,
}

impl MeetingView {
    /// Where it is.
    pub fn at(&self) -> Place {
        match &self.host {
            Some((region, _)) => Place::Host(region.clone()),
            None if self.kind == MeetingKind::Network => Place::Pharos,
            None => Place::AsTyped,
        }
    }

    /// "Pharos, Utrecht", or the name of the host region; of what is no network meeting the place as typed.
    pub fn place_name(&self) -> &str {
        match (self.kind, &self.host) {
            (_, Some((_, name))) => name,
            (MeetingKind::Network, None) => HOME,
            (MeetingKind::Coordination | MeetingKind::Webinar | MeetingKind::QAndA, None) => &self.place,
        }
    }

    /// Whether people come together at a place: there they eat, and have to get in. What the coordination group types tells whether it is
    /// online.
    pub fn has_place(&self) -> bool {
        match self.kind {
            MeetingKind::Network => true,
            MeetingKind::Coordination => !self.place.to_lowercase().contains("online"),
            MeetingKind::Webinar | MeetingKind::QAndA => false,
        }
    }

    /// What a webinar or a question hour is about, in few words: the first line of what is good to know. `None` where that says nothing, or
    /// is a link.
    pub fn theme(&self) -> Option<String> {
        let line = match self.kind {
            MeetingKind::Webinar | MeetingKind::QAndA => {
                self.note.lines().map(str::trim).find(|line| !line.is_empty())?
            }
            MeetingKind::Network | MeetingKind::Coordination => return None,
        };
        if parts(line).iter().any(|part| matches!(part, Part::Link(_))) {
            return None;
        }
        let is_short = line.chars().count() <= THEME_MAX;
        Some(if is_short { line.to_owned() } else { format!("{}…", cut(line)) })
    }

    /// Where it is in full: host or Pharos, and the address; of what is no network meeting the place as typed.
    pub fn whole_place(&self) -> String {
        match (&self.host, self.place.is_empty()) {
            (None, _) if self.kind != MeetingKind::Network => self.place.clone(),
            (None, true) => HOME.to_owned(),
            // Who types the whole address names the place in it.
            (Some((_, name)), false) if self.place.starts_with(name) => self.place.clone(),
            (None, false) if self.place.starts_with("Pharos") => self.place.clone(),
            (None, false) => format!("{HOME}: {}", self.place),
            (Some((_, name)), true) => format!("Gastregio {name}"),
            (Some((_, name)), false) => format!("Gastregio {name}: {}", self.place),
        }
    }
}
