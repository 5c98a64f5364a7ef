//! The page with what regions wrote: what is typed, asked for and posted may be anything.

use crate::kit::browser::{Answer, Browser};
use crate::kit::cookies;
use domain::account::Role;
use domain::survey::Share;
use http::StatusCode;
use service::both_engines;
use service::db::Engine;
use service::monitor::words;
use service::testkit::{Network, OnEngine};

const PAGE: &str = "/monitor/woorden";
const TEXT: &str = "Geld & <b>ouders</b>: de regio’s\nen hun \"afspraken\".";

/// A closed round with one text.
struct Stage {
    net: Network,
    coordinator: Browser,
    partner: Browser,
    text: String,
}

impl OnEngine for Stage {
    async fn on(engine: Engine) -> Self {
        let net = Network::on(engine).await;
        let anna = net.seat_for("Anna Proef", "drenthe", 1).await;
        let [cora, pia] = [net.with_role(Role::Coordinator).await, net.with_role(Role::Partner).await];
        let round = net.open_round("2027-05-18").await;
        net.fill_in(&anna, "3").await;
        net.write(&anna, "o1-trots", TEXT, Share::Network).await;
        net.send_in(&anna).await;
        net.close_round(round).await;
        let found = words::find(&net.ctx, &cora, &words::Filter::default()).await.unwrap();
        let text = found.texts[0].id.to_string();
        let mut browsers = Vec::new();
        for who in [&cora, &pia] {
            let mut browser = Browser::of(&net.ctx);
            browser.cookies = cookies::of_login(&net.ctx, who).await;
            browsers.push(browser);
        }
        let [coordinator, partner] = browsers.try_into().unwrap_or_else(|_| panic!("two people"));
        Self { net, coordinator, partner, text }
    }
}

fn address(fields: &[(&str, &str)]) -> String {
    let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    format!("{PAGE}?{query}")
}

#[track_caller]
fn says(page: &Answer, status: StatusCode, words: &str) {
    assert_eq!(page.status, status, "{page}");
    assert!(page.body.contains(words), "{words}: {page}");
}

both_engines! {
    async fn what_was_searched_for_is_marked_in_the_text_as_it_was_written(mut stage: Stage) {
        let page = stage.partner.get(&address(&[("zoek", "AFSPRAAK regio b")])).await;
        says(&page, StatusCode::OK, "1 tekst<");
        for marked in ["regio’s", "b", "afspraken"] {
            says(&page, StatusCode::OK, &format!("<mark class=\"hit__word\">{marked}</mark>"));
        }
        assert!(page.body.contains("Geld &amp; &lt;") && !page.body.contains("<b>"), "{page}");
        let all = stage.partner.get(PAGE).await;
        assert!(!all.body.contains("<mark") && !all.body.contains("type=\"checkbox\""), "{all}");
    }

    async fn a_search_that_is_none_gets_a_clear_answer(mut stage: Stage) {
        let long = "verzekeraar ".repeat(900);
        for (typed, told) in [
            (long.as_str(), "Zoek op minder woorden: hooguit 200 tekens."),
            ("\"*\"", "Typ een woord om op te zoeken"),
            ("!&|<->:*^()", "Typ een woord om op te zoeken"),
            ("\0", "1 tekst<"),
            ("ouders\0", "1 tekst<"),
            ("\"ouders\" AND NEAR(geld*) OR NOT {words}: ^x", "Niets gevonden"),
            ("'; DROP TABLE texts; --", "Niets gevonden"),
            ("<script>alert(1)</script>", "Niets gevonden"),
            ("afspraken' OR \"regio", "Niets gevonden"),
        ] {
            let page = stage.coordinator.get(&address(&[("zoek", typed)])).await;
            says(&page, StatusCode::OK, told);
            assert!(!page.body.contains("<script>alert"), "{page}");
        }
        says(&stage.coordinator.get(&format!("{PAGE}?zoek=%FF%FE+ouders")).await, StatusCode::OK, "1 tekst<");
    }

    async fn what_there_is_not_does_not_count_and_the_page_says_so(mut stage: Stage) {
        for odd in [
            ("vraag", "nergens"),
            ("vraag", "o1-trots\0"),
            ("ronde", "morgen"),
            ("ronde", "00000000-0000-0000-0000-000000000001"),
            ("regio", "Ergens'; --"),
            ("thema", "nergens\0"),
            ("alleen", "mij"),
        ] {
            let page = stage.coordinator.get(&address(&[odd])).await;
            says(&page, StatusCode::OK, "Een deel van wat dit adres vraagt, is er niet (meer).");
            says(&page, StatusCode::OK, "1 tekst<");
        }
        for page in ["0", "-1", "99999999999999999999", "4294967295", "x"] {
            let page = stage.coordinator.get(&address(&[("pagina", page)])).await;
            says(&page, StatusCode::OK, "1 tekst<");
        }
        // A question that the questionnaire asks, without an answer that is a text.
        says(&stage.coordinator.get(&address(&[("vraag", "o6-gastregio")])).await, StatusCode::OK, "Niets gevonden");
    }

    async fn a_form_that_is_not_whole_comes_back_with_what_was_chosen(mut stage: Stage) {
        let (here, before) = (address(&[("zoek", "ouders")]), stage.net.content().await);
        let text = ("tekst", stage.text.as_str());
        let long = "x".repeat(41);
        for (fields, told) in [
            (vec![("geef", "ouders"), ("nieuw-thema", "")], "Vink eerst een tekst aan."),
            (vec![text, ("geef", ""), ("nieuw-thema", "")], "Kies een thema, of typ een nieuw thema."),
            (vec![text, ("geef", "ouders"), ("nieuw-thema", "Geld")], "niet allebei."),
            (vec![text, ("geef", ""), ("nieuw-thema", "…")], "Gebruik letters in de naam van het thema."),
            (vec![text, ("geef", ""), ("nieuw-thema", &long)], "hooguit 40 tekens."),
        ] {
            let page = stage.coordinator.post(&here, &fields).await;
            says(&page, StatusCode::UNPROCESSABLE_ENTITY, told);
            says(&page, StatusCode::UNPROCESSABLE_ENTITY, "<mark class=\"hit__word\">ouders</mark>");
            assert_eq!(page.body.contains("checked"), fields.contains(&text), "{page}");
        }
        for fields in [vec![("weg", "x y")], vec![("klaarzetten", "x")], vec![("tekst", "x"), ("geef", "ouders"), ("nieuw-thema", "")]] {
            assert_eq!(stage.coordinator.post(&here, &fields).await.status, StatusCode::NOT_FOUND, "{fields:?}");
        }
        assert_eq!(stage.net.content().await, before);
    }
}
