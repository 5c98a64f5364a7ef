//! The file of an earlier round, from the browser to the page that shows its table.

mod flow;
mod large;

use crate::kit::browser::{Answer, Browser};
use crate::kit::form::{Kind, forms};
use crate::kit::stage::Stage;
use crate::kit::upload::{self, KIND, file};
use http::{HeaderValue, Method, StatusCode, header};
use service::both_engines;
use service::monitor::import::{EXAMPLES, pack, read_file, unpack};

const PAGE: &str = "/monitor/inlezen";

fn with_file(name: &str, bytes: &[u8]) -> Vec<u8> {
    upload::with_file(name, bytes, &[])
}

async fn send(browser: &mut Browser, kind: &str, body: Vec<u8>) -> Answer {
    upload::send(browser, PAGE, kind, body).await
}

#[track_caller]
fn says(answer: &Answer, status: StatusCode, words: &str) {
    assert_eq!(answer.status, status, "{answer}");
    assert!(answer.body.contains(words), "{words}: {answer}");
}

both_engines! {
    async fn a_coordinator_sees_what_was_read_and_nothing_is_stored(mut stage: Stage) {
        says(&stage.coordinator.get("/monitor/meenemen").await, StatusCode::OK, "Eerdere ronde inlezen");
        assert!(!stage.trekker.get("/monitor/meenemen").await.body.contains("Eerdere ronde inlezen"));
        says(&stage.coordinator.get(PAGE).await, StatusCode::OK, "enctype=\"multipart/form-data\"");
        let before = stage.portal.net.content().await;
        for (name, bytes) in EXAMPLES {
            let expected = read_file(name, bytes).unwrap();
            let page = send(&mut stage.coordinator, KIND, with_file(name, bytes)).await;
            says(&page, StatusCode::OK, &format!("14 rijen en {} kolommen uit ‘{name}’", expected.sheet.headings.len()));
            let mut controls = forms(&page.body).into_iter().flat_map(|form| form.controls);
            let field = controls.find(|control| control.name == "inhoud" && control.kind == Kind::Hidden).unwrap();
            assert_eq!(unpack(&field.value), Some(expected), "{name}");
        }
        assert_eq!(stage.portal.net.content().await, before);
    }

    async fn what_is_in_a_file_stays_text(mut stage: Stage) {
        let csv = "<script>alert(1)</script>;b & c\n\"</textarea><h1>\";\"\"\"><img>\"\n";
        let page = send(&mut stage.coordinator, KIND, with_file("<b>.csv", csv.as_bytes())).await;
        says(&page, StatusCode::OK, "uit ‘&lt;b&gt;.csv’");
        for bad in ["<script>alert", "</textarea><h1>", "\"><img>"] {
            assert!(!page.body.contains(bad), "{bad}: {page}");
        }
    }

    async fn what_cannot_be_read_is_told_beside_the_field(mut stage: Stage) {
        for (bytes, words) in [
            (b"".as_slice(), "In dit bestand staat niets."),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 oud", "Dit is een oude werkmap (.xls)"),
            (b"%PDF-1.7", "Dit is geen tabel die we kunnen lezen."),
            (b"PK\x03\x04 stuk", "Deze werkmap is niet goed te lezen."),
            (b"a;b\n1;2;3\n", "Rij 2 heeft meer waarden dan er koppen zijn."),
            (b"Titel;;;\na;b;c;d\n1;2;3;4\n", "Rij 1 lijkt een titel"),
        ] {
            let page = send(&mut stage.coordinator, KIND, with_file("lijst.xlsx", bytes)).await;
            says(&page, StatusCode::UNPROCESSABLE_ENTITY, words);
            says(&page, StatusCode::UNPROCESSABLE_ENTITY, "id=\"bestand-fout\"");
            assert!(!page.body.contains("name=\"inhoud\""), "{page}");
        }
    }

    async fn without_a_file_one_is_asked_for(mut stage: Stage) {
        let nothing_chosen = with_file("", b"");
        let elsewhere = [file("anders", "lijst.csv", b"a;b\n1;2\n"), b"--grens--\r\n".to_vec()].concat();
        for body in [nothing_chosen, elsewhere, b"--grens--\r\n".to_vec()] {
            says(&send(&mut stage.coordinator, KIND, body).await, StatusCode::UNPROCESSABLE_ENTITY, "Kies eerst een bestand.");
        }
        let content = pack(&read_file("lijst.csv", b"a;b\n1;2\n").unwrap()).unwrap();
        let kept = format!("--grens\r\nContent-Disposition: form-data; name=\"inhoud\"\r\n\r\n{content}\r\n").into_bytes();
        let page = send(&mut stage.coordinator, KIND, [kept.clone(), with_file("", b"")].concat()).await;
        says(&page, StatusCode::UNPROCESSABLE_ENTITY, "Kies eerst een bestand.");
        says(&page, StatusCode::UNPROCESSABLE_ENTITY, "1 rij en 2 kolommen uit ‘lijst.csv’");
        // A file that cannot be read takes the place of the one before as well.
        let page = send(&mut stage.coordinator, KIND, [kept, with_file("leeg.csv", b"")].concat()).await;
        says(&page, StatusCode::UNPROCESSABLE_ENTITY, "In dit bestand staat niets.");
        assert!(!page.body.contains("lijst.csv"), "{page}");
        let lost = stage.coordinator.post(PAGE, &[("inhoud", "onzin")]).await;
        says(&lost, StatusCode::UNPROCESSABLE_ENTITY, "We zijn de inhoud van het bestand kwijt.");
    }

    async fn what_no_browser_makes_is_refused(mut stage: Stage) {
        let whole = with_file("lijst.csv", b"a;b\n1;2\n");
        let two = [file("bestand", "een.csv", b"a;b\n1;2\n"), whole.clone()].concat();
        let cut_off = whole[..whole.len() - 12].to_vec();
        for (kind, body) in [
            ("multipart/form-data", whole.clone()),
            ("multipart/form-data; boundary=anders", whole.clone()),
            ("multipart/mixed; boundary=grens", whole.clone()),
            ("text/csv", b"a;b\n1;2\n".to_vec()),
            (KIND, two),
            (KIND, cut_off),
            (KIND, b"a;b\n1;2\n".to_vec()),
            (KIND, Vec::new()),
        ] {
            let page = send(&mut stage.coordinator, kind, body).await;
            says(&page, StatusCode::BAD_REQUEST, "Dit verzoek is niet te lezen");
        }
    }

    async fn of_who_may_not_send_one_no_file_is_read(mut stage: Stage) {
        // That this is no multipart at all is found by nobody, as nobody looks.
        for body in [with_file("lijst.csv", b"a;b\n1;2\n"), b"onzin".to_vec(), vec![b'a'; 6_000_000]] {
            let page = send(&mut stage.trekker, KIND, body.clone()).await;
            says(&page, StatusCode::NOT_FOUND, "Deze pagina is er niet");
            let visitor = send(&mut stage.portal.browser(), KIND, body).await;
            assert_eq!((visitor.status, visitor.location()), (StatusCode::SEE_OTHER, "/inloggen?verder=%2Fmonitor%2Finlezen"));
        }
    }

    async fn a_file_from_another_site_is_refused_unread(mut stage: Stage) {
        stage.coordinator.extra.insert(header::ORIGIN, HeaderValue::from_static("https://elders.example"));
        let page = send(&mut stage.coordinator, KIND, with_file("lijst.csv", b"a;b\n1;2\n")).await;
        says(&page, StatusCode::FORBIDDEN, "Dit formulier kwam niet van het portaal");
    }

    async fn no_other_page_takes_a_file(mut stage: Stage) {
        for path in ["/monitor/woorden", "/monitor/vergelijken", "/vragenlijst/nu", "/beheer/uitnodigen"] {
            stage.coordinator.extra.insert(header::CONTENT_TYPE, HeaderValue::from_static(KIND));
            let page = stage.coordinator.send(Method::POST, path, with_file("lijst.csv", b"a;b\n1;2\n")).await;
            says(&page, StatusCode::BAD_REQUEST, "Dit verzoek is niet te lezen");
        }
    }

    async fn the_examples_are_downloads(mut stage: Stage) {
        for (name, bytes) in EXAMPLES {
            let (answer, body) = stage.coordinator.download(&format!("{PAGE}/voorbeelden/{name}")).await;
            assert_eq!((answer.status, body.as_slice()), (StatusCode::OK, bytes), "{name}");
            let disposition = answer.headers[header::CONTENT_DISPOSITION].to_str().unwrap();
            assert_eq!(disposition, format!("attachment; filename=\"{name}\""));
        }
    }
}
