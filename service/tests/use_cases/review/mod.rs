//! "Werkt ons netwerk?": who reads the figures of a year, and what they count.

mod counted;
mod readers;
mod stage;
