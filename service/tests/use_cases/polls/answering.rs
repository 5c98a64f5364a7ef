//! Who answers, what counts, and who sees whose answer.

use super::stage::*;
use domain::account::Role;
use domain::meetings::poll::{Best, PollAnswer};
use domain::meetings::{MeetingKind, MeetingState};
use service::both_engines;
use service::meetings::polls::*;
use service::meetings::*;
use service::testkit::{invitation, somebody};

both_engines! {
    async fn regions_are_counted_and_one_of_two_can_speak_for_its_region(stage: Stage) {
        stage.begun().await;
        assert_eq!(stage.answer(&stage.anna, "nym").await.unwrap(), Answered { gone: 0, missing: 0 });
        assert_eq!(stage.answer(&stage.bert, "yn").await.unwrap(), Answered { gone: 0, missing: 1 });
        stage.answer(&stage.cees, "ymn").await.unwrap();
        stage.answer(&stage.cora, "nny").await.unwrap();
        assert_eq!(stage.counts().await, [[2, 0, 0], [1, 1, 0], [0, 1, 1]]);
        let seen = stage.seen_by(&stage.cora).await;
        assert_eq!(seen.best(), Best::One(seen.dates[0].id));
        assert_eq!(seen.people, (4, 3), "Bert left one open");
        assert_eq!(seen.tallies[2].people, [1, 1, 1]);
        assert_eq!(seen.silent_regions().count(), 0);
    }

    async fn an_answer_is_given_again_and_what_is_not_said_stays(stage: Stage) {
        let dates = stage.begun().await.dates;
        stage.answer(&stage.anna, "yyy").await.unwrap();
        stage.answer_for(&stage.anna, vec![(dates[1].id, PollAnswer::No)]).await.unwrap();
        stage.answer_for(&stage.anna, vec![]).await.unwrap();
        let own = stage.seen_by(&stage.anna).await.own.unwrap();
        assert_eq!(own.given, [Some(PollAnswer::Yes), Some(PollAnswer::No), Some(PollAnswer::Yes)]);
        assert!(own.is_complete());
    }

    async fn members_see_names_of_their_own_region_and_who_plans_sees_all(stage: Stage) {
        stage.begun().await;
        for who in [&stage.anna, &stage.bert, &stage.cees] {
            stage.answer(who, "yyn").await.unwrap();
        }
        let names = async |who| {
            let seen = stage.seen_by(who).await;
            seen.others.iter().map(|answers| answers.name.clone()).collect::<Vec<_>>()
        };
        assert_eq!(names(&stage.anna).await, ["Bert"]);
        assert_eq!(names(&stage.cees).await, [] as [&str; 0]);
        assert_eq!(names(&stage.cora).await, ["Anna", "Bert", "Cees"]);
        // Partners are not invited here: they see the counts, and have nothing to answer.
        let seen = stage.seen_by(&stage.pia).await;
        assert_eq!((seen.own, seen.others.len(), seen.tallies[0].counts()), (None, 0, [2, 0, 0]));
        let refused = stage.answer(&stage.pia, "yyy").await;
        assert!(matches!(refused, Err(MeetingError::NotAllowed)), "{refused:?}");
    }

    async fn partners_answer_when_they_are_invited_and_are_no_region(stage: Stage) {
        start_poll(&stage.ctx, &stage.proof(), stage.meeting, &poll(&DAYS), true).await.unwrap();
        stage.answer(&stage.pia, "yyy").await.unwrap();
        let seen = stage.seen_by(&stage.pia).await;
        assert_eq!((seen.tallies[0].counts(), seen.tallies[0].people), ([0, 0, 0], [1, 0, 0]));
        assert_eq!(seen.people, (5, 1));
    }

    async fn nobody_answers_without_a_seat_or_a_role(stage: Stage) {
        stage.begun().await;
        let ended = stage.net.seat_for("Dora", "twente", 1).await;
        stage.answer(&ended, "yyy").await.unwrap();
        assert_eq!(stage.counts().await[0], [1, 0, 0]);
        stage.net.end_seat("twente", 1).await;
        // The page of before still says that they hold a seat; the database knows better.
        let refused = stage.answer(&ended, "yyy").await;
        assert!(matches!(refused, Err(MeetingError::NotAllowed)), "{refused:?}");
        assert_eq!(stage.counts().await[0], [0, 0, 0], "who lost their seat no longer counts");
        let visitor = stage.answer(&domain::account::Actor::Visitor, "yyy").await;
        assert!(matches!(visitor, Err(MeetingError::NotAllowed)), "{visitor:?}");
        let former = stage.answer(&somebody(&[]), "yyy").await;
        assert!(matches!(former, Err(MeetingError::NotAllowed)), "{former:?}");
    }

    async fn who_gets_the_seat_gets_its_answers_until_they_answer(stage: Stage) {
        stage.begun().await;
        stage.answer(&stage.cees, "ynm").await.unwrap();
        stage.clock.set(at("2027-03-04T09:00:00Z"));
        let dora = stage.net.hand_over("zeeland", 1, "Dora").await;
        assert_eq!(stage.counts().await, [[1, 0, 0], [0, 0, 1], [0, 1, 0]]);
        let own = stage.seen_by(&dora).await.own.unwrap();
        assert_eq!(own.given[0], Some(PollAnswer::Yes), "she sees what stands for the seat");
        let cees = Some("Cees".to_owned());
        assert_eq!((own.by, own.given.len()), (vec![cees.clone(); 3], 3), "and who gave it");
        stage.answer(&dora, "n").await.unwrap();
        let own = stage.seen_by(&dora).await.own.unwrap();
        assert_eq!((own.by.as_slice(), own.has_chosen()), ([None, cees.clone(), cees].as_slice(), true));
        let seen = stage.seen_by(&stage.cora).await.others;
        assert!(seen.iter().all(|other| other.name == own.name || other.by == [const { None }; 3]), "{seen:?}");
        assert_eq!(stage.counts().await, [[0, 0, 1], [0, 0, 1], [0, 1, 0]], "hers, and what she left");
        let refused = stage.answer(&stage.cees, "yyy").await;
        assert!(matches!(refused, Err(MeetingError::NotAllowed)), "{refused:?}");
    }

    async fn the_coordination_group_polls_among_itself(stage: Stage) {
        let id = concept(&stage.net, MeetingKind::Coordination).await;
        let stage = Stage { meeting: id, ..stage };
        let mut plan = poll(&DAYS);
        plan.dates.iter_mut().for_each(|date| (date.place, date.address) = (Place::AsTyped, "Online".into()));
        stage.start(&plan).await.unwrap();
        let ada = stage.net.give_role(&invitation("Ada"), Role::Admin).await;
        stage.answer(&stage.cora, "ymn").await.unwrap();
        stage.answer(&ada, "nyn").await.unwrap();
        let seen = stage.seen_by(&ada).await;
        assert_eq!((seen.regions.len(), seen.people), (0, (2, 2)));
        assert_eq!(seen.best(), Best::One(seen.dates[1].id), "one yes each, and one if need be");
        let refused = stage.answer(&stage.anna, "yyy").await;
        assert!(matches!(refused, Err(MeetingError::NotAllowed)), "{refused:?}");
    }

    async fn an_answer_after_the_end_is_refused_and_the_earlier_one_stays(stage: Stage) {
        let view = stage.begun().await;
        stage.answer(&stage.anna, "yyy").await.unwrap();
        stage.clock.set(at("2027-03-15T15:59:59Z"));
        stage.answer(&stage.anna, "n").await.unwrap();
        // The clock passes the closing time while a page is open.
        stage.clock.set(at(CLOSES));
        let late = stage.answer(&stage.anna, "m").await;
        assert!(matches!(&late, Err(MeetingError::Poll(PollError::Closed(when))) if *when == at(CLOSES)), "{late:?}");
        let seen = stage.seen_by(&stage.anna).await;
        assert_eq!(seen.own.unwrap().given[0], Some(PollAnswer::No));
        assert_eq!(seen.state, PollState::Passed(at(CLOSES)));
        settle_poll(&stage.ctx, &stage.proof(), stage.meeting, (view.version, view.dates[1].id), false).await.unwrap();
        let late = stage.answer(&stage.anna, "m").await;
        assert!(matches!(late, Err(MeetingError::Poll(PollError::WrongState))), "{late:?}");
    }

    async fn answers_are_forgotten_three_months_after_the_meeting(stage: Stage) {
        let view = stage.begun().await;
        stage.answer(&stage.anna, "yyy").await.unwrap();
        settle_poll(&stage.ctx, &stage.proof(), stage.meeting, (view.version, view.dates[0].id), false).await.unwrap();
        stage.clock.set(at("2027-07-13T10:00:00Z"));
        assert_eq!(tidy(&stage.ctx).await.unwrap(), 0);
        stage.clock.set(at("2027-07-14T10:00:00Z"));
        assert_eq!(tidy(&stage.ctx).await.unwrap(), 3);
        let seen = stage.seen_by(&stage.cora).await;
        assert_eq!((seen.tallies[0].people, stage.state().await), ([0, 0, 0], MeetingState::Held));
    }
}
