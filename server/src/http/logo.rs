//! The logo of who runs the portal: a file that a setting names.

use app::{
    AppState,
    shell::{Recorded, respond},
};
use axum::{
    extract::{Request, State},
    response::{IntoResponse, Response},
};
use http::header;

/// Where the logo is.
pub fn routes() -> Recorded<AppState> {
    Recorded::new().get(app::site::LOGO, serve)
}

/// The logo for an hour; without one the page for an address that leads nowhere.
async fn serve(State(state): State<AppState>, request: Request) -> Response {
    match &state.ctx.settings.publisher.logo {
        Some(logo) => {
            let headers = [(header::CONTENT_TYPE, logo.media_type), (header::CACHE_CONTROL, "public, max-age=3600")];
            (headers, logo.file.to_vec()).into_response()
        }
        None => respond::not_found(&state, request.into_parts().0).await,
    }
}
