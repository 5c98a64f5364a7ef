//! The pages of this feature and what their forms post, by address.

mod invite;
mod log;
mod manage;
mod network;
mod parts;
mod people;
mod person;
mod region;
mod region_form;
mod role;
mod seat;
mod successor;

use crate::AppState;
use axum::Router;
use axum::routing::post;
use invite::InvitePage;
use leptos::prelude::*;
use leptos_router::any_nested_route::IntoAnyNestedRoute;
use leptos_router::components::Route;
use leptos_router::{MatchNestedRoutes, SsrMode, path};
use log::LogPage;
use manage::ManagePage;
use network::NetworkPage;
use people::PeoplePage;
use region::RegionPage;
use region_form::RegionFormPage;
use role::EndRolePage;
use seat::{EndSeatPage, HandOverPage};
use successor::SuccessorPage;

/// The pages of this feature.
#[component(transparent)]
pub fn NetworkRoutes() -> impl MatchNestedRoutes + Clone {
    view! {
        <Route path=path!("/netwerk") view=NetworkPage ssr=SsrMode::Async />
        <Route path=path!("/netwerk/opvolger") view=SuccessorPage ssr=SsrMode::Async />
        <Route path=path!("/beheer") view=ManagePage ssr=SsrMode::Async />
        <Route path=path!("/beheer/uitnodigen") view=InvitePage ssr=SsrMode::Async />
        <Route path=path!("/beheer/personen") view=PeoplePage ssr=SsrMode::Async />
        <Route path=path!("/beheer/personen/:persoon/rol/:rol/beeindigen") view=EndRolePage ssr=SsrMode::Async />
        <Route path=path!("/beheer/logboek") view=LogPage ssr=SsrMode::Async />
        <Route path=path!("/beheer/regio/:regio") view=RegionPage ssr=SsrMode::Async />
        <Route path=path!("/beheer/regio/:regio/wijzigen") view=RegionFormPage ssr=SsrMode::Async />
        <Route path=path!("/beheer/regio/:regio/zetel/:zetel/overdragen") view=HandOverPage ssr=SsrMode::Async />
        <Route path=path!("/beheer/regio/:regio/zetel/:zetel/beeindigen") view=EndSeatPage ssr=SsrMode::Async />
    }
    .into_inner()
    .into_any_nested_route()
}

/// The posts of this feature.
pub fn posts() -> Router<AppState> {
    Router::new()
        .route("/netwerk/opvolger", post(successor::propose))
        .route("/beheer/uitnodigen", post(invite::invite))
        .route("/beheer/regio/{regio}/wijzigen", post(region_form::change))
        .route("/beheer/regio/{regio}/zetel/{zetel}/overdragen", post(seat::post_hand_over))
        .route("/beheer/regio/{regio}/zetel/{zetel}/beeindigen", post(seat::post_end))
        .route("/beheer/personen/{persoon}/uitnodiging", post(people::post_invite_again))
        .route("/beheer/personen/{persoon}/rol/{rol}/beeindigen", post(role::post))
}
