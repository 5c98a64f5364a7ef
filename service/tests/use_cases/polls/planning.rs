//! Beginning and ending a poll, and what is refused.

use super::stage::*;
use chrono::NaiveTime;
use domain::account::{Actor, Role};
use domain::ids::{MeetingId, PollDateId};
use domain::meetings::poll::{Best, PollAnswer};
use domain::meetings::{MeetingKind, MeetingState};
use service::both_engines;
use service::meetings::polls::*;
use service::meetings::proof::MayPlan;
use service::meetings::*;
use service::testkit::somebody;

both_engines! {
    async fn from_concept_to_a_date_that_stands(stage: Stage) {
        assert_eq!(stage.state().await, MeetingState::Concept);
        let view = stage.begun().await;
        assert_eq!(stage.state().await, MeetingState::DatePoll);
        assert_eq!(view.state, PollState::Open(at(CLOSES)));
        assert_eq!(view.dates.iter().map(|it| it.date).collect::<Vec<_>>(), DAYS.map(date));
        stage.answer(&stage.anna, "nyn").await.unwrap();
        settle_poll(&stage.ctx, &stage.proof(), stage.meeting, (view.version, view.dates[1].id), false).await.unwrap();
        let meeting = stage.meeting_view().await;
        assert_eq!((meeting.state, meeting.date, meeting.end), (MeetingState::Planned, date("2027-04-15"), view.dates[1].end));
        assert!(meeting.planned_at.is_some());
        assert!(meeting.round.as_ref().is_some_and(|round| round.times.closes_at < at("2027-04-15T00:00:00Z")), "with its round");
        assert!(matches!(stage.seen_by(&stage.anna).await.state, PollState::Closed(_)), "the poll stays to be read");
        // The second of two clicks, and one for another date.
        settle_poll(&stage.ctx, &stage.proof(), stage.meeting, (view.version, view.dates[1].id), false).await.unwrap();
        let other = settle_poll(&stage.ctx, &stage.proof(), stage.meeting, (view.version, view.dates[0].id), false).await;
        assert!(matches!(other, Err(MeetingError::Poll(PollError::WrongState))), "{other:?}");
        assert_eq!(stage.meeting_view().await, meeting);
    }

    async fn a_poll_that_nobody_answered_has_no_best_date_and_can_still_be_settled(stage: Stage) {
        let view = stage.begun().await;
        stage.clock.set(at("2027-03-16T09:00:00Z"));
        assert_eq!(stage.seen_by(&stage.cora).await.best(), Best::None);
        settle_poll(&stage.ctx, &stage.proof(), stage.meeting, (view.version, view.dates[2].id), false).await.unwrap();
        assert_eq!(stage.meeting_view().await.date, date("2027-04-20"));
    }

    async fn a_tie_names_both_the_earlier_first(stage: Stage) {
        let view = stage.begun().await;
        stage.answer(&stage.anna, "nyy").await.unwrap();
        stage.answer(&stage.cees, "nyy").await.unwrap();
        let seen = stage.seen_by(&stage.cora).await;
        assert_eq!(seen.best(), Best::Equal(vec![view.dates[1].id, view.dates[2].id]));
    }

    async fn what_nobody_could_choose_from_is_refused(stage: Stage) {
        let refused = async |plan: &PollPlan| match stage.start(plan).await {
            Err(MeetingError::Poll(error)) => error,
            other => panic!("{other:?}"),
        };
        assert_eq!(refused(&poll(&[])).await, PollError::FewDates);
        assert_eq!(refused(&poll(&DAYS[..1])).await, PollError::FewDates);
        let many: Vec<String> = (10..21).map(|day| format!("2027-05-{day}")).collect();
        assert_eq!(refused(&poll(&many.iter().map(String::as_str).collect::<Vec<_>>())).await, PollError::ManyDates);
        assert_eq!(refused(&poll(&["2027-04-13", "2027-04-13"])).await, PollError::Twice(date("2027-04-13")));
        let closes = async |text: &str| refused(&PollPlan { closes_at: at(text), ..poll(&DAYS) }).await;
        // It asks half an hour from now, and leaves two hours at least.
        let soonest = at("2027-03-03T14:30:00Z");
        assert_eq!(closes("2027-03-03T12:00:00Z").await, PollError::ClosesTooSoon(soonest));
        assert_eq!(closes("2027-03-03T14:29:59Z").await, PollError::ClosesTooSoon(soonest));
        assert_eq!(closes("2027-04-12T22:00:01Z").await, PollError::ClosesTooLate(date("2027-04-13")));
        for days in [["2027-03-03", "2027-04-13"], ["2020-01-07", "2027-04-13"], ["2031-01-07", "2027-04-13"]] {
            let refused = stage.start(&poll(&days)).await;
            assert!(matches!(refused, Err(MeetingError::Poll(PollError::OutOfReach(_)))), "{refused:?}");
        }
        // The night in which the clock goes from two to three, as the beginning and as the end.
        for (start, end) in [(2, 9), (1, 2)] {
            let mut skipped = poll(&["2027-04-13", "2027-03-28"]);
            let hour = |hour| NaiveTime::from_hms_opt(hour, 30, 0).unwrap();
            skipped.dates[1].window = Window::new(hour(start), hour(end)).unwrap();
            assert_eq!(refused(&skipped).await, PollError::SkippedTime(1));
        }
        let mut nowhere = poll(&DAYS);
        nowhere.dates[1].place = Place::Host(region("atlantis"));
        let refused = stage.start(&nowhere).await;
        assert!(matches!(refused, Err(MeetingError::UnknownRegion)), "{refused:?}");
        assert_eq!(stage.state().await, MeetingState::Concept);
    }

    async fn a_poll_never_closes_before_it_asks(stage: Stage) {
        // Friday evening: the question goes on Monday at eight.
        stage.clock.set(at("2027-03-05T17:45:00Z"));
        let early = PollPlan { closes_at: at("2027-03-08T08:30:00Z"), ..poll(&DAYS) };
        let refused = stage.start(&early).await;
        let soonest = at("2027-03-08T09:00:00Z");
        assert!(matches!(&refused, Err(MeetingError::Poll(PollError::ClosesTooSoon(at))) if *at == soonest), "{refused:?}");
        stage.start(&PollPlan { closes_at: soonest, ..early }).await.unwrap();
    }

    async fn a_meeting_that_is_no_network_meeting_says_where_it_is(stage: Stage) {
        let id = concept(&stage.net, MeetingKind::Webinar).await;
        let stage = Stage { meeting: id, ..stage };
        let mut plan = poll(&DAYS);
        plan.dates.iter_mut().for_each(|date| date.place = Place::AsTyped);
        let refused = stage.start(&plan).await;
        assert!(matches!(refused, Err(MeetingError::NoPlace)), "{refused:?}");
        plan.dates.iter_mut().for_each(|date| date.address = "Online".into());
        stage.start(&plan).await.unwrap();
        let dates = stage.seen_by(&stage.anna).await.dates;
        settle_poll(&stage.ctx, &stage.proof(), id, (1, dates[2].id), false).await.unwrap();
        let meeting = stage.meeting_view().await;
        assert_eq!((meeting.date, meeting.place.as_str(), meeting.round), (date("2027-04-20"), "Online", None));
    }

    async fn while_a_date_is_sought_the_meeting_stands_on_the_first_one(stage: Stage) {
        stage.start(&poll(&["2027-05-20", "2027-05-13"])).await.unwrap();
        assert_eq!(stage.meeting_view().await.date, date("2027-05-13"));
    }

    async fn a_date_at_two_places_is_two_dates(stage: Stage) {
        let mut plan = poll(&["2027-04-13", "2027-04-13"]);
        plan.dates[1].place = Place::Host(region("twente"));
        stage.start(&plan).await.unwrap();
        let dates = stage.seen_by(&stage.cora).await.dates;
        assert_eq!(dates.iter().filter(|date| date.host.is_some()).count(), 1);
        let host = dates.iter().find(|date| date.host.is_some()).unwrap();
        settle_poll(&stage.ctx, &stage.proof(), stage.meeting, (1, host.id), false).await.unwrap();
        assert_eq!(stage.meeting_view().await.place_name(), "Twente");
    }

    async fn beginning_twice_is_beginning_once(stage: Stage) {
        stage.start(&poll(&DAYS)).await.unwrap();
        stage.start(&poll(&DAYS)).await.unwrap();
        let other = stage.start(&poll(&DAYS[..2])).await;
        assert!(matches!(other, Err(MeetingError::Changed)), "{other:?}");
        let view = stage.seen_by(&stage.cora).await;
        assert_eq!((view.version, view.dates.len()), (1, 3));
        stage.work_at("2027-03-03T12:40:00Z").await;
        assert_eq!(stage.got("poll_asks").await.len(), 4);
    }

    async fn only_who_plans_plans_and_a_meeting_that_stands_is_polled_no_more(stage: Stage) {
        for who in [&stage.anna, &stage.pia, &Actor::Visitor, &somebody(&[])] {
            assert!(matches!(MayPlan::of(who), Err(MeetingError::NotAllowed)));
        }
        assert!(MayPlan::of(&somebody(&[Role::Admin])).is_ok());
        let planned = stage.net.meeting("2027-05-11").await;
        let begun = start_poll(&stage.ctx, &stage.proof(), planned, &poll(&DAYS), false).await;
        assert!(matches!(begun, Err(MeetingError::Poll(PollError::WrongState))), "{begun:?}");
        let nothing = MeetingId(stage.ctx.new_id());
        let unknown = start_poll(&stage.ctx, &stage.proof(), nothing, &poll(&DAYS), false).await;
        assert!(matches!(unknown, Err(MeetingError::Unknown)), "{unknown:?}");
        let closed = close_poll(&stage.ctx, &stage.proof(), stage.meeting).await;
        assert!(matches!(closed, Err(MeetingError::Poll(PollError::WrongState))), "{closed:?}");
        let answered = stage.answer_for(&stage.anna, vec![(PollDateId(nothing.0), PollAnswer::Yes)]);
        assert!(matches!(answered.await, Err(MeetingError::Unknown)));
    }

    async fn closing_and_opening_again(stage: Stage) {
        stage.begun().await;
        let close = async || close_poll(&stage.ctx, &stage.proof(), stage.meeting).await.unwrap();
        let reopen = async |text: &str| reopen_poll(&stage.ctx, &stage.proof(), stage.meeting, at(text)).await;
        close().await;
        let closed = stage.seen_by(&stage.anna).await;
        assert!(matches!(closed.state, PollState::Closed(_)));
        close().await;
        assert_eq!(stage.seen_by(&stage.anna).await, closed);
        let refused = stage.answer(&stage.anna, "yyy").await;
        assert!(matches!(refused, Err(MeetingError::Poll(PollError::Closed(_)))), "{refused:?}");
        let past = reopen("2027-03-03T10:00:00Z").await;
        assert!(matches!(past, Err(MeetingError::Poll(PollError::ClosesTooSoon(_)))), "{past:?}");
        let late = reopen("2027-04-14T10:00:00Z").await;
        assert!(matches!(late, Err(MeetingError::Poll(PollError::ClosesTooLate(_)))), "{late:?}");
        reopen("2027-03-20T10:00:00Z").await.unwrap();
        reopen("2027-03-20T10:00:00Z").await.unwrap();
        let other = reopen("2027-03-21T10:00:00Z").await;
        assert!(matches!(other, Err(MeetingError::Changed)), "{other:?}");
        stage.answer(&stage.anna, "yyy").await.unwrap();
        assert_eq!(stage.seen_by(&stage.anna).await.state, PollState::Open(at("2027-03-20T10:00:00Z")));
    }
}
