//! What becomes of a letter of the meeting that has gone to some, when the meeting changes, or the people do, before it goes to the others.

use super::portions::{ALL, many};
use super::stage::*;
use chrono::Duration;
use domain::ids::MeetingId;
use domain::rounds::RoundLetter;
use service::both_engines;
use service::meetings::letters::{LetterStep, StepState, is_known, pause, preview_letter, resume, send_due};

/// Two of those who come last by name have one mail of each kind at most, as a fault in the second portion would have it.
const MADE_FAILS: &str = "CREATE UNIQUE INDEX second_portion_fails ON outbox (kind)
    WHERE kind = 'meeting_made' AND recipient IN ('zoe@regio.example', 'zus@regio.example')";
const MOVED_FAILS: &str = "CREATE UNIQUE INDEX second_portion_fails ON outbox (kind)
    WHERE kind = 'meeting_moved' AND recipient IN ('zoe@regio.example', 'zus@regio.example')";
const MEND: &str = "DROP INDEX second_portion_fails";

/// A meeting that all are invited to; nothing went yet.
async fn made(stage: &Stage) -> MeetingId {
    many(stage).await;
    stage.make(&MeetingPlan { with_partners: true, ..plan("2027-06-15") }).await
}

/// The first portion of what waits goes, and no more.
async fn half_goes(stage: &Stage) {
    stage.clock.advance(Duration::hours(1));
    send_due(&stage.ctx).await.expect_err("the second portion fails");
}

async fn move_to(stage: &Stage, id: MeetingId, day: &str) {
    let version = read(stage, id).await.version;
    let change = MeetingChange { version, plan: MeetingPlan { with_partners: true, ..plan(day) } };
    change_meeting(&stage.ctx, &as_system(), id, &change).await.unwrap();
}

async fn call_off(stage: &Stage, id: MeetingId) {
    let version = read(stage, id).await.version;
    cancel_meeting(&stage.ctx, &as_system(), id, version, Some(&why("Er rijden geen treinen."))).await.unwrap();
}

async fn step(stage: &Stage, id: MeetingId, letter: RoundLetter) -> LetterStep {
    stage.steps(id).await.into_iter().rfind(|step| step.letter == letter).unwrap()
}

/// The same fault for that it does not take place, which goes in the order in which the people are stored.
async fn cancelled_fails(stage: &Stage) -> &'static str {
    const LAST: &str = "SELECT e.address FROM invitations i JOIN member_emails e ON e.member_id = i.member_id
        ORDER BY i.member_id DESC LIMIT 2";
    let mut read = stage.ctx.db.read().await.unwrap();
    let last = service::fetch_all!(&mut read.conn(), (String,), LAST).unwrap();
    let (one, other) = (&last[0].0, &last[1].0);
    format!(
        "CREATE UNIQUE INDEX second_portion_fails ON outbox (kind)
            WHERE kind = 'meeting_cancelled' AND recipient IN ('{one}', '{other}')"
    )
    .leak()
}

/// How many mails of this kind there are, and to how many different people.
async fn got(stage: &Stage, kind: &str) -> (usize, usize) {
    let mut got = stage.got(kind).await;
    let all = got.len();
    got.sort();
    got.dedup();
    (all, got.len())
}

/// Two people get a seat: a new one, and that of Cees.
async fn newcomers(stage: &Stage) {
    stage.seat_for("Dora", "twente", 1).await;
    stage.hand_over("zeeland", 1, "Eva").await;
}

