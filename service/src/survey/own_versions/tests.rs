use super::*;
use proptest::prelude::*;
use std::collections::BTreeSet;

fn form(id: &str) -> Form<'static> {
    let format = SurveyFormat::current();
    Form { format, question: format.question(id).unwrap().1 }
}

fn text(words: &str) -> Typed {
    Typed { value: vec![words.to_owned()], ..Typed::default() }
}

#[test]
fn a_choice_of_readers_that_the_page_adds_is_no_change() {
    let of = |id, typed: &Typed| form(id).mark(typed);
    let level = |share: &str| Typed { share: share.into(), ..text("3") };
    let none = |share: &str| Typed { value: Vec::new(), ..level(share) };
    assert_eq!(of("p1-trekker", &level("")), of("p1-trekker", &level("netwerk")));
    assert_eq!(of("p1-trekker", &none("")), of("p1-trekker", &none("netwerk")));
    assert_ne!(of("p1-trekker", &none("")), of("p1-trekker", &none("coordinatie")));
    assert_ne!(of("o1-trots", &level("netwerk")), of("o1-trots", &level("coordinatie")));
    assert_ne!(of("p1-trekker", &level("")), of("p1-trekker", &Typed::default()));
}

#[test]
fn a_version_is_a_number_that_a_browser_keeps_exactly() {
    let most = Seen { text: (1 << BITS) - 1, beside: (1 << BITS) - 1 };
    assert_eq!(Seen::of(most.version()), most);
    assert!(most.version() < 1 << 53);
    for strange in [-1, i64::MIN, i64::MAX] {
        let _ = Seen::of(strange);
    }
}

/// A page that is open in a browser.
struct Window {
    form: String,
    beside: Vec<String>,
    version: i64,
}

/// What a person does in one of their windows.
#[derive(Clone, Copy, Debug)]
enum Step {
    /// Opens the page anew.
    Open,
    /// Types something new, which is saved by itself.
    Type,
    /// The same, and the answer is lost.
    TypeUnanswered,
    /// Types something new and presses "Opslaan en verder".
    TypeAndGoOn,
    /// Presses it without typing.
    GoOn,
    /// Takes the first of the other texts that the page shows.
    Take,
}

struct Desk {
    stored: Texts,
    windows: Vec<Window>,
    /// What was typed and neither changed by whoever had it before them, nor left out by a choice that showed it.
    latest: BTreeSet<String>,
    typed: usize,
}

impl Desk {
    fn new() -> Self {
        let mut desk = Self { stored: Texts::default(), windows: Vec::new(), latest: BTreeSet::new(), typed: 0 };
        desk.windows = (0..3).map(|_| desk.page()).collect();
        desk
    }

    fn page(&self) -> Window {
        let words = |typed: &Typed| typed.first().to_owned();
        Window {
            form: words(&self.stored.typed),
            beside: self.stored.others.iter().map(words).collect(),
            version: form("o1-trots").version(&self.stored),
        }
    }

    fn post(&mut self, nth: usize, new: Option<String>, press: Press) -> Option<i64> {
        let window = &self.windows[nth];
        let posted = text(new.as_ref().unwrap_or(&window.form));
        let outcome = form("o1-trots").post(&self.stored, posted, Some(window.version), press);
        self.stored = outcome.texts;
        if let Some(new) = new {
            self.latest.remove(&window.form);
            self.latest.insert(new);
        }
        outcome.version
    }

    fn new_text(&mut self) -> String {
        self.typed += 1;
        format!("Tekst {}.", self.typed)
    }

    fn step(&mut self, nth: usize, step: Step) {
        let new = matches!(step, Step::Type | Step::TypeUnanswered | Step::TypeAndGoOn).then(|| self.new_text());
        let first = self.windows[nth].beside.first().cloned();
        match step {
            Step::Open => {}
            Step::Type | Step::TypeUnanswered => {
                let version = self.post(nth, new.clone(), Press::Nothing);
                let window = &mut self.windows[nth];
                window.form = new.unwrap();
                window.version = version.filter(|_| matches!(step, Step::Type)).unwrap_or(window.version);
                return;
            }
            Step::TypeAndGoOn | Step::GoOn => {
                self.post(nth, new, Press::Onward);
                let shown = &self.windows[nth].beside;
                self.latest.retain(|text| !shown.contains(text));
            }
            Step::Take => {
                let Some(first) = first else { return };
                self.post(nth, None, Press::Take(Some(form("o1-trots").mark(&text(&first)))));
                let window = &self.windows[nth];
                self.latest.retain(|text| *text == first || (*text != window.form && !window.beside.contains(text)));
            }
        }
        self.windows[nth] = self.page();
    }
}

fn steps() -> impl Strategy<Value = Vec<(usize, Step)>> {
    use Step::*;
    let step = prop::sample::select(vec![Open, Type, TypeUnanswered, TypeAndGoOn, GoOn, Take]);
    prop::collection::vec((0..3usize, step), 1..24)
}

proptest! {
    #[test]
    fn no_text_is_lost_that_its_writer_did_not_leave_out(steps in steps()) {
        let mut desk = Desk::new();
        for (nth, step) in steps {
            desk.step(nth, step);
            for text in &desk.latest {
                prop_assert!(desk.stored.all().any(|typed| typed.first() == text), "{text} is not in {:?}", desk.stored);
            }
        }
        // Whoever opens the page sees everything, and then one button is enough.
        desk.step(0, Step::Open);
        desk.step(0, Step::TypeAndGoOn);
        prop_assert!(desk.stored.others.is_empty());
    }

    #[test]
    fn typing_before_the_button_changes_nothing_about_the_choice(steps in steps()) {
        let mut desk = Desk::new();
        for (nth, step) in steps {
            desk.step(nth, step);
        }
        for step in [Step::Open, Step::Type, Step::Type, Step::GoOn] {
            desk.step(0, step);
        }
        prop_assert!(desk.stored.others.is_empty());
    }
}
