//! Sending in: from then on the answers count.

use super::stage::{A, B, Stage, gaps, kinds, left};
use domain::ids::RegionId;
use domain::survey::{ProblemKind, Value};
use service::both_engines;
use service::rounds::Progress;
use service::survey::{SendOutcome, open_round, review, thanks};
use service::testkit::TestNet;

const P1: &str = "p1-trekker";
const GROWTH: &str = "doorontwikkeling";

both_engines! {
    async fn what_is_missing_is_told_and_nothing_is_sent(net: TestNet) {
        let stage = Stage::open(net).await;
        let missing = gaps(stage.send(&stage.carla).await);
        assert_eq!(missing.len(), 6 + 10 + 8 + 1, "texts are not required");
        assert!(missing.iter().all(|gap| gap.kind == ProblemKind::Missing));
        stage.answer(&stage.carla, "3").await;
        stage.share(&stage.carla).await;
        stage.save(&stage.carla, GROWTH, &[(P1, "9")]).await;
        let missing = gaps(stage.send(&stage.carla).await);
        assert_eq!(kinds(&missing, P1), [ProblemKind::NotALevel]);
        assert_eq!((missing.len(), stage.net.count("SELECT COUNT(*) FROM submissions").await), (1, 0));
        stage.save(&stage.carla, GROWTH, &[(P1, "onbekend")]).await;
        assert_eq!(left(stage.send(&stage.carla).await), 0);
        assert_eq!(stage.sent(P1).await, [r#""unknown""#]);
        assert_eq!(stage.net.count("SELECT COUNT(*) FROM sent_answers").await, 7);
    }

    async fn the_first_may_leave_shared_answers_and_the_last_may_not(net: TestNet) {
        let stage = Stage::after(net, "borging", &[("b01-stip", "2")]).await;
        stage.answer(&stage.anna, "3").await;
        stage.answer(&stage.bert, "4").await;
        assert_eq!(left(stage.send(&stage.anna).await), 18);
        let missing = gaps(stage.send(&stage.bert).await);
        assert_eq!(missing.len(), 18);
        assert_eq!(kinds(&missing, "b01-stip"), [ProblemKind::Unconfirmed]);
        stage.share(&stage.bert).await;
        assert_eq!(left(stage.send(&stage.bert).await), 0);
        assert_eq!(stage.sent(P1).await, [r#"{"level":3}"#, r#"{"level":4}"#]);
    }

    async fn what_the_first_has_to_mend_is_not_left(net: TestNet) {
        let stage = Stage::open(net).await;
        stage.answer(&stage.anna, "3").await;
        stage.save(&stage.bert, "borging", &[("b01-stip", "1")]).await;
        stage.save(&stage.anna, "borging", &[("b01-stip", "2")]).await;
        stage.save(&stage.anna, "feiten", &[("f1-gemeenten", "veel")]).await;
        let missing = gaps(stage.send(&stage.anna).await);
        assert_eq!(kinds(&missing, "b01-stip"), [ProblemKind::ChangedMeanwhile]);
        assert_eq!(kinds(&missing, "f1-gemeenten"), [ProblemKind::NotACount { max: 60 }]);
        assert_eq!(missing.len(), 2);
    }

    async fn of_two_who_send_at_once_one_is_the_last(net: TestNet) {
        let stage = Stage::open(net).await;
        stage.answer(&stage.anna, "3").await;
        stage.answer(&stage.bert, "4").await;
        let (one, two) = tokio::join!(stage.send(&stage.anna), stage.send(&stage.bert));
        let sent = [one, two].iter().filter(|outcome| matches!(outcome, SendOutcome::Sent { .. })).count();
        assert_eq!(sent, 1, "the last may leave nothing");
    }

    async fn a_change_counts_only_after_sending_in_again(net: TestNet) {
        let stage = Stage::open(net).await;
        stage.answer(&stage.carla, "3").await;
        stage.share(&stage.carla).await;
        left(stage.send(&stage.carla).await);
        let first = review(&stage.net.ctx, &stage.carla).await.unwrap();
        assert!(!first.changed_since_sent());
        stage.later();
        stage.save(&stage.carla, GROWTH, &[(P1, "5")]).await;
        let filling = review(&stage.net.ctx, &stage.carla).await.unwrap();
        assert!(filling.changed_since_sent() && filling.sent_at == first.sent_at);
        assert_eq!((stage.sent(P1).await, &filling.sent[P1].value), (vec![r#"{"level":3}"#.into()], &Value::Level(3)));
        left(stage.send(&stage.carla).await);
        assert_eq!(stage.sent(P1).await, [r#"{"level":5}"#]);
        let filling = review(&stage.net.ctx, &stage.carla).await.unwrap();
        assert!(!filling.changed_since_sent() && filling.sent_at > first.sent_at);
        let of_p1 = "SELECT COUNT(*) FROM answer_history WHERE event = 'sent' AND question_id = 'p1-trekker'";
        assert_eq!(stage.net.count(of_p1).await, 2);
        let of_p2 = "SELECT COUNT(*) FROM answer_history WHERE event = 'sent' AND question_id = 'p2-samenstelling'";
        assert_eq!(stage.net.count(of_p2).await, 1, "what stayed the same is not told twice");
    }

    async fn a_hole_in_the_shared_answers_is_told_to_who_has_sent_in(net: TestNet) {
        let stage = Stage::open(net).await;
        let carla = &stage.carla;
        stage.answer(carla, "3").await;
        stage.share(carla).await;
        let incomplete = || async {
            let filling = review(&stage.net.ctx, carla).await.unwrap();
            let views = filling.incomplete().into_iter();
            (views.map(|view| (view.question.id.as_str(), view.answer.is_some())).collect::<Vec<_>>(), filling.changed_since_sent())
        };
        stage.save(carla, "feiten", &[("f1-gemeenten", ""), ("f1-gemeenten.versie", "1")]).await;
        assert_eq!(incomplete().await, (vec![], false), "before sending in it is a gap like any other");
        stage.save(carla, "feiten", &[("f1-gemeenten", "2"), ("f1-gemeenten.versie", "2")]).await;
        left(stage.send(carla).await);
        assert_eq!(incomplete().await, (vec![], false));
        let fields = [("f1-gemeenten", ""), ("f1-gemeenten.versie", "3"), ("f3-partijen", "veel"), ("f3-partijen.versie", "1")];
        stage.save(carla, "feiten", &fields).await;
        assert_eq!(incomplete().await, (vec![("f1-gemeenten", false), ("f3-partijen", true)], false));
    }

    async fn a_number_that_waits_is_sent_in_again(net: TestNet) {
        let stage = Stage::open(net).await;
        let carla = &stage.carla;
        stage.answer(carla, "3").await;
        stage.share(carla).await;
        left(stage.send(carla).await);
        let coalitions = [("f2-lokale-coalities", "7"), ("f2-lokale-coalities.versie", "1")];
        stage.save(carla, "feiten", &coalitions).await;
        stage.save(carla, "feiten", &[("f1-gemeenten", "8"), ("f1-gemeenten.versie", "1")]).await;
        assert!(review(&stage.net.ctx, carla).await.unwrap().changed_since_sent());
        left(stage.send(carla).await);
        assert!(!review(&stage.net.ctx, carla).await.unwrap().changed_since_sent());
    }

    async fn the_colleague_is_read_once_both_have_sent_in(net: TestNet) {
        let stage = Stage::open(net).await;
        stage.answer(&stage.anna, "3").await;
        let colleague = |who| { let ctx = stage.net.ctx.clone(); async move {
            review(&ctx, who).await.unwrap().colleague.unwrap().progress
        }};
        assert_eq!((colleague(&stage.anna).await, colleague(&stage.bert).await), (Progress::NotBegun, Progress::Begun));
        left(stage.send(&stage.anna).await);
        assert_eq!(colleague(&stage.bert).await, Progress::SentIn);
        assert!(thanks(&stage.net.ctx, &stage.bert).await.unwrap().1.is_empty());
        stage.answer(&stage.bert, "4").await;
        stage.share(&stage.bert).await;
        assert!(thanks(&stage.net.ctx, &stage.anna).await.unwrap().1.is_empty());
        left(stage.send(&stage.bert).await);
        let (_, theirs) = thanks(&stage.net.ctx, &stage.anna).await.unwrap();
        assert_eq!(theirs[P1].value, Value::Level(4));
    }

    async fn who_moved_to_another_region_has_not_sent_in_there(net: TestNet) {
        let stage = Stage::open(net).await;
        stage.answer(&stage.bert, "4").await;
        left(stage.send(&stage.bert).await);
        let bert = stage.move_bert_to_b().await;
        let filling = review(&stage.net.ctx, &bert).await.unwrap();
        assert!(filling.sent_at.is_none() && filling.sent.is_empty());
        let seen = review(&stage.net.ctx, &stage.carla).await.unwrap().colleague.unwrap();
        assert_ne!(seen.progress, Progress::SentIn);
        stage.answer(&stage.carla, "2").await;
        stage.share(&stage.carla).await;
        left(stage.send(&stage.carla).await);
        assert!(thanks(&stage.net.ctx, &stage.carla).await.unwrap().1.is_empty());
    }

    async fn who_moved_begins_anew_and_counts_for_both_regions(net: TestNet) {
        let stage = Stage::open(net).await;
        stage.answer(&stage.bert, "4").await;
        left(stage.send(&stage.bert).await);
        stage.net.clock.advance(chrono::Duration::hours(1));
        let bert = stage.move_bert_to_b().await;
        assert!(stage.view(&bert, P1).await.typed.is_empty(), "what was typed for A is not in B's form");
        let seen = review(&stage.net.ctx, &stage.carla).await.unwrap().colleague.unwrap();
        assert_eq!(seen.progress, Progress::NotBegun);
        stage.answer(&bert, "2").await;
        stage.share(&bert).await;
        left(stage.send(&bert).await);
        let closes_at = open_round(&stage.net.ctx).await.unwrap().unwrap().closes_at;
        stage.net.clock.set(closes_at);
        service::meetings::due::run(&stage.net.ctx).await.unwrap();
        let mut read = stage.net.ctx.db.read().await.unwrap();
        let results = service::testkit::newest_results(&stage.net.ctx, &mut read.conn()).await.unwrap().unwrap().results;
        let level = |region| results.region(&RegionId::new(region)).unwrap().level(P1).map(|level| level.halves());
        assert_eq!((level(A), level(B)), (Some(8), Some(4)));
    }

    async fn the_overview_tells_how_far_each_section_is(net: TestNet) {
        let stage = Stage::open(net).await;
        stage.save(&stage.carla, GROWTH, &[(P1, "3")]).await;
        stage.save(&stage.carla, "nu", &[("o6-gastregio", "later")]).await;
        let filling = review(&stage.net.ctx, &stage.carla).await.unwrap();
        let answered = |section| filling.section(section).iter().filter(|view| view.is_answered()).count();
        let open = |section| filling.section(section).iter().filter(|view| !view.gaps().is_empty()).count();
        let far: Vec<_> = filling.format.sections.iter().map(|section| (answered(section), open(section))).collect();
        assert_eq!(far, [(1, 5), (0, 10), (0, 8), (1, 0)], "a text may stay empty");
    }
}
