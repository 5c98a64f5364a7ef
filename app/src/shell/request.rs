//! What the server's layers found out about a request.

use bytes::Bytes;
use domain::ids::MemberId;
use std::net::IpAddr;

/// The address of the browser, also behind a trusted proxy; for limits, not for identity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClientAddress(pub IpAddr);

/// Whose login ended by itself, beside `Actor::Visitor`: what this person still posted is theirs to get back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExpiredLogin(pub MemberId);

/// The form that was posted, so that a page about a fault can offer to send it again.
#[derive(Clone, Debug)]
pub struct PostedForm(pub Bytes);

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
