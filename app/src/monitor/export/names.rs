//! The fields of the form that chooses a file.

use crate::forms::Name;

/// The day of the meeting of a round, or nothing for all of them.
pub const ROUND: Name = Name::new("ronde");
/// The id of a region, or nothing for all of them.
pub const REGION: Name = Name::new("regio");
/// Whether a CSV file begins with a mark that says which letters it has.
pub const MARK: Name = Name::new("bom");
