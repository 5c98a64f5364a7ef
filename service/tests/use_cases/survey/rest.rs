//! "Klopt nog" as a choice of its own, and the rest in one go.

use super::stage::{Stage, kinds};
use domain::survey::{ProblemKind, Value};
use service::both_engines;
use service::testkit::TestNet;

const B1: &str = "b01-stip";
const B2: &str = "b02-rollen";
const B3: &str = "b03-kartrekker";
const F1: &str = "f1-gemeenten";
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

    async fn the_rest_tells_what_the_colleague_answered_meanwhile_and_nothing_of_ones_own(net: TestNet) {
        let stage = Stage::after(net, "borging", &[(B1, "2"), (B2, "1"), (B3, "1")]).await;
        stage.save(&stage.anna, "borging", &[(B2, "2"), ("b02-rollen.versie", "-2")]).await;
        stage.save(&stage.bert, "borging", &[(B3, "2"), ("b03-kartrekker.versie", "-2")]).await;
        let saved = stage.save(&stage.bert, "borging", &[&PAGE[..], &[REST]].concat()).await;
        assert_eq!((saved.confirmed, saved.left_out), (1, vec![B2.to_owned()]));
        // A page that shows the colleague’s answer leaves nothing out.
        let page = [(B2, "2"), ("b02-rollen.versie", "1"), REST];
        assert!(stage.save(&stage.bert, "borging", &page).await.left_out.is_empty());
    }

    async fn a_number_that_was_changed_goes_back_to_what_it_was_with_one_press(net: TestNet) {
        let stage = Stage::after(net, "feiten", &[(F1, "9"), ("f5-domeinen", "jgz")]).await;
        stage.save(&stage.anna, "feiten", &[(F1, "12"), ("f1-gemeenten.versie", "0")]).await;
        // The field beside the button still holds the number, or a tick that it is not known.
        let press = |question, version| {
            [(F1, "12"), ("f1-gemeenten.onbekend", "ja"), ("f1-gemeenten.versie", version), ("klopt-toch", question)]
        };
        let value = async |question| stage.view(&stage.bert, question).await.answer.map(|answer| answer.value);
        let saved = stage.save(&stage.anna, "feiten", &press(F1, "1")).await;
        assert_eq!((saved.problems.len(), value(F1).await), (0, Some(Value::Count(9))));
        // One that is stale by now asks; nothing is overwritten unseen.
        stage.save(&stage.bert, "feiten", &[(F1, "7"), ("f1-gemeenten.versie", "2")]).await;
        let saved = stage.save(&stage.anna, "feiten", &press(F1, "1")).await;
        assert_eq!(kinds(&saved.problems, F1), [ProblemKind::ChangedMeanwhile]);
        assert_eq!(value(F1).await, Some(Value::Count(7)));
        // Where nothing stood before, and of a question elsewhere, the press says nothing.
        for odd in ["f3-partijen", "nergens", "p1-trekker"] {
            assert!(stage.save(&stage.bert, "feiten", &[("klopt-toch", odd)]).await.versions.is_empty(), "{odd}");
        }
        // A list goes back as well, whatever of it is ticked now.
        stage.save(&stage.bert, "feiten", &[("f5-domeinen", "ggz"), ("f5-domeinen.versie", "0")]).await;
        stage.save(&stage.bert, "feiten", &[("f5-domeinen.versie", "1"), ("klopt-toch", "f5-domeinen")]).await;
        assert_eq!(value("f5-domeinen").await, Some(Value::Choices(vec!["jgz".into()])));
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
