//! The planner proposes place and days.

use super::help::*;
use chrono::NaiveDate;
use domain::ids::RegionId;
use domain::meetings::{DayWarning, PlaceTurn, Willingness};
use service::both_engines;
use service::db::DbError;
use service::meetings::*;

fn days(plan: &PlanView) -> Vec<NaiveDate> {
    plan.days.free.iter().map(|day| day.date).collect()
}

both_engines! {
    async fn a_new_network_begins_at_pharos(net: Network) {
        let plan = plan_meeting(&net.ctx, &as_system(), None, None).await.unwrap();
        assert_eq!((plan.turn, plan.place, plan.previous), (PlaceTurn::Pharos, Place::Pharos, None));
        assert_eq!(plan.days.target.date, date("2027-07-03"));
        assert_eq!(plan.hosts.len(), 25);
        assert_eq!(plan.hosts[0].candidate.name, "Amsterdam");
    }

    async fn a_region_whose_stored_period_cannot_be_is_a_fault_and_not_left_out(net: Network) {
        // The form takes no period that ends before it begins.
        run!(net, "UPDATE regions SET active_until = '2020-01-01' WHERE id = 'zeeland'");
        let refused = plan_meeting(&net.ctx, &as_system(), None, None).await.unwrap_err();
        assert!(matches!(refused, MeetingError::Db(DbError::Data(_))), "{refused}");
    }

    async fn after_pharos_comes_the_most_willing_region_and_its_own_holidays_count(net: Network) {
        let id = net.meeting("2027-03-05").await;
        let seats = [("zeeland", 1), ("zeeland", 2), ("drenthe", 1), ("amsterdam", 1), ("flevoland", 1)];
        for ((region, seat), option) in seats.into_iter().zip(["later", "volgende", "volgende", "nee", "volgende"]) {
            let trekker = net.trekker(region, seat).await;
            net.fill_in(&trekker, "3").await;
            net.save(&trekker, "nu", &[("o6-gastregio", option)]).await;
            net.send_in(&trekker).await;
        }
        // An answer that does not count, since nothing was sent in for the seat: sending in stores both.
        run!(net, "DELETE FROM submissions WHERE region_id = 'flevoland'");
        let before = plan_meeting(&net.ctx, &as_system(), None, None).await.unwrap();
        assert!(before.hosts.iter().all(|h| h.candidate.willingness == Willingness::Other), "the round is still open");
        close_round(&net.ctx, &as_system(), id).await.unwrap();
        let plan = plan_meeting(&net.ctx, &as_system(), None, None).await.unwrap();
        let first: Vec<&str> = plan.hosts.iter().take(3).map(|h| h.candidate.name.as_str()).collect();
        assert_eq!(first, ["Drenthe", "Zeeland", "Amsterdam"]);
        assert_eq!((plan.turn, &plan.place), (PlaceTurn::Host, &Place::Host(RegionId::new("drenthe"))));
        assert_eq!(plan.days.target.date, date("2027-07-05"));
        // Drenthe is in zone noord, whose summer holiday begins on 10 July; in zuid it begins on 24 July.
        assert!(!days(&plan).contains(&date("2027-07-13")));
        let zeeland = Place::Host(RegionId::new("zeeland"));
        let other = plan_meeting(&net.ctx, &as_system(), Some(&zeeland), None).await.unwrap();
        assert!(days(&other).contains(&date("2027-07-13")));
    }

    async fn hosts_that_received_the_network_wait_longest(net: Network) {
        try_make(&net, "2027-03-05", Place::Host(RegionId::new("amsterdam"))).await.unwrap();
        let plan = plan_meeting(&net.ctx, &as_system(), None, None).await.unwrap();
        assert_eq!(plan.turn, PlaceTurn::Pharos);
        assert_eq!(plan.hosts.last().unwrap().candidate.region, RegionId::new("amsterdam"));
    }

    async fn another_meeting_is_warned_for_but_not_the_one_that_moves(net: Network) {
        let first = net.meeting("2027-06-08").await;
        let second = net.meeting("2027-10-07").await;
        let plan = plan_meeting(&net.ctx, &as_system(), None, Some(second)).await.unwrap();
        assert_eq!(plan.days.target.date, date("2027-10-08"));
        let warned = |plan: &PlanView| plan.days.free.iter().any(|d| d.warnings.contains(&DayWarning::OtherMeeting));
        assert!(!warned(&plan));
        let plan = plan_meeting(&net.ctx, &as_system(), None, Some(first)).await.unwrap();
        assert_eq!(plan.planning.other_meetings, [date("2027-10-07")]);
        assert_eq!((plan.days.target.date, plan.previous), (date("2027-07-03"), None), "no meeting comes before it");
        assert!(plan_meeting(&net.ctx, &as_system(), None, None).await.unwrap().days.target.date > date("2028-01-01"));
    }

    async fn an_unknown_place_is_refused(net: Network) {
        let place = Place::Host(RegionId::new("atlantis"));
        let plan = plan_meeting(&net.ctx, &as_system(), Some(&place), None).await;
        assert!(matches!(plan, Err(MeetingError::UnknownRegion)));
    }
}
