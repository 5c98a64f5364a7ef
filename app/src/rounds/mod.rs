//! What pages show and ask of a round: its words, the fields of its forms, and its response. The pages themselves are
//! those of its meeting, see `meetings`.

pub(crate) mod fields;
pub(crate) mod forms;
pub(crate) mod names;
pub(crate) mod remind;
pub(crate) mod response;
pub(crate) mod texts;

use crate::shell::context::now;
use domain::time::SeenOn;

/// How this page tells the times of a round: with the year when it is another one than now.
pub(crate) fn seen_now() -> SeenOn {
    SeenOn::at(now())
}
