//! Webinars that are open to people from outside.

mod asking;
mod at_once;
mod erasing;
mod hosting;
mod limits;
mod stage;
mod time;
mod waiting;
