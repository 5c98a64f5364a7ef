//! "Werkt ons netwerk?", as members read it.

use crate::agreements::stage::{has, has_not, on, published};
use crate::kit::page::all_main_text;
use crate::kit::stage::Stage;
use http::StatusCode;
use service::both_engines;

fn path(year: &str) -> String {
    format!("/bijeenkomsten/terugblik/{year}")
}

both_engines! {
    async fn a_year_without_anything_says_so_and_leads_on(mut stage: Stage) {
        let page = stage.trekker.get(&path("2027")).await;
        has(&page, &["Werkt ons netwerk? Zo gaat het in 2027", "tot en met gisteren, 2 maart", "Hier staat nog niets over 2027", "Zodra er een ronde sluit", "Bekijk de tijdlijn"]);
        let page = stage.trekker.get(&path("2020")).await;
        has(&page, &["Werkt ons netwerk? Zo ging het in 2020", "Hier staat niets over 2020", "In dat jaar was er geen bijeenkomst en geen ronde."]);
        has_not(&page, &["Het jaar loopt nog"]);
    }

    async fn what_is_no_year_is_not_there(mut stage: Stage) {
        for year in ["abc", "99999", "1999", "2028", "02027", "-2027", "2027.0", "%32%30"] {
            assert_eq!(stage.trekker.get(&path(year)).await.status, StatusCode::NOT_FOUND, "{year}");
        }
    }

    async fn a_year_is_told_in_counts_with_words(mut stage: Stage) {
        let meeting = published(&mut stage).await;
        let page = stage.coordinator.open(&format!("{meeting}/aanwezig")).await;
        page.press("Is er (Anna Proef)").await.press("Is er (Cora Proef)").await;
        on(&mut stage, "2027-04-02T13:00:00Z").await;
        let page = stage.trekker.get(&path("2027")).await;
        let words = all_main_text(&page.body);
        for expected in [
            "Bijeenkomsten Er was 1 netwerkbijeenkomst.",
            "Wie stuurde in? Ronde van maart 2027 : 0 van de 25 regio’s, 0 van de 1 trekkers",
            "Wie waren er op netwerkbijeenkomsten? woensdag 31 maart : 2 mensen uit 1 regio",
            "We tellen alleen wat het hele netwerk mag lezen. Er is nog niets geschreven dat het hele netwerk mag lezen.",
            "Afspraken van netwerkbijeenkomsten 1 afspraak 0 zijn gedaan 1 staat nog open 0 zijn vervallen",
        ] {
            assert!(words.contains(expected), "{expected}: {words}");
        }
        // Nothing is said of a year before it.
        has_not(&page, &["In 2026:", "(in 2026:", "(van 2026:"]);
        on(&mut stage, "2028-01-03T13:00:00Z").await;
        let page = stage.trekker.get(&path("2028")).await;
        has(&page, &["Hier staat nog niets over 2028", &format!("href=\"{}\"", path("2027"))]);
    }
}
