//! The fields of this feature.

use crate::forms::Name;

/// In which region somebody works.
pub(super) const REGION: Name = Name::new("regio");
/// Which of somebody's places.
pub(super) const PLACE: Name = Name::new("aanmelding");
/// What is said of it, or noted: [`YES`] or [`NO`].
pub(super) const WHAT: Name = Name::new("wat");
/// What a webinar is called.
pub(super) const TITLE: Name = Name::new("titel");
/// What it is about.
pub(super) const ABOUT: Name = Name::new("waarover");
/// Where the call is.
pub(super) const LINK: Name = Name::new("link");
/// How many from outside can come.
pub(super) const SEATS: Name = Name::new("plekken");
/// Whether a place can be asked for.
pub(super) const OPEN: Name = Name::new("open");

pub(super) const YES: &str = "ja";
pub(super) const NO: &str = "nee";
/// Of everybody of whom nothing was noted yet.
pub(super) const EVERYBODY: &str = "iedereen";
/// Of [`REGION`]: none of the list.
pub(super) const NO_REGION: &str = "geen";
