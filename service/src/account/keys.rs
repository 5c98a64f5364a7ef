//! Secrets: made from chance, kept only as keyed hashes (HMAC-SHA-256; `docs/decisions/`).

use crate::Hidden;
use crate::ctx::Ctx;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::account::login::LoginCode;
use domain::ids::{GuestId, MemberId};
use hmac::{Hmac, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;
use uuid::Uuid;

/// What a hash is for. The same text gives unrelated hashes for different purposes, so that one can never be
/// used as another.
#[derive(Clone, Copy)]
pub(super) enum Purpose {
    /// The cookie of the browser that asked for a login code.
    LoginVerifier,
    /// The page from which a login code is asked.
    LoginPage,
    /// The page from which a code for a new address is asked.
    AddressPage,
    /// The list on which an address stood as somebody's own.
    OwnAddress,
    /// The form that asked for a code to confirm a new address.
    AddressVerifier,
    /// The six digits, together with the id of their request.
    Code,
    /// An e-mail address.
    Email,
    /// The place where a request came from.
    Origin,
    /// The cookie of a session.
    Session,
    /// What a login makes of its request: the cookie of the session that it begins.
    SessionOfLogin,
    /// The hidden field that tells from which login a page came.
    Page,
    /// What a form held that is not stored.
    Form,
    /// The address at which somebody's calendar looks.
    CalendarFeed,
    /// What a press makes of its form: the secret of that address.
    SecretOfFeed,
    /// The address at which somebody from outside reads of their places.
    Guest,
    /// What follows from who they are: the secret of that address.
    KeyOfGuest,
}

impl Purpose {
    fn as_bytes(self) -> &'static [u8] {
        match self {
            Self::LoginVerifier => b"login-verifier\0",
            Self::LoginPage => b"login-page\0",
            Self::AddressPage => b"address-page\0",
            Self::OwnAddress => b"own-address\0",
            Self::AddressVerifier => b"address-verifier\0",
            Self::Code => b"code\0",
            Self::Email => b"email\0",
            Self::Origin => b"origin\0",
            Self::Session => b"session\0",
            Self::SessionOfLogin => b"session-of-login\0",
            Self::Page => b"page\0",
            Self::Form => b"form\0",
            Self::CalendarFeed => b"calendar-feed\0",
            Self::SecretOfFeed => b"secret-of-feed\0",
            Self::Guest => b"guest\0",
            Self::KeyOfGuest => b"key-of-guest\0",
        }
    }
}

/// The keyed hash of `value` for one purpose.
pub(super) fn keyed_hash(ctx: &Ctx, purpose: Purpose, value: &[u8]) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(ctx.settings.key.bytes()).expect("HMAC takes keys of any length");
    mac.update(purpose.as_bytes());
    mac.update(value);
    mac.finalize().into_bytes().to_vec()
}

/// The hash under which the code of one request is stored.
pub(super) fn code_hash(ctx: &Ctx, request: uuid::Uuid, code: &LoginCode) -> Vec<u8> {
    keyed_hash(ctx, Purpose::Code, &[request.as_bytes(), code.digits().as_bytes()].concat())
}

/// Whether two hashes are equal, in a time that does not tell where they differ.
pub(crate) fn same_hash(left: &[u8], right: &[u8]) -> bool {
    left.ct_eq(right).into()
}

/// A new secret of 256 bits, as text for a cookie or a form.
pub(crate) fn new_token(ctx: &Ctx) -> Hidden {
    URL_SAFE_NO_PAD.encode(ctx.random_bytes::<32>()).into()
}

/// A secret that follows from `value`, for who has the key: as [`new_token`] in form.
pub(super) fn token_of(ctx: &Ctx, purpose: Purpose, value: &str) -> Hidden {
    URL_SAFE_NO_PAD.encode(keyed_hash(ctx, purpose, value.as_bytes())).into()
}

/// The secret of a calendar's address: it follows from the press that made it (`key`), whose page alone has that, and from `salt`, which
/// is chance and stored. So the second of two presses gives the same one, and an old page never gives an old one again.
pub(crate) fn secret_of_feed(ctx: &Ctx, member: MemberId, key: Uuid, salt: &[u8; 32]) -> Hidden {
    let made_of = [member.0.as_bytes().as_slice(), key.as_bytes(), salt].concat();
    URL_SAFE_NO_PAD.encode(keyed_hash(ctx, Purpose::SecretOfFeed, &made_of)).into()
}

/// What is stored of such a secret.
pub(crate) fn hash_of_feed(ctx: &Ctx, secret: &str) -> Vec<u8> {
    keyed_hash(ctx, Purpose::CalendarFeed, secret.as_bytes())
}

/// The secret of the page of somebody from outside: the same in each of their mails.
pub(crate) fn key_of_guest(ctx: &Ctx, guest: GuestId) -> Hidden {
    token_of(ctx, Purpose::KeyOfGuest, &guest.to_string())
}

/// What is stored of such a secret.
pub(crate) fn hash_of_guest(ctx: &Ctx, key: &str) -> Vec<u8> {
    keyed_hash(ctx, Purpose::Guest, key.as_bytes())
}

/// What is stored of the place from which somebody asks, see [`domain::account::login::origin_of`].
pub(crate) fn hash_of_origin(ctx: &Ctx, origin: &str) -> Vec<u8> {
    keyed_hash(ctx, Purpose::Origin, origin.as_bytes())
}

/// What proves that this address stood among the member's own.
pub(super) fn token_of_address(ctx: &Ctx, member: MemberId, address: &str) -> Hidden {
    token_of(ctx, Purpose::OwnAddress, &format!("{} {address}", member.0))
}

/// What tells a form that was sent twice from one that was changed before it was sent again, without telling what it held.
pub(crate) fn mark_of_form(ctx: &Ctx, key: Uuid, held: &str) -> Uuid {
    let hash = keyed_hash(ctx, Purpose::Form, format!("{key}\n{held}").as_bytes());
    Uuid::from_slice(&hash[..16]).expect("a hash has more than 16 bytes")
}

/// Whether a text can be one of our tokens; anything else need not be looked up.
pub(crate) fn looks_like_token(text: &str) -> bool {
    text.len() == 43 && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

/// A new login code, every one equally likely.
pub(super) fn new_code(ctx: &Ctx) -> LoginCode {
    loop {
        if let Some(code) = LoginCode::from_random(u32::from_le_bytes(ctx.random_bytes())) {
            return code;
        }
    }
}
