//! What the forms of this feature post.

use super::{forms, paths, texts};
use crate::rounds;
use crate::shell::posting::{NotDone, Posting, UseCaseError, run};
use crate::shell::respond::PageError;
use crate::shell::{AppState, FormState};
use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::response::Response;
use axum::routing::post;
use domain::account::Actor;
use domain::ids::MeetingId;
use domain::rounds::{RoundState, RoundTimes, TimesProblem};
use http::request::Parts;
use service::meetings::proof::MayPlan;
use service::meetings::{self, MeetingChange, MeetingError, MeetingView};
use service::rounds::{RoundError, RoundView};
use uuid::Uuid;

/// The posts of this feature.
pub fn posts() -> Router<AppState> {
    Router::new()
        .route("/bijeenkomsten/nieuw", post(make))
        .route("/bijeenkomsten/{id}/wijzigen", post(change))
        .route("/bijeenkomsten/{id}/tijden", post(times))
        .route("/bijeenkomsten/{id}/voorstel", post(confirm))
        .route("/bijeenkomsten/{id}/sluiten", post(close))
        .route("/bijeenkomsten/{id}/publiceren", post(publish))
        .route("/bijeenkomsten/{id}/heropenen", post(reopen))
}

/// Why a page is not shown to `actor`.
pub(crate) fn page_error(actor: &Actor, error: MeetingError) -> PageError {
    match error {
        MeetingError::NotAllowed => PageError::hidden_from(actor),
        MeetingError::Unknown => PageError::NotFound,
        MeetingError::Db(error) => error.into(),
        other => PageError::Fault(other.to_string()),
    }
}

/// Why a use case did not do what a form asked.
struct Refused {
    error: MeetingError,
    /// The form's first field, for what is no field's.
    first: &'static str,
}

impl UseCaseError for Refused {
    fn at_field(&self) -> Option<(&'static str, String)> {
        texts::refusal(&self.error, self.first)
    }

    fn page(self: Box<Self>, actor: &Actor) -> PageError {
        page_error(actor, self.error)
    }
}

/// A refusal of the form that begins with this field.
fn at(first: &'static str) -> impl Fn(MeetingError) -> Refused {
    move |error| Refused { error, first }
}

fn proof(posting: &Posting) -> Result<MayPlan, NotDone> {
    MayPlan::of(&posting.actor).map_err(|e| NotDone::Page(page_error(&posting.actor, e)))
}

/// The meeting in the address; without one there is no form to come back to.
async fn meeting(posting: &Posting, id: &str) -> Result<MeetingView, NotDone> {
    let id = Uuid::parse_str(id).map(MeetingId).map_err(|_| NotDone::Page(PageError::NotFound))?;
    let found = meetings::read_meeting(&posting.ctx, &posting.actor, id).await;
    let found = found.map_err(|e| NotDone::Page(page_error(&posting.actor, e)))?;
    found.ok_or(NotDone::Page(PageError::NotFound))
}

/// The meeting in the address and its round; one without a round has no forms about it.
async fn meeting_and_round(posting: &Posting, id: &str) -> Result<(MeetingView, RoundView), NotDone> {
    let meeting = meeting(posting, id).await?;
    let round = meeting.round.clone().ok_or(NotDone::Page(PageError::NotFound))?;
    Ok((meeting, round))
}

/// A form that asks for the days of its place comes back with them, and nothing is checked or stored.
fn asks_to_store(form: &FormState) -> Result<(), NotDone> {
    if forms::asks_for_days(form) { Err(NotDone::Form) } else { Ok(()) }
}

/// Puts each problem of the `wanted` times beside the field that made it; `standing` are the times of the round now.
fn refuse_times(
    form: &mut FormState,
    problems: &[TimesProblem],
    wanted: &RoundTimes,
    standing: &RoundTimes,
) -> NotDone {
    for problem in problems {
        let (field, text) = rounds::texts::times_problem(*problem, wanted, standing);
        if form.error_of(field).is_none() {
            form.error(field, text);
        }
    }
    NotDone::Form
}

fn done(id: MeetingId, what: &str) -> Result<String, NotDone> {
    Ok(format!("{}?gedaan={what}", paths::meeting(id)))
}

