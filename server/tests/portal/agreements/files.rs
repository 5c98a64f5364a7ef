//! Files of a meeting, from the form to the download.

use super::stage::{has, held};
use crate::kit::browser::{Answer, Browser};
use crate::kit::stage::Stage;
use crate::kit::upload::{KIND, file, send, typed, with_file};
use domain::meetings::material::FILE_LIMIT;
use http::{StatusCode, header};
use service::both_engines;

const PDF: &[u8] = b"%PDF-1.7\n% slides\n%%EOF";

async fn bring(browser: &mut Browser, meeting: &str, (name, bytes): (&str, &[u8]), others: &[(&str, &str)]) -> Answer {
    send(browser, &format!("{meeting}/verslag/bestanden"), KIND, with_file(name, bytes, others)).await
}

/// With the file last, as the page has it.
async fn bring_last(
    browser: &mut Browser,
    meeting: &str,
    (name, bytes): (&str, &[u8]),
    others: &[(&str, &str)],
) -> Answer {
    let others = others.iter().flat_map(|(field, value)| typed(field, value)).collect();
    let body = [others, file("bestand", name, bytes), b"--grens--\r\n".to_vec()].concat();
    send(browser, &format!("{meeting}/verslag/bestanden"), KIND, body).await
}

#[track_caller]
fn says(answer: &Answer, words: &str) {
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{answer}");
    assert!(answer.body.contains(words), "{words}: {answer}");
}

/// Where the only file on this page is downloaded.
fn download(page: &Answer) -> String {
    let (_, after) = page.body.split_once("/bestanden/").unwrap_or_else(|| panic!("no file: {page}"));
    after.split('"').next().unwrap().to_owned()
}

both_engines! {
    async fn a_file_is_brought_published_downloaded_and_taken_away(mut stage: Stage) {
        let meeting = held(&mut stage).await;
        let files = format!("{meeting}/verslag/bestanden");
        let page = stage.coordinator.get(&files).await;
        assert!(page.body.contains("enctype=\"multipart/form-data\"") && page.body.contains("nog een concept"), "{page}");
        let done = bring(&mut stage.coordinator, &meeting, ("../../x.exe", PDF), &[("titel", "Eén dia")]).await;
        assert_eq!(done.location(), format!("{files}?gedaan=erbij"), "{done}");
        let page = stage.coordinator.get(done.location()).await;
        assert!(page.body.contains("Het bestand staat erbij.") && page.body.contains("pdf, 1 kB"), "{page}");
        assert!(!page.body.contains("x.exe"), "its own name is forgotten");
        let id = download(&page);
        let to = format!("{meeting}/bestanden/{id}");
        assert_eq!(stage.trekker.get(&to).await.status, StatusCode::NOT_FOUND);
        let ask = stage.coordinator.open(&format!("{meeting}/verslag/publiceren")).await;
        has(&ask, &["0 afspraken en 1 bestand."]);
        ask.press("Publiceren").await;
        for path in [&meeting, &format!("{meeting}/verslag")] {
            let page = stage.trekker.get(path).await;
            assert!(page.body.contains("Materiaal") && page.body.contains(&to) && !page.body.contains("Haal weg"), "{page}");
        }
        let (answer, bytes) = stage.trekker.download(&to).await;
        assert_eq!((answer.status, bytes.as_slice()), (StatusCode::OK, PDF));
        let head = |name| answer.headers[name].to_str().unwrap();
        assert_eq!(head(header::CONTENT_TYPE), "application/pdf");
        assert_eq!(head(header::CONTENT_DISPOSITION), "attachment; filename=\"e-n-dia.pdf\"; filename*=UTF-8''e%C3%A9n%2Ddia%2Epdf");
        assert_eq!(head(header::CONTENT_SECURITY_POLICY), "default-src 'none'; sandbox");
        assert_eq!(head(header::X_CONTENT_TYPE_OPTIONS), "nosniff");
        let gone = stage.coordinator.open(&format!("{files}/{id}")).await.press("Haal weg").await;
        has(&gone, &["Het bestand is weg."]);
        assert_eq!(stage.trekker.get(&to).await.status, StatusCode::NOT_FOUND);
    }

    async fn what_is_wrong_is_said_and_what_was_typed_stays(mut stage: Stage) {
        let meeting = held(&mut stage).await;
        let title = [("titel", "Dia’s van Drenthe")];
        let html: &[u8] = b"<!doctype html><script>alert(1)</script>";
        for (file, words) in [
            (("", &b""[..]), "Kies een bestand."),
            (("leeg.pdf", b""), "In dit bestand staat niets."),
            (("slides.pdf", html), "Dit soort bestand nemen we niet aan."),
            (("plaatje.svg", b"<svg><script/></svg>"), "Dit soort bestand nemen we niet aan."),
            (("foto.jpg", b"\xFF\xD8\xFFand no more"), "Deze foto kunnen we niet lezen."),
        ] {
            let page = bring(&mut stage.coordinator, &meeting, file, &title).await;
            says(&page, words);
            assert!(page.body.contains("value=\"Dia’s van Drenthe\""), "{page}");
        }
        let page = bring(&mut stage.coordinator, &meeting, ("a.pdf", PDF), &[("titel", " ")]).await;
        says(&page, "Schrijf op hoe het bestand heet.");
        says(&page, "Kies het bestand nog een keer.");
        let long = "x".repeat(301);
        says(&bring(&mut stage.coordinator, &meeting, ("a.pdf", PDF), &[title[0], ("te-zien", &long)]).await, "300");
        let too_large = vec![b'%'; FILE_LIMIT + 200_000];
        let page = bring(&mut stage.coordinator, &meeting, ("a.pdf", &too_large), &title).await;
        assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE);
        assert!(page.body.contains("Dit bestand is te groot"), "{page}");
        // As slides of 40 MB are: what came before the file comes back.
        let slides = vec![b'%'; 2 * FILE_LIMIT];
        let page = bring_last(&mut stage.coordinator, &meeting, ("a.pdf", &slides), &title).await;
        assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE);
        assert!(page.body.contains("value=\"Dia’s van Drenthe\""), "{page}");
        assert_eq!(stage.portal.net.count("SELECT COUNT(*) FROM meeting_materials").await, 0);
    }

    async fn who_may_not_bring_a_file_is_refused(mut stage: Stage) {
        let meeting = held(&mut stage).await;
        let page = bring(&mut stage.trekker, &meeting, ("a.pdf", PDF), &[("titel", "Dia’s")]).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
        let page = bring(&mut stage.portal.browser(), &meeting, ("a.pdf", PDF), &[("titel", "Dia’s")]).await;
        assert!(!page.status.is_success(), "{page}");
        assert_eq!(stage.portal.net.count("SELECT COUNT(*) FROM meeting_materials").await, 0);
    }
}
