//! The page that asks before a concept becomes a meeting that stands.

use super::super::names::PARTNERS;
use super::super::{hears, paths};
use super::fields::PartnersField;
use super::posting::{at, done, meeting, proof};
use super::{back_to, load_to_plan, meeting_id, warnings};
use crate::forms::{Actions, FieldError, Form, FormState, Incoming, Version, use_form_state};
use crate::rounds::names::ROUND;
use crate::rounds::seen_now;
use crate::shell::context::now;
use crate::shell::respond::page;
use crate::ui::{Message, PageHead};
use axum::extract::Path;
use axum::response::Response;
use domain::meetings::{MeetingKind, MeetingState};
use domain::rounds::RoundTimes;
use leptos::prelude::*;
use service::meetings::{self, MeetingView};

const TITLE: &str = "Bijeenkomst vastleggen";

/// Asks whether day and place of a concept stand.
#[component]
pub fn DefinitePage() -> impl IntoView {
    let (id, form) = (meeting_id(), use_form_state());
    page(move |ctx, actor| async move {
        let (_, meeting) = load_to_plan(&ctx, &actor, id).await?;
        let told = warnings(&ctx, &actor, &meeting).await?;
        Ok(match meeting.state {
            MeetingState::Concept => view! { <Ask meeting told form /> }.into_any(),
            MeetingState::DatePoll | MeetingState::Planned | MeetingState::Held | MeetingState::Cancelled => {
                view! { <NotNow meeting title=TITLE /> }.into_any()
            }
        })
    })
}

/// Of a meeting that is no concept any more.
#[component]
pub(super) fn NotNow(meeting: MeetingView, title: &'static str) -> impl IntoView {
    let words = match meeting.state {
        MeetingState::Cancelled => "Deze bijeenkomst is al afgezegd.",
        MeetingState::Held => "Deze bijeenkomst is geweest.",
        MeetingState::DatePoll => "De datum van deze bijeenkomst kies je in de datumprikker.",
        MeetingState::Concept | MeetingState::Planned => "Deze bijeenkomst staat al vast.",
    };
    view! {
        <PageHead title kicker=back_to(&meeting) />
        <div class="narrow stack" id=ROUND.as_str() tabindex="-1">
            <Message><p>{words}</p></Message>
            <p><a class="button button--second" href=paths::meeting(meeting.id)>"Naar de bijeenkomst"</a></p>
        </div>
    }
}

#[component]
fn Ask(meeting: MeetingView, told: AnyView, form: Option<FormState>) -> impl IntoView {
    let seen = seen_now();
    let what = format!("{}, {}.", super::super::texts::when(&meeting), meeting.whole_place());
    let round = (meeting.kind == MeetingKind::Network).then(|| {
        let times = RoundTimes::proposed(meeting.date, now());
        let round = format!(
            "Er komt een ronde bij. De vragenlijst gaat open op {} en kan worden ingevuld {}. Die tijden kun je daarna nog aanpassen.",
            seen.date_and_clock(times.opens_at),
            seen.until(times.closes_at)
        );
        view! {
            <p>{round}</p>
            <p>{hears::IN_HALF_AN_HOUR}" Tot dan kun je die pauzeren, bij “Mails bij deze ronde”."</p>
        }
    });
    let partners = (meeting.kind == MeetingKind::Network).then(|| {
        view! { <PartnersField ticked=meeting.with_partners form=form.clone() /> }
    });
    let sees = (meeting.kind != MeetingKind::Coordination)
        .then(|| view! { <p>"Vanaf nu zien alle leden deze bijeenkomst."</p> });
    let hears = (meeting.kind != MeetingKind::Network).then(|| view! { <p>{hears::IN_HALF_AN_HOUR}</p> });
    view! {
        <PageHead title=TITLE kicker=back_to(&meeting) />
        <div class="narrow stack">
            <div id=ROUND.as_str() tabindex="-1"><FieldError name=ROUND form=form.clone() /></div>
            {told}
            <p><strong>{what}</strong></p>
            {sees}
            {hears}
            {round}
            <Form action=paths::below(meeting.id, "vastleggen") label=TITLE>
                <Version newest=meeting.version form />
                {partners}
                <Actions submit="Vastleggen" back=paths::meeting(meeting.id) />
            </Form>
        </div>
    }
}

/// `POST /bijeenkomsten/<id>/vastleggen`.
pub(super) async fn settle(Path(id): Path<String>, post: Incoming) -> Response {
    post.run(async |posting| {
        let proof = proof(posting)?;
        let meeting = meeting(posting, &id).await?;
        let (version, partners) = (posting.form.version(), posting.form.ticked(PARTNERS));
        let settled = meetings::make_definite(&posting.ctx, &proof, meeting.id, version, partners).await;
        settled.map_err(at(ROUND))?;
        done(meeting.id, if meeting.kind == MeetingKind::Network { "vastgelegd" } else { "vastgelegd-zonder-ronde" })
    })
    .await
}
