//! What these tests share.

use crate::kit::browser::Browser;
use crate::kit::stage::person;
pub use crate::kit::stage::{Stage, moved_to};
use domain::account::{Actor, Member, Seat};
use domain::ids::{MeetingId, RegionId, SeatNumber};
use domain::meetings::MeetingKind;
use service::meetings::proof::MayPlan;
use service::meetings::{MeetingPlan, make_concept};
use service::network::proof::MayManageSeats;
use service::network::{SeatRef, hand_over_seat, region_detail};
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

/// Hands the seat of the trekker over to somebody new, who is logged in.
pub async fn successor(stage: &Stage, name: &str, email: &str) -> Browser {
    let (ctx, proof) = (&stage.portal.net.ctx, MayManageSeats::of(&Actor::System).unwrap());
    let (region, seat) = (RegionId::new("drenthe"), SeatNumber::One);
    let detail = region_detail(ctx, &proof, &region).await.unwrap().unwrap();
    let holding = detail.region.holder(seat).unwrap().holding;
    let of = SeatRef { region: region.clone(), seat, holding };
    let given = hand_over_seat(ctx, &proof, &of, &person(name, email)).await.unwrap();
    let member =
        Member { id: given.member, name: given.name, seat: Some(Seat { region, number: seat }), roles: vec![] };
    Browser::log_in_as(&stage.portal, &Actor::Member(member)).await
}
