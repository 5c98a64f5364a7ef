//! What these tests share: a coordinator, three trekkers and a partner, and what they got.

pub use super::super::help::*;
use domain::account::Role;
use domain::rounds::RoundLetter;
use service::meetings::letters::{LetterStep, StepState, list_letters, send_due};
use service::testkit::{OnEngine, invitation};
use service::{db::Engine, fetch_all};
use std::ops::Deref;

/// Wednesday 3 March 2027, 13:00 in the Netherlands. Bert is Anna's colleague in Drenthe.
pub struct Stage {
    pub net: Network,
    pub anna: domain::account::Actor,
    pub bert: domain::account::Actor,
    pub cora: domain::account::Actor,
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
        let cora = net.give_role(&invitation("Cora"), Role::Coordinator).await;
        net.give_role(&invitation("Pia"), Role::Partner).await;
        let [anna, bert, _] =
            net.seats_for([("Anna", "drenthe", 1), ("Bert", "drenthe", 2), ("Cees", "zeeland", 1)]).await;
        Self { net, anna, bert, cora }
    }
}

impl Stage {
    /// What the server's job does; gives the number of letters that are no reminders.
    pub async fn work(&self) -> usize {
        due::run_if_possible(&self.ctx).await;
        send_due(&self.ctx).await.unwrap()
    }

    pub async fn work_at(&self, moment: &str) -> usize {
        self.clock.set(at(moment));
        self.work().await
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

    /// The letters of a round, as a coordinator sees them.
    pub async fn steps(&self, id: domain::ids::MeetingId) -> Vec<LetterStep> {
        let meeting = read(self, id).await;
        list_letters(&self.ctx, &MayPlan::of(&self.cora).unwrap(), &meeting).await.unwrap().steps
    }

    pub async fn state(&self, id: domain::ids::MeetingId, letter: RoundLetter) -> Option<StepState> {
        self.steps(id).await.into_iter().rfind(|step| step.letter == letter).map(|step| step.state)
    }
}

pub use service::meetings::proof::MayPlan;
pub use service::meetings::*;
