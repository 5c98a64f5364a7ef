//! Bad requests: each gets a page that says what to do, and none disturbs the portal.

use crate::kit::socket::{Answer, TestPortal};
use service::both_engines;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

fn assert_page(answer: &Answer, status: u16, heading: &str) {
    assert_eq!(answer.status, status, "{}", answer.told());
    assert_eq!(answer.heading(), heading);
    assert!(answer.text().contains("<html lang=\"nl\">"));
}

both_engines! {
    async fn a_post_of_a_megabyte_is_too_much(portal: TestPortal) {
        let mut form = b"email=".to_vec();
        form.resize(1_000_000, b'a');
        assert_page(&portal.post("/inloggen", &form).await, 413, "Dit is te veel in één keer");
        // As much as may be is read.
        form.truncate(domain::survey::POST_LIMIT);
        assert_ne!(portal.post("/inloggen", &form).await.status, 413);
    }

    async fn a_post_without_end_is_cut_off(portal: TestPortal) {
        let mut socket = TcpStream::connect(portal.address).await.unwrap();
        let origin = format!("http://{}", portal.address);
        let head =
            format!("POST /inloggen HTTP/1.1\r\nHost: x\r\nOrigin: {origin}\r\nTransfer-Encoding: chunked\r\n\r\n");
        socket.write_all(head.as_bytes()).await.unwrap();
        let piece = [b"10000\r\n".as_slice(), &[b'a'; 0x10000], b"\r\n"].concat();
        let mut sent = 0;
        while sent < 64 * 1024 * 1024 && socket.write_all(&piece).await.is_ok() {
            sent += piece.len();
        }
        assert!(sent < 64 * 1024 * 1024, "the server went on reading");
        let mut rest = Vec::new();
        let _ = socket.read_to_end(&mut rest).await;
    }

    async fn ten_thousand_fields_are_too_many(portal: TestPortal) {
        let form: String = (0..10_000).map(|number| format!("f{number}=1&")).collect();
        assert_page(&portal.post("/inloggen", form.as_bytes()).await, 413, "Dit is te veel in één keer");
    }

    async fn a_post_from_elsewhere_is_refused(portal: TestPortal) {
        let own = format!("http://{}", portal.address);
        let longer = format!("{own}.voorbeeld.example");
        let forgeries: [&[(&str, &str)]; 6] = [
            &[],
            &[("Origin", "null")],
            &[("Origin", "https://voorbeeld.example")],
            &[("Origin", &longer)],
            &[("Origin", ""), ("Referer", &own)],
            &[("Origin", &own), ("Origin", "https://voorbeeld.example")],
        ];
        for headers in forgeries {
            for method in ["POST", "PUT", "DELETE", "PATCH"] {
                let answer = portal.send(method, "/inloggen", headers, b"email=a@voorbeeld.example").await;
                assert_page(&answer, 403, "Dit formulier kwam niet van het portaal");
            }
        }
        assert_ne!(portal.post("/inloggen", b"email=a%40voorbeeld.example").await.status, 403);
    }

    async fn what_was_typed_comes_back_unless_another_site_sent_it(portal: TestPortal) {
        let form = b"p1-trekker=4&o1-trots=Twee+keer+%3Cb%3Egetypt&van=abc";
        let kind = ("Content-Type", "application/x-www-form-urlencoded");
        for (headers, comes_back) in [
            (&[][..], true),
            (&[("Origin", "null")], true),
            (&[("Origin", "null"), ("Sec-Fetch-Site", "same-origin")], true),
            (&[("Origin", "null"), ("Sec-Fetch-Site", "cross-site")], false),
            (&[("Origin", "https://voorbeeld.example")], false),
        ] {
            let headers = [headers, &[kind]].concat();
            let answer = portal.send("POST", "/vragenlijst/nu", &headers, form).await;
            assert_page(&answer, 403, "Dit formulier kwam niet van het portaal");
            assert_eq!(answer.text().contains("Twee keer &lt;b&gt;getypt"), comes_back, "{headers:?}");
        }
    }

    async fn malformed_text_is_no_fault_of_ours(portal: TestPortal) {
        for form in [b"email=%FF%FE%C3%28".as_slice(), b"email=\xff\xfe\xc3\x28", b"%=%&%zz=%", b"=&=&&&", b""] {
            let answer = portal.post("/inloggen", form).await;
            assert!(answer.status < 500, "{form:?}: {}", answer.status);
            answer.heading();
        }
        for path in ["/%FF%FE", "/vragenlijst/%00", "/monitor/regio/%C3%28", "/?verder=%FF", "/inloggen?verder=%FF%FE"]
        {
            let answer = portal.get(path).await;
            assert!(answer.status < 500, "{path}: {}", answer.status);
        }
    }

    async fn malformed_text_in_the_address_of_a_post_has_a_page(portal: TestPortal) {
        for path in ["/vragenlijst/%FF", "/bijeenkomsten/%FF/sluiten", "/beheer/regio/%FF"] {
            let answer = portal.post(path, b"a=1").await;
            assert!((300..500).contains(&answer.status), "{path}: {}", answer.status);
            assert!(!answer.text().contains("Invalid"), "{path}: {}", answer.told());
            if answer.status >= 400 {
                answer.heading();
            }
        }
    }

    async fn what_is_no_form_is_refused(portal: TestPortal) {
        let origin = format!("http://{}", portal.address);
        let form = b"email=noor%40voorbeeld.example";
        for kind in ["multipart/form-data; boundary=x", "text/plain", "application/json", ""] {
            let headers = [("Origin", origin.as_str()), ("Content-Type", kind)];
            let answer = portal.send("POST", "/inloggen", &headers, form).await;
            assert_page(&answer, 400, "Dit verzoek is niet te lezen");
        }
        for kind in ["Application/X-WWW-Form-Urlencoded", "application/x-www-form-urlencoded; charset=UTF-8"] {
            let headers = [("Origin", origin.as_str()), ("Content-Type", kind)];
            assert_eq!(portal.send("POST", "/inloggen", &headers, form).await.status, 303, "{kind}");
        }
    }

    async fn an_unknown_address_has_a_page(portal: TestPortal) {
        for path in
            ["/bestaat-niet", "/pkg/portal.weg.js", "/monitor/regio/atlantis", "/../etc/passwd", "/pkg/../assets.txt"]
        {
            let answer = portal.get(path).await;
            assert!(matches!(answer.status, 404 | 303 | 302), "{path}: {}", answer.status);
        }
        assert_page(&portal.get("/bestaat-niet").await, 404, "Deze pagina is er niet");
    }

    async fn a_method_that_a_page_does_not_have_gets_a_page(portal: TestPortal) {
        assert_page(&portal.post("/toegankelijkheid", b"a=b").await, 405, "Dit kan niet op deze pagina");
    }

    async fn a_broken_cookie_is_no_cookie(portal: TestPortal) {
        let long = "x".repeat(8000);
        for cookie in ["=", ";;;", "sessie", "portaal=%FF", "portaal=\"", "__Host-portaal=🌱", &long] {
            let answer = portal.send("GET", "/", &[("Cookie", cookie)], b"").await;
            assert_eq!(answer.status, 200, "{cookie}");
            let answer = portal.send("GET", "/inloggen", &[("Cookie", cookie)], b"").await;
            assert_eq!(answer.status, 200, "{cookie}");
        }
    }
}
