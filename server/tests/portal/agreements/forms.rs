//! What is wrong, huge, stale or forged: told at its field, nothing is stored, and nothing that was typed is lost.

use super::journey::linked;
use super::stage::*;
use crate::kit::stage::Stage;
use http::StatusCode;
use service::both_engines;

both_engines! {
    async fn minutes_that_are_too_long_come_back_whole(mut stage: Stage) {
        let record = format!("{}/verslag", held(&mut stage).await);
        for huge in ["é".repeat(35_000), "a".repeat(1_000_000)] {
            let page = stage.coordinator.open(&record).await.fill("notulen", &huge).press("Notulen opslaan").await;
            assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE);
            has(&page, &["Maak de notulen korter: er passen 64 kB in", "Er is nog niets opgeslagen."]);
            assert_eq!(page.value("notulen").map(str::len), Some(huge.len()), "nothing is lost");
        }
        assert_eq!(stage.portal.net.count("SELECT COUNT(*) FROM meeting_minutes").await, 0);
        let fits = "a".repeat(64 * 1024);
        let page = stage.coordinator.open(&record).await.fill("notulen", &fits).press("Notulen opslaan").await;
        assert_eq!(page.path, format!("{record}?gedaan=notulen"));
    }

    async fn minutes_that_someone_else_changed_come_back_with_both_texts(mut stage: Stage) {
        let record = format!("{}/verslag", held(&mut stage).await);
        let stale = stage.coordinator.open(&record).await.fill("notulen", "Van mij").sends("Notulen opslaan");
        stage.coordinator.open(&record).await.fill("notulen", "Van een ander").press("Notulen opslaan").await;
        let refused = stage.coordinator.deliver(&stale).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{refused}");
        has(&refused, &["Cora Proef bewaarde op", "Van een ander", "Van mij", "name=\"versie\" value=\"1\""]);
        let bent: Vec<_> = stale.fields.iter().map(|(name, value)| {
            (name.as_str(), if name == "versie" { "1" } else { value.as_str() })
        }).collect();
        let stored = stage.coordinator.post(&record, &bent).await;
        assert_eq!(stored.status, StatusCode::SEE_OTHER, "the later one chooses: {stored}");
        has(&stage.coordinator.get(&record).await, &["Van mij"]);
    }

    async fn what_is_wrong_is_told_at_its_field(mut stage: Stage) {
        let record = format!("{}/verslag", held(&mut stage).await);
        let (huge, long) = ("a".repeat(100_000), "é".repeat(2001));
        let action = |what, who, due| vec![("doen", "afspraak"), ("wat", what), ("wie", who), ("voor", due)];
        let cases: Vec<(Vec<(&str, &str)>, &str)> = vec![
            (vec![("doen", "besluit"), ("besluit", " ")], "Schrijf op wat er is besloten."),
            (vec![("doen", "besluit"), ("besluit", &long)], "2000"),
            (action("", "regio_drenthe", "1-5-2027"), "Schrijf op wat iemand gaat doen."),
            (action(&huge, "regio_drenthe", "1-5-2027"), "500"),
            (action("Bellen", "", "1-5-2027"), "Kies wie het doet."),
            (action("Bellen", "regio_atlantis", "1-5-2027"), "Kies wie het doet."),
            (action("Bellen", "lid_00000000-0000-0000-0000-000000000000", "1-5-2027"), "Kies wie het doet."),
            (action("Bellen", "regio_drenthe", "31-2-2027"), "Vul een dag in die bestaat"),
            (action("Bellen", "regio_drenthe", "30-3-2027"), "Kies een dag vanaf de dag van de bijeenkomst, binnen drie jaar."),
            (action("Bellen", "regio_drenthe", "1-4-2030"), "Kies een dag vanaf de dag van de bijeenkomst, binnen drie jaar."),
        ];
        // The first look counts the meetings of before today as held.
        stage.coordinator.get(&record).await;
        let before = stage.portal.net.content().await;
        for (fields, told) in cases {
            let refused = stage.coordinator.post(&record, &fields).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{told}: {refused}");
            has(&refused, &[told]);
        }
        for odd in ["/bijeenkomsten/nergens/verslag", "/bijeenkomsten/00000000-0000-0000-0000-000000000000/verslag"] {
            let nowhere = stage.coordinator.post(odd, &[("doen", "besluit"), ("besluit", "Ja")]).await;
            assert_eq!(nowhere.status, StatusCode::NOT_FOUND);
        }
        assert_eq!(stage.portal.net.content().await, before);
        // What was typed stays, and what is mended is stored.
        let page = stage.coordinator.open(&record).await.fill("wat", "Bellen").press("Afspraak toevoegen").await;
        assert_eq!(page.value("wat"), Some("Bellen"));
        let page = page.choose("wie", "regio_drenthe").fill("voor", "1-5-2027").press("Afspraak toevoegen").await;
        has(&page, &["De afspraak staat erbij."]);
    }

    async fn whatever_was_typed_at_the_whole_record_is_stored_by_whichever_button(mut stage: Stage) {
        let record = format!("{}/verslag", held(&mut stage).await);
        let page = stage.coordinator.open(&record).await.fill("notulen", "Een lang verhaal.").fill("wat", "Bellen");
        let page = page.press("Besluit toevoegen").await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{page}");
        has(&page, &["Schrijf op wat er is besloten.", "Kies wie het doet."]);
        assert_eq!((page.value("notulen"), page.value("wat")), (Some("Een lang verhaal."), Some("Bellen")));
        let page = page.fill("besluit", "We vragen het.").choose("wie", "regio_drenthe").fill("voor", "1-5-2027");
        let page = page.press("Afspraak toevoegen").await;
        assert_eq!(page.path, format!("{record}?gedaan=afspraak"), "{page}");
        has(&page, &["We vragen het.", "Bellen", "Drenthe · voor 1 mei"]);
        let left = ["notulen", "besluit", "wat"].map(|name| page.value(name).map(str::to_owned));
        assert_eq!(left.map(Option::unwrap), ["Een lang verhaal.", "", ""]);
        for stored in [
            "SELECT COUNT(*) FROM meeting_minutes",
            "SELECT COUNT(*) FROM meeting_decisions",
            "SELECT COUNT(*) FROM action_items",
        ] {
            assert_eq!(stage.portal.net.count(stored).await, 1, "{stored}");
        }
    }

    async fn a_stale_decision_or_action_comes_back_with_what_stands(mut stage: Stage) {
        let record = format!("{}/verslag", held(&mut stage).await);
        decide(&mut stage, &record, "Eerst.").await;
        agree(&mut stage, &record, ("Eerst", "regio_drenthe", "1-5-2027")).await;
        let page = stage.coordinator.get(&record).await;
        for (part, field, button) in [("besluiten/", "besluit", "Besluit bewaren"), ("afspraken/", "wat", "Afspraak bewaren")] {
            let path = linked(&page.body, &format!("{record}/{part}"));
            let stale = stage.coordinator.open(&path).await.fill(field, "Te laat").sends(button);
            stage.coordinator.open(&path).await.fill(field, "Van een ander").press(button).await;
            let refused = stage.coordinator.deliver(&stale).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{refused}");
            has(&refused, &["er nu:", "Van een ander", "Te laat"]);
        }
    }
}
