//! The pages of this feature and what their forms post, by address.

mod agenda;
mod agreements;
mod attendance;
mod calendar;
mod cancel;
mod change;
mod coming;
mod confirm;
mod definite;
mod evaluation;
mod fields;
mod in_time;
mod letter;
mod letters;
mod list;
mod log;
mod mailed;
mod meeting;
mod new;
mod not_arrived;
mod parts;
mod polls;
mod posting;
mod proposal;
mod response;
mod review;
mod round;
mod rsvp;
mod subscription;
mod timeline;
mod times;
mod year;

use super::download;
use crate::shell::{AppState, Recorded};
use agenda::{AgendaPage, AskedPage, MakePage, NewPointPage, PointPage, PublishAgendaPage, ScreenPage};
pub use agenda::{asks, told_back};
pub(crate) use agreements::settled;
use agreements::{
    ActionPage, DecisionPage, FilePage, FilesPage, FollowedPage, PointRecordPage, PublishRecordPage, RecordPage,
};
pub use agreements::{beside, open_actions, takes_file};
use attendance::AttendancePage;
use cancel::CancelPage;
use change::ChangePage;
use confirm::{ClosePage, PublishPage, ReopenPage};
use definite::DefinitePage;
use evaluation::EvaluationPage;
pub use evaluation::open_evaluations;
use leptos::prelude::*;
use leptos_router::components::Route;
use leptos_router::{MatchNestedRoutes, SsrMode, any_nested_route::IntoAnyNestedRoute, path};
use letter::LetterPage;
use letters::LettersPage;
use list::MeetingsPage;
use meeting::MeetingPage;
use new::NewMeetingPage;
use parts::{
    back_to, back_to_list, back_to_sought, load, load_round, load_to_plan, meeting_id, sought, warnings, when_heard,
};
pub use polls::open_polls;
use polls::{BeginPage, ChangePollPage, ChoosePage, ClosePollPage, PollPage, ReopenPollPage};
use response::ResponsePage;
use review::ReviewPage;
pub(crate) use rsvp::{buttons, told};
use subscription::SubscriptionPage;
use timeline::TimelinePage;
use times::{ProposalPage, TimesPage};
use year::YearPage;

/// The routes whose posts give a text back that is too large to be stored.
pub const GIVES_BACK: [&str; 3] = [agreements::RECORD, agreements::POINT, evaluation::ROUTE];

/// The pages of this feature.
#[component(transparent)]
pub fn MeetingsRoutes() -> impl MatchNestedRoutes + Clone {
    view! {
        <Route path=path!("/bijeenkomsten") view=MeetingsPage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/nieuw") view=NewMeetingPage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/jaar") view=YearPage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/gevraagd") view=AskedPage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/tijdlijn") view=TimelinePage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/terugblik/:jaar") view=ReviewPage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/:id") view=MeetingPage ssr=SsrMode::Async />
        <Route path=path!("/profiel/agenda") view=SubscriptionPage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/:id/wijzigen") view=ChangePage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/:id/agenda") view=AgendaPage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/:id/agenda/maken") view=MakePage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/:id/agenda/punt") view=NewPointPage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/:id/agenda/punten/:punt") view=PointPage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/:id/agenda/publiceren") view=PublishAgendaPage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/:id/agenda/scherm") view=ScreenPage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/:id/vastleggen") view=DefinitePage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/:id/afzeggen") view=CancelPage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/:id/tijden") view=TimesPage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/:id/voorstel") view=ProposalPage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/:id/sluiten") view=ClosePage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/:id/publiceren") view=PublishPage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/:id/heropenen") view=ReopenPage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/:id/respons") view=ResponsePage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/:id/aanwezig") view=AttendancePage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/:id/evaluatie") view=EvaluationPage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/:id/verslag") view=RecordPage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/:id/verslag/punten/:punt") view=PointRecordPage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/:id/verslag/publiceren") view=PublishRecordPage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/:id/verslag/bestanden") view=FilesPage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/:id/verslag/bestanden/:bestand") view=FilePage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/:id/verslag/besluiten/:besluit") view=DecisionPage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/:id/verslag/afspraken/:afspraak") view=ActionPage ssr=SsrMode::Async />
        <Route path=path!("/afspraken/:afspraak") view=FollowedPage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/:id/mails") view=LettersPage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/:id/mails/:brief") view=LetterPage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/:id/datumprikker") view=PollPage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/:id/datumprikker/beginnen") view=BeginPage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/:id/datumprikker/wijzigen") view=ChangePollPage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/:id/datumprikker/kiezen") view=ChoosePage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/:id/datumprikker/sluiten") view=ClosePollPage ssr=SsrMode::Async />
        <Route path=path!("/bijeenkomsten/:id/datumprikker/openen") view=ReopenPollPage ssr=SsrMode::Async />
    }
    .into_inner()
    .into_any_nested_route()
}

/// The posts of this feature.
pub fn posts() -> Recorded<AppState> {
    agenda::posts(agreements::posts(attendance::posts(evaluation::posts(polls::posts(Recorded::new())))))
        .get("/bijeenkomsten/{id}/agenda.ics", download::file)
        .post("/profiel/agenda", subscription::change)
        .post("/bijeenkomsten/nieuw", new::make)
        .post("/bijeenkomsten/jaar", year::keep)
        .post("/bijeenkomsten/{id}", rsvp::post)
        .post("/bijeenkomsten/{id}/wijzigen", change::change)
        .post("/bijeenkomsten/{id}/vastleggen", definite::settle)
        .post("/bijeenkomsten/{id}/afzeggen", cancel::cancel)
        .post("/bijeenkomsten/{id}/tijden", times::times)
        .post("/bijeenkomsten/{id}/voorstel", times::confirm)
        .post("/bijeenkomsten/{id}/sluiten", confirm::close)
        .post("/bijeenkomsten/{id}/publiceren", confirm::publish)
        .post("/bijeenkomsten/{id}/heropenen", confirm::reopen)
        .post("/bijeenkomsten/{id}/mails", letters::remind)
        .post("/bijeenkomsten/{id}/mails/{brief}", letter::change)
}
