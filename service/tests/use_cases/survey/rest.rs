//! "Klopt nog" as a choice of its own, and the rest in one go.

use super::stage::{Stage, kinds};
use domain::survey::{ProblemKind, Value};
use service::both_engines;
use service::testkit::TestNet;

const B1: &str = "b01-stip";
const B2: &str = "b02-rollen";
const B3: &str = "b03-kartrekker";
const REST: (&str, &str) = ("doen", "rest");
/// As a page names a question that shows nothing chosen.
const PAGE: [(&str, &str); 3] =
    [("b01-stip.versie", "-2"), ("b02-rollen.versie", "-2"), ("b03-kartrekker.versie", "-2")];
const CONFIRMED: &str = "SELECT COUNT(*) FROM answer_history WHERE event = 'confirmed'";

both_engines! {
    async fn choosing_last_times_answer_again_confirms_it(net: TestNet) {
        let stage = Stage::after(net, "borging", &[(B1, "2"), (B2, "1")]).await;
        // Nothing is chosen: nothing is said.
        assert!(stage.save(&stage.bert, "borging", &PAGE).await.versions.is_empty());
        let saved = stage.save(&stage.bert, "borging", &[&PAGE[..], &[(B1, "2")]].concat()).await;
        assert_eq!((saved.versions, saved.answered), (vec![(B1.to_owned(), 1)], vec![B1.to_owned()]));
        let last = stage.view(&stage.anna, B1).await.shared.unwrap().last.unwrap();
        assert!(last.confirmed && !last.own && last.by == "Bert");
        assert!(stage.view(&stage.bert, B1).await.shared.unwrap().last.unwrap().own);
        // Another value is a change, and so is going back.
        stage.save(&stage.bert, "borging", &[(B2, "2"), ("b02-rollen.versie", "-2")]).await;
        assert!(!stage.view(&stage.anna, B2).await.shared.unwrap().last.unwrap().confirmed);
        stage.save(&stage.bert, "borging", &[(B2, "1"), ("b02-rollen.versie", "1")]).await;
        assert!(!stage.view(&stage.anna, B2).await.shared.unwrap().last.unwrap().confirmed);
        assert_eq!(stage.net.count(CONFIRMED).await, 1);
    }

    async fn confirming_what_the_colleague_changed_meanwhile_asks_which_one_counts(net: TestNet) {
        let stage = Stage::after(net, "borging", &[(B1, "2")]).await;
        stage.save(&stage.anna, "borging", &[(B1, "0"), ("b01-stip.versie", "-2")]).await;
        let saved = stage.save(&stage.bert, "borging", &[(B1, "2"), ("b01-stip.versie", "-2")]).await;
        assert_eq!((kinds(&saved.problems, B1), saved.unseen), (vec![ProblemKind::ChangedMeanwhile], 1));
        let answer = stage.view(&stage.anna, B1).await.answer.unwrap();
        assert_eq!(answer.value, Value::Step(0), "nothing is overwritten unseen");
        // Two who confirm the same agree.
        stage.save(&stage.bert, "borging", &[("overnemen", B1), ("b01-stip.versie", "1")]).await;
        let again = stage.save(&stage.bert, "borging", &[(B1, "0"), ("b01-stip.versie", "-2")]).await;
        assert!(again.problems.is_empty());
    }

    async fn the_rest_in_one_go_leaves_out_what_was_changed_and_what_is_unknown(net: TestNet) {
        let stage = Stage::after(net, "borging", &[(B1, "2"), (B2, "1"), (B3, "onbekend"), ("b04-beleid", "0")]).await;
        stage.save(&stage.anna, "borging", &[(B2, "2"), ("b02-rollen.versie", "-2")]).await;
        // What is not on the page that was pressed is not confirmed either.
        let saved = stage.save(&stage.bert, "borging", &[&PAGE[..], &[REST]].concat()).await;
        assert_eq!((saved.confirmed, saved.problems.len()), (1, 0));
        let value = async |question| stage.view(&stage.anna, question).await.answer.map(|answer| answer.value);
        assert_eq!(value(B1).await, Some(Value::Step(2)));
        assert_eq!(value(B2).await, Some(Value::Step(2)), "the colleague’s stays");
        assert_eq!((value(B3).await, value("b04-beleid").await), (None, None));
        // Pressed twice, and by both.
        for who in [&stage.bert, &stage.anna] {
            let saved = stage.save(who, "borging", &[&PAGE[..], &[REST]].concat()).await;
            assert_eq!((saved.confirmed, saved.problems.len()), (0, 0));
        }
        assert_eq!(stage.net.count(CONFIRMED).await, 1);
    }

    async fn the_rest_of_the_facts_takes_over_numbers_and_lists_as_they_were_shown(net: TestNet) {
        let before = [("f1-gemeenten", "9"), ("f3-partijen", "20"), ("f5-domeinen", "jgz"), ("f6-bijeenkomsten", "4")];
        let stage = Stage::after(net, "feiten", &before).await;
        let page = [("f1-gemeenten", "9"), ("f1-gemeenten.versie", "0"), ("f3-partijen", "21"), ("f3-partijen.versie", "0"),
            ("f5-domeinen", "jgz"), ("f5-domeinen.versie", "0"), ("f6-bijeenkomsten", ""), ("f6-bijeenkomsten.versie", "0")];
        assert!(stage.save(&stage.anna, "feiten", &page[..2]).await.versions.is_empty(), "a field that stands there is no press");
        let saved = stage.save(&stage.anna, "feiten", &[&page[..], &[REST]].concat()).await;
        assert_eq!(saved.confirmed, 2, "the number that was changed is changed, what has to be answered anew is not confirmed");
        let value = async |question| stage.view(&stage.bert, question).await.answer.map(|answer| answer.value);
        assert_eq!(value("f1-gemeenten").await, Some(Value::Count(9)));
        assert_eq!(value("f3-partijen").await, Some(Value::Count(21)));
        assert_eq!(value("f5-domeinen").await, Some(Value::Choices(vec!["jgz".into()])));
        assert_eq!(value("f6-bijeenkomsten").await, None);
    }

    async fn what_was_sent_in_is_told_to_count_until_it_is_sent_in_again(net: TestNet) {
        let stage = Stage::open(net).await;
        let level = |level| [("p1-trekker", level)];
        stage.save(&stage.carla, "doorontwikkeling", &level("3")).await;
        assert!(!stage.save(&stage.carla, "doorontwikkeling", &level("3")).await.waits_to_count, "nothing was sent in");
        stage.fill_in(&stage.carla, "3").await;
        stage.send(&stage.carla).await;
        assert!(stage.save(&stage.carla, "doorontwikkeling", &level("4")).await.waits_to_count);
        // Changed back, nothing waits.
        assert!(!stage.save(&stage.carla, "doorontwikkeling", &level("3")).await.waits_to_count);
    }
}
