//! Codes: wrong, late, used before, and asked again.

use super::login::{ANNA, SESSIONS, ask, portal};
use chrono::Duration;
use http::StatusCode;
use service::{both_engines, db::Engine};

both_engines! {
    async fn what_is_wrong_with_a_code_is_said(engine: Engine) {
        let portal = portal(engine).await;
        let mut browser = portal.browser();
        ask(&mut browser, &[("email", ANNA)]).await;
        let code = portal.newest_code().await;
        let wrong = if code == "000000" { "111111" } else { "000000" };
        for odd in ["", "12345", "abcdef", "1234567"] {
            let answer = browser.post("/inloggen/code", &[("code", odd)]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(answer.body.contains("Typ de zes cijfers uit de mail.") && answer.body.contains("<title>Fout: "), "{answer}");
        }
        let answer = browser.post("/inloggen/code", &[("code", wrong)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.body.contains("nog 4 keer proberen"), "{}", answer);
        for _ in 0..4 {
            browser.post("/inloggen/code", &[("code", wrong)]).await;
        }
        let answer = browser.post("/inloggen/code", &[("code", &code)]).await;
        assert!(answer.body.contains("te vaak geprobeerd"), "{answer}");
        assert_eq!(portal.net.count(SESSIONS).await, 0);
    }

    async fn an_expired_code_and_a_replayed_one_are_refused(engine: Engine) {
        let portal = portal(engine).await;
        let mut browser = portal.browser();
        ask(&mut browser, &[("email", ANNA)]).await;
        let code = portal.newest_code().await;
        let before = browser.cookies.clone();
        portal.net.clock.advance(Duration::minutes(10));
        let answer = browser.post("/inloggen/code", &[("code", &code)]).await;
        assert!(answer.body.contains("ouder dan tien minuten"), "{}", answer);
        ask(&mut browser, &[("email", ANNA)]).await;
        let code = portal.newest_code().await;
        let cookies = browser.cookies.clone();
        assert_ne!(before, cookies);
        assert_eq!(browser.post("/inloggen/code", &[("code", &code)]).await.status, StatusCode::SEE_OTHER);
        browser.cookies = cookies;
        portal.net.clock.advance(Duration::seconds(10));
        let answer = browser.post("/inloggen/code", &[("code", &code)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.body.contains("al gebruikt"), "{answer}");
        assert_eq!(portal.net.count(SESSIONS).await, 1);
    }

    /// On a slow line a browser drops the first of two answers, with its cookie.
    async fn a_double_click_on_a_slow_line_gets_in(engine: Engine) {
        let portal = portal(engine).await;
        let mut browser = portal.browser();
        let page = browser.get("/inloggen").await.body;
        let number = page.split("name=\"pagina\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let fields = [("email", ANNA), ("pagina", number.as_str())];
        browser.post("/inloggen", &fields).await;
        browser.cookies.clear();
        ask(&mut browser, &fields).await;
        assert_eq!(portal.mails().await.len(), 1);
        let (code, dropped) = (portal.newest_code().await, browser.cookies.clone());
        assert_eq!(browser.post("/inloggen/code", &[("code", &code)]).await.location(), "/");
        browser.cookies = dropped;
        portal.net.clock.advance(Duration::milliseconds(150));
        assert_eq!(browser.post("/inloggen/code", &[("code", &code)]).await.location(), "/");
        assert_eq!(browser.get("/profiel").await.status, StatusCode::OK);
        assert_eq!(portal.net.count("SELECT COUNT(*) FROM sessions WHERE ended_at IS NULL").await, 1);
    }

    async fn a_new_code_is_sent_once_for_a_double_click(engine: Engine) {
        let portal = portal(engine).await;
        let mut browser = portal.browser();
        ask(&mut browser, &[("email", ANNA), ("verder", "/netwerk")]).await;
        let again = browser.post("/inloggen", &[("email", ANNA), ("opnieuw", "ja")]).await;
        assert!(browser.get(again.location()).await.body.contains("We stuurden je net al een code."));
        assert_eq!(portal.mails().await.len(), 1);
        browser.post("/inloggen", &[("email", ANNA), ("verder", "/profiel")]).await;
        portal.net.clock.advance(Duration::seconds(30));
        ask(&mut browser, &[("email", ANNA), ("opnieuw", "ja")]).await;
        let code = portal.newest_code().await;
        assert_eq!(
            browser.post("/inloggen/code", &[("code", &code)]).await.location(),
            "/profiel",
            "the newest choice"
        );
        assert_eq!(portal.mails().await.len(), 2);
    }
}
