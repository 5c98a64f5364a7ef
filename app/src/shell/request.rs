//! What the server's layers found out about a request.

use bytes::Bytes;
use domain::ids::MemberId;
use std::any::Any;
use std::net::IpAddr;
use std::sync::Arc;

/// The address of the browser, also behind a trusted proxy; for limits, not for identity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClientAddress(pub IpAddr);

/// Whose login ended by itself, beside `Actor::Visitor`: what this person still posted is theirs to get back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExpiredLogin(pub MemberId);

/// The form that was posted, so that a page about a fault can offer to send it again.
#[derive(Clone, Debug)]
pub struct PostedForm(pub Bytes);

/// The file that came with a form, on a route that takes one. Whoever has it in hand holds one of the few turns to read a file.
#[derive(Clone)]
pub struct PostedFile {
    /// The name of the field.
    pub field: String,
    /// What the browser says that it is called.
    pub name: String,
    /// What is in it.
    pub bytes: Bytes,
    _turn: Arc<dyn Any + Send + Sync>,
}

impl PostedFile {
    /// A file, and the turn that lasts as long as somebody has it.
    pub fn new(field: String, name: String, bytes: Bytes, turn: impl Any + Send + Sync) -> Self {
        Self { field, name, bytes, _turn: Arc::new(turn) }
    }
}

/// Why there is no [`PostedFile`] on a route that takes one, though a file was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoFile {
    /// It is larger than the route takes.
    TooLarge,
    /// Others are having files read.
    Busy,
}

/// Why the server answers with another page than the one asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// More was posted than any form of the portal holds.
    TooLarge,
    /// The post did not come from a page of the portal.
    ForeignOrigin,
    /// Nobody is logged in, and nothing tells whose page it was.
    LoggedOut,
    /// The request cannot be read.
    Unreadable,
    /// The request did not come in within the time for it.
    TooSlow,
    /// The page exists, but not for this method.
    WrongMethod,
}

impl Refusal {
    /// The status of the answer.
    pub fn status(self) -> http::StatusCode {
        match self {
            Self::TooLarge => http::StatusCode::PAYLOAD_TOO_LARGE,
            Self::ForeignOrigin => http::StatusCode::FORBIDDEN,
            Self::LoggedOut => http::StatusCode::UNAUTHORIZED,
            Self::Unreadable => http::StatusCode::BAD_REQUEST,
            Self::TooSlow => http::StatusCode::REQUEST_TIMEOUT,
            Self::WrongMethod => http::StatusCode::METHOD_NOT_ALLOWED,
        }
    }
}
