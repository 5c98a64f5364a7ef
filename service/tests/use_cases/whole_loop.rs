//! The whole loop through the use cases alone: invited, filled in, sent in, closed, read by members, published.

use domain::account::{Actor, Member, Role};
use domain::ids::{MemberId, RegionId, SeatNumber};
use domain::monitor::{Outcome, PublicRound, response};
use domain::survey::Value;
use service::both_engines;
use service::meetings::proof::MayPlan;
use service::meetings::{close_round, publish_round, read_response};
use service::monitor::{MOST_ROUNDS, NetworkView, network_view, region_view};
use service::network::install_starting_regions;
use service::rounds::SeatMark;
use service::testkit::filled::{answer, meeting, save, send, share, trekker};
use service::testkit::{Network, TestNet};

const P1: &str = "p1-trekker";

/// What a visitor sees.
async fn public(net: &TestNet) -> Vec<PublicRound> {
    match network_view(&net.ctx, &Actor::Visitor).await.unwrap() {
        NetworkView::Public(view) => view.rounds.into_iter().map(|(_, round)| round).collect(),
        NetworkView::Members(_) => panic!("a visitor is no member"),
    }
}

both_engines! {
    async fn a_few_lines_make_a_network_with_a_round(net: Network) {
        let anna = net.trekker("drenthe", 1).await;
        let round = net.open_round("2027-05-18").await;
        save(&net, &anna, "nu", &[("o6-gastregio", "later")]).await;
        let cora = net.with_role(Role::Coordinator).await;
        let seen = read_response(&net.ctx, &cora, round).await.unwrap().unwrap();
        let drenthe = seen.response.regions.into_iter().find(|region| region.name == "Drenthe").unwrap();
        assert!(matches!(drenthe.seats, [SeatMark::Begun { .. }, SeatMark::Vacant]), "{drenthe:?}");
        net.close_round(round).await;
        net.publish_round(round).await;
        assert_eq!(net.count("SELECT COUNT(*) FROM rounds WHERE state = 'published'").await, 1);
    }

    async fn what_two_trekkers_send_is_what_others_read(net: TestNet) {
        install_starting_regions(&net.ctx).await.unwrap();
        let (anna, bert) = (trekker(&net, "Anna", "drenthe").await, trekker(&net, "Bert", "drenthe").await);
        let id = meeting(&net, "2027-03-16").await;
        answer(&net, &anna, "3", "Zo gaat het.").await;
        send(&net, &anna).await;
        answer(&net, &bert, "4", "Al een convenant.").await;
        share(&net, &bert).await;
        send(&net, &bert).await;
        for (name, region) in [("Cees", "zeeland"), ("Dina", "twente"), ("Eva", "flevoland"), ("Fien", "amsterdam")] {
            let alone = trekker(&net, name, region).await;
            answer(&net, &alone, "2", "").await;
            share(&net, &alone).await;
            send(&net, &alone).await;
        }
        let partner = Member { id: MemberId(uuid::Uuid::nil()), name: "P".into(), seat: None, roles: vec![Role::Partner] };
        let partner = Actor::Member(partner);
        let drenthe = RegionId::new("drenthe");
        assert!(region_view(&net.ctx, &partner, &drenthe, MOST_ROUNDS).await.unwrap().rounds.is_empty(), "the round is open");
        net.clock.advance(chrono::Duration::hours(1));
        close_round(&net.ctx, &MayPlan::of(&Actor::System).unwrap(), id).await.unwrap();

        let view = region_view(&net.ctx, &partner, &drenthe, MOST_ROUNDS).await.unwrap();
        let result = view.rounds[0].results.region(&drenthe).unwrap();
        assert_eq!(result.level(P1).map(|level| level.halves()), Some(7));
        assert_eq!(result.shared["b01-stip"], Outcome::Known(Value::Step(1)));
        assert_eq!(result.willing["o6-gastregio"], Outcome::Known("later".to_owned()));
        assert!(SeatNumber::ALL.iter().all(|number| result.seats.iter().any(|s| s.seat == *number && s.counting.is_some())));
        let texts: Vec<_> = view.texts.iter().map(|text| (text.text.as_str(), text.member)).collect();
        assert_eq!(texts, [("Al een convenant.", None), ("Zo gaat het.", None)]);
        let own = region_view(&net.ctx, &anna, &drenthe, MOST_ROUNDS).await.unwrap();
        assert_eq!(own.texts.iter().map(|text| text.member).collect::<Vec<_>>(), [anna.member_id(), bert.member_id()]);
        let counted = response(&view.rounds[0].results);
        assert_eq!((counted.regions, counted.seats, counted.all_seats), (5, 6, 6));

        assert!(public(&net).await.is_empty(), "closed is not published");
        publish_round(&net.ctx, &MayPlan::of(&Actor::System).unwrap(), id).await.unwrap();
        let shown = public(&net).await;
        assert_eq!(shown.len(), 1);
        assert!(format!("{shown:?}").contains(P1) && !format!("{shown:?}").contains("drenthe"));
    }
}
