//! The fields of this feature's forms; those about a person are [`crate::account::names`].

use crate::forms::Name;

/// What someone is invited to: `trekker`, or a role.
pub(super) const AS: Name = Name::new("als");
pub(super) const REGION: Name = Name::new("regio");
/// The first day of a region's period.
pub(super) const FROM: Name = Name::new("van");
/// The last day of a region's period.
pub(super) const UNTIL: Name = Name::new("tot");
/// The holding that a form about a seat showed.
pub(super) const HOLDING: Name = Name::new("houder");
/// The municipality that somebody looks for.
pub(super) const MUNICIPALITY: Name = Name::new("gemeente");
/// The place where a page shows who holds a seat.
pub(super) const SEAT: Name = Name::new("zetel");
/// The place where a page shows a role.
pub(super) const ROLE: Name = Name::new("rol");