both_engines! {
    async fn a_letter_that_has_gone_to_some_says_how_far_it_is(stage: Stage) {
        let id = made(&stage).await;
        let known = async || is_known(&stage.ctx, &as_system(), &read(&stage, id).await).await.unwrap();
        run!(stage, MADE_FAILS);
        assert!(!known().await);
        half_goes(&stage).await;
        assert!(known().await, "who has it knows of the meeting");
        let of = async || {
            let step = step(&stage, id, RoundLetter::MeetingMade).await;
            (step.gone, step.people.len(), matches!(step.state, StepState::Waits(_)))
        };
        assert_eq!(of().await, (200, ALL - 200, true));
        pause(&stage.ctx, &as_system(), id, RoundLetter::MeetingMade).await.unwrap();
        assert_eq!(of().await, (200, ALL - 200, false));
        run!(stage, MEND);
        assert_eq!(stage.work().await, 0);
        resume(&stage.ctx, &as_system(), id, RoundLetter::MeetingMade).await.unwrap();
        assert_eq!(stage.work().await, ALL - 200);
        let gone = step(&stage, id, RoundLetter::MeetingMade).await;
        assert!(matches!(gone.state, StepState::Sent(_, Some(ALL))) && gone.gone == 0, "{gone:?}");
    }

    async fn the_pause_of_a_letter_that_some_have_holds_for_the_move(stage: Stage) {
        let id = made(&stage).await;
        run!(stage, MADE_FAILS);
        half_goes(&stage).await;
        run!(stage, MEND);
        pause(&stage.ctx, &as_system(), id, RoundLetter::MeetingMade).await.unwrap();
        move_to(&stage, id, "2027-06-17").await;
        stage.clock.advance(Duration::hours(1));
        assert_eq!(stage.work().await, 0, "neither who has it nor who waits for it hears of it");
        let moved = step(&stage, id, RoundLetter::MeetingMoved).await;
        assert!(matches!(moved.state, StepState::Paused(_)) && moved.people.len() == ALL, "{moved:?}");
        let made = step(&stage, id, RoundLetter::MeetingMade).await;
        assert!(matches!(made.state, StepState::Sent(_, Some(200))), "{made:?}");
        // A pause that a coordinator ended does not come back with the next move.
        resume(&stage.ctx, &as_system(), id, RoundLetter::MeetingMoved).await.unwrap();
        move_to(&stage, id, "2027-06-22").await;
        stage.clock.advance(Duration::hours(1));
        assert_eq!(stage.work().await, ALL);
        assert_eq!((got(&stage, "meeting_moved").await, got(&stage, "meeting_made").await), ((200, 200), (ALL, ALL)));
        let moved = stage.letters("meeting_moved").await;
        assert!(moved.iter().all(|(.., text)| text.contains("van dinsdag 15 juni") && text.contains("naar dinsdag 22 juni")), "{:?}", moved[0]);
    }

    async fn moved_back_who_waits_for_the_paused_letter_goes_on_waiting(stage: Stage) {
        let id = made(&stage).await;
        run!(stage, MADE_FAILS);
        half_goes(&stage).await;
        run!(stage, MEND);
        pause(&stage.ctx, &as_system(), id, RoundLetter::MeetingMade).await.unwrap();
        move_to(&stage, id, "2027-06-17").await;
        move_to(&stage, id, "2027-06-15").await;
        stage.clock.advance(Duration::hours(1));
        assert_eq!(stage.work().await, 0);
        let moved = step(&stage, id, RoundLetter::MeetingMoved).await;
        assert!(matches!(moved.state, StepState::Paused(_)) && moved.people.len() == ALL - 200, "{moved:?}");
        resume(&stage.ctx, &as_system(), id, RoundLetter::MeetingMoved).await.unwrap();
        assert_eq!(stage.work().await, ALL - 200);
        assert_eq!((got(&stage, "meeting_moved").await, got(&stage, "meeting_made").await), ((0, 0), (ALL, ALL)));
    }

    async fn who_gets_a_seat_between_two_portions_of_a_move_is_invited(stage: Stage) {
        let id = made(&stage).await;
        stage.clock.advance(Duration::hours(1));
        assert_eq!(stage.work().await, ALL);
        move_to(&stage, id, "2027-06-17").await;
        run!(stage, MOVED_FAILS);
        half_goes(&stage).await;
        assert_eq!(got(&stage, "meeting_moved").await, (200, 200));
        newcomers(&stage).await;
        let proof = as_system();
        let waits = preview_letter(&stage.ctx, &proof, &read(&stage, id).await, (RoundLetter::MeetingMoved, None)).await.unwrap().unwrap();
        assert_eq!((waits.step.gone, waits.step.people.len()), (200, ALL - 200 + 2));
        // Who is new comes first: it is read from what was sent before that they were told nothing.
        let (to, letter) = waits.to.unwrap();
        assert!(["Dora", "Eva"].contains(&to.name.as_str()) && letter.subject() == "Netwerkbijeenkomst op donderdag 17 juni 2027", "{letter:?}");
        run!(stage, MEND);
        assert_eq!(stage.work().await, ALL - 200 + 2 + 1, "and Cees, who is not invited any more");
        assert_eq!(got(&stage, "meeting_moved").await, (ALL, ALL));
        let invited = stage.got("meeting_made").await;
        assert_eq!(invited[ALL..], ["dora", "eva"]);
        assert_eq!((stage.got("meeting_taken_off").await, stage.work().await), (vec!["cees".to_owned()], 0));
        assert!(matches!(stage.state(id, RoundLetter::MeetingMoved).await, Some(StepState::Sent(_, Some(mails))) if mails == ALL + 2));
    }

    async fn who_gets_a_seat_between_two_portions_of_a_cancelling_hears_nothing(stage: Stage) {
        let id = made(&stage).await;
        stage.clock.advance(Duration::hours(1));
        assert_eq!(stage.work().await, ALL);
        call_off(&stage, id).await;
        let fails = cancelled_fails(&stage).await;
        run!(stage, fails);
        half_goes(&stage).await;
        assert_eq!(got(&stage, "meeting_cancelled").await, (200, 200));
        newcomers(&stage).await;
        assert_eq!(step(&stage, id, RoundLetter::MeetingCancelled).await.people.len(), ALL - 200);
        run!(stage, MEND);
        assert_eq!((stage.work().await, stage.work().await), (ALL - 200, 0));
        let told = stage.got("meeting_cancelled").await;
        assert_eq!(got(&stage, "meeting_cancelled").await, (ALL, ALL));
        assert!(!told.contains(&"dora".to_owned()) && !told.contains(&"eva".to_owned()) && told.contains(&"cees".to_owned()));
        assert_eq!(stage.got("meeting_made").await.len(), ALL);
        assert!(matches!(stage.state(id, RoundLetter::MeetingCancelled).await, Some(StepState::Sent(_, Some(ALL)))));
    }
}
