//! Logging in through the whole portal, and mail to a real mail server.

mod codes;
mod expired;
#[allow(dead_code, reason = "each suite uses its own part of the kit")]
#[path = "../kit/mod.rs"]
mod kit;
mod login;
mod parts;
mod profile;
mod smtp;
mod tls;
