//! Results are frozen when a round closes, and read by who may.

mod reopened;
mod stage;

use self::stage::{P1, Stage, in_read, value};
use domain::account::Role;
use domain::ids::RegionId;
use domain::monitor::{Outcome, Response, change, distribution, response};
use domain::survey::Value;
use service::both_engines;
use service::monitor::{MOST_ROUNDS, MonitorError, NetworkView, network_view, picture_with, region_view};
use service::testkit::newest_results;

both_engines! {
    async fn the_worked_example_holds_from_the_database_to_the_figures(net: TestNet) {
        let stage = Stage::new(net).await;
        let before = stage.round("2027-01-12", 1).await;
        stage.sent_previous(before).await;
        stage.close(before).await;
        let now = stage.round("2027-03-02", 2).await;
        stage.sent_example(now).await;
        let frozen = stage.close(now).await;
        assert_eq!((frozen.revision, frozen.answers), (1, 7));

        let NetworkView::Members(view) = network_view(&stage.net.ctx, &stage.trekker("a")).await.unwrap() else {
            panic!("a trekker reads the results");
        };
        let [earlier, later] = &view.rounds[..] else { panic!("two rounds, the oldest first") };
        assert_eq!(response(&later.results), Response { regions: 4, active_regions: 6, seats: 7, all_seats: 9 });
        assert_eq!(distribution(&later.results, P1).halves, [0, 2, 3, 1, 2]);
        let moved = change(&earlier.results, &later.results, P1).unwrap();
        assert_eq!((moved.n, moved.grew, moved.stayed, moved.back, moved.not_comparable), (3, 1, 1, 1, 3));
    }

    async fn an_unconfirmed_prefill_is_missing_and_so_is_a_region_that_did_not_respond(net: TestNet) {
        let stage = Stage::new(net).await;
        let round = stage.round("2027-03-02", 1).await;
        stage.sent_example(round).await;
        stage.shared(round, "a", "b01-stip", &Value::Step(2), true).await;
        stage.shared(round, "a", "b02-rollen", &Value::Step(1), false).await;
        stage.shared(round, "a", "f1-gemeenten", &Value::Unknown, true).await;
        stage.shared(round, "e", "b01-stip", &Value::Step(2), true).await;
        stage.taken_back(round, "b", "b01-stip").await;
        stage.close(round).await;
        let frozen = in_read!(stage, conn => newest_results(&stage.net.ctx, conn).await.unwrap().unwrap());
        let shared = |region, question: &str| {
            frozen.results.region(&RegionId::new(region)).unwrap().shared[question].clone()
        };
        assert_eq!(shared("a", "b01-stip"), Outcome::Known(Value::Step(2)));
        assert_eq!(shared("a", "b02-rollen"), Outcome::Missing);
        assert_eq!(shared("a", "f1-gemeenten"), Outcome::Unknown);
        assert_eq!(shared("e", "b01-stip"), Outcome::Missing);
        assert_eq!(shared("b", "b01-stip"), Outcome::Missing);
    }

    async fn a_seat_that_was_handed_over_counts_once(net: TestNet) {
        let stage = Stage::new(net).await;
        let round = stage.round("2027-03-02", 1).await;
        stage.sent(round, "b", 1, &Value::Level(2)).await;
        stage.hand_over("b", 1, "2027-02-20T09:00:00Z", 91).await;
        let frozen = stage.close(round).await;
        assert_eq!(frozen.answers, 1, "the successor sent nothing, so the predecessor counts");
        stage.reopen(round).await;
        stage.sent_by(round, "b", 1, 91, &Value::Level(4)).await;
        let frozen = stage.close(round).await;
        assert_eq!((frozen.revision, frozen.answers), (2, 1), "the holder at closing counts, the predecessor no longer");
        let results = in_read!(stage, conn => newest_results(&stage.net.ctx, conn).await.unwrap().unwrap().results);
        assert_eq!(value(&results, "b"), Some(8));
    }

    async fn nothing_of_an_open_or_reopened_round_is_read(net: TestNet) {
        let stage = Stage::new(net).await;
        let round = stage.round("2027-03-16", 1).await;
        stage.sent_example(round).await;
        for actor in [stage.trekker("a"), stage.role(Role::Coordinator), stage.role(Role::Admin)] {
            let NetworkView::Members(view) = network_view(&stage.net.ctx, &actor).await.unwrap() else {
                panic!("a member");
            };
            assert!(view.rounds.is_empty() && view.upcoming.is_some());
        }
        stage.close(round).await;
        stage.reopen(round).await;
        let region = RegionId::new("a");
        let view = region_view(&stage.net.ctx, &stage.trekker("a"), &region, MOST_ROUNDS).await.unwrap();
        assert!(view.rounds.is_empty() && view.texts.is_empty());
    }

    async fn visitors_and_former_members_see_the_published_national_picture_alone(net: TestNet) {
        let stage = Stage::new(net).await;
        let round = stage.round("2027-03-02", 1).await;
        for (region, level) in [("a", 1), ("b", 2), ("c", 2), ("d", 3), ("e", 4)] {
            stage.sent(round, region, 1, &Value::Level(level)).await;
        }
        stage.close(round).await;
        let outsiders = [stage.visitor(), stage.former()];
        let shown = async || {
            let mut found = Vec::new();
            for actor in &outsiders {
                let NetworkView::Public(view) = network_view(&stage.net.ctx, actor).await.unwrap() else {
                    panic!("not a member");
                };
                found.push(view.rounds.len());
                let region = region_view(&stage.net.ctx, actor, &RegionId::new("a"), MOST_ROUNDS).await;
                assert!(matches!(region, Err(MonitorError::Hidden)));
            }
            found
        };
        assert_eq!(shown().await, [0, 0], "closed is not published");
        // Who publishes sees beforehand what everyone will see.
        let ahead = picture_with(&stage.net.ctx, &stage.role(Role::Coordinator), round).await.unwrap();
        assert_eq!((ahead.rounds.len(), ahead.rounds[0].1.response.regions), (1, 5));
        for actor in &outsiders {
            let refused = picture_with(&stage.net.ctx, actor, round).await;
            assert!(matches!(refused, Err(MonitorError::Hidden)));
        }
        stage.publish(round).await;
        assert_eq!(shown().await, [1, 1]);
    }

    async fn four_regions_are_too_few_for_the_public(net: TestNet) {
        let stage = Stage::new(net).await;
        let round = stage.round("2027-03-02", 1).await;
        stage.sent_example(round).await;
        stage.close(round).await;
        stage.publish(round).await;
        let NetworkView::Public(view) = network_view(&stage.net.ctx, &stage.visitor()).await.unwrap() else {
            panic!("a visitor");
        };
        assert!(view.rounds.is_empty());
    }

    async fn texts_and_names_reach_only_who_may_read_them(net: TestNet) {
        let stage = Stage::new(net).await;
        let round = stage.round("2027-03-02", 1).await;
        stage.sent_example(round).await;
        stage.text(round, "a", 1, "o1-trots", "network").await;
        stage.text(round, "a", 1, "o2-knelpunt", "coordination").await;
        stage.remark(round, "a", 1, "coordination").await;
        stage.close(round).await;
        let cases = [
            (stage.trekker("a"), 3, true),
            (stage.role(Role::Coordinator), 3, true),
            (stage.role(Role::Admin), 3, true),
            (stage.trekker("b"), 1, false),
            (stage.role(Role::Partner), 1, false),
        ];
        for (actor, texts, names) in cases {
            let view = region_view(&stage.net.ctx, &actor, &RegionId::new("a"), MOST_ROUNDS).await.unwrap();
            assert_eq!((view.texts.len(), !view.names.is_empty()), (texts, names), "{actor:?}");
        }
    }

    async fn the_order_of_two_texts_does_not_tell_others_who_wrote_them(net: TestNet) {
        let stage = Stage::new(net).await;
        let round = stage.round("2027-03-02", 1).await;
        stage.sent_example(round).await;
        stage.words(round, "a", 1, "o1-trots", "Zo gaat het.").await;
        stage.words(round, "a", 2, "o1-trots", "Al een convenant.").await;
        stage.close(round).await;
        let read = async |actor| {
            let view = region_view(&stage.net.ctx, &actor, &RegionId::new("a"), MOST_ROUNDS).await.unwrap();
            view.texts.into_iter().map(|text| (text.text, text.member.is_some())).collect::<Vec<_>>()
        };
        let seats = [("Zo gaat het.".to_owned(), true), ("Al een convenant.".to_owned(), true)];
        for who in [stage.trekker("a"), stage.role(Role::Coordinator)] {
            assert_eq!(read(who).await, seats, "by seat, for who may see the names");
        }
        let apart = [("Al een convenant.".to_owned(), false), ("Zo gaat het.".to_owned(), false)];
        for who in [stage.trekker("b"), stage.role(Role::Partner)] {
            assert_eq!(read(who).await, apart);
        }
    }

    async fn a_region_is_read_over_as_many_rounds_as_asked_for(net: TestNet) {
        let stage = Stage::new(net).await;
        for (date, number) in [("2026-09-15", 1), ("2027-01-12", 2), ("2027-03-02", 3)] {
            let round = stage.round(date, number).await;
            stage.sent(round, "a", 1, &Value::Level(number as u8)).await;
            stage.close(round).await;
        }
        let view = region_view(&stage.net.ctx, &stage.trekker("a"), &RegionId::new("a"), 2).await.unwrap();
        let halves: Vec<_> = view.rounds.iter().map(|round| value(&round.results, "a")).collect();
        assert_eq!(halves, [Some(4), Some(6)], "the newest, the oldest of them first");
    }

    async fn a_region_that_does_not_exist_is_hidden(net: TestNet) {
        let stage = Stage::new(net).await;
        let found = region_view(&stage.net.ctx, &stage.trekker("a"), &RegionId::new("nergens"), MOST_ROUNDS).await;
        assert!(matches!(found, Err(MonitorError::Hidden)));
    }

    async fn stored_answers_that_cannot_be_read_are_missing(net: TestNet) {
        let stage = Stage::new(net).await;
        let round = stage.round("2027-03-02", 1).await;
        stage.sent(round, "a", 1, &Value::Count(9)).await;
        stage.sent(round, "b", 1, &Value::Level(2)).await;
        stage.shared(round, "b", "b01-stip", &Value::Level(5), true).await;
        stage.close(round).await;
        let results = in_read!(stage, conn => newest_results(&stage.net.ctx, conn).await.unwrap().unwrap().results);
        assert_eq!((value(&results, "a"), value(&results, "b")), (None, Some(4)));
        assert_eq!(results.region(&RegionId::new("b")).unwrap().shared["b01-stip"], Outcome::Missing);
    }
}
