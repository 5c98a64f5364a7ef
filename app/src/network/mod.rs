//! The regions, their trekkers, and their management.
