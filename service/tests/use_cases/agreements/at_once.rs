//! Several people at once.

use super::stage::*;
use domain::meetings::agreement::ActionState;
use domain::rounds::Reason;
use futures::future::join_all;
use service::both_engines;
use service::meetings::agreements::*;

both_engines! {
    async fn of_two_who_write_minutes_at_once_one_is_told(net: Stage) {
        let (ctx, proof, id) = (&net.ctx, net.proof(), net.meeting);
        let (one, other) = (minutes("Van Cora"), minutes("Van Carl"));
        let (one, other) = tokio::join!(save_minutes(ctx, &proof, id, 0, &one), save_minutes(ctx, &proof, id, 0, &other));
        let stored = net.record(&net.cora).await.unwrap().minutes;
        let (written, refused) = if one.is_ok() { ("Van Cora", other) } else { ("Van Carl", one) };
        assert!(matches!(refused, Err(AgreementError::Changed)), "{refused:?}");
        assert_eq!((stored.text.as_str(), stored.version), (written, 1));
    }

    async fn of_two_who_settle_one_action_differently_one_is_told(net: Stage) {
        let id = net.agree("Bellen", region("drenthe"), "2027-05-01").await;
        net.publish().await;
        let reason = Settling::Lapsed(Reason::parse("Te duur.").unwrap());
        let (one, other) = tokio::join!(
            settle_action(&net.ctx, &net.cora, (id, 1), &Settling::Done),
            settle_action(&net.ctx, &net.carl, (id, 1), &reason),
        );
        let Followed { action, changes } = net.followed(&net.cora, id).await;
        let (state, refused) = if one.is_ok() { (ActionState::Done, other) } else { (ActionState::Lapsed, one) };
        assert!(matches!(refused, Err(AgreementError::Changed)), "{refused:?}");
        assert_eq!((action.state, action.version, changes.len()), (state, 2, 1));
    }

    async fn many_who_press_the_same_button_do_it_once(net: Stage) {
        let id = net.agree("Bellen", region("drenthe"), "2027-05-01").await;
        let proof = net.proof();
        let all = join_all((0..10).map(|_| publish_record(&net.ctx, &proof, net.meeting))).await;
        assert!(all.iter().all(Result::is_ok), "{all:?}");
        let all = join_all((0..10).map(|_| settle_action(&net.ctx, &net.anna, (id, 1), &Settling::Done))).await;
        assert!(all.iter().all(Result::is_ok), "{all:?}");
        let log = net.log().await;
        assert_eq!(log, ["action.added", "action.done", "record.published"]);
        assert_eq!(net.followed(&net.anna, id).await.changes.len(), 1);
    }
}
