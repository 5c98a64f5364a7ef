//! The log of a round's letters: to whom, when, and what became of each.

use super::stage::*;
use chrono::Duration;
use futures::future::BoxFuture;
use service::meetings::letters::{Delivery, logged_letters};
use service::outbox::{self, Mail, Mailer, SendError};
use service::{both_engines, fetch_one};

/// Knows nobody called Anna, and is too busy for Bert.
struct Moody;

/// Takes everything.
struct Calm;

impl Mailer for Calm {
    fn send<'a>(&'a self, _: &'a Mail) -> BoxFuture<'a, Result<(), SendError>> {
        Box::pin(std::future::ready(Ok(())))
    }
}

impl Mailer for Moody {
    fn send<'a>(&'a self, mail: &'a Mail) -> BoxFuture<'a, Result<(), SendError>> {
        let answer = match mail.to.as_str() {
            "anna@regio.example" => Err(SendError::Never("550 5.1.1 no such mailbox".into())),
            "bert@regio.example" => Err(SendError::Later("451 try again".into())),
            _ => Ok(()),
        };
        Box::pin(std::future::ready(answer))
    }
}

both_engines! {
    async fn what_became_of_each_letter_is_told(stage: Stage) {
        // The invitations: a letter never overtakes one that was written before it.
        while outbox::work_once(&stage.ctx, &Calm).await.unwrap() > 0 {}
        let meeting = stage.meeting("2027-06-15").await;
        stage.clock.advance(Duration::hours(1));
        stage.work().await;
        while outbox::work_once(&stage.ctx, &Moody).await.unwrap() > 0 {}
        let logged = logged_letters(&stage.ctx, &as_system(), &read(&stage, meeting).await).await.unwrap();
        let now = stage.ctx.now();
        let said: Vec<_> = logged.into_iter().map(|line| (line.name, line.delivery)).collect();
        let waits = Delivery::Waits(now + Duration::seconds(10), Some("451 try again".into()));
        assert_eq!(said, [
            ("Anna".to_owned(), Delivery::Refused(now, "550 5.1.1 no such mailbox".into())),
            ("Bert".to_owned(), waits),
            ("Cees".to_owned(), Delivery::Sent(now)),
            ("Cora".to_owned(), Delivery::Sent(now)),
        ]);
        const OF_CEES: &str = "SELECT id FROM outbox WHERE recipient = 'cees@regio.example' AND kind = 'meeting_made'";
        let (id,) = fetch_one!(&mut stage.ctx.db.read().await.unwrap().conn(), (uuid::Uuid,), OF_CEES).unwrap();
        stage.clock.advance(Duration::minutes(5));
        outbox::bounced(&stage.ctx, id, "5.2.1 mailbox disabled").await.unwrap();
        let logged = logged_letters(&stage.ctx, &as_system(), &read(&stage, meeting).await).await.unwrap();
        let cees = logged.into_iter().find(|line| line.name == "Cees").unwrap();
        assert_eq!(cees.delivery, Delivery::CameBack(stage.ctx.now(), "5.2.1 mailbox disabled".into()));
    }
}
