//! Many at once: nothing that was acknowledged is lost, and nothing is counted twice.

use super::stage::*;
use domain::account::Actor;
use domain::meetings::MeetingState;
use domain::meetings::poll::PollAnswer;
use futures::future::join_all;
use service::both_engines;
use service::db::{DbError, Lock};
use service::meetings::polls::*;
use service::meetings::*;
use service::rounds;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::sync::Notify;

impl Stage {
    /// Both seats of every region that there is.
    async fn everybody(&self) -> Vec<Actor> {
        let mut all = vec![self.anna.clone(), self.bert.clone(), self.cees.clone(), self.cora.clone()];
        for region in self.seen_by(&self.cora).await.regions {
            let held = match region.id.as_str() {
                "drenthe" => 2,
                "zeeland" => 1,
                _ => 0,
            };
            for seat in held + 1..=2 {
                all.push(self.net.trekker(region.id.as_str(), seat).await);
            }
        }
        all
    }
}

both_engines! {
    async fn fifty_answer_while_two_coordinators_change_and_close(stage: Stage) {
        let dates = stage.begun().await.dates;
        let everybody = stage.everybody().await;
        assert!(everybody.len() >= 50, "{}", everybody.len());
        let said: Vec<_> = dates.iter().map(|date| (date.id, PollAnswer::Yes)).collect();
        let acknowledged = AtomicUsize::new(0);
        let answers = join_all(everybody.iter().map(|who| async {
            let answered = stage.answer_for(who, said.clone()).await;
            acknowledged.fetch_add(usize::from(answered.is_ok()), Ordering::SeqCst);
            answered
        }));
        let mut plan = poll(&DAYS);
        plan.dates[2] = day("2027-04-22");
        let proof = stage.proof();
        let change = change_poll(&stage.ctx, &proof, stage.meeting, 1, &plan);
        // In the middle of it: some have answered, and others are on their way.
        let close = async {
            while acknowledged.load(Ordering::SeqCst) < 5 {
                tokio::task::yield_now().await;
            }
            close_poll(&stage.ctx, &proof, stage.meeting).await
        };
        let (answers, change, close) = tokio::join!(answers, change, close);
        close.unwrap();
        let seen = stage.seen_by(&stage.cora).await;
        assert!(matches!(seen.state, PollState::Closed(_)));
        for refused in answers.iter().filter_map(|answered| answered.as_ref().err()) {
            assert!(matches!(refused, MeetingError::Poll(PollError::Closed(_))), "{refused:?}");
        }
        let acknowledged = acknowledged.into_inner();
        assert!(acknowledged >= 5);
        assert_eq!(seen.tallies[0].people, [acknowledged, 0, 0], "each that was acknowledged is there, and no other");
        assert_eq!(seen.tallies[1].people, [acknowledged, 0, 0]);
        match change {
            Ok(()) => assert_eq!(seen.tallies[2].people, [0, 0, 0], "nobody answered for the date that came in"),
            // Whoever closed it was first: the other looks at it once more.
            Err(MeetingError::Changed) => assert_eq!(seen.tallies[2].people, [acknowledged, 0, 0]),
            Err(other) => panic!("{other}"),
        }
    }

    async fn the_end_comes_while_an_answer_waits_for_its_turn(stage: Stage) {
        let dates = stage.begun().await.dates;
        stage.answer(&stage.anna, "nn").await.unwrap();
        let before = stage.seen_by(&stage.anna).await;
        // Somebody else holds what every answer shares, until after the end.
        let (begun, go) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
        let (db, held, until) = (stage.ctx.db.clone(), begun.clone(), go.clone());
        let busy = tokio::spawn(async move {
            db.write_with(Lock::Alone(rounds::LOCK), move |_| {
                let (held, until) = (held.clone(), until.clone());
                Box::pin(async move {
                    held.notify_one();
                    until.notified().await;
                    Ok::<_, DbError>(())
                })
            })
            .await
        });
        begun.notified().await;
        stage.clock.set(at("2027-03-15T15:59:59Z"));
        let said = dates.iter().map(|date| (date.id, PollAnswer::Yes)).collect();
        let end = async {
            tokio::time::sleep(Duration::from_millis(300)).await;
            stage.clock.set(at(CLOSES));
            go.notify_one();
        };
        let (late, ()) = tokio::join!(stage.answer_for(&stage.anna, said), end);
        busy.await.unwrap().unwrap();
        assert!(matches!(&late, Err(MeetingError::Poll(PollError::Closed(when))) if *when == at(CLOSES)), "{late:?}");
        let after = stage.seen_by(&stage.anna).await;
        assert_eq!((after.own, after.tallies), (before.own, before.tallies), "none of it is stored, and the earlier ones stay");
    }

    async fn two_coordinators_settle_at_once_and_one_date_stands(stage: Stage) {
        let dates = stage.begun().await.dates;
        let proof = stage.proof();
        let settle = |nth: usize| settle_poll(&stage.ctx, &proof, stage.meeting, (1, dates[nth].id), false);
        let (one, other) = tokio::join!(settle(0), settle(1));
        assert_eq!([one.is_ok(), other.is_ok()].iter().filter(|done| **done).count(), 1, "{one:?} {other:?}");
        let meeting = stage.meeting_view().await;
        assert_eq!(meeting.state, MeetingState::Planned);
        assert_eq!(meeting.date, if one.is_ok() { dates[0].date } else { dates[1].date });
    }

    async fn the_letters_go_once_when_two_servers_write_them(stage: Stage) {
        stage.start(&poll(&DAYS)).await.unwrap();
        stage.clock.set(at("2027-03-03T12:40:00Z"));
        let (one, other) = tokio::join!(send_due(&stage.ctx), send_due(&stage.ctx));
        assert_eq!(one.unwrap() + other.unwrap(), 4);
        assert_eq!(stage.got("poll_asks").await.len(), 4);
    }
}
