//! The first page for each kind of reader, and the gardens: what there is to do and to see, and nothing of an open round.

use crate::kit::browser::{Answer, Browser};
use crate::kit::{cookies, page};
use chrono::Duration;
use domain::account::{Actor, Role};
use http::StatusCode;
use service::both_engines;
use service::testkit::Network;

/// Five regions, the fewest that may be shown together, with the level that each gives.
const REGIONS: [(&str, &str); 5] =
    [("drenthe", "2"), ("twente", "2"), ("zeeland", "3"), ("utrecht", "3"), ("flevoland", "5")];

async fn of(net: &Network, who: &Actor) -> Browser {
    let mut browser = Browser::of(&net.ctx);
    browser.cookies = cookies::of_login(&net.ctx, who).await;
    browser
}

/// The words of the page's own part.
fn words(answer: &Answer) -> String {
    page::all_main_text(&answer.body)
}

fn says(answer: &Answer, all: &[&str]) {
    for one in all {
        assert!(words(answer).contains(one), "{one}: {answer}");
    }
}

fn hides(answer: &Answer, all: &[&str]) {
    for one in all {
        assert!(!words(answer).contains(one), "{one}: {answer}");
    }
}

/// A network whose five regions have filled in, while the round is open. Gives who holds the first seats.
async fn filled_in(net: &Network) -> (domain::ids::MeetingId, Vec<Actor>) {
    let mut trekkers = Vec::new();
    for (region, _) in REGIONS {
        trekkers.push(net.trekker(region, 1).await);
    }
    let meeting = net.open_round("2027-04-13").await;
    for (trekker, (_, level)) in trekkers.iter().zip(REGIONS) {
        net.fill_in(trekker, level).await;
    }
    (meeting, trekkers)
}

both_engines! {
    async fn between_two_rounds_a_trekker_reads_first_that_the_results_are_there(net: Network) {
        let (meeting, trekkers) = filled_in(&net).await;
        let mut trekker = of(&net, &trekkers[0]).await;
        hides(&trekker.get("/").await, &["De uitkomsten zijn er"]);
        net.close_round(meeting).await;
        let start = trekker.get("/").await;
        says(&start, &["Drenthe", "De uitkomsten zijn er", "De ronde van april is op", "De tuin van Drenthe", "Kiem"]);
        hides(&start, &["Er is nu geen vragenlijst open", "vorige ronde"]);
        assert!(start.body.contains("href=\"/monitor/regio/drenthe\""), "{start}");
    }

    async fn a_trekker_sees_what_each_principle_was(net: Network) {
        let (meeting, trekkers) = filled_in(&net).await;
        net.close_round(meeting).await;
        net.clock.advance(Duration::days(30));
        let next = net.open_round("2027-09-14").await;
        net.fill_in(&trekkers[0], "3").await;
        net.close_round(next).await;
        let start = of(&net, &trekkers[0]).await.get("/").await;
        says(&start, &["September 2027. Jullie groeiden bij 6 van de 6 principes sinds april.", "↑ was Kiem", "Plant"]);
        assert_eq!(start.body.matches("plot__then").count(), 6, "{start}");
    }

    async fn a_coordinator_sees_who_is_waited_for_and_what_to_do(net: Network) {
        let cora = net.with_role(Role::Coordinator).await;
        net.seat_for("Hugo Proef", "gelderland-zuid", 1).await;
        let (meeting, _) = filled_in(&net).await;
        let mut coordinator = of(&net, &cora).await;
        let start = coordinator.get("/").await;
        says(&start, &["5 van de 25 regio’s hebben ingestuurd", "Hugo Proef: nog niet begonnen", "zonder trekker", "En nog 12 regio’s."]);
        for link in ["/beheer/regio/gelderland-zuid", "/beheer/uitnodigen?regio=amsterdam"] {
            assert!(start.body.contains(&format!("href=\"{link}\"")), "{link}: {start}");
        }
        hides(&start, &["Zaadje", "Bloem"]);
        net.close_round(meeting).await;
        let start = coordinator.get("/").await;
        says(&start, &["Dit wacht op een besluit", "De ronde van 13 april is gesloten, maar nog niet gepubliceerd."]);
        assert!(start.body.contains(&format!("/bijeenkomsten/{meeting}/publiceren")), "{start}");
    }

    async fn a_partner_reads_what_is_new_and_nobody_by_name(net: Network) {
        let partner = net.with_role(Role::Partner).await;
        net.seat_for("Hugo Proef", "gelderland-zuid", 1).await;
        let (meeting, _) = filled_in(&net).await;
        let mut partner = of(&net, &partner).await;
        let start = partner.get("/").await;
        says(&start, &["Wat is er nieuw?", "De trekkers vullen nu de vragenlijst in."]);
        hides(&start, &["Hugo", "ingestuurd", "De uitkomsten van april"]);
        net.close_round(meeting).await;
        says(&partner.get("/").await, &["De uitkomsten van april zijn er. De ronde is op"]);
    }

    async fn only_members_see_whose_plant_is_whose_and_nobody_while_a_round_is_open(net: Network) {
        let (meeting, trekkers) = filled_in(&net).await;
        let mut visitor = Browser::of(&net.ctx);
        let mut trekker = of(&net, &trekkers[0]).await;
        says(&trekker.get("/netwerk/tuin").await, &["Er zijn nog geen uitkomsten"]);
        net.close_round(meeting).await;
        let map = trekker.get("/netwerk/tuin").await;
        says(&map, &["jullie", "geen antwoord", "Zoek je een voorbeeld?"]);
        assert_eq!(map.body.matches("tile__plant").count(), 5, "{map}");
        // Closed is not published.
        hides(&visitor.get("/").await, &["Zo groeien 5 regio’s"]);
        net.publish_round(meeting).await;
        let start = visitor.get("/").await;
        says(&start, &["Zo groeien 5 regio’s", "Welke plant bij welke regio hoort, zien alleen de leden"]);
        assert_eq!(start.body.matches("bed__plant\"").count(), 5, "{start}");
        assert!(!start.body.contains("tile__plant") && !start.body.contains("/monitor/regio/"), "{start}");
        assert_eq!(visitor.get("/netwerk/tuin").await.status, StatusCode::SEE_OTHER);
        let former = of(&net, &net.hand_over("drenthe", 1, "Opvolger").await).await.get("/netwerk/tuin").await;
        assert_eq!(former.status, StatusCode::OK, "the successor is a member");
        assert_eq!(trekker.get("/netwerk/tuin").await.status, StatusCode::SEE_OTHER, "who left is logged out");
    }

    async fn a_principle_is_chosen_by_a_link(net: Network) {
        let (meeting, trekkers) = filled_in(&net).await;
        net.close_round(meeting).await;
        net.publish_round(meeting).await;
        for (mut browser, path) in [(Browser::of(&net.ctx), "/"), (of(&net, &trekkers[0]).await, "/netwerk/tuin")] {
            let chosen = browser.get(&format!("{path}?principe=p6-toekomst")).await;
            assert!(chosen.body.contains(&format!("href=\"{path}?principe=p6-toekomst#tuin\" aria-current=\"true\"")), "{chosen}");
            for wrong in ["", "p9", "%3Cscript%3E", &"x".repeat(4000)] {
                let first = browser.get(&format!("{path}?principe={wrong}")).await;
                assert_eq!(first.status, StatusCode::OK);
                says(&first, &["principe 1 van 6"]);
            }
        }
    }
}
