//! The fields of this feature's forms.

use crate::forms::Name;

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
/// The times of a round as a page showed them, see [`super::forms::times_value`].
pub(super) const SHOWN: Name = Name::new("getoond");
/// When a letter goes.
pub(super) const GOES: [Name; 2] = [Name::new("gaat_datum"), Name::new("gaat_tijd")];
/// Whether somebody comes.
pub(super) const ANSWER: Name = Name::new("antwoord");
/// What somebody who comes needs: to eat and drink, and to come in and take part.
pub(super) const DIET: Name = Name::new("eten");
pub(super) const ACCESS: Name = Name::new("toegang");
/// The button that asks for something else than storing the form.
pub(super) const ASK: Name = Name::new("doen");
