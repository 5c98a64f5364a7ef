//! What the forms of this feature post.

use super::{forms, paths, texts};
use crate::shell::posting::{NotDone, answer, poster};
use crate::shell::respond::PageError;
use crate::shell::{AppState, FormState};
use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::response::Response;
use axum::routing::post;
use domain::account::Actor;
use domain::ids::MeetingId;
use domain::survey::round::{RoundState, RoundTimes, TimesProblem};
use http::request::Parts;
use service::Ctx;
use service::meetings::proof::MayPlan;
use service::meetings::{self, MeetingChange, MeetingError, MeetingView};
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

/// A post in progress: who posts what, and where refusals go.
struct Posting {
    ctx: Ctx,
    actor: Actor,
    form: FormState,
    /// The form's first field, for what is no field's.
    first: &'static str,
}

impl Posting {
    fn proof(&self) -> Result<MayPlan, NotDone> {
        MayPlan::of(&self.actor).map_err(|e| NotDone::Page(page_error(&self.actor, e)))
    }

    /// A form that asks for the days of its place comes back with them, and nothing is checked or stored.
    fn asks_to_store(&self) -> Result<(), NotDone> {
        if forms::asks_for_days(&self.form) { Err(NotDone::Form) } else { Ok(()) }
    }

    /// Puts a refusal beside its field; what no form can show becomes a page.
    fn refuse(&mut self, error: MeetingError) -> NotDone {
        let refusal = texts::refusal(&error, self.first);
        NotDone::at(&mut self.form, refusal, || page_error(&self.actor, error))
    }

    /// Puts each problem of the `wanted` times beside the field that made it; `standing` are the times of the round now.
    fn refuse_times(&mut self, problems: &[TimesProblem], wanted: &RoundTimes, standing: &RoundTimes) -> NotDone {
        for problem in problems {
            let (field, text) = texts::times_problem(*problem, wanted, standing);
            if self.form.error_of(field).is_none() {
                self.form.error(field, text);
            }
        }
        NotDone::Form
    }

    /// The meeting in the address; without one there is no form to come back to.
    async fn meeting(&self, id: &str) -> Result<MeetingView, NotDone> {
        let id = Uuid::parse_str(id).map(MeetingId).map_err(|_| NotDone::Page(PageError::NotFound))?;
        let found = meetings::read_meeting(&self.ctx, &self.actor, id).await;
        let found = found.map_err(|e| NotDone::Page(page_error(&self.actor, e)))?;
        found.ok_or(NotDone::Page(PageError::NotFound))
    }
}

/// Reads the form, does the work and answers: 303, the form again, or another page.
async fn run<F>(state: AppState, parts: Parts, body: Bytes, first: &'static str, work: F) -> Response
where
    F: AsyncFnOnce(&mut Posting) -> Result<String, NotDone>,
{
    let mut posting = Posting { ctx: state.ctx.clone(), actor: poster(&parts), form: FormState::parse(&body), first };
    let done = work(&mut posting).await;
    answer(&state, parts, posting.form, done).await
}

fn done(id: MeetingId, what: &str) -> Result<String, NotDone> {
    Ok(format!("{}?gedaan={what}", paths::meeting(id)))
}

async fn make(State(state): State<AppState>, parts: Parts, body: Bytes) -> Response {
    run(state, parts, body, "datum", async |posting| {
        let proof = posting.proof()?;
        posting.asks_to_store()?;
        let id = forms::new_id(&posting.form).unwrap_or_else(|| MeetingId(posting.ctx.new_id()));
        let plan = forms::plan(&mut posting.form).ok_or(NotDone::Form)?;
        let made = meetings::make_meeting(&posting.ctx, &proof, id, &plan).await;
        made.map_err(|e| posting.refuse(e))?;
        done(id, "gemaakt")
    })
    .await
}

async fn change(State(state): State<AppState>, Path(id): Path<String>, parts: Parts, body: Bytes) -> Response {
    run(state, parts, body, "datum", async |posting| {
        let proof = posting.proof()?;
        let meeting = posting.meeting(&id).await?;
        posting.asks_to_store()?;
        let version = forms::version(&posting.form);
        let plan = forms::plan(&mut posting.form).ok_or(NotDone::Form)?;
        let moved = plan.date != meeting.date && !meeting.round.state.is_readable();
        let change = MeetingChange { version, plan };
        let changed = meetings::change_meeting(&posting.ctx, &proof, meeting.id, &change).await;
        changed.map_err(|e| posting.refuse(e))?;
        if moved { Ok(paths::below(meeting.id, "voorstel")) } else { done(meeting.id, "gewijzigd") }
    })
    .await
}

async fn times(State(state): State<AppState>, Path(id): Path<String>, parts: Parts, body: Bytes) -> Response {
    run(state, parts, body, "sluit_datum", async |posting| {
        let proof = posting.proof()?;
        let meeting = posting.meeting(&id).await?;
        let opened = (meeting.round.state != RoundState::Planned).then_some(meeting.round.times.opens_at);
        let version = forms::version(&posting.form);
        let times = forms::times(&mut posting.form, opened).ok_or(NotDone::Form)?;
        let set = meetings::set_times(&posting.ctx, &proof, meeting.id, version, times).await;
        set.map_err(|e| match e {
            MeetingError::Times(problems) => posting.refuse_times(&problems, &times, &meeting.round.times),
            other => posting.refuse(other),
        })?;
        done(meeting.id, "tijden")
    })
    .await
}

async fn confirm(State(state): State<AppState>, Path(id): Path<String>, parts: Parts, body: Bytes) -> Response {
    run(state, parts, body, "keuze", async |posting| {
        let proof = posting.proof()?;
        let meeting = posting.meeting(&id).await?;
        let version = forms::version(&posting.form);
        let answer = forms::confirmation(&mut posting.form).ok_or(NotDone::Form)?;
        let confirmed = meetings::confirm_times(&posting.ctx, &proof, meeting.id, version, answer).await;
        confirmed.map_err(|e| posting.refuse(e))?;
        done(meeting.id, "tijden")
    })
    .await
}

async fn close(State(state): State<AppState>, Path(id): Path<String>, parts: Parts, body: Bytes) -> Response {
    run(state, parts, body, "ronde", async |posting| {
        let proof = posting.proof()?;
        let meeting = posting.meeting(&id).await?;
        let closed = meetings::close_round(&posting.ctx, &proof, meeting.id).await;
        closed.map_err(|e| posting.refuse(e))?;
        done(meeting.id, "gesloten")
    })
    .await
}

async fn publish(State(state): State<AppState>, Path(id): Path<String>, parts: Parts, body: Bytes) -> Response {
    run(state, parts, body, "ronde", async |posting| {
        let proof = posting.proof()?;
        let meeting = posting.meeting(&id).await?;
        let published = meetings::publish_round(&posting.ctx, &proof, meeting.id).await;
        published.map_err(|e| posting.refuse(e))?;
        done(meeting.id, "gepubliceerd")
    })
    .await
}

async fn reopen(State(state): State<AppState>, Path(id): Path<String>, parts: Parts, body: Bytes) -> Response {
    run(state, parts, body, "reden", async |posting| {
        let proof = posting.proof()?;
        let meeting = posting.meeting(&id).await?;
        let (closes_at, reason) = forms::reopening(&mut posting.form).ok_or(NotDone::Form)?;
        let reopened = meetings::reopen_round(&posting.ctx, &proof, meeting.id, closes_at, &reason).await;
        reopened.map_err(|e| posting.refuse(e))?;
        done(meeting.id, "heropend")
    })
    .await
}
