//! The examples, to download.

use super::PATH;
use crate::shell::respond::{PageError, asker, post_failed};
use crate::shell::{AppState, Recorded};
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Response};
use http::header;
use service::monitor::import::{MayImport, example};

/// Each example, and whose it looks like.
pub(super) const LIST: [(&str, &str); 4] = [
    ("limesurvey-codes.csv", "Zoals LimeSurvey het opslaat met codes."),
    ("limesurvey-antwoorden.csv", "Zoals LimeSurvey het opslaat met hele vragen en antwoorden."),
    ("microsoft-forms.xlsx", "Zoals Microsoft Forms het opslaat."),
    ("eigen-lijst.xlsx", "Zoals iemand het zelf bijhoudt in Excel."),
];

/// Where an example is.
pub(super) fn address(name: &str) -> String {
    format!("{PATH}/voorbeelden/{name}")
}

/// The examples, for who may read in rounds.
pub(in crate::monitor) fn examples() -> Recorded<AppState> {
    Recorded::new().get("/monitor/inlezen/voorbeelden/{bestand}", serve)
}

async fn serve(State(state): State<AppState>, Path(name): Path<String>, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    let found = MayImport::of(&asker(&parts)).map_err(PageError::from);
    match found.and_then(|_| example(&name).ok_or(PageError::Hidden)) {
        Ok(bytes) => {
            let kind = match name.ends_with(".csv") {
                true => "text/csv; charset=utf-8; header=present",
                false => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            };
            let headers = [
                (header::CONTENT_TYPE, kind.to_owned()),
                (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
                (header::CACHE_CONTROL, "private, no-store".to_owned()),
            ];
            (headers, bytes).into_response()
        }
        Err(error) => post_failed(&state, parts, error).await,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use service::monitor::import::EXAMPLES;

    #[test]
    fn the_list_names_every_example() {
        assert_eq!(LIST.map(|(name, _)| name), EXAMPLES.map(|(name, _)| name));
    }
}
