//! Before a meeting: that what a region wrote stands on its agenda.

use super::{hides, of, says};
use domain::account::{Actor, Role};
use domain::ids::{AgendaItemId, MeetingId};
use domain::meetings::agenda::{Aim, ItemText};
use domain::survey::Share;
use service::both_engines;
use service::meetings::agenda::{ItemPlan, Sort, add_item, publish, read_material, take_back};
use service::meetings::proof::MayPlan;
use service::meetings::read_meeting;
use service::testkit::Network;

const QUESTION: &str = "Hoe krijg je de zorgverzekeraar aan tafel?";

/// A closed round in which the first trekker of Drenthe asked something for few, and the one of Zeeland nothing; with the meeting.
async fn asked(net: &Network) -> ([Actor; 3], MeetingId) {
    let people = [("Anna Proef", "drenthe", 1), ("Bert Proef", "drenthe", 2), ("Cees Proef", "zeeland", 1)];
    let people = net.seats_for(people).await;
    let meeting = net.open_round("2027-04-13").await;
    net.fill_in(&people[0], "3").await;
    net.write(&people[0], "o5-agenda", QUESTION, Share::Coordination).await;
    net.send_in(&people[0]).await;
    net.close_round(meeting).await;
    (people, meeting)
}

/// An item with this title, made from all that was written.
async fn put(net: &Network, proof: &MayPlan, meeting: MeetingId, title: &str) -> AgendaItemId {
    let view = read_meeting(&net.ctx, &Actor::System, meeting).await.unwrap().unwrap();
    let material = read_material(&net.ctx, proof, &view).await.unwrap();
    let sources = material.themes.iter().flat_map(|theme| &theme.texts).map(|text| text.id).collect();
    let sort = Sort::Item { aim: Aim::Discuss, theme: None, owner: None, asked: None, sources };
    let (id, plan) = (AgendaItemId(net.ctx.new_id()), ItemPlan { text: ItemText::new(title, "", 20).unwrap(), sort });
    add_item(&net.ctx, proof, meeting, id, &plan).await.unwrap();
    id
}

both_engines! {
    async fn a_region_is_told_that_its_question_stands_on_the_agenda(net: Network) {
        let ([anna, bert, cees], meeting) = asked(&net).await;
        let cora = net.with_role(Role::Coordinator).await;
        let proof = MayPlan::of(&cora).unwrap();
        let item = put(&net, &proof, meeting, "Wie betaalt mee?").await;
        let told = "Jullie vraag staat op de agenda van 13 april";
        let mut author = of(&net, &anna).await;
        hides(&author.get("/").await, &[told, "Wie betaalt mee?"]);
        publish(&net.ctx, &proof, meeting).await.unwrap();
        let start = author.get("/").await;
        says(&start, &[told, QUESTION, "(van jou)", "Wie betaalt mee?"]);
        let way = format!("href=\"/bijeenkomsten/{meeting}/agenda#punt-{item}\"");
        assert!(start.body.contains(&way), "{start}");
        let start = of(&net, &bert).await.get("/").await;
        says(&start, &[told, QUESTION]);
        hides(&start, &["(van jou)"]);
        for other in [cees, cora, net.with_role(Role::Partner).await] {
            hides(&of(&net, &other).await.get("/").await, &[told, "op de agenda van", QUESTION]);
        }
        take_back(&net.ctx, &proof, meeting).await.unwrap();
        hides(&author.get("/").await, &[told, QUESTION]);
    }

    async fn one_answer_behind_several_items_is_one_question_and_gone_after_the_day(net: Network) {
        let ([anna, ..], meeting) = asked(&net).await;
        let proof = MayPlan::of(&net.with_role(Role::Coordinator).await).unwrap();
        for title in ["Een", "Twee", "Drie", "Vier"] {
            put(&net, &proof, meeting, &format!("Vraag {title}")).await;
        }
        publish(&net.ctx, &proof, meeting).await.unwrap();
        let start = of(&net, &anna).await.get("/").await;
        says(&start, &["Jullie vraag staat op de agenda van 13 april", "Vraag Drie", "Vraag Vier"]);
        assert_eq!(start.body.matches(QUESTION).count(), 1, "the words stand there once: {start}");
        net.clock.set("2027-04-14T08:00:00Z".parse().unwrap());
        hides(&of(&net, &anna).await.get("/").await, &["op de agenda van", "Vraag Een"]);
    }
}
