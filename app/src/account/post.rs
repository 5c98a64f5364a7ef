//! The posts of logging in and out.

use super::cookies::{Asked, Cookie};
use super::names::{AGAIN, CODE, EMAIL, NEXT, OWN_DEVICE, PAGE, TRAP};
use super::texts;
use crate::forms::{Done, Incoming, NotDone, Posting};
use crate::shell::ClientAddress;
use crate::shell::respond::PageError;
use axum::response::Response;
use domain::account::login::{LoginCode, origin_of};
use domain::account::{EmailAddress, describe_device};
use http::request::Parts;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use service::account::{self, Asked as Outcome, CodeRequest, CodeTyped, LoggedIn};

/// The place that limits count this request as.
pub(crate) fn origin(parts: &Parts) -> String {
    parts.extensions.get::<ClientAddress>().map(|address| origin_of(address.0)).unwrap_or_default()
}

/// Whether a machine filled in the form: it did so with the field that nobody sees.
pub(crate) fn was_trapped(posting: &Posting) -> bool {
    let was = !posting.form.value(TRAP).is_empty();
    if was {
        tracing::info!("nothing is sent: the field that nobody sees was filled in");
    }
    was
}

/// The kind of device that asks.
fn device(headers: &HeaderMap) -> String {
    describe_device(headers.get(header::USER_AGENT).and_then(|text| text.to_str().ok()).unwrap_or_default())
}

/// The address that was typed in a field; what is wrong is added to the form.
pub(super) fn email(posting: &mut Posting, name: crate::forms::Name) -> Result<EmailAddress, NotDone> {
    let read = posting.form.parsed(name, |typed| EmailAddress::parse(typed).map_err(texts::email_problem));
    read.ok_or(NotDone::Form)
}

/// The six digits that were typed. They are not shown again: a code that was refused would only be typed again.
pub(super) fn code(posting: &mut Posting) -> Result<LoginCode, NotDone> {
    let read = posting.form.parsed(CODE, |typed| LoginCode::parse(typed).ok_or(texts::CODE_MALFORMED));
    let code = read.ok_or(NotDone::Form)?;
    posting.form.forget(CODE);
    Ok(code)
}

/// `POST /inloggen`: asks for a code.
pub(super) async fn ask_code(post: Incoming) -> Response {
    post.run(async |posting| {
        let email = email(posting, EMAIL)?;
        if was_trapped(posting) {
            return Ok(Done::at("/inloggen/code"));
        }
        let request = request(posting, email.clone());
        match account::request_code(&posting.ctx, request).await.map_err(PageError::from)? {
            Outcome::Sent { verifier } => {
                Ok(sent(posting, Asked { verifier, at: posting.ctx.now().timestamp(), email }))
            }
            Outcome::JustSent => Ok(Done::at("/inloggen/code?net-verstuurd=ja")),
            Outcome::TooMany { again_at } => {
                posting.form.refuse(EMAIL, texts::too_many(again_at));
                Err(NotDone::FormWith(StatusCode::TOO_MANY_REQUESTS))
            }
        }
    })
    .await
}

fn request(posting: &Posting, email: EmailAddress) -> CodeRequest {
    let form = &posting.form;
    CodeRequest {
        email,
        origin: origin(&posting.parts),
        device: device(&posting.parts.headers),
        own_device: form.ticked(OWN_DEVICE),
        next: Some(form.value(NEXT).to_owned()),
        earlier_verifier: earlier(posting).map(|asked| asked.verifier),
        again: form.ticked(AGAIN),
        page: Some(form.value(PAGE).into()),
    }
}

fn sent(posting: &Posting, asked: Asked) -> Done {
    let mut done = Done::at("/inloggen/code");
    Cookie::Login.set(&posting.ctx.settings, done.headers(), &asked.to_text(), false);
    done
}

/// What the login cookie holds.
fn earlier(posting: &Posting) -> Option<Asked> {
    Cookie::Login.read(&posting.ctx.settings, &posting.parts.headers).and_then(|text| Asked::parse(&text))
}

/// `POST /inloggen/code`: logs in.
pub(super) async fn use_code(post: Incoming) -> Response {
    post.run(async |posting| {
        // The page itself says where to type the code.
        let asked = earlier(posting).ok_or(NotDone::FormWith(StatusCode::UNPROCESSABLE_ENTITY))?;
        let code = code(posting)?;
        let typed = CodeTyped {
            verifier: Some(asked.verifier),
            code,
            device: device(&posting.parts.headers),
            earlier_session: Cookie::Session.read(&posting.ctx.settings, &posting.parts.headers),
        };
        match account::verify_code(&posting.ctx, typed).await.map_err(PageError::from)? {
            Ok(login) => Ok(welcome(posting, &login).await),
            Err(refusal) => Err(posting.refuse(CODE, texts::refusal(refusal))),
        }
    })
    .await
}

/// Sets the session cookie and goes where the person was going.
///
/// What waited for this login is done first, see [`crate::shell::Site::after_login`].
async fn welcome(posting: &Posting, login: &LoggedIn) -> Done {
    let next = login.next.as_deref().unwrap_or("/");
    let after_login = posting.state.site.after_login;
    let next = after_login(posting.ctx.clone(), login.actor.clone(), next.to_owned()).await;
    let mut done = Done::at(next);
    let settings = &posting.ctx.settings;
    Cookie::Session.set(settings, done.headers(), &login.token, login.own_device);
    Cookie::Login.remove(settings, done.headers());
    done
}

/// `POST /uitloggen`: ends the session here and on the server, and has the browser forget what it stored. On somebody's own device
/// text that could not be sent yet keeps waiting.
pub(super) async fn log_out(post: Incoming) -> Response {
    post.run(async |posting| {
        let settings = posting.ctx.settings.clone();
        let own_device = match Cookie::Session.read(&settings, &posting.parts.headers) {
            Some(token) => account::log_out(&posting.ctx, &token).await.map_err(PageError::from)?.unwrap_or(false),
            // Logged out in another window: that decided about what is stored.
            None => true,
        };
        let mut done = Done::at("/inloggen?uitgelogd=ja");
        for cookie in [Cookie::Session, Cookie::Login, Cookie::Address] {
            cookie.remove(&settings, done.headers());
        }
        let forgets = if own_device { "\"cache\"" } else { "\"cache\", \"storage\"" };
        done.headers().insert("clear-site-data", HeaderValue::from_static(forgets));
        Ok(done)
    })
    .await
}
