//! One trekker with the same page in several windows: none undoes what another saved.

use super::stage::{Stage, kinds};
use domain::survey::{ProblemKind, Value};
use service::both_engines;
use service::survey::{QuestionView, Saved, SendOutcome, SurveyError};
use service::testkit::TestNet;

const PROUD: &str = "o1-trots";
const STUCK: &str = "o2-knelpunt";
const CLASH: [ProblemKind; 1] = [ProblemKind::ChangedMeanwhile];

/// The version that a page of now shows of this question.
async fn version(stage: &Stage, question: &str) -> String {
    stage.view(&stage.anna, question).await.personal.unwrap().version.to_string()
}

/// A page of Anna's that is open.
struct Window<'a> {
    stage: &'a Stage,
    seen: String,
}

impl<'a> Window<'a> {
    async fn open(stage: &'a Stage) -> Self {
        Self { stage, seen: version(stage, PROUD).await }
    }

    async fn post(&mut self, text: &str, button: &[(&str, &str)]) -> Saved {
        let page = [(PROUD, text), ("o1-trots.delen", "netwerk"), ("o1-trots.versie", &self.seen)];
        let saved = self.stage.save(&self.stage.anna, "nu", &[&page, button].concat()).await;
        if let Some((_, version)) = saved.versions.iter().find(|(question, _)| question == PROUD) {
            self.seen = version.to_string();
        }
        saved
    }

    /// Types, and the page saves by itself.
    async fn types(&mut self, text: &str) -> Vec<ProblemKind> {
        kinds(&self.post(text, &[]).await.problems, PROUD)
    }

    async fn goes_on(&mut self, text: &str) -> Vec<ProblemKind> {
        kinds(&self.post(text, &[("doen", "verder")]).await.problems, PROUD)
    }
}

/// The text in the form, and those beside it.
fn texts(view: &QuestionView) -> (&str, Vec<&str>) {
    let others = view.personal.iter().flat_map(|own| &own.others);
    (view.typed.first(), others.map(|other| other.typed.first()).collect())
}

async fn shows(stage: &Stage, text: &str, others: &[&str]) {
    assert_eq!(texts(&stage.view(&stage.anna, PROUD).await), (text, others.to_vec()));
}

