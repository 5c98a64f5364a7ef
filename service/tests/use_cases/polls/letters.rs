//! Who is asked, reminded and told, and that nobody is twice.

use super::stage::*;
use domain::rounds::Reason;
use service::both_engines;
use service::meetings::polls::*;
use service::meetings::*;

both_engines! {
    async fn everybody_who_is_invited_is_asked_once_with_the_closing_time(stage: Stage) {
        stage.start(&poll(&DAYS)).await.unwrap();
        assert_eq!(stage.work_at("2027-03-03T12:10:00Z").await, 0, "there is half an hour to look");
        assert_eq!(stage.work_at("2027-03-03T12:30:00Z").await, 4);
        assert_eq!(stage.work_at("2027-03-03T12:31:00Z").await, 0);
        assert_eq!(stage.got("poll_asks").await, ["anna", "bert", "cees", "cora"]);
        let (_, subject, text) = stage.letters("poll_asks").await.remove(0);
        assert_eq!(subject, "Kies je datums: netwerkbijeenkomst in april, bij Pharos");
        assert!(text.contains("Kiezen kan tot maandag 15 maart om 17:00."), "{text}");
        assert!(text.contains("dinsdag 13 april 2027, 10:00 tot 15:00, Pharos, Utrecht"), "{text}");
        assert!(text.contains(&format!("/bijeenkomsten/{}", stage.meeting)), "{text}");
        assert!(!text.contains("Cees"), "nobody else is named");
    }

    async fn who_answered_every_date_already_is_not_asked(stage: Stage) {
        stage.start(&poll(&DAYS)).await.unwrap();
        stage.answer(&stage.anna, "ymn").await.unwrap();
        stage.answer(&stage.bert, "ym").await.unwrap();
        assert_eq!((stage.work_at("2027-03-03T12:30:00Z").await, stage.work_at("2027-03-03T12:31:00Z").await), (3, 0));
        assert_eq!(stage.got("poll_asks").await, ["bert", "cees", "cora"]);
        // A date that comes later is new to her too.
        stage.clock.set(at("2027-03-04T09:00:00Z"));
        let (version, mut plan) = (stage.seen_by(&stage.cora).await.version, poll(&DAYS));
        plan.dates.push(day("2027-04-22"));
        change_poll(&stage.ctx, &stage.proof(), stage.meeting, version, &plan).await.unwrap();
        assert_eq!(stage.work_at("2027-03-04T09:30:00Z").await, 4);
        let (to, _, text) = stage.letters("poll_asks").await.remove(3);
        assert!(to.starts_with("anna") && text.contains("Nieuw: donderdag 22 april") && text.contains("Hetzelfde: dinsdag 13 april"), "{text}");
    }

    async fn of_a_poll_that_opens_again_hears_who_has_a_date_to_answer(stage: Stage) {
        stage.begun().await;
        stage.answer(&stage.anna, "ynn").await.unwrap();
        stage.answer(&stage.bert, "y").await.unwrap();
        stage.clock.set(at("2027-03-10T09:00:00Z"));
        close_poll(&stage.ctx, &stage.proof(), stage.meeting).await.unwrap();
        stage.clock.set(at("2027-03-11T09:00:00Z"));
        reopen_poll(&stage.ctx, &stage.proof(), stage.meeting, at("2027-03-12T10:00:00Z")).await.unwrap();
        stage.net.seat_for("Dora", "twente", 1).await;
        assert_eq!(stage.work_at("2027-03-11T09:10:00Z").await, 1, "who is new is asked");
        assert_eq!((stage.work_at("2027-03-11T09:29:00Z").await, stage.work_at("2027-03-11T09:30:00Z").await), (0, 3));
        assert_eq!(stage.got("poll_asks").await[4..], ["dora", "bert", "cees", "cora"]);
        let (_, subject, text) = stage.letters("poll_asks").await.remove(5);
        assert_eq!(subject, "Je kunt nog kiezen: netwerkbijeenkomst in april, bij Pharos");
        assert!(text.contains("je hebt nog niet bij elke datum gezegd of je kunt") && text.contains("tot vrijdag 12 maart om 11:00"), "{text}");
        assert!(!text.contains("Nieuw") && !text.contains("veranderd"), "{text}");
        assert_eq!(stage.work_at("2027-03-11T15:00:00Z").await, 0);
        // One that stays open is no news.
        reopen_poll(&stage.ctx, &stage.proof(), stage.meeting, at("2027-03-12T10:00:00Z")).await.unwrap();
        assert_eq!(stage.work_at("2027-03-11T16:00:00Z").await, 0);
    }

    async fn letters_wait_for_working_hours(stage: Stage) {
        stage.clock.set(at("2027-03-05T17:30:00Z"));
        stage.start(&poll(&DAYS)).await.unwrap();
        assert_eq!(stage.work_at("2027-03-06T09:00:00Z").await, 0, "a Saturday");
        assert_eq!(stage.work_at("2027-03-08T06:59:00Z").await, 0);
        assert_eq!(stage.work_at("2027-03-08T07:00:00Z").await, 4);
    }

    async fn only_who_did_not_answer_is_reminded(stage: Stage) {
        stage.begun().await;
        stage.answer(&stage.anna, "yyy").await.unwrap();
        stage.answer(&stage.bert, "yy").await.unwrap();
        // Two days before Monday 15 March is a Saturday: it goes on Friday at nine.
        assert_eq!(stage.work_at("2027-03-12T07:59:00Z").await, 0);
        let soon = stage.work_at("2027-03-12T08:00:00Z").await;
        assert_eq!((soon, stage.work_at("2027-03-15T07:01:00Z").await), (3, 0));
        assert_eq!(stage.got("poll_reminds").await, ["bert", "cees", "cora"]);
        let (_, subject, _) = stage.letters("poll_reminds").await.remove(0);
        assert_eq!(subject, "Nog even: kies je datums in april, het kan tot maandag 15 maart om 17:00");
    }

    async fn who_plans_hears_when_everybody_answered_and_once(stage: Stage) {
        stage.begun().await;
        for who in [&stage.anna, &stage.bert, &stage.cees] {
            stage.answer(who, "nym").await.unwrap();
        }
        assert_eq!(stage.work_at("2027-03-04T09:00:00Z").await, 0, "Cora is to answer still");
        stage.answer(&stage.cora, "nnn").await.unwrap();
        assert_eq!(stage.work_at("2027-03-04T09:01:00Z").await, 1);
        assert_eq!(stage.work_at("2027-03-16T09:00:00Z").await, 0, "its time passes: that is no news any more");
        let (to, subject, text) = stage.letters("poll_ends").await.remove(0);
        assert_eq!((to.as_str(), subject.as_str()), ("cora@regio.example", "Leg de datum vast: netwerkbijeenkomst in april, bij Pharos"));
        assert!(text.contains("Iedereen heeft gekozen bij de datumprikker voor de netwerkbijeenkomst in april bij Pharos."), "{text}");
        assert!(text.contains("De beste datum is donderdag 15 april 2027: 2 regio’s kunnen."), "{text}");
    }

    async fn who_plans_hears_when_its_time_has_passed(stage: Stage) {
        stage.begun().await;
        stage.answer(&stage.anna, "nnm").await.unwrap();
        assert_eq!(stage.work_at("2027-03-15T16:30:00Z").await, 1);
        let (_, subject, text) = stage.letters("poll_ends").await.remove(0);
        assert_eq!(subject, "Leg de datum vast: netwerkbijeenkomst in april, bij Pharos");
        assert!(text.contains("De datumprikker voor de netwerkbijeenkomst in april bij Pharos is gesloten."), "{text}");
        assert!(text.contains("dinsdag 20 april 2027: 0 regio’s kunnen, 1 als het moet."), "{text}");
        // It opens again, and ends again.
        reopen_poll(&stage.ctx, &stage.proof(), stage.meeting, at("2027-03-18T10:00:00Z")).await.unwrap();
        assert_eq!(stage.work_at("2027-03-18T11:00:00Z").await, 1);
    }

    async fn an_outcome_says_what_it_is(stage: Stage) {
        stage.begun().await;
        assert_eq!(stage.work_at("2027-03-15T16:30:00Z").await, 1);
        let (.., text) = stage.letters("poll_ends").await.remove(0);
        assert!(text.contains("Niemand heeft gekozen."), "{text}");
        reopen_poll(&stage.ctx, &stage.proof(), stage.meeting, at("2027-03-17T10:00:00Z")).await.unwrap();
        stage.answer(&stage.anna, "nnn").await.unwrap();
        stage.work_at("2027-03-17T11:00:00Z").await;
        let (.., text) = stage.letters("poll_ends").await.remove(1);
        assert!(text.contains("Op geen van de datums kan iemand."), "{text}");
        reopen_poll(&stage.ctx, &stage.proof(), stage.meeting, at("2027-03-19T10:00:00Z")).await.unwrap();
        stage.answer(&stage.anna, "nyy").await.unwrap();
        stage.work_at("2027-03-19T11:00:00Z").await;
        let (.., text) = stage.letters("poll_ends").await.remove(2);
        assert!(text.contains("Even goed zijn: donderdag 15 april 2027, dinsdag 20 april 2027."), "{text}");
    }

    async fn who_gets_a_seat_while_people_choose_is_asked_once(stage: Stage) {
        stage.begun().await;
        for who in [&stage.anna, &stage.bert, &stage.cees, &stage.cora] {
            stage.answer(who, "yyy").await.unwrap();
        }
        stage.work_at("2027-03-04T09:00:00Z").await;
        assert_eq!(stage.got("poll_ends").await.len(), 1, "all have answered");
        stage.net.trekker("twente", 1).await;
        stage.net.hand_over("zeeland", 1, "Dora").await;
        assert_eq!(stage.work_at("2027-03-04T09:05:00Z").await, 1, "what Cees answered stands for Dora");
        assert_eq!(stage.work_at("2027-03-04T09:06:00Z").await, 0);
        assert_eq!(stage.got("poll_asks").await[4..], ["trekker.1.van.twente"]);
    }

    async fn a_poll_that_stays_open_for_longer_reminds_before_its_new_end(stage: Stage) {
        stage.begun().await;
        assert_eq!(stage.work_at("2027-03-15T07:00:00Z").await, 4);
        let (version, dates) = (stage.seen_by(&stage.cora).await.version, poll(&DAYS).dates);
        let longer = PollPlan { dates, closes_at: at("2027-03-25T16:00:00Z") };
        change_poll(&stage.ctx, &stage.proof(), stage.meeting, version, &longer).await.unwrap();
        assert_eq!(stage.work_at("2027-03-22T10:00:00Z").await, 0);
        assert_eq!(stage.work_at("2027-03-23T16:00:00Z").await, 4);
    }

    async fn who_is_asked_again_is_not_reminded_on_that_day(stage: Stage) {
        stage.begun().await;
        stage.clock.set(at("2027-03-12T16:50:00Z"));
        let (version, mut plan) = (stage.seen_by(&stage.cora).await.version, poll(&DAYS));
        plan.dates.push(day("2027-04-22"));
        change_poll(&stage.ctx, &stage.proof(), stage.meeting, version, &plan).await.unwrap();
        // Both would go on Monday at eight.
        assert_eq!(stage.work_at("2027-03-15T07:00:00Z").await, 4);
        assert_eq!(stage.work_at("2027-03-15T12:00:00Z").await, 0);
        assert_eq!(stage.got("poll_reminds").await, [] as [&str; 0]);
    }

    async fn an_end_that_everybody_answered_is_told_once(stage: Stage) {
        stage.begun().await;
        for who in [&stage.anna, &stage.bert, &stage.cees, &stage.cora] {
            stage.answer(who, "yyy").await.unwrap();
        }
        assert_eq!(stage.work_at("2027-03-04T09:00:00Z").await, 1);
        close_poll(&stage.ctx, &stage.proof(), stage.meeting).await.unwrap();
        reopen_poll(&stage.ctx, &stage.proof(), stage.meeting, at("2027-03-18T10:00:00Z")).await.unwrap();
        assert_eq!(stage.work_at("2027-03-04T09:05:00Z").await, 0);
    }

    async fn who_closes_it_by_hand_is_told_nothing(stage: Stage) {
        stage.begun().await;
        close_poll(&stage.ctx, &stage.proof(), stage.meeting).await.unwrap();
        assert_eq!(stage.work_at("2027-03-16T09:00:00Z").await, 0);
        assert_eq!(stage.got("poll_ends").await, [] as [&str; 0]);
    }

    async fn a_poll_that_was_settled_before_it_asked_asks_nobody(stage: Stage) {
        stage.start(&poll(&DAYS)).await.unwrap();
        let view = stage.seen_by(&stage.cora).await;
        settle_poll(&stage.ctx, &stage.proof(), stage.meeting, (1, view.dates[0].id), false).await.unwrap();
        assert_eq!(stage.work_at("2027-03-03T12:40:00Z").await, 0);
    }

    async fn who_was_asked_hears_that_the_meeting_does_not_take_place(stage: Stage) {
        stage.begun().await;
        let off = async |why: Option<&Reason>| {
            let version = stage.meeting_view().await.version;
            cancel_meeting(&stage.ctx, &stage.proof(), stage.meeting, version, why).await
        };
        let refused = off(None).await;
        assert!(matches!(refused, Err(MeetingError::WithoutReason)), "{refused:?}");
        let why = Reason::parse("Het wordt een half jaar later.").unwrap();
        off(Some(&why)).await.unwrap();
        off(Some(&why)).await.unwrap();
        assert_eq!((stage.work_at("2027-03-03T13:09:00Z").await, stage.work_at("2027-03-03T13:10:00Z").await), (0, 4));
        assert_eq!(stage.got("meeting_cancelled").await, ["anna", "bert", "cees", "cora"]);
        let (_, subject, text) = stage.letters("meeting_cancelled").await.remove(0);
        assert_eq!(subject, "Kiezen hoeft niet meer: de netwerkbijeenkomst in april bij Pharos gaat niet door");
        assert!(text.contains("Waarom: Het wordt een half jaar later.") && !text.contains("13 april"), "{text}");
        let late = stage.answer(&stage.anna, "yyy").await;
        assert!(matches!(late, Err(MeetingError::Poll(PollError::WrongState))), "{late:?}");
        assert_eq!(stage.work_at("2027-03-15T07:00:00Z").await, 0, "nobody is reminded");
        assert!(read_meeting(&stage.ctx, &stage.anna, stage.meeting).await.unwrap().is_some(), "its page says why");
    }

    async fn nobody_hears_of_a_poll_that_stops_before_it_asked(stage: Stage) {
        stage.start(&poll(&DAYS)).await.unwrap();
        let version = stage.meeting_view().await.version;
        cancel_meeting(&stage.ctx, &stage.proof(), stage.meeting, version, None).await.unwrap();
        assert_eq!(stage.work_at("2027-03-03T12:40:00Z").await, 0);
        assert_eq!(stage.got("meeting_cancelled").await, [] as [&str; 0]);
    }

    async fn a_meeting_whose_date_is_sought_is_not_changed_beside_its_poll(stage: Stage) {
        stage.begun().await;
        let before = stage.meeting_view().await;
        let change = MeetingChange { version: before.version, plan: service::testkit::plan("2027-04-29") };
        let refused = change_meeting(&stage.ctx, &stage.proof(), stage.meeting, &change).await;
        assert!(matches!(refused, Err(MeetingError::Poll(PollError::WrongState))), "{refused:?}");
        let definite = make_definite(&stage.ctx, &stage.proof(), stage.meeting, before.version, false).await;
        assert!(matches!(definite, Err(MeetingError::Changed)), "{definite:?}");
        assert_eq!(stage.meeting_view().await, before);
    }
}
