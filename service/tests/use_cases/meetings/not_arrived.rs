//! Mails about a meeting that did not arrive, for who plans.

use super::invitations::stage::*;
use domain::meetings::MeetingKind;
use futures::future::BoxFuture;
use service::meetings::invitations::{NotArrived, not_arrived};
use service::meetings::proof::MayPlan;
use service::outbox::{self, Bounced, Mail, Mailer, SendError, work_once};
use service::{both_engines, fetch_one};

/// Takes over what is not for these.
struct Postman(&'static [&'static str]);

impl Mailer for Postman {
    fn send<'a>(&'a self, mail: &'a Mail) -> BoxFuture<'a, Result<(), SendError>> {
        let name = mail.to.split('@').next().unwrap();
        let refused = self.0.contains(&name).then(|| Err(SendError::Never("550 5.1.1 no such mailbox".into())));
        Box::pin(async move { refused.unwrap_or(Ok(())) })
    }
}

async fn goes(stage: &Stage, refused: &'static [&'static str]) {
    while work_once(&stage.ctx, &Postman(refused)).await.unwrap() > 0 {}
}

async fn found(stage: &Stage, id: domain::ids::MeetingId) -> Vec<NotArrived> {
    let meeting = read(stage, id).await;
    not_arrived(&stage.ctx, &MayPlan::of(&stage.cora).unwrap(), &meeting).await.unwrap()
}

async fn names(stage: &Stage, id: domain::ids::MeetingId) -> Vec<String> {
    found(stage, id).await.into_iter().map(|one| one.name).collect()
}

/// The mail to Bert comes back.
async fn comes_back(stage: &Stage, subject: &'static str) {
    const BERTS: &str = "SELECT id FROM outbox WHERE recipient = 'bert@regio.example' AND subject LIKE $1";
    let (mail,) = fetch_one!(&mut stage.ctx.db.read().await.unwrap().conn(), (uuid::Uuid,), BERTS, subject).unwrap();
    assert_eq!(outbox::bounced(&stage.ctx, mail, "5.2.1 <bert@regio.example> disabled").await.unwrap(), Bounced::Noted);
}

both_engines! {
    async fn the_last_mail_to_each_is_what_matters(stage: Stage) {
        stage.clock.set(at("2027-03-04T08:00:00Z"));
        goes(&stage, &[]).await;
        let (round, webinar) = (stage.meeting("2027-06-15").await, online(&stage, MeetingKind::Webinar, "2027-06-16").await);
        an_hour_later(&stage).await;
        assert_eq!(names(&stage, webinar).await, [""; 0], "they wait");
        goes(&stage, &["anna"]).await;
        for id in [round, webinar] {
            let only = NotArrived {
                name: "Anna".into(),
                address: "anna@regio.example".into(),
                at: stage.ctx.now(),
                came_back: false,
                said: "550 5.1.1 no such mailbox".into(),
            };
            assert_eq!(found(&stage, id).await, [only]);
        }
        comes_back(&stage, "%ebinar%").await;
        let both = found(&stage, webinar).await;
        assert_eq!((names(&stage, webinar).await, both[1].came_back), (vec!["Anna".to_owned(), "Bert".to_owned()], true));
        assert_eq!((both[1].said.as_str(), names(&stage, round).await), ("5.2.1 <…> disabled", vec!["Anna".to_owned()]));
        // It moves, and that mail arrives; one that is taken out for somebody does not.
        change(&stage, webinar, |plan| plan.date = date("2027-06-23")).await;
        an_hour_later(&stage).await;
        goes(&stage, &[]).await;
        assert_eq!(names(&stage, webinar).await, [""; 0]);
        stage.hand_over("drenthe", 2, "Dina").await;
        soon(&stage).await;
        goes(&stage, &["bert"]).await;
        assert_eq!(names(&stage, webinar).await, ["Bert"]);
        // What was of no use any more is nobody's trouble.
        stage.hand_over("zeeland", 1, "Eva").await;
        soon(&stage).await;
        stage.clock.set(at("2027-06-24T08:00:00Z"));
        goes(&stage, &[]).await;
        assert_eq!(names(&stage, webinar).await, ["Bert"]);
    }
}
