//! What a meeting is prepared from: who reads it, and what stays on it.

use super::stage::{A, B, C, Stage};
use super::words::Text;
use domain::account::{Actor, Role};
use domain::survey::Share::{Coordination, Network};
use service::both_engines;
use service::monitor::MonitorError;
use service::monitor::prepare::prepare;
use service::monitor::words::{Filter, MayTag, mark};
use service::testkit::{TestNet, somebody};

const FIRST: [Text; 2] = [
    ((A, 1), "o3-behoefte", "Geld voor ouders.", Network),
    ((B, 1), "o2-knelpunt", "De wethouder wisselt.", Coordination),
];
const SECOND: [Text; 1] = [((C, 1), "o1-trots", "Een krantje.", Network)];

/// The texts on the sheet, in their order, and how many are marked.
async fn marked(stage: &Stage, who: &Actor) -> (Vec<String>, u32) {
    let sheet = prepare(&stage.ctx, who).await.unwrap();
    (sheet.marked.into_iter().map(|text| text.text).collect(), sheet.marked_total)
}

both_engines! {
    async fn what_is_marked_for_the_agenda_stays_when_the_next_round_closes(net: TestNet) {
        let stage = Stage::new(net).await;
        let cora = stage.with_role(Role::Coordinator).await;
        let proof = MayTag::of(&cora).unwrap();
        stage.closed_with("2027-03-02", &FIRST).await;
        let old = [stage.one(&cora, "geld").await.id, stage.one(&cora, "wethouder").await.id];
        for text in old {
            mark(&stage.ctx, &proof, text, true).await.unwrap();
        }
        let second = stage.closed_with("2027-06-08", &SECOND).await;
        let (texts, total) = marked(&stage, &cora).await;
        assert!(total == 2 && texts.contains(&"Geld voor ouders.".to_owned()), "{texts:?}");
        mark(&stage.ctx, &proof, stage.one(&cora, "krantje").await.id, true).await.unwrap();
        let (texts, total) = marked(&stage, &cora).await;
        assert_eq!((texts[0].as_str(), texts.len(), total), ("Een krantje.", 3, 3), "the newest round first");
        // They are read from the marks on, and are what searching for them finds, with all that is told of each.
        let found = stage.find(&cora, &Filter { is_marked: true, ..Filter::default() }).await;
        assert_eq!(prepare(&stage.ctx, &cora).await.unwrap().marked, found.texts);
        for text in old {
            mark(&stage.ctx, &proof, text, false).await.unwrap();
        }
        assert_eq!(marked(&stage, &cora).await, (vec!["Een krantje.".to_owned()], 1), "it goes when it is taken away");
        stage.reopen_round(second).await;
        assert_eq!(marked(&stage, &cora).await, (Vec::new(), 0), "nothing of a round that is open again");
    }

    async fn only_the_coordination_group_prepares(net: TestNet) {
        let stage = Stage::new(net).await;
        stage.closed_with("2027-03-02", &FIRST).await;
        for who in [Actor::Visitor, somebody(&[]), somebody(&[Role::Partner]), stage.trekker(A, 1).clone()] {
            assert!(matches!(prepare(&stage.ctx, &who).await, Err(MonitorError::Hidden)), "{who:?}");
        }
        assert!(prepare(&stage.ctx, &somebody(&[Role::Coordinator])).await.is_ok());
    }
}
