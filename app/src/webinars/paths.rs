//! The addresses of this feature.

use domain::ids::{MeetingId, RegistrationId};

pub(super) const LIST: &str = "/webinars";

/// The page that everyone reads.
pub(super) fn webinar(id: MeetingId) -> String {
    format!("{LIST}/{id}")
}

/// Somebody's own page.
pub(super) fn own(key: &str) -> String {
    format!("{LIST}/plek/{key}")
}

/// Their certificate.
pub(super) fn certificate(key: &str, place: RegistrationId) -> String {
    format!("{}/bewijs/{place}", own(key))
}

/// The page of the meeting, for members.
pub(super) fn meeting(id: MeetingId) -> String {
    format!("/bijeenkomsten/{id}")
}

/// Where a coordinator opens it.
pub(super) fn opening(id: MeetingId) -> String {
    format!("/bijeenkomsten/{id}/aanmelden")
}

/// Who comes from outside.
pub(super) fn participants(id: MeetingId) -> String {
    format!("/bijeenkomsten/{id}/deelnemers")
}