async fn make(State(state): State<AppState>, parts: Parts, body: Bytes) -> Response {
    run(state, parts, body, async |posting| {
        let proof = proof(posting)?;
        asks_to_store(&posting.form)?;
        let id = forms::new_id(&posting.form).unwrap_or_else(|| MeetingId(posting.ctx.new_id()));
        let plan = forms::plan(&mut posting.form).ok_or(NotDone::Form)?;
        let made = meetings::make_meeting(&posting.ctx, &proof, id, &plan).await;
        made.map_err(at("datum"))?;
        done(id, "gemaakt")
    })
    .await
}

async fn change(State(state): State<AppState>, Path(id): Path<String>, parts: Parts, body: Bytes) -> Response {
    run(state, parts, body, async |posting| {
        let proof = proof(posting)?;
        let meeting = meeting(posting, &id).await?;
        asks_to_store(&posting.form)?;
        let version = rounds::forms::version(&posting.form);
        let plan = forms::plan(&mut posting.form).ok_or(NotDone::Form)?;
        let waits = meeting.round.as_ref().is_some_and(|round| !round.state.is_readable());
        let moved = plan.date != meeting.date && waits;
        let change = MeetingChange { version, plan };
        let changed = meetings::change_meeting(&posting.ctx, &proof, meeting.id, &change).await;
        changed.map_err(at("datum"))?;
        if moved { Ok(paths::below(meeting.id, "voorstel")) } else { done(meeting.id, "gewijzigd") }
    })
    .await
}

async fn times(State(state): State<AppState>, Path(id): Path<String>, parts: Parts, body: Bytes) -> Response {
    run(state, parts, body, async |posting| {
        let proof = proof(posting)?;
        let (meeting, round) = meeting_and_round(posting, &id).await?;
        let opened = (round.state != RoundState::Planned).then_some(round.times.opens_at);
        let version = rounds::forms::version(&posting.form);
        let times = rounds::forms::times(&mut posting.form, &round).ok_or(NotDone::Form)?;
        let set = meetings::set_times(&posting.ctx, &proof, meeting.id, version, times).await;
        set.map_err(|e| match e {
            MeetingError::Round(RoundError::Times(problems)) => {
                refuse_times(&mut posting.form, &problems, &times, &round.times)
            }
            // The time that was changed is the one to look at.
            other if times.closes_at == round.times.closes_at && opened.is_none() => at("opent_datum")(other).into(),
            other => at("sluit_datum")(other).into(),
        })?;
        done(meeting.id, "tijden")
    })
    .await
}

async fn confirm(State(state): State<AppState>, Path(id): Path<String>, parts: Parts, body: Bytes) -> Response {
    run(state, parts, body, async |posting| {
        let proof = proof(posting)?;
        let (meeting, _) = meeting_and_round(posting, &id).await?;
        let version = rounds::forms::version(&posting.form);
        let answer = forms::confirmation(&mut posting.form).ok_or(NotDone::Form)?;
        let confirmed = meetings::confirm_times(&posting.ctx, &proof, meeting.id, version, answer).await;
        confirmed.map_err(at("keuze"))?;
        done(meeting.id, "tijden")
    })
    .await
}

async fn close(State(state): State<AppState>, Path(id): Path<String>, parts: Parts, body: Bytes) -> Response {
    run(state, parts, body, async |posting| {
        let proof = proof(posting)?;
        let (meeting, _) = meeting_and_round(posting, &id).await?;
        let closed = meetings::close_round(&posting.ctx, &proof, meeting.id).await;
        closed.map_err(at("ronde"))?;
        done(meeting.id, "gesloten")
    })
    .await
}

async fn publish(State(state): State<AppState>, Path(id): Path<String>, parts: Parts, body: Bytes) -> Response {
    run(state, parts, body, async |posting| {
        let proof = proof(posting)?;
        let (meeting, _) = meeting_and_round(posting, &id).await?;
        let published = meetings::publish_round(&posting.ctx, &proof, meeting.id).await;
        published.map_err(at("ronde"))?;
        done(meeting.id, "gepubliceerd")
    })
    .await
}

async fn reopen(State(state): State<AppState>, Path(id): Path<String>, parts: Parts, body: Bytes) -> Response {
    run(state, parts, body, async |posting| {
        let proof = proof(posting)?;
        let (meeting, _) = meeting_and_round(posting, &id).await?;
        let (closes_at, reason) = rounds::forms::reopening(&mut posting.form).ok_or(NotDone::Form)?;
        let reopened = meetings::reopen_round(&posting.ctx, &proof, meeting.id, closes_at, &reason).await;
        reopened.map_err(at("reden"))?;
        done(meeting.id, "heropend")
    })
    .await
}
