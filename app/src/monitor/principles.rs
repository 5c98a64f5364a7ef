//! One principle at a time, by links: the others as pills, and on a telephone a step back and a step on.

use crate::shell::context::query;
use crate::ui::{Message, MessageKind};
use leptos::prelude::*;

/// The field of the address that names the principle.
const PRINCIPLE: &str = "principe";
/// Where a step leads on its page, so that the reader stays where they were.
pub(super) const GARDEN: &str = "tuin";

/// A principle to step to: its id and its words.
pub(super) type Principle = (String, String);

/// The place of the principle that the address asks for; the first one when it names none of these.
pub(super) fn chosen(principles: &[Principle]) -> usize {
    let asked = query(PRINCIPLE).unwrap_or_default();
    principles.iter().position(|(id, _)| *id == asked).unwrap_or(0)
}

/// Why another principle is shown than the address asks for; nothing when it is that one, or none is asked for.
pub(super) fn instead(principles: &[Principle], chosen: usize) -> Option<AnyView> {
    let asked = query(PRINCIPLE).filter(|asked| !asked.is_empty())?;
    let (_, label) = principles.get(chosen).filter(|(id, _)| *id != asked)?;
    let words = format!("Het principe uit dit adres is er niet (meer). Je ziet “{label}”.");
    Some(view! { <Message kind=MessageKind::Warn><p>{words}</p></Message> }.into_any())
}

/// The steps between principles on the page `here`, which keep what else its address asks for; beyond the last comes the first.
pub(super) fn steps(principles: &[Principle], chosen: usize, here: &str, kept: &str) -> impl IntoView + use<> {
    let count = principles.len();
    let pills = principles.iter().enumerate().map(|(place, (id, label))| {
        let current = (place == chosen).then_some("true");
        view! { <li><a class="pill" href=address(here, id, kept) aria-current=current>{label.clone()}</a></li> }
    });
    let pills = pills.collect_view();
    let way = |place: usize, class: &'static str, words: &str| {
        let (id, label) = &principles[place % count];
        view! {
            <a class=class href=address(here, id, kept)><span class="hidden-text">{format!("{words}: {label}")}</span></a>
        }
    };
    let label = principles.get(chosen).map(|(_, label)| label.clone()).unwrap_or_default();
    let narrow = (count > 1).then(|| {
        view! {
            <div class="paces">
                {way(chosen + count - 1, "paces__way paces__way--back", "Vorige principe")}
                <p class="paces__words"><strong class="paces__label">{label}</strong>{format!("principe {} van {count}", chosen + 1)}</p>
                {way(chosen + 1, "paces__way", "Volgende principe")}
            </div>
        }
    });
    view! {
        <nav class="principles" aria-label="Kies een principe">
            <ul class="pills">{pills}</ul>
            {narrow}
        </nav>
    }
}

/// The page `here` at a principle; `kept` is what else it asks for, each field with its `&`.
pub(super) fn address(here: &str, id: &str, kept: &str) -> String {
    format!("{here}?{PRINCIPLE}={id}{kept}#{GARDEN}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn beyond_the_last_comes_the_first() {
        let principles = [("p1".to_owned(), "Een".to_owned()), ("p2".to_owned(), "Twee".to_owned())];
        let shown = Owner::new().with(|| steps(&principles, 1, "/", "").to_html());
        assert_eq!(shown.matches("href=\"/?principe=p1#tuin\"").count(), 3, "{shown}");
        assert!(shown.contains("principe 2 van 2"), "{shown}");
    }

    #[test]
    fn without_principles_there_is_no_step() {
        let shown = Owner::new().with(|| steps(&[], 0, "/", "").to_html());
        assert!(!shown.contains("href"), "{shown}");
    }
}
