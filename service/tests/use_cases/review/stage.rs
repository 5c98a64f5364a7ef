//! Two years of a small network: a round of four regions in the first, of six in the second.

use domain::account::{Actor, Role};
use domain::ids::{ActionId, AgendaItemId, DecisionId, MeetingId, RegionId, TextId, TouchId};
use domain::meetings::agenda::{Aim, ItemText};
use domain::meetings::agreement::{ActionText, Decision, Minutes, Owner};
use domain::survey::Share;
use service::db::Engine;
use service::meetings::agenda::{ItemPlan, Sort, add_item, read_material};
use service::meetings::agreements::{At, NewAction, add_action, add_decision, save_minutes};
use service::meetings::attendance::{MayTakeAttendance, Touch, Touched, take};
use service::meetings::proof::MayPlan;
use service::meetings::read_meeting;
use service::meetings::review::{YearReview, read_review};
use service::testkit::{Network, OnEngine, TestNet};
use std::ops::Deref;

/// The regions: in the first year the first four send in, in the second all of them.
const REGIONS: [&str; 6] = ["drenthe", "zeeland", "utrecht", "twente", "flevoland", "amsterdam"];
/// Of the second year, at three in the afternoon of the meeting.
pub const DAY: &str = "2027-03-02";

pub struct Stage {
    net: Network,
    pub cora: Actor,
    pub pia: Actor,
    pub trekkers: Vec<Actor>,
    /// The meetings of the two years.
    pub meetings: [MeetingId; 2],
}

impl Deref for Stage {
    type Target = Network;

    fn deref(&self) -> &Network {
        &self.net
    }
}

impl OnEngine for Stage {
    async fn on(engine: Engine) -> Self {
        let net = TestNet::new(engine).await;
        net.clock.set("2026-08-03T09:00:00Z".parse().unwrap());
        let net = Network::in_net(net).await;
        let (cora, pia) = (net.with_role(Role::Coordinator).await, net.with_role(Role::Partner).await);
        let mut trekkers = Vec::new();
        for region in REGIONS {
            trekkers.push(net.trekker(region, 1).await);
        }
        let first = round(&net, "2026-11-03", &trekkers[..4], None).await;
        net.clock.set("2026-11-03T13:00:00Z".parse().unwrap());
        let second = round(&net, DAY, &trekkers[..5], Some(&trekkers[5])).await;
        net.clock.set(format!("{DAY}T13:00:00Z").parse().unwrap());
        Self { net, cora, pia, trekkers, meetings: [first, second] }
    }
}

/// A round in which these trekkers write to the network what they need, and this one to the coordination group alone.
async fn round(net: &Network, day: &str, open: &[Actor], hidden: Option<&Actor>) -> MeetingId {
    let meeting = net.open_round(day).await;
    let all = open.iter().map(|who| (who, Share::Network)).chain(hidden.map(|who| (who, Share::Coordination)));
    for (nth, (who, readers)) in all.enumerate() {
        net.fill_in(who, "3").await;
        net.write(who, "o3-behoefte", &format!("Behoefte {nth} van {day}."), readers).await;
        // What is no wish of the network counts nowhere.
        net.write(who, "o1-trots", "Er is een plan.", Share::Network).await;
        net.send_in(who).await;
    }
    net.close_round(meeting).await;
    meeting
}

impl Stage {
    pub fn proof(&self) -> MayPlan {
        MayPlan::of(&self.cora).unwrap()
    }

    pub fn at(&self, moment: &str) {
        self.clock.set(moment.parse().unwrap());
    }

    pub async fn year(&self, who: &Actor, year: i32) -> YearReview {
        read_review(&self.ctx, who, year).await.unwrap().expect("the year can be looked back on")
    }

    /// What was written in the second year, by its number.
    pub async fn texts(&self) -> Vec<TextId> {
        let view = read_meeting(&self.ctx, &self.cora, self.meetings[1]).await.unwrap().unwrap();
        let material = read_material(&self.ctx, &self.proof(), &view).await.unwrap();
        let texts = material.themes.iter().flat_map(|theme| &theme.texts);
        let mut found: Vec<_> = texts.map(|text| (text.words.clone(), text.id)).collect();
        found.sort();
        found.into_iter().map(|(_, id)| id).collect()
    }

    /// An item on the agenda of the second year, from these answers.
    pub async fn item(&self, sources: &[TextId]) -> AgendaItemId {
        let (id, sources) = (AgendaItemId(self.ctx.new_id()), sources.iter().copied().collect());
        let sort = Sort::Item { aim: Aim::Discuss, theme: None, owner: None, asked: None, sources };
        let plan = ItemPlan { text: ItemText::new("Een punt", "", 20).unwrap(), sort };
        add_item(&self.ctx, &self.proof(), self.meetings[1], id, &plan).await.unwrap();
        id
    }

    pub async fn discuss(&self, item: AgendaItemId) {
        let (at, text) = ((self.meetings[1], item), Minutes::parse("Besproken.").unwrap());
        save_minutes(&self.ctx, &self.proof(), at, 0, &text).await.unwrap();
    }

    pub async fn decide(&self, item: AgendaItemId) {
        let (id, words) = (DecisionId(self.ctx.new_id()), Decision::parse("We gaan door.").unwrap());
        add_decision(&self.ctx, &self.proof(), (self.meetings[1], item), id, &words).await.unwrap();
    }

    /// Drenthe does something.
    pub async fn agree(&self, item: AgendaItemId) -> ActionId {
        self.agree_at((self.meetings[1], item), Owner::Region(RegionId::new("drenthe"))).await
    }

    /// Somebody does something, as was agreed at a meeting.
    pub async fn agree_at(&self, at: impl Into<At>, owner: Owner) -> ActionId {
        let (id, what) = (ActionId(self.ctx.new_id()), ActionText::parse("Bellen").unwrap());
        let action = NewAction { what, owner, due: "2027-05-01".parse().unwrap() };
        add_action(&self.ctx, &self.proof(), at, id, &action).await.unwrap();
        id
    }

    /// Notes who is at the meeting of the second year.
    pub async fn note(&self, people: &[&Actor]) {
        let touch = |who: &&Actor| {
            let (id, member) = (Some(TouchId(self.ctx.new_id())), who.member_id().unwrap());
            Touched::now(Touch::Person { id, member, is_there: true })
        };
        let touches: Vec<_> = people.iter().map(touch).collect();
        let proof = MayTakeAttendance::of(&self.cora).unwrap();
        take(&self.ctx, &proof, self.meetings[1], &touches).await.unwrap();
    }
}
