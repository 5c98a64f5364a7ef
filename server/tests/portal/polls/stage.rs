//! What these tests share.

pub use crate::kit::stage::{Stage, moved_to};
use domain::account::Actor;
use domain::ids::MeetingId;
use domain::meetings::MeetingKind;
use service::meetings::proof::MayPlan;
use service::meetings::{MeetingPlan, make_concept};
use service::testkit::plan;

/// Makes a concept on 13 April 2027 and gives the address of its date poll, with one for each part of it.
pub async fn concept(stage: &Stage) -> String {
    let ctx = &stage.portal.net.ctx;
    let (proof, id) = (MayPlan::of(&Actor::System).unwrap(), MeetingId(ctx.new_id()));
    let plan = MeetingPlan { ..plan("2027-04-13") };
    make_concept(ctx, &proof, MeetingKind::Network, id, &plan).await.unwrap();
    format!("/bijeenkomsten/{id}/datumprikker")
}

/// Begins the usual poll: 13, 15 and 20 April, until Monday 15 March at 17:00.
pub async fn begun(stage: &mut Stage) -> String {
    let poll = concept(stage).await;
    let form = stage.coordinator.open(&format!("{poll}/beginnen")).await;
    let form = form.fill("dag_1", "13-4-2027").fill("dag_2", "15-4-2027").fill("dag_3", "20 april 2027");
    let begun = form.fill("sluit_datum", "15-3-2027").press("Datumprikker beginnen").await;
    assert_eq!(begun.path, format!("{poll}?gedaan=begonnen"), "{begun}");
    poll
}
