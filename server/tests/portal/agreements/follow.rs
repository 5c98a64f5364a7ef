//! Following what people would do: on the start page, in the questionnaire, at the region and on the sheet.

use super::journey::linked;
use super::stage::*;
use crate::kit::stage::{Stage, moved_to, person, trekker};
use http::StatusCode;
use service::both_engines;

both_engines! {
    async fn a_trekker_finds_it_on_start_and_ticks_it(mut stage: Stage) {
        let meeting = published(&mut stage).await;
        let start = stage.trekker.open("/").await;
        has(&start, &["Afspraken voor jou en je regio", "De brief delen", "Drenthe · voor 1 mei"]);
        has_not(&start, &["te laat"]);
        has_not(&stage.coordinator.get("/").await, &["De brief delen"]);
        on(&mut stage, "2027-05-02T09:00:00Z").await;
        let start = stage.trekker.open("/").await;
        has(&start, &["Drenthe · voor 1 mei · te laat"]);
        let pressed = start.sends("Gedaan: De brief delen");
        let done = stage.trekker.deliver(&pressed).await;
        assert_eq!(moved_to(&done), "/?gedaan=afspraak-gedaan");
        let again = stage.trekker.deliver(&pressed).await;
        assert_eq!(moved_to(&again), "/?gedaan=afspraak-gedaan", "it is done");
        let start = stage.trekker.get("/?gedaan=afspraak-gedaan").await;
        has(&start, &["De afspraak staat op gedaan."]);
        has_not(&start, &["Afspraken voor jou en je regio"]);
        let seen = stage.coordinator.get(&format!("{meeting}/verslag")).await;
        has(&seen, &["Drenthe · gedaan op 2 mei"]);
    }

    async fn a_reason_is_asked_on_a_page_and_read_by_all(mut stage: Stage) {
        let meeting = published(&mut stage).await;
        let start = stage.trekker.get("/").await;
        let page = linked(&start.body, "/afspraken/");
        let nothing = stage.trekker.open(&page).await.press("Afspraak vervalt").await;
        assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
        has(&nothing, &["Schrijf in een zin waarom de afspraak vervalt."]);
        let start = nothing.fill("reden", "De brief is er al.").press("Afspraak vervalt").await;
        assert_eq!(start.path, "/?gedaan=afspraak-vervallen", "{start}");
        let mut other = trekker(&stage.portal, "zeeland", person("Zeger Elders", "zeger@ggd.example")).await;
        let seen = other.get(&format!("{meeting}/verslag")).await;
        has(&seen, &["vervallen op 31 maart: De brief is er al."]);
        has_not(&seen, &["Bekijk"]);
        let page = page.split('?').next().unwrap();
        assert_eq!(other.get(page).await.status, StatusCode::NOT_FOUND);
        // Somebody changes their mind.
        let page = stage.trekker.open(page).await;
        has(&page, &["Wie zei wat?", "Anna Proef: vervallen: De brief is er al."]);
        let page = page.press("Toch nog open").await;
        has(&page, &["De afspraak staat weer open.", "Anna Proef: open"]);
    }

    async fn two_who_say_something_else_are_told(mut stage: Stage) {
        published(&mut stage).await;
        let page = linked(&stage.trekker.get("/").await.body, "/afspraken/");
        let stale = stage.trekker.open(&page).await.fill("reden", "Hoeft niet.").sends("Afspraak vervalt");
        stage.coordinator.open(page.split('?').next().unwrap()).await.press("Gedaan").await;
        let refused = stage.trekker.deliver(&stale).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{refused}");
        has(&refused, &["Iemand anders heeft dit intussen gewijzigd.", "Drenthe · gedaan", "Cora Proef: gedaan"]);
        // The reason that was typed is there still, and its writer chooses.
        has(&refused, &["Toch laten vervallen?", "Hoeft niet.", "Toch nog open", "name=\"versie\" value=\"2\""]);
        let bent: Vec<_> = stale.fields.iter().map(|(name, value)| {
            (name.as_str(), if name == "versie" { "2" } else { value.as_str() })
        }).collect();
        let done = stage.trekker.post(&stale.to, &bent).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{done}");
        let page = stage.trekker.open(page.split('?').next().unwrap()).await;
        has(&page, &["vervallen", "Hoeft niet."]);
        has_not(&page, &["Toch laten vervallen?"]);
    }

    async fn it_comes_back_in_the_next_round_and_keeps_nobody_from_sending_in(mut stage: Stage) {
        published(&mut stage).await;
        stage.make("2027-07-13").await;
        on(&mut stage, "2027-06-16T09:00:00Z").await;
        let page = stage.trekker.open("/vragenlijst").await;
        has(&page, &["Vorige keer afgesproken: is het gelukt?", "De brief delen", "Insturen kan ook zonder."]);
        let page = page.press("Gedaan: De brief delen").await;
        assert_eq!(page.path, "/vragenlijst?gedaan=afspraak-gedaan", "{page}");
        has(&page, &["De afspraak staat op gedaan."]);
        has_not(&page, &["Vorige keer afgesproken"]);
    }

    async fn it_stands_at_the_region_and_on_the_sheet_for_whom_it_is(mut stage: Stage) {
        published(&mut stage).await;
        let mut other = trekker(&stage.portal, "zeeland", person("Zeger Elders", "zeger@ggd.example")).await;
        for who in [&mut stage.trekker, &mut stage.coordinator] {
            has(&who.get("/monitor/regio/drenthe").await, &["De brief delen", "Drenthe · voor 1 mei"]);
        }
        has_not(&other.get("/monitor/regio/drenthe").await, &["De brief delen"]);
        on(&mut stage, "2027-04-07T09:00:00Z").await;
        let sheet = stage.coordinator.get("/monitor/voorbereiding").await;
        has(&sheet, &["Wat vorige keer is afgesproken", "We delen de brief.", "De brief delen (Drenthe · voor 1 mei)"]);
        assert_eq!(stage.trekker.get("/monitor/voorbereiding").await.status, StatusCode::NOT_FOUND);
    }
}
