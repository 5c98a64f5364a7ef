//! The way of a posted form: read it, do the work, answer.

use super::{FormState, Name, Problem};
use crate::shell::respond::{PageError, asker, post_on_page_failed, render, see_other, wants_json};
use crate::shell::{AppState, NoFile, PostedFile, PostedForm};
use crate::ui::WrongOnPage;
use axum::extract::{FromRequest, Request};
use axum::response::{IntoResponse, Response};
use domain::account::Actor;
use http::request::Parts;
use http::{HeaderMap, StatusCode};
use leptos::prelude::provide_context;
use service::Ctx;
use std::convert::Infallible;

/// Why a use case does not do what was asked, as its feature tells it.
pub trait Refuses: Into<PageError> {
    /// The field beside which it stands, and what is wrong; `None` when no form can show it.
    fn at_field(&self) -> Option<(Name, Problem)>;
}

/// Why a post is not done.
pub enum NotDone {
    /// The form comes back: with messages and 422, or without when it asked for more to choose from.
    Form,
    /// The form comes back with another status, such as 429.
    FormWith(StatusCode),
    /// The form comes back with this beside a field.
    At(Name, Problem),
    /// No form can show this.
    Page(PageError),
}

impl<E: Refuses> From<E> for NotDone {
    fn from(error: E) -> Self {
        match error.at_field() {
            Some((name, problem)) => Self::At(name, problem),
            None => Self::Page(error.into()),
        }
    }
}

impl From<PageError> for NotDone {
    fn from(error: PageError) -> Self {
        Self::Page(error)
    }
}

/// A post that is answered: the browser goes to an address, perhaps with a cookie, or the page's island is told something.
pub struct Done {
    to: String,
    headers: HeaderMap,
    told: Option<Response>,
}

impl Done {
    /// Done; what comes of it is read at this address.
    pub fn at(to: impl Into<String>) -> Self {
        Self { to: to.into(), headers: HeaderMap::new(), told: None }
    }

    /// What an island is told that posted in the background.
    pub fn told(answer: impl IntoResponse) -> Self {
        Self { told: Some(answer.into_response()), ..Self::at("") }
    }

    /// The headers that go with the answer.
    pub fn headers(&mut self) -> &mut HeaderMap {
        &mut self.headers
    }
}

impl From<String> for Done {
    fn from(to: String) -> Self {
        Self::at(to)
    }
}

/// A post in progress.
pub struct Posting {
    /// What the router carries.
    pub state: AppState,
    /// The surroundings for use cases.
    pub ctx: Ctx,
    /// Whoever posts.
    pub actor: Actor,
    /// What was posted, and the problems so far.
    pub form: FormState,
    /// The rest of the request.
    pub parts: Parts,
}

impl Posting {
    /// Whether an island posted it in the background, which is told how it went.
    pub fn is_in_background(&self) -> bool {
        wants_json(&self.parts)
    }

    /// Has the form come back with a problem beside a field.
    pub fn refuse(&mut self, name: Name, problem: impl Into<Problem>) -> NotDone {
        self.form.refuse(name, problem);
        NotDone::Form
    }

    /// The file that was chosen in this field; `None` when none was.
    ///
    /// # Errors
    /// Why there is none though one was sent, in the words of `told`.
    pub fn file(&mut self, name: Name, told: fn(NoFile) -> String) -> Result<Option<PostedFile>, NotDone> {
        match self.parts.extensions.remove::<NoFile>() {
            Some(reason) => Err(self.no_file(name, reason, told)),
            None => Ok(self.parts.extensions.remove::<PostedFile>().filter(|file| name == *file.field)),
        }
    }

    /// Has the form come back without the file that was sent.
    pub fn no_file(&mut self, name: Name, reason: NoFile, told: fn(NoFile) -> String) -> NotDone {
        self.form.refuse(name, told(reason));
        NotDone::FormWith(match reason {
            NoFile::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            NoFile::Busy => StatusCode::SERVICE_UNAVAILABLE,
        })
    }
}

/// A form as it comes in: the last argument of its handler.
pub struct Incoming {
    state: AppState,
    parts: Parts,
    page: Option<&'static str>,
}

impl FromRequest<AppState> for Incoming {
    type Rejection = Infallible;

    /// The server's layers have read the body before, and refused what is no form.
    async fn from_request(request: Request, state: &AppState) -> Result<Self, Infallible> {
        Ok(Self { state: state.clone(), parts: request.into_parts().0, page: None })
    }
}

impl Incoming {
    /// The form stands on this page, and at its own address is none to go on to after logging in.
    pub fn from_page(self, page: &'static str) -> Self {
        Self { page: Some(page), ..self }
    }

    /// Reads the form, does the work and answers: 303 to the address that the work came to, the form again with 422, or
    /// another page.
    pub async fn run<F, D>(self, work: F) -> Response
    where
        F: AsyncFnOnce(&mut Posting) -> Result<D, NotDone>,
        D: Into<Done>,
    {
        let Self { state, parts, page } = self;
        let page = page.map_or_else(|| parts.uri.path().to_owned(), str::to_owned);
        let form = parts.extensions.get::<PostedForm>();
        let form = form.map(|PostedForm(bytes)| FormState::parse(bytes)).unwrap_or_default();
        let (ctx, actor) = (state.ctx.clone(), asker(&parts));
        let mut posting = Posting { state, ctx, actor, form, parts };
        let done = work(&mut posting).await.map(Into::into);
        let Posting { state, form, parts, .. } = posting;
        answer(&state, parts, (form, &page), done).await
    }
}

/// The answer to a form that stands on `page`.
async fn answer(
    state: &AppState,
    parts: Parts,
    (mut form, page): (FormState, &str),
    done: Result<Done, NotDone>,
) -> Response {
    let status = match done {
        Ok(Done { told: Some(answer), .. }) => return answer,
        Ok(Done { to, headers, told: None }) => {
            let mut response = see_other(&to);
            response.headers_mut().extend(headers);
            return response;
        }
        Err(NotDone::Page(error)) => return post_on_page_failed(state, parts, page, error).await,
        Err(NotDone::FormWith(status)) => status,
        Err(NotDone::At(name, problem)) => {
            form.refuse(name, problem);
            StatusCode::UNPROCESSABLE_ENTITY
        }
        Err(NotDone::Form) if form.is_fine() => StatusCode::OK,
        Err(NotDone::Form) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    form_again(state, parts, form, status).await
}

/// The page at the request's own address again, with what was typed and what is wrong.
pub async fn form_again(state: &AppState, parts: Parts, form: FormState, status: StatusCode) -> Response {
    let wrong = WrongOnPage(form.messages());
    let provide = move || {
        provide_context(form.clone());
        provide_context(wrong.clone());
    };
    render(state, parts, status, provide).await
}
