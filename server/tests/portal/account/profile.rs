//! One's own data, addresses and logins, through the whole portal.

use crate::kit::browser::{Browser, Portal};
use chrono::Duration;
use http::{Method, StatusCode};
use service::both_engines;

const ANNA: &str = "anna@ggd.example";
/// The button that asks for a code for a new address, and the one that gives that code.
const ADD: &str = "Voeg adres toe";

both_engines! {
    async fn a_profile_is_corrected_and_mistakes_come_back(portal: Portal) {
        portal.net.add_member("Anna Voorbeeld", ANNA).await;
        let mut browser = Browser::log_in_as(&portal, ANNA).await;
        let profile = browser.open("/profiel").await;
        let wrong = profile.fill("naam", " ").fill("organisatie", "GGD <Zeeland>").fill("functie", "adviseur");
        let wrong = wrong.press("Opslaan").await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.body.contains("Vul je naam in.") && wrong.body.contains("GGD &lt;Zeeland&gt;"), "{wrong}");
        let page = wrong.fill("naam", "Anna de Boer").fill("organisatie", "").press("Opslaan").await;
        assert_eq!((page.status, page.path.as_str()), (StatusCode::OK, "/profiel?gedaan=gegevens"));
        assert!(page.body.contains("Je gegevens zijn opgeslagen."), "{page}");
        let stored = ["naam", "organisatie", "functie"].map(|name| page.value(name));
        assert_eq!(stored, ["Anna de Boer", "", "adviseur"].map(Some), "{page}");
        assert_eq!(browser.post("/profiel", &[("actie", "iets")]).await.status, StatusCode::NOT_FOUND);
    }

    async fn text_that_cannot_be_read_comes_back_and_is_not_stored(portal: Portal) {
        portal.net.add_member("Anna Voorbeeld", ANNA).await;
        let mut browser = portal.browser();
        let broken = b"actie=gegevens&naam=An%ff%feja&organisatie=GGD&functie=".to_vec();
        let answer = browser.send(Method::POST, "/profiel", broken.clone()).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "a visitor logs in first");
        browser.log_in(&portal, ANNA).await;
        let answer = browser.send(Method::POST, "/profiel", broken).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            answer.body.contains("konden we niet lezen") && answer.body.contains("value=\"An��ja\""),
            "{}",
            answer
        );
        assert!(browser.get("/profiel").await.body.contains("value=\"Anna Voorbeeld\""));
        let hidden = browser.send(Method::POST, "/beheer/uitnodigen", b"naam=%ff".to_vec()).await;
        assert_eq!(hidden.status, StatusCode::NOT_FOUND);
    }

    async fn a_second_address_is_added_and_gets_the_mail(portal: Portal) {
        portal.net.add_member("Anna Voorbeeld", ANNA).await;
        let mut browser = Browser::log_in_as(&portal, ANNA).await;
        portal.net.clock.advance(Duration::seconds(1));
        let again = browser.open("/profiel").await.fill("nieuw-adres", ANNA).press(ADD).await;
        assert!(again.body.contains("Dit e-mailadres staat al bij jouw gegevens."), "{again}");
        let new = "anna@gemeente.example";
        let asked = again.fill("nieuw-adres", new).press(ADD).await;
        assert_eq!(asked.path, "/profiel/adres", "{asked}");
        assert!(asked.body.contains(new), "{asked}");
        let wrong = asked.fill("code", "12").press(ADD).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        let added = wrong.fill("code", &portal.newest_code().await).press(ADD).await;
        assert_eq!(added.path, "/profiel?gedaan=toegevoegd", "{added}");
        let moved = added.press("Mail voortaan hierheen").await;
        assert_eq!(moved.path, "/profiel?gedaan=mail");
        assert_eq!(moved.form("Weghalen").value("adres"), Some(ANNA), "the other one can go now");
        let answer = browser.post("/profiel", &[("actie", "weg"), ("adres", new)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "the address that gets the mail stays");
        portal.net.clock.advance(Duration::minutes(31));
        let late = browser.open("/profiel").await.press("Weghalen").await;
        assert!(late.body.contains("tot een half uur na het inloggen"), "{late}");
    }

    async fn an_address_that_may_not_go_is_refused_without_a_word_about_whose_it_is(portal: Portal) {
        portal.net.add_member("Anna Voorbeeld", ANNA).await;
        portal.net.add_member("Bram Voorbeeld", "bram@ggd.example").await;
        let mut browser = Browser::log_in_as(&portal, ANNA).await;
        portal.net.clock.advance(Duration::seconds(1));
        let page = browser.open("/profiel").await.fill("nieuw-adres", "anna@gemeente.example").press(ADD).await;
        let mut sent = page.fill("code", &portal.newest_code().await).press(ADD).await.sends("Weghalen");
        let mut answers = Vec::new();
        for address in [ANNA, "bram@ggd.example", "niemand@ggd.example"] {
            sent.fields.iter_mut().find(|(name, _)| name == "adres").unwrap().1 = address.into();
            let answer = browser.deliver(&sent).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{address}: {answer}");
            answers.push(answer.to_string());
        }
        assert!(answers[0].contains("Dat kon niet met dit adres"), "{}", answers[0]);
        assert_eq!(answers[1], answers[0]);
        assert_eq!(answers[2], answers[0]);
    }

    async fn a_login_elsewhere_is_ended(portal: Portal) {
        portal.net.add_member("Anna Voorbeeld", ANNA).await;
        let mut there = Browser::log_in_as(&portal, ANNA).await;
        portal.net.clock.advance(Duration::minutes(1));
        let mut here = Browser::log_in_as(&portal, ANNA).await;
        let profile = here.open("/profiel").await;
        assert!(profile.body.contains("hier ben je nu"), "{profile}");
        assert_eq!(profile.press("Beëindigen").await.path, "/profiel?gedaan=sessie");
        assert_eq!(there.get("/profiel").await.status, StatusCode::SEE_OTHER);
        assert_eq!(here.get("/profiel").await.status, StatusCode::OK);
        let answer = here.post("/profiel", &[("actie", "sessie"), ("sessie", "geen-id")]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
    }

    async fn a_visitor_is_asked_to_log_in_first(portal: Portal) {
        let mut browser = portal.browser();
        for path in ["/profiel", "/profiel/adres"] {
            let to = format!("/inloggen?verder={}", path.replace('/', "%2F"));
            let answer = browser.get(path).await;
            assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, to.as_str()));
            let answer = browser.post(path, &[("actie", "gegevens"), ("naam", "X"), ("code", "123456")]).await;
            assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, to.as_str()));
        }
    }
}
