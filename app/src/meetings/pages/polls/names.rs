//! The fields of the forms of date polls. A poll has at most ten dates, so each field of a date has ten names.

use crate::forms::Name;
use crate::rounds::names::Moment;
use domain::meetings::poll::MOST_DATES;

/// One name for each date that a poll can have.
pub(super) type Each = [Name; MOST_DATES];

macro_rules! each {
    ($stem:literal) => {
        [
            Name::new(concat!($stem, "_1")),
            Name::new(concat!($stem, "_2")),
            Name::new(concat!($stem, "_3")),
            Name::new(concat!($stem, "_4")),
            Name::new(concat!($stem, "_5")),
            Name::new(concat!($stem, "_6")),
            Name::new(concat!($stem, "_7")),
            Name::new(concat!($stem, "_8")),
            Name::new(concat!($stem, "_9")),
            Name::new(concat!($stem, "_10")),
        ]
    };
}

/// What somebody answers for a date.
pub(super) const CHOICE: Each = each!("keuze");
/// Which date it is about.
pub(super) const DATE_ID: Each = each!("bij");

pub(super) const DAY: Each = each!("dag");
pub(super) const FROM: Each = each!("van");
pub(super) const UNTIL: Each = each!("tot");
/// Where: as [`super::super::super::names::PLACE`].
pub(super) const AT: Each = each!("plek");
pub(super) const ADDRESS: Each = each!("adres");

/// Until when people choose.
pub(super) const CLOSES: Moment = [Name::new("sluit_datum"), Name::new("sluit_tijd")];
/// The date that the meeting gets.
pub(super) const CHOSEN: Name = Name::new("datum");
