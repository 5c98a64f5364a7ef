//! What the pages on growth show of meetings and regions.

use crate::kit::stage::{Stage, moved_to};
use http::StatusCode;
use service::both_engines;

/// Makes a meeting in Twente without an address, and closes its round.
async fn closed_round(stage: &mut Stage) {
    let fields =
        [("plek", "twente"), ("datum", "2027-03-16"), ("begintijd", "10:00"), ("eindtijd", "15:30"), ("adres", "")];
    let made = stage.coordinator.post("/bijeenkomsten/nieuw", &fields).await;
    let page = moved_to(&made).split('?').next().unwrap().to_owned();
    moved_to(&stage.coordinator.post(&format!("{page}/sluiten"), &[]).await);
}

both_engines! {
    async fn the_next_meeting_is_named_by_its_host_region_when_it_has_no_address(mut stage: Stage) {
        closed_round(&mut stage).await;
        let page = stage.trekker.get("/monitor").await;
        assert_eq!(page.status, StatusCode::OK, "{}", page);
        assert!(page.body.contains("volgende bijeenkomst, Twente<"), "{}", page);
    }

    async fn a_region_without_answers_has_a_page_that_says_why(mut stage: Stage) {
        closed_round(&mut stage).await;
        let without_trekkers = stage.trekker.get("/monitor/regio/zeeland").await;
        assert!(
            without_trekkers.body.contains("Van Zeeland zijn er nog geen antwoorden"),
            "{without_trekkers}"
        );
        assert!(without_trekkers.body.contains("had de regio geen trekkers"), "{without_trekkers}");
        let own = stage.trekker.get("/monitor/regio/drenthe").await;
        assert!(own.body.contains("stuurde niemand van de regio de vragenlijst in"), "{own}");
        for page in [without_trekkers, own] {
            assert!(!page.body.contains("<table") && !page.body.contains("Geen antwoord<"), "{page}");
        }
    }
}
