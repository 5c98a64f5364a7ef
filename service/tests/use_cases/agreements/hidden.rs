//! Who reads what: a concept is the coordinators' own, and what hangs on it is not there for others.

use super::stage::*;
use domain::account::Actor;
use service::both_engines;
use service::meetings::agreements::*;
use service::meetings::{MeetingError, proof::MayPlan, read_meeting};

both_engines! {
    async fn a_concept_is_there_for_who_plans_alone(net: Stage) {
        let id = net.agree("Bellen", region("drenthe"), "2027-05-01").await;
        for who in [&net.anna, &net.pia, &net.zeger, &Actor::Visitor] {
            assert_eq!(net.record(who).await, None);
            let refused = read_followed(&net.ctx, who, id).await;
            assert!(matches!(refused, Err(AgreementError::Unknown | AgreementError::NotAllowed)), "{refused:?}");
            let refused = settle_action(&net.ctx, who, (id, 1), &Settling::Done).await;
            assert!(matches!(refused, Err(AgreementError::Unknown | AgreementError::NotAllowed)), "{refused:?}");
            assert!(matches!(MayPlan::of(who), Err(MeetingError::NotAllowed)));
        }
        assert_eq!(own_actions(&net.ctx, &net.anna).await.unwrap(), []);
        // Nobody follows what is a concept, who plans neither.
        assert!(matches!(settle_action(&net.ctx, &net.cora, (id, 1), &Settling::Done).await, Err(AgreementError::Unknown)));
        for who in [&net.cora, &net.carl] {
            assert_eq!(net.record(who).await.unwrap().actions.len(), 1);
        }
    }

    async fn a_published_record_is_read_by_who_sees_the_meeting(net: Stage) {
        net.decide("We gaan door.").await;
        net.publish().await;
        for who in [&net.anna, &net.pia, &net.zeger, &net.cora] {
            assert!(net.record(who).await.is_some());
        }
        net.end_seat("zeeland", 1).await;
        for who in [&Actor::Visitor, &net.former()] {
            assert_eq!(net.record(who).await, None);
            assert!(matches!(own_actions(&net.ctx, who).await, Err(AgreementError::NotAllowed)));
        }
    }

    async fn what_the_coordination_group_agreed_is_theirs(net: Stage) {
        let group = net.of_group().await;
        net.clock.set("2027-04-01T13:00:00Z".parse().unwrap());
        let (ctx, proof) = (&net.ctx, net.proof());
        save_minutes(ctx, &proof, group, 0, &minutes("Onder ons")).await.unwrap();
        publish_record(ctx, &proof, group).await.unwrap();
        let view = net.view(group).await;
        assert!(read_record(ctx, &net.carl, &view).await.unwrap().is_some());
        for who in [&net.anna, &net.pia] {
            assert_eq!(read_record(ctx, who, &view).await.unwrap(), None);
            assert!(read_meeting(ctx, who, group).await.unwrap().is_none());
        }
        let owners = possible_owners(ctx, &proof, &view).await.unwrap();
        let names: Vec<_> = owners.people.iter().map(|(_, name)| name.as_str()).collect();
        assert_eq!((owners.regions.len(), names), (0, vec!["Persoon admin", "Persoon coordinator"]));
    }
}
