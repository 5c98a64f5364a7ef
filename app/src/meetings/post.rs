//! What the forms of this feature post.

use super::names::DATE;
use super::{forms, paths, texts};
use crate::forms::{FormState, Name, NotDone, Posting, run};
use crate::rounds;
use crate::rounds::names::{ANSWER, CLOSES, OPENS, REASON, ROUND};
use crate::shell::respond::PageError;
use crate::shell::{AppState, Recorded};
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::response::Response;
use domain::ids::MeetingId;
use domain::rounds::{RoundState, RoundTimes, TimesProblem};
use http::request::Parts;
use service::meetings::proof::MayPlan;
use service::meetings::{self, MeetingChange, MeetingError, MeetingView};
use service::rounds::{RoundError, RoundView};
use uuid::Uuid;

/// The posts of this feature.
pub fn posts() -> Recorded<AppState> {
    Recorded::new()
        .post("/bijeenkomsten/nieuw", make)
        .post("/bijeenkomsten/{id}/wijzigen", change)
        .post("/bijeenkomsten/{id}/tijden", times)
        .post("/bijeenkomsten/{id}/voorstel", confirm)
        .post("/bijeenkomsten/{id}/sluiten", close)
        .post("/bijeenkomsten/{id}/publiceren", publish)
        .post("/bijeenkomsten/{id}/heropenen", reopen)
}

impl From<MeetingError> for PageError {
    fn from(error: MeetingError) -> Self {
        match error {
            MeetingError::NotAllowed => Self::Hidden,
            MeetingError::Unknown => Self::NotFound,
            MeetingError::Db(error) => error.into(),
            other => Self::Fault(other.to_string()),
        }
    }
}

/// A refusal of the form that begins with this field, where what is no field's stands.
fn at(first: Name) -> impl Fn(MeetingError) -> NotDone {
    move |error| match texts::refusal(&error, first) {
        Some((name, problem)) => NotDone::At(name, problem),
        None => NotDone::Page(error.into()),
    }
}

fn proof(posting: &Posting) -> Result<MayPlan, PageError> {
    Ok(MayPlan::of(&posting.actor)?)
}

/// The meeting in the address; without one there is no form to come back to.
async fn meeting(posting: &Posting, id: &str) -> Result<MeetingView, PageError> {
    let id = Uuid::parse_str(id).map(MeetingId).map_err(|_| PageError::NotFound)?;
    meetings::read_meeting(&posting.ctx, &posting.actor, id).await?.ok_or(PageError::NotFound)
}

/// The meeting in the address and its round; one without a round has no forms about it.
async fn meeting_and_round(posting: &Posting, id: &str) -> Result<(MeetingView, RoundView), PageError> {
    let meeting = meeting(posting, id).await?;
    let round = meeting.round.clone().ok_or(PageError::NotFound)?;
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
        let (name, text) = rounds::texts::times_problem(*problem, wanted, standing);
        if form.problem(name).is_none() {
            form.refuse(name, text);
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
        let id = MeetingId(posting.form.key().unwrap_or_else(|| posting.ctx.new_id()));
        let plan = forms::plan(&mut posting.form).ok_or(NotDone::Form)?;
        let made = meetings::make_meeting(&posting.ctx, &proof, id, &plan).await;
        made.map_err(at(DATE))?;
        done(id, "gemaakt")
    })
    .await
}

async fn change(State(state): State<AppState>, Path(id): Path<String>, parts: Parts, body: Bytes) -> Response {
    run(state, parts, body, async |posting| {
        let proof = proof(posting)?;
        let meeting = meeting(posting, &id).await?;
        asks_to_store(&posting.form)?;
        let version = posting.form.version();
        let plan = forms::plan(&mut posting.form).ok_or(NotDone::Form)?;
        let waits = meeting.round.as_ref().is_some_and(|round| !round.state.is_readable());
        let moved = plan.date != meeting.date && waits;
        let change = MeetingChange { version, plan };
        let changed = meetings::change_meeting(&posting.ctx, &proof, meeting.id, &change).await;
        changed.map_err(at(DATE))?;
        if moved { Ok(paths::below(meeting.id, "voorstel")) } else { done(meeting.id, "gewijzigd") }
    })
    .await
}

async fn times(State(state): State<AppState>, Path(id): Path<String>, parts: Parts, body: Bytes) -> Response {
    run(state, parts, body, async |posting| {
        let proof = proof(posting)?;
        let (meeting, round) = meeting_and_round(posting, &id).await?;
        let opened = (round.state != RoundState::Planned).then_some(round.times.opens_at);
        let version = posting.form.version();
        let times = rounds::forms::times(&mut posting.form, opened).ok_or(NotDone::Form)?;
        let set = meetings::set_times(&posting.ctx, &proof, meeting.id, version, times).await;
        set.map_err(|e| match e {
            MeetingError::Round(RoundError::Times(problems)) => {
                refuse_times(&mut posting.form, &problems, &times, &round.times)
            }
            // The time that was changed is the one to look at.
            other if times.closes_at == round.times.closes_at && opened.is_none() => at(OPENS[0])(other),
            other => at(CLOSES[0])(other),
        })?;
        done(meeting.id, "tijden")
    })
    .await
}

async fn confirm(State(state): State<AppState>, Path(id): Path<String>, parts: Parts, body: Bytes) -> Response {
    run(state, parts, body, async |posting| {
        let proof = proof(posting)?;
        let (meeting, _) = meeting_and_round(posting, &id).await?;
        let version = posting.form.version();
        let answer = forms::confirmation(&mut posting.form).ok_or(NotDone::Form)?;
        let confirmed = meetings::confirm_times(&posting.ctx, &proof, meeting.id, version, answer).await;
        confirmed.map_err(at(ANSWER))?;
        done(meeting.id, "tijden")
    })
    .await
}

async fn close(State(state): State<AppState>, Path(id): Path<String>, parts: Parts, body: Bytes) -> Response {
    run(state, parts, body, async |posting| {
        let proof = proof(posting)?;
        let (meeting, _) = meeting_and_round(posting, &id).await?;
        let closed = meetings::close_round(&posting.ctx, &proof, meeting.id).await;
        closed.map_err(at(ROUND))?;
        done(meeting.id, "gesloten")
    })
    .await
}

async fn publish(State(state): State<AppState>, Path(id): Path<String>, parts: Parts, body: Bytes) -> Response {
    run(state, parts, body, async |posting| {
        let proof = proof(posting)?;
        let (meeting, _) = meeting_and_round(posting, &id).await?;
        let published = meetings::publish_round(&posting.ctx, &proof, meeting.id).await;
        published.map_err(at(ROUND))?;
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
        reopened.map_err(at(REASON))?;
        done(meeting.id, "heropend")
    })
    .await
}
