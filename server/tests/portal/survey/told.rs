//! What the pages of the survey tell of where things stand.

use super::open;
use crate::kit::browser::{Browser, Portal};
use crate::kit::stage::{moved_to, person, trekker};
use chrono::Duration;
use domain::account::Actor;
use domain::ids::{RegionId, SeatNumber};
use domain::survey::{Kind, Scope, SurveyFormat};
use http::StatusCode;
use service::network::invite_to_seat;
use service::network::proof::MayManageSeats;
use service::{both_engines, db::Engine};

const CHECK: &str = "/vragenlijst/controleren";
const FACTS: &str = "/vragenlijst/feiten";
const NOW: &str = "/vragenlijst/nu";

/// Gives every required answer, and sends in.
async fn send_in(trekker: &mut Browser) {
    for section in &SurveyFormat::current().sections {
        let values = section.questions.iter().filter_map(|question| {
            let value = match question.kind {
                Kind::Growth => "3",
                Kind::Step | Kind::Count => "1",
                Kind::Choice | Kind::Choices => &question.options[0].id,
                Kind::Text => return None,
            };
            Some((question.id.as_str(), value))
        });
        moved_to(&trekker.post(&format!("/vragenlijst/{}", section.id), &values.collect::<Vec<_>>()).await);
    }
    assert_eq!(moved_to(&trekker.post(CHECK, &[]).await), "/vragenlijst/bedankt");
}

