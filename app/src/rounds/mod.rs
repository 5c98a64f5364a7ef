//! What pages show and ask of a round: its words, the fields of its forms, and its response. The pages themselves are
//! those of its meeting, see `meetings`.

pub(crate) mod fields;
pub(crate) mod forms;
pub(crate) mod names;
pub(crate) mod response;
pub(crate) mod texts;
