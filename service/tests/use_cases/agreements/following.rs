//! Following what people would do: who sees it, who says that it is done, and what is kept of that.

use super::stage::*;
use domain::account::Actor;
use domain::ids::{ActionId, RegionId};
use domain::meetings::agreement::ActionState;
use domain::rounds::Reason;
use service::both_engines;
use service::meetings::agreements::*;

fn lapsed(why: &str) -> Settling {
    Settling::Lapsed(Reason::parse(why).unwrap())
}

impl Stage {
    async fn own(&self, who: &Actor) -> Vec<String> {
        own_actions(&self.ctx, who).await.unwrap().into_iter().map(|action| action.what).collect()
    }

    async fn settle(&self, who: &Actor, of: (ActionId, i32), settling: Settling) -> Result<(), AgreementError> {
        settle_action(&self.ctx, who, of, &settling).await
    }
}

both_engines! {
    async fn who_owns_an_action_finds_it_until_it_is_done(net: Stage) {
        let of_region = net.agree("Van de regio", region("drenthe"), "2027-05-01").await;
        net.agree("Van Anna", person(&net.anna), "2027-04-01").await;
        net.agree("Van Pia", person(&net.pia), "2027-04-01").await;
        net.publish().await;
        assert_eq!(net.own(&net.anna).await, ["Van Anna", "Van de regio"]);
        assert_eq!(net.own(&net.bert).await, ["Van de regio"]);
        assert_eq!(net.own(&net.pia).await, ["Van Pia"]);
        assert_eq!(net.own(&net.zeger).await, [""; 0]);
        assert_eq!(net.own(&net.cora).await, [""; 0]);
        net.settle(&net.bert, (of_region, 1), Settling::Done).await.unwrap();
        assert_eq!(net.own(&net.anna).await, ["Van Anna"]);
        // What is a region's goes with its seats.
        net.settle(&net.cora, (of_region, 2), Settling::Open).await.unwrap();
        let dora = net.hand_over("drenthe", 1, "Dora Nieuw").await;
        assert_eq!(net.own(&dora).await, ["Van de regio"]);
    }

    async fn an_owner_settles_their_own_and_who_plans_all(net: Stage) {
        let of_region = net.agree("Van de regio", region("drenthe"), "2027-05-01").await;
        let of_anna = net.agree("Van Anna", person(&net.anna), "2027-04-01").await;
        net.publish().await;
        for (who, id) in [(&net.zeger, of_region), (&net.zeger, of_anna), (&net.bert, of_anna), (&net.pia, of_region)] {
            let refused = net.settle(who, (id, 1), Settling::Done).await;
            assert!(matches!(refused, Err(AgreementError::Unknown)), "{refused:?}");
            assert!(matches!(read_followed(&net.ctx, who, id).await, Err(AgreementError::Unknown)));
        }
        let refused = net.settle(&Actor::Visitor, (of_region, 1), Settling::Done).await;
        assert!(matches!(refused, Err(AgreementError::NotAllowed)), "{refused:?}");
        let nowhere = net.settle(&net.cora, (ActionId(net.ctx.new_id()), 1), Settling::Done).await;
        assert!(matches!(nowhere, Err(AgreementError::Unknown)), "{nowhere:?}");
        net.settle(&net.anna, (of_region, 1), Settling::Done).await.unwrap();
        net.settle(&net.cora, (of_anna, 1), lapsed("Niet meer nodig.")).await.unwrap();
        let log = net.log().await;
        assert!(log.contains(&"action.done".to_owned()) && log.contains(&"action.lapsed".to_owned()), "{log:?}");
    }

    async fn pressing_twice_changes_nothing_and_what_was_said_is_kept(net: Stage) {
        let id = net.agree("Bellen", region("drenthe"), "2027-05-01").await;
        net.publish().await;
        net.settle(&net.anna, (id, 1), Settling::Done).await.unwrap();
        let before = net.content().await;
        net.settle(&net.anna, (id, 1), Settling::Done).await.unwrap();
        assert_eq!(net.content().await, before);
        let stale = net.settle(&net.bert, (id, 1), lapsed("Te duur.")).await;
        assert!(matches!(stale, Err(AgreementError::Changed)), "{stale:?}");
        net.settle(&net.bert, (id, 2), Settling::Open).await.unwrap();
        net.settle(&net.cora, (id, 3), lapsed("Te duur.")).await.unwrap();
        net.settle(&net.cora, (id, 3), lapsed("Te duur.")).await.unwrap();
        let other = net.settle(&net.cora, (id, 3), lapsed("Te laat.")).await;
        assert!(matches!(other, Err(AgreementError::Changed)), "{other:?}");
        let Followed { action, changes } = net.followed(&net.anna, id).await;
        assert_eq!((action.state, action.reason.as_str(), action.version), (ActionState::Lapsed, "Te duur.", 4));
        let said: Vec<_> = changes.iter().map(|it| (it.state, it.by.as_deref().unwrap_or_default(), it.reason.as_str())).collect();
        assert_eq!(said, [
            (ActionState::Done, "Anna Proef", ""),
            (ActionState::Open, "Bert Proef", ""),
            (ActionState::Lapsed, "Persoon coordinator", "Te duur."),
        ]);
        let told = net.count("SELECT COUNT(*) FROM audit_log WHERE detail LIKE '%duur%' OR detail LIKE '%Bellen%'").await;
        assert_eq!(told, 0, "the log holds no contents");
    }

    async fn what_a_region_does_is_read_by_its_own_and_who_plans(net: Stage) {
        let id = net.agree("Bellen", region("drenthe"), "2027-05-01").await;
        net.agree("Schrijven", region("drenthe"), "2027-04-01").await;
        net.agree("Elders", region("zeeland"), "2027-04-01").await;
        net.publish().await;
        net.settle(&net.anna, (id, 1), Settling::Done).await.unwrap();
        let drenthe = RegionId::new("drenthe");
        let read = async |who: &Actor| actions_of_region(&net.ctx, who, &drenthe).await.unwrap().map(|all| all.len());
        assert_eq!((read(&net.bert).await, read(&net.cora).await), (Some(2), Some(2)));
        for who in [&net.zeger, &net.pia, &Actor::Visitor] {
            assert_eq!(read(who).await, None);
        }
        net.clock.advance(chrono::Duration::days(121));
        assert_eq!(read(&net.bert).await, Some(1), "what was done long ago");
    }
}
