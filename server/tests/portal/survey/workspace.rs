//! The questionnaire as a workspace: where it begins, one question at a time, the rest in one go, what is asked gently, copies.

use super::open;
use crate::kit::browser::Browser;
use crate::kit::stage::{Stage, moved_to, person, trekker};
use domain::survey::SurveyFormat;
use http::StatusCode;
use service::{both_engines, db::Engine};

const BEGIN: &str = "/vragenlijst/begin";
const GROWTH: &str = "/vragenlijst/doorontwikkeling";
const FIRST: &str = "/vragenlijst/doorontwikkeling/p1-trekker";
const POINTS: &str = "/vragenlijst/borging";
const NOW: &str = "/vragenlijst/nu";
const COPIES: &str = "/vragenlijst/kopie";
const STIP: &str = "/vragenlijst/geschiedenis/b01-stip";

async fn begins_at(trekker: &mut Browser) -> String {
    moved_to(&trekker.get(BEGIN).await).to_owned()
}

/// Gives every required answer but those of growth, and sends in.
async fn send_in(trekker: &mut Browser) {
    for (section, question) in SurveyFormat::current().questions().filter(|(_, question)| question.required) {
        let value = question.options.first().map_or("1", |option| option.id.as_str());
        moved_to(&trekker.post(&format!("/vragenlijst/{}", section.id), &[(&question.id, value)]).await);
    }
    assert_eq!(moved_to(&trekker.post("/vragenlijst/controleren", &[]).await), "/vragenlijst/bedankt");
}

/// The addresses of the copies that somebody has.
async fn copies(browser: &mut Browser) -> Vec<String> {
    let page = browser.get(COPIES).await;
    assert_eq!(page.status, StatusCode::OK, "{page}");
    let links = page.body.split("href=\"/vragenlijst/kopie/").skip(1);
    links.map(|rest| format!("{COPIES}/{}", rest.split('"').next().unwrap())).collect()
}

