//! Two trekkers and one answer: nothing is overwritten unseen, and what nobody touched is no conflict.

use super::stage::{Stage, kinds};
use domain::survey::{ProblemKind, Value};
use service::both_engines;
use service::survey::QuestionView;
use service::testkit::TestNet;

const B1: &str = "b01-stip";
const B2: &str = "b02-rollen";
const F1: &str = "f1-gemeenten";
const SEEN: &str = "b01-stip.versie";

fn value(view: &QuestionView) -> Option<Value> {
    view.answer.as_ref().map(|answer| answer.value.clone())
}

both_engines! {
    async fn a_stale_change_is_refused_with_both_values(net: TestNet) {
        let stage = Stage::open(net).await;
        stage.save(&stage.anna, "borging", &[(B1, "1"), (SEEN, "0")]).await;
        let at = stage.later();
        let saved = stage.save(&stage.bert, "borging", &[(B1, "2"), (SEEN, "0"), (B2, "1"), ("b02-rollen.versie", "0")]).await;
        assert_eq!(kinds(&saved.problems, B1), [ProblemKind::ChangedMeanwhile]);
        assert_eq!(saved.versions, [(B2.to_owned(), 1)], "whoever saves again still names what they saw");
        let view = stage.view(&stage.bert, B1).await;
        assert_eq!((view.typed.first(), value(&view)), ("2", Some(Value::Step(1))));
        let theirs = view.shared.unwrap().theirs.unwrap();
        assert_eq!((theirs.by.as_str(), theirs.value), ("Anna", Some(Value::Step(1))));
        assert!(theirs.at < at);
        // Saving by itself again changes nothing; with the version of the page that showed both it does.
        stage.save(&stage.bert, "borging", &[(B1, "2"), (SEEN, "0")]).await;
        assert_eq!(value(&stage.view(&stage.anna, B1).await), Some(Value::Step(1)));
        let saved = stage.save(&stage.bert, "borging", &[(B1, "2"), (SEEN, "1")]).await;
        assert_eq!((saved.problems, saved.versions), (vec![], vec![(B1.to_owned(), 2)]));
        assert_eq!(value(&stage.view(&stage.anna, B1).await), Some(Value::Step(2)));
        assert_eq!(stage.net.count("SELECT COUNT(*) FROM drafts").await, 0);
    }

    async fn the_other_answer_can_be_taken_over(net: TestNet) {
        let stage = Stage::open(net).await;
        stage.save(&stage.anna, "borging", &[(B1, "1"), (SEEN, "0")]).await;
        stage.save(&stage.bert, "borging", &[(B1, "2"), (SEEN, "0")]).await;
        stage.save(&stage.bert, "borging", &[(B1, "2"), (SEEN, "1"), ("overnemen", B1)]).await;
        let view = stage.view(&stage.bert, B1).await;
        assert_eq!((view.typed.first(), value(&view), view.problems), ("1", Some(Value::Step(1)), vec![]));
    }

    async fn what_the_writer_left_alone_is_no_conflict(net: TestNet) {
        let stage = Stage::after(net, "borging", &[(B1, "0"), (B2, "0")]).await;
        // Bert's page shows b01 as it stood ready; Anna changes it twice, and Bert saves another answer each time.
        for (seen, step, mine) in [("0", "1", "1"), ("1", "2", "2")] {
            stage.save(&stage.anna, "borging", &[(B1, step), (SEEN, seen)]).await;
            let other = ("b02-rollen.versie", seen);
            let saved = stage.save(&stage.bert, "borging", &[(B1, "0"), (SEEN, "0"), (B2, mine), other]).await;
            assert!(saved.problems.is_empty(), "{:?}", saved.problems);
            assert!(saved.versions.iter().all(|(question, _)| question == B2), "{:?}", saved.versions);
        }
        assert_eq!(value(&stage.view(&stage.bert, B1).await), Some(Value::Step(2)));
        // A page that showed Anna's first answer.
        let saved = stage.save(&stage.bert, "borging", &[(B1, "1"), (SEEN, "1")]).await;
        assert!(saved.problems.is_empty());
        assert_eq!(value(&stage.view(&stage.bert, B1).await), Some(Value::Step(2)));
        // What stood ready, confirmed from the stale page, is a change.
        let saved = stage.save(&stage.bert, "borging", &[(B1, "0"), (SEEN, "0"), ("b01-stip.klopt", "ja")]).await;
        assert_eq!(kinds(&saved.problems, B1), [ProblemKind::ChangedMeanwhile]);
        // And put back as the page had it, it is none.
        let saved = stage.save(&stage.bert, "borging", &[(B1, "0"), (SEEN, "0")]).await;
        assert!(saved.problems.is_empty());
        assert_eq!(stage.net.count("SELECT COUNT(*) FROM drafts").await, 0);
    }

    async fn an_answer_taken_back_meanwhile_is_shown_too(net: TestNet) {
        let stage = Stage::open(net).await;
        stage.save(&stage.anna, "feiten", &[(F1, "5")]).await;
        stage.save(&stage.anna, "feiten", &[(F1, ""), ("f1-gemeenten.versie", "1")]).await;
        let saved = stage.save(&stage.bert, "feiten", &[(F1, "6"), ("f1-gemeenten.versie", "1")]).await;
        assert_eq!(kinds(&saved.problems, F1), [ProblemKind::ChangedMeanwhile]);
        let theirs = stage.view(&stage.bert, F1).await.shared.unwrap().theirs.unwrap();
        assert_eq!((theirs.by.as_str(), theirs.value), ("Anna", None));
    }

    async fn what_is_to_be_mended_shows_what_was_stored_since(net: TestNet) {
        let stage = Stage::open(net).await;
        stage.save(&stage.bert, "feiten", &[(F1, "veel"), ("f1-gemeenten.versie", "0")]).await;
        assert!(stage.view(&stage.bert, F1).await.shared.unwrap().theirs.is_none());
        stage.save(&stage.anna, "feiten", &[(F1, "5"), ("f1-gemeenten.versie", "0")]).await;
        let view = stage.view(&stage.bert, F1).await;
        assert_eq!(kinds(&view.problems, F1), [ProblemKind::NotACount { max: 60 }]);
        assert_eq!(view.shared.unwrap().theirs.unwrap().value, Some(Value::Count(5)));
        // Mended on the page that showed neither: a conflict, with both shown.
        let saved = stage.save(&stage.bert, "feiten", &[(F1, "6"), ("f1-gemeenten.versie", "0")]).await;
        assert_eq!(kinds(&saved.problems, F1), [ProblemKind::ChangedMeanwhile]);
        assert!(stage.view(&stage.bert, F1).await.shared.unwrap().theirs.is_some());
    }

    async fn two_trekkers_who_save_at_once_lose_nothing(net: TestNet) {
        let stage = Stage::open(net).await;
        let anna = [(B1, "1"), (SEEN, "0"), (B2, "2")];
        let bert = [(B1, "2"), (SEEN, "0"), ("b03-kartrekker", "1")];
        let (one, two) = tokio::join!(
            stage.save(&stage.anna, "borging", &anna),
            stage.save(&stage.bert, "borging", &bert)
        );
        let late = [&one, &two].map(|saved| kinds(&saved.problems, B1).len());
        assert_eq!(late.iter().sum::<usize>(), 1, "one was first: {late:?}");
        let (first, second) = if late[0] == 0 { ("1", "2") } else { ("2", "1") };
        let loser = if late[0] == 0 { &stage.bert } else { &stage.anna };
        let view = stage.view(loser, B1).await;
        assert_eq!(view.typed.first(), second);
        assert_eq!(value(&view), Some(Value::Step(first.parse().unwrap())));
        assert!(view.shared.unwrap().theirs.is_some());
        for question in [B2, "b03-kartrekker"] {
            assert!(value(&stage.view(&stage.anna, question).await).is_some());
        }
        assert_eq!(stage.net.count("SELECT COUNT(*) FROM shared_answers WHERE version = 1").await, 3);
    }
}
