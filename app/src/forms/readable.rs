//! Posts whose text is no text.

use super::{FormState, Problem, form_again};
use crate::shell::{AppState, PostedForm};
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use http::StatusCode;

/// Gives a form with malformed UTF-8 back instead of storing marks that nobody typed. The questionnaire keeps whatever is
/// posted, and tells it itself.
pub(crate) async fn check(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let posted = request.extensions().get::<PostedForm>();
    let Some(PostedForm(bytes)) = posted.filter(|PostedForm(bytes)| FormState::is_malformed(bytes)) else {
        return next.run(request).await;
    };
    let mut form = FormState::parse(bytes);
    let field = form.values.iter().find(|(_, value)| value.contains(char::REPLACEMENT_CHARACTER));
    let field = field.map(|(name, _)| name.clone()).unwrap_or_default();
    form.refuse_found(field, Problem::Unreadable);
    form_again(&state, request.into_parts().0, form, StatusCode::UNPROCESSABLE_ENTITY).await
}
