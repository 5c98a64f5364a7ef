//! Every address of the portal.

use super::errors::{self, NotFoundPage};
use super::layout::Layout;
use super::{accessibility::AccessibilityPage, privacy::PrivacyPage, start::StartPage};
use crate::meetings::{self, MeetingsRoutes};
use crate::monitor::{
    self, ComparePage, EmbeddingPage, ExportPage, ImportPage, MapPage, MonitorPage, MovesPage, PreparePage, RegionPage,
    RegionsPage, WordsPage,
};
use crate::network::{self, NetworkRoutes};
use crate::shell::{Address, AppState, InsteadOf, Recorded, respond};
use crate::survey::{
    self, BeginPage, CopiesPage, CopyPage, HistoryPage, OverviewPage, ReviewPage, SectionPage, ThanksPage,
};
use crate::webinars::{self, WebinarRoutes};
use crate::{account, forms};
use axum::Router as AxumRouter;
use axum::extract::{Request, State};
use axum::middleware::from_fn_with_state;
use axum::response::Response;
use html_escape::encode_text;
use http::Method;
use leptos::prelude::*;
use leptos_axum::{LeptosRoutes, generate_route_list};
use leptos_meta::{Title, provide_meta_context};
use leptos_router::components::{Route, Router, Routes};
use leptos_router::{SsrMode, path};

/// The pages, by address.
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    view! {
        // The title is written as it is.
        <Title formatter=|text| format!("{} – Lerend netwerk", encode_text(&text)) />
        <Layout>
            {match use_context::<InsteadOf>() {
                Some(other) => errors::instead(other),
                None => view! { <Pages /> }.into_any(),
            }}
        </Layout>
    }
}

#[component]
fn Pages() -> impl IntoView {
    view! {
        <Router>
            <Routes fallback=NotFoundPage>
                <Route path=path!("/") view=StartPage ssr=SsrMode::Async />
                <Route path=path!("/vragenlijst") view=OverviewPage ssr=SsrMode::Async />
                <Route path=path!("/vragenlijst/controleren") view=ReviewPage ssr=SsrMode::Async />
                <Route path=path!("/vragenlijst/bedankt") view=ThanksPage ssr=SsrMode::Async />
                <Route path=path!("/vragenlijst/begin") view=BeginPage ssr=SsrMode::Async />
                <Route path=path!("/vragenlijst/kopie") view=CopiesPage ssr=SsrMode::Async />
                <Route path=path!("/vragenlijst/kopie/:round") view=CopyPage ssr=SsrMode::Async />
                <Route path=path!("/vragenlijst/geschiedenis/:question") view=HistoryPage ssr=SsrMode::Async />
                <Route path=path!("/vragenlijst/:section/:question") view=SectionPage ssr=SsrMode::Async />
                <Route path=path!("/vragenlijst/:section") view=SectionPage ssr=SsrMode::Async />
                <Route path=path!("/privacy") view=PrivacyPage ssr=SsrMode::Async />
                <Route path=path!("/toegankelijkheid") view=AccessibilityPage ssr=SsrMode::Async />
                <Route path=path!("/inloggen") view=account::LoginPage ssr=SsrMode::Async />
                <Route path=path!("/inloggen/code") view=account::CodePage ssr=SsrMode::Async />
                <Route path=path!("/profiel") view=account::ProfilePage ssr=SsrMode::Async />
                <Route path=path!("/profiel/adres") view=account::AddressPage ssr=SsrMode::Async />
                <NetworkRoutes />
                <Route path=path!("/netwerk/tuin") view=MapPage ssr=SsrMode::Async />
                <Route path=path!("/monitor") view=MonitorPage ssr=SsrMode::Async />
                <Route path=path!("/monitor/regios") view=RegionsPage ssr=SsrMode::Async />
                <Route path=path!("/monitor/borging") view=EmbeddingPage ssr=SsrMode::Async />
                <Route path=path!("/monitor/vergelijken") view=ComparePage ssr=SsrMode::Async />
                <Route path=path!("/monitor/voorbereiding") view=PreparePage ssr=SsrMode::Async />
                <Route path=path!("/monitor/beweging") view=MovesPage ssr=SsrMode::Async />
                <Route path=path!("/monitor/woorden") view=WordsPage ssr=SsrMode::Async />
                <Route path=path!("/monitor/meenemen") view=ExportPage ssr=SsrMode::Async />
                <Route path=path!("/monitor/inlezen") view=ImportPage ssr=SsrMode::Async />
                <Route path=path!("/monitor/regio/:region") view=RegionPage ssr=SsrMode::Async />
                <MeetingsRoutes />
                <WebinarRoutes />
            </Routes>
        </Router>
    }
}

/// Every page and every post of the portal, without the layers of the server.
pub fn router(state: AppState) -> AxumRouter {
    let pages = generate_route_list(App);
    let (for_context, for_shell) = (state.clone(), state.clone());
    AxumRouter::new()
        .leptos_routes_with_context(
            &state,
            pages,
            move || provide_context(for_context.clone()),
            move || (for_shell.site.document)(for_shell.clone()),
        )
        .merge(posts().into_router().route_layer(from_fn_with_state(state.clone(), forms::check_readable)))
        .merge(survey::posts().into_router())
        .fallback(nowhere)
        .with_state(state)
}

/// The posts and the files of every feature but the questionnaire.
fn posts() -> Recorded<AppState> {
    account::posts()
        .merge(meetings::posts())
        .merge(monitor::posts())
        .merge(monitor::files())
        .merge(monitor::pictures())
        .merge(network::posts())
        .merge(webinars::posts())
}

/// The address of every page and of every post that [`router`] serves.
pub fn addresses() -> Vec<Address> {
    let pages = generate_route_list(App);
    let each = pages.iter().flat_map(|page| page.methods().map(|method| (method_of(method), page.path().to_owned())));
    each.chain(posts().merge(survey::posts()).addresses().iter().cloned()).collect()
}

fn method_of(method: leptos_router::Method) -> Method {
    match method {
        leptos_router::Method::Get => Method::GET,
        leptos_router::Method::Post => Method::POST,
        leptos_router::Method::Put => Method::PUT,
        leptos_router::Method::Delete => Method::DELETE,
        leptos_router::Method::Patch => Method::PATCH,
    }
}

async fn nowhere(State(state): State<AppState>, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    respond::not_found(&state, parts).await
}
