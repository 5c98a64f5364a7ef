//! The letters of the portal: what they say, and how that becomes a mail.
//!
//! A [`Letter`] is written once, as a few blocks, and read in two ways: as plain text and as HTML, which say the same words. Every
//! wording of the portal stands in this module, in the file of the word that it belongs to; the features say who gets which
//! letter and when, and put it in the outbox. [`samples`] has every letter once, for the page that only the demo has.

pub mod account;
pub mod agenda;
pub mod evaluation;
mod html;
mod kind;
mod letter;
pub mod meetings;
pub mod network;
mod parts;
mod plain;
pub mod planning;
pub mod polls;
pub mod rounds;
mod samples;
#[cfg(test)]
mod tests;
mod typed;
pub mod webinars;

pub use kind::Kind;
pub use letter::{Letter, Words};
pub use parts::{Attachment, CalendarMethod, CalendarPart, Parts};
pub use samples::{Sample, samples};
