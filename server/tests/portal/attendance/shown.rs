//! Where it is shown who was there, and to whom.

use crate::agreements::stage::{has, has_not, held, on};
use crate::kit::stage::{Stage, person, trekker};
use service::both_engines;

both_engines! {
    async fn the_page_of_the_meeting_counts_for_all_and_names_for_some(mut stage: Stage) {
        let meeting = stage.make("2027-03-31").await;
        trekker(&stage.portal, "zeeland", person("Zeger Elders", "zeger@ggd.example")).await;
        on(&mut stage, "2027-03-31T13:00:00Z").await;
        has_not(&stage.trekker.get(&meeting).await, &["Wie is er?", "Aantikken wie er is"]);
        let page = stage.coordinator.open(&format!("{meeting}/aanwezig")).await;
        let page = page.press("Is er (Anna Proef)").await.press("Is er (Zeger Elders)").await;
        page.press("Is er (Cora Proef)").await;
        let seen = stage.trekker.get(&meeting).await;
        has(&seen, &["Wie is er?", "3 mensen uit 2 regio’s zijn er.", "Anna Proef", "Zeeland", "1 persoon"]);
        has_not(&seen, &["Zeger Elders", "Cora Proef", "Aanwezigheid bijwerken"]);
        on(&mut stage, "2027-04-02T13:00:00Z").await;
        has(&stage.coordinator.get(&meeting).await, &["Wie waren er?", "3 mensen uit 2 regio’s waren er.", "Zeger Elders", "Aanwezigheid bijwerken"]);
        has(&stage.trekker.get(&meeting).await, &["3 mensen uit 2 regio’s waren er."]);
    }

    async fn a_region_and_the_monitor_tell_of_the_last_meetings(mut stage: Stage) {
        let meeting = held(&mut stage).await;
        for path in ["/monitor", "/monitor/regio/drenthe", "/monitor/voorbereiding"] {
            has_not(&stage.coordinator.get(path).await, &["Op bijeenkomsten", "Wie er waren"]);
        }
        let page = stage.coordinator.open(&format!("{meeting}/aanwezig")).await;
        page.press("Is er (Anna Proef)").await.press("Is er (Cora Proef)").await;
        has_not(&stage.trekker.get("/monitor/regio/zeeland").await, &["Op bijeenkomsten"]);
        on(&mut stage, "2027-04-01T13:00:00Z").await;
        let noted = "de laatste netwerkbijeenkomst waar we bijhielden wie er was.";
        let (was, was_not) = (format!("De regio was bij {noted}"), format!("De regio was niet bij {noted}"));
        has(&stage.trekker.get("/monitor/regio/drenthe").await, &[was.as_str(), "1 persoon", &meeting]);
        has(&stage.trekker.get("/monitor/regio/zeeland").await, &[was_not.as_str(), "niemand"]);
        // The sheet from which the next meeting is prepared counts people and regions, without names.
        let sheet = stage.coordinator.get("/monitor/voorbereiding").await;
        has(&sheet, &["Wie er waren", "31 maart 2027: 2 mensen uit 1 regio"]);
        has_not(&sheet, &["Anna Proef"]);
    }
}
