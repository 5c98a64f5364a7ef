//! The posts of one's own data: each form of `/profiel` names what it does in the field `actie`.

use super::cookies::{Asked, Cookie};
use super::names::{
    ACTION, ADDRESS, ADDRESSES, CODE, DIGEST, FUNCTION, LISTED, MEETINGS, MINUTES, NAME, NEW_ADDRESS, ORGANISATION,
    PAGE, RESULTS, SESSION, SESSIONS,
};
use super::post::{code, email, origin};
use super::texts;
use crate::forms::{Done, Incoming, Name, NotDone, Posting};
use crate::shell::respond::PageError;
use axum::response::Response;
use domain::account::{Actor, EmailAddress, OptionalLetter};
use domain::ids::SessionId;
use domain::names::{PersonName, ShortText};
use http::StatusCode;
use service::account::{self, AccountError, AddressAdded, AddressCode, AddressRequest, ProfileChange, Session};

/// The forms of the profile, by the value of [`ACTION`].
pub(super) mod action {
    pub const OWN_DATA: &str = "gegevens";
    pub const NEW_ADDRESS: &str = "nieuw-adres";
    pub const GETS_MAIL: &str = "mail";
    pub const REMOVE: &str = "weg";
    pub const LETTERS: &str = "mails";
    pub const END_SESSION: &str = "sessie";
    pub const END_OTHERS: &str = "sessies";
}

/// Who posts, from what the session layer found.
fn who(posting: &Posting) -> Result<(Actor, Session), PageError> {
    let session = posting.parts.extensions.get::<Session>().cloned().ok_or(PageError::LogIn)?;
    Ok((posting.actor.clone(), session))
}

/// What a failure means for the form that begins with this field, or for the page.
fn at(name: Name) -> impl Fn(AccountError) -> NotDone {
    move |error| match error {
        AccountError::LoginTooOld => NotDone::At(name, texts::LOGIN_TOO_OLD.into()),
        other => NotDone::Page(other.into()),
    }
}

impl From<AccountError> for PageError {
    fn from(error: AccountError) -> Self {
        match error {
            AccountError::Db(error) => error.into(),
            AccountError::NotAllowed | AccountError::LoginTooOld => Self::LogIn,
        }
    }
}

fn done(word: &str) -> Done {
    Done::at(format!("/profiel?gedaan={word}"))
}

/// `POST /profiel`.
pub(super) async fn change(post: Incoming) -> Response {
    post.run(async |posting| {
        let (actor, session) = who(posting)?;
        match posting.form.value(ACTION).to_owned().as_str() {
            action::OWN_DATA => correct(posting, &actor).await,
            action::NEW_ADDRESS => new_address(posting, &actor, &session).await,
            action::GETS_MAIL => gets_mail(posting, &actor, &session).await,
            action::REMOVE => remove(posting, &actor, &session).await,
            action::LETTERS => letters(posting, &actor).await,
            action::END_SESSION => {
                if let Some(id) = posting.form.id(SESSION) {
                    account::end_own_session(&posting.ctx, &actor, SessionId(id)).await.map_err(at(SESSIONS))?;
                }
                Ok(done("sessie"))
            }
            action::END_OTHERS => {
                account::end_other_sessions(&posting.ctx, &actor, &session).await.map_err(at(SESSIONS))?;
                Ok(done("sessies"))
            }
            _ => Err(PageError::NotFound.into()),
        }
    })
    .await
}

async fn correct(posting: &mut Posting, actor: &Actor) -> Result<Done, NotDone> {
    let form = &mut posting.form;
    let name = form.parsed(NAME, |typed| PersonName::parse(typed).map_err(texts::name_problem));
    let organisation = form.parsed(ORGANISATION, |typed| ShortText::parse_optional(typed).map_err(texts::name_problem));
    let function = form.parsed(FUNCTION, |typed| ShortText::parse_optional(typed).map_err(texts::name_problem));
    let (Some(name), Some(organisation), Some(function)) = (name, organisation, function) else {
        return Err(NotDone::Form);
    };
    let change = ProfileChange { name, organisation, function };
    account::change_profile(&posting.ctx, actor, change).await.map_err(at(NAME))?;
    Ok(done("gegevens"))
}

/// The field of a letter that can be turned off.
pub(super) fn field_of(letter: OptionalLetter) -> Name {
    match letter {
        OptionalLetter::Results => RESULTS,
        OptionalLetter::Meetings => MEETINGS,
        OptionalLetter::Minutes => MINUTES,
        OptionalLetter::Digest => DIGEST,
    }
}

