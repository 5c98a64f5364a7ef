//! Which round a page shows: the newest, or the one that its address names; one that is not there, and one that was open again.

use super::{after_two_rounds, of, rows, says};
use crate::kit::browser::{Answer, Browser};
use domain::account::Role;
use http::StatusCode;
use service::both_engines;
use service::testkit::Network;

/// The pages that show the round that their address names, and step to others.
const PAGES: [&str; 6] =
    ["/monitor", "/monitor/regios", "/monitor/borging", "/monitor/beweging", "/monitor/vergelijken", "/netwerk/tuin"];
const REGION: &str = "/monitor/regio/drenthe";
const FIRST: &str = "2027-04-13";

/// Where the links of a page lead.
fn links(page: &Answer) -> Vec<String> {
    let links = page.body.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    links.map(|link| link.replace("&amp;", "&")).collect()
}

both_engines! {
    async fn every_page_goes_back_to_an_earlier_round_by_a_link(net: Network) {
        let mut trekker = after_two_rounds(&net).await;
        for page in PAGES {
            let newest = trekker.get(page).await;
            says(&newest, &["augustus 2027 · ronde 2 van 2", "Vorige ronde: april 2027"]);
            let back = newest.body.split("paces--rounds").nth(1).and_then(|rest| rest.split("href=\"").nth(1)).unwrap();
            let back = back.split('"').next().unwrap().replace("&amp;", "&");
            assert!(back.contains(&format!("ronde={FIRST}")), "{page}: {back}");
            let earlier = trekker.get(back.split('#').next().unwrap()).await;
            says(&earlier, &["april 2027 · ronde 1 van 2", "Volgende ronde: augustus 2027"]);
            assert!(!earlier.body.contains("is er niet (meer)"), "{page}: {earlier}");
        }
        says(&trekker.get(&format!("{REGION}?ronde={FIRST}")).await, &["Je ziet de rondes tot en met april 2027.", "Naar de nieuwste ronde"]);
        // The numbers of an earlier round lead to its regions, and its pictures are not those of now.
        let then = trekker.get(&format!("/monitor?ronde={FIRST}")).await;
        assert!(then.body.contains(&format!("/monitor/regios?ronde={FIRST}")) && !then.body.contains("p1-trekker.png"), "{then}");
        let regions = trekker.get(&format!("/monitor/regios?niveau=bloem&ronde={FIRST}")).await;
        assert_eq!(rows(&regions), ["flevoland"], "{regions}");
        let moves = trekker.get(&format!("/monitor/beweging?ronde={FIRST}")).await;
        says(&moves, &["Voor deze ronde is er geen andere."]);
    }

    async fn a_round_that_is_not_there_is_said_in_a_sentence_on_every_page(net: Network) {
        let mut trekker = after_two_rounds(&net).await;
        for wrong in ["1999-01-01", "gisteren"] {
            for page in PAGES {
                let found = trekker.get(&format!("{page}?ronde={wrong}")).await;
                assert_eq!(found.status, StatusCode::OK, "{page}");
                says(&found, &["De ronde die dit adres vraagt, is er niet (meer). Je ziet de nieuwste, van augustus 2027."]);
            }
            says(&trekker.get(&format!("{REGION}?ronde={wrong}")).await, &["De ronde die dit adres vraagt, is er niet (meer). Je ziet alle rondes"]);
        }
        let mut coordinator = of(&net, &net.with_role(Role::Coordinator).await).await;
        says(&coordinator.get(&format!("/monitor/voorbereiding?ronde={FIRST}")).await, &["altijd voor met de nieuwste ronde, die van augustus 2027"]);
        let everyone = Browser::of(&net.ctx).get("/monitor?ronde=2027-08-17").await;
        // Too few regions took part in the second round.
        says(&everyone, &["Je ziet hier altijd de nieuwste ronde die openbaar is, die van april 2027."]);
        for page in ["/monitor/beweging", "/netwerk/tuin"] {
            let found = trekker.get(&format!("{page}?principe=p9")).await;
            says(&found, &["Het principe uit dit adres is er niet (meer). Je ziet “Een stevige trekker”."]);
        }
        let garden = Browser::of(&net.ctx).get("/?principe=p9").await;
        says(&garden, &["Het principe uit dit adres is er niet (meer)."]);
    }

    async fn the_address_of_a_round_that_was_open_again_says_so_on_every_page(net: Network) {
        after_two_rounds(&net).await;
        let newest = net.open_round("2027-12-14").await;
        let mut partner = of(&net, &net.with_role(Role::Partner).await).await;
        let pages: Vec<String> = PAGES.iter().chain([&REGION]).map(|page| format!("{page}?ronde=2027-12-14")).collect();
        net.close_round(newest).await;
        for page in &pages {
            assert!(!partner.get(page).await.body.contains("heropend"), "{page}");
        }
        net.reopen_round(newest).await;
        for page in &pages {
            says(&partner.get(page).await, &["De ronde die dit adres vraagt, is nog of weer open."]);
        }
        net.close_round(newest).await;
        for page in &pages {
            says(&partner.get(page).await, &["De ronde is heropend geweest. Dit zijn de cijfers van"]);
        }
    }

    async fn of_many_rounds_each_is_one_press_away(net: Network) {
        let trekker = net.trekker("drenthe", 1).await;
        let days = ["2027-05-18", "2027-09-14", "2028-01-11", "2028-05-16", "2028-09-12", "2029-01-16", "2029-05-15"];
        for day in days {
            let round = net.open_round(day).await;
            net.fill_in(&trekker, "3").await;
            net.close_round(round).await;
        }
        let mut browser = of(&net, &trekker).await;
        for page in PAGES {
            let found = browser.get(page).await;
            says(&found, &["mei 2029 · ronde 7 van 7", "Alle rondes"]);
            for day in &days[..6] {
                assert!(found.body.contains(&format!("ronde={day}")), "{day} on {page}: {found}");
            }
        }
        says(&browser.get("/monitor").await, &["Je ziet 5 van de 7 rondes."]);
        let earlier = browser.get("/monitor?ronde=2028-01-11").await;
        says(&earlier, &["Ronde januari 2028", "Je ziet 3 van de 7 rondes."]);
        says(&browser.get("/monitor/borging").await, &["Je ziet 5 van de 7 rondes."]);
        // Three rounds of one's own past stand in the table; for who asks for all, the others stand below it.
        let beside = browser.get("/monitor/vergelijken?met=zeeland").await;
        says(&beside, &["in mei 2028", "Ook de eerdere rondes van jouw regio (7 in totaal)"]);
        assert!(links(&beside).contains(&"/monitor/vergelijken?met=zeeland&rondes=alle#naast-elkaar".to_owned()), "{beside}");
        assert!(!beside.body.contains("in januari 2028") && !beside.body.contains("beside__older"), "{beside}");
        let all = browser.get("/monitor/vergelijken?met=zeeland&rondes=alle").await;
        says(&all, &["Nog 3 eerdere rondes van jouw regio", "in mei 2027:"]);
        assert!(!all.body.contains("Ook de eerdere rondes"), "{all}");
        let then = browser.get("/monitor/vergelijken?ronde=2028-09-12").await;
        says(&then, &["rondes van jouw regio (5 in totaal)"]);
        assert!(links(&then).contains(&"/monitor/vergelijken?ronde=2028-09-12&rondes=alle#naast-elkaar".to_owned()), "{then}");
        assert!(!browser.get("/monitor/vergelijken?ronde=2028-05-16").await.body.contains("Ook de eerdere"), "four rounds are all of them");
        let region = browser.get(REGION).await;
        says(&region, &["De laatste 6 rondes in een tabel", "Soorten partijen aan tafel", "Tabellen van alle rondes (7)"]);
        assert!(!region.body.contains("Alle rondes in een tabel"), "{region}");
        let all = browser.get(&format!("{REGION}?rondes=alle")).await;
        says(&all, &["Alle rondes in een tabel"]);
        assert!(!all.body.contains("Tabellen van alle rondes"), "{all}");
    }

    async fn before_the_first_round_the_coordination_group_is_led_to_rounds_of_before(net: Network) {
        let mut trekker = of(&net, &net.trekker("drenthe", 1).await).await;
        assert!(!trekker.get("/monitor").await.body.contains("/monitor/inlezen"));
        let mut coordinator = of(&net, &net.with_role(Role::Coordinator).await).await;
        let found = coordinator.get("/monitor").await;
        says(&found, &["Er zijn nog geen uitkomsten", "Lees die ronde in"]);
        assert!(found.body.contains("href=\"/monitor/inlezen\""), "{found}");
    }
}
