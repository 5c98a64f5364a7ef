//! What was agreed last time, for who prepares the next meeting.

use super::stage::*;
use service::both_engines;
use service::meetings::agreements::*;

both_engines! {
    async fn who_prepares_finds_what_was_decided_and_how_far_it_is(net: Stage) {
        for who in [&net.anna, &net.pia, &domain::account::Actor::Visitor] {
            assert!(matches!(last_time(&net.ctx, who).await, Err(AgreementError::NotAllowed)));
        }
        net.decide("We delen de brief.").await;
        let done = net.agree("Delen", region("drenthe"), "2027-05-01").await;
        net.agree("Rekenen", person(&net.pia), "2027-05-01").await;
        let off = net.agree("Bellen", region("zeeland"), "2027-05-01").await;
        assert_eq!(last_time(&net.ctx, &net.cora).await.unwrap(), None, "today's meeting is not the last one");
        net.clock.set("2027-04-07T10:00:00Z".parse().unwrap());
        let concept = last_time(&net.ctx, &net.cora).await.unwrap().unwrap();
        assert_eq!((concept.is_published, concept.decisions.len(), concept.open.len()), (false, 0, 0));
        net.publish().await;
        settle_action(&net.ctx, &net.anna, (done, 1), &Settling::Done).await.unwrap();
        let reason = domain::rounds::Reason::parse("Hoeft niet.").unwrap();
        settle_action(&net.ctx, &net.cora, (off, 1), &Settling::Lapsed(reason)).await.unwrap();
        let last = last_time(&net.ctx, &net.cora).await.unwrap().unwrap();
        assert_eq!((last.meeting, last.is_published), ((net.meeting, day(DAY)), true));
        let words = |actions: &[ActionView]| actions.iter().map(|it| it.what.clone()).collect::<Vec<_>>();
        assert_eq!((words(&last.open), words(&last.done)), (vec!["Rekenen".to_owned()], vec!["Delen".to_owned()]));
        assert_eq!(last.decisions.len(), 1);
    }
}
