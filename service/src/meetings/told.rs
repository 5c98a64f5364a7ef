//! When and where a meeting is: what it is compared by, whatever its place is called.

use super::plan::MeetingPlan;
use super::rows::{MeetingRow, time_of_day};
use super::sql;
use super::view::MeetingView;
use crate::db::{Conn, DbError};
use crate::fetch_one;
use crate::mails::meetings::Before;
use chrono::NaiveDate;
use domain::ids::MeetingId;
use domain::text::clean;
use serde::{Deserialize, Serialize};

/// When and where a meeting is, as people were told or answered to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Told {
    date: NaiveDate,
    hours: [String; 2],
    host: Option<String>,
    place: String,
}

impl Told {
    /// How it is.
    pub(super) fn of(meeting: &MeetingView) -> Self {
        Self {
            date: meeting.date,
            hours: [meeting.start, meeting.end].map(|at| at.format("%H:%M").to_string()),
            host: meeting.host.as_ref().map(|(region, _)| region.as_str().to_owned()),
            place: meeting.place.clone(),
        }
    }

    /// How it will be.
    pub(super) fn becoming(plan: &MeetingPlan) -> Self {
        Self {
            date: plan.date,
            hours: plan.window.texts(),
            host: plan.place.region().map(ToOwned::to_owned),
            place: clean(&plan.address),
        }
    }

    /// As it is stored.
    pub(super) fn to_stored(&self) -> String {
        serde_json::to_string(self).expect("texts and a day are fit for JSON")
    }

    /// What tells its place from another, however the two are called.
    pub(super) fn spot(&self) -> String {
        format!("{}\n{}", self.host.as_deref().unwrap_or_default(), self.place)
    }

    /// What was stored; `None` for what is not understood.
    pub(super) fn from_stored(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }
}

/// When a meeting was, of what is stored of it; `None` for what is not understood.
pub(super) fn before(stored: &str) -> Option<Before> {
    let Told { date, hours: [start, end], .. } = Told::from_stored(stored)?;
    Some(Before { when: (date, time_of_day(&start).ok()?, time_of_day(&end).ok()?), place: None })
}

/// When and where a meeting is, as an answer to it is stored beside it.
///
/// # Errors
/// When the database fails, or has no such meeting.
pub(crate) async fn about(conn: &mut Conn<'_>, meeting: MeetingId) -> Result<String, DbError> {
    Ok(Told::of(&fetch_one!(conn, MeetingRow, sql::MEETING, meeting.0)?.view()?).to_stored())
}
