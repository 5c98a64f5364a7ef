//! Holding a meeting item by item.

use super::journey::linked;
use super::stage::*;
use crate::kit::stage::Stage;
use http::StatusCode;
use service::both_engines;

both_engines! {
    async fn a_coordinator_goes_from_item_to_item(mut stage: Stage) {
        let meeting = held(&mut stage).await;
        let record = format!("{meeting}/verslag");
        let first = point(&mut stage, &meeting, "Wie betaalt mee?").await;
        let second = point(&mut stage, &meeting, "Ouders").await;
        let page = stage.coordinator.open(&record).await;
        has(&page, &["Notulen per punt", "Punt voor punt schrijven", "nog geen notulen", "Notulen van de hele bijeenkomst"]);
        assert_eq!(linked(&page.body, &format!("{record}/punten/")), first);
        let page = stage.coordinator.open(&first).await;
        has(&page, &["Wie betaalt mee?", "Punt 1 van 2.", "gesprek", "Volgende: Ouders", "Nog geen besluiten en afspraken"]);
        // Whatever is pressed, what was typed beside it is stored.
        let page = page.fill("notulen", "De **gemeente**.").fill("besluit", "We vragen het.").press("Besluit toevoegen").await;
        assert_eq!(page.path, format!("{first}?gedaan=besluit"), "{page}");
        has(&page, &["Het besluit staat erbij.", "We vragen het.", "<strong>gemeente</strong>"]);
        assert_eq!(page.value("notulen"), Some("De **gemeente**."));
        let page = page.fill("notulen", "De **gemeente** betaalt.").fill("wat", "Bellen").press("Afspraak toevoegen").await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{page}");
        has(&page, &["Kies wie het doet."]);
        let page = page.choose("wie", "regio_drenthe").fill("voor", "1-5-2027").fill("notulen", "De **gemeente** betaalt mee.");
        let page = page.press("Afspraak toevoegen").await;
        assert_eq!(page.path, format!("{first}?gedaan=afspraak"), "what was stored with the form that came back is known: {page}");
        has(&page, &["De afspraak staat erbij.", "Bellen", "betaalt mee."]);
        let page = stage.coordinator.open(&second).await;
        has(&page, &["Punt 2 van 2.", "Vorige: Wie betaalt mee?"]);
        has_not(&page, &["We vragen het."]);
        let page = page.fill("notulen", "# Panels\n\n- reiskosten").press("Voorbeeld").await;
        has(&page, &["Zo lezen anderen het straks.", "<h3>Panels</h3>", "<li>reiskosten</li>"]);
        let page = page.press("Notulen opslaan").await;
        has(&page, &["De notulen zijn opgeslagen."]);
        has(&stage.coordinator.get(&record).await, &["notulen · 1 besluit · 1 afspraak", "bij “Wie betaalt mee?”"]);
    }

    async fn a_published_record_reads_by_item_in_the_order_of_the_agenda(mut stage: Stage) {
        let meeting = held(&mut stage).await;
        let record = format!("{meeting}/verslag");
        let points = [point(&mut stage, &meeting, "Eerst dit").await, point(&mut stage, &meeting, "Dan dat").await];
        let silent = point(&mut stage, &meeting, "Niets gezegd").await;
        for (to, text) in [(&points[1], "Over dat."), (&points[0], "# Deel\n\nOver dit.")] {
            stage.coordinator.open(to).await.fill("notulen", text).press("Notulen opslaan").await;
        }
        for to in points.iter().chain([&silent, &record]) {
            assert_eq!(stage.trekker.get(to).await.status, StatusCode::NOT_FOUND);
        }
        let page = stage.coordinator.open(&format!("{record}/publiceren")).await;
        has(&page, &["In het verslag: notulen, "]);
        page.press("Publiceren").await;
        let page = stage.trekker.get(&record).await;
        has(&page, &["<h3>Eerst dit</h3>", "<h4>Deel</h4>", "Over dit.", "<h3>Dan dat</h3>", "Over dat."]);
        has_not(&page, &["Niets gezegd", "punten/"]);
        let place = |words: &str| page.body.find(words).unwrap();
        assert!(place("Over dit.") < place("<h3>Dan dat</h3>"), "{page}");
        assert_eq!(stage.trekker.get(&points[0]).await.status, StatusCode::NOT_FOUND);
        let stolen = stage.trekker.post(&points[0], &[("doen", "notulen"), ("notulen", "Van mij"), ("versie", "1")]).await;
        assert_eq!(stolen.status, StatusCode::NOT_FOUND);
        has(&stage.trekker.get(&meeting).await, &["Lees wat er is besproken"]);
    }

    async fn of_two_who_write_at_one_item_the_later_one_chooses(mut stage: Stage) {
        let meeting = held(&mut stage).await;
        let to = point(&mut stage, &meeting, "Wie betaalt mee?").await;
        let stale = stage.coordinator.open(&to).await.fill("notulen", "Van mij").sends("Notulen opslaan");
        stage.coordinator.open(&to).await.fill("notulen", "Van een ander").press("Notulen opslaan").await;
        let refused = stage.coordinator.deliver(&stale).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{refused}");
        has(&refused, &["Cora Proef bewaarde op", "Van een ander", "Van mij", "De andere tekst houden"]);
        let fields = [("doen", "andere"), ("versie", "1"), ("notulen", "Van mij")];
        let kept = stage.coordinator.post(&to, &fields).await;
        assert_eq!((kept.status, kept.location()), (StatusCode::SEE_OTHER, to.as_str()));
        assert_eq!(stage.coordinator.open(&to).await.value("notulen"), Some("Van een ander"));
        stage.coordinator.post(&to, &[("doen", "notulen"), ("versie", "1"), ("notulen", "Van mij")]).await;
        assert_eq!(stage.coordinator.open(&to).await.value("notulen"), Some("Van mij"));
    }

    async fn whatever_was_typed_is_stored_by_whichever_button(mut stage: Stage) {
        let meeting = held(&mut stage).await;
        let to = point(&mut stage, &meeting, "Wie betaalt mee?").await;
        let page = stage.coordinator.open(&to).await.fill("notulen", "De gemeente.").fill("besluit", "We vragen het.");
        let page = page.fill("wat", "Bellen").press("Notulen opslaan").await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "half an action is told: {page}");
        has(&page, &["Kies wie het doet.", "We vragen het.", "De gemeente."]);
        let page = page.choose("wie", "regio_drenthe").fill("voor", "1-5-2027").press("Notulen opslaan").await;
        assert_eq!(page.path, format!("{to}?gedaan=notulen"), "{page}");
        has(&page, &["We vragen het.", "Bellen", "De gemeente."]);
        assert_eq!((page.value("besluit"), page.value("wat")), (Some(""), Some("")), "{page}");
        for stored in [
            "SELECT COUNT(*) FROM meeting_decisions",
            "SELECT COUNT(*) FROM action_items",
            "SELECT COUNT(*) FROM meeting_minutes",
        ] {
            assert_eq!(stage.portal.net.count(stored).await, 1, "{stored}");
        }
    }

    async fn while_a_choice_is_open_no_other_button_stores_minutes(mut stage: Stage) {
        let meeting = held(&mut stage).await;
        let to = point(&mut stage, &meeting, "Wie betaalt mee?").await;
        stage.coordinator.open(&to).await.fill("notulen", "Van een ander").press("Notulen opslaan").await;
        let fields = [("doen", "besluit"), ("versie", "1"), ("keuze", "open"), ("notulen", "Van mij"), ("besluit", "We vragen het.")];
        let back = stage.coordinator.post(&to, &fields).await;
        assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY, "{back}");
        has(&back, &["Van een ander", "Van mij", "We vragen het.", "De andere tekst houden"]);
        let looked = stage.coordinator.post(&to, &[("doen", "voorbeeld"), ("versie", "1"), ("keuze", "open"), ("notulen", "Van mij")]).await;
        has(&looked, &["De andere tekst houden"]);
        let page = stage.coordinator.open(&to).await;
        assert_eq!(page.value("notulen"), Some("Van een ander"));
        has_not(&page, &["We vragen het."]);
    }

    async fn a_page_of_somebody_else_stores_nothing_unasked(mut stage: Stage) {
        let meeting = held(&mut stage).await;
        let to = point(&mut stage, &meeting, "Wie betaalt mee?").await;
        let other = "00000000-0000-4000-8000-000000000001";
        let fields = [("doen", "notulen"), ("versie", "0"), ("schrijver", other), ("notulen", "Van Carl")];
        let back = stage.coordinator.post(&to, &fields).await;
        assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY, "{back}");
        has(&back, &["Intussen logde iemand anders in.", "Van Carl"]);
        assert_eq!(stage.portal.net.count("SELECT COUNT(*) FROM meeting_minutes").await, 0);
    }

    async fn who_did_not_touch_the_minutes_says_nothing_about_them(mut stage: Stage) {
        let meeting = held(&mut stage).await;
        let to = point(&mut stage, &meeting, "Wie betaalt mee?").await;
        let decided = stage.coordinator.open(&to).await.fill("besluit", "We vragen het.").sends("Besluit toevoegen");
        stage.coordinator.open(&to).await.fill("notulen", "Van een ander").press("Notulen opslaan").await;
        let done = stage.coordinator.deliver(&decided).await;
        assert_eq!(done.location(), format!("{to}?gedaan=besluit"), "{done}");
        let page = stage.coordinator.open(&to).await;
        assert_eq!(page.value("notulen"), Some("Van een ander"));
        has(&page, &["We vragen het."]);
    }

    async fn what_was_typed_at_an_item_that_is_gone_comes_back(mut stage: Stage) {
        let meeting = held(&mut stage).await;
        let to = point(&mut stage, &meeting, "Wie betaalt mee?").await;
        let page = stage.coordinator.open(&to).await.fill("notulen", "Een lang verhaal").fill("besluit", "We vragen het.");
        let [saved, looked, decided] = ["Notulen opslaan", "Voorbeeld", "Besluit toevoegen"].map(|words| page.sends(words));
        remove(&mut stage, &to).await;
        for sent in [saved, looked, decided] {
            let back = stage.coordinator.deliver(&sent).await;
            has(&back, &["Dit punt is van de agenda", "Een lang verhaal", "We vragen het.", "is niet opgeslagen"]);
        }
        assert_eq!(stage.coordinator.get(&to).await.status, StatusCode::NOT_FOUND);
        assert_eq!(stage.portal.net.count("SELECT COUNT(*) FROM meeting_minutes").await, 0);
        for odd in ["geen-id", "00000000-0000-0000-0000-000000000000"] {
            let odd = format!("{meeting}/verslag/punten/{odd}");
            assert_eq!(stage.coordinator.get(&odd).await.status, StatusCode::NOT_FOUND);
        }
    }

    async fn what_was_written_at_an_item_stays_when_that_goes(mut stage: Stage) {
        let meeting = held(&mut stage).await;
        let to = point(&mut stage, &meeting, "Wie betaalt mee?").await;
        let page = stage.coordinator.open(&to).await.fill("notulen", "De gemeente.").fill("besluit", "We vragen het.");
        page.press("Besluit toevoegen").await;
        remove(&mut stage, &to).await;
        let page = stage.coordinator.open(&format!("{meeting}/verslag")).await;
        has(&page, &["Punt dat van de agenda is gehaald", "notulen · staat niet meer op de agenda", "We vragen het."]);
        let page = stage.coordinator.open(&to).await;
        assert_eq!(page.value("notulen"), Some("# Wie betaalt mee?\n\nDe gemeente."));
        has_not(&page, &["Besluit toevoegen"]);
        let page = page.fill("notulen", "# Wie betaalt mee?\n\nDe gemeente en het Rijk.").press("Notulen opslaan").await;
        has(&page, &["De notulen zijn opgeslagen.", "<h3>Wie betaalt mee?</h3>"]);
        stage.coordinator.open(&format!("{meeting}/verslag/publiceren")).await.press("Publiceren").await;
        has(&stage.trekker.get(&format!("{meeting}/verslag")).await, &["<h3>Wie betaalt mee?</h3>", "en het Rijk."]);
    }

    async fn minutes_of_an_item_that_are_too_long_come_back_whole(mut stage: Stage) {
        let meeting = held(&mut stage).await;
        let to = point(&mut stage, &meeting, "Wie betaalt mee?").await;
        let huge = "a".repeat(1_000_000);
        let page = stage.coordinator.open(&to).await.fill("notulen", &huge).fill("besluit", "We vragen het.");
        let page = page.press("Besluit toevoegen").await;
        assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE);
        has(&page, &["Maak de notulen korter: er passen 64 kB in", "Er is nog niets opgeslagen."]);
        assert_eq!((page.value("notulen").map(str::len), page.value("besluit")), (Some(huge.len()), Some("We vragen het.")));
        assert_eq!(stage.portal.net.count("SELECT COUNT(*) FROM meeting_decisions").await, 0);
    }
}
