//! Answers that come by mail out of somebody's calendar: which count, and what the others leave as it is.

mod answers_stand;
mod at_once;
mod hostile;
mod order;
mod stage;
mod who;
