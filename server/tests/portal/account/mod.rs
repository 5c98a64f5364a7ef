//! Logging in through the whole portal, and mail to a real mail server.

pub mod bounces;
mod codes;
mod expired;
mod login;
mod parts;
mod profile;
mod servers;
pub mod smtp;
mod stubborn;
mod tls;
