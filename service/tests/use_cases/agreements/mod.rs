//! What is agreed at a meeting: recording it, publishing it, and following what people would do.

mod at_once;
mod following;
mod hidden;
mod last_time;
mod letters;
mod materials;
mod points;
mod publishing;
mod recording;
mod stage;
