//! What a refusal of the use cases means for a page and for a form.

use super::texts;
use crate::forms::{Name, Problem, Refuses};
use crate::shell::respond::PageError;
use service::network::NetworkError;

impl From<NetworkError> for PageError {
    fn from(error: NetworkError) -> Self {
        match error {
            NetworkError::NotAllowed => Self::Hidden,
            NetworkError::UnknownRegion | NetworkError::UnknownMember => Self::NotFound,
            NetworkError::Db(error) => error.into(),
            other => Self::Fault(other.to_string()),
        }
    }
}

impl Refuses for NetworkError {
    fn at_field(&self) -> Option<(Name, Problem)> {
        texts::refusal(self)
    }
}
