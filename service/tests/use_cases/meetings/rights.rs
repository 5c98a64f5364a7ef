//! Who plans, who sees.

use super::help::*;
use chrono::{DateTime, Utc};
use domain::account::{Actor, Role};
use domain::ids::MeetingId;
use domain::meetings::{MeetingKind, MeetingState};
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
            assert_eq!(next_meetings(&net.ctx, &list_meetings(&net.ctx, &actor).await.unwrap()).first().map(|m| m.id), Some(id));
        }
        for actor in [Actor::Visitor, somebody(&[])] {
            assert!(matches!(list_meetings(&net.ctx, &actor).await, Err(MeetingError::NotAllowed)));
            assert!(matches!(read_meeting(&net.ctx, &actor, id).await, Err(MeetingError::NotAllowed)));
        }
    }

    async fn whoever_is_invited_to_a_kind_sees_it_once_it_can_be_told_of(net: Network) {
        for kind in MeetingKind::ALL {
            for state in MeetingState::ALL {
                store(&net, (kind, state), None).await;
            }
            store(&net, (kind, MeetingState::Cancelled), Some(net.ctx.now())).await;
        }
        let partner = somebody(&[Role::Partner]);
        let (planner, member) = (seen(&net, &coordinator()).await, seen(&net, &partner).await);
        assert_eq!(planner.len(), 24, "all of every kind");
        use MeetingKind::{Network as OfAll, QAndA, Webinar};
        use MeetingState::{Cancelled, DatePoll, Held, Planned};
        let told = [(DatePoll, false), (Planned, false), (Held, false), (Cancelled, true)];
        let expected: Vec<_> = [OfAll, Webinar, QAndA]
            .into_iter()
            .flat_map(|kind| told.map(|(state, was_planned)| (kind, state, was_planned)))
            .collect();
        assert_eq!(member, expected);
    }
}

/// Stores a meeting of any kind in any state, also such as no form makes.
async fn store(net: &Network, (kind, state): (MeetingKind, MeetingState), planned_at: Option<DateTime<Utc>>) {
    const MEETING: &str = "INSERT INTO meetings (id, kind, state, date, start_time, end_time, place, note, sequence,
        version, created_at, planned_at) VALUES ($1, $2, $3, $4, '12:00', '13:00', 'Online', '', 0, 1, $5, $6)";
    let (id, day, now) = (MeetingId(net.ctx.new_id()), date("2027-06-01"), net.ctx.now());
    let (kind, state) = (kind.as_str(), state.as_str());
    run!(net, MEETING, id.0, kind, state, day, now, planned_at);
}

/// What somebody sees: kind, state, and whether its day once stood; in the order of the kinds and of the states.
async fn seen(net: &Network, actor: &Actor) -> Vec<(MeetingKind, MeetingState, bool)> {
    let meetings = list_meetings(&net.ctx, actor).await.unwrap();
    let mut found: Vec<_> = meetings.iter().map(|m| (m.kind, m.state, m.planned_at.is_some())).collect();
    found.sort();
    found
}
