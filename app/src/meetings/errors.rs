//! What a refusal of the use cases means for a page.

use crate::shell::respond::PageError;
use service::meetings::MeetingError;
use service::meetings::agreements::AgreementError;

impl From<MeetingError> for PageError {
    fn from(error: MeetingError) -> Self {
        match error {
            MeetingError::NotAllowed => Self::Hidden,
            MeetingError::Unknown => Self::NotFound,
            MeetingError::Db(error) => error.into(),
            other => Self::Fault(other.to_string()),
        }
    }
}

impl From<AgreementError> for PageError {
    fn from(error: AgreementError) -> Self {
        match error {
            AgreementError::NotAllowed => Self::Hidden,
            AgreementError::Unknown => Self::NotFound,
            AgreementError::Db(error) => error.into(),
            other => Self::Fault(other.to_string()),
        }
    }
}
