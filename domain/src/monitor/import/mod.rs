//! A round from before the portal, read from a file.

mod sheet;

pub use sheet::Sheet;
