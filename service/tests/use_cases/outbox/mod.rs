//! The outbox: what it stores of a letter, and how that goes out.

mod forgotten;
mod letters;
mod sending;
mod stage;
