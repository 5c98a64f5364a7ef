//! Personal answers: whatever is typed is kept.

use super::stage::{self, A};
use super::stage::{FIRST, SECOND, Stage, kinds};
use domain::ids::RegionId;
use domain::survey::{FIELD_LIMIT, Post, ProblemKind, Value};
use service::db::{Conn, DbError, Lock};
use service::meetings::due;
use service::monitor::{AskedRounds, MOST_ROUNDS, region_view};
use service::rounds::LOCK;
use service::survey::{SurveyError, open_round, review};
use service::testkit::TestNet;
use service::{both_engines, execute, fetch_one};
use std::sync::Arc;
use tokio::sync::Notify;

const GROWTH: &str = "doorontwikkeling";
const P1: &str = "p1-trekker";
const HISTORY: &str = "SELECT COUNT(*) FROM answer_history";

both_engines! {
    async fn a_draft_survives_and_a_replayed_post_changes_nothing(net: TestNet) {
        let stage = Stage::open(net).await;
        let fields = [(P1, "3"), ("p1-trekker.toelichting", "twee\r\nregels"), ("p1-trekker.delen", "coordinatie")];
        let saved = stage.save(&stage.anna, GROWTH, &fields).await;
        assert_eq!(saved.at, stage.net.ctx.now());
        assert!(saved.problems.is_empty() && saved.versions.len() == 1 && !saved.had_strange_fields);
        let history = stage.net.count(HISTORY).await;
        stage.later();
        stage.save(&stage.anna, GROWTH, &fields).await;
        assert_eq!(stage.net.count(HISTORY).await, history);
        stage.net.clock.advance(chrono::Duration::days(9));
        let view = stage.view(&stage.anna, P1).await;
        let answer = view.answer.unwrap();
        assert_eq!((answer.value, answer.remark.as_deref()), (Value::Level(3), Some("twee\nregels")));
        assert!(stage.view(&stage.bert, P1).await.typed.is_empty(), "a draft is read by its writer alone");
    }

    async fn who_may_read_a_text_can_be_chosen_before_it_is_there(net: TestNet) {
        let stage = Stage::open(net).await;
        stage.save(&stage.anna, "nu", &[("o1-trots", ""), ("o1-trots.delen", "netwerk")]).await;
        assert_eq!(stage.net.count("SELECT COUNT(*) FROM drafts").await, 0, "what the page proposes is no choice");
        stage.save(&stage.anna, "nu", &[("o1-trots", ""), ("o1-trots.delen", "coordinatie")]).await;
        assert_eq!(stage.view(&stage.anna, "o1-trots").await.typed.share, "coordinatie");
    }

    async fn level_nine_is_kept_and_reported(net: TestNet) {
        let stage = Stage::open(net).await;
        let saved = stage.save(&stage.anna, GROWTH, &[(P1, "9"), ("p2-samenstelling", "2")]).await;
        assert_eq!(kinds(&saved.problems, P1), [ProblemKind::NotALevel]);
        assert!(kinds(&saved.problems, "p2-samenstelling").is_empty());
        let view = stage.view(&stage.anna, P1).await;
        assert_eq!((view.typed.first(), view.answer), ("9", None));
    }

    async fn what_belongs_elsewhere_is_not_stored_and_told(net: TestNet) {
        let stage = Stage::open(net).await;
        for strange in ["p9-onbekend", "b01-stip", "p1-trekker-oud.toelichting"] {
            let saved = stage.save(&stage.anna, GROWTH, &[(strange, "2"), (P1, "2"), ("doen", "verder")]).await;
            assert!(saved.had_strange_fields, "{strange}");
        }
        assert!(!stage.save(&stage.anna, GROWTH, &[(P1, "2"), ("doen", "verder")]).await.had_strange_fields);
        assert_eq!(stage.net.count("SELECT COUNT(*) FROM drafts").await, 1);
        assert_eq!(stage.net.count("SELECT COUNT(*) FROM shared_answers").await, 0);
        let refused = stage.try_save(&stage.anna, "elders", &[(P1, "2")]).await;
        assert!(matches!(refused, Err(SurveyError::NoSuchSection)));
    }

    async fn a_value_of_another_kind_is_kept_and_reported(net: TestNet) {
        let stage = Stage::open(net).await;
        let saved = stage.save(&stage.anna, "nu", &[("o6-gastregio", "4"), ("o1-trots", "x"), ("o1-trots", "y")]).await;
        assert_eq!(kinds(&saved.problems, "o6-gastregio"), [ProblemKind::NotAnOption]);
        assert_eq!(kinds(&saved.problems, "o1-trots"), [ProblemKind::NotAnOption]);
        assert_eq!(stage.view(&stage.anna, "o1-trots").await.typed.value, ["x", "y"]);
    }

    async fn a_text_with_what_no_database_takes_is_sent_without_it(net: TestNet) {
        let stage = Stage::open(net).await;
        stage.answer(&stage.carla, "4").await;
        stage.share(&stage.carla).await;
        stage.save(&stage.carla, "nu", &[("o1-trots", "trots\u{0}\u{1b}\top\nalles"), ("o6-gastregio", "nee")]).await;
        stage.save(&stage.carla, GROWTH, &[(P1, "4"), ("p1-trekker.toelichting", "\u{0}goed")]).await;
        stage::left(stage.send(&stage.carla).await);
        assert_eq!(stage.sent("o1-trots").await, [r#"{"text":"trots\top\nalles"}"#]);
        assert_eq!(stage.net.count("SELECT COUNT(*) FROM sent_answers WHERE remark = 'goed'").await, 1);
    }

    async fn a_closed_round_refuses_and_keeps_the_draft(net: TestNet) {
        let stage = Stage::open(net).await;
        stage.save(&stage.anna, GROWTH, &[(P1, "3")]).await;
        stage.close().await;
        let refused = stage.try_save(&stage.anna, GROWTH, &[(P1, "4")]).await;
        assert!(matches!(refused, Err(SurveyError::NoOpenRound)));
        let sent = service::survey::send_in(&stage.net.ctx, &stage.anna).await;
        assert!(matches!(sent, Err(SurveyError::NoOpenRound)));
        assert_eq!(stage.net.count("SELECT COUNT(*) FROM drafts WHERE fields LIKE '%\"3\"%'").await, 1);
    }

    async fn the_history_keeps_one_text_a_sitting_and_none_after_closing(net: TestNet) {
        const DRAFTED: &str = "SELECT COUNT(*) FROM answer_history WHERE event = 'drafted'";
        let stage = Stage::open(net).await;
        let mut kept = Vec::new();
        for (minutes, text) in [(0, "W"), (1, "We"), (9, "We heb"), (9, "We hebben"), (11, "We hebben lef")] {
            stage.net.clock.advance(chrono::Duration::minutes(minutes));
            stage.save(&stage.carla, "nu", &[("o1-trots", text)]).await;
            kept.push(stage.net.count(DRAFTED).await);
        }
        assert_eq!(kept, [1, 1, 1, 1, 2]);
        assert_eq!(stage.net.count("SELECT COUNT(*) FROM answer_history WHERE value LIKE '%We hebben\"%'").await, 1);
        stage.answer(&stage.carla, "4").await;
        stage.share(&stage.carla).await;
        stage::left(stage.send(&stage.carla).await);
        let closes_at = open_round(&stage.net.ctx).await.unwrap().unwrap().closes_at;
        stage.net.clock.set(closes_at);
        due::run(&stage.net.ctx).await.unwrap();
        assert_eq!(stage.net.count(DRAFTED).await, 0);
        let stays = "SELECT COUNT(*) FROM answer_history WHERE event = 'sent' AND question_id = 'o1-trots'";
        assert_eq!((stage.net.count(stays).await, stage.net.count("SELECT COUNT(*) FROM drafts").await > 0), (1, true));
    }

    async fn time_closes_and_opens_by_itself(net: TestNet) {
        let stage = Stage::new(net).await;
        stage.net.plan_round(SECOND).await;
        let round = open_round(&stage.net.ctx).await.unwrap().expect("the first look opens what is due");
        assert_eq!(round.meeting_date.to_string(), SECOND);
        stage.net.clock.set(round.closes_at - chrono::Duration::microseconds(1));
        stage.save(&stage.anna, GROWTH, &[(P1, "3")]).await;
        stage.net.clock.set(round.closes_at);
        let refused = stage.try_save(&stage.anna, GROWTH, &[(P1, "4")]).await;
        assert!(matches!(refused, Err(SurveyError::NoOpenRound)));
        assert!(open_round(&stage.net.ctx).await.unwrap().is_none());
        // The page on growth, to which the questionnaire leads now, is the first to need the results.
        let read = region_view(&stage.net.ctx, &stage.anna, &RegionId::new(A), AskedRounds::newest(MOST_ROUNDS)).await.unwrap();
        assert_eq!((read.rounds.len(), read.rounds[0].id), (1, round.id));
    }

    async fn a_post_is_the_first_to_meet_a_round_that_is_due(net: TestNet) {
        let stage = Stage::new(net).await;
        stage.net.plan_round(SECOND).await;
        stage.save(&stage.anna, GROWTH, &[(P1, "3")]).await;
        assert_eq!(stage.view(&stage.anna, P1).await.typed.first(), "3");
    }

    async fn a_post_beyond_the_limits_leaves_the_draft(net: TestNet) {
        let stage = Stage::open(net).await;
        stage.save(&stage.anna, "nu", &[("o1-trots", "kort")]).await;
        assert!(Post::new(vec![("o1-trots".into(), "x".repeat(1_000_000))]).is_err());
        let long = "x".repeat(FIELD_LIMIT);
        let saved = stage.save(&stage.anna, "nu", &[("o2-knelpunt", &long)]).await;
        let too_long = ProblemKind::TooLong { max: 2000, length: FIELD_LIMIT };
        assert_eq!(kinds(&saved.problems, "o2-knelpunt"), [too_long]);
        assert_eq!(stage.view(&stage.anna, "o1-trots").await.typed.first(), "kort");
        assert_eq!(stage.view(&stage.anna, "o2-knelpunt").await.typed.first(), long);
    }

    async fn the_previous_answer_is_shown_and_never_preselected(net: TestNet) {
        let stage = Stage::new(net).await;
        stage.net.open_round(FIRST).await;
        stage.answer(&stage.carla, "4").await;
        stage.share(&stage.carla).await;
        stage::left(stage.send(&stage.carla).await);
        stage.close().await;
        stage.net.open_round(SECOND).await;
        let view = stage.view(&stage.carla, P1).await;
        assert!(view.typed.is_empty() && view.answer.is_none() && !view.fell());
        let previous = view.previous.unwrap();
        assert_eq!((previous.answer.value, previous.date.to_string().as_str()), (Value::Level(4), FIRST));
        stage.save(&stage.carla, GROWTH, &[(P1, "3")]).await;
        assert!(stage.view(&stage.carla, P1).await.fell());
    }

    async fn a_later_round_is_not_the_previous_one(net: TestNet) {
        let stage = Stage::new(net).await;
        stage.net.open_round(SECOND).await;
        stage.answer(&stage.carla, "4").await;
        stage.share(&stage.carla).await;
        stage::left(stage.send(&stage.carla).await);
        stage.close().await;
        stage.net.open_round(FIRST).await;
        assert!(stage.view(&stage.carla, P1).await.previous.is_none());
        let shared = stage.view(&stage.carla, "b01-stip").await;
        assert!(shared.previous.is_none() && !shared.shared.unwrap().prefilled);
    }

    async fn only_who_holds_the_seat_now_fills_it_in(net: TestNet) {
        let stage = Stage::open(net).await;
        stage.save(&stage.anna, GROWTH, &[(P1, "3")]).await;
        let dirk = stage.hand_over_to_dirk().await;
        let refused = stage.try_save(&stage.anna, GROWTH, &[(P1, "5")]).await;
        assert!(matches!(refused, Err(SurveyError::NoSeat)));
        assert!(matches!(service::survey::send_in(&stage.net.ctx, &stage.anna).await, Err(SurveyError::NoSeat)));
        assert!(stage.view(&dirk, P1).await.typed.is_empty());
        stage.save(&dirk, GROWTH, &[(P1, "2")]).await;
        let visitor = domain::account::Actor::Visitor;
        assert!(matches!(review(&stage.net.ctx, &visitor).await, Err(SurveyError::NoSeat)));
    }

    async fn a_save_waits_for_closing(net: TestNet) {
        let stage = Stage::open(net).await;
        let (ctx, now) = (stage.net.ctx.clone(), stage.net.ctx.now());
        let closing_began = Arc::new(Notify::new());
        let locked = closing_began.clone();
        let closing = tokio::spawn(async move {
            ctx.db.write(move |conn| Box::pin(async move {
                conn.lock(LOCK).await?;
                locked.notify_one();
                somebody_waits(conn).await?;
                execute!(conn, "UPDATE rounds SET state = 'closed', closed_at = $1", now)
            })).await
        });
        closing_began.notified().await;
        let refused = stage.try_save(&stage.anna, GROWTH, &[(P1, "4")]).await;
        assert!(matches!(refused, Err(SurveyError::NoOpenRound)), "a save that came during closing");
        closing.await.unwrap().unwrap();
        assert_eq!(stage.net.count("SELECT COUNT(*) FROM drafts").await, 0);
        run!(stage, "UPDATE rounds SET state = 'open'");
        stage.save(&stage.anna, GROWTH, &[(P1, "4")]).await;
    }

    async fn closing_waits_for_a_save(net: TestNet) {
        let stage = Stage::open(net).await;
        let ctx = stage.net.ctx.clone();
        let save_began = Arc::new(Notify::new());
        let shared = save_began.clone();
        let saving = tokio::spawn(async move {
            ctx.db.write_with(Lock::Shared(LOCK), move |conn| Box::pin(async move {
                shared.notify_one();
                somebody_waits(conn).await?;
                fetch_one!(conn, (i64,), "SELECT COUNT(*) FROM rounds WHERE state = 'open'")
            })).await
        });
        save_began.notified().await;
        stage.net.clock.advance(chrono::Duration::days(60));
        let done = due::run(&stage.net.ctx).await.unwrap();
        assert_eq!(done.closed.len(), 1);
        assert_eq!(saving.await.unwrap().unwrap(), (1,), "the round stayed open until the save had ended");
    }
}

/// Ready when another transaction waits for a lock of this one. On SQLite whoever comes later waits for the one writer.
async fn somebody_waits(conn: &mut Conn<'_>) -> Result<(), DbError> {
    const WAITING: &str = "SELECT COUNT(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";
    while matches!(conn, Conn::Postgres(_)) && fetch_one!(conn, (i64,), WAITING)? == (0,) {
        tokio::task::yield_now().await;
    }
    Ok(())
}
