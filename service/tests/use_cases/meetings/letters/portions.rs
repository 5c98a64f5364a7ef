//! A letter to many people is written in portions, each a transaction: a server that dies between two of them loses nothing, and nobody
//! gets it twice.

use super::stage::*;
use chrono::Duration;
use domain::account::Actor;
use domain::ids::MeetingId;
use domain::rounds::RoundLetter;
use service::both_engines;
use service::meetings::letters::{StepState, pause, resume, send_due};
use service::rounds::send_reminders;

/// So many people get what goes to all members: two hundred of them in the first portion.
pub const ALL: usize = 217;

/// Two of those who come last by name have the same kind of mail once at most, as a fault in the second portion would have it.
const FAULT: &str = "CREATE UNIQUE INDEX second_portion_fails ON outbox (kind)
    WHERE kind IN ('results_there', 'meeting_made') AND recipient IN ('zoe@regio.example', 'zus@regio.example')";
const MEND: &str = "DROP INDEX second_portion_fails";

pub async fn many(stage: &Stage) {
    let names = (0..210).map(|nth| format!("Partner {nth}")).chain(["Zoe".into(), "Zus".into()]);
    for name in names {
        stage.give_role(&service::testkit::invitation(&name), domain::account::Role::Partner).await;
    }
}

/// A round that has just closed, of which the first portion of the results went, and no more.
async fn half_gone(stage: &Stage) -> MeetingId {
    many(stage).await;
    let id = stage.open_round("2027-04-13").await;
    stage.work().await;
    run!(stage, FAULT);
    stage.clock.set(at("2027-04-07T06:00:00Z"));
    due::run_if_possible(&stage.ctx).await;
    send_due(&stage.ctx).await.expect_err("the second portion fails");
    assert_eq!(stage.got("results_there").await.len(), 200, "the first stands, and of the second nothing");
    let waits = stage.steps(id).await.into_iter().find(|step| step.letter == RoundLetter::Results).unwrap();
    assert!(matches!(waits.state, StepState::Waits(_)), "{waits:?}");
    assert_eq!((waits.gone, waits.people.len()), (200, ALL - 200), "who has it does not wait for it");
    id
}

/// How many got the results, and how many different people.
async fn got(stage: &Stage) -> (usize, usize) {
    let mut got = stage.got("results_there").await;
    got.sort();
    let all = got.len();
    got.dedup();
    (all, got.len())
}

