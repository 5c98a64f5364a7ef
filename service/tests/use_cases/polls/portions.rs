//! The letters of a poll to many people are written in portions, each a transaction: nobody gets one twice, and what changes between two
//! portions is told to who has the first.

use super::stage::*;
use domain::rounds::Reason;
use service::both_engines;
use service::meetings::polls::*;
use service::meetings::*;
use service::testkit::invitation;
use std::collections::BTreeSet;

/// So many are asked: two hundred of them in the first portion.
const ALL: usize = 216;

/// Two of those who come last by name have one mail of each kind at most, as a fault in the second portion would have it.
const ASKING_FAILS: &str = "CREATE UNIQUE INDEX second_portion_fails ON outbox (kind)
    WHERE kind IN ('poll_asks', 'meeting_cancelled') AND recipient IN ('zoe@regio.example', 'zus@regio.example')";
const REMINDING_FAILS: &str = "CREATE UNIQUE INDEX second_portion_fails ON outbox (kind)
    WHERE kind = 'poll_reminds' AND recipient IN ('zoe@regio.example', 'zus@regio.example')";
const MEND: &str = "DROP INDEX second_portion_fails";

/// A poll for many, of which nobody was asked yet.
async fn begun(stage: &Stage) {
    let names = (0..209).map(|nth| format!("Partner {nth}")).chain(["Zoe".into(), "Zus".into()]);
    for name in names {
        stage.give_role(&invitation(&name), domain::account::Role::Partner).await;
    }
    start_poll(&stage.ctx, &stage.proof(), stage.meeting, &poll(&DAYS), true).await.unwrap();
}

async fn half_goes_at(stage: &Stage, moment: &str) {
    stage.clock.set(at(moment));
    send_due(&stage.ctx).await.expect_err("the second portion fails");
}

/// How many letters of this kind there are, and how many people have one.
async fn got(stage: &Stage, kind: &str) -> (usize, usize) {
    let got = stage.got(kind).await;
    (got.len(), got.into_iter().collect::<BTreeSet<_>>().len())
}

async fn add_a_date(stage: &Stage) {
    let (version, mut plan) = (stage.seen_by(&stage.cora).await.version, poll(&DAYS));
    plan.dates.push(day("2027-04-22"));
    change_poll(&stage.ctx, &stage.proof(), stage.meeting, version, &plan).await.unwrap();
}

