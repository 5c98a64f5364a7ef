//! A meeting on its day, and those who were there.

use chrono::NaiveDate;
use domain::account::{Actor, Member, Role};
use domain::ids::{ActionId, AgendaItemId, DecisionId, MeetingId, RegionId};
use domain::meetings::MeetingKind;
use domain::meetings::agenda::{Aim, ItemText};
use domain::meetings::agreement::{ActionText, Decision, Minutes, Owner};
use service::db::Engine;
use service::fetch_all;
use service::meetings::agenda::{ItemPlan, Sort, add_item};
use service::meetings::agreements::*;
use service::meetings::proof::MayPlan;
use service::meetings::{MeetingPlan, MeetingView, Place, make_of_kind, read_meeting};
use service::testkit::{Network, OnEngine, plan};
use std::ops::Deref;

/// The day of the meeting; the clock stands on it, at three in the afternoon.
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
        let meeting = net.meeting(DAY).await;
        net.clock.set(format!("{DAY}T13:00:00Z").parse().unwrap());
        Self { net, cora, carl, pia, anna, bert, zeger, meeting }
    }
}

impl Stage {
    pub fn proof(&self) -> MayPlan {
        MayPlan::of(&self.cora).unwrap()
    }

    pub async fn view(&self, id: MeetingId) -> MeetingView {
        read_meeting(&self.ctx, &self.cora, id).await.unwrap().unwrap()
    }

    /// The record as somebody reads it.
    pub async fn record(&self, who: &Actor) -> Option<Record> {
        read_record(&self.ctx, who, &self.view(self.meeting).await).await.unwrap()
    }

    pub async fn decide(&self, words: &str) -> DecisionId {
        let id = DecisionId(self.ctx.new_id());
        add_decision(&self.ctx, &self.proof(), self.meeting, id, &Decision::parse(words).unwrap()).await.unwrap();
        id
    }

    pub async fn agree(&self, what: &str, owner: Owner, due: &str) -> ActionId {
        let id = ActionId(self.ctx.new_id());
        add_action(&self.ctx, &self.proof(), self.meeting, id, &action(what, owner, due)).await.unwrap();
        id
    }

    /// An item on the agenda of the meeting.
    pub async fn point(&self, title: &str) -> AgendaItemId {
        self.point_of(self.meeting, title).await
    }

    pub async fn point_of(&self, meeting: MeetingId, title: &str) -> AgendaItemId {
        let id = AgendaItemId(self.ctx.new_id());
        let sort = Sort::Item { aim: Aim::Discuss, theme: None, owner: None, asked: None, sources: [].into() };
        let plan = ItemPlan { text: ItemText::new(title, "", 20).unwrap(), sort };
        add_item(&self.ctx, &self.proof(), meeting, id, &plan).await.unwrap();
        id
    }

    /// Writes minutes as the coordinator.
    pub async fn write(&self, at: impl Into<At>, version: i32, text: &str) -> Result<i32, AgreementError> {
        save_minutes(&self.ctx, &self.proof(), at, version, &minutes(text)).await
    }

    pub async fn publish(&self) {
        publish_record(&self.ctx, &self.proof(), self.meeting).await.unwrap();
    }

    pub async fn followed(&self, who: &Actor, id: ActionId) -> Followed {
        read_followed(&self.ctx, who, id).await.unwrap()
    }

    /// A meeting of the coordination group, on the day after.
    pub async fn of_group(&self) -> MeetingId {
        let plan = MeetingPlan { place: Place::AsTyped, address: "Online".into(), ..plan("2027-04-01") };
        let id = MeetingId(self.ctx.new_id());
        make_of_kind(&self.ctx, &self.proof(), MeetingKind::Coordination, id, &plan).await.unwrap()
    }

    /// Zeger, once his seat has ended.
    pub fn former(&self) -> Actor {
        let Actor::Member(member) = &self.zeger else { unreachable!("he is a member") };
        Actor::Member(Member { seat: None, ..member.clone() })
    }

    /// What the audit log says of the record, in the order of the words.
    pub async fn log(&self) -> Vec<String> {
        const LOG: &str = "SELECT action FROM audit_log WHERE object_kind = 'meeting'
            AND (action LIKE 'minutes.%' OR action LIKE 'decision.%' OR action LIKE 'action.%' OR action LIKE 'record.%')
            ORDER BY at, id";
        let mut read = self.ctx.db.read().await.unwrap();
        let rows = fetch_all!(&mut read.conn(), (String,), LOG).unwrap();
        let mut found: Vec<String> = rows.into_iter().map(|(action,)| action).collect();
        found.sort();
        found
    }
}

pub fn region(id: &str) -> Owner {
    Owner::Region(RegionId::new(id))
}

pub fn person(who: &Actor) -> Owner {
    Owner::Member(who.member_id().unwrap())
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn action(what: &str, owner: Owner, due: &str) -> NewAction {
    NewAction { what: ActionText::parse(what).unwrap(), owner, due: day(due) }
}

pub fn minutes(text: &str) -> Minutes {
    Minutes::parse(text).unwrap()
}
