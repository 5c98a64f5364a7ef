//! What was posted after the login had ended comes back, and overwrites nothing newer.

use super::stage::{FIRST, SECOND, Stage};
use domain::account::{Actor, Member};
use domain::survey::{ProblemKind, Value};
use service::both_engines;
use service::survey::{SurveyError, kept_posts};
use service::testkit::{TestNet, posted};

const GROWTH: &str = "doorontwikkeling";
const P1: &str = "p1-trekker";
const B1: &str = "b01-stip";
const KEPT: &str = "SELECT COUNT(*) FROM kept_posts";

async fn keep(stage: &Stage, section: &str, fields: &[(&str, &str)]) -> Result<(), SurveyError> {
    keep_of(stage, "page", section, fields).await
}

/// As [`keep`], posted by this page.
async fn keep_of(stage: &Stage, page: &str, section: &str, fields: &[(&str, &str)]) -> Result<(), SurveyError> {
    kept_posts::keep(&stage.net.ctx, stage.anna.member_id().unwrap(), page, section, posted(fields)).await
}

/// In how many sections something came back.
async fn restore(stage: &Stage) -> usize {
    restore_for(stage, &stage.anna).await
}

async fn restore_for(stage: &Stage, actor: &Actor) -> usize {
    kept_posts::restore(&stage.net.ctx, actor).await.unwrap().sections.len()
}

