//! The page without script: presses that come back to their place, and what is wrong told at its field.

use crate::agreements::stage::{has, has_not, held, on};
use crate::kit::stage::{Stage, moved_to};
use http::StatusCode;
use service::both_engines;

both_engines! {
    async fn a_press_notes_somebody_and_another_takes_it_back(mut stage: Stage) {
        let hall = format!("{}/aanwezig", held(&mut stage).await);
        let page = stage.coordinator.open(&hall).await;
        has(&page, &["Nog niemand aangetikt.", "Drenthe", "Anna Proef", "zei nog niets", "De zetels van deze regio zijn leeg.", "Coördinatiegroep"]);
        let page = page.press("Is er (Anna Proef)").await;
        assert!(page.path.starts_with(&format!("{hall}#p-")), "{page}");
        has(&page, &["1 persoon uit 1 regio is er.", "aria-pressed=\"true\"", "door Cora Proef om 15:00"]);
        let page = page.press("Is er (Cora Proef)").await;
        has(&page, &["2 mensen uit 1 regio zijn er."]);
        let page = page.press("Is er (Anna Proef)").await;
        has(&page, &["1 persoon is er.", "toch niet, door Cora Proef om 15:00"]);
    }

    async fn who_comes_along_is_a_name_under_a_region(mut stage: Stage) {
        let hall = format!("{}/aanwezig", held(&mut stage).await);
        let page = stage.coordinator.open(&hall).await.form("Is er ook (Zeeland)");
        let typed = page.fill("gast", "  Noor \u{202e} de   Vries ").sends("Is er ook (Zeeland)");
        for _ in 0..2 {
            let done = stage.coordinator.deliver(&typed).await;
            assert_eq!(moved_to(&done), format!("{hall}#regio-zeeland"), "sent twice it is done once");
        }
        let page = stage.coordinator.open(&hall).await;
        has(&page, &["1 persoon uit 1 regio is er.", "Noor de Vries", "kwam mee"]);
        let page = page.press("Haal weg (Noor de Vries)").await;
        assert_eq!(page.path, format!("{hall}#regio-zeeland"));
        has(&page, &["Nog niemand aangetikt."]);
        has_not(&page, &["Noor de Vries"]);
    }

    async fn a_name_that_is_none_comes_back_at_its_region(mut stage: Stage) {
        let hall = format!("{}/aanwezig", held(&mut stage).await);
        // The first look does what is due.
        stage.coordinator.get(&hall).await;
        let before = stage.portal.net.content().await;
        let long = "a".repeat(10_000);
        for (name, words) in [
            ("", "Vul de naam in van wie er meekwam."),
            ("\u{200b}\u{ad}\u{2060}", "Vul de naam in van wie er meekwam."),
            ("12345", "Vul de naam in van wie er meekwam."),
            (long.as_str(), "Maak de naam korter: er passen 100 tekens."),
        ] {
            let page = stage.coordinator.open(&hall).await.form("Is er ook (Drenthe)").fill("gast", name);
            let back = page.press("Is er ook (Drenthe)").await;
            assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY, "{name:.20}");
            has(&back, &[words, "href=\"#gast\"", "id=\"gast\""]);
            assert_eq!(back.form("Is er ook (Drenthe)").value("gast").map(str::len), Some(name.len()), "nothing is lost");
        }
        let twice = stage.coordinator.post(&hall, &[("gast", "Noor"), ("gast", "Ger"), ("regio", "drenthe")]).await;
        assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
        let nowhere = stage.coordinator.post(&hall, &[("gast", "Noor Mee"), ("regio", "nergens\r\n")]).await;
        assert_eq!(nowhere.status, StatusCode::UNPROCESSABLE_ENTITY);
        has(&nowhere, &["Deze regio doet niet mee.", "id=\"gast\""]);
        assert_eq!(stage.portal.net.content().await, before);
    }

    async fn what_cannot_be_pressed_is_told_and_changes_nothing(mut stage: Stage) {
        let hall = format!("{}/aanwezig", held(&mut stage).await);
        // The first look does what is due.
        stage.coordinator.get(&hall).await;
        let before = stage.portal.net.content().await;
        let nobody = "00000000-0000-0000-0000-000000000000";
        for fields in [vec![("is", nobody)], vec![("niet", nobody)], vec![("eraf", nobody), ("regio", "x\r\ny")]] {
            let refused = stage.coordinator.post(&hall, &fields).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{fields:?}");
            assert!(refused.body.contains("id=\"is\""), "{refused}");
        }
        let other = stage.coordinator.post(&hall, &[("is", nobody), ("van", nobody)]).await;
        has(&other, &["Je bent intussen als iemand anders ingelogd."]);
        for fields in [vec![], vec![("is", "x")], vec![("is", nobody), ("niet", nobody)], vec![("doen", "wissen")]] {
            assert_eq!(stage.coordinator.post(&hall, &fields).await.status, StatusCode::NOT_FOUND, "{fields:?}");
        }
        assert_eq!(stage.trekker.post(&hall, &[("is", nobody)]).await.status, StatusCode::NOT_FOUND);
        assert_eq!(stage.portal.net.content().await, before);
    }

    async fn before_the_day_and_of_what_is_called_off_the_page_says_why(mut stage: Stage) {
        let meeting = stage.make("2027-03-31").await;
        let hall = format!("{meeting}/aanwezig");
        let nobody = "00000000-0000-0000-0000-000000000000";
        has(&stage.coordinator.get(&hall).await, &["Wie er is, tik je aan vanaf woensdag 31 maart."]);
        has_not(&stage.coordinator.get(&meeting).await, &["Aantikken wie er is"]);
        let early = stage.coordinator.post(&hall, &[("is", nobody)]).await;
        assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
        has(&early, &["id=\"is\"", "vanaf woensdag 31 maart"]);
        on(&mut stage, "2027-03-31T06:00:00Z").await;
        has(&stage.coordinator.get(&meeting).await, &["Aantikken wie er is"]);
        let off = stage.coordinator.open(&format!("{meeting}/afzeggen")).await.fill("reden", "Sneeuw.");
        off.press("Bijeenkomst afzeggen").await;
        has(&stage.coordinator.get(&hall).await, &["Deze bijeenkomst gaat niet door. Er valt niets aan te tikken."]);
        let refused = stage.coordinator.post(&hall, &[("is", nobody)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        on(&mut stage, "2029-04-02T06:00:00Z").await;
        has_not(&stage.coordinator.get(&meeting).await, &["Aantikken wie er is", "Wie waren er?"]);
    }
}
