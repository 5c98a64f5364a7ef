//! The end of a poll: choosing its date, closing it and opening it again.

use super::super::super::names::PARTNERS;
use super::super::fields::PartnersField;
use super::super::posting::{done as meeting_done, proof};
use super::super::{back_to, back_to_sought, load_to_plan, meeting_id};
use super::names::{CHOICE, CHOSEN, CLOSES, DAY};
use super::{below, done, meeting, path, refused, texts};
use crate::forms::{Actions, FieldError, Form, FormState, Hidden, Incoming, NotDone, Version, use_form_state};
use crate::rounds::fields::MomentFields;
use crate::rounds::seen_now;
use crate::shell::context::{now, query};
use crate::shell::respond::{PageError, page};
use crate::ui::{Message, MessageKind, Note, PageHead};
use axum::extract::Path;
use axum::response::Response;
use chrono::{Duration, NaiveTime};
use domain::account::Actor;
use domain::ids::{MeetingId, PollDateId};
use domain::meetings::{MeetingKind, MeetingState};
use domain::{time, working_hours};
use leptos::prelude::*;
use service::Ctx;
use service::meetings::MeetingView;
use service::meetings::polls::{self, PollView, date_remarks, read_poll};
use uuid::Uuid;

/// The meeting, for who plans, and its poll while a date is sought.
async fn running(
    ctx: &Ctx,
    actor: &Actor,
    id: Option<MeetingId>,
) -> Result<(MeetingView, Option<PollView>), PageError> {
    let (_, meeting) = load_to_plan(ctx, actor, id).await?;
    let poll = read_poll(ctx, actor, &meeting).await?;
    let poll = poll.filter(|_| meeting.state == MeetingState::DatePoll);
    Ok((meeting, poll))
}

/// Says who can come on a date before it is made that of the meeting.
#[component]
pub fn ChoosePage() -> impl IntoView {
    let (id, form) = (meeting_id(), use_form_state());
    let asked = form.as_ref().map(|form| form.value(CHOSEN).to_owned()).or_else(|| query(CHOSEN.as_str()));
    page(move |ctx, actor| async move {
        let (meeting, poll) = running(&ctx, &actor, id).await?;
        let Some(poll) = poll else { return Ok(view! { <NotNow meeting title="Kies een datum" form /> }.into_any()) };
        let chosen = asked.and_then(|text| Uuid::parse_str(&text).ok()).map(PollDateId);
        let found = chosen.and_then(|id| poll.date(id)).map(|(date, tally)| (date.clone(), tally.clone()));
        // Also after logging in, and for a date that went meanwhile.
        let Some((date, tally)) = found else { return Ok(view! { <NoDate meeting form /> }.into_any()) };
        let counts = format!("{}.", texts::counts(&poll, &tally));
        let remarks = date_remarks(&ctx, &actor, &meeting, std::slice::from_ref(&date)).await?;
        let told = remarks.iter().filter_map(|told| texts::beware(told));
        let told = texts::against(&poll, (&date, &tally), seen_now()).into_iter().chain(told);
        let told: Vec<_> = told.map(|text| view! { <p>{text}</p> }).collect();
        let told = (!told.is_empty()).then(|| view! { <Message kind=MessageKind::Warn>{told}</Message> });
        let closes = if poll.state.is_open() { "De datumprikker sluit. " } else { "" };
        let without =
            texts::without(&poll, &tally).into_iter().flatten().map(|text| view! { <p>{text}</p> }).collect_view();
        let then = match meeting.kind {
            MeetingKind::Network => {
                "De vragenlijst krijgt zijn vaste tijden, en wie is uitgenodigd krijgt een mail met de datum."
            }
            _ => "De bijeenkomst staat dan bij Bijeenkomsten, en wie is uitgenodigd krijgt een mail met de datum.",
        };
        let partners = (meeting.kind == MeetingKind::Network).then(|| {
            view! { <PartnersField ticked=meeting.with_partners form=form.clone() /> }
        });
        Ok(view! {
            <PageHead title=format!("Kies {}", time::full_date(date.date)) kicker=back_to_sought(&meeting, &poll.sought(meeting.kind)) />
            <div class="narrow stack">
                <p>{texts::hours_and_place(&meeting, &date)}"."</p>
                <p>{counts}</p>
                {without}
                {told}
                <Note><p>{closes}{then}</p></Note>
                <Form action=below(meeting.id, "kiezen") label="Datum kiezen">
                    <Version newest=poll.version form=form.clone() />
                    <Hidden name=CHOSEN value=date.id.to_string() />
                    <Refused form=form.clone() />
                    {partners}
                    <Actions submit="Deze datum vastleggen" back=path(meeting.id) />
                </Form>
            </div>
        }
        .into_any())
    })
}

/// Which date is meant is not known, or it is not there any more.
#[component]
fn NoDate(meeting: MeetingView, form: Option<FormState>) -> impl IntoView {
    view! {
        <PageHead title="Kies een datum" kicker=back_to(&meeting) />
        <div class="narrow stack">
            <Refused form />
            <p>"In de datumprikker staat wie wanneer kan. Kies daar een datum."</p>
            <p><a class="button" href=path(meeting.id)>"Naar de datumprikker"</a></p>
        </div>
    }
}

/// Where a form of a poll can be refused: at its choice or at its first day.
#[component]
fn Refused(form: Option<FormState>) -> impl IntoView {
    view! {
        <div id=CHOICE[0].as_str() tabindex="-1"><FieldError name=CHOICE[0] form=form.clone() /></div>
        <div id=DAY[0].as_str() tabindex="-1"><FieldError name=DAY[0] form /></div>
    }
}

