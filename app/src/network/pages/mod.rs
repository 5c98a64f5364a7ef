//! The pages of this feature and what their forms post, by address.

mod invite;
mod log;
mod manage;
mod network;
mod parts;
mod people;
mod person;
mod public_region;
mod region;
mod region_form;
mod role;
mod seat;
mod successor;

use crate::shell::{AppState, Recorded};
use invite::InvitePage;
use leptos::prelude::*;
use leptos_router::any_nested_route::IntoAnyNestedRoute;
use leptos_router::components::Route;
use leptos_router::{MatchNestedRoutes, SsrMode, path};
use log::LogPage;
use manage::ManagePage;
use network::NetworkPage;
use people::PeoplePage;
use public_region::PublicRegionPage;
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
        <Route path=path!("/netwerk/regio/:regio") view=PublicRegionPage ssr=SsrMode::Async />
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
pub fn posts() -> Recorded<AppState> {
    Recorded::new()
        .post("/netwerk/opvolger", successor::propose)
        .post("/beheer/uitnodigen", invite::invite)
        .post("/beheer/regio/{regio}/wijzigen", region_form::change)
        .post("/beheer/regio/{regio}/zetel/{zetel}/overdragen", seat::post_hand_over)
        .post("/beheer/regio/{regio}/zetel/{zetel}/beeindigen", seat::post_end)
        .post("/beheer/personen/{persoon}/uitnodiging", people::post_invite_again)
        .post("/beheer/personen/{persoon}/rol/{rol}/beeindigen", role::post)
}
