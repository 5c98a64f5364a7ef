//! Who plans, who sees.

use super::help::*;
use domain::account::{Actor, Role};
use service::both_engines;
use service::meetings::proof::MayPlan;
use service::meetings::*;

#[test]
fn only_coordinators_and_admins_plan() {
    let may = |actor: &Actor| MayPlan::of(actor).is_ok();
    assert!(may(&coordinator()) && may(&member(1, vec![Role::Admin], None)) && may(&Actor::System));
    assert!(!may(&Actor::Visitor) && !may(&member(1, vec![], None)) && !may(&member(1, vec![Role::Partner], None)));
}

both_engines! {
    async fn members_see_meetings_and_others_do_not(net: TestNet) {
        let people = network(&net, &[("drenthe", domain::ids::SeatNumber::One, "Anna")]).await;
        let id = make(&net, "2027-04-13").await;
        for actor in [people[0].clone(), member(1, vec![Role::Partner], None), coordinator()] {
            assert_eq!(list_meetings(&net.ctx, &actor).await.unwrap().len(), 1);
            assert!(read_meeting(&net.ctx, &actor, id).await.unwrap().is_some());
            assert_eq!(next_meeting(&net.ctx, &list_meetings(&net.ctx, &actor).await.unwrap()).map(|m| m.id), Some(id));
        }
        for actor in [Actor::Visitor, member(1, vec![], None)] {
            assert!(matches!(list_meetings(&net.ctx, &actor).await, Err(MeetingError::NotAllowed)));
            assert!(matches!(read_meeting(&net.ctx, &actor, id).await, Err(MeetingError::NotAllowed)));
        }
    }
}
