//! What the handlers of posted forms have in common.

use super::respond::{PageError, form_again, post_failed, see_other};
use super::{AppState, FormState};
use axum::response::Response;
use domain::account::Actor;
use http::request::Parts;

/// Why a post is not done.
pub enum NotDone {
    /// The form comes back: with messages, or without when it asked for more to choose from.
    Form,
    /// No form can show this.
    Page(PageError),
}

impl From<PageError> for NotDone {
    fn from(error: PageError) -> Self {
        Self::Page(error)
    }
}

impl NotDone {
    /// Puts the message of a refusal beside its field; without one the refusal becomes a page.
    pub fn at(form: &mut FormState, refusal: Option<(&str, String)>, page: impl FnOnce() -> PageError) -> Self {
        match refusal {
            Some((field, text)) => {
                form.error(field, text);
                Self::Form
            }
            None => Self::Page(page()),
        }
    }
}

/// Whoever posts; the session layer put them in the request.
pub fn poster(parts: &Parts) -> Actor {
    parts.extensions.get::<Actor>().cloned().unwrap_or(Actor::Visitor)
}

/// 303 to the address that the work came to, the form again, or another page.
pub async fn answer(state: &AppState, parts: Parts, form: FormState, done: Result<String, NotDone>) -> Response {
    match done {
        Ok(path) => see_other(&path),
        Err(NotDone::Form) => form_again(state, parts, form).await,
        Err(NotDone::Page(error)) => post_failed(state, parts, error).await,
    }
}
