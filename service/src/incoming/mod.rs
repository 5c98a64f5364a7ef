//! A mail that comes to the portal.

mod parse;

pub(crate) use parse::parsed;
