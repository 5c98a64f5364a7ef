//! Writing what the demo's network plans into the database.

use super::planning::{Concept, NEXT_HOST, Plans, Poll};
use super::schedule::Planned;
use super::store::Pen;
use crate::db::DbError;
use crate::execute;
use crate::meetings::about;
use crate::meetings::polls::sql as polls;
use crate::meetings::rsvp::sql as rsvps;
use crate::meetings::sql as meetings;
use chrono::{DateTime, NaiveDate, Utc};
use domain::calendar::Rsvp;
use domain::ids::MeetingId;
use domain::meetings::{MeetingKind, MeetingState};
use serde_json::json;
use uuid::Uuid;

impl Pen<'_, '_> {
    /// Everything that is planned, made by this person.
    pub(super) async fn plans(&mut self, planner: Uuid, ahead: &Planned, plans: &Plans) -> Result<(), DbError> {
        self.said(ahead, plans).await?;
        self.poll(planner, &plans.poll).await?;
        self.concept(planner, &plans.concept).await
    }

    /// Who said whether they come, and what one of them needs.
    async fn said(&mut self, ahead: &Planned, plans: &Plans) -> Result<(), DbError> {
        let about = about(self.conn, MeetingId(ahead.meeting)).await?;
        for said in &plans.said {
            let (id, member, answer, at) = (ahead.meeting, said.member, said.rsvp.as_str(), said.at);
            execute!(self.conn, rsvps::STORE, id, member, answer, "page", "", 0, at, at, &about)?;
        }
        if let Some(comes) = plans.said.iter().find(|said| said.rsvp == Rsvp::Yes) {
            let (diet, access) = ("Vegetarisch, en geen noten", "");
            execute!(self.conn, rsvps::NEEDS_STORE, ahead.meeting, comes.member, diet, access)?;
        }
        Ok(())
    }

    async fn poll(&mut self, planner: Uuid, poll: &Poll) -> Result<(), DbError> {
        let first = poll.dates.iter().map(|(_, date)| *date).min().unwrap_or_default();
        let (id, made_at, closes_at) = (poll.meeting, poll.made_at, poll.closes_at);
        let what = (id, MeetingKind::Network, MeetingState::DatePoll);
        self.unplanned(planner, what, (first, "13:00", "16:30"), (Some(NEXT_HOST), "", ""), made_at).await?;
        execute!(self.conn, polls::INSERT, id, poll.opened_at, closes_at, poll.asked_at, Some(poll.remind_at))?;
        execute!(self.conn, polls::ASKED, id, poll.asked_at)?;
        for (date, day) in &poll.dates {
            let (host, added_at) = (Some(NEXT_HOST), poll.opened_at);
            execute!(self.conn, polls::DATE_INSERT, *date, id, *day, "13:00", "16:30", host, "", added_at)?;
        }
        for vote in &poll.votes {
            execute!(self.conn, polls::ANSWER, vote.date, vote.member, vote.answer.as_str(), vote.at)?;
        }
        let detail = json!({ "date": first, "dates": poll.dates.len(), "closes": closes_at, "partners": false });
        self.log_of(planner, poll.opened_at, "poll.begun", id, detail).await
    }

    async fn concept(&mut self, planner: Uuid, concept: &Concept) -> Result<(), DbError> {
        let what = (concept.meeting, MeetingKind::Webinar, MeetingState::Concept);
        let note = "Thema: ouders die meedenken. Wie vertelt wat?";
        let (when, at) = ((concept.date, "15:00", "16:30"), concept.made_at);
        self.unplanned(planner, what, when, (None, "Online", note), at).await
    }

    /// A meeting that does not stand yet, with what the audit log says of it.
    async fn unplanned(
        &mut self,
        planner: Uuid,
        (id, kind, state): (Uuid, MeetingKind, MeetingState),
        (date, start, end): (NaiveDate, &str, &str),
        (host, place, note): (Option<&str>, &str, &str),
        at: DateTime<Utc>,
    ) -> Result<(), DbError> {
        let (by, planned_at, with_partners) = (Some(planner), None::<DateTime<Utc>>, false);
        execute!(
            self.conn,
            meetings::MEETING_INSERT,
            id,
            kind.as_str(),
            state.as_str(),
            date,
            start,
            end,
            host,
            place,
            note,
            at,
            by,
            planned_at,
            with_partners
        )?;
        let detail = json!({ "date": date, "kind": kind.as_str(), "partners": false });
        self.log_of(planner, at, "meeting.concept", id, detail).await
    }
}
