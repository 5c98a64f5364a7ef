//! A coordinator looks at a letter before it goes, pauses it, and chooses when it goes.

use super::stage::*;
use chrono::Duration;
use domain::account::{Actor, Role};
use domain::rounds::{RoundLetter, RoundTimes};
use service::both_engines;
use service::meetings::letters::*;

fn cora(stage: &Stage) -> MayPlan {
    MayPlan::of(&stage.cora).unwrap()
}

both_engines! {
    async fn a_letter_is_seen_as_it_will_arrive(stage: Stage) {
        let id = stage.meeting("2027-04-13").await;
        let meeting = read(&stage, id).await;
        let of = async |letter, person| {
            let found = preview_letter(&stage.ctx, &cora(&stage), &meeting, (letter, person)).await.unwrap();
            let LetterPreview { step, to } = found.unwrap();
            (step, to.unwrap())
        };
        let (step, (to, letter)) = of(RoundLetter::Opened, stage.bert.member_id()).await;
        assert_eq!(step.state, StepState::Waits(at("2027-03-16T08:00:00Z")));
        let names: Vec<_> = step.people.iter().map(|person| person.name.as_str()).collect();
        assert_eq!((names.as_slice(), to.name.as_str()), (["Anna", "Bert", "Cees"].as_slice(), "Bert"));
        stage.work_at("2027-03-16T08:00:00Z").await;
        let (.., text) = stage.letters("round_opened").await.remove(1);
        assert_eq!(letter.text(), text, "and so it arrives");
        let (step, _) = of(RoundLetter::Results, None).await;
        assert_eq!((step.state, step.people.len()), (StepState::Waits(at("2027-04-07T06:00:00Z")), 5));
        let gone = (RoundLetter::Opened, None);
        let meeting = read(&stage, id).await;
        assert!(preview_letter(&stage.ctx, &cora(&stage), &meeting, gone).await.unwrap().is_none());
    }

    async fn a_letter_that_is_paused_waits_until_it_may_go(stage: Stage) {
        let id = stage.meeting("2027-04-13").await;
        let letters = [RoundLetter::MeetingMade, RoundLetter::Opened, RoundLetter::FirstReminder, RoundLetter::Results];
        for letter in letters {
            pause(&stage.ctx, &cora(&stage), id, letter).await.unwrap();
            pause(&stage.ctx, &cora(&stage), id, letter).await.unwrap();
        }
        assert_eq!(stage.work_at("2027-03-16T08:00:00Z").await, 0);
        assert!(matches!(stage.state(id, RoundLetter::Opened).await, Some(StepState::Paused(_))));
        stage.clock.set(at("2027-03-30T07:00:00Z"));
        assert_eq!(remind(&stage).await, 0);
        for letter in [RoundLetter::Opened, RoundLetter::FirstReminder] {
            resume(&stage.ctx, &cora(&stage), id, letter).await.unwrap();
            resume(&stage.ctx, &cora(&stage), id, letter).await.unwrap();
        }
        assert_eq!((stage.work().await, remind(&stage).await), (3, 3));
        assert_eq!(stage.work_at("2027-04-07T08:00:00Z").await, 0, "the results are there and not told");
        let gone = pause(&stage.ctx, &cora(&stage), id, RoundLetter::Opened).await;
        assert!(matches!(gone, Err(MeetingError::LetterGone)), "{gone:?}");
        let log = log(&stage).await;
        let count = |action: &str| log.iter().filter(|it| *it == action).count();
        assert_eq!((count("letter.paused"), count("letter.resumed")), (4, 2), "{log:?}");
    }

    async fn a_letter_goes_at_a_moment_that_was_chosen_and_never_before_there_is_something_to_tell(stage: Stage) {
        let id = stage.meeting("2027-04-13").await;
        let choose = async |moment: &str| {
            choose_moment(&stage.ctx, &cora(&stage), id, (RoundLetter::Results, at(moment))).await
        };
        let sunday = choose("2027-04-11T10:00:00Z").await;
        assert!(matches!(sunday, Err(MeetingError::OutsideHours(better)) if better == at("2027-04-12T06:00:00Z")));
        assert!(matches!(choose("2027-03-02T10:00:00Z").await, Err(MeetingError::LetterInThePast)));
        choose("2027-03-19T10:00:00Z").await.unwrap();
        assert_eq!(stage.state(id, RoundLetter::Results).await, Some(StepState::Waits(at("2027-04-07T06:00:00Z"))));
        choose("2027-04-08T10:00:00Z").await.unwrap();
        choose("2027-04-08T10:00:00Z").await.unwrap();
        assert_eq!(stage.state(id, RoundLetter::Results).await, Some(StepState::Waits(at("2027-04-08T10:00:00Z"))));
        stage.work_at("2027-04-08T09:59:00Z").await;
        assert!(stage.got("results_there").await.is_empty());
        assert_eq!(stage.work_at("2027-04-08T10:00:00Z").await, 5);
        let reminder = choose_moment(&stage.ctx, &cora(&stage), id, (RoundLetter::FirstReminder, stage.ctx.now())).await;
        assert!(matches!(reminder, Err(MeetingError::LetterGone)), "{reminder:?}");
    }

    async fn a_letter_is_not_set_to_a_moment_at_which_it_tells_nothing_any_more(stage: Stage) {
        let id = stage.meeting("2027-04-13").await;
        let choose = async |letter, moment: &str| choose_moment(&stage.ctx, &cora(&stage), id, (letter, at(moment))).await;
        for (letter, last, too_late, end) in [
            // The round closes as the sixth of April ends, and the meeting begins at 10:00.
            // In the evening before the end no working hour is left before it.
            (RoundLetter::Opened, "2027-04-06T15:59:00Z", ["2027-04-06T16:00:00Z", "2027-04-07T08:00:00Z"], "2027-04-06T22:00:00Z"),
            (RoundLetter::MeetingMade, "2027-04-13T07:59:00Z", ["2027-04-13T08:00:00Z", "2027-04-13T19:00:00Z"], "2027-04-13T08:00:00Z"),
            (RoundLetter::Results, "2028-04-06T15:59:00Z", ["2028-04-06T21:59:00Z", "2028-04-07T08:00:00Z"], "2028-04-06T22:00:00Z"),
        ] {
            let end = at(end);
            for moment in too_late {
                let refused = choose(letter, moment).await;
                assert!(matches!(refused, Err(MeetingError::LetterTooLate(of, when)) if of == letter && when == end), "{moment}: {refused:?}");
            }
            let none = stage.steps(id).await.into_iter().find(|step| step.letter == letter).unwrap();
            assert_eq!((none.chosen_at, none.comes_too_late), (None, false));
            choose(letter, last).await.unwrap();
        }
        // The round now closes before its letter goes.
        let round = stage.round(id).await;
        let times = RoundTimes { closes_at: at("2027-04-05T22:00:00Z"), reminders: [None, None], ..round.times };
        set_times(&stage.ctx, &as_system(), id, round.version, times).await.unwrap();
        let late: Vec<_> = stage.steps(id).await.into_iter().filter(|step| step.comes_too_late).map(|it| it.letter).collect();
        assert_eq!(late, [RoundLetter::Opened]);
    }

    async fn a_pause_of_a_reminder_ends_when_the_round_opens_again(stage: Stage) {
        let id = stage.open_round("2027-04-13").await;
        for letter in [RoundLetter::FirstReminder, RoundLetter::SecondReminder, RoundLetter::Results] {
            pause(&stage.ctx, &cora(&stage), id, letter).await.unwrap();
        }
        stage.close_round(id).await;
        stage.reopen_round(id).await;
        let round = stage.round(id).await;
        let reminder = stage.ctx.now() + Duration::hours(2);
        let times = RoundTimes { reminders: [Some(reminder), None], ..round.times };
        set_times(&stage.ctx, &as_system(), id, round.version, times).await.unwrap();
        assert_eq!(stage.state(id, RoundLetter::FirstReminder).await, Some(StepState::Waits(reminder)));
        assert_eq!(stage.state(id, RoundLetter::SecondReminder).await, Some(StepState::NotSent));
        assert!(matches!(stage.state(id, RoundLetter::Results).await, Some(StepState::Paused(_))), "that one is the same");
        stage.clock.set(reminder);
        assert_eq!(remind(&stage).await, 3);
    }

    async fn one_person_is_reminded_once_a_day(stage: Stage) {
        let id = stage.open_round("2027-04-13").await;
        let bert = stage.bert.member_id().unwrap();
        let remind = async |member| remind_one(&stage.ctx, &cora(&stage), id, member).await.unwrap();
        assert_eq!(remind(bert).await, RemindedOne::Goes(stage.ctx.now()));
        assert_eq!(remind(bert).await, RemindedOne::WasReminded);
        assert_eq!(stage.got("round_reminder").await, ["bert"]);
        // On Saturday and on Sunday it is for Monday.
        stage.clock.set(at("2027-04-03T10:00:00Z"));
        assert_eq!(remind(bert).await, RemindedOne::Goes(at("2027-04-05T06:00:00Z")));
        stage.clock.advance(Duration::days(1));
        assert_eq!(remind(bert).await, RemindedOne::WasReminded);
        stage.fill_in(&stage.bert, "3").await;
        for member in [bert, stage.cora.member_id().unwrap(), domain::ids::MemberId(stage.ctx.new_id())] {
            assert_eq!(remind(member).await, RemindedOne::NotNeeded);
        }
        stage.close_round(id).await;
        assert_eq!(remind(stage.anna.member_id().unwrap()).await, RemindedOne::NotNeeded);
    }

    async fn what_waits_and_is_no_longer_true_does_not_go(stage: Stage) {
        const WAIT: &str = "SELECT COUNT(*) FROM outbox WHERE kind IN ('round_reminder', 'seat_ended') AND given_up_at IS NULL";
        let id = stage.open_round("2027-04-13").await;
        // A Friday evening: what is said now goes on Monday.
        stage.clock.set(at("2027-04-02T19:00:00Z"));
        for member in [&stage.anna, &stage.bert] {
            let reminded = remind_one(&stage.ctx, &cora(&stage), id, member.member_id().unwrap()).await.unwrap();
            assert!(matches!(reminded, RemindedOne::Goes(when) if when > stage.ctx.now()));
        }
        assert_eq!(stage.count(WAIT).await, 2);
        stage.end_seat("drenthe", 2).await;
        assert_eq!(stage.count(WAIT).await, 2, "who left is told so, and is not reminded");
        stage.seat_for("Bert", "drenthe", 2).await;
        assert_eq!(stage.count(WAIT).await, 1, "who has the seat again is not told that it ended");
        stage.close_round(id).await;
        assert_eq!(stage.count(WAIT).await, 0, "nobody is reminded of a round that closed");
    }

    async fn only_who_plans_may(stage: Stage) {
        for actor in [&stage.anna, &somebody(&[Role::Partner]), &somebody(&[]), &Actor::Visitor] {
            assert!(matches!(MayPlan::of(actor), Err(MeetingError::NotAllowed)));
        }
        let nowhere = domain::ids::MeetingId(stage.ctx.new_id());
        let unknown = pause(&stage.ctx, &cora(&stage), nowhere, RoundLetter::Opened).await;
        assert!(matches!(unknown, Err(MeetingError::Unknown)));
    }
}
