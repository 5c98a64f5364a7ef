//! The same post again, and an old one after a newer.

use super::open;
use crate::kit::stage::{moved_to, person, trekker};
use service::{both_engines, db::Engine};

const FACTS: &str = "/vragenlijst/feiten";

both_engines! {
    async fn a_replayed_post_changes_nothing(engine: Engine) {
        let mut stage = open(engine).await;
        let fields = [("f1-gemeenten", "7"), ("f1-gemeenten.versie", "0")];
        for _ in 0..3 {
            moved_to(&stage.trekker.post(FACTS, &fields).await);
        }
        let count = "SELECT COUNT(*) FROM answer_history WHERE question_id = 'f1-gemeenten'";
        assert_eq!(stage.portal.net.count(count).await, 1, "one change in the history");
        assert!(stage.trekker.get(FACTS).await.body.contains("value=\"7\""));
    }

    async fn an_old_post_after_a_newer_one_shows_both(engine: Engine) {
        let mut stage = open(engine).await;
        let old = [("f1-gemeenten", "7"), ("f1-gemeenten.versie", "0")];
        moved_to(&stage.trekker.post(FACTS, &old).await);
        moved_to(&stage.trekker.post(FACTS, &[("f1-gemeenten", "8"), ("f1-gemeenten.versie", "1")]).await);
        moved_to(&stage.trekker.post(FACTS, &[("f1-gemeenten", "9"), ("f1-gemeenten.versie", "1")]).await);
        let page = stage.trekker.get(FACTS).await;
        assert!(page.body.contains("Neem het andere antwoord"), "{}", page);
        assert!(page.body.contains("<strong>8</strong>") && page.body.contains("value=\"9\""), "{}", page);
    }

    async fn a_personal_answer_posted_again_is_one_answer(engine: Engine) {
        let mut stage = open(engine).await;
        for _ in 0..3 {
            moved_to(&stage.trekker.post("/vragenlijst/nu", &[("o1-trots", "Een tekst.")]).await);
        }
        assert_eq!(stage.portal.net.count("SELECT COUNT(*) FROM drafts").await, 1);
        assert_eq!(stage.portal.net.count("SELECT COUNT(*) FROM answer_history").await, 1);
    }

    async fn another_region_stays_as_it_was(engine: Engine) {
        let mut stage = open(engine).await;
        let mut other = trekker(&stage.portal, "utrecht", person("Udo Proef", "udo@ggd.example")).await;
        moved_to(&other.post(FACTS, &[("f1-gemeenten", "3"), ("f1-gemeenten.versie", "0")]).await);
        // The region comes from the seat; nothing in the form names another.
        let fields =
            [("f1-gemeenten", "7"), ("f1-gemeenten.versie", "1"), ("regio", "utrecht"), ("region_id", "utrecht")];
        moved_to(&stage.trekker.post(FACTS, &fields).await);
        assert!(other.get(FACTS).await.body.contains("value=\"3\""));
        assert!(stage.trekker.get(FACTS).await.body.contains("value=\"7\""));
        assert_eq!(stage.portal.net.count("SELECT COUNT(*) FROM shared_answers").await, 2);
    }
}
