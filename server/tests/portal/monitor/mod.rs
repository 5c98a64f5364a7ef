//! The pages on the whole network: the numbers and the regions behind them, what an address can ask, and who reads it.

mod edges;
mod rounds;

use crate::kit::browser::{Answer, Browser};
use crate::kit::{cookies, page};
use domain::account::{Actor, Role};
use http::StatusCode;
use service::both_engines;
use service::testkit::Network;

/// The regions with their first level and the next; the last region sends nothing the second time.
const REGIONS: [(&str, &str, &str); 5] =
    [("drenthe", "2", "4"), ("twente", "2", "2"), ("zeeland", "3", "2"), ("utrecht", "3", "5"), ("flevoland", "5", "")];
const TABLE: &str = "/monitor/regios";

/// A trekker of Drenthe, after the two rounds.
async fn after_two_rounds(net: &Network) -> Browser {
    let mut trekkers = Vec::new();
    for (region, ..) in REGIONS {
        trekkers.push(net.trekker(region, 1).await);
    }
    for (day, nth) in [("2027-04-13", 0), ("2027-08-17", 1)] {
        let meeting = net.open_round(day).await;
        for (trekker, (_, first, second)) in trekkers.iter().zip(REGIONS) {
            let level = [first, second][nth];
            if !level.is_empty() {
                net.fill_in(trekker, level).await;
            }
        }
        net.close_round(meeting).await;
        net.publish_round(meeting).await;
    }
    of(net, &trekkers[0]).await
}

async fn of(net: &Network, who: &Actor) -> Browser {
    let mut browser = Browser::of(&net.ctx);
    browser.cookies = cookies::of_login(&net.ctx, who).await;
    browser
}

fn says(answer: &Answer, all: &[&str]) {
    let words = page::all_main_text(&answer.body);
    for one in all {
        assert!(words.contains(one), "{one}: {answer}");
    }
}

/// The regions whose rows stand in the table, in their order.
fn rows(answer: &Answer) -> Vec<&str> {
    let heads = answer.body.split("class=\"heat__name\"").skip(1);
    heads.filter_map(|rest| rest.split("/monitor/regio/").nth(1)?.split('"').next()).collect()
}

