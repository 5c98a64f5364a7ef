//! What script adds to logging in: the code from the link's fragment, which never reaches the server.

#![expect(missing_docs, reason = "the island macro makes items that cannot carry a text")]

use leptos::prelude::*;

/// Fills in the code from the link's fragment, or shows it when this is not the device where it was asked.
/// Logging in still takes a press on the button: a mail scanner that runs script changes nothing.
#[island]
pub fn CodeFromLink() -> impl IntoView {
    let message = RwSignal::new(String::new());
    #[cfg(feature = "hydrate")]
    Effect::new(move |_| client::watch_code(message));
    view! { <p class="message" role="status" translate="no" hidden=move || message.read().is_empty()>{message}</p> }
}

/// Counts down to when another code can be asked. Without script the sentence beside it says so.
#[island]
pub fn ResendPause(
    /// Seconds to go when the page was sent.
    seconds: u32,
) -> impl IntoView {
    let left = RwSignal::new(None::<u32>);
    // After the page was taken over: a change before that would not be seen.
    #[cfg(feature = "hydrate")]
    Effect::new(move |_| client::count_down(left, seconds));
    #[cfg(not(feature = "hydrate"))]
    let _ = seconds;
    let words = move || match left.get() {
        Some(0) => "Je kunt nu een nieuwe code vragen.".to_owned(),
        Some(1) => "Over 1 seconde kan het.".to_owned(),
        Some(seconds) => format!("Over {seconds} seconden kan het."),
        None => String::new(),
    };
    view! { <p class="soft" role="timer" translate="no" hidden=move || left.get().is_none()>{words}</p> }
}

#[cfg(feature = "hydrate")]
mod client {
    use domain::account::login::LoginCode;
    use gloo::events::EventListener;
    use gloo::timers::callback::Timeout;
    use gloo::utils::{document, history, window};
    use leptos::prelude::{RwSignal, Set};
    use wasm_bindgen::{JsCast, JsValue};
    use web_sys::HtmlInputElement;

    /// Shows the seconds from now on, until none are left.
    pub(super) fn count_down(left: RwSignal<Option<u32>>, seconds: u32) {
        left.set(Some(seconds));
        if seconds > 0 {
            Timeout::new(1_000, move || count_down(left, seconds - 1)).forget();
        }
    }

    /// Uses the code in the address, now and when the link is opened in a tab that shows this page already.
    pub(super) fn watch_code(message: RwSignal<String>) {
        let show = move || {
            if let Some(code) = take_code() {
                message.set(fill_in(&code));
            }
        };
        show();
        EventListener::new(&window(), "hashchange", move |_| show()).forget();
    }

    /// The code in the address, which it leaves: it should not stay in the browser's history.
    fn take_code() -> Option<LoginCode> {
        let location = window().location();
        let code = LoginCode::parse(location.hash().ok()?.strip_prefix('#')?)?;
        let path = location.pathname().ok()?;
        // A browser that refuses shows the code a little longer; nothing else depends on it.
        let _ = history().replace_state_with_url(&JsValue::NULL, "", Some(&path));
        Some(code)
    }

    /// Puts the code in the field and says so; without a field the code is shown, to be typed elsewhere.
    fn fill_in(code: &LoginCode) -> String {
        let field = document().get_element_by_id("code").and_then(|e| e.dyn_into::<HtmlInputElement>().ok());
        match field {
            Some(field) => {
                field.set_value(&code.grouped());
                "De code uit de mail is ingevuld. Druk nu op Inloggen.".to_owned()
            }
            None => format!("Typ deze code op het apparaat waar je begon: {}", code.grouped()),
        }
    }
}
