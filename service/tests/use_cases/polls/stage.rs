//! What these tests share: a meeting that is a concept, two regions with trekkers, a coordinator and a partner.

pub use super::super::meetings::help::{at, date};
use chrono::NaiveTime;
use domain::account::{Actor, Role};
use domain::ids::{MeetingId, PollDateId, RegionId};
use domain::meetings::poll::PollAnswer;
use domain::meetings::{MeetingKind, MeetingState};
use service::db::Engine;
use service::fetch_all;
use service::meetings::polls::*;
use service::meetings::proof::MayPlan;
use service::meetings::*;
use service::testkit::{Network, OnEngine, invitation, plan};
use std::ops::Deref;

/// Wednesday 3 March 2027, 13:00 in the Netherlands. Anna and Bert are of Drenthe, Cees of Zeeland; Cora plans, Pia is a partner.
pub struct Stage {
    pub net: Network,
    pub anna: Actor,
    pub bert: Actor,
    pub cees: Actor,
    pub cora: Actor,
    pub pia: Actor,
    pub meeting: MeetingId,
}

impl Deref for Stage {
    type Target = Network;

    fn deref(&self) -> &Network {
        &self.net
    }
}

/// The closing time of the poll that [`poll`] makes.
pub const CLOSES: &str = "2027-03-15T16:00:00Z";

impl OnEngine for Stage {
    async fn on(engine: Engine) -> Self {
        let net = Network::on(engine).await;
        let cora = net.give_role(&invitation("Cora"), Role::Coordinator).await;
        let pia = net.give_role(&invitation("Pia"), Role::Partner).await;
        let [anna, bert, cees] =
            net.seats_for([("Anna", "drenthe", 1), ("Bert", "drenthe", 2), ("Cees", "zeeland", 1)]).await;
        let meeting = concept(&net, MeetingKind::Network).await;
        Self { net, anna, bert, cees, cora, pia, meeting }
    }
}

/// A meeting of this kind that is a concept.
pub async fn concept(net: &Network, kind: MeetingKind) -> MeetingId {
    let place = if kind == MeetingKind::Network { Place::Pharos } else { Place::AsTyped };
    let plan = MeetingPlan { place, ..plan("2027-04-13") };
    let proof = MayPlan::of(&Actor::System).unwrap();
    make_concept(&net.ctx, &proof, kind, MeetingId(net.ctx.new_id()), &plan).await.unwrap()
}

/// A date that can be chosen, at Pharos from 10:00.
pub fn day(text: &str) -> DatePlan {
    let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
    let window = Window::new(hour(10), hour(15)).unwrap();
    DatePlan { date: date(text), window, place: Place::Pharos, address: String::new() }
}

/// A poll on these days.
pub fn poll(days: &[&str]) -> PollPlan {
    PollPlan { dates: days.iter().map(|text| day(text)).collect(), closes_at: at(CLOSES) }
}

pub const DAYS: [&str; 3] = ["2027-04-13", "2027-04-15", "2027-04-20"];

impl Stage {
    pub fn proof(&self) -> MayPlan {
        MayPlan::of(&self.cora).unwrap()
    }

    pub async fn start(&self, plan: &PollPlan) -> Result<(), MeetingError> {
        start_poll(&self.ctx, &self.proof(), self.meeting, plan, false).await
    }

    /// The usual poll, which asked already.
    pub async fn begun(&self) -> PollView {
        self.start(&poll(&DAYS)).await.unwrap();
        self.work_at("2027-03-03T12:40:00Z").await;
        self.seen_by(&self.cora).await
    }

    pub async fn meeting_view(&self) -> MeetingView {
        read_meeting(&self.ctx, &self.cora, self.meeting).await.unwrap().unwrap()
    }

    pub async fn seen_by(&self, actor: &Actor) -> PollView {
        read_poll(&self.ctx, actor, &self.meeting_view().await).await.unwrap().unwrap()
    }

    /// Answers for the first dates, in order: "y", "m" (if need be) or "n" for each.
    pub async fn answer(&self, who: &Actor, said: &str) -> Result<Answered, MeetingError> {
        let dates = self.seen_by(&self.cora).await.dates;
        self.answer_for(who, dates.iter().map(|date| date.id).zip(read_answers(said)).collect()).await
    }

    pub async fn answer_for(
        &self,
        who: &Actor,
        answers: Vec<(PollDateId, PollAnswer)>,
    ) -> Result<Answered, MeetingError> {
        answer_poll(&self.ctx, who, self.meeting, &answers).await
    }

    /// How many regions can, can if need be, and cannot, for each date.
    pub async fn counts(&self) -> Vec<[usize; 3]> {
        self.seen_by(&self.cora).await.tallies.iter().map(|tally| tally.counts()).collect()
    }

    pub async fn work_at(&self, moment: &str) -> usize {
        self.clock.set(at(moment));
        send_due(&self.ctx).await.unwrap()
    }

    /// To whom letters of this kind went, by their first name.
    pub async fn got(&self, kind: &str) -> Vec<String> {
        let all = self.letters(kind).await;
        all.into_iter().map(|(to, ..)| to.split('@').next().unwrap().to_owned()).collect()
    }

    /// Recipient, subject and text of the letters of this kind.
    pub async fn letters(&self, kind: &str) -> Vec<(String, String, String)> {
        const LETTERS: &str =
            "SELECT recipient, subject, body FROM outbox WHERE kind = $1 ORDER BY created_at, recipient";
        let mut read = self.ctx.db.read().await.unwrap();
        fetch_all!(&mut read.conn(), (String, String, String), LETTERS, kind).unwrap()
    }

    pub async fn state(&self) -> MeetingState {
        self.meeting_view().await.state
    }
}

pub fn read_answers(said: &str) -> impl Iterator<Item = PollAnswer> + '_ {
    said.chars().map(|letter| match letter {
        'y' => PollAnswer::Yes,
        'm' => PollAnswer::IfNeedBe,
        'n' => PollAnswer::No,
        other => panic!("{other} is no answer"),
    })
}

pub fn region(id: &str) -> RegionId {
    RegionId::new(id)
}
