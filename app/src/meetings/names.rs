//! The fields of this feature's forms.

use crate::forms::Name;
use domain::meetings::A_YEAR;

/// Where: [`super::forms::PHAROS`], or the id of the host region.
pub(super) const PLACE: Name = Name::new("plek");
/// One of the proposed days, or [`super::forms::OTHER_DATE`].
pub(super) const DATE: Name = Name::new("datum");
/// The day that is typed.
pub(super) const TYPED_DATE: Name = Name::new("datum_anders");
pub(super) const START: Name = Name::new("begintijd");
pub(super) const END: Name = Name::new("eindtijd");
pub(super) const ADDRESS: Name = Name::new("adres");
pub(super) const NOTE: Name = Name::new("opmerking");
/// Whether partners are invited to a network meeting.
pub(super) const PARTNERS: Name = Name::new("partners");
/// The times of a round as a page showed them, see [`super::forms::times_value`].
pub(super) const SHOWN: Name = Name::new("getoond");
/// When a letter goes.
pub(super) const GOES: [Name; 2] = [Name::new("gaat_datum"), Name::new("gaat_tijd")];
/// Whether somebody comes.
pub(super) const ANSWER: Name = Name::new("antwoord");
/// What somebody who comes needs: to eat and drink, and to come in and take part.
pub(super) const DIET: Name = Name::new("eten");
pub(super) const ACCESS: Name = Name::new("toegang");
/// Whether dates among which people still choose stand in one's own calendar.
pub(super) const HOLDS: Name = Name::new("voorbehoud");
/// The button that asks for something else than storing the form.
pub(super) const ASK: Name = Name::new("doen");

/// What kind of meeting is made, as [`super::paths::kind`] names it; also in the address.
pub(super) const KIND: Name = Name::new("soort");

/// Where each meeting of a year is.
pub(super) const PLACES: [Name; A_YEAR] = [Name::new("plek-1"), Name::new("plek-2"), Name::new("plek-3")];
/// The day of each: one of those that are proposed, or [`super::forms::OTHER_DATE`].
pub(super) const DATES: [Name; A_YEAR] = [Name::new("datum-1"), Name::new("datum-2"), Name::new("datum-3")];
/// The day of each that is typed.
pub(super) const TYPED_DATES: [Name; A_YEAR] =
    [Name::new("datum_anders-1"), Name::new("datum_anders-2"), Name::new("datum_anders-3")];
/// What was proposed for each, see [`super::year::proposed_value`]: what differs from it was chosen.
pub(super) const PROPOSED: [Name; A_YEAR] =
    [Name::new("voorgesteld-1"), Name::new("voorgesteld-2"), Name::new("voorgesteld-3")];
/// What the proposals go from, see [`super::year::basis_value`].
pub(super) const BASIS: Name = Name::new("na");
