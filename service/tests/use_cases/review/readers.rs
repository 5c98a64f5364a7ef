//! Who reads the figures of a year, and of which years there are any.

use super::stage::*;
use domain::account::Actor;
use domain::ids::MeetingId;
use domain::meetings::MeetingKind;
use domain::meetings::agreement::Owner;
use domain::meetings::review::ActionCounts;
use service::both_engines;
use service::meetings::agreements::publish_record;
use service::meetings::review::{YearFigures, read_review};
use service::meetings::{MeetingError, MeetingPlan, Place, make_of_kind};
use service::testkit::{Network, plan, somebody};

both_engines! {
    async fn it_is_for_members_and_all_of_them_read_the_same(stage: Stage) {
        stage.at("2027-03-10T09:00:00Z");
        for who in [Actor::Visitor, somebody(&[])] {
            for year in [2027, 1999] {
                let refused = read_review(&stage.ctx, &who, year).await;
                assert!(matches!(refused, Err(MeetingError::NotAllowed)), "{refused:?}");
            }
        }
        // What the coordination group does among itself is no part of it.
        let (id, online) = (MeetingId(stage.ctx.new_id()), MeetingPlan { place: Place::AsTyped, address: "Online".into(), ..plan("2027-03-11") });
        make_of_kind(&stage.ctx, &stage.proof(), MeetingKind::Coordination, id, &online).await.unwrap();
        stage.at("2027-03-11T14:00:00Z");
        stage.agree_at(id, Owner::Member(stage.cora.member_id().unwrap())).await;
        publish_record(&stage.ctx, &stage.proof(), id).await.unwrap();
        stage.at("2027-03-12T09:00:00Z");
        let seen = stage.year(&stage.trekkers[0], 2027).await;
        assert_eq!(seen.figures.held, [(MeetingKind::Network, 1)]);
        assert_eq!(seen.figures.actions, ActionCounts::default());
        for who in [&stage.trekkers[5], &stage.pia, &stage.cora] {
            assert_eq!(stage.year(who, 2027).await, seen);
        }
    }

    async fn a_year_that_has_not_begun_is_no_way_to_go(stage: Stage) {
        let ahead = stage.open_round("2028-01-11").await;
        stage.close_round(ahead).await;
        let later = async || stage.year(&stage.cora, 2027).await.later;
        assert_eq!(later().await, None, "its round has closed, and its year has not begun");
        stage.at("2028-01-01T09:00:00Z");
        assert_eq!(later().await, Some(2028));
    }

    async fn a_year_that_is_none_is_not_there(net: Network) {
        let member = net.trekker("drenthe", 1).await;
        net.clock.set("2027-12-31T22:59:59Z".parse().unwrap());
        for year in [i32::MIN, 0, 1999, 2028, 9999, i32::MAX] {
            assert_eq!(read_review(&net.ctx, &member, year).await.unwrap(), None, "{year}");
        }
        let empty = read_review(&net.ctx, &member, 2027).await.unwrap().unwrap();
        assert_eq!((empty.figures, empty.before, empty.is_running), (YearFigures::default(), None, true));
        assert_eq!((empty.earlier, empty.later), (None, None));
        // It is the first of January in Amsterdam.
        net.clock.set("2027-12-31T23:00:00Z".parse().unwrap());
        assert!(read_review(&net.ctx, &member, 2028).await.unwrap().unwrap().is_running);
        assert!(!read_review(&net.ctx, &member, 2027).await.unwrap().unwrap().is_running);
    }
}
