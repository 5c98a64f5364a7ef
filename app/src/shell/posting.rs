//! What the handlers of posted forms have in common.

use super::respond::{PageError, form_again, post_failed, see_other};
use super::{AppState, FormState};
use axum::body::Bytes;
use axum::response::Response;
use domain::account::Actor;
use http::request::Parts;
use service::Ctx;

/// Why a use case does not do what was asked, as its feature tells it.
pub trait UseCaseError: Send {
    /// The field beside which it stands, and the sentence that says what to do; `None` when no form can show it.
    fn at_field(&self) -> Option<(&'static str, String)>;

    /// The page that `actor` gets when no form can show it.
    fn page(self: Box<Self>, actor: &Actor) -> PageError;
}

/// Why a post is not done.
pub enum NotDone {
    /// The form comes back: with messages, or without when it asked for more to choose from.
    Form,
    /// The use case refused: the form comes back, or another page.
    Refused(Box<dyn UseCaseError>),
    /// No form can show this.
    Page(PageError),
}

impl<E: UseCaseError + 'static> From<E> for NotDone {
    fn from(error: E) -> Self {
        Self::Refused(Box::new(error))
    }
}

impl From<PageError> for NotDone {
    fn from(error: PageError) -> Self {
        Self::Page(error)
    }
}

/// A post in progress.
pub struct Posting {
    /// The surroundings for use cases.
    pub ctx: Ctx,
    /// Whoever posts.
    pub actor: Actor,
    /// What was posted, and the messages so far.
    pub form: FormState,
}

impl Posting {
    /// Has the form come back with a message beside `field`.
    pub fn refuse(&mut self, field: &str, text: impl Into<String>) -> NotDone {
        self.form.error(field, text);
        NotDone::Form
    }
}

/// Reads the form, does the work and answers: 303 to the address that the work came to, the form again with 422, or
/// another page.
pub async fn run<F>(state: AppState, parts: Parts, body: Bytes, work: F) -> Response
where
    F: AsyncFnOnce(&mut Posting) -> Result<String, NotDone>,
{
    let mut posting = Posting { ctx: state.ctx.clone(), actor: poster(&parts), form: FormState::parse(&body) };
    let done = work(&mut posting).await;
    answer(&state, parts, posting.form, done).await
}

/// Whoever posts; the session layer put them in the request.
pub fn poster(parts: &Parts) -> Actor {
    parts.extensions.get::<Actor>().cloned().unwrap_or(Actor::Visitor)
}

/// 303 to the address that the work came to, the form again, or another page.
pub async fn answer(state: &AppState, parts: Parts, mut form: FormState, done: Result<String, NotDone>) -> Response {
    let page = match done {
        Ok(path) => return see_other(&path),
        Err(NotDone::Form) => None,
        Err(NotDone::Page(error)) => Some(error),
        Err(NotDone::Refused(error)) => match error.at_field() {
            Some((field, text)) => {
                form.error(field, text);
                None
            }
            None => Some(error.page(&poster(&parts))),
        },
    };
    match page {
        Some(error) => post_failed(state, parts, error).await,
        None => form_again(state, parts, form).await,
    }
}
