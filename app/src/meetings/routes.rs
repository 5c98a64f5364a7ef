//! The addresses of this feature's pages.

use super::pages::{
    ChangePage, ClosePage, MeetingPage, MeetingsPage, NewMeetingPage, ProposalPage, PublishPage, ReopenPage,
    ResponsePage, TimesPage,
};
use leptos::prelude::*;
use leptos_router::components::Route;
use leptos_router::{MatchNestedRoutes, SsrMode, any_nested_route::IntoAnyNestedRoute, path};

/// The pages of this feature.
#[component(transparent)]
pub fn MeetingsRoutes() -> impl MatchNestedRoutes + Clone {
    view! {
        <Route path=path!("/bijeenkomsten") view=MeetingsPage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/nieuw") view=NewMeetingPage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/:id") view=MeetingPage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/:id/wijzigen") view=ChangePage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/:id/tijden") view=TimesPage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/:id/voorstel") view=ProposalPage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/:id/sluiten") view=ClosePage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/:id/publiceren") view=PublishPage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/:id/heropenen") view=ReopenPage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/:id/respons") view=ResponsePage ssr=SsrMode::Async />
    }
    .into_inner()
    .into_any_nested_route()
}
