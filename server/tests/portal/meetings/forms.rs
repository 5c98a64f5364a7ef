//! Forms that are wrong, huge, stale or repeated come back with what was typed and what to do.

use crate::kit::browser::{Answer, Browser};
use crate::kit::page;
use crate::kit::stage::{Stage, moved_to, new_meeting, planned};
use chrono::Duration;
use http::StatusCode;
use service::both_engines;

/// Posts the planner's form with one field changed, and gives the page that comes back.
async fn wrong(stage: &mut Stage, field: &'static str, value: &str) -> Answer {
    let mut fields: Vec<(&str, &str)> = new_meeting("2027-09-14").to_vec();
    match fields.iter().position(|(name, _)| *name == field) {
        Some(at) => fields[at].1 = value,
        None => fields.push((field, value)),
    }
    let answer = stage.coordinator.post("/bijeenkomsten/nieuw", &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}={value:.20}");
    assert!(answer.body.contains("Er is een probleem") && answer.body.contains("<title>Fout: "), "{field}: {answer}");
    answer
}

both_engines! {
    async fn every_field_of_the_planner_says_what_to_do(mut stage: Stage) {
        for (field, value, sentence) in [
            ("plek", "", "Kies Pharos of een regio die meedoet."),
            ("plek", "atlantis", "Kies Pharos of een regio die meedoet."),
            ("datum", "", "Kies een van de dagen, of vul zelf een datum in."),
            ("datum", "anders", "Vul een dag in die bestaat"),
            ("datum", "2027-03-03", "Kies een dag na vandaag, binnen drie jaar."),
            ("datum_anders", "21-9-2027", "Kies “Een andere datum”, of maak dat veld leeg."),
            ("datum", "2999-03-03", "Kies een dag na vandaag, binnen drie jaar."),
            ("begintijd", "half tien", "Vul de begintijd in als uren en minuten"),
            ("eindtijd", "09:00", "Kies een eindtijd na de begintijd."),
        ] {
            let page = wrong(&mut stage, field, value).await;
            assert!(page.body.contains(sentence), "{field}={value}: {page}");
            assert!(page.body.contains(r#"value="Zaal 3""#), "what was typed is kept: {page}");
        }
    }

    async fn what_is_huge_or_repeated_comes_back_too(mut stage: Stage) {
        let page = wrong(&mut stage, "adres", &"a".repeat(1000)).await;
        assert!(page.body.contains("hooguit 200 tekens") && page.body.contains(&"a".repeat(1000)));
        let page = wrong(&mut stage, "opmerking", &"b".repeat(3000)).await;
        assert!(page.body.contains("hooguit 2000 tekens") && page.body.contains(&"b".repeat(3000)));
        let mut fields = new_meeting("2027-09-14").to_vec();
        fields.push(("begintijd", "11:00"));
        let answer = stage.coordinator.post("/bijeenkomsten/nieuw", &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.body.contains("Dit staat er twee keer in."), "{}", answer);
        let typed = r#"<b>"Zaal" & zo</b>"#;
        fields.retain(|(name, _)| *name != "adres");
        fields.push(("adres", typed));
        let answer = stage.coordinator.post("/bijeenkomsten/nieuw", &fields).await;
        assert!(
            !answer.body.contains(typed) && answer.body.contains("&lt;b&gt;"),
            "what was typed is text, not markup"
        );
        fields.push(("opmerking", "</textarea><h1>Hoi</h1>"));
        fields.retain(|(name, value)| *name != "opmerking" || !value.is_empty());
        let answer = stage.coordinator.post("/bijeenkomsten/nieuw", &fields).await;
        assert!(!answer.body.contains("<h1>Hoi") && answer.body.contains("&lt;/textarea&gt;"), "{}", answer);
    }

    async fn a_round_beside_another_one_is_refused_with_its_date(mut stage: Stage) {
        stage.make("2027-09-14").await;
        let page = wrong(&mut stage, "datum", "2027-09-21").await;
        assert!(page.body.contains("de ronde van de bijeenkomst van dinsdag 14 september 2027 open"), "{page}");
    }

    async fn a_form_sent_twice_makes_one_meeting(mut stage: Stage) {
        let planner = stage.coordinator.open("/bijeenkomsten/nieuw").await;
        let sent = planned(planner, "2027-09-14").sends("Bijeenkomst maken");
        let first = stage.coordinator.deliver(&sent).await;
        let second = stage.coordinator.deliver(&sent).await;
        assert_eq!(moved_to(&first), moved_to(&second));
        assert_eq!(stage.portal.net.count("SELECT COUNT(*) FROM meetings").await, 1);
    }
}

/// The button that looks at another place.
const SHOW_DAYS: &str = "Toon de dagen voor deze plek";

both_engines! {
    async fn the_days_of_another_place_are_shown_and_nothing_typed_is_lost(mut stage: Stage) {
        let planner = stage.coordinator.open("/bijeenkomsten/nieuw").await;
        assert_eq!(planner.values("plek"), 1, "{planner}");
        let key = planner.value("sleutel").expect("the form has a key").to_owned();
        let day = planner.value("datum").expect("a day is proposed").to_owned();
        let filled = planner.choose("plek", "zeeland").fill("begintijd", "half tien");
        let filled = filled.fill("adres", "Zaal 3").fill("opmerking", "Neem de trein");
        let shown = filled.press(SHOW_DAYS).await;
        assert_eq!(shown.status, StatusCode::OK);
        assert!(shown.body.contains("2. Wanneer, in Zeeland?") && !shown.body.contains("Er is een probleem"), "{shown}");
        let kept = ["plek", "datum", "begintijd", "adres", "opmerking", "sleutel"].map(|name| shown.value(name));
        let typed = ["zeeland", &day, "half tien", "Zaal 3", "Neem de trein", &key].map(Some);
        assert_eq!(kept, typed, "{shown}");
        let wrong = shown.press("Bijeenkomst maken").await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(wrong.value("plek"), Some("zeeland"), "{wrong}");
        assert!(wrong.body.contains("2. Wanneer, in Zeeland?"), "{wrong}");
        assert_eq!(stage.portal.net.count("SELECT COUNT(*) FROM meetings").await, 0);
    }

    async fn a_meeting_that_changes_place_shows_the_days_of_the_new_one(mut stage: Stage) {
        let page = stage.make("2027-07-15").await;
        let change = format!("{page}/wijzigen");
        let form = stage.coordinator.open(&change).await;
        assert!(form.body.contains("2. Wanneer, in Utrecht, bij Pharos?") && form.values("plek") == 1, "{form}");
        assert_eq!(form.value("datum"), Some("2027-07-15"), "{form}");
        let filled = form.choose("plek", "drenthe").fill("adres", "Zaal 4");
        let sent = filled.sends(SHOW_DAYS);
        let shown = filled.press(SHOW_DAYS).await;
        assert_eq!(shown.status, StatusCode::OK);
        assert!(shown.body.contains("2. Wanneer, in Drenthe?"), "{shown}");
        // The day that it has stays chosen, with what the new place makes of it.
        let kept = ["adres", "datum"].map(|name| shown.value(name));
        assert_eq!(kept, [Some("Zaal 4"), Some("2027-07-15")], "{shown}");
        assert!(shown.body.contains("Let op: zomervakantie in vakantieregio noord."), "{shown}");
        assert!(stage.coordinator.get(&page).await.body.contains("Pharos, Utrecht"), "nothing was stored");
        assert_eq!(stage.trekker.deliver(&sent).await.status, StatusCode::NOT_FOUND);
    }

    async fn the_address_of_the_place_before_goes_with_it(mut stage: Stage) {
        let page = stage.make("2027-09-14").await;
        let change = format!("{page}/wijzigen");
        let hall = "Pharos, Utrecht, grote zaal";
        stage.coordinator.open(&change).await.fill("adres", hall).press("Wijziging opslaan").await;
        let shown = stage.coordinator.open(&change).await.choose("plek", "twente").press(SHOW_DAYS).await;
        assert_eq!(shown.value("adres"), Some(""), "{shown}");
        let stored = stage.coordinator.open(&change).await.choose("plek", "twente").press("Wijziging opslaan").await;
        assert!(stored.body.contains("Gastregio Twente") && !stored.body.contains("grote zaal"), "{stored}");
        let change = stage.coordinator.open(&change).await;
        let named = change.choose("plek", "zeeland").fill("adres", hall).press("Wijziging opslaan").await;
        assert!(named.body.contains("Gastregio Zeeland: Pharos, Utrecht, grote zaal"), "what is typed anew stays: {named}");
    }

    async fn who_looks_at_days_is_still_told_that_someone_else_changed_the_meeting(mut stage: Stage) {
        let page = stage.make("2027-09-14").await;
        let form = stage.coordinator.open(&format!("{page}/wijzigen")).await;
        let mine = form.sends(SHOW_DAYS);
        assert_eq!(form.fill("adres", "Zaal 4").press("Wijziging opslaan").await.path, format!("{page}?gedaan=gewijzigd"));
        let shown = stage.coordinator.deliver(&mine).await;
        assert_eq!(page::hidden(&shown.body, "versie").as_deref(), Some("1"), "{shown}");
    }

    async fn a_meeting_that_was_held_keeps_its_day(mut stage: Stage) {
        let page = stage.make("2027-03-04").await;
        stage.portal.net.clock.advance(Duration::days(2));
        // A coordinator's login does not last so long.
        stage.coordinator = Browser::log_in_as(&stage.portal, "cora@vws.example").await;
        let form = stage.coordinator.open(&format!("{page}/wijzigen")).await;
        assert!(form.body.contains("Deze bijeenkomst was op donderdag 4 maart 2027"), "{form}");
        assert!(!form.body.contains(SHOW_DAYS) && form.value("datum") == Some("2027-03-04"), "{form}");
        for words in ["Andere datum", "Begintijd", "Eindtijd", "2027-07"] {
            assert!(!form.body.contains(words), "{words}: {form}");
        }
        let sent = form.sends("Wijziging opslaan");
        for (field, value) in [("datum", "2027-07-15"), ("begintijd", "08:00"), ("eindtijd", "20:00")] {
            let bent = sent.fields.iter().map(|(name, was)| (name.as_str(), if name == field { value } else { was }));
            let bent: Vec<_> = bent.map(|(name, value)| (name, if name == "adres" { "Zaal 9" } else { value })).collect();
            let refused = stage.coordinator.post(&format!("{page}/wijzigen"), &bent).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}: {refused}");
            assert!(refused.body.contains("Deze bijeenkomst is geweest. De dag en de tijd veranderen niet meer."), "{refused}");
            assert!(refused.body.contains("Zaal 9"), "what was typed stays: {refused}");
        }
        let form = stage.coordinator.open(&format!("{page}/wijzigen")).await;
        let stored = form.choose("plek", "drenthe").fill("adres", "Zaal 4").press("Wijziging opslaan").await;
        assert_eq!(stored.path, format!("{page}?gedaan=gewijzigd"));
        assert!(stored.body.contains("4 maart") && stored.body.contains("Drenthe"), "{stored}");
    }

    async fn a_stale_change_comes_back_with_what_stands_there_now(mut stage: Stage) {
        let page = stage.make("2027-09-14").await;
        let mut elsewhere = stage.coordinator.clone();
        let mine = stage.coordinator.open(&format!("{page}/wijzigen")).await.fill("adres", "Zaal 5");
        let theirs = elsewhere.open(&format!("{page}/wijzigen")).await.fill("adres", "Zaal 4");
        assert_eq!(theirs.press("Wijziging opslaan").await.path, format!("{page}?gedaan=gewijzigd"));
        let stale = mine.press("Wijziging opslaan").await;
        assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(stale.body.contains("Iemand anders heeft dit intussen gewijzigd."), "{stale}");
        assert!(stale.body.contains("Zaal 4") && stale.value("adres") == Some("Zaal 5"), "both texts are shown: {stale}");
        assert_eq!(stale.value("versie"), Some("2"), "saving again is possible");
        assert_eq!(stale.press("Wijziging opslaan").await.path, format!("{page}?gedaan=gewijzigd"));
    }
}
