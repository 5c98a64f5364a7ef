//! Which page stands at which address.

use super::pages::{
    EndRolePage, EndSeatPage, HandOverPage, InvitePage, LogPage, ManagePage, NetworkPage, PeoplePage, RegionFormPage,
    RegionPage, SuccessorPage,
};
use leptos::prelude::*;
use leptos_router::any_nested_route::IntoAnyNestedRoute;
use leptos_router::components::Route;
use leptos_router::{MatchNestedRoutes, SsrMode, path};

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
