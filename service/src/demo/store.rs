//! Writing the demo network into the database.

use super::dice::Dice;
use super::filling::{Confirmed, Draft, Filled, fill_in};
use super::people::{People, Person, people};
use super::planning::plans;
use super::schedule::{Planned, meetings};
use super::{Variant, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::{audit, execute, monitor, network, survey};
use chrono::{DateTime, Duration, Utc};
use domain::ids::RoundId;
use domain::network::starting_regions;
use domain::rounds::RoundState;
use domain::survey::{Answer, Share, SurveyFormat};
use domain::time;
use serde_json::json;
use uuid::Uuid;

/// Grows the network as it is at this moment and writes it in one transaction: first the people, then each round with
/// its frozen results, and the mark of a demo.
pub(super) async fn store(ctx: &Ctx, variant: Variant) -> Result<(), DbError> {
    let now = ctx.now();
    let meetings = meetings(now, variant);
    let people = people(&meetings);
    let rounds = fill_in(&people, &meetings, variant, now);
    let plans = meetings.last().map(|ahead| plans(&people, ahead, now));
    let write = ctx.db.write(move |conn| {
        Box::pin(async move {
            Pen { conn, ids: Dice::new("ids of people") }.network(&people).await?;
            for (nth, (meeting, filled)) in meetings.iter().zip(&rounds).enumerate() {
                let mut pen = Pen { conn, ids: Dice::new(&format!("ids of round {nth}")) };
                pen.round(people.planner(), meeting, filled, time::day(now)).await?;
            }
            if let Some((ahead, plans)) = meetings.last().zip(plans.as_ref()) {
                let mut pen = Pen { conn, ids: Dice::new("ids of plans") };
                pen.plans(people.planner().id, ahead, plans).await?;
            }
            let mut pen = Pen { conn, ids: Dice::new("ids of what was agreed") };
            let items = pen.agenda(&people, &meetings, now).await?;
            pen.agreed(&people, (&meetings, &items), now).await?;
            let mut pen = Pen { conn, ids: Dice::new("ids of who was there") };
            pen.attended(&people, &meetings, now).await?;
            let mut pen = Pen { conn, ids: Dice::new("ids of what people thought") };
            pen.evaluated(&meetings, now).await?;
            // Whoever typed, sent in, answered or planned had logged in.
            execute!(conn, sql::LAST_LOGIN)?;
            execute!(conn, sql::WRITE_MARK, sql::FILLED)?;
            Ok(())
        })
    });
    write.await
}

pub(super) struct Pen<'c, 'a> {
    pub(super) conn: &'c mut Conn<'a>,
    pub(super) ids: Dice,
}

impl Pen<'_, '_> {
    async fn network(&mut self, people: &People) -> Result<(), DbError> {
        let (since, day) = (people.since, time::day(people.since));
        for region in starting_regions() {
            let zones = serde_json::to_string(&region.school_zones).map_err(|e| DbError::data(e.to_string()))?;
            let (column, row) = (i32::from(region.tile.0), i32::from(region.tile.1));
            let (id, name, code) = (region.id.as_str(), &region.name, &region.code);
            execute!(self.conn, network::sql::REGION_INSERT, id, name, code, &zones, column, row, day)?;
        }
        self.log(None, since, "network.started", ("network", ""), json!({ "regions": starting_regions().len() }))
            .await?;
        for person in &people.all {
            self.person(person, since).await?;
        }
        let planner = people.planner();
        for given in &people.roles {
            execute!(self.conn, network::sql::ROLE_INSERT, given.id, given.member, given.role.as_str(), since)?;
            let (member, detail) = (given.member.to_string(), json!({ "role": given.role.as_str() }));
            self.log(None, since, "role.given", ("member", &member), detail).await?;
        }
        for held in &people.holdings {
            let region = starting_regions()[held.region].id.as_str();
            execute!(self.conn, sql::HOLDING, held.id, region, held.seat, held.member, held.from, held.until)?;
            let before = people
                .holdings
                .iter()
                .find(|other| other.region == held.region && other.seat == held.seat && other.until == Some(held.from));
            let (action, detail) = match before {
                None => ("seat.given", json!({ "seat": held.seat, "member": held.member })),
                Some(before) => {
                    ("seat.handed_over", json!({ "seat": held.seat, "from": before.member, "member": held.member }))
                }
            };
            self.log(Some(planner), held.from, action, ("region", region), detail).await?;
        }
        Ok(())
    }

    async fn person(&mut self, person: &Person, since: DateTime<Utc>) -> Result<(), DbError> {
        execute!(self.conn, sql::MEMBER, person.id, &person.name, &person.organisation, &person.function, since)?;
        for (nth, address) in person.addresses.iter().enumerate() {
            execute!(self.conn, sql::ADDRESS, address, person.id, nth == 0, since)?;
        }
        Ok(())
    }

    async fn round(
        &mut self,
        planner: &Person,
        planned: &Planned,
        filled: &Filled,
        today: chrono::NaiveDate,
    ) -> Result<(), DbError> {
        self.meeting(planner, planned, today).await?;
        for sent in &filled.sent {
            let region = starting_regions()[sent.region].id.as_str();
            execute!(self.conn, survey::sql::PUT_SUBMISSION, planned.round, sent.member, region, sent.seat, sent.at)?;
            for (question, answer) in &sent.answers {
                self.answer((planned.round, sent.member, region), question, answer, sent.at).await?;
            }
        }
        for known in &filled.confirmed {
            self.shared(planned.round, known).await?;
        }
        for draft in &filled.drafts {
            self.draft(planned.round, draft).await?;
        }
        if planned.state.is_readable() {
            let (round, mut ids) = (RoundId(planned.round), Dice::new(&format!("ids of texts {}", planned.round)));
            monitor::freeze(self.conn, round, planned.times.closes_at).await?;
            monitor::words::index(self.conn, round, || ids.id()).await?;
        }
        self.life(planner, planned).await
    }

    async fn draft(&mut self, round: Uuid, draft: &Draft) -> Result<(), DbError> {
        let region = starting_regions()[draft.region].id.as_str();
        let (member, question, typed, seen) = (draft.member, draft.question, draft.typed.to_json(), None::<i32>);
        execute!(self.conn, survey::sql::PUT_DRAFT, round, member, region, question, typed, seen, draft.at)?;
        Ok(())
    }

    /// An answer of the region, with what the history tells of it.
    async fn shared(&mut self, round: Uuid, known: &Confirmed) -> Result<(), DbError> {
        let region = starting_regions()[known.region].id.as_str();
        let (question, value, by, at) = (known.question, known.value.to_json(), known.by, known.at);
        let (id, sure) = (self.ids.id(), (Some(by), Some(at)));
        execute!(self.conn, survey::sql::PUT_SHARED, round, region, question, &value, 1, by, at, sure.0, sure.1)?;
        execute!(self.conn, survey::sql::HISTORY, id, round, region, by, question, "confirmed", &value, Some(1), at)?;
        Ok(())
    }

    async fn meeting(&mut self, planner: &Person, planned: &Planned, today: chrono::NaiveDate) -> Result<(), DbError> {
        let state = if planned.date < today { "held" } else { "planned" };
        let (made, by, host) = (planned.made_at(), planner.id, planned.host);
        execute!(self.conn, sql::MEETING, planned.meeting, state, planned.date, host, planned.place, made, by)?;
        let (times, published) = (planned.times, planned.published_at());
        let closed = planned.state.is_readable().then_some(times.closes_at);
        let [first, second] = times.reminders;
        execute!(
            self.conn,
            sql::ROUND,
            planned.round,
            planned.meeting,
            SurveyFormat::current().version,
            planned.state.as_str(),
            times.opens_at,
            times.closes_at,
            first,
            second,
            closed,
            published,
        )?;
        Ok(())
    }

    async fn answer(
        &mut self,
        (round, member, region): (Uuid, Uuid, &str),
        question: &str,
        answer: &Answer,
        at: DateTime<Utc>,
    ) -> Result<(), DbError> {
        let (value, share) = (answer.value.to_json(), answer.share.map(Share::as_str));
        let themes = serde_json::to_string(&answer.themes).map_err(|e| DbError::data(e.to_string()))?;
        let remark = answer.remark.as_deref();
        execute!(self.conn, survey::sql::PUT_SENT, round, member, region, question, value, remark, share, themes, at)?;
        Ok(())
    }

    /// What the audit log says about a meeting and its round.
    async fn life(&mut self, planner: &Person, planned: &Planned) -> Result<(), DbError> {
        let (meeting, round, times) = (planned.meeting.to_string(), planned.round.to_string(), planned.times);
        let made = json!({ "date": planned.date, "host": planned.host, "round": round, "opens": times.opens_at,
            "closes": times.closes_at });
        self.log(Some(planner), planned.made_at(), "meeting.made", ("meeting", &meeting), made).await?;
        self.log(None, times.opens_at, "round.opened", ("round", &round), json!({ "at": times.opens_at })).await?;
        if planned.state >= RoundState::Closed {
            let detail = json!({ "at": times.closes_at, "revision": 1 });
            let at = times.closes_at + Duration::seconds(3);
            self.log(None, at, "round.closed", ("round", &round), detail).await?;
        }
        if let Some(at) = planned.published_at() {
            self.log(Some(planner), at, "round.published", ("round", &round), json!({ "revision": 1 })).await?;
        }
        Ok(())
    }

    /// What somebody did with a meeting.
    pub(super) async fn log_of(
        &mut self,
        by: Uuid,
        at: DateTime<Utc>,
        action: &str,
        meeting: Uuid,
        detail: serde_json::Value,
    ) -> Result<(), DbError> {
        let (id, nobody) = (meeting.to_string(), None::<&str>);
        let (own, detail) = (self.ids.id(), detail.to_string());
        execute!(self.conn, audit::INSERT, own, at, Some(by), nobody, action, "meeting", id, detail)?;
        Ok(())
    }

    /// `by` `None`: the portal itself.
    async fn log(
        &mut self,
        by: Option<&Person>,
        at: DateTime<Utc>,
        action: &str,
        (kind, id): (&str, &str),
        detail: serde_json::Value,
    ) -> Result<(), DbError> {
        let (actor, name) = (by.map(|person| person.id), by.is_none().then_some("portaal"));
        execute!(self.conn, audit::INSERT, self.ids.id(), at, actor, name, action, kind, id, detail.to_string())?;
        Ok(())
    }
}
