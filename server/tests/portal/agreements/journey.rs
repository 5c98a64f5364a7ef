//! From an empty record to what members read.

use super::stage::*;
use crate::kit::stage::Stage;
use http::StatusCode;
use service::both_engines;

both_engines! {
    async fn a_coordinator_writes_looks_and_publishes(mut stage: Stage) {
        let meeting = held(&mut stage).await;
        let record = format!("{meeting}/verslag");
        let page = stage.coordinator.get(&meeting).await;
        has(&page, &["Wat is er afgesproken?", "Verslag schrijven"]);
        has_not(&stage.trekker.get(&meeting).await, &["Wat is er afgesproken?", "verslag"]);
        let page = stage.coordinator.open(&record).await;
        has(&page, &["Dit verslag is een concept. Alleen de coördinatiegroep ziet het.", "Verslag publiceren"]);
        let page = page.fill("notulen", "# Geld\n\n*Samen* rekenen <script>alert(1)</script>").press("Voorbeeld").await;
        has(&page, &["<h3>Geld</h3>", "<em>Samen</em> rekenen &lt;script&gt;", "Zo lezen anderen het straks."]);
        assert_eq!(page.value("notulen"), Some("# Geld\n\n*Samen* rekenen <script>alert(1)</script>"));
        let page = page.press("Notulen opslaan").await;
        assert_eq!(page.path, format!("{record}?gedaan=notulen"), "{page}");
        decide(&mut stage, &record, "We delen de brief.").await;
        agree(&mut stage, &record, ("De brief delen", "regio_drenthe", "1-5-2027")).await;
        let page = stage.coordinator.get(&meeting).await;
        has(&page, &["Verder met het verslag"]);
        assert_eq!(stage.trekker.get(&record).await.status, StatusCode::NOT_FOUND);
        let page = stage.coordinator.open(&format!("{record}/publiceren")).await;
        has(&page, &["In het verslag: notulen, 1 besluit en 1 afspraak."]);
        let page = page.press("Publiceren").await;
        assert_eq!(page.path, format!("{meeting}?gedaan=verslag"), "{page}");
        has(&page, &["Het verslag is gepubliceerd.", "We delen de brief.", "De brief delen"]);
        let page = stage.coordinator.get(&record).await;
        has(&page, &["Dit verslag is gepubliceerd op", "krijgt een mail op"]);
        let page = stage.trekker.get(&record).await;
        has(&page, &["Besluiten", "We delen de brief.", "De brief delen", "Drenthe · voor 1 mei", "<h3>Geld</h3>"]);
        has_not(&page, &["Notulen opslaan", "Wijzig", "<script>alert"]);
        has(&stage.trekker.get(&meeting).await, &["Wat is er afgesproken?", "Lees wat er is besproken", "We delen de brief."]);
    }

    async fn decisions_and_actions_are_changed_and_taken_out(mut stage: Stage) {
        let record = format!("{}/verslag", held(&mut stage).await);
        decide(&mut stage, &record, "We delen de brief.").await;
        agree(&mut stage, &record, ("De brief delen", "regio_drenthe", "1-5-2027")).await;
        let page = stage.coordinator.open(&record).await;
        let [decision, action] = ["besluiten/", "afspraken/"].map(|part| linked(&page.body, &format!("{record}/{part}")));
        let page = stage.coordinator.open(&decision).await.fill("besluit", "We delen alles.").press("Besluit bewaren").await;
        has(&page, &["Het besluit is gewijzigd.", "We delen alles."]);
        let page = stage.coordinator.open(&action).await;
        assert_eq!((page.value("wat"), page.value("voor")), (Some("De brief delen"), Some("1-5-2027")));
        let page = page.fill("wat", "Alles delen").choose("wie", "regio_zeeland").press("Afspraak bewaren").await;
        has(&page, &["De afspraak is gewijzigd.", "Alles delen", "Zeeland · voor 1 mei"]);
        let page = stage.coordinator.open(&action).await.press("Afspraak weghalen").await;
        has(&page, &["De afspraak is weggehaald."]);
        has_not(&page, &["Alles delen"]);
        let page = stage.coordinator.open(&decision).await.press("Besluit weghalen").await;
        has(&page, &["Het besluit is weggehaald."]);
        assert_eq!(stage.coordinator.get(&decision).await.status, StatusCode::NOT_FOUND);
    }

    async fn before_its_day_a_record_can_be_begun(mut stage: Stage) {
        let meeting = stage.make("2027-03-31").await;
        has_not(&stage.coordinator.get(&meeting).await, &["Verslag schrijven"]);
        let page = stage.coordinator.open(&format!("{meeting}/verslag")).await;
        has(&page, &["Publiceren kan vanaf woensdag 31 maart."]);
        let page = page.fill("notulen", "Alvast").press("Notulen opslaan").await;
        has(&page, &["De notulen zijn opgeslagen."]);
        let page = stage.coordinator.open(&format!("{meeting}/verslag/publiceren")).await.press("Publiceren").await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{page}");
        has(&page, &["Publiceren kan vanaf de dag van de bijeenkomst."]);
    }
}

/// The first address on the page that begins so.
pub fn linked(body: &str, begin: &str) -> String {
    let (_, rest) = body.split_once(&format!("href=\"{begin}")).unwrap_or_else(|| panic!("{begin} in {body}"));
    format!("{begin}{}", rest.split('"').next().unwrap_or_default())
}
