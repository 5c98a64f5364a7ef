//! A meeting on its day, and those who can be there.

use chrono::{DateTime, TimeDelta, Utc};
use domain::account::{Actor, Role};
use domain::ids::{MeetingId, RegionId, TouchId, WalkInId};
use domain::meetings::MeetingKind;
use domain::names::PersonName;
use service::db::Engine;
use service::meetings::attendance::*;
use service::meetings::proof::MayPlan;
use service::meetings::{MeetingPlan, MeetingView, Place, make_of_kind, read_meeting};
use service::testkit::{Network, OnEngine, plan};
use std::ops::Deref;

/// The day of the meeting, which begins at 10:00; the clock stands on it, at three in the afternoon.
pub const DAY: &str = "2027-03-31";

pub struct Stage {
    pub net: Network,
    pub cora: Actor,
    pub carl: Actor,
    pub pia: Actor,
    pub anna: Actor,
    pub bert: Actor,
    pub zeger: Actor,
    pub meeting: MeetingId,
}

impl Deref for Stage {
    type Target = Network;

    fn deref(&self) -> &Network {
        &self.net
    }
}

impl OnEngine for Stage {
    async fn on(engine: Engine) -> Self {
        let net = Network::on(engine).await;
        let cora = net.with_role(Role::Coordinator).await;
        let carl = net.with_role(Role::Admin).await;
        let pia = net.with_role(Role::Partner).await;
        let anna = net.seat_for("Anna Proef", "drenthe", 1).await;
        let bert = net.seat_for("Bert Proef", "drenthe", 2).await;
        let zeger = net.seat_for("Zeger Elders", "zeeland", 1).await;
        let meeting = net.make(&MeetingPlan { with_partners: true, ..plan(DAY) }).await;
        net.clock.set(at("13:00"));
        Self { net, cora, carl, pia, anna, bert, zeger, meeting }
    }
}

/// This time on the day, in UTC.
pub fn at(time: &str) -> DateTime<Utc> {
    format!("{DAY}T{time}:00Z").parse().unwrap()
}

impl Stage {
    pub fn proof(&self) -> MayTakeAttendance {
        MayTakeAttendance::of(&self.cora).unwrap()
    }

    pub async fn view(&self, id: MeetingId) -> MeetingView {
        read_meeting(&self.ctx, &self.cora, id).await.unwrap().unwrap()
    }

    /// Notes what was touched on Cora's device.
    pub async fn note(&self, touches: &[Touched]) -> Vec<Outcome> {
        take(&self.ctx, &self.proof(), self.meeting, touches).await.unwrap()
    }

    /// Why it cannot be noted who is at this meeting.
    pub async fn refusal(&self, id: MeetingId) -> AttendanceError {
        let touches = [Touched::now(self.person(&self.anna, true))];
        take(&self.ctx, &self.proof(), id, &touches).await.unwrap_err()
    }

    pub fn person(&self, who: &Actor, is_there: bool) -> Touch {
        Touch::Person { id: Some(TouchId(self.ctx.new_id())), member: who.member_id().unwrap(), is_there }
    }

    pub fn walk_in(&self, region: &str, name: &str) -> (WalkInId, Touch) {
        let id = WalkInId(self.ctx.new_id());
        (id, Touch::WalkIn { id, region: RegionId::new(region), name: PersonName::parse(name).unwrap() })
    }

    pub async fn list(&self) -> Attendance {
        read_attendance(&self.ctx, &self.proof(), &self.view(self.meeting).await).await.unwrap()
    }

    /// Whether somebody is there, and who noted it.
    pub async fn stands(&self, who: &Actor) -> Option<(bool, Option<String>)> {
        let list = self.list().await;
        let person = list.people().find(|it| Some(it.member) == who.member_id()).cloned();
        person.unwrap().noted.map(|noted| (noted.is_there, noted.by))
    }

    pub async fn attended(&self, who: &Actor) -> Option<Attended> {
        read_attended(&self.ctx, who, &self.view(self.meeting).await).await.unwrap()
    }

    /// A meeting of the coordination group, on this day.
    pub async fn of_group(&self, day: &str) -> MeetingId {
        let plan = MeetingPlan { place: Place::AsTyped, address: "Online".into(), ..plan(day) };
        let (id, proof) = (MeetingId(self.ctx.new_id()), MayPlan::of(&self.cora).unwrap());
        make_of_kind(&self.ctx, &proof, MeetingKind::Coordination, id, &plan).await.unwrap()
    }
}

/// The touch was made so many minutes ago.
pub fn ago(minutes: i64, touch: Touch) -> Touched {
    Touched { touch, ago: TimeDelta::minutes(minutes) }
}
