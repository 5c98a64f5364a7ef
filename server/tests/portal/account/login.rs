//! Logging in, as browsers, mail scanners and strangers do it.

use crate::kit::browser::{Browser, Portal};
use chrono::Duration;
use http::{HeaderValue, Method, StatusCode, header};
use service::{both_engines, db::Engine, testkit::OnEngine};

pub const ANNA: &str = "anna@ggd.example";
pub const SESSIONS: &str = "SELECT COUNT(*) FROM sessions";
const MEMBERS: &str = "SELECT COUNT(*) FROM members";
const TRIES: &str = "SELECT COALESCE(SUM(tries), 0) FROM login_requests";

pub async fn portal(engine: Engine) -> Portal {
    let portal = Portal::on(engine).await;
    portal.net.add_member("Anna Voorbeeld", ANNA).await;
    portal
}

pub async fn ask(browser: &mut Browser, fields: &[(&str, &str)]) {
    let asked = browser.post("/inloggen", fields).await;
    assert_eq!((asked.status, asked.location()), (StatusCode::SEE_OTHER, "/inloggen/code"), "{}", asked);
}

both_engines! {
    async fn a_trekker_logs_in_with_the_code_from_the_mail(engine: Engine) {
        let portal = portal(engine).await;
        let mut browser = portal.browser();
        let page = browser.get("/inloggen?verder=%2Fprofiel").await;
        assert!(page.body.contains(r#"name="verder" value="/profiel""#), "{}", page);
        ask(&mut browser, &[("email", " Anna@GGD.example "), ("eigen-apparaat", "ja"), ("verder", "/profiel")]).await;
        let page = browser.get("/inloggen/code").await;
        assert!(page.body.contains(ANNA) && page.body.contains(r#"autocomplete="one-time-code""#), "{}", page);
        let mail = portal.mails().await.pop().unwrap();
        let code = portal.newest_code().await;
        assert!(mail.contains(&format!("http://127.0.0.1:3000/inloggen/code#{code}")));
        assert!(mail.contains("Auto-Submitted: auto-generated") && mail.contains("Was jij dat niet?"));
        let pasted = format!(" {} {} ", &code[..3], &code[3..]);
        let done = browser.post("/inloggen/code", &[("code", &pasted)]).await;
        assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, "/profiel"));
        let profile = browser.get("/profiel").await;
        assert_eq!(profile.status, StatusCode::OK);
        assert!(profile.body.contains("Anna Voorbeeld") && profile.body.contains("Firefox op Linux"), "{profile}");
        assert_eq!(profile.headers[header::CACHE_CONTROL], "no-store");
    }

    async fn a_mail_scanner_that_opens_the_link_changes_nothing(engine: Engine) {
        let portal = portal(engine).await;
        let mut mine = portal.browser();
        ask(&mut mine, &[("email", ANNA)]).await;
        let code = portal.newest_code().await;
        let mut scanner = portal.browser();
        for path in ["/inloggen/code", "/inloggen/code?utm=1", "/inloggen", "/uitloggen"] {
            scanner.get(path).await;
            scanner.head(path).await;
            mine.get(path).await;
            mine.head(path).await;
        }
        assert_eq!(
            (portal.net.count(SESSIONS).await, portal.net.count(MEMBERS).await, portal.net.count(TRIES).await),
            (0, 1, 0)
        );
        assert_eq!(mine.post("/inloggen/code", &[("code", &code)]).await.status, StatusCode::SEE_OTHER);
    }

    async fn a_mail_scanner_that_presses_the_button_gains_nothing(engine: Engine) {
        let portal = portal(engine).await;
        let mut mine = portal.browser();
        ask(&mut mine, &[("email", ANNA)]).await;
        let code = portal.newest_code().await;
        let mut scanner = portal.browser();
        let pressed = scanner.post("/inloggen/code", &[("code", &code)]).await;
        assert_eq!(pressed.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(pressed.body.contains("waar je begon"), "{}", pressed);
        assert!(scanner.cookies.is_empty());
        // With a cookie of its own request, for an address of its own.
        ask(&mut scanner, &[("email", "bot@scanner.example")]).await;
        let pressed = scanner.post("/inloggen/code", &[("code", &code)]).await;
        assert_eq!(pressed.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(portal.net.count(SESSIONS).await, 0);
        assert_eq!(mine.post("/inloggen/code", &[("code", &code)]).await.status, StatusCode::SEE_OTHER);
    }

    async fn an_unknown_address_gets_the_same_pages(engine: Engine) {
        let portal = portal(engine).await;
        let mut answers = Vec::new();
        for address in [ANNA, "bert@ggd.example"] {
            let mut browser = portal.browser();
            let asked = browser.post("/inloggen", &[("email", address)]).await;
            let page = browser.get("/inloggen/code").await;
            let wrong = browser.post("/inloggen/code", &[("code", "000 000")]).await;
            let bodies =
                [asked.body, page.body, wrong.body].map(|body| without_chance(&body).replace(address, "ADRES"));
            let cookies = asked.headers.get_all(header::SET_COOKIE).iter().count();
            answers.push((asked.status, cookies, page.status, wrong.status, bodies));
        }
        assert_eq!(answers[0], answers[1]);
        assert_eq!(portal.mails().await.len(), 1);
    }
}

/// The page without what is other on every page: its nonces, and its number.
fn without_chance(body: &str) -> String {
    let cut = |body: &str, before: &str| {
        let mut parts = body.split(before);
        let first = parts.next().unwrap_or_default().to_owned();
        parts.fold(first, |text, part| text + part.split_once('"').map_or("", |(_, rest)| rest))
    };
    cut(&cut(body, "nonce=\""), "name=\"pagina\" value=\"")
}

both_engines! {
    async fn after_logging_in_nobody_is_led_to_another_site(engine: Engine) {
        let portal = portal(engine).await;
        for next in
            [
                "https://evil.example",
                "//evil.example",
                "//evil.example/monitor?zoek=geld",
                "/\\evil.example",
                "/monitor?zoek=\\",
                "/\t/evil.example",
                "/a\r\nX: y",
                "/inloggen",
                "/inloggen?verder=//evil.example",
            ]
        {
            let mut browser = portal.browser();
            let page = browser.get(&format!("/inloggen?verder={}", url_encode(next))).await;
            assert!(!page.body.contains(r#"name="verder""#), "{next:?}");
            ask(&mut browser, &[("email", ANNA), ("verder", next)]).await;
            let code = portal.newest_code().await;
            assert_eq!(browser.post("/inloggen/code", &[("code", &code)]).await.location(), "/", "{next:?}");
            portal.net.clock.advance(Duration::hours(1));
        }
    }
}

both_engines! {
    async fn who_logs_in_first_comes_to_what_the_address_asked_for(engine: Engine) {
        let portal = portal(engine).await;
        let page = "/monitor/woorden";
        for (asked, expected) in [
            (format!("{page}?zoek=geld+%26+caf%C3%A9&vraag=o1-trots"), None),
            (format!("{page}?zoek=https%3A%2F%2Fevil.example"), None),
            (format!("{page}?verder=//evil.example"), None),
            ("/monitor/meenemen/waarden.csv?ronde=2026-12-08".to_owned(), None),
            // Too long to be kept: the page alone.
            (format!("{page}?zoek={}", "a".repeat(1_000)), Some(page)),
        ] {
            let (expected, mut browser) = (expected.unwrap_or(&asked), portal.browser());
            let sent = browser.get(&asked).await;
            let to = format!("/inloggen?verder={}", url_encode(expected));
            assert_eq!((sent.status, sent.location()), (StatusCode::SEE_OTHER, to.as_str()));
            let login = browser.get(&to).await;
            assert!(login.body.contains(r#"name="verder""#), "{login}");
            ask(&mut browser, &[("email", ANNA), ("verder", expected)]).await;
            let code = portal.newest_code().await;
            assert_eq!(browser.post("/inloggen/code", &[("code", &code)]).await.location(), expected);
            portal.net.clock.advance(Duration::hours(1));
        }
    }
}

fn url_encode(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

both_engines! {
    async fn an_address_that_is_none_comes_back_with_what_to_do(engine: Engine) {
        let portal = portal(engine).await;
        let mut browser = portal.browser();
        let cases = [
            ("", "Vul je e-mailadres in."),
            ("anna", "naam@organisatie.nl"),
            ("a@b.nl\r\nBcc: c@d.nl", "naam@organisatie.nl"),
        ];
        for (typed, text) in cases {
            let answer = browser.post("/inloggen", &[("email", typed), ("eigen-apparaat", "ja")]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(answer.body.contains(text) && answer.body.contains("href=\"#email\""), "{}", answer);
            assert!(answer.body.contains("checked"), "what was chosen stays");
        }
        let answer = browser.send(Method::POST, "/inloggen", b"email=%ff%fe%00&verder=%c3".to_vec()).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let answer = browser.post("/inloggen", &[("email", "<script>alert(1)</script>@x")]).await;
        assert!(!answer.body.contains("<script>alert(1)"), "{answer}");
        assert!(portal.mails().await.is_empty());
    }

    async fn too_much_and_forged_posts_are_refused(engine: Engine) {
        let portal = portal(engine).await;
        let mut browser = portal.browser();
        let huge = [b"email=".to_vec(), vec![b'a'; 1_000_000]].concat();
        assert_eq!(browser.send(Method::POST, "/inloggen", huge).await.status, StatusCode::PAYLOAD_TOO_LARGE);
        let long = "a".repeat(200_000);
        assert_eq!(browser.post("/inloggen", &[("email", &long)]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        browser.extra.insert(header::ORIGIN, HeaderValue::from_static("https://evil.example"));
        for path in ["/inloggen", "/inloggen/code", "/uitloggen", "/profiel"] {
            let answer = browser.post(path, &[("email", ANNA)]).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
        }
        assert!(portal.mails().await.is_empty());
    }

    async fn a_broken_cookie_belongs_to_a_visitor(engine: Engine) {
        let portal = portal(engine).await;
        let long = "x".repeat(6000);
        for odd in ["", "x", "====", &long, "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"] {
            let mut browser = portal.browser();
            browser.cookies.insert("portaal".into(), odd.into());
            browser.cookies.insert("portaal-code".into(), odd.into());
            assert_eq!(browser.get("/inloggen").await.status, StatusCode::OK);
            assert_eq!(browser.get("/inloggen/code").await.status, StatusCode::OK);
            let profile = browser.get("/profiel").await;
            assert_eq!((profile.status, profile.location()), (StatusCode::SEE_OTHER, "/inloggen?verder=%2Fprofiel"));
        }
        let mut browser = portal.browser();
        browser.extra.insert(header::COOKIE, HeaderValue::from_bytes(b"portaal=\xff\xfe; =; ;;").unwrap());
        assert_eq!(browser.get("/inloggen").await.status, StatusCode::OK);
    }

    async fn the_field_that_nobody_sees_stops_machines(engine: Engine) {
        let portal = portal(engine).await;
        let mut browser = portal.browser();
        ask(&mut browser, &[("email", ANNA), ("website", "http://spam.example")]).await;
        assert!(portal.mails().await.is_empty());
    }

    async fn asking_too_often_is_told_with_the_time(engine: Engine) {
        let portal = portal(engine).await;
        for _ in 0..6 {
            ask(&mut portal.browser(), &[("email", ANNA)]).await;
        }
        let mut browser = portal.browser();
        // A made-up forwarded address is not believed.
        browser.extra.insert("x-forwarded-for", HeaderValue::from_static("203.0.113.77"));
        let answer = browser.post("/inloggen", &[("email", ANNA)]).await;
        assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
        assert!(answer.body.contains("woensdag 3 maart om 14:00"), "{}", answer);
        ask(&mut portal.browser(), &[("email", "collega@ggd.example")]).await;
    }

    async fn logging_out_ends_the_login_everywhere(engine: Engine) {
        let portal = portal(engine).await;
        let mut browser = portal.browser();
        browser.log_in(&portal, ANNA).await;
        let stolen = browser.cookies.clone();
        let answer = browser.post("/uitloggen", &[]).await;
        assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, "/inloggen?uitgelogd=ja"));
        // On somebody's own device text that could not be sent yet keeps waiting.
        assert_eq!(answer.headers["clear-site-data"], "\"cache\"");
        assert!(browser.cookies.is_empty());
        assert!(browser.get("/inloggen?uitgelogd=ja").await.body.contains("Je bent uitgelogd"));
        browser.cookies = stolen;
        assert_eq!(browser.get("/profiel").await.status, StatusCode::SEE_OTHER);
        // Pressed again in a window that was left open: with the cookie of the ended login, and without one.
        for _ in 0..2 {
            assert_eq!(browser.post("/uitloggen", &[]).await.headers["clear-site-data"], "\"cache\"");
        }
        assert_eq!(browser.get("/uitloggen").await.status, StatusCode::METHOD_NOT_ALLOWED);
    }

    async fn a_shared_device_forgets_everything_on_logging_out(engine: Engine) {
        let portal = portal(engine).await;
        let mut browser = portal.browser();
        browser.log_in_for_a_day(&portal, ANNA).await;
        let cookies = browser.cookies.clone();
        for _ in 0..2 {
            let answer = browser.post("/uitloggen", &[]).await;
            assert_eq!(answer.headers["clear-site-data"], "\"cache\", \"storage\"");
            browser.cookies = cookies.clone();
        }
    }

    async fn on_https_every_cookie_is_bound_to_the_host(engine: Engine) {
        let portal = portal(engine).await;
        let mut browser = portal.browser_at("https://portaal.example");
        let asked = browser.post("/inloggen", &[("email", ANNA)]).await;
        let code = portal.newest_code().await;
        let done = browser.post("/inloggen/code", &[("code", &code)]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER);
        let lines = [asked.cookie_lines(), done.cookie_lines()].concat();
        assert_eq!(lines.len(), 3);
        for line in &lines {
            assert!(line.starts_with("__Host-portaal"), "{line}");
            assert!(line.contains("; Path=/; HttpOnly; SameSite=Lax; Secure") && !line.contains("Domain"), "{line}");
        }
        let session = lines.iter().find(|line| line.starts_with("__Host-portaal=")).unwrap();
        assert!(!session.contains("Max-Age"), "on a shared device the cookie goes with the window: {session}");
        assert!(portal.mails().await[0].contains("https://portaal.example/inloggen/code#"));
    }
}