both_engines! {
    async fn each_number_leads_to_as_many_regions(net: Network) {
        let mut trekker = after_two_rounds(&net).await;
        let monitor = trekker.get("/monitor").await;
        says(&monitor, &["2 gegroeid", "1 gelijk", "1 terug", "21 niet vergelijkbaar", "De helft staat"]);
        for (word, regions) in [("gegroeid", &["drenthe", "utrecht"][..]), ("gelijk", &["twente"]), ("terug", &["zeeland"])] {
            let to = format!("{TABLE}?principe=p1-trekker&beweging={word}");
            assert!(monitor.body.contains(&format!("href=\"{}\"", to.replace('&', "&amp;"))), "{to}: {monitor}");
            let found = trekker.get(&to).await;
            assert_eq!(rows(&found), regions, "{found}");
            says(&found, &[&format!("Je ziet {} van de 25 regio’s", regions.len()), "Toon alles", "Een stevige trekker"]);
        }
        let none = trekker.get(&format!("{TABLE}?principe=p1-trekker&beweging=niet-vergelijkbaar")).await;
        assert_eq!(rows(&none).len(), 21, "{none}");
    }

    async fn the_table_is_asked_in_its_address(net: Network) {
        let mut trekker = after_two_rounds(&net).await;
        for (asked, regions) in [
            ("niveau=knop&niveau=bloem", &["drenthe", "utrecht"][..]),
            ("niveau=kiem&principe=p6-toekomst", &["twente", "zeeland"]),
            ("niveau=kiem&niveau=knop&zone=noord", &["drenthe", "twente"]),
            ("niveau=kiem&grootte=middelgroot&volgorde=plek", &["twente", "zeeland"]),
            ("regio=zeeland&regio=drenthe&regio=flevoland", &["drenthe", "flevoland", "zeeland"]),
            ("regio=zeeland&regio=drenthe&volgorde=zone", &["drenthe", "zeeland"]),
            ("regio=zeeland&regio=flevoland&regio=groningen&volgorde=plek", &["groningen", "flevoland", "zeeland"]),
            ("beweging=gegroeid&niveau=kiem", &[]),
            ("verschil=ja", &[]),
        ] {
            let found = trekker.get(&format!("{TABLE}?{asked}")).await;
            assert_eq!((found.status, rows(&found)), (StatusCode::OK, regions.to_vec()), "{asked}: {found}");
            if regions.is_empty() {
                says(&found, &["Je ziet 0 van de 25 regio’s", "Geen regio past hierbij", "Toon alles"]);
            }
        }
        let all = trekker.get(&format!("{TABLE}?principe=&beweging=&zone=&grootte=&volgorde=naam")).await;
        assert_eq!(rows(&all).len(), 25, "what is empty is not asked: {all}");
        says(&all, &["Je ziet alle 25 regio’s.", "niet ingevuld"]);
    }

    async fn an_address_that_asks_for_what_is_not_there_shows_everything_and_says_so(net: Network) {
        let mut trekker = after_two_rounds(&net).await;
        let junk = "%3Cscript%3E".repeat(800);
        for (asked, words) in [
            ("principe=p9&beweging=gegroeid", "bij: principe."),
            ("principe=%27%20OR%201%3D1", "bij: principe."),
            ("niveau=6", "bij: niveau."),
            ("zone=noord&zone=zuid", "bij: schoolzone."),
            ("regio=atlantis&grootte=reusachtig", "bij: grootte en regio."),
            ("volgorde=niveau", "bij: volgorde."),
            ("regio=%00", "bij: regio."),
            (&format!("principe={junk}"), "bij: principe."),
        ] {
            let found = trekker.get(&format!("{TABLE}?{asked}")).await;
            assert_eq!((found.status, rows(&found).len()), (StatusCode::OK, 25), "{asked}: {found}");
            says(&found, &["Dit adres vraagt iets wat er niet (meer) is", words, "Je ziet alle 25 regio’s."]);
            assert!(!found.body.contains("atlantis") && !found.body.contains("OR 1") && found.body.len() < 120_000, "{asked}");
        }
    }

    async fn the_map_steps_through_rounds_at_the_same_principle(net: Network) {
        let mut trekker = after_two_rounds(&net).await;
        let newest = trekker.get("/netwerk/tuin?principe=p2-samenstelling").await;
        says(&newest, &["augustus 2027 · ronde 2 van 2", "Vorige ronde: april 2027", "niet ingevuld"]);
        let back = "/netwerk/tuin?principe=p2-samenstelling&ronde=2027-04-13";
        assert!(newest.body.contains(&format!("href=\"{}#tuin\"", back.replace('&', "&amp;"))), "{newest}");
        let earlier = trekker.get(back).await;
        says(&earlier, &["april 2027 · ronde 1 van 2", "Volgende ronde: augustus 2027", "5 van de 25 regio’s"]);
        assert!(earlier.body.contains("principe=p3-afspraken&amp;ronde=2027-04-13#tuin"), "a principle keeps the round: {earlier}");
        for wrong in ["1999-01-01", "2027-13-45", "gisteren", &"9".repeat(10_000)] {
            let found = trekker.get(&format!("/netwerk/tuin?ronde={wrong}")).await;
            assert_eq!(found.status, StatusCode::OK, "{wrong}");
            says(&found, &["De ronde die dit adres vraagt, is er niet (meer).", "augustus 2027 · ronde 2 van 2"]);
        }
        says(&trekker.get("/netwerk/tuin?ronde=").await, &["ronde 2 van 2"]);
    }

    async fn the_address_of_a_round_says_that_it_is_open_again_and_that_its_figures_are_new(net: Network) {
        after_two_rounds(&net).await;
        let newest = net.open_round("2027-12-14").await;
        let mut partner = of(&net, &net.with_role(Role::Partner).await).await;
        let address = "/netwerk/tuin?ronde=2027-12-14";
        says(&partner.get(address).await, &["is nog of weer open", "augustus 2027 · ronde 2 van 2"]);
        net.close_round(newest).await;
        let first = partner.get(address).await;
        says(&first, &["december 2027 · ronde 3 van 3"]);
        assert!(!first.body.contains("heropend"), "{first}");
        net.reopen_round(newest).await;
        says(&partner.get(address).await, &["is nog of weer open", "augustus 2027 · ronde 2 van 2"]);
        net.close_round(newest).await;
        says(&partner.get(address).await, &["december 2027 · ronde 3 van 3", "De ronde is heropend geweest. Dit zijn de cijfers van"]);
    }

    async fn the_points_and_the_facts_stand_on_a_page_of_their_own(net: Network) {
        let mut trekker = after_two_rounds(&net).await;
        let found = trekker.get("/monitor/borging").await;
        says(&found, &["van de 10 punten blijvend geregeld", "In gang", "Wie zitten er aan tafel?", "Regio’s met een antwoord", "Regio’s in het netwerk"]);
        assert_eq!(found.body.matches("class=\"chart bars\"").count(), 10, "{found}");
    }

    async fn nobody_outside_the_network_reads_anything_of_a_region(net: Network) {
        after_two_rounds(&net).await;
        let mut visitor = Browser::of(&net.ctx);
        let pages = ["/monitor/regios?niveau=knop&regio=drenthe", "/monitor/borging", "/netwerk/tuin?ronde=2027-04-13"];
        for path in pages {
            let sent = visitor.get(path).await;
            assert_eq!(sent.status, StatusCode::SEE_OTHER, "{path}: {sent}");
            assert!(!sent.body.contains("Drenthe") && !sent.body.contains("drenthe"), "{path}: {sent}");
        }
        let national = visitor.get("/monitor").await;
        assert!(!national.body.contains("/monitor/regio") && !national.body.contains("heat"), "{national}");
        let mut partner = of(&net, &net.with_role(Role::Partner).await).await;
        assert_eq!(rows(&partner.get(TABLE).await).len(), 25);
    }

    async fn before_the_first_round_has_closed_each_page_says_so(net: Network) {
        let trekker = net.trekker("drenthe", 1).await;
        let mut browser = of(&net, &trekker).await;
        for path in [TABLE, "/monitor/borging", "/netwerk/tuin", "/monitor"] {
            let found = browser.get(path).await;
            assert_eq!(found.status, StatusCode::OK);
            says(&found, &["Er zijn nog geen uitkomsten"]);
        }
    }
}
