//! Mails about a meeting that did not arrive, for who plans.

use super::invitations::stage::*;
use domain::meetings::MeetingKind;
use futures::future::BoxFuture;
use service::meetings::invitations::{NotArrived, Why, not_arrived};
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

/// Is away for these.
struct Away(&'static str);

impl Mailer for Away {
    fn send<'a>(&'a self, mail: &'a Mail) -> BoxFuture<'a, Result<(), SendError>> {
        let away = mail.to.starts_with(self.0).then(|| Err(SendError::Later("no route to host".into())));
        Box::pin(async move { away.unwrap_or(Ok(())) })
    }
}

both_engines! {
    async fn what_never_left_was_refused_by_nobody_and_who_has_no_address_gets_nothing(stage: Stage) {
        stage.clock.set(at("2027-03-04T08:00:00Z"));
        goes(&stage, &[]).await;
        const NO_MAIL: &str = "UPDATE member_emails SET gets_mail = FALSE WHERE address = 'bert@regio.example'";
        assert_eq!(run!(stage, NO_MAIL), 1);
        let id = online(&stage, MeetingKind::Webinar, "2027-06-16").await;
        an_hour_later(&stage).await;
        let bert = NotArrived { name: "Bert".into(), why: Why::NoAddress };
        for tries in 1..=12 {
            assert_eq!(found(&stage, id).await, std::slice::from_ref(&bert), "before try {tries}");
            while work_once(&stage.ctx, &Away("anna")).await.unwrap() > 0 {}
            stage.clock.advance(chrono::Duration::hours(4));
        }
        let given_up = stage.ctx.now() - chrono::Duration::hours(4);
        let anna = NotArrived { name: "Anna".into(), why: Why::NeverLeft("anna@regio.example".into(), given_up) };
        assert_eq!(found(&stage, id).await, [anna.clone(), bert]);
        // To one that is called off nobody comes, also without an address.
        call_off(&stage, id).await;
        assert_eq!(found(&stage, id).await, [anna]);
    }

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
                why: Why::Refused("anna@regio.example".into(), stage.ctx.now(), "550 5.1.1 no such mailbox".into()),
            };
            assert_eq!(found(&stage, id).await, [only]);
        }
        comes_back(&stage, "%ebinar%").await;
        assert_eq!((names(&stage, webinar).await, names(&stage, round).await), (vec!["Anna".to_owned(), "Bert".to_owned()], vec!["Anna".to_owned()]));
        let came_back = Why::CameBack("bert@regio.example".into(), stage.ctx.now(), "5.2.1 <…> disabled".into());
        assert_eq!(found(&stage, webinar).await[1].why, came_back);
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
