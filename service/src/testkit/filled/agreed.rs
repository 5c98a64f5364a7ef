//! What was agreed at the first meeting of the filled network.

use crate::meetings::agreements::{
    NewAction, NewMaterial, Settling, add_action, add_decision, add_material, publish_record, save_minutes,
    settle_action,
};
use crate::testkit::Network;
use crate::testkit::rounds::planner;
use domain::account::Actor;
use domain::ids::{ActionId, AgendaItemId, DecisionId, MaterialId, MeetingId, RegionId};
use domain::meetings::agreement::{ActionText, Decision, Minutes, Owner};
use domain::meetings::material::{FileDescription, FileTitle};

/// The minutes.
pub const MINUTES: &str = "# Wat is er besproken?\n\n- geld ná het programma";

/// Writes a record and publishes it; its region does what it would do.
pub(super) async fn published(net: &Network, (meeting, item): (MeetingId, AgendaItemId), anna: &Actor) {
    let (ctx, proof) = (&net.ctx, planner());
    let minutes = Minutes::parse(MINUTES).expect("short enough");
    save_minutes(ctx, &proof, meeting, 0, &minutes).await.expect("the meeting stands");
    let of_item = Minutes::parse("De gemeente betaalt mee.").expect("short enough");
    save_minutes(ctx, &proof, (meeting, item), 0, &of_item).await.expect("it is on the agenda");
    let decision = Decision::parse("We delen het rekenvoorbeeld.").expect("a decision");
    add_decision(ctx, &proof, (meeting, item), DecisionId(ctx.new_id()), &decision).await.expect("the meeting stands");
    let id = ActionId(ctx.new_id());
    let new = NewAction {
        what: ActionText::parse("Het rekenvoorbeeld delen").expect("an action"),
        owner: Owner::Region(RegionId::new("drenthe")),
        due: "2027-05-01".parse().expect("a day"),
    };
    add_action(ctx, &proof, (meeting, item), id, &new).await.expect("the region takes part");
    brought(net, meeting).await;
    publish_record(ctx, &proof, meeting).await.expect("the meeting was held");
    settle_action(ctx, anna, (id, 1), &Settling::Done).await.expect("it is her region's");
}

/// Slides.
async fn brought(net: &Network, meeting: MeetingId) {
    let title = FileTitle::parse("Dia’s van de dag").expect("a title");
    let new = NewMaterial { id: MaterialId(net.ctx.new_id()), title, description: FileDescription::default() };
    add_material(&net.ctx, &planner(), meeting, &new, "%PDF-1.7").await.expect("the meeting stands");
}
