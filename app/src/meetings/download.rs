//! A meeting as a file for somebody's calendar.

use crate::shell::AppState;
use crate::shell::respond::{PageError, asker, post_failed};
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Response};
use domain::account::Actor;
use domain::ids::MeetingId;
use http::header;
use service::Ctx;
use service::meetings::{self, calendar};
use uuid::Uuid;

/// `GET /bijeenkomsten/<id>/agenda.ics`, for who may see the meeting.
pub(super) async fn file(State(state): State<AppState>, Path(id): Path<String>, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    match read(&state.ctx, &asker(&parts), &id).await {
        Ok((name, text)) => {
            let kind = (header::CONTENT_TYPE, "text/calendar; charset=utf-8".to_owned());
            ([kind, (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\""))], text).into_response()
        }
        Err(error) => post_failed(&state, parts, error).await,
    }
}

/// The name and the text of the file.
async fn read(ctx: &Ctx, actor: &Actor, id: &str) -> Result<(String, String), PageError> {
    let Ok(id) = Uuid::parse_str(id) else { return Err(PageError::Hidden) };
    let meeting = meetings::read_meeting(ctx, actor, MeetingId(id)).await?.ok_or(PageError::NotFound)?;
    let text = calendar::file(ctx, &meeting).ok_or(PageError::NotFound)?;
    Ok((format!("bijeenkomst-{}.ics", meeting.date), text))
}
