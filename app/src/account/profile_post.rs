//! The posts of one's own data: each form of `/profiel` names what it does in the field `actie`.

use super::cookies::{Asked, Cookie};
use super::post::{origin, too_many};
use super::texts;
use crate::shell::respond::{self, PageError};
use crate::shell::{AppState, FormState};
use axum::body::Bytes;
use axum::extract::State;
use axum::response::Response;
use domain::account::login::LoginCode;
use domain::account::{Actor, EmailAddress};
use domain::ids::SessionId;
use domain::names::{PersonName, ShortText};
use http::request::Parts;
use service::account::{self, AccountError, AddressAdded, AddressCode, ProfileChange, Session};

/// What a post leads to.
enum Next {
    /// Done: the profile again, with a message.
    Done(&'static str),
    /// The form again, with messages.
    Again,
    /// Too many codes were asked, with what to do.
    TooMany(String),
    /// To type the code that was sent; the text is for the cookie.
    Confirm(String),
}

/// Who posts, from what the session layer found.
fn who(parts: &Parts) -> Result<(Actor, Session), PageError> {
    let actor = parts.extensions.get::<Actor>().cloned();
    actor.zip(parts.extensions.get::<Session>().cloned()).ok_or(PageError::LogIn)
}

/// What a failure means for the form, or for the page.
fn refused(error: AccountError, form: &mut FormState, field: &str) -> Result<Next, PageError> {
    match error {
        AccountError::LoginTooOld => {
            form.error(field, texts::LOGIN_TOO_OLD);
            Ok(Next::Again)
        }
        AccountError::NotAllowed => Err(PageError::LogIn),
        AccountError::Db(error) => Err(error.into()),
    }
}

/// `POST /profiel`.
pub(super) async fn change(State(state): State<AppState>, parts: Parts, body: Bytes) -> Response {
    let mut form = FormState::parse(&body);
    let next = match who(&parts) {
        Ok((actor, session)) => act(&state, &parts, &actor, &session, &mut form).await,
        Err(error) => Err(error),
    };
    match next {
        Ok(Next::Done(word)) => respond::see_other(&format!("/profiel?gedaan={word}")),
        Ok(Next::Again) => respond::form_again(&state, parts, form).await,
        Ok(Next::TooMany(text)) => too_many(&state, parts, form, "nieuw-adres", text).await,
        Ok(Next::Confirm(cookie)) => {
            let mut response = respond::see_other("/profiel/adres");
            Cookie::Address.set(&state.ctx.settings, response.headers_mut(), &cookie, false);
            response
        }
        Err(error) => respond::post_failed(&state, parts, error).await,
    }
}

async fn act(
    state: &AppState,
    parts: &Parts,
    actor: &Actor,
    session: &Session,
    form: &mut FormState,
) -> Result<Next, PageError> {
    let ctx = &state.ctx;
    match form.value("actie").to_owned().as_str() {
        "gegevens" => correct(state, actor, form).await,
        "nieuw-adres" => new_address(state, parts, actor, session, form).await,
        action @ ("mail" | "weg") => change_address(state, actor, session, form, action == "mail").await,
        "sessie" => {
            if let Ok(id) = form.value("sessie").parse() {
                let ended = account::end_own_session(ctx, actor, SessionId(id)).await;
                if let Err(error) = ended {
                    return refused(error, form, "sessies");
                }
            }
            Ok(Next::Done("sessie"))
        }
        "sessies" => match account::end_other_sessions(ctx, actor, session).await {
            Ok(_) => Ok(Next::Done("sessies")),
            Err(error) => refused(error, form, "sessies"),
        },
        _ => Err(PageError::NotFound),
    }
}

async fn correct(state: &AppState, actor: &Actor, form: &mut FormState) -> Result<Next, PageError> {
    let name = PersonName::parse(form.value("naam"));
    let organisation = ShortText::parse_optional(form.value("organisatie"));
    let function = ShortText::parse_optional(form.value("functie"));
    let problems = [
        ("naam", name.as_ref().err()),
        ("organisatie", organisation.as_ref().err()),
        ("functie", function.as_ref().err()),
    ];
    for (field, problem) in problems {
        if let Some(problem) = problem {
            form.error(field, texts::name_problem(*problem));
        }
    }
    let (Ok(name), Ok(organisation), Ok(function)) = (name, organisation, function) else {
        return Ok(Next::Again);
    };
    match account::change_profile(&state.ctx, actor, ProfileChange { name, organisation, function }).await {
        Ok(()) => Ok(Next::Done("gegevens")),
        Err(error) => refused(error, form, "naam"),
    }
}

async fn new_address(
    state: &AppState,
    parts: &Parts,
    actor: &Actor,
    session: &Session,
    form: &mut FormState,
) -> Result<Next, PageError> {
    let email = match EmailAddress::parse(form.value("nieuw-adres")) {
        Ok(email) => email,
        Err(problem) => {
            form.error("nieuw-adres", texts::email_problem(problem));
            return Ok(Next::Again);
        }
    };
    match account::request_address_code(&state.ctx, actor, session, email.clone(), origin(parts)).await {
        Ok(AddressCode::Sent { verifier }) => {
            Ok(Next::Confirm(Asked { verifier, at: state.ctx.now().timestamp(), email }.to_text()))
        }
        Ok(AddressCode::AlreadyOwn) => {
            form.error("nieuw-adres", texts::ALREADY_OWN);
            Ok(Next::Again)
        }
        Ok(AddressCode::TooMany { again_at }) => Ok(Next::TooMany(texts::too_many(again_at))),
        Err(error) => refused(error, form, "nieuw-adres"),
    }
}

async fn change_address(
    state: &AppState,
    actor: &Actor,
    session: &Session,
    form: &mut FormState,
    gets_mail: bool,
) -> Result<Next, PageError> {
    let Ok(email) = EmailAddress::parse(form.value("adres")) else {
        form.error("adressen", texts::NOT_CHANGED);
        return Ok(Next::Again);
    };
    let (changed, word) = if gets_mail {
        (account::choose_mail_address(&state.ctx, actor, session, email).await, "mail")
    } else {
        (account::remove_address(&state.ctx, actor, session, email).await, "weg")
    };
    match changed {
        Ok(true) => Ok(Next::Done(word)),
        Ok(false) => {
            form.error("adressen", texts::NOT_CHANGED);
            Ok(Next::Again)
        }
        Err(error) => refused(error, form, "adressen"),
    }
}

/// `POST /profiel/adres`: the code that was sent to a new address.
pub(super) async fn confirm_address(State(state): State<AppState>, parts: Parts, body: Bytes) -> Response {
    let mut form = FormState::parse(&body);
    match confirm(&state, &parts, &mut form).await {
        Ok(Some(word)) => {
            let mut response = respond::see_other(&format!("/profiel?gedaan={word}"));
            Cookie::Address.remove(&state.ctx.settings, response.headers_mut());
            response
        }
        Ok(None) => respond::form_again(&state, parts, form).await,
        Err(error) => respond::post_failed(&state, parts, error).await,
    }
}

/// The word for the message when it is done, nothing when the form has messages.
async fn confirm(state: &AppState, parts: &Parts, form: &mut FormState) -> Result<Option<&'static str>, PageError> {
    let (actor, session) = who(parts)?;
    let asked = Cookie::Address.read(&state.ctx.settings, &parts.headers).and_then(|text| Asked::parse(&text));
    let Some(code) = LoginCode::parse(form.value("code")) else {
        form.error("code", texts::CODE_MALFORMED);
        return Ok(None);
    };
    let Some(Asked { verifier, email, .. }) = asked else {
        form.error("code", texts::refusal(account::Refusal::NotAskedHere));
        return Ok(None);
    };
    form.values.retain(|(name, _)| name != "code");
    match account::add_address(&state.ctx, &actor, &session, email, &verifier, code).await {
        Ok(AddressAdded::Added) => return Ok(Some("toegevoegd")),
        Ok(AddressAdded::AlreadyOwn) => return Ok(Some("had-je-al")),
        Ok(AddressAdded::TakenByOther) => form.error("code", texts::TAKEN),
        Ok(AddressAdded::Refused(refusal)) => form.error("code", texts::refusal(refusal)),
        Err(error) => drop(refused(error, form, "code")?),
    }
    Ok(None)
}
