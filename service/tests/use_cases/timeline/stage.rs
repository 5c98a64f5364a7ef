//! A meeting of the network that is planned, and those who look back on it.

use domain::account::{Actor, Role};
use domain::ids::{ActionId, AgendaItemId, DecisionId, MeetingId, RegionId, TouchId};
use domain::meetings::MeetingKind;
use domain::meetings::agenda::{Aim, ItemText};
use domain::meetings::agreement::{ActionText, Decision, Owner};
use domain::rounds::Reason;
use service::db::Engine;
use service::meetings::agenda::{ItemPlan, Sort, add_item};
use service::meetings::agreements::{At, NewAction, add_action, add_decision, publish_record};
use service::meetings::attendance::{MayTakeAttendance, Touch, Touched, take};
use service::meetings::proof::MayPlan;
use service::meetings::timeline::{Entry, Timeline, Wanted, read_timeline};
use service::meetings::{MeetingPlan, Place, cancel_meeting, make_of_kind, read_meeting};
use service::testkit::{Network, OnEngine, plan};
use std::ops::Deref;

/// The day of the meeting.
pub const DAY: &str = "2027-03-31";
/// The moment at which it is over.
pub const AFTER: &str = "2027-04-01T08:00:00Z";

pub struct Stage {
    net: Network,
    pub cora: Actor,
    pub pia: Actor,
    pub anna: Actor,
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
        let (cora, pia) = (net.with_role(Role::Coordinator).await, net.with_role(Role::Partner).await);
        let [anna, zeger] = net.seats_for([("Anna Proef", "drenthe", 1), ("Zeger Elders", "zeeland", 1)]).await;
        let host = Place::Host(RegionId::new("twente"));
        let meeting = net.make(&MeetingPlan { place: host, ..plan(DAY) }).await;
        Self { net, cora, pia, anna, zeger, meeting }
    }
}

impl Stage {
    pub fn proof(&self) -> MayPlan {
        MayPlan::of(&self.cora).unwrap()
    }

    pub fn at(&self, moment: &str) {
        self.clock.set(moment.parse().unwrap());
    }

    pub async fn look(&self, who: &Actor) -> Timeline {
        self.look_for(who, Wanted::default()).await
    }

    pub async fn look_for(&self, who: &Actor, wanted: Wanted) -> Timeline {
        read_timeline(&self.ctx, who, wanted).await.unwrap()
    }

    /// The meeting as somebody finds it.
    pub async fn entry(&self, who: &Actor) -> Entry {
        let years = self.look(who).await.years;
        let mut entries = years.into_iter().flat_map(|year| year.entries);
        entries.find(|entry| entry.meeting.id == self.meeting).expect("it was")
    }

    /// A meeting of another kind, without a round.
    pub async fn other(&self, kind: MeetingKind, day: &str) -> MeetingId {
        let plan = MeetingPlan { place: Place::AsTyped, address: "Online".into(), ..plan(day) };
        make_of_kind(&self.ctx, &self.proof(), kind, MeetingId(self.ctx.new_id()), &plan).await.unwrap()
    }

    pub async fn call_off(&self, id: MeetingId) {
        let version = read_meeting(&self.ctx, &self.cora, id).await.unwrap().unwrap().version;
        let why = Reason::parse("De zaal is dicht.").unwrap();
        cancel_meeting(&self.ctx, &self.proof(), id, version, Some(&why)).await.unwrap();
    }

    /// An item on the agenda of the meeting.
    pub async fn item(&self, title: &str) -> AgendaItemId {
        let id = AgendaItemId(self.ctx.new_id());
        let sort = Sort::Item { aim: Aim::Discuss, theme: None, owner: None, asked: None, sources: [].into() };
        let plan = ItemPlan { text: ItemText::new(title, "", 20).unwrap(), sort };
        add_item(&self.ctx, &self.proof(), self.meeting, id, &plan).await.unwrap();
        id
    }

    /// A decision and an action of Cora, at a meeting.
    pub async fn agree(&self, at: impl Into<At> + Copy, words: &str) {
        let (ctx, proof) = (&self.ctx, self.proof());
        let decision = Decision::parse(words).unwrap();
        add_decision(ctx, &proof, at, DecisionId(ctx.new_id()), &decision).await.unwrap();
        let (what, owner) = (ActionText::parse(words).unwrap(), Owner::Member(self.cora.member_id().unwrap()));
        let action = NewAction { what, owner, due: "2027-06-01".parse().unwrap() };
        add_action(ctx, &proof, at, ActionId(ctx.new_id()), &action).await.unwrap();
    }

    pub async fn publish_record(&self, meeting: MeetingId) {
        publish_record(&self.ctx, &self.proof(), meeting).await.unwrap();
    }

    /// Notes who is at a meeting.
    pub async fn note(&self, meeting: MeetingId, people: &[&Actor]) {
        let touch = |who: &&Actor| {
            let (id, member) = (Some(TouchId(self.ctx.new_id())), who.member_id().unwrap());
            Touched::now(Touch::Person { id, member, is_there: true })
        };
        let touches: Vec<_> = people.iter().map(touch).collect();
        let proof = MayTakeAttendance::of(&self.cora).unwrap();
        take(&self.ctx, &proof, meeting, &touches).await.unwrap();
    }
}

/// The days on a timeline, in the order in which they stand.
pub fn days(timeline: &Timeline) -> Vec<String> {
    let entries = timeline.years.iter().flat_map(|year| &year.entries);
    entries.map(|entry| entry.meeting.date.to_string()).collect()
}
