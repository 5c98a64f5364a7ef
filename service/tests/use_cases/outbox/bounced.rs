//! A mail that was accepted and comes back later.

use super::stage::*;
use chrono::Duration;
use service::both_engines;
use service::outbox::{self, Bounced, SendError};
use service::testkit::TestNet;

/// The id of the only mail.
async fn id(net: &TestNet) -> uuid::Uuid {
    let mut read = net.ctx.db.read().await.unwrap();
    service::fetch_one!(&mut read.conn(), (uuid::Uuid,), "SELECT id FROM outbox").unwrap().0
}

both_engines! {
    async fn it_is_written_down_once_as_one_line_without_the_address(net: TestNet) {
        enqueue(&net, "anna@ggd.example", None).await;
        let id = id(&net).await;
        assert_eq!(outbox::bounced(&net.ctx, id, "550").await.unwrap(), Bounced::NotSentYet);
        assert_eq!(only_row(&net).await.2, None, "nothing is written of what did not go");
        let postman = Postman::default();
        outbox::work_once(&net.ctx, &postman).await.unwrap();
        net.clock.advance(Duration::minutes(5));
        let said = format!("5.1.1 <anna@ggd.example>\r\nno \u{202e}such mailbox {}", "x".repeat(100_000));
        assert_eq!(outbox::bounced(&net.ctx, id, &said).await.unwrap(), Bounced::Noted);
        let (_, attempts, kept, sent, given_up) = only_row(&net).await;
        assert_eq!((attempts, sent, given_up), (1, true, true), "it was sent, and came back");
        let kept = kept.unwrap();
        assert!(kept.starts_with("5.1.1 <…> no such mailbox x") && kept.chars().count() == 300, "{kept}");
        assert_eq!(outbox::bounced(&net.ctx, id, "another story").await.unwrap(), Bounced::WasNoted);
        assert_eq!(only_row(&net).await.2, Some(kept));
        assert_eq!(outbox::work_once(&net.ctx, &postman).await.unwrap(), 0, "it does not go again");
    }

    async fn what_was_refused_already_stays_so_and_what_is_not_ours_changes_nothing(net: TestNet) {
        enqueue(&net, "anna@ggd.example", None).await;
        let postman = Postman::refusing(|_| SendError::Never("550 no such mailbox".into()));
        outbox::work_once(&net.ctx, &postman).await.unwrap();
        let before = net.content().await;
        let mine = id(&net).await;
        assert_eq!(outbox::bounced(&net.ctx, mine, "550 twice").await.unwrap(), Bounced::WasNoted);
        let other = net.ctx.new_id();
        assert_eq!(outbox::bounced(&net.ctx, other, "550 not ours").await.unwrap(), Bounced::Unknown);
        assert_eq!(net.content().await, before);
    }
}
