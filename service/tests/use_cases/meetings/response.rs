//! Who has sent in, for those who may know.

use super::help::*;
use domain::account::{Actor, Role};
use domain::ids::SeatNumber::{One, Two};
use domain::ids::{MeetingId, RegionId};
use service::db::DbError;
use service::meetings::*;
use service::network::proof::MayManageSeats;
use service::network::{Invitation, SeatRef, end_seat, hand_over_seat, region_detail};
use service::rounds::{Response, SeatMark, Sender};
use service::testkit::TestNet;
use service::{both_engines, execute};

async fn draft(net: &TestNet, meeting: MeetingId, trekker: &Actor) {
    const DRAFT: &str = "INSERT INTO drafts (round_id, member_id, region_id, question_id, fields, saved_at)
        SELECT r.id, $2, $4, 'p1-trekker', '{}', $3 FROM rounds r WHERE r.meeting_id = $1";
    let (who, now) = (trekker.member_id().unwrap().0, net.ctx.now());
    let region = trekker.seat().unwrap().region.clone();
    let done = net.ctx.db.write(move |conn| {
        Box::pin(async move {
            execute!(conn, DRAFT, meeting.0, who, now, region.as_str())?;
            Ok::<_, DbError>(())
        })
    });
    done.await.unwrap();
}

async fn response(net: &TestNet, actor: &Actor, id: MeetingId) -> Response {
    read_response(&net.ctx, actor, id).await.unwrap().unwrap().response
}

/// The first seat of a region, as it is held now.
async fn first_seat(net: &TestNet, proof: &MayManageSeats, region: &str) -> SeatRef {
    let region = RegionId::new(region);
    let detail = region_detail(&net.ctx, proof, &region).await.unwrap().unwrap();
    SeatRef { region, seat: One, holding: detail.region.holder(One).unwrap().holding }
}

both_engines! {
    async fn every_region_has_two_marks_in_words(net: TestNet) {
        let seats = [("drenthe", One, "Anna"), ("drenthe", Two, "Bert"), ("zeeland", Two, "Cees")];
        let people = network(&net, &seats).await;
        let id = make(&net, "2027-03-12").await;
        send_in(&net, id, &people[0]).await;
        draft(&net, id, &people[2]).await;
        let all = response(&net, &coordinator(), id).await;
        assert_eq!((all.regions.len(), all.responded(), all.missing(), all.seats()), (25, 1, 24, (1, 3)));
        let of = |name: &str| all.regions.iter().find(|r| r.name == name).unwrap().seats.clone();
        assert!(matches!(&of("Drenthe")[0], SeatMark::SentIn { name, by: Sender::Holder, .. } if name == "Anna"));
        assert_eq!(of("Drenthe")[1], SeatMark::NotBegun { name: "Bert".into() });
        assert_eq!(of("Zeeland"), [SeatMark::Vacant, SeatMark::Begun { name: "Cees".into() }]);
        let names: Vec<&str> = all.regions.iter().map(|r| r.name.as_str()).collect();
        assert!(names.is_sorted_by_key(|name| name.to_lowercase()));
    }

    async fn a_closed_round_keeps_the_response_that_it_closed_with(net: TestNet) {
        let people = network(&net, &[("drenthe", One, "Anna"), ("zeeland", Two, "Cees")]).await;
        let id = make(&net, "2027-03-12").await;
        send_in(&net, id, &people[0]).await;
        net.clock.advance(chrono::Duration::hours(1));
        close_round(&net.ctx, &as_system(), id).await.unwrap();
        let before = response(&net, &coordinator(), id).await;
        assert_eq!((before.regions.len(), before.responded(), before.seats()), (25, 1, (1, 2)));
        // Drenthe leaves the network, as if it had done so before the closing; its answers were frozen.
        let day = date("2027-03-01");
        let leaves = net.ctx.db.write(move |conn| {
            Box::pin(async move {
                execute!(conn, "UPDATE regions SET active_from = $1, active_until = $1 WHERE id = 'drenthe'", day)
            })
        });
        leaves.await.unwrap();
        assert_eq!(response(&net, &coordinator(), id).await, before);
        let live = make(&net, "2027-07-12").await;
        assert_eq!(response(&net, &coordinator(), live).await.regions.len(), 24);
    }

    async fn a_trekker_sees_the_own_region_and_others_nothing(net: TestNet) {
        let people = network(&net, &[("drenthe", One, "Anna"), ("zeeland", Two, "Cees")]).await;
        let id = make(&net, "2027-03-12").await;
        let own = response(&net, &people[0], id).await;
        let seen: Vec<&RegionId> = own.regions.iter().map(|r| &r.region).collect();
        assert_eq!((seen, own.is_whole), (vec![&RegionId::new("drenthe")], false));
        for actor in [Actor::Visitor, member(1, vec![], None), member(2, vec![Role::Partner], None)] {
            let refused = read_response(&net.ctx, &actor, id).await;
            assert!(matches!(refused, Err(MeetingError::NotAllowed)), "{actor:?}");
        }
    }

    async fn a_seat_that_was_handed_over_counts_once(net: TestNet) {
        let people = network(&net, &[("drenthe", One, "Anna")]).await;
        let id = make(&net, "2027-03-12").await;
        send_in(&net, id, &people[0]).await;
        net.clock.advance(chrono::Duration::hours(1));
        let proof = MayManageSeats::of(&Actor::System).unwrap();
        let seat = first_seat(&net, &proof, "drenthe").await;
        let successor = Invitation {
            email: domain::account::EmailAddress::parse("dina@regio.example").unwrap(),
            name: domain::network::PersonName::parse("Dina").unwrap(),
            organisation: None,
            function: None,
        };
        hand_over_seat(&net.ctx, &proof, &seat, &successor).await.unwrap();
        let all = response(&net, &coordinator(), id).await;
        let drenthe = all.regions.iter().find(|r| r.name == "Drenthe").unwrap();
        let by = Sender::Predecessor { holder: Some("Dina".into()) };
        assert!(matches!(&drenthe.seats[0], SeatMark::SentIn { name, by: found, .. } if name == "Anna" && *found == by));
        assert!(drenthe.seats[0].waits(), "the successor gets a reminder");
        assert_eq!(all.seats(), (1, 1));
    }

    async fn a_seat_that_was_left_empty_counts_and_waits_for_nobody(net: TestNet) {
        let people = network(&net, &[("drenthe", One, "Anna")]).await;
        let id = make(&net, "2027-03-12").await;
        send_in(&net, id, &people[0]).await;
        net.clock.advance(chrono::Duration::hours(1));
        let proof = MayManageSeats::of(&Actor::System).unwrap();
        let seat = first_seat(&net, &proof, "drenthe").await;
        end_seat(&net.ctx, &proof, &seat).await.unwrap();
        let all = response(&net, &coordinator(), id).await;
        let drenthe = all.regions.iter().find(|r| r.name == "Drenthe").unwrap();
        let by = Sender::Predecessor { holder: None };
        assert!(matches!(&drenthe.seats[0], SeatMark::SentIn { name, by: found, .. } if name == "Anna" && *found == by));
        assert!(!all.regions.iter().flat_map(|r| &r.seats).any(SeatMark::waits), "nobody is left to remind");
        assert_eq!(all.seats(), (1, 1));
    }
}
