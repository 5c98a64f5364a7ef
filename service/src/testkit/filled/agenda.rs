//! The agenda of the first meeting of the filled network.

use crate::meetings::agenda::{
    ItemChange, ItemPlan, Sort, add_item, agree, answer_ask, change_item, publish, read_material, seen, set_aside,
    set_dots,
};
use crate::meetings::read_meeting;
use crate::testkit::Network;
use crate::testkit::rounds::planner;
use domain::account::Actor;
use domain::ids::{AgendaItemId, MeetingId, RegionId};
use domain::meetings::agenda::{Aim, ItemText};

/// Makes an agenda with an item from an answer, one that waits and a break; it is published, changed and given dots, and its author and a
/// region say yes. Gives the item.
pub(super) async fn published(net: &Network, meeting: MeetingId, (cora, anna): (&Actor, &Actor)) -> AgendaItemId {
    let (ctx, proof) = (&net.ctx, planner());
    let view = read_meeting(ctx, cora, meeting).await.expect("the database answers").expect("it is there");
    let material = read_material(ctx, &proof, &view).await.expect("the round has closed");
    let written = material.themes.iter().flat_map(|theme| &theme.texts).next();
    let text = |title: &str| ItemText::new(title, "Wat werkt er al?", 40).expect("a title");
    let sort = Sort::Item {
        aim: Aim::Discuss,
        theme: Some("borging".to_owned()),
        owner: cora.member_id(),
        asked: Some(RegionId::new("drenthe")),
        sources: written.map(|text| text.id).into_iter().collect(),
    };
    let mut ids = Vec::new();
    for plan in [
        ItemPlan { text: text("Hoe kom je aan geld?"), sort: sort.clone() },
        ItemPlan { text: text("Pauze"), sort: Sort::Break },
        ItemPlan { text: text("Voor later"), sort: sort.clone() },
    ] {
        ids.push(AgendaItemId(ctx.new_id()));
        add_item(ctx, &proof, meeting, *ids.last().expect("just pushed"), &plan).await.expect("an item is made");
    }
    set_aside(ctx, &proof, meeting, ids[2]).await.expect("it can wait");
    if let Some(text) = written.filter(|text| text.is_for_coordination) {
        agree(ctx, anna, (ids[0], text.id), &text.words, true).await.expect("she wrote it");
    }
    publish(ctx, &proof, meeting).await.expect("it has items");
    seen(ctx, anna, meeting, i32::MAX).await.expect("she reads it");
    let change = ItemChange { version: 1, plan: ItemPlan { text: text("Hoe komen we aan geld?"), sort } };
    change_item(ctx, &proof, meeting, ids[0], &change).await.expect("nobody else changed it");
    set_dots(ctx, anna, meeting, ids[0], 2).await.expect("she has three");
    answer_ask(ctx, anna, meeting, ids[0], true).await.expect("her region is asked");
    ids[0]
}