/// The hidden field that tells whose page this is.
fn owner(page: &str) -> &str {
    page.split_once(r#"name="van" value=""#).unwrap().1.split('"').next().unwrap()
}

both_engines! {
    async fn a_check_page_that_was_left_open_sends_in_for_nobody_else(engine: Engine) {
        let mut stage = open(engine).await;
        let page = stage.trekker.get(CHECK).await.body;
        let left_open = [("van", owner(&page))];
        let mut other = trekker(&stage.portal, "utrecht", person("Udo Proef", "udo@ggd.example")).await;
        send_in(&mut other).await;
        let sent_at = "SELECT COUNT(*) FROM submissions WHERE sent_at > first_sent_at";
        stage.portal.net.clock.advance(Duration::minutes(1));
        assert_eq!(moved_to(&other.post(CHECK, &left_open).await), "/inloggen?verder=%2Fvragenlijst%2Fcontroleren");
        assert_eq!(stage.portal.net.count(sent_at).await, 0);
        assert!(
            moved_to(&stage.trekker.post(CHECK, &left_open).await).starts_with(CHECK),
            "for its reader it is checked"
        );
    }

    async fn who_has_no_seat_any_more_reads_what_they_typed(engine: Engine) {
        let mut stage = open(engine).await;
        let answer = stage.coordinator.post(NOW, &[("o1-trots", "Getypt toen de zetel overging.")]).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
        assert!(
            answer.body.contains("Je bent geen trekker meer. Wat je net invulde, is niet opgeslagen."),
            "{}",
            answer
        );
        assert!(answer.body.contains("Getypt toen de zetel overging."), "{}", answer);
    }

    async fn who_has_sent_in_is_told_which_shared_answer_no_longer_counts(engine: Engine) {
        let mut stage = open(engine).await;
        send_in(&mut stage.trekker).await;
        let label = &SurveyFormat::current().question("f1-gemeenten").unwrap().1.label;
        let told = format!("Het gezamenlijke antwoord bij “{label}” telt nu niet mee.");
        assert!(!stage.trekker.get("/vragenlijst").await.body.contains(&told));
        moved_to(&stage.trekker.post(FACTS, &[("f1-gemeenten", ""), ("f1-gemeenten.versie", "1")]).await);
        for path in ["/vragenlijst", "/"] {
            let page = stage.trekker.get(path).await;
            assert!(page.body.contains(&told) && page.body.contains("Bekijk wat er nog moet"), "{path}: {page}");
        }
        let page = stage.trekker.get(CHECK).await;
        assert!(page.body.contains("1 gezamenlijk antwoord vraagt nog iets"), "{page}");
        assert!(page.body.contains("Aantal gemeenten telt nu niet mee."), "{page}");
        assert!(!page.body.contains("dan kun je insturen"), "{page}");
        moved_to(&stage.trekker.post(FACTS, &[("f1-gemeenten", "4"), ("f1-gemeenten.versie", "2")]).await);
        moved_to(&stage.trekker.post(FACTS, &[("f1-gemeenten", "veel"), ("f1-gemeenten.versie", "3")]).await);
        let page = stage.trekker.get(CHECK).await;
        assert!(page.body.contains("Aantal gemeenten telt nog zonder je laatste wijziging."), "{page}");
    }

    async fn who_has_sent_in_reads_in_words_what_they_left_empty(engine: Engine) {
        let mut stage = open(engine).await;
        let trekker = &mut stage.trekker;
        assert!(trekker.get("/vragenlijst").await.body.contains("0 van de 30 ingevuld"));
        send_in(trekker).await;
        let page = trekker.get("/vragenlijst").await;
        assert!(page.body.contains("Ingestuurd. 5 vragen liet je leeg:") && !page.body.contains("van de 30"), "{page}");
        assert!(page.body.contains("href=\"/vragenlijst/nu#o3-behoefte\""), "each with the way to it: {page}");
        moved_to(&trekker.post(NOW, &[("o1-trots", "Wij.")]).await);
        assert!(trekker.get("/vragenlijst").await.body.contains("26 van de 30 ingevuld"), "what does not count yet is no answer");
        assert_eq!(moved_to(&trekker.post(CHECK, &[]).await), "/vragenlijst/bedankt");
        assert!(trekker.get("/vragenlijst").await.body.contains("Ingestuurd. 4 vragen liet je leeg:"));
    }

    async fn an_address_tells_nothing_of_a_colleague_that_is_not_so(engine: Engine) {
        let mut stage = open(engine).await;
        moved_to(&stage.trekker.post("/vragenlijst/borging", &[("b01-stip", "1")]).await);
        for odd in ["b01-stip", "b02-rollen", "%00", "p1-trekker,,", "%3Cb%3E"] {
            let page = stage.trekker.get(&format!("/vragenlijst/borging?melding=bevestigd-1&intussen={odd}")).await;
            assert_eq!(page.status, StatusCode::OK, "{odd}");
            assert!(page.body.contains("1 antwoord is bevestigd.") && !page.body.contains("heeft intussen"), "{odd}: {page}");
        }
        let mut colleague = beside_anna(&stage.portal).await;
        let page = colleague.get("/vragenlijst/borging?melding=bevestigd-0&intussen=b01-stip").await;
        assert!(page.body.contains("Anna Proef heeft intussen ingevuld: Stip op de horizon."), "{page}");
    }

    async fn readers_see_no_straight_quotation_marks(engine: Engine) {
        let mut stage = open(engine).await;
        let trekker = &mut stage.trekker;
        let pages = ["/vragenlijst/borging", NOW].map(str::to_owned);
        for path in pages {
            let page = trekker.get(&path).await;
            let words = page.body.contains("‘Klopt nog’") || page.body.contains("andere regio’s bieden?");
            assert!(words && !page.body.contains("regio's") && !page.body.contains("&#x27;"), "{path}: {page}");
        }
    }

    async fn what_may_be_left_is_not_called_a_duty_and_nothing_is_counted_twice(engine: Engine) {
        let mut stage = open(engine).await;
        let mut colleague = beside_anna(&stage.portal).await;
        let all = |scope| {
            let sections = SurveyFormat::current().sections.iter().filter(move |section| section.scope == scope);
            sections.flat_map(|section| &section.questions).filter(|question| question.required).count()
        };
        let (own, shared) = (all(Scope::Person), all(Scope::Region));
        let page = stage.trekker.get("/vragenlijst").await;
        let words = format!("Jij moet nog: {own} eigen vragen. {shared} gezamenlijke vragen mag je laten liggen voor ");
        assert!(page.body.contains(&words), "{words}: {page}");

        send_in(&mut colleague).await;
        stage.trekker.post(FACTS, &[("f1-gemeenten", "abc")]).await;
        let page = stage.trekker.get("/vragenlijst").await;
        assert!(page.body.contains(&format!("{} gezamenlijke antwoorden zijn van ", shared - 1)), "{page}");
        assert!(page.body.contains(&format!("Jij moet nog: {own} eigen en 1 gezamenlijke vraag.")), "{page}");
    }

    async fn what_may_be_left_is_no_permission_to_send_in(engine: Engine) {
        let mut stage = open(engine).await;
        assert!(!stage.trekker.get(CHECK).await.body.contains("mag je laten liggen"), "nobody is there to do it");
        let mut colleague = beside_anna(&stage.portal).await;
        let shared =
            SurveyFormat::current().questions().filter(|(section, it)| section.scope == Scope::Region && it.required);
        let words = format!("{} gezamenlijke antwoorden zijn nog niet ingevuld of bevestigd.", shared.count());
        for trekker in [&mut stage.trekker, &mut colleague] {
            let page = trekker.get(CHECK).await;
            assert!(page.body.contains(&words) && page.body.contains("Die mag je laten liggen voor "), "{page}");
            assert!(!page.body.contains("Je mag insturen"), "{page}");
        }
    }
}

/// A second trekker beside Anna, logged in.
async fn beside_anna(portal: &Portal) -> Browser {
    let proof = MayManageSeats::of(&Actor::System).unwrap();
    let (region, bob) = (RegionId::new("drenthe"), person("Bob Proef", "bob@ggd.example"));
    invite_to_seat(&portal.net.ctx, &proof, &region, Some(SeatNumber::Two), &bob).await.unwrap();
    let mut browser = portal.browser();
    browser.log_in(portal, "bob@ggd.example").await;
    browser
}

both_engines! {
    async fn what_was_kept_for_an_earlier_seat_can_be_copied(engine: Engine) {
        let mut stage = open(engine).await;
        let page = stage.trekker.get(NOW).await.body;
        let mut nobody = stage.portal.browser();
        let fields = [("van", owner(&page)), ("o1-trots", "Nog van de vorige zetel.")];
        assert!(moved_to(&nobody.post(NOW, &fields).await).ends_with("bewaard=ja"));
        stage.portal.net.clock.advance(Duration::hours(1));
        let now = stage.portal.net.ctx.now();
        let moved = stage.portal.net.ctx.db.write(move |conn| {
            Box::pin(async move { service::execute!(conn, "UPDATE seat_holdings SET held_from = $1", now) })
        });
        moved.await.unwrap();
        let mut again = stage.portal.browser();
        again.post("/inloggen", &[("email", "anna@ggd.example"), ("verder", NOW)]).await;
        let code = stage.portal.newest_code().await;
        let overview = moved_to(&again.post("/inloggen/code", &[("code", &code)]).await).to_owned();
        assert_eq!(overview, "/vragenlijst", "where it is shown, and not where they were going");
        let page = again.get(&overview).await;
        assert!(page.body.contains("had je een andere zetel") && page.body.contains("Nog van de vorige zetel.</dd>"), "{page}");
    }
}
