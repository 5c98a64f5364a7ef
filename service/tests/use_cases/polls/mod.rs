//! The date poll of a meeting.

mod answering;
mod at_once;
mod changing;
mod chosen;
mod holds;
mod known;
mod letters;
mod planning;
mod portions;
mod stage;
