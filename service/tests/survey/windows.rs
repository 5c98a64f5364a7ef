//! One trekker with the same page in two windows: neither undoes what the other saved.

use crate::stage::{Stage, kinds};
use domain::survey::{ProblemKind, Value};
use service::both_engines;
use service::survey::{QuestionView, SendOutcome};

const PROUD: &str = "o1-trots";
const STUCK: &str = "o2-knelpunt";

/// The version that a page of now shows of this question.
async fn version(stage: &Stage, question: &str) -> String {
    stage.view(&stage.anna, question).await.personal.unwrap().version.to_string()
}

/// Saves one text as a window does that saw this version.
async fn save(stage: &Stage, text: &str, seen: &str) -> Vec<ProblemKind> {
    let fields = [(PROUD, text), ("o1-trots.delen", "netwerk"), ("o1-trots.versie", seen)];
    kinds(&stage.save(&stage.anna, "nu", &fields).await.problems, PROUD)
}

fn text(view: &QuestionView) -> (&str, Option<&str>) {
    let other = view.personal.as_ref().and_then(|own| own.other.as_ref());
    (view.typed.first(), other.map(|(typed, _)| typed.first()))
}

both_engines! {
    async fn what_an_old_page_did_not_change_stays(net: TestNet) {
        let stage = Stage::open(net).await;
        stage.save(&stage.anna, "nu", &[(PROUD, "Oud.")]).await;
        let (proud, stuck) = (version(&stage, PROUD).await, version(&stage, STUCK).await);
        assert_eq!(save(&stage, "Nieuw.", &proud).await, []);
        // The whole form of the first window, with the readers that its page shows.
        let whole = [
            (PROUD, "Oud."), ("o1-trots.delen", "netwerk"), ("o1-trots.versie", &proud),
            (STUCK, "Erbij."), ("o2-knelpunt.delen", "coordinatie"), ("o2-knelpunt.versie", &stuck),
        ];
        let saved = stage.save(&stage.anna, "nu", &whole).await;
        assert_eq!(saved.problems.iter().filter(|p| p.kind == ProblemKind::ChangedMeanwhile).count(), 0);
        assert_eq!(saved.versions, [(STUCK.to_owned(), version(&stage, STUCK).await.parse().unwrap())]);
        assert_eq!(text(&stage.view(&stage.anna, PROUD).await), ("Nieuw.", None));
        assert_eq!(text(&stage.view(&stage.anna, STUCK).await), ("Erbij.", None));
    }

    async fn two_changes_are_both_kept_until_one_is_chosen(net: TestNet) {
        let stage = Stage::open(net).await;
        let seen = version(&stage, PROUD).await;
        assert_eq!(save(&stage, "Het ene.", &seen).await, []);
        for mine in ["Het and", "Het andere."] {
            assert_eq!(save(&stage, mine, &seen).await, [ProblemKind::ChangedMeanwhile]);
            assert_eq!(text(&stage.view(&stage.anna, PROUD).await), (mine, Some("Het ene.")));
        }
        // Sent once more, as after a lost answer: nothing new.
        assert_eq!(save(&stage, "Het andere.", &seen).await, [ProblemKind::ChangedMeanwhile]);
        assert_eq!(text(&stage.view(&stage.anna, PROUD).await), ("Het andere.", Some("Het ene.")));
        stage.fill_personal(&stage.anna, "3").await;
        assert!(matches!(stage.send(&stage.anna).await, SendOutcome::Gaps(_)), "two answers are not one");

        // With the version of the page that shows both, the button decides.
        let both = version(&stage, PROUD).await;
        assert_eq!(save(&stage, "Het andere.", &both).await, []);
        let view = stage.view(&stage.anna, PROUD).await;
        assert_eq!((text(&view), view.answer.clone().unwrap().value), (("Het andere.", None), Value::Text("Het andere.".into())));
    }

    async fn the_text_of_the_other_window_can_be_taken_over(net: TestNet) {
        let stage = Stage::open(net).await;
        let seen = version(&stage, PROUD).await;
        save(&stage, "Het ene.", &seen).await;
        save(&stage, "Het andere.", &seen).await;
        let both = version(&stage, PROUD).await;
        let fields = [(PROUD, "Het andere."), ("o1-trots.versie", both.as_str()), ("overnemen", PROUD)];
        let saved = stage.save(&stage.anna, "nu", &fields).await;
        assert_eq!(kinds(&saved.problems, PROUD), []);
        assert_eq!(text(&stage.view(&stage.anna, PROUD).await), ("Het ene.", None));
        // Whoever types the same in both windows has nothing to choose.
        let seen = version(&stage, PROUD).await;
        save(&stage, "Eens.", &seen).await;
        assert_eq!(save(&stage, "Eens.", &seen).await, []);
    }

    async fn without_a_version_the_last_post_counts(net: TestNet) {
        let stage = Stage::open(net).await;
        for text in ["Een.", "Twee."] {
            stage.save(&stage.anna, "nu", &[(PROUD, text)]).await;
        }
        assert_eq!(text(&stage.view(&stage.anna, PROUD).await), ("Twee.", None));
    }
}
