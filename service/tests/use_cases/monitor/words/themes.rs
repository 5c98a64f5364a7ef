//! What the coordination group says that texts are about, and what it wants to talk about.

use super::stage::{Text, words};
use crate::monitor::stage::{A, B, C, Stage};
use domain::account::{Actor, Role};
use domain::ids::{MeetingId, TextId};
use domain::monitor::ThemeName;
use domain::survey::Share::Network;
use service::both_engines;
use service::monitor::MonitorError;
use service::monitor::words::{Filter, MayTag, ThemeChoice, index_waiting, mark, tag, untag};
use service::testkit::{TestNet, somebody};
use uuid::Uuid;

const TEXTS: [Text; 3] = [
    ((A, 1), "o3-behoefte", "Geld voor ouders.", Network),
    ((B, 1), "o3-behoefte", "Tijd voor ouders.", Network),
    ((C, 1), "o1-trots", "Een krantje.", Network),
];

fn named(name: &str) -> ThemeChoice {
    ThemeChoice::Named(ThemeName::parse(name).unwrap())
}

fn known(id: &str) -> ThemeChoice {
    ThemeChoice::Known(id.to_owned())
}

/// A closed round in which the first author chose a theme, with somebody of the coordination group.
async fn tagged_stage(net: TestNet) -> (Stage, Actor, MayTag, MeetingId) {
    let stage = Stage::new(net).await;
    let cora = stage.with_role(Role::Coordinator).await;
    let round = stage.written("2027-03-02", &TEXTS).await;
    let anna = stage.trekker(A, 1);
    let chosen =
        [("o3-behoefte", "Geld voor ouders."), ("o3-behoefte.delen", "netwerk"), ("o3-behoefte.themas", "ouders")];
    stage.save(anna, "nu", &chosen).await;
    stage.send_in(anna).await;
    stage.close_round(round).await;
    let proof = MayTag::of(&cora).unwrap();
    (stage, cora, proof, round)
}

/// The themes beside the one text with these words: name, whether its author chose it, whether the group did.
async fn beside(stage: &Stage, who: &Actor, typed: &str) -> Vec<(String, bool, bool)> {
    let found = stage.one(who, typed).await.themes;
    found.into_iter().map(|theme| (theme.label, theme.by_author, theme.by_group)).collect()
}

