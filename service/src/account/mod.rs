//! Logging in with a code by mail, sessions, and one's own data.

mod addresses;
mod code;
mod keys;
mod letters;
mod log_in;
mod member;
mod owner;
mod profile;
pub(crate) mod sessions;
mod sql;

pub use addresses::{
    AddressAdded, AddressCode, AddressRequest, add_address, choose_mail_address, remove_address, request_address_code,
};
pub use code::Refusal;
#[cfg(feature = "testkit")]
pub(crate) use keys::new_token;
pub(crate) use keys::{
    hash_of_feed, hash_of_guest, hash_of_origin, key_of_guest, looks_like_token, mark_of_form, same_hash,
    secret_of_feed,
};
pub use letters::{LetterChoice, choose_letters, letter_choices};
pub use log_in::{Asked, CodeRequest, CodeTyped, LoggedIn, request_code, verify_code};
pub(crate) use member::member_of;
pub use owner::{PageOwner, is_page_of, page_owner, page_tag};
pub use profile::{OwnAddress, OwnProfile, ProfileChange, address_of_past_login, change_profile, own_profile};
pub(crate) use sessions::end_sessions_of;
pub use sessions::{
    Found, OwnSession, Session, end_other_sessions, end_own_session, find_session, list_own_sessions, log_out, tidy,
    touch_session, wants_touch,
};
pub(crate) use sql::ALL;

use crate::db::DbError;

/// Why something about one's own account was not done.
#[derive(Debug, thiserror::Error)]
pub enum AccountError {
    /// Only for someone who is logged in.
    #[error("only for members who are logged in")]
    NotAllowed,
    /// The login is too old for this; log in again first (D13).
    #[error("the login is too old for this change")]
    LoginTooOld,
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

crate::fails_with_database!(AccountError);