both_engines! {
    async fn it_begins_at_the_first_question_that_is_open(engine: Engine) {
        let Stage { mut trekker, portal, .. } = open(engine).await;
        assert_eq!(begins_at(&mut trekker).await, FIRST);
        assert_eq!(moved_to(&trekker.post(FIRST, &[("p1-trekker", "4")]).await), format!("{GROWTH}/p2-samenstelling"));
        assert_eq!(begins_at(&mut trekker).await, format!("{GROWTH}/p2-samenstelling"));
        for id in ["p2-samenstelling", "p3-afspraken", "p4-cijfers", "p5-scharnier", "p6-toekomst"] {
            moved_to(&trekker.post(&format!("{GROWTH}/{id}"), &[(id, "onbekend")]).await);
        }
        assert_eq!(begins_at(&mut trekker).await, format!("{POINTS}#b01-stip"));
        send_in(&mut trekker).await;
        assert_eq!(begins_at(&mut trekker).await, "/vragenlijst/controleren");
        assert_eq!(moved_to(&portal.browser().get(BEGIN).await), "/inloggen?verder=%2Fvragenlijst%2Fbegin");
    }

    async fn who_leaves_a_section_with_gaps_is_told_on_the_next_page_and_not_stopped(engine: Engine) {
        let mut stage = open(engine).await;
        let trekker = &mut stage.trekker;
        let last = format!("{GROWTH}/p6-toekomst");
        assert_eq!(moved_to(&trekker.post(&last, &[("p6-toekomst", "2")]).await), format!("{POINTS}?na=doorontwikkeling"));
        let page = trekker.get(&format!("{POINTS}?na=doorontwikkeling")).await;
        assert!(page.body.contains("Stap 1 is opgeslagen. 5 van de 6 vragen zijn nog leeg:"), "{page}");
        assert!(page.body.contains(&format!("href=\"{FIRST}\"")), "each with the way to it: {page}");
        for odd in ["nergens", "", "%00", "../beheer"] {
            assert_eq!(trekker.get(&format!("{POINTS}?na={odd}")).await.status, StatusCode::OK, "{odd}");
        }
    }

    async fn a_section_as_a_whole_is_remembered_and_what_was_typed_is_saved_on_the_way(engine: Engine) {
        let mut stage = open(engine).await;
        let trekker = &mut stage.trekker;
        let answer = trekker.post(FIRST, &[("p1-trekker", "3"), ("weergave", "heel")]).await;
        assert_eq!(moved_to(&answer), format!("{GROWTH}#p1-trekker"));
        let cookie = answer.cookie_lines().join(" ");
        assert!(cookie.contains("weergave=heel; Path=/; HttpOnly; SameSite=Lax"), "{cookie}");
        assert_eq!(begins_at(trekker).await, format!("{GROWTH}#p2-samenstelling"));
        assert_eq!(moved_to(&trekker.post(GROWTH, &[("weergave", "een")]).await), FIRST);
        assert_eq!(begins_at(trekker).await, format!("{GROWTH}/p2-samenstelling"));
        // What nobody can choose changes nothing.
        let odd = trekker.post(GROWTH, &[("weergave", "kwart")]).await;
        assert!(odd.cookie_lines().is_empty());
    }

    async fn a_question_has_a_page_only_in_its_own_section(engine: Engine) {
        let mut stage = open(engine).await;
        let trekker = &mut stage.trekker;
        for path in ["/vragenlijst/nu/o1-trots", "/vragenlijst/doorontwikkeling/b01-stip", "/vragenlijst/x/p1-trekker",
            "/vragenlijst/doorontwikkeling/%00", "/vragenlijst/geschiedenis/nergens", "/vragenlijst/kopie/x"]
        {
            let page = trekker.get(path).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}: {page}");
        }
        // A post to a page that is none still saves what belongs to the section, and nothing else.
        let answer = trekker.post("/vragenlijst/doorontwikkeling/nergens", &[("p1-trekker", "2"), ("b01-stip", "2")]).await;
        assert!(moved_to(&answer).contains("melding=vreemd"));
        assert!(trekker.get(FIRST).await.body.contains("1 van 6"), "saved");
    }

    async fn data_of_a_person_is_asked_about_once_and_kept_either_way(engine: Engine) {
        let mut stage = open(engine).await;
        let trekker = &mut stage.trekker;
        let text = ("o1-trots", "Een kind, geboren op 3 maart 2027, bsn 111222333.");
        assert_eq!(moved_to(&trekker.post(NOW, &[text, ("doen", "verder")]).await), format!("{NOW}#o1-trots"));
        let page = trekker.get(NOW).await;
        assert!(page.body.contains("Staat hier een burgerservicenummer of een geboortedatum?"), "{page}");
        assert!(page.body.contains(text.1) && !page.body.contains("Fout:"), "kept, and no mistake: {page}");
        let again = [text, ("gezien", "o1-trots"), ("doen", "verder")];
        assert_eq!(moved_to(&trekker.post(NOW, &again).await), "/vragenlijst/controleren");
        // Stopping is never held up, and a word about another question is none about this one.
        assert_eq!(moved_to(&trekker.post(NOW, &[text, ("doen", "stoppen")]).await), "/vragenlijst");
        let other = [text, ("gezien", "o2-knelpunt")];
        assert_eq!(moved_to(&trekker.post(NOW, &other).await), format!("{NOW}#o1-trots"));
    }

    async fn an_answer_of_the_region_has_a_history_and_can_be_put_back(engine: Engine) {
        let Stage { mut trekker, portal, .. } = open(engine).await;
        assert!(trekker.get(STIP).await.body.contains("Niemand heeft dit antwoord nog"));
        for (value, version) in [("1", "0"), ("2", "1")] {
            moved_to(&trekker.post(POINTS, &[("b01-stip", value), ("b01-stip.versie", version)]).await);
        }
        let page = trekker.open(STIP).await;
        let sent = page.sends("Zet terug op: In gang");
        assert_eq!(moved_to(&trekker.deliver(&sent).await), format!("{POINTS}#b01-stip"));
        let page = trekker.get(STIP).await;
        assert!(page.body.contains("van: In gang (was Blijvend geregeld)"), "{page}");
        // The same press again is done; one that is stale by now is a question, not an overwriting.
        assert_eq!(moved_to(&trekker.deliver(&sent).await), format!("{POINTS}#b01-stip"));
        assert_eq!(portal.net.count("SELECT COUNT(*) FROM answer_history WHERE version IS NOT NULL").await, 3);
        moved_to(&trekker.post(POINTS, &[("b01-stip", "0"), ("b01-stip.versie", "3")]).await);
        moved_to(&trekker.deliver(&sent).await);
        assert!(trekker.get(POINTS).await.body.contains("Neem het andere antwoord"));
        assert_eq!(portal.net.count("SELECT COUNT(*) FROM answer_history WHERE version IS NOT NULL").await, 4);
        let mut stranger = self::trekker(&portal, "utrecht", person("Udo Proef", "udo@ggd.example")).await;
        let page = stranger.get(STIP).await;
        assert!(page.body.contains("Niemand heeft dit antwoord nog"), "another region has its own: {page}");
    }

    async fn a_copy_is_for_who_sent_it_in_and_for_their_region_once_it_has_closed(engine: Engine) {
        let Stage { mut trekker, mut coordinator, portal, .. } = open(engine).await;
        assert!(copies(&mut trekker).await.is_empty());
        moved_to(&trekker.post(NOW, &[("o1-trots", "Alleen voor mijn kopie.")]).await);
        send_in(&mut trekker).await;
        let mine = copies(&mut trekker).await;
        assert_eq!(mine.len(), 1);
        let page = trekker.get(&mine[0]).await;
        assert!(page.body.contains("Alleen voor mijn kopie.") && page.body.contains("Jouw eigen antwoorden"), "{page}");
        let mut other = self::trekker(&portal, "utrecht", person("Udo Proef", "udo@ggd.example")).await;
        for (who, browser) in [("another region", &mut other), ("coordinator", &mut coordinator)] {
            assert!(copies(browser).await.is_empty(), "{who}");
            assert_eq!(browser.get(&mine[0]).await.status, StatusCode::NOT_FOUND, "{who}");
        }
    }
}
