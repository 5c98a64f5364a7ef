//! How far someone is: the same to the colleague, and to the coordinator on the page of the response.

use super::stage::{Stage, left};
use domain::account::{Actor, Member, Role};
use domain::ids::MemberId;
use service::both_engines;
use service::meetings::read_response;
use service::rounds::{Progress, SeatMark};
use service::survey::review;
use service::testkit::TestNet;
use uuid::Uuid;

const B1: &str = "b01-stip";

/// How far Anna and Bert are, after checking that each colleague and the coordinator are told the same.
async fn told(stage: &Stage) -> [Progress; 2] {
    let colleague = async |who: &Actor| review(&stage.net.ctx, who).await.unwrap().colleague.unwrap().progress;
    let seen = [colleague(&stage.bert).await, colleague(&stage.anna).await];
    let roles = vec![Role::Coordinator];
    let coordinator = Actor::Member(Member { id: MemberId(Uuid::nil()), name: "Coby".into(), seat: None, roles });
    let found = read_response(&stage.net.ctx, &coordinator, stage.open_meeting().await).await.unwrap().unwrap();
    let region = found.response.regions.into_iter().find(|region| region.name == "Drenthe").unwrap();
    let marks = region.seats.map(|mark| match mark {
        SeatMark::NotBegun { .. } => Progress::NotBegun,
        SeatMark::Begun { .. } => Progress::Begun,
        SeatMark::SentIn { .. } => Progress::SentIn,
        SeatMark::Vacant => panic!("both seats are held"),
    });
    assert_eq!(seen, marks);
    seen
}

both_engines! {
    async fn a_draft_and_a_sending_in_are_seen_alike(net: TestNet) {
        let stage = Stage::open(net).await;
        assert_eq!(told(&stage).await, [Progress::NotBegun, Progress::NotBegun]);
        stage.answer(&stage.anna, "3").await;
        assert_eq!(told(&stage).await, [Progress::Begun, Progress::NotBegun]);
        left(stage.send(&stage.anna).await);
        assert_eq!(told(&stage).await, [Progress::SentIn, Progress::NotBegun]);
    }

    async fn who_only_took_an_answer_back_has_begun(net: TestNet) {
        let stage = Stage::open(net).await;
        stage.save(&stage.anna, "borging", &[(B1, "2")]).await;
        assert_eq!(told(&stage).await, [Progress::Begun, Progress::NotBegun]);
        stage.save(&stage.bert, "borging", &[(B1, ""), ("b01-stip.versie", "1")]).await;
        assert_eq!(told(&stage).await, [Progress::NotBegun, Progress::Begun], "the answer is his now, though it is none");
        stage.save(&stage.anna, "borging", &[(B1, "1"), ("b01-stip.versie", "2")]).await;
        assert_eq!(told(&stage).await, [Progress::Begun, Progress::NotBegun]);
    }

    async fn who_confirmed_has_begun_and_what_stands_ready_is_nobodys(net: TestNet) {
        let stage = Stage::after(net, "borging", &[(B1, "2")]).await;
        assert_eq!(told(&stage).await, [Progress::NotBegun, Progress::NotBegun], "Anna gave it the time before");
        stage.save(&stage.bert, "borging", &[("b01-stip.klopt", "ja"), ("b01-stip.versie", "0")]).await;
        assert_eq!(told(&stage).await, [Progress::NotBegun, Progress::Begun]);
    }

    async fn what_was_done_for_another_region_is_not_begun_here(net: TestNet) {
        let mut stage = Stage::open(net).await;
        stage.save(&stage.carla, "borging", &[(B1, "2")]).await;
        stage.answer(&stage.bert, "4").await;
        stage.bert = stage.move_bert_to_b().await;
        let seen = review(&stage.net.ctx, &stage.carla).await.unwrap().colleague.unwrap();
        assert_eq!(seen.progress, Progress::NotBegun);
    }
}
