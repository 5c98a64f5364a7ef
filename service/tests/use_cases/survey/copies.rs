//! Copies: one's own for ever, the region's once its round has closed, and nothing of an open round to who has left.

use super::stage::Stage;
use domain::account::{Actor, Member};
use domain::survey::Scope;
use service::both_engines;
use service::survey::copies::{Copy, copies, copies_of};
use service::testkit::TestNet;

const B1: &str = "b01-stip";

/// The copies that somebody reads of the newest round that they sent in for, or may read.
async fn of_newest(stage: &Stage, who: &Actor) -> Vec<Copy> {
    match copies(&stage.ctx, who).await.unwrap().first() {
        Some(sent) => copies_of(&stage.ctx, who, sent.round).await.unwrap(),
        None => Vec::new(),
    }
}

fn by(copies: &[Copy]) -> Vec<&str> {
    copies.iter().map(|copy| copy.sent.by.as_str()).collect()
}

both_engines! {
    async fn one_reads_ones_own_at_once_and_the_regions_once_the_round_has_closed(net: TestNet) {
        let stage = Stage::open(net).await;
        stage.fill_in(&stage.anna, "3").await;
        let own = of_newest(&stage, &stage.anna).await;
        assert_eq!(by(&own), ["Anna"]);
        assert!(own[0].sent.own && own[0].answer(Scope::Person, "p1-trekker").is_some());
        assert!(own[0].answer(Scope::Region, B1).is_some(), "of the region that one fills in for");
        assert!(of_newest(&stage, &stage.bert).await.is_empty(), "the colleague’s once it has closed");
        assert!(of_newest(&stage, &stage.carla).await.is_empty());
        stage.close().await;
        assert_eq!(by(&of_newest(&stage, &stage.bert).await), ["Anna"]);
        assert!(of_newest(&stage, &stage.carla).await.is_empty(), "another region reads the results, not copies");
        assert!(of_newest(&stage, &Actor::Visitor).await.is_empty());
    }

    async fn who_left_reads_nothing_more_of_the_open_round(net: TestNet) {
        let stage = Stage::open(net).await;
        stage.fill_in(&stage.anna, "3").await;
        let dirk = stage.hand_over_to_dirk().await;
        let left = Actor::Member(Member { seat: None, ..stage.anna.member().unwrap().clone() });
        stage.save(&dirk, "borging", &[(B1, "0")]).await;
        let own = of_newest(&stage, &left).await;
        assert!(own[0].answer(Scope::Person, "p1-trekker").is_some(), "what one sent in stays one’s own");
        assert!(own[0].shared.is_none(), "what the successor changes is nobody else’s while the round is open");
        stage.close().await;
        assert!(of_newest(&stage, &left).await[0].answer(Scope::Region, B1).is_some());
        assert_eq!(by(&of_newest(&stage, &dirk).await), ["Anna"]);
    }
}
