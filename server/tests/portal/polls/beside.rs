//! What stands beside a poll and around it: how it goes on, who sees what, the way back, and where it stands among the meetings.

use super::stage::*;
use crate::kit::browser::{Answer, Browser};
use service::both_engines;

/// The places of these words, one after another.
fn in_order(page: &Answer, words: &[&str]) {
    let places: Vec<_> = words.iter().map(|words| page.body.find(words)).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{words:?} {places:?}: {page}");
}

both_engines! {
    async fn how_it_goes_on_and_who_sees_what_follow_the_choices(mut stage: Stage) {
        let poll = begun(&mut stage).await;
        let seen = stage.trekker.get(&poll).await;
        in_order(&seen, &["Mijn keuze bewaren", "Zo gaat het verder", "Wie ziet mijn keuze?", "Wie kan wanneer?"]);
        in_order(&seen, &[
            "Dat kan tot maandag 15 maart om 17:00. Er koos nog geen regio.",
            "De coördinatiegroep legt de datum vast",
            "Het voorstel is de datum waarop de meeste regio’s kunnen.",
            "Je krijgt een uitnodiging",
            "De vragenlijst gaat open",
            "Je naam zien alleen je collega uit de regio en de coördinatiegroep.",
        ]);
        let chosen = stage.trekker.open(&poll).await.choose("keuze_1", "ja").press("Mijn keuze bewaren").await;
        assert!(chosen.body.contains("1 van de 1 regio koos al."), "{chosen}");
        // Who plans holds no seat here.
        let seen = stage.coordinator.get(&poll).await;
        assert!(seen.body.contains("Jij hoort niet bij een regio: wat jij kiest, ziet alleen de coördinatiegroep."), "{seen}");
        in_order(&seen, &["Mijn keuze bewaren", "Zo gaat het verder", "Welke datum wordt het?"]);
        stage.coordinator.open(&format!("{poll}/sluiten")).await.press("Datumprikker sluiten").await;
        let closed = stage.trekker.get(&poll).await;
        assert!(closed.body.contains("Gesloten op woensdag 3 maart om 13:00. 1 van de 1 regio koos."), "{closed}");
        let step = closed.body.split("aria-current=\"step\"").nth(1).unwrap();
        assert!(step.split("</li>").next().unwrap().contains("legt de datum vast"), "that is what it waits for: {step}");
        // Once the date stands it says that, and no more.
        let choose = seen.body.split("Leg dinsdag 13 april vast").next().unwrap().rsplit("href=\"").next().unwrap();
        let choose = choose.split('"').next().unwrap().replace("&amp;", "&");
        stage.coordinator.open(&choose).await.press("Deze datum vastleggen").await;
        let stands = stage.trekker.get(&poll).await;
        assert!(stands.body.contains("De datum staat vast:") && !stands.body.contains("Zo gaat het verder"), "{stands}");
    }

    async fn a_meeting_whose_date_is_sought_is_called_by_its_months(mut stage: Stage) {
        let poll = begun(&mut stage).await;
        let meeting = poll.strip_suffix("/datumprikker").unwrap();
        let page = stage.trekker.get(meeting).await;
        for words in ["Een dag in april 2027 bij Pharos", "De datum is nog niet bekend.", "Netwerkbijeenkomst in april 2027"] {
            assert!(page.body.contains(words), "{words}: {page}");
        }
        let back = format!("<a href=\"{meeting}\">Netwerkbijeenkomst in april 2027</a>");
        for address in [poll.clone(), format!("{poll}/wijzigen"), format!("{poll}/sluiten"), format!("{meeting}/afzeggen")] {
            let page = stage.coordinator.get(&address).await;
            assert!(page.body.contains(&back), "{address}: {page}");
            assert!(!page.body.contains("datum nog niet bekend"), "{address}: {page}");
        }
        let off = stage.coordinator.get(&format!("{meeting}/afzeggen")).await;
        assert!(off.body.contains("Netwerkbijeenkomst in april 2027. De datum is nog niet bekend."), "{off}");
    }

    async fn what_is_not_decided_is_not_behind_us(mut stage: Stage) {
        begun(&mut stage).await;
        let held = stage.make("2027-04-20").await;
        stage.portal.net.clock.set("2027-04-14T08:00:00Z".parse().unwrap());
        stage.coordinator = Browser::log_in_as(&stage.portal, "cora@vws.example").await;
        let list = stage.coordinator.get("/bijeenkomsten").await;
        in_order(&list, &["Komt eraan", "april 2027, datum volgt"]);
        assert!(!list.body.contains("Geweest") && list.body.contains("Datum kiezen"), "{list}");
        // What was comes after it.
        stage.portal.net.clock.set("2027-04-21T08:00:00Z".parse().unwrap());
        stage.coordinator = Browser::log_in_as(&stage.portal, "cora@vws.example").await;
        let list = stage.coordinator.get("/bijeenkomsten").await;
        in_order(&list, &["Komt eraan", "april 2027, datum volgt", "Geweest", &held]);
    }

    async fn who_plans_another_meeting_is_told_what_it_goes_from(mut stage: Stage) {
        let told = "Van de laatste bijeenkomst op de lijst ligt de datum nog niet vast. We rekenen met dinsdag 13 april.";
        begun(&mut stage).await;
        for address in ["/bijeenkomsten/nieuw", "/bijeenkomsten/jaar"] {
            let page = stage.coordinator.get(address).await;
            assert!(page.body.contains(told), "{address}: {page}");
        }
        assert!(!stage.coordinator.get("/bijeenkomsten/nieuw").await.body.contains("De bijeenkomst hiervoor is op"));
    }
}
