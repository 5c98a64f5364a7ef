//! What was posted after a login had ended, given back at the next one.

use domain::account::Actor;
use service::Ctx;
use service::db::BoxFuture;
use service::survey::{SurveyError, kept_posts};

/// Saves what was kept for whoever has logged in. Gives where they go: to `next`, or to the page that tells what was saved or came
/// too late. When that fails it stays kept, and comes back at the next login.
pub fn give_back(ctx: Ctx, actor: Actor, next: String) -> BoxFuture<'static, String> {
    Box::pin(async move {
        restore(&ctx, &actor, &next).await.unwrap_or_else(|error| {
            tracing::error!("kept posts not restored: {error}");
            next
        })
    })
}

async fn restore(ctx: &Ctx, actor: &Actor, next: &str) -> Result<String, SurveyError> {
    let restored = kept_posts::restore(ctx, actor).await?.sections;
    let is_late = !kept_posts::out_of_time(ctx, actor).await?.is_empty();
    Ok(match restored.as_slice() {
        [] if is_late => "/vragenlijst".to_owned(),
        [] => next.to_owned(),
        [one] if !is_late && stands_in(next, one) => {
            let between = if next.contains('?') { '&' } else { '?' };
            format!("{next}{between}melding=teruggezet")
        }
        some => format!("/vragenlijst?teruggezet={}", some.join(",")),
    })
}

/// Whether this is the page of a section, or of one of its questions.
fn stands_in(page: &str, section: &str) -> bool {
    let rest = page.strip_prefix("/vragenlijst/").and_then(|rest| rest.strip_prefix(section));
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']))
}
