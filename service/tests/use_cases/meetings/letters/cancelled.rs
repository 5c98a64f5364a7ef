//! A meeting that is called off is told of to those who knew of it; its round does not open, or stays open until its time.

use super::stage::*;
use chrono::Duration;
use domain::account::OptionalLetter;
use domain::ids::MeetingId;
use domain::meetings::{MeetingKind, MeetingState};
use domain::rounds::{RoundLetter, RoundState};
use service::account::choose_letters;
use service::both_engines;
use service::meetings::letters::StepState;
use service::rounds::rounds_around;

const STRIKE: &str = "Er rijden geen treinen.";

async fn cancel(stage: &Stage, id: MeetingId, words: &str) -> Result<(), MeetingError> {
    let version = read(stage, id).await.version;
    cancel_meeting(&stage.ctx, &as_system(), id, version, Some(&why(words))).await
}

async fn make(stage: &Stage, kind: MeetingKind, day: &str) -> MeetingId {
    let plan = MeetingPlan { place: Place::AsTyped, address: "Online".into(), ..plan(day) };
    let id = MeetingId(stage.ctx.new_id());
    make_of_kind(&stage.ctx, &as_system(), kind, id, &plan).await.unwrap()
}

both_engines! {
    async fn who_was_told_of_the_meeting_is_told_why_it_does_not_take_place(stage: Stage) {
        let id = stage.meeting("2027-06-15").await;
        stage.clock.advance(Duration::hours(1));
        assert_eq!(stage.work().await, 4);
        cancel(&stage, id, STRIKE).await.unwrap();
        let state = stage.state(id, RoundLetter::MeetingCancelled).await;
        assert!(matches!(state, Some(StepState::Waits(_))), "{state:?}");
        for never in [RoundLetter::Opened, RoundLetter::FirstReminder, RoundLetter::Results] {
            assert_eq!(stage.state(id, never).await, None, "{never:?}");
        }
        assert_eq!(stage.work().await, 0, "there is time to look at it");
        stage.clock.advance(Duration::hours(1));
        assert_eq!(stage.work().await, 4);
        assert_eq!(stage.got("meeting_cancelled").await, ["anna", "bert", "cees", "cora"], "no partner");
        let (_, subject, text) = stage.letters("meeting_cancelled").await.remove(0);
        assert_eq!(subject, "Gaat niet door: de netwerkbijeenkomst van dinsdag 15 juni");
        assert!(text.contains(STRIKE) && text.contains("De netwerkbijeenkomst van dinsdag 15 juni, 10:00 tot"), "{text}");
        // Its round never opens, and keeps no other from those weeks.
        let next = stage.meeting("2027-06-16").await;
        assert_eq!(rounds_around(&stage.ctx).await.unwrap().next_opens_at, Some(stage.round(next).await.times.opens_at));
        stage.clock.set(at("2027-06-01T10:00:00Z"));
        due::run(&stage.ctx).await.unwrap();
        assert_eq!(stage.round(id).await.state, RoundState::Planned);
        assert_eq!(stage.round(next).await.state, RoundState::Open);
        assert_eq!(due::run(&stage.ctx).await.unwrap(), due::Done::default());
    }

    async fn while_nobody_was_told_of_it_nobody_is_told_that_it_is_off(stage: Stage) {
        let id = stage.meeting("2027-06-15").await;
        stage.clock.advance(Duration::minutes(10));
        cancel(&stage, id, STRIKE).await.unwrap();
        stage.clock.advance(Duration::days(1));
        assert_eq!(stage.work().await, 0);
        let seen = read_meeting(&stage.ctx, &stage.anna, id).await.unwrap().unwrap();
        assert_eq!((seen.state, seen.cancelled.map(|(_, why)| why)), (MeetingState::Cancelled, Some(STRIKE.into())));
    }

    async fn an_open_round_stays_open_until_its_time_and_reminds_nobody(stage: Stage) {
        let id = stage.open_round("2027-03-30").await;
        stage.clock.advance(Duration::hours(1));
        stage.work().await;
        cancel(&stage, id, STRIKE).await.unwrap();
        stage.clock.advance(Duration::hours(1));
        stage.work().await;
        let (_, _, text) = stage.letters("meeting_cancelled").await.remove(0);
        assert!(text.contains("De vragenlijst blijft open. Invullen kan tot en met dinsdag 23 maart."), "{text}");
        stage.fill_in(&stage.anna, "3").await;
        stage.send_in(&stage.anna).await;
        assert_eq!(stage.round(id).await.state, RoundState::Open);
        stage.clock.set(at("2027-03-22T10:00:00Z"));
        assert_eq!(remind(&stage).await, 0);
        stage.clock.set(at("2027-03-24T10:00:00Z"));
        stage.work().await;
        assert_eq!(stage.round(id).await.state, RoundState::Closed);
        assert_eq!(stage.got("results_there").await.len(), 5, "what was answered is there to read");
    }

    async fn of_a_meeting_without_a_round_those_are_told_who_heard_of_it(stage: Stage) {
        choose_letters(&stage.ctx, &stage.anna, &[OptionalLetter::Results, OptionalLetter::Digest]).await.unwrap();
        let webinar = make(&stage, MeetingKind::Webinar, "2027-06-15").await;
        let group = make(&stage, MeetingKind::Coordination, "2027-06-16").await;
        stage.clock.advance(Duration::hours(1));
        assert_eq!(stage.work().await, 5, "Anna turned them off, and the group is Cora alone");
        cancel(&stage, webinar, STRIKE).await.unwrap();
        assert!(stage.letters("meeting_cancelled").await.is_empty(), "there is time to think again");
        stage.clock.advance(Duration::hours(1));
        assert_eq!(stage.work().await, 4);
        assert_eq!(stage.got("meeting_cancelled").await, ["bert", "cees", "cora", "pia"]);
        let (_, subject, text) = stage.letters("meeting_cancelled").await.remove(0);
        assert_eq!(subject, "Gaat niet door: het webinar van dinsdag 15 juni");
        assert!(text.contains("Het webinar van dinsdag 15 juni"), "{text}");
        cancel(&stage, group, STRIKE).await.unwrap();
        // The second click writes none again.
        cancel_meeting(&stage.ctx, &as_system(), group, 1, Some(&why(STRIKE))).await.unwrap();
        stage.clock.advance(Duration::hours(1));
        assert_eq!((stage.work().await, stage.work().await), (1, 0));
    }

    async fn a_concept_is_thrown_away_and_nobody_hears_of_it(stage: Stage) {
        let plan = plan_year(&stage.ctx, &as_system(), &Default::default()).await.unwrap();
        let first = NewConcept { at: 0, place: plan.steps[0].place.clone(), date: plan.steps[0].date };
        let made = make_concepts(&stage.ctx, &as_system(), stage.ctx.new_id(), plan.basis, &[first]).await.unwrap();
        cancel_meeting(&stage.ctx, &as_system(), made[0], 1, None).await.unwrap();
        stage.clock.advance(Duration::days(1));
        assert_eq!(stage.work().await, 0);
        assert!(stage.letters("meeting_cancelled").await.is_empty());
        assert!(read_meeting(&stage.ctx, &stage.anna, made[0]).await.unwrap().is_none());
        assert_eq!(read(&stage, made[0]).await.planned_at, None);
        assert_eq!(log(&stage).await, ["meeting.concept", "meeting.discarded"]);
        let again = plan_year(&stage.ctx, &as_system(), &Default::default()).await.unwrap();
        assert_eq!(again.basis, plan.basis, "it is no step in the rhythm any more");
    }

    async fn what_is_stale_late_or_without_a_reason_is_refused(stage: Stage) {
        let id = stage.meeting("2027-06-15").await;
        let off = async |version, words: Option<&str>| {
            let reason = words.map(why);
            cancel_meeting(&stage.ctx, &as_system(), id, version, reason.as_ref()).await
        };
        assert!(matches!(off(1, None).await, Err(MeetingError::WithoutReason)));
        assert!(matches!(off(7, Some(STRIKE)).await, Err(MeetingError::Changed)));
        assert_eq!(read(&stage, id).await.state, MeetingState::Planned);
        off(1, Some(STRIKE)).await.unwrap();
        off(1, Some(STRIKE)).await.unwrap();
        assert!(matches!(off(1, Some("Een andere reden.")).await, Err(MeetingError::Changed)), "the first reason stands");
        // Nothing of it changes any more.
        let change = MeetingChange { version: 2, plan: plan("2027-06-16") };
        assert!(matches!(change_meeting(&stage.ctx, &as_system(), id, &change).await, Err(MeetingError::Cancelled)));
        assert!(matches!(make_definite(&stage.ctx, &as_system(), id, 2, false).await, Err(MeetingError::Cancelled)));
        let round = stage.round(id).await;
        let set = set_times(&stage.ctx, &as_system(), id, round.version, round.times).await;
        assert!(matches!(set, Err(MeetingError::Cancelled)));
        let held = stage.meeting("2027-08-31").await;
        stage.clock.set(at("2027-09-01T10:00:00Z"));
        assert!(matches!(cancel(&stage, held, STRIKE).await, Err(MeetingError::HasPassed)));
        assert_eq!(log(&stage).await.iter().filter(|action| *action == "meeting.cancelled").count(), 1);
    }

    async fn a_moved_meeting_that_is_called_off_waits_for_nobody(stage: Stage) {
        let id = stage.meeting("2027-06-15").await;
        stage.clock.advance(Duration::hours(1));
        stage.work().await;
        let change = MeetingChange { version: 1, plan: plan("2027-06-22") };
        change_meeting(&stage.ctx, &as_system(), id, &change).await.unwrap();
        cancel(&stage, id, STRIKE).await.unwrap();
        stage.clock.advance(Duration::hours(1));
        stage.work().await;
        assert!(stage.letters("meeting_moved").await.is_empty(), "that it moved is no news");
        let meetings = list_meetings(&stage.ctx, &coordinator()).await.unwrap();
        let waiting = read_waiting(&stage.ctx, &as_system(), &meetings).await.unwrap();
        assert!(waiting.proposed.is_empty());
    }
}
