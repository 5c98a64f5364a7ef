//! Rounds open and close in time, and by a coordinator's hand.

use super::help::*;
use chrono::Duration;
use domain::ids::MeetingId;
use domain::meetings::MeetingState;
use domain::rounds::{RoundState, RoundTimes};
use futures::future::join_all;
use service::both_engines;
use service::meetings::*;
use service::rounds::RoundError;

// The clock of every test starts on Wednesday 3 March 2027, 12:00 UTC.
both_engines! {
    async fn time_opens_and_closes_a_round(net: Network) {
        let id = net.meeting("2027-04-13").await;
        assert_eq!(net.round(id).await.state, RoundState::Planned);
        net.clock.set(at("2027-03-16T07:59:59Z"));
        assert_eq!(due::run(&net.ctx).await.unwrap(), due::Done::default());
        net.clock.set(at("2027-03-16T08:00:00Z"));
        assert_eq!(net.round(id).await.state, RoundState::Open);
        // Nobody looked for a while: the round still closed when it had to.
        net.clock.set(at("2027-04-09T10:00:00Z"));
        let round = net.round(id).await;
        assert_eq!((round.state, round.revision), (RoundState::Closed, 1));
        assert_eq!(round.closed_at, Some(at("2027-04-06T22:00:00Z")));
        net.clock.set(at("2027-04-14T10:00:00Z"));
        assert_eq!(read(&net, id).await.state, MeetingState::Held);
        assert_eq!(log(&net).await, ["meeting.made", "round.opened", "round.closed"]);
    }

    async fn a_round_that_cannot_be_closed_keeps_nobody_from_reading(net: Network) {
        let id = net.meeting("2027-04-13").await;
        net.clock.set(at("2027-03-16T08:00:00Z"));
        assert_eq!(net.round(id).await.state, RoundState::Open);
        make_unclosable(&net, id).await;
        net.clock.set(at("2027-04-09T10:00:00Z"));
        assert!(due::run(&net.ctx).await.is_err());
        assert_eq!(net.round(id).await.state, RoundState::Open);
        assert!(next_meeting(&net.ctx, &list_meetings(&net.ctx, &coordinator()).await.unwrap()).is_some());
        assert!(plan_meeting(&net.ctx, &as_system(), None, None).await.is_ok());
        assert!(service::survey::open_round(&net.ctx).await.unwrap().is_none(), "nobody answers after closing time");
    }

    async fn a_meeting_made_late_opens_at_once_for_at_least_a_day(net: Network) {
        let id = net.meeting("2027-03-05").await;
        let round = net.round(id).await;
        assert_eq!((round.state, round.times.opens_at), (RoundState::Open, net.ctx.now()));
        assert_eq!(round.times.closes_at, net.ctx.now() + Duration::hours(24));
        assert_eq!(round.times.reminders, [None, None]);
    }

    async fn a_round_whose_time_passed_unseen_opens_and_closes(net: Network) {
        let id = net.meeting("2027-04-13").await;
        net.clock.set(at("2027-05-01T10:00:00Z"));
        let done = due::run(&net.ctx).await.unwrap();
        assert_eq!((done.opened.len(), done.closed.len()), (1, 1));
        assert_eq!(net.round(id).await.state, RoundState::Closed);
    }

    async fn many_who_look_at_once_open_it_once(net: Network) {
        net.meeting("2027-04-13").await;
        net.clock.set(at("2027-03-20T08:00:00Z"));
        let done = join_all((0..20).map(|_| due::run(&net.ctx))).await;
        let opened: usize = done.into_iter().map(|done| done.unwrap().opened.len()).sum();
        assert_eq!(opened, 1);
        assert_eq!(log(&net).await, ["meeting.made", "round.opened"]);
    }

    async fn a_form_sent_twice_makes_one_meeting(net: Network) {
        let (id, plan) = (MeetingId(net.ctx.new_id()), plan("2027-04-13"));
        let twice = join_all((0..2).map(|_| async { make_meeting(&net.ctx, &as_system(), id, &plan).await })).await;
        assert!(twice.iter().all(|made| matches!(made, Ok(made) if *made == id)), "{twice:?}");
        assert_eq!(list_meetings(&net.ctx, &coordinator()).await.unwrap().len(), 1);
        // Who goes back in the browser and changes something is not told that it was made so.
        let other = MeetingPlan { note: "Neem de trein.".to_owned(), ..plan.clone() };
        let again = make_meeting(&net.ctx, &as_system(), id, &other).await;
        assert!(matches!(again, Err(MeetingError::MadeBefore)), "{again:?}");
        assert_eq!(list_meetings(&net.ctx, &coordinator()).await.unwrap()[0].note, "");
    }

    async fn at_most_one_round_is_open_at_a_time(net: Network) {
        let first = net.meeting("2027-04-13").await;
        let beside = try_make(&net, "2027-04-22", Place::Pharos).await;
        assert!(matches!(beside, Err(MeetingError::Round(RoundError::Overlaps(day))) if day == date("2027-04-13")), "{beside:?}");
        let second = net.meeting("2027-08-12").await;
        // Neither a change of times nor a reopening makes two.
        let round = net.round(second).await;
        let early = RoundTimes { opens_at: at("2027-04-01T08:00:00Z"), ..round.times };
        let set = set_times(&net.ctx, &as_system(), second, round.version, early).await;
        assert!(matches!(set, Err(MeetingError::Round(RoundError::Overlaps(_)))), "{set:?}");
        net.clock.set(at("2027-07-20T08:00:00Z"));
        assert_eq!(net.round(second).await.state, RoundState::Open);
        let reopened = reopen_round(&net.ctx, &as_system(), first, at("2027-07-30T08:00:00Z"), &why("Te laat")).await;
        assert!(matches!(reopened, Err(MeetingError::Round(RoundError::Overlaps(day))) if day == date("2027-08-12")), "{reopened:?}");
    }

    async fn a_moved_meeting_keeps_its_times_until_a_coordinator_confirms(net: Network) {
        let id = net.meeting("2027-04-13").await;
        let before = read(&net, id).await;
        let change = MeetingChange { version: before.version, plan: plan("2027-04-29") };
        change_meeting(&net.ctx, &as_system(), id, &change).await.unwrap();
        let moved = read(&net, id).await;
        assert_eq!((moved.date, moved.round.as_ref().unwrap().times), (date("2027-04-29"), before.round.as_ref().unwrap().times));
        let proposal = moved.round.as_ref().unwrap().proposal(net.ctx.now()).unwrap();
        assert_eq!(proposal.opens_at, at("2027-04-01T07:00:00Z"));
        let other = MeetingChange { plan: plan("2027-04-30"), ..change };
        let stale = change_meeting(&net.ctx, &as_system(), id, &other).await;
        assert!(matches!(stale, Err(MeetingError::Changed)), "{stale:?}");
        let stale = confirm_times(&net.ctx, &as_system(), id, before.round.as_ref().unwrap().version, Confirmation::TakeOver).await;
        assert!(matches!(stale, Err(MeetingError::Changed)), "{stale:?}");
        confirm_times(&net.ctx, &as_system(), id, moved.round.as_ref().unwrap().version, Confirmation::TakeOver).await.unwrap();
        let after = net.round(id).await;
        assert_eq!((after.times, after.proposed_for), (proposal, None));
        assert_eq!(log(&net).await, ["meeting.made", "meeting.moved", "round.times"]);
    }

    async fn a_meeting_that_is_past_keeps_its_day_and_hours_and_takes_another_place_and_note(net: Network) {
        let id = net.meeting("2027-04-13").await;
        net.clock.set(at("2027-04-14T10:00:00Z"));
        let held = read(&net, id).await;
        assert_eq!(held.state, MeetingState::Held);
        let hours = |text: &str| text.parse().unwrap();
        let later = Window::new(hours("11:00:00"), hours("15:00:00")).unwrap();
        for moved in [plan("2027-04-20"), plan("2027-04-14"), MeetingPlan { window: later, ..plan("2027-04-13") }] {
            let change = MeetingChange { version: held.version, plan: moved };
            let refused = change_meeting(&net.ctx, &as_system(), id, &change).await;
            assert!(matches!(refused, Err(MeetingError::HasPassed)), "{refused:?}");
        }
        assert_eq!(read(&net, id).await, held);
        let place = Place::Host(domain::ids::RegionId::new("drenthe"));
        let note = MeetingPlan { place, address: "Zaal 4".into(), note: "Dank!".into(), ..plan("2027-04-13") };
        let change = MeetingChange { version: held.version, plan: note };
        change_meeting(&net.ctx, &as_system(), id, &change).await.unwrap();
        let told = read(&net, id).await;
        assert_eq!((told.state, told.date, told.note.as_str()), (MeetingState::Held, held.date, "Dank!"));
        assert_eq!(told.place_name(), "Drenthe");
    }

    async fn a_meeting_of_today_can_still_be_moved(net: Network) {
        let id = net.meeting("2027-04-13").await;
        net.clock.set(at("2027-04-13T20:00:00Z"));
        let today = read(&net, id).await;
        let change = MeetingChange { version: today.version, plan: plan("2027-04-20") };
        change_meeting(&net.ctx, &as_system(), id, &change).await.unwrap();
        assert_eq!(read(&net, id).await.state, MeetingState::Planned);
    }

    async fn a_round_that_gets_an_opening_in_the_past_opens_now(net: Network) {
        let id = net.meeting("2027-04-13").await;
        let round = net.round(id).await;
        let times = RoundTimes { opens_at: at("2027-02-01T08:00:00Z"), ..round.times };
        set_times(&net.ctx, &as_system(), id, round.version, times).await.unwrap();
        let round = net.round(id).await;
        assert_eq!((round.state, round.times.opens_at, round.opened_at), (RoundState::Open, net.ctx.now(), Some(net.ctx.now())));
    }

    async fn what_a_database_does_not_take_is_left_out_of_a_plan(net: Network) {
        let id = MeetingId(net.ctx.new_id());
        let odd = |text: &str| MeetingPlan { note: text.into(), address: text.into(), ..plan("2027-04-13") };
        make_meeting(&net.ctx, &as_system(), id, &odd("Zaal\0 3")).await.unwrap();
        assert_eq!(read(&net, id).await.place, "Zaal 3");
        let change = MeetingChange { version: 1, plan: odd("Zaal\0 4\r\nlinks") };
        change_meeting(&net.ctx, &as_system(), id, &change).await.unwrap();
        assert_eq!(read(&net, id).await.note, "Zaal 4\nlinks");
    }

    async fn an_open_round_of_a_moved_meeting_stays_open(net: Network) {
        let id = net.meeting("2027-04-13").await;
        net.clock.set(at("2027-03-20T08:00:00Z"));
        let open = read(&net, id).await;
        let change = MeetingChange { version: open.version, plan: plan("2027-06-15") };
        change_meeting(&net.ctx, &as_system(), id, &change).await.unwrap();
        let moved = net.round(id).await;
        confirm_times(&net.ctx, &as_system(), id, moved.version, Confirmation::TakeOver).await.unwrap();
        let round = net.round(id).await;
        assert_eq!((round.state, round.times.opens_at), (RoundState::Open, open.round.as_ref().unwrap().times.opens_at));
        assert_eq!(round.times.closes_at, at("2027-06-08T22:00:00Z"));
        // Keeping is an answer too.
        let change = MeetingChange { version: read(&net, id).await.version, plan: plan("2027-06-17") };
        change_meeting(&net.ctx, &as_system(), id, &change).await.unwrap();
        let again = net.round(id).await;
        confirm_times(&net.ctx, &as_system(), id, again.version, Confirmation::Keep(again.times)).await.unwrap();
        let kept = net.round(id).await;
        assert_eq!((kept.times, kept.proposed_for), (round.times, None));
    }

    async fn a_coordinator_closes_publishes_and_reopens(net: Network) {
        let id = net.meeting("2027-03-12").await;
        let (ctx, proof) = (&net.ctx, as_system());
        assert!(matches!(publish_round(ctx, &proof, id).await, Err(MeetingError::Round(RoundError::WrongState(RoundState::Open)))));
        net.clock.advance(Duration::minutes(5));
        close_round(ctx, &proof, id).await.unwrap();
        close_round(ctx, &proof, id).await.expect("it is closed");
        assert_eq!(net.round(id).await.closed_at, Some(ctx.now()));
        let past = reopen_round(ctx, &proof, id, ctx.now(), &why("Vergeten")).await;
        assert!(matches!(past, Err(MeetingError::Round(RoundError::ClosesInThePast))), "{past:?}");
        net.clock.advance(Duration::minutes(5));
        let until = ctx.now() + Duration::hours(2);
        reopen_round(ctx, &proof, id, until, &why("Zeeland kon niet inloggen")).await.unwrap();
        reopen_round(ctx, &proof, id, until, &why("Zeeland kon niet inloggen")).await.expect("it is open until then");
        let longer = reopen_round(ctx, &proof, id, until + Duration::hours(1), &why("Langer")).await;
        assert!(matches!(longer, Err(MeetingError::Round(RoundError::WrongState(RoundState::Open)))), "{longer:?}");
        assert_eq!(net.round(id).await.state, RoundState::Open);
        net.clock.set(until);
        let round = net.round(id).await;
        assert_eq!((round.state, round.revision, round.closed_at), (RoundState::Closed, 2, Some(until)));
        publish_round(ctx, &proof, id).await.unwrap();
        publish_round(ctx, &proof, id).await.expect("it is published");
        assert_eq!(net.round(id).await.published_at, Some(until));
        let closed = close_round(ctx, &proof, id).await;
        assert!(matches!(closed, Err(MeetingError::Round(RoundError::WrongState(RoundState::Published)))), "{closed:?}");
        let again = reopen_round(ctx, &proof, id, until + Duration::hours(1), &why("Nog eens")).await;
        assert!(matches!(again, Err(MeetingError::Round(RoundError::WrongState(RoundState::Published)))), "{again:?}");
        let steps = ["round.opened", "round.closed", "round.reopened", "round.closed", "round.published"];
        assert_eq!(log(&net).await[1..], steps);
        assert_eq!(net.count("SELECT COUNT(*) FROM audit_log WHERE detail LIKE '%Zeeland kon niet inloggen%'").await, 1);
        assert_eq!(net.count("SELECT COUNT(*) FROM round_results").await, 2, "both revisions stay");
    }

    async fn dates_and_places_that_cannot_be_are_refused(net: Network) {
        for day in ["2027-03-03", "2020-01-01", "2031-01-01"] {
            let made = try_make(&net, day, Place::Pharos).await;
            assert!(matches!(made, Err(MeetingError::DateOutOfReach)), "{day}: {made:?}");
        }
        // The night in which the clock goes from two to three.
        let hour = |hour| chrono::NaiveTime::from_hms_opt(hour, 30, 0).unwrap();
        let night = Window::new(hour(2), hour(9)).unwrap();
        let skipped = MeetingPlan { window: night, ..plan("2027-03-28") };
        let made = make_meeting(&net.ctx, &as_system(), MeetingId(net.ctx.new_id()), &skipped).await;
        assert!(matches!(made, Err(MeetingError::SkippedTime)), "{made:?}");
        let nowhere = try_make(&net, "2027-04-13", Place::Host(domain::ids::RegionId::new("atlantis"))).await;
        assert!(matches!(nowhere, Err(MeetingError::UnknownRegion)), "{nowhere:?}");
        let nothing = close_round(&net.ctx, &as_system(), MeetingId(net.ctx.new_id())).await;
        assert!(matches!(nothing, Err(MeetingError::Unknown)), "{nothing:?}");
        assert!(log(&net).await.is_empty());
    }
}
