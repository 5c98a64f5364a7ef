//! The whole loop through the use cases alone: invited, filled in, sent in, closed, read by members, published.

use domain::account::{Actor, Role};
use domain::ids::{RegionId, SeatNumber};
use domain::monitor::{Outcome, PublicRound, response};
use domain::survey::{Share, Value};
use service::both_engines;
use service::meetings::read_response;
use service::monitor::{AskedRounds, MOST_ROUNDS, NetworkView, network_view, region_view};
use service::rounds::SeatMark;
use service::testkit::{Network, TestNet, somebody};

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
        net.save(&anna, "nu", &[("o6-gastregio", "later")]).await;
        let cora = net.with_role(Role::Coordinator).await;
        let seen = read_response(&net.ctx, &cora, round).await.unwrap().unwrap();
        let drenthe = seen.response.regions.into_iter().find(|region| region.name == "Drenthe").unwrap();
        assert!(matches!(drenthe.seats, [SeatMark::Begun { .. }, SeatMark::Vacant]), "{drenthe:?}");
        net.close_round(round).await;
        net.publish_round(round).await;
        assert_eq!(net.count("SELECT COUNT(*) FROM rounds WHERE state = 'published'").await, 1);
    }

    async fn what_two_trekkers_send_is_what_others_read(net: Network) {
        let [anna, bert] = net.seats_for([("Anna", "drenthe", 1), ("Bert", "drenthe", 2)]).await;
        let id = net.meeting("2027-03-16").await;
        net.answer(&anna, "3").await;
        net.write(&anna, "o1-trots", "Zo gaat het.", Share::Network).await;
        net.send_in(&anna).await;
        net.write(&bert, "o1-trots", "Al een convenant.", Share::Network).await;
        net.fill_in(&bert, "4").await;
        for region in ["zeeland", "twente", "flevoland", "amsterdam"] {
            net.fill_in(&net.trekker(region, 1).await, "2").await;
        }
        let partner = somebody(&[Role::Partner]);
        let drenthe = RegionId::new("drenthe");
        assert!(region_view(&net.ctx, &partner, &drenthe, AskedRounds::newest(MOST_ROUNDS)).await.unwrap().rounds.is_empty(), "the round is open");
        net.clock.advance(chrono::Duration::hours(1));
        net.close_round(id).await;

        let view = region_view(&net.ctx, &partner, &drenthe, AskedRounds::newest(MOST_ROUNDS)).await.unwrap();
        let result = view.rounds[0].results.region(&drenthe).unwrap();
        assert_eq!(result.level(P1).map(|level| level.halves()), Some(7));
        assert_eq!(result.shared["b01-stip"], Outcome::Known(Value::Step(1)));
        assert_eq!(result.willing["o6-gastregio"], Outcome::Known("later".to_owned()));
        assert!(SeatNumber::ALL.iter().all(|number| result.seats.iter().any(|s| s.seat == *number && s.counting.is_some())));
        let texts: Vec<_> = view.texts.iter().map(|text| (text.text.as_str(), text.member)).collect();
        assert_eq!(texts, [("Al een convenant.", None), ("Zo gaat het.", None)]);
        let own = region_view(&net.ctx, &anna, &drenthe, AskedRounds::newest(MOST_ROUNDS)).await.unwrap();
        assert_eq!(own.texts.iter().map(|text| text.member).collect::<Vec<_>>(), [anna.member_id(), bert.member_id()]);
        let counted = response(&view.rounds[0].results);
        assert_eq!((counted.regions, counted.seats, counted.all_seats), (5, 6, 6));

        assert!(public(&net).await.is_empty(), "closed is not published");
        net.publish_round(id).await;
        let shown = public(&net).await;
        assert_eq!(shown.len(), 1);
        assert!(format!("{shown:?}").contains(P1) && !format!("{shown:?}").contains("drenthe"));
    }
}
