//! What is not an answer.

use super::open;
use crate::kit::browser::{Answer, Browser};
use crate::kit::stage::moved_to;
use axum::body::Body;
use chrono::Duration;
use futures::{StreamExt, stream};
use http::{Method, StatusCode};
use service::{both_engines, db::Engine};
use std::{convert::Infallible, future};
use tokio::{sync::mpsc, task::JoinSet};

const GROWTH: &str = "/vragenlijst/doorontwikkeling";
const FACTS: &str = "/vragenlijst/feiten";
const NOW: &str = "/vragenlijst/nu";

/// Posts, and gives the page that the answer leads to.
async fn posted(trekker: &mut Browser, path: &str, fields: &[(&str, &str)]) -> Answer {
    let answer = trekker.post(path, fields).await;
    let to = moved_to(&answer).split('#').next().unwrap().to_owned();
    trekker.get(&to).await
}

both_engines! {
    async fn each_answer_that_is_none_says_what_to_do(engine: Engine) {
        let mut stage = open(engine).await;
        let long = "a".repeat(15_000);
        let wrong: [(&str, &str, &str, &str); 10] = [
            (GROWTH, "p1-trekker", "9", "Kies een van de vijf zinnen, of “Weet ik nog niet”."),
            (GROWTH, "p2-samenstelling", "veel", "Kies een van de vijf zinnen, of “Weet ik nog niet”."),
            (GROWTH, "p3-afspraken.toelichting", &long, "nu zijn het er 15000"),
            (NOW, "o2-knelpunt.delen", "iedereen", "Kies wie deze tekst mag lezen."),
            (FACTS, "f1-gemeenten", "-3", "Vul een heel getal in van 0 tot en met"),
            (FACTS, "f3-partijen", "twaalf", "Vul een heel getal in van 0 tot en met"),
            (FACTS, "f4-convenant", "misschien", "Kies uit de antwoorden die hier staan."),
            (FACTS, "f5-domeinen", "ruimtevaart", "Kies uit de antwoorden die hier staan."),
            (NOW, "o1-trots", &long, "Er is niets weggegooid."),
            (NOW, "o3-behoefte.themas", "ruimtevaart", "Kies uit de thema’s die hier staan."),
        ];
        for (path, field, value, message) in wrong {
            let text: &[_] =
                if path == NOW { &[("o2-knelpunt", "Een tekst."), ("o3-behoefte", "Een tekst.")] } else { &[] };
            let page = posted(&mut stage.trekker, path, &[&[(field, value)], text].concat()).await;
            assert!(page.body.contains("<title>Fout: "), "{field}: {}", page);
            assert!(page.body.contains(message), "{field}: {}", page);
        }
        for (path, typed) in [(FACTS, "value=\"-3\""), (FACTS, "value=\"twaalf\""), (GROWTH, &*long), (NOW, &*long)] {
            assert!(stage.trekker.get(path).await.body.contains(typed), "{path} keeps what was typed");
        }
    }

    async fn fields_of_another_page_are_told_and_the_rest_is_kept(engine: Engine) {
        let mut stage = open(engine).await;
        for strange in ["p9-onbekend", "f1-gemeenten", "regio", "p1-trekker-van-een-ander"] {
            let fields = [(strange, "4"), ("p1-trekker.toelichting", strange)];
            let page = posted(&mut stage.trekker, GROWTH, &fields).await;
            assert!(page.body.contains("hoort niet bij deze pagina"), "{strange}: {}", page);
            assert!(page.body.contains(&format!("{strange}</textarea>")), "{strange}: {}", page);
        }
        let facts = stage.trekker.get(FACTS).await;
        assert!(!facts.body.contains("value=\"4\""), "nothing went to another page");
    }

    async fn a_text_that_is_too_large_is_given_back_and_the_draft_stays(engine: Engine) {
        let mut stage = open(engine).await;
        posted(&mut stage.trekker, NOW, &[("o1-trots", "Dit staat er al.")]).await;
        for letters in [21_000, 1_000_000] {
            let long = "a".repeat(letters);
            let body = format!("o1-trots={long}&o2-knelpunt=Te+weinig+tijd.&o2-knelpunt.delen=netwerk");
            let answer = stage.trekker.send(Method::POST, NOW, body.into_bytes()).await;
            assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
            assert!(answer.body.contains("<title>Fout: "), "{answer}");
            assert!(answer.body.contains("Van deze pagina is nu niets opgeslagen."), "{answer}");
            assert!(answer.body.contains(&format!("nu zijn het er {letters}.")), "{answer}");
            assert!(answer.body.contains(&format!("{long}</textarea>")), "the whole text is there");
            assert!(answer.body.contains("Te weinig tijd.</textarea>"), "and so is the rest");
            let stored = stage.trekker.get(NOW).await;
            assert!(stored.body.contains("Dit staat er al.") && !stored.body.contains("Te weinig tijd."), "{stored}");
        }
    }

    /// More silent posts than large texts are given back at a time.
    async fn strangers_who_go_silent_keep_no_text_from_coming_back(engine: Engine) {
        let mut stage = open(engine).await;
        let (told, mut waiting) = mpsc::unbounded_channel();
        let mut strangers = JoinSet::new();
        for _ in 0..20 {
            let (mut nobody, told) = (stage.portal.browser(), told.clone());
            let begun = stream::once(async { Ok::<_, Infallible>(vec![b'a'; 300_000]) });
            let silent = stream::once(async move {
                told.send(()).unwrap();
                future::pending().await
            });
            let body = Body::from_stream(begun.chain(silent));
            strangers.spawn(async move { nobody.send(Method::POST, NOW, body).await.status });
        }
        for _ in 0..20 {
            waiting.recv().await.unwrap();
        }
        let long = "a".repeat(500_000);
        let answer = stage.trekker.send(Method::POST, NOW, format!("o1-trots={long}")).await;
        assert!(answer.body.contains(&format!("{long}</textarea>")), "the whole text is there");
    }

    async fn too_much_is_refused_and_the_draft_stays(engine: Engine) {
        let mut stage = open(engine).await;
        posted(&mut stage.trekker, NOW, &[("o1-trots", "Dit staat er al.")]).await;
        let enormous = format!("o1-trots={}", "a".repeat(3_000_000));
        let fields = |count: usize| (0..count).map(|nth| format!("o1-trots=deel{nth}&")).collect::<String>();
        for body in [enormous, fields(10_000), fields(1_500)] {
            let answer = stage.trekker.send(Method::POST, NOW, body.into_bytes()).await;
            assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
            assert!(answer.body.contains("Dit is te veel in één keer"), "{}", answer);
            assert!(stage.trekker.get(NOW).await.body.contains("Dit staat er al."));
        }
    }

    async fn what_was_typed_is_text_and_never_markup(engine: Engine) {
        let mut stage = open(engine).await;
        let typed = "\n</textarea></form><h1>Hoi</h1><img src=x onerror=alert(1)> &amp; <3";
        let shown = "\n\n&lt;/textarea&gt;&lt;/form&gt;&lt;h1&gt;Hoi&lt;/h1&gt;&lt;img src=x onerror=alert(1)&gt; \
            &amp;amp; &lt;3</textarea>";
        for (path, field) in [(NOW, "o1-trots"), (GROWTH, "p1-trekker.toelichting")] {
            stage.trekker.post(path, &[(field, typed)]).await;
            let page = stage.trekker.get(path).await;
            assert!(page.body.contains(shown), "{field}: {page}");
            assert!(!page.body.contains("<h1>Hoi") && !page.body.contains("<img src=x"), "{field}: {page}");
        }
        // What a colleague or a coordinator typed is shown to others.
        let name = "Regio </title><h1>Hoi</h1> & co";
        stage.coordinator.post("/beheer/regio/utrecht/wijzigen", &[("naam", name), ("van", "1-1-2026")]).await;
        for path in
            ["/beheer/regio/utrecht", "/beheer/regio/utrecht/wijzigen", "/beheer", "/netwerk", "/beheer/logboek"]
        {
            let page = stage.coordinator.get(path).await;
            assert!(!page.body.contains("<h1>Hoi"), "{path}: {page}");
        }
        let page = stage.coordinator.get("/beheer/regio/utrecht").await;
        assert!(page.body.contains("<title>Regio &lt;/title&gt;&lt;h1&gt;Hoi&lt;/h1&gt; &amp; co"), "{page}");
    }

    async fn malformed_text_is_kept_as_far_as_it_can_be_read(engine: Engine) {
        let mut stage = open(engine).await;
        let answer =
            stage.trekker.send(Method::POST, NOW, b"o1-trots=Trots %FF%FE op\xC3\x28 ons&%zz=%".to_vec()).await;
        assert_eq!(moved_to(&answer), "/vragenlijst/nu?melding=onleesbaar");
        let page = stage.trekker.get(answer.location()).await;
        assert!(page.body.contains("Een deel van je tekst konden we niet lezen."), "{}", page);
        assert!(page.body.contains("Trots \u{fffd}"), "{}", page);
        assert!(page.body.contains("ons</textarea>"), "{}", page);
        stage.trekker.send(Method::POST, NOW, b"o1-trots=Nul%00len&o2-knelpunt=%00".to_vec()).await;
        let page = stage.trekker.get(NOW).await;
        assert!(page.body.contains("Nullen</textarea>") && !page.body.contains('\0'), "{}", page);
        // The mark itself is a letter like any other.
        let answer = stage.trekker.post(NOW, &[("o1-trots", "Trots \u{fffd}")]).await;
        assert!(!moved_to(&answer).contains("melding"));
    }

    async fn a_section_or_region_that_is_not_there_has_a_page(engine: Engine) {
        let mut stage = open(engine).await;
        for path in ["/vragenlijst/onzin", "/vragenlijst/DOORONTWIKKELING", "/vragenlijst/%00"] {
            let answer = stage.trekker.post(path, &[("p1-trekker", "3")]).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}: {}", answer);
            assert!(answer.body.contains("Deze pagina is er niet"), "{path}");
        }
        for path in ["/monitor/regio/atlantis", "/monitor/regio/%00", "/monitor/regio/%FF"] {
            assert_eq!(stage.trekker.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
        }
        let mut nobody = stage.portal.browser();
        nobody.cookies.insert("portaal".to_owned(), "kapot\"==%00,".to_owned());
        assert_eq!(nobody.get("/monitor").await.status, StatusCode::OK, "a broken cookie belongs to a visitor");
    }

    async fn nobody_is_thanked_before_sending_in(engine: Engine) {
        let mut stage = open(engine).await;
        assert_eq!(moved_to(&stage.trekker.get("/vragenlijst/bedankt").await), "/vragenlijst");
    }

    async fn a_post_to_a_closed_round_comes_back_with_its_text(engine: Engine) {
        let mut stage = open(engine).await;
        posted(&mut stage.trekker, NOW, &[("o1-trots", "Op tijd.")]).await;
        stage.portal.net.clock.advance(Duration::days(20));
        for (path, field, typed, shown) in [
            (NOW, "o1-trots", "Net te laat.", "Net te laat."),
            (GROWTH, "p1-trekker", "4", "Knop"),
            (FACTS, "f1-gemeenten", "twaalf", "twaalf"),
        ] {
            let answer = stage.trekker.post(path, &[(field, typed)]).await;
            assert_eq!(answer.status, StatusCode::CONFLICT, "{}", answer);
            assert!(answer.body.contains("De ronde is gesloten terwijl je bezig was"), "{}", answer);
            assert!(answer.body.contains(&format!("{shown}</dd>")), "{}", answer);
        }
        let sent = stage.trekker.post("/vragenlijst/controleren", &[]).await;
        assert_eq!(sent.status, StatusCode::CONFLICT, "{}", sent);
        assert!(sent.body.contains("Je antwoorden zijn niet ingestuurd."), "{}", sent);
    }

    async fn an_invitation_to_no_region_comes_back(engine: Engine) {
        let mut stage = open(engine).await;
        let fields = [("email", "eva@ggd.example"), ("naam", "Eva Proef"), ("als", "trekker"), ("regio", "atlantis")];
        let answer = stage.coordinator.post("/beheer/uitnodigen", &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", answer);
        assert!(answer.body.contains("Kies de regio waarvan deze persoon trekker wordt."), "{}", answer);
        assert!(answer.body.contains("eva@ggd.example") && answer.body.contains("Eva Proef"), "what was typed is kept");
    }

    async fn a_post_with_a_broken_cookie_asks_to_log_in(engine: Engine) {
        let mut stage = open(engine).await;
        let (name, _) = stage.trekker.cookies.iter().next().map(|(name, value)| (name.clone(), value.clone())).unwrap();
        stage.trekker.cookies.insert(name, "kapot\"==%00".to_owned());
        let answer = stage.trekker.post(NOW, &[("o1-trots", "Een tekst.")]).await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
        assert!(answer.body.contains("Een tekst.") && answer.body.contains("/inloggen?verder=%2Fvragenlijst%2Fnu"), "{answer}");
        let answer = stage.trekker.post(NOW, &[("o6-gastregio", "later")]).await;
        assert_eq!(moved_to(&answer), "/inloggen?verder=%2Fvragenlijst%2Fnu");
    }
}
