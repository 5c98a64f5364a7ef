//! Closed rounds with every region: how many are read, which one, and by whom.

use super::stage::{A, B, P1, Stage, value};
use chrono::NaiveDate;
use domain::account::{Actor, Role};
use domain::ids::RegionId;
use domain::network::SchoolZone;
use service::Ctx;
use service::both_engines;
use service::monitor::{MonitorError, NETWORK_ROUNDS, NetworkView, network_view, network_view_at, regions_view};
use service::testkit::{TestNet, TestRandom, somebody};
use std::sync::Arc;

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
        assert_eq!(view.window.rounds.len(), NETWORK_ROUNDS as usize);
        assert_eq!(view.window.rounds[0].date, day(DAYS[1]), "the newest, the oldest of them first");
        let two = regions_view(&stage.ctx, reader, None, 2).await.unwrap();
        assert_eq!(two.window.rounds.iter().map(|round| round.date).collect::<Vec<_>>(), [DAYS[5], DAYS[6]].map(day));
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
            let view = regions_view(&stage.ctx, reader, asked.map(day), 1).await.unwrap().window;
            assert_eq!(view.days, DAYS[..3].iter().map(|text| day(text)).collect::<Vec<_>>());
            let [round] = &view.rounds[..] else { panic!("{:?}", view.rounds) };
            assert_eq!((round.date, value(&round.results, A)), (day(shown), level), "{asked:?} at {P1}");
        }
    }

    async fn the_rounds_up_to_the_one_that_is_asked_for_are_read_and_none_after_it(net: TestNet) {
        let stage = with_rounds(net, DAYS.len()).await;
        let reader = stage.trekker(B, 1);
        for (asked, shown) in [(DAYS[3], &DAYS[2..4]), (DAYS[0], &DAYS[..1]), (DAYS[6], &DAYS[5..]), ("1999-01-01", &DAYS[5..])] {
            let found = regions_view(&stage.ctx, reader, Some(day(asked)), 2).await.unwrap().window;
            let dates: Vec<_> = found.rounds.iter().map(|round| round.date).collect();
            assert_eq!(dates, shown.iter().map(|text| day(text)).collect::<Vec<_>>(), "{asked}");
            assert_eq!((found.days.len(), found.asked_is_open), (DAYS.len(), false));
        }
        // More than are kept one by one, by a server that has read none of them yet.
        let there = Ctx::new(stage.ctx.db.clone(), (*stage.ctx.settings).clone(), stage.clock.clone(), Arc::new(TestRandom::seeded(2)));
        let NetworkView::Members(view) = network_view_at(&there, reader, Some(day(DAYS[5]))).await.unwrap() else { panic!("a member") };
        let levels: Vec<_> = view.window.rounds.iter().map(|round| (round.date, value(&round.results, A))).collect();
        let expected = DAYS[..6].iter().enumerate().map(|(nth, text)| (day(text), Some(if nth < 4 { 2 } else { 6 })));
        assert_eq!(levels, expected.collect::<Vec<_>>());
    }

    async fn an_open_round_is_none_of_them_and_outsiders_read_nothing(net: TestNet) {
        let stage = with_rounds(net, 1).await;
        stage.open_round(DAYS[1]).await;
        stage.sent(A, 1, "5").await;
        let own = stage.trekker(A, 1);
        let found = regions_view(&stage.ctx, own, Some(day(DAYS[1])), 8).await.unwrap().window;
        assert_eq!((&found.days[..], found.rounds.len(), found.asked_is_open), (&[day(DAYS[0])][..], 1, true));
        for reader in [somebody(&[Role::Partner]), somebody(&[Role::Coordinator])] {
            assert!(regions_view(&stage.ctx, &reader, None, 8).await.unwrap().own.is_none());
        }
        for outsider in [Actor::Visitor, somebody(&[])] {
            assert!(matches!(regions_view(&stage.ctx, &outsider, None, 8).await, Err(MonitorError::Hidden)));
        }
    }
}
