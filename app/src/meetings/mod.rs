//! Meetings and their rounds.
