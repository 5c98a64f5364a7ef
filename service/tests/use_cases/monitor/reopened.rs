//! Results are kept parsed by each server; what counts is what the database says.

use super::stage::{A, B, C, P1, Stage, value};
use domain::account::Actor;
use domain::ids::RegionId;
use service::Ctx;
use service::both_engines;
use service::monitor::{AskedRounds, MOST_ROUNDS, NetworkView, network_view, region_view};
use service::testkit::{TestNet, TestRandom};
use std::sync::Arc;

/// What this server shows of region A and B in the newest round: its revision, and the value of each.
async fn shown(server: &Ctx, actor: &Actor) -> Option<(i32, Option<u8>, Option<u8>)> {
    let NetworkView::Members(view) = network_view(server, actor).await.unwrap() else { panic!("a member") };
    let region = region_view(server, actor, &RegionId::new(A), AskedRounds::newest(MOST_ROUNDS)).await.unwrap();
    assert_eq!(view.window.rounds.len(), region.rounds.len());
    let (newest, same) = (view.window.rounds.last()?, region.rounds.last()?);
    assert!(Arc::ptr_eq(&newest.results, &same.results), "both pages share what was parsed");
    Some((newest.revision, value(&newest.results, A), value(&same.results, B)))
}

both_engines! {
    async fn a_round_that_was_closed_again_shows_its_new_figures_at_once_on_every_server(net: TestNet) {
        let stage = Stage::new(net).await;
        let here = &stage.ctx;
        let there = Ctx::new(
            here.db.clone(),
            (*here.settings).clone(),
            stage.clock.clone(),
            Arc::new(TestRandom::seeded(2)),
        );
        let trekker = stage.trekker(C, 1);
        let both = async || (shown(here, trekker).await, shown(&there, trekker).await);
        let same = |shown| (shown, shown);
        let round = stage.open_round("2027-03-02").await;
        stage.sent(A, 1, "2").await;
        stage.close(round).await;
        for _ in 0..2 {
            assert_eq!(both().await, same(Some((1, Some(4), None))));
        }
        stage.reopen_round(round).await;
        assert_eq!(both().await, same(None), "nothing of an open round");
        stage.sent(B, 1, "5").await;
        stage.close(round).await;
        assert_eq!(both().await, same(Some((2, Some(4), Some(10)))), "{P1}");
    }
}
