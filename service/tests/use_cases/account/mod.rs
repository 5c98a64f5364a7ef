//! Logging in, sessions and one's own addresses, on both engines.

mod codes;
mod help;
mod own_data;
mod sessions;
