//! What every answer says about itself, and the files of the site.

use crate::kit::socket::{Answer, TestPortal};
use chrono::{DateTime, TimeDelta};
use service::both_engines;

const POLICY_END: &str = "; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; \
    form-action 'self'; frame-ancestors 'none'; object-src 'none'";

fn assert_guarded(answer: &Answer, what: &str) {
    let policy = answer.header("content-security-policy").unwrap_or_default();
    assert!(policy.starts_with("default-src 'none'; script-src 'self'"), "{what}: {policy}");
    assert!(policy.ends_with(POLICY_END), "{what}: {policy}");
    for forbidden in ["unsafe-inline", "'unsafe-eval'", "data:", "*", "http:", "https:"] {
        assert!(!policy.contains(forbidden), "{what}: {forbidden}");
    }
    let age = answer.header("strict-transport-security").and_then(|value| value.strip_prefix("max-age="));
    let age: u64 = age.and_then(|value| value.split(';').next()?.parse().ok()).expect(what);
    assert!(age >= 31_536_000, "{what}");
    assert_eq!(answer.header("referrer-policy"), Some("same-origin"), "{what}");
    assert_eq!(answer.header("x-content-type-options"), Some("nosniff"), "{what}");
    assert_eq!(answer.header("x-frame-options"), Some("DENY"), "{what}");
    assert!(answer.header("cache-control").is_some(), "{what}");
    assert_eq!(answer.header("x-request-id").map(str::len), Some(16), "{what}");
    assert!(answer.header("server").is_none() && answer.header("x-powered-by").is_none(), "{what}");
}

both_engines! {
    async fn every_answer_is_guarded(portal: TestPortal) {
        for path in
            ["/", "/inloggen", "/bestaat-niet", "/healthz", "/readyz", "/.well-known/security.txt", "/favicon.svg"]
        {
            assert_guarded(&portal.get(path).await, path);
        }
        assert_guarded(&portal.send("POST", "/", &[], b"a=b").await, "a forged post");
        assert_guarded(&portal.post("/", &vec![b'a'; 1_000_000]).await, "a post that is too large");
        assert_guarded(&portal.send("TRACE", "/", &[], b"").await, "a strange method");
    }

    async fn a_page_with_script_has_a_nonce_of_its_own_and_any_other_runs_none(portal: TestPortal) {
        let mut nonces = Vec::new();
        for _ in 0..3 {
            let page = portal.get("/inloggen/code").await;
            let policy = page.header("content-security-policy").unwrap();
            let nonce = policy.split("'nonce-").nth(1).expect("it has a nonce").split('\'').next().unwrap().to_owned();
            assert!(nonce.len() >= 20, "{nonce}");
            let text = page.text();
            let scripts = text.matches("<script").count();
            assert!(scripts > 0 && scripts == text.matches(&format!("nonce=\"{nonce}\"")).count(), "{text}");
            assert_eq!(scripts, text.matches(&nonce).count(), "the nonce can be read elsewhere: {text}");
            assert!(text.ends_with("</body></html>"));
            nonces.push(nonce);
        }
        nonces.sort();
        nonces.dedup();
        assert_eq!(nonces.len(), 3);
        let refused = [
            ("a forged post", portal.send("POST", "/inloggen", &[], b"a=b").await),
            ("a wrong method", portal.send("PUT", "/inloggen", &[], b"").await),
            ("a post that is too large", portal.post("/inloggen", &vec![b'a'; 1_000_000]).await),
        ];
        let read = [("/", portal.get("/").await), ("/bestaat-niet", portal.get("/bestaat-niet").await)];
        for (path, page) in read.into_iter().chain(refused) {
            assert!(page.text().ends_with("</body></html>"), "{path}");
            assert!(page.header("content-security-policy").unwrap().contains("script-src 'self';"), "{path}");
            assert!(!page.text().contains("<script") && !page.text().contains("<!--"), "{path}");
            assert!(!page.text().contains("<!>"), "{path}");
        }
    }

    async fn no_page_has_script_or_style_within_a_tag(portal: TestPortal) {
        for path in ["/", "/inloggen", "/bestaat-niet"] {
            let text = portal.get(path).await.text();
            for inline in [" style=", " onclick=", " onload=", "<style", "javascript:"] {
                assert!(!text.contains(inline), "{path}: {inline}");
            }
        }
    }

    async fn no_page_asks_anything_of_another_origin(portal: TestPortal) {
        for path in ["/", "/inloggen", "/privacy", "/toegankelijkheid"] {
            let text = portal.get(path).await.text();
            for part in text.split(['<']).filter(|part| !part.starts_with("a ")) {
                assert!(!part.contains("src=\"http") && !part.contains("href=\"http"), "{path}: {part}");
            }
        }
    }

    async fn files_of_the_site_are_kept_for_ever_and_travel_compressed(portal: TestPortal) {
        let assets = server::http::assets();
        assert!(!assets.css.is_empty(), "this test needs the site: cargo xtask site");
        for path in [assets.css.clone(), format!("/pkg/{}.js", assets.client), format!("/pkg/{}.wasm", assets.client)] {
            let plain = portal.get(&path).await;
            assert_eq!(plain.status, 200, "{path}");
            assert_eq!(plain.header("cache-control"), Some("public, max-age=31536000, immutable"), "{path}");
            for (accepted, encoding) in [("gzip, deflate, br", "br"), ("gzip", "gzip")] {
                let small = portal.send("GET", &path, &[("Accept-Encoding", accepted)], b"").await;
                assert_eq!(small.header("content-encoding"), Some(encoding), "{path}");
                assert_eq!(small.header("content-type"), plain.header("content-type"), "{path}");
                assert!(small.body.len() < plain.body.len(), "{path}");
                let mark = small.header("etag").unwrap();
                assert_ne!(Some(mark), plain.header("etag"), "each form has a mark of its own");
                let headers = [("Accept-Encoding", accepted), ("If-None-Match", mark)];
                let again = portal.send("GET", &path, &headers, b"").await;
                assert_eq!((again.status, again.body.len()), (304, 0), "{path}");
            }
        }
        assert_eq!(portal.get("/assets.txt").await.status, 404, "the list of names is for the server");
    }

    async fn pages_travel_compressed_and_are_not_stored(portal: TestPortal) {
        let plain = portal.get("/inloggen").await;
        let small = portal.send("GET", "/inloggen", &[("Accept-Encoding", "br")], b"").await;
        assert_eq!(small.header("content-encoding"), Some("br"));
        assert!(small.body.len() < plain.body.len());
        let personal = portal.send("GET", "/", &[("Cookie", "iets=anders")], b"").await;
        assert_eq!(personal.header("cache-control"), Some("no-store"));
    }

    async fn the_file_about_weaknesses_holds_for_less_than_a_year(portal: TestPortal) {
        let text = portal.get("/.well-known/security.txt").await.text();
        assert!(text.contains("Contact: mailto:veilig@voorbeeld.example\n"), "{text}");
        let expires = text.lines().find_map(|line| line.strip_prefix("Expires: ")).unwrap();
        let expires = DateTime::parse_from_rfc3339(expires).unwrap();
        let clock = server::surroundings::SystemClock::real();
        let left = expires.to_utc() - service::Clock::now(&clock);
        assert!(left > TimeDelta::days(30) && left < TimeDelta::days(365), "{left}");
    }
}