both_engines! {
    async fn a_post_without_a_login_comes_back_after_logging_in(net: TestNet) {
        let stage = Stage::open(net).await;
        keep(&stage, GROWTH, &[(P1, "4"), ("p1-trekker.toelichting", "bijna \u{0} kwijt")]).await.unwrap();
        keep(&stage, "nu", &[("o1-trots", "Ook dit")]).await.unwrap();
        assert_eq!(stage.net.count("SELECT COUNT(*) FROM drafts").await, 0);
        stage.later();
        assert_eq!(restore_for(&stage, &stage.bert).await, 0, "it is Anna's");
        assert_eq!(restore(&stage).await, 2);
        assert_eq!(stage.view(&stage.anna, P1).await.typed.first(), "4");
        assert_eq!((stage.net.count(KEPT).await, restore(&stage).await), (0, 0));
    }

    async fn an_answer_of_the_region_waits_until_its_writer_saves_it(net: TestNet) {
        let stage = Stage::open(net).await;
        keep(&stage, "borging", &[(B1, "2"), ("b01-stip.versie", "0")]).await.unwrap();
        stage.later();
        assert_eq!(restore(&stage).await, 1);
        assert_eq!(stage.net.count("SELECT COUNT(*) FROM shared_answers").await, 0);
        assert!(stage.view(&stage.bert, B1).await.answer.is_none(), "the colleague sees nothing of it");
        let view = stage.view(&stage.anna, B1).await;
        assert_eq!((view.typed.first(), view.problems[0].kind.clone()), ("2", ProblemKind::TypedWhileAway));
        // The page as it stands there, saved by its button.
        stage.save(&stage.anna, "borging", &[(B1, "2"), ("b01-stip.versie", "0")]).await;
        assert_eq!(stage.view(&stage.bert, B1).await.answer.unwrap().value, Value::Step(2));
        assert!(stage.view(&stage.anna, B1).await.problems.is_empty());
    }

    async fn what_two_devices_posted_stands_side_by_side(net: TestNet) {
        let stage = Stage::open(net).await;
        let seen = stage.view(&stage.anna, "o1-trots").await.personal.unwrap().version.to_string();
        let version = ("o1-trots.versie", seen.as_str());
        keep_of(&stage, "laptop", "nu", &[("o1-trots", "Van de laptop"), version, ("o2-knelpunt", "Ook dit")]).await.unwrap();
        stage.later();
        keep_of(&stage, "telefoon", "nu", &[("o1-trots", "Van de telefoon"), version]).await.unwrap();
        stage.later();
        keep_of(&stage, "laptop", "nu", &[("o1-trots", "Van de laptop, langer"), version]).await.unwrap();
        assert_eq!(restore(&stage).await, 1);
        let view = stage.view(&stage.anna, "o1-trots").await;
        let mut texts = vec![view.typed.first().to_owned()];
        texts.extend(view.personal.unwrap().others.iter().map(|other| other.typed.first().to_owned()));
        texts.sort();
        assert_eq!(texts, ["Van de laptop, langer", "Van de telefoon"]);
        assert_eq!(stage.view(&stage.anna, "o2-knelpunt").await.typed.first(), "Ook dit");
        assert_eq!(stage.net.count(KEPT).await, 0);
    }

    async fn the_newest_of_two_devices_waits_as_the_answer_of_the_region(net: TestNet) {
        let stage = Stage::open(net).await;
        for (page, step) in [("laptop", "1"), ("telefoon", "2")] {
            keep_of(&stage, page, "borging", &[(B1, step), ("b01-stip.versie", "0")]).await.unwrap();
            keep_of(&stage, page, "nu", &[("o1-trots", page)]).await.unwrap();
            stage.later();
        }
        assert_eq!(restore(&stage).await, 2);
        let view = stage.view(&stage.anna, B1).await;
        assert_eq!((view.typed.first(), view.problems[0].kind.clone()), ("2", ProblemKind::TypedWhileAway));
        assert_eq!(stage.view(&stage.anna, "o1-trots").await.typed.first(), "telefoon");
    }

    async fn fields_that_the_section_does_not_have_are_not_kept(net: TestNet) {
        let stage = Stage::open(net).await;
        keep(&stage, "nu", &[("p1-trekker", "3"), ("naam", "Anna"), ("o1-trots.geheim", "x")]).await.unwrap();
        assert_eq!(stage.net.count(KEPT).await, 0);
        keep(&stage, "nu", &[("o1-trots", "Dit wel"), ("doen", "verder"), ("naam", "Anna")]).await.unwrap();
        stage.close().await;
        let late = kept_posts::out_of_time(&stage.net.ctx, &stage.anna).await.unwrap();
        assert_eq!(late, [posted(&[("o1-trots", "Dit wel")])]);
    }

    async fn there_is_an_end_to_what_is_kept_for_somebody(net: TestNet) {
        let stage = Stage::open(net).await;
        let text = "x".repeat(15_000);
        let mut pages = 0;
        while keep_of(&stage, &format!("page {pages}"), "nu", &[("o1-trots", &text)]).await.is_ok() {
            pages += 1;
            assert!(pages < 200);
        }
        assert!(pages > 20, "{pages}");
        let refused = keep_of(&stage, "one more", "nu", &[("o1-trots", &text)]).await;
        assert!(matches!(refused, Err(SurveyError::TooLarge)));
        assert_eq!(stage.net.count(KEPT).await, pages);
    }

    async fn the_newest_text_of_a_page_wins(net: TestNet) {
        let stage = Stage::open(net).await;
        for text in ["een", "een twee", "een twee drie"] {
            keep(&stage, "nu", &[("o1-trots", text)]).await.unwrap();
        }
        assert_eq!(stage.net.count(KEPT).await, 1);
        for _ in 0..30 {
            stage.later();
            keep(&stage, "nu", &[("o1-trots", "het laatste")]).await.unwrap();
        }
        assert_eq!(restore(&stage).await, 1);
        assert_eq!(stage.view(&stage.anna, "o1-trots").await.typed.first(), "het laatste");
    }

    async fn whose_seat_was_handed_over_can_still_read_it(net: TestNet) {
        let stage = Stage::open(net).await;
        keep(&stage, GROWTH, &[(P1, "4")]).await.unwrap();
        let Actor::Member(anna) = &stage.anna else { unreachable!() };
        let left = Actor::Member(Member { seat: None, ..anna.clone() });
        assert_eq!(restore_for(&stage, &left).await, 0);
        let late = kept_posts::out_of_time(&stage.net.ctx, &left).await.unwrap();
        assert_eq!(late, [posted(&[(P1, "4")])]);
        assert_eq!(stage.net.count("SELECT COUNT(*) FROM drafts").await, 0);
    }

    async fn what_was_typed_since_stays(net: TestNet) {
        let stage = Stage::open(net).await;
        keep(&stage, GROWTH, &[(P1, "1"), ("p2-samenstelling", "1")]).await.unwrap();
        keep(&stage, "borging", &[(B1, "0"), ("b01-stip.versie", "0")]).await.unwrap();
        stage.later();
        stage.save(&stage.anna, GROWTH, &[(P1, "5")]).await;
        stage.save(&stage.anna, "borging", &[(B1, "2")]).await;
        stage.later();
        assert_eq!(restore(&stage).await, 1, "nothing of the embedding came back");
        assert_eq!(stage.view(&stage.anna, P1).await.typed.first(), "5");
        assert_eq!(stage.view(&stage.anna, "p2-samenstelling").await.typed.first(), "1");
        let shared = stage.view(&stage.anna, B1).await;
        assert_eq!((shared.answer.unwrap().value, shared.problems), (Value::Step(2), vec![]));
    }

    async fn the_colleague_is_not_overwritten_by_what_comes_back(net: TestNet) {
        let stage = Stage::open(net).await;
        keep(&stage, "borging", &[(B1, "0"), ("b01-stip.versie", "0")]).await.unwrap();
        stage.later();
        stage.save(&stage.bert, "borging", &[(B1, "2")]).await;
        assert_eq!(restore(&stage).await, 1);
        let view = stage.view(&stage.anna, B1).await;
        assert_eq!((view.typed.first(), view.answer.unwrap().value), ("0", Value::Step(2)));
        assert_eq!(view.problems[0].kind, ProblemKind::ChangedMeanwhile);
    }

    async fn a_page_that_does_not_exist_or_is_too_large_is_not_kept(net: TestNet) {
        let stage = Stage::open(net).await;
        for section in ["elders", "nu\0", ""] {
            assert!(matches!(keep(&stage, section, &[(P1, "1")]).await, Err(SurveyError::NoSuchSection)));
        }
        let large = "x".repeat(1_000_000);
        assert!(matches!(keep(&stage, "nu", &[("o1-trots", &large)]).await, Err(SurveyError::TooLarge)));
        assert_eq!(stage.net.count(KEPT).await, 0);
    }

    async fn a_post_of_an_earlier_round_does_not_end_up_in_this_one(net: TestNet) {
        let stage = Stage::new(net).await;
        stage.net.open_round(FIRST).await;
        keep(&stage, GROWTH, &[(P1, "4")]).await.unwrap();
        stage.close().await;
        assert_eq!((restore(&stage).await, stage.net.count(KEPT).await), (0, 1));
        let late = kept_posts::out_of_time(&stage.net.ctx, &stage.anna).await.unwrap();
        assert_eq!(late, [posted(&[(P1, "4")])], "it can still be read");
        keep(&stage, GROWTH, &[(P1, "4")]).await.unwrap();
        let kept = stage.net.ctx.now();
        stage.net.open_round(SECOND).await;
        let opened = stage.net.ctx.now();
        // As if it had been kept for longer than it is: only the round counts here.
        run!(stage, "UPDATE kept_posts SET expires_at = $1", opened + chrono::Duration::days(1));
        assert!(kept < opened);
        assert_eq!((restore(&stage).await, stage.net.count(KEPT).await), (0, 1));
        assert_eq!(stage.net.count("SELECT COUNT(*) FROM drafts").await, 0);
    }

    async fn a_post_that_nobody_came_back_for_is_removed(net: TestNet) {
        let stage = Stage::open(net).await;
        keep(&stage, GROWTH, &[(P1, "4")]).await.unwrap();
        stage.net.clock.advance(chrono::Duration::days(29));
        assert_eq!(kept_posts::tidy(&stage.net.ctx).await.unwrap(), 0);
        stage.net.clock.advance(chrono::Duration::days(1));
        assert_eq!((kept_posts::tidy(&stage.net.ctx).await.unwrap(), stage.net.count(KEPT).await), (1, 0));
    }

    async fn a_post_for_the_region_before_does_not_end_up_in_the_next(net: TestNet) {
        let stage = Stage::open(net).await;
        let bert = stage.bert.member_id().unwrap();
        kept_posts::keep(&stage.net.ctx, bert, "page", GROWTH, posted(&[(P1, "4")])).await.unwrap();
        stage.net.clock.advance(chrono::Duration::hours(1));
        let bert = stage.move_bert_to_b().await;
        assert_eq!(restore_for(&stage, &bert).await, 0);
        assert!(stage.view(&bert, P1).await.typed.is_empty());
        let late = || async { kept_posts::out_of_time(&stage.net.ctx, &bert).await.unwrap() };
        assert_eq!(late().await, [posted(&[(P1, "4")])], "its writer can still copy it");
        // What can be saved only waits for the next login.
        let fields = posted(&[("o1-trots", "Voor B.")]);
        kept_posts::keep(&stage.net.ctx, bert.member_id().unwrap(), "page", "nu", fields).await.unwrap();
        assert_eq!(late().await.len(), 1);
        assert_eq!(restore_for(&stage, &bert).await, 1);
        assert_eq!(late().await, [posted(&[(P1, "4")])]);
    }

    async fn whoever_lost_the_seat_can_still_read_it(net: TestNet) {
        let stage = Stage::open(net).await;
        keep(&stage, GROWTH, &[(P1, "4")]).await.unwrap();
        stage.hand_over_to_dirk().await;
        assert_eq!((restore(&stage).await, stage.net.count(KEPT).await), (0, 1));
        assert_eq!(kept_posts::out_of_time(&stage.net.ctx, &stage.anna).await.unwrap(), [posted(&[(P1, "4")])]);
    }

    async fn a_post_to_a_page_that_is_gone_stays_readable(net: TestNet) {
        let stage = Stage::open(net).await;
        keep(&stage, GROWTH, &[(P1, "4")]).await.unwrap();
        run!(stage, "UPDATE kept_posts SET path = 'van-vroeger'");
        assert_eq!((restore(&stage).await, stage.net.count(KEPT).await), (0, 1));
        assert_eq!(kept_posts::out_of_time(&stage.net.ctx, &stage.anna).await.unwrap(), [posted(&[(P1, "4")])]);
    }

    async fn what_the_round_does_not_ask_stays_readable_and_the_rest_comes_back(net: TestNet) {
        let stage = Stage::open(net).await;
        keep(&stage, "nu", &[("o1-trots", "Dit wel")]).await.unwrap();
        // As a page of another version of the questionnaire posted it: no use case makes that while there is one.
        let body = r#"[["o1-trots","Dit wel"],["o9-weg","Kwijt?"],["o9-weg.versie","0"],["van","page"]]"#;
        run!(stage, "UPDATE kept_posts SET body = $1", body.as_bytes().to_vec());
        let late = || async { kept_posts::out_of_time(&stage.net.ctx, &stage.anna).await.unwrap() };
        assert!(late().await.is_empty(), "it waits for the next login");
        for came_back in [1, 0] {
            assert_eq!(restore(&stage).await, came_back);
            assert_eq!(stage.view(&stage.anna, "o1-trots").await.typed.first(), "Dit wel");
            assert_eq!(late().await, [posted(&[("o9-weg", "Kwijt?"), ("o9-weg.versie", "0")])]);
        }
        // A number that the page carried along is nothing that anybody typed.
        let body = r#"[["o1-trots","Dit wel"],["o9-weg",""],["o9-weg.versie","0"],["van","page"]]"#;
        run!(stage, "UPDATE kept_posts SET body = $1", body.as_bytes().to_vec());
        restore(&stage).await;
        assert_eq!(stage.net.count(KEPT).await, 0);
    }

    async fn what_was_typed_since_in_another_window_stands_beside_it(net: TestNet) {
        let stage = Stage::open(net).await;
        let seen = stage.view(&stage.anna, "o1-trots").await.personal.unwrap().version.to_string();
        keep(&stage, "nu", &[("o1-trots", "Kwijt?"), ("o1-trots.versie", &seen)]).await.unwrap();
        stage.later();
        stage.save(&stage.anna, "nu", &[("o1-trots", "Intussen."), ("o1-trots.versie", &seen)]).await;
        assert_eq!(restore(&stage).await, 1);
        let view = stage.view(&stage.anna, "o1-trots").await;
        assert_eq!((view.typed.first(), view.personal.unwrap().others[0].typed.first()), ("Kwijt?", "Intussen."));
    }

    async fn two_logins_at_once_give_it_back_once(net: TestNet) {
        let stage = Stage::open(net).await;
        keep(&stage, GROWTH, &[(P1, "4")]).await.unwrap();
        let (one, two) = tokio::join!(restore(&stage), restore(&stage));
        assert_eq!(one + two, 1);
    }
}
