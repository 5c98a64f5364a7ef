//! Results are frozen when a round closes, and read by who may.

mod compare;
mod export;
mod import;
mod prepare;
mod region;
mod regions;
mod reopened;
mod stage;
mod words;

use self::stage::{A, B, C, D, E, P1, Stage, value};
use chrono::Duration;
use domain::account::{Actor, Role};
use domain::ids::RegionId;
use domain::monitor::{Outcome, Response, change, distribution, response};
use domain::survey::{Share, Value};
use service::both_engines;
use service::monitor::{AskedRounds, MOST_ROUNDS, MonitorError, NetworkView, network_view, picture_with, region_view};
use service::testkit::{TestNet, somebody};

both_engines! {
    async fn the_worked_example_holds_from_the_database_to_the_figures(net: TestNet) {
        let stage = Stage::new(net).await;
        let before = stage.open_round("2027-01-12").await;
        stage.sent_previous().await;
        stage.close(before).await;
        let now = stage.open_round("2027-03-02").await;
        stage.sent_example().await;
        let frozen = stage.close(now).await;
        assert_eq!((frozen.revision, frozen.answers), (1, 7));

        let NetworkView::Members(view) = network_view(&stage.ctx, stage.trekker(A, 1)).await.unwrap() else {
            panic!("a trekker reads the results");
        };
        let [earlier, later] = &view.window.rounds[..] else { panic!("two rounds, the oldest first") };
        assert_eq!(response(&later.results), Response { regions: 4, active_regions: 6, seats: 7, all_seats: 9 });
        assert_eq!(distribution(&later.results, P1).halves, [0, 2, 3, 1, 2]);
        let moved = change(&earlier.results, &later.results, P1).unwrap();
        assert_eq!((moved.n, moved.grew, moved.stayed, moved.back, moved.not_comparable), (3, 1, 1, 1, 3));
    }

    async fn an_unconfirmed_prefill_is_missing_and_so_is_a_region_that_did_not_respond(net: TestNet) {
        // No use case stores an answer of a region without confirming it; the column can hold one.
        const UNCONFIRMED: &str = "UPDATE shared_answers SET confirmed_at = NULL WHERE question_id = 'b03-kartrekker'";
        let stage = Stage::new(net).await;
        let before = stage.open_round("2027-01-12").await;
        stage.sent(A, 1, "3").await;
        stage.close(before).await;
        let round = stage.open_round("2027-03-02").await;
        let (a, b, e) = (stage.trekker(A, 1), stage.trekker(B, 1), stage.trekker(E, 1));
        stage.answer(a, "2").await;
        stage.save(a, "borging", &[("b01-stip", "2"), ("b03-kartrekker", "2")]).await;
        stage.save(a, "feiten", &[("f1-gemeenten.onbekend", "ja")]).await;
        stage.send_in(a).await;
        run!(stage, UNCONFIRMED);
        stage.save(e, "borging", &[("b01-stip", "2")]).await;
        stage.sent(B, 1, "3").await;
        stage.save(b, "borging", &[("b01-stip", ""), ("b01-stip.versie", "1")]).await;
        let frozen = stage.close(round).await;
        let shared = |region, question: &str| {
            frozen.results.region(&RegionId::new(region)).unwrap().shared[question].clone()
        };
        assert_eq!(shared(A, "b01-stip"), Outcome::Known(Value::Step(2)));
        assert_eq!(shared(A, "b02-rollen"), Outcome::Missing);
        assert_eq!(shared(A, "b03-kartrekker"), Outcome::Missing);
        assert_eq!(shared(A, "f1-gemeenten"), Outcome::Unknown);
        assert_eq!(shared(E, "b01-stip"), Outcome::Missing);
        assert_eq!(shared(B, "b02-rollen"), Outcome::Known(Value::Step(1)));
        assert_eq!(shared(B, "b01-stip"), Outcome::Missing);
    }

    async fn a_seat_that_was_handed_over_counts_once(net: TestNet) {
        let stage = Stage::new(net).await;
        let round = stage.open_round("2027-03-02").await;
        stage.sent(B, 1, "2").await;
        stage.clock.advance(Duration::hours(1));
        let successor = stage.hand_over(B, 1, "Opvolger").await;
        let frozen = stage.close(round).await;
        assert_eq!(frozen.answers, 1, "the successor sent nothing, so the predecessor counts");
        assert_eq!(value(&frozen.results, B), Some(4));
        stage.reopen_round(round).await;
        stage.fill_in(&successor, "4").await;
        let frozen = stage.close(round).await;
        assert_eq!((frozen.revision, frozen.answers), (2, 1), "the holder at closing counts, the predecessor no longer");
        assert_eq!(value(&frozen.results, B), Some(8));
    }

    async fn nothing_of_an_open_or_reopened_round_is_read(net: TestNet) {
        let stage = Stage::new(net).await;
        let round = stage.open_round("2027-03-16").await;
        stage.sent_example().await;
        for actor in [stage.trekker(A, 1), &somebody(&[Role::Coordinator]), &somebody(&[Role::Admin])] {
            let NetworkView::Members(view) = network_view(&stage.ctx, actor).await.unwrap() else {
                panic!("a member");
            };
            assert!(view.window.rounds.is_empty() && view.upcoming.is_some());
        }
        stage.close(round).await;
        stage.reopen_round(round).await;
        let view = region_view(&stage.ctx, stage.trekker(A, 1), &RegionId::new(A), AskedRounds::newest(MOST_ROUNDS)).await.unwrap();
        assert!(view.rounds.is_empty() && view.texts.is_empty());
    }

    async fn visitors_and_former_members_see_the_published_national_picture_alone(net: TestNet) {
        let stage = Stage::new(net).await;
        let round = stage.open_round("2027-03-02").await;
        for (region, level) in [(A, "1"), (B, "2"), (C, "2"), (D, "3"), (E, "4")] {
            stage.sent(region, 1, level).await;
        }
        let frozen = stage.close(round).await;
        let outsiders = [Actor::Visitor, somebody(&[])];
        let shown = async || {
            let mut found = Vec::new();
            for actor in &outsiders {
                let NetworkView::Public(view) = network_view(&stage.ctx, actor).await.unwrap() else {
                    panic!("not a member");
                };
                found.push(view.rounds.len());
                let region = region_view(&stage.ctx, actor, &RegionId::new(A), AskedRounds::newest(MOST_ROUNDS)).await;
                assert!(matches!(region, Err(MonitorError::Hidden)));
            }
            found
        };
        assert_eq!(shown().await, [0, 0], "closed is not published");
        // Who publishes sees beforehand what everyone will see.
        let ahead = picture_with(&stage.ctx, &somebody(&[Role::Coordinator]), frozen.id).await.unwrap();
        assert_eq!((ahead.rounds.len(), ahead.rounds[0].1.response.regions), (1, 5));
        for actor in &outsiders {
            let refused = picture_with(&stage.ctx, actor, frozen.id).await;
            assert!(matches!(refused, Err(MonitorError::Hidden)));
        }
        stage.publish_round(round).await;
        assert_eq!(shown().await, [1, 1]);
    }

    async fn four_regions_are_too_few_for_the_public(net: TestNet) {
        let stage = Stage::new(net).await;
        let round = stage.open_round("2027-03-02").await;
        stage.sent_example().await;
        stage.close(round).await;
        stage.publish_round(round).await;
        let NetworkView::Public(view) = network_view(&stage.ctx, &Actor::Visitor).await.unwrap() else {
            panic!("a visitor");
        };
        assert!(view.rounds.is_empty());
    }

    async fn texts_and_names_reach_only_who_may_read_them(net: TestNet) {
        let stage = Stage::new(net).await;
        let round = stage.open_round("2027-03-02").await;
        stage.sent_example().await;
        let a = stage.trekker(A, 1);
        let remark = [(P1, "2"), ("p1-trekker.toelichting", "Dit gaat goed."), ("p1-trekker.delen", "coordinatie")];
        stage.save(a, "doorontwikkeling", &remark).await;
        stage.words(1, "o1-trots", "We hebben een convenant.", Share::Network).await;
        stage.words(1, "o2-knelpunt", "We hebben nog geen geld.", Share::Coordination).await;
        stage.close(round).await;
        let cases = [
            (a, 3, true),
            (&somebody(&[Role::Coordinator]), 3, true),
            (&somebody(&[Role::Admin]), 3, true),
            (stage.trekker(B, 1), 1, false),
            (&somebody(&[Role::Partner]), 1, false),
        ];
        for (actor, texts, names) in cases {
            let view = region_view(&stage.ctx, actor, &RegionId::new(A), AskedRounds::newest(MOST_ROUNDS)).await.unwrap();
            assert_eq!((view.texts.len(), !view.names.is_empty()), (texts, names), "{actor:?}");
        }
    }

    async fn the_order_of_two_texts_does_not_tell_others_who_wrote_them(net: TestNet) {
        let stage = Stage::new(net).await;
        let round = stage.open_round("2027-03-02").await;
        stage.sent_example().await;
        stage.words(1, "o1-trots", "Zo gaat het.", Share::Network).await;
        stage.words(2, "o1-trots", "Al een convenant.", Share::Network).await;
        stage.close(round).await;
        let read = async |actor: &Actor| {
            let view = region_view(&stage.ctx, actor, &RegionId::new(A), AskedRounds::newest(MOST_ROUNDS)).await.unwrap();
            view.texts.into_iter().map(|text| (text.text, text.member.is_some())).collect::<Vec<_>>()
        };
        let seats = [("Zo gaat het.".to_owned(), true), ("Al een convenant.".to_owned(), true)];
        for who in [stage.trekker(A, 1), &somebody(&[Role::Coordinator])] {
            assert_eq!(read(who).await, seats, "by seat, for who may see the names");
        }
        let apart = [("Al een convenant.".to_owned(), false), ("Zo gaat het.".to_owned(), false)];
        for who in [stage.trekker(B, 1), &somebody(&[Role::Partner])] {
            assert_eq!(read(who).await, apart);
        }
    }

    async fn a_region_is_read_over_as_many_rounds_as_asked_for(net: TestNet) {
        let stage = Stage::new(net).await;
        for (date, level) in [("2026-09-15", "1"), ("2027-01-12", "2"), ("2027-03-02", "3")] {
            let round = stage.open_round(date).await;
            stage.sent(A, 1, level).await;
            stage.close(round).await;
        }
        let view = region_view(&stage.ctx, stage.trekker(A, 1), &RegionId::new(A), AskedRounds::newest(2)).await.unwrap();
        let halves: Vec<_> = view.rounds.iter().map(|round| value(&round.results, A)).collect();
        assert_eq!(halves, [Some(4), Some(6)], "the newest, the oldest of them first");
    }

    async fn a_region_that_does_not_exist_is_hidden(net: TestNet) {
        let stage = Stage::new(net).await;
        let found = region_view(&stage.ctx, stage.trekker(A, 1), &RegionId::new("nergens"), AskedRounds::newest(MOST_ROUNDS)).await;
        assert!(matches!(found, Err(MonitorError::Hidden)));
    }

    async fn stored_answers_that_cannot_be_read_are_missing(net: TestNet) {
        // Faults in the data: the forms take no number for a level, and no step beyond the last.
        const NO_LEVEL: &str = "UPDATE sent_answers SET value = $1 WHERE region_id = $2 AND question_id = $3";
        const NO_STEP: &str = "UPDATE shared_answers SET value = $1 WHERE region_id = $2 AND question_id = $3";
        let stage = Stage::new(net).await;
        let round = stage.open_round("2027-03-02").await;
        stage.sent(A, 1, "1").await;
        stage.sent(B, 1, "2").await;
        run!(stage, NO_LEVEL, Value::Count(9).to_json(), A, P1);
        run!(stage, NO_STEP, Value::Level(5).to_json(), B, "b01-stip");
        let results = stage.close(round).await.results;
        assert_eq!((value(&results, A), value(&results, B)), (None, Some(4)));
        assert_eq!(results.region(&RegionId::new(B)).unwrap().shared["b01-stip"], Outcome::Missing);
    }
}
