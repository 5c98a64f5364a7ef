//! What a network meeting talks about (rules, section 6): pure, from items to their times, their order and their dots.

mod dots;
mod item;
mod order;
mod quote;
mod times;

pub use dots::{DOTS, Dots, Giver, tally};
pub use item::{Aim, ItemProblem, ItemText, MINUTES_MOST, NOTE_MOST, TITLE_MOST};
pub use order::{Way, moved, put};
pub use quote::{SAME_WORDS, repeats};
pub use times::{Fit, fit, starts};

#[cfg(test)]
mod properties;
