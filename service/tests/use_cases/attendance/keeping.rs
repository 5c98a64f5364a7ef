//! What is kept, and what is forgotten when.

use super::stage::*;
use domain::meetings::attendance::Turnout;
use service::both_engines;
use service::meetings::attendance::*;
use service::meetings::proof::MayPlan;
use service::meetings::{MeetingChange, MeetingPlan, change_meeting};
use service::testkit::plan;

const LEFT: &str = "SELECT (SELECT COUNT(*) FROM attendance) + (SELECT COUNT(*) FROM attendance_touches) + (SELECT COUNT(*) FROM walk_ins)";

both_engines! {
    async fn after_two_years_the_names_are_forgotten_and_the_counts_stay(net: Stage) {
        let (_, along) = net.walk_in("drenthe", "Noor Mee");
        let (id, off) = net.walk_in("zeeland", "Niet Mee");
        let people = [(&net.anna, true), (&net.bert, false), (&net.cora, true)].map(|(who, is_there)| net.person(who, is_there));
        let touches: Vec<_> = people.into_iter().chain([along, off, Touch::WalkInGone { id }]).map(Touched::now).collect();
        net.note(&touches).await;
        let before = net.attended(&net.cora).await.unwrap();
        net.clock.set("2029-03-31T10:00:00Z".parse().unwrap());
        tidy(&net.ctx).await.unwrap();
        assert_eq!(net.attended(&net.cora).await.unwrap(), before);
        // Until then it can be set right.
        net.note(&[Touched::now(net.person(&net.zeger, true)), Touched::now(net.person(&net.cora, false))]).await;
        net.clock.set("2029-04-01T10:00:00Z".parse().unwrap());
        for _ in 0..2 {
            tidy(&net.ctx).await.unwrap();
        }
        assert_eq!(net.count(LEFT).await, 0);
        let after = net.attended(&net.anna).await.unwrap();
        let counts: Vec<_> = after.regions.iter().map(|it| (it.name.as_str(), it.people, it.names.len())).collect();
        assert_eq!((counts, after.others), (vec![("Drenthe", 2, 0), ("Zeeland", 1, 0)], 0));
        assert_eq!(last_turnouts(&net.ctx, &net.anna).await.unwrap()[0].turnout, Turnout { people: 3, regions: 2 });
        assert!(matches!(net.refusal(net.meeting).await, AttendanceError::Forgotten));
    }

    async fn who_came_for_no_region_stays_as_a_count_too(net: Stage) {
        net.note(&[Touched::now(net.person(&net.cora, true)), Touched::now(net.person(&net.pia, true))]).await;
        net.clock.set("2029-04-01T10:00:00Z".parse().unwrap());
        tidy(&net.ctx).await.unwrap();
        let after = net.attended(&net.anna).await.unwrap();
        assert_eq!((after.regions.len(), after.others, after.other_names.len()), (0, 2, 0));
    }

    async fn a_meeting_that_goes_to_another_day_had_nobody_yet(net: Stage) {
        let (_, along) = net.walk_in("drenthe", "Noor Mee");
        net.note(&[Touched::now(net.person(&net.anna, true)), Touched::now(along)]).await;
        let version = net.view(net.meeting).await.version;
        let plan = MeetingPlan { with_partners: true, ..plan("2027-04-07") };
        let change = MeetingChange { version, plan };
        change_meeting(&net.ctx, &MayPlan::of(&net.cora).unwrap(), net.meeting, &change).await.unwrap();
        assert_eq!(net.count(LEFT).await, 0);
        net.clock.set("2027-04-07T13:00:00Z".parse().unwrap());
        // A telephone that was away since then says what it saw on the day that the meeting had.
        let late = ago(7 * 24 * 60, net.person(&net.anna, true));
        assert_eq!(net.note(&[late]).await, [Outcome::Refused(Refusal::BeforeTheDay)]);
        assert!(net.attended(&net.cora).await.is_none());
    }
}
