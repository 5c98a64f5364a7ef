//! Who may not read a text does not find it, is not told how many there are, and sees nothing of what others say about it.

use super::stage::{Text, of_region, words};
use crate::monitor::stage::{A, B, P1, Stage};
use domain::account::{Actor, Role};
use domain::monitor::ThemeName;
use domain::survey::Share::{Coordination, Network};
use service::both_engines;
use service::db::Engine;
use service::monitor::MonitorError;
use service::monitor::words::{Filter, MayTag, PAGE, ThemeChoice, find, mark, tag};
use service::testkit::{TestNet, somebody};

const OPEN: &str = "Trots op het convenant.";
const KEPT: &str = "Het convenant ligt stil: de wethouder twijfelt.";

const TEXTS: [Text; 2] = [((A, 1), "o1-trots", OPEN, Network), ((A, 2), "o2-knelpunt", KEPT, Coordination)];

both_engines! {
    async fn a_text_is_found_by_who_may_read_it_alone(net: TestNet) {
        let stage = Stage::new(net).await;
        let round = stage.written("2027-03-02", &TEXTS).await;
        let remark = [(P1, "2"), ("p1-trekker.toelichting", "Het convenant is er niet."), ("p1-trekker.delen", "coordinatie")];
        stage.save(stage.trekker(A, 1), "doorontwikkeling", &remark).await;
        stage.send_in(stage.trekker(A, 1)).await;
        stage.close_round(round).await;
        let all = ["Het convenant is er niet.", OPEN, KEPT];
        let [cora, ada] = [Role::Coordinator, Role::Admin].map(|role| somebody(&[role]));
        for who in [&cora, &ada, stage.trekker(A, 1), stage.trekker(A, 2)] {
            assert_eq!(stage.texts(who, "convenant").await, all, "{who:?}");
            assert_eq!(stage.one(who, "wethouder").await.author.as_deref(), Some("Trekker 2 van drenthe"));
        }
        for who in [stage.trekker(B, 1), &somebody(&[Role::Partner])] {
            for asked in [words(""), words("convenant"), of_region(A), words("het convenant")] {
                let found = stage.find(who, &asked).await;
                let texts: Vec<_> = found.texts.iter().map(|text| (text.text.as_str(), text.author.as_deref())).collect();
                assert_eq!((found.total, texts), (1, vec![(OPEN, None)]), "{who:?} {asked:?}");
            }
            let hidden = [words("wethouder"), Filter { question: Some("o2-knelpunt".into()), ..words("") }];
            for asked in hidden {
                let found = stage.find(who, &asked).await;
                assert_eq!((found.total, found.pages, found.texts.len()), (0, 1, 0), "{asked:?}");
            }
        }
        for who in [Actor::Visitor, somebody(&[])] {
            assert!(matches!(find(&stage.ctx, &who, &words("")).await, Err(MonitorError::Hidden)));
        }
    }

    async fn how_many_there_are_is_told_anew_when_a_text_goes_or_another_may_be_read(net: TestNet) {
        let (stage, cora) = (Stage::new(net).await, somebody(&[Role::Coordinator]));
        let meeting = stage.closed_with("2027-03-02", &TEXTS).await;
        let told = async |expected: [u32; 3]| {
            // The second time it was counted before.
            for _ in 0..2 {
                let mut found = Vec::new();
                for who in [stage.trekker(B, 1), stage.trekker(A, 1), &cora] {
                    let view = stage.find(who, &words("")).await;
                    assert_eq!(view.texts.len(), view.total as usize, "{who:?}");
                    found.push(view.total);
                }
                assert_eq!(found, expected);
            }
        };
        told([1, 2, 2]).await;
        // Its writer shares it with everyone after all.
        stage.reopen_round(meeting).await;
        stage.write(stage.trekker(A, 2), "o2-knelpunt", KEPT, Network).await;
        stage.send_in(stage.trekker(A, 2)).await;
        stage.close_round(meeting).await;
        told([2, 2, 2]).await;
        // No use case erases an answer yet.
        run!(stage, "DELETE FROM sent_answers WHERE question_id = 'o2-knelpunt'");
        told([1, 1, 1]).await;
    }

    async fn what_the_coordination_group_says_about_a_hidden_text_is_hidden_too(net: TestNet) {
        let (stage, cora) = (Stage::new(net).await, somebody(&[Role::Coordinator]));
        stage.closed_with("2027-03-02", &TEXTS).await;
        let proof = MayTag::of(&Actor::System).unwrap();
        let (open, kept) = (stage.one(&cora, "trots").await.id, stage.one(&cora, "wethouder").await.id);
        let made = async |text, name: &str| {
            tag(&stage.ctx, &proof, &[text], ThemeChoice::Named(ThemeName::parse(name).unwrap())).await.unwrap()
        };
        let (shown, hidden) = (made(open, "Successen").await, made(kept, "Wethouder twijfelt").await);
        for id in [open, kept] {
            mark(&stage.ctx, &proof, id, true).await.unwrap();
        }
        let knows = async |who: &Actor| {
            let themes = stage.find(who, &words("")).await.themes;
            [&shown, &hidden].map(|id| themes.iter().any(|theme| theme.id == *id))
        };
        for who in [stage.trekker(B, 1), &somebody(&[Role::Partner])] {
            assert_eq!(knows(who).await, [true, false], "{who:?}");
            let asked = Filter { theme: Some(hidden.clone()), is_marked: true, is_untagged: true, ..words("") };
            let found = stage.find(who, &asked).await;
            assert!(found.left_out && !found.may_tag, "there is no such theme, and marks are not theirs");
            let [text] = &found.texts[..] else { panic!("all that is theirs to read") };
            assert_eq!((text.themes[0].label.as_str(), text.is_marked), ("Successen", false));
        }
        assert_eq!(knows(stage.trekker(A, 1)).await, [true, true], "it is about their own text");
        assert!(stage.one(&cora, "wethouder").await.is_marked);
    }

    async fn what_the_group_said_of_a_text_of_a_small_circle_is_not_told_when_the_circle_widens(net: TestNet) {
        let (stage, cora) = (Stage::new(net).await, somebody(&[Role::Coordinator]));
        let meeting = stage.closed_with("2027-03-02", &TEXTS).await;
        let proof = MayTag::of(&Actor::System).unwrap();
        let kept = stage.one(&cora, "wethouder").await;
        let named = ThemeChoice::Named(ThemeName::parse("Wethouder twijfelt").unwrap());
        tag(&stage.ctx, &proof, &[kept.id], named).await.unwrap();
        // Closed again as it was, it keeps what the group said of it.
        stage.reopen_round(meeting).await;
        stage.close_round(meeting).await;
        assert_eq!(stage.one(&cora, "wethouder").await.themes.len(), 1);
        stage.reopen_round(meeting).await;
        let writer = stage.trekker(A, 2);
        stage.write(writer, &kept.question, "We zoeken nog steun.", Network).await;
        stage.send_in(writer).await;
        stage.close_round(meeting).await;
        for who in [stage.trekker(B, 1), &somebody(&[Role::Partner]), &cora] {
            let found = stage.one(who, "steun").await;
            assert_eq!((found.id, found.themes.len()), (kept.id, 0), "{who:?}");
            let themes = stage.find(who, &words("")).await.themes;
            assert!(themes.iter().all(|theme| theme.label != "Wethouder twijfelt"), "{who:?}");
        }
    }

    async fn who_loses_the_right_to_a_text_does_not_find_it(net: TestNet) {
        // No use case changes what was sent in after closing yet: a choice that is taken back, an answer that is erased.
        const KEEP: &str = "UPDATE sent_answers SET share = 'coordination' WHERE question_id = 'o1-trots'";
        const NOBODY: &str = "UPDATE sent_answers SET share = NULL WHERE question_id = 'o1-trots'";
        const ERASE: &str = "DELETE FROM sent_answers WHERE question_id = 'o1-trots'";
        let stage = Stage::new(net).await;
        let [cora, other] = [Role::Coordinator, Role::Partner].map(|role| somebody(&[role]));
        stage.closed_with("2027-03-02", &TEXTS).await;
        assert_eq!(stage.texts(&other, "trots").await, [OPEN]);
        for taken_back in [KEEP, NOBODY] {
            run!(stage, taken_back);
            assert_eq!(stage.texts(&other, "trots").await, [""; 0]);
            assert_eq!(stage.texts(&cora, "trots").await, [OPEN]);
        }
        run!(stage, ERASE);
        assert_eq!(stage.texts(&cora, "trots").await, [""; 0]);
        assert_eq!(stage.count("SELECT COUNT(*) FROM text_words WHERE words LIKE '%trot%'").await, 0);
        if stage.ctx.db.engine() == Engine::Sqlite {
            let indexed = "SELECT COUNT(*) FROM word_index WHERE word_index MATCH 'trot'";
            assert_eq!(stage.count(indexed).await, 0);
            let bytes = "SELECT COUNT(*) FROM word_index_data WHERE instr(block, CAST('trot' AS BLOB)) > 0";
            assert_eq!(stage.count(bytes).await, 0, "no trace of it is left in the file");
        }
    }

    async fn texts_stand_on_pages_in_one_order(net: TestNet) {
        const QUESTIONS: [&str; 5] = ["o1-trots", "o2-knelpunt", "o3-behoefte", "o4-aanbod", "o5-agenda"];
        const SEATS: [(&str, i32); 6] = [(A, 1), (A, 2), (B, 1), (B, 2), ("twente", 1), ("twente", 2)];
        let (stage, cora) = (Stage::new(net).await, somebody(&[Role::Coordinator]));
        let each = SEATS.iter().flat_map(|seat| QUESTIONS.map(|question| (*seat, question, "Wij zijn trots.", Network)));
        let texts: Vec<Text> = each.collect();
        stage.closed_with("2027-01-12", &texts).await;
        stage.closed_with("2027-03-02", &texts).await;
        let page = async |page| stage.find(&cora, &Filter { page, ..words("trots") }).await;
        let (first, second) = (page(1).await, page(2).await);
        assert_eq!((first.total, first.pages, first.texts.len(), second.texts.len()), (60, 2, PAGE as usize, 10));
        let places = |of: &service::monitor::words::WordsView| {
            let mut found: Vec<_> = of.texts.iter().map(|it| (it.date, it.question.clone(), it.region_name.clone())).collect();
            found.dedup();
            found
        };
        let (here, there) = (places(&first), places(&second));
        let newest = here.iter().filter(|(date, ..)| date.to_string() == "2027-03-02").count();
        assert_eq!((newest, here.len(), there.len()), (15, 25, 5), "five questions, each with the two of three regions");
        let names: Vec<_> = here[..4].iter().map(|(_, question, region)| (question.as_str(), region.as_str())).collect();
        let (drenthe, twente, zeeland) = ("Drenthe", "Twente", "Zeeland");
        assert_eq!(names, [("o1-trots", drenthe), ("o1-trots", twente), ("o1-trots", zeeland), ("o2-knelpunt", drenthe)]);
        for beyond in [0, 3, u32::MAX] {
            let found = page(beyond).await;
            assert_eq!((found.filter.page, found.texts.len(), found.left_out), (1, PAGE as usize, false), "{beyond}");
        }
    }
}