/// A form that came too late, or too early: how the meeting is now, and what its form was told.
#[component]
pub(super) fn NotNow(meeting: MeetingView, title: &'static str, form: Option<FormState>) -> impl IntoView {
    let (words, to, link) = match meeting.state {
        MeetingState::DatePoll => ("De datumprikker loopt.", path(meeting.id), "Naar de datumprikker"),
        MeetingState::Concept => {
            ("Er is nog geen datumprikker.", super::super::super::paths::meeting(meeting.id), "Naar het concept")
        }
        MeetingState::Cancelled => {
            ("Deze bijeenkomst is afgezegd.", super::super::super::paths::meeting(meeting.id), "Naar de bijeenkomst")
        }
        MeetingState::Planned | MeetingState::Held => {
            ("De datum staat al vast.", super::super::super::paths::meeting(meeting.id), "Naar de bijeenkomst")
        }
    };
    view! {
        <PageHead title kicker=back_to(&meeting) />
        <div class="narrow stack">
            <Refused form />
            <p>{words}</p>
            <p><a class="button" href=to>{link}</a></p>
        </div>
    }
}

/// Asks whether the poll closes now.
#[component]
pub fn ClosePollPage() -> impl IntoView {
    let (id, form) = (meeting_id(), use_form_state());
    page(move |ctx, actor| async move {
        let (meeting, poll) = running(&ctx, &actor, id).await?;
        let Some(poll) = poll else {
            return Ok(view! { <NotNow meeting title="Datumprikker sluiten" form /> }.into_any());
        };
        Ok(view! {
            <PageHead title="Datumprikker sluiten" kicker=back_to_sought(&meeting, &poll.sought(meeting.kind)) />
            <div class="narrow stack" id="keuze_1" tabindex="-1">
                <p>{texts::answered(&poll)}</p>
                <p>"Na het sluiten kan niemand meer kiezen. Je kunt de datumprikker daarna weer openen."</p>
                <Form action=below(meeting.id, "sluiten") label="Datumprikker sluiten">
                    <Actions submit="Datumprikker sluiten" back=path(meeting.id) />
                </Form>
            </div>
        }
        .into_any())
    })
}

/// Asks until when the poll is open again.
#[component]
pub fn ReopenPollPage() -> impl IntoView {
    let (id, form, now) = (meeting_id(), use_form_state(), now());
    page(move |ctx, actor| async move {
        let (meeting, poll) = running(&ctx, &actor, id).await?;
        let Some(poll) = poll else {
            return Ok(view! { <NotNow meeting title="Datumprikker weer openen" form /> }.into_any());
        };
        let five = NaiveTime::from_hms_opt(17, 0, 0).unwrap_or_default();
        let at = time::moment(working_hours::day_from(time::day(now + Duration::days(4))), five);
        let refused = form.clone();
        Ok(view! {
            <PageHead title="Datumprikker weer openen" kicker=back_to_sought(&meeting, &poll.sought(meeting.kind)) />
            <div class="narrow stack">
                <p>{texts::answered(&poll)}</p>
                <p>{texts::who_hears_of_opening(&poll)}</p>
                <Form action=below(meeting.id, "openen") label="Datumprikker weer openen">
                    <Refused form=refused />
                    <MomentFields fields=CLOSES legend="Kiezen kan tot" at=Some(at) form
                        hint=super::dates::REMINDS />
                    <Actions submit="Weer openen" back=path(meeting.id) />
                </Form>
            </div>
        }
        .into_any())
    })
}

/// `POST /bijeenkomsten/<id>/datumprikker/kiezen`.
pub(super) async fn choose(Path(id): Path<String>, post: Incoming) -> Response {
    post.run(async |posting| {
        let proof = proof(posting)?;
        let meeting = meeting(posting, &id).await?;
        let chosen = posting.form.id(CHOSEN).map(PollDateId).ok_or(PageError::NotFound)?;
        let version = posting.form.version();
        let partners = posting.form.ticked(PARTNERS);
        let settled = polls::settle_poll(&posting.ctx, &proof, meeting.id, (version, chosen), partners).await;
        settled.map_err(|error| refused(posting, error))?;
        meeting_done(meeting.id, "datum-vast")
    })
    .await
}

/// `POST /bijeenkomsten/<id>/datumprikker/sluiten`.
pub(super) async fn close(Path(id): Path<String>, post: Incoming) -> Response {
    post.run(async |posting| {
        let proof = proof(posting)?;
        let meeting = meeting(posting, &id).await?;
        let closed = polls::close_poll(&posting.ctx, &proof, meeting.id).await;
        closed.map_err(|error| refused(posting, error))?;
        done(meeting.id, "gesloten")
    })
    .await
}

/// `POST /bijeenkomsten/<id>/datumprikker/openen`.
pub(super) async fn reopen(Path(id): Path<String>, post: Incoming) -> Response {
    post.run(async |posting| {
        let proof = proof(posting)?;
        let meeting = meeting(posting, &id).await?;
        let closes_at = posting.form.moment(CLOSES).ok_or(NotDone::Form)?;
        let reopened = polls::reopen_poll(&posting.ctx, &proof, meeting.id, closes_at).await;
        reopened.map_err(|error| refused(posting, error))?;
        done(meeting.id, "weer-open")
    })
    .await
}