/// What is not ticked is turned off; what the page did not offer stays as it is.
async fn letters(posting: &mut Posting, actor: &Actor) -> Result<Done, NotDone> {
    let is_wanted = |letter: &OptionalLetter| posting.form.ticked(field_of(*letter));
    let wanted: Vec<_> = OptionalLetter::ALL.into_iter().filter(is_wanted).collect();
    account::choose_letters(&posting.ctx, actor, &wanted).await.map_err(at(RESULTS))?;
    Ok(done("mails"))
}

async fn new_address(posting: &mut Posting, actor: &Actor, session: &Session) -> Result<Done, NotDone> {
    let email = email(posting, NEW_ADDRESS)?;
    let page = Some(posting.form.value(PAGE).into());
    let request = AddressRequest { email: email.clone(), origin: origin(&posting.parts), page };
    let asked = account::request_address_code(&posting.ctx, actor, session, request).await;
    match asked.map_err(at(NEW_ADDRESS))? {
        AddressCode::Sent { verifier } => {
            let asked = Asked { verifier, at: posting.ctx.now().timestamp(), email };
            let mut done = Done::at("/profiel/adres");
            Cookie::Address.set(&posting.ctx.settings, done.headers(), &asked.to_text(), false);
            Ok(done)
        }
        AddressCode::AlreadyOwn => Err(posting.refuse(NEW_ADDRESS, texts::ALREADY_OWN)),
        AddressCode::TooMany { again_at } => {
            posting.form.refuse(NEW_ADDRESS, texts::too_many(again_at));
            Err(NotDone::FormWith(StatusCode::TOO_MANY_REQUESTS))
        }
    }
}

/// The address whose button was pressed; a forged one is none.
fn own_address(posting: &mut Posting) -> Result<EmailAddress, NotDone> {
    EmailAddress::parse(posting.form.value(ADDRESS)).map_err(|_| posting.refuse(ADDRESSES, texts::NOT_CHANGED))
}

async fn gets_mail(posting: &mut Posting, actor: &Actor, session: &Session) -> Result<Done, NotDone> {
    let email = own_address(posting)?;
    let changed = account::choose_mail_address(&posting.ctx, actor, session, email).await;
    changed_or_not(posting, changed.map_err(at(ADDRESSES))?, "mail")
}

async fn remove(posting: &mut Posting, actor: &Actor, session: &Session) -> Result<Done, NotDone> {
    let email = own_address(posting)?;
    let changed = account::remove_address(&posting.ctx, actor, session, email, posting.form.value(LISTED)).await;
    changed_or_not(posting, changed.map_err(at(ADDRESSES))?, "weg")
}

fn changed_or_not(posting: &mut Posting, changed: bool, word: &str) -> Result<Done, NotDone> {
    if changed { Ok(done(word)) } else { Err(posting.refuse(ADDRESSES, texts::NOT_CHANGED)) }
}

/// `POST /profiel/adres`: the code that was sent to a new address.
pub(super) async fn confirm_address(post: Incoming) -> Response {
    post.run(async |posting| {
        let word = confirm(posting).await?;
        let mut done = done(word);
        Cookie::Address.remove(&posting.ctx.settings, done.headers());
        Ok(done)
    })
    .await
}

/// The word for the message when it is done.
async fn confirm(posting: &mut Posting) -> Result<&'static str, NotDone> {
    let (actor, session) = who(posting)?;
    let code = code(posting)?;
    let asked = Cookie::Address.read(&posting.ctx.settings, &posting.parts.headers);
    let Some(Asked { verifier, email, .. }) = asked.and_then(|text| Asked::parse(&text)) else {
        return Err(posting.refuse(CODE, texts::refusal(account::Refusal::NotAskedHere)));
    };
    let added = account::add_address(&posting.ctx, &actor, &session, email, &verifier, code).await;
    match added.map_err(at(CODE))? {
        AddressAdded::Added => Ok("toegevoegd"),
        AddressAdded::AlreadyOwn => Ok("had-je-al"),
        AddressAdded::TakenByOther => Err(posting.refuse(CODE, texts::TAKEN)),
        AddressAdded::Refused(refusal) => Err(posting.refuse(CODE, texts::refusal(refusal))),
    }
}
