//! Which answers still stand after the meeting or its guests changed, and who hears of a change because of what they said.

use super::stage::*;
use chrono::Duration;
use domain::account::{Actor, Role};
use domain::calendar::Rsvp::{self, Maybe, No, Yes};
use domain::ids::{MeetingId, RegionId};
use domain::meetings::MeetingKind;
use domain::network::{ActivePeriod, RegionName};
use service::account::choose_letters;
use service::both_engines;
use service::meetings::rsvp::{own_answer, read_coming, set_needs};
use service::network::proof::MayManageSeats;
use service::testkit::invitation;

/// What somebody said before the meeting moved.
async fn before(stage: &Stage, who: &Actor, id: MeetingId) -> Option<Rsvp> {
    own_answer(&stage.ctx, who, &read(stage, id).await).await.unwrap()?.before
}

async fn turns_off(stage: &Stage, who: &Actor) {
    choose_letters(&stage.ctx, who, &[]).await.unwrap();
}

/// The names to whom something about the meeting went since the first `known` mails, and its method.
async fn since(stage: &Stage, id: MeetingId, known: usize) -> Vec<String> {
    let lines = lines(stage, id).await;
    lines[known..].iter().map(|line| line.split(' ').take(2).collect::<Vec<_>>().join(" ")).collect()
}

