//! What is not taken, and why.

use super::stage::*;
use domain::account::Actor;
use domain::ids::MeetingId;
use domain::rounds::Reason;
use service::both_engines;
use service::meetings::cancel_meeting;
use service::meetings::evaluation::*;
use service::meetings::proof::MayPlan;
use service::testkit::somebody;

both_engines! {
    async fn only_who_has_a_seat_or_a_role_says_something(net: Stage) {
        for nobody in [&Actor::Visitor, &Actor::System, &somebody(&[])] {
            assert!(matches!(MayEvaluate::of(nobody), Err(EvaluationError::NotAllowed)), "{nobody:?}");
        }
        for somebody in net.all() {
            assert!(MayEvaluate::of(somebody).is_ok(), "{somebody:?}");
        }
    }

    async fn who_was_not_there_is_told_so_and_nothing_is_stored(net: Stage) {
        net.note(&[&net.anna, &net.bert], true).await;
        net.note(&[&net.bert], false).await;
        let before = net.content().await;
        for absent in [&net.bert, &net.zeger, &net.cora] {
            assert!(matches!(net.say(absent, &plain(5)).await, Err(EvaluationError::NotThere)), "{absent:?}");
        }
        assert_eq!(net.content().await, before);
    }

    async fn it_is_taken_from_the_end_of_the_meeting_until_the_fourteenth_day_is_over(net: Stage) {
        net.note(&net.all(), true).await;
        net.at("2027-03-31T12:59:59Z");
        let ends = moment("2027-03-31T13:00:00Z");
        assert!(matches!(net.say(&net.anna, &plain(5)).await, Err(EvaluationError::TooEarly(at)) if at == ends));
        net.at("2027-03-31T13:00:00Z");
        assert_eq!(net.say(&net.anna, &plain(5)).await.unwrap(), Received::Now);
        net.at(LAST);
        assert_eq!(net.say(&net.bert, &plain(5)).await.unwrap(), Received::Now);
        net.at(CLOSED);
        // Also to who answered: nobody is told any more that they did.
        for late in [&net.zeger, &net.anna] {
            assert!(matches!(net.say(late, &plain(5)).await, Err(EvaluationError::Closed)), "{late:?}");
        }
    }

    async fn of_what_is_not_there_or_was_called_off_nothing_is_said(net: Stage) {
        net.note(&net.all(), true).await;
        let nowhere = answer(&net.ctx, &MayEvaluate::of(&net.anna).unwrap(), MeetingId(net.ctx.new_id()), &plain(5)).await;
        assert!(matches!(nowhere, Err(EvaluationError::Unknown)));
        let (version, why) = (net.view().await.version, Reason::parse("Sneeuw.").unwrap());
        cancel_meeting(&net.ctx, &MayPlan::of(&net.cora).unwrap(), net.meeting, version, Some(&why)).await.unwrap();
        assert!(matches!(net.say(&net.anna, &plain(5)).await, Err(EvaluationError::Cancelled)));
        assert_eq!(net.standing(&net.anna).await, Standing::CalledOff);
        net.at(CLOSED);
        assert_eq!(net.results(&net.cora).await, None);
    }

    async fn a_region_that_is_ones_own_or_is_not_there_is_refused_whole(net: Stage) {
        net.note(&net.all(), true).await;
        let before = net.content().await;
        for forged in [&["drenthe"][..], &["nergens"], &["zeeland", "drenthe"], &[""], &["twente", "x' OR 1=1 --"]] {
            let refused = net.say(&net.anna, &connected(4, forged)).await;
            assert!(matches!(refused, Err(EvaluationError::NoRegion)), "{forged:?}");
        }
        assert_eq!(net.content().await, before);
        // Who was there for no region has none of their own.
        assert_eq!(net.say(&net.cora, &connected(4, &["drenthe"])).await.unwrap(), Received::Now);
        assert_eq!(net.say(&net.anna, &connected(4, &["zeeland"])).await.unwrap(), Received::Now);
    }
}
