//! What earlier visits left on this device, told on the pages that send nothing themselves.

use leptos::prelude::*;

// A browser that translates the page may put other nodes in the place of its words before the island takes over, which goes
// through all that it made but what is given as HTML.
const NOT_SENT: &str = "Niet alles is verstuurd. Op dit apparaat staat nog iets bij: ";
const OPEN_IT: &str = ". Open dat deel, dan gaat het alsnog mee.";
const TOO_LATE: &str = "Op dit apparaat staat nog iets uit een ronde die gesloten is. Het is niet verstuurd en telt niet mee. \
                        Wat je typte, kun je hier kopiëren.";
const WIPE: &str = "Wis het van dit apparaat";

/// Tells of what waits on this device: of the round that is open where to send it, of an earlier one what it said.
#[island]
pub fn LeftOnDevice(
    /// Names the writer, as in [`super::AutoSave`].
    writer: String,
    /// The round that is open; empty when there is none.
    round: String,
    /// The title of each section by its address, and the words of each text by its field.
    words: Vec<(String, String)>,
) -> impl IntoView {
    let waiting = RwSignal::new(Vec::<(String, String)>::new());
    let late = RwSignal::new(None::<Vec<(String, String)>>);
    #[cfg(feature = "hydrate")]
    Effect::new({
        let device = client::Device { writer: writer.clone(), round: round.clone(), words };
        move |_| device.watch(waiting, late)
    });
    #[cfg(not(feature = "hydrate"))]
    let _ = (writer, round, words);
    let forget = move |_| {
        #[cfg(feature = "hydrate")]
        client::forget(&writer, &round);
        late.set(None);
    };
    let links = move || {
        let link = |(nth, (to, title)): (usize, (String, String))| {
            view! { {(nth > 0).then_some(", ")}<a href=to>{title}</a> }
        };
        waiting.get().into_iter().enumerate().map(link).collect_view()
    };
    let texts = move || {
        let row = |(label, text)| view! { <dt>{label}</dt><dd class="quote">{text}</dd> };
        late.get().unwrap_or_default().into_iter().map(row).collect_view()
    };
    view! {
        <div role="status">
            <div class="message message--warn" hidden=move || waiting.read().is_empty()>
                <p>
                    <span inner_html=NOT_SENT></span>
                    // What changes while the page is open is not translated, nor are somebody's own words.
                    <span translate="no">{links}</span>
                    <span inner_html=OPEN_IT></span>
                </p>
            </div>
            <div class="message message--warn stack" hidden=move || late.read().is_none()>
                <p inner_html=TOO_LATE></p>
                <dl class="stack" translate="no">{texts}</dl>
                <p><button class="button button--second" type="button" on:click=forget inner_html=WIPE></button></p>
            </div>
        </div>
    }
}

#[cfg(feature = "hydrate")]
mod client {
    use super::super::unsent::{Left, left_by};
    use gloo::events::EventListener;
    use gloo::utils::window;
    use leptos::prelude::{RwSignal, Set};
    use std::collections::BTreeSet;
    use web_sys::UrlSearchParams;

    type Words = Vec<(String, String)>;

    /// What to look for on this device.
    #[derive(Clone)]
    pub(super) struct Device {
        pub(super) writer: String,
        pub(super) round: String,
        pub(super) words: Words,
    }

    impl Device {
        /// Tells what is there now, and again when another window changes it.
        pub(super) fn watch(&self, waiting: RwSignal<Words>, late: RwSignal<Option<Words>>) {
            self.tell(waiting, late);
            let device = self.clone();
            EventListener::new(&window(), "storage", move |_| device.tell(waiting, late)).forget();
        }

        fn tell(&self, waiting: RwSignal<Words>, late: RwSignal<Option<Words>>) {
            let (open, over): (Vec<Left>, Vec<Left>) =
                left_by(&self.writer).into_iter().partition(|left| left.round == self.round);
            let paths: BTreeSet<String> = open.into_iter().map(|left| left.path).collect();
            waiting.set(self.words.iter().filter(|(path, _)| paths.contains(path)).cloned().collect());
            late.set((!over.is_empty()).then(|| once(over.iter().flat_map(|left| self.texts(left)))));
        }

        fn texts(&self, left: &Left) -> Words {
            let bodies = left.bodies.lines().filter_map(|body| UrlSearchParams::new_with_str(body).ok());
            let text = |body: &UrlSearchParams, (field, label): &(String, String)| {
                Some((label.clone(), body.get(field).filter(|text| !text.is_empty())?))
            };
            bodies
                .flat_map(|body| self.words.iter().filter_map(|words| text(&body, words)).collect::<Vec<_>>())
                .collect()
        }
    }

    /// Each text once: the same one may wait in two posts.
    fn once(texts: impl Iterator<Item = (String, String)>) -> Words {
        let mut seen = BTreeSet::new();
        texts.filter(|text| seen.insert(text.clone())).collect()
    }

    /// Removes what earlier rounds left here.
    pub(super) fn forget(writer: &str, round: &str) {
        left_by(writer).into_iter().filter(|left| left.round != round).for_each(Left::remove);
    }
}
