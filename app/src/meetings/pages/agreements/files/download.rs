//! A file of a meeting, for who reads its record.

use super::material_id;
use crate::shell::AppState;
use crate::shell::respond::{PageError, asker, post_failed};
use axum::body::Body;
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Response};
use domain::account::Actor;
use domain::ids::MeetingId;
use futures::stream;
use http::header;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use service::Ctx;
use service::meetings::agreements::{FileReader, read_file};
use service::meetings::read_meeting;
use uuid::Uuid;

/// A browser that opens it all the same runs nothing in it, and asks for nothing from it.
const POLICY: &str = "default-src 'none'; sandbox";

/// `GET /bijeenkomsten/<id>/bestanden/<bestand>`: to be kept, never shown as a page of the portal.
pub(super) async fn download(
    State(state): State<AppState>,
    Path((id, file)): Path<(String, String)>,
    request: Request,
) -> Response {
    let (parts, _) = request.into_parts();
    match read(&state.ctx, &asker(&parts), (&id, &file)).await {
        Ok(file) => {
            let headers = [
                (header::CONTENT_TYPE, file.about.kind.media_type().to_owned()),
                (header::CONTENT_LENGTH, file.about.size.to_string()),
                (header::CONTENT_DISPOSITION, disposition(&file.about.file_name())),
                (header::CONTENT_SECURITY_POLICY, POLICY.to_owned()),
            ];
            (headers, in_pieces(file)).into_response()
        }
        Err(error) => post_failed(&state, parts, error).await,
    }
}

/// The file, of which the next piece is read when the one before has gone. A download that fails half-way ends short, which its length tells.
fn in_pieces(file: FileReader) -> Body {
    Body::from_stream(stream::try_unfold((file, 0), async |(file, number)| {
        let piece = file.piece(number).await.map_err(std::io::Error::other)?;
        Ok::<_, std::io::Error>(piece.map(|piece| (piece, (file, number + 1))))
    }))
}

/// As RFC 6266 has it: a name of plain letters, and for who knows more the name as it is.
fn disposition(name: &str) -> String {
    let plain: String = name.chars().map(|sign| if sign.is_ascii() { sign } else { '-' }).collect();
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{}", utf8_percent_encode(name, NON_ALPHANUMERIC))
}

async fn read(ctx: &Ctx, actor: &Actor, (id, file): (&str, &str)) -> Result<FileReader, PageError> {
    let Ok(id) = Uuid::parse_str(id) else { return Err(PageError::Hidden) };
    let meeting = read_meeting(ctx, actor, MeetingId(id)).await?.ok_or(PageError::NotFound)?;
    Ok(read_file(ctx, actor, &meeting, material_id(file)?).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stays_within_its_quotes() {
        assert_eq!(
            disposition("één-dia.pdf"),
            "attachment; filename=\"--n-dia.pdf\"; filename*=UTF-8''%C3%A9%C3%A9n%2Ddia%2Epdf"
        );
    }
}
