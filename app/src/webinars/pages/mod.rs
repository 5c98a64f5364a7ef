//! The pages of this feature and what their forms post, by address.

mod certificate;
mod list;
mod one;
mod opening;
mod own;
mod participants;
mod request;

use super::texts;
use crate::forms::{Name, NotDone};
use crate::shell::respond::PageError;
use crate::shell::{AppState, Recorded};
use certificate::CertificatePage;
use domain::ids::MeetingId;
use domain::time::SeenOn;
use leptos::prelude::*;
use leptos_router::components::Route;
use leptos_router::hooks::use_params_map;
use leptos_router::{MatchNestedRoutes, SsrMode, any_nested_route::IntoAnyNestedRoute, path};
use list::WebinarsPage;
pub use list::coming;
use one::WebinarPage;
use opening::OpeningPage;
use own::OwnPage;
use participants::ParticipantsPage;
use service::webinars::WebinarError;
use uuid::Uuid;

/// The pages of this feature.
#[component(transparent)]
pub fn WebinarRoutes() -> impl MatchNestedRoutes + Clone {
    view! {
        <Route path=path!("/webinars") view=WebinarsPage ssr=SsrMode::Async />
        <Route path=path!("/webinars/:id") view=WebinarPage ssr=SsrMode::Async />
        <Route path=path!("/webinars/plek/:sleutel") view=OwnPage ssr=SsrMode::Async />
        <Route path=path!("/webinars/plek/:sleutel/bewijs/:aanmelding") view=CertificatePage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/:id/aanmelden") view=OpeningPage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/:id/deelnemers") view=ParticipantsPage ssr=SsrMode::Async />
    }
    .into_inner()
    .into_any_nested_route()
}

/// The posts of this feature.
pub fn posts() -> Recorded<AppState> {
    Recorded::new()
        .post("/webinars/{id}", request::ask)
        .post("/webinars/plek/{sleutel}", own::say)
        .post("/bijeenkomsten/{id}/aanmelden", opening::open)
        .post("/bijeenkomsten/{id}/deelnemers", participants::note)
}

/// The text of a parameter of the address.
fn param(name: &str) -> Option<String> {
    use_params_map().read_untracked().get(name)
}

/// The meeting in the address; `None` when that is no id.
fn meeting_id() -> Option<MeetingId> {
    parse_id(&param("id")?).ok()
}

fn parse_id(text: &str) -> Result<MeetingId, PageError> {
    Uuid::parse_str(text).map(MeetingId).map_err(|_| PageError::NotFound)
}

/// A refusal beside this field, where what is no field's stands.
fn at(name: Name, seen: SeenOn) -> impl Fn(WebinarError) -> NotDone {
    move |error| match texts::refused(&error, seen) {
        Some(words) => NotDone::At(name, words.into()),
        None if matches!(error, WebinarError::Changed) => NotDone::At(name, crate::forms::Problem::Changed),
        None => NotDone::Page(error.into()),
    }
}

impl From<WebinarError> for PageError {
    fn from(error: WebinarError) -> Self {
        match error {
            WebinarError::NotAllowed => Self::Hidden,
            WebinarError::Unknown => Self::NotFound,
            WebinarError::Db(error) => error.into(),
            other => Self::Fault(other.to_string()),
        }
    }
}
