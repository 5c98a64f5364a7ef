//! Who plans, who sees.

use super::help::*;
use domain::account::{Actor, Role};
use service::both_engines;
use service::meetings::proof::MayPlan;
use service::meetings::*;

#[test]
fn only_coordinators_and_admins_plan() {
    let may = |actor: &Actor| MayPlan::of(actor).is_ok();
    assert!(may(&coordinator()) && may(&somebody(&[Role::Admin])) && may(&Actor::System));
    assert!(!may(&Actor::Visitor) && !may(&somebody(&[])) && !may(&somebody(&[Role::Partner])));
}

both_engines! {
    async fn members_see_meetings_and_others_do_not(net: Network) {
        let anna = net.seat_for("Anna", "drenthe", 1).await;
        let id = net.meeting("2027-04-13").await;
        for actor in [anna.clone(), somebody(&[Role::Partner]), coordinator()] {
            assert_eq!(list_meetings(&net.ctx, &actor).await.unwrap().len(), 1);
            assert!(read_meeting(&net.ctx, &actor, id).await.unwrap().is_some());
            assert_eq!(next_meeting(&net.ctx, &list_meetings(&net.ctx, &actor).await.unwrap()).map(|m| m.id), Some(id));
        }
        for actor in [Actor::Visitor, somebody(&[])] {
            assert!(matches!(list_meetings(&net.ctx, &actor).await, Err(MeetingError::NotAllowed)));
            assert!(matches!(read_meeting(&net.ctx, &actor, id).await, Err(MeetingError::NotAllowed)));
        }
    }
}
