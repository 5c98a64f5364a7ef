//! The addresses of this feature.

use domain::account::Role;
use domain::ids::{MemberId, RegionId, SeatNumber};

pub(crate) const MANAGE: &str = "/beheer";
pub(super) const NETWORK: &str = "/netwerk";
pub(super) const SUCCESSOR: &str = "/netwerk/opvolger";
pub(super) const INVITE: &str = "/beheer/uitnodigen";
pub(crate) const PEOPLE: &str = "/beheer/personen";
pub(super) const LOG: &str = "/beheer/logboek";

/// The page of a region in the management.
pub(crate) fn region(id: &RegionId) -> String {
    format!("/beheer/regio/{id}")
}

/// The form for name and period of a region.
pub(super) fn region_form(id: &RegionId) -> String {
    format!("/beheer/regio/{id}/wijzigen")
}

/// Where an invitation is asked for once more.
pub(super) fn invite_again(member: MemberId) -> String {
    format!("{PEOPLE}/{member}/uitnodiging")
}

/// The page about a region for everyone.
pub fn public_region(id: &RegionId) -> String {
    format!("{NETWORK}/regio/{id}")
}

/// The growth of a region.
pub(crate) fn growth(id: &RegionId) -> String {
    format!("/monitor/regio/{id}")
}

/// The form to invite someone to a seat of a region.
pub(crate) fn invite_to(id: &RegionId) -> String {
    format!("{INVITE}?regio={id}")
}

/// The form to give a person one more role or a seat.
pub(super) fn invite_person(id: MemberId) -> String {
    format!("{INVITE}?persoon={id}")
}

/// The form to hand a seat over.
pub(super) fn hand_over(id: &RegionId, seat: SeatNumber) -> String {
    format!("/beheer/regio/{id}/zetel/{}/overdragen", seat.number())
}

/// The page that asks whether a seat should end.
pub(super) fn end_seat(id: &RegionId, seat: SeatNumber) -> String {
    format!("/beheer/regio/{id}/zetel/{}/beeindigen", seat.number())
}

/// The page that asks whether a role should end.
pub(super) fn end_role(id: MemberId, role: Role) -> String {
    format!("/beheer/personen/{id}/rol/{}/beeindigen", role.as_str())
}

/// The seat with this number in an address.
pub(super) fn seat(number: &str) -> Option<SeatNumber> {
    number.parse().ok().and_then(SeatNumber::from_number)
}
