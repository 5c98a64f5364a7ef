//! What script adds to logging in: the code from the link's fragment, which never reaches the server.

use leptos::prelude::*;

/// Fills in the code from the link's fragment, or shows it when this is not the device where it was asked.
/// Logging in still takes a press on the button: a mail scanner that runs script changes nothing.
#[island]
pub fn CodeFromLink() -> impl IntoView {
    let message = RwSignal::new(String::new());
    #[cfg(feature = "hydrate")]
    Effect::new(move |_| {
        if let Some(code) = client::take_code() {
            message.set(client::fill_in(&code));
        }
    });
    view! { <p class="message" role="status" hidden=move || message.read().is_empty()>{message}</p> }
}

#[cfg(feature = "hydrate")]
mod client {
    use domain::account::login::LoginCode;
    use gloo::utils::{document, history, window};
    use wasm_bindgen::{JsCast, JsValue};
    use web_sys::HtmlInputElement;

    /// The code in the address, which it leaves: it should not stay in the browser's history.
    pub(super) fn take_code() -> Option<LoginCode> {
        let location = window().location();
        let code = LoginCode::parse(location.hash().ok()?.strip_prefix('#')?)?;
        let path = location.pathname().ok()?;
        // A browser that refuses shows the code a little longer; nothing else depends on it.
        let _ = history().replace_state_with_url(&JsValue::NULL, "", Some(&path));
        Some(code)
    }

    /// Puts the code in the field and says so; without a field the code is shown, to be typed elsewhere.
    pub(super) fn fill_in(code: &LoginCode) -> String {
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
