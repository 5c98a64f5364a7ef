//! The page of a region: the texts of every round, and how long the names stand beside them.

use super::stage::{A, B, Stage, value};
use chrono::{DateTime, Duration, Months, Utc};
use domain::account::{Actor, Role};
use domain::ids::{RegionId, SeatNumber};
use domain::survey::Share;
use service::both_engines;
use service::monitor::words::{Filter, find};
use service::monitor::{ALL_ROUNDS, AskedRounds, MonitorError, RegionView, region_figures, region_view};
use service::testkit::{TestNet, somebody};

const ROUNDS: [(&str, &str, &str); 3] = [
    ("2026-09-15", "Er is een begin.", "Er is nog geen geld."),
    ("2027-01-12", "Er is een plan.", "De wethouder wisselt."),
    ("2027-03-02", "Er is een convenant.", "Het geld is bijna op."),
];

/// Three rounds, in each of which A shared one text with the network and one with the coordination group.
async fn three_rounds(net: TestNet) -> Stage {
    let stage = Stage::new(net).await;
    for (date, shared, kept) in ROUNDS {
        let round = stage.open_round(date).await;
        stage.sent(A, 1, "2").await;
        stage.words(1, "o1-trots", shared, Share::Network).await;
        stage.words(1, "o2-knelpunt", kept, Share::Coordination).await;
        stage.close(round).await;
    }
    stage
}

async fn view_of(stage: &Stage, actor: &Actor) -> RegionView {
    region_view(&stage.ctx, actor, &RegionId::new(A), AskedRounds::newest(ALL_ROUNDS)).await.unwrap()
}

/// When the newest round closed.
async fn closed(stage: &Stage) -> DateTime<Utc> {
    view_of(stage, stage.trekker(A, 1)).await.rounds.last().unwrap().frozen_at
}

both_engines! {
    async fn texts_of_every_round_reach_only_who_may_read_them(net: TestNet) {
        let stage = three_rounds(net).await;
        let cases = [
            (stage.trekker(A, 1), true),
            (stage.trekker(A, 2), true),
            (&somebody(&[Role::Coordinator]), true),
            (&somebody(&[Role::Admin]), true),
            (stage.trekker(B, 1), false),
            (&somebody(&[Role::Partner]), false),
        ];
        let all = ROUNDS.iter().rev().flat_map(|(_, shared, kept)| [(*shared, false), (*kept, true)]);
        for (actor, reads_kept) in cases {
            let view = view_of(&stage, actor).await;
            let found: Vec<_> = view.texts.iter().map(|text| text.text.as_str()).collect();
            let expected: Vec<_> = all.clone().filter(|(_, kept)| reads_kept || !kept).map(|(text, _)| text).collect();
            assert_eq!(found, expected, "the newest round first: {actor:?}");
            let rounds: Vec<_> = view.rounds.iter().map(|round| round.id).collect();
            assert!(view.texts.iter().all(|text| rounds.contains(&text.round)));
        }
    }

    async fn only_the_rounds_that_are_told_in_full_have_texts(net: TestNet) {
        let stage = three_rounds(net).await;
        let of = async |in_full, until: Option<&str>| {
            let until = until.map(|day| day.parse().unwrap());
            let asked = AskedRounds { most: ALL_ROUNDS, in_full, until };
            let view = region_view(&stage.ctx, stage.trekker(A, 1), &RegionId::new(A), asked).await.unwrap();
            assert_eq!(view.newest.map(|day| day.to_string()).as_deref(), Some("2027-03-02"));
            let texts: Vec<_> = view.texts.iter().map(|text| text.text.clone()).collect();
            (view.rounds.len(), view.in_full().len(), texts)
        };
        let texts = |rounds: &[usize]| -> Vec<String> {
            rounds.iter().flat_map(|nth| [ROUNDS[*nth].1.to_owned(), ROUNDS[*nth].2.to_owned()]).collect()
        };
        assert_eq!(of(2, None).await, (3, 2, texts(&[2, 1])));
        assert_eq!(of(9, None).await, (3, 3, texts(&[2, 1, 0])));
        assert_eq!(of(1, Some("2027-01-12")).await, (2, 1, texts(&[1])));
        assert_eq!(of(1, Some("2027-01-13")).await, (3, 1, texts(&[2])), "there is no such round");
        assert_eq!(of(0, None).await, (3, 0, texts(&[])));
    }

    async fn a_text_of_a_round_that_is_open_again_is_not_read(net: TestNet) {
        let stage = three_rounds(net).await;
        let round = stage.open_round("2027-07-06").await;
        stage.sent(A, 1, "3").await;
        stage.words(1, "o1-trots", "Nog niet voor iedereen.", Share::Network).await;
        let own = stage.trekker(A, 1);
        assert_eq!(view_of(&stage, own).await.texts.len(), 6, "the round is open");
        stage.close(round).await;
        assert_eq!(view_of(&stage, own).await.texts.len(), 7);
        stage.reopen_round(round).await;
        let view = view_of(&stage, own).await;
        assert_eq!((view.rounds.len(), view.texts.len()), (3, 6));
    }

    async fn names_stand_beside_answers_for_a_year(net: TestNet) {
        let stage = three_rounds(net).await;
        let end = closed(&stage).await + Months::new(12);
        let newest = async |actor: &Actor| {
            let view = view_of(&stage, actor).await;
            let text = view.texts[0].clone();
            let found = find(&stage.ctx, actor, &Filter { page: 1, ..Filter::default() }).await.unwrap();
            let author = found.texts.into_iter().find(|found| found.text == text.text).unwrap().author;
            (view.names.len(), text.member.is_some(), text.seat, author.is_some())
        };
        let seat = SeatNumber::ALL[0];
        for actor in [stage.trekker(A, 2), &somebody(&[Role::Coordinator])] {
            stage.clock.set(end - Duration::seconds(1));
            // The rounds before it closed longer ago.
            assert_eq!(newest(actor).await, (1, true, Some(seat), true), "{actor:?}");
            stage.clock.set(end);
            assert_eq!(newest(actor).await, (0, false, Some(seat), false), "{actor:?}");
        }
        for actor in [stage.trekker(B, 1), &somebody(&[Role::Partner])] {
            stage.clock.set(end - Duration::seconds(1));
            assert_eq!(newest(actor).await, (0, false, None, false), "{actor:?}");
        }
    }

    async fn the_figures_of_a_region_are_for_members_and_hold_every_round(net: TestNet) {
        let stage = three_rounds(net).await;
        for actor in [stage.trekker(B, 1), &somebody(&[Role::Partner]), &somebody(&[Role::Coordinator])] {
            let found = region_figures(&stage.ctx, actor, &RegionId::new(A), ALL_ROUNDS).await.unwrap();
            let values: Vec<_> = found.rounds.iter().map(|round| value(&round.results, A)).collect();
            assert_eq!(values, [Some(4); 3], "read at once, as nobody read them before");
        }
        for (actor, region) in [(&Actor::Visitor, A), (&somebody(&[]), A), (stage.trekker(A, 1), "nergens")] {
            let found = region_figures(&stage.ctx, actor, &RegionId::new(region), ALL_ROUNDS).await;
            assert!(matches!(found, Err(MonitorError::Hidden)), "{actor:?}");
        }
    }
}
