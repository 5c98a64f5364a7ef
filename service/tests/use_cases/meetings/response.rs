//! Who has sent in, for those who may know.

use super::help::*;
use domain::account::{Actor, Role};
use domain::ids::{MeetingId, RegionId};
use domain::network::{ActivePeriod, RegionName};
use service::both_engines;
use service::meetings::*;
use service::network::change_region;
use service::network::proof::MayManageSeats;
use service::rounds::{Response, SeatMark, Sender};

async fn response(net: &Network, actor: &Actor, id: MeetingId) -> Response {
    read_response(&net.ctx, actor, id).await.unwrap().unwrap().response
}

both_engines! {
    async fn every_region_has_two_marks_in_words(net: Network) {
        let [anna, bert, cees] = net.seats_for([("Anna", "drenthe", 1), ("Bert", "drenthe", 2), ("Cees", "zeeland", 2)]).await;
        let id = net.meeting("2027-03-12").await;
        net.fill_in(&anna, "3").await;
        net.save(&cees, "doorontwikkeling", &[("p1-trekker", "3")]).await;
        let all = response(&net, &coordinator(), id).await;
        assert_eq!((all.regions.len(), all.responded(), all.missing(), all.seats()), (25, 1, 24, (1, 3)));
        let of = |name: &str| all.regions.iter().find(|r| r.name == name).unwrap().seats.clone();
        assert!(matches!(&of("Drenthe")[0], SeatMark::SentIn { name, by: Sender::Holder, .. } if name == "Anna"));
        let (member, name) = (bert.member_id().unwrap(), "Bert".into());
        assert_eq!(of("Drenthe")[1], SeatMark::NotBegun { member, name });
        let (member, name) = (cees.member_id().unwrap(), "Cees".into());
        assert_eq!(of("Zeeland"), [SeatMark::Vacant, SeatMark::Begun { member, name }]);
        // Nothing came from 24 regions; of Drenthe, Bert is missing.
        assert_eq!((all.unfinished().count(), all.waiting()), (25, 2));
        let names: Vec<&str> = all.regions.iter().map(|r| r.name.as_str()).collect();
        assert!(names.is_sorted_by_key(|name| name.to_lowercase()));
    }

    async fn a_closed_round_keeps_the_response_that_it_closed_with(net: Network) {
        let [anna, _] = net.seats_for([("Anna", "drenthe", 1), ("Cees", "zeeland", 2)]).await;
        let id = net.meeting("2027-03-12").await;
        net.fill_in(&anna, "3").await;
        net.clock.advance(chrono::Duration::hours(1));
        close_round(&net.ctx, &as_system(), id).await.unwrap();
        let before = response(&net, &coordinator(), id).await;
        assert_eq!((before.regions.len(), before.responded(), before.seats()), (25, 1, (1, 2)));
        // Drenthe leaves the network, as if it had done so before the closing; its answers were frozen.
        let proof = MayManageSeats::of(&Actor::System).unwrap();
        let (day, name) = (date("2027-03-01"), RegionName::parse("Drenthe").unwrap());
        let left = ActivePeriod::new(day, Some(day)).ok();
        change_region(&net.ctx, &proof, &RegionId::new("drenthe"), &name, left).await.unwrap();
        assert_eq!(response(&net, &coordinator(), id).await, before);
        let live = net.meeting("2027-07-12").await;
        assert_eq!(response(&net, &coordinator(), live).await.regions.len(), 24);
    }

    async fn a_trekker_sees_the_own_region_and_others_nothing(net: Network) {
        let [anna, _] = net.seats_for([("Anna", "drenthe", 1), ("Cees", "zeeland", 2)]).await;
        let id = net.meeting("2027-03-12").await;
        let own = response(&net, &anna, id).await;
        let seen: Vec<&RegionId> = own.regions.iter().map(|r| &r.region).collect();
        assert_eq!((seen, own.is_whole), (vec![&RegionId::new("drenthe")], false));
        for actor in [Actor::Visitor, somebody(&[]), somebody(&[Role::Partner])] {
            let refused = read_response(&net.ctx, &actor, id).await;
            assert!(matches!(refused, Err(MeetingError::NotAllowed)), "{actor:?}");
        }
    }

    async fn a_seat_that_was_handed_over_counts_once(net: Network) {
        let anna = net.seat_for("Anna", "drenthe", 1).await;
        let id = net.meeting("2027-03-12").await;
        net.fill_in(&anna, "3").await;
        net.clock.advance(chrono::Duration::hours(1));
        let dina = net.hand_over("drenthe", 1, "Dina").await;
        let all = response(&net, &coordinator(), id).await;
        let drenthe = all.regions.iter().find(|r| r.name == "Drenthe").unwrap();
        let by = Sender::Predecessor { holder: Some((dina.member_id().unwrap(), "Dina".into())) };
        assert!(matches!(&drenthe.seats[0], SeatMark::SentIn { name, by: found, .. } if name == "Anna" && *found == by));
        assert!(drenthe.seats[0].waits(), "the successor gets a reminder");
        assert_eq!(all.seats(), (1, 1));
        assert!(all.unfinished().any(|region| region.name == "Drenthe"));
    }

    async fn a_seat_that_was_left_empty_counts_and_waits_for_nobody(net: Network) {
        let anna = net.seat_for("Anna", "drenthe", 1).await;
        let id = net.meeting("2027-03-12").await;
        net.fill_in(&anna, "3").await;
        net.clock.advance(chrono::Duration::hours(1));
        net.end_seat("drenthe", 1).await;
        let all = response(&net, &coordinator(), id).await;
        let drenthe = all.regions.iter().find(|r| r.name == "Drenthe").unwrap();
        let by = Sender::Predecessor { holder: None };
        assert!(matches!(&drenthe.seats[0], SeatMark::SentIn { name, by: found, .. } if name == "Anna" && *found == by));
        assert!(!all.regions.iter().flat_map(|r| &r.seats).any(SeatMark::waits), "nobody is left to remind");
        assert!(all.unfinished().all(|region| region.name != "Drenthe"));
        assert_eq!(all.seats(), (1, 1));
    }
}