both_engines! {
    async fn what_a_server_that_dies_between_two_portions_leaves_is_written_once(stage: Stage) {
        let id = half_gone(&stage).await;
        // It fails again and again, and adds nothing.
        send_due(&stage.ctx).await.expect_err("still");
        assert_eq!(got(&stage).await, (200, 200));
        run!(stage, MEND);
        assert_eq!((stage.work().await, stage.work().await, got(&stage).await), (17, 0, (ALL, ALL)));
        assert_eq!(stage.state(id, RoundLetter::Results).await, Some(StepState::Sent(stage.ctx.now(), Some(ALL))));
    }

    async fn several_servers_write_the_portions_of_one_letter_once(stage: Stage) {
        many(&stage).await;
        stage.open_round("2027-04-13").await;
        stage.work().await;
        stage.clock.set(at("2027-04-07T06:00:00Z"));
        due::run_if_possible(&stage.ctx).await;
        let servers = (0..4).map(|_| send_due(&stage.ctx));
        let sent: usize = futures::future::join_all(servers).await.into_iter().map(Result::unwrap).sum();
        assert_eq!((sent, got(&stage).await), (ALL, (ALL, ALL)));
    }

    async fn one_letter_that_fails_holds_up_no_other(stage: Stage) {
        let id = half_gone(&stage).await;
        let next = stage.meeting("2027-08-31").await;
        stage.clock.advance(Duration::hours(1));
        send_due(&stage.ctx).await.expect_err("the results fail");
        assert!(matches!(stage.state(next, RoundLetter::MeetingMade).await, Some(StepState::Sent(_, Some(4)))));
        assert!(matches!(stage.state(id, RoundLetter::Results).await, Some(StepState::Waits(_))));
    }

    async fn what_follows_a_letter_that_has_gone_to_some_is_told_to_all(stage: Stage) {
        let id = half_gone(&stage).await;
        stage.reopen_round(id).await;
        let sent = stage.state(id, RoundLetter::Results).await;
        run!(stage, MEND);
        stage.work_at("2027-04-09T08:00:00Z").await;
        assert_eq!(got(&stage).await, (200 + ALL, ALL), "the second results are new to who has the first: {sent:?}");
        let renewed = stage.letters("results_there").await.iter().filter(|(_, subject, _)| subject.ends_with("vernieuwd")).count();
        assert_eq!(renewed, ALL);
    }

    async fn a_pause_outlives_the_letter_that_it_cut_off(stage: Stage) {
        let id = half_gone(&stage).await;
        pause(&stage.ctx, &MayPlan::of(&Actor::System).unwrap(), id, RoundLetter::Results).await.unwrap();
        run!(stage, MEND);
        assert_eq!(stage.work().await, 0);
        stage.reopen_round(id).await;
        stage.work_at("2027-04-09T08:00:00Z").await;
        assert_eq!(got(&stage).await, (200, 200));
        assert!(matches!(stage.state(id, RoundLetter::Results).await, Some(StepState::Paused(_))));
    }

    async fn reminders_go_in_portions_too_and_each_once(stage: Stage) {
        const ANOTHER: &str = "INSERT INTO regions (id, name, code, school_zones, tile_column, tile_row, active_from, active_until)
            SELECT CAST($1 AS TEXT), CAST($1 AS TEXT), code, school_zones, tile_column, tile_row, active_from, active_until
            FROM regions WHERE id = 'drenthe'";
        // Whose names are last of their region comes last.
        const FAILS: &str = "CREATE UNIQUE INDEX second_portion_fails ON outbox (kind)
            WHERE kind = 'round_reminder' AND recipient IN ('zoe@regio.example', 'zus@regio.example')";
        for nth in 0..101 {
            let region = format!("zz-regio-{nth:03}");
            let id = region.clone();
            run!(stage, ANOTHER, &id);
            let names = if nth == 100 { ["Zoe".to_owned(), "Zus".to_owned()] } else { [1, 2].map(|seat| format!("Trekker {nth} {seat}")) };
            for (name, seat) in names.iter().zip(1..) {
                stage.seat_for(name, &region, seat).await;
            }
        }
        let id = stage.open_round("2027-04-13").await;
        stage.work().await;
        run!(stage, FAILS);
        stage.clock.set(at("2027-03-30T07:00:00Z"));
        send_reminders(&stage.ctx).await.expect_err("the second portion fails");
        let reminded = async || {
            let mut got = stage.got("round_reminder").await;
            let all = got.len();
            got.sort();
            got.dedup();
            (all, got.len())
        };
        assert_eq!(reminded().await, (200, 200));
        let step = async || stage.steps(id).await.into_iter().find(|step| step.letter == RoundLetter::FirstReminder).unwrap();
        let half = step().await;
        assert!(matches!(half.state, StepState::Waits(_)) && (half.gone, half.people.len()) == (200, 5), "{half:?}");
        pause(&stage.ctx, &as_system(), id, RoundLetter::FirstReminder).await.unwrap();
        run!(stage, MEND);
        assert_eq!(remind(&stage).await, 0, "a coordinator stopped it halfway");
        resume(&stage.ctx, &as_system(), id, RoundLetter::FirstReminder).await.unwrap();
        assert_eq!((remind(&stage).await, remind(&stage).await, reminded().await), (5, 0, (205, 205)));
        assert!(matches!(step().await.state, StepState::Sent(_, None)));
        const MAILS: &str = "SELECT COUNT(*) FROM rounds WHERE first_reminded = 205";
        assert_eq!(stage.count(MAILS).await, 1);
        assert_eq!(log(&stage).await.iter().filter(|action| *action == "round.reminded").count(), 1);
    }

    async fn a_meeting_of_which_some_were_told_is_called_off_to_them(stage: Stage) {
        many(&stage).await;
        run!(stage, FAULT);
        let id = stage.make(&MeetingPlan { with_partners: true, ..plan("2027-06-15") }).await;
        stage.clock.advance(Duration::hours(1));
        send_due(&stage.ctx).await.expect_err("the second portion fails");
        let told = stage.got("meeting_made").await;
        assert_eq!(told.len(), 200);
        let version = read(&stage, id).await.version;
        cancel_meeting(&stage.ctx, &as_system(), id, version, Some(&why("Er rijden geen treinen."))).await.unwrap();
        run!(stage, MEND);
        assert_eq!(stage.work().await, 0, "there is time to look at it");
        stage.clock.advance(Duration::hours(1));
        assert_eq!(stage.work().await, 200);
        assert_eq!(stage.got("meeting_cancelled").await, told);
        assert!(matches!(stage.state(id, RoundLetter::MeetingMade).await, Some(StepState::Sent(_, Some(200)))));
    }
}
