//! The timeline, as members read it.

use crate::agreements::stage::{agree, decide, has, has_not, held, on, published};
use crate::kit::page::all_main_text;
use crate::kit::stage::Stage;
use http::StatusCode;
use service::both_engines;

const PATH: &str = "/bijeenkomsten/tijdlijn";
/// A moment at which the meeting of the tests is over.
const AFTER: &str = "2027-04-02T13:00:00Z";
/// What an address gets that asks for something else.
const INSTEAD: &str = "Wat dit adres vraagt, staat niet op de tijdlijn. Je ziet alles van de nieuwste jaren.";

both_engines! {
    async fn before_the_first_meeting_it_says_so_and_leads_on(mut stage: Stage) {
        has_not(&stage.trekker.get("/bijeenkomsten").await, &["Bekijk de tijdlijn"]);
        for query in ["", "?jaar=2027", "?soort=feest"] {
            let page = stage.trekker.get(&format!("{PATH}{query}")).await;
            has(&page, &["Er is nog geen bijeenkomst geweest", "Bekijk wat eraan komt"]);
            has_not(&page, &["<ol", INSTEAD]);
        }
    }

    async fn it_tells_of_each_meeting_what_is_published_and_who_came(mut stage: Stage) {
        let meeting = published(&mut stage).await;
        let page = stage.coordinator.open(&format!("{meeting}/aanwezig")).await;
        page.press("Is er (Anna Proef)").await.press("Is er (Cora Proef)").await;
        has(&stage.trekker.get(PATH).await, &["Er is nog geen bijeenkomst geweest"]);
        on(&mut stage, AFTER).await;
        let list = stage.trekker.get("/bijeenkomsten").await;
        has(&list, &["Werkt ons netwerk? Zo gaat het in 2027", &format!("href=\"{PATH}\"")]);
        let page = stage.trekker.get(PATH).await;
        let begin = "2027 Werkt ons netwerk? Zo gaat het in 2027 woensdag 31 maart 2027 , netwerkbijeenkomst Netwerkbijeenkomst \
            Pharos, Utrecht: Zaal 3 Er waren 2 mensen uit 1 regio. Besloten We delen de brief. 1 afspraak";
        assert!(all_main_text(&page.body).contains(begin), "{page}");
        has(&page, &["<ol class=\"timeline\">", "De brief delen", "Drenthe · voor 1 mei", &format!("href=\"{meeting}/verslag\"")]);
        // Nothing is done here, and there is no agenda.
        has_not(&page, &["Gedaan</button>", &format!("{meeting}/agenda\"")]);
    }

    async fn a_record_that_is_a_concept_is_not_there(mut stage: Stage) {
        let meeting = held(&mut stage).await;
        let record = format!("{meeting}/verslag");
        decide(&mut stage, &record, "We delen de brief.").await;
        agree(&mut stage, &record, ("De brief delen", "regio_drenthe", "1-5-2027")).await;
        on(&mut stage, AFTER).await;
        for reader in [&mut stage.trekker, &mut stage.coordinator] {
            let page = reader.get(PATH).await;
            has(&page, &["woensdag 31 maart 2027"]);
            has_not(&page, &["Besloten", "brief", "afspraak", "Verslag"]);
        }
    }

    async fn an_address_that_asks_for_what_is_not_there_shows_everything_and_says_so(mut stage: Stage) {
        held(&mut stage).await;
        on(&mut stage, AFTER).await;
        for query in ["jaar=abc", "jaar=99999", "jaar=1999", "jaar=2027&jaar=2026", "soort=feest", "soort=webinar", "soort=coordinatiegroep"] {
            let page = stage.trekker.get(&format!("{PATH}?{query}")).await;
            assert_eq!(page.status, StatusCode::OK);
            has(&page, &[INSTEAD, "woensdag 31 maart 2027"]);
            has_not(&page, &["feest", "abc", "99999"]);
        }
        for query in ["", "?jaar=", "?jaar=2027", "?soort=netwerk&jaar=2027"] {
            let page = stage.trekker.get(&format!("{PATH}{query}")).await;
            has(&page, &["woensdag 31 maart 2027"]);
            has_not(&page, &[INSTEAD]);
        }
        has(&stage.trekker.get(&format!("{PATH}?jaar=2027")).await, &["<title>Tijdlijn van 2027", "De nieuwste jaren"]);
    }

    async fn a_meeting_that_was_called_off_is_one_line(mut stage: Stage) {
        let meeting = stage.make("2027-06-30").await;
        let page = stage.coordinator.open(&format!("{meeting}/afzeggen")).await;
        page.fill("reden", "Er rijden geen treinen").press("Bijeenkomst afzeggen").await;
        on(&mut stage, "2027-07-01T13:00:00Z").await;
        let page = stage.trekker.get(PATH).await;
        has(&page, &["class=\"timeline__off\"", "woensdag 30 juni 2027</a> · Netwerkbijeenkomst, afgezegd"]);
        // Of a year without any other there is nothing to look back on.
        has_not(&page, &["timeline__one", "Werkt ons netwerk?"]);
        let list = stage.trekker.get("/bijeenkomsten").await;
        has(&list, &["Bekijk de tijdlijn"]);
        has_not(&list, &["Werkt ons netwerk?"]);
    }
}
