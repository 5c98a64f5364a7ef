//! What happens to a round and its meeting is told once, in working hours, to those whom it concerns.

use super::stage::*;
use chrono::Duration;
use domain::account::OptionalLetter;
use domain::rounds::{RoundLetter, RoundTimes};
use service::account::choose_letters;
use service::both_engines;
use service::meetings::letters::{StepState, send_due};
use service::testkit::ROUNDS_LOCK;

both_engines! {
    async fn a_meeting_that_is_made_is_told_to_who_is_invited(stage: Stage) {
        let id = stage.meeting("2027-04-13").await;
        assert_eq!(stage.work().await, 0, "there is time to look at it");
        stage.clock.advance(Duration::minutes(30));
        assert_eq!(stage.work().await, 4);
        assert_eq!(stage.got("meeting_made").await, ["anna", "bert", "cees", "cora"], "no partner");
        let (_, subject, text) = stage.letters("meeting_made").await.remove(0);
        assert_eq!(subject, "Netwerkbijeenkomst op dinsdag 13 april 2027");
        assert!(text.contains("Die gaat open op dinsdag 16 maart om 09:00."), "{text}");
        assert!(text.contains(&format!("/bijeenkomsten/{id}")) && text.contains("Zaal 3"), "{text}");
        assert_eq!(stage.work().await, 0);
        let sent = StepState::Sent(stage.ctx.now(), Some(4));
        assert_eq!(stage.state(id, RoundLetter::MeetingMade).await, Some(sent));
    }

    async fn what_happens_in_the_evening_is_told_in_the_morning(stage: Stage) {
        // Good Friday; summer time begins two days later, and Monday is free too.
        stage.clock.set(at("2027-03-26T19:00:00Z"));
        stage.meeting("2027-06-15").await;
        for moment in ["2027-03-26T20:00:00Z", "2027-03-29T08:00:00Z", "2027-03-30T05:59:59Z"] {
            assert_eq!(stage.work_at(moment).await, 0, "{moment}");
        }
        assert_eq!(stage.work_at("2027-03-30T06:00:00Z").await, 4);
    }

    async fn a_move_is_told_once_and_one_that_is_undone_to_nobody(stage: Stage) {
        stage.clock.set(at("2027-03-04T08:00:00Z"));
        let id = stage.meeting("2027-06-15").await;
        stage.clock.advance(Duration::hours(1));
        stage.work().await;
        let change = async |version, day: &str| {
            let change = MeetingChange { version, plan: plan(day) };
            change_meeting(&stage.ctx, &as_system(), id, &change).await.unwrap();
        };
        change(1, "2027-06-22").await;
        stage.clock.advance(Duration::minutes(10));
        change(2, "2027-06-15").await;
        stage.clock.advance(Duration::hours(1));
        assert_eq!(stage.work().await, 0, "it is where everyone thinks that it is");
        change(3, "2027-06-22").await;
        change(4, "2027-06-24").await;
        stage.clock.advance(Duration::hours(1));
        assert_eq!(stage.work().await, 4);
        let (_, _, text) = stage.letters("meeting_moved").await.remove(0);
        assert!(text.contains("De netwerkbijeenkomst van dinsdag 15 juni, 10:00 tot 15:00, is verplaatst naar donderdag 24 juni, "), "{text}");
        let note = MeetingPlan { note: "Neem je eigen beker mee.".into(), ..plan("2027-06-24") };
        change_meeting(&stage.ctx, &as_system(), id, &MeetingChange { version: 5, plan: note }).await.unwrap();
        let place = MeetingPlan { address: "Zaal 4".into(), ..plan("2027-06-24") };
        stage.clock.advance(Duration::hours(1));
        assert_eq!(stage.work().await, 0, "a note is no move");
        change_meeting(&stage.ctx, &as_system(), id, &MeetingChange { version: 6, plan: place }).await.unwrap();
        stage.clock.advance(Duration::hours(1));
        assert_eq!(stage.work().await, 4);
        let (_, subject, text) = stage.letters("meeting_moved").await.remove(4);
        assert_eq!(subject, "Verplaatst: netwerkbijeenkomst van donderdag 24 juni");
        assert!(text.contains("Zaal 4"), "{text}");
    }

    async fn a_meeting_that_moves_before_it_was_told_of_is_told_once(stage: Stage) {
        let id = stage.meeting("2027-06-15").await;
        change_meeting(&stage.ctx, &as_system(), id, &MeetingChange { version: 1, plan: plan("2027-06-22") }).await.unwrap();
        stage.clock.advance(Duration::hours(1));
        assert_eq!(stage.work().await, 4);
        assert!(stage.letters("meeting_made").await[0].1.contains("22 juni"));
        assert!(stage.got("meeting_moved").await.is_empty());
    }

    async fn a_round_tells_its_trekkers_that_it_is_open_and_leads_them_straight_in(stage: Stage) {
        stage.meeting("2027-04-13").await;
        assert_eq!(stage.work_at("2027-03-16T07:59:00Z").await, 4, "the meeting itself");
        assert_eq!(stage.work_at("2027-03-16T08:00:00Z").await, 3);
        assert_eq!(stage.got("round_opened").await, ["anna", "bert", "cees"]);
        let (_, subject, text) = stage.letters("round_opened").await.remove(0);
        assert_eq!(subject, "De vragenlijst staat open tot en met dinsdag 6 april");
        assert!(text.contains("voor Drenthe") && text.contains("http://127.0.0.1:3000/vragenlijst/begin\n"), "{text}");
        let later = stage.seat_for("Dina", "twente", 1).await;
        assert_eq!(stage.work().await, 1, "{later:?} was invited to the network");
        assert_eq!(stage.got("round_opened").await.len(), 3, "and gets the meeting alone");
    }

    async fn more_time_and_a_round_that_opens_again_are_told(stage: Stage) {
        let id = stage.open_round("2027-04-13").await;
        stage.work().await;
        stage.fill_in(&stage.anna, "3").await;
        let round = stage.round(id).await;
        let longer = RoundTimes { closes_at: round.times.closes_at + Duration::days(1), ..round.times };
        set_times(&stage.ctx, &as_system(), id, round.version, longer).await.unwrap();
        stage.clock.advance(Duration::minutes(40));
        assert_eq!(stage.work().await, 2);
        assert_eq!(stage.got("round_extended").await, ["bert", "cees"], "Anna has sent in");
        let (_, subject, text) = stage.letters("round_extended").await.remove(0);
        assert_eq!(subject, "De vragenlijst blijft langer open: tot en met woensdag 7 april");
        assert!(text.contains("Eerst was dat tot en met dinsdag 6 april."), "{text}");
        stage.close_round(id).await;
        stage.reopen_round(id).await;
        stage.clock.advance(Duration::minutes(40));
        assert_eq!(stage.work().await, 3);
        assert!(stage.got("results_there").await.is_empty(), "they were there for a moment");
        let letters = stage.letters("round_reopened").await;
        assert!(letters[0].2.contains("Jij hebt hem voor Drenthe al ingestuurd. Dat telt"), "{}", letters[0].2);
        assert!(letters[1].2.contains("nog niet ingestuurd"), "{}", letters[1].2);
    }

    async fn the_results_are_told_to_all_members_and_never_before_they_are_there(stage: Stage) {
        let id = stage.open_round("2027-04-13").await;
        stage.work().await;
        assert_eq!(stage.work_at("2027-04-06T22:00:00Z").await, 0, "at midnight it closes");
        assert_eq!(stage.work_at("2027-04-07T06:00:00Z").await, 5);
        assert_eq!(stage.got("results_there").await, ["anna", "bert", "cees", "cora", "pia"]);
        stage.reopen_round(id).await;
        assert_eq!(stage.work_at("2027-04-10T10:00:00Z").await, 0, "it closed on a Friday, and this is Saturday");
        assert_eq!(stage.work_at("2027-04-12T06:00:00Z").await, 5);
        let subjects: Vec<_> = stage.letters("results_there").await.into_iter().map(|(_, subject, _)| subject).collect();
        let renewed: Vec<_> = subjects.iter().map(|subject| subject.ends_with("vernieuwd")).collect();
        assert_eq!(renewed, [[false; 5], [true; 5]].concat(), "{subjects:?}");
        assert!(stage.got("round_reopened").await.is_empty(), "it was closed again before anyone looked");
    }

    async fn what_a_member_turned_off_does_not_come_and_what_is_needed_does(stage: Stage) {
        choose_letters(&stage.ctx, &stage.anna, &[]).await.unwrap();
        choose_letters(&stage.ctx, &stage.cora, &[OptionalLetter::Meetings]).await.unwrap();
        stage.meeting("2027-04-13").await;
        stage.clock.advance(Duration::hours(1));
        stage.work().await;
        assert_eq!(stage.got("meeting_made").await, ["bert", "cees", "cora"]);
        stage.work_at("2027-03-16T08:00:00Z").await;
        assert_eq!(stage.got("round_opened").await, ["anna", "bert", "cees"]);
        stage.clock.set(at("2027-04-05T07:00:00Z"));
        assert_eq!(remind(&stage).await, 3);
        stage.work_at("2027-04-07T08:00:00Z").await;
        assert_eq!(stage.got("results_there").await, ["bert", "cees", "pia"]);
    }

    async fn a_letter_of_a_newer_release_waits_for_it_and_keeps_no_other(stage: Stage) {
        const NEWER: &str = "INSERT INTO round_letters (id, round_id, letter, announced_at, due_at)
            SELECT $1, r.id, 'minutes', $2, $2 FROM rounds r";
        stage.meeting("2027-06-15").await;
        let (id, now) = (stage.ctx.new_id(), stage.ctx.now());
        assert_eq!(run!(stage, NEWER, id, now), 1);
        stage.clock.advance(Duration::hours(1));
        assert_eq!((stage.work().await, stage.work().await), (4, 0));
        assert_eq!(stage.got("meeting_made").await.len(), 4);
        // While it waits nobody takes the lock for it.
        let mut stranger = stage.stranger().await;
        stranger.hold(ROUNDS_LOCK).await;
        let looked = tokio::time::timeout(std::time::Duration::from_secs(3), send_due(&stage.ctx)).await;
        assert_eq!(looked.expect("it waits for nobody").unwrap(), 0);
        stranger.let_go().await;
        assert_eq!(stage.count("SELECT COUNT(*) FROM round_letters WHERE letter = 'minutes' AND sent_at IS NULL").await, 1);
    }

    async fn several_servers_tell_each_person_once(stage: Stage) {
        stage.meeting("2027-06-15").await;
        stage.clock.advance(Duration::hours(1));
        let servers = (0..6).map(|_| send_due(&stage.ctx));
        let sent: usize = futures::future::join_all(servers).await.into_iter().map(Result::unwrap).sum();
        assert_eq!((sent, stage.got("meeting_made").await.len()), (4, 4));
    }

    async fn who_sends_in_gets_a_receipt_and_no_reminder_that_waited(stage: Stage) {
        stage.open_round("2027-04-13").await;
        stage.clock.set(at("2027-04-05T07:00:00Z"));
        assert_eq!(remind(&stage).await, 3);
        stage.fill_in(&stage.anna, "3").await;
        let waits = "SELECT COUNT(*) FROM outbox WHERE kind = 'round_reminder' AND given_up_at IS NULL";
        assert_eq!(stage.count(waits).await, 2, "it did not leave yet, and stops at once");
        let receipts = stage.letters("survey_receipt").await;
        assert_eq!(receipts.len(), 1);
        assert!(receipts[0].2.contains("ingestuurd voor Drenthe, op maandag 5 april om 09:00"), "{}", receipts[0].2);
        stage.send_in(&stage.anna).await;
        assert_eq!(stage.got("survey_receipt").await.len(), 1, "pressed twice");
        stage.clock.advance(Duration::minutes(5));
        stage.answer(&stage.anna, "4").await;
        stage.send_in(&stage.anna).await;
        stage.send_in(&stage.anna).await;
        let receipts = stage.letters("survey_receipt").await;
        assert_eq!((receipts.len(), receipts[1].1.as_str()), (2, "Je gewijzigde antwoorden zijn binnen"));
        assert!(receipts.iter().all(|(_, subject, text)| !format!("{subject}{text}").contains("Plant")), "no answer");
    }

    async fn who_had_a_seat_or_a_role_is_told_that_it_ended(stage: Stage) {
        stage.clock.set(at("2027-03-05T18:00:00Z"));
        stage.end_seat("zeeland", 1).await;
        stage.hand_over("drenthe", 1, "Dina").await;
        stage.end_role(&stage.cora, domain::account::Role::Coordinator).await;
        assert_eq!(stage.got("seat_ended").await, ["anna", "cees"]);
        assert_eq!(stage.got("role_ended").await, ["cora"]);
        let letters = stage.letters("seat_ended").await;
        assert_eq!(letters[0].1, "Je zetel van Drenthe is overgedragen");
        assert!(!letters[0].2.contains("Dina"), "{}", letters[0].2);
        assert_eq!(letters[1].1, "Je bent geen trekker van Zeeland meer");
        let late = "SELECT COUNT(*) FROM outbox WHERE kind IN ('seat_ended', 'role_ended') AND due_at > created_at";
        assert_eq!(stage.count(late).await, 3, "on Monday morning");
    }
}
