//! What the page of minutes posts in the background while somebody types, and what it is told.

use super::stage::*;
use crate::kit::browser::{Answer, Browser};
use crate::kit::stage::Stage;
use http::{HeaderValue, StatusCode, header};
use service::both_engines;

/// Posts minutes as the island does.
async fn typed(browser: &Browser, to: &str, (text, version): (&str, &str), writer: &str) -> Answer {
    let mut browser = browser.clone();
    browser.extra.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
    let fields = [("doen", "notulen"), ("versie", version), ("schrijver", writer), ("notulen", text)];
    browser.post(to, &fields).await
}

/// The member for whom a page is made.
async fn writer(browser: &mut Browser, to: &str) -> String {
    browser.open(to).await.value("schrijver").expect("the page names its writer").to_owned()
}

both_engines! {
    async fn what_is_typed_is_stored_and_its_version_is_told(mut stage: Stage) {
        let meeting = held(&mut stage).await;
        let record = format!("{meeting}/verslag");
        for to in [point(&mut stage, &meeting, "Ouders").await, record] {
            let who = writer(&mut stage.coordinator, &to).await;
            let stored = typed(&stage.coordinator, &to, ("Een begin", "0"), &who).await;
            assert_eq!(stored.status, StatusCode::OK, "{stored}");
            assert!(stored.body.contains("\"versie\":1") && stored.body.contains("\"tijd\":\"15:00\""), "{}", stored.body);
            let again = typed(&stage.coordinator, &to, ("Een begin", "0"), &who).await;
            assert!(again.body.contains("\"versie\":1"), "its answer got lost: {}", again.body);
            let on = typed(&stage.coordinator, &to, ("Een begin en meer", "1"), &who).await;
            assert!(on.body.contains("\"versie\":2"), "{}", on.body);
            assert_eq!(stage.coordinator.open(&to).await.value("notulen"), Some("Een begin en meer"));
            let stale = typed(&stage.coordinator, &to, ("Van een ander", "1"), &who).await;
            assert_eq!(stale.status, StatusCode::CONFLICT);
            let huge = typed(&stage.coordinator, &to, (&"é".repeat(35_000), "2"), &who).await;
            assert_eq!(huge.status, StatusCode::PAYLOAD_TOO_LARGE);
            assert_eq!(stage.coordinator.open(&to).await.value("notulen"), Some("Een begin en meer"));
        }
    }

    async fn nothing_is_stored_for_somebody_else_or_without_the_right(mut stage: Stage) {
        let meeting = held(&mut stage).await;
        let to = point(&mut stage, &meeting, "Ouders").await;
        let who = writer(&mut stage.coordinator, &to).await;
        let before = stage.portal.net.content().await;
        let visitor = typed(&stage.portal.browser(), &to, ("Van niemand", "0"), &who).await;
        assert_eq!(visitor.status, StatusCode::UNAUTHORIZED);
        // A page that was left open, after somebody else logged in.
        for other in ["", "00000000-0000-0000-0000-000000000000"] {
            let other = typed(&stage.coordinator, &to, ("Van een ander", "0"), other).await;
            assert_eq!(other.status, StatusCode::UNAUTHORIZED);
        }
        let trekker = writer_of_trekker(&stage).await;
        let refused = typed(&stage.trekker, &to, ("Van een trekker", "0"), &trekker).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND);
        let nowhere = to.replace("/bijeenkomsten/", "/bijeenkomsten/x");
        assert_eq!(typed(&stage.coordinator, &nowhere, ("Nergens", "0"), &who).await.status, StatusCode::NOT_FOUND);
        assert_eq!(stage.portal.net.content().await, before);
    }

    async fn what_cannot_be_stored_by_itself_is_told_apart(mut stage: Stage) {
        let meeting = held(&mut stage).await;
        let (to, gone) = (point(&mut stage, &meeting, "Ouders").await, point(&mut stage, &meeting, "Weg").await);
        let who = writer(&mut stage.coordinator, &to).await;
        remove(&mut stage, &gone).await;
        assert_eq!(typed(&stage.coordinator, &gone, ("Te laat", "0"), &who).await.status, StatusCode::GONE);
        typed(&stage.coordinator, &to, ("Half", "0"), &who).await;
        stage.coordinator.open(&format!("{meeting}/verslag/publiceren")).await.press("Publiceren").await;
        let half = typed(&stage.coordinator, &to, ("Half een zi", "1"), &who).await;
        assert_eq!(half.status, StatusCode::LOCKED, "everybody would read it");
        let page = stage.coordinator.open(&to).await.fill("notulen", "Een hele zin.").press("Notulen opslaan").await;
        has(&page, &["De notulen zijn opgeslagen.", "Een hele zin."]);
    }
}

/// The id of the trekker, who has no page to write on.
async fn writer_of_trekker(stage: &Stage) -> String {
    const WHO: &str = "SELECT member_id FROM member_emails WHERE address = 'anna@ggd.example'";
    let mut read = stage.portal.net.ctx.db.read().await.unwrap();
    let (id,) = service::fetch_one!(&mut read.conn(), (uuid::Uuid,), WHO).unwrap();
    id.to_string()
}
