//! A meeting whose round has closed, with what three trekkers wrote, and who makes its agenda.

use domain::account::{Actor, Role};
use domain::ids::{AgendaItemId, MeetingId, TextId};
use domain::meetings::agenda::{Aim, ItemText};
use domain::survey::Share::{self, Coordination, Network as Everybody};
use service::db::Engine;
use service::meetings::agenda::*;
use service::meetings::proof::MayPlan;
use service::meetings::{MeetingView, read_meeting};
use service::testkit::{Network, OnEngine, TestNet};
use std::collections::BTreeSet;
use std::ops::Deref;

/// What only the coordination group and its region read.
pub const HIDDEN: &str = "De zorgverzekeraar wil niet meebetalen aan onze coördinator.";
/// What the network reads.
pub const SHARED: &str = "Hoe betrekken jullie ouders?";

pub struct Stage {
    net: Network,
    /// Drenthe, seat 1: wrote [`SHARED`].
    pub anna: Actor,
    /// Drenthe, seat 2.
    pub bert: Actor,
    /// Zeeland, seat 1: wrote [`HIDDEN`].
    pub cees: Actor,
    pub cora: Actor,
    pub partner: Actor,
    pub meeting: MeetingId,
    /// The texts, by their words.
    pub shared: TextId,
    pub hidden: TextId,
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
        net.clock.set("2026-12-01T09:00:00Z".parse().unwrap());
        let net = Network::in_net(net).await;
        let people = [("Anna Proef", "drenthe", 1), ("Bert Proef", "drenthe", 2), ("Cees Proef", "zeeland", 1)];
        let [anna, bert, cees] = net.seats_for(people).await;
        let (cora, partner) = (net.with_role(Role::Coordinator).await, net.with_role(Role::Partner).await);
        let meeting = net.open_round("2027-03-02").await;
        let texts: [(&Actor, &str, &str, Share); 2] =
            [(&anna, "o3-behoefte", SHARED, Everybody), (&cees, "o5-agenda", HIDDEN, Coordination)];
        for (who, question, text, readers) in texts {
            net.fill_in(who, "3").await;
            net.write(who, question, text, readers).await;
            net.send_in(who).await;
        }
        net.close_round(meeting).await;
        let (shared, hidden) = (TextId(uuid::Uuid::nil()), TextId(uuid::Uuid::nil()));
        let mut stage = Self { net, anna, bert, cees, cora, partner, meeting, shared, hidden };
        (stage.shared, stage.hidden) = (stage.text(SHARED).await, stage.text(HIDDEN).await);
        stage
    }
}

impl Stage {
    pub fn proof(&self) -> MayPlan {
        MayPlan::of(&self.cora).unwrap()
    }

    pub async fn view(&self) -> MeetingView {
        read_meeting(&self.ctx, &self.cora, self.meeting).await.unwrap().unwrap()
    }

    pub async fn material(&self) -> Material {
        read_material(&self.ctx, &self.proof(), &self.view().await).await.unwrap()
    }

    /// The answer with these words.
    pub async fn text(&self, words: &str) -> TextId {
        let material = self.material().await;
        let mut texts = material.themes.iter().flat_map(|theme| &theme.texts);
        texts.find(|text| text.words == words).expect("it was written").id
    }

    /// The agenda for somebody; `None` when there is none for them.
    pub async fn agenda(&self, who: &Actor) -> Option<AgendaView> {
        read_agenda(&self.ctx, who, &self.view().await).await.unwrap()
    }

    /// The titles of the agenda in order, as the coordinator sees them.
    pub async fn titles(&self) -> Vec<String> {
        let agenda = self.agenda(&self.cora).await;
        agenda.map(|agenda| agenda.items.into_iter().map(|item| item.title).collect()).unwrap_or_default()
    }

    pub async fn try_add(&self, plan: &ItemPlan) -> Result<AgendaItemId, AgendaError> {
        let id = AgendaItemId(self.ctx.new_id());
        add_item(&self.ctx, &self.proof(), self.meeting, id, plan).await.map(|()| id)
    }

    pub async fn add(&self, plan: &ItemPlan) -> AgendaItemId {
        self.try_add(plan).await.unwrap()
    }

    /// Items with these titles, in this order.
    pub async fn with_items<const N: usize>(&self, titles: [&str; N]) -> [AgendaItemId; N] {
        let mut ids = Vec::new();
        for title in titles {
            ids.push(self.add(&item(title)).await);
        }
        ids.try_into().unwrap()
    }

    /// Somebody looks at the agenda.
    pub async fn look(&self, who: &Actor) {
        first_look(&self.ctx, who, self.meeting, &self.agenda(who).await.unwrap()).await;
    }

    pub async fn publish(&self) {
        publish(&self.ctx, &self.proof(), self.meeting).await.unwrap();
    }

    /// An item as it stands for the coordinator.
    pub async fn item(&self, id: AgendaItemId) -> ItemView {
        self.agenda(&self.cora).await.unwrap().items.into_iter().find(|item| item.id == id).unwrap()
    }
}

pub fn text(title: &str, minutes: u16) -> ItemText {
    ItemText::new(title, "", minutes).unwrap()
}

/// An item of twenty minutes to talk about.
pub fn item(title: &str) -> ItemPlan {
    let sort = Sort::Item { aim: Aim::Discuss, theme: None, owner: None, asked: None, sources: BTreeSet::new() };
    ItemPlan { text: text(title, 20), sort }
}

/// As [`item`], made from these answers.
pub fn from(title: &str, texts: &[TextId]) -> ItemPlan {
    let sources = texts.iter().copied().collect();
    let sort = Sort::Item { aim: Aim::Discuss, theme: None, owner: None, asked: None, sources };
    ItemPlan { sort, ..item(title) }
}

pub fn pause(minutes: u16) -> ItemPlan {
    ItemPlan { text: text("Pauze", minutes), sort: Sort::Break }
}
