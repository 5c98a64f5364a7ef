//! The fields of the page on which it is noted who is there.

use super::super::super::islands::attendance::names;
use crate::forms::Name;

/// A button: this person is there.
pub(super) const THERE: Name = Name::new(names::THERE);
/// A button: this person is not there after all.
pub(super) const NOT_THERE: Name = Name::new(names::NOT_THERE);
/// A button: this person did not come along after all.
pub(super) const GONE: Name = Name::new(names::GONE);
/// The name of who came along, and for which region.
pub(super) const WALK_IN: Name = Name::new(names::WALK_IN);
pub(super) const REGION: Name = Name::new(names::REGION);
/// Whose page it was.
pub(super) const KEEPER: Name = Name::new(names::KEEPER);
/// A touch of a device.
pub(super) const TOUCH: Name = Name::new(names::TOUCH);
