//! "Werkt ons netwerk?": a calendar year in figures that are there already, on one sheet of paper.

mod page;
mod parts;
mod texts;

pub(super) use page::ReviewPage;
pub(super) use texts::title;
