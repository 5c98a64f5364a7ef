//! A meeting that has just ended, and those who were there.

use chrono::{DateTime, Utc};
use domain::account::{Actor, Role};
use domain::ids::{MeetingId, RegionId, TouchId};
use domain::meetings::evaluation::{Remark, Useful};
use service::db::Engine;
use service::meetings::attendance::{MayTakeAttendance, Touch, Touched, take};
use service::meetings::evaluation::*;
use service::meetings::{MeetingPlan, MeetingView, read_meeting};
use service::testkit::{Network, OnEngine, plan};
use std::ops::Deref;

/// The day of the meeting, which ends at 15:00; the clock stands on it, at that moment.
pub const DAY: &str = "2027-03-31";
/// The last moment at which it can be answered, and the first at which it cannot.
pub const LAST: &str = "2027-04-14T21:59:59Z";
pub const CLOSED: &str = "2027-04-14T22:00:00Z";

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
        let stage = Self { net, cora, carl, pia, anna, bert, zeger, meeting };
        stage.at("2027-03-31T13:00:00Z");
        stage
    }
}

pub fn moment(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// What somebody thought who made no connection and wrote nothing.
pub fn plain(useful: usize) -> Answer {
    Answer {
        useful: Useful::ALL[useful - 1],
        connection: Connection::No,
        tip: Remark::default(),
        top: Remark::default(),
    }
}

/// The same with new connections.
pub fn connected(useful: usize, regions: &[&str]) -> Answer {
    let regions = regions.iter().map(|id| RegionId::new(*id)).collect();
    Answer { connection: Connection::Yes(regions), ..plain(useful) }
}

/// The same with a tip and a top.
pub fn wrote(useful: usize, tip: &str, top: &str) -> Answer {
    Answer { tip: Remark::parse(tip).unwrap(), top: Remark::parse(top).unwrap(), ..plain(useful) }
}

impl Stage {
    pub fn at(&self, time: &str) {
        self.net.clock.set(moment(time));
    }

    /// Everybody of this stage.
    pub fn all(&self) -> [&Actor; 6] {
        [&self.cora, &self.carl, &self.pia, &self.anna, &self.bert, &self.zeger]
    }

    /// Notes whether these people are there.
    pub async fn note(&self, people: &[&Actor], is_there: bool) {
        let proof = MayTakeAttendance::of(&self.cora).unwrap();
        let touch = |who: &&Actor| {
            let (id, member) = (Some(TouchId(self.ctx.new_id())), who.member_id().unwrap());
            Touched::now(Touch::Person { id, member, is_there })
        };
        take(&self.ctx, &proof, self.meeting, &people.iter().map(touch).collect::<Vec<_>>()).await.unwrap();
    }

    pub async fn say(&self, who: &Actor, said: &Answer) -> Result<Received, EvaluationError> {
        answer(&self.ctx, &MayEvaluate::of(who).unwrap(), self.meeting, said).await
    }

    pub async fn view(&self) -> MeetingView {
        read_meeting(&self.ctx, &self.cora, self.meeting).await.unwrap().unwrap()
    }

    pub async fn standing(&self, who: &Actor) -> Standing {
        standing(&self.ctx, who, &self.view().await).await.unwrap()
    }

    pub async fn results(&self, who: &Actor) -> Option<Results> {
        read_results(&self.ctx, who, &self.view().await).await.unwrap()
    }
}
