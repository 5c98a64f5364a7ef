//! Closed rounds with every region: how many are read, which one, and by whom.

use super::stage::{A, B, P1, Stage, value};
use chrono::NaiveDate;
use domain::account::{Actor, Role};
use domain::ids::RegionId;
use domain::network::SchoolZone;
use service::both_engines;
use service::monitor::{MonitorError, NETWORK_ROUNDS, NetworkView, network_view, regions_view, round_view};
use service::testkit::{TestNet, somebody};

/// The days of the meetings whose rounds close, the oldest first: one more than the pages on the network read.
const DAYS: [&str; 7] =
    ["2026-02-10", "2026-06-09", "2026-10-13", "2027-02-09", "2027-06-08", "2027-10-12", "2028-02-08"];

/// The network after as many closed rounds; in the first half of them A stood at 1, in the others at 3.
async fn with_rounds(net: TestNet, count: usize) -> Stage {
    let stage = Stage::new(net).await;
    for (nth, day) in DAYS[..count].iter().enumerate() {
        let round = stage.open_round(day).await;
        stage.sent(A, 1, if nth * 2 < count { "1" } else { "3" }).await;
        stage.close(round).await;
    }
    stage
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

both_engines! {
    async fn however_many_rounds_there_are_only_those_that_are_shown_are_read(net: TestNet) {
        let stage = with_rounds(net, DAYS.len()).await;
        let reader = stage.trekker(B, 1);
        let NetworkView::Members(view) = network_view(&stage.ctx, reader).await.unwrap() else { panic!("a member") };
        assert_eq!(view.rounds.len(), NETWORK_ROUNDS as usize);
        assert_eq!(view.rounds[0].date, day(DAYS[1]), "the newest, the oldest of them first");
        let two = regions_view(&stage.ctx, reader, 2).await.unwrap();
        assert_eq!(two.rounds.iter().map(|round| round.date).collect::<Vec<_>>(), [DAYS[5], DAYS[6]].map(day));
        assert_eq!(two.own, Some(RegionId::new(B)));
        let drenthe = two.regions.iter().find(|region| region.id == RegionId::new(A)).unwrap();
        assert_eq!((&drenthe.zones[..], drenthe.is_active), (&[SchoolZone::Noord][..], true));
        let out = two.regions.iter().find(|region| region.id == RegionId::new("groningen")).unwrap();
        assert!(!out.is_active, "it was taken out of the network");
    }

    async fn one_round_is_read_among_the_days_of_all(net: TestNet) {
        let stage = with_rounds(net, 3).await;
        let reader = stage.trekker(B, 1);
        for (asked, shown, level) in [
            (None, DAYS[2], Some(6)),
            (Some(DAYS[0]), DAYS[0], Some(2)),
            (Some(DAYS[2]), DAYS[2], Some(6)),
            (Some("1999-01-01"), DAYS[2], Some(6)),
        ] {
            let view = round_view(&stage.ctx, reader, asked.map(day)).await.unwrap();
            assert_eq!(view.days, DAYS[..3].iter().map(|text| day(text)).collect::<Vec<_>>());
            let round = view.round.unwrap();
            assert_eq!((round.date, value(&round.results, A)), (day(shown), level), "{asked:?} at {P1}");
        }
    }

    async fn an_open_round_is_none_of_them_and_outsiders_read_nothing(net: TestNet) {
        let stage = with_rounds(net, 1).await;
        stage.open_round(DAYS[1]).await;
        stage.sent(A, 1, "5").await;
        let own = stage.trekker(A, 1);
        assert_eq!(round_view(&stage.ctx, own, Some(day(DAYS[1]))).await.unwrap().days, [day(DAYS[0])]);
        assert_eq!(regions_view(&stage.ctx, own, 8).await.unwrap().rounds.len(), 1);
        for reader in [somebody(&[Role::Partner]), somebody(&[Role::Coordinator])] {
            assert!(regions_view(&stage.ctx, &reader, 8).await.unwrap().own.is_none());
        }
        for outsider in [Actor::Visitor, somebody(&[])] {
            assert!(matches!(regions_view(&stage.ctx, &outsider, 8).await, Err(MonitorError::Hidden)));
            assert!(matches!(round_view(&stage.ctx, &outsider, None).await, Err(MonitorError::Hidden)));
        }
    }
}
