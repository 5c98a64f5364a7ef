//! Each mail goes out once, later, or is given up loudly.

use super::stage::*;
use chrono::Duration;
use futures::future::join_all;
use service::db::Limits;
use service::outbox::{self, SendError};
use service::testkit::TestNet;
use service::{both_engines, execute};
use std::time::Duration as Span;
use tokio::sync::oneshot;

both_engines! {
    async fn what_became_of_a_mail_is_written_down_once_the_database_is_back(net: TestNet) {
        let span = Span::from_millis;
        let limits = Limits { turn: span(300), lock: span(200), statement: span(500), idle: span(500) };
        let net = net.reopened(limits).await;
        enqueue(&net, "slow@ggd.example", None).await;
        let (gate, mut mails) = Gate::new();
        let (done, ()) = tokio::join!(outbox::work_once(&net.ctx, &gate), async {
            mails.recv().await.unwrap();
            let mut stranger = net.stranger().await;
            stranger.hold_table("outbox").await;
            gate.open.notify_one();
            // Longer than anybody waits for it.
            tokio::time::sleep(span(1500)).await;
            stranger.let_go().await;
        });
        assert_eq!(done.unwrap(), 1);
        let (_, attempts, _, sent, _) = only_row(&net).await;
        assert_eq!((attempts, sent), (1, true));
        assert_eq!(outbox::work_once(&net.ctx, &gate).await.unwrap(), 0, "it does not go a second time");
    }

    async fn each_mail_is_sent_once_by_ten_workers(net: TestNet) {
        for n in 0..60 {
            enqueue(&net, &format!("persoon{n}@ggd.example"), None).await;
        }
        let postman = Postman::default();
        let workers = (0..10).map(|_| async {
            while outbox::work_once(&net.ctx, &postman).await.unwrap() > 0 {}
        });
        join_all(workers).await;
        let mut to: Vec<String> = postman.sent.lock().unwrap().iter().map(|mail| mail.to.clone()).collect();
        assert_eq!(to.len(), 60);
        to.sort();
        to.dedup();
        assert_eq!(to.len(), 60);
    }

    async fn the_text_goes_when_the_mail_has_gone(net: TestNet) {
        enqueue(&net, "anna@ggd.example", None).await;
        let postman = Postman::default();
        assert_eq!(outbox::work_once(&net.ctx, &postman).await.unwrap(), 1);
        assert!(postman.sent.lock().unwrap()[0].text.contains(SECRET));
        assert_eq!(only_row(&net).await, (String::new(), 1, None, true, false));
        assert_eq!(outbox::work_once(&net.ctx, &postman).await.unwrap(), 0);
        net.clock.advance(Duration::days(91));
        assert_eq!(outbox::tidy(&net.ctx).await.unwrap(), 1);
    }

    async fn a_mail_that_cannot_go_waits_longer_each_time_and_is_given_up(net: TestNet) {
        enqueue(&net, "anna@ggd.example", None).await;
        let postman = Postman::refusing(|mail| SendError::Later(format!("no route to {}", mail.to)));
        assert_eq!(outbox::work_once(&net.ctx, &postman).await.unwrap(), 1);
        let (body, attempts, error, sent, given_up) = only_row(&net).await;
        assert!(body.contains(SECRET));
        assert_eq!((attempts, sent, given_up), (1, false, false));
        assert_eq!(error.as_deref(), Some("no route to …"), "addresses stay out of the log");
        net.clock.advance(Duration::seconds(9));
        assert_eq!(outbox::work_once(&net.ctx, &postman).await.unwrap(), 0);
        net.clock.advance(Duration::seconds(1));
        assert_eq!(outbox::work_once(&net.ctx, &postman).await.unwrap(), 1);
        for _ in 0..10 {
            net.clock.advance(Duration::hours(4));
            assert_eq!(outbox::work_once(&net.ctx, &postman).await.unwrap(), 1);
        }
        let (body, attempts, _, sent, given_up) = only_row(&net).await;
        assert_eq!((body.as_str(), attempts, sent, given_up), ("", 12, false, true));
        net.clock.advance(Duration::days(1));
        assert_eq!(outbox::work_once(&net.ctx, &postman).await.unwrap(), 0);
    }

    async fn a_mail_goes_out_when_the_server_is_back(net: TestNet) {
        enqueue(&net, "anna@ggd.example", None).await;
        let postman = Postman::refusing(|_| SendError::Later("away".into()));
        outbox::work_once(&net.ctx, &postman).await.unwrap();
        *postman.trouble.lock().unwrap() = None;
        net.clock.advance(Duration::minutes(1));
        outbox::work_once(&net.ctx, &postman).await.unwrap();
        assert_eq!(only_row(&net).await, (String::new(), 2, None, true, false));
    }

    async fn a_mailbox_that_does_not_exist_is_given_up_at_once(net: TestNet) {
        enqueue(&net, "anna@ggd.example", None).await;
        let postman = Postman::refusing(|_| SendError::Never("550 no such mailbox".into()));
        outbox::work_once(&net.ctx, &postman).await.unwrap();
        let (body, attempts, error, sent, given_up) = only_row(&net).await;
        assert_eq!((body.as_str(), attempts, sent, given_up), ("", 1, false, true));
        assert_eq!(error.as_deref(), Some("550 no such mailbox"));
    }

    async fn what_a_mail_server_says_is_kept_as_one_line_that_all_can_see(net: TestNet) {
        enqueue(&net, "anna@ggd.example", None).await;
        const SAID: &str = "550 \u{1b}[31mno\nsuch\r\nbox\u{2028}for\u{85}\u{202e}an\u{200b}na@ggd.example\u{2066}\u{ad}.";
        let postman = Postman::refusing(|_| SendError::Never(SAID.into()));
        outbox::work_once(&net.ctx, &postman).await.unwrap();
        let (_, _, error, _, _) = only_row(&net).await;
        assert_eq!(error.as_deref(), Some("550  [31mno such box for …."));
    }

    async fn a_code_that_expired_is_never_sent(net: TestNet) {
        enqueue(&net, "anna@ggd.example", Some(Duration::minutes(10))).await;
        net.clock.advance(Duration::minutes(10));
        let postman = Postman::default();
        outbox::work_once(&net.ctx, &postman).await.unwrap();
        assert!(postman.sent.lock().unwrap().is_empty());
        let (body, _, _, sent, given_up) = only_row(&net).await;
        assert_eq!((body.as_str(), sent, given_up), ("", false, true));
    }

    async fn the_mail_of_a_worker_that_died_is_sent_by_another(net: TestNet) {
        enqueue(&net, "slow@ggd.example", None).await;
        let (gate, mut mails) = Gate::new();
        tokio::select! {
            _ = outbox::work_once(&net.ctx, &gate) => panic!("it was sent"),
            _ = mails.recv() => {}
        }
        let postman = Postman::default();
        net.clock.advance(Duration::seconds(119));
        assert_eq!(outbox::work_once(&net.ctx, &postman).await.unwrap(), 0, "the lease holds");
        net.clock.advance(Duration::seconds(1));
        assert_eq!(outbox::work_once(&net.ctx, &postman).await.unwrap(), 1);
        assert_eq!(postman.sent.lock().unwrap().len(), 1);
    }

    async fn what_cannot_be_written_down_does_not_keep_the_others_from_it(net: TestNet) {
        let index = net.ctx.db.write(|conn| Box::pin(async move {
            execute!(conn, "CREATE UNIQUE INDEX once ON outbox (recipient) WHERE sent_at IS NOT NULL")
        }));
        index.await.unwrap();
        let postman = Postman::default();
        enqueue(&net, "anna@regio.example", None).await;
        outbox::work_once(&net.ctx, &postman).await.unwrap();
        for name in ["anna", "bert", "cees", "dina"] {
            enqueue(&net, &format!("{name}@regio.example"), None).await;
        }
        let refused = outbox::work_once(&net.ctx, &postman).await.unwrap_err();
        assert!(refused.is_unique_violation());
        assert_eq!(net.count("SELECT COUNT(*) FROM outbox WHERE sent_at IS NOT NULL").await, 1 + 3);
    }

    async fn a_slow_mail_keeps_nobody_waiting(net: TestNet) {
        let (gate, mut mails) = Gate::new();
        enqueue(&net, "slow@ggd.example", None).await;
        let sending = outbox::run(&net.ctx, &gate, std::future::pending(), Span::ZERO);
        let others = async {
            assert_eq!(mails.recv().await.unwrap(), "slow@ggd.example");
            for nth in 0..20 {
                let to = format!("persoon{nth}@ggd.example");
                enqueue(&net, &to, None).await;
                assert_eq!(mails.recv().await.unwrap(), to);
            }
        };
        tokio::select! {
            () = sending => panic!("nobody said stop"),
            () = others => {}
        }
    }

    async fn what_is_useless_soonest_goes_first(net: TestNet) {
        for nth in 0..8 {
            enqueue(&net, &format!("bericht{nth}@ggd.example"), None).await;
        }
        enqueue(&net, "herinnering@ggd.example", Some(Duration::days(9))).await;
        net.clock.advance(Duration::seconds(1));
        enqueue(&net, "code@ggd.example", Some(Duration::minutes(10))).await;
        let (gate, mut mails) = Gate::new();
        outbox::work_once(&net.ctx, &gate).await.unwrap();
        let first: Vec<String> = std::iter::from_fn(|| mails.try_recv().ok()).collect();
        for hasty in ["code@ggd.example", "herinnering@ggd.example"] {
            assert!(first.iter().any(|to| to == hasty), "{hasty} is among the first: {first:?}");
        }
    }

    async fn a_mail_on_its_way_arrives_before_the_end(net: TestNet) {
        let (gate, mut mails) = Gate::new();
        let (stop, stopped) = oneshot::channel::<()>();
        enqueue(&net, "slow@ggd.example", None).await;
        let sending = outbox::run(&net.ctx, &gate, async { stopped.await.unwrap() }, Span::MAX);
        let stopping = async {
            mails.recv().await.unwrap();
            stop.send(()).unwrap();
            enqueue(&net, "later@ggd.example", None).await;
            gate.open.notify_one();
        };
        tokio::join!(sending, stopping);
        assert_eq!(net.count("SELECT COUNT(*) FROM outbox WHERE sent_at IS NOT NULL").await, 1);
        assert!(mails.try_recv().is_err(), "nothing new is begun");
    }

    async fn a_mail_that_does_not_arrive_before_the_end_is_free_at_once(net: TestNet) {
        let (gate, mut mails) = Gate::new();
        let (stop, stopped) = oneshot::channel::<()>();
        enqueue(&net, "slow@ggd.example", None).await;
        let sending = outbox::run(&net.ctx, &gate, async { stopped.await.unwrap() }, Span::ZERO);
        let stopping = async {
            mails.recv().await.unwrap();
            stop.send(()).unwrap();
        };
        tokio::join!(sending, stopping);
        let postman = Postman::default();
        assert_eq!(outbox::work_once(&net.ctx, &postman).await.unwrap(), 1, "another server takes it over");
        assert_eq!(only_row(&net).await, (String::new(), 2, None, true, false));
    }
}
