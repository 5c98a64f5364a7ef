//! The addresses of this feature.

use domain::ids::MeetingId;

pub(super) const LIST: &str = "/bijeenkomsten";
pub(super) const NEW: &str = "/bijeenkomsten/nieuw";

/// The page of a meeting.
pub(super) fn meeting(id: MeetingId) -> String {
    format!("{LIST}/{id}")
}

/// A page below that of a meeting: `wijzigen`, `tijden`, `voorstel`, `sluiten`, `publiceren`, `heropenen`, `respons`.
pub(super) fn below(id: MeetingId, part: &str) -> String {
    format!("{LIST}/{id}/{part}")
}
