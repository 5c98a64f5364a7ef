//! What trekkers of a network answer in its open round.

use super::Network;
use crate::survey::{self, Saved, SendOutcome, SurveyError};
use domain::account::Actor;
use domain::survey::fields::TICKED;
use domain::survey::{FieldPart, Kind, Post, Scope, Share, SurveyFormat};

impl Network {
    /// Saves answers in a section, as its form posts them.
    ///
    /// # Errors
    /// As the use case itself.
    ///
    /// # Panics
    /// When it is more than a post may be.
    pub async fn try_save(&self, who: &Actor, section: &str, fields: &[(&str, &str)]) -> Result<Saved, SurveyError> {
        survey::save_section(&self.ctx, who, section, Post::new(posted(fields)).expect("it is small")).await
    }

    /// Saves answers in a section, valid or not.
    ///
    /// # Panics
    /// When `who` holds no seat, or no round is open.
    pub async fn save(&self, who: &Actor, section: &str, fields: &[(&str, &str)]) -> Saved {
        self.try_save(who, section, fields).await.expect("an answer is saved")
    }

    /// Saves a text under an open question, for these readers.
    ///
    /// # Panics
    /// As [`Self::save`].
    pub async fn write(&self, who: &Actor, question: &str, text: &str, readers: Share) {
        let share = FieldPart::Share.of(question);
        self.save(who, "nu", &[(question, text), (&share, readers.field())]).await;
    }

    /// Gives every answer that is required of the person: this level (or `onbekend`) everywhere, and perhaps once a host.
    ///
    /// # Panics
    /// As [`Self::save`].
    pub async fn answer(&self, who: &Actor, level: &str) {
        self.save(who, "doorontwikkeling", &every(Scope::Person, Kind::Growth, level)).await;
        self.save(who, "nu", &[("o6-gastregio", "later")]).await;
    }

    /// Gives every answer that is required of the region; those that stand ready as they are given here are confirmed.
    ///
    /// # Panics
    /// As [`Self::save`].
    pub async fn share(&self, who: &Actor) {
        let mut facts = every(Scope::Region, Kind::Count, "2");
        facts.extend([("f4-convenant", "nee"), ("f5-domeinen", "jgz"), ("f7-ouders", "soms")]);
        facts.push(("f8-financiering", "jaar"));
        for (section, answers) in [("borging", every(Scope::Region, Kind::Step, "1")), ("feiten", facts)] {
            let ticks: Vec<_> = answers.iter().map(|(id, _)| FieldPart::StillRight.of(id)).collect();
            let ticks = ticks.iter().map(|tick| (tick.as_str(), TICKED));
            self.save(who, section, &answers.iter().copied().chain(ticks).collect::<Vec<_>>()).await;
        }
    }

    /// Sends in what was saved, as far as nothing is missing.
    ///
    /// # Panics
    /// As [`Self::save`].
    pub async fn send(&self, who: &Actor) -> SendOutcome {
        survey::send_in(&self.ctx, who).await.expect("the round is open")
    }

    /// Sends in what was saved.
    ///
    /// # Panics
    /// As [`Self::save`], and when something is missing.
    pub async fn send_in(&self, who: &Actor) {
        let outcome = self.send(who).await;
        assert!(matches!(outcome, SendOutcome::Sent { .. }), "{outcome:?}");
    }

    /// Gives every required answer, with this level, and sends in.
    ///
    /// # Panics
    /// As [`Self::save`].
    pub async fn fill_in(&self, who: &Actor, level: &str) {
        self.answer(who, level).await;
        self.share(who).await;
        self.send_in(who).await;
    }
}

/// Fields as a form posts them.
pub fn posted(fields: &[(&str, &str)]) -> Vec<(String, String)> {
    fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// Every question of this kind with the same answer.
fn every(scope: Scope, kind: Kind, value: &str) -> Vec<(&'static str, &str)> {
    let all = SurveyFormat::current().questions();
    let wanted = all.filter(|(section, question)| section.scope == scope && question.kind == kind);
    wanted.map(|(_, question)| (question.id.as_str(), value)).collect()
}
