//! From the dates that a coordinator proposes to the one that stands.

use super::stage::*;
use chrono::Duration;
use http::StatusCode;
use service::both_engines;
use service::meetings::polls::send_due;

both_engines! {
    async fn dates_are_proposed_chosen_and_one_of_them_stands(mut stage: Stage) {
        let poll = begun(&mut stage).await;
        let start = stage.trekker.get("/").await;
        assert!(start.body.contains("Datum gezocht: april 2027, Pharos, Utrecht") && start.body.contains(&poll), "{start}");
        let ballot = stage.trekker.open(&poll).await;
        assert!(ballot.body.contains("dinsdag 13 april 2027") && ballot.body.contains("Kiezen kan tot maandag 15 maart om 17:00."), "{ballot}");
        assert!(ballot.body.contains("Nog geen regio koos bij deze datum."), "{ballot}");
        assert!(!ballot.body.contains("Welke datum wordt het?"), "that is for who plans: {ballot}");
        let chosen = ballot.choose("keuze_1", "nee").choose("keuze_2", "ja").press("Mijn keuze bewaren").await;
        assert!(chosen.body.contains("Bij een of meer datums koos je nog niets."), "{chosen}");
        let chosen = chosen.choose("keuze_3", "als-het-moet").press("Mijn nieuwe keuze bewaren").await;
        assert_eq!(chosen.path, format!("{poll}?gedaan=gekozen"));
        assert_eq!(chosen.value("keuze_2"), Some("ja"));
        let start = stage.trekker.get("/").await;
        assert!(!start.body.contains("Kies je datums"), "done: {start}");

        let seen = stage.coordinator.get(&poll).await;
        assert!(seen.body.contains("De beste datum is donderdag 15 april. 1 regio kan."), "{seen}");
        assert!(seen.body.contains("Deze regio kan niet: Drenthe."), "{seen}");
        assert!(seen.body.contains("Anna Proef"), "who plans sees names: {seen}");
        let link = seen.body.split("Leg donderdag 15 april vast").next().unwrap().rsplit("href=\"").next().unwrap();
        let choose = link.split('"').next().unwrap().replace("&amp;", "&");
        let ask = stage.coordinator.open(&choose).await;
        assert!(ask.body.contains("Kies donderdag 15 april 2027") && ask.body.contains("Van deze regio’s weten we het nog niet"), "{ask}");
        let left_open = ask.sends("Deze datum vastleggen");
        let stands = ask.press("Deze datum vastleggen").await;
        assert!(stands.body.contains("De datum staat vast.") && stands.body.contains("Donderdag 15 april 2027, 10:00 tot 15:00"), "{stands}");
        let again = stage.coordinator.deliver(&left_open).await;
        assert!(moved_to(&again).ends_with("?gedaan=datum-vast"), "it is done");
        let closed = stage.trekker.get(&poll).await;
        assert!(closed.body.contains("De datum staat vast: donderdag 15 april 2027.") && closed.body.contains("Jij koos: ja."), "{closed}");
        let late = stage.coordinator.get(&format!("{poll}/wijzigen")).await;
        assert!(late.body.contains("De datum staat al vast."), "{late}");
    }

    async fn dates_change_while_people_choose(mut stage: Stage) {
        let poll = begun(&mut stage).await;
        let ballot = stage.trekker.open(&poll).await;
        let left_open = ballot.choose("keuze_1", "ja").choose("keuze_2", "ja").sends("Mijn keuze bewaren");
        let form = stage.coordinator.open(&format!("{poll}/wijzigen")).await;
        assert_eq!(form.value("dag_2"), Some("15-4-2027"));
        let more = form.fill("dag_2", "16-4-2027").press("Nog meer datums").await;
        assert_eq!(more.status, StatusCode::OK, "nothing is stored: {more}");
        assert_eq!((more.value("dag_2"), more.values("dag_7")), (Some("16-4-2027"), 1), "{more}");
        let changed = more.press("Wijziging opslaan").await;
        assert_eq!(changed.path, format!("{poll}?gedaan=veranderd"), "{changed}");
        let late = stage.trekker.deliver(&left_open).await;
        assert_eq!(moved_to(&late), format!("{poll}?gedaan=datum-weg"));
        let seen = stage.trekker.open(&poll).await;
        assert_eq!((seen.value("keuze_1"), seen.value("keuze_2")), (Some("ja"), None), "{seen}");
    }

    async fn a_poll_closes_and_opens_again(mut stage: Stage) {
        let poll = begun(&mut stage).await;
        let ballot = stage.trekker.open(&poll).await;
        let left_open = ballot.choose("keuze_1", "ja").sends("Mijn keuze bewaren");
        let closed = stage.coordinator.open(&format!("{poll}/sluiten")).await.press("Datumprikker sluiten").await;
        assert!(closed.body.contains("De datumprikker is gesloten."), "{closed}");
        let late = stage.trekker.deliver(&left_open).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(late.body.contains("De datumprikker is gesloten op woensdag 3 maart om 13:") && late.body.contains("id=\"keuze_1\""), "{late}");
        let form = stage.coordinator.open(&format!("{poll}/openen")).await;
        assert!(form.body.contains("De mail met de vraag ging nog niet."), "{form}");
        let open = form.fill("sluit_datum", "17-3-2027").press("Weer openen").await;
        assert_eq!(open.path, format!("{poll}?gedaan=weer-open"), "{open}");
        assert_eq!(moved_to(&stage.trekker.deliver(&left_open).await), format!("{poll}?gedaan=nog-niet-alles"));
        stage.portal.net.clock.advance(Duration::hours(1));
        assert_eq!(send_due(&stage.portal.net.ctx).await.unwrap(), 2);
        stage.coordinator.open(&format!("{poll}/sluiten")).await.press("Datumprikker sluiten").await;
        let form = stage.coordinator.get(&format!("{poll}/openen")).await;
        let told = "Wie nog niet overal koos, krijgt een half uur later een mail, op werkdagen tussen 8 en 18 uur.";
        assert!(form.body.contains(told), "{form}");
    }

    async fn who_got_the_seat_reads_that_somebody_else_chose(mut stage: Stage) {
        let poll = begun(&mut stage).await;
        let ballot = stage.trekker.open(&poll).await;
        ballot.choose("keuze_1", "ja").choose("keuze_2", "als-het-moet").press("Mijn keuze bewaren").await;
        stage.portal.net.clock.advance(Duration::hours(1));
        let mut dora = successor(&stage, "Dora Proef", "dora@ggd.example").await;
        let ballot = dora.open(&poll).await;
        let told = "Anna Proef had jouw zetel en koos hier: als het moet. Dat telt voor je regio, tot je zelf kiest.";
        assert!(ballot.body.contains(told) && ballot.body.matches("had jouw zetel").count() == 2, "{ballot}");
        assert_eq!((ballot.value("keuze_1"), ballot.value("keuze_3")), (Some("ja"), None), "what counts is ticked");
        let seen = stage.coordinator.get(&poll).await;
        assert!(seen.body.contains("kan (koos Anna Proef)"), "{seen}");
        let chosen = ballot.choose("keuze_3", "nee").press("Mijn keuze bewaren").await;
        assert!(!chosen.body.contains("had jouw zetel") && chosen.body.contains("Mijn nieuwe keuze bewaren"), "{chosen}");
    }

    async fn what_was_called_off_while_its_date_was_sought_had_no_date(mut stage: Stage) {
        let poll = begun(&mut stage).await;
        stage.trekker.open(&poll).await.choose("keuze_2", "ja").press("Mijn keuze bewaren").await;
        let page = poll.strip_suffix("/datumprikker").unwrap();
        let ask = stage.coordinator.open(&format!("{page}/afzeggen")).await;
        let off = ask.fill("reden", "Er is een staking.").press("Bijeenkomst afzeggen").await;
        assert_eq!(off.path, format!("{page}?gedaan=afgezegd"), "{off}");
        for browser in [&mut stage.coordinator, &mut stage.trekker] {
            for address in [page, "/bijeenkomsten"] {
                let seen = browser.get(address).await;
                let main = seen.body.split("<main").nth(1).unwrap();
                assert!(main.contains("atum was nog niet gekozen") && !main.contains("13 april"), "{address}: {seen}");
            }
        }
    }
}