both_engines! {
    async fn a_move_that_is_undone_before_anybody_heard_of_it_takes_no_answer_away(stage: Stage) {
        let id = told(&stage).await;
        let webinar = online(&stage, MeetingKind::Webinar, "2027-06-16").await;
        an_hour_later(&stage).await;
        for id in [id, webinar] {
            let is = read(&stage, id).await.date;
            press(&stage, &stage.anna, id, Yes).await;
            press(&stage, &stage.bert, id, No).await;
            change(&stage, id, |plan| plan.date = date("2027-06-22")).await;
            assert_eq!((said(&stage, &stage.anna, id).await, before(&stage, &stage.anna, id).await), (None, Some(Yes)));
            // Bert saw the other day, and answers to that one.
            press(&stage, &stage.bert, id, Maybe).await;
            change(&stage, id, |plan| plan.date = is).await;
            assert_eq!(an_hour_later(&stage).await, 0, "to and fro is none");
            assert_eq!(said(&stage, &stage.anna, id).await.unwrap().rsvp, Yes);
            assert_eq!(said(&stage, &stage.bert, id).await, None, "what he said was about another day");
            let coming = read_coming(&stage.ctx, &stage.cora, &read(&stage, id).await).await.unwrap();
            assert_eq!(coming.regions.iter().filter(|region| region.comes == Some(true)).count(), 1);
            // Once people were told of the other day they are asked again, also when it comes back.
            for day in ["2027-06-23", &is.to_string()] {
                change(&stage, id, |plan| plan.date = date(day)).await;
                assert!(an_hour_later(&stage).await > 0);
                assert_eq!((said(&stage, &stage.anna, id).await, before(&stage, &stage.anna, id).await), (None, Some(Yes)));
            }
        }
    }

    async fn what_somebody_needs_stands_with_their_answer(stage: Stage) {
        let id = told(&stage).await;
        press(&stage, &stage.anna, id, Yes).await;
        set_needs(&stage.ctx, &stage.anna, id, &domain::meetings::Needs::new("Geen noten", "").unwrap()).await.unwrap();
        change(&stage, id, |plan| plan.address = "Zaal 9".into()).await;
        let needs = async || read_coming(&stage.ctx, &stage.cora, &read(&stage, id).await).await.unwrap().needs.unwrap().diet.len();
        assert_eq!(needs().await, 0);
        change(&stage, id, |plan| plan.address = "Zaal 3".into()).await;
        assert_eq!(needs().await, 1);
    }

    async fn who_turns_letters_off_after_saying_yes_hears_of_a_move_and_of_a_cancelling(stage: Stage) {
        stage.clock.set(at("2027-03-04T08:00:00Z"));
        let moves = stage.meeting("2027-06-15").await;
        let webinars = [online(&stage, MeetingKind::Webinar, "2027-06-16").await, online(&stage, MeetingKind::Webinar, "2027-06-17").await];
        for id in [moves, webinars[0], webinars[1]] {
            press(&stage, &stage.anna, id, Yes).await;
            press(&stage, &stage.bert, id, Maybe).await;
        }
        turns_off(&stage, &stage.anna).await;
        turns_off(&stage, &stage.bert).await;
        an_hour_later(&stage).await;
        for id in [moves, webinars[0], webinars[1]] {
            assert!(since(&stage, id, 0).await.iter().all(|line| !line.starts_with("anna") && !line.starts_with("bert")));
        }
        let known = [lines(&stage, moves).await.len(), lines(&stage, webinars[0]).await.len(), lines(&stage, webinars[1]).await.len()];
        change(&stage, moves, |plan| plan.date = date("2027-06-22")).await;
        change(&stage, webinars[0], |plan| plan.date = date("2027-06-23")).await;
        call_off(&stage, webinars[1]).await;
        an_hour_later(&stage).await;
        for (id, known, method) in [(moves, known[0], "REQUEST"), (webinars[0], known[1], "REQUEST"), (webinars[1], known[2], "CANCEL")] {
            let went = since(&stage, id, known).await;
            assert_eq!(went.iter().filter(|line| **line == format!("anna {method}")).count(), 1, "{went:?}");
            assert!(!went.iter().any(|line| line.starts_with("bert")), "{went:?}");
        }
        let anna = sent(&stage, moves).await.into_iter().find(|mail| mail.to == ANNA).unwrap();
        assert!(anna.subject.starts_with("Verplaatst: ") && anna.text.contains("van dinsdag 15 juni"), "{}", anna.text);
        assert_eq!((soon(&stage).await, an_hour_later(&stage).await), (0, 0), "each once");
    }

    async fn a_meeting_that_is_called_off_before_its_mail_is_told_to_who_said_yes_in_half_an_hour(stage: Stage) {
        stage.clock.set(at("2027-03-04T08:00:00Z"));
        let pia = stage.with_role(Role::Partner).await;
        let both = [stage.meeting("2027-06-15").await, online(&stage, MeetingKind::QAndA, "2027-06-16").await];
        for id in both {
            press(&stage, &stage.anna, id, Yes).await;
            press(&stage, &stage.bert, id, Yes).await;
        }
        press(&stage, &pia, both[1], Yes).await;
        // Who is not invited any more hears nothing.
        stage.end_role(&pia, Role::Partner).await;
        stage.hand_over("drenthe", 2, "Dina").await;
        for id in both {
            call_off(&stage, id).await;
        }
        assert_eq!(soon(&stage).await, 0, "there is time to look at it");
        stage.clock.advance(Duration::hours(1));
        stage.work().await;
        for id in both {
            assert_eq!(since(&stage, id, 0).await, ["anna CANCEL"]);
        }
        assert_eq!((soon(&stage).await, an_hour_later(&stage).await), (0, 0), "each once");
    }

    async fn another_name_of_the_host_moves_nothing(stage: Stage) {
        stage.clock.set(at("2027-03-04T08:00:00Z"));
        let id = stage.meeting("2027-06-15").await;
        change(&stage, id, |plan| plan.place = Place::Host(RegionId::new("twente"))).await;
        an_hour_later(&stage).await;
        press(&stage, &stage.anna, id, Yes).await;
        let (proof, name) = (MayManageSeats::of(&Actor::System).unwrap(), RegionName::parse("Twente en omstreken").unwrap());
        let period = ActivePeriod::new(date("2026-01-01"), None).ok();
        service::network::change_region(&stage.ctx, &proof, &RegionId::new("twente"), &name, period).await.unwrap();
        assert_eq!((soon(&stage).await, an_hour_later(&stage).await), (0, 0));
        assert_eq!(said(&stage, &stage.anna, id).await.unwrap().rsvp, Yes);
        let again = Mail { sequence: 1, ..Mail::new(&stage, id, No) };
        stage.clock.advance(Duration::minutes(1));
        assert_eq!(comes(&stage, &Mail { at: stage.ctx.now(), ..again }).await, Ok(true), "it is the same meeting");
    }

    async fn who_is_taken_off_and_invited_again_is_asked_anew(stage: Stage) {
        let id = told(&stage).await;
        let webinar = online(&stage, MeetingKind::Webinar, "2027-06-16").await;
        an_hour_later(&stage).await;
        for id in [id, webinar] {
            press(&stage, &stage.cora, id, Yes).await;
        }
        stage.end_role(&stage.cora, Role::Coordinator).await;
        soon(&stage).await;
        assert_eq!(stage.count("SELECT COUNT(*) FROM rsvps").await, 0, "they are history");
        assert_eq!(stage.count("SELECT COUNT(*) FROM rsvp_history").await, 2);
        stage.give_role(&invitation("Cora"), Role::Coordinator).await;
        soon(&stage).await;
        assert_eq!(said(&stage, &stage.cora, id).await, None);
    }

    async fn who_was_taken_off_and_comes_after_all_hears_that_it_is_off(stage: Stage) {
        let id = told(&stage).await;
        stage.end_role(&stage.cora, Role::Coordinator).await;
        soon(&stage).await;
        turns_off(&stage, &stage.cora).await;
        stage.give_role(&invitation("Cora"), Role::Coordinator).await;
        assert_eq!(soon(&stage).await, 0, "nobody is invited by mail who turned that off");
        press(&stage, &stage.cora, id, Yes).await;
        call_off(&stage, id).await;
        assert_eq!(an_hour_later(&stage).await, 4);
        let went = lines(&stage, id).await;
        assert_eq!(went.last().map(String::as_str), Some("cora CANCEL 2 20270615T100000"), "its version comes after the last: {went:?}");
        assert_eq!((soon(&stage).await, an_hour_later(&stage).await), (0, 0));
    }
}
