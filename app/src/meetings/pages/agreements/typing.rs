//! Saving minutes while somebody types: what the island of a page posts, and what it is told.

use super::super::posting::{meeting, proof};
use super::names::{MINUTES, WRITER};
use crate::forms::Posting;
use crate::shell::respond::PageError;
use axum::Json;
use axum::response::{IntoResponse, Response};
use domain::account::Actor;
use domain::ids::AgendaItemId;
use domain::meetings::agreement::Minutes;
use domain::time;
use http::StatusCode;
use serde_json::json;
use service::meetings::agreements::{AgreementError, At, mark, save_typed};

/// Stores what was typed at a meeting, or at an item of its agenda, and says how that went.
pub(super) async fn save(posting: &mut Posting, id: &str, item: Result<Option<AgendaItemId>, PageError>) -> Response {
    stored(posting, id, item).await.unwrap_or_else(IntoResponse::into_response)
}

async fn stored(
    posting: &mut Posting,
    id: &str,
    item: Result<Option<AgendaItemId>, PageError>,
) -> Result<Response, StatusCode> {
    if !is_writer(posting) {
        return Err(StatusCode::UNAUTHORIZED);
    }
    let proof = proof(posting).map_err(|error| status_of(&error))?;
    let meeting = meeting(posting, id).await.map_err(|error| status_of(&error))?.id;
    let item = item.map_err(|error| status_of(&error))?;
    let typed = posting.form.text(MINUTES, usize::MAX).ok_or(StatusCode::UNPROCESSABLE_ENTITY)?;
    let minutes = Minutes::parse(&typed).map_err(|_| StatusCode::PAYLOAD_TOO_LARGE)?;
    let (ctx, version) = (&posting.ctx, posting.form.version());
    match save_typed(ctx, &proof, At { meeting, item }, version, &minutes).await {
        Ok(version) => {
            let (at, mark) = (time::clock(ctx.now()), mark(minutes.as_str()));
            Ok(Json(json!({ "tijd": at, "versie": version, "getoond": mark })).into_response())
        }
        Err(AgreementError::Changed) => Err(StatusCode::CONFLICT),
        Err(AgreementError::NoItem) => Err(StatusCode::GONE),
        Err(AgreementError::Published) => Err(StatusCode::LOCKED),
        Err(other) => Err(status_of(&other.into())),
    }
}

/// Whether whoever is logged in is the one for whom the page was made: one that was left open is not posted for somebody else.
pub(super) fn is_writer(posting: &Posting) -> bool {
    let member = posting.actor.member_id().map(|id| id.to_string());
    !matches!(posting.actor, Actor::Visitor) && member.as_deref() == Some(posting.form.value(WRITER))
}

fn status_of(error: &PageError) -> StatusCode {
    match error {
        PageError::NotFound | PageError::Hidden => StatusCode::NOT_FOUND,
        PageError::LogIn => StatusCode::UNAUTHORIZED,
        PageError::Unavailable(_) | PageError::Busy(_) => StatusCode::SERVICE_UNAVAILABLE,
        PageError::Fault(_) | PageError::SeeOther(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}
