//! The fields of the evaluation.

use crate::forms::Name;

/// How useful the meeting was, from 1 to 5.
pub(super) const USEFUL: Name = Name::new("nuttig");
/// Whether somebody made a new connection.
pub(super) const CONNECTED: Name = Name::new("verbinding");
/// With which regions; several.
pub(super) const REGIONS: Name = Name::new("regio");
/// What could be better.
pub(super) const TIP: Name = Name::new("tip");
/// What was good.
pub(super) const TOP: Name = Name::new("top");
/// That its writer was asked about what looks like data of a person, and sends it all the same.
pub(super) const WEIGHED: Name = Name::new("overwogen");

/// What is posted of [`CONNECTED`] beside [`crate::forms::TICKED`].
pub(super) const NO: &str = "nee";
