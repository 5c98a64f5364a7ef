//! The first page for each kind of reader, and the gardens: what there is to do and to see, and nothing of an open round.

mod ahead;

use crate::kit::browser::{Answer, Browser};
use crate::kit::{cookies, page};
use chrono::Duration;
use domain::account::{Actor, Role};
use http::StatusCode;
use service::both_engines;
use service::execute;
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
        says(&start, &["September 2027, vergeleken met april: bij alle 6 principes gegroeid.", "↑ was Kiem", "Plant"]);
        assert_eq!(start.body.matches("plot__then").count(), 6, "{start}");
        net.clock.advance(Duration::days(30));
        let third = net.open_round("2028-01-18").await;
        net.answer(&trekkers[0], "3").await;
        net.save(&trekkers[0], "doorontwikkeling", &[("p1-trekker", "2"), ("p2-samenstelling", "onbekend")]).await;
        net.share(&trekkers[0]).await;
        net.send_in(&trekkers[0]).await;
        net.close_round(third).await;
        let start = of(&net, &trekkers[0]).await.get("/").await;
        let told = "Januari 2028, vergeleken met september 2027: bij 4 principes hetzelfde, bij 1 lager en bij 1 niet te vergelijken.";
        says(&start, &[told, "↓ was Plant", "zoals in september 2027"]);
        net.clock.advance(Duration::days(30));
        let fourth = net.open_round("2028-05-16").await;
        net.fill_in(&trekkers[0], "3").await;
        net.close_round(fourth).await;
        says(&of(&net, &trekkers[0]).await.get("/").await, &["in januari: weten we nog niet", "bij 1 niet te vergelijken"]);
    }

    async fn a_coordinator_sees_who_is_waited_for_and_what_to_do(net: Network) {
        let cora = net.with_role(Role::Coordinator).await;
        net.seat_for("Hugo Proef", "gelderland-zuid", 1).await;
        let (meeting, _) = filled_in(&net).await;
        let mut coordinator = of(&net, &cora).await;
        let start = coordinator.get("/").await;
        says(&start, &["Dit wacht op jullie", "25 regio’s hebben een lege zetel.", "Bekijk de zetels"]);
        says(&start, &["5 van de 25 regio’s hebben ingestuurd", "Hugo Proef: nog niet begonnen", "zonder trekker", "En nog 12 regio’s"]);
        for link in ["/monitor/regio/gelderland-zuid", "/beheer/uitnodigen?regio=amsterdam"] {
            assert!(start.body.contains(&format!("href=\"{link}\"")), "{link}: {start}");
        }
        hides(&start, &["Zaadje", "Bloem"]);
        net.close_round(meeting).await;
        let start = coordinator.get("/").await;
        says(&start, &["Dit wacht op jullie", "De ronde van 13 april is gesloten. Leden zien de uitkomsten al. Iedereen ziet ze pas als je publiceert."]);
        assert!(start.body.contains(&format!("/bijeenkomsten/{meeting}/publiceren")), "{start}");
        hides(&start, &["De uitkomsten zijn er"]);
        net.publish_round(meeting).await;
        let start = coordinator.get("/").await;
        says(&start, &["De uitkomsten zijn er"]);
        hides(&start, &["De ronde van 13 april"]);
    }

    async fn a_coordinator_reminds_one_person_from_the_start_and_comes_back_to_it(net: Network) {
        let cora = net.with_role(Role::Coordinator).await;
        let hugo = net.seat_for("Hugo Proef", "gelderland-zuid", 1).await;
        let (meeting, trekkers) = filled_in(&net).await;
        let mut coordinator = of(&net, &cora).await;
        let start = coordinator.open("/").await.press("Herinner Hugo Proef").await;
        assert_eq!(start.path, "/?gedaan=herinnerd", "{start}");
        says(&start, &["De herinnering gaat naar deze persoon. Bij “Mails bij deze ronde” zie je of de mail aankomt.", "Hugo Proef is vandaag herinnerd"]);
        hides(&start, &["Herinner Hugo Proef"]);
        hides(&start, &["Mail aan"]);
        // A page that was open before still has the button.
        let id = hugo.member_id().unwrap().to_string();
        let (to, fields) = (format!("/bijeenkomsten/{meeting}/mails"), [("persoon", id.as_str()), ("terug", "start")]);
        let again = coordinator.post(&to, &fields).await;
        assert_eq!(again.location(), "/?gedaan=was-al-herinnerd", "{again}");
        says(&coordinator.get(again.location()).await, &["Deze persoon kreeg op die dag al een herinnering van jullie."]);
        assert_eq!(net.count("SELECT COUNT(*) FROM outbox WHERE kind = 'round_reminder'").await, 1);
        // Whoever comes by that address without having reminded anybody may not be told that they did.
        let mut trekker = of(&net, &trekkers[0]).await;
        hides(&trekker.get("/?gedaan=herinnerd").await, &["De herinnering gaat"]);
        let before = net.content().await;
        assert_eq!(trekker.post(&to, &fields).await.status, StatusCode::NOT_FOUND);
        let visitor = Browser::of(&net.ctx).post(&to, &fields).await;
        assert!(visitor.location().starts_with("/inloggen?verder="), "{visitor}");
        assert_eq!(net.content().await, before);
        // A mail to Hugo that came back waits for somebody who asks for the address.
        const CAME_BACK: &str = "UPDATE outbox SET given_up_at = $1, last_error = '5.1.1 no such mailbox'
            WHERE recipient = 'hugo.proef@regio.example'";
        let now = net.ctx.now();
        net.ctx.db.write(move |conn| Box::pin(async move { execute!(conn, CAME_BACK, now) })).await.unwrap();
        let start = coordinator.get("/").await;
        says(&start, &["Mail aan Hugo Proef kwam niet aan.", "Klopt het adres?"]);
        assert!(start.body.contains("href=\"/beheer/personen\""), "{start}");
        let before = net.content().await;
        // A way back that is none leads to the mails, and nowhere else.
        for forged in ["https://elders.example", "//elders.example", "x"] {
            let led = coordinator.post(&to, &[("persoon", &id), ("terug", forged)]).await;
            assert_eq!(led.location(), format!("{to}?gedaan=was-al-herinnerd"));
        }
        assert_eq!(net.content().await, before);
    }

    async fn a_trekker_sees_how_far_each_part_is_while_a_round_is_open(net: Network) {
        let anna = net.trekker("drenthe", 1).await;
        net.open_round("2027-04-13").await;
        net.save(&anna, "doorontwikkeling", &[("p1-trekker", "3"), ("p2-samenstelling", "4")]).await;
        let start = of(&net, &anna).await.get("/").await;
        says(&start, &["2 van 6", "0 van 10", "0 van 8"]);
        assert_eq!(start.body.matches("steps__row").count(), 4, "{start}");
        assert!(start.body.contains("href=\"/vragenlijst/doorontwikkeling/p3-afspraken\""), "{start}");
    }

    async fn who_has_sent_in_is_not_counted_what_they_left_empty(net: Network) {
        let anna = net.trekker("drenthe", 1).await;
        net.open_round("2027-04-13").await;
        net.fill_in(&anna, "3").await;
        let mut browser = of(&net, &anna).await;
        for path in ["/", "/vragenlijst"] {
            let page = browser.get(path).await;
            says(&page, &["Wat speelt er nu?"]);
            hides(&page, &["van 6", "van 10"]);
        }
        net.clock.advance(Duration::minutes(1));
        net.save(&anna, "nu", &[("o1-trots", "Toch nog iets.")]).await;
        for path in ["/", "/vragenlijst"] {
            says(&browser.get(path).await, &["2 van 6", "10 van 10"]);
        }
        // What the first of two left of the region is still wanted.
        let bert = net.trekker("zeeland", 1).await;
        net.trekker("zeeland", 2).await;
        net.answer(&bert, "3").await;
        net.send_in(&bert).await;
        let start = of(&net, &bert).await.get("/").await;
        says(&start, &["0 van 10"]);
        hides(&start, &["van 6"]);
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
        says(&map, &["jullie", "niet ingevuld", "Zoek je een voorbeeld?"]);
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
