//! Regions beside each other: what is asked for and what is kept may be anything.

use crate::kit::browser::{Answer, Browser};
use crate::kit::cookies;
use domain::account::Role;
use http::StatusCode;
use service::both_engines;
use service::db::Engine;
use service::testkit::{Network, OnEngine, TestNet};

const PAGE: &str = "/monitor/vergelijken";

/// Two closed rounds of three regions.
struct Stage {
    net: Network,
    anna: Browser,
    bert: Browser,
    partner: Browser,
}

impl OnEngine for Stage {
    async fn on(engine: Engine) -> Self {
        let net = TestNet::new(engine).await;
        // The regions take part since before the first round opens.
        net.clock.set("2026-12-01T09:00:00Z".parse().unwrap());
        let net = Network::in_net(net).await;
        let anna = net.seat_for("Anna Proef", "drenthe", 1).await;
        let bert = net.seat_for("Bert Proef", "drenthe", 2).await;
        let zeeland = net.trekker("zeeland", 1).await;
        let pia = net.with_role(Role::Partner).await;
        for (day, level) in [("2027-03-16", "2"), ("2027-07-13", "3")] {
            let round = net.open_round(day).await;
            net.fill_in(&anna, level).await;
            net.fill_in(&zeeland, "5").await;
            net.close_round(round).await;
        }
        let mut browsers = Vec::new();
        for who in [&anna, &bert, &pia] {
            let mut browser = Browser::of(&net.ctx);
            browser.cookies = cookies::of_login(&net.ctx, who).await;
            browsers.push(browser);
        }
        let [anna, bert, partner] = browsers.try_into().unwrap_or_else(|_| panic!("three people"));
        Self { net, anna, bert, partner }
    }
}

#[track_caller]
fn says(page: &Answer, status: StatusCode, words: &str) {
    assert_eq!(page.status, status, "{page}");
    assert!(page.body.contains(words), "{words}: {page}");
}

both_engines! {
    async fn a_region_stands_beside_its_past_and_the_network_and_those_it_chose(mut stage: Stage) {
        let page = stage.anna.get(&format!("{PAGE}?met=zeeland")).await;
        says(&page, StatusCode::OK, "(jouw regio)");
        says(&page, StatusCode::OK, "in maart 2027");
        says(&page, StatusCode::OK, "was Kiem");
        says(&page, StatusCode::OK, "/monitor/regio/zeeland");
        says(&page, StatusCode::OK, "De helft van de regio’s staat");
        let other = stage.partner.get(&format!("{PAGE}?met=drenthe")).await;
        says(&other, StatusCode::OK, "/monitor/regio/drenthe");
        assert!(!other.body.contains("(jouw regio)") && !other.body.contains("Groepen van jullie regio"), "{other}");
    }

    async fn an_address_may_ask_for_anything(mut stage: Stage) {
        for odd in ["met=nergens", "met=%00%ff", "met=zeeland&met=%3Cscript%3E", &format!("met={}", "x".repeat(6_000))] {
            says(&stage.anna.get(&format!("{PAGE}?{odd}")).await, StatusCode::OK, "Een regio uit dit adres is er niet (meer)");
        }
        let many = "met=amsterdam&met=flevoland&met=twente&met=utrecht&met=zeeland";
        says(&stage.anna.get(&format!("{PAGE}?{many}")).await, StatusCode::OK, "Je ziet de eerste vier.");
        says(&stage.partner.get(&format!("{PAGE}?{many}&met=drenthe")).await, StatusCode::OK, "Je ziet de eerste vijf.");
        let moves = stage.partner.get("/monitor/beweging?principe=%00&principe=nergens").await;
        says(&moves, StatusCode::OK, "Van Kiem naar Plant");
    }

    async fn a_group_is_kept_for_both_trekkers_and_goes(mut stage: Stage) {
        let kept = stage.anna.post(PAGE, &[("naam", "Even groot"), ("met", "zeeland"), ("met", "utrecht")]).await;
        assert_eq!(kept.status, StatusCode::SEE_OTHER, "{kept}");
        let page = stage.bert.get(PAGE).await;
        says(&page, StatusCode::OK, "Even groot");
        let id = page.body.split("name=\"weg\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap().to_owned();
        // Nobody else takes it away.
        assert_eq!(stage.partner.post(PAGE, &[("weg", &id)]).await.status, StatusCode::NOT_FOUND);
        says(&stage.anna.get(PAGE).await, StatusCode::OK, "Even groot");
        for _ in 0..2 {
            assert_eq!(stage.bert.post(PAGE, &[("weg", &id)]).await.status, StatusCode::SEE_OTHER);
        }
        assert!(!stage.anna.get(PAGE).await.body.contains("Even groot"));
        drop(stage.net);
    }

    async fn what_cannot_be_kept_comes_back_with_what_was_chosen(mut stage: Stage) {
        let long = "a".repeat(41);
        let many = ["zeeland", "utrecht", "twente", "flevoland", "amsterdam"];
        for (name, with, words) in [
            ("", &many[..1], "Geef de groep een naam."),
            ("123", &many[..1], "Gebruik minstens één letter in de naam."),
            (&long, &many[..1], "Maak de naam korter: hooguit 40 tekens."),
            ("Buren", &["zeeland", "nergens"], "Een van deze regio’s is er niet meer."),
            ("Buren", &["drenthe"], "Kies eerst een andere regio dan die van jullie."),
            ("Buren", &many, "Een groep heeft hooguit 4 regio’s."),
        ] {
            let fields: Vec<_> = std::iter::once(("naam", name)).chain(with.iter().map(|id| ("met", *id))).collect();
            let page = stage.anna.post(PAGE, &fields).await;
            says(&page, StatusCode::UNPROCESSABLE_ENTITY, words);
            // Of too many the first stand there.
            assert!(with.len() > 4 || page.body.contains("value=\"zeeland\" checked") == (with[0] == "zeeland"), "{words}: {page}");
        }
        says(&stage.anna.get(PAGE).await, StatusCode::OK, "Kies eerst regio’s.");
    }
}