both_engines! {
    async fn only_the_coordination_group_tags(net: TestNet) {
        let stage = Stage::new(net).await;
        for who in [Actor::Visitor, somebody(&[]), somebody(&[Role::Partner]), stage.trekker(A, 1).clone()] {
            assert!(matches!(MayTag::of(&who), Err(MonitorError::Hidden)), "{who:?}");
        }
        for role in [Role::Coordinator, Role::Admin] {
            assert!(MayTag::of(&somebody(&[role])).is_ok());
        }
    }

    async fn texts_get_themes_and_lose_them(net: TestNet) {
        let (stage, cora, proof, _) = tagged_stage(net).await;
        let partner = somebody(&[Role::Partner]);
        let ids: Vec<TextId> = stage.find(&cora, &words("ouders")).await.texts.iter().map(|text| text.id).collect();
        let money = tag(&stage.ctx, &proof, &ids, named("Geld & tijd")).await.unwrap();
        assert_eq!(tag(&stage.ctx, &proof, &ids, named("geld en tijd")).await.unwrap().len(), 36, "another name, another theme");
        let again = [named(" GELD &  tijd"), known(&money)];
        for choice in again {
            assert_eq!(tag(&stage.ctx, &proof, &ids, choice).await.unwrap(), money);
        }
        tag(&stage.ctx, &proof, &ids[..1], known("ouders")).await.unwrap();
        for who in [&cora, &partner] {
            let chosen = ("Ouders en ervaringskennis".to_owned(), true, true);
            let ours = |name: &str| (name.to_owned(), false, true);
            assert_eq!(beside(&stage, who, "geld").await, [ours("geld en tijd"), ours("Geld & tijd"), chosen]);
        }
        let with = |theme: &str| Filter { theme: Some(theme.to_owned()), ..words("") };
        assert_eq!(stage.find(&partner, &with(&money)).await.total, 2);
        assert_eq!(stage.find(&partner, &with("ouders")).await.total, 1);

        untag(&stage.ctx, &proof, ids[0], "ouders").await.unwrap();
        untag(&stage.ctx, &proof, ids[0], &money).await.unwrap();
        let left = [("geld en tijd".to_owned(), false, true), ("Ouders en ervaringskennis".to_owned(), true, false)];
        assert_eq!(beside(&stage, &cora, "geld").await, left, "what the author chose stays");
        untag(&stage.ctx, &proof, ids[1], &money).await.unwrap();
        let themes = stage.find(&cora, &words("")).await.themes;
        assert!(themes.iter().all(|theme| theme.id != money), "it was used nowhere else");
        assert!(themes.iter().any(|theme| theme.id == "ouders" && !theme.is_own));
    }

    async fn what_nobody_tagged_and_what_is_marked_is_found(net: TestNet) {
        let (stage, cora, proof, _) = tagged_stage(net).await;
        let asked = async |filter: Filter| -> Vec<String> {
            stage.find(&cora, &filter).await.texts.into_iter().map(|text| text.text).collect()
        };
        let untagged = || Filter { is_untagged: true, ..words("") };
        let marked = || Filter { is_marked: true, ..words("") };
        assert_eq!(asked(untagged()).await, ["Een krantje.", "Tijd voor ouders."]);
        let time = stage.one(&cora, "tijd").await.id;
        tag(&stage.ctx, &proof, &[time], known("trekker")).await.unwrap();
        assert_eq!(asked(untagged()).await, ["Een krantje."]);
        assert_eq!(asked(marked()).await, [""; 0]);
        for _ in 0..2 {
            mark(&stage.ctx, &proof, time, true).await.unwrap();
        }
        assert_eq!(asked(marked()).await, ["Tijd voor ouders."]);
        mark(&stage.ctx, &proof, time, false).await.unwrap();
        assert_eq!(asked(marked()).await, [""; 0]);
    }

    async fn what_there_is_not_is_refused_and_changes_nothing(net: TestNet) {
        let (stage, cora, proof, _) = tagged_stage(net).await;
        let (text, nowhere) = (stage.one(&cora, "krantje").await.id, TextId(Uuid::from_u128(1)));
        let before = stage.content().await;
        let refused = [
            tag(&stage.ctx, &proof, &[text], known("nergens")).await.map(drop),
            tag(&stage.ctx, &proof, &[nowhere], known("ouders")).await.map(drop),
            tag(&stage.ctx, &proof, &[], named("Nieuw")).await.map(drop),
            tag(&stage.ctx, &proof, &[nowhere], named("Nieuw")).await.map(drop),
            untag(&stage.ctx, &proof, nowhere, "ouders").await,
            untag(&stage.ctx, &proof, text, "nergens").await,
            mark(&stage.ctx, &proof, nowhere, true).await,
        ];
        for (at, refused) in refused.into_iter().enumerate() {
            assert!(matches!(refused, Err(MonitorError::Hidden)), "{at}");
        }
        assert_eq!(stage.content().await, before);
        tag(&stage.ctx, &proof, &[nowhere, text], known("ouders")).await.unwrap();
        assert_eq!(beside(&stage, &cora, "krantje").await, [("Ouders en ervaringskennis".to_owned(), false, true)]);
    }

    async fn a_text_keeps_its_themes_and_its_mark_when_its_round_opens_again(net: TestNet) {
        let (stage, cora, proof, meeting) = tagged_stage(net).await;
        let bert = stage.trekker(B, 1);
        let (time, paper) = (stage.one(&cora, "tijd").await.id, stage.one(&cora, "krantje").await.id);
        for id in [time, paper] {
            tag(&stage.ctx, &proof, &[id], known("coalitie")).await.unwrap();
            mark(&stage.ctx, &proof, id, true).await.unwrap();
        }
        stage.reopen_round(meeting).await;
        for who in [&cora, bert] {
            assert_eq!(stage.texts(who, "").await, [""; 0], "nothing of an open round");
            assert!(stage.find(who, &words("")).await.rounds.is_empty());
        }
        assert!(matches!(mark(&stage.ctx, &proof, time, false).await, Err(MonitorError::Hidden)));
        stage.write(bert, "o3-behoefte", "Ruimte voor ouders.", Network).await;
        stage.send_in(bert).await;
        stage.write(stage.trekker(C, 1), "o1-trots", "", Network).await;
        stage.send_in(stage.trekker(C, 1)).await;
        stage.close_round(meeting).await;
        let found = stage.one(&cora, "ruimte").await;
        assert_eq!((found.id, found.is_marked, found.themes.len()), (time, true, 1));
        assert_eq!(beside(&stage, &cora, "geld").await, [("Ouders en ervaringskennis".to_owned(), true, false)]);
        for gone in ["tijd", "krantje"] {
            assert_eq!(stage.texts(&cora, gone).await, [""; 0]);
        }
        assert_eq!(stage.count("SELECT COUNT(*) FROM texts").await, 2, "what was withdrawn is gone, with its themes and its mark");
        assert_eq!(stage.count("SELECT COUNT(*) FROM agenda_marks").await, 1);
    }

    async fn rounds_that_closed_earlier_are_indexed_once(net: TestNet) {
        // As the release before leaves them, and as one that made words in another way did.
        const NEVER: [&str; 3] = ["DELETE FROM indexed_rounds", "DELETE FROM text_words", "DELETE FROM texts"];
        const BEFORE: &str = "UPDATE indexed_rounds SET version = version - 1";
        let (stage, cora, ..) = tagged_stage(net).await;
        assert_eq!(index_waiting(&stage.ctx).await.unwrap(), 0, "closing did it");
        for statement in NEVER {
            run!(stage, statement);
        }
        assert_eq!(stage.texts(&cora, "").await, [""; 0]);
        for waiting in [1, 0] {
            assert_eq!(index_waiting(&stage.ctx).await.unwrap(), waiting);
            assert_eq!(stage.texts(&cora, "ouders").await, ["Geld voor ouders.", "Tijd voor ouders."]);
            assert_eq!(beside(&stage, &cora, "geld").await, [("Ouders en ervaringskennis".to_owned(), true, false)]);
        }
        run!(stage, BEFORE);
        assert_eq!(index_waiting(&stage.ctx).await.unwrap(), 1);
        assert_eq!(stage.texts(&cora, "ouders").await.len(), 2);
    }

    async fn a_round_that_the_release_before_closed_again_is_not_searched_with_old_words(net: TestNet) {
        let (stage, cora, ..) = tagged_stage(net).await;
        // Its closing knows no index: the words are those of the freezing before.
        const AS_BEFORE: &str = "UPDATE indexed_rounds SET revision = revision - 1";
        run!(stage, AS_BEFORE);
        assert_eq!(stage.texts(&cora, "ouders").await, [""; 0]);
        assert_eq!(index_waiting(&stage.ctx).await.unwrap(), 1);
        assert_eq!(stage.texts(&cora, "ouders").await.len(), 2);
    }
}
