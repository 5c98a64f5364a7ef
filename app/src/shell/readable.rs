//! Posts whose text is no text.

use super::respond::form_again;
use super::{AppState, FormState, PostedForm};
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;

const UNREADABLE: &str =
    "Een deel van je tekst konden we niet lezen. Daar staat nu een �. Verbeter de tekst en sla opnieuw op.";

/// Gives a form with malformed UTF-8 back instead of storing marks that nobody typed. The questionnaire keeps whatever is
/// posted, and tells it itself.
pub(super) async fn check(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let posted = request.extensions().get::<PostedForm>();
    let Some(PostedForm(bytes)) = posted.filter(|PostedForm(bytes)| FormState::is_malformed(bytes)) else {
        return next.run(request).await;
    };
    let mut form = FormState::parse(bytes);
    let field = form.values.iter().find(|(_, value)| value.contains(char::REPLACEMENT_CHARACTER));
    let field = field.map(|(name, _)| name.clone()).unwrap_or_default();
    form.error(&field, UNREADABLE);
    form_again(&state, request.into_parts().0, form).await
}
