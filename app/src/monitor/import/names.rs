//! The fields of the form.

use crate::forms::Name;

/// The file.
pub(super) const FILE: Name = Name::new("bestand");
/// What was read of it, packed by `service::monitor::import::pack`.
pub(super) const CONTENT: Name = Name::new("inhoud");
