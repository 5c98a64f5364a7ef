//! The form without script: once, with what is wrong told at its field and nothing lost.

use super::stage::{CLOSED, ended};
use crate::agreements::stage::{has, has_not, on};
use crate::kit::stage::{Stage, moved_to};
use http::StatusCode;
use service::both_engines;

/// A form that can be taken.
const FINE: [(&str, &str); 4] = [("nuttig", "4"), ("verbinding", "nee"), ("tip", "Meer tijd."), ("top", "Het eten.")];

both_engines! {
    async fn who_was_there_is_asked_answers_and_is_thanked(mut stage: Stage) {
        let ended = ended(&mut stage).await;
        let (meeting, form) = (ended.meeting.clone(), ended.form());
        let asked = ["Vertel wat je ervan vond", "tot en met woensdag 14 april", &form];
        has(&stage.trekker.get("/").await, &asked);
        has(&stage.trekker.get(&meeting).await, &asked);
        let page = stage.trekker.open(&form).await;
        has(&page, &["We bewaren niet wie wat schreef.", "Vanaf donderdag 15 april", "Zeeland", "5: heel nuttig"]);
        let page = page.choose("nuttig", "4").choose("verbinding", "ja").choose("regio", "zeeland").choose("regio", "twente");
        let page = page.fill("tip", "Meer tijd.\nEcht.").fill("top", "Het eten.");
        let sent = page.sends("Versturen");
        let page = page.press("Versturen").await;
        assert_eq!(page.path, format!("{form}?gedaan=bedankt"));
        has(&page, &["Bedankt! Je antwoord is binnen.", "Vanaf donderdag 15 april"]);
        has_not(&page, &["Meer tijd", "Versturen"]);
        let again = stage.trekker.deliver(&sent).await;
        assert_eq!(moved_to(&again), format!("{form}?gedaan=was-al"));
        has(&stage.trekker.get(again.location()).await, &["Bedankt! Je antwoord was al binnen."]);
        has_not(&stage.trekker.get("/").await, &["Vertel wat je ervan vond"]);
        has(&stage.trekker.get(&meeting).await, &["Bedankt, je antwoord is binnen."]);
        let net = &stage.portal.net;
        assert_eq!(net.count("SELECT COUNT(*) FROM evaluations").await, 1);
        assert_eq!(net.count("SELECT COUNT(*) FROM evaluation_regions").await, 2);
    }

    async fn what_is_wrong_is_told_at_its_field_and_nothing_is_lost(mut stage: Stage) {
        let form = ended(&mut stage).await.form();
        let before = stage.portal.net.content().await;
        let page = stage.trekker.open(&form).await.fill("tip", "Meer tijd.").fill("top", &"a".repeat(1001));
        let back = page.choose("regio", "zeeland").press("Versturen").await;
        assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY);
        has(&back, &["Kies hoe nuttig", "Kies “ja” of “nee”.", "hooguit 1000 tekens", "href=\"#nuttig\"", "id=\"nuttig\"", "id=\"verbinding\""]);
        assert_eq!((back.value("tip"), back.value("top").map(str::len)), (Some("Meer tijd."), Some(1001)));
        assert_eq!(back.value("regio"), Some("zeeland"));
        let back = back.choose("nuttig", "2").choose("verbinding", "nee").fill("top", "Bel 06-12345678").press("Versturen").await;
        has(&back, &["Je koos “nee” en vinkte wel een regio aan.", "href=\"#regio\"", "id=\"regio\"", "zoals een telefoonnummer"]);
        assert_eq!(stage.portal.net.content().await, before);
        // What looks like data of a person is asked about once.
        let done = stage.trekker.open(&form).await.choose("nuttig", "2").choose("verbinding", "ja").fill("top", "Bel 06-12345678");
        let done = done.press("Versturen").await.press("Versturen").await;
        assert_eq!(done.path, format!("{form}?gedaan=bedankt"), "{done}");
    }

    async fn what_no_page_sends_is_refused_and_changes_nothing(mut stage: Stage) {
        let form = ended(&mut stage).await.form();
        let before = stage.portal.net.content().await;
        for region in ["drenthe", "nergens", "x' OR 1=1"] {
            let fields = [("nuttig", "4"), ("verbinding", "ja"), ("regio", "twente"), ("regio", region), ("tip", "Bewaar me.")];
            let refused = stage.trekker.post(&form, &fields).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{region}");
            has(&refused, &["Kies regio’s van de lijst.", "Bewaar me."]);
        }
        for useful in ["0", "6", "zes", ""] {
            let refused = stage.trekker.post(&form, &[("nuttig", useful), ("verbinding", "nee")]).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{useful}");
        }
        let huge = "a".repeat(300_000);
        let refused = stage.trekker.post(&form, &[("nuttig", "4"), ("verbinding", "nee"), ("tip", &huge), ("top", "Bewaar me.")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        has(&refused, &["hooguit 1000 tekens", "Bewaar me.", &huge]);
        assert_eq!(stage.portal.net.content().await, before);
    }

    async fn who_was_not_there_or_comes_too_early_or_late_reads_why_and_keeps_what_they_typed(mut stage: Stage) {
        let ended = ended(&mut stage).await;
        let (meeting, form) = (ended.meeting.clone(), ended.form());
        has(&stage.coordinator.get(&form).await, &["Dit is voor wie er was", "Vraag de coördinatiegroep"]);
        has(&stage.coordinator.get(&meeting).await, &["Wie er was, kan dit tot en met woensdag 14 april invullen"]);
        has_not(&stage.coordinator.get("/").await, &["Vertel wat je ervan vond"]);
        let absent = stage.coordinator.post(&form, &FINE).await;
        assert_eq!(absent.status, StatusCode::UNPROCESSABLE_ENTITY);
        has(&absent, &["Dit is voor wie er was", "Meer tijd.", "Het eten."]);
        let later = stage.make("2027-08-03").await;
        let later = format!("{later}/evaluatie");
        has(&stage.trekker.get(&later).await, &["vanaf dinsdag 3 augustus om 15:30"]);
        let early = stage.trekker.post(&later, &FINE).await;
        assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
        has(&early, &["vanaf dinsdag 3 augustus om 15:30", "Meer tijd."]);
        on(&mut stage, CLOSED).await;
        let late = stage.trekker.post(&form, &FINE).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        has(&late, &["Invullen kan niet meer", "Meer tijd.", "Het eten."]);
        has_not(&stage.trekker.get(&form).await, &["Versturen"]);
        assert_eq!(stage.portal.net.count("SELECT COUNT(*) FROM evaluations").await, 0);
    }
}