both_engines! {
    async fn everybody_is_asked_and_reminded_once_whatever_happens_between_two_portions(stage: Stage) {
        begun(&stage).await;
        run!(stage, ASKING_FAILS);
        half_goes_at(&stage, "2027-03-03T12:30:00Z").await;
        half_goes_at(&stage, "2027-03-03T12:31:00Z").await;
        assert_eq!((got(&stage, "poll_asks").await, stage.seen_by(&stage.cora).await.asked_at), ((200, 200), None));
        run!(stage, MEND);
        let servers: usize = futures::future::join_all((0..3).map(|_| send_due(&stage.ctx))).await.into_iter().map(Result::unwrap).sum();
        assert_eq!((servers, got(&stage, "poll_asks").await), (ALL - 200, (ALL, ALL)));
        assert_eq!(stage.work_at("2027-03-03T12:33:00Z").await, 0);
        stage.answer(&stage.pia, "yyy").await.unwrap();
        run!(stage, REMINDING_FAILS);
        half_goes_at(&stage, "2027-03-12T08:00:00Z").await;
        assert_eq!(got(&stage, "poll_reminds").await, (200, 200));
        // Who answers meanwhile is not reminded any more, and who is new is asked.
        let zoe = "SELECT m.id FROM members m WHERE m.name = 'Zoe'";
        let (zoe,) = service::fetch_one!(&mut stage.ctx.db.read().await.unwrap().conn(), (uuid::Uuid,), zoe).unwrap();
        let dates = stage.seen_by(&stage.cora).await.dates;
        for date in dates {
            let said = "INSERT INTO poll_answers (date_id, member_id, answer, answered_at) VALUES ($1, $2, 'yes', $3)";
            run!(stage, said, date.id.0, zoe, at("2027-03-12T08:00:00Z"));
        }
        stage.net.seat_for("Dora", "twente", 1).await;
        run!(stage, MEND);
        assert_eq!(stage.work_at("2027-03-12T08:01:00Z").await, ALL - 1 - 200 - 1 + 1);
        assert_eq!((got(&stage, "poll_reminds").await, got(&stage, "poll_asks").await), ((ALL - 2, ALL - 2), (ALL + 1, ALL + 1)));
        assert!(!stage.got("poll_reminds").await.contains(&"dora".to_owned()), "who was asked this minute");
        assert_eq!(stage.work_at("2027-03-12T08:02:00Z").await, 0);
    }

    async fn who_was_asked_before_the_dates_changed_hears_that_and_the_others_do_not(stage: Stage) {
        begun(&stage).await;
        run!(stage, ASKING_FAILS);
        half_goes_at(&stage, "2027-03-03T12:30:00Z").await;
        let first: BTreeSet<String> = stage.got("poll_asks").await.into_iter().collect();
        stage.clock.set(at("2027-03-03T12:35:00Z"));
        add_a_date(&stage).await;
        run!(stage, MEND);
        assert_eq!(stage.work_at("2027-03-03T12:36:00Z").await, ALL - 200);
        let later = stage.letters("poll_asks").await.split_off(200);
        assert!(later.iter().all(|(.., text)| text.contains("22 april") && !text.contains("Nieuw:")), "{:?}", later[0]);
        assert_eq!(stage.work_at("2027-03-03T13:05:00Z").await, 200);
        let again: BTreeSet<String> = stage.got("poll_asks").await.split_off(ALL).into_iter().collect();
        assert_eq!(again, first);
        assert!(stage.letters("poll_asks").await.split_off(ALL).iter().all(|(.., text)| text.contains("Nieuw: donderdag 22 april")));
        assert_eq!(stage.work_at("2027-03-03T13:06:00Z").await, 0);
    }

    async fn dates_that_change_while_people_hear_of_dates_are_told_to_all(stage: Stage) {
        begun(&stage).await;
        assert_eq!(stage.work_at("2027-03-03T12:30:00Z").await, ALL);
        add_a_date(&stage).await;
        const AGAIN_FAILS: &str = "CREATE UNIQUE INDEX second_portion_fails ON outbox (kind)
            WHERE kind = 'poll_asks' AND subject LIKE 'Kijk nog even%' AND recipient IN ('zoe@regio.example', 'zus@regio.example')";
        run!(stage, AGAIN_FAILS);
        half_goes_at(&stage, "2027-03-03T13:00:00Z").await;
        run!(stage, MEND);
        let version = stage.seen_by(&stage.cora).await.version;
        let mut plan = poll(&DAYS);
        plan.dates.push(day("2027-04-29"));
        change_poll(&stage.ctx, &stage.proof(), stage.meeting, version, &plan).await.unwrap();
        assert_eq!(stage.work_at("2027-03-03T13:01:00Z").await, 0, "there is time to look at it");
        assert_eq!(stage.work_at("2027-03-03T13:30:00Z").await, ALL);
        assert_eq!(got(&stage, "poll_asks").await, (ALL + 200 + ALL, ALL));
        let last = stage.letters("poll_asks").await.split_off(ALL + 200);
        let knew = last.iter().filter(|(.., text)| text.contains("Vervallen: donderdag 22 april")).count();
        assert_eq!(knew, 200, "the others never heard of it");
        assert!(last.iter().all(|(.., text)| text.contains("Nieuw: donderdag 29 april") && !text.contains("Nieuw: donderdag 22")));
    }

    async fn a_poll_of_which_some_were_asked_is_called_off_to_all_in_portions(stage: Stage) {
        begun(&stage).await;
        run!(stage, ASKING_FAILS);
        half_goes_at(&stage, "2027-03-03T12:30:00Z").await;
        let version = stage.meeting_view().await.version;
        let refused = cancel_meeting(&stage.ctx, &stage.proof(), stage.meeting, version, None).await;
        assert!(matches!(refused, Err(MeetingError::WithoutReason)), "some know of it: {refused:?}");
        let why = Reason::parse("Het wordt een half jaar later.").unwrap();
        cancel_meeting(&stage.ctx, &stage.proof(), stage.meeting, version, Some(&why)).await.unwrap();
        assert_eq!(stage.work_at("2027-03-03T12:59:00Z").await, 0, "there is time to look at it");
        half_goes_at(&stage, "2027-03-03T13:00:00Z").await;
        stage.net.seat_for("Dora", "twente", 1).await;
        run!(stage, MEND);
        assert_eq!((stage.work_at("2027-03-03T13:01:00Z").await, stage.work_at("2027-03-03T13:02:00Z").await), (ALL - 200, 0));
        assert_eq!(got(&stage, "meeting_cancelled").await, (ALL, ALL));
        assert!(!stage.got("meeting_cancelled").await.contains(&"dora".to_owned()));
        assert_eq!(got(&stage, "poll_asks").await, (200, 200));
    }
}
