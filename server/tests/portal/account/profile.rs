//! One's own data, addresses and logins, through the whole portal.

use crate::kit::browser::Portal;
use chrono::Duration;
use http::{Method, StatusCode};
use service::both_engines;

const ANNA: &str = "anna@ggd.example";

both_engines! {
    async fn a_profile_is_corrected_and_mistakes_come_back(portal: Portal) {
        portal.net.add_member("Anna Voorbeeld", ANNA).await;
        let mut browser = portal.browser();
        browser.log_in(&portal, ANNA).await;
        let fields = [("actie", "gegevens"), ("naam", " "), ("organisatie", "GGD <Zeeland>"), ("functie", "adviseur")];
        let answer = browser.post("/profiel", &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            answer.body.contains("Vul je naam in.") && answer.body.contains("GGD &lt;Zeeland&gt;"),
            "{}",
            answer
        );
        let fields = [("actie", "gegevens"), ("naam", "Anna de Boer"), ("organisatie", ""), ("functie", "adviseur")];
        let answer = browser.post("/profiel", &fields).await;
        assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, "/profiel?gedaan=gegevens"));
        let page = browser.get("/profiel?gedaan=gegevens").await;
        assert!(page.body.contains("Anna de Boer") && page.body.contains("Je gegevens zijn opgeslagen."), "{page}");
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
        let mut browser = portal.browser();
        browser.log_in(&portal, ANNA).await;
        portal.net.clock.advance(Duration::seconds(1));
        let again = browser.post("/profiel", &[("actie", "nieuw-adres"), ("nieuw-adres", ANNA)]).await;
        assert!(again.body.contains("Dit e-mailadres staat al bij jouw gegevens."), "{}", again);
        let new = "anna@gemeente.example";
        let answer = browser.post("/profiel", &[("actie", "nieuw-adres"), ("nieuw-adres", new)]).await;
        assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, "/profiel/adres"), "{}", answer);
        assert!(browser.get("/profiel/adres").await.body.contains(new));
        let answer = browser.post("/profiel/adres", &[("code", "12")]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let code = portal.newest_code().await;
        let answer = browser.post("/profiel/adres", &[("code", &code)]).await;
        assert_eq!(answer.location(), "/profiel?gedaan=toegevoegd", "{}", answer);
        let answer = browser.post("/profiel", &[("actie", "mail"), ("adres", new)]).await;
        assert_eq!(answer.location(), "/profiel?gedaan=mail");
        let answer = browser.post("/profiel", &[("actie", "weg"), ("adres", new)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "the address that gets the mail stays");
        portal.net.clock.advance(Duration::minutes(31));
        let answer = browser.post("/profiel", &[("actie", "weg"), ("adres", ANNA)]).await;
        assert!(answer.body.contains("tot een half uur na het inloggen"), "{}", answer);
    }

    async fn a_login_elsewhere_is_ended(portal: Portal) {
        portal.net.add_member("Anna Voorbeeld", ANNA).await;
        let (mut here, mut there) = (portal.browser(), portal.browser());
        there.log_in(&portal, ANNA).await;
        portal.net.clock.advance(Duration::minutes(1));
        here.log_in(&portal, ANNA).await;
        let page = here.get("/profiel").await.body;
        assert!(page.contains("hier ben je nu"));
        let id = page.split_once(r#"name="sessie" value=""#).unwrap().1.split('"').next().unwrap().to_owned();
        let answer = here.post("/profiel", &[("actie", "sessie"), ("sessie", &id)]).await;
        assert_eq!(answer.location(), "/profiel?gedaan=sessie");
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
