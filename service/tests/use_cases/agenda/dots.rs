//! Three dots each, counted by region.

use super::stage::*;
use domain::account::{Actor, Role};
use domain::meetings::agenda::Dots;
use service::both_engines;
use service::meetings::agenda::*;
use service::testkit::somebody;

both_engines! {
    async fn dots_count_by_region(stage: Stage) {
        let [a, b] = stage.with_items(["A", "B"]).await;
        stage.publish().await;
        let give = async |who: &Actor, item, dots| set_dots(&stage.ctx, who, stage.meeting, item, dots).await;
        give(&stage.anna, a, 2).await.unwrap();
        give(&stage.bert, a, 1).await.unwrap();
        give(&stage.cees, b, 1).await.unwrap();
        give(&stage.cees, b, 1).await.unwrap();
        give(&stage.cora, b, 3).await.unwrap();
        let seen = stage.agenda(&stage.anna).await.unwrap();
        let dots: Vec<_> = seen.items.iter().map(|item| (item.dots, item.own_dots)).collect();
        assert_eq!(dots, [(Dots { regions: 1, dots: 3 }, 2), (Dots { regions: 1, dots: 4 }, 0)]);
        assert_eq!((seen.dots.left, seen.dots.is_open), (Some(1), true));
        assert_eq!(stage.agenda(&stage.partner).await.unwrap().dots.left, None);
        give(&stage.anna, a, 0).await.unwrap();
        assert_eq!(stage.agenda(&stage.anna).await.unwrap().dots.left, Some(3));
    }

    async fn a_fourth_dot_is_refused(stage: Stage) {
        let [a, b] = stage.with_items(["A", "B"]).await;
        stage.publish().await;
        set_dots(&stage.ctx, &stage.anna, stage.meeting, a, 2).await.unwrap();
        for dots in [2, 3, 255] {
            let refused = set_dots(&stage.ctx, &stage.anna, stage.meeting, b, dots).await;
            assert!(matches!(refused, Err(AgendaError::NoDotsLeft)), "{dots}");
        }
        assert_eq!(stage.agenda(&stage.anna).await.unwrap().dots.left, Some(1));
    }

    async fn who_gives_none_is_refused(stage: Stage) {
        let [a] = stage.with_items(["A"]).await;
        let pause = stage.add(&pause(15)).await;
        // A concept is nobody's to give dots to.
        let early = set_dots(&stage.ctx, &stage.anna, stage.meeting, a, 1).await;
        assert!(matches!(early, Err(AgendaError::Unknown)));
        stage.publish().await;
        for who in [Actor::Visitor, somebody(&[]), stage.partner.clone()] {
            let refused = set_dots(&stage.ctx, &who, stage.meeting, a, 1).await;
            assert!(matches!(refused, Err(AgendaError::NotAllowed)), "{who:?}");
        }
        // Somebody of whom the database does not know (any more) that they have the role that their page showed.
        let gone = set_dots(&stage.ctx, &somebody(&[Role::Coordinator]), stage.meeting, a, 1).await;
        assert!(matches!(gone, Err(AgendaError::Unknown)));
        let on_a_break = set_dots(&stage.ctx, &stage.anna, stage.meeting, pause, 1).await;
        assert!(matches!(on_a_break, Err(AgendaError::Unknown)));
    }

    async fn dots_end_when_they_are_closed_or_the_meeting_begins(stage: Stage) {
        let [a] = stage.with_items(["A"]).await;
        stage.publish().await;
        close_dots(&stage.ctx, &stage.proof(), stage.meeting).await.unwrap();
        let closed = set_dots(&stage.ctx, &stage.anna, stage.meeting, a, 1).await;
        assert!(matches!(closed, Err(AgendaError::DotsClosed)));
        open_dots(&stage.ctx, &stage.proof(), stage.meeting).await.unwrap();
        set_dots(&stage.ctx, &stage.anna, stage.meeting, a, 1).await.unwrap();
        stage.clock.set("2027-03-02T09:00:00Z".parse().unwrap());
        let late = set_dots(&stage.ctx, &stage.anna, stage.meeting, a, 2).await;
        assert!(matches!(late, Err(AgendaError::DotsClosed)));
        assert_eq!(stage.item(a).await.dots, Dots { regions: 1, dots: 1 });
    }

    async fn who_gets_a_seat_gets_the_dots_that_were_not_used(stage: Stage) {
        let [a, b] = stage.with_items(["A", "B"]).await;
        stage.publish().await;
        set_dots(&stage.ctx, &stage.anna, stage.meeting, a, 2).await.unwrap();
        let dora = stage.hand_over("drenthe", 1, "Dora Proef").await;
        let seen = stage.agenda(&dora).await.unwrap();
        assert_eq!((seen.dots.left, seen.items[0].own_dots), (Some(1), 2));
        let refused = set_dots(&stage.ctx, &dora, stage.meeting, b, 2).await;
        assert!(matches!(refused, Err(AgendaError::NoDotsLeft)));
        set_dots(&stage.ctx, &dora, stage.meeting, b, 1).await.unwrap();
        // What the one before gave stays.
        set_dots(&stage.ctx, &dora, stage.meeting, a, 0).await.unwrap();
        assert_eq!(stage.item(a).await.dots, Dots { regions: 1, dots: 2 });
    }

    async fn what_was_given_from_another_seat_stays_there(stage: Stage) {
        let [a, b] = stage.with_items(["A", "B"]).await;
        stage.publish().await;
        set_dots(&stage.ctx, &stage.anna, stage.meeting, a, 2).await.unwrap();
        stage.end_seat("drenthe", 1).await;
        let anna = stage.seat_for("Anna Proef", "zeeland", 2).await;
        for dots in [0, 1] {
            let refused = set_dots(&stage.ctx, &anna, stage.meeting, a, dots).await;
            assert!(matches!(refused, Err(AgendaError::DotsOfOtherSeat)), "{dots}");
        }
        set_dots(&stage.ctx, &anna, stage.meeting, b, 3).await.unwrap();
        assert_eq!(stage.item(a).await.dots, Dots { regions: 1, dots: 2 });
    }

    async fn dots_stay_with_the_agenda_on_which_they_were_given(stage: Stage) {
        let [a, _] = stage.with_items(["A", "B"]).await;
        stage.publish().await;
        set_dots(&stage.ctx, &stage.anna, stage.meeting, a, 3).await.unwrap();
        set_aside(&stage.ctx, &stage.proof(), stage.meeting, a).await.unwrap();
        assert_eq!(stage.agenda(&stage.anna).await.unwrap().dots.left, Some(3), "it stands there no more");
        let next = stage.meeting("2027-07-06").await;
        take_up(&stage.ctx, &stage.proof(), next, a).await.unwrap();
        publish(&stage.ctx, &stage.proof(), next).await.unwrap();
        let meeting = service::meetings::read_meeting(&stage.ctx, &stage.anna, next).await.unwrap().unwrap();
        let there = read_agenda(&stage.ctx, &stage.anna, &meeting).await.unwrap().unwrap();
        assert_eq!((there.items[0].dots, there.dots.left), (Dots::default(), Some(3)));
    }
}