both_engines! {
    async fn what_an_old_page_did_not_change_stays(net: TestNet) {
        let stage = Stage::open(net).await;
        stage.save(&stage.anna, "nu", &[(PROUD, "Oud.")]).await;
        let mut window = Window::open(&stage).await;
        let (proud, stuck) = (window.seen.clone(), version(&stage, STUCK).await);
        assert_eq!(window.types("Nieuw.").await, []);
        // The whole form of another window, with the readers that its page shows.
        let whole = [
            (PROUD, "Oud."), ("o1-trots.delen", "netwerk"), ("o1-trots.versie", &proud),
            (STUCK, "Erbij."), ("o2-knelpunt.delen", "coordinatie"), ("o2-knelpunt.versie", &stuck),
        ];
        let saved = stage.save(&stage.anna, "nu", &whole).await;
        assert_eq!(saved.problems.iter().filter(|p| p.kind == ProblemKind::ChangedMeanwhile).count(), 0);
        assert_eq!(saved.versions, [(STUCK.to_owned(), version(&stage, STUCK).await.parse().unwrap())]);
        shows(&stage, "Nieuw.", &[]).await;
        assert_eq!(texts(&stage.view(&stage.anna, STUCK).await), ("Erbij.", vec![]));
    }

    async fn two_changes_are_both_kept_until_one_is_chosen(net: TestNet) {
        let stage = Stage::open(net).await;
        let (mut one, mut two) = (Window::open(&stage).await, Window::open(&stage).await);
        assert_eq!(one.types("Het ene.").await, []);
        let unanswered = two.seen.clone();
        assert_eq!(two.types("Het and").await, CLASH);
        shows(&stage, "Het and", &["Het ene."]).await;
        // Sent once more, as after a lost answer: nothing new.
        two.seen = unanswered;
        assert_eq!(two.types("Het and").await, CLASH);
        assert_eq!(two.types("Het andere.").await, CLASH);
        shows(&stage, "Het andere.", &["Het ene."]).await;
        stage.answer(&stage.anna, "3").await;
        assert!(matches!(stage.send(&stage.anna).await, SendOutcome::Gaps(_)), "two answers are not one");

        // On a page that shows both, saving while typing decides nothing and the button does.
        let mut both = Window::open(&stage).await;
        let saved = both.post("Het andere!", &[]).await;
        assert_eq!((kinds(&saved.problems, PROUD), saved.unseen), (CLASH.to_vec(), 0));
        shows(&stage, "Het andere!", &["Het ene."]).await;
        assert_eq!(both.goes_on("Het andere!").await, []);
        shows(&stage, "Het andere!", &[]).await;
        let answer = stage.view(&stage.anna, PROUD).await.answer.unwrap();
        assert_eq!(answer.value, Value::Text("Het andere!".into()));
    }

    async fn a_window_that_types_on_changes_its_own_text_alone(net: TestNet) {
        let stage = Stage::open(net).await;
        let (mut one, mut two) = (Window::open(&stage).await, Window::open(&stage).await);
        let mut three = Window::open(&stage).await;
        assert_eq!(one.types("Een.").await, []);
        assert_eq!(two.types("Twee.").await, CLASH);
        assert_eq!(one.types("Een, en meer.").await, CLASH);
        shows(&stage, "Een, en meer.", &["Twee."]).await;
        assert_eq!(three.types("Drie.").await, CLASH);
        assert_eq!(two.types("Twee, en meer.").await, CLASH);
        shows(&stage, "Twee, en meer.", &["Drie.", "Een, en meer."]).await;
        // The button of a page that shows fewer decides nothing; nor that of one where another text changed since.
        assert_eq!(one.goes_on("Een, en meer.").await, CLASH);
        let mut all = Window::open(&stage).await;
        assert_eq!(three.types("Drie, en meer.").await, CLASH);
        assert_eq!(all.goes_on("Twee, en nog meer.").await, CLASH);
        shows(&stage, "Twee, en nog meer.", &["Drie, en meer.", "Een, en meer."]).await;
    }

    async fn the_history_keeps_the_text_of_each_window(net: TestNet) {
        const TEXTS: &str = "SELECT COUNT(*) FROM answer_history WHERE event = 'drafted'";
        const WHOLE: &str = "SELECT COUNT(*) FROM answer_history WHERE value LIKE '%Een, en meer.%' OR value LIKE '%Twee, en meer.%'";
        let stage = Stage::open(net).await;
        let (mut one, mut two) = (Window::open(&stage).await, Window::open(&stage).await);
        for (first, second) in [("Een.", "Twee."), ("Een, en meer.", "Twee, en meer.")] {
            one.types(first).await;
            two.types(second).await;
        }
        assert_eq!(stage.net.count(TEXTS).await, 2);
        assert_eq!(stage.net.count(WHOLE).await, 2);
    }

    async fn the_text_of_another_window_can_be_taken_over(net: TestNet) {
        let stage = Stage::open(net).await;
        let mut windows = [Window::open(&stage).await, Window::open(&stage).await, Window::open(&stage).await];
        for (window, text) in windows.iter_mut().zip(["Het ene.", "Het andere.", "Het derde."]) {
            window.types(text).await;
        }
        let mut all = Window::open(&stage).await;
        let others = stage.view(&stage.anna, PROUD).await.personal.unwrap().others;
        let first = others.iter().find(|other| other.typed.first() == "Het ene.").unwrap();
        let button = format!("{PROUD}.{}", first.mark);
        // Pressed twice.
        let seen = all.seen.clone();
        for _ in 0..2 {
            all.seen.clone_from(&seen);
            all.post("Het derde, anders.", &[("overnemen", &button)]).await;
            shows(&stage, "Het ene.", &[]).await;
        }
        // Whoever types the same in two windows has nothing to choose.
        let (mut one, mut two) = (Window::open(&stage).await, Window::open(&stage).await);
        one.types("Eens.").await;
        assert_eq!(two.types("Eens.").await, []);
    }

    async fn of_two_windows_that_save_at_once_neither_is_lost(net: TestNet) {
        let stage = Stage::open(net).await;
        for round in 0..10 {
            let (mut one, mut two) = (Window::open(&stage).await, Window::open(&stage).await);
            let texts = [format!("Een {round}."), format!("Twee {round}.")];
            let (first, second) = tokio::join!(one.types(&texts[0]), two.types(&texts[1]));
            assert_eq!([first, second].iter().filter(|clash| clash.is_empty()).count(), 1, "one was first");
            let view = stage.view(&stage.anna, PROUD).await;
            let (form, others) = self::texts(&view);
            let mut stored = [&[form], others.as_slice()].concat();
            stored.sort_unstable();
            assert_eq!(stored, texts);
            Window::open(&stage).await.goes_on("Gekozen.").await;
        }
    }

    async fn a_draft_has_an_end(net: TestNet) {
        let stage = Stage::open(net).await;
        stage.save(&stage.anna, "nu", &[(PROUD, "Eerst.")]).await;
        let post = async |text: &str| {
            stage.try_save(&stage.anna, "nu", &[(PROUD, text), ("o1-trots.versie", "1")]).await
        };
        for window in 1..=8 {
            post(&format!("Venster {window}.")).await.unwrap();
        }
        assert!(matches!(post("Venster 9.").await, Err(SurveyError::TooLarge)));
        let view = stage.view(&stage.anna, PROUD).await;
        assert_eq!((texts(&view).0, texts(&view).1.len()), ("Venster 8.", 8), "what was stored stays");
    }

    async fn without_a_version_the_last_post_counts(net: TestNet) {
        let stage = Stage::open(net).await;
        for text in ["Een.", "Twee."] {
            stage.save(&stage.anna, "nu", &[(PROUD, text)]).await;
        }
        shows(&stage, "Twee.", &[]).await;
    }
}
