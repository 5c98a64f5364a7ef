//! How somebody leaves the page: by a button of the form, or by a link.

use super::form::Form;
use gloo::utils::window;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlAnchorElement, HtmlElement, MouseEvent, SubmitEvent};

/// Where the page goes once everything is stored.
pub(super) enum Leaving {
    /// The form was posted, by this button.
    Post(Option<HtmlElement>),
    /// A link to this address was followed.
    Link(String),
}

impl Leaving {
    /// The way that a press of a button asks for.
    pub(super) fn by_button(event: &Event) -> Self {
        Self::Post(event.dyn_ref::<SubmitEvent>().and_then(SubmitEvent::submitter))
    }

    /// The way that a click asks for; `None` when the page stays.
    pub(super) fn by_link(event: &Event) -> Option<Self> {
        let click = event.dyn_ref::<MouseEvent>()?;
        let elsewhere = click.ctrl_key() || click.meta_key() || click.shift_key() || click.alt_key();
        let pressed = event.target()?.dyn_into::<Element>().ok()?;
        let link = pressed.closest("a[href]:not([href^='#'], [target], [download])").ok()??;
        let link = link.dyn_into::<HtmlAnchorElement>().ok()?;
        let ours = window().location().origin().is_ok_and(|origin| origin == link.origin());
        (ours && !elsewhere && click.button() == 0).then(|| Self::Link(link.href()))
    }

    pub(super) fn go(&self, form: &Form) {
        match self {
            Self::Post(button) => form.submit(button.as_ref()),
            Self::Link(address) => {
                let _ = window().location().set_href(address);
            }
        }
    }
}
