//! Which of several answers of one person counts.

use super::stage::*;
use crate::calendar::answers;
use chrono::Duration;
use domain::calendar::Rsvp::{self, Maybe, No, Yes};
use domain::meetings::{MeetingKind, Needs};
use service::both_engines;
use service::meetings::rsvp::{Ignored, Way, read_coming, set_needs};

async fn holds(stage: &Stage, id: domain::ids::MeetingId) -> Option<Rsvp> {
    said(stage, &stage.anna, id).await.map(|answer| answer.rsvp)
}

both_engines! {
    async fn what_any_calendar_sends_is_what_they_said(stage: Stage) {
        let id = told(&stage).await;
        let mails = answers::all_of(&id.to_string(), ANNA);
        let expected = [
            (Yes, "Ik kom, maar later.\nTot dan!"), (No, "Helaas: \"vakantie\""), (Maybe, "Misschien; één van ons"), (Yes, ""), (Yes, "Fijn; tot dan"),
        ];
        for (mail, (rsvp, comment)) in mails.iter().zip(expected) {
            let replied = taken(&stage, mail.as_bytes()).await;
            assert_eq!((replied.meeting, replied.member, replied.holds), (id, stage.anna.member_id(), Ok(true)), "{mail}");
            let answer = said(&stage, &stage.anna, id).await.unwrap();
            assert_eq!((answer.rsvp, answer.way, answer.comment.as_str()), (rsvp, Way::Calendar, comment));
            assert_eq!((answer.stamp.sequence, answer.stamp.at, answer.at), (0, at("2027-02-01T09:00:00Z"), stage.ctx.now()));
        }
        assert_eq!(stage.count("SELECT COUNT(*) FROM rsvp_history").await, 4);
        // A mail server that hands them all over once more.
        let before = stage.content().await;
        stage.clock.advance(Duration::days(1));
        let mut again = Vec::new();
        for mail in &mails {
            again.push(taken(&stage, mail.as_bytes()).await.holds);
        }
        assert_eq!(again, [Err(Ignored::Overtaken), Err(Ignored::Overtaken), Err(Ignored::Overtaken), Ok(false), Ok(false)]);
        assert_eq!(stage.content().await, before);
    }

    async fn the_later_of_button_and_calendar_counts(stage: Stage) {
        let id = told(&stage).await;
        press(&stage, &stage.anna, id, Yes).await;
        let pressed = Mail::new(&stage, id, No);
        let after = |minutes: i64, says| Mail { at: pressed.at + Duration::minutes(minutes), says, ..pressed.clone() };
        stage.clock.advance(Duration::minutes(10));
        assert_eq!(comes(&stage, &after(-1, No)).await, Err(Ignored::Overtaken));
        assert_eq!((holds(&stage, id).await, comes(&stage, &after(3, No)).await), (Some(Yes), Ok(true)));
        assert_eq!((holds(&stage, id).await, comes(&stage, &after(2, Maybe)).await), (Some(No), Err(Ignored::Overtaken)));
        // What is said twice was said at the second moment: what was written between them comes too late.
        assert_eq!(comes(&stage, &after(8, No)).await, Ok(false));
        assert_eq!((comes(&stage, &after(5, Yes)).await, holds(&stage, id).await), (Err(Ignored::Overtaken), Some(No)));
        press(&stage, &stage.anna, id, Yes).await;
        let history = stage.count("SELECT COUNT(*) FROM rsvp_history").await;
        stage.clock.advance(Duration::minutes(10));
        press(&stage, &stage.anna, id, Yes).await;
        assert_eq!((comes(&stage, &after(15, Maybe)).await, holds(&stage, id).await), (Err(Ignored::Overtaken), Some(Yes)));
        assert_eq!((stage.count("SELECT COUNT(*) FROM rsvp_history").await, history), (2, 2));
        // A clock that is ahead keeps nothing out, and a button that is pressed after all holds.
        assert_eq!(comes(&stage, &after(9999, No)).await, Ok(true));
        assert_eq!(said(&stage, &stage.anna, id).await.unwrap().stamp.at, stage.ctx.now());
        stage.clock.advance(Duration::seconds(-5));
        press(&stage, &stage.anna, id, Maybe).await;
        assert_eq!(holds(&stage, id).await, Some(Maybe));
    }

    async fn a_comment_is_kept_for_who_plans_and_needs_go_with_the_yes(stage: Stage) {
        let id = told(&stage).await;
        press(&stage, &stage.anna, id, Yes).await;
        set_needs(&stage.ctx, &stage.anna, id, &Needs::new("Geen noten", "").unwrap()).await.unwrap();
        stage.clock.advance(Duration::minutes(1));
        let yes = Mail { comment: "Ik kom iets later", ..Mail::new(&stage, id, Yes) };
        assert_eq!((comes(&stage, &yes).await, comes(&stage, &yes).await), (Ok(true), Ok(false)), "the comment is new");
        let meeting = read(&stage, id).await;
        for (who, comment) in [(&stage.cora, "Ik kom iets later"), (&stage.anna, ""), (&stage.bert, "")] {
            let coming = read_coming(&stage.ctx, who, &meeting).await.unwrap();
            let anna = coming.people.iter().find(|person| person.name == "Anna").unwrap().answer.clone().unwrap();
            assert_eq!((anna.comment.as_str(), anna.way), (comment, Way::Calendar));
        }
        let own = said(&stage, &stage.anna, id).await.unwrap();
        assert_eq!((own.comment.as_str(), own.way), ("Ik kom iets later", Way::Calendar));
        // The same once more, by the button: what was written stays.
        stage.clock.advance(Duration::minutes(1));
        press(&stage, &stage.anna, id, Yes).await;
        assert_eq!(said(&stage, &stage.anna, id).await.unwrap().comment, "Ik kom iets later");
        assert_eq!(stage.count("SELECT COUNT(*) FROM needs").await, 1);
        assert_eq!(comes(&stage, &Mail::new(&stage, id, No)).await, Ok(true));
        assert_eq!(stage.count("SELECT COUNT(*) FROM needs").await, 0);
    }

    async fn who_answers_what_was_before_is_asked_again(stage: Stage) {
        let id = told(&stage).await;
        let old = Mail::new(&stage, id, Yes);
        change(&stage, id, |plan| plan.note = "Neem je eigen beker mee.".into()).await;
        assert_eq!(comes(&stage, &old).await, Ok(true), "a text is no other meeting");
        change(&stage, id, |plan| plan.date = date("2027-06-22")).await;
        // The mail about it waits: nobody can answer it yet, whatever number they make up.
        for sequence in [0, 1, 7, i32::MAX as u32] {
            assert_eq!(comes(&stage, &Mail { sequence, says: No, ..old.clone() }).await, Err(Ignored::Moved));
        }
        assert_eq!(said(&stage, &stage.anna, id).await, None);
        an_hour_later(&stage).await;
        let late = Mail { says: No, ..Mail::new(&stage, id, No) };
        assert_eq!(comes(&stage, &late).await, Err(Ignored::Earlier { answered: 0, sent: 1 }));
        assert_eq!(comes(&stage, &Mail { sequence: 1, ..late.clone() }).await, Ok(true));
        let answer = said(&stage, &stage.anna, id).await.unwrap();
        assert_eq!((answer.rsvp, answer.stamp.sequence), (No, 1));
        // To and fro before anyone heard of it: what they have is what it is, and under which number does not matter.
        change(&stage, id, |plan| plan.date = date("2027-06-29")).await;
        change(&stage, id, |plan| plan.date = date("2027-06-22")).await;
        assert_eq!((read(&stage, id).await.sequence, an_hour_later(&stage).await), (3, 0));
        let yes = Mail { sequence: 1, ..Mail::new(&stage, id, Yes) };
        assert_eq!(comes(&stage, &yes).await, Ok(true));
        assert_eq!(said(&stage, &stage.anna, id).await.unwrap().stamp.sequence, 3, "in the terms of the page");
    }

    async fn the_version_is_that_of_this_person(stage: Stage) {
        stage.clock.set(at("2027-03-04T08:00:00Z"));
        let id = online(&stage, MeetingKind::Webinar, "2027-06-16").await;
        an_hour_later(&stage).await;
        stage.end_seat("drenthe", 1).await;
        let out = Mail::new(&stage, id, Yes);
        assert_eq!(comes(&stage, &out).await, Err(Ignored::NotInvited), "before she is told");
        soon(&stage).await;
        assert_eq!(comes(&stage, &Mail { sequence: 1, ..out.clone() }).await, Err(Ignored::NotInvited));
        let anna = stage.seat_for("Anna", "drenthe", 1).await;
        assert_eq!(comes(&stage, &Mail { sequence: 1, ..out.clone() }).await, Err(Ignored::NotAsked), "the mail is not written yet");
        soon(&stage).await;
        for sequence in [0, 1] {
            let earlier = Err(Ignored::Earlier { answered: sequence, sent: 2 });
            assert_eq!(comes(&stage, &Mail { sequence, ..out.clone() }).await, earlier);
        }
        assert_eq!(comes(&stage, &Mail { sequence: 2, ..out.clone() }).await, Ok(true));
        let answer = said(&stage, &anna, id).await.unwrap();
        assert_eq!((answer.rsvp, answer.stamp.sequence), (Yes, 0));
    }

    async fn a_meeting_that_is_off_or_has_begun_takes_no_answer(stage: Stage) {
        let id = told(&stage).await;
        let yes = Mail::new(&stage, id, Yes);
        stage.clock.set(at("2027-06-15T07:59:59Z"));
        assert_eq!(comes(&stage, &yes).await, Ok(true));
        stage.clock.set(at("2027-06-15T08:00:00Z"));
        assert_eq!(comes(&stage, &Mail { says: No, ..Mail::new(&stage, id, No) }).await, Err(Ignored::HasBegun));
        stage.clock.set(at("2027-06-17T08:00:00Z"));
        assert_eq!(comes(&stage, &Mail::new(&stage, id, No)).await, Err(Ignored::HasBegun));
        let off = stage.meeting("2027-09-14").await;
        an_hour_later(&stage).await;
        call_off(&stage, off).await;
        for _ in 0..2 {
            assert_eq!(comes(&stage, &Mail::new(&stage, off, Yes)).await, Err(Ignored::CalledOff));
            an_hour_later(&stage).await;
        }
        assert_eq!(stage.count("SELECT COUNT(*) FROM rsvps").await, 1);
    }
}
