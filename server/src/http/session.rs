//! Who asks: the session cookie becomes an [`Actor`] and a [`Session`] in the request.

use app::AppState;
use app::account::cookies::Cookie;
use app::shell::{ExpiredLogin, respond};
use axum::{
    extract::{Request, State},
    middleware::Next,
    response::Response,
};
use domain::account::Actor;
use http::request::Parts;
use service::account::{self, Found, Session};

/// Puts whoever asks in the request. A cookie that is broken, made up or ended belongs to a visitor; when a login
/// ended by itself, [`ExpiredLogin`] tells whose it was.
pub async fn find(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let Some(token) = Cookie::Session.read(&state.ctx.settings, &parts.headers) else {
        parts.extensions.insert(Actor::Visitor);
        return next.run(Request::from_parts(parts, body)).await;
    };
    match account::find_session(&state.ctx, &token).await {
        Ok(found) => insert(&state, &mut parts, found),
        // Taking a member for a visitor would send them to the login page, and lose what they posted.
        Err(error) => return respond::post_failed(&state, parts, error.into()).await,
    }
    next.run(Request::from_parts(parts, body)).await
}

fn insert(state: &AppState, parts: &mut Parts, found: Found) {
    match found {
        Found::Live(actor, session) => {
            if account::wants_touch(&state.ctx, &session) {
                touch(state, actor.clone(), session.clone());
            }
            parts.extensions.insert(actor);
            parts.extensions.insert(session);
        }
        Found::Expired(member) => {
            parts.extensions.insert(Actor::Visitor);
            parts.extensions.insert(ExpiredLogin(member));
        }
        Found::Unknown => {
            parts.extensions.insert(Actor::Visitor);
        }
    }
}

/// Beside the request: nobody waits for a write that only keeps a login alive.
fn touch(state: &AppState, actor: Actor, session: Session) {
    let ctx = state.ctx.clone();
    tokio::spawn(async move {
        if let Err(error) = account::touch_session(&ctx, &actor, &session).await {
            tracing::warn!("session not kept alive: {error}");
        }
    });
}
