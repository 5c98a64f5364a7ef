//! The outbox: what it stores of a letter, and how that goes out.

mod bounced;
mod forgotten;
mod letters;
mod sending;
mod stage;
