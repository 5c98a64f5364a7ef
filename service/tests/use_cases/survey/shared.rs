//! Answers of the region: prefilled, confirmed, changed, taken back.

use super::stage::{Stage, kinds};
use domain::survey::{ProblemKind, Value};
use service::both_engines;
use service::survey::QuestionView;
use service::testkit::TestNet;

const B1: &str = "b01-stip";
const F1: &str = "f1-gemeenten";
const F2: &str = "f2-lokale-coalities";
const STORED: &str = "SELECT COUNT(*) FROM shared_answers s JOIN rounds r ON r.id = s.round_id WHERE r.state = 'open'";

fn value(view: &QuestionView) -> Option<Value> {
    view.answer.as_ref().map(|answer| answer.value.clone())
}

both_engines! {
    async fn a_prefilled_answer_counts_once_it_is_confirmed(net: TestNet) {
        let stage = Stage::after(net, "borging", &[(B1, "2"), ("b02-rollen", "1")]).await;
        let view = stage.view(&stage.bert, B1).await;
        let shared = view.shared.clone().unwrap();
        assert!(shared.prefilled && !shared.confirmed && shared.version == 0);
        assert_eq!((view.typed.first(), value(&view), view.gaps()[0].kind.clone()), ("2", None, ProblemKind::Unconfirmed));
        // The page posts its prefilled answers too; that confirms nothing.
        let page = [(B1, "2"), ("b01-stip.versie", "0"), ("b02-rollen", "1"), ("b02-rollen.versie", "0")];
        let saved = stage.save(&stage.bert, "borging", &page).await;
        assert!(saved.versions.is_empty());
        assert_eq!(stage.net.count(STORED).await, 0);
        // With the whole page, or by itself.
        let confirmed = [&page[..], &[("b01-stip.klopt", "ja")]].concat();
        let saved = stage.save(&stage.bert, "borging", &confirmed).await;
        assert_eq!(saved.versions, [(B1.to_owned(), 1)]);
        stage.save(&stage.bert, "borging", &[("b02-rollen.klopt", "ja"), ("b02-rollen.versie", "0")]).await;
        for who in [&stage.anna, &stage.bert] {
            let view = stage.view(who, B1).await;
            assert_eq!((value(&view), view.gaps()), (Some(Value::Step(2)), vec![]));
            assert_eq!(view.shared.unwrap().last.unwrap().by, "Bert");
        }
        assert_eq!(value(&stage.view(&stage.anna, "b02-rollen").await), Some(Value::Step(1)));
        let events = "SELECT COUNT(*) FROM answer_history WHERE event = 'confirmed' AND version = 1";
        assert_eq!(stage.net.count(events).await, 2);
    }

    async fn a_question_without_prefill_starts_empty(net: TestNet) {
        let stage = Stage::after(net, "feiten", &[("f6-bijeenkomsten", "4"), (F1, "9")]).await;
        let view = stage.view(&stage.anna, "f6-bijeenkomsten").await;
        assert!(view.typed.is_empty() && !view.shared.unwrap().prefilled && view.previous.is_some());
        assert_eq!(stage.view(&stage.anna, F1).await.typed.first(), "9");
        stage.save(&stage.anna, "feiten", &[("f6-bijeenkomsten.klopt", "ja")]).await;
        assert_eq!(stage.net.count(STORED).await, 0, "there is nothing to confirm");
    }

    async fn clearing_what_stood_ready_takes_it_back(net: TestNet) {
        let stage = Stage::after(net, "feiten", &[(F1, "9"), ("f5-domeinen", "jgz"), ("f4-convenant", "nee")]).await;
        // An emptied number, no box ticked, and the button that clears.
        let fields = [(F1, ""), ("f1-gemeenten.versie", "0"), ("f5-domeinen.versie", "0"), ("wissen", "f4-convenant"),
            ("f4-convenant", "nee"), ("f4-convenant.versie", "0")];
        let saved = stage.save(&stage.anna, "feiten", &fields).await;
        assert_eq!(saved.versions.len(), 3);
        assert_eq!(stage.net.count("SELECT COUNT(*) FROM shared_answers WHERE value = 'null' AND confirmed_at IS NULL").await, 3);
        for question in [F1, "f5-domeinen", "f4-convenant"] {
            let view = stage.view(&stage.bert, question).await;
            assert!(view.typed.is_empty() && view.answer.is_none(), "{question}");
            assert_eq!(view.gaps()[0].kind, ProblemKind::Missing);
        }
        // Nothing stood ready here, so nothing is taken back.
        stage.save(&stage.anna, "feiten", &[("f3-partijen", ""), ("f3-partijen.versie", "0")]).await;
        assert_eq!(stage.net.count(STORED).await, 3);
        stage.save(&stage.anna, "feiten", &[(F1, "8"), ("f1-gemeenten.versie", "1")]).await;
        assert_eq!(value(&stage.view(&stage.bert, F1).await), Some(Value::Count(8)));
    }

    async fn a_count_may_not_exceed_the_other_and_waits_until_it_does_not(net: TestNet) {
        let stage = Stage::open(net).await;
        let saved = stage.save(&stage.anna, "feiten", &[(F1, "5"), (F2, "7")]).await;
        let more = ProblemKind::MoreThan { question: F1.into(), count: 5 };
        assert_eq!(kinds(&saved.problems, F2), [more]);
        assert_eq!(stage.view(&stage.anna, F2).await.typed.first(), "7");
        assert!(stage.view(&stage.bert, F2).await.typed.is_empty(), "what is not an answer is the writer's own");
        // The colleague raises the other number: what Anna typed is an answer by now, and no conflict.
        stage.save(&stage.bert, "feiten", &[(F1, "8"), ("f1-gemeenten.versie", "1")]).await;
        let view = stage.view(&stage.anna, F2).await;
        assert!(view.problems.is_empty() && view.shared.as_ref().unwrap().theirs.is_none());
        assert_eq!((view.typed.first(), value(&view)), ("7", Some(Value::Count(7))));
        stage.send(&stage.anna).await;
        assert_eq!(value(&stage.view(&stage.bert, F2).await), Some(Value::Count(7)));
    }

    async fn a_mended_answer_is_stored_and_is_no_conflict(net: TestNet) {
        let stage = Stage::open(net).await;
        stage.save(&stage.anna, "feiten", &[(F1, "5")]).await;
        let seen = ("f1-gemeenten.versie", "1");
        let saved = stage.save(&stage.anna, "feiten", &[(F1, "veel"), seen]).await;
        assert_eq!(kinds(&saved.problems, F1), [ProblemKind::NotACount { max: 60 }]);
        assert!(saved.versions.is_empty());
        let saved = stage.save(&stage.anna, "feiten", &[(F1, "6"), seen]).await;
        assert!(saved.problems.is_empty());
        assert_eq!(saved.versions, [(F1.to_owned(), 2)]);
        assert_eq!(stage.net.count("SELECT COUNT(*) FROM drafts").await, 0);
    }

    async fn confirming_does_not_pass_a_number_that_is_too_high_now(net: TestNet) {
        let stage = Stage::after(net, "feiten", &[(F1, "9"), (F2, "7")]).await;
        let saved = stage.save(&stage.anna, "feiten", &[(F1, "5"), ("f2-lokale-coalities.klopt", "ja")]).await;
        let more = ProblemKind::MoreThan { question: F1.into(), count: 5 };
        assert_eq!(kinds(&saved.problems, F2), [more]);
        assert_eq!(stage.net.count(STORED).await, 1);
    }

    async fn a_number_that_stood_ready_is_not_held_against_a_tick(net: TestNet) {
        let stage = Stage::after(net, "feiten", &[(F1, "9")]).await;
        let tick = |seen| [(F1, "9"), ("f1-gemeenten.onbekend", "ja"), ("f1-gemeenten.versie", seen)];
        // The page saves by itself, and then with its button.
        for seen in ["0", "1"] {
            let saved = stage.save(&stage.anna, "feiten", &tick(seen)).await;
            assert_eq!(kinds(&saved.problems, F1), []);
            assert_eq!(value(&stage.view(&stage.bert, F1).await), Some(Value::Unknown));
        }
        let both = [(F1, "8"), ("f1-gemeenten.onbekend", "ja"), ("f1-gemeenten.versie", "1")];
        assert_eq!(kinds(&stage.save(&stage.anna, "feiten", &both).await.problems, F1), [ProblemKind::CountAndUnknown]);
    }

    async fn a_replayed_post_stores_a_shared_answer_once(net: TestNet) {
        let stage = Stage::open(net).await;
        let fields = [(B1, "1"), ("b01-stip.versie", "0")];
        for _ in 0..3 {
            let saved = stage.save(&stage.anna, "borging", &fields).await;
            assert_eq!((saved.versions, saved.problems), (vec![(B1.to_owned(), 1)], vec![]));
        }
        assert_eq!(stage.net.count("SELECT COUNT(*) FROM answer_history").await, 1);
    }
}
